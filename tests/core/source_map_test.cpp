#include "galley/core/source_map.hpp"

#include <string_view>

#include "support/catch.hpp"

using galley::SourceMap;

namespace {

std::size_t offset_of(const SourceMap& map, std::string_view path) {
  const galley::Position* found = map.find(path);
  return found == nullptr ? 999 : found->offset;
}

}  // namespace

TEST_CASE("an empty map finds nothing", "[source_map]") {
  const SourceMap map;
  CHECK(map.empty());
  CHECK(map.find("") == nullptr);
  CHECK(map.find("/body") == nullptr);
}

TEST_CASE("a map finds a path or its longest known prefix", "[source_map]") {
  SourceMap map;
  map.add("/body", {1, 10, 9});
  map.add("/body/1/text", {2, 5, 40});
  map.add("/bodyguard", {3, 1, 60});
  CHECK(map.size() == 3);
  CHECK(offset_of(map, "/body") == 9);
  CHECK(offset_of(map, "/body/1") == 9);
  CHECK(offset_of(map, "/body/1/text") == 40);
  CHECK(offset_of(map, "/body/1/text/0") == 40);
  CHECK(offset_of(map, "/body/1/texture") == 9);
  CHECK(offset_of(map, "/bodyguard/x") == 60);
  CHECK(offset_of(map, "/bod") == 999);
  CHECK(offset_of(map, "") == 999);
}

TEST_CASE("the root's position stands for whatever has none", "[source_map]") {
  SourceMap map;
  map.add("", {1, 1, 0});
  CHECK(offset_of(map, "") == 0);
  CHECK(offset_of(map, "/x") == 0);
}

TEST_CASE("of two positions of one path the first counts, as the first value does",
          "[source_map]") {
  SourceMap map;
  map.add("/a", {1, 1, 1});
  map.add("/a", {1, 2, 2});
  CHECK(offset_of(map, "/a") == 1);
}

TEST_CASE("the last position can be taken back", "[source_map]") {
  SourceMap map;
  map.add("/a", {1, 1, 1});
  map.add("/a/0", {1, 2, 2});
  map.remove_last();
  CHECK(offset_of(map, "/a/0") == 1);
  CHECK(map.size() == 1);
}

TEST_CASE("a cleared map is empty", "[source_map]") {
  SourceMap map;
  map.add("/a", {1, 1, 0});
  map.clear();
  CHECK(map.empty());
  CHECK(map.find("/a") == nullptr);
}

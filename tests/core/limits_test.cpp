#include "galley/core/limits.hpp"

#include <cstddef>
#include <set>
#include <string>

#include "support/catch.hpp"

using galley::Limits;

namespace {

/// Made when the tests run: a mutant of a default shows only then.
Limits usual_limits() { return Limits{}; }
Limits no_limits() { return Limits::unlimited(); }

}  // namespace

TEST_CASE("the limits are those that were agreed", "[limits]") {
  const Limits limits = usual_limits();
  CHECK(limits.document == 268'435'456);
  CHECK(limits.record == 67'108'864);
  CHECK(limits.depth == 64);
  CHECK(limits.attributes == 256);
  CHECK(limits.elements == 1'000'000);
  CHECK(limits.string == 67'108'864);
  CHECK(limits.name == 1024);
  CHECK(limits.keys == 10'000);
  CHECK(limits.blocks == 100'000);
  CHECK(limits.inline_nesting == 32);
  CHECK(limits.block_nesting == 16);
  CHECK(limits.runs == 10'000);
  CHECK(limits.renditions == 256);
  CHECK(limits.entries == 10'000);
  CHECK(limits.url == 8192);
  CHECK(limits.extension_depth == 64);
  CHECK(limits.issues == 1000);
  CHECK(limits.repairs == 10'000);
  CHECK(limits.memory == 12);
}

TEST_CASE("every limit has a name of its own, by which an option sets it", "[limits]") {
  std::set<std::string_view> names;
  std::set<const std::size_t*> members;
  const Limits limits = usual_limits();
  galley::fields<Limits>.each([&](auto field) {
    names.insert(field.name);
    members.insert(&field.of(limits));
  });
  CHECK(names.size() == galley::fields<Limits>.size);
  CHECK(members.size() * sizeof(std::size_t) == sizeof(Limits));
}

TEST_CASE("unlimited lifts every limit and keeps nesting finite", "[limits]") {
  const Limits none = no_limits();
  const Limits limits = usual_limits();
  galley::fields<Limits>.each([&](auto field) {
    CAPTURE(field.name);
    CHECK(field.of(none) > field.of(limits));
    const bool is_nesting = field.name.find("depth") != std::string_view::npos ||
                            field.name.find("nesting") != std::string_view::npos;
    CHECK((field.of(none) == Limits::depth_ceiling) == is_nesting);
  });
}

#include "galley/model/extensions.hpp"

#include <string>
#include <type_traits>
#include <utility>

#include "support/catch.hpp"

using galley::Extensions;

static_assert(sizeof(Extensions) == sizeof(void*));
static_assert(std::is_nothrow_move_constructible_v<Extensions>);
static_assert(std::is_nothrow_move_assignable_v<Extensions>);

TEST_CASE("an empty list has no pieces", "[extensions]") {
  const Extensions list;
  CHECK(list.empty());
  CHECK(list.size() == 0);
  CHECK(list.begin() == list.end());
  CHECK(list.find("ninjs", "x") == nullptr);
}

TEST_CASE("pieces keep their order, doubles too", "[extensions]") {
  Extensions list;
  list.add("ninjs", "a", "1");
  list.add("newsml", "a", "<a/>", 3);
  list.push_back({"ninjs", "a", 0, "2"});
  REQUIRE(list.size() == 3);
  CHECK_FALSE(list.empty());
  CHECK(list[0].raw == "1");
  CHECK(list[1].index == 3);
  CHECK(list[2].raw == "2");
  std::string raws;
  for (const galley::Extension& e : list) raws += e.raw;
  CHECK(raws == "1<a/>2");
}

TEST_CASE("find gives the first piece of that format and slot", "[extensions]") {
  Extensions list;
  list.add("ninjs", "a", "1");
  list.add("newsml", "b", "2");
  list.add("newsml", "b", "3");
  REQUIRE(list.find("newsml", "b") != nullptr);
  CHECK(list.find("newsml", "b")->raw == "2");
  CHECK(list.find("newsml", "a") == nullptr);
  CHECK(list.find("rss", "b") == nullptr);
}

TEST_CASE("lists are equal by bytes and order", "[extensions]") {
  Extensions a;
  Extensions b;
  CHECK(a == b);
  a.add("f", "s", "1");
  CHECK(a != b);
  b.add("f", "s", "1", 1);
  CHECK(a != b);
  b.clear();
  CHECK(b.empty());
  b.add("f", "s", "1");
  CHECK(a == b);
  a.add("f", "t", "2");
  a.add("f", "u", "3");
  b.add("f", "u", "3");
  b.add("f", "t", "2");
  CHECK(a != b);
}

TEST_CASE("a cleared list equals one that never held anything", "[extensions]") {
  Extensions list;
  list.add("f", "s", "1");
  list.clear();
  CHECK(list == Extensions());
}

TEST_CASE("a copy is a list of its own and a moved list is empty", "[extensions]") {
  Extensions a;
  a.add("f", "s", "1");
  Extensions b = a;
  b.add("f", "t", "2");
  CHECK(a.size() == 1);
  const Extensions c = std::move(b);
  CHECK(c.size() == 2);
  CHECK(b.empty());  // NOLINT: a moved-from list is empty
}

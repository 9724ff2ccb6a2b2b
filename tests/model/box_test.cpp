#include "galley/model/box.hpp"

#include <string>
#include <type_traits>
#include <utility>

#include "support/catch.hpp"

using galley::Box;

static_assert(sizeof(Box<std::string>) == sizeof(void*));
static_assert(std::is_nothrow_default_constructible_v<Box<std::string>>);
static_assert(std::is_nothrow_move_constructible_v<Box<std::string>>);
static_assert(std::is_nothrow_destructible_v<Box<std::string>>);
static_assert(galley::is_optional<Box<std::string>>);

// A copy allocates, and so does that of an owner, whatever the compiler concludes by itself.
struct BoxOwner {
  Box<std::string> box;
};
static_assert(!std::is_nothrow_copy_assignable_v<Box<std::string>>);
static_assert(!std::is_nothrow_copy_assignable_v<BoxOwner>);
static_assert(std::is_nothrow_move_assignable_v<BoxOwner>);

TEST_CASE("a box is absent until it is given a value", "[box]") {
  Box<std::string> box;
  CHECK_FALSE(box.has_value());
  CHECK_FALSE(static_cast<bool>(box));
  CHECK(box.emplace().empty());
  CHECK(box.has_value());
  *box = "text";
  CHECK(box->size() == 4);
  box.reset();
  CHECK_FALSE(box.has_value());
}

TEST_CASE("emplace starts anew", "[box]") {
  Box<std::string> box(std::string("old"));
  CHECK(box.emplace().empty());
}

TEST_CASE("a box copies deeply and moves by pointer", "[box]") {
  Box<std::string> a(std::string("one"));
  Box<std::string> b = a;
  *b = "two";
  CHECK(*a == "one");
  const std::string* const place = &*a;
  const Box<std::string> c = std::move(a);
  CHECK(&*c == place);
  CHECK_FALSE(a.has_value());  // NOLINT: a moved-from box is absent
  b = c;
  CHECK(*b == "one");
  CHECK(&*b != place);
  b = Box<std::string>();
  CHECK_FALSE(b.has_value());
}

TEST_CASE("a box survives assignment to itself", "[box]") {
  Box<std::string> box(std::string("kept"));
  Box<std::string>& same = box;
  box = same;
  CHECK(*box == "kept");
  box = std::move(same);
  CHECK(*box == "kept");
}

TEST_CASE("boxes are equal when both are absent or their values are equal", "[box]") {
  const Box<std::string> none;
  const Box<std::string> empty{std::string()};
  const Box<std::string> text{std::string("a")};
  CHECK(none == Box<std::string>());
  CHECK(none != empty);
  CHECK(empty != none);
  CHECK(empty != text);
  CHECK(text == Box<std::string>(std::string("a")));
}

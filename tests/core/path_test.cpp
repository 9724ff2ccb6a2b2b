#include "galley/core/path.hpp"

#include <string>

#include "support/catch.hpp"

using galley::Path;

TEST_CASE("the path of the root is empty", "[path]") { CHECK(Path().to_string().empty()); }

TEST_CASE("a path names members and elements in order", "[path]") {
  const Path root;
  const Path body(root, "body");
  const Path third(body, std::size_t{3});
  const Path text(third, "text");
  CHECK(body.to_string() == "/body");
  CHECK(third.to_string() == "/body/3");
  CHECK(text.to_string() == "/body/3/text");
}

TEST_CASE("a path writes indexes of every length", "[path]") {
  const Path root;
  for (const std::size_t index : {std::size_t{0}, std::size_t{9}, std::size_t{10}, std::size_t{99},
                                  std::size_t{100}, static_cast<std::size_t>(-1)})
    CHECK(Path(root, index).to_string() == "/" + std::to_string(index));
}

TEST_CASE("tilde and slash in a name are escaped as RFC 6901 section 3 has it", "[path]") {
  const Path root;
  const Path odd(root, "a/b~c");
  CHECK(odd.to_string() == "/a~1b~0c");
  CHECK(Path(odd, "~1").to_string() == "/a~1b~0c/~01");
  CHECK(Path(root, "").to_string() == "/");
  CHECK(Path(root, "~").to_string() == "/~0");
  CHECK(Path(root, "/").to_string() == "/~1");
  CHECK(Path(root, "\xC3\xA9 \"x\"").to_string() == "/\xC3\xA9 \"x\"");
}

TEST_CASE("a frame can be aimed at another child", "[path]") {
  const Path root;
  Path place(root, "first");
  const Path below(place, "x");
  place.aim(std::size_t{12});
  CHECK(place.to_string() == "/12");
  CHECK(below.to_string() == "/12/x");
  place.aim("second");
  CHECK(below.to_string() == "/second/x");
}

TEST_CASE("a frame knows its parent, and no other", "[path]") {
  const Path root;
  const Path a(root, "a");
  const Path b(a, "b");
  CHECK(a.is_child_of(root));
  CHECK(b.is_child_of(a));
  CHECK_FALSE(b.is_child_of(root));
  CHECK_FALSE(root.is_child_of(root));
}

// galley: the stylesheet loads nothing, stands in any page, and fits what is written
#include <set>
#include <string>
#include <string_view>

#include "html/story.hpp"
#include "support/catch.hpp"

#include <galley/html/html.hpp>
#include <galley/html/stylesheet.hpp>

namespace {

constexpr std::string_view sheet = galley::html::stylesheet;

/// The classes `g-…` that stand behind `mark` in a text.
std::set<std::string> classes(const std::string& text, const std::string& marks) {
  std::set<std::string> found;
  for (std::size_t at = 0; (at = text.find("g-", at)) != std::string::npos; ++at) {
    if (at == 0 || marks.find(text[at - 1]) == std::string::npos) continue;
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at);
    found.insert(text.substr(at, end - at));
  }
  return found;
}

}  // namespace

TEST_CASE("the stylesheet is small, plain and loads nothing") {
  CHECK(sheet.size() < 5500);
  for (const char c : sheet) CHECK((c == '\n' || (c >= ' ' && c < '\x7F' && c != '<' && c != '&')));
  for (const char* part :
       {"url(", "@import", "@font-face", "expression", "javascript", "behavior", "]]>", "--g-x"})
    CHECK(sheet.find(part) == std::string_view::npos);
}

TEST_CASE("braces of the stylesheet are balanced") {
  int depth = 0;
  for (const char c : sheet) {
    depth += c == '{';
    depth -= c == '}';
    REQUIRE(depth >= 0);
    REQUIRE(depth <= 2);
  }
  CHECK(depth == 0);
}

TEST_CASE("sides are named by the direction of writing, never left or right") {
  for (const char* part : {"left:", "right:", "margin-top", "margin-bottom", "padding-top",
                           "padding-bottom", "min-width:", "border-top", "border-bottom"})
    CHECK(sheet.find(part) == std::string_view::npos);
}

TEST_CASE("every class that is styled is written, and every class that is written is styled") {
  std::string pages;
  for (const galley::Article& story :
       {galley_test::night_trains(), galley_test::scraped_story(), galley_test::odd_story()})
    pages += *galley::html::write(story);
  std::string css(sheet);
  for (std::size_t at = 0; (at = pages.find(css)) != std::string::npos;)
    pages.erase(at, css.size());
  std::set<std::string> written = classes(pages, "\" ");
  const std::set<std::string> unstyled = {"g-figure"};  // a name for sites of their own style
  for (const std::string& name : unstyled) CHECK(written.erase(name) == 1);
  written.insert("g-lead");
  CHECK(written == classes(css, "."));
}

TEST_CASE("every colour that is used is defined for day, night and paper") {
  const std::string css(sheet);
  std::set<std::string> used;
  for (std::size_t at = 0; (at = css.find("var(--g-", at)) != std::string::npos; ++at)
    used.insert(css.substr(at + 4, css.find_first_of(",)", at) - at - 4));
  used.erase("--g-measure");
  CHECK(used.size() == 7);
  const std::string night = css.substr(css.find("@media(prefers-color-scheme:dark)"));
  for (const std::string& name : used) {
    CHECK(css.find(name + ":") < css.find("@media"));
    CHECK(night.find(name + ":") != std::string::npos);
  }
}

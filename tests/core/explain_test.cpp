#include "galley/core/explain.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

using galley::Issue;

namespace {

Issue issue_at(std::size_t line, std::size_t column, std::size_t offset) {
  Issue issue;
  issue.code = "a.b.c";
  issue.message = "what is wrong";
  issue.position = {line, column, offset};
  return issue;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

/// The source character above the caret.
std::string marked(const std::string& explained) {
  const std::vector<std::string> lines = lines_of(explained);
  REQUIRE(lines.size() >= 3);
  const std::string_view source = lines[1];
  const std::size_t caret = galley::utf8::count_code_points(lines[2].substr(0, lines[2].find('^')));
  std::size_t at = 0;
  for (std::size_t i = 0; i < caret && at < source.size(); ++i)
    at += galley::utf8::decode(source, at).length;
  if (at >= source.size()) return "end";
  return std::string(source.substr(at, galley::utf8::decode(source, at).length));
}

}  // namespace

TEST_CASE("an issue is explained by its line, the source line, a caret and the hint", "[explain]") {
  Issue issue = issue_at(2, 5, 10);
  issue.hint = "what to do";
  CHECK(galley::explain(issue, "first\n    second\nthird") ==
        "error a.b.c (line 2, column 5): what is wrong\n"
        "  |     second\n"
        "  |     ^\n"
        "  = what to do");
}

TEST_CASE("an issue without a position is explained without the source", "[explain]") {
  CHECK(galley::explain(issue_at(0, 0, 0), "text") == "error a.b.c: what is wrong");
}

TEST_CASE("the caret stands under the character, whatever stands before it", "[explain]") {
  const std::string source = "k\xC3\xA4se \xF0\x9F\x98\x80 \xE4\xB8\x9C X\tY \x01Z";
  for (const char wanted : {'k', 's', 'e', 'X', 'Y', 'Z'}) {
    const std::size_t offset = source.find(wanted);
    const std::size_t column = 1 + galley::utf8::count_code_points(source.substr(0, offset));
    CHECK(marked(galley::explain(issue_at(1, column, offset), source)) == std::string(1, wanted));
  }
  CHECK(marked(galley::explain(issue_at(1, 2, 1), source)) == "\xC3\xA4");
}

TEST_CASE("the caret may stand behind the last character", "[explain]") {
  CHECK(marked(galley::explain(issue_at(1, 4, 3), "abc")) == "end");
  CHECK(marked(galley::explain(issue_at(1, 4, 3), "abc\ndef")) == "end");
  CHECK(marked(galley::explain(issue_at(1, 1, 0), "")) == "end");
  CHECK(marked(galley::explain(issue_at(2, 1, 4), "abc\n")) == "end");
  CHECK(marked(galley::explain(issue_at(9, 9, 99), "abc")) == "end");
}

TEST_CASE("of a long line only a part is shown, with the place in it", "[explain]") {
  for (const char* filler : {"x", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
    std::string before;
    while (before.size() < 5000) before += filler;
    std::string source = before + '!';
    while (source.size() < 12000) source += filler;
    const std::size_t column = 1 + galley::utf8::count_code_points(before);
    const std::string shown = galley::explain(issue_at(1, column, before.size()), source);
    CAPTURE(filler);
    CHECK(marked(shown) == "!");
    CHECK(galley::utf8::count_code_points(lines_of(shown)[1]) <= 4 + 50 + 31);
    CHECK(galley::utf8::is_valid(shown));
  }
}

TEST_CASE("controls and malformed bytes of the source do not reach the terminal", "[explain]") {
  const std::string source = "a\x1B[31m\x07\x7F\xFF\xC3 b\r\n";
  for (std::size_t offset = 0; offset <= source.size(); ++offset) {
    const std::string shown = galley::explain(issue_at(1, offset + 1, offset), source);
    CAPTURE(offset);
    CHECK(galley::utf8::is_valid(shown));
    for (const char c : shown) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    CHECK(shown.find('\x7F') == std::string::npos);
  }
}

TEST_CASE("a place within a character is explained all the same", "[explain]") {
  const std::string source = "\xF0\x9F\x98\x80\xF0\x9F\x98\x80";
  for (std::size_t offset = 0; offset <= source.size(); ++offset)
    CHECK(galley::utf8::is_valid(galley::explain(issue_at(1, 1, offset), source)));
}

TEST_CASE("a result is explained issue by issue", "[explain]") {
  galley::Issues issues = {issue_at(1, 1, 0), issue_at(2, 1, 2)};
  const galley::Result<int> result(issues);
  CHECK(galley::explain(result, "a\nb") ==
        "error a.b.c (line 1, column 1): what is wrong\n  | a\n  | ^\n"
        "error a.b.c (line 2, column 1): what is wrong\n  | b\n  | ^");
  CHECK(galley::explain(galley::Result<int>(1), "a").empty());
}

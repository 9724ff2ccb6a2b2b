// What messages show of a text: every code point, every place of a line, and
// lists that grow.
#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"

#include <galley/core/explain.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>

namespace {

std::string times_of(std::size_t count, std::string_view text) {
  std::string out;
  while (count-- != 0) out += text;
  return out;
}

std::string in_escapes(std::string_view bytes) {
  std::string out;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    out += "\\x";
    out += "0123456789ABCDEF"[value / 16];
    out += "0123456789ABCDEF"[value % 16];
  }
  return out;
}

}  // namespace

TEST_CASE("a message shows every code point as it is, or in escapes", "[strings]") {
  std::size_t wrong = 0;
  for (char32_t code = 0; code <= 0x10FFFF;
       code += code < 0x10000 || code % 0x10000 > 0xFFF0 ? 1 : 0x11) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    std::string text;
    galley::utf8::append(text, code);
    const bool is_control = code < 0x20 || (code >= 0x7F && code <= 0x9F);
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool is_none = (code >= 0xFDD0 && code <= 0xFDEF) || code % 0x10000 >= 0xFFFE;
    const bool is_hidden = is_control || turns || is_none || code == 0x2028 || code == 0x2029;
    const std::string wanted = is_hidden ? in_escapes(text) : text;
    if (galley::strings::escape_for_message(text) != wanted && ++wrong < 10)
      UNSCOPED_INFO(static_cast<unsigned>(code));
  }
  CHECK(wrong == 0);
}

TEST_CASE("a message shows at most 64 bytes of a text, and says that there are more", "[strings]") {
  for (const std::string_view letter :
       {"a", "\u00E9", "\u5C71", "\U0001F600", "\n", "\xFF", "\u2028"}) {
    const std::string shown = letter == "\n" || letter == "\xFF" || letter == "\u2028"
                                  ? in_escapes(letter)
                                  : std::string(letter);
    for (std::size_t front = 0; front < 5; ++front)
      for (std::size_t count = 0; count < 70; ++count) {
        const std::string text = times_of(front, "x") + times_of(count, letter);
        std::string wanted = times_of(front, "x") + times_of(count, shown);
        if (wanted.size() > 64) {  // cut behind the last letter that leaves room
                                   // for the ellipsis
          wanted = times_of(front, "x") + times_of((61 - front) / shown.size(), shown) + "\u2026";
        }
        CHECK(galley::strings::escape_for_message(text) == wanted);
      }
  }
}

TEST_CASE(
    "fifty characters of a line are shown before the place, and thirty "
    "from it on",
    "[explain]") {
  galley::Issue issue;
  issue.severity = galley::Severity::error;
  issue.code = "a.b.c";
  std::size_t wrong = 0;
  for (const std::string_view letter : {"x", "\u00E9", "\u5C71", "\U0001F600"})
    for (std::size_t before = 0; before < 60; ++before)
      for (std::size_t behind = 0; behind < 40; ++behind)
        for (const char* around : {"", "\n", "ab\n"}) {
          const std::string start = around;
          const std::string source =
              start + times_of(before, letter) + times_of(behind, letter) + '\n';
          issue.position = {2, before + 1, start.size() + before * letter.size()};
          const std::size_t shown_before = before < 50 ? before : 50;
          const std::size_t shown_behind = behind < 30 ? behind : 30;
          const std::string wanted = galley::to_string(issue) + "\n  | " +
                                     times_of(shown_before + shown_behind, letter) + "\n  | " +
                                     times_of(shown_before, " ") + '^';
          if (galley::explain(issue, source) != wanted) ++wrong;
        }
  CHECK(wrong == 0);
}

TEST_CASE("a list of issues is cut where the limit says, and an error is always told", "[issue]") {
  for (std::size_t limit = 0; limit < 5; ++limit)
    for (std::size_t error = 0; error < 8; ++error)  // the one of 7 that is an error; 7: none
      for (const bool strict : {false, true}) {
        galley::IssueList list(strict, limit);
        for (std::size_t i = 0; i < 7; ++i)
          list.add(i == error ? galley::Severity::error : galley::Severity::info, "a.b.c", "",
                   std::to_string(i));
        std::string wanted;
        for (std::size_t i = 0; i < 7; ++i) {
          if (i < limit) {
            wanted += std::to_string(i);
          } else if (i == error) {
            wanted += std::to_string(i);
          } else if (wanted.empty() || wanted.back() != '+') {
            wanted += '+';
          }
        }
        std::string met;
        for (const galley::Issue& issue : list.issues())
          met += issue.code == "limit.issues.exceeded" ? "+" : issue.message;
        INFO(limit << ' ' << error);
        CHECK(met == wanted);
        CHECK(list.failed() == (error < 7));
        CHECK(galley::has_errors(list.issues()) == (error < 7));
      }
  galley::IssueList strict(true, 9);
  strict.warning("a.b.c", galley::Path(), "x");
  CHECK(strict.failed());
  strict.info("a.b.c", galley::Path(), "x");
  CHECK(strict.issues()[1].severity == galley::Severity::info);
  galley::IssueList first;
  CHECK(first.empty());
  CHECK(first.issues().capacity() == 0);
  first.info("a.b.c", galley::Path(), "x");
  CHECK(first.issues().capacity() >= 16);  // where there is one there are mostly some more
  CHECK_FALSE(first.failed());
}

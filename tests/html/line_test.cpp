// galley: titles and descriptions are one line of a bounded length
#include <string>
#include <string_view>

#include "support/catch.hpp"

#include <galley/html/line.hpp>

using galley::html::detail::cut_at_word;
using galley::html::detail::Line;

TEST_CASE("a line has single blanks and none at its ends") {
  const auto line = [](std::string_view text) { return std::string(Line(text).text()); };
  CHECK(line("a b") == "a b");
  CHECK(line("  a \t\r\n b\n") == "a b");
  CHECK(line("a\nb") == "a b");
  CHECK(line("a ") == "a");
  CHECK(line(" ") == "");
  CHECK(line("") == "");
  CHECK(line("a – b") == "a – b");
}

TEST_CASE("a line loses controls of writing direction") {
  CHECK(Line("a\xE2\x80\xAE"
             "b\xE2\x81\xA9 c")
            .text() == "ab c");
  CHECK(Line("\xE2\x81\xA6").text() == "");
  CHECK(Line("\xE2\x80\x8E"
             "a")
            .text() ==
        "\xE2\x80\x8E"
        "a");  // a mark, no embedding
  CHECK(Line("a\xE2\x80").text() == "a\xE2\x80");
}

TEST_CASE("lines of any length are told from other texts") {
  // What a line is, byte by byte; a text of blocks is looked at in another way.
  const auto is_line = [](std::string_view text) {
    if (text.empty()) return true;
    if (text.front() == ' ' || text.back() == ' ') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] >= '\t' && text[i] <= '\r') return false;
      if (text.substr(i, 2) == "  ") return false;
      if (text.substr(i, 3) == "\xE2\x80\xAE" || text.substr(i, 3) == "\xE2\x81\xA6") return false;
    }
    return true;
  };
  const std::string_view pieces[] = {"  ",   "\n", "\t",           "\xE2\x80\xAE", "\xE2\x81\xA6",
                                     "\x01", " ",  "\xE2\x80\xA6", "\xE2\x80\x9C", "a"};
  for (std::size_t size = 0; size < 60; ++size)
    for (std::size_t at = 0; at <= size; ++at)
      for (const std::string_view piece : pieces) {
        std::string text(size, 'x');
        text.insert(at, piece);
        INFO(text);
        REQUIRE((Line(text).text().data() == text.data()) == is_line(text));
      }
}

TEST_CASE("a text that is a line already is not copied") {
  const std::string text = "No copy of this is made";
  CHECK(Line(text).text().data() == text.data());
}

TEST_CASE("a text is cut where a word ends") {
  CHECK(cut_at_word("one two three", 13) == "one two three");
  CHECK(cut_at_word("one two three", 12) == "one two");
  CHECK(cut_at_word("one two three", 8) == "one two");
  CHECK(cut_at_word("one two three", 7) == "one two");
  CHECK(cut_at_word("one two three", 6) == "one");
  CHECK(cut_at_word("onetwothree", 5) == "onetw");
  CHECK(cut_at_word("漢字漢字漢字", 4) == "漢字漢字");
  CHECK(cut_at_word("éé éé éé", 6) == "éé éé");
  CHECK(cut_at_word("a", 0) == "");
  CHECK(cut_at_word("", 5) == "");
}

// Text to lines: every code point in a line, every way to end one, and what counts as blank.
#include "galley/text/plain_text/lines.hpp"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "text/ranges.hpp"

namespace rows_of_text = galley::plain_text::detail;
using galley_test::code_points;
using galley_test::ranges;
using galley_test::times;
using galley_test::utf8_of;
using rows_of_text::Fate;
using rows_of_text::Rows;

namespace {

std::string byte_ranges(bool (*holds)(unsigned char)) {
  return ranges(0, 255, [=](std::size_t byte) { return holds(static_cast<unsigned char>(byte)); });
}

/// The lines that show something, a line each: number, line by LF and where that begins, bytes of
/// the raw line, a mark where a blank line stands before or behind, and the clean text.
std::string all_rows(std::string_view text, bool keep_nbsp = false) {
  Rows rows;
  REQUIRE(rows.split(text, keep_nbsp, 100));
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const rows_of_text::Row& row = rows[i];
    out += std::to_string(row.number) + " line " + std::to_string(row.line) + " from " +
           std::to_string(row.line_begin) + ", " + std::to_string(row.begin) + "-" +
           std::to_string(row.end) + (row.blank_before ? " <" : "") +
           (rows.blank_after(i) ? " >" : "") + (row.is_copied ? " copied" : "") + " [" +
           std::string(rows.text(i)) + "]\n";
  }
  if (rows.has_mixed_ends()) out += "mixed ends\n";
  if (rows.controls() != 0) {
    out += std::to_string(rows.controls()) + " controls from " +
           std::to_string(rows.first_control()) + '\n';
  }
  return out;
}

/// The clean text of a single line.
std::string cleaned(std::string_view text, bool keep_nbsp = false) {
  Rows rows;
  REQUIRE(rows.split(text, keep_nbsp, 100));
  if (rows.empty()) return "";
  REQUIRE(rows.size() == 1);
  return std::string(rows.text(0));
}

bool has_mixed(std::string_view text) {
  Rows rows;
  REQUIRE(rows.split(text, false, 100));
  return rows.has_mixed_ends();
}

}  // namespace

TEST_CASE("bytes that may be odd are found wherever they stand") {
  const std::string special = byte_ranges([](unsigned char byte) {
    return rows_of_text::find_special(std::string(1, static_cast<char>(byte)), 0) == 0;
  });
  CHECK(special == "0-31 194 226 239");
  const std::string in_block = byte_ranges([](unsigned char byte) {
    return rows_of_text::find_special(std::string(64, static_cast<char>(byte)), 0) == 0;
  });
  CHECK(in_block == special);
  for (std::size_t size = 0; size < 80; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '\n';
      for (std::size_t from = 0; from <= size; ++from) {
        if (rows_of_text::find_special(text, from) != (from <= at ? at : size))
          FAIL_CHECK(size << " bytes, at " << at << " from " << from);
      }
    }
  }
}

TEST_CASE("a line ends at any of the line breaks") {
  CHECK(code_points([](char32_t mark) {
          const std::string text = utf8_of(mark) + "a";
          const std::size_t size = rows_of_text::line_break_size(text, 0);
          if (size != 0 && size != utf8_of(mark).size()) FAIL_CHECK("too many bytes");
          return size != 0;
        }) == "U+000A-U+000D U+0085 U+2028-U+2029");
  CHECK(rows_of_text::line_break_size("\r\n", 0) == 2);
  CHECK(rows_of_text::line_break_size("\r\r", 0) == 1);
  CHECK(rows_of_text::line_break_size("\r", 0) == 1);
  CHECK(rows_of_text::line_break_size(std::string_view("\r\n", 1), 0) == 1);
  CHECK(rows_of_text::line_break_size(std::string_view("\u2028", 2), 0) == 0);
  CHECK(rows_of_text::line_break_size(std::string_view("\u0085", 1), 0) == 0);
  CHECK(rows_of_text::line_break_size("\n\r", 0) == 1);
  CHECK(rows_of_text::line_break_size("a\u2028", 1) == 3);
  for (const std::string_view text :
       {"\xE2\x80", "\xC2", "\xE2\x81\xA8", "\xC2\xA0", "\xE2\x80\xA7", "\xE2\x80\xAA"}) {
    CHECK(rows_of_text::line_break_size(text, 0) == 0);
  }
}

TEST_CASE("every code point in a line stays, becomes a blank or is taken out") {
  const auto fate = [](Fate wanted, bool keep_nbsp) {
    return code_points(
        [=](char32_t mark) { return rows_of_text::fate_of(mark, keep_nbsp) == wanted; });
  };
  CHECK(fate(Fate::remove, false) == "U+200B U+2060 U+FEFF");
  CHECK(fate(Fate::remove_control, false) == "U+0001-U+0008 U+000A-U+001F");
  CHECK(fate(Fate::blank, false) ==
        "U+0009 U+0085 U+00A0 U+1680 U+2000-U+200A U+2028-U+2029 U+202F U+205F");
  CHECK(fate(Fate::blank, true) ==
        "U+0009 U+0085 U+1680 U+2000-U+200A U+2028-U+2029 U+202F U+205F");
  CHECK(rows_of_text::fate_of(0, false) == Fate::remove_control);
}

TEST_CASE("a line is trimmed, and odd blanks in it become plain ones, beside others none") {
  CHECK(cleaned(" \t a b\u00A0 ") == "a b");
  CHECK(cleaned("a\u00A0b") == "a b");
  CHECK(cleaned("a\u00A0 b") == "a b");
  CHECK(cleaned("a \u00A0b") == "a b");
  CHECK(cleaned("a\u00A0\u2009b") == "a b");
  CHECK(cleaned("a  b") == "a  b");
  CHECK(cleaned("a\tb") == "a b");
  CHECK(cleaned("a\u200Bb\u2060c\uFEFFd") == "abcd");
  CHECK(cleaned("a\x01\x1F"
                "b") == "ab");
  CHECK(cleaned("a\u00A0b", true) == "a\u00A0b");
  CHECK(cleaned("a\u00A0b\tc", true) == "a\u00A0b c");
  CHECK(cleaned("a\u200B") == "a");
  CHECK(cleaned("\u2009\x01 a") == "a");
  CHECK(cleaned("a\u3000b") == "a\u3000b");
  CHECK(cleaned("“a” – b…") == "“a” – b…");
  CHECK(cleaned("“a” –\tb…") == "“a” – b…");
  CHECK(cleaned("\x01") == "");
  CHECK(cleaned("\u200B") == "");
  CHECK(cleaned("\xE2") == "\xE2");
  CHECK(cleaned("a\u00A0") == "a");
  // A blank that ends the line before does not stand beside this one.
  CHECK(all_rows("x\u00A0y\n\x01\u00A0z") ==
        "1 line 1 from 0, 0-4 < copied [x y]\n2 line 2 from 5, 5-9 > copied [z]\n1 controls from "
        "5\n");
}

TEST_CASE("lines are numbered by every break, and by LF alone") {
  CHECK(all_rows("a\nb\n\nc") ==
        "1 line 1 from 0, 0-1 < [a]\n2 line 2 from 2, 2-3 > [b]\n4 line 4 from 5, 5-6 < > [c]\n");
  CHECK(all_rows("\n\na\n \nb\n") ==
        "3 line 3 from 2, 2-3 < > [a]\n5 line 5 from 6, 6-7 < > [b]\n");
  CHECK(all_rows("a\rb\r\nc\u2028d") ==
        "1 line 1 from 0, 0-1 < [a]\n2 line 1 from 0, 2-3 [b]\n3 line 2 from 5, 5-6 [c]\n"
        "4 line 2 from 5, 9-10 > [d]\nmixed ends\n");
  CHECK(all_rows("a\x01\nb\x02\x03") ==
        "1 line 1 from 0, 0-2 < copied [a]\n2 line 2 from 3, 3-6 > copied [b]\n"
        "3 controls from 1\n");
  CHECK(all_rows("a b\n\x01\nc").find("2 line") == std::string::npos);
  CHECK(all_rows("").empty());
  CHECK(all_rows(" \n\t\n").empty());
}

TEST_CASE("line ends are mixed when lines end in more than one way, form feeds aside") {
  constexpr std::string_view ends[] = {"\n", "\r", "\r\n", "\u0085", "\u2028"};
  for (std::size_t i = 0; i < std::size(ends); ++i) {
    for (std::size_t j = 0; j < std::size(ends); ++j) {
      CAPTURE(i, j);
      const std::string text =
          "a" + std::string(ends[i]) + "b" + std::string(ends[j]) + "c" + std::string(ends[j]);
      CHECK(has_mixed(text) == (i != j));
    }
    CHECK_FALSE(has_mixed("a" + std::string(ends[i]) + "b\fc\vd" + std::string(ends[i])));
  }
  CHECK_FALSE(has_mixed("a\u2028b\u2029c"));
  CHECK_FALSE(has_mixed("a\fb\vc"));
  CHECK_FALSE(has_mixed("a"));
}

TEST_CASE("lines that show something are bounded, and blank ones are not counted") {
  for (std::size_t most = 0; most < 5; ++most) {
    CAPTURE(most);
    Rows rows;
    CHECK(rows.split("a\n\nb\n \nc\n\n", false, most) == (most >= 3));
    CHECK(rows.size() == (most < 3 ? most : 3));
  }
}

TEST_CASE("what was cleaned keeps its place among lines that were not") {
  Rows rows;
  const std::string text = "a\tb\nplain\n" + times(40, "x") + "\u00A0y\n\u2009\u00A0\nz\u200B\n";
  REQUIRE(rows.split(text, false, 9));
  REQUIRE(rows.size() == 4);
  CHECK(rows.text(0) == "a b");
  CHECK(rows.raw(0) == "a\tb");
  CHECK(rows.text(1) == "plain");
  CHECK(rows.raw(1) == "plain");
  CHECK(rows.text(2) == times(40, "x") + " y");
  CHECK(rows.text(3) == "z");
  CHECK(rows.raw(3) == "z\u200B");
  CHECK(rows[3].blank_before);
  CHECK_FALSE(rows[1].is_copied);
}

// Lines of every width: where they break, how they hang below bullets and in quotes.
#include "galley/text/plain_text/printer.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "support/recorded.hpp"
#include "text/ranges.hpp"

namespace {

namespace printing = galley::plain_text::detail;
using galley_test::ranges;
using galley_test::sweep;

/// Line ends and blanks in front of a line as signs.
std::string in_signs(std::string_view text) {
  std::string out;
  bool is_front = true;
  for (const char byte : text) {
    if (byte == '\n') {
      out += "↵";
    } else if (byte == ' ' && is_front) {
      out += "·";
    } else {
      out += byte;
    }
    is_front = byte == '\n' || (byte == ' ' && is_front);
  }
  return out;
}

std::string printed(std::size_t width, std::size_t indent, std::string_view text,
                    std::string_view bullet = {}) {
  galley::Buffer buffer;
  printing::Printer printer(buffer, width);
  printer.indent(indent);
  printer.text(text, bullet);
  return in_signs(buffer.view());
}

}  // namespace

TEST_CASE("lines break at every width as they did") {
  std::string all;
  for (const std::string_view text :
       {"one two three four", "one  two", "a unreasonablylongword b", " two", "", "äöü ßẞé äöü",
        "one\ntwo three\n", "\n", "one two "}) {
    for (const std::size_t indent : {0U, 2U}) {
      for (const std::string_view bullet : {"", "- ", "10. "}) {
        all += '[' + in_signs(text) + "] behind [" + std::string(bullet) + "], " +
               std::to_string(indent) + " to the right\n";
        all +=
            sweep(0, 24, [&](std::size_t width) { return printed(width, indent, text, bullet); });
      }
    }
  }
  galley_test::check_recorded("tests/fixtures/text/wrapped.record", all);
}

TEST_CASE("a blank line parts what it was called between, but none stands first") {
  galley::Buffer buffer;
  printing::Printer printer(buffer, 0);
  printer.part();
  printer.text("one");
  printer.text("two");
  printer.part();
  printer.part();
  printer.indent(1);
  CHECK(printer.indent() == 1);
  printer.begin_line().append("three");
  printer.end_line();
  printer.text("four");
  CHECK(buffer.view() == "one\ntwo\n\n three\n four\n");
}

TEST_CASE("controls are those below the blank, but for tabulators and line ends") {
  CHECK(ranges(0, 255, [](std::size_t byte) {
          return printing::has_control(std::string(1, static_cast<char>(byte)));
        }) == "0-8 11-31");
  CHECK(ranges(0, 255, [](std::size_t byte) {
          return printing::has_control("\n\t\u00A0é" + std::string(1, static_cast<char>(byte)));
        }) == "0-8 11-31");
  for (std::size_t size = 1; size < 70; ++size) {
    std::string text(size, 'a');
    CHECK_FALSE(printing::has_control(text));
    text.back() = '\x01';
    CHECK(printing::has_control(text));
    text.insert(0, "\n\xC2\xA0");
    CHECK(printing::has_control(text));
  }
  CHECK_FALSE(printing::has_control(""));
}

TEST_CASE("stops of a caption stand behind its credit") {
  const auto line = [](std::string_view text, std::string_view credit) {
    galley::Caption caption;
    caption.text = galley::Text(text);
    caption.credit = std::string(credit);
    return printing::caption_line(caption, galley::plain_text::WriteOptions());
  };
  CHECK(line("", "") == "");
  CHECK(line("Quay.", "") == "Quay.");
  CHECK(line("Quay.", "AP") == "Quay (Picture: AP).");
  CHECK(line("Quay?!..", "AP") == "Quay (Picture: AP)?!..");
  CHECK(line("?", "AP") == "(Picture: AP)?");
  CHECK(line("Quay,", "AP") == "Quay, (Picture: AP)");
  CHECK(line("One\ntwo\r.", "A\nP") == "One two  (Picture: A P).");
  CHECK(printing::one_line("a\nb\rc\td") == "a b c\td");
}

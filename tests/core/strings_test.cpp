#include "galley/core/strings.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace strings = galley::strings;

namespace {

template <class Integer>
std::string number(Integer value) {
  std::string out = "=";
  strings::append_number(out, value);
  return out.substr(1);
}

template <class Integer>
bool parses(std::string_view text, Integer expected) {
  Integer value = 99;
  return strings::parse_integer(text, value) && value == expected;
}

template <class Integer>
bool refuses(std::string_view text) {
  Integer value = 99;
  return !strings::parse_integer(text, value) && value == 99;
}

std::vector<std::string> parts(std::string_view text, char separator) {
  std::vector<std::string> all;
  for (const std::string_view part : strings::split(text, separator)) all.emplace_back(part);
  return all;
}

}  // namespace

TEST_CASE("Classes of bytes are ASCII in any locale and for any sign of char", "[strings]") {
  std::size_t digits = 0, letters = 0, alphanumeric = 0, spaces = 0, hexadecimal = 0, changed = 0;
  for (int value = 0; value < 256; ++value) {
    const char byte = static_cast<char>(static_cast<unsigned char>(value));
    digits += strings::is_ascii_digit(byte) ? 1U : 0U;
    letters += strings::is_ascii_alpha(byte) ? 1U : 0U;
    alphanumeric += strings::is_ascii_alphanumeric(byte) ? 1U : 0U;
    spaces += strings::is_ascii_space(byte) ? 1U : 0U;
    hexadecimal += strings::hex_value(byte) >= 0 ? 1U : 0U;
    changed += strings::to_lower(byte) != byte ? 1U : 0U;
  }
  CHECK(digits == 10);
  CHECK(letters == 52);
  CHECK(alphanumeric == 62);
  CHECK(spaces == 6);
  CHECK(hexadecimal == 22);
  CHECK(changed == 26);
  CHECK(strings::to_lower('I') == 'i');
  CHECK(strings::hex_value('f') == 15);
  CHECK(strings::hex_value('A') == 10);
  CHECK(strings::hex_value('9') == 9);
  CHECK(strings::is_ascii("plain"));
  CHECK_FALSE(strings::is_ascii("caf\xC3\xA9"));
}

TEST_CASE("Texts are compared without regard to ASCII case", "[strings]") {
  CHECK(strings::equals_ignore_case("HTTPS", "https"));
  CHECK(strings::equals_ignore_case("", ""));
  CHECK_FALSE(strings::equals_ignore_case("https", "http"));
  CHECK_FALSE(strings::equals_ignore_case("@", "`"));  // one bit apart, like a and A
  CHECK_FALSE(strings::equals_ignore_case("\xC3\x89", "\xC3\xA9"));
  CHECK(strings::starts_with_ignore_case("JavaScript:", "javascript"));
  CHECK_FALSE(strings::starts_with_ignore_case("Java", "javascript"));
}

TEST_CASE("A string is given a value, whatever it held and had room for", "[strings]") {
  for (std::size_t before = 0; before < 40; before += 3) {
    for (std::size_t after = 0; after < 40; ++after) {
      std::string text(before, 'a');
      strings::assign(text, std::string(after, 'b'));
      CHECK(text == std::string(after, 'b'));
    }
  }
}

TEST_CASE("Starts, ends and contents are found", "[strings]") {
  CHECK(strings::starts_with("harbour", "harb"));
  CHECK(strings::starts_with("harbour", ""));
  CHECK_FALSE(strings::starts_with("harb", "harbour"));
  CHECK(strings::ends_with("harbour", "bour"));
  CHECK(strings::ends_with("", ""));
  CHECK_FALSE(strings::ends_with("our", "bour"));
  CHECK(strings::contains("a,b", ','));
  CHECK_FALSE(strings::contains("a,b", ';'));
  CHECK(strings::all_of("2026", strings::is_ascii_digit));
  CHECK_FALSE(strings::all_of("20x6", strings::is_ascii_digit));
}

TEST_CASE("White space is trimmed from either end and never from within", "[strings]") {
  CHECK(strings::trim(" \t\r\n\v\f a b \n") == "a b");
  CHECK(strings::trim(" \n ").empty());
  CHECK(strings::trim("").empty());
  CHECK(strings::trim_start(" a ") == "a ");
  CHECK(strings::trim_end(" a ") == " a");
  CHECK(strings::trim("\xC2\xA0"
                      "a") ==
        "\xC2\xA0"
        "a");  // a no-break space is text
}

TEST_CASE("A text is split at every separator", "[strings]") {
  using Parts = std::vector<std::string>;
  CHECK(parts("en-GB-oed", '-') == Parts{"en", "GB", "oed"});
  CHECK(parts("", '-') == Parts{""});
  CHECK(parts("-", '-') == Parts{"", ""});
  CHECK(parts("a--b-", '-') == Parts{"a", "", "b", ""});
  CHECK(parts("a-b", ',') == Parts{"a-b"});
}

TEST_CASE("Integers are written in full range", "[strings]") {
  CHECK(number(0) == "0");
  CHECK(number(7U) == "7");
  CHECK(number(-1) == "-1");
  CHECK(number(1234567890) == "1234567890");
  CHECK(number(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(number(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
  CHECK(number(std::numeric_limits<std::int8_t>::min()) == "-128");
  CHECK(number(std::numeric_limits<std::uint8_t>::max()) == "255");
  for (int value = -70000; value <= 70000; value += 7)
    CHECK(number(value) == std::to_string(value));
}

TEST_CASE("Integers are read as whole tokens and within range", "[strings]") {
  CHECK(parses("0", 0));
  CHECK(parses("-0", 0));
  CHECK(parses("007", 7));
  CHECK(parses("2147483647", std::numeric_limits<std::int32_t>::max()));
  CHECK(parses("-2147483648", std::numeric_limits<std::int32_t>::min()));
  CHECK(parses("9223372036854775807", std::numeric_limits<std::int64_t>::max()));
  CHECK(parses("-9223372036854775808", std::numeric_limits<std::int64_t>::min()));
  CHECK(parses("18446744073709551615", std::numeric_limits<std::uint64_t>::max()));
  CHECK(parses<std::uint8_t>("255", 255));
  CHECK(parses<std::int8_t>("-128", -128));

  CHECK(refuses<std::int32_t>("2147483648"));
  CHECK(refuses<std::int32_t>("-2147483649"));
  CHECK(refuses<std::int64_t>("9223372036854775808"));
  CHECK(refuses<std::int64_t>("-9223372036854775809"));
  CHECK(refuses<std::uint64_t>("18446744073709551616"));
  CHECK(refuses<std::uint64_t>("99999999999999999999999"));
  CHECK(refuses<std::uint8_t>("256"));
  CHECK(refuses<std::uint8_t>("-1"));
  CHECK(refuses<std::int8_t>("-129"));
  for (const std::string_view text :
       {"", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "12abc", "--1", "1-", "\xD9\xA1"}) {
    CHECK(refuses<int>(text));
  }
  for (int value = -300; value <= 300; ++value) {
    std::int8_t small = 0;
    CHECK(strings::parse_integer(std::to_string(value), small) == (value >= -128 && value <= 127));
  }
}

TEST_CASE("Text for a message is short and printable", "[strings]") {
  CHECK(strings::escape_for_message("") == "");
  CHECK(strings::escape_for_message("caf\xC3\xA9 \\ \"x\"") == "caf\xC3\xA9 \\ \"x\"");
  CHECK(strings::escape_for_message("a\nb\x1B[31m\x7F") == "a\\x0Ab\\x1B[31m\\x7F");
  CHECK(strings::escape_for_message(std::string_view("\0", 1)) == "\\x00");
  CHECK(strings::escape_for_message("\xFF\xE2\x80") == "\\xFF\\xE2\\x80");
  CHECK(strings::escape_for_message("\xE2\x80\xAE") == "\\xE2\\x80\\xAE");
  CHECK(strings::escape_for_message("\xC2\x85") == "\\xC2\\x85");
  CHECK(strings::escape_for_message(std::string(64, 'a')) == std::string(64, 'a'));
  CHECK(strings::escape_for_message(std::string(65, 'a')) == std::string(61, 'a') + "\xE2\x80\xA6");
  CHECK(strings::escape_for_message(std::string(100, '\x01')).size() == 63);
  for (std::size_t length = 0; length < 90; ++length) {
    for (const std::string letter : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x9A\xA2", "\x01"}) {
      std::string text(length % 5, 'x');
      while (text.size() < length) text += letter;
      const std::string shown = strings::escape_for_message(text);
      CHECK(shown.size() <= strings::longest_message_part);
      CHECK(galley::utf8::is_valid(shown));
      const bool is_cut = shown.size() >= 3 && shown.substr(shown.size() - 3) == "\xE2\x80\xA6";
      CHECK(is_cut == (letter == "\x01" ? length % 5 + (text.size() - length % 5) * 4 > 64
                                        : text.size() > 64));
    }
  }
}

// The characters that HTML has names for: each row of the table is found, and nothing else is.
#include "galley/core/named_characters.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"

#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>

namespace {

/// The character, or "none".
std::string named(std::string_view name) {
  char room[galley::longest_named_character];
  const char* const end = galley::write_named_character(name, room);
  return end == nullptr ? "none" : std::string(room, static_cast<std::size_t>(end - room));
}

}  // namespace

TEST_CASE("a name gives its character, or its two", "[named_characters]") {
  CHECK(named("amp") == "&");
  CHECK(named("AElig") == "Æ");      // the first of all
  CHECK(named("zwnj") == "\u200C");  // the last of all
  CHECK(named("nbsp") == "\u00A0");
  CHECK(named("euro") == "€");
  CHECK(named("Afr") == "\U0001D504");
  CHECK(named("NotEqualTilde") == "\u2242\u0338");
  CHECK(named("fjlig") == "fj");
}

TEST_CASE("what is no name has no character", "[named_characters]") {
  for (const std::string_view name :
       {"", " ", "a", "AMPS", "Amp", "am", "amp;", "amp 26", "26", "\n", "zwnjz", "A", "zzz",
        "\x7F", "zwnj 200c\n", "nbsp\nnbsp"})
    CHECK(named(name) == "none");
}

TEST_CASE("every row of the table is found, in the order of its bytes", "[named_characters]") {
  const std::string_view table(galley::detail::named_characters<>);
  std::size_t rows = 0;
  std::string_view before;
  for (const std::string_view row : galley::strings::split(table, '\n')) {
    if (row.empty()) continue;
    const std::string_view name = row.substr(0, row.find(' '));
    CAPTURE(name);
    CHECK(before < name);
    std::string wanted;
    for (const std::string_view digits : galley::strings::split(row.substr(name.size() + 1), ' '))
      galley::utf8::append(wanted,
                           static_cast<char32_t>(std::stoul(std::string(digits), nullptr, 16)));
    CHECK(named(name) == wanted);
    CHECK(named(std::string(name) + "x") != wanted);
    before = name;
    ++rows;
  }
  CHECK(rows == 2125);
}

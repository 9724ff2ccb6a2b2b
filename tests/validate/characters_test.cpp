// The scan for odd characters, against one that goes character by character.
#include "galley/validate/characters.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/validate/rules/text_rules.hpp>

namespace {

using galley::Character;
using galley::Characters;
namespace utf8 = galley::utf8;

constexpr Character all[] = {
    Character::control,    Character::line_break,  Character::repeated_space,
    Character::edge_space, Character::nonbreaking, Character::mixed_quotes,
    Character::bidi,       Character::invisible,   Character::replacement};

bool is_space(char32_t code) {
  return code == ' ' || (code >= 9 && code <= 13) || code == 0xA0 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x3000;
}

Characters by_character(const std::string& text) {
  Characters found;
  bool straight = false;
  bool curly = false;
  char32_t before = 0;
  char32_t code = 0;
  for (std::size_t at = 0; at < text.size(); before = code) {
    const utf8::Decoded step = utf8::decode(text, at);
    code = step.code_point;
    if (at == 0 && is_space(code)) found.add(Character::edge_space);
    at += step.length;
    if (at == text.size() && is_space(code)) found.add(Character::edge_space);
    if (!step.is_valid) continue;
    if (code == ' ' && before == ' ') found.add(Character::repeated_space);
    straight = straight || code == '"';
    curly = curly || (code >= 0x201C && code <= 0x201F);
    if (code == '\t' || code == '\n' || code == '\r') {
      found.add(Character::line_break);
    } else if (code < 0x20 || (code >= 0x7F && code < 0xA0) || utf8::is_noncharacter(code)) {
      found.add(Character::control);
    }
    if (code == 0xA0) found.add(Character::nonbreaking);
    if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
      found.add(Character::bidi);
    if (code == 0x200B || code == 0x2060 || code == 0xFEFF ||
        (code >= 0xE0000 && code <= 0xE007F && !utf8::is_noncharacter(code)))
      found.add(Character::invisible);
    if (code == 0xFFFD) found.add(Character::replacement);
  }
  if (straight && curly) found.add(Character::mixed_quotes);
  return found;
}

void compare(const std::string& text) {
  const Characters expected = by_character(text);
  const Characters native = galley::characters_of(text);
  const Characters portable = galley::characters_of<galley::simd::portable::Block>(text);
  for (const Character c : all) {
    if (native.has(c) != expected.has(c) || portable.has(c) != expected.has(c)) {
      INFO(static_cast<int>(c) << " in [" << text << "] of " << text.size());
      CHECK(native.has(c) == expected.has(c));
      CHECK(portable.has(c) == expected.has(c));
    }
  }
}

}  // namespace

TEST_CASE("every code point that no reader sees is found", "[validate]") {
  const auto each = [](char32_t first, char32_t last) {
    for (char32_t code = first; code <= last; ++code) {
      std::string text = "aa";
      utf8::append(text, code);
      compare(text + "bb");
      compare(text + "bb and what makes it a longer text than two blocks of sixteen");
    }
  };
  each(0x1FFE, 0x2070);
  each(0xFEFE, 0xFF00);
  each(0xDFFFE, 0xE0081);
}

TEST_CASE("every character is found at every place", "[characters]") {
  const std::string_view odd[] = {
      "\x01",     "\x1F",     "\x7F",     "\xC2\x80",   "\xC2\x9F",   "\xC2\xA1",   "\t",
      "\n",       "\r",       "\v",       "  ",         " ",          "\u00A0",     "\u2009",
      "\u200A",   "\u200B",   "\u200C",   "\u2010",     "\u2019",     "\u202A",     "\u202E",
      "\u202F",   "\u2060",   "\u2066",   "\u2069",     "\u206A",     "\u3000",     "\uFEFF",
      "\uFFFD",   "\uFDD0",   "\uFFFE",   "\U000E0041", "\U000E0080", "\U0001F600", "\"\u201C",
      "\u201D\"", "\u201B\"", "\u2020\"", "\"",         "\xE2\x80",   "\xE2",       "\xC2",
      "\xEF\xBF", "é",        "и"};
  for (const std::string_view piece : odd)
    for (std::size_t size = 0; size <= 40; ++size)
      for (std::size_t at = 0; at <= size; ++at) {
        std::string text(size, 'a');
        text.insert(at, piece);
        compare(text);
      }
}

TEST_CASE("random texts are scanned as they are read", "[characters]") {
  galley_test::Random random(99);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = galley_test::random_text(random, {i % 2 == 0, 0, 0});
    if (!text.empty()) compare(text);
  }
}

TEST_CASE("white space is measured at both ends", "[characters]") {
  using galley::detail::is_blank;
  using galley::detail::leading_space;
  using galley::detail::trailing_space;
  CHECK(leading_space("") == 0);
  CHECK(leading_space("a ") == 0);
  CHECK(leading_space(" \u00A0\u2009\u3000\na") == 10);
  CHECK(trailing_space("a\n\u00A0\u200A ") == 7);
  CHECK(trailing_space("a\u200B") == 0);
  CHECK(trailing_space("\xA0") == 0);  // no character at all
  CHECK(trailing_space(" \u00A0") == 3);
  CHECK(is_blank(""));
  CHECK(is_blank(" \u00A0\u3000\t"));
  CHECK(!is_blank("\u200B"));
  CHECK(!is_blank(" ."));
  CHECK(!is_blank("a"));
}

TEST_CASE("a no-break space between two whole words is one that binds them") {
  struct Case {
    std::string_view before, after;
    bool binds;
  };
  const Case cases[] = {
      {"The", "harbour", true},  {"Über", "Öl", true},        {"café", "élan", true},
      {"wörté", "Z", true},      {"Гавань", "порт", true},    {"a", "port", false},
      {"x à", "port", false},    {"é", "a", false},           {"10", "km", false},
      {"km", ":", false},        {"mot", "\u00BB", false},    {"", "word", false},
      {"word", "", false},       {"Word\u201D", "he", false}, {"he", "\u201Cword", false},
      {"ab\u2000", "cd", false}, {"ab", "\u206Fcd", false},   {"ab", "\u2000cd", false},
      {"ab", "\u2070cd", true},  {"ab\u2070", "cd", true},
  };
  for (const Case& each : cases) {
    const std::string text = std::string(each.before) + "\u00A0" + std::string(each.after);
    const galley::rules::detail::Gap gap{each.before.size(), each.before.size() + 2};
    INFO(text);
    CHECK(galley::rules::detail::binds_words(std::string_view(text), gap) == each.binds);
  }
}

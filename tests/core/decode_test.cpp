// Sources in five encodings, against tables of what their bytes are.
#include "galley/core/decode.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace {

using galley::DecodedText;
using galley::Encoding;
namespace decoding = galley::decoding;

std::string in_utf8(char32_t code) {
  std::string out;
  galley::utf8::append(out, code);
  return out;
}

std::string in_utf16(char32_t code, bool is_big) {
  std::string out;
  const auto unit = [&](char32_t value) {
    const auto high = static_cast<char>(static_cast<unsigned char>(value >> 8U));
    const auto low = static_cast<char>(static_cast<unsigned char>(value));
    out += is_big ? high : low;
    out += is_big ? low : high;
  };
  if (code < 0x10000) {
    unit(code);
  } else {
    unit(0xD7C0 + (code >> 10U));
    unit(0xDC00 + (code & 0x3FFU));
  }
  return out;
}

bool is_met(const decoding::Step& met, char32_t code, std::size_t size, bool is_valid) {
  return met.code_point == code && met.size == size && met.is_valid == is_valid;
}

}  // namespace

TEST_CASE("Windows-1252 and ISO 8859-1 differ in thirty-two bytes", "[decode]") {
  // Where Windows-1252 has none there is a blank.
  const char32_t high[] = U"€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::string text = {'a', static_cast<char>(static_cast<unsigned char>(byte))};
    INFO(byte);
    CHECK(is_met(decoding::step_iso_8859_1(text, 1), byte, 1, true));
    const char32_t wanted = byte < 0x80 || byte >= 0xA0 ? byte : high[byte - 0x80];
    const bool is_none = wanted == U' ' && byte != ' ';
    CHECK(is_met(decoding::step_windows_1252(text, 1), is_none ? 0xFFFD : wanted, 1, !is_none));
  }
}

TEST_CASE("every code point is read from UTF-16 of either order and from UTF-8", "[decode]") {
  std::size_t wrong = 0;
  for (char32_t code = 0; code <= 0x10FFFF; code += code < 0x10000 || code > 0x10FE00 ? 1 : 0x3F) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const std::size_t size = code < 0x10000 ? 2 : 4;
    wrong +=
        is_met(decoding::step_utf16<true>(in_utf16(code, true), 0), code, size, true) ? 0U : 1U;
    wrong +=
        is_met(decoding::step_utf16<false>(in_utf16(code, false), 0), code, size, true) ? 0U : 1U;
    const std::string text = in_utf8(code);
    wrong += is_met(decoding::step_utf8(text, 0), code, text.size(), true) ? 0U : 1U;
  }
  CHECK(wrong == 0);
}

TEST_CASE("a surrogate alone is malformed, and so is half a unit", "[decode]") {
  for (const bool is_big : {true, false}) {
    const auto step = [&](const std::string& text) {
      return is_big ? decoding::step_utf16<true>(text, 0) : decoding::step_utf16<false>(text, 0);
    };
    for (const char32_t lone : {char32_t{0xD800}, char32_t{0xD801}, char32_t{0xDBFF},
                                char32_t{0xDC00}, char32_t{0xDFFF}}) {
      INFO(static_cast<unsigned>(lone));
      const bool is_high = lone < 0xDC00;
      CHECK(is_met(step(in_utf16(lone, is_big)), 0xFFFD, 2, false));
      CHECK(is_met(step(in_utf16(lone, is_big) + "a"), 0xFFFD, 2, false));
      for (const char32_t next : {char32_t{0x41}, char32_t{0xD7FF}, char32_t{0xD800},
                                  char32_t{0xDBFF}, char32_t{0xE000}, char32_t{0xFFFF}})
        CHECK(is_met(step(in_utf16(lone, is_big) + in_utf16(next, is_big)), 0xFFFD, 2, false));
      for (const char32_t next : {char32_t{0xDC00}, char32_t{0xDFFF}}) {
        const char32_t code = 0x10000 + (lone - 0xD800) * 0x400 + (next - 0xDC00);
        const std::string pair = in_utf16(lone, is_big) + in_utf16(next, is_big);
        CHECK(is_met(step(pair), is_high ? code : char32_t{0xFFFD}, is_high ? 4 : 2, is_high));
      }
    }
    CHECK(is_met(step(in_utf16(0xD7FF, is_big)), 0xD7FF, 2, true));
    CHECK(is_met(step(in_utf16(0xE000, is_big)), 0xE000, 2, true));
    CHECK(is_met(step("a"), 0xFFFD, 1, false));
  }
}

TEST_CASE("each encoding has its own way to step", "[decode]") {
  CHECK(decoding::stepper_of(Encoding::utf8) == &decoding::step_utf8<>);
  CHECK(decoding::stepper_of(Encoding::utf16_little) == &decoding::step_utf16<false>);
  CHECK(decoding::stepper_of(Encoding::utf16_big) == &decoding::step_utf16<true>);
  CHECK(decoding::stepper_of(Encoding::iso_8859_1) == &decoding::step_iso_8859_1<>);
  CHECK(decoding::stepper_of(Encoding::windows_1252) == &decoding::step_windows_1252<>);
}

TEST_CASE("a byte order mark tells the encoding and is no text", "[decode]") {
  struct Row {
    std::string_view bytes;
    std::size_t bom;
    Encoding encoding;
  };
  for (const Row& row : {Row{"\xEF\xBB\xBF", 3, Encoding::utf8},
                         {"\xEF\xBB\xBF\xEF", 3, Encoding::utf8},
                         {"\xFF\xFE", 2, Encoding::utf16_little},
                         {"\xFF\xFEx", 2, Encoding::utf16_little},
                         {"\xFE\xFF", 2, Encoding::utf16_big},
                         {"\xFE\xFFxy", 2, Encoding::utf16_big},
                         {"", 0, Encoding::utf8},
                         {"\xEF\xBB", 0, Encoding::utf8},
                         {"\xEF\xBB\xBE", 0, Encoding::utf8},
                         {"\xFF", 0, Encoding::utf8},
                         {"\xFE\xFE", 0, Encoding::utf8},
                         {"\xFF\xFF", 0, Encoding::utf8},
                         {"x\xFF\xFE", 0, Encoding::utf8}}) {
    DecodedText text;
    CHECK(text.take_mark(row.bytes) == (row.bom != 0));
    CHECK(text.bom == row.bom);
    CHECK(text.encoding == row.encoding);
    CHECK(text.source == row.bytes);
    CHECK(text.text == row.bytes.substr(row.bom));
    CHECK_FALSE(text.is_converted);
    CHECK_FALSE(text.is_assumed);
    CHECK(text.malformed == 0);
    for (std::size_t at = 0; at < 4; ++at) CHECK(text.source_of(at) == row.bom + at);
  }
}

TEST_CASE("each place of a converted text leads back to its own in the source", "[decode]") {
  const char32_t letters[] = {U'a', U'é', U'山', U'\U0001F600'};
  for (const Encoding encoding : {Encoding::utf16_little, Encoding::utf16_big, Encoding::iso_8859_1,
                                  Encoding::windows_1252}) {
    const bool is_wide = encoding == Encoding::utf16_little || encoding == Encoding::utf16_big;
    for (const std::size_t mark : {std::size_t{0}, std::size_t{2}}) {
      if (mark != 0 && !is_wide) continue;
      for (const std::size_t count : {0U, 1U, 5U, 600U, 1023U, 1024U, 1025U, 3000U}) {
        std::string source = mark == 0                         ? ""
                             : encoding == Encoding::utf16_big ? "\xFE\xFF"
                                                               : "\xFF\xFE";
        std::string wanted;
        std::vector<std::size_t> places;  // of each character in the source
        for (std::size_t i = 0; i < count; ++i) {
          const char32_t letter = is_wide ? letters[i % 4] : letters[i % 2];
          places.push_back(source.size());
          source += is_wide ? in_utf16(letter, encoding == Encoding::utf16_big)
                            : std::string(1, letter == U'a' ? 'a' : '\xE9');
          wanted += in_utf8(letter);
        }
        DecodedText text;
        CHECK(text.take_mark(source) == (mark != 0));
        text.convert(decoding::stepper_of(encoding));
        REQUIRE(text.text == wanted);
        CHECK(text.is_converted);
        CHECK(text.malformed == 0);
        // One growth at once: the text may be twice the source, and is not far more.
        CHECK(text.owned.capacity() >= source.size());
        std::size_t at = 0;
        std::size_t wrong = 0;
        for (const std::size_t place : places) {
          if (text.source_of(at) != place) ++wrong;
          at += galley::utf8::decode(wanted, at).length;
        }
        CHECK(wrong == 0);
        CHECK(text.source_of(at) == source.size());
        CHECK(text.source_of(at + 9) == source.size());
        // A mark a kibibyte, at the first character behind it.
        CHECK(text.marks.size() <= wanted.size() / 1024);
        CHECK((text.marks.size() + 1) * 1032 > wanted.size());
        std::size_t before = 0;
        for (const DecodedText::Mark& each : text.marks) {
          CHECK(each.decoded >= before + 1024);
          CHECK(each.decoded < before + 1028);
          before = each.decoded;
        }
      }
    }
  }
  DecodedText text;
  const std::string ascii(2000, 'a');
  text.take_mark(ascii);
  text.convert(&decoding::step_iso_8859_1<>);
  CHECK(text.owned.capacity() < ascii.size() + 64);  // taken at once
}

TEST_CASE("what is malformed is counted, and the first is told", "[decode]") {
  DecodedText text;
  const std::string source = "\u00E9\x81\xC3\x81z\xFF";
  CHECK_FALSE(text.take_mark(source));
  text.convert(&decoding::step_utf8<>);
  CHECK(text.text == "\u00E9\uFFFD\u00C1z\uFFFD");
  CHECK(text.malformed == 2);
  CHECK(text.first_malformed.decoded == 2);
  CHECK(text.first_malformed.source == 2);
  DecodedText other;
  other.take_mark("ab\x81\x8D");
  other.convert(&decoding::step_windows_1252<>);
  CHECK(other.malformed == 2);
  CHECK(other.first_malformed.decoded == 2);
  CHECK(other.first_malformed.source == 2);
}

#include "galley/text/plain_text/decode.hpp"

#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/outline.hpp"

namespace text = galley::plain_text;
using galley::Article;

namespace {

std::string utf16(std::string_view ascii, bool big, bool mark) {
  std::string out = mark ? (big ? "\xFE\xFF" : "\xFF\xFE") : "";
  for (const char byte : ascii) {
    if (big) out += '\0';
    out += byte;
    if (!big) out += '\0';
  }
  return out;
}

struct Outcome {
  std::string outline;
  bool reassembles;
};

Outcome read(const std::string& input) {
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  const galley::Result<Article> article = text::read(input, options);
  return {galley_test::outline(article.value_or(Article{}), article.issues()),
          text::reassemble(trace) == input};
}

constexpr std::string_view story =
    "Harbour reopens after storm\n\nThe harbour reopened on Monday, five days after the storm "
    "tore the wall.\n";
const std::string wanted =
    "headline = Harbour reopens after storm\nlead = The harbour reopened on Monday, five days "
    "after the storm tore the wall.\n";

}  // namespace

TEST_CASE("a byte order mark tells the encoding and is no part of the text") {
  for (const std::string& input :
       {"\xEF\xBB\xBF" + std::string(story), utf16(story, false, true), utf16(story, true, true)}) {
    const Outcome met = read(input);
    CHECK(met.outline == wanted);
    CHECK(met.reassembles);
  }
}

TEST_CASE("UTF-16 without a mark is read with a warning") {
  for (const bool big : {false, true}) {
    const Outcome met = read(utf16(story, big, false));
    CHECK(met.outline == wanted + "warning plain_text.encoding.assumed\n");
    CHECK(met.reassembles);
  }
}

TEST_CASE("surrogate pairs become one character, lone ones and a cut unit are reported") {
  std::string input("\xFF\xFE", 2);
  input += std::string("a\0", 2) + std::string("\x3D\xD8\x00\xDE", 4) + std::string(".\0", 2);
  CHECK(read(input).outline ==
        "paragraph = a\xF0\x9F\x98\x80.\nwarning plain_text.headline.missing\n");
  const std::string lone = input.substr(0, 6) + std::string(".\0", 2) + "x";
  const Outcome met = read(lone);
  CHECK(met.outline ==
        "paragraph = a\xEF\xBF\xBD.\xEF\xBF\xBD\nwarning plain_text.encoding.malformed on line 1\n"
        "warning plain_text.headline.missing\n");
  CHECK(met.reassembles);
}

TEST_CASE("Windows-1252 has a character for each byte but five") {
  // As the WHATWG's index lists them; where it has a control, the byte is malformed here.
  const std::u32string_view high =
      U"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D"
      U"\uFFFD"
      U"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E"
      U"\u0178";
  for (unsigned byte = 0; byte < 256; ++byte) {
    const char source = static_cast<char>(static_cast<unsigned char>(byte));
    const auto step = galley::decoding::step_windows_1252({&source, 1}, 0);
    const bool is_high = byte >= 0x80 && byte < 0xA0;
    CHECK(step.code_point == (is_high ? high[byte - 0x80] : byte));
    CHECK(step.size == 1);
    CHECK(step.is_valid == (step.code_point != U'\uFFFD'));
  }
}

TEST_CASE("UTF-16 is cut into code points at every edge of the surrogates") {
  struct Pair {
    std::string_view units;  // big-endian
    char32_t code_point;
    std::size_t size;
    bool is_valid;
  };
  using namespace std::string_view_literals;
  for (const Pair& pair : {Pair{"\xD7\xFF"sv, 0xD7FF, 2, true},
                           {"\xE0\x00"sv, 0xE000, 2, true},
                           {"\xD8\x00\xDC\x00"sv, 0x10000, 4, true},
                           {"\xDB\xFF\xDF\xFF"sv, 0x10FFFF, 4, true},
                           {"\xD8\x00\xDB\xFF"sv, 0xFFFD, 2, false},
                           {"\xD8\x00\xE0\x00"sv, 0xFFFD, 2, false},
                           {"\xDC\x00\xDC\x00"sv, 0xFFFD, 2, false},
                           {"\xD8\x00\xDC"sv, 0xFFFD, 2, false},
                           {"\x00"sv, 0xFFFD, 1, false}}) {
    const auto step = galley::decoding::step_utf16<true>(pair.units, 0);
    CHECK(step.code_point == pair.code_point);
    CHECK(step.size == pair.size);
    CHECK(step.is_valid == pair.is_valid);
  }
}

TEST_CASE("what is not UTF-8 is read as Windows-1252, with a warning") {
  const Outcome met = read("Caf\xE9 am Hafen \x96 \x93offen\x94.");
  CHECK(met.outline ==
        "paragraph = Caf\xC3\xA9 am Hafen \xE2\x80\x93 \xE2\x80\x9Coffen\xE2\x80\x9D.\n"
        "warning plain_text.encoding.assumed\nwarning plain_text.headline.missing\n");
  CHECK(met.reassembles);
}

TEST_CASE("a few bad bytes in UTF-8 are replaced one by one and the rest is kept") {
  const Outcome met = read("Der M\xC3\xBCller \xC3\xA4rgert sich.\nSie \xFF sind da \xC3\xB6.");
  CHECK(met.outline ==
        "paragraph = Der M\xC3\xBCller \xC3\xA4rgert sich.\n"
        "paragraph = Sie \xEF\xBF\xBD sind da \xC3\xB6.\n"
        "warning plain_text.encoding.malformed on line 2\nwarning plain_text.headline.missing\n");
  CHECK(met.reassembles);
}

TEST_CASE("bytes that Windows-1252 does not have are reported as well") {
  CHECK(read("Caf\xE9 \x81.").outline ==
        "paragraph = Caf\xC3\xA9 \xEF\xBF\xBD.\nwarning plain_text.encoding.assumed\n"
        "warning plain_text.encoding.malformed on line 1\nwarning plain_text.headline.missing\n");
}

TEST_CASE("controls are taken out with a warning, and the text around them is kept") {
  const Outcome met = read(std::string("One\0two.\nThree\x01 four.", 22));
  CHECK(met.outline ==
        "paragraph = Onetwo.\nparagraph = Three four.\nwarning plain_text.control.removed on line "
        "1\nwarning plain_text.headline.missing\n");
  CHECK(met.reassembles);
}

TEST_CASE("every kind of line end parts lines, and positions count them") {
  const std::string input =
      "One.\nTwo.\rThree.\r\nFour.\xC2\x85"
      "Five.\xE2\x80\xA8Six.\xE2\x80\xA9Seven.\fEight.";
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  REQUIRE(text::read(input, options));
  REQUIRE(trace.lines.size() == 8);
  CHECK(trace.lines[2].source == "Three.\r\n");
  CHECK(trace.lines[7].source == "Eight.");
  CHECK(text::reassemble(trace) == input);
}

TEST_CASE("a text that shows nothing is an error with its own code") {
  for (const std::string& input :
       {std::string(), std::string("\n \r\n\t\n"), std::string("\xEF\xBB\xBF"),
        std::string("\xC2\xA0\xE2\x80\x8B"), std::string("\xFF\xFE")}) {
    const Outcome met = read(input);
    CHECK(met.outline.substr(0, 34) == "error plain_text.input.empty\n");
    CHECK(met.reassembles);
  }
}

TEST_CASE("positions count lines by LF, and bytes in the source's own encoding") {
  text::ReadOptions options;
  galley::SourceMap map;
  options.source_map = &map;
  REQUIRE(text::read("One.\r\xC3\xA4 two.\nThree.", options));
  const galley::Position* second = map.find("/body/1");
  REQUIRE(second != nullptr);
  CHECK(second->line == 1);
  CHECK(second->column == 6);
  CHECK(second->offset == 5);
  CHECK(map.find("/body/2")->line == 2);

  const galley::Result<Article> wide = text::read(
      utf16("Say \"one\" now.\nSay \"two\" now.", false, true) + std::string("\x1D\x20", 2));
  REQUIRE(wide);
  REQUIRE(wide.issues()[0].code == "text.quotes.mixed");
  const galley::Position at = wide.issues()[0].position;
  CHECK(at.line == 2);
  CHECK(at.column == 15);
  CHECK(at.offset == 2 + 2 * 29);
}

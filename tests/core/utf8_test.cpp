#include "galley/core/utf8.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace simd = galley::simd;
namespace utf8 = galley::utf8;

namespace {

using Blocks = std::tuple<simd::Block, simd::portable::Block>;

/// Length of the sequence at `position`, or 0 when it is malformed. It knows no table: it reads the
/// bits, and asks whether the number needs that many bytes and is a scalar value.
std::size_t reference_length(std::string_view text, std::size_t position) {
  const auto byte = static_cast<unsigned char>(text[position]);
  std::size_t length = 0;
  while (length < 8 && (byte >> (7 - length) & 1) != 0) ++length;
  if (length == 0) return 1;
  if (length == 1 || length > 4 || text.size() - position < length) return 0;
  std::uint32_t value = byte & ((1U << (7 - length)) - 1);
  for (std::size_t index = 1; index < length; ++index) {
    const auto next = static_cast<unsigned char>(text[position + index]);
    if (next / 64 != 2) return 0;
    value = value * 64 + next % 64;
  }
  const std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= smallest[length] && value <= 0x10FFFF && !is_surrogate ? length : 0;
}

std::size_t reference_prefix(std::string_view text) {
  std::size_t position = 0;
  while (position < text.size()) {
    const std::size_t length = reference_length(text, position);
    if (length == 0) break;
    position += length;
  }
  return position;
}

bool reference_is_valid(std::string_view text) { return reference_prefix(text) == text.size(); }

template <class Block>
bool agrees(std::string_view text) {
  return utf8::detail::is_valid<Block>(text) == reference_is_valid(text);
}

/// The bytes where the rules of UTF-8 change, from both sides.
const std::string& boundary_bytes() {
  static const std::string bytes =
      "\x41\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4"
      "\xF5\xFF";
  return bytes;
}

/// Unoptimised builds, which the sanitizers use, take a sample of the largest sweeps.
#if defined(__OPTIMIZE__) || defined(NDEBUG)
constexpr bool is_fast_build = true;
#else
constexpr bool is_fast_build = false;
#endif

std::string last_bytes(std::uint32_t number, std::size_t count) {
  std::string bytes;
  for (std::size_t index = count; index-- > 0;) {
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(number >> (8 * index))));
  }
  return bytes;
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("All texts of one, two and three bytes are judged right", "[utf8]",
                        Blocks) {
  std::size_t differences = 0;
  std::size_t valid = 0;
  for (std::size_t length = 0; length <= 3; ++length) {
    const std::uint32_t count = 1U << (8 * length);
    const std::uint32_t step = length == 3 && !is_fast_build ? 61 : 1;
    for (std::uint32_t number = 0; number < count; number += step) {
      const std::string text = last_bytes(number, length);
      differences += agrees<TestType>(text) ? 0U : 1U;
      valid += utf8::detail::is_valid<TestType>(text) ? 1U : 0U;
    }
  }
  CHECK(differences == 0);
  // 1 + 128 + (128^2 + 1920) + (128^3 + 2 * 128 * 1920 + 61440)
  if (is_fast_build) CHECK(valid == 1 + 128 + 18304 + 2650112);
}

TEMPLATE_LIST_TEST_CASE("Four bytes on the boundaries are judged right at any place of a text",
                        "[utf8]", Blocks) {
  const std::string& bytes = boundary_bytes();
  std::size_t differences = 0;
  std::string text(70, 'a');
  std::size_t place = 0;
  for (const char first : bytes) {
    for (const char second : bytes) {
      for (const char third : bytes) {
        for (const char fourth : bytes) {
          const char four[] = {first, second, third, fourth};
          differences += agrees<TestType>(std::string_view(four, 4)) ? 0U : 1U;
          // Every sequence meets some of the places; every place meets thousands of sequences.
          for (int turn = is_fast_build ? 4 : 1; turn > 0; --turn) {
            place = (place + 23) % 67;
            text.replace(place, 4, four, 4);
            const std::size_t size = place + 4 + (place * 7 + text.size()) % (67 - place);
            differences += agrees<TestType>(std::string_view(text).substr(0, size)) ? 0U : 1U;
            text.replace(place, 4, "aaaa", 4);
          }
        }
      }
    }
  }
  CHECK(differences == 0);
}

TEMPLATE_LIST_TEST_CASE("A sequence is judged right at every place of every length", "[utf8]",
                        Blocks) {
  const std::vector<std::string> pieces = {
      "\xC2\x80",         "\xDF\xBF",         "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEF\xBF\xBF",
      "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\x80",         "\xC2",         "\xE2\x80",
      "\xF0\x9F\x98",     "\xC0\xAF",         "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
      "\xF4\x90\x80\x80", "\xF8\x88\x80\x80", "\xC3\xA9\xA9", "\xFF",         std::string(1, '\0')};
  std::size_t differences = 0;
  for (const char filler : {'a', '\0'}) {
    for (const std::string& piece : pieces) {
      for (std::size_t length = piece.size(); length <= 70; ++length) {
        for (std::size_t place = 0; place + piece.size() <= length; ++place) {
          std::string text(length, filler);
          text.replace(place, piece.size(), piece);
          differences += agrees<TestType>(text) ? 0U : 1U;
          // The same between letters of two bytes, so that no block is skipped as ASCII.
          std::string dense;
          for (std::size_t index = 0; index < length; ++index) {
            dense += text[index] == 'a' ? "\xD0\xB0" : std::string(1, text[index]);
          }
          differences += agrees<TestType>(dense) ? 0U : 1U;
        }
      }
    }
  }
  CHECK(differences == 0);
}

TEMPLATE_LIST_TEST_CASE("Texts cut and flipped at random are judged right", "[utf8]", Blocks) {
  const std::vector<std::string> letters = {"a", "\xC3\xA9", "\xE2\x80\x9C", "\xF0\x9F\x9A\xA2"};
  galley_test::Random numbers(7);
  std::size_t differences = 0;
  std::size_t valid = 0;
  for (int round = 0; round < (is_fast_build ? 60000 : 6000); ++round) {
    std::string text;
    const std::size_t size = numbers.below(300);
    const std::size_t kinds = 1 + numbers.below(4);
    while (text.size() < size) text += letters[numbers.below(kinds)];
    const std::size_t harm = numbers.below(4);
    if (harm == 1 && !text.empty()) text.resize(numbers.below(size) + 1);
    if (harm == 2 && !text.empty()) {
      char& byte = text[numbers.below(text.size())];
      byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << numbers.below(8)));
    }
    if (harm == 3 && !text.empty()) {
      text[numbers.below(text.size())] = boundary_bytes()[numbers.below(boundary_bytes().size())];
    }
    differences += agrees<TestType>(text) ? 0U : 1U;
    differences += utf8::valid_prefix(text) == reference_prefix(text) ? 0U : 1U;
    valid += reference_is_valid(text) ? 1U : 0U;
  }
  CHECK(differences == 0);
  CHECK(valid > (is_fast_build ? 20000 : 2000));  // both verdicts were met often
  CHECK(valid < (is_fast_build ? 50000 : 5000));
}

TEST_CASE("The start up to the first malformed byte is found", "[utf8]") {
  CHECK(utf8::valid_prefix("") == 0);
  CHECK(utf8::valid_prefix("harbour") == 7);
  CHECK(utf8::valid_prefix("caf\xC3\xA9") == 5);
  CHECK(utf8::valid_prefix("caf\xC3") == 3);
  CHECK(utf8::valid_prefix(std::string(100, 'a') + "\xE2\x80") == 100);
  CHECK(utf8::valid_prefix(std::string(33, 'a') + "\xE2\x80\x9D\xC0 b") == 36);
}

TEST_CASE("Every scalar value survives encode and decode", "[utf8]") {
  std::size_t wrong = 0;
  for (char32_t code_point = 0; code_point <= 0x110010; ++code_point) {
    char bytes[4];
    const char* const end = utf8::encode(code_point, bytes);
    const std::string_view text(bytes, static_cast<std::size_t>(end - bytes));
    const utf8::Decoded step = utf8::decode(text, 0);
    const bool is_scalar = code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
    const char32_t wanted = is_scalar ? code_point : 0xFFFD;
    if (step.code_point != wanted || step.length != text.size() || !step.is_valid) ++wrong;
    if (reference_length(text, 0) != text.size()) ++wrong;
  }
  CHECK(wrong == 0);

  std::string out = "a";
  utf8::append(out, 0xE9);
  utf8::append(out, 0x1F6A2);
  utf8::append(out, 0xD800);
  CHECK(out == "a\xC3\xA9\xF0\x9F\x9A\xA2\xEF\xBF\xBD");
}

TEST_CASE("Malformed bytes are taken by maximal subparts", "[utf8]") {
  const auto length = [](std::string_view text) {
    const utf8::Decoded step = utf8::decode(text, 0);
    CHECK_FALSE(step.is_valid);
    CHECK(step.code_point == 0xFFFD);
    return step.length;
  };
  CHECK(length("\x80") == 1);
  CHECK(length("\xC0\xAF") == 1);
  CHECK(length("\xC3") == 1);
  CHECK(length("\xC3(") == 1);
  CHECK(length("\xE0\x9F\xBF") == 1);
  CHECK(length("\xED\xA0\x80") == 1);
  CHECK(length("\xE2\x80") == 2);
  CHECK(length("\xE2\x80(") == 2);
  CHECK(length("\xF0\x8F\xBF\xBF") == 1);
  CHECK(length("\xF0\x90") == 2);
  CHECK(length("\xF0\x9F\x98") == 3);
  CHECK(length("\xF0\x9F\x98(") == 3);
  CHECK(length("\xF4\x90\x80\x80") == 1);
  CHECK(length("\xF5\x80") == 1);
  CHECK(length("\xFF") == 1);
}

TEST_CASE("Repair puts U+FFFD where the Unicode Standard does", "[utf8]") {
  const auto repaired = [](std::string_view text, std::size_t count) {
    std::string out = ">";
    CHECK(utf8::append_replaced(out, text) == count);
    CHECK(utf8::is_valid(out));
    return out.substr(1);
  };
  const std::string mark = "\xEF\xBF\xBD";
  CHECK(repaired("", 0).empty());
  CHECK(repaired("caf\xC3\xA9", 0) == "caf\xC3\xA9");
  CHECK(repaired("\xFF", 1) == mark);
  // Table 3-8: no byte of an overlong form is shared.
  CHECK(repaired("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", 8) ==
        mark + mark + mark + mark + mark + mark + mark + mark + "A");
  // Table 3-9: surrogates.
  CHECK(repaired("\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", 8) ==
        mark + mark + mark + mark + mark + mark + mark + mark + "A");
  // Table 3-10: past U+10FFFF and sundry.
  CHECK(repaired("\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", 7) ==
        mark + mark + mark + mark + mark + "A" + mark + mark + "B");
  // Table 3-11: truncated sequences are one mark each.
  CHECK(repaired("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", 4) == mark + mark + mark + mark + "A");
}

TEST_CASE("Code points are counted", "[utf8]") {
  CHECK(utf8::count_code_points("") == 0);
  CHECK(utf8::count_code_points("caf\xC3\xA9 \xE2\x80\x9C\xF0\x9F\x9A\xA2") == 7);
  CHECK(utf8::is_continuation('\x80'));
  CHECK(utf8::is_continuation('\xBF'));
  CHECK_FALSE(utf8::is_continuation('\x7F'));
  CHECK_FALSE(utf8::is_continuation('\xC0'));
}

TEST_CASE("Classes of code points are those of the standards", "[utf8]") {
  std::size_t noncharacters = 0;
  std::size_t bidi = 0;
  std::size_t controls = 0;
  std::size_t not_xml = 0;
  std::size_t not_html = 0;
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    noncharacters += utf8::is_noncharacter(code_point) ? 1U : 0U;
    bidi += utf8::is_bidi_control(code_point) ? 1U : 0U;
    controls += utf8::is_control(code_point) ? 1U : 0U;
    not_xml += utf8::is_xml_char(code_point) ? 0U : 1U;
    not_html += utf8::is_html_char(code_point) ? 0U : 1U;
  }
  CHECK(noncharacters == 66);
  CHECK(bidi == 9);
  CHECK(controls == 65);
  CHECK(not_xml == 29 + 2048 + 2);
  CHECK(not_html == 62 + 2048 + 66);
  CHECK(utf8::is_noncharacter(0xFDD0));
  CHECK(utf8::is_noncharacter(0xFDEF));
  CHECK(utf8::is_noncharacter(0x10FFFE));
  CHECK_FALSE(utf8::is_noncharacter(0xFFFD));
  CHECK_FALSE(utf8::is_noncharacter(0x11FFFF));
  CHECK(utf8::is_bidi_control(0x202E));
  CHECK(utf8::is_bidi_control(0x2066));
  CHECK_FALSE(utf8::is_bidi_control(0x200F));
  CHECK(utf8::is_xml_char(0x7F));
  CHECK_FALSE(utf8::is_xml_char(0xB));
  CHECK_FALSE(utf8::is_xml_char(0x110000));
  CHECK_FALSE(utf8::is_html_char(0x7F));
  CHECK_FALSE(utf8::is_html_char(0x85));
}

TEMPLATE_LIST_TEST_CASE("Illegal code points are found at every place of a text", "[utf8]",
                        Blocks) {
  const auto xml_allows = [](std::string_view text) {
    return utf8::detail::allows_all<utf8::detail::XmlRule, TestType>(text);
  };
  const auto html_allows = [](std::string_view text) {
    return utf8::detail::allows_all<utf8::detail::HtmlRule, TestType>(text);
  };
  std::vector<char32_t> probes;
  for (char32_t code_point = 0; code_point <= 0xA1; ++code_point) probes.push_back(code_point);
  for (const char32_t code_point : {0x2028U, 0xFDCFU, 0xFDD0U, 0xFDEFU, 0xFDF0U, 0xFF0CU, 0xFFFDU,
                                    0xFFFEU, 0xFFFFU, 0x1F6A2U, 0x1FFFEU, 0x10FFFDU, 0x10FFFFU}) {
    probes.push_back(code_point);
  }
  std::size_t wrong = 0;
  for (const std::string filler : {"a", "\xD0\xB0", "\xEF\xBC\x8C", "\n"}) {
    for (const char32_t probe : probes) {
      for (std::size_t before = 0; before <= 18; ++before) {
        std::string text;
        for (std::size_t index = 0; index < before; ++index) text += filler;
        utf8::append(text, probe);
        wrong += xml_allows(text) == utf8::is_xml_char(probe) ? 0U : 1U;
        wrong += html_allows(text) == utf8::is_html_char(probe) ? 0U : 1U;
        for (std::size_t index = 0; index < 18; ++index) text += filler;
        wrong += xml_allows(text) == utf8::is_xml_char(probe) ? 0U : 1U;
        wrong += html_allows(text) == utf8::is_html_char(probe) ? 0U : 1U;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(utf8::contains_xml_illegal("a\bb"));
  CHECK_FALSE(utf8::contains_xml_illegal("a\x7F"));
  CHECK(utf8::contains_html_illegal("a\x7F"));
}

namespace {

/// Made-up texts of pieces that are wrong, and that look so, against one character after another.
template <class Judge>
void check_judge(bool (*is_allowed)(char32_t), Judge&& judge) {
  const auto reference = [is_allowed](std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const utf8::Decoded step = utf8::decode(text, at);
      if (!step.is_valid || !is_allowed(step.code_point)) return false;
      at += step.length;
    }
    return true;
  };
  const std::string_view pieces[] = {"x",
                                     "xxxxxxxxxxxxxxxxxxxx",
                                     "\t\n\r",
                                     "\xC3\xA9",
                                     "\xEF\xBF\xBD",
                                     "\x01",
                                     "\xEF\xBF\xBE",
                                     "\xEF\xBF\xBF",
                                     "\xEE\xBF\xBE",
                                     "\xE2\x82\xAC",
                                     "\xF0\x9F\x98\x80",
                                     "\xEF\xBF",
                                     "\x7F",
                                     "\xC2\x85",
                                     "\xC2\xA0",
                                     "\xEF\xB7\x90",
                                     "\xEF\xB7\xB0",
                                     "\xF0\x9F\xBF\xBF",
                                     "\xEF\xBE\xBF",
                                     "\xBF",
                                     "\x1F"};
  std::size_t wrong = 0;
  std::size_t valid = 0;
  galley_test::Random numbers(7);
  for (int round = 0; round < 200'000; ++round) {
    std::string text;
    const std::size_t count = numbers.below(8);
    for (std::size_t i = 0; i < count; ++i)
      text += pieces[numbers.below(numbers.below(4) != 0 ? 5 : 21)];
    const bool wanted = reference(text);
    valid += wanted ? 1U : 0U;
    wrong += judge(text) == wanted ? 0U : 1U;
  }
  CHECK(wrong == 0);
  CHECK(valid > 20'000);
  CHECK(valid < 180'000);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("Text for XML is judged as character by character", "[utf8]", Blocks) {
  check_judge(&utf8::is_xml_char, &utf8::detail::is_xml_text<TestType>);
}

TEMPLATE_LIST_TEST_CASE("Text for HTML is judged as character by character", "[utf8]", Blocks) {
  check_judge(&utf8::is_html_char, &utf8::detail::is_html_text<TestType>);
}

TEST_CASE("What a predicate forbids is replaced, and all else is kept where it is") {
  std::string out = "<";
  CHECK(galley::utf8::append_allowed<galley::utf8::is_html_char>(out,
                                                                 "ab\x01"
                                                                 "cd\xFFé\x02") == 3);
  CHECK(out == "<ab\uFFFDcd\uFFFDé\uFFFD");
  out.clear();
  CHECK(galley::utf8::append_allowed<galley::utf8::is_html_char>(out, "as it was") == 0);
  CHECK(out == "as it was");
}

#include "galley/core/escape.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace simd = galley::simd;
namespace utf8 = galley::utf8;

namespace {

std::string hexadecimal(unsigned value) {
  const char digits[] = "0123456789abcdef";
  std::string text = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) text += digits[value >> shift & 15U];
  return text;
}

std::string json(unsigned char byte) {
  switch (byte) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return byte < 0x20 ? hexadecimal(byte) : std::string(1, static_cast<char>(byte));
  }
}

std::string markup(unsigned char byte, bool is_attribute, bool is_html) {
  switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return is_attribute ? "&quot;" : "\"";
    case '\n': return is_attribute ? "&#10;" : "\n";
    case '\t': return is_attribute ? "&#9;" : "\t";
    case 0x7F: return is_html ? "\xEF\xBF\xBD" : "\x7F";
    default: return byte < 0x20 ? "\xEF\xBF\xBD" : std::string(1, static_cast<char>(byte));
  }
}

/// What each class should make of a text, byte by byte.
template <class Escapes>
std::string reference(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if constexpr (std::is_same_v<Escapes, galley::JsonString>) {
      out += json(value);
    } else {
      out += markup(value,
                    std::is_same_v<Escapes, galley::XmlAttribute> ||
                        std::is_same_v<Escapes, galley::HtmlAttribute>,
                    std::is_same_v<Escapes, galley::HtmlText> ||
                        std::is_same_v<Escapes, galley::HtmlAttribute>);
    }
  }
  return out;
}

/// JSON in a script goes by code points, not by bytes.
template <>
std::string reference<galley::JsonInScript>(std::string_view text) {
  std::string out;
  for (std::size_t position = 0; position < text.size();) {
    const utf8::Decoded step = utf8::decode(text, position);
    const char32_t code = step.code_point;
    const bool is_plain = !step.is_valid || (code >= 0xA0 && code != 0x2028 && code != 0x2029 &&
                                             !(code >= 0xFDD0 && code <= 0xFDEF) &&
                                             code % 0x10000 != 0xFFFE && code % 0x10000 != 0xFFFF);
    if (is_plain) {
      out += text.substr(position, step.length);
    } else if (code >= 0x10000) {
      out += hexadecimal(static_cast<unsigned>(0xD800 + (code - 0x10000) / 0x400));
      out += hexadecimal(static_cast<unsigned>(0xDC00 + (code - 0x10000) % 0x400));
    } else if (code >= 0x7F || code == '<' || code == '>' || code == '&') {
      out += hexadecimal(static_cast<unsigned>(code));
    } else {
      out += json(static_cast<unsigned char>(code));
    }
    position += step.length;
  }
  return out;
}

bool has_high_bytes(std::string_view text) {
  for (const char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0x80) return true;
  }
  return false;
}

template <class Escapes>
bool has_illegal(std::string_view text) {
  if (std::is_same_v<Escapes, galley::JsonString> ||
      std::is_same_v<Escapes, galley::JsonInScript>) {
    return false;
  }
  return reference<Escapes>(text).find("\xEF\xBF\xBD") != std::string::npos &&
         text.find("\xEF\xBF\xBD") == std::string_view::npos;
}

/// Copies into exactly the promised room, between guards that must not change.
template <class Escapes, class Block>
bool agrees(std::string_view text) {
  constexpr std::size_t guard = 8;
  const std::size_t room = Escapes::worst * text.size() + 32;
  static std::vector<char> memory;
  memory.assign(room + 2 * guard, '#');
  char* const begin = memory.data() + guard;
  galley::Seen seen{true, true};  // a copy sets both, whatever stood there
  const char* const end = galley::copy_escaped<Escapes, Block>(begin, text, seen);
  const std::string_view written(begin, static_cast<std::size_t>(end - begin));
  for (std::size_t index = 0; index < guard; ++index) {
    if (memory[index] != '#' || memory[guard + room + index] != '#') return false;
  }
  return written == reference<Escapes>(text) && seen.high_bytes == has_high_bytes(text) &&
         seen.illegal == has_illegal<Escapes>(text);
}

template <class Escapes, class Block>
struct Copier {
  using Class = Escapes;
  static bool agrees_on(std::string_view text) { return agrees<Escapes, Block>(text); }
};

template <class Block>
using Copiers = std::tuple<Copier<galley::JsonString, Block>, Copier<galley::JsonInScript, Block>,
                           Copier<galley::XmlText, Block>, Copier<galley::XmlAttribute, Block>,
                           Copier<galley::HtmlText, Block>, Copier<galley::HtmlAttribute, Block>>;
using AllCopiers = decltype(std::tuple_cat(std::declval<Copiers<simd::Block>>(),
                                           std::declval<Copiers<simd::portable::Block>>()));

template <class Escapes>
std::string escaped(std::string_view text) {
  std::vector<char> room(Escapes::worst * text.size() + 32);
  galley::Seen seen;
  const char* const end = galley::copy_escaped<Escapes>(room.data(), text, seen);
  return std::string(room.data(), static_cast<std::size_t>(end - room.data()));
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("Every byte, alone and at every place of a text, is escaped right",
                        "[escape]", AllCopiers) {
  std::size_t wrong = TestType::agrees_on("") ? 0U : 1U;
  for (unsigned value = 0; value < 256; ++value) {
    for (std::size_t length = 1; length <= 40; ++length) {
      for (std::size_t place = 0; place < length; ++place) {
        std::string text(length, 'a');
        text[place] = static_cast<char>(static_cast<unsigned char>(value));
        wrong += TestType::agrees_on(text) ? 0U : 1U;
      }
    }
  }
  CHECK(wrong == 0);
}

TEMPLATE_LIST_TEST_CASE("Every pair of bytes is escaped right", "[escape]", AllCopiers) {
  std::size_t wrong = 0;
  for (unsigned value = 0; value < 65536; ++value) {
    const char pair[] = {static_cast<char>(static_cast<unsigned char>(value >> 8U)),
                         static_cast<char>(static_cast<unsigned char>(value))};
    wrong += TestType::agrees_on(std::string_view(pair, 2)) ? 0U : 1U;
    std::string text(18 + value % 5, 'a');
    text.replace(value * 7 % 17, 2, pair, 2);
    wrong += TestType::agrees_on(text) ? 0U : 1U;
  }
  CHECK(wrong == 0);
}

TEMPLATE_LIST_TEST_CASE("Random texts, with few and many escapes, are escaped right", "[escape]",
                        AllCopiers) {
  const std::vector<std::string> specials = {"\"",
                                             "\\",
                                             "<",
                                             ">",
                                             "&",
                                             "\n",
                                             "\r",
                                             "\t",
                                             "\x01",
                                             "\x1F",
                                             "\x7F",
                                             "\xC2\x85",
                                             "\xC2\xA0",
                                             std::string(1, '\0'),
                                             "'",
                                             "`",
                                             "\xC3\xA9",
                                             "\xD0\xB7",
                                             "\xFF",
                                             "\xE2\x80",
                                             "\xE2\x80\xA8",
                                             "\xE2\x80\xA9",
                                             "\xE2\x80\x9C",
                                             "\xEF\xB7\x90",
                                             "\xEF\xBF\xBE",
                                             "\xEF\xBC\x8C",
                                             "\xF0\x9F\xBF\xBE",
                                             "\xF0\x9F\x9A\xA2",
                                             "\xF4\x8F\xBF\xBF"};
  galley_test::Random numbers(11);
  std::size_t wrong = 0;
  for (std::size_t length = 0; length <= 200; ++length) {
    for (const std::size_t one_in : {1U, 3U, 20U, 150U}) {
      std::string text;
      while (text.size() < length) {
        if (numbers.below(one_in) == 0) {
          text += specials[numbers.below(specials.size())];
        } else {
          text += static_cast<char>('a' + numbers.below(26));
        }
      }
      wrong += TestType::agrees_on(text) ? 0U : 1U;
    }
  }
  CHECK(wrong == 0);
}

TEMPLATE_LIST_TEST_CASE("The worst text fills the promised room and no more", "[escape]",
                        AllCopiers) {
  using Escapes = typename TestType::Class;
  const auto growth = [](char byte) {
    return reference<Escapes>(std::string_view(&byte, 1)).size();
  };
  std::size_t most = 0;
  for (unsigned value = 0; value < 128; ++value) {
    const char byte = static_cast<char>(value);
    most = growth(byte) > most ? growth(byte) : most;
    for (const std::size_t length : {1U, 7U, 8U, 15U, 16U, 17U, 31U, 32U, 33U, 200U}) {
      CHECK(TestType::agrees_on(std::string(length, byte)));
    }
  }
  CHECK(Escapes::worst == most);
}

TEST_CASE("JSON in a script can neither end the script nor break its lines", "[escape]") {
  using galley::JsonInScript;
  CHECK(escaped<JsonInScript>("</script><!--") == "\\u003c/script\\u003e\\u003c!--");
  CHECK(escaped<JsonInScript>("a & b") == "a \\u0026 b");
  CHECK(escaped<JsonInScript>("a\xE2\x80\xA8"
                              "b\xE2\x80\xA9") == "a\\u2028b\\u2029");
  CHECK(escaped<JsonInScript>("\xC2\x85\x7F") == "\\u0085\\u007f");
  CHECK(escaped<JsonInScript>("\xF4\x8F\xBF\xBF") == "\\udbff\\udfff");
  CHECK(escaped<JsonInScript>("\xE2\x80\x9Cquoted\xE2\x80\x9D") ==
        "\xE2\x80\x9Cquoted\xE2\x80\x9D");
  CHECK(escaped<galley::JsonString>("</script>\xE2\x80\xA8") == "</script>\xE2\x80\xA8");
}

TEST_CASE("Markup keeps quotes in text and line ends in attributes", "[escape]") {
  CHECK(escaped<galley::XmlText>("\"a\" < b\n&c") == "\"a\" &lt; b\n&amp;c");
  CHECK(escaped<galley::XmlAttribute>("\"a\" < b\n\t\r'") == "&quot;a&quot; &lt; b&#10;&#9;&#13;'");
  CHECK(escaped<galley::HtmlText>("1 > 0") == "1 &gt; 0");
  CHECK(escaped<galley::HtmlAttribute>("x\" onload=\"") == "x&quot; onload=&quot;");
}

TEST_CASE("a code point is written as one or two units of UTF-16", "[escape]") {
  for (const char32_t code :
       {0U, 0x7FU, 0xFFFEU, 0xFFFFU, 0x10000U, 0x10001U, 0x103FFU, 0x10400U, 0x1FFFFU, 0x10FFFFU}) {
    char out[12];
    const std::string_view met(
        out, static_cast<std::size_t>(galley::detail::put_utf16(code, out) - out));
    const unsigned above = static_cast<unsigned>(code) - 0x10000U;
    CHECK(met == (code < 0x10000
                      ? hexadecimal(static_cast<unsigned>(code))
                      : hexadecimal(0xD800 + above / 0x400) + hexadecimal(0xDC00 + above % 0x400)));
  }
}

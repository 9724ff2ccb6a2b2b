// galley: bytes of any of five encodings to UTF-8, with the way back to the source
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {

enum class Encoding : unsigned char { utf8, utf16_little, utf16_big, iso_8859_1, windows_1252 };

namespace decoding {

/// One step through a source in some encoding: what is malformed gives U+FFFD.
struct Step {
  char32_t code_point = 0;
  std::size_t size = 1;
  bool is_valid = true;
};

/// Takes the step at a place inside the source.
using Stepper = Step (*)(std::string_view source, std::size_t at);

template <class = void>
Step step_utf8(std::string_view text, std::size_t at) {
  const utf8::Decoded met = utf8::decode(text, at);
  return {met.code_point, met.length, met.is_valid};
}

template <class = void>
Step step_iso_8859_1(std::string_view text, std::size_t at) {
  return {static_cast<unsigned char>(text[at]), 1, true};
}

/// Unicode for the bytes 0x80 to 0x9F of Windows-1252; 0 where it has none.
inline constexpr char16_t windows_1252_high[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

template <class = void>
Step step_windows_1252(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80 || byte >= 0xA0) return {byte, 1, true};
  const char16_t code = windows_1252_high[byte - 0x80];
  if (code == 0) return {utf8::replacement, 1, false};
  return {code, 1, true};
}

template <bool BigEndian>
Step step_utf16(std::string_view text, std::size_t at) {
  const auto unit = [&](std::size_t from) {
    const auto first = static_cast<unsigned char>(text[from]);
    const auto second = static_cast<unsigned char>(text[from + 1]);
    return static_cast<char32_t>(BigEndian ? first << 8U | second : second << 8U | first);
  };
  if (text.size() - at < 2) return {utf8::replacement, 1, false};
  const char32_t high = unit(at);
  if (high < 0xD800 || high > 0xDFFF) return {high, 2, true};
  if (high > 0xDBFF || text.size() - at < 4) return {utf8::replacement, 2, false};
  const char32_t low = unit(at + 2);
  if (low < 0xDC00 || low > 0xDFFF) return {utf8::replacement, 2, false};
  return {0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00), 4, true};
}

template <class = void>
Stepper stepper_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return step_utf8<>;
    case Encoding::utf16_little: return step_utf16<false>;
    case Encoding::utf16_big: return step_utf16<true>;
    case Encoding::iso_8859_1: return step_iso_8859_1<>;
    case Encoding::windows_1252: return step_windows_1252<>;
  }
  return step_utf8<>;
}

}  // namespace decoding

/// A source as UTF-8. Text that is UTF-8 already is viewed in place; else `owned` holds it.
struct DecodedText {
  /// The same place in the decoded text and in the source.
  struct Mark {
    std::size_t decoded = 0;
    std::size_t source = 0;
  };

  std::string_view source;
  std::string_view text;
  std::string owned;
  std::vector<Mark> marks;  ///< one a kibibyte of converted text
  std::size_t bom = 0;      ///< bytes before the text
  Encoding encoding = Encoding::utf8;
  bool is_assumed = false;  ///< nothing stated the encoding, and UTF-8 did not fit
  bool is_converted = false;
  std::size_t malformed = 0;         ///< sequences that became U+FFFD
  Mark first_malformed;              ///< where the first of them stood
  decoding::Stepper step = nullptr;  ///< of a converted source

  DecodedText() = default;
  DecodedText(const DecodedText&) = delete;
  DecodedText& operator=(const DecodedText&) = delete;

  /// Views the source behind its byte order mark, if that is the one of UTF-8 or UTF-16; tells the
  /// encoding by it.
  template <class = void>
  bool take_mark(std::string_view bytes) {
    source = bytes;
    const std::string_view start = bytes.substr(0, 3);
    if (start == "\xEF\xBB\xBF") {
      bom = 3;
    } else if (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF") {
      bom = 2;
      encoding = start[0] == '\xFF' ? Encoding::utf16_little : Encoding::utf16_big;
    }
    text = bytes.substr(bom);
    return bom != 0;
  }

  /// Converts the source behind its mark; from then on the text is well-formed UTF-8.
  template <class = void>
  void convert(decoding::Stepper next) {
    constexpr std::size_t between_marks = 1024;
    is_converted = true;
    step = next;
    owned.reserve(source.size());
    std::size_t next_mark = between_marks;
    for (std::size_t at = bom; at < source.size();) {
      if (owned.size() >= next_mark) {
        marks.push_back({owned.size(), at});
        next_mark = owned.size() + between_marks;
      }
      const decoding::Step met = next(source, at);
      if (!met.is_valid && malformed++ == 0) first_malformed = {owned.size(), at};
      utf8::append(owned, met.code_point);
      at += met.size;
    }
    text = owned;
  }

  /// The source byte of a decoded one that begins a character.
  template <class = void>
  std::size_t source_of(std::size_t decoded) const {
    if (!is_converted) return bom + decoded;
    std::size_t low = 0;
    std::size_t high = marks.size();
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (marks[middle].decoded <= decoded) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Mark at = low == 0 ? Mark{0, bom} : marks[low - 1];
    char bytes[4];
    while (at.decoded < decoded && at.source < source.size()) {
      const decoding::Step met = step(source, at.source);
      at.decoded += static_cast<std::size_t>(utf8::encode(met.code_point, bytes) - bytes);
      at.source += met.size;
    }
    return at.source;
  }
};

}  // namespace v0
}  // namespace galley

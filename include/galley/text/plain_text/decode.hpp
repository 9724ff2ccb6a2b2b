// galley: bytes of any of four encodings to UTF-8, with the way back to the bytes of each line
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

enum class Encoding : unsigned char { utf8, utf16_little, utf16_big, windows_1252 };

/// One step through a source in some encoding.
struct Step {
  char32_t code_point = 0;
  std::size_t size = 1;
  bool is_valid = true;
};

/// The same place in the decoded text and in the source.
struct Mark {
  std::size_t decoded = 0;
  std::size_t source = 0;
};

/// A source as UTF-8. Text that was UTF-8 already is viewed in place; else `owned` holds it.
struct Decoded {
  std::string_view source;
  std::string_view text;
  std::string owned;
  std::vector<Mark> marks;  ///< line starts of converted text
  std::size_t bom = 0;      ///< bytes before the text
  Encoding encoding = Encoding::utf8;
  bool is_assumed = false;  ///< nothing stated the encoding and UTF-8 did not fit
  bool is_converted = false;
  std::size_t malformed = 0;                              ///< sequences that became U+FFFD
  Mark first_malformed;                                   ///< where the first of them stood
  Step (*step)(std::string_view, std::size_t) = nullptr;  ///< of a converted source

  Decoded() = default;
  Decoded(const Decoded&) = delete;
  Decoded& operator=(const Decoded&) = delete;

  /// The source byte of a decoded line start.
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
    return low == 0 ? bom : marks[low - 1].source;
  }

  /// The source byte of the decoded byte `offset` of the line that starts at `begin`.
  std::size_t source_of(std::size_t begin, std::size_t offset) const {
    std::size_t at = source_of(begin);
    if (!is_converted) return at + offset;
    char bytes[4];
    for (std::size_t passed = 0; passed < offset && at < source.size();) {
      const Step met = step(source, at);
      passed += static_cast<std::size_t>(utf8::encode(met.code_point, bytes) - bytes);
      at += met.size;
    }
    return at;
  }
};

/// Unicode for the bytes 0x80 to 0x9F of Windows-1252; 0 where it has none.
inline constexpr char16_t windows_1252_high[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

template <class = void>
inline Step step_utf8(std::string_view text, std::size_t at) {
  const utf8::Decoded met = utf8::decode(text, at);
  return {met.code_point, met.length, met.is_valid};
}

template <class = void>
inline Step step_windows_1252(std::string_view text, std::size_t at) {
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

/// Says whether a line ends at this code point: LF, VT, FF, CR, NEL, LS or PS.
constexpr bool is_line_break(char32_t code_point) noexcept {
  return (code_point >= 0x0A && code_point <= 0x0D) || code_point == 0x85 || code_point == 0x2028 ||
         code_point == 0x2029;
}

template <class = void>
void convert(Decoded& out, Step (*next)(std::string_view, std::size_t)) {
  out.is_converted = true;
  out.step = next;
  out.owned.reserve(out.source.size());
  for (std::size_t at = out.bom; at < out.source.size();) {
    const Step step = next(out.source, at);
    if (!step.is_valid && out.malformed++ == 0) out.first_malformed = {out.owned.size(), at};
    utf8::append(out.owned, step.code_point);
    at += step.size;
    if (is_line_break(step.code_point)) out.marks.push_back({out.owned.size(), at});
  }
  out.text = out.owned;
}

/// UTF-16 without a mark shows in ASCII text as a zero in every other byte.
template <class = void>
inline bool looks_like_utf16(std::string_view text, std::size_t zero_at) {
  const std::size_t size = text.size() < 512 ? text.size() : 512;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < size; ++i) zeros[i % 2] += text[i] == '\0' ? 1U : 0U;
  return size >= 8 && zeros[zero_at] * 5 >= size && zeros[1 - zero_at] * 50 <= size;
}

/// Whether more of what is not ASCII is well-formed UTF-8 than is not.
template <class = void>
inline bool is_mostly_utf8(std::string_view text) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded met = utf8::decode(text, at);
    if (met.length > 1 && met.is_valid) ++good;
    if (!met.is_valid) ++bad;
    at += met.length;
  }
  return good >= bad;
}

/// Decodes by the byte order mark, else as UTF-8, else by what the bytes resemble.
template <class = void>
void decode(std::string_view source, Decoded& out) {
  out.source = source;
  const std::string_view start = source.substr(0, 3);
  if (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF") {
    out.bom = 2;
    out.encoding = start[0] == '\xFF' ? Encoding::utf16_little : Encoding::utf16_big;
  } else if (start == "\xEF\xBB\xBF") {
    out.bom = 3;
  } else if (looks_like_utf16(source, 1) || looks_like_utf16(source, 0)) {
    out.encoding = looks_like_utf16(source, 1) ? Encoding::utf16_little : Encoding::utf16_big;
    out.is_assumed = true;
  }
  if (out.encoding == Encoding::utf16_little) return convert(out, step_utf16<false>);
  if (out.encoding == Encoding::utf16_big) return convert(out, step_utf16<true>);
  out.text = source.substr(out.bom);
  if (utf8::is_valid(out.text)) return;
  if (out.bom != 0 || is_mostly_utf8(out.text)) return convert(out, step_utf8);
  out.encoding = Encoding::windows_1252;
  out.is_assumed = true;
  convert(out, step_windows_1252);
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: UTF-8: classes of code points, decoding, encoding, repairing
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/compiler.hpp>
#include <galley/core/simd.hpp>

namespace galley {
inline namespace v0 {
namespace utf8 {

/// U+FFFD, what a repair puts in place of malformed bytes.
inline constexpr char32_t replacement = 0xFFFD;
/// U+FFFD in UTF-8.
inline constexpr std::string_view replacement_bytes = "\xEF\xBF\xBD";

/// Says whether the byte is 0x80 to 0xBF: not the first of a code point.
constexpr bool is_continuation(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Says whether the code point is one of the 66 noncharacters (Unicode 23.7).
constexpr bool is_noncharacter(char32_t code_point) noexcept {
  return (code_point >= 0xFDD0 && code_point <= 0xFDEF) ||
         ((code_point & 0xFFFEU) == 0xFFFEU && code_point <= 0x10FFFF);
}

/// Says whether the code point opens or closes a bidirectional embedding, override or isolate.
constexpr bool is_bidi_control(char32_t code_point) noexcept {
  return (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069);
}

/// Says whether the code point is a control: C0, DEL or C1.
constexpr bool is_control(char32_t code_point) noexcept {
  return code_point < 0x20 || (code_point >= 0x7F && code_point <= 0x9F);
}

/// Says whether the code point is a scalar value: up to U+10FFFF and no surrogate.
constexpr bool is_scalar_value(char32_t code_point) noexcept {
  return code_point < 0xD800 || (code_point >= 0xE000 && code_point <= 0x10FFFF);
}

/// Says whether XML can hold the code point at all, even as a reference (XML 1.0, production Char).
constexpr bool is_xml_char(char32_t code_point) noexcept {
  if (code_point < 0x20) return code_point == '\t' || code_point == '\n' || code_point == '\r';
  return is_scalar_value(code_point) && code_point != 0xFFFE && code_point != 0xFFFF;
}

/// Says whether an HTML text may hold the code point: no noncharacter, and no control but
/// TAB, LF and CR (HTML Standard 3.2.5, "text content").
constexpr bool is_html_char(char32_t code_point) noexcept {
  if (code_point < 0x20) return code_point == '\t' || code_point == '\n' || code_point == '\r';
  return is_scalar_value(code_point) && !is_control(code_point) && !is_noncharacter(code_point);
}

/// One step through UTF-8.
struct Decoded {
  char32_t code_point;  ///< U+FFFD when the bytes are malformed
  unsigned length;      ///< bytes it takes, 1 to 4; for malformed ones the maximal subpart, 1 to 3
  bool is_valid;
};

/// Decodes the code point that starts at `position`, which lies inside `text`. Malformed bytes are
/// taken by maximal subparts, as the Unicode Standard (3.9, U+FFFD substitution) and WHATWG do.
inline Decoded decode(std::string_view text, std::size_t position) noexcept {
  GALLEY_ASSERT(position < text.size());
  const auto byte_at = [&](std::size_t index) {
    return static_cast<unsigned char>(text[position + index]);
  };
  const unsigned lead = byte_at(0);
  if (lead < 0x80) return {static_cast<char32_t>(lead), 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {replacement, 1, false};

  const unsigned length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte alone tells overlong forms, surrogates and values past U+10FFFF.
  const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  const std::size_t left = text.size() - position;
  if (left < 2 || byte_at(1) < lowest || byte_at(1) > highest) return {replacement, 1, false};

  char32_t code_point = (lead & (0x7FU >> length)) << 6U | (byte_at(1) & 0x3FU);
  for (unsigned index = 2; index < length; ++index) {
    if (left <= index || !is_continuation(text[position + index])) {
      return {replacement, index, false};
    }
    code_point = code_point << 6U | (byte_at(index) & 0x3FU);
  }
  return {code_point, length, true};
}

/// Writes the code point as 1 to 4 bytes and returns the place after them; what is no scalar value
/// is written as U+FFFD.
inline char* encode(char32_t code_point, char* out) noexcept {
  const auto put = [&out](char32_t bits) {
    *out++ = static_cast<char>(static_cast<unsigned char>(bits));
  };
  if (!is_scalar_value(code_point)) code_point = replacement;
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | code_point >> 6U);
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | code_point >> 12U);
    put(0x80U | (code_point >> 6U & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | code_point >> 18U);
    put(0x80U | (code_point >> 12U & 0x3FU));
    put(0x80U | (code_point >> 6U & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
  return out;
}

/// Appends the code point; what is no scalar value is appended as U+FFFD.
inline void append(std::string& out, char32_t code_point) {
  char bytes[4];
  out.append(bytes, static_cast<std::size_t>(encode(code_point, bytes) - bytes));
}

/// Length of the longest well-formed start of the text: its size, or where it goes wrong.
inline std::size_t valid_prefix(std::string_view text) noexcept {
  std::size_t position = 0;
  while (position < text.size()) {
    if (text.size() - position >= simd::Block::size &&
        !simd::Block::load(text.data() + position).high_bits().any()) {
      position += simd::Block::size;
      continue;
    }
    const Decoded step = decode(text, position);
    if (!step.is_valid) break;
    position += step.length;
  }
  return position;
}

/// Appends the text with each maximal malformed part replaced by U+FFFD; returns how many were.
inline std::size_t append_replaced(std::string& out, std::string_view text) {
  std::size_t replaced = 0;
  while (!text.empty()) {
    const std::size_t good = valid_prefix(text);
    out.append(text.substr(0, good));
    if (good == text.size()) break;
    out.append(replacement_bytes);
    ++replaced;
    text.remove_prefix(good + decode(text, good).length);
  }
  return replaced;
}

/// Appends the text with U+FFFD for each maximal malformed part and for each code point that the
/// predicate forbids; returns how many were replaced.
template <bool (*allows)(char32_t)>
std::size_t append_allowed(std::string& out, std::string_view text) {
  std::size_t replaced = 0;
  std::size_t good = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded step = decode(text, at);
    if (!step.is_valid || !allows(step.code_point)) {
      out.append(text.substr(good, at - good));
      out.append(replacement_bytes);
      good = at + step.length;
      ++replaced;
    }
    at += step.length;
  }
  out.append(text.substr(good));
  return replaced;
}

/// Number of code points in well-formed UTF-8; malformed text gives the bytes that continue
/// nothing.
inline std::size_t count_code_points(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char byte : text) count += is_continuation(byte) ? 0U : 1U;
  return count;
}

}  // namespace utf8
}  // namespace v0
}  // namespace galley

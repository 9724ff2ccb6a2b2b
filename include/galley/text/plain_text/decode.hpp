// galley: which encoding a plain text is in: its mark, else UTF-8, else what the bytes resemble
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/core/decode.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

using Decoded = DecodedText;
using Mark = DecodedText::Mark;

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

template <class = void>
void decode(std::string_view source, Decoded& out) {
  if (!out.take_mark(source) && (looks_like_utf16(source, 1) || looks_like_utf16(source, 0))) {
    out.encoding = looks_like_utf16(source, 1) ? Encoding::utf16_little : Encoding::utf16_big;
    out.is_assumed = true;
  }
  if (out.encoding == Encoding::utf8) {
    if (utf8::is_valid(out.text)) return;
    if (out.bom == 0 && !is_mostly_utf8(out.text)) {
      out.encoding = Encoding::windows_1252;
      out.is_assumed = true;
    }
  }
  out.convert(decoding::stepper_of(out.encoding));
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

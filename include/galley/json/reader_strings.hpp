// galley: how the JSON reader takes strings; included by reader.hpp only
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/escape.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>
#include <galley/json/reader.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

inline Outcome Reader::string(std::string& value) {
  std::string_view view;
  const Outcome outcome = string(view);
  if (outcome != Outcome::ok) return outcome;
  // Most strings are short, of any size, and fit without memory. One size for all of them, cut
  // afterwards, spares the branches on the size that copying would take.
  constexpr std::size_t short_size = 15;
  if (view.size() <= short_size && is_in_source(view) &&
      end_ - view.data() >= std::ptrdiff_t{short_size}) {
    value.assign(view.data(), short_size);
    value.resize(view.size());
  } else {
    value = std::string(view);
  }
  return outcome;
}

namespace detail {

/// The last bytes of a text, followed by zeros that end every search.
inline simd::Block load_last(const char* at, std::size_t left) noexcept {
  char last[simd::Block::size] = {};
  std::memcpy(last, at, left);
  return simd::Block::load(last);
}

/// What stands behind the backslash of a short escape -> the character; 0 for any other byte.
struct ShortEscapes {
  char at[256] = {};
  constexpr ShortEscapes() {
    at[static_cast<unsigned char>('"')] = '"';
    at[static_cast<unsigned char>('\\')] = '\\';
    at[static_cast<unsigned char>('/')] = '/';
    at[static_cast<unsigned char>('b')] = '\b';
    at[static_cast<unsigned char>('f')] = '\f';
    at[static_cast<unsigned char>('n')] = '\n';
    at[static_cast<unsigned char>('r')] = '\r';
    at[static_cast<unsigned char>('t')] = '\t';
  }
};
inline constexpr ShortEscapes short_escapes;

}  // namespace detail

inline Outcome Reader::string(std::string_view& value) {
  if (!next_is('"')) return at_ == end_ ? unexpected("a string") : Outcome::mismatch;
  const char* const start = at_ + 1;
  const char* at = start;
  constexpr std::size_t two = 2 * simd::Block::size;
  simd::Block gathered;
  // Most strings end within two blocks, which are looked at without a branch between them.
  if (galley::detail::likely(static_cast<std::size_t>(end_ - at) >= two)) {
    const simd::Block block = simd::Block::load(at);
    const simd::Block next = simd::Block::load(at + simd::Block::size);
    const unsigned clean = first_of_two(JsonString::find(block), JsonString::find(next));
    if (clean < two)
      return closed_string(start, at + clean,
                           any_before(block.high_bits(), next.high_bits(), clean), value);
    gathered = block | next;
    at += two;
  }
  for (;; at += simd::Block::size) {
    const auto left = static_cast<std::size_t>(end_ - at);
    const bool is_whole = galley::detail::likely(left >= simd::Block::size);
    const simd::Block block = is_whole ? simd::Block::load(at) : detail::load_last(at, left);
    const auto found = JsonString::find(block);
    if (!found.any()) {
      gathered = gathered | block;
      continue;
    }
    const unsigned clean = found.first();
    const auto high = block.high_bits();
    const bool has_high_bytes = gathered.high_bits().any() || (high.any() && high.first() < clean);
    return closed_string(start, at + clean, has_high_bytes, value);
  }
}

/// A string whose first byte that needs a look stands at `at`: nearly always the closing quote.
[[gnu::always_inline]] inline Outcome Reader::closed_string(const char* start, const char* at,
                                                            bool has_high_bytes,
                                                            std::string_view& value) {
  if (galley::detail::unlikely(at == end_ || *at != '"'))
    return special_string(start, at, has_high_bytes, value);
  at_ = at + 1;
  value = {start, static_cast<std::size_t>(at - start)};
  return galley::detail::unlikely(has_high_bytes) || value.size() > limits_.string
             ? accept_string(value, has_high_bytes, start, value)
             : Outcome::ok;
}

/// A string that stops at `at` with something else than its closing quote.
inline Outcome Reader::special_string(const char* start, const char* at, bool has_high_bytes,
                                      std::string_view& value) {
  if (at == end_) {
    at_ = end_;
    return unexpected("the end of a string");
  }
  if (*at == '\\') return escaped_string(start, at, has_high_bytes, value);
  return fail("json.string.control", "a control character must be written as an escape", at);
}

inline Outcome Reader::accept_string(std::string_view text, bool has_high_bytes, const char* start,
                                     std::string_view& value) {
  if (galley::detail::unlikely(text.size() > limits_.string)) return exceeded("string", start - 1);
  // An escape never completes what raw bytes began, so the source goes wrong where the text does.
  if (has_high_bytes && galley::detail::unlikely(!utf8::is_valid(text)))
    return fail("json.string.utf8", "malformed UTF-8",
                start + utf8::valid_prefix({start, static_cast<std::size_t>(at_ - 1 - start)}));
  value = text;
  return Outcome::ok;
}

/// From the first backslash on, copying and unescaping go hand in hand.
inline Outcome Reader::escaped_string(const char* start, const char* backslash, bool has_high_bytes,
                                      std::string_view& value) {
  constexpr std::size_t step = 2 * simd::Block::size;  // most that one turn writes
  constexpr std::size_t turns = 64;                    // makes room for most texts at once
  const char* at = backslash;
  const auto clean_size = static_cast<std::size_t>(at - start);
  scratch_.clear();
  scratch_.room(clean_size + turns * step);
  scratch_.append({start, clean_size});
  char* out = scratch_.room(turns * step);
  const char* full = out + (turns - 1) * step;
  simd::Block gathered;
  for (;;) {
    if (galley::detail::unlikely(out > full)) {
      scratch_.advance_to(out);
      const std::size_t more = scratch_.size() + turns * step;
      out = scratch_.room(more);
      full = out + (more - step);
    }
    if (at != end_ && *at == '\\') {
      const char plain =
          end_ - at > 1 ? detail::short_escapes.at[static_cast<unsigned char>(at[1])] : '\0';
      if (galley::detail::likely(plain != '\0')) {
        *out++ = plain;
        at += 2;
      } else {
        at = unicode_escape(at, out);
        if (at == nullptr) return Outcome::failed;
      }
    }
    const auto left = static_cast<std::size_t>(end_ - at);
    const bool is_whole = galley::detail::likely(left >= simd::Block::size);
    const simd::Block block = is_whole ? simd::Block::load(at) : detail::load_last(at, left);
    block.store(out);
    gathered = gathered | block;  // may see bytes behind the string: then UTF-8 is checked in vain
    const auto found = JsonString::find(block);
    if (!found.any()) {
      out += simd::Block::size;
      at += simd::Block::size;
      continue;
    }
    const unsigned clean = found.first();
    out += clean;
    at += clean;
    if (at == end_) {
      at_ = end_;
      return unexpected("the end of a string");
    }
    if (*at == '\\') continue;
    if (*at != '"')
      return fail("json.string.control", "a control character must be written as an escape", at);
    at_ = at + 1;
    scratch_.advance_to(out);
    return accept_string(scratch_.view(), has_high_bytes || gathered.high_bits().any(), start,
                         value);
  }
}

/// Writes the character of the `\uXXXX` at `at`, a pair of them included, and returns the place
/// behind it, or null.
inline const char* Reader::unicode_escape(const char* at, char*& out) {
  if (is_cut_escape(at)) {
    at_ = end_;
    unexpected("the end of a string");
    return nullptr;
  }
  if (at[1] != 'u') {
    fail("json.string.escape", "unknown escape in a string", at);
    return nullptr;
  }
  char32_t unit = 0;
  if (!hex4(at + 2, unit)) {
    fail("json.string.escape", "\\u needs four hexadecimal digits", at);
    return nullptr;
  }
  if (unit < 0xD800 || unit > 0xDFFF) {
    out = utf8::encode(unit, out);
    return at + 6;
  }
  char32_t low = 0;
  const bool is_pair = unit < 0xDC00 && end_ - at > 7 && at[6] == '\\' && at[7] == 'u' &&
                       hex4(at + 8, low) && low >= 0xDC00 && low <= 0xDFFF;
  if (!is_pair) {
    fail("json.string.surrogate", "half of a surrogate pair is no character", at);
    return nullptr;
  }
  out = utf8::encode(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
  return at + 12;
}

/// Does the text end within this escape, or within the pair that it begins?
inline bool Reader::is_cut_escape(const char* at) const noexcept {
  constexpr std::string_view pair = "\\uxxxx\\uxxxx";
  char32_t high = 0;
  const bool begins_pair = end_ - at >= 6 && hex4(at + 2, high) && high >= 0xD800 && high < 0xDC00;
  const auto left = static_cast<std::size_t>(end_ - at);
  if (left >= (begins_pair ? 12U : 6U)) return false;
  for (std::size_t i = 0; i < left; ++i) {
    const bool fits = pair[i] == 'x' ? strings::hex_value(at[i]) >= 0 : at[i] == pair[i];
    if (!fits) return false;
  }
  return true;
}

inline bool Reader::hex4(const char* at, char32_t& unit) const noexcept {
  if (end_ - at < 4) return false;
  unit = 0;
  for (int i = 0; i < 4; ++i) {
    const int digit = strings::hex_value(at[i]);
    if (digit < 0) return false;
    unit = unit * 16 + static_cast<unsigned>(digit);
  }
  return true;
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

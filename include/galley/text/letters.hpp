// galley: letter classes of the scripts news text is written in, without a locale
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/core/utf8.hpp"

namespace galley {
inline namespace v0 {
namespace letters {

/// One code point of a text, and the bytes it takes there. Malformed bytes read as U+FFFD;
/// size 0 means that there is none.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

namespace detail {

constexpr bool is_ascii(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x80; }

/// A run of letters with case: `shift` leads from upper to lower. 1 stands for
/// neighbouring pairs: `even` then tells whether the upper letter has an even code.
struct CaseRange {
  char32_t first;
  char32_t last;
  int shift;
  bool even;
};

inline constexpr CaseRange case_ranges[] = {
    {0xC0, 0xD6, 32, false},     {0xD8, 0xDE, 32, false},    // Latin-1
    {0x100, 0x137, 1, true},     {0x139, 0x148, 1, false},   // Latin Extended-A
    {0x14A, 0x177, 1, true},     {0x179, 0x17E, 1, false},   //
    {0x1A0, 0x1A5, 1, true},     {0x1AF, 0x1B0, 1, false},   // Vietnamese horn
    {0x1CD, 0x1DC, 1, false},    {0x200, 0x21F, 1, true},    // Latin Extended-B
    {0x391, 0x3A1, 32, false},   {0x3A3, 0x3AB, 32, false},  // Greek
    {0x388, 0x38A, 37, false},   {0x386, 0x386, 38, false},  //
    {0x410, 0x42F, 32, false},   {0x400, 0x40F, 80, false},  // Cyrillic
    {0x460, 0x481, 1, true},     {0x48A, 0x4BF, 1, true},    //
    {0x4D0, 0x52F, 1, true},     {0x531, 0x556, 48, false},  // and Armenian
    {0x1E00, 0x1E95, 1, true},   {0x1EA0, 0x1EFF, 1, true},  // Latin Extended Additional
    {0xFF21, 0xFF3A, 32, false},                             // full width
};

}  // namespace detail

/// The code point at byte `at`; size 0 at the end.
template <class = void>
inline CodePoint decode(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  if (detail::is_ascii(text[at])) return {static_cast<unsigned char>(text[at]), 1};
  const utf8::Decoded met = utf8::decode(text, at);
  return {met.code_point, met.length};
}

/// The code point that ends before byte `end`; size 0 at the start.
template <class = void>
inline CodePoint decode_before(std::string_view text, std::size_t end) noexcept {
  if (end == 0) return {};
  if (detail::is_ascii(text[end - 1])) return {static_cast<unsigned char>(text[end - 1]), 1};
  std::size_t start = end - 1;
  while (start > 0 && end - start < 4 && utf8::is_continuation(text[start])) --start;
  const CodePoint met = decode(text.substr(0, end), start);
  return start + met.size == end ? met : CodePoint{utf8::replacement, 1};
}

/// The lower-case letter of an upper-case one; every other code point is itself.
constexpr char32_t lower(char32_t letter) noexcept {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
  if (letter < 0xC0 || (letter > 0x556 && letter < 0x1E00) ||
      (letter > 0x1EFF && letter < 0xFF21)) {
    return letter;
  }
  if (letter >= 0x410 && letter <= 0x45F) return letter < 0x430 ? letter + 32 : letter;  // Cyrillic
  if (letter >= 0xDF && letter <= 0xFF) return letter;  // the small letters of Latin-1
  for (const detail::CaseRange& range : detail::case_ranges) {
    if (letter < range.first || letter > range.last) continue;
    if (range.shift > 1) return letter + static_cast<char32_t>(range.shift);
    return ((letter & 1) == 0) == range.even ? letter + 1 : letter;
  }
  return letter;
}

/// Whether the code point is a letter that has a lower-case form.
constexpr bool is_upper(char32_t letter) noexcept { return lower(letter) != letter; }

/// Whether the code point is an ASCII or full-width digit.
constexpr bool is_digit(char32_t letter) noexcept {
  return (letter >= '0' && letter <= '9') || (letter >= 0xFF10 && letter <= 0xFF19);
}

/// Whether the code point is Chinese, Japanese or Korean writing, where words stand unspaced.
constexpr bool is_cjk(char32_t letter) noexcept {
  return (letter >= 0x3040 && letter <= 0x30FF) || (letter >= 0x3400 && letter <= 0x9FFF) ||
         (letter >= 0xAC00 && letter <= 0xD7A3) || letter == 0x3005 || letter == 0x3007;
}

/// Whether the code point is a letter of a script without case (Hebrew to Hangul).
constexpr bool is_caseless(char32_t letter) noexcept {
  return is_cjk(letter) || (letter >= 0x5D0 && letter <= 0x1FFF && letter != 0x60C &&
                            letter != 0x61B && letter != 0x61F && letter != 0x6D4 &&
                            letter != 0x964 && letter != 0x965 && letter < 0x1E00);
}

/// Whether the code point is a letter of any script known here.
constexpr bool is_letter(char32_t letter) noexcept {
  if (letter < 0x80) return (letter | 32) >= 'a' && (letter | 32) <= 'z';
  if (letter >= 0xC0 && letter < 0x5D0) return letter != 0xD7 && letter != 0xF7;
  return is_caseless(letter) || (letter >= 0x1E00 && letter <= 0x1FFF) ||
         (letter >= 0xFF21 && letter <= 0xFFDC);
}

/// Whether the code point is a lower-case letter.
constexpr bool is_lower(char32_t letter) noexcept {
  return is_letter(letter) && !is_upper(letter) && !is_caseless(letter);
}

/// Whether the code point shows nothing: blanks of any width, and zero-width marks.
constexpr bool is_blank(char32_t letter) noexcept {
  return letter == ' ' || (letter >= 9 && letter <= 13) || letter == 0x85 || letter == 0xA0 ||
         letter == 0x1680 || (letter >= 0x2000 && letter <= 0x200B) || letter == 0x2028 ||
         letter == 0x2029 || letter == 0x202F || letter == 0x205F || letter == 0x2060 ||
         letter == 0x3000 || letter == 0xFEFF;
}

/// `text` without blanks at its start.
template <class = void>
inline std::string_view trim_front(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte > ' ' && byte < 0xC2) break;
    const CodePoint first = decode(text, at);
    if (!is_blank(first.value)) break;
    at += first.size;
  }
  text.remove_prefix(at);
  return text;
}

/// `text` without blanks at its end.
template <class = void>
inline std::string_view trim_back(std::string_view text) noexcept {
  while (!text.empty()) {
    const auto byte = static_cast<unsigned char>(text.back());
    if (byte > ' ' && byte < 0x80) break;
    const CodePoint last = decode_before(text, text.size());
    if (!is_blank(last.value)) break;
    text.remove_suffix(last.size);
  }
  return text;
}

/// Offset of the first byte at or after `from` that is one of a few, or npos.
template <std::size_t Size>
inline std::size_t find_any(std::string_view text, const char (&set)[Size],
                            std::size_t from = 0) noexcept {
  for (std::size_t at = from; at < text.size(); ++at) {
    for (std::size_t i = 0; i + 1 < Size; ++i) {
      if (text[at] == set[i]) return at;
    }
  }
  return text.npos;
}

/// `text` without blanks at either end.
template <class = void>
inline std::string_view trim(std::string_view text) noexcept {
  return trim_back(trim_front(text));
}

namespace detail {

template <class = void>
inline std::size_t match_from(std::string_view text, std::string_view word) noexcept {
  std::size_t at = 0;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint wanted = decode(word, i);
    const CodePoint met = decode(text, at);
    if (met.size == 0) return 0;
    const bool blanks = wanted.value == ' ' && is_blank(met.value);
    if (!blanks && lower(wanted.value) != lower(met.value)) return 0;
    i += wanted.size;
    at += met.size;
  }
  return at;
}

/// Whether the first bytes rule out that `text` starts with `word` in some case. Word lists are
/// long, and most rows end here.
constexpr bool starts_apart(std::string_view text, std::string_view word) noexcept {
  if (text.empty() || word.empty()) return true;
  if (!is_ascii(text.front()) || !is_ascii(word.front())) {
    return is_ascii(text.front()) != is_ascii(word.front()) && word.front() != ' ';
  }
  if ((text.front() | 32) != (word.front() | 32)) return true;
  if (text.size() < 2 || word.size() < 2 || !is_ascii(text[1]) || !is_ascii(word[1])) return false;
  return (text[1] | 32) != (word[1] | 32) && word[1] != ' ';
}

}  // namespace detail

/// How many bytes of `text` spell `word` regardless of case; 0 when it starts differently.
/// A blank in `word` matches any single blank.
template <class = void>
inline std::size_t match(std::string_view text, std::string_view word) noexcept {
  return detail::starts_apart(text, word) ? 0 : detail::match_from(text, word);
}

/// Whether two strings spell the same word regardless of case.
template <class = void>
inline bool equal(std::string_view left, std::string_view right) noexcept {
  if (detail::starts_apart(left, right)) return false;
  // A letter takes as many bytes in either case; a blank may take more than one.
  if (left.size() != right.size() && right.find(' ') == right.npos) return false;
  return detail::match_from(left, right) == left.size();
}

/// Whether a word ends at byte `at`: the end of the text, or no letter or digit follows.
template <class = void>
inline bool word_ends(std::string_view text, std::size_t at) noexcept {
  const CodePoint next = decode(text, at);
  return next.size == 0 || (!is_letter(next.value) && !is_digit(next.value));
}

/// Whether a word starts at byte `at`: the start of the text, or no letter or digit precedes.
template <class = void>
inline bool word_starts(std::string_view text, std::size_t at) noexcept {
  const CodePoint before = decode_before(text, at);
  return before.size == 0 || (!is_letter(before.value) && !is_digit(before.value));
}

}  // namespace letters
}  // namespace v0
}  // namespace galley

// galley: letter classes of the scripts news text is written in, without a locale
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/core/utf8.hpp"
#include "galley/text/letter_tables.hpp"

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

/// The lower-case letter of an upper-case one when it takes as many bytes; every other code point
/// is itself.
constexpr char32_t lower(char32_t letter) noexcept {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
  if (letter < 0xC0 || (letter > 0x556 && letter < 0x1E00) ||
      (letter > 0x1FFF && letter < 0xFF21)) {
    return letter;
  }
  if (letter >= 0x410 && letter <= 0x45F) return letter < 0x430 ? letter + 32 : letter;  // Cyrillic
  if (letter >= 0xDF && letter <= 0xFF) return letter;  // the small letters of Latin-1
  const detail::CaseRange* range = detail::find_range(detail::case_ranges, letter);
  if (range == nullptr) return letter;
  if (range->shift != detail::even && range->shift != detail::odd)
    return letter + static_cast<char32_t>(range->shift);
  return ((letter & 1) == 0) == (range->shift == detail::even) ? letter + 1 : letter;
}

/// Whether the code point is a letter that has a lower-case form. That of İ, ẞ, Ⱥ and Ⱦ takes
/// another number of bytes, so `lower` does not give it.
constexpr bool is_upper(char32_t letter) noexcept {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z';
  return lower(letter) != letter || letter == 0x130 || letter == 0x1E9E || letter == 0x23A ||
         letter == 0x23E;
}

/// Whether the code point is an ASCII or full-width digit.
constexpr bool is_digit(char32_t letter) noexcept {
  return (letter >= '0' && letter <= '9') || (letter >= 0xFF10 && letter <= 0xFF19);
}

/// Whether the code point is a kana. The signs among them, such as the middle dot, are none.
constexpr bool is_kana(char32_t letter) noexcept {
  return letter >= 0x3040 && letter <= 0x30FF && letter != 0x309B && letter != 0x309C &&
         letter != 0x30A0 && letter != 0x30FB;
}

/// Whether the code point is Chinese, Japanese or Korean writing, where words stand unspaced.
constexpr bool is_cjk(char32_t letter) noexcept {
  return is_kana(letter) || (letter >= 0x3400 && letter <= 0x4DBF) ||
         (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0xAC00 && letter <= 0xD7A3) ||
         letter == 0x3005 || letter == 0x3007;
}

/// Whether the code point stands among letters without being one: "؟", "־", "｜".
constexpr bool is_sign(char32_t letter) noexcept {
  return detail::find_range(detail::sign_ranges, letter) != nullptr;
}

/// Whether the code point is a letter of a script without case (Hebrew to Hangul).
constexpr bool is_caseless(char32_t letter) noexcept {
  return is_cjk(letter) ||
         (((letter >= 0x5D0 && letter < 0x1E00) || (letter >= 0xFF66 && letter <= 0xFFDC)) &&
          !is_sign(letter));
}

/// Whether the code point is a letter of any script known here. Marks that combine, and digits of
/// other scripts, count as well: they stand within words.
constexpr bool is_letter(char32_t letter) noexcept {
  if (letter < 0x80) return (letter | 32) >= 'a' && (letter | 32) <= 'z';
  if (letter < 0x2C2) return letter >= 0xC0 && letter != 0xD7 && letter != 0xF7;
  return is_caseless(letter) || ((letter < 0x5D0 || (letter >= 0x1E00 && letter <= 0x1FFF) ||
                                  (letter >= 0xFF21 && letter < 0xFF66)) &&
                                 !is_sign(letter));
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
  if ((text.front() | 32) != (word.front() | 32)) {
    return word.front() != ' ' || !is_blank(static_cast<unsigned char>(text.front()));
  }
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

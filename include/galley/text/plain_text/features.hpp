// galley: what a single line looks like: length, words, stop, title, bullet, possible credit
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/text/credit_labels.hpp>
#include <galley/text/credit_names.hpp>
#include <galley/text/letters.hpp>
#include <galley/text/plain_text/phrases.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A line this long, in characters, reads like running text.
inline constexpr std::size_t long_line = 60;

/// No headline, caption or label has more bytes; a longer line is text, and is not looked into.
inline constexpr std::size_t longest_unit = 4000;

/// Number of characters, counted up to `enough`. A character of Chinese, Japanese or Korean
/// says more and counts for two and a half.
template <class = void>
inline std::size_t count_characters(std::string_view text, std::size_t enough) {
  std::size_t halves = 0;
  for (std::size_t at = 0; at < text.size() && halves < 2 * enough;) {
    const letters::CodePoint met = letters::decode(text, at);
    halves += letters::is_cjk(met.value) ? 5U : 2U;
    at += met.size;
  }
  return halves / 2;
}

template <class = void>
inline bool is_long(std::string_view text) {
  return text.size() >= 4 * long_line ||
         (text.size() >= long_line && count_characters(text, long_line) >= long_line);
}

/// At least so many words; where words stand unspaced, two characters make one.
template <class = void>
inline bool has_words(std::string_view text, std::size_t least) {
  if (text.size() > longest_unit) return true;
  if (letters::is_cjk(letters::decode(text, 0).value) && text.find(' ') == text.npos)
    return count_characters(text, 5 * least) >= 5 * least;
  return credit::detail::has_words(text, least);
}

template <class = void>
inline bool has_words(std::string_view text, std::size_t least, std::size_t most) {
  return has_words(text, least) && !has_words(text, most + 1);
}

/// How a line ends, quotes and brackets behind the mark set aside.
enum class Ending : unsigned char { open, stop, question, continues };

template <class = void>
inline Ending ending_of(std::string_view text) {
  letters::CodePoint last = letters::decode_before(text, text.size());
  while (last.size != 0 && (credit::detail::is_closing_quote(last.value) ||
                            credit::detail::is_closing_bracket(last.value))) {
    text.remove_suffix(last.size);
    last = letters::decode_before(text, text.size());
  }
  switch (last.value) {
    case '?':
    case '!':
    case 0xFF1F:
    case 0xFF01:
    case 0x61F: return Ending::question;
    case ',':
    case ';':
    case ':':
    case '-':
    case 0x2014:
    case 0x2013:
    case 0x60C:
    case 0x3001:
    case 0xFF0C:
    case 0xFF1A: return Ending::continues;
    default: return credit::detail::is_stop(last.value) ? Ending::stop : Ending::open;
  }
}

template <class = void>
inline bool ends_sentence(std::string_view text) {
  const Ending ending = ending_of(text);
  return ending == Ending::stop || ending == Ending::question;
}

template <class = void>
inline bool is_double_quote(char32_t mark) {
  return mark == '"' || (mark >= 0x201C && mark <= 0x201F) || mark == 0xAB || mark == 0xBB ||
         mark == 0x300C || mark == 0x300D;
}

template <class = void>
inline bool starts_with_quote(std::string_view text) {
  const char32_t first = letters::decode(text, 0).value;
  return is_double_quote(first) || first == '\'' || first == 0x2018;
}

template <class = void>
inline bool holds_quote(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const letters::CodePoint met = letters::decode(text, at);
    if (is_double_quote(met.value)) return true;
    at += met.size;
  }
  return false;
}

/// Whether the line starts as a title does: with a capital, a digit, a quote or a script
/// without case.
template <class = void>
inline bool starts_upper(std::string_view text) {
  const char32_t first = letters::decode(text, 0).value;
  return letters::is_upper(first) || letters::is_caseless(first) || letters::is_digit(first) ||
         starts_with_quote(text) || first == 0xBF || first == 0xA1;
}

/// The place in a gallery: "1 / 17".
template <class = void>
inline bool is_counter(std::string_view text) {
  std::size_t slashes = 0;
  for (const char byte : text) {
    const bool known = (byte >= '0' && byte <= '9') || byte == '/' || byte == ' ';
    if (!known) return false;
    slashes += byte == '/' ? 1U : 0U;
  }
  return slashes == 1 && text.size() <= 12 && text.front() != '/' && text.back() != '/';
}

/// A line that could be a headline of this or another story: 3 to 20 words, no full stop.
template <class = void>
inline bool is_title_like(std::string_view text) {
  if (text.empty() || text.size() > 300 || !starts_upper(text) || is_counter(text)) return false;
  const Ending ending = ending_of(text);
  if (ending == Ending::stop || ending == Ending::continues) return false;
  return has_words(text, 3, 20);
}

/// Share of words with a capital, in tenths; 0 where the script has no case.
template <class = void>
inline std::size_t capital_tenths(std::string_view text) {
  if (text.size() > longest_unit) return 0;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (std::string_view word = credit::detail::next_word(text); !word.empty() && words < 40;
       word = credit::detail::next_word(text)) {
    ++words;
    capitals += letters::is_upper(letters::decode(word, 0).value) ? 1U : 0U;
  }
  return words == 0 ? 0 : capitals * 10 / words;
}

template <class = void>
inline bool holds_digit(std::string_view text) {
  for (const char byte : text) {
    if (byte >= '0' && byte <= '9') return true;
  }
  return false;
}

/// A bullet or number in front of a list item.
struct Bullet {
  std::size_t size = 0;    ///< bytes, with the blank behind it; 0: none
  std::size_t number = 0;  ///< of an ordered item; 0: unordered
};

template <class = void>
inline Bullet read_bullet(std::string_view text) {
  const letters::CodePoint first = letters::decode(text, 0);
  const bool mark = first.value == '-' || first.value == '*' || first.value == 0x2022 ||
                    first.value == 0xB7 || first.value == 0x25CF || first.value == 0x25AA ||
                    first.value == 0x2023 || first.value == 0x2013;
  if (mark && first.size < text.size() && text[first.size] == ' ') return {first.size + 1, 0};
  std::size_t digits = 0;
  std::size_t number = 0;
  while (digits < text.size() && digits < 4 && text[digits] >= '0' && text[digits] <= '9') {
    number = number * 10 + static_cast<std::size_t>(text[digits++] - '0');
  }
  const bool dot = digits > 0 && digits + 1 < text.size() &&
                   (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
  return dot && digits < 4 && number > 0 ? Bullet{digits + 2, number} : Bullet{};
}

/// A row of marks between two parts of a text: "* * *", "---".
template <class = void>
inline bool is_divider(std::string_view text) {
  std::size_t marks = 0;
  if (text.size() > 80) return false;
  for (std::size_t at = 0; at < text.size();) {
    const letters::CodePoint met = letters::decode(text, at);
    const bool mark = met.value == '*' || met.value == '-' || met.value == '_' ||
                      met.value == '=' || met.value == '~' || met.value == 0x2022 ||
                      met.value == 0x2013 || met.value == 0x2014 || met.value == 0x2042;
    if (!mark && met.value != ' ') return false;
    marks += mark ? 1U : 0U;
    at += met.size;
  }
  return marks >= 3;
}

/// A web address that fills the line.
template <class = void>
inline bool is_address(std::string_view text) {
  const bool web = letters::match(text, "https://") != 0 || letters::match(text, "http://") != 0;
  return web && text.size() > 11 && text.find(' ') == text.npos;
}

/// Whether the two spell the same words regardless of case, blanks and marks at the end.
template <class = void>
inline bool is_phrase(std::string_view text, std::string_view phrase) {
  std::size_t i = 0;
  std::size_t at = 0;
  while (true) {
    letters::CodePoint met = letters::decode(text, at);
    while (met.size != 0 && letters::is_blank(met.value)) {
      at += met.size;
      met = letters::decode(text, at);
    }
    letters::CodePoint wanted = letters::decode(phrase, i);
    while (wanted.size != 0 && letters::is_blank(wanted.value)) {
      i += wanted.size;
      wanted = letters::decode(phrase, i);
    }
    if (wanted.size == 0) break;
    if (met.size == 0 || letters::lower(met.value) != letters::lower(wanted.value)) return false;
    at += met.size;
    i += wanted.size;
  }
  for (; at < text.size(); at += letters::decode(text, at).size) {
    const char32_t mark = letters::decode(text, at).value;
    if (letters::is_letter(mark) || letters::is_digit(mark)) return false;
  }
  return true;
}

/// The phrase that the whole line is, or null. A sentence is never one.
inline const Phrase* find_phrase(std::string_view text, const Phrases& phrases) {
  if (text.size() > 80) return nullptr;
  const Phrase* found = nullptr;
  phrases.lines.any(text, [&](const Phrase& row) {
    if (is_phrase(text, row.text)) found = &row;
    return found != nullptr;
  });
  return found != nullptr && !ends_sentence(text) ? found : nullptr;
}

/// Bytes of the row that the line starts with, as whole words; 0 if none does.
template <class = void>
inline std::size_t match_front(std::string_view text, const credit::Rows<std::string_view>& rows) {
  std::size_t longest = 0;
  rows.any(text, [&](std::string_view row) {
    const std::size_t size = letters::match(text, row);
    const bool whole = row.back() == ' ' || letters::word_ends(text, size);
    if (size > longest && whole) longest = size;
    return false;
  });
  return longest;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

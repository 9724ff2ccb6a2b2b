// galley: the marks, words and names that captions and credits are made of
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_lexicon.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// No credit is longer; it also bounds every scan, so that a line of any length costs the same.
inline constexpr std::size_t longest_credit = 200;
inline constexpr std::size_t most_words = 14;

template <class = void>
inline bool is_one_of(std::string_view text, const Rows<std::string_view>& rows) {
  return rows.any(text, [&](std::string_view row) { return letters::equal(text, row); });
}

/// The same over a short list.
template <std::size_t Size>
bool is_one_of(std::string_view text, const std::string_view (&rows)[Size]) {
  for (const std::string_view row : rows) {
    if (letters::equal(text, row)) return true;
  }
  return false;
}

/// Takes the next word of `rest`, which shrinks; empty at the end.
template <class = void>
inline std::string_view next_word(std::string_view& rest) {
  rest = letters::trim_front(rest);
  std::size_t end = 0;
  while (end < rest.size()) {
    const auto byte = static_cast<unsigned char>(rest[end]);
    if (byte <= ' ') {
      if (letters::is_blank(byte)) break;
      ++end;
    } else if (byte < 0xC2) {
      ++end;
    } else {
      const letters::CodePoint met = letters::decode(rest, end);
      if (letters::is_blank(met.value)) break;
      end += met.size;
    }
  }
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(end);
  return word;
}

/// Bytes of the blank at `at`; 0 when something shows there.
template <class = void>
inline std::size_t blank_size(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte <= ' ') return letters::is_blank(byte) ? 1 : 0;
  if (byte < 0xC2 || (byte > 0xC2 && byte < 0xE1)) return 0;
  const letters::CodePoint met = letters::decode(text, at);
  return letters::is_blank(met.value) ? met.size : 0;
}

template <class = void>
inline bool has_words(std::string_view text, std::size_t least) {
  std::size_t count = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = blank_size(text, at);
    if (blank == 0 && !in_word && ++count == least) return true;
    in_word = blank == 0;
    at += in_word ? 1 : blank;
  }
  return false;
}

template <class = void>
inline bool is_one_word(std::string_view text) {
  return has_words(text, 1) && !has_words(text, 2);
}

template <class = void>
inline std::string_view last_word(std::string_view text) {
  text = letters::trim_back(text);
  std::size_t start = text.size();
  while (start > 0) {
    const letters::CodePoint met = letters::decode_before(text, start);
    if (letters::is_blank(met.value)) break;
    start -= met.size;
  }
  return text.substr(start);
}

/// Marks that end a sentence; a credit's bracket or the caption keeps them.
template <class = void>
inline bool is_stop(char32_t mark) {
  return mark == '.' || mark == '!' || mark == '?' || mark == 0x3002 || mark == 0xFF0E ||
         mark == 0xFF01 || mark == 0xFF1F || mark == 0x2026 || mark == 0x964 || mark == 0x6D4 ||
         mark == 0x61F;
}

template <class = void>
inline bool is_closing_quote(char32_t mark) {
  return mark == '"' || mark == '\'' || mark == 0x201C || mark == 0x201D || mark == 0x2019 ||
         mark == 0xBB || mark == 0xAB || mark == 0x300D || mark == 0x300F;
}

/// Marks between caption and credit that belong to neither.
template <class = void>
inline bool is_separator(char32_t mark) {
  return letters::is_blank(mark) || mark == '/' || mark == '|' || mark == '-' || mark == ':' ||
         mark == ';' || mark == ',' || mark == '*' || mark == '=' || mark == 0xB7 ||
         mark == 0x2013 || mark == 0x2014 || mark == 0x2015 || mark == 0x2022 || mark == 0x25CF ||
         mark == 0x3001 || mark == 0xFF0F || mark == 0xFF1A || mark == 0xFF1D || mark == 0xFF5C ||
         mark == 0x25A0 || mark == 0x25B2 || mark == 0x25B3 || mark == 0xFF0C || mark == 0x60C ||
         mark == 0x61B;
}

template <class = void>
inline bool is_opening_bracket(char32_t mark) {
  return mark == '(' || mark == '[' || mark == '{' || mark == '<' || mark == 0xFF08 ||
         mark == 0x3010 || mark == 0x3014 || mark == 0x3008 || mark == 0xFF3B;
}

/// The closing bracket of an opening one; 0 for every other mark.
template <class = void>
inline char32_t closing_bracket(char32_t open) {
  switch (open) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    case '<': return '>';
    case 0xFF08: return 0xFF09;
    case 0x3010: return 0x3011;
    case 0x3014: return 0x3015;
    case 0x3008: return 0x3009;
    case 0xFF3B: return 0xFF3D;
    default: return 0;
  }
}

template <class = void>
inline bool is_closing_bracket(char32_t mark) {
  return mark == ')' || mark == ']' || mark == '}' || mark == '>' || mark == 0xFF09 ||
         mark == 0x3011 || mark == 0x3015 || mark == 0x3009 || mark == 0xFF3D;
}

template <class = void>
inline std::string_view trim_separators_back(std::string_view text) {
  for (letters::CodePoint last = letters::decode_before(text, text.size());
       last.size != 0 && (is_separator(last.value) || is_opening_bracket(last.value));
       last = letters::decode_before(text, text.size())) {
    text.remove_suffix(last.size);
  }
  return text;
}

template <class = void>
inline std::string_view trim_separators_front(std::string_view text) {
  for (letters::CodePoint first = letters::decode(text, 0);
       first.size != 0 && is_separator(first.value); first = letters::decode(text, 0)) {
    text.remove_prefix(first.size);
  }
  return text;
}

/// The supplier whose name is exactly `text`, or null.
inline const Supplier* find_supplier(std::string_view text, const Lexicon& lexicon) {
  const Supplier* found = nullptr;
  lexicon.suppliers.any(text, [&](const Supplier& row) {
    if (letters::equal(text, row.text)) found = &row;
    return found != nullptr;
  });
  return found;
}

/// `text` without a word for picture at its end: "AP Photo", "Press Association Images".
template <class = void>
inline std::string_view without_photo(std::string_view text) {
  constexpr std::string_view words[] = {" photo", " photos", " foto",    " images",
                                        " pic",   " pics",   " picture", " pictures"};
  for (const std::string_view word : words) {
    if (text.size() <= word.size()) continue;
    const std::size_t at = text.size() - word.size();
    if (letters::match(text.substr(at), word) == word.size()) return text.substr(0, at);
  }
  return text;
}

/// Like `find_supplier`, but also for "AP Photo" and "The Times of Example Images".
inline const Supplier* find_supplier_loosely(std::string_view text, const Lexicon& lexicon) {
  const Supplier* found = find_supplier(text, lexicon);
  return found != nullptr ? found : find_supplier(without_photo(text), lexicon);
}

/// Whether a small prefix joins a capital: "al-Khatib", "d'Arcy".
template <class = void>
inline bool is_prefixed_name(std::string_view word) {
  std::size_t at = 0;
  for (std::size_t count = 0; count < 4; ++count) {
    const letters::CodePoint met = letters::decode(word, at);
    at += met.size;
    const bool joint = met.value == '-' || met.value == '\'' || met.value == 0x2019;
    if (joint) return count > 0 && letters::is_upper(letters::decode(word, at).value);
    if (!letters::is_lower(met.value)) return false;
  }
  return false;
}

/// What a single word looks like.
enum class WordShape : unsigned char { name, initial, acronym, particle, caseless, other };

template <class = void>
inline WordShape shape_of(std::string_view word, const Lexicon& lexicon) {
  if (is_one_of(word, lexicon.particles)) return WordShape::particle;
  const letters::CodePoint first = letters::decode(word, 0);
  if (letters::is_caseless(first.value)) return WordShape::caseless;
  if (!letters::is_upper(first.value)) {
    return is_prefixed_name(word) ? WordShape::name : WordShape::other;
  }
  std::size_t count = 0;
  bool all_upper = true;
  for (std::size_t at = 0; at < word.size();) {
    const letters::CodePoint met = letters::decode(word, at);
    at += met.size;
    if (letters::is_digit(met.value)) return WordShape::other;
    if (!letters::is_letter(met.value)) continue;
    ++count;
    all_upper = all_upper && letters::is_upper(met.value);
  }
  if (count == 1 || (word.back() == '.' && count <= 3)) return WordShape::initial;
  return all_upper ? WordShape::acronym : WordShape::name;
}

/// Particles that join names of things, never the parts of one person's name.
inline constexpr std::string_view joining_words[] = {"and", "und", "et",   "og",   "och", "of",
                                                     "the", "for", "&",    "+",    "и",   "in",
                                                     "at",  "für", "pour", "para", "per"};

/// What a sentence or a thing begins with, and no person's name.
inline constexpr std::string_view articles[] = {"ein", "eine", "die", "das", "une",
                                                "les", "los",  "las", "het", "een"};

/// What may follow a person's name.
inline constexpr std::string_view generations[] = {"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"};

/// Whether `text` is shaped like the name of one person: two to five words, each a name, an
/// initial or a particle, or initials alone; none of them a word of publishers or public bodies.
/// "Jr." and the like may follow.
template <class = void>
inline bool is_person(std::string_view text, const Lexicon& lexicon) {
  std::size_t names = 0;
  std::size_t words = 0;
  std::size_t initials = 0;
  WordShape last = WordShape::other;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    if (names >= 2 && letters::trim(text).empty() && is_one_of(word, generations)) break;
    last = shape_of(word, lexicon);
    initials += last == WordShape::initial && word.back() == '.' ? 1U : 0U;
    if (++words > 5 || last == WordShape::other || last == WordShape::caseless) return false;
    if (words == 1 && (last == WordShape::particle || is_one_of(word, articles))) return false;
    if (is_one_of(word, joining_words)) return false;
    if (is_one_of(word, lexicon.house_words) || is_one_of(word, lexicon.body_words)) return false;
    if (last != WordShape::particle) ++names;
  }
  if (names < 2 || last == WordShape::particle) return false;
  return last != WordShape::initial || initials == words;  // "A. E." signs as well
}

/// Whether `text` is the capitalised name of a publisher or studio: "Example Gazette".
template <class = void>
inline bool is_house(std::string_view text, const Lexicon& lexicon) {
  if (!is_one_of(last_word(text), lexicon.house_words)) return false;
  if (letters::equal(text, "staff") || letters::equal(text, "pool")) return true;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    if (shape_of(word, lexicon) == WordShape::other) return false;
  }
  return true;
}

/// Whether a name speaks of a body rather than a person: "US Army", "Example Police".
template <class = void>
inline bool has_body_word(std::string_view text, const Lexicon& lexicon) {
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    if (is_one_of(word, lexicon.body_words) || is_one_of(word, lexicon.house_words)) return true;
  }
  return false;
}

/// Whether every word of `text` is capitalised or a particle, and one at least is capitalised.
/// Scripts without case pass when the text is short.
template <class = void>
inline bool is_capitalised(std::string_view text, const Lexicon& lexicon) {
  std::size_t names = 0;
  std::size_t caseless = 0;
  const bool cjk = letters::is_cjk(letters::decode(text, 0).value);
  if (cjk && text.size() > 36) return false;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    const WordShape shape = shape_of(word, lexicon);
    if (shape == WordShape::other) return false;
    if (shape != WordShape::particle) ++names;
    if (shape == WordShape::caseless) ++caseless;
  }
  return names != 0 && caseless <= (cjk ? 2U : 4U);
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

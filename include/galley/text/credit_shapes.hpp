// galley: what a credit looks like from outside: its components, and how sure they make it
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_components.hpp"
#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_names.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// A note is any word of the list, exactly.
inline const NoteWord* find_note(std::string_view text, const Lexicon& lexicon) {
  const NoteWord* found = nullptr;
  lexicon.notes.any(text, [&](const NoteWord& row) {
    if (letters::equal(text, row.text)) found = &row;
    return found != nullptr;
  });
  return found;
}

/// Whether the word is a year: "2021".
template <class = void>
inline bool is_year(std::string_view word) {
  if (word.size() != 4 || (word[0] != '1' && word[0] != '2')) return false;
  for (const char digit : word) {
    if (digit < '0' || digit > '9') return false;
  }
  return true;
}

/// A supplier with a note or a year behind it: "AFP file photo", "MOD 2021"; or null.
template <class = void>
inline const Supplier* find_noted_supplier(std::string_view text, const Lexicon& lexicon) {
  for (std::size_t at = text.rfind(' '); at != text.npos && at != 0; at = text.rfind(' ', at - 1)) {
    const std::string_view behind = text.substr(at + 1);
    if (behind.size() > 24) break;
    if (!is_year(behind) && find_note(behind, lexicon) == nullptr) continue;
    return find_supplier_loosely(letters::trim_back(text.substr(0, at)), lexicon);
  }
  return nullptr;
}

/// A day in figures, as Japanese and Chinese captions put it beside the agency: "2020年1月5日".
template <class = void>
inline bool is_day_in_figures(std::string_view text) {
  bool has_mark = false;
  for (std::size_t at = 0; at < text.size();) {
    const letters::CodePoint met = letters::decode(text, at);
    const bool mark = met.value == 0x5E74 || met.value == 0x6708 || met.value == 0x65E5;
    if (!mark && !letters::is_digit(met.value)) return false;
    has_mark = has_mark || mark;
    at += met.size;
  }
  return has_mark || is_year(text);
}

/// The licence in a credit: "CC BY-SA 4.0", or empty.
template <class = void>
inline std::string_view find_licence(std::string_view credit) {
  constexpr std::string_view starts[] = {"CC BY", "CC-BY", "CC0", "CC 0", "Public domain"};
  for (std::size_t at = 0; at < credit.size(); ++at) {
    if ((credit[at] | 32) != 'c' && (credit[at] | 32) != 'p') continue;
    if (!letters::word_starts(credit, at)) continue;
    for (const std::string_view start : starts) {
      if (letters::match(credit.substr(at), start) == 0) continue;
      const std::size_t end = letters::find_any(credit, "/,)|", at);
      return letters::trim(credit.substr(at, end == credit.npos ? end : end - at));
    }
  }
  return {};
}

/// "WANA (West Asia News Agency)": the name without its explanation.
template <class = void>
inline std::string_view without_bracket(std::string_view text) {
  const std::size_t open = text.find(" (");
  if (open == text.npos || open == 0 || text.back() != ')') return text;
  return letters::trim_back(text.substr(0, open));
}

/// Whether the full stop at the end of `text` ends an abbreviation rather than a sentence.
template <class = void>
inline bool ends_in_abbreviation(std::string_view text) {
  constexpr std::string_view titles[] = {"Mr",  "Mrs", "Ms",   "Dr",   "St",  "Sgt", "Spc",  "Gen",
                                         "Lt",  "Col", "Capt", "Maj",  "Cpl", "Pfc", "Prof", "Jr",
                                         "Sr",  "No",  "Nr",   "Sen",  "Rep", "Gov", "Pvt",  "Dok",
                                         "Jan", "Feb", "Aug",  "Sept", "Oct", "Nov", "Dec"};
  text.remove_suffix(1);
  std::size_t word = text.size();
  while (word > 0 && letters::is_letter(letters::decode_before(text, word).value)) {
    word -= letters::decode_before(text, word).size;
  }
  const std::string_view last = text.substr(word);
  return is_one_of(last, titles) || (letters::is_upper(letters::decode(last, 0).value) &&
                                     letters::decode(last, 0).size == last.size());
}

/// Whether a sentence ends inside `text`: a stop that is no abbreviation's, then a capital.
template <class = void>
inline bool holds_sentence_end(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const letters::CodePoint met = letters::decode(text, at);
    at += met.size;
    if (!is_stop(met.value) || at >= text.size()) continue;
    if (met.value != '.') return true;
    const letters::CodePoint next = letters::decode(text, at + 1);
    const bool spaced = text[at] == ' ' && !letters::is_lower(next.value);
    if (spaced && !ends_in_abbreviation(text.substr(0, at))) return true;
  }
  return false;
}

/// Whether the full stop behind a credit's last word belongs to that word: "Jr.", "A.", "U.S."
template <class = void>
inline bool keeps_stop(std::string_view word) {
  constexpr std::string_view abbreviations[] = {"Inc.", "Ltd.", "Co.", "Corp."};
  if (word.empty() || word.back() != '.') return false;
  const std::string_view before = word.substr(0, word.size() - 1);
  const letters::CodePoint first = letters::decode(before, 0);
  const bool initial = letters::is_letter(first.value) && !letters::is_cjk(first.value);
  if (initial && first.size == before.size()) return true;
  if (before.find('.') != before.npos) return true;
  return is_one_of(word, abbreviations) || is_one_of(word, generations);
}

/// Whether a part of a credit is none because a sentence ends within it or, when another part
/// follows, with it: "The quay. / AP". The stop behind all parts is the line's.
template <class = void>
inline bool is_sentence(std::string_view text, bool is_last) {
  if (holds_sentence_end(text)) return true;
  const letters::CodePoint last = letters::decode_before(text, text.size());
  return !is_last && is_stop(last.value) && !keeps_stop(last_word(text));
}

/// Whether a part of a credit may be how a user of a picture library calls themselves: "fizkes".
template <class = void>
inline bool is_user(std::string_view text) {
  for (const char byte : text) {
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '.';
    if (!plain) return false;
  }
  return text.size() >= 4;
}

/// What the components of a credit are.
struct Census {
  std::size_t components = 0;
  std::size_t strong = 0;  ///< suppliers that are nothing else
  std::size_t weak = 0;    ///< suppliers that may be something else
  std::size_t persons = 0;
  std::size_t houses = 0;   ///< publishers and studios by their last word
  std::size_t names = 0;    ///< other capitalised names, beside a slash or "via"
  std::size_t handles = 0;  ///< "@example", "example.com"
  std::size_t users = 0;    ///< words that may be what somebody calls themselves, beside a slash
  std::size_t nobody = 0;   ///< what names nobody: "Courtesy", "Reprodução"
  std::size_t others = 0;
  bool slash = false;
  bool client = false;  ///< "for" stands before one in quotation marks
};

template <class = void>
inline void count_component(std::string_view text, bool joined, bool is_last,
                            const Lexicon& lexicon, Census& census) {
  const Supplier* supplier = find_supplier_loosely(without_bracket(text), lexicon);
  if (supplier == nullptr) supplier = find_noted_supplier(text, lexicon);
  if (supplier == nullptr && joined) supplier = find_service(text, lexicon);
  if (supplier != nullptr) {
    ++(supplier->strong ? census.strong : census.weak);
  } else if (is_sentence(text, is_last)) {
    ++census.others;
  } else if (is_person(without_bracket(text), lexicon)) {
    ++census.persons;
  } else if (is_house(text, lexicon)) {
    ++census.houses;
  } else if (find_note(text, lexicon) != nullptr || !find_licence(text).empty() ||
             is_day_in_figures(text)) {
    return;
  } else if (joined && is_one_of(text, lexicon.sourceless)) {
    ++census.nobody;
  } else if (text.front() == '@' || is_site(text)) {
    ++census.handles;
  } else {
    const bool one_word = !letters::is_cjk(letters::decode(text, 0).value) || is_one_word(text);
    const bool named = joined && one_word && is_capitalised(text, lexicon);
    ++(named ? census.names : joined && is_user(text) ? census.users : census.others);
  }
}

template <class = void>
inline Census take_census(std::string_view text, const Lexicon& lexicon,
                          bool stop_at_other = false) {
  Census census;
  Joint joint = Joint::none;
  while (!text.empty() && !(stop_at_other && census.others != 0)) {
    const Component part = next_component(text, joint, lexicon);
    if (part.text.empty()) continue;
    ++census.components;
    const bool slash = part.before == Joint::slash || joint == Joint::slash;
    census.slash = census.slash || slash;
    census.client = census.client || (part.before == Joint::client && part.is_quoted);
    // A name before "via X", or beside "AP/", may be of any make as long as it is a name.
    const bool joined =
        slash || joint == Joint::via || joint == Joint::from || part.before == Joint::client;
    count_component(part.text, joined, joint == Joint::none, lexicon, census);
  }
  return census;
}

/// A quick look that prose fails: no more than a credit's words, and few of them in small letters.
template <class = void>
inline bool may_be_names(std::string_view text) {
  if (text.size() > longest_credit) return false;
  std::size_t words = 0;
  std::size_t small = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t blank = blank_size(text, at)) {
      at += blank;
      continue;
    }
    const std::size_t start = at;
    while (at < text.size() && blank_size(text, at) == 0) ++at;
    const bool counts = at - start > 3 && letters::is_lower(letters::decode(text, start).value);
    small += counts ? 1U : 0U;
    if (++words > most_words || small > 3) return false;
  }
  return true;
}

/// How surely components are a credit without any label: 0, or 50 to 90. Every one must be a
/// supplier, a publisher, a name or a note.
template <class = void>
inline int score_census(const Census& census, std::string_view text) {
  const bool person = census.persons != 0;
  if (census.others != 0 || census.components == 0) return 0;
  if (census.users != 0)
    return census.users == 1 && census.components == 2 && census.strong == 1 ? 70 : 0;
  if (census.strong != 0) return census.components > 1 ? 90 : 80;
  if (census.handles != 0) return census.weak != 0 || person ? 75 : 0;
  if (census.nobody != 0) {
    return census.components > 1 && (census.weak != 0 || census.names != 0 || person) ? 75 : 0;
  }
  if (census.weak != 0 && census.components > 1) return person ? 75 : census.slash ? 55 : 0;
  if (census.houses != 0 && person) return 80;
  // "A. Example/Example Weekly": a photographer and whom they work for. Two persons are a pair.
  const bool joined = census.slash || census.client;
  if (person && census.persons == 1 && census.names == 1 && joined) return 65;
  return census.houses == 1 && census.components == 1 && has_words(text, 2) ? 50 : 0;
}

/// The same for a whole text.
template <class = void>
inline int supplier_score(std::string_view text, const Lexicon& lexicon) {
  return may_be_names(text) ? score_census(take_census(text, lexicon, true), text) : 0;
}

template <class = void>
inline bool begins_with_article(std::string_view text) {
  constexpr std::string_view words[] = {"an", "ein", "eine", "une", "een"};
  return is_one_of(next_word(text), words);
}

/// How much `text`, which stands behind a label, looks like a credit: 0 to 95.
template <class = void>
inline int likeness(std::string_view text, const Lexicon& lexicon) {
  if (text.empty() || text.size() > longest_credit) return 0;
  if (has_words(text, most_words + 1) || holds_sentence_end(text)) return 0;
  const Census census = take_census(text, lexicon);
  if (score_census(census, text) != 0) return 90;
  if (is_one_of(text, lexicon.sourceless) || is_person(text, lexicon)) return 80;
  if (census.strong + census.weak != 0) return 80;
  if (census.persons != 0) return census.others == 0 ? 80 : 70;
  const bool named = census.others == 0 && census.names + census.houses != 0;
  if (begins_with_article(text)) return has_words(text, 5) ? 15 : 40;  // "Ein Zug der Bahn"
  if (named || is_capitalised(text, lexicon)) {
    const bool caseless = letters::is_caseless(letters::decode(text, 0).value);
    if (!caseless) return has_words(text, 9) ? 40 : 65;
    return !has_words(text, 5) && text.size() <= 60 ? 65 : 30;
  }
  if (text.front() == '@' || text.find(".com") != text.npos || is_site(text)) return 70;
  return has_words(text, 5) ? 15 : 40;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

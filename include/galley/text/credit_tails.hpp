// galley: credits that stand in front of or behind a caption without a bracket
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_places.hpp"
#include "galley/text/credit_rules.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// Whether a credit without any caption is sure enough: "Photo: AP", but not "Photo: the quay".
template <class = void>
inline bool stands_alone(const Head& head, std::string_view credit, const Lexicon& lexicon) {
  const bool is_line = head.use == LabelUse::line && head.gap != Gap::blank;
  const int enough = head.use == LabelUse::either  ? 80
                     : is_line                     ? 30
                     : head.use == LabelUse::gives ? 40
                                                   : 60;
  return likeness(credit, lexicon) >= enough;
}

/// Whether a bracket opens in the last part of `text`, with more than the place for a label
/// behind it, and does not close.
template <class = void>
inline bool ends_in_bracket(std::string_view text) {
  std::size_t depth = 0;
  text = trim_separators_back(text);
  for (std::size_t at = window_start(text); at < text.size();
       at += letters::decode(text, at).size) {
    const char32_t mark = letters::decode(text, at).value;
    if (is_opening_bracket(mark)) ++depth;
    if (is_closing_bracket(mark) && depth > 0) --depth;
  }
  return depth != 0;
}

/// Whether a caption breaks off behind a word in small letters: "… at dawn Photo: A. Example".
template <class = void>
inline bool continues(std::string_view before) {
  const std::string_view shown = letters::trim_back(before);
  const letters::CodePoint last = letters::decode_before(shown, shown.size());
  return letters::is_lower(last.value) && has_words(shown, 4);
}

/// How surely a label at a place names what follows as the credit.
template <class = void>
inline int score_label(const Head& head, std::string_view credit, const Place& place,
                       std::string_view before, const Lexicon& lexicon) {
  const int score = score_head(head, likeness(credit, lexicon), lexicon);
  const letters::CodePoint first = letters::decode(credit, 0);
  const bool named = letters::is_upper(first.value) || letters::is_caseless(first.value);
  if (place.border == Border::none) {
    // Inside a sentence only what has a separator and looks like a name is taken.
    const bool parted = head.gap == Gap::mark || head.has_sign;
    const bool sure =
        (score >= 90 && (parted || place.is_capital)) || place.is_label ||
        (score >= 80 && head.gap == Gap::mark && place.is_capital && named && continues(before)) ||
        (place.is_capital && supplier_score(credit, lexicon) >= 80);  // "Foto ANP"
    return sure && head.gap != Gap::stroke ? score : 0;
  }
  // Behind a sentence a label of its own may name a body in many words.
  const bool opens = place.border != Border::beginning && place.is_capital && named;
  const bool gives =
      head.use == LabelUse::gives && head.gap == Gap::blank && !is_one_word(head.label);
  return opens && (score == 55 || (gives && score < 60)) && !has_words(credit, 9) ? 62 : score;
}

/// "The quay. ST PHOTO: A. Example": whose picture it is stands before the label, behind a
/// sentence. Takes that word off the caption.
template <class = void>
inline bool take_owner(const Place& place, const Head& head, std::string_view& before,
                       const Lexicon& lexicon) {
  if (place.border != Border::none || head.has_sign || head.gap != Gap::mark) return false;
  const std::string_view owner = last_word(before.substr(window_start(before, 24)));
  if (owner.empty() || shape_of(owner, lexicon) != WordShape::acronym) return false;
  const std::string_view rest =
      before.substr(0, static_cast<std::size_t>(owner.data() - before.data()));
  if (border_before(rest) != Border::sentence) return false;
  before = rest;
  return true;
}

/// Words for a picture that nobody is named for, behind a caption: "Submitted photo". Its word for
/// picture is no label.
template <class = void>
inline Candidate nobody_at(const Place& place, std::string_view line, const Lexicon& lexicon) {
  Candidate found;
  if (place.border == Border::none || !place.is_capital || line.size() - place.at > 40) {
    return found;
  }
  const std::string_view before = line.substr(0, place.at);
  found.credit = tidy(line.substr(place.at));
  found.caption = trim_separators_back(before);
  const bool is_phrase =
      found.credit.find(' ') != found.credit.npos && is_one_of(found.credit, lexicon.sourceless);
  if (is_phrase && has_words(before, 4)) found.score = 65;
  return found;
}

/// Shapes 2, 3 and 4: a label or copyright sign, then the credit up to the end of the line.
template <class = void>
inline Candidate label_at_end(std::string_view line, const Places& places, const Lexicon& lexicon) {
  Candidate best;
  for (const Place& place : places) {
    if (place.border == Border::none && !place.is_capital && !place.is_sign && !place.is_label) {
      continue;
    }
    const Candidate nobody = nobody_at(place, line, lexicon);
    if (nobody.score > best.score) return nobody;
    const Head head = read_head(line.substr(place.at), lexicon);
    if (head.label.empty()) continue;
    const std::string_view credit = tidy(head.rest);
    if (place.border == Border::beginning && !stands_alone(head, credit, lexicon)) continue;
    std::string_view before = line.substr(0, place.at);
    const int score = score_label(head, credit, place, before, lexicon);
    if (score <= best.score || ends_in_bracket(before)) continue;
    const bool is_owned = take_owner(place, head, before, lexicon);
    best.caption = trim_separators_back(before);
    best.credit = is_owned ? tidy(line.substr(before.size())) : credit;
    best.label = is_owned ? std::string_view() : head.label;
    best.score = score;
    if (score >= 60) return best;  // the first label owns all that follows
  }
  return best;
}

/// A photographer alone behind " / " or " | ", when enough caption stands before: 60, else 0.
template <class = void>
inline int score_stroke(std::string_view before, std::string_view credit, const Lexicon& lexicon) {
  const std::string_view caption = letters::trim_back(before);
  if (caption.empty() || caption.size() == before.size()) return 0;
  const letters::CodePoint mark = letters::decode_before(caption, caption.size());
  const bool stroke =
      mark.value == '/' || mark.value == '|' || mark.value == 0xFF0F || mark.value == 0xFF5C;
  if (!stroke || !is_person(credit, lexicon)) return 0;
  return has_words(trim_separators_back(caption), 5) ? 60 : 0;
}

/// Whether a caption is written in small letters, so that capitals behind it tell: eight are
/// enough.
template <class = void>
inline bool is_in_small_letters(std::string_view caption) {
  std::size_t small = 0;
  for (std::size_t at = 0; at < caption.size() && small < 8; ++at) {
    small += letters::is_lower(letters::decode(caption, at).value) ? 1U : 0U;
  }
  return small == 8;
}

/// "RUI EXEMPLO", "ANNA EXAMPLE EFE" behind a sentence in small letters: a person in capitals, or
/// one with a supplier behind it; 0 when it is neither.
template <class = void>
inline int score_signature(std::string_view before, std::string_view credit,
                           const Lexicon& lexicon) {
  if (has_words(credit, 7)) return 0;
  if (!is_in_small_letters(before) ||
      is_closing_quote(letters::decode_before(before, before.size()).value))
    return 0;
  std::size_t capitals = 0;
  std::size_t words = 0;
  for (std::string_view rest = credit, word = next_word(rest); !word.empty();
       word = next_word(rest)) {
    const WordShape shape = shape_of(word, lexicon);
    ++words;
    capitals += shape == WordShape::acronym || shape == WordShape::initial ? 1U : 0U;
    const std::string_view name = letters::trim_back(
        credit.substr(0, static_cast<std::size_t>(word.data() + word.size() - credit.data())));
    const Supplier* supplier = rest.empty() ? nullptr : find_supplier(letters::trim(rest), lexicon);
    if (supplier != nullptr && supplier->strong && words >= 2 && is_person(name, lexicon)) {
      return 65;
    }
  }
  return words >= 2 && capitals == words && is_person(credit, lexicon) ? 62 : 0;
}

/// A word that names nobody, or the name of a station, as a signature: "Courtesy", "ExampleTV".
template <class = void>
inline int score_single(Border border, std::string_view before, std::string_view credit,
                        const Lexicon& lexicon) {
  if (credit.find(' ') != credit.npos) return 0;
  if (!letters::is_upper(letters::decode(credit, 0).value)) return 0;
  if (is_one_of(credit, lexicon.sourceless)) return has_words(before, 4) ? 65 : 0;
  const std::string_view trimmed = trim_separators_back(before);
  const bool sentence =
      is_stop(letters::decode_before(trimmed, trimmed.size()).value) && has_words(trimmed, 2);
  if (border != Border::stroke || !sentence || credit.size() < 4) return 0;
  bool small = false;
  for (std::size_t at = 0; at < credit.size();) {  // a capital behind a small letter
    const letters::CodePoint met = letters::decode(credit, at);
    if (small && letters::is_upper(met.value)) return 62;
    small = small || letters::is_lower(met.value);
    at += met.size;
  }
  return 0;
}

/// Whether the first part of a credit is a name that can open a line: a supplier, a person or a
/// publisher, or one that "via" follows.
template <class = void>
inline bool opens_credit(std::string_view credit, const Lexicon& lexicon) {
  const char32_t start = letters::decode(credit, 0).value;
  if (!letters::is_upper(start) && !letters::is_caseless(start) &&
      !lexicon.suppliers.any(
          credit, [&](const Supplier& row) { return letters::match(credit, row.text) != 0; })) {
    return false;
  }
  Joint joint = Joint::none;
  const std::string_view first = next_component(credit, joint, lexicon).text;
  if (joint == Joint::via || find_supplier_loosely(first, lexicon) != nullptr) return true;
  if (ends_in_label(first, lexicon)) return false;  // "Library Image | AP" is a caption
  return is_person(first, lexicon) || is_house(first, lexicon);
}

/// How surely `credit`, which stands behind `before`, is one by the names it holds.
template <class = void>
inline int score_names(Border border, std::string_view before, std::string_view credit,
                       const Lexicon& lexicon) {
  const std::size_t slash = credit.find('/');
  if (border == Border::none) {
    // "… on Friday REUTERS/A. Example": a slash behind a known supplier is evidence enough.
    if (slash > 24) return 0;
    const Supplier* supplier = find_supplier(letters::trim(credit.substr(0, slash)), lexicon);
    const bool strong = supplier != nullptr && supplier->strong;
    return strong ? supplier_score(credit, lexicon) - 10 : 0;
  }
  const int score = supplier_score(credit, lexicon);
  if (border == Border::beginning) {
    if (!opens_credit(credit, lexicon)) return 0;
    return slash == credit.npos && score > 65 ? 65 : score;
  }
  if (score != 0) return score;
  if (const int single = score_single(border, before, credit, lexicon)) return single;
  return border == Border::sentence ? score_signature(letters::trim_back(before), credit, lexicon)
                                    : score_stroke(before, credit, lexicon);
}

/// Whether all letters of a word are capitals, and it has one.
template <class = void>
inline bool is_capitals(std::string_view word) {
  bool has_letter = false;
  for (std::size_t at = 0; at < word.size();) {
    const letters::CodePoint met = letters::decode(word, at);
    at += met.size;
    if (letters::is_digit(met.value)) return false;
    if (!letters::is_letter(met.value)) continue;
    if (!letters::is_upper(met.value)) return false;
    has_letter = true;
  }
  return has_letter;
}

/// Where the words in capitals at the end of a line start, two or more behind others: "on sale
/// GETTY IMAGES"; else npos.
template <class = void>
inline std::size_t capitals_at_end(std::string_view line) {
  const std::size_t from = window_start(line, 80);
  std::size_t start = line.size();
  std::size_t words = 0;
  for (std::string_view before = line.substr(from); words < 8; ++words) {
    const std::string_view word = last_word(before);
    if (word.empty() || !is_capitals(word)) break;
    start = static_cast<std::size_t>(word.data() - line.data());
    before = line.substr(from, start - from);
  }
  return words >= 2 && start != from ? start : line.npos;
}

/// How surely words in capitals behind small ones are a credit without any mark between them.
template <class = void>
inline int score_capitals(std::string_view before, std::string_view credit,
                          const Lexicon& lexicon) {
  return is_in_small_letters(before) && supplier_score(credit, lexicon) >= 80 ? 65 : 0;
}

/// Whether the part that a credit begins with is only a capitalised name: "Georgia | AP".
template <class = void>
inline bool begins_with_place(std::string_view credit, const Lexicon& lexicon) {
  Joint joint = Joint::none;
  const std::string_view first = next_component(credit, joint, lexicon).text;
  return find_supplier_loosely(first, lexicon) == nullptr && !is_person(first, lexicon) &&
         !is_house(first, lexicon);
}

/// Shapes 6 and 7: suppliers and photographers alone, behind a sentence or a stroke. What a comma
/// parts from the caption may be its last words, "in Macon, Georgia. A. Example/AP", as may all
/// that stands before: the end of a sentence goes before them, and any border before a mere name.
template <class = void>
inline Candidate supplier_at_end(std::string_view line, const Places& places,
                                 const Lexicon& lexicon) {
  Candidate found;
  bool is_place = false;
  const std::size_t start = window_start(line);
  const std::size_t capitals = capitals_at_end(line);
  for (const Place& place : places) {
    const bool is_bare = place.border == Border::none && !place.has_slash;
    if (place.at < start || (is_bare && place.at != capitals)) continue;
    if (found.score != 0 && !is_place && place.border != Border::sentence) continue;
    const std::string_view before = line.substr(0, place.at);
    const std::string_view credit = tidy(line.substr(place.at));
    int score = score_names(place.border, before, credit, lexicon);
    if (place.border == Border::none && place.at == capitals)
      score = score_capitals(before, credit, lexicon);
    const std::string_view shown = letters::trim_back(before);
    const bool is_comma = !shown.empty() && shown.back() == ',';
    if (score < (is_comma ? 75 : 50) || ends_in_bracket(before)) continue;
    found.caption = trim_separators_back(before);
    found.credit = credit;
    found.score = score;
    if (!is_comma && !shown.empty()) return found;
    is_place = is_comma && begins_with_place(credit, lexicon);
  }
  return found;
}

/// Shape 8: a name with its label behind it, after a separator or sentence.
template <class = void>
inline Candidate suffix_at_end(std::string_view line, const Lexicon& lexicon) {
  Candidate found;
  std::string_view text = line;
  if (!text.empty() && is_stop(letters::decode_before(text, text.size()).value)) {
    text.remove_suffix(letters::decode_before(text, text.size()).size);
  }
  if (text.empty() || !letters::is_cjk(letters::decode_before(text, text.size()).value)) {
    return found;
  }
  const std::size_t start = window_start(text, 90);
  std::string_view name = before_suffix(text.substr(start), lexicon, found.label);
  if (name.empty() && text.size() > 90) return found;
  for (std::size_t at = name.size(); at > 0;) {
    const letters::CodePoint mark = letters::decode_before(name, at);
    const bool border = is_separator(mark.value) && !letters::is_blank(mark.value);
    if (border || is_stop(mark.value) || is_closing_bracket(mark.value)) {
      name = letters::trim_front(name.substr(at));
      break;
    }
    at -= mark.size;
  }
  if (name.empty() || has_words(name, 4)) return found;
  const auto at = static_cast<std::size_t>(name.data() - line.data());
  if (border_before(line.substr(0, at)) == Border::none) return found;
  found.credit = name;
  found.caption = trim_separators_back(line.substr(0, at));
  found.score = 80;
  return found;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

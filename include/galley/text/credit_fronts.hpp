// galley: credits that stand in front of their caption
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_rules.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// Whether a capitalised word starts right behind a letter: "Getty ImagesImage caption".
template <class = void>
inline bool is_glued(std::string_view text, std::size_t at) {
  const letters::CodePoint first = letters::decode(text, at);
  return letters::is_upper(first.value) &&
         letters::is_lower(letters::decode(text, at + first.size).value) &&
         letters::is_letter(letters::decode_before(text, at).value);
}

/// "Image copyright AP Image caption The quay": the caption's own label ends the credit.
template <class = void>
inline Candidate labels_in_front(const Head& head, const Lexicon& lexicon) {
  Candidate found;
  if (head.use != LabelUse::line || head.label.empty()) return found;
  const std::size_t width = head.rest.size() < longest_credit ? head.rest.size() : longest_credit;
  for (std::size_t at = 0; at < width; at += letters::decode(head.rest, at).size) {
    const bool glued = is_glued(head.rest, at);
    if (!glued && !letters::word_starts(head.rest, at)) continue;
    const Head caption = read_head(head.rest.substr(at), lexicon);
    if (caption.label.empty() || caption.use != LabelUse::captions) continue;
    if (glued && is_one_word(caption.label)) continue;
    found.credit = tidy(head.rest.substr(0, at));
    found.caption = caption.rest;
    found.label = head.label;
    found.score = likeness(found.credit, lexicon) >= 40 ? 92 : 0;
    return found;
  }
  return found;
}

/// "(Photo: AP) The quay …": a labelled bracket in front.
template <class = void>
inline Candidate bracket_in_front(std::string_view line, const Lexicon& lexicon) {
  Candidate found;
  const letters::CodePoint open = letters::decode(line, 0);
  const char32_t wanted = closing_bracket(open.value);
  if (wanted == 0) return found;
  for (std::size_t at = open.size; at < line.size() && at < longest_credit;) {
    const letters::CodePoint met = letters::decode(line, at);
    if (met.value != wanted) {
      at += met.size;
      continue;
    }
    const Candidate inside = read_bracket({}, line.substr(open.size, at - open.size), lexicon);
    if (inside.score < 80 || inside.label.empty()) return found;
    found = inside;
    found.caption = trim_separators_front(line.substr(at + met.size));
    return has_words(found.caption, 3) ? found : Candidate{};
  }
  return found;
}

/// Shape 9: "© A. Example/Reuters The quay …", "Photo: AFP – The quay …". The credit ends with
/// the last supplier that still makes a credit of what stands before it.
template <class = void>
inline Candidate head_in_front(const Head& head, const Lexicon& lexicon) {
  Candidate found;
  const bool leads = head.has_sign || head.gap == Gap::mark || head.use == LabelUse::leads;
  if (head.label.empty() || !leads || head.use == LabelUse::captions) return found;
  const std::size_t width = head.rest.size() < 90 ? head.rest.size() : 90;
  for (std::size_t at = 1; at < width; ++at) {
    const std::string_view credit = letters::trim_back(head.rest.substr(0, at));
    if (head.rest[at] != ' ' || credit.empty()) continue;
    if (supplier_score(credit, lexicon) < 75) continue;
    const std::string_view behind = letters::trim_front(head.rest.substr(at));
    const std::string_view caption = trim_separators_front(behind);
    const bool parted = caption.size() != behind.size();
    const letters::CodePoint first = letters::decode(caption, 0);
    if (!head.has_sign && !parted) continue;
    const bool capital = letters::is_upper(first.value) || letters::is_caseless(first.value);
    if (!capital && !parted) continue;
    // "© Agency / A. Example" still names its photographer.
    if (parted && is_person(caption, lexicon)) continue;
    // In small letters a few words are about the rights: "© AP – for editorial use only".
    if (!has_words(caption, capital ? 4 : 5)) continue;
    found.credit = tidy(credit);
    found.caption = caption;
    found.label = head.label;
    found.score = parted ? 80 : 75;
  }
  return found;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

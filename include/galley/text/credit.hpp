// galley: splits a picture line into caption and credit; usable without the rest of the library
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/credit_fronts.hpp"
#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_parts.hpp"
#include "galley/text/credit_rules.hpp"
#include "galley/text/credit_suppliers.hpp"
#include "galley/text/credit_tails.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {

/// How sure a split must be. Below it the whole line is the caption.
inline constexpr int usual_confidence = 60;

/// A picture line taken apart, as views into it; nothing is allocated.
struct Split {
  std::string_view caption;  ///< without label, brackets and separators
  std::string_view credit;   ///< as printed, without them: "US Army"
  std::string_view stop;     ///< the caption's own stop when it stands behind the bracket
  std::string_view label;    ///< what the credit was labelled by: "Picture", "©"
  std::string_view lead;     ///< the caption's label in front: "Cover Image"
  Flags flags;
  Parts parts;
  int confidence = 0;  ///< 0 to 100
  bool found = false;  ///< there is a credit
};

/// The caption with the stop that stood behind the bracket: "The quay (Picture: AP)." gives
/// "The quay.". Allocates.
template <class = void>
inline std::string caption_text(const Split& split) {
  std::string text(split.caption);
  text += split.stop;
  return text;
}

/// What a line says of its picture's nature, whether or not it holds a credit.
template <class = void>
inline Flags notes_of(std::string_view caption, const Lexicon& lexicon = default_lexicon()) {
  Flags flags;
  detail::collect_caption_notes(letters::trim(caption), lexicon, flags);
  return flags;
}

namespace detail {

/// The line without what a page prints behind a picture for its readers to click on.
template <class = void>
inline std::string_view without_page_tools(std::string_view line, const Lexicon& lexicon) {
  const std::string_view whole = line;
  const auto take = [&](std::string_view tool) {
    if (line.size() <= tool.size()) return false;
    const std::size_t at = line.size() - tool.size();
    if (letters::match(line.substr(at), tool) != tool.size()) return false;
    if (!letters::word_starts(line, at)) return false;
    line = letters::trim_back(line.substr(0, at));
    if (!line.empty() && line.back() == ',')
      line = letters::trim_back(line.substr(0, line.size() - 1));
    return true;
  };
  bool met = true;
  for (int more = 3; more > 0 && met; --more) {  // "hide caption toggle caption"
    met = false;
    for (const std::string_view tool : lexicon.page_tools) met = met || take(tool);
  }
  return line.empty() ? whole : line;
}

/// Whether the labelled credit at the end of a line owns the bracket there: "The quay. Photo: A.
/// Example (AP)". Where nothing else stands before the label, only a person's name behind it does,
/// and behind "Cover Image:" or "File photo:" that is who is seen.
template <class = void>
inline bool owns_bracket(const Candidate& labelled, const Head& head, const Lexicon& lexicon) {
  if (is_opening_bracket(letters::decode(labelled.credit, 0).value)) return false;
  if (!labelled.caption.empty()) return true;
  return head.use != LabelUse::either && find_note(labelled.label, lexicon) == nullptr &&
         is_person(without_bracket(labelled.credit), lexicon);
}

/// The credit in the bracket at the end, or the labelled one that owns the bracket.
template <class = void>
inline Candidate credit_with_bracket(std::string_view line, const Head& head,
                                     const Lexicon& lexicon) {
  const Candidate bracket = bracket_at_end(line, lexicon);
  if (bracket.score == 0 || !bracket.label.empty()) return bracket;
  const Candidate labelled = label_at_end(line, Places(line, lexicon), lexicon);
  return labelled.score >= bracket.score && owns_bracket(labelled, head, lexicon) ? labelled
                                                                                  : bracket;
}

/// The first shape that is sure enough, else the surest. Without `bare`, credits that show by
/// their names alone are not looked for.
template <class = void>
inline Candidate find_credit(std::string_view line, int at_least, const Lexicon& lexicon,
                             bool bare) {
  Candidate best;
  const auto settles = [&](const Candidate& met) {
    if (met.score > best.score) best = met;
    return best.score >= at_least;
  };
  const Head head = read_head(line, lexicon);
  if (settles(labels_in_front(head, lexicon)) ||
      settles(credit_with_bracket(line, head, lexicon)) ||
      settles(bracket_left_open(line, lexicon)) || settles(head_in_front(head, lexicon))) {
    return best;
  }
  const Places places(line, lexicon);
  (void)(settles(label_at_end(line, places, lexicon)) || settles(suffix_at_end(line, lexicon)) ||
         (bare && settles(supplier_at_end(line, places, lexicon))) ||
         settles(bracket_in_front(line, lexicon)));
  return best;
}

/// Takes the caption's label in front: "Image caption", "Cover Image:". A word for picture alone,
/// "Image: The quay. Pic: AP", is the caption's only where the credit has been found.
template <class = void>
inline std::string_view take_lead(std::string_view& caption, bool has_credit,
                                  const Lexicon& lexicon) {
  const Head head = read_head(caption, lexicon);
  if (head.label.empty() || head.has_sign || head.rest.empty()) return {};
  const bool captions = head.use == LabelUse::captions || head.use == LabelUse::either ||
                        (has_credit && head.use == LabelUse::names && head.gap == Gap::mark &&
                         find_note(head.label, lexicon) == nullptr && has_words(head.rest, 3));
  const bool many_words = head.label.find(' ') != head.label.npos;
  const bool parted = head.gap == Gap::mark || head.gap == Gap::comma ||
                      (head.gap == Gap::blank && many_words && head.use == LabelUse::captions);
  if (!captions || !parted) return {};
  caption = head.rest;
  return head.label;
}

template <class = void>
inline bool ends_sentence(std::string_view text) {
  letters::CodePoint last = letters::decode_before(text, text.size());
  if (is_closing_quote(last.value)) {
    last = letters::decode_before(text, text.size() - last.size);
  }
  return is_stop(last.value);
}

}  // namespace detail

namespace detail {

/// Finds caption, credit, label, lead and stop, and how sure they are. Parts and flags are left.
template <class = void>
inline Split locate(std::string_view line, int at_least, const Lexicon& lexicon, bool bare = true) {
  Split result;
  const std::string_view trimmed = letters::trim(line);
  const Candidate met = find_credit(without_page_tools(trimmed, lexicon), at_least, lexicon, bare);
  result.confidence = met.score;
  result.found = met.score >= at_least && met.score > 0;
  result.caption = result.found ? met.caption : trimmed;
  result.lead = take_lead(result.caption, result.found, lexicon);
  if (!result.found) return result;
  result.credit = met.credit;
  result.label = met.label;
  if (!result.caption.empty() && !ends_sentence(result.caption)) result.stop = met.stop;
  return result;
}

/// Reads what a located credit and its caption say: parts and flags.
template <class = void>
inline void describe(Split& result, const Lexicon& lexicon) {
  if (result.found) {
    result.parts = read_parts(result.credit, lexicon);
    collect_notes(result.credit, true, lexicon, result.flags);
    collect_notes(result.label, true, lexicon, result.flags);
  }
  collect_caption_notes(result.caption, lexicon, result.flags);
}

}  // namespace detail

/// Splits a picture line into caption and credit. When no shape is at least `at_least` sure,
/// `found` is false and the caption is the whole line without blanks around it and without a
/// caption label in front. Looks at the last and first few hundred bytes only, so a line of
/// any length costs the same.
template <class = void>
inline Split split(std::string_view line, int at_least = usual_confidence,
                   const Lexicon& lexicon = default_lexicon()) {
  Split result = detail::locate(line, at_least, lexicon);
  detail::describe(result, lexicon);
  return result;
}

}  // namespace credit
}  // namespace v0
}  // namespace galley

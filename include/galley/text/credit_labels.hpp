// galley: reading a label, a copyright sign and what separates them from the credit
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_shapes.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// How a label is parted from what follows.
enum class Gap : unsigned char { none, blank, mark, comma, stroke };

/// A label read at the start of a text.
struct Head {
  std::string_view label;  ///< empty: there is none
  LabelUse use = LabelUse::names;
  Gap gap = Gap::none;
  bool has_sign = false;  ///< a copyright sign stands behind or instead of the label
  std::string_view rest;  ///< after the separator
};

/// Bytes of the longest spelling of the copyright sign at the start of `text`; else 0.
template <class = void>
inline std::size_t match_bare_sign(std::string_view text, const Lexicon& lexicon, bool& is_word) {
  std::size_t longest = 0;
  lexicon.signs.any(text, [&](std::string_view sign) {
    const std::size_t size = letters::match(text, sign);
    const bool letters_end = letters::is_letter(letters::decode_before(sign, sign.size()).value);
    if (size <= longest || (letters_end && !letters::word_ends(text, size))) return false;
    longest = size;
    is_word = letters_end;
    return false;
  });
  return longest;
}

/// Bytes of the copyright sign at the start of `text`, with a year behind it; else 0.
template <class = void>
inline std::size_t match_sign(std::string_view text, const Lexicon& lexicon) {
  bool is_word = false;
  const std::size_t size = match_bare_sign(text, lexicon, is_word);
  if (size == 0) return 0;
  // "Copyright ©", then "2020" or "2019-2020", belong to the sign.
  std::string_view rest = letters::trim_front(text.substr(size));
  if (is_word) {
    rest = letters::trim_front(rest.substr(match_bare_sign(rest, lexicon, is_word)));
  }
  std::size_t digits = 0;
  while (digits < rest.size() && (letters::is_digit(static_cast<unsigned char>(rest[digits])) ||
                                  (digits >= 4 && rest[digits] == '-'))) {
    ++digits;
  }
  if (digits == 4 || digits == 9) rest.remove_prefix(digits);
  return text.size() - rest.size();
}

/// The longest label of a list at the start of `text`, when it is longer than `longest`; else
/// `longest`. Sets its use.
template <class = void>
inline std::size_t match_labels(std::string_view text, const Start& start,
                                const Rows<Label>& labels, std::size_t longest, LabelUse& use) {
  labels.any(start, [&](const Label& row) {
    const std::size_t size = letters::match(text, row.text);
    if (size <= longest) return false;
    const bool cjk = letters::is_cjk(letters::decode_before(text, size).value);
    if (!cjk && !letters::word_ends(text, size)) return false;
    longest = size;
    use = row.use;
    return false;
  });
  return longest;
}

/// Whether the last word is a label: "Library Image".
template <class = void>
inline bool ends_in_label(std::string_view text, const Lexicon& lexicon) {
  LabelUse use = LabelUse::names;
  const std::string_view last = last_word(text);
  return match_labels(last, start_of(last), lexicon.labels, 0, use) == last.size();
}

/// The longest label at the start of `text`, as bytes; sets its use.
template <class = void>
inline std::size_t match_noun(std::string_view text, const Lexicon& lexicon, LabelUse& use) {
  const Start start = start_of(text);
  const std::size_t noun = match_labels(text, start, lexicon.labels, 0, use);
  return match_labels(text, start, lexicon.line_labels, noun, use);
}

/// Whether a label that ends in a stop starts the text: "fot. A. Example".
template <class = void>
inline bool is_stopped_label(std::string_view text, const Lexicon& lexicon) {
  if (!lexicon.labels.may_start(text[0])) return false;
  const std::size_t stop = text.substr(0, 8).find('.');
  LabelUse use = LabelUse::names;
  return stop != text.npos && stop >= 2 && match_noun(text, lexicon, use) == stop + 1;
}

/// Adds what may follow a noun: "credit", "courtesy of", "by". Returns the label's size.
template <class = void>
inline std::size_t match_joiners(std::string_view text, std::size_t size, const Lexicon& lexicon,
                                 LabelUse& use) {
  for (;;) {
    const std::size_t start = text.size() - letters::trim_front(text.substr(size)).size();
    if (start == size) return size;
    std::size_t longest = 0;
    lexicon.joiners.any(text.substr(start), [&](const Joiner& joiner) {
      const std::size_t met = letters::match(text.substr(start), joiner.text);
      if (met <= longest || !letters::word_ends(text, start + met)) return false;
      longest = met;
      if (use != LabelUse::line) use = joiner.use;
      return false;
    });
    if (longest == 0) return size;
    size = start + longest;
  }
}

/// Takes the separator at the start of `rest`.
template <class = void>
inline Gap take_gap(std::string_view& rest) {
  const std::string_view trimmed = letters::trim_front(rest);
  const bool blank = trimmed.size() != rest.size();
  if (trimmed.substr(0, 3) == "..." || trimmed.substr(0, 3) == "…") {  // "Credit...A. Example"
    rest = letters::trim_front(trimmed.substr(3));
    return Gap::mark;
  }
  const letters::CodePoint mark = letters::decode(trimmed, 0);
  Gap gap = blank ? Gap::blank : Gap::none;
  switch (mark.value) {
    case ':':
    case '=':
    case 0xFF1A:
    case 0xFF1D: gap = Gap::mark; break;
    case ',':
    case 0xFF0C:
    case 0x60C:
    case 0x3001: gap = Gap::comma; break;
    case '/':
    case '|':
    case '-':
    case 0x2013:
    case 0x2014:
    case 0xFF0F:
    case 0xFF5C:
    case 0xB7: gap = Gap::stroke; break;
    default: rest = trimmed; return gap;
  }
  rest = letters::trim_front(trimmed.substr(mark.size));
  return gap;
}

/// "Photo: Courtesy of A. Example" has two labels: takes the giver's off the front of `rest`.
template <class = void>
inline void take_giver(std::string_view& rest, const Lexicon& lexicon) {
  LabelUse use = LabelUse::names;
  const std::size_t size = match_labels(rest, start_of(rest), lexicon.labels, 0, use);
  if (size == 0 || use != LabelUse::gives) return;
  const std::string_view behind = letters::trim_front(rest.substr(size));
  if (!behind.empty()) rest = behind;
}

/// Reads a label or copyright sign at the start of `text`.
template <class = void>
inline Head read_head(std::string_view text, const Lexicon& lexicon) {
  Head head;
  std::size_t size = match_sign(text, lexicon);
  head.has_sign = size != 0;
  if (size == 0) {
    size = match_noun(text, lexicon, head.use);
    if (size == 0 || match_supplier(text, lexicon) > size) return {};  // "picture alliance"
    if (head.use != LabelUse::captions) {
      size = match_joiners(text, size, lexicon, head.use);
    }
  }
  head.label = letters::trim_back(text.substr(0, size));
  head.rest = text.substr(size);
  const letters::CodePoint close = letters::decode(head.rest, 0);
  if (is_closing_bracket(close.value)) {  // "[Photo]: AP"
    std::string_view behind = head.rest.substr(close.size);
    if (take_gap(behind) != Gap::mark) return {};
    head.gap = Gap::mark;
    head.rest = behind;
  } else {
    head.gap = take_gap(head.rest);
  }
  if (head.has_sign) {
    head.use = LabelUse::leads;
    LabelUse use = LabelUse::names;  // "© Photo: A. Example"
    std::string_view behind = head.rest.substr(match_noun(head.rest, lexicon, use));
    if (behind.size() != head.rest.size() && take_gap(behind) == Gap::mark) head.rest = behind;
    return head;
  }
  if (const std::size_t sign = match_sign(head.rest, lexicon)) {
    head.has_sign = true;
    head.use = LabelUse::leads;
    head.rest = head.rest.substr(sign);
    if (const Gap gap = take_gap(head.rest); gap > head.gap) head.gap = gap;
  }
  if (head.gap == Gap::mark) take_giver(head.rest, lexicon);
  return head;
}

/// How surely what follows the head is its credit, given its likeness to one: 0 to 95.
template <class = void>
inline int score_head(const Head& head, int like, const Lexicon& lexicon) {
  if (head.label.empty() || head.use == LabelUse::captions) return 0;
  if (head.has_sign) return like >= 60 ? 92 : like >= 40 ? 75 : like / 2;
  switch (head.gap) {
    case Gap::mark: return like >= 60 ? 95 : like >= 30 ? 80 : like >= 15 ? 55 : 0;
    case Gap::comma:
      if (head.use != LabelUse::line) return like >= 80 ? 60 : 0;
      return like >= 60 ? 92 : like >= 30 ? 70 : 0;
    case Gap::stroke:  // "Handout/Reuters" credits both
      return like >= 60 && !is_one_of(head.label, lexicon.sourceless) ? 85 : 0;
    case Gap::blank:
      if (head.use == LabelUse::gives) return like >= 60 ? 90 : like >= 40 ? 75 : 0;
      if (head.use == LabelUse::leads) return like >= 60 ? 90 : like >= 40 ? 50 : 0;
      if (head.use == LabelUse::line) return like >= 80 ? 90 : like >= 60 ? 60 : 0;
      return like >= 80 ? 80 : 0;
    case Gap::none: return head.use == LabelUse::leads && like >= 60 ? 80 : 0;
  }
  return 0;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

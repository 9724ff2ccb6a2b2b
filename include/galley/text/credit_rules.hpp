// galley: the shapes in which captions carry credits, one function per shape
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_labels.hpp"
#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_names.hpp"
#include "galley/text/credit_shapes.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// What a rule proposes. `score` 0: the shape is not there.
struct Candidate {
  std::string_view caption;
  std::string_view credit;
  std::string_view label;
  std::string_view stop;  ///< behind the bracket: the caption's own
  int score = 0;
};

/// Where the last `width` bytes of `text` start, on a code point.
template <class = void>
inline std::size_t window_start(std::string_view text, std::size_t width = longest_credit) {
  std::size_t start = text.size() > width ? text.size() - width : 0;
  while (start < text.size() && utf8::is_continuation(text[start])) ++start;
  return start;
}

template <class = void>
inline bool has_more_closing_brackets(std::string_view text) {
  std::size_t open = 0;
  std::size_t close = 0;
  for (std::size_t at = 0; at < text.size(); at += letters::decode(text, at).size) {
    const char32_t mark = letters::decode(text, at).value;
    open += is_opening_bracket(mark) ? 1U : 0U;
    close += is_closing_bracket(mark) ? 1U : 0U;
  }
  return close > open;
}

/// A credit without blanks, separators, a lone closing bracket and its own full stop at its end.
template <class = void>
inline std::string_view tidy(std::string_view credit) {
  credit = trim_separators_front(credit);
  while (!credit.empty()) {
    const letters::CodePoint last = letters::decode_before(credit, credit.size());
    const bool stop = last.value == '.' || last.value == 0x3002;
    if (!is_separator(last.value) && !(stop && !keeps_stop(last_word(credit))) &&
        !(is_closing_bracket(last.value) && has_more_closing_brackets(credit))) {
      break;
    }
    credit.remove_suffix(last.size);
  }
  return credit;
}

/// A capital for each of the letters of `acronym` in the words before it: "Example Agency (EA)"
/// explains an abbreviation and credits nobody.
template <class = void>
inline bool is_explained(std::string_view before, std::string_view acronym) {
  before = letters::trim_back(before);
  while (!acronym.empty() && !before.empty()) {
    std::size_t word = before.size();
    while (word > 0 && before[word - 1] != ' ' && before[word - 1] != '-') --word;
    const letters::CodePoint first = letters::decode(before, word);
    const letters::CodePoint letter = letters::decode_before(acronym, acronym.size());
    const bool small =
        letters::is_lower(first.value) && utf8::count_code_points(before.substr(word)) <= 3;
    if (!small) {
      if (letters::lower(first.value) != letters::lower(letter.value)) return false;
      acronym.remove_suffix(letter.size);
    }
    before = letters::trim_back(before.substr(0, word == 0 ? 0 : word - 1));
  }
  return acronym.empty();
}

/// A name with a label behind it: "山田撮影", "홍길동 기자". Returns the name.
template <class = void>
inline std::string_view before_suffix(std::string_view content, const Lexicon& lexicon,
                                      std::string_view& label) {
  for (const std::string_view suffix : lexicon.suffixes) {
    if (content.size() <= suffix.size()) continue;
    const std::size_t at = content.size() - suffix.size();
    if (content.substr(at) != suffix) continue;
    std::string_view name = letters::trim_back(content.substr(0, at));
    // What stands before the last comma tells where and when.
    for (const std::string_view mark : {std::string_view("、"), std::string_view("，")}) {
      const std::size_t comma = name.rfind(mark);
      if (comma != name.npos) name = letters::trim(name.substr(comma + mark.size()));
    }
    if (name.empty() || name.size() > 60) continue;
    if (!letters::is_caseless(letters::decode_before(name, name.size()).value)) continue;
    label = suffix;
    return name;
  }
  return {};
}

/// "Example Navy photo", "Courtesy photo", "US Army photo by Spc. A. Example".
template <class = void>
inline int score_photo_phrase(std::string_view content, const Lexicon& lexicon) {
  if (is_one_of(content, lexicon.sourceless)) {
    return find_note(content, lexicon) != nullptr ? 0 : 75;
  }
  const letters::CodePoint first = letters::decode(content, 0);
  if (!letters::is_upper(first.value) || holds_sentence_end(content)) return 0;
  std::string_view rest = content;
  for (std::string_view word = next_word(rest); !word.empty(); word = next_word(rest)) {
    const bool photo = letters::equal(word, "photo") || letters::equal(word, "photograph") ||
                       letters::equal(word, "image") || letters::equal(word, "photos");
    if (!photo || word.data() == content.data()) continue;
    const auto at = static_cast<std::size_t>(word.data() - content.data());
    const std::string_view owner = letters::trim(content.substr(0, at));
    if (!is_capitalised(owner, lexicon) || has_words(owner, 7)) return 0;
    if (find_note(content.substr(0, at + word.size()), lexicon) != nullptr) return 0;
    const std::string_view behind = letters::trim_front(rest);
    if (behind.empty()) return 80;
    const bool by = letters::match(behind, "by ") != 0 || letters::match(behind, "courtesy ") != 0;
    if (by || behind.front() == '/' || behind.front() == ',') return 88;
    return 0;
  }
  return 0;
}

/// "Satellite image ©2022 Example Space via AP": a copyright sign behind capitalised words.
template <class = void>
inline int score_inner_sign(std::string_view content, const Lexicon& lexicon) {
  const letters::CodePoint first = letters::decode(content, 0);
  if (!letters::is_upper(first.value)) return 0;
  for (std::size_t at = 1; at < content.size(); ++at) {
    const std::size_t sign = content[at - 1] == ' ' ? match_sign(content.substr(at), lexicon) : 0;
    if (sign == 0) continue;
    return likeness(tidy(content.substr(at + sign)), lexicon) >= 60 ? 85 : 0;
  }
  return 0;
}

/// Whether a whole sentence stands before a bracket or a name.
template <class = void>
inline bool ends_in_sentence(std::string_view before) {
  before = letters::trim_back(before);
  const char32_t last = letters::decode_before(before, before.size()).value;
  return is_stop(last) && (last != '.' || !ends_in_abbreviation(before));
}

/// A body in a bracket behind a whole sentence: "(Example Department of Parks)".
template <class = void>
inline int score_body(std::string_view before, std::string_view content, const Lexicon& lexicon) {
  if (!has_words(content, 2) || has_words(content, 9) || holds_sentence_end(content)) return 0;
  const bool is_body = is_house(content, lexicon) || has_body_word(content, lexicon);
  return is_body && is_capitalised(content, lexicon) && !ends_in_label(content, lexicon) &&
                 ends_in_sentence(before)
             ? 65
             : 0;
}

/// What the content of a bracket credits.
template <class = void>
inline Candidate read_bracket(std::string_view before, std::string_view content,
                              const Lexicon& lexicon) {
  Candidate found;
  content = letters::trim(content);
  if (content.empty() || content.size() > longest_credit) return found;
  const std::size_t via = letters::match(content, "via ");  // "(via Twitter/@example)"
  if (via != 0 && likeness(content.substr(via), lexicon) >= 65) {
    found.label = content.substr(0, via - 1);
    found.credit = tidy(content.substr(via));
    found.score = 80;
    return found;
  }
  if (content.find(' ') != content.npos && is_one_of(content, lexicon.sourceless)) {
    found.credit = content;  // "Photo provided" is no label with a name behind it
    found.score = score_photo_phrase(content, lexicon);
    return found;
  }
  const Head head = read_head(content, lexicon);
  if (!head.label.empty()) {
    found.label = head.label;
    found.credit = tidy(head.rest);
    const int like = likeness(found.credit, lexicon);
    found.score = score_head(head, like, lexicon);
    // The bracket itself says that it is a note on the picture.
    if (found.score >= 50 && found.score < 80) found.score = 80;
    if (found.score == 0 && head.gap == Gap::blank && like >= 65) found.score = 75;
    if (found.score != 0) return found;
  }
  found.label = {};
  found.credit = before_suffix(content, lexicon, found.label);
  if (!found.credit.empty()) {
    found.score = 90;
    return found;
  }
  found.credit = tidy(content);
  found.score = supplier_score(found.credit, lexicon);
  if (found.score >= 50 && found.score < 65 && ends_in_sentence(before)) found.score = 65;
  if (found.score == 0) found.score = score_inner_sign(found.credit, lexicon);
  if (found.score != 0 && utf8::count_code_points(found.credit) <= 5 &&
      is_explained(before, found.credit)) {
    found.score = 0;
  }
  if (found.score == 0) found.score = score_photo_phrase(found.credit, lexicon);
  if (found.score == 0) found.score = score_body(before, found.credit, lexicon);
  return found;
}

/// The byte of the bracket that opens what closes at the end of `text`, or npos.
template <class = void>
inline std::size_t find_opening(std::string_view text) {
  const char32_t close = letters::decode_before(text, text.size()).value;
  const std::size_t start = window_start(text, longest_credit + 20);
  std::size_t depth = 0;
  for (std::size_t at = text.size(); at > start;) {
    const letters::CodePoint mark = letters::decode_before(text, at);
    at -= mark.size;
    if (mark.value == close) ++depth;
    if (closing_bracket(mark.value) == close && --depth == 0) return at;
  }
  return text.npos;
}

/// "The quay. A. EXAMPLE (EFE)": where a person's name that stands as a sentence of its own in
/// front of the bracket starts; else the bracket.
template <class = void>
inline std::size_t find_name_before(std::string_view text, std::size_t open,
                                    const Lexicon& lexicon) {
  const std::size_t start = window_start(text.substr(0, open), 60);
  for (std::size_t at = start + 1; at < open; ++at) {
    if (text[at] != ' ') continue;
    const char32_t last = letters::decode_before(text, at).value;
    const bool stroke = (last == '/' || last == '|') && at >= 2 && text[at - 2] == ' ';
    if (!stroke && !ends_in_sentence(text.substr(0, at))) continue;
    const std::string_view name = letters::trim(text.substr(at, open - at));
    const Head head = read_head(name, lexicon);
    const std::string_view signer = head.label.empty() ? name : tidy(head.rest);
    if (is_person(signer, lexicon)) return at;
    const bool is_surname = !stroke && head.label.empty() && is_one_word(signer) &&
                            signer.size() > 3 && shape_of(signer, lexicon) == WordShape::name;
    if (is_surname) return at;
  }
  return open;
}

/// Shape 1 and 5: the credit in a bracket at the end, with or without a stop behind it.
template <class = void>
inline Candidate bracket_at_end(std::string_view line, const Lexicon& lexicon) {
  Candidate found;
  std::string_view text = line;
  while (!text.empty()) {
    const letters::CodePoint last = letters::decode_before(text, text.size());
    if (!is_stop(last.value)) break;
    text.remove_suffix(last.size);
  }
  const std::string_view stop = line.substr(text.size());
  text = letters::trim_back(text);
  if (text.empty() || !is_closing_bracket(letters::decode_before(text, text.size()).value)) {
    return found;
  }
  std::size_t open = find_opening(text);
  if (open == text.npos) return found;
  const std::size_t width = letters::decode(text, open).size;
  const std::size_t close = letters::decode_before(text, text.size()).size;
  std::string_view content = text.substr(open + width, text.size() - open - width - close);
  // "(©(AP" and "(Photo (AP": the outer bracket was never closed, or closed for both.
  std::size_t outer = open > 24 ? open - 24 : 0;
  for (std::size_t at = letters::find_any(text, "([", outer); at < open;
       at = letters::find_any(text, "([", at + 1)) {
    outer = at;
  }
  if (outer < open && (text[outer] == '(' || text[outer] == '[')) {
    const Head head = read_head(text.substr(outer + 1), lexicon);
    if (!head.label.empty() && head.rest.data() == text.data() + open) {
      found = read_bracket({}, content, lexicon);
      found.label = head.label;
      found.score = found.score > 0 || likeness(found.credit, lexicon) >= 30 ? 85 : 0;
      open = outer;
    }
  }
  if (found.score == 0) found = read_bracket(text.substr(0, open), content, lexicon);
  const std::size_t name = found.label.empty() ? find_name_before(text, open, lexicon) : open;
  if (name != open) {
    found.credit = letters::trim(text.substr(name));
    const Head head = read_head(found.credit, lexicon);
    found.label = head.label;
    if (!head.label.empty()) found.credit = head.rest;
  }
  found.caption = trim_separators_back(text.substr(0, name));
  found.stop = stop;
  return found;
}

/// The same bracket when the end of the line was cut off: "The quay (Photo: AP", "(A. Example/AP".
template <class = void>
inline Candidate bracket_left_open(std::string_view line, const Lexicon& lexicon) {
  Candidate found;
  const std::size_t start = window_start(line);
  std::size_t open = line.size();
  while (open > start && line[open - 1] != '(' && line[open - 1] != '[') {
    if (line[open - 1] == ')' || line[open - 1] == ']') return found;
    --open;
  }
  if (open-- == start) return found;
  const Head head = read_head(letters::trim_front(line.substr(open + 1)), lexicon);
  found.caption = trim_separators_back(line.substr(0, open));
  found.label = head.label;
  if (head.label.empty()) {
    found.credit = tidy(line.substr(open + 1));
    found.score = supplier_score(found.credit, lexicon) >= 80 ? 75 : 0;
  } else {
    found.credit = tidy(head.rest);
    found.score = score_head(head, likeness(found.credit, lexicon), lexicon) >= 80 ? 80 : 0;
  }
  return found;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

// galley: where the body ends, and the lines behind it: labels, topics, links, page furniture
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/body.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// The last row that reads like running text, or `begin`.
template <class = void>
std::size_t find_last_text(const Draft& draft, std::size_t begin) {
  for (std::size_t row = draft.rows.size(); row > begin + 1; --row) {
    const std::string_view text = draft.text(row - 1);
    if (!is_long(text) || !ends_sentence(text) || draft.repeats_cover(row - 1)) continue;
    if (match_front(text, draft.phrases.openings) == 0) return row - 1;
  }
  return begin;
}

/// A cluster of page furniture: two such lines within five.
template <class = void>
bool is_cluster(const Draft& draft, std::size_t row) {
  std::size_t count = 0;
  for (std::size_t i = row; i < draft.rows.size() && i < row + 5; ++i) {
    if (draft.phrase(i) != nullptr) ++count;
  }
  return count >= 2 && draft.phrase(row) != nullptr;
}

/// Where a run of titles starts that goes on to the end: lines apart, no stop, no figures, below
/// a body of some length. The end of the rows when there is none.
template <class = void>
std::size_t find_titles(const Draft& draft, std::size_t begin, std::size_t last_text) {
  const std::size_t end = draft.rows.size();
  std::size_t row = end;
  while (row > last_text + 1) {
    const std::string_view text = draft.text(row - 1);
    const char32_t last = letters::decode_before(text, text.size()).value;
    const bool title =
        is_title_like(text) && has_words(text, 4) && !credit::detail::holds_sentence_end(text) &&
        linked_title(draft, row - 1).empty() && draft.rows[row - 1].blank_before &&
        !letters::is_digit(last) && read_bullet(text).size == 0 && !draft.judge(row - 1).is_caption;
    if (!title) break;
    --row;
  }
  const bool enough = end - row >= 2 && end - row <= 30 && last_text >= begin + 2;
  return enough ? row : end;
}

/// The first row of the tail.
template <class = void>
std::size_t find_tail(const Draft& draft, std::size_t begin, std::size_t last_text) {
  for (std::size_t row = last_text + 1; row < draft.rows.size(); ++row) {
    if (draft.repeats_cover(row) || is_cluster(draft, row)) return row;
    const Phrase* phrase = draft.phrase(row);
    const bool label = phrase != nullptr &&
                       (phrase->use == PhraseUse::related || phrase->use == PhraseUse::site_list ||
                        phrase->use == PhraseUse::tags);
    if (label) return row;
  }
  return find_titles(draft, begin, last_text);
}

/// What the label above says of the lines below it.
enum class Section : unsigned char { open, related, site_list, tags };

template <class = void>
Section section_of(const Phrase& label) {
  switch (label.use) {
    case PhraseUse::related: return Section::related;
    case PhraseUse::site_list: return Section::site_list;
    case PhraseUse::tags: return Section::tags;
    default: return Section::open;
  }
}

/// A label, or another line of the page. An empty section is noted.
template <class = void>
Section take_label(Draft& draft, std::size_t row, const Phrase& label) {
  const Section section = section_of(label);
  if (section == Section::open) {
    draft.mark(row, class_of(label), phrase_rule(draft, row), 90);
    return section;
  }
  draft.mark(row, section == Section::tags ? LineClass::tag_label : LineClass::related_label,
             "label", 90);
  const bool is_empty = row + 1 >= draft.rows.size() || draft.phrase(row + 1) != nullptr ||
                        draft.repeats_cover(row + 1);
  if (!is_empty) return section;
  std::string message = "nothing stands under the label ";
  message += strings::escape_for_message(draft.text(row));
  draft.issues.add(Severity::info, "plain_text.section.empty", "", std::move(message),
                   draft.position(row));
  return Section::open;
}

/// Topics under their label, one a line or parted by commas. False when the line is no topic.
template <class = void>
bool take_tags(Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (ends_sentence(text) || text.size() > 400) return false;
  for (const std::string_view piece : strings::split(text, ',')) {
    if (has_words(piece, 6)) return false;
  }
  for (const std::string_view piece : strings::split(text, ',')) {
    add_topic(draft, letters::trim(piece));
  }
  draft.mark(row, LineClass::tag, "tag", 80, "/topics");
  return true;
}

template <class = void>
bool take_title(Draft& draft, std::size_t row, Section section) {
  const std::string_view text = draft.text(row);
  const bool labelled = section == Section::related || section == Section::site_list;
  if (const std::string_view linked = linked_title(draft, row); !linked.empty()) {
    add_related(draft, row, linked, RelatedKind::editorial, "title.read_also", 85);
    return true;
  }
  const bool fits = labelled ? !has_words(text, 31) && text.size() < 400
                             : is_title_like(text) && !draft.judge(row).is_caption;
  if (!fits) return false;
  const RelatedKind kind =
      section == Section::related ? RelatedKind::editorial : RelatedKind::site_list;
  add_related(draft, row, text, kind, labelled ? "title.labelled" : "title", labelled ? 85 : 75);
  return true;
}

/// The address of the story above it.
template <class = void>
bool take_address(Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (!is_address(text) || text.size() > draft.options.limits.url) return false;
  if (draft.article.related.empty() || !draft.article.related.back().href.empty()) return false;
  draft.article.related.back().href = std::string(text);
  draft.mark(row, LineClass::address, "address", 90,
             pointer("related", draft.article.related.size() - 1));
  return true;
}

template <class = void>
void read_tail(Draft& draft, std::size_t begin) {
  Section section = Section::open;
  for (std::size_t row = begin; row < draft.rows.size() && !draft.is_full(); ++row) {
    if (!draft.fits(row)) return;
    if (draft.repeats_cover(row)) {
      draft.mark_duplicate(row, draft.cover_row, 95);
      section = Section::open;
    } else if (const Phrase* phrase = draft.phrase(row)) {
      section = take_label(draft, row, *phrase);
    } else if (match_front(draft.text(row), draft.phrases.openings) != 0) {
      draft.mark(row, LineClass::boilerplate, "phrase.opening", 80);
    } else if (is_counter(draft.text(row))) {
      draft.mark(row, LineClass::counter, "counter", 70);
    } else if (take_address(draft, row)) {
      continue;
    } else if (take_agency_tail(draft, row)) {
      section = Section::open;
    } else if (!(section == Section::tags && take_tags(draft, row)) &&
               !take_title(draft, row, section)) {
      draft.mark_unknown(row);
    }
  }
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

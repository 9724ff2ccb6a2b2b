// galley: where headline and body of a text stand, judged before any line is taken
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/meta.hpp>
#include <galley/text/plain_text/people.hpp>
#include <galley/text/plain_text/pictures.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A trail of sections: "Home > World > Harbour reopens", "News | Sport | Weather".
template <class = void>
bool is_navigation(std::string_view text) {
  if (text.size() > 400 || letters::find_any(text, ">|\xC2\xE2") == text.npos) return false;
  std::size_t arrows = 0;
  std::size_t pipes = 0;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (text[at] != ' ') continue;
    arrows +=
        text.substr(at, 3) == " > " || text.substr(at, 4) == " » " || text.substr(at, 5) == " › "
            ? 1U
            : 0U;
    pipes += text.substr(at, 3) == " | " ? 1U : 0U;
  }
  // Figures between pipes are a date line, not a menu.
  return arrows >= 2 || (pipes >= 3 && !holds_digit(text));
}

template <class = void>
HeadRow find_head_row(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (draft.phrase(row) != nullptr) return HeadRow::phrase;
  if (is_counter(text)) return HeadRow::counter;
  if (is_navigation(text)) return HeadRow::navigation;
  if (is_byline(text, draft)) return HeadRow::byline;
  if (read_meta(text, draft).is_found) return HeadRow::time;
  return draft.judge(row).is_caption ? HeadRow::picture : HeadRow::plain;
}

/// What a row of the head is, seen alone.
template <class = void>
HeadRow head_row(const Draft& draft, std::size_t row) {
  HeadRow& known = draft.known_head_row(row);
  if (known == HeadRow::unknown) known = find_head_row(draft, row);
  return known;
}

/// Where the parts of an article stand.
struct Plan {
  std::size_t headline = none;
  std::size_t body = 0;
  bool has_text = false;  ///< some line reads like running text, or captions are the body
  int confidence = 0;
};

/// Whether a row reads like running text: two of a long line, a sentence's end, and another such
/// line within the next three.
template <class = void>
bool is_text_row(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const bool sentence = ends_sentence(text);
  const bool long_enough = is_long(text);
  if (sentence && long_enough) return true;
  if (!sentence && !(long_enough && has_words(text, 21))) return false;
  for (std::size_t i = row + 1; i < draft.rows.size() && i <= row + 3; ++i) {
    if (is_long(draft.text(i)) && ends_sentence(draft.text(i))) return true;
  }
  return false;
}

/// A headline may end in a stop. Then it is one short sentence on its own, above a longer text.
template <class = void>
bool is_stopped_headline(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const bool question = ending_of(text) == Ending::question;
  if (!has_words(text, 3, question ? 18 : 14) || !draft.rows.blank_after(row)) return false;
  if (!starts_upper(text) || starts_with_quote(text) || row + 1 >= draft.rows.size()) return false;
  if (credit::detail::holds_sentence_end(text)) return false;
  const std::string_view next = draft.text(row + 1);
  return is_long(next) && next.size() * 2 > text.size() * 3 && ends_sentence(next);
}

/// Whether a longer title stands below a short one, which then is a section's name.
template <class = void>
bool has_longer_title_below(const Draft& draft, std::size_t row) {
  if (row + 1 >= draft.rows.size()) return false;
  const std::string_view next = draft.text(row + 1);
  return is_title_like(next) && has_words(next, 5) && !is_text_row(draft, row + 1) &&
         head_row(draft, row + 1) == HeadRow::plain;
}

/// How well a row would do as the headline; 0: not at all.
template <class = void>
int headline_score(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const Ending ending = ending_of(text);
  if (!has_words(text, 3, 20) || ending == Ending::continues || !starts_upper(text)) return 0;
  if (ending != Ending::open && !is_stopped_headline(draft, row)) return 0;
  int score = 10;
  if (ending == Ending::open) score += 4;
  if (ending == Ending::question) score += 2;
  if (has_words(text, 5)) score += 2;
  if (!has_words(text, 5) && has_longer_title_below(draft, row)) score -= 6;
  if (has_words(text, 19)) score -= 4;
  if (capital_tenths(text) >= 6) score += 3;
  if (is_alt_row(draft, row, draft.rows.size())) score -= 6;
  if (repeated_front(draft, row, draft.rows.size()) != 0) return 0;
  if (read_bullet(text).size != 0) score -= 6;
  const std::string& hint = draft.options.title_hint;
  if (!hint.empty() && (letters::match(hint, text) != 0 || letters::match(text, hint) != 0)) {
    score += 20;
  }
  return score;
}

/// A person's name alone above the time line: "Anna Example".
template <class = void>
bool is_name_row(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 60 || row + 1 >= draft.rows.size()) return false;
  return credit::detail::is_person(text, draft.credits) &&
         read_meta(draft.text(row + 1), draft).is_found;
}

/// Whether a byline or a time stands in the next rows, before any other text.
template <class = void>
bool has_meta_behind(const Draft& draft, std::size_t row) {
  for (std::size_t i = row + 1; i < draft.rows.size() && i <= row + 3; ++i) {
    const HeadRow kind = head_row(draft, i);
    if (kind == HeadRow::byline || kind == HeadRow::time || is_name_row(draft, i)) return true;
    if (kind == HeadRow::plain && is_text_row(draft, i)) return false;
  }
  return false;
}

/// Two items of a list in a row.
template <class = void>
bool is_list_start(const Draft& draft, std::size_t row) {
  return row + 1 < draft.rows.size() && read_bullet(draft.text(row)).size != 0 &&
         read_bullet(draft.text(row + 1)).size != 0;
}

/// Whether the row is the picture of the whole page.
template <class = void>
bool is_cover_row(const Draft& draft, std::size_t row) {
  const CaptionVerdict& verdict = draft.judge(row);
  return verdict.has_lead && credit::detail::is_one_of(verdict.split.lead, draft.phrases.cover);
}

/// Where a list that starts at `row` begins the body: with its heading, when a short line stands
/// between it and the first line that could be the headline.
template <class = void>
std::size_t list_body(const Draft& draft, std::size_t row, std::size_t headline) {
  const bool has_heading = row > headline + 1 && !has_words(draft.text(row - 1), 7) &&
                           head_row(draft, row - 1) == HeadRow::plain;
  return has_heading ? row - 1 : row;
}

/// The first row of the body, or none when nothing reads like running text.
template <class = void>
std::size_t find_body(const Draft& draft) {
  std::size_t candidate = none;  // the first line that could be the headline
  for (std::size_t row = 0; row < draft.rows.size() && row < most_head_rows; ++row) {
    if (head_row(draft, row) != HeadRow::plain) continue;
    if (find_glue(draft.text(row), draft.credits) != 0) return row;
    if (candidate != none && is_list_start(draft, row)) return list_body(draft, row, candidate);
    const bool is_candidate = headline_score(draft, row) > 0;
    if (is_text_row(draft, row)) {
      const bool headline = candidate == none && is_candidate;
      const bool deck = candidate != none && has_meta_behind(draft, row);
      if (!headline && !deck) return row;
    }
    if (candidate == none && is_candidate) candidate = row;
  }
  return none;
}

/// Without running text: the captions below a title are the body of a gallery; else a title that
/// stands apart from what follows is still a headline.
template <class = void>
std::size_t find_body_without_text(const Draft& draft) {
  bool has_candidate = false;
  for (std::size_t row = 0; row < draft.rows.size() && row < most_head_rows; ++row) {
    const HeadRow kind = head_row(draft, row);
    if (kind == HeadRow::picture && has_candidate && !is_cover_row(draft, row)) return row;
    has_candidate = has_candidate || (kind == HeadRow::plain && headline_score(draft, row) > 0);
  }
  for (std::size_t row = 0; row < draft.rows.size() && row < most_head_rows; ++row) {
    if (head_row(draft, row) != HeadRow::plain) continue;
    const bool apart = draft.rows.blank_after(row) && is_title_like(draft.text(row));
    return apart ? row + 1 : row;
  }
  return 0;
}

template <class = void>
Plan plan_article(const Draft& draft) {
  Plan plan;
  plan.body = find_body(draft);
  plan.has_text = plan.body != none;
  if (!plan.has_text) {
    plan.body = find_body_without_text(draft);
    plan.has_text = plan.body < draft.rows.size() && head_row(draft, plan.body) == HeadRow::picture;
  }
  int best = 0;
  std::size_t short_row = none;
  int order = 0;
  for (std::size_t row = 0; row < plan.body; ++row) {
    if (head_row(draft, row) != HeadRow::plain) continue;
    const int score = headline_score(draft, row);
    if (score > 0 && score - order > best) {
      best = score - order;
      plan.headline = row;
      plan.confidence = ending_of(draft.text(row)) == Ending::open ? 90 : 65;
    }
    if (score > 0 && order < 5) ++order;
    if (has_words(draft.text(row), 2, 2) && ending_of(draft.text(row)) == Ending::open) {
      short_row = row;
    }
  }
  if (plan.headline == none && short_row != none) {
    plan.headline = short_row;
    plan.confidence = 60;
  }
  if (plan.headline != none && plan.confidence < draft.at_least()) {
    plan.body = plan.headline;  // not sure enough: a paragraph
    plan.headline = none;
  }
  // Without a headline nothing tells the lines above the text from the text.
  for (std::size_t row = 0; plan.headline == none && row < plan.body; ++row) {
    if (head_row(draft, row) == HeadRow::plain) plan.body = row;
  }
  return plan;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

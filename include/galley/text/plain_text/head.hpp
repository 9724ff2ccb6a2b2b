// galley: the lines above the body: cover, kicker, headline, deck, byline
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/meta.hpp>
#include <galley/text/plain_text/people.hpp>
#include <galley/text/plain_text/pictures.hpp>
#include <galley/text/plain_text/plan.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// The last step of a trail, which shrinks; empty at the start.
template <class = void>
std::string_view last_step(std::string_view& trail) {
  constexpr std::string_view arrows[] = {" > ", " » ", " › "};
  std::size_t at = trail.npos;
  std::size_t size = 0;
  for (const std::string_view arrow : arrows) {
    const std::size_t met = trail.rfind(arrow);
    if (met != trail.npos && (at == trail.npos || met > at)) {
      at = met;
      size = arrow.size();
    }
  }
  const std::string_view step = at == trail.npos ? trail : trail.substr(at + size);
  trail = at == trail.npos ? std::string_view{} : trail.substr(0, at);
  return letters::trim(step);
}

template <class = void>
void take_kicker(Draft& draft, std::size_t row, std::string_view name, LineClass line_class,
                 std::string_view rule) {
  draft.article.kicker = std::string(name);
  Topic topic;
  topic.name = std::string(name);
  draft.article.topics.push_back(std::move(topic));
  draft.mark(row, line_class, rule, 80, "/kicker");
}

/// The section before the headline in a trail, if it is no more than "Home".
template <class = void>
void take_navigation(Draft& draft, std::size_t row, std::string_view headline) {
  std::string_view trail = draft.text(row);
  std::string_view step = last_step(trail);
  if (letters::equal(step, headline)) step = last_step(trail);
  const bool home = credit::detail::is_one_of(step, draft.phrases.home);
  if (trail.empty() || home || step.find('|') != step.npos || !draft.article.kicker.empty()) {
    draft.mark(row, LineClass::navigation, "navigation", 80);
  } else {
    take_kicker(draft, row, step, LineClass::navigation, "navigation.section");
  }
}

/// The picture of the page: a caption with a label that says so.
template <class = void>
bool take_cover(Draft& draft, std::size_t row) {
  if (draft.article.cover || !is_cover_row(draft, row)) return false;
  const CaptionVerdict& verdict = draft.judge(row);
  Image cover = make_image(verdict.split, draft.rows.raw(row));
  cover.alt = cover.caption.text.plain();
  draft.article.cover = std::move(cover);
  draft.cover_row = row;
  draft.mark(row, LineClass::image_label, "cover.label", 95, "/cover");
  draft.note_label(verdict.split.lead);
  return true;
}

/// A short line without a stop above the headline. The last one is the kicker.
template <class = void>
bool is_kicker(const Draft& draft, const Plan& plan, std::size_t row) {
  if (plan.headline == none || row > plan.headline) return false;
  const std::string_view text = draft.text(row);
  if (has_words(text, 5) || ending_of(text) != Ending::open) return false;
  for (std::size_t i = row + 1; i < plan.headline; ++i) {
    const bool shorter = !has_words(draft.text(i), 5);
    if (shorter && head_row(draft, i) == HeadRow::plain) return false;
  }
  return draft.article.kicker.empty();
}

template <class = void>
bool is_deck(const Draft& draft, const Plan& plan, std::size_t row) {
  if (plan.headline == none || row < plan.headline || !draft.article.deck.empty()) return false;
  if (!has_words(draft.text(row), 6, 45)) return false;
  return row == plan.headline + 1 || has_meta_behind(draft, row);
}

template <class = void>
void take_plain_head_row(Draft& draft, const Plan& plan, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (row == plan.headline) {
    draft.article.headline = std::string(text);
    draft.mark(row, LineClass::headline, "headline", plan.confidence, "/headline");
  } else if (plan.headline != none && text == draft.text(plan.headline)) {
    draft.mark_duplicate(row, plan.headline, 95);
  } else if (plan.headline != none && row > plan.headline && is_name_row(draft, row)) {
    draft.article.byline = std::string(text);
    add_author(draft, text);
    draft.mark(row, LineClass::byline, "byline.above_time", 70, "/byline");
  } else if (!draft.article.kicker.empty() && letters::equal(text, draft.article.kicker)) {
    draft.mark(row, LineClass::duplicate, "kicker.repeated", 90);
  } else if (plan.headline != none && row > plan.headline && is_job_row(draft, row)) {
    draft.article.authors.back().job_title = std::string(text);
    draft.mark(row, LineClass::byline, "byline.job", 75, "/authors/0/job_title");
  } else if (count_characters(text, 3) < 3) {
    draft.mark(row, LineClass::counter, "orphan", 70);
  } else if (is_kicker(draft, plan, row)) {
    take_kicker(draft, row, text, LineClass::kicker, "kicker");
  } else if (is_deck(draft, plan, row)) {
    draft.article.deck = std::string(text);
    draft.mark(row, LineClass::deck, "deck", 70, "/deck");
  } else {
    draft.mark_unknown(row);
  }
}

/// A line of the page above the body, and the line behind it when that is a choice of the page's:
/// "Edition:", then "United States". Returns how many.
template <class = void>
std::size_t take_phrase_in_head(Draft& draft, std::size_t row, std::size_t end) {
  const Phrase* phrase = draft.phrase(row);
  draft.mark(row, LineClass::boilerplate, phrase_rule(draft, row), 90);
  const bool has_choice = phrase != nullptr && phrase->use == PhraseUse::setting && row + 1 < end &&
                          !draft.rows[row + 1].blank_before && !has_words(draft.text(row + 1), 5);
  if (has_choice) draft.mark(row + 1, LineClass::boilerplate, "phrase.setting", 80);
  return has_choice ? 2 : 1;
}

/// Takes the rows above the body; pictures among them open it. Returns the first row left.
template <class = void>
std::size_t read_head(Draft& draft, const Plan& plan) {
  std::size_t row = 0;
  while (row < plan.body && !draft.is_full()) {
    if (draft.repeats_cover(row)) {
      draft.mark_duplicate(row++, draft.cover_row, 95);
      continue;
    }
    const HeadRow kind = row == plan.headline ? HeadRow::plain : head_row(draft, row);
    if (row != plan.headline && (kind == HeadRow::plain || kind == HeadRow::picture)) {
      if (take_cover(draft, row)) {
        ++row;
        continue;
      }
      // An alt text above the first caption of a gallery, which opens the body, belongs to it.
      if (const std::size_t taken = take_picture(draft, row, draft.rows.size())) {
        row += taken;
        continue;
      }
    }
    switch (kind) {
      case HeadRow::phrase: row += take_phrase_in_head(draft, row, plan.body) - 1; break;
      case HeadRow::navigation:
        take_navigation(draft, row,
                        plan.headline == none ? std::string_view{} : draft.text(plan.headline));
        break;
      case HeadRow::byline: take_byline(draft, row); break;
      case HeadRow::time: take_meta(draft, row); break;
      case HeadRow::counter: draft.mark(row, LineClass::counter, "counter", 70); break;
      case HeadRow::unknown:
      case HeadRow::picture:
      case HeadRow::plain: take_plain_head_row(draft, plan, row); break;
    }
    ++row;
  }
  return row;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

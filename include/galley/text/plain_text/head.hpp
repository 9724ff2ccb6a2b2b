// galley: the lines above the body: cover, kicker, headline, deck, byline
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/people.hpp>
#include <galley/text/plain_text/pictures.hpp>
#include <galley/text/plain_text/times.hpp>

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
HeadRow find_head_row(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (draft.phrase(row) != nullptr) return HeadRow::phrase;
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
  if (!sentence && !(long_enough && count_words(text, 21) > 20)) return false;
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
  const std::size_t words = count_words(text, 19);
  if (words < 3 || words > (question ? 18U : 14U) || !draft.rows.blank_after(row)) return false;
  if (!starts_upper(text) || starts_with_quote(text) || row + 1 >= draft.rows.size()) return false;
  if (credit::detail::holds_sentence_end(text)) return false;
  const std::string_view next = draft.text(row + 1);
  return is_long(next) && next.size() * 2 > text.size() * 3 && ends_sentence(next);
}

/// How well a row would do as the headline; 0: not at all.
template <class = void>
int headline_score(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const Ending ending = ending_of(text);
  const std::size_t words = count_words(text, 21);
  if (words < 3 || words > 20 || ending == Ending::continues || !starts_upper(text)) return 0;
  if (ending != Ending::open && !is_stopped_headline(draft, row)) return 0;
  int score = 10;
  if (ending == Ending::open) score += 4;
  if (ending == Ending::question) score += 2;
  if (words >= 5) score += 2;
  if (words > 18) score -= 4;
  if (capital_tenths(text) >= 6) score += 3;
  if (is_alt_row(draft, row)) score -= 6;
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

/// The first row of the body, or none when nothing reads like running text.
template <class = void>
std::size_t find_body(const Draft& draft) {
  bool has_candidate = false;
  for (std::size_t row = 0; row < draft.rows.size() && row < most_head_rows; ++row) {
    if (head_row(draft, row) != HeadRow::plain) continue;
    if (find_glue(draft.text(row), draft.credits) != 0) return row;
    const bool is_candidate = headline_score(draft, row) > 0;
    if (is_text_row(draft, row)) {
      const bool headline = !has_candidate && is_candidate;
      const bool deck = has_candidate && has_meta_behind(draft, row);
      if (!headline && !deck) return row;
    }
    has_candidate = has_candidate || is_candidate;
  }
  return none;
}

/// Without running text: a title that stands apart from what follows is still a headline.
template <class = void>
std::size_t find_body_without_text(const Draft& draft) {
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
  if (plan.body == none) plan.body = find_body_without_text(draft);
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
    if (count_words(draft.text(row), 3) == 2 && ending_of(draft.text(row)) == Ending::open) {
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
  return plan;
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
  const CaptionVerdict verdict = draft.judge(row);
  if (draft.article.cover || !verdict.has_lead) return false;
  if (!credit::detail::is_one_of(verdict.split.lead, draft.phrases.cover)) return false;
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
  if (count_words(text, 5) > 4 || ending_of(text) != Ending::open) return false;
  for (std::size_t i = row + 1; i < plan.headline; ++i) {
    const bool shorter = count_words(draft.text(i), 5) <= 4;
    if (shorter && head_row(draft, i) == HeadRow::plain) return false;
  }
  return draft.article.kicker.empty();
}

template <class = void>
bool is_deck(const Draft& draft, const Plan& plan, std::size_t row) {
  if (plan.headline == none || row < plan.headline || !draft.article.deck.empty()) return false;
  const std::size_t words = count_words(draft.text(row), 46);
  if (words < 6 || words > 45) return false;
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
  } else if (count_characters(text, 3) < 3 || is_counter(text)) {
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

/// Takes the rows above the body; pictures among them open it. Returns the first row left.
template <class = void>
std::size_t read_head(Draft& draft, const Plan& plan) {
  std::size_t row = 0;
  while (row < plan.body && !draft.is_full()) {
    if (draft.repeats_cover(row)) {
      draft.mark_duplicate(row++, draft.cover_row, 95);
      continue;
    }
    if (row != plan.headline) {
      if (take_cover(draft, row)) {
        ++row;
        continue;
      }
      if (const std::size_t taken = take_picture(draft, row)) {
        row += taken;
        continue;
      }
    }
    switch (row == plan.headline ? HeadRow::plain : head_row(draft, row)) {
      case HeadRow::phrase:
        draft.mark(row, LineClass::boilerplate, phrase_rule(draft, row), 90);
        break;
      case HeadRow::navigation:
        take_navigation(draft, row,
                        plan.headline == none ? std::string_view{} : draft.text(plan.headline));
        break;
      case HeadRow::byline: take_byline(draft, row); break;
      case HeadRow::time: take_meta(draft, row); break;
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

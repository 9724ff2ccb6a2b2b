// galley: rows that make a picture: alt and caption, caption pairs, credits apart, glued captions
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/agency.hpp>
#include <galley/text/plain_text/draft.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A long line that ends like a sentence.
template <class = void>
bool is_full_paragraph(const Draft& draft, std::size_t row) {
  return row < draft.rows.size() && ends_sentence(draft.text(row)) && is_long(draft.text(row));
}

/// Whether the row behind `row` may belong to the picture there: it stands before `end`, which is
/// where the tail starts, and is not the page's own picture again.
template <class = void>
bool has_next(const Draft& draft, std::size_t row, std::size_t end) {
  return row + 1 < end && !draft.repeats_cover(row + 1);
}

/// Whether two rows in a row say the same, and so are the alt text and the caption of a picture.
/// Without a credit only a sentence that stands apart, beside a full paragraph, counts: a refrain
/// of a poem is printed twice as well.
template <class = void>
bool is_caption_pair(const Draft& draft, std::size_t row, std::size_t end, bool has_credit) {
  if (!has_next(draft, row, end) || draft.text(row) != draft.text(row + 1)) return false;
  const bool is_run = (row > 0 && draft.text(row - 1) == draft.text(row)) ||
                      (row + 2 < end && draft.text(row + 2) == draft.text(row));
  if (has_credit || is_run) return has_credit;
  const std::string_view text = draft.text(row);
  const bool beside_text = (row > 0 && is_full_paragraph(draft, row - 1)) ||
                           (row + 2 < end && is_full_paragraph(draft, row + 2));
  const bool apart = beside_text && draft.rows[row].blank_before && draft.rows.blank_after(row + 1);
  return apart && has_words(text, ends_sentence(text) ? 5 : 8, most_caption_words) &&
         !holds_quote(text);
}

/// Whether a row may be the alt text of the labelled caption behind it: "The quay at dawn", then
/// "Image caption The quay reopened …".
template <class = void>
bool is_alt_row(const Draft& draft, std::size_t row, std::size_t end) {
  if (!has_next(draft, row, end)) return false;
  const std::string_view text = draft.text(row);
  if (text.size() > 300 || ending_of(text) != Ending::open || !starts_upper(text)) return false;
  if (is_counter(text)) return false;
  if (!draft.judge(row + 1).has_lead || draft.phrase(row) != nullptr) return false;
  if (has_words(text, 31) || draft.judge(row).is_caption) return false;
  const CaptionVerdict& next = draft.judge(row + 1);
  return next.has_lead && !next.is_credit_only && !next.split.caption.empty();
}

/// "The quay at dawn (Photo) Search" above "The quay at dawn. Photo: AP": the bytes of the text
/// that the caption below repeats; 0 when it is no such row.
template <class = void>
std::size_t repeated_front(const Draft& draft, std::size_t row, std::size_t end) {
  const std::string_view text = draft.text(row);
  const std::size_t open = text.size() > 300 ? text.npos : text.rfind(" (");
  const std::size_t close = open == text.npos ? open : text.find(')', open);
  if (close == text.npos || open < 15 || !has_next(draft, row, end)) return 0;
  credit::LabelUse use = credit::LabelUse::names;
  const std::string_view content = text.substr(open + 2, close - open - 2);
  if (credit::detail::match_noun(content, draft.credits, use) != content.size()) return 0;
  if (has_words(text.substr(close + 1), 3)) return 0;
  const CaptionVerdict& next = draft.judge(row + 1);
  const bool repeats = next.is_caption && next.split.found &&
                       next.split.caption.substr(0, open) == text.substr(0, open);
  return repeats ? open : 0;
}

/// "Reuters / Thursday, January 02, 2020" below a picture of a gallery.
template <class = void>
bool is_picture_date(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const std::size_t slash = text.size() > 80 ? text.npos : text.find(" / ");
  if (slash == text.npos || !holds_digit(text)) return false;
  const std::string_view agency = letters::trim(text.substr(0, slash));
  return credit::detail::find_supplier(agency, draft.credits) != nullptr &&
         read_time(draft, letters::trim(text.substr(slash + 3))).is_found;
}

/// The last picture of the body when it still lacks a credit, else null.
template <class = void>
Image* last_picture(Draft& draft) {
  if (draft.article.body.empty()) return nullptr;
  Image* image = draft.article.body.back().get_if<Image>();
  return image != nullptr && image->caption.credit.empty() ? image : nullptr;
}

/// Adds a picture whose credit, if any, stood in the row before.
template <class = void>
void add_picture(Draft& draft, std::size_t row, const CaptionVerdict& verdict, std::string alt,
                 const credit::Split* other_credit = nullptr) {
  Image image = make_image(verdict.split, draft.rows.raw(row));
  image.alt = std::move(alt);
  if (other_credit != nullptr && image.caption.credit.empty()) {
    image.caption.credit = std::string(other_credit->credit);
  }
  draft.mark(row, LineClass::caption, verdict.rule, verdict.confidence,
             draft.add(std::move(image)));
  draft.note_label(verdict.has_lead ? verdict.split.lead : verdict.split.label);
}

/// A credit alone: the caption behind it, else the picture before it, else a picture of its own.
template <class = void>
std::size_t take_credit(Draft& draft, std::size_t row, std::size_t end,
                        const CaptionVerdict& verdict) {
  const CaptionVerdict next = has_next(draft, row, end) ? draft.judge(row + 1) : CaptionVerdict{};
  if (next.has_lead && !next.is_credit_only && !next.split.found) {
    draft.mark(row, LineClass::credit_only, "credit.before", verdict.confidence,
               pointer("body", draft.article.body.size()));
    add_picture(draft, row + 1, next, {}, &verdict.split);
    return 2;
  }
  if (Image* image = last_picture(draft)) {
    image->caption.credit = std::string(verdict.split.credit);
    draft.mark(row, LineClass::credit_only, "credit.behind", verdict.confidence,
               pointer("body", draft.article.body.size() - 1));
    return 1;
  }
  Image image = make_image(verdict.split, draft.rows.raw(row));
  draft.mark(row, LineClass::credit_only, verdict.rule, verdict.confidence,
             draft.add(std::move(image)));
  return 1;
}

/// Takes the rows of one picture from `row` on, before `end`, and returns how many; 0 when none
/// starts there.
template <class = void>
std::size_t take_picture(Draft& draft, std::size_t row, std::size_t end) {
  if (const std::size_t front = repeated_front(draft, row, end)) {
    draft.mark(row, LineClass::image_label, "alt.prefix", 85,
               pointer("body", draft.article.body.size()));
    add_picture(draft, row + 1, draft.judge(row + 1),
                std::string(draft.text(row).substr(0, front)));
    return 2;
  }
  if (is_alt_row(draft, row, end)) {
    const std::size_t place = draft.article.body.size();
    draft.mark(row, LineClass::image_label, "alt.before_caption", 85, pointer("body", place));
    add_picture(draft, row + 1, draft.judge(row + 1), std::string(draft.text(row)));
    return 2;
  }
  const CaptionVerdict& judged = draft.judge(row);
  const bool is_pair = is_caption_pair(draft, row, end, judged.is_caption && judged.split.found);
  if (!judged.is_caption && !is_pair) return 0;
  CaptionVerdict verdict = judged;
  if (is_pair) {
    if (!verdict.is_caption) {
      verdict.split = credit::split(draft.text(row), 101, draft.credits);
      verdict.confidence = 70;
    }
    draft.mark(row, LineClass::image_label, "alt.pair", 90,
               pointer("body", draft.article.body.size()));
    verdict.rule = "caption.pair";
    add_picture(draft, row + 1, verdict, credit::caption_text(verdict.split));
    return 2;
  }
  if (!stated_source(draft, row).empty()) return 0;
  if (verdict.is_credit_only) return take_credit(draft, row, end, verdict);
  add_picture(draft, row, verdict, {});
  return 1;
}

/// Splits a caption that runs on into a paragraph; the paragraph's text, or empty.
template <class = void>
std::string_view take_glued_caption(Draft& draft, std::size_t row, std::size_t& part) {
  const std::string_view text = draft.text(row);
  const std::size_t end = find_glue(text, draft.credits);
  if (end == 0) return {};
  const std::string_view caption = text.substr(0, end);
  const credit::Split split = credit::split(caption, draft.at_least(), draft.credits);
  if (!split.found) return {};
  const std::string_view rest = letters::trim_front(text.substr(end));
  // The boundary in the untouched line: what follows the caption reads the same there.
  const std::string_view raw = draft.rows.raw(row);
  const std::size_t met = raw.find(rest.substr(0, rest.find_first_of(" \t")), end);
  part = met == raw.npos ? raw.size() : met;
  draft.mark(row, LineClass::caption, "caption.glued", split.confidence,
             draft.add(make_image(split, letters::trim_back(raw.substr(0, part)))));
  return rest;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

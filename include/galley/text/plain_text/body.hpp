// galley: the lines of the body: paragraphs, pictures, crossheads, lists, links in between
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/agency.hpp>
#include <galley/text/plain_text/people.hpp>
#include <galley/text/plain_text/pictures.hpp>
#include <galley/text/plain_text/quotes.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// How the body is read.
struct BodyPlan {
  std::size_t begin = 0;
  std::size_t end = 0;        ///< where the tail starts
  std::size_t last_text = 0;  ///< the last row that reads like running text
  bool has_lead = false;      ///< the first paragraph is known to be one
};

template <class = void>
void add_paragraph(Draft& draft, const BodyPlan& plan, std::size_t row, std::string_view text,
                   std::string_view rule, std::size_t part = 0) {
  Paragraph made;
  const bool lead = !draft.has_paragraph && plan.has_lead;
  draft.has_paragraph = true;
  const std::string_view whole = text;
  if (lead) text = take_dateline(draft, row, text);
  if (lead) made.role = ParagraphRole::lead;
  made.text = Text(text);
  const std::string path = draft.add(std::move(made));
  check_quotes(draft, row, text, path);
  const bool has_dateline = text.size() != whole.size();
  draft.mark(row, has_dateline ? LineClass::dateline_lead : LineClass::paragraph, rule, 80, path,
             part);
}

/// "READ ALSO: Another story": the title behind the label, or empty.
template <class = void>
std::string_view linked_title(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 300) return {};
  const std::size_t label = match_front(text, draft.phrases.read_also);
  if (label == 0) return {};
  std::string_view rest = letters::trim_front(text.substr(label));
  const letters::CodePoint mark = letters::decode(rest, 0);
  if (mark.value != ':' && mark.value != '|' && mark.value != 0xBB && mark.value != 0x203A)
    return {};
  rest = letters::trim(rest.substr(mark.size));
  return is_title_like(rest) ? rest : std::string_view{};
}

/// Another story's title between paragraphs, with its address when that stands behind it.
template <class = void>
std::size_t add_interstitial(Draft& draft, const BodyPlan& plan, std::size_t row,
                             std::string_view title, std::string_view rule, int confidence) {
  Interstitial made;
  made.link.title = std::string(title);
  made.link.rel = "related";
  const std::size_t next = row + 1;
  const bool has_address = next < plan.end && !draft.rows[next].blank_before &&
                           is_address(draft.text(next)) &&
                           draft.text(next).size() <= draft.options.limits.url;
  if (has_address) made.link.href = std::string(draft.text(next));
  const std::string path = draft.add(std::move(made));
  draft.mark(row, LineClass::interstitial, rule, confidence, path);
  if (has_address) draft.mark(next, LineClass::address, "address", 90, path);
  return has_address ? 2 : 1;
}

/// Whether a row without a stop stands alone above a full paragraph, and below one or a picture.
template <class = void>
bool stands_between_paragraphs(const Draft& draft, const BodyPlan& plan, std::size_t row) {
  if (row == plan.begin || row + 1 >= plan.end || draft.text(row).size() > 160) return false;
  if (!draft.rows[row].blank_before || !draft.rows.blank_after(row)) return false;
  const std::string_view text = draft.text(row);
  if (!starts_upper(text) || starts_with_quote(text) || ending_of(text) != Ending::open) {
    return false;
  }
  const char32_t last = letters::decode_before(text, text.size()).value;
  const bool closed = credit::detail::is_closing_quote(last) || letters::is_digit(last) ||
                      credit::detail::is_closing_bracket(last);
  const bool below = is_full_paragraph(draft, row - 1) || draft.judge(row - 1).is_caption;
  return !closed && below && is_full_paragraph(draft, row + 1);
}

/// A short line without a stop, alone between two paragraphs, or "+++ so marked +++".
template <class = void>
bool is_crosshead(const Draft& draft, const BodyPlan& plan, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 8 && text.substr(0, 4) == "+++ " && text.substr(text.size() - 4) == " +++") {
    return true;
  }
  return !has_words(text, 9) && stands_between_paragraphs(draft, plan, row);
}

/// A longer one is the title of another story that the page links to.
template <class = void>
bool is_bare_title(const Draft& draft, const BodyPlan& plan, std::size_t row) {
  return has_words(draft.text(row), 9, 14) && draft.at_least() <= 60 &&
         stands_between_paragraphs(draft, plan, row);
}

template <class = void>
void add_crosshead(Draft& draft, std::size_t row) {
  std::string_view text = draft.text(row);
  if (text.substr(0, 4) == "+++ ") text = letters::trim(text.substr(4, text.size() - 8));
  draft.mark(row, LineClass::crosshead, "crosshead", 75, draft.add(heading(0, text)));
}

/// Number of rows from `row` on that are items of one list; 0 when they are fewer than two.
template <class = void>
std::size_t list_rows(const Draft& draft, const BodyPlan& plan, std::size_t row) {
  const Bullet first = read_bullet(draft.text(row));
  if (first.size == 0) return 0;
  std::size_t count = 1;
  while (row + count < plan.end) {
    const Bullet next = read_bullet(draft.text(row + count));
    if (next.size == 0 || (next.number != 0) != (first.number != 0)) break;
    if (first.number != 0 && next.number != first.number + count) break;
    ++count;
  }
  return count >= 2 ? count : 0;
}

template <class = void>
void add_list(Draft& draft, std::size_t row, std::size_t count) {
  List list;
  const Bullet first = read_bullet(draft.text(row));
  list.ordered = first.number != 0;
  if (first.number > 1) list.start = static_cast<std::int32_t>(first.number);
  for (std::size_t i = row; i < row + count; ++i) {
    const std::string_view text = draft.text(i);
    ListItem item;
    item.push_back(paragraph(letters::trim(text.substr(read_bullet(text).size))));
    list.items.push_back(std::move(item));
  }
  const std::string path = draft.add(std::move(list));
  if (path.empty()) return;
  const std::string items = path.substr(1) + "/items";
  for (std::size_t i = row; i < row + count; ++i) {
    draft.mark(i, LineClass::list_item, "list", 80, pointer(items, i - row));
  }
}

template <class = void>
void add_related(Draft& draft, std::size_t row, std::string_view title, RelatedKind kind,
                 std::string_view rule, int confidence) {
  if (!draft.has_room(draft.article.related.size())) return;
  RelatedLink link;
  link.title = std::string(title);
  link.rel = "related";
  link.kind = kind;
  draft.article.related.push_back(std::move(link));
  draft.mark(row, LineClass::related_title, rule, confidence,
             pointer("related", draft.article.related.size() - 1));
}

template <class = void>
RelatedKind kind_of(const Phrase& label) {
  return label.use == PhraseUse::related ? RelatedKind::editorial : RelatedKind::site_list;
}

/// A label with titles in the middle of the body: the titles up to the next paragraph.
template <class = void>
std::size_t take_related_box(Draft& draft, const BodyPlan& plan, std::size_t row,
                             const Phrase& label) {
  std::size_t count = 1;
  while (row + count < plan.end && is_title_like(draft.text(row + count)) && count <= 12) ++count;
  if (count == 1) return 0;
  draft.mark(row, LineClass::related_label, "label.in_body", 75);
  for (std::size_t i = row + 1; i < row + count; ++i) {
    add_related(draft, i, draft.text(i), kind_of(label), "title.in_body", 75);
  }
  return count;
}

template <class = void>
bool next_to_furniture(const Draft& draft, std::size_t row) {
  const auto is_page = [&](std::size_t other) {
    return draft.phrase(other) != nullptr || is_counter(draft.text(other));
  };
  return (row > 0 && is_page(row - 1)) || (row + 1 < draft.rows.size() && is_page(row + 1));
}

template <class = void>
bool next_to_picture(const Draft& draft, const BodyPlan& plan, std::size_t row) {
  return (!draft.article.body.empty() && draft.article.body.back().is<Image>()) ||
         (row + 1 < plan.end && draft.judge(row + 1).is_caption);
}

/// A line of the page within the body. A single word may be the story's own, so it needs another
/// such line beside it.
template <class = void>
bool is_furniture(const Draft& draft, const BodyPlan& plan, std::size_t row, const Phrase& phrase) {
  if (phrase.use == PhraseUse::related || phrase.use == PhraseUse::site_list ||
      phrase.use == PhraseUse::tags) {
    return false;
  }
  const bool is_word = phrase.use == PhraseUse::counter && !has_words(draft.text(row), 2);
  return !is_word || row > plan.last_text || next_to_furniture(draft, row);
}

/// "• Country:" with bullets behind it that are names: topics. Returns how many rows.
template <class = void>
std::size_t take_topics(Draft& draft, const BodyPlan& plan, std::size_t row) {
  const Bullet bullet = read_bullet(draft.text(row));
  if (bullet.size == 0 || bullet.number != 0) return 0;
  const std::string_view label = draft.text(row).substr(bullet.size);
  const letters::CodePoint colon = letters::decode_before(label, label.size());
  if ((colon.value != ':' && colon.value != 0xFF1A) || has_words(label, 4)) return 0;
  std::size_t count = 1;
  for (; row + count < plan.end; ++count) {
    const std::string_view text = draft.text(row + count);
    const std::size_t size = read_bullet(text).size;
    const std::string_view name = text.substr(size);
    const bool named = size != 0 && !has_words(name, 5) && name.size() <= 60 &&
                       credit::detail::is_capitalised(name, draft.credits) && !ends_sentence(name);
    if (!named) break;
  }
  if (count == 1) return 0;
  draft.mark(row, LineClass::tag_label, "label.bullet", 75);
  for (std::size_t i = row + 1; i < row + count; ++i) {
    const std::string_view text = draft.text(i);
    add_topic(draft, letters::trim(text.substr(read_bullet(text).size)));
    draft.mark(i, LineClass::tag, "tag.bullet", 75, "/topics");
  }
  return count;
}

/// Takes what is no paragraph at `row`; returns how many rows, 0 for none.
template <class = void>
std::size_t take_other(Draft& draft, const BodyPlan& plan, std::size_t row) {
  if (draft.repeats_cover(row)) {
    draft.mark_duplicate(row, draft.cover_row, 95);
    return 1;
  }
  if (const Phrase* phrase = draft.phrase(row)) {
    if (is_furniture(draft, plan, row, *phrase)) {
      draft.mark(row, class_of(*phrase), phrase_rule(draft, row), 80);
      return 1;
    }
    const bool box = phrase->use == PhraseUse::related || phrase->use == PhraseUse::site_list;
    if (const std::size_t taken = box ? take_related_box(draft, plan, row, *phrase) : 0)
      return taken;
  }
  if (match_front(draft.text(row), draft.phrases.openings) != 0) {
    draft.mark(row, LineClass::boilerplate, "phrase.opening", 80);
    return 1;
  }
  if (row > plan.last_text && take_agency_tail(draft, row)) return 1;
  if (const std::size_t original = find_uncut(draft, row); original != none) {
    draft.mark_duplicate(row, original, 85);
    return 1;
  }
  if (const std::size_t taken = take_topics(draft, plan, row)) return taken;
  if (const std::size_t taken = take_picture(draft, row, plan.end)) return taken;
  if (is_picture_date(draft, row) && !draft.article.body.empty() &&
      draft.article.body.back().is<Image>()) {
    draft.mark(row, LineClass::credit_only, "picture.date", 80);
    return 1;
  }
  if (const std::size_t count = list_rows(draft, plan, row)) {
    add_list(draft, row, count);
    return count;
  }
  if (is_counter(draft.text(row)) &&
      (next_to_picture(draft, plan, row) || next_to_furniture(draft, row))) {
    draft.mark(row, LineClass::counter, "counter", 70);
    return 1;
  }
  if (const std::string_view title = linked_title(draft, row); !title.empty()) {
    return add_interstitial(draft, plan, row, title, "interstitial.label", 85);
  }
  if (is_divider(draft.text(row))) {
    draft.mark(row, LineClass::divider, "divider", 90, draft.add(Divider{}));
    return 1;
  }
  if (is_crosshead(draft, plan, row)) {
    add_crosshead(draft, row);
    return 1;
  }
  if (is_bare_title(draft, plan, row)) {
    return add_interstitial(draft, plan, row, draft.text(row), "interstitial.title", 60);
  }
  return 0;
}

/// The rule of a paragraph. "Update: 24 March, 11.38. …" keeps the time of the update in its text.
template <class = void>
std::string_view paragraph_rule(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  const std::size_t label = match_front(text, draft.phrases.updated);
  const bool is_update =
      label != 0 && text.substr(label, 1) == ":" && holds_digit(text.substr(label, 12));
  if (is_update) return "paragraph.update_time";
  return continues_quotation(draft, row) ? "paragraph.quotation_continues" : "paragraph";
}

template <class = void>
void read_body(Draft& draft, const BodyPlan& plan) {
  for (std::size_t row = plan.begin; row < plan.end && !draft.is_full();) {
    if (!draft.fits(row)) return;
    if (const std::size_t taken = take_other(draft, plan, row)) {
      row += taken;
      continue;
    }
    std::size_t part = 0;
    const std::string_view rest = take_glued_caption(draft, row, part);
    if (rest.empty()) {
      const std::string_view text = draft.text(row);
      add_paragraph(draft, plan, row, text, paragraph_rule(draft, row));
    } else {
      add_paragraph(draft, plan, row, rest, "paragraph.glued", part);
    }
    ++row;
  }
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: what end tags do; included by block_reader.hpp only
#pragma once
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

template <class T>
void BasicBlockReader<T>::close(std::string_view name, std::size_t offset) {
  if (const ElementRule* const rule = find_element(name)) close(*rule, offset);
}

template <class T>
void BasicBlockReader<T>::close(const ElementRule& rule, std::size_t offset) {
  if (failed_) return;
  at_ = offset;
  if (skipped_ == nullptr) {
    close_known(rule);
  } else if (&rule == skipped_ && --skipped_depth_ == 0) {
    end_skipped();
  }
}

template <class T>
BlockReading BasicBlockReader<T>::finish() {
  if (!failed_ && skipped_ != nullptr) end_skipped();
  if (!failed_) pop_to(0);
  if (!failed_) flush();
  if (failed_) return {};
  return std::move(reading_);
}

template <class T>
void BasicBlockReader<T>::close_known(const ElementRule& rule) {
  switch (rule.role) {
    case Role::ignored:
    case Role::removed:
    case Role::invisible:
    case Role::divider:
    case Role::picture:
    case Role::media:
    case Role::source:
    case Role::frame:
    case Role::embed:
    case Role::line_break: return;
    case Role::table_head:
    case Role::table_body:
    case Role::row: {
      const std::size_t cell = find_cell();
      if (cell != none) pop_to(cell);
      part();
      if (!in_flow() || !in_table()) return;
      scopes_.back().needs_row = true;
      if (rule.role != Role::row) scopes_.back().is_in_head = false;
      return;
    }
    default: break;
  }
  const std::size_t index = find_open(rule);
  if (index == none) {
    if (!is_inline(rule.role)) part();
  } else if (open_[index].nested > 0) {
    --open_[index].nested;
    if (!is_inline(rule.role)) part();
  } else if (is_inline(open_[index].role)) {
    erase_inline(index);
  } else {
    pop_to(index);
  }
}

/// The open element that an end tag of that name ends, or none. Nothing ends what is open around a
/// table from within it, a paragraph ends within its container, an item within its list.
template <class T>
std::size_t BasicBlockReader<T>::find_open(const ElementRule& rule) const {
  for (std::size_t i = open_.size(); i > 0; --i) {
    const Element& element = open_[i - 1];
    if (element.rule == &rule) return i - 1;
    if (rule.role == Role::heading && element.rule->role == Role::heading) return i - 1;
    switch (element.role) {
      case Role::table:
      case Role::cell:
      case Role::table_caption:
        if (rule.role != Role::table || element.role == Role::table) return none;
        break;
      case Role::figure_caption:
        if (rule.role != Role::figure && !is_inline(rule.role)) return none;
        break;
      default: {
        if (!element.has_scope) break;
        const bool is_near =
            rule.role == Role::paragraph || rule.role == Role::heading || rule.role == Role::item;
        if (is_near && !(rule.role == Role::item && element.role != Role::list)) return none;
        break;
      }
    }
  }
  return none;
}

template <class T>
void BasicBlockReader<T>::pop_to(std::size_t index) {
  while (!failed_ && open_.size() > index) pop();
}

template <class T>
void BasicBlockReader<T>::pop() {
  const Element& top = open_.back();
  const Role role = top.role;
  if (is_inline(role)) return erase_inline(open_.size() - 1);
  const ElementRule& rule = *top.rule;
  const bool has_scope = top.has_scope;
  const bool has_leaf = top.has_leaf;
  const bool has_style = top.style.has_value();
  if (!has_leaf) part();
  if (has_style) leaf().text.settle(style_);
  open_.pop_back();
  if (nests_blocks(role)) {
    --block_nesting_;
  } else if (role != Role::item) {
    --depth_;
  }
  if (has_leaf) {
    if (leaf().place == Place::header) end_header_line();
    Leaf ended = std::move(leaves_.back());
    leaves_.pop_back();
    end_leaf(ended, rule);
  }
  if (has_scope) end_scope();
  if (has_style) sum_up_languages();
  release();
}

/// Ends an inline element wherever it stands: `<b>a<i>b</b>c</i>` leaves `c` in italics.
template <class T>
void BasicBlockReader<T>::erase_inline(std::size_t index) {
  leaf().text.settle(style_);
  const bool has_style = open_[index].style.has_value();
  const bool is_link = open_[index].role == Role::link;
  open_.erase(index);
  --inline_nesting_;
  if (is_link) style_.link = Link();
  sum_up_marks();
  if (has_style) sum_up_languages();
}

template <class T>
void BasicBlockReader<T>::end_leaf(Leaf& leaf, const ElementRule& rule) {
  if (!leaf.text.has_words()) return;
  Scope& scope = scopes_.back();
  switch (leaf.place) {
    case Place::heading: return end_heading(leaf, rule.detail);
    case Place::cell: {
      Table& table = *scope.block.template get_if<Table>();
      std::vector<TableRow>& rows = scope.is_in_head ? table.head : table.rows;
      rows.back().cells.back().text = take_text(leaf);
      has_story_ = true;
      return;
    }
    case Place::table_caption:
    case Place::figure_caption: {
      Text& caption = leaf.place == Place::figure_caption
                          ? scope.figure->caption.text
                          : scope.block.template get_if<Table>()->caption;
      if (!caption.empty()) caption.append("\n");
      return detail::append_text(caption, take_text(leaf));
    }
    case Place::credit: {
      std::string& credit = scope.figure->caption.credit;
      std::string words = take_plain(leaf);
      const std::string_view label = options_.picture_label;
      if (!label.empty() && strings::starts_with(words, label) &&
          words.compare(label.size(), 2, ": ") == 0)
        words.erase(0, label.size() + 2);
      if (!credit.empty()) credit += ' ';
      credit += words;
      return;
    }
    case Place::notice: return end_notice(leaf);
    case Place::attribution: {
      std::string& attribution = scope.block.template get_if<Quote>()->attribution;
      if (!attribution.empty()) attribution += ' ';
      attribution += take_plain(leaf);
      return;
    }
    case Place::preformatted: {
      Preformatted made;
      made.text = take_plain(leaf);
      return place(std::move(made));
    }
    case Place::lifted: return lift(leaf.kind, take_plain(leaf), leaf.offset);
    case Place::title: reading_.title = take_plain(leaf); return;
    case Place::header:
    case Place::flow: return;
  }
}

/// A heading at the start that repeats the headline is not part of the body; the first one of an
/// aside is its title.
template <class T>
void BasicBlockReader<T>::end_heading(Leaf& leaf, std::size_t level) {
  const std::string& words = leaf.text.text().plain();
  if (!has_story_ && scopes_.size() == 1) {
    const auto repeats = [&](LiftedKind kind, std::string_view field) {
      return options_.lift.has(kind) && !field.empty() && detail::has_same_words(words, field);
    };
    if (repeats(LiftedKind::headline, options_.headline))
      return lift(LiftedKind::headline, words, leaf.offset);
    if (repeats(LiftedKind::deck, options_.deck)) return lift(LiftedKind::deck, words, leaf.offset);
  }
  if (Aside* const aside = scopes_.back().block.template get_if<Aside>())
    if (aside->title.empty() && aside->body.empty() && leaf.text.text().is_plain()) {
      aside->title = take_plain(leaf);
      return;
    }
  place(heading(static_cast<std::uint8_t>(level), take_text(leaf)));
}

/// One text of a `header`: the headline or deck again, or something else.
template <class T>
void BasicBlockReader<T>::end_header_line() {
  Leaf& line = leaf();
  if (!line.text.has_words()) return;
  std::string words = take_plain(line);
  LiftedKind kind = LiftedKind::header;
  if (!options_.deck.empty() && detail::has_same_words(words, options_.deck))
    kind = LiftedKind::deck;
  if (!options_.headline.empty() && detail::has_same_words(words, options_.headline))
    kind = LiftedKind::headline;
  lift(kind, std::move(words), at_);
}

template <class T>
void BasicBlockReader<T>::end_notice(Leaf& leaf) {
  LanguageText notice;
  const Text text = take_text(leaf);
  notice.text = text.plain();
  for (const Text::Run run : text.runs()) {
    if (run.link != nullptr && notice.href.empty()) notice.href = run.link->href;
    if (notice.language.empty()) notice.language = run.language;
  }
  if (notice.text == notice.href) notice.text.clear();
  scopes_.back().figure->notices.push_back(std::move(notice));
}

/// Gives the container to the one around it, unless there is nothing in it.
template <class T>
void BasicBlockReader<T>::end_scope() {
  Scope scope = std::move(scopes_.back());
  scopes_.pop_back();
  bool is_empty = false;
  switch (scope.role) {
    case Role::figure: return end_figure(*scope.figure);
    case Role::quote: {
      const Quote& quote = *scope.block.template get_if<Quote>();
      // In a figure its caption is still to come.
      is_empty = quote.body.empty() && quote.attribution.empty() && !in_figure();
      break;
    }
    case Role::aside: {
      const Aside& aside = *scope.block.template get_if<Aside>();
      is_empty = aside.body.empty() && aside.title.empty();
      break;
    }
    case Role::list: is_empty = scope.block.template get_if<List>()->items.empty(); break;
    case Role::table: {
      const Table& table = *scope.block.template get_if<Table>();
      is_empty = table.head.empty() && table.rows.empty() && table.caption.empty();
      break;
    }
    default: return;
  }
  if (!is_empty) place(std::move(scope.block));
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

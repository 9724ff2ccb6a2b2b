// galley: what start tags and text do; included by block_reader.hpp only
#pragma once
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

template <class T>
BasicBlockReader<T>::BasicBlockReader(const BlockReadOptions& options, IssueList& issues,
                                      const Path& body)
    : options_(options),
      issues_(issues),
      body_(body),
      base_language_(options.language),
      memory_left_(options.memory) {
  scopes_.emplace_back().into = &reading_.blocks;
  leaves_.emplace_back();
  reading_.blocks.reserve(16);
}

template <class T>
void BasicBlockReader<T>::open(std::string_view name, Attributes attributes, std::size_t offset) {
  if (const ElementRule* const rule = find_element(name)) open(*rule, attributes, offset);
}

template <class T>
void BasicBlockReader<T>::open(const ElementRule& rule, Attributes attributes, std::size_t offset) {
  if (failed_) return;
  at_ = offset;
  wants_line_feed_ = false;
  if (skipped_ == nullptr) {
    open_known(rule, attributes);
  } else if (&rule == skipped_) {
    ++skipped_depth_;
  } else if (media_ && rule.role == Role::source) {
    add_file(*media_, attributes);
  }
}

/// Nothing waits that it would part or end. Within other elements no limit may be near either, as
/// it is reported where the element ends.
template <class T>
bool BasicBlockReader<T>::may_be_mere(const ElementRule& rule) const {
  const Limits& limits = options_.limits;
  const Scope& scope = scopes_.back();
  if (failed_ || skipped_ != nullptr || leaves_.size() != 1 || !waiting_.empty() ||
      !leaves_.back().text.is_untouched())
    return false;
  if (open_.empty() && rule.role == Role::paragraph) return true;
  if (!style_.empty() || count_ >= limits.blocks || depth_ >= limits.depth) return false;
  std::size_t before = 0;  // in the list that grows
  if (rule.role == Role::item) {
    if (scope.role != Role::list) return false;
    before = scope.block.template get_if<List>()->items.size();
  } else {
    if (scope.into == nullptr) return false;
    before = scope.into->size();
  }
  if (memory_left_ / sizeof(Block) < 2 * before + 4) return false;
  if (rule.role == Role::heading)  // it may be one that is known, or a title
    return options_.headline.empty() && options_.deck.empty() && scope.role != Role::aside;
  return (rule.role == Role::item || rule.role == Role::paragraph) && find_open(rule) == none;
}

/// What has no blank to collapse is a block as it stands.
template <class T>
bool BasicBlockReader<T>::mere(const ElementRule& rule, std::string_view text, std::size_t offset) {
  if (text.empty() || text.size() > options_.limits.string || is_html_blank(text.front()) ||
      detail::find_loose_blank(text) != text.size())
    return false;
  at_ = offset;
  wants_line_feed_ = false;
  flush();
  if (rule.role == Role::heading) {
    place(heading(rule.detail, Text(text)));
  } else if (rule.role == Role::item) {
    std::vector<Block>& item = grow(scopes_.back().block.template get_if<List>()->items);
    if (count_block()) grow(item).template get_if<Paragraph>()->text = Text(text);
    has_story_ = true;
  } else if (Paragraph* const paragraph = add_paragraph()) {
    paragraph->text.append(text);
  }
  return true;
}

template <class T>
void BasicBlockReader<T>::text(std::string_view text, std::size_t offset) {
  if (failed_ || skipped_ != nullptr || text.empty()) return;
  at_ = offset;
  Leaf& to = leaf();
  if (to.place != Place::preformatted) return to.text.append(text, style_);
  if (wants_line_feed_) {
    if (text.front() == '\r') text.remove_prefix(1);
    if (!text.empty() && text.front() == '\n') text.remove_prefix(1);
    wants_line_feed_ = false;
  }
  to.text.append_as_is(text);
  if (style_.empty() || to.is_style_reported) return;
  to.is_style_reported = true;
  note(Severity::info, "markup.style.dropped", "preformatted text holds no marks and links");
}

template <class T>
void BasicBlockReader<T>::open_known(const ElementRule& rule, Attributes attributes) {
  switch (rule.role) {
    case Role::ignored:
      if (rule.detail != 0) remove(rule);
      return;
    case Role::source: return;
    case Role::removed:
    case Role::invisible: return remove(rule);
    case Role::title: return open_title(rule);
    case Role::document: return open_document(rule, attributes);
    case Role::flow:
    case Role::header:
    case Role::footer: return open_flow(rule, attributes);
    case Role::paragraph: return open_paragraph(rule, attributes);
    case Role::heading: return open_heading(rule, attributes);
    case Role::quote:
    case Role::list:
    case Role::aside: return open_container(rule, attributes);
    case Role::item: return open_item(rule, attributes);
    case Role::figure: return open_figure(rule, attributes);
    case Role::table: return open_table(rule, attributes);
    case Role::figure_caption:
    case Role::table_caption:
    case Role::table_head:
    case Role::table_body:
    case Role::row: return open_table_part(rule, attributes);
    case Role::cell: return open_cell(rule, attributes);
    case Role::preformatted: return open_preformatted(rule, attributes);
    case Role::divider:
      begin_block();
      if (in_flow()) place(Divider{});
      return;
    case Role::picture: return open_picture(attributes);
    case Role::media: return open_media(rule, attributes);
    case Role::frame: return open_frame(rule, attributes);
    case Role::embed: return open_embed(rule, attributes);
    case Role::mark:
    case Role::cite:
    case Role::span: return open_inline(rule, attributes);
    case Role::link: return open_link(rule, attributes);
    case Role::line_break: return break_line();
  }
}

/// Opens what is no block but a place of its own by its class: a credit, a notice, a part to be
/// lifted. False when it is none.
template <class T>
bool BasicBlockReader<T>::open_place(const ElementRule& rule, Attributes attributes) {
  const std::string_view classes = attributes["class"];
  const Place outer = leaf().place;
  Place found = Place::flow;
  LiftedKind kind = LiftedKind::header;
  if (classes.empty()) return false;
  if (in_figure() && (outer == Place::flow || outer == Place::figure_caption)) {
    if (detail::has_any(classes, detail::credit_classes<>)) found = Place::credit;
    if (has_token(classes, "g-rights")) found = Place::notice;
  } else if (outer == Place::flow || outer == Place::header) {
    for (const detail::ClassOfPart& row : detail::lifted_classes<>) {
      if (!options_.lift.has(row.kind) || !has_token(classes, row.name)) continue;
      found = Place::lifted;
      kind = row.kind;
    }
  }
  if (found == Place::flow) return false;
  if (!is_inline(rule.role)) part();
  Element* const element = push(rule, Role::flow, style_of(attributes));
  if (element == nullptr) return true;
  push_leaf(*element, found);
  leaf().kind = kind;
  return true;
}

template <class T>
void BasicBlockReader<T>::open_flow(const ElementRule& rule, Attributes attributes) {
  if (!attributes.empty() && open_place(rule, attributes)) return;
  part();
  const bool is_source = rule.role == Role::footer && in_quote() && in_flow();
  const bool is_header =
      rule.role == Role::header && in_flow() && options_.lift.has(LiftedKind::header);
  Box<Style> style = style_of(attributes);
  if (!style && !is_source && !is_header) {
    const std::size_t same = find_open(rule);
    if (same != none) ++open_[same].nested;
    return;
  }
  Element* const element = push(rule, Role::flow, std::move(style));
  if (element == nullptr) return;
  if (is_source) push_leaf(*element, Place::attribution);
  if (is_header) push_leaf(*element, Place::header);
}

/// The language of the document, of its body or of the article is that of the story, as long as
/// none has begun.
template <class T>
void BasicBlockReader<T>::open_document(const ElementRule& rule, Attributes attributes) {
  const Box<Style> style = style_of(attributes);
  const bool is_article = rule.name.view() == "article";
  if (is_article && (has_story_ || !reading_.language.empty())) return open_flow(rule, attributes);
  part();
  if (!style || has_story_) return;
  if (!style->language.empty()) reading_.language = base_language_ = style->language;
  if (style->direction != Direction::unspecified) reading_.direction = style->direction;
}

template <class T>
void BasicBlockReader<T>::open_paragraph(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!attributes.empty() && open_place(rule, attributes)) return;
  if (!in_flow()) return;
  const std::size_t before = find_open(rule);
  if (before != none) pop_to(before);
  if (push(rule, rule.role, style_of(attributes)) == nullptr) return;
  in_paragraph_ = true;
  if (attributes.empty()) return;
  const std::string_view classes = attributes["class"];
  if (detail::has_any(classes, detail::lead_classes<>)) kind_ = Kind::lead;
  if (has_token(classes, "g-embed")) kind_ = Kind::embed;
  if (has_token(classes, "g-interstitial")) kind_ = Kind::interstitial;
}

template <class T>
void BasicBlockReader<T>::open_heading(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!in_flow()) return;
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element != nullptr) push_leaf(*element, Place::heading);
}

/// Opens a quote, list or aside.
template <class T>
void BasicBlockReader<T>::open_container(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!in_flow()) return;
  std::string cite;
  if (rule.role == Role::quote) cite = address(attributes["cite"], UrlSlot::canonical, "cite");
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr) return;
  Scope& scope = push_scope(*element);
  if (rule.role == Role::quote) {
    Quote& quote = scope.block.template emplace<Quote>();
    quote.cite = std::move(cite);
    scope.into = &quote.body;
  } else if (rule.role == Role::aside) {
    scope.into = &scope.block.template emplace<Aside>().body;
  } else {
    List& list = scope.block.template emplace<List>();
    list.ordered = rule.detail != 0;
    if (list.ordered) (void)strings::parse_integer(strings::trim(attributes["start"]), list.start);
  }
}

/// An item ends the one before it in its list; outside of a list it is flow.
template <class T>
void BasicBlockReader<T>::open_item(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!in_flow()) return;
  const std::size_t before = find_open(rule);
  if (before != none) pop_to(before);
  if (scopes_.back().role != Role::list) return;
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr) return;
  List* const list = scopes_.back().block.template get_if<List>();
  push_scope(*element).into = &grow(list->items);
  in_paragraph_ = true;
}

template <class T>
void BasicBlockReader<T>::open_figure(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!in_flow()) return;
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr) return;
  Scope& scope = push_scope(*element);
  Figure& figure = scope.figure.emplace();
  scope.into = &figure.parts;
  figure.id = detail::reference_of(attributes);
  const std::string_view classes = attributes["class"];
  figure.is_cover = has_token(classes, "g-cover") || has_token(classes, "cover");
}

template <class T>
void BasicBlockReader<T>::open_preformatted(const ElementRule& rule, Attributes attributes) {
  begin_block();
  if (!in_flow()) return;
  Element* const element = push(rule, rule.role, style_of(attributes));
  if (element == nullptr) return;
  push_leaf(*element, Place::preformatted);
  wants_line_feed_ = options_.is_html;
}

/// The first title before the story is the document's.
template <class T>
void BasicBlockReader<T>::open_title(const ElementRule& rule) {
  if (!reading_.title.empty() || has_story_ || scopes_.size() != 1 || !in_flow())
    return remove(rule);
  part();
  Element* const element = push(rule, rule.role, {});
  if (element != nullptr) push_leaf(*element, Place::title);
}

template <class T>
void BasicBlockReader<T>::open_inline(const ElementRule& rule, Attributes attributes) {
  if (!attributes.empty() && open_place(rule, attributes)) return;
  if (rule.role == Role::cite && in_quote() && in_flow() && !in_paragraph_ &&
      !leaf().text.has_words()) {
    Element* const source = push(rule, Role::flow, style_of(attributes));
    if (source != nullptr) push_leaf(*source, Place::attribution);
    return;
  }
  Box<Style> style = style_of(attributes);
  if (rule.role == Role::span && !style) {
    const std::size_t same = find_open(rule);
    if (same != none) ++open_[same].nested;
    return;
  }
  push(rule, rule.role, std::move(style));
}

/// A link ends the one that is open, so there is never one to return to.
template <class T>
void BasicBlockReader<T>::open_link(const ElementRule& rule, Attributes attributes) {
  const std::size_t before = find_open(rule);
  if (before != none) erase_inline(before);
  std::string href = address(attributes["href"], UrlSlot::link, "text");
  Box<Style> style = style_of(attributes);
  if (kind_ == Kind::interstitial) interstitial_language_ = attributes["hreflang"];
  if (href.empty() && !style) return;
  if (push(rule, rule.role, std::move(style)) == nullptr || href.empty()) return;
  style_.link.href = std::move(href);
  style_.link.title = attributes["title"];
  style_.link.rel = detail::relation_of(attributes["rel"]);
}

template <class T>
void BasicBlockReader<T>::break_line() {
  switch (leaf().place) {
    case Place::preformatted: return leaf().text.append_as_is("\n");
    case Place::header: return part();
    case Place::flow:
      if (!in_paragraph_) return leaf().text.break_between();
      break;
    default: break;
  }
  leaf().text.break_line(style_);
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

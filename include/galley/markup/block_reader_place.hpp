// galley: where blocks and texts go, styles and issues; included by block_reader.hpp only
#pragma once
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Notes that an element is open; null when it nests too deep.
template <class T>
typename BasicBlockReader<T>::Element* BasicBlockReader<T>::push(const ElementRule& rule, Role role,
                                                                 Box<Style> style) {
  const Limits& limits = options_.limits;
  if (is_inline(role)) {
    if (++inline_nesting_ > limits.inline_nesting)
      fail("limit.inline_nesting.exceeded", "inline elements nest deeper than the limit");
  } else if (nests_blocks(role)) {
    if (++block_nesting_ > limits.block_nesting)
      fail("limit.block_nesting.exceeded",
           "quotes, lists and asides nest deeper than the limit `block_nesting`");
  } else if (role != Role::item && ++depth_ > limits.depth) {
    fail("limit.depth.exceeded", "elements nest deeper than the limit `depth`");
  }
  if (failed_) return nullptr;
  const bool has_style = style.has_value();
  if (has_style || is_inline(role)) leaf().text.settle(style_);
  Element& element = open_.emplace_back();
  element.rule = &rule;
  element.role = role;
  element.style = std::move(style);
  if (is_inline(role)) sum_up_marks();
  if (has_style) sum_up_languages();
  return &element;
}

template <class T>
typename BasicBlockReader<T>::Scope& BasicBlockReader<T>::push_scope(Element& element) {
  element.has_scope = true;
  Scope& scope = scopes_.emplace_back();
  scope.role = element.role;
  return scope;
}

template <class T>
void BasicBlockReader<T>::push_leaf(Element& element, Place place) {
  element.has_leaf = true;
  leaf().text.settle(style_);
  Leaf& leaf = leaves_.emplace_back();
  leaf.place = place;
  leaf.offset = at_;
}

/// The language and direction that an element states, or nothing.
template <class T>
Box<Style> BasicBlockReader<T>::style_of(Attributes attributes) const {
  Box<Style> style;
  for (const Attribute& attribute : attributes) {
    const std::string_view name = attribute.name;
    const bool is_language = strings::equals_ignore_case(name, "lang") || name == "xml:lang";
    if (!is_language && !strings::equals_ignore_case(name, "dir")) continue;
    const std::string_view value = strings::trim(attribute.value);
    Direction direction = Direction::unspecified;
    if (!is_language && strings::equals_ignore_case(value, "ltr")) direction = Direction::ltr;
    if (!is_language && strings::equals_ignore_case(value, "rtl")) direction = Direction::rtl;
    if (value.empty() || (!is_language && direction == Direction::unspecified)) continue;
    if (!style) style.emplace();
    if (is_language && style->language.empty()) style->language = value;
    if (!is_language) style->direction = direction;
  }
  return style;
}

/// Sums up the marks of the open elements for the text that comes next.
template <class T>
void BasicBlockReader<T>::sum_up_marks() {
  style_.marks = Marks();
  for (const Element& element : open_) {
    if (element.role == Role::mark)
      style_.marks = style_.marks | static_cast<Mark>(element.rule->detail);
    if (element.role == Role::cite) style_.marks = style_.marks | Mark::emphasis;
  }
}

/// The same for languages and directions; inner ones win.
template <class T>
void BasicBlockReader<T>::sum_up_languages() {
  style_.language.clear();
  style_.direction = Direction::unspecified;
  for (const Element& element : open_) {
    if (!element.style) continue;
    if (!element.style->language.empty()) style_.language = element.style->language;
    if (element.style->direction != Direction::unspecified)
      style_.direction = element.style->direction;
  }
  if (strings::equals_ignore_case(style_.language, base_language_)) style_.language.clear();
  if (style_.direction == reading_.direction) style_.direction = Direction::unspecified;
}

/// What a block does to the text before it. A heading that was forgotten open ends here.
template <class T>
void BasicBlockReader<T>::begin_block() {
  if (leaf().place == Place::heading && leaf().text.has_words()) {
    std::size_t index = open_.size() - 1;
    while (open_[index].role != Role::heading) --index;
    pop_to(index);
  }
  part();
}

/// Ends a line of text: in the flow, a paragraph.
template <class T>
void BasicBlockReader<T>::part() {
  switch (leaf().place) {
    case Place::flow: return flush();
    case Place::header: return end_header_line();
    case Place::preformatted: return;
    default: return leaf().text.part();
  }
}

template <class T>
void BasicBlockReader<T>::flush() {
  const Kind kind = kind_;
  kind_ = Kind::normal;
  in_paragraph_ = false;
  Leaf& flow = leaves_.front();
  if (flow.text.has_words()) {
    Text text = take_text(flow);
    if (failed_) return;
    if (kind != Kind::normal) {
      place(block_of(std::move(text), kind));
    } else if (Paragraph* const paragraph = add_paragraph()) {
      paragraph->text = std::move(text);
    }
  } else if (!flow.text.is_untouched()) {
    flow.text.take();
  }
  interstitial_language_.clear();
}

template <class T>
Block BasicBlockReader<T>::block_of(Text text, Kind kind) {
  if (kind == Kind::embed || kind == Kind::interstitial) {
    Link link;
    bool is_one_run = true;
    for (const Text::Run run : text.runs()) {
      is_one_run = run.text.size() == text.plain().size() && run.marks.empty();
      if (run.link != nullptr) link = *run.link;
    }
    std::string title = text.plain() == link.href ? std::string() : text.plain();
    if (is_one_run && kind == Kind::embed) {
      Embed embed;
      embed.url = std::move(link.href);
      embed.title = std::move(title);
      return embed;
    }
    if (is_one_run) {
      Interstitial made;
      made.link.title = std::move(title);
      made.link.href = std::move(link.href);
      made.link.rel = std::move(link.rel);
      made.link.language = interstitial_language_;
      return made;
    }
  }
  Paragraph made;
  made.text = std::move(text);
  if (kind == Kind::lead) made.role = ParagraphRole::lead;
  return made;
}

template <class T>
Text BasicBlockReader<T>::take_text(Leaf& leaf) {
  Text text = leaf.text.take();
  if (text.plain().size() > options_.limits.string)
    fail("limit.string.exceeded", "a text is longer than the limit `string`");
  if (text.is_plain()) return text;
  std::size_t runs = 0;
  std::size_t styled = 0;
  for (const Text::Run run : text.runs()) {
    ++runs;
    styled += !run.marks.empty() || run.link != nullptr || !run.language.empty() ||
              run.direction != Direction::unspecified;
  }
  if (runs > options_.limits.runs)
    fail("limit.runs.exceeded", "a text has more runs than the limit `runs`");
  charge(styled * (sizeof(Style) + 2 * sizeof(std::size_t)));
  return text;
}

template <class T>
std::string BasicBlockReader<T>::take_plain(Leaf& leaf) {
  const Text text = take_text(leaf);
  if (!text.is_plain() && !leaf.is_style_reported)
    note(Severity::info, "markup.style.dropped",
         "the field that holds this text keeps no marks and links");
  return text.plain();
}

/// An ordinary paragraph, as most of a body is, in its place: a fresh block is one. Null on
/// failure.
template <class T>
Paragraph* BasicBlockReader<T>::add_paragraph() {
  if (!count_block()) return nullptr;
  Block& to = next_place(true);
  return failed_ ? nullptr : to.get_if<Paragraph>();
}

template <class T>
bool BasicBlockReader<T>::count_block() {
  if (++count_ <= options_.limits.blocks) return true;
  fail("limit.blocks.exceeded", "the body has more blocks than the limit `blocks`");
  return false;
}

template <class T>
void BasicBlockReader<T>::place(Block block) {
  if (!count_block()) return;
  charge(block.visit([](const auto& content) -> std::size_t {
    using Content = std::decay_t<decltype(content)>;
    constexpr bool is_inline =
        std::is_same_v<Content, Paragraph> || std::is_same_v<Content, Heading>;
    return is_inline ? 0 : sizeof(galley::detail::TypedBlockNode<Content>);
  }));
  put(std::move(block));
}

/// Puts a block that is counted into its container.
template <class T>
void BasicBlockReader<T>::put(Block block) {
  Block& to = next_place(!block.is<Image>());
  if (!failed_) to = std::move(block);
}

/// A fresh block in the container. Where only text can stand it waits.
template <class T>
Block& BasicBlockReader<T>::next_place(bool is_story) {
  has_story_ = has_story_ || is_story;
  if (!in_flow() || in_table()) return grow(waiting_);
  Scope& scope = scopes_.back();
  if (List* const list = scope.block.template get_if<List>())
    return grow(list->items.empty() ? grow(list->items) : list->items.back());
  return grow(*scope.into);
}

/// Puts the blocks that had to wait.
template <class T>
void BasicBlockReader<T>::release() {
  if (waiting_.empty() || !in_flow() || in_table()) return;
  std::vector<Block> waiting = std::move(waiting_);
  waiting_.clear();
  for (Block& block : waiting) put(std::move(block));
}

template <class T>
void BasicBlockReader<T>::lift(LiftedKind kind, std::string text, std::size_t offset) {
  grow(reading_.lifted) = {kind, std::move(text), offset};
}

/// An address that the policy allows; else an issue and nothing.
template <class T>
std::string BasicBlockReader<T>::address(std::string_view value, UrlSlot slot,
                                         std::string_view member) {
  value = strings::trim(value);
  if (value.empty()) return {};
  if (value.size() > options_.limits.url) {
    fail("limit.url.exceeded", "an address is longer than the limit `url`");
    return {};
  }
  if (html::Url(value, slot)) return std::string(value);
  std::string message = "the address is not one that a page may link to; it was left out: ";
  message += strings::escape_for_message(value);
  note(Severity::warning, "url.scheme.rejected", std::move(message), member);
  return {};
}

/// Takes bytes from what is left for the result.
template <class T>
void BasicBlockReader<T>::charge(std::size_t bytes) {
  if (bytes > memory_left_)
    return fail("limit.memory.exceeded", "the body takes more memory than the limit `memory`");
  memory_left_ -= bytes;
}

/// Appends an item to a list, which takes twice its memory when its size is a power of two.
template <class T>
template <class Item>
Item& BasicBlockReader<T>::grow(std::vector<Item>& list) {
  const std::size_t size = list.size();
  if ((size & (size - 1)) == 0) {
    charge((size == 0 ? 1 : 2 * size) * sizeof(Item));
    memory_left_ += failed_ ? 0 : size * sizeof(Item);
  }
  // After a failure nothing of this is given out: the last item may be written over.
  if (failed_ && !list.empty()) return list.back();
  return list.emplace_back();
}

template <class T>
void BasicBlockReader<T>::fail(const char* code, const char* message) {
  if (!failed_) note(Severity::error, code, message);
  failed_ = true;
}

template <class T>
void BasicBlockReader<T>::note(Severity severity, const char* code, std::string message,
                               std::string_view member) {
  std::string place = path();
  if (!member.empty()) place.append("/").append(member);
  issues_.add(severity, code, std::move(place), std::move(message), options_.locator(at_));
}

/// The JSON Pointer of the block that is being read.
template <class T>
std::string BasicBlockReader<T>::path() const {
  std::string out = body_.to_string();
  std::size_t index = 0;
  for (std::size_t i = 0; i < scopes_.size(); ++i) {
    const Scope& scope = scopes_[i];
    if (const List* const list = scope.block.template get_if<List>()) {
      out += "/items/";
      strings::append_number(out, list->items.empty() ? 0 : list->items.size() - 1);
      continue;
    }
    if (scope.into == nullptr) break;  // a table
    if (scope.role == Role::quote || scope.role == Role::aside) out += "/body";
    index += scope.into->size();
    // The parts of a figure stand where the figure does.
    if (i + 1 < scopes_.size() && scopes_[i + 1].role == Role::figure) continue;
    out += '/';
    strings::append_number(out, index);
    index = 0;
  }
  return out;
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

// galley: rules about the blocks of a body: empty ones, repeated ones, lists in disguise
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

using galley::detail::is_blank;

/// Deeper nesting is not looked into, and so not called empty.
inline constexpr std::size_t deepest_look = 32;

template <class = void>
bool holds_nothing(const AnyBlock& block, std::size_t room);

template <class = void>
bool hold_nothing(const std::vector<Block>& blocks, std::size_t room) {
  for (const Block& block : blocks) {
    const void* content = block.visit([](const auto& c) { return static_cast<const void*>(&c); });
    if (!holds_nothing({block.kind(), content}, room)) return false;
  }
  return true;
}
template <class = void>
bool hold_nothing(const std::vector<TableRow>& rows) {
  for (const TableRow& row : rows)
    for (const TableCell& cell : row.cells)
      if (!is_blank(cell.text.plain())) return false;
  return true;
}
template <class = void>
bool items_hold_nothing(const List& list, std::size_t room) {
  for (const ListItem& item : list.items)
    if (!hold_nothing(item, room)) return false;
  return true;
}

/// Pictures, dividers and what is not modelled are never empty.
template <class>
bool holds_nothing(const AnyBlock& block, std::size_t room) {
  if (room == 0) return false;
  if (const auto* p = block.get_if<Paragraph>()) return is_blank(p->text.plain());
  if (const auto* h = block.get_if<Heading>()) return is_blank(h->text.plain());
  if (const auto* p = block.get_if<Preformatted>()) return is_blank(p->text);
  if (const auto* e = block.get_if<Embed>()) return e->url.empty();
  if (const auto* i = block.get_if<Interstitial>())
    return i->link.href.empty() && is_blank(i->link.title);
  if (const auto* q = block.get_if<Quote>()) return hold_nothing(q->body, room - 1);
  if (const auto* l = block.get_if<List>()) return items_hold_nothing(*l, room - 1);
  if (const auto* a = block.get_if<Aside>())
    return is_blank(a->title) && hold_nothing(a->body, room - 1);
  if (const auto* t = block.get_if<Table>())
    return is_blank(t->caption.plain()) && hold_nothing(t->head) && hold_nothing(t->rows);
  return false;
}

}  // namespace detail

/// Pages show a gap for it, and screen readers announce it.
template <class = void>
void block_empty(const AnyBlock& block, Findings& findings) {
  if (!detail::holds_nothing(block, detail::deepest_look)) return;
  std::vector<Edit> fix;
  if (findings.path().is_element()) fix.push_back(findings.remove(findings.path()));
  findings.report("a block without content; take it out", std::move(fix));
}

// ---- repeats -----------------------------------------------------------------------------------

namespace detail {

/// A refrain or an answer may come again; so much prose does not.
inline constexpr std::size_t prose_size = 60;

template <class = void>
std::string_view prose_of(const Block& block) noexcept {
  const Paragraph* paragraph = block.get_if<Paragraph>();
  return paragraph == nullptr ? std::string_view{} : std::string_view(paragraph->text.plain());
}

/// A look at what nested blocks begin with: comparing them whole takes memory.
template <class = void>
bool begin_alike(const std::vector<Block>& a, const std::vector<Block>& b) noexcept {
  return a.size() == b.size() && (a.empty() || prose_of(a.front()) == prose_of(b.front()));
}
template <class = void>
bool may_be_equal(const Block& a, const Block& b) noexcept {
  if (const Quote* quote = a.get_if<Quote>())
    return begin_alike(quote->body, b.get_if<Quote>()->body);
  if (const Aside* aside = a.get_if<Aside>())
    return begin_alike(aside->body, b.get_if<Aside>()->body);
  if (const List* list = a.get_if<List>()) {
    const std::vector<ListItem>& others = b.get_if<List>()->items;
    return list->items.size() == others.size() &&
           (others.empty() || begin_alike(list->items.front(), others.front()));
  }
  return true;
}

/// One right behind the other need not be long, three words or so, to be a slip.
template <class = void>
bool repeats_neighbour(const Block& block, const Block& before) {
  if (block.kind() != before.kind() || block.kind() == BlockKind::divider ||
      block.kind() == BlockKind::unmodelled || block.kind() == BlockKind::image)
    return false;
  if (block.is<Paragraph>()) {
    const std::string_view text = prose_of(block);
    const std::size_t blank = text.find(' ');
    const bool is_short =
        blank == std::string_view::npos || text.find(' ', blank + 1) == std::string_view::npos;
    if (is_short && text.size() < 24) return false;
  }
  return may_be_equal(block, before) && block == before;
}

}  // namespace detail

/// The same block right behind itself, or a longer paragraph that comes again.
template <class = void>
void block_repeated(const Article& article, Findings& findings) {
  const std::vector<Block>& body = article.body;
  const Path list(findings.path(), "body");
  const auto report = [&](std::size_t i) {
    const Path place(list, i);
    findings.report_at(place, "a block that the body holds already; take it out",
                       {findings.remove(place)});
  };
  const auto is_prose = [&](std::size_t i) {
    return detail::prose_of(body[i]).size() >= detail::prose_size;
  };
  for (std::size_t i = 1; i < body.size(); ++i)
    if (!is_prose(i) && detail::repeats_neighbour(body[i], body[i - 1])) report(i);
  galley::detail::each_repeat(
      body.size(),
      [&](std::size_t i) -> std::uint64_t {
        if (!is_prose(i)) return 0;
        const std::string_view text = detail::prose_of(body[i]);
        return body.size() <= galley::detail::few_items
                   ? text.size()
                   : galley::detail::Hash().sample(text).value();
      },
      [&](std::size_t i, std::size_t j) { return body[i] == body[j]; },
      [&](std::size_t i, std::size_t) { report(i); });
}

// ---- lists in disguise -------------------------------------------------------------------------

namespace detail {

/// "• one", "* one" or "- one".
template <class = void>
bool has_bullet(const Block& block) noexcept {
  static constexpr std::string_view bullets[] = {"\xE2\x80\xA2", "\xC2\xB7", "\xE2\x96\xAA", "* ",
                                                 "- "};
  const std::string_view text = prose_of(block);
  if (text.empty() || strings::is_ascii_alphanumeric(text.front())) return false;
  for (const std::string_view bullet : bullets)
    if (strings::starts_with(text, bullet)) return true;
  return false;
}

}  // namespace detail

/// Three paragraphs with bullets: screen readers count a list's items for their users.
template <class = void>
void list_faked(const Article& article, Findings& findings) {
  const Path list(findings.path(), "body");
  std::size_t run = 0;
  for (std::size_t i = 0; i < article.body.size(); ++i) {
    run = detail::has_bullet(article.body[i]) ? run + 1 : 0;
    if (run == 3)
      findings.report_at(Path(list, i - 2),
                         "paragraphs with bullets are no list to a screen reader; make them a "
                         "`list` block");
  }
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

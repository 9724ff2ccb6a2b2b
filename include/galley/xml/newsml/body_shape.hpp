// galley: which blocks XHTML says exactly, so that reading it gives the same block
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/uri.hpp>
#include <galley/html/tokens.hpp>
#include <galley/markup/running_text.hpp>
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// What the markup of a block is to a reader: the block itself, something like it, or not there.
enum class Shape : unsigned char { exact, alike, absent };

/// Text that readers of markup leave as it is: no blanks at its ends, none doubled, no tabs, and
/// something to see.
template <class = void>
bool is_tidy(std::string_view text) noexcept {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  std::string_view seen = text;
  while (strings::starts_with(seen, no_break_space)) seen.remove_prefix(no_break_space.size());
  if (seen.empty()) return text.empty();
  while (!markup::is_html_blank(text.front())) {
    const std::size_t at = markup::detail::find_loose_blank(text);
    if (at == text.size()) return true;
    // A line break stays, with text on both sides.
    if (text[at] != '\n' || at + 1 == text.size()) return false;
    text.remove_prefix(at + 1);
  }
  return false;
}

/// Marks are elements of their own; links only as far as an address goes.
template <class = void>
bool is_exact(const Text& text) noexcept {
  if (!is_tidy(text.plain())) return false;
  if (text.is_plain()) return true;
  for (const Text::Run run : text.runs()) {
    if (!run.language.empty() || run.direction != Direction::unspecified) return false;
    if (run.link == nullptr) continue;
    if (!run.link->title.empty() || !run.link->rel.empty()) return false;
    const html::Url url(run.link->href, UrlSlot::link);
    if (!url || !url.is_ascii()) return false;
  }
  return true;
}

/// Judges each kind of block; what is not judged here is taken for something alike.
template <class = void>
class ShapeOf {
 public:
  Shape operator()(const Paragraph& p) const {
    if (p.text.empty()) return Shape::absent;
    return exact_if(is_exact(p.text) && p.extensions.empty());
  }
  Shape operator()(const Heading& h) const {
    if (h.text.empty()) return Shape::absent;
    return exact_if(h.level >= 2 && h.level <= 6 && is_exact(h.text) && h.extensions.empty());
  }
  Shape operator()(const Quote& q) const {
    return exact_if(q.extensions.empty() && q.cite.empty() && is_line(q.attribution) &&
                    is_exact(q.body));
  }
  Shape operator()(const List& l) const {
    if (!l.extensions.empty() || l.items.empty() || l.start < 0 || (!l.ordered && l.start != 0))
      return Shape::alike;
    for (const ListItem& item : l.items)
      if (item.size() != 1 || !is_exact(item)) return Shape::alike;
    return Shape::exact;
  }
  Shape operator()(const Divider& d) const { return exact_if(d.extensions.empty()); }
  Shape operator()(const Embed& e) const {
    return e.title.empty() && e.provider.empty() && e.url.empty() ? Shape::absent : Shape::alike;
  }
  Shape operator()(const Interstitial& i) const {
    return i.link.title.empty() && i.link.href.empty() ? Shape::absent : Shape::alike;
  }
  Shape operator()(const Unmodelled&) const { return Shape::absent; }
  template <class T>
  Shape operator()(const T&) const {
    return Shape::alike;
  }

 private:
  static Shape exact_if(bool holds) { return holds ? Shape::exact : Shape::alike; }
  static bool is_line(std::string_view text) {
    return is_tidy(text) && text.find('\n') == std::string_view::npos;
  }
  /// Plain paragraphs only: what nests deeper is not looked into.
  static bool is_exact(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      const auto* const p = block.get_if<Paragraph>();
      if (p == nullptr || p->role != ParagraphRole::normal || p->text.empty() ||
          !p->extensions.empty() || !detail::is_exact(p->text))
        return false;
    }
    return !blocks.empty();
  }
  static bool is_exact(const Text& text) { return detail::is_exact(text); }
};

template <class T = void>
Shape shape_of(const Lazy<Block, T>& block) {
  return block.visit(ShapeOf<T>{});
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

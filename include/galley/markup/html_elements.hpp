// galley: what each element of HTML is to a body of the model
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/core/hash_index.hpp>
#include <galley/core/literal.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// What an element does to the body it stands in.
enum class ElementRole : unsigned char {
  ignored,    ///< void, without an effect: `wbr`, `meta`
  removed,    ///< with its content, which is no text of the story
  invisible,  ///< the same, but no reader of the page would miss it: `script`, `style`
  title,      ///< of the document
  document,   ///< `html`, `body`, `article`: may state the language of all
  flow,       ///< a part without a block of its own; it parts running text
  header,
  footer,
  paragraph,
  heading,
  quote,
  list,
  item,
  aside,
  figure,
  figure_caption,
  table,
  table_caption,
  table_head,
  table_body,
  row,
  cell,
  preformatted,
  divider,
  picture,
  media,   ///< video or audio
  source,  ///< a file of media
  frame,   ///< a page of another site
  embed,   ///< the same, named by an agency's own element
  mark,
  cite,
  link,
  span,
  line_break,
};

/// One row of the table: an element that is known. Whatever has no row is unwrapped.
struct ElementRule {
  std::uint64_t key = 0;  ///< the first eight letters
  Literal name;
  ElementRole role = ElementRole::ignored;
  unsigned char detail = 0;  ///< of a mark which one, of a heading its level, of a list if ordered

  constexpr ElementRule() = default;
  constexpr ElementRule(Literal element, ElementRole its_role, unsigned its_detail = 0)
      : key(key_of(element)),
        name(element),
        role(its_role),
        detail(static_cast<unsigned char>(its_detail)) {}
  constexpr ElementRule(Literal element, Mark mark)
      : ElementRule(element, ElementRole::mark, static_cast<unsigned>(mark)) {}

  /// The first eight letters in lower case, the first one lowest.
  static constexpr std::uint64_t key_of(std::string_view element) noexcept {
    const std::size_t size = element.size() < 8 ? element.size() : 8;
    std::uint64_t key = 0;
    for (std::size_t i = size; i > 0; --i)
      key = key << 8U | static_cast<unsigned char>(strings::to_lower(element[i - 1]));
    return key;
  }
};

namespace detail {

/// Elements of the allow-list, those removed with their content, and those that
/// part running text although they are unwrapped. `h1` clamps to the second level.
template <class = void>
inline constexpr ElementRule element_rules[] = {
    {"a", ElementRole::link},
    {"address", ElementRole::flow},
    {"area", ElementRole::ignored},
    {"article", ElementRole::document},
    {"aside", ElementRole::aside},
    {"audio", ElementRole::media, 1},
    {"b", Mark::strong},
    {"base", ElementRole::ignored},
    {"blockquote", ElementRole::quote},
    {"body", ElementRole::document},
    {"br", ElementRole::line_break},
    {"caption", ElementRole::table_caption},
    {"center", ElementRole::flow},
    {"cite", ElementRole::cite},
    {"code", Mark::code},
    {"col", ElementRole::ignored},
    {"colgroup", ElementRole::flow},
    {"dd", ElementRole::flow},
    {"del", Mark::strike},
    {"details", ElementRole::flow},
    {"dir", ElementRole::list, 0},
    {"div", ElementRole::flow},
    {"dl", ElementRole::flow},
    {"dnl-image", ElementRole::picture},  // dpa: its caption is in attributes
    {"dnl-twitterembed", ElementRole::embed},
    {"dnl-wgchart", ElementRole::embed},
    {"dnl-youtubeembed", ElementRole::embed},
    {"dt", ElementRole::flow},
    {"em", Mark::emphasis},
    {"embed", ElementRole::ignored, 1},
    {"fieldset", ElementRole::flow},
    {"figcaption", ElementRole::figure_caption},
    {"figure", ElementRole::figure},
    {"footer", ElementRole::footer},
    {"form", ElementRole::flow},
    {"frame", ElementRole::ignored, 1},
    {"h1", ElementRole::heading, 2},
    {"h2", ElementRole::heading, 2},
    {"h3", ElementRole::heading, 3},
    {"h4", ElementRole::heading, 4},
    {"h5", ElementRole::heading, 5},
    {"h6", ElementRole::heading, 6},
    {"head", ElementRole::flow},
    {"header", ElementRole::header},
    {"hgroup", ElementRole::flow},
    {"hr", ElementRole::divider},
    {"html", ElementRole::document},
    {"i", Mark::emphasis},
    {"iframe", ElementRole::frame},
    {"img", ElementRole::picture},
    {"input", ElementRole::ignored, 1},
    {"legend", ElementRole::flow},
    {"li", ElementRole::item},
    {"link", ElementRole::ignored},
    {"main", ElementRole::flow},
    {"mark", Mark::highlight},
    {"math", ElementRole::removed},
    {"menu", ElementRole::list, 0},
    {"meta", ElementRole::ignored},
    {"nav", ElementRole::flow},
    {"noembed", ElementRole::removed},
    {"noframes", ElementRole::removed},
    {"noscript", ElementRole::invisible},
    {"object", ElementRole::removed},
    {"ol", ElementRole::list, 1},
    {"optgroup", ElementRole::flow},
    {"option", ElementRole::flow},
    {"p", ElementRole::paragraph},
    {"param", ElementRole::ignored},
    {"plaintext", ElementRole::removed},
    {"pre", ElementRole::preformatted},
    {"q", Mark::quote},
    {"s", Mark::strike},
    {"script", ElementRole::invisible},
    {"section", ElementRole::flow},
    {"select", ElementRole::removed},
    {"small", Mark::small},
    {"source", ElementRole::source},
    {"span", ElementRole::span},
    {"strike", Mark::strike},
    {"strong", Mark::strong},
    {"style", ElementRole::invisible},
    {"sub", Mark::sub},
    {"summary", ElementRole::flow},
    {"sup", Mark::sup},
    {"svg", ElementRole::removed},
    {"table", ElementRole::table},
    {"tbody", ElementRole::table_body},
    {"td", ElementRole::cell, 0},
    {"template", ElementRole::invisible},
    {"textarea", ElementRole::removed},
    {"tfoot", ElementRole::table_body},
    {"th", ElementRole::cell, 1},
    {"thead", ElementRole::table_head},
    {"title", ElementRole::title},
    {"tr", ElementRole::row},
    {"track", ElementRole::ignored},
    {"u", Mark::underline},
    {"ul", ElementRole::list, 0},
    {"video", ElementRole::media, 0},
    {"wbr", ElementRole::ignored},
    {"xmp", ElementRole::removed},
};

/// The word with A to Z in lower case; what holds bytes beyond ASCII is no name of the table.
constexpr std::uint64_t small_letters(std::uint64_t word) noexcept {
  constexpr std::uint64_t each = 0x0101010101010101U;
  const std::uint64_t capitals = (word + each * (0x80 - 'A')) & ~(word + each * (0x7F - 'Z'));
  return word | ((capitals & ~word & (each * 0x80)) >> 2U);
}

template <class T>
inline constexpr HashIndex<512> element_index{element_rules<T>,
                                              [](const ElementRule& rule) { return rule.key; }};

}  // namespace detail

/// The row of an element, in any case of its letters, or null. `head` is the first eight bytes of
/// its name, with zeros behind a shorter one.
template <class T = void>
const ElementRule* find_element(std::string_view name, std::uint64_t head) noexcept {
  const std::uint64_t key = detail::small_letters(head);
  const auto& rules = detail::element_rules<T>;
  const std::size_t row = detail::element_index<T>.find(key, [&](std::size_t at) {
    const std::string_view known = rules[at].name.view();
    return rules[at].key == key && known.size() == name.size() &&
           (name.size() <= 8 || strings::equals_ignore_case(name, known));
  });
  return row == HashIndex<512>::none ? nullptr : &rules[row];
}
template <class T = void>
const ElementRule* find_element(std::string_view name) noexcept {
  return find_element<T>(name, simd::detail::load_start(name.data(), name.size()));
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

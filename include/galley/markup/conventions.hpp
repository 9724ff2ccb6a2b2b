// galley: how markup of news says what is what: classes, attributes, repeated words
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/literal.hpp>
#include <galley/core/strings.hpp>
#include <galley/markup/attributes.hpp>
#include <galley/markup/block_reading.hpp>
#include <galley/markup/running_text.hpp>
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
namespace detail {

struct ClassOfPart {
  Literal name;
  LiftedKind kind;
};
/// Parts that agencies put into the body and mark by a class.
template <class = void>
inline constexpr ClassOfPart lifted_classes[] = {{"byline", LiftedKind::byline},
                                                 {"teaser", LiftedKind::teaser},
                                                 {"dateline", LiftedKind::dateline},
                                                 {"kicker", LiftedKind::kicker},
                                                 {"vignette", LiftedKind::kicker}};

/// How a credit is marked in a figure: by us, by agencies, at TT.
template <class = void>
inline constexpr Literal credit_classes[] = {"g-credit", "credit", "creditline", "byline"};
template <class = void>
inline constexpr Literal lead_classes[] = {"g-lead", "lead", "lede", "ingress"};

template <std::size_t Size>
constexpr bool has_any(std::string_view classes, const Literal (&names)[Size]) noexcept {
  for (const Literal& name : names)
    if (has_token(classes, name)) return true;
  return false;
}

/// A span of cells, a width: a whole number from 2 on or from 1 on; else 0, not stated.
constexpr std::int32_t number_of(std::string_view value, std::int32_t least) noexcept {
  value = strings::trim(value);
  if (strings::ends_with(value, "px")) value.remove_suffix(2);
  std::int32_t number = 0;
  return strings::parse_integer(value, number) && number >= least ? number : 0;
}

/// What is left of `rel` without the word that our writer adds.
template <class = void>
std::string relation_of(std::string_view rel) {
  std::string out;
  while (!rel.empty()) {
    std::size_t size = 0;
    while (size < rel.size() && !is_html_blank(rel[size])) ++size;
    const std::string_view word = rel.substr(0, size);
    rel.remove_prefix(size < rel.size() ? size + 1 : size);
    if (word.empty() || strings::equals_ignore_case(word, "noopener")) continue;
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

/// How a picture names the item it is: by guid in NewsML-G2, by uri or association in ninjs.
template <class = void>
inline constexpr Literal reference_names[] = {"data-residref", "data-uri", "data-assoc-ref", "ref"};

template <class = void>
std::string reference_of(Attributes attributes) {
  for (const Literal& name : reference_names<>) {
    const std::string_view value = attributes[name];
    if (!value.empty()) return std::string(value);
  }
  return {};
}

/// True where the page says that a picture is for the eye alone.
template <class = void>
bool is_decoration(Attributes attributes) noexcept {
  const std::string_view role = attributes["role"];
  const Attribute* const alt = attributes.find("alt");
  return alt != nullptr && alt->value.empty() &&
         (role == "presentation" || role == "none" || attributes["aria-hidden"] == "true");
}

/// Appends a text with its marks.
template <class = void>
void append_text(Text& to, const Text& from) {
  for (const Text::Run run : from.runs()) {
    Style style;
    style.marks = run.marks;
    if (run.link != nullptr) style.link = *run.link;
    style.language = run.language;
    style.direction = run.direction;
    to.append(run.text, style);
  }
}

/// The block of that type that comes last, or null.
template <class T>
T* last_of(std::vector<Block>& blocks) noexcept {
  for (std::size_t i = blocks.size(); i > 0; --i)
    if (T* const found = blocks[i - 1].template get_if<T>()) return found;
  return nullptr;
}

/// True when both say the same but for blanks.
template <class = void>
bool has_same_words(std::string_view a, std::string_view b) noexcept {
  for (;;) {
    a = strings::trim_start(a);
    b = strings::trim_start(b);
    while (!a.empty() && !b.empty() && a.front() == b.front() && !is_html_blank(a.front())) {
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
    if (strings::trim_start(a).empty() || strings::trim_start(b).empty())
      return strings::trim_start(a).empty() && strings::trim_start(b).empty();
    if (!is_html_blank(a.front()) || !is_html_blank(b.front())) return false;
  }
}

}  // namespace detail
}  // namespace markup
}  // namespace v0
}  // namespace galley

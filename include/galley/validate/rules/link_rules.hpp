// galley: rules about related links, links within text, and translations
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

template <class = void>
void link_address_missing(const RelatedLink& link, Findings& findings) {
  if (link.href.empty()) findings.report("href", "related link has no address");
}

template <class = void>
void link_title_missing(const RelatedLink& link, Findings& findings) {
  if (galley::detail::is_blank(link.title) && !link.href.empty())
    findings.report("title", "related link has no title to show; set `title`");
}

template <class = void>
void link_repeated(const Article& article, Findings& findings) {
  const std::vector<RelatedLink>& links = article.related;
  const Path list(findings.path(), "related");
  galley::detail::each_repeat(
      links.size(),
      [&](std::size_t i) -> std::uint64_t {
        return links[i].href.empty() ? 0 : galley::detail::hash_of(links[i].href, links.size());
      },
      [&](std::size_t i, std::size_t j) { return links[i].href == links[j].href; },
      [&](std::size_t i, std::size_t j) {
        const Path place(list, i);
        std::vector<Edit> fix;
        if (links[i] == links[j]) fix.push_back(findings.remove(place));
        findings.report_at(place,
                           "a related link to the address of an earlier one; keep one of them",
                           std::move(fix));
      });
}

namespace detail {

constexpr std::string_view without_fragment(std::string_view url) noexcept {
  return url.substr(0, url.find('#'));
}

}  // namespace detail

/// A story is not related to itself.
template <class = void>
void link_to_itself(const Article& article, Findings& findings) {
  const Path list(findings.path(), "related");
  const std::string_view own = detail::without_fragment(article.url);
  for (std::size_t i = 0; i < article.related.size(); ++i) {
    const RelatedLink& link = article.related[i];
    const bool is_own_url = !own.empty() && detail::without_fragment(link.href) == own;
    const bool is_own_id = !article.id.empty() && link.id == article.id;
    if (is_own_url || is_own_id)
      findings.report_at(Path(list, i), "a related link to the story itself; take it out");
  }
}

// ---- links within text -------------------------------------------------------------------------

namespace detail {

/// Words that say nothing about where they lead, read on their own (WCAG 2.2 §2.4.4, F63).
template <class = void>
bool is_vague(std::string_view text) noexcept {
  static constexpr std::string_view vague[] = {"here", "click here", "read more",   "more", "link",
                                               "this", "hier",       "mehr",        "ici",  "aquí",
                                               "más",  "qui",        "hier klicken"};
  for (const std::string_view words : vague)
    if (strings::equals_ignore_case(strings::trim(text), words)) return true;
  return false;
}

}  // namespace detail

template <class = void>
void link_text_vague(const TextLink& link, Findings& findings) {
  if (detail::is_vague(link.text))
    findings.report("the linked words do not say where they lead; link words that do");
}

template <class = void>
void link_text_missing(const TextLink& link, Findings& findings) {
  if (galley::detail::is_blank(link.text))
    findings.report("a link on white space, which nobody finds; link words, or drop it");
}

// ---- translations ------------------------------------------------------------------------------

template <class = void>
void translation_incomplete(const Translation& translation, Findings& findings) {
  if (translation.url.empty())
    findings.report("url", "a translation without its address; set `url`");
  else if (translation.language.empty())
    findings.report("language", "a translation without its language; set `language`");
}

template <class = void>
void translation_repeated(const Article& article, Findings& findings) {
  const auto& all = article.translations;
  const Path list(findings.path(), "translations");
  galley::detail::each_repeat(
      all.size(),
      [&](std::size_t i) -> std::uint64_t {
        return all[i].language.empty() ? 0 : galley::detail::hash_of(all[i].language);
      },
      [&](std::size_t i, std::size_t j) { return all[i].language == all[j].language; },
      [&](std::size_t i, std::size_t) {
        findings.report_at(Path(list, i),
                           "a second translation into one language; keep one of them");
      });
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

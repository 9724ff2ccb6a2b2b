// galley: links of the model as HTML: related stories, people's pages, notices
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/markup/html_text.hpp>
#include <galley/model/related_link.hpp>
#include <galley/model/rights.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Words that lead to an address, or the words alone where the policy refuses it.
template <class Out, std::size_t Size>
void write_html_link(const HtmlTarget<Out>& target, std::string_view words,
                     std::string_view address, const Path& path, const char (&relation)[Size]) {
  const html::Url url = target.url(address, UrlSlot::link, path);
  if (url) {
    target.out.markup("<a");
    target.link_attributes(url, relation);
    target.out.markup(">");
  }
  target.out.text(words);
  if (url) target.out.markup("</a>");
}

/// A related story: its title, or else its address, with the language of the other page.
template <class Out>
void write_html_related(const HtmlTarget<Out>& target, const RelatedLink& link, const Path& path) {
  Out& out = target.out;
  const html::Url url = target.url(link.href, UrlSlot::link, Path(path, "href"));
  if (url) {
    out.markup("<a");
    target.link_attributes(url, "", link.rel);
    out.attribute("hreflang", target.language(link.language, Path(path, "language")));
    out.markup(">");
  }
  out.text(link.title.empty() ? link.href : link.title);
  if (url) out.markup("</a>");
}

/// True for a notice of which something can be shown.
inline bool is_shown(const LanguageText& notice) {
  return !notice.text.empty() || !notice.href.empty();
}

/// What follows `<p` or `<span`: the attributes of a notice and its words, which lead to the page
/// that says more.
template <class Out>
void write_html_notice(const HtmlTarget<Out>& target, const LanguageText& notice,
                       const Path& path) {
  target.out.markup(" class=\"g-rights\"");
  target.language_attribute(target.language(notice.language, Path(path, "language")));
  target.out.markup(">");
  write_html_link(target, notice.text.empty() ? notice.href : notice.text, notice.href,
                  Path(path, "href"), "license");
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

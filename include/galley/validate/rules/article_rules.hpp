// galley: rules about what a story must have
#pragma once
#include <galley/core/uri.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

template <class = void>
void headline_missing(const Article& article, Findings& findings) {
  if (article.headline.empty() && article.kind == ArticleKind::text)
    findings.report("headline", "the story has no headline; set `headline`");
}

template <class = void>
void body_missing(const Article& article, Findings& findings) {
  if (article.body.empty() && article.kind == ArticleKind::text)
    findings.report("body", "the story has no body; add its paragraphs to `body`");
}

template <class = void>
void published_missing(const Article& article, Findings& findings) {
  if (article.published.empty())
    findings.report("published", "no publication date; set `published`, with its offset");
}

template <class = void>
void author_missing(const Article& article, Findings& findings) {
  if (article.byline.empty() && article.authors.empty())
    findings.report("authors", "no author; set `byline` or `authors`");
}

template <class = void>
void language_missing(const Article& article, Findings& findings) {
  if (article.language.empty())
    findings.report("language", "no language; set `language` to a BCP 47 tag such as en-GB");
}

/// A page names itself by an absolute address.
template <class = void>
void url_relative(const Article& article, Findings& findings) {
  if (article.url.empty() || is_allowed(article.url, UrlSlot::canonical, false)) return;
  if (is_allowed(article.url, UrlSlot::link, true))
    findings.report("url", "not an absolute web address; write https://…");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

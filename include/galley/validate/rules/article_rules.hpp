// galley: rules about a story as a whole
#pragma once
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

inline void headline_missing(const Article& article, Findings& findings) {
  if (article.headline.empty() && article.kind == ArticleKind::text)
    findings.report("headline", "the story has no headline; set `headline`");
}

inline void body_missing(const Article& article, Findings& findings) {
  if (article.body.empty() && article.kind == ArticleKind::text)
    findings.report("body", "the story has no body");
}

inline void published_missing(const Article& article, Findings& findings) {
  if (article.published.empty())
    findings.report("published", "no publication date; set `published`, with its offset");
}

inline void author_missing(const Article& article, Findings& findings) {
  if (article.byline.empty() && article.authors.empty())
    findings.report("authors", "no author; set `byline` or `authors`");
}

inline void language_missing(const Article& article, Findings& findings) {
  if (article.language.empty())
    findings.report("language", "no language; set `language` to a BCP 47 tag such as en-GB");
}

/// Withheld, canceled and unknown items are not to be published; nor is what is under embargo.
inline void status_unpublishable(const Article& article, Findings& findings) {
  if (article.pub_status != PubStatus::usable)
    findings.report("pub_status", "the status is not usable, so the item must not be published");
}
inline void embargo_present(const Article& article, Findings& findings) {
  if (article.embargo.has_value())
    findings.report("embargo", article.embargo->until.empty()
                                   ? "under embargo until it is lifted"
                                   : "under embargo until " + article.embargo->until.text());
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

// galley: what keeps an article from being a valid NewsML-G2 item, and what other readers would
// miss
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/html/characters.hpp>
#include <galley/model/malformed_text.hpp>
#include <galley/validate/profiles.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/xml/newsml/check.hpp>
#include <galley/xml/newsml/write.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace rules {

/// An item of a kind without a noun in the model is written as it was.
template <class = void>
bool is_whole(const Article& article) noexcept {
  return newsml::detail::whole_item<>(article) != nullptr;
}

// ---- what an item must have ---------------------------------------------------------------------

template <class = void>
void guid_missing(const Article& article, Findings& findings) {
  if (article.id.empty() && !is_whole(article))
    findings.report("id", "a news item needs a guid; set `id`");
}

template <class = void>
void provider_missing(const Article& article, Findings& findings) {
  if (article.publisher.name.empty() && article.publisher.id.empty() && !is_whole(article))
    findings.report("publisher", "a news item needs its provider; set `publisher.name`");
}

template <class = void>
void version_created_missing(const Article& article, Findings& findings) {
  if (article.modified.empty() && !is_whole(article))
    findings.report("modified", "a news item says when its version was made; set `modified`");
}

template <class = void>
void version_created_invalid(const Article& article, Findings& findings) {
  if (!article.modified.empty() && !detail::is_time(article.modified, detail::TimeType::date_time))
    findings.report("modified", "no date and time of XML Schema; write 2026-05-04T17:02:00Z");
}

/// The writer refuses such strings wherever they stand, so this looks where it looks.
template <class T = void>
void character_illegal(const Article& article, Findings& findings) {
  const auto look = [&findings](std::string_view text, const Path& path, Use) {
    if (!html::is_html_text(text))
      findings.report_at(path, "holds a character that XML forbids, or is not UTF-8; take it out");
  };
  galley::detail::visit_strings(article, look, Limits{}.depth);
}

// ---- the document that it would be --------------------------------------------------------------

/// Where the first pieces that an article kept stand in its document. Those behind them are not
/// looked for, so that an article of many takes no longer than one.
template <class = void>
class KeptPlaces {
 public:
  KeptPlaces(const Article& article, std::string_view document) {
    for (; size_ < few && size_ < article.extensions.size(); ++size_) {
      const std::string& raw = article.extensions[size_].raw;
      const std::size_t at = raw.empty() ? document.npos : document.find(raw);
      if (at != document.npos) pieces_[size_] = document.substr(at, raw.size());
    }
    start_ = document.data();
  }
  /// The number of the piece that holds the place, or `no_item`.
  std::size_t find(std::size_t offset) const noexcept {
    for (std::size_t i = 0; i < size_; ++i) {
      const auto begin = static_cast<std::size_t>(pieces_[i].data() - start_);
      if (!pieces_[i].empty() && begin <= offset && offset < begin + pieces_[i].size()) return i;
    }
    return galley::detail::no_item;
  }

 private:
  static constexpr std::size_t few = 64;
  std::string_view pieces_[few];
  std::size_t size_ = 0;
  const char* start_;
};

/// Checks the document of an article; calls `f(issue, path)` with each issue of a severity, and the
/// path of the kept piece that it is about, or of the article.
template <class T, class F>
void each_document_issue(const Article& article, const std::string& document, const Path& path,
                         Severity severity, F&& f) {
  const Result<void> checked = newsml::check<T>(document);
  if (checked.issues().empty()) return;
  const KeptPlaces<T> places(article, document);
  const Path pieces(path, "extensions");
  for (const Issue& issue : checked.issues()) {
    if (issue.severity != severity) continue;
    const std::size_t piece = places.find(issue.position.offset);
    f(issue, piece != galley::detail::no_item ? Path(pieces, piece) : path);
  }
}

/// What an article kept of its source may be what makes it invalid; and what the writer refuses for
/// a reason that no rule above has (nesting, malformed text in an extension) is no item at all.
template <class T = void>
void document_invalid(const Article& article, Findings& findings) {
  const Result<std::string> written = newsml::write(article);
  if (written)
    return each_document_issue<T>(article, *written, findings.path(), Severity::error,
                                  [&](const Issue& issue, const Path& place) {
                                    findings.report_at(place,
                                                       issue.message + "; take it out or mend it");
                                  });
  constexpr std::string_view elsewhere =
      "newsml.guid.missing newsml.provider.missing newsml.version_created.missing "
      "newsml.version_created.invalid xml.character.illegal text.utf8.malformed";
  for (const Issue& issue : written.issues())
    if (issue.severity == Severity::error && !newsml::detail::has_word(elsewhere, issue.code))
      findings.report(issue.message + " (" + issue.code + ')');
}

/// Valid, and no reader will make of it what was meant. Times and links are reported where they
/// are.
template <class T = void>
void document_doubtful(const Article& article, Findings& findings) {
  const Result<std::string> written = newsml::write(article);
  if (!written) return;
  each_document_issue<T>(
      article, *written, findings.path(), Severity::warning,
      [&](const Issue& issue, const Path& place) {
        if (issue.code == "newsml.offset.missing" || issue.code == "newsml.target.missing") return;
        findings.report_at(place, issue.message + "; mend it");
      });
}

// ---- values that the standard's places cannot hold ----------------------------------------------

namespace detail {

using namespace newsml::detail;

template <class = void>
void outside(const Path& place, std::string_view wish, Findings& findings) {
  findings.report_at(place, "only galley reads this in NewsML-G2; write " + std::string(wish));
}

template <class = void>
void time_outside(std::string_view member, const Timestamp& time, TimeType type,
                  Findings& findings) {
  if (!time.empty() && !is_time(time, type))
    outside(Path(findings.path(), member), "a date and time such as 2026-05-04T17:02:00Z",
            findings);
}

}  // namespace detail

template <class = void>
void article_outside(const Article& article, Findings& findings) {
  using namespace detail;
  if (!article.version.empty() && !is_positive_integer(article.version))
    outside(Path(findings.path(), "version"), "a whole number from 1", findings);
  time_outside("created", article.created, TimeType::date_time, findings);
  time_outside("published", article.published, TimeType::truncated, findings);
  time_outside("expires", article.expires, TimeType::date_or_time, findings);
  time_outside("content_created", article.content_created, TimeType::truncated, findings);
  if (article.embargo && !article.embargo->until.empty() &&
      !is_time(article.embargo->until, TimeType::date_time))
    outside(Path(Path(findings.path(), "embargo"), "until"), "a date and time with its offset",
            findings);
}

/// A code is written as alias:code; a scheme's URI is no alias.
template <class = void>
void topic_outside(const Topic& topic, Findings& findings) {
  using namespace detail;
  if (topic.code.empty()) return;
  const std::string qcode = topic.scheme + ':' + topic.code;
  if (topic.scheme.find(':') != std::string::npos || !is_qcode(qcode))
    outside(Path(findings.path(), "scheme"),
            "the alias that a catalog declares, such as medtop, or set `id` to a URI", findings);
}

template <class = void>
void person_outside(const Person& person, Findings& findings) {
  if (!person.role.empty() && !newsml::detail::is_qcode_list(person.role))
    detail::outside(Path(findings.path(), "role"), "a QCode such as crol:photographer", findings);
}

template <class = void>
void note_outside(const EditorNote& note, Findings& findings) {
  if (!note.role.empty() && !newsml::detail::is_qcode(note.role))
    detail::outside(Path(findings.path(), "role"), "a QCode such as ednoterole:correction",
                    findings);
}

template <class = void>
void link_outside(const RelatedLink& link, Findings& findings) {
  if (!link.href.empty() && !newsml::detail::is_iri(link.href))
    detail::outside(Path(findings.path(), "href"), "a URI reference, percent-encoded", findings);
}

template <class = void>
void rendition_outside(const Rendition& rendition, Findings& findings) {
  if (!rendition.href.empty() && !newsml::detail::is_iri(rendition.href))
    detail::outside(Path(findings.path(), "href"), "a URI reference, percent-encoded", findings);
}

}  // namespace rules

namespace detail {

/// Errors keep an article from being written or valid; warnings are lost on other readers.
template <class T = void>
struct ProfileRules {
  static constexpr Severity error = Severity::error;
  static constexpr Severity warning = Severity::warning;
  static constexpr std::string_view schema = "NewsML-G2 2.35, XML Schema";
  static constexpr std::string_view outside = "newsml.value.outside";

  static constexpr auto array = rule_array(
      rule<rules::guid_missing<T>>("newsml.guid.missing", error, schema),
      rule<rules::provider_missing<T>>("newsml.provider.missing", error, schema),
      rule<rules::version_created_missing<T>>("newsml.version_created.missing", error, schema),
      rule<rules::version_created_invalid<T>>("newsml.version_created.invalid", error, schema),
      rule<rules::character_illegal<T>>("xml.character.illegal", error, "XML 1.0 §2.2"),
      rule<rules::document_invalid<T>>("newsml.document.invalid", error, schema),
      rule<rules::document_doubtful<T>>("newsml.document.doubtful", warning, "NewsML-G2 2.35"),
      rule<rules::article_outside<T>>(outside, warning, schema),
      rule<rules::topic_outside<T>>(outside, warning, schema),
      rule<rules::person_outside<T>>(outside, warning, schema),
      rule<rules::note_outside<T>>(outside, warning, schema),
      rule<rules::link_outside<T>>(outside, warning, schema),
      rule<rules::rendition_outside<T>>(outside, warning, schema),
      rule<galley::rules::urgency_range<T>>("article.urgency.range", warning, schema),
      rule<galley::rules::topic_relevance_range<T>>("topic.relevance.range", warning, schema),
      rule<galley::rules::language_malformed<T>>("language.tag.malformed", warning, schema),
      rule<galley::rules::identifier_blank<T>>("identifier.blank.present", warning,
                                               "NewsML-G2 guid"),
      rule<galley::rules::timestamp_offset_missing<T>>("timestamp.offset.missing", warning,
                                                       "NewsML-G2 2.35, DateTimePropType"),
      rule<galley::rules::link_address_missing<T>>("link.href.missing", warning,
                                                   "NewsML-G2 2.35, link"),
      rule<galley::rules::line_broken<T>>("text.line.broken", warning,
                                          "NewsML-G2 g2normalizedString"));
};

}  // namespace detail

/// What keeps an article from being written as a valid NewsML-G2 item (errors), and what of it only
/// this library would read there (warnings).
inline constexpr FixedProfile<detail::ProfileRules<>> profile{"newsml"};

}  // namespace newsml
}  // namespace v0
}  // namespace galley

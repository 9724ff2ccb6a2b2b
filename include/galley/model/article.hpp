// galley: a news article, the noun that every format reads into and writes from
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/model/block.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/image.hpp>
#include <galley/model/item.hpp>
#include <galley/model/person.hpp>
#include <galley/model/related_link.hpp>
#include <galley/model/rights.hpp>
#include <galley/model/status.hpp>
#include <galley/model/topic.hpp>

namespace galley {
inline namespace v0 {

/// The body as the source had it, so that the same format writes an unchanged body back verbatim.
struct SourceBody {
  std::string format;
  std::string role;
  std::string media_type;
  std::string text;
};
template <>
inline constexpr FieldList<&SourceBody::format, &SourceBody::role, &SourceBody::media_type,
                           &SourceBody::text>
    fields<SourceBody>{{{"format", Use::code},
                        {"role", Use::code},
                        {"media_type", Use::media_type},
                        {"text", Use::verbatim}}};

/// A story, or a picture, video or graphic that travels alone. Every default is the empty state;
/// an empty string means absent. The order of members is not part of the interface.
struct Article {
  std::string id;  ///< opaque: never derived, never normalised
  std::string url;
  std::string version;
  ArticleKind kind = ArticleKind::text;
  std::string provider_profile;
  std::vector<AlternativeId> alternative_ids;

  std::string language;  ///< BCP 47; the language of every plain field
  Direction direction = Direction::unspecified;
  std::vector<Translation> translations;

  std::string headline;
  std::string kicker;    ///< the short line above the headline
  std::string deck;      ///< the sentence below it
  std::string slugline;  ///< the desk's name for the story
  std::string title;     ///< of the item, not to be printed
  std::string summary;
  std::vector<AlternativeText> alternative_texts;

  std::string byline;  ///< as printed
  std::vector<Person> authors;
  std::vector<Person> contributors;

  Dateline dateline;
  Topic located;  ///< where the content was made

  Timestamp created;
  Timestamp published;
  Timestamp modified;  ///< when this version was made
  Timestamp content_created;
  std::optional<Embargo> embargo;
  Timestamp expires;

  PubStatus pub_status = PubStatus::usable;
  std::optional<std::int32_t> urgency;  ///< 1 (most urgent) to 9
  std::vector<std::string> signals;     ///< update, correction, kill

  std::vector<Topic> topics;
  std::vector<std::string> keywords;
  std::vector<Topic> genres;

  std::optional<Image> cover;
  std::vector<Block> body;
  std::vector<Image> other_media;  ///< sent with the story and placed nowhere
  std::vector<SourceBody> source_bodies;
  std::vector<RelatedLink> related;

  Person publisher;
  std::vector<Person> sources;
  Rights rights;

  std::vector<EditorNote> editor_notes;
  std::string digital_source_type;  ///< IPTC code that labels made-up or altered content
  std::vector<TrustIndicator> trust_indicators;
  Extensions extensions;
};
template <>
inline constexpr FieldList<
    &Article::id, &Article::url, &Article::version, &Article::kind, &Article::provider_profile,
    &Article::alternative_ids, &Article::language, &Article::direction, &Article::translations,
    &Article::headline, &Article::kicker, &Article::deck, &Article::slugline, &Article::title,
    &Article::summary, &Article::alternative_texts, &Article::byline, &Article::authors,
    &Article::contributors, &Article::dateline, &Article::located, &Article::created,
    &Article::published, &Article::modified, &Article::content_created, &Article::embargo,
    &Article::expires, &Article::pub_status, &Article::urgency, &Article::signals, &Article::topics,
    &Article::keywords, &Article::genres, &Article::cover, &Article::body, &Article::other_media,
    &Article::source_bodies, &Article::related, &Article::publisher, &Article::sources,
    &Article::rights, &Article::editor_notes, &Article::digital_source_type,
    &Article::trust_indicators, &Article::extensions>
    fields<Article>{{{"id", Use::identifier},
                     {"url", Use::url},
                     {"version", Use::code},
                     {"kind"},
                     {"provider_profile", Use::code},
                     {"alternative_ids"},
                     {"language", Use::language},
                     {"direction"},
                     {"translations"},
                     {"headline"},
                     {"kicker"},
                     {"deck"},
                     {"slugline"},
                     {"title"},
                     {"summary"},
                     {"alternative_texts"},
                     {"byline"},
                     {"authors"},
                     {"contributors"},
                     {"dateline"},
                     {"located"},
                     {"created"},
                     {"published"},
                     {"modified"},
                     {"content_created"},
                     {"embargo"},
                     {"expires"},
                     {"pub_status"},
                     {"urgency"},
                     {"signals", Use::code},
                     {"topics"},
                     {"keywords"},
                     {"genres"},
                     {"cover"},
                     {"body"},
                     {"other_media"},
                     {"source_bodies"},
                     {"related"},
                     {"publisher"},
                     {"sources"},
                     {"rights"},
                     {"editor_notes"},
                     {"digital_source_type", Use::identifier},
                     {"trust_indicators"},
                     {"extensions"}}};

}  // namespace v0
}  // namespace galley

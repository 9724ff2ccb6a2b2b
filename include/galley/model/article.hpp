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
inline constexpr auto fields<SourceBody> = field_list(
    field<&SourceBody::format>("format", Use::code), field<&SourceBody::role>("role", Use::code),
    field<&SourceBody::media_type>("media_type", Use::media_type),
    field<&SourceBody::text>("text", Use::verbatim));

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
inline constexpr auto fields<Article> = field_list(
    field<&Article::id>("id", Use::identifier), field<&Article::url>("url", Use::url),
    field<&Article::version>("version", Use::code), field<&Article::kind>("kind"),
    field<&Article::provider_profile>("provider_profile", Use::code),
    field<&Article::alternative_ids>("alternative_ids"),
    field<&Article::language>("language", Use::language), field<&Article::direction>("direction"),
    field<&Article::translations>("translations"), field<&Article::headline>("headline"),
    field<&Article::kicker>("kicker"), field<&Article::deck>("deck"),
    field<&Article::slugline>("slugline"), field<&Article::title>("title"),
    field<&Article::summary>("summary"), field<&Article::alternative_texts>("alternative_texts"),
    field<&Article::byline>("byline"), field<&Article::authors>("authors"),
    field<&Article::contributors>("contributors"), field<&Article::dateline>("dateline"),
    field<&Article::located>("located"), field<&Article::created>("created"),
    field<&Article::published>("published"), field<&Article::modified>("modified"),
    field<&Article::content_created>("content_created"), field<&Article::embargo>("embargo"),
    field<&Article::expires>("expires"), field<&Article::pub_status>("pub_status"),
    field<&Article::urgency>("urgency"), field<&Article::signals>("signals", Use::code),
    field<&Article::topics>("topics"), field<&Article::keywords>("keywords"),
    field<&Article::genres>("genres"), field<&Article::cover>("cover"),
    field<&Article::body>("body"), field<&Article::other_media>("other_media"),
    field<&Article::source_bodies>("source_bodies"), field<&Article::related>("related"),
    field<&Article::publisher>("publisher"), field<&Article::sources>("sources"),
    field<&Article::rights>("rights"), field<&Article::editor_notes>("editor_notes"),
    field<&Article::digital_source_type>("digital_source_type", Use::identifier),
    field<&Article::trust_indicators>("trust_indicators"),
    field<&Article::extensions>("extensions"));

}  // namespace v0
}  // namespace galley

// galley: the small parts that an article and a stand-alone picture share
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/person.hpp>
#include <galley/model/status.hpp>
#include <galley/model/topic.hpp>

namespace galley {
inline namespace v0 {

/// A further identifier; `role` names the system it belongs to.
struct AlternativeId {
  std::string role;
  std::string value;
};
template <>
inline constexpr FieldList<&AlternativeId::role, &AlternativeId::value> fields<AlternativeId>{
    {{"role", Use::code}, {"value", Use::identifier}}};

/// A headline, description or other text beside the plain field that a converter writer uses:
/// another language, another role, a lower rank.
struct AlternativeText {
  std::string field;  ///< the model's name of what it is an alternative for: "headline"
  std::string role;
  std::optional<std::int32_t> rank;
  std::string language;
  std::string media_type;
  std::string value;
};
template <>
inline constexpr FieldList<&AlternativeText::field, &AlternativeText::role, &AlternativeText::rank,
                           &AlternativeText::language, &AlternativeText::media_type,
                           &AlternativeText::value>
    fields<AlternativeText>{{{"field", Use::code},
                             {"role", Use::code},
                             {"rank"},
                             {"language", Use::language},
                             {"media_type", Use::media_type},
                             {"value"}}};

/// Where a story was written. Agencies put odd things here, so the text is kept as printed.
struct Dateline {
  std::string place;
  std::string text;
};
template <>
inline constexpr FieldList<&Dateline::place, &Dateline::text> fields<Dateline>{
    {{"place"}, {"text", Use::verbatim}}};

/// Not to be published yet. Without an end it holds until it is lifted.
struct Embargo {
  Timestamp until;
  std::string note;
};
template <>
inline constexpr FieldList<&Embargo::until, &Embargo::note> fields<Embargo>{{{"until"}, {"note"}}};

/// The same story in another language.
struct Translation {
  std::string language;
  std::string url;
};
template <>
inline constexpr FieldList<&Translation::language, &Translation::url> fields<Translation>{
    {{"language", Use::language}, {"url", Use::url}}};

/// A note from desk to desk. Unless it is public it never reaches a page or a feed.
struct EditorNote {
  std::string text;
  std::string role;
  std::string language;
  bool is_public = false;
};
template <>
inline constexpr FieldList<&EditorNote::text, &EditorNote::role, &EditorNote::language,
                           &EditorNote::is_public>
    fields<EditorNote>{{{"text"}, {"role", Use::code}, {"language", Use::language}, {"is_public"}}};

/// A statement about how the story was made, for readers to judge it by.
struct TrustIndicator {
  std::string role;
  std::string title;
  std::string href;
};
template <>
inline constexpr FieldList<&TrustIndicator::role, &TrustIndicator::title, &TrustIndicator::href>
    fields<TrustIndicator>{{{"role", Use::code}, {"title"}, {"href", Use::url}}};

/// What a stand-alone picture, video or graphic states beyond the picture itself.
struct ItemDetails {
  std::string url;
  std::string version;
  std::string provider_profile;
  std::vector<AlternativeId> alternative_ids;
  std::string language;
  std::string headline;
  std::string slugline;
  std::string byline;
  std::vector<AlternativeText> alternative_texts;
  Dateline dateline;
  Topic located;
  Timestamp created;
  Timestamp published;
  Timestamp modified;
  Timestamp content_created;
  std::optional<Embargo> embargo;
  Timestamp expires;
  PubStatus pub_status = PubStatus::usable;
  std::optional<std::int32_t> urgency;
  std::vector<Topic> topics;
  std::vector<std::string> keywords;
  std::vector<Topic> genres;
  Person publisher;
  std::vector<Person> sources;
  std::vector<EditorNote> editor_notes;
  std::string digital_source_type;
};
template <>
inline constexpr FieldList<
    &ItemDetails::url, &ItemDetails::version, &ItemDetails::provider_profile,
    &ItemDetails::alternative_ids, &ItemDetails::language, &ItemDetails::headline,
    &ItemDetails::slugline, &ItemDetails::byline, &ItemDetails::alternative_texts,
    &ItemDetails::dateline, &ItemDetails::located, &ItemDetails::created, &ItemDetails::published,
    &ItemDetails::modified, &ItemDetails::content_created, &ItemDetails::embargo,
    &ItemDetails::expires, &ItemDetails::pub_status, &ItemDetails::urgency, &ItemDetails::topics,
    &ItemDetails::keywords, &ItemDetails::genres, &ItemDetails::publisher, &ItemDetails::sources,
    &ItemDetails::editor_notes, &ItemDetails::digital_source_type>
    fields<ItemDetails>{{{"url", Use::url},
                         {"version", Use::code},
                         {"provider_profile", Use::code},
                         {"alternative_ids"},
                         {"language", Use::language},
                         {"headline"},
                         {"slugline"},
                         {"byline"},
                         {"alternative_texts"},
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
                         {"topics"},
                         {"keywords"},
                         {"genres"},
                         {"publisher"},
                         {"sources"},
                         {"editor_notes"},
                         {"digital_source_type", Use::identifier}}};

}  // namespace v0
}  // namespace galley

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
inline constexpr auto fields<AlternativeId> =
    field_list(field<&AlternativeId::role>("role", Use::code),
               field<&AlternativeId::value>("value", Use::identifier));

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
inline constexpr auto fields<AlternativeText> = field_list(
    field<&AlternativeText::field>("field", Use::code),
    field<&AlternativeText::role>("role", Use::code), field<&AlternativeText::rank>("rank"),
    field<&AlternativeText::language>("language", Use::language),
    field<&AlternativeText::media_type>("media_type", Use::media_type),
    field<&AlternativeText::value>("value"));

/// Where a story was written. Agencies put odd things here, so the text is kept as printed.
struct Dateline {
  std::string place;
  std::string text;
};
template <>
inline constexpr auto fields<Dateline> = field_list(field<&Dateline::place>("place"),
                                                    field<&Dateline::text>("text", Use::verbatim));

/// Not to be published yet. Without an end it holds until it is lifted.
struct Embargo {
  Timestamp until;
  std::string note;
};
template <>
inline constexpr auto fields<Embargo> = field_list(field<&Embargo::until>("until"),
                                                   field<&Embargo::note>("note"));

/// The same story in another language.
struct Translation {
  std::string language;
  std::string url;
};
template <>
inline constexpr auto fields<Translation> = field_list(field<&Translation::language>("language",
                                                                                     Use::language),
                                                       field<&Translation::url>("url", Use::url));

/// A note from desk to desk. Unless it is public it never reaches a page or a feed.
struct EditorNote {
  std::string text;
  std::string role;
  std::string language;
  bool is_public = false;
};
template <>
inline constexpr auto fields<EditorNote> = field_list(field<&EditorNote::text>("text"),
                                                      field<&EditorNote::role>("role", Use::code),
                                                      field<&EditorNote::language>("language",
                                                                                   Use::language),
                                                      field<&EditorNote::is_public>("is_public"));

/// A statement about how the story was made, for readers to judge it by.
struct TrustIndicator {
  std::string role;
  std::string title;
  std::string href;
};
template <>
inline constexpr auto fields<TrustIndicator> = field_list(
    field<&TrustIndicator::role>("role", Use::code), field<&TrustIndicator::title>("title"),
    field<&TrustIndicator::href>("href", Use::url));

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
inline constexpr auto fields<ItemDetails> = field_list(
    field<&ItemDetails::url>("url", Use::url), field<&ItemDetails::version>("version", Use::code),
    field<&ItemDetails::provider_profile>("provider_profile", Use::code),
    field<&ItemDetails::alternative_ids>("alternative_ids"),
    field<&ItemDetails::language>("language", Use::language),
    field<&ItemDetails::headline>("headline"), field<&ItemDetails::slugline>("slugline"),
    field<&ItemDetails::byline>("byline"),
    field<&ItemDetails::alternative_texts>("alternative_texts"),
    field<&ItemDetails::dateline>("dateline"), field<&ItemDetails::located>("located"),
    field<&ItemDetails::created>("created"), field<&ItemDetails::published>("published"),
    field<&ItemDetails::modified>("modified"),
    field<&ItemDetails::content_created>("content_created"),
    field<&ItemDetails::embargo>("embargo"), field<&ItemDetails::expires>("expires"),
    field<&ItemDetails::pub_status>("pub_status"), field<&ItemDetails::urgency>("urgency"),
    field<&ItemDetails::topics>("topics"), field<&ItemDetails::keywords>("keywords"),
    field<&ItemDetails::genres>("genres"), field<&ItemDetails::publisher>("publisher"),
    field<&ItemDetails::sources>("sources"), field<&ItemDetails::editor_notes>("editor_notes"),
    field<&ItemDetails::digital_source_type>("digital_source_type", Use::identifier));

}  // namespace v0
}  // namespace galley

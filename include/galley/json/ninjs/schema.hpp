// galley: the properties of ninjs as one table: names, types, versions and where they stand
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/literal.hpp>
#include <galley/core/strings.hpp>
#include <galley/json/ninjs/properties.hpp>
#include <galley/json/ninjs/versions.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {

/// One property of one object. Generation 2 spells the name in lower case, 1 as 2, unless `old`
/// says otherwise; a `*` at its end stands for a role, which is part of the key.
struct PropertyRow {
  Shape owner;
  Literal name;
  Versions versions;
  Kind kind = Kind::string;
  Shape child = Shape::item;
  Literal old = {};
};

namespace detail {

inline constexpr Versions v2_and_3{never, 0, 0};
inline constexpr Versions v1_only{0, never, never};
inline constexpr Versions v3_only{never, never, 0};
inline constexpr Versions with_contacts{5, 1, 0};
inline constexpr Versions with_video{7, 3, 0};

/// Evaluated only by those who read, write or check ninjs.
template <class>
inline constexpr PropertyRow property_rows[property_count] = {
    {Shape::item, "standard", {3, 0, 0}, Kind::child, Shape::standard, "$standard"},
    {Shape::item, "uri", every_version, Kind::uri},
    {Shape::item, "type", every_version, Kind::item_type},
    {Shape::item, "mimetype", v1_only},
    {Shape::item, "representationType", every_version, Kind::representation},
    {Shape::item, "profile", every_version},
    {Shape::item, "version", every_version},
    {Shape::item, "firstCreated", {2, 0, 0}, Kind::time},
    {Shape::item, "versionCreated", every_version, Kind::time},
    {Shape::item, "contentCreated", {4, 0, 0}, Kind::time},
    {Shape::item, "embargoedUntil", every_version, Kind::time, Shape::item, "embargoed"},
    {Shape::item, "pubStatus", every_version, Kind::status},
    {Shape::item, "expires", {4, 1, 0}, Kind::time},
    {Shape::item, "urgency", {1, 0, 0}, Kind::urgency},
    {Shape::item, "copyrightHolder", every_version},
    {Shape::item, "copyrightNotice", every_version},
    {Shape::item, "usageTerms", {1, 0, 0}},
    {Shape::item, "rightsInfo", {4, 0, 0}, Kind::child, Shape::rights},
    {Shape::item, "edNote", {2, 0, 0}},
    {Shape::item, "language", every_version},
    {Shape::item, "headline", v1_only},
    {Shape::item, "headlines", {3, 0, 0}, Kind::texts, Shape::text, "headline_*"},
    {Shape::item, "title", {2, 0, 0}},
    {Shape::item, "slugline", {2, 0, 0}},
    {Shape::item, "by", every_version, Kind::string, Shape::item, "byline"},
    {Shape::item, "infoSources", {2, 0, 0}, Kind::list, Shape::source, "infosource"},
    {Shape::item, "located", every_version},
    {Shape::item, "descriptions", every_version, Kind::texts, Shape::text, "description_*"},
    {Shape::item, "bodies", every_version, Kind::texts, Shape::body, "body_*"},
    {Shape::item, "charcount", {2, never, never}, Kind::number},
    {Shape::item, "wordcount", {2, never, never}, Kind::number},
    {Shape::item, "subjects", every_version, Kind::list, Shape::subject, "subject"},
    {Shape::item, "people", every_version, Kind::list, Shape::person, "person"},
    {Shape::item, "organisations", every_version, Kind::list, Shape::organisation, "organisation"},
    {Shape::item, "places", every_version, Kind::list, Shape::place, "place"},
    {Shape::item, "events", every_version, Kind::list, Shape::event, "event"},
    {Shape::item, "objects", every_version, Kind::list, Shape::object, "object"},
    {Shape::item, "genres", {3, 0, 0}, Kind::list, Shape::genre, "genre"},
    {Shape::item, "digitalSourceType", {6, 2, 1}, Kind::child, Shape::source_type},
    {Shape::item, "renditions", every_version, Kind::named, Shape::rendition},
    {Shape::item, "name", v2_and_3},
    {Shape::item, "rel", v3_only},
    {Shape::item, "associations", every_version, Kind::associations},
    {Shape::item, "altIds", {3, 0, 0}, Kind::ids, Shape::alternative_id},
    {Shape::item, "trustIndicators", {3, 0, 0}, Kind::list, Shape::indicator, "trustindicator"},
    {Shape::item, "eventDetails", v3_only, Kind::child, Shape::event_details},
    {Shape::item, "plannedCoverage", v3_only, Kind::list, Shape::coverage},

    {Shape::text, "role", v2_and_3},
    {Shape::text, "contentType", v2_and_3},
    {Shape::text, "value", v2_and_3},
    {Shape::body, "role", v2_and_3},
    {Shape::body, "contentType", v2_and_3},
    {Shape::body, "charCount", v2_and_3, Kind::size},
    {Shape::body, "wordCount", v2_and_3, Kind::size},
    {Shape::body, "value", v2_and_3},

    {Shape::subject, "name", every_version},
    {Shape::subject, "rel", every_version},
    {Shape::subject, "uri", v2_and_3, Kind::uri},
    {Shape::subject, "literal", v2_and_3},
    {Shape::subject, "scheme", v1_only, Kind::uri},
    {Shape::subject, "code", v1_only},
    {Shape::subject, "creator", with_contacts},
    {Shape::subject, "relevance", with_contacts, Kind::percent},
    {Shape::subject, "confidence", with_contacts, Kind::percent},
    {Shape::person, "name", every_version},
    {Shape::person, "rel", every_version},
    {Shape::person, "uri", v2_and_3, Kind::uri},
    {Shape::person, "literal", v2_and_3},
    {Shape::person, "scheme", v1_only, Kind::uri},
    {Shape::person, "code", v1_only},
    {Shape::person, "contactInfo", with_contacts, Kind::list, Shape::contact},
    {Shape::organisation, "name", every_version},
    {Shape::organisation, "rel", every_version},
    {Shape::organisation, "uri", v2_and_3, Kind::uri},
    {Shape::organisation, "literal", v2_and_3},
    {Shape::organisation, "scheme", v1_only, Kind::uri},
    {Shape::organisation, "code", v1_only},
    {Shape::organisation, "symbols", every_version, Kind::list, Shape::symbol},
    {Shape::organisation, "contactInfo", with_contacts, Kind::list, Shape::contact},
    {Shape::place, "name", every_version},
    {Shape::place, "rel", every_version},
    {Shape::place, "uri", v2_and_3, Kind::uri},
    {Shape::place, "literal", v2_and_3},
    {Shape::place, "scheme", v1_only, Kind::uri},
    {Shape::place, "code", v1_only},
    {Shape::place, "contactInfo", with_contacts, Kind::list, Shape::contact},
    {Shape::place, "geoJSON", {1, 0, 0}, Kind::geometry, Shape::item, "geometry_*"},
    {Shape::event, "id", v3_only},
    {Shape::event, "name", every_version},
    {Shape::event, "rel", every_version},
    {Shape::event, "uri", v2_and_3, Kind::uri},
    {Shape::event, "literal", v2_and_3},
    {Shape::event, "scheme", v1_only, Kind::uri},
    {Shape::event, "code", v1_only},
    {Shape::object, "name", every_version},
    {Shape::object, "rel", every_version},
    {Shape::object, "uri", v2_and_3, Kind::uri},
    {Shape::object, "literal", v2_and_3},
    {Shape::object, "scheme", v1_only, Kind::uri},
    {Shape::object, "code", v1_only},
    {Shape::genre, "name", every_version},
    {Shape::genre, "uri", v2_and_3},
    {Shape::genre, "literal", v2_and_3},
    {Shape::genre, "scheme", v1_only, Kind::uri},
    {Shape::genre, "code", v1_only},

    {Shape::source, "name", every_version},
    {Shape::source, "role", v2_and_3},
    {Shape::source, "rel", v1_only},
    {Shape::source, "uri", v2_and_3, Kind::uri},
    {Shape::source, "literal", v2_and_3},
    {Shape::source, "scheme", v1_only, Kind::uri},
    {Shape::source, "code", v1_only},
    {Shape::source, "contactInfo", with_contacts, Kind::list, Shape::contact},
    {Shape::source_type, "name", every_version},
    {Shape::source_type, "uri", every_version, Kind::uri},
    {Shape::source_type, "literal", every_version},
    {Shape::symbol, "ticker", {0, 0, never}},
    {Shape::symbol, "exchange", every_version},
    {Shape::symbol, "symbolType", with_contacts, Kind::uri},
    {Shape::symbol, "symbol", with_contacts},
    {Shape::contact, "type", every_version},
    {Shape::contact, "role", every_version},
    {Shape::contact, "lang", every_version},
    {Shape::contact, "name", every_version},
    {Shape::contact, "value", every_version},
    {Shape::contact, "address", every_version, Kind::child, Shape::address},
    {Shape::address, "lines", every_version, Kind::strings},
    {Shape::address, "locality", every_version},
    {Shape::address, "area", every_version},
    {Shape::address, "postalCode", every_version},
    {Shape::address, "country", every_version},

    {Shape::rendition, "name", v2_and_3},
    {Shape::rendition, "href", every_version, Kind::uri},
    {Shape::rendition, "contentType", every_version, Kind::string, Shape::item, "mimetype"},
    {Shape::rendition, "title", every_version},
    {Shape::rendition, "width", every_version, Kind::size},
    {Shape::rendition, "height", every_version, Kind::size},
    {Shape::rendition, "sizeInBytes", every_version, Kind::size},
    {Shape::rendition, "duration", {2, 0, 0}, Kind::number},
    {Shape::rendition, "format", {2, 0, 0}},
    {Shape::rendition, "aspectRatio", with_video},
    {Shape::rendition, "videoCodec", with_video},
    {Shape::rendition, "frameRate", with_video, Kind::number},
    {Shape::rendition, "poi", with_video, Kind::child, Shape::point},
    {Shape::rendition, "transportProtocol", with_video},
    {Shape::rendition, "scanType", with_video, Kind::scan_type},
    {Shape::rendition, "bitrate", with_video},
    {Shape::rendition, "resources", {7, 3, 2}, Kind::list, Shape::resource},
    {Shape::resource, "role", every_version},
    {Shape::resource, "title", every_version},
    {Shape::resource, "language", every_version},
    {Shape::resource, "contentType", every_version},
    {Shape::point, "x", every_version, Kind::integer},
    {Shape::point, "y", every_version, Kind::integer},

    {Shape::alternative_id, "role", v2_and_3},
    {Shape::alternative_id, "value", v2_and_3},
    {Shape::indicator, "role", v2_and_3, Kind::uri},
    {Shape::indicator, "scheme", v1_only, Kind::uri},
    {Shape::indicator, "code", v1_only},
    {Shape::indicator, "title", every_version},
    {Shape::indicator, "href", every_version, Kind::uri},
    {Shape::rights, "langId", every_version, Kind::uri},
    {Shape::rights, "linkedRights", every_version, Kind::uri},
    {Shape::rights, "encodedRights", every_version},
    {Shape::standard, "name", every_version},
    {Shape::standard, "version", every_version},
    {Shape::standard, "schema", every_version, Kind::uri},

    {Shape::event_details, "eventStatus", v3_only, Kind::uri},
    {Shape::event_details, "plannedCoverageStatus", v3_only, Kind::uri},
    {Shape::event_details, "dates", v3_only, Kind::child, Shape::dates},
    {Shape::event_details, "organiser", v3_only, Kind::child, Shape::organisation},
    {Shape::dates, "startDate", v3_only, Kind::time},
    {Shape::dates, "endDate", v3_only, Kind::time},
    {Shape::dates, "expectedStartDate", v3_only, Kind::truncated_time},
    {Shape::dates, "expectedEndDate", v3_only, Kind::truncated_time},
    {Shape::dates, "expectedDuration", v3_only},
    {Shape::dates, "recurrence", v3_only, Kind::child, Shape::recurrence},
    {Shape::recurrence, "recurrenceDates", v3_only, Kind::unsatisfiable},
    {Shape::recurrence, "recurrenceRules", v3_only, Kind::list, Shape::recurrence_rule},
    {Shape::recurrence_rule, "frequency", v3_only, Kind::frequency},
    {Shape::recurrence_rule, "interval", v3_only, Kind::integer},
    {Shape::recurrence_rule, "until", v3_only, Kind::time},
    {Shape::recurrence_rule, "count", v3_only, Kind::integer},
    {Shape::coverage, "uri", v3_only, Kind::uri},
    {Shape::coverage, "title", v3_only},
    {Shape::coverage, "pubStatus", v3_only, Kind::status},
    {Shape::coverage, "type", v3_only, Kind::item_type},
    {Shape::coverage, "commissioned", v3_only, Kind::child, Shape::commission},
    {Shape::coverage, "dates", v3_only, Kind::child, Shape::dates},
    {Shape::coverage, "audiences", v3_only, Kind::list, Shape::audience},
    {Shape::coverage, "exclAudience", v3_only, Kind::strings},
    {Shape::coverage, "edNote", v3_only},
    {Shape::coverage, "urgency", v3_only, Kind::urgency},
    {Shape::coverage, "language", v3_only},
    {Shape::coverage, "itemCount", v3_only, Kind::child, Shape::item_count},
    {Shape::coverage, "wordCount", v3_only, Kind::integer},
    {Shape::coverage, "renditions", v3_only, Kind::named, Shape::rendition},
    {Shape::commission, "by", v3_only},
    {Shape::commission, "on", v3_only, Kind::time},
    {Shape::commission, "references", v3_only, Kind::list, Shape::reference},
    {Shape::reference, "name", v3_only},
    {Shape::reference, "value", v3_only},
    {Shape::audience, "audience", v3_only},
    {Shape::audience, "significance", v3_only, Kind::integer},
    {Shape::item_count, "rangeFrom", v3_only, Kind::integer},
    {Shape::item_count, "rangeTo", v3_only, Kind::integer},
};

/// A property's name in one generation; `size` 0 where it has none.
struct Spelling {
  char text[24] = {};
  unsigned char size = 0;
  constexpr std::string_view view() const { return {text, size}; }
};

constexpr Spelling spell(const PropertyRow& row, Generation generation) {
  Spelling spelling;
  if (!row.versions.has_generation(generation)) return spelling;
  std::string_view name = row.name;
  const std::string_view old = row.old;
  const bool is_embargo = old == "embargoed";  // the one that 2.x already had
  if (!old.empty() && (generation == 1 || (generation == 2 && is_embargo))) name = old;
  for (const char c : name)
    spelling.text[spelling.size++] = generation == 3 ? c : strings::to_lower(c);
  return spelling;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

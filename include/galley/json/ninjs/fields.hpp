// galley: what ninjs claims of every field of the model, in its latest version
#pragma once
#include <galley/format/claims.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
template <class = void>
struct BasicFormat;
using Format = BasicFormat<>;

namespace detail {

inline constexpr const char* closed = "no property for it, and the schema is closed";
inline constexpr const char* as_html = "in the HTML of the body";
inline constexpr const char* in_html = "bodies[] html";

inline constexpr const char* bad_uri = "ninjs.uri.invalid";
inline constexpr const char* bad_time = "ninjs.time.invalid";
inline constexpr const char* bad_value = "ninjs.loss.value";
inline constexpr const char* no_place = "ninjs.loss.place";
inline constexpr const char* no_extension = "ninjs.extension.dropped";

}  // namespace detail
}  // namespace ninjs

template <>
inline constexpr Claim claims<ninjs::Format, AlternativeId>[] = {kept("role", "altIds[].role"),
                                                                 kept("value", "altIds[].value")};
template <>
inline constexpr auto claims<ninjs::Format, Translation> = drops_all(ninjs::detail::closed);
template <>
inline constexpr Claim claims<ninjs::Format, AlternativeText>[] = {
    depends("field", "headlines[], descriptions[]", ninjs::detail::no_place),
    kept("role", "headlines[].role"),
    dropped("rank", ninjs::detail::closed),
    dropped("language", "texts have no language of their own"),
    kept("media_type", "headlines[].contentType"),
    kept("value", "headlines[].value")};
template <>
inline constexpr auto claims<ninjs::Format, Concept> = drops_all(ninjs::detail::closed);
template <>
inline constexpr Claim claims<ninjs::Format, FocalPoint>[] = {
    kept("x", "renditions[].poi.x"), kept("y", "renditions[].poi.y"),
    dropped("width", "poi is a point"), dropped("height", "poi is a point")};
template <>
inline constexpr Claim claims<ninjs::Format, MediaDetails>[] = {
    kept("aspect_ratio", "renditions[].aspectRatio"),
    kept("video_codec", "renditions[].videoCodec"),
    depends("frame_rate", "renditions[].frameRate", ninjs::detail::bad_value),
    kept("bit_rate", "renditions[].bitrate"),
    depends("scan_type", "renditions[].scanType", ninjs::detail::bad_value),
    dropped("audio_codec", ninjs::detail::closed),
    kept("transport_protocol", "renditions[].transportProtocol")};
template <>
inline constexpr Claim claims<ninjs::Format, Resource>[] = {
    kept("role", "resources[].role"),
    dropped("href", "a resource is a part of its rendition, not a file"),
    kept("title", "resources[].title"), kept("language", "resources[].language"),
    kept("media_type", "resources[].contentType")};
template <>
inline constexpr Claim claims<ninjs::Format, Rendition>[] = {
    kept("role", "renditions[].name"),
    depends("href", "renditions[].href", ninjs::detail::bad_uri),
    kept("media_type", "renditions[].contentType"),
    kept("width", "renditions[].width"),
    kept("height", "renditions[].height"),
    kept("size_bytes", "renditions[].sizeInBytes"),
    depends("duration", "renditions[].duration", ninjs::detail::bad_value),
    kept("title", "renditions[].title"),
    kept("format", "renditions[].format"),
    kept("focal_point", "renditions[].poi"),
    kept("details", "renditions[]"),
    changed("resources", "renditions[].resources", "without addresses"),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, Person>[] = {
    kept("name", "infoSources[].name"),
    dropped("kind", ninjs::detail::closed),
    changed("role", "infoSources[].role", "of other sources; authors have that of their list"),
    depends("id", "infoSources[].uri", ninjs::detail::bad_uri),
    kept("url", "infoSources[].contactInfo[] web"),
    kept("email", "infoSources[].contactInfo[] email"),
    dropped("job_title", ninjs::detail::closed),
    dropped("logo", ninjs::detail::closed),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, Dateline>[] = {
    kept("place", "places[] rel dateline"), kept("text", "descriptions[] role dateline")};
template <>
inline constexpr Claim claims<ninjs::Format, Embargo>[] = {
    depends("until", "embargoedUntil", ninjs::detail::bad_time),
    dropped("note", ninjs::detail::closed)};
template <>
inline constexpr Claim claims<ninjs::Format, EditorNote>[] = {
    depends("text", "edNote", "ninjs.text.joined"), dropped("role", ninjs::detail::closed),
    dropped("language", ninjs::detail::closed), dropped("is_public", ninjs::detail::closed)};
template <>
inline constexpr Claim claims<ninjs::Format, TrustIndicator>[] = {
    depends("role", "trustIndicators[].role", ninjs::detail::bad_uri),
    kept("title", "trustIndicators[].title"),
    depends("href", "trustIndicators[].href", ninjs::detail::bad_uri)};
template <>
inline constexpr Claim claims<ninjs::Format, LanguageText>[] = {
    depends("text", "copyrightNotice, usageTerms", "ninjs.text.joined"),
    dropped("language", ninjs::detail::closed), dropped("role", ninjs::detail::closed),
    dropped("href", ninjs::detail::closed)};
template <>
inline constexpr Claim claims<ninjs::Format, Rights>[] = {
    kept("holder", "copyrightHolder"),
    dropped("holder_id", ninjs::detail::closed),
    kept("notices", "copyrightNotice"),
    kept("usage_terms", "usageTerms"),
    changed("credit_line", "descriptions[] role creditline", "of a picture its caption's"),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, Topic>[] = {
    kept("name", "subjects[].name"),
    dropped("names", ninjs::detail::closed),
    depends("kind", "subjects, people, organisations, places, events, objects",
            "ninjs.topic.assumed"),
    depends("id", "subjects[].uri", ninjs::detail::bad_uri),
    depends("scheme", "subjects[].scheme", ninjs::detail::no_place),
    kept("code", "subjects[].literal"),
    changed("literal", "subjects[].literal", "where there is no code"),
    kept("rel", "subjects[].rel"),
    depends("relevance", "subjects[].relevance", ninjs::detail::bad_value),
    depends("confidence", "subjects[].confidence", ninjs::detail::bad_value),
    dropped("rank", ninjs::detail::closed),
    dropped("broader", ninjs::detail::closed),
    dropped("same_as", ninjs::detail::closed),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, RelatedLink>[] = {
    kept("title", "associations[].headlines[]"),
    depends("href", "associations[].renditions[] web", ninjs::detail::bad_uri),
    depends("id", "associations[].uri", ninjs::detail::bad_uri),
    kept("rel", "associations[].rel"),
    dropped("kind", ninjs::detail::closed),
    kept("media_type", "associations[].renditions[].contentType"),
    kept("language", "associations[].language"),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, Caption>[] = {
    depends("text", "descriptions[] role caption", "ninjs.text.flattened"),
    kept("credit", "descriptions[] role creditline"),
    dropped("raw", "text and credit, which came from it, are written")};
template <>
inline constexpr Claim claims<ninjs::Format, ItemDetails>[] = {
    depends("url", "renditions[] web", ninjs::detail::bad_uri),
    kept("version", "version"),
    kept("provider_profile", "profile"),
    kept("alternative_ids", "altIds"),
    kept("language", "language"),
    kept("headline", "headlines[] role main"),
    kept("slugline", "slugline"),
    changed("byline", "by", "the name of the maker where there is no other"),
    kept("alternative_texts", "headlines[], descriptions[]"),
    kept("dateline", "descriptions[], places[]"),
    kept("located", "located"),
    depends("created", "firstCreated", ninjs::detail::bad_time),
    dropped("published", ninjs::detail::closed),
    depends("modified", "versionCreated", ninjs::detail::bad_time),
    depends("content_created", "contentCreated", ninjs::detail::bad_time),
    depends("embargo", "embargoedUntil", ninjs::detail::bad_value),
    depends("expires", "expires", ninjs::detail::bad_time),
    depends("pub_status", "pubStatus", ninjs::detail::bad_value),
    depends("urgency", "urgency", ninjs::detail::bad_value),
    changed("topics", "subjects and the like", "in order within each kind"),
    kept("keywords", "subjects[] rel keyword"),
    kept("genres", "genres"),
    kept("publisher", "infoSources[] role publisher"),
    kept("sources", "infoSources"),
    changed("editor_notes", "edNote", "as one text"),
    kept("digital_source_type", "digitalSourceType")};
template <>
inline constexpr Claim claims<ninjs::Format, Image>[] = {
    depends("id", "associations[].uri", ninjs::detail::bad_uri),
    kept("kind", "associations[].type"),
    kept("renditions", "associations[].renditions"),
    kept("alt", "associations[].descriptions[] role alt"),
    changed("is_decorative", "an empty alt", "where there is no other alt"),
    kept("caption", "associations[].descriptions"),
    kept("creators", "associations[].by, infoSources"),
    changed("rights", "associations[].copyrightHolder and the like", "a text each"),
    kept("title", "associations[].title"),
    dropped("is_archive", ninjs::detail::closed),
    dropped("focal_point", "points are of renditions"),
    kept("item", "associations[]"),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};
template <>
inline constexpr Claim claims<ninjs::Format, SourceBody>[] = {
    depends("format", "bodies[]", "ninjs.body.rewritten"),
    depends("role", "bodies[].role", "ninjs.body.rewritten"),
    depends("media_type", "bodies[].contentType", "ninjs.body.rewritten"),
    depends("text", "bodies[].value", "ninjs.body.rewritten")};
template <>
inline constexpr Claim claims<ninjs::Format, Paragraph>[] = {
    changed("text", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("role", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Heading>[] = {
    changed("text", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("level", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Quote>[] = {
    depends("body", ninjs::detail::in_html, "limit.block_nesting.exceeded"),
    changed("attribution", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("cite", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, List>[] = {
    changed("ordered", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("start", ninjs::detail::in_html, ninjs::detail::as_html),
    depends("items", ninjs::detail::in_html, "limit.block_nesting.exceeded"),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, TableCell>[] = {
    changed("text", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("is_header", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("column_span", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("row_span", ninjs::detail::in_html, ninjs::detail::as_html)};
template <>
inline constexpr Claim claims<ninjs::Format, TableRow>[] = {
    changed("cells", ninjs::detail::in_html, ninjs::detail::as_html)};
template <>
inline constexpr Claim claims<ninjs::Format, Table>[] = {
    changed("caption", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("head", ninjs::detail::in_html, ninjs::detail::as_html),
    changed("rows", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Preformatted>[] = {
    changed("text", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Embed>[] = {
    changed("provider", ninjs::detail::in_html, ninjs::detail::as_html),
    depends("url", ninjs::detail::in_html, "url.scheme.rejected"),
    changed("title", ninjs::detail::in_html, ninjs::detail::as_html),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Aside>[] = {
    changed("title", ninjs::detail::in_html, ninjs::detail::as_html),
    depends("body", ninjs::detail::in_html, "limit.block_nesting.exceeded"),
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Divider>[] = {
    dropped("extensions", "blocks are HTML, which has no place for them")};
template <>
inline constexpr Claim claims<ninjs::Format, Interstitial>[] = {
    changed("link", ninjs::detail::in_html, ninjs::detail::as_html)};
template <>
inline constexpr auto claims<ninjs::Format, Unmodelled> =
    drops_all("a part of another format, or an item of its own");
template <>
inline constexpr Claim claims<ninjs::Format, Article>[] = {
    depends("id", "uri", ninjs::detail::bad_uri),
    depends("url", "renditions[] web", ninjs::detail::bad_uri),
    kept("version", "version"),
    kept("kind", "type"),
    kept("provider_profile", "profile"),
    kept("alternative_ids", "altIds"),
    kept("language", "language"),
    dropped("direction", ninjs::detail::closed),
    dropped("translations", ninjs::detail::closed),
    kept("headline", "headlines[] role main"),
    kept("kicker", "headlines[] role kicker"),
    kept("deck", "headlines[] role subhead"),
    kept("slugline", "slugline"),
    kept("title", "title"),
    kept("summary", "descriptions[] role summary"),
    kept("alternative_texts", "headlines[], descriptions[]"),
    kept("byline", "by"),
    kept("authors", "infoSources[] role author"),
    kept("contributors", "infoSources[] role contributor"),
    kept("dateline", "descriptions[], places[]"),
    kept("located", "located"),
    depends("created", "firstCreated", ninjs::detail::bad_time),
    dropped("published", ninjs::detail::closed),
    depends("modified", "versionCreated", ninjs::detail::bad_time),
    depends("content_created", "contentCreated", ninjs::detail::bad_time),
    depends("embargo", "embargoedUntil", ninjs::detail::bad_value),
    depends("expires", "expires", ninjs::detail::bad_time),
    depends("pub_status", "pubStatus", ninjs::detail::bad_value),
    depends("urgency", "urgency", ninjs::detail::bad_value),
    dropped("signals", ninjs::detail::closed),
    changed("topics", "subjects and the like", "in order within each kind"),
    kept("keywords", "subjects[] rel keyword"),
    kept("genres", "genres"),
    kept("cover", "associations[] cover"),
    changed("body", ninjs::detail::in_html, ninjs::detail::as_html),
    kept("other_media", "associations[] media"),
    changed("source_bodies", "bodies", "as they are written"),
    kept("related", "associations[] related"),
    kept("publisher", "infoSources[] role publisher"),
    kept("sources", "infoSources"),
    changed("rights", "copyrightHolder and the like", "a text each"),
    changed("editor_notes", "edNote", "as one text"),
    kept("digital_source_type", "digitalSourceType"),
    kept("trust_indicators", "trustIndicators"),
    depends("extensions", "unknown members", ninjs::detail::no_extension)};

}  // namespace v0
}  // namespace galley

// galley: where NewsML-G2 has a place for each field of the model
//
// A spelling that begins with `galley:` is a name in our own namespace: an attribute of the element
// that the node is, or an element in it (model_names.hpp). Writer and reader of those follow the
// claims; every other place is code.
#pragma once
#include <galley/core/literal.hpp>
#include <galley/format/claims.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {

template <class = void>
struct BasicFormat;
using Format = BasicFormat<>;

/// The name under which extensions of this format are kept.
inline constexpr Literal format_name = "newsml";

namespace detail {

inline constexpr const char* too_deep = "limit.block_nesting.exceeded";

}  // namespace detail
}  // namespace newsml

template <>
inline constexpr Claim claims<newsml::Format, Article>[] = {
    kept("id", "newsItem@guid"),
    kept("url", "altId"),
    kept("version", "newsItem@version"),
    kept("kind", "itemClass"),
    kept("provider_profile", "itemMeta/profile"),
    kept("alternative_ids", "altId"),
    kept("language", "language@tag, newsItem@xml:lang"),
    kept("direction", "newsItem@dir"),
    kept("translations", "link"),
    kept("headline", "headline"),
    kept("kicker", "headline@role"),
    kept("deck", "headline@role"),
    kept("slugline", "slugline"),
    kept("title", "itemMeta/title"),
    kept("summary", "description@role=drol:summary"),
    kept("alternative_texts", "headline, description, slugline, by"),
    kept("byline", "by"),
    kept("authors", "creator"),
    kept("contributors", "contributor"),
    kept("dateline", "dateline"),
    kept("located", "located"),
    kept("created", "firstCreated"),
    kept("published", "pubHistory/published/timestamp"),
    depends("modified", "versionCreated", "newsml.version_created.invalid"),
    kept("content_created", "contentCreated"),
    kept("embargo", "embargoed"),
    kept("expires", "expires"),
    kept("pub_status", "pubStatus"),
    kept("urgency", "urgency"),
    kept("signals", "signal"),
    kept("topics", "subject"),
    kept("keywords", "keyword"),
    kept("genres", "genre"),
    kept("cover", "figure.g-cover"),
    kept("body", "inlineXML/html/body"),
    kept("other_media", "galley:other_media"),
    kept("source_bodies", "galley:source_bodies"),
    kept("related", "link@rel=irel:seeAlso"),
    kept("publisher", "provider"),
    kept("sources", "infoSource"),
    kept("rights", "rightsInfo"),
    kept("editor_notes", "edNote"),
    kept("digital_source_type", "digitalSourceType"),
    kept("trust_indicators", "link"),
    kept("extensions", "each at its place, or galley:extensions")};

template <>
inline constexpr auto claims<newsml::Format, SourceBody> = keeps_all();
template <>
inline constexpr Claim claims<newsml::Format, AlternativeId>[] = {kept("role", "altId@type"),
                                                                  kept("value", "altId")};
template <>
inline constexpr Claim claims<newsml::Format, AlternativeText>[] = {
    kept("field", "headline, description, slugline, by"),
    kept("role", "@role"),
    kept("rank", "@rank"),
    kept("language", "@xml:lang"),
    kept("media_type", "galley:media_type"),
    kept("value", "its text")};
template <>
inline constexpr Claim claims<newsml::Format, Dateline>[] = {kept("place", "galley:place"),
                                                             kept("text", "dateline")};
template <>
inline constexpr Claim claims<newsml::Format, Embargo>[] = {kept("until", "embargoed"),
                                                            kept("note", "galley:note")};
template <>
inline constexpr Claim claims<newsml::Format, Translation>[] = {kept("language", "link@xml:lang"),
                                                                kept("url", "link@href")};
template <>
inline constexpr Claim claims<newsml::Format, EditorNote>[] = {
    kept("text", "edNote"), kept("role", "edNote@role"), kept("language", "edNote@xml:lang"),
    kept("is_public", "galley:is_public")};
template <>
inline constexpr Claim claims<newsml::Format, TrustIndicator>[] = {
    kept("role", "galley:role"), kept("title", "link/title"), kept("href", "link@href")};
template <>
inline constexpr auto claims<newsml::Format, ItemDetails> = keeps_all();

template <>
inline constexpr Claim claims<newsml::Format, Person>[] = {kept("name", "name"),
                                                           kept("kind", "@type"),
                                                           kept("role", "@role"),
                                                           kept("id", "@qcode, @uri or @literal"),
                                                           kept("url", "galley:url"),
                                                           kept("email", "galley:email"),
                                                           kept("job_title", "galley:job_title"),
                                                           kept("logo", "galley:logo"),
                                                           kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, LanguageText>[] = {
    kept("text", "name, copyrightNotice, usageTerms"), kept("language", "@xml:lang"),
    kept("role", "@role"), kept("href", "@href")};
template <>
inline constexpr Claim claims<newsml::Format, Rights>[] = {
    kept("holder", "copyrightHolder/name"), kept("holder_id", "copyrightHolder@uri"),
    kept("notices", "copyrightNotice"),     kept("usage_terms", "usageTerms"),
    kept("credit_line", "creditline"),      kept("extensions", "galley:extensions")};

template <>
inline constexpr Claim claims<newsml::Format, Concept>[] = {
    kept("name", "name"), kept("id", "@uri"), kept("scheme", "@qcode"), kept("code", "@qcode")};
template <>
inline constexpr Claim claims<newsml::Format, Topic>[] = {kept("name", "name"),
                                                          kept("names", "name"),
                                                          kept("kind", "@type"),
                                                          kept("id", "@uri"),
                                                          kept("scheme", "@qcode"),
                                                          kept("code", "@qcode"),
                                                          kept("literal", "@literal"),
                                                          kept("rel", "galley:rel"),
                                                          kept("relevance", "@relevance"),
                                                          kept("confidence", "@confidence"),
                                                          kept("rank", "@rank"),
                                                          kept("broader", "broader"),
                                                          kept("same_as", "sameAs"),
                                                          kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, RelatedLink>[] = {
    kept("title", "link/title"),       kept("href", "link@href"),
    kept("id", "link@residref"),       kept("rel", "link@rel"),
    kept("kind", "galley:kind"),       kept("media_type", "link@contenttype"),
    kept("language", "link@xml:lang"), kept("extensions", "galley:extensions")};

// Pictures. In the body they are figures; what a figure does not show stands beside the metadata.
template <>
inline constexpr auto claims<newsml::Format, FocalPoint> = keeps_all();
template <>
inline constexpr auto claims<newsml::Format, MediaDetails> = keeps_all();
template <>
inline constexpr auto claims<newsml::Format, Resource> = keeps_all();
template <>
inline constexpr Claim claims<newsml::Format, Rendition>[] = {
    kept("role", "remoteContent@rendition, galley:role"),
    kept("href", "img@src"),
    kept("media_type", "remoteContent@contenttype"),
    kept("width", "img@width"),
    kept("height", "img@height"),
    kept("size_bytes", "remoteContent@size"),
    kept("duration", "remoteContent@duration"),
    kept("title", "remoteContent@title"),
    kept("format", "galley:format"),
    kept("focal_point", "galley:focal_point"),
    kept("details", "galley:details"),
    kept("resources", "galley:resources"),
    kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Caption>[] = {
    kept("text", "figcaption"), kept("credit", "figcaption/.g-credit"), kept("raw", "galley:raw")};
template <>
inline constexpr Claim claims<newsml::Format, Image>[] = {
    kept("id", "galley:id"),
    kept("kind", "galley:kind"),
    kept("renditions", "img, galley:renditions"),
    kept("alt", "img@alt"),
    kept("is_decorative", "galley:is_decorative"),
    kept("caption", "figcaption"),
    kept("creators", "galley:creators"),
    kept("rights", "galley:rights"),
    kept("title", "galley:title"),
    kept("is_archive", "galley:is_archive"),
    kept("focal_point", "galley:focal_point"),
    kept("item", "galley:item"),
    kept("extensions", "galley:extensions")};

// Blocks: XHTML, as a page has them. What an element has no attribute for stands in
// galley:details, which names the block by its path.
template <>
inline constexpr Claim claims<newsml::Format, Paragraph>[] = {
    kept("text", "p"), kept("role", "p.g-lead"), kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Heading>[] = {
    kept("text", "h2 to h6"), kept("level", "galley:level"),
    kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Quote>[] = {
    depends("body", "blockquote", newsml::detail::too_deep), kept("attribution", "figcaption"),
    kept("cite", "blockquote@cite"), kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, List>[] = {
    kept("ordered", "ol, ul"), kept("start", "ol@start"),
    depends("items", "li", newsml::detail::too_deep), kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, TableCell>[] = {
    kept("text", "td, th"), kept("is_header", "th"), kept("column_span", "@colspan"),
    kept("row_span", "@rowspan")};
template <>
inline constexpr Claim claims<newsml::Format, TableRow>[] = {kept("cells", "tr")};
template <>
inline constexpr Claim claims<newsml::Format, Table>[] = {
    kept("caption", "caption"), kept("head", "thead"), kept("rows", "tbody"),
    kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Preformatted>[] = {
    kept("text", "pre"), kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Embed>[] = {
    kept("provider", "galley:provider"), kept("url", "p.g-embed a@href"),
    kept("title", "p.g-embed"), kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Aside>[] = {
    kept("title", "aside h2 or h3"), depends("body", "aside", newsml::detail::too_deep),
    kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Divider>[] = {
    kept("extensions", "galley:extensions")};
template <>
inline constexpr Claim claims<newsml::Format, Interstitial>[] = {kept("link", "p.g-interstitial")};
template <>
inline constexpr Claim claims<newsml::Format, Unmodelled>[] = {kept("format", "galley:unmodelled"),
                                                               kept("raw", "galley:unmodelled")};

}  // namespace v0
}  // namespace galley

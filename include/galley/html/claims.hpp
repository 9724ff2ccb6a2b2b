// galley: what page and fragment claim of every field of the model below the article itself
#pragma once
#include <galley/core/literal.hpp>
#include <galley/format/claims.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace html {

/// The claims on one type, the same for page and fragment.
template <class T>
inline constexpr NoFields shared_claims{};

namespace detail {

inline constexpr const char* foreign = "belongs to another format";
inline constexpr const char* not_shown = "readers of a page do not see it";
inline constexpr const char* metadata = "readers of a page do not see it";
inline constexpr const char* internal = "for desks, never for readers";
inline constexpr const char* refused = "url.scheme.rejected";

}  // namespace detail

// Types that stand only in fields which a page drops.
template <>
inline constexpr auto shared_claims<AlternativeId> = drops_all(detail::not_shown);
template <>
inline constexpr auto shared_claims<Translation> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<AlternativeText> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<Concept> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<FocalPoint> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<MediaDetails> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<Resource> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<ItemDetails> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<SourceBody> = drops_all(detail::foreign);
template <>
inline constexpr auto shared_claims<TrustIndicator> = drops_all(detail::metadata);
template <>
inline constexpr auto shared_claims<Unmodelled> = drops_all(detail::foreign);

template <>
inline constexpr Claim shared_claims<Person>[] = {
    kept("name", ".g-byline, .g-masthead"),
    dropped("kind", detail::metadata),
    dropped("role", detail::metadata),
    dropped("id", detail::not_shown),
    depends("url", "a[rel=author]@href", detail::refused),
    dropped("email", detail::internal),
    dropped("job_title", detail::metadata),
    dropped("logo", detail::metadata),
    dropped("extensions", detail::foreign)};

template <>
inline constexpr Claim shared_claims<Dateline>[] = {
    changed("place", ".g-meta", "printed where there is no text"), kept("text", ".g-meta")};

template <>
inline constexpr Claim shared_claims<Embargo>[] = {dropped("until", detail::internal),
                                                   dropped("note", detail::internal)};

template <>
inline constexpr Claim shared_claims<EditorNote>[] = {
    depends("text", "p.g-note", "html.note.withheld"), dropped("role", detail::internal),
    depends("language", "p.g-note@lang", "html.language.invalid"),
    changed("is_public", "p.g-note", "what is not public is not written")};

template <>
inline constexpr Claim shared_claims<LanguageText>[] = {
    kept("text", "p.g-rights"), depends("language", "p.g-rights@lang", "html.language.invalid"),
    dropped("role", detail::metadata), depends("href", "a[rel=license]@href", detail::refused)};

template <>
inline constexpr Claim shared_claims<Rights>[] = {
    dropped("holder", detail::metadata),
    dropped("holder_id", detail::metadata),
    kept("notices", "p.g-rights"),
    dropped("usage_terms", detail::internal),
    changed("credit_line", ".g-credit", "printed where the caption has no credit"),
    dropped("extensions", detail::foreign)};

template <>
inline constexpr Claim shared_claims<Topic>[] = {
    kept("name", ".g-topics li"),
    dropped("names", "a page shows one name of a topic"),
    dropped("kind", detail::metadata),
    changed("id", "a[rel=tag]@href", "only an address on the web is a link"),
    dropped("scheme", detail::metadata),
    dropped("code", detail::metadata),
    dropped("literal", detail::metadata),
    dropped("rel", detail::metadata),
    dropped("relevance", detail::metadata),
    dropped("confidence", detail::metadata),
    dropped("rank", detail::metadata),
    dropped("broader", detail::metadata),
    dropped("same_as", detail::metadata),
    dropped("extensions", detail::foreign)};

template <>
inline constexpr Claim shared_claims<RelatedLink>[] = {
    kept("title", ".g-related li"),
    depends("href", ".g-related a@href", detail::refused),
    dropped("id", detail::not_shown),
    changed("rel", "a@rel", "nofollow, sponsored and ugc are written"),
    dropped("kind", detail::metadata),
    dropped("media_type", detail::metadata),
    depends("language", "a@hreflang", "html.language.invalid"),
    dropped("extensions", detail::foreign)};

// Pictures.
template <>
inline constexpr Claim shared_claims<Rendition>[] = {
    dropped("role", detail::metadata),
    depends("href", "img@src, img@srcset", detail::refused),
    changed("media_type", "img", "files that are no pictures are not shown"),
    changed("width", "img@width, img@srcset", "of the file that is shown"),
    changed("height", "img@height", "of the file that is shown"),
    dropped("size_bytes", detail::metadata),
    dropped("duration", detail::metadata),
    dropped("title", detail::metadata),
    dropped("format", detail::metadata),
    dropped("focal_point", detail::metadata),
    dropped("details", detail::metadata),
    dropped("resources", detail::metadata),
    dropped("extensions", detail::foreign)};

template <>
inline constexpr Claim shared_claims<Caption>[] = {
    kept("text", ".g-caption"), kept("credit", ".g-credit"),
    dropped("raw", "the line of the source, which text and credit came from")};

template <>
inline constexpr Claim shared_claims<Image>[] = {
    dropped("id", detail::not_shown),
    changed("kind", "figure", "a video or sound is shown as its poster and caption"),
    depends("renditions", "img", "image.rendition.missing"),
    kept("alt", "img@alt"),
    changed("is_decorative", "img@alt", "an empty alt"),
    kept("caption", "figcaption"),
    changed("creators", ".g-credit", "the first is printed where there is no credit"),
    changed("rights", ".g-credit", "the credit line is printed where there is no credit"),
    dropped("title", detail::not_shown),
    dropped("is_archive", detail::metadata),
    dropped("focal_point", detail::metadata),
    dropped("item", detail::metadata),
    dropped("extensions", detail::foreign)};

// Blocks.
template <>
inline constexpr Claim shared_claims<Paragraph>[] = {kept("text", "p"), kept("role", "p.g-lead"),
                                                     dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Heading>[] = {
    kept("text", "h2 to h6"), changed("level", "h2 to h6", "clamped, and no level is skipped"),
    dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Quote>[] = {
    depends("body", "figure.g-quote blockquote", "limit.block_nesting.exceeded"),
    kept("attribution", "figure.g-quote figcaption"),
    depends("cite", "blockquote@cite", detail::refused), dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<List>[] = {
    kept("ordered", "ol, ul"), kept("start", "ol@start"),
    depends("items", "li", "limit.block_nesting.exceeded"), dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<TableCell>[] = {
    kept("text", "td, th"), changed("is_header", "th", "unless it is empty"),
    changed("column_span", "@colspan", "at most 1000"),
    changed("row_span", "@rowspan", "ends with its part of the table")};
template <>
inline constexpr Claim shared_claims<TableRow>[] = {kept("cells", "tr")};
template <>
inline constexpr Claim shared_claims<Table>[] = {kept("caption", "caption"), kept("head", "thead"),
                                                 kept("rows", "tbody"),
                                                 dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Preformatted>[] = {kept("text", "pre"),
                                                        dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Embed>[] = {
    changed("provider", "p.g-embed", "printed where there is no title"),
    depends("url", "p.g-embed a@href", detail::refused), kept("title", "p.g-embed"),
    dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Aside>[] = {
    kept("title", ".g-aside h2 or h3"), depends("body", ".g-aside", "limit.block_nesting.exceeded"),
    dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Divider>[] = {dropped("extensions", detail::foreign)};
template <>
inline constexpr Claim shared_claims<Interstitial>[] = {kept("link", "p.g-interstitial")};

/// What a page says of the article.
template <>
inline constexpr Claim shared_claims<Article>[] = {
    dropped("id", detail::not_shown),
    depends("url", "link[rel=canonical]@href", detail::refused),
    dropped("version", detail::metadata),
    dropped("kind", detail::metadata),
    dropped("provider_profile", detail::internal),
    dropped("alternative_ids", detail::not_shown),
    depends("language", "@lang", "html.language.invalid"),
    kept("direction", "@dir"),
    dropped("translations", detail::metadata),
    kept("headline", "h1"),
    kept("kicker", "p.g-kicker"),
    kept("deck", "p.g-deck"),
    dropped("slugline", detail::internal),
    dropped("title", "not to be printed"),
    changed("summary", "meta[name=description]", "at most 200 characters"),
    dropped("alternative_texts", detail::metadata),
    kept("byline", "p.g-byline"),
    depends("authors", "p.g-byline", "html.author.unprinted"),
    dropped("contributors", detail::metadata),
    kept("dateline", "p.g-meta"),
    dropped("located", detail::metadata),
    dropped("created", "when it was made is not when it was published"),
    depends("published", "time@datetime", "html.time.invalid"),
    depends("modified", "time@datetime", "html.time.invalid"),
    dropped("content_created", detail::metadata),
    changed("embargo", "meta[name=robots]", "the page asks not to be listed"),
    dropped("expires", detail::metadata),
    changed("pub_status", "meta[name=robots]", "the page asks not to be listed"),
    dropped("urgency", detail::internal),
    dropped("signals", detail::internal),
    kept("topics", "nav.g-topics"),
    dropped("keywords", detail::metadata),
    dropped("genres", detail::metadata),
    kept("cover", "figure.g-cover"),
    kept("body", ".g-body"),
    dropped("other_media", "placed nowhere in the story"),
    dropped("source_bodies", detail::foreign),
    kept("related", "aside.g-related"),
    kept("publisher", "header.g-masthead"),
    dropped("sources", detail::metadata),
    kept("rights", "p.g-rights"),
    depends("editor_notes", "p.g-note", "html.note.withheld"),
    dropped("digital_source_type", detail::metadata),
    dropped("trust_indicators", detail::metadata),
    dropped("extensions", detail::foreign)};

}  // namespace html
}  // namespace v0
}  // namespace galley

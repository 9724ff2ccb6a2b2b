// galley: the claims of plain text: what it says of every field of the model
#pragma once

#include <string_view>

#include <galley/format/claims.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {

struct Format;

namespace detail {

inline constexpr const char* unsaid = "plain text has no place for it";
inline constexpr const char* foreign = "belongs to another format";
inline constexpr const char* internal = "for desks, not for readers";
inline constexpr const char* guessed = "read back by its shape";

}  // namespace detail
}  // namespace plain_text

template <>
inline constexpr auto claims<plain_text::Format, AlternativeId> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, Translation> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, AlternativeText> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, Concept> = drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, FocalPoint> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, MediaDetails> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, Resource> = drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, Rendition> =
    drops_all("plain text shows no picture");
template <>
inline constexpr auto claims<plain_text::Format, ItemDetails> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, SourceBody> =
    drops_all(plain_text::detail::foreign);
template <>
inline constexpr auto claims<plain_text::Format, TrustIndicator> =
    drops_all(plain_text::detail::unsaid);
template <>
inline constexpr auto claims<plain_text::Format, Embargo> = drops_all(plain_text::detail::internal);
template <>
inline constexpr auto claims<plain_text::Format, EditorNote> =
    drops_all(plain_text::detail::internal);
template <>
inline constexpr auto claims<plain_text::Format, Unmodelled> =
    drops_all(plain_text::detail::foreign);

template <>
inline constexpr Claim claims<plain_text::Format, Person>[] = {
    changed("name", "By …, Source: …", plain_text::detail::guessed),
    changed("kind", "By …, Source: …", "told by where the name stands"),
    dropped("role", plain_text::detail::unsaid),
    dropped("id", plain_text::detail::unsaid),
    dropped("url", plain_text::detail::unsaid),
    dropped("email", plain_text::detail::internal),
    dropped("job_title", plain_text::detail::unsaid),
    dropped("logo", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

template <>
inline constexpr Claim claims<plain_text::Format, Dateline>[] = {
    changed("place", "PLACE: …", "printed where there is no text"),
    changed("text", "PLACE: …", plain_text::detail::guessed)};

template <>
inline constexpr Claim claims<plain_text::Format, LanguageText>[] = {
    changed("text", "© …", plain_text::detail::guessed),
    dropped("language", plain_text::detail::unsaid), dropped("role", plain_text::detail::unsaid),
    dropped("href", plain_text::detail::unsaid)};
template <>
inline constexpr Claim claims<plain_text::Format, Rights>[] = {
    dropped("holder", plain_text::detail::unsaid),
    dropped("holder_id", plain_text::detail::unsaid),
    changed("notices", "© …", plain_text::detail::guessed),
    dropped("usage_terms", plain_text::detail::internal),
    dropped("credit_line", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

template <>
inline constexpr Claim claims<plain_text::Format, Topic>[] = {
    changed("name", "Topics", plain_text::detail::guessed),
    dropped("names", plain_text::detail::unsaid),
    dropped("kind", plain_text::detail::unsaid),
    dropped("id", plain_text::detail::unsaid),
    dropped("scheme", plain_text::detail::unsaid),
    dropped("code", plain_text::detail::unsaid),
    dropped("literal", plain_text::detail::unsaid),
    dropped("rel", plain_text::detail::unsaid),
    dropped("relevance", plain_text::detail::unsaid),
    dropped("confidence", plain_text::detail::unsaid),
    dropped("rank", plain_text::detail::unsaid),
    dropped("broader", plain_text::detail::unsaid),
    dropped("same_as", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

template <>
inline constexpr Claim claims<plain_text::Format, RelatedLink>[] = {
    changed("title", "Related stories", plain_text::detail::guessed),
    changed("href", "a line behind the title", plain_text::detail::guessed),
    dropped("id", plain_text::detail::unsaid),
    changed("rel", "Related stories", "every link of the section is related"),
    changed("kind", "Related stories, More stories", "told by the label of the section"),
    dropped("media_type", plain_text::detail::unsaid),
    dropped("language", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

template <>
inline constexpr Claim claims<plain_text::Format, Caption>[] = {
    changed("text", "a line of its own", plain_text::detail::guessed),
    changed("credit", "(Picture: …)", plain_text::detail::guessed),
    changed("raw", "", "the line of the source, which text and credit came from")};
template <>
inline constexpr Claim claims<plain_text::Format, Image>[] = {
    dropped("id", plain_text::detail::unsaid),
    dropped("kind", plain_text::detail::unsaid),
    dropped("renditions", "plain text shows no picture"),
    changed("alt", "a line before the caption", "not printed where it repeats the caption"),
    dropped("is_decorative", plain_text::detail::unsaid),
    changed("caption", "a line of its own", plain_text::detail::guessed),
    dropped("creators", plain_text::detail::unsaid),
    dropped("rights", plain_text::detail::unsaid),
    dropped("title", plain_text::detail::unsaid),
    depends("is_archive", "Library picture …", "plain_text.image.archive_unsaid"),
    dropped("focal_point", plain_text::detail::unsaid),
    dropped("item", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

// Blocks.
template <>
inline constexpr Claim claims<plain_text::Format, Paragraph>[] = {
    changed("text", "a line", "without marks and links"),
    changed("role", "the first line of text", plain_text::detail::guessed),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Heading>[] = {
    changed("text", "a short line", plain_text::detail::guessed),
    changed("level", "a short line", "all levels look alike"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Quote>[] = {
    changed("body", "lines in quotation marks", "read back as paragraphs"),
    changed("attribution", "— …", "read back as a paragraph"),
    changed("cite", "a line", "read back as a paragraph"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, List>[] = {
    changed("ordered", "1. …", plain_text::detail::guessed),
    changed("start", "1. …", plain_text::detail::guessed),
    changed("items", "- …", plain_text::detail::guessed),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, TableCell>[] = {
    changed("text", "between tabs", "read back as a paragraph"),
    changed("is_header", "between tabs", "all cells look alike"),
    changed("column_span", "between tabs", "all cells look alike"),
    changed("row_span", "between tabs", "all cells look alike")};
template <>
inline constexpr Claim claims<plain_text::Format, TableRow>[] = {
    changed("cells", "a line", "read back as a paragraph")};
template <>
inline constexpr Claim claims<plain_text::Format, Table>[] = {
    changed("caption", "a line", "read back as a paragraph"),
    changed("head", "lines", "read back as paragraphs"),
    changed("rows", "lines", "read back as paragraphs"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Preformatted>[] = {
    changed("text", "lines", "read back as paragraphs"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Embed>[] = {
    changed("provider", "a line", "printed where there is no title"),
    changed("url", "a line", "read back as a paragraph"),
    changed("title", "a line", "read back as a paragraph"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Aside>[] = {
    changed("title", "a short line", "read back as part of the body"),
    changed("body", "lines", "read back as part of the body"),
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Divider>[] = {
    dropped("extensions", plain_text::detail::foreign)};
template <>
inline constexpr Claim claims<plain_text::Format, Interstitial>[] = {
    changed("link", "Read also: …", plain_text::detail::guessed)};

template <>
inline constexpr Claim claims<plain_text::Format, Article>[] = {
    dropped("id", plain_text::detail::unsaid),
    dropped("url", plain_text::detail::unsaid),
    dropped("version", plain_text::detail::unsaid),
    dropped("kind", plain_text::detail::unsaid),
    dropped("provider_profile", plain_text::detail::internal),
    dropped("alternative_ids", plain_text::detail::unsaid),
    dropped("language", plain_text::detail::unsaid),
    dropped("direction", plain_text::detail::unsaid),
    dropped("translations", plain_text::detail::unsaid),
    changed("headline", "a line", plain_text::detail::guessed),
    changed("kicker", "a short line above the headline", plain_text::detail::guessed),
    changed("deck", "a line below the headline", plain_text::detail::guessed),
    dropped("slugline", plain_text::detail::internal),
    dropped("title", plain_text::detail::unsaid),
    dropped("summary", plain_text::detail::unsaid),
    dropped("alternative_texts", plain_text::detail::unsaid),
    changed("byline", "By …", plain_text::detail::guessed),
    changed("authors", "By …", "printed where there is no byline"),
    dropped("contributors", plain_text::detail::unsaid),
    changed("dateline", "PLACE: …", plain_text::detail::guessed),
    dropped("located", plain_text::detail::unsaid),
    dropped("created", "when it was made is not when it was published"),
    changed("published", "Published: …", plain_text::detail::guessed),
    changed("modified", "Updated: …", plain_text::detail::guessed),
    dropped("content_created", plain_text::detail::unsaid),
    dropped("embargo", plain_text::detail::internal),
    dropped("expires", plain_text::detail::unsaid),
    dropped("pub_status", plain_text::detail::internal),
    dropped("urgency", plain_text::detail::internal),
    dropped("signals", plain_text::detail::internal),
    changed("topics", "Topics", plain_text::detail::guessed),
    dropped("keywords", plain_text::detail::unsaid),
    dropped("genres", plain_text::detail::unsaid),
    changed("cover", "Cover Image: …", plain_text::detail::guessed),
    changed("body", "lines", plain_text::detail::guessed),
    dropped("other_media", "placed nowhere in the story"),
    dropped("source_bodies", plain_text::detail::foreign),
    changed("related", "Related stories, More stories", plain_text::detail::guessed),
    dropped("publisher", plain_text::detail::unsaid),
    changed("sources", "Source: …", plain_text::detail::guessed),
    changed("rights", "© …", plain_text::detail::guessed),
    dropped("editor_notes", plain_text::detail::internal),
    dropped("digital_source_type", plain_text::detail::unsaid),
    dropped("trust_indicators", plain_text::detail::unsaid),
    dropped("extensions", plain_text::detail::foreign)};

}  // namespace v0
}  // namespace galley

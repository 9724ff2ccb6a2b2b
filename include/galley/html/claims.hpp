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

inline constexpr Literal foreign = "belongs to another format";
inline constexpr Literal not_shown = "readers of a page do not see it";
inline constexpr Literal metadata = "readers of a page do not see it";
inline constexpr Literal internal = "for desks, never for readers";
inline constexpr Literal refused = "url.scheme.rejected";

}  // namespace detail

// Types that stand only in fields which a page drops.
template <>
inline constexpr auto shared_claims<AlternativeId> = drops_all<AlternativeId>(detail::not_shown);
template <>
inline constexpr auto shared_claims<Translation> = drops_all<Translation>(detail::metadata);
template <>
inline constexpr auto shared_claims<AlternativeText> = drops_all<AlternativeText>(detail::metadata);
template <>
inline constexpr auto shared_claims<Concept> = drops_all<Concept>(detail::metadata);
template <>
inline constexpr auto shared_claims<FocalPoint> = drops_all<FocalPoint>(detail::metadata);
template <>
inline constexpr auto shared_claims<MediaDetails> = drops_all<MediaDetails>(detail::metadata);
template <>
inline constexpr auto shared_claims<Resource> = drops_all<Resource>(detail::metadata);
template <>
inline constexpr auto shared_claims<ItemDetails> = drops_all<ItemDetails>(detail::metadata);
template <>
inline constexpr auto shared_claims<SourceBody> = drops_all<SourceBody>(detail::foreign);
template <>
inline constexpr auto shared_claims<TrustIndicator> = drops_all<TrustIndicator>(detail::metadata);
template <>
inline constexpr auto shared_claims<Unmodelled> = drops_all<Unmodelled>(detail::foreign);

template <>
inline constexpr auto shared_claims<Person> =
    claim_list(kept("name", ".g-byline, .g-masthead"), dropped("kind", detail::metadata),
               dropped("role", detail::metadata), dropped("id", detail::not_shown),
               depends("url", "a[rel=author]@href", detail::refused),
               dropped("email", detail::internal), dropped("job_title", detail::metadata),
               dropped("logo", detail::metadata), dropped("extensions", detail::foreign));

template <>
inline constexpr auto shared_claims<Dateline> = claim_list(
    changed("place", ".g-meta", "printed where there is no text"), kept("text", ".g-meta"));

template <>
inline constexpr auto shared_claims<Embargo> = claim_list(dropped("until", detail::internal),
                                                          dropped("note", detail::internal));

template <>
inline constexpr auto shared_claims<EditorNote> =
    claim_list(depends("text", "p.g-note", "html.note.withheld"), dropped("role", detail::internal),
               depends("language", "p.g-note@lang", "html.language.invalid"),
               changed("is_public", "p.g-note", "what is not public is not written"));

template <>
inline constexpr auto shared_claims<LanguageText> = claim_list(
    kept("text", "p.g-rights"), depends("language", "p.g-rights@lang", "html.language.invalid"),
    dropped("role", detail::metadata), depends("href", "a[rel=license]@href", detail::refused));

template <>
inline constexpr auto shared_claims<Rights> =
    claim_list(dropped("holder", detail::metadata), dropped("holder_id", detail::metadata),
               kept("notices", "p.g-rights"), dropped("usage_terms", detail::internal),
               changed("credit_line", ".g-credit", "printed where the caption has no credit"),
               dropped("extensions", detail::foreign));

template <>
inline constexpr auto shared_claims<Topic> =
    claim_list(kept("name", ".g-topics li"), dropped("names", "a page shows one name of a topic"),
               dropped("kind", detail::metadata),
               changed("id", "a[rel=tag]@href", "only an address on the web is a link"),
               dropped("scheme", detail::metadata), dropped("code", detail::metadata),
               dropped("literal", detail::metadata), dropped("rel", detail::metadata),
               dropped("relevance", detail::metadata), dropped("confidence", detail::metadata),
               dropped("rank", detail::metadata), dropped("broader", detail::metadata),
               dropped("same_as", detail::metadata), dropped("extensions", detail::foreign));

template <>
inline constexpr auto shared_claims<RelatedLink> = claim_list(
    kept("title", ".g-related li"), depends("href", ".g-related a@href", detail::refused),
    dropped("id", detail::not_shown),
    changed("rel", "a@rel", "nofollow, sponsored and ugc are written"),
    dropped("kind", detail::metadata), dropped("media_type", detail::metadata),
    depends("language", "a@hreflang", "html.language.invalid"),
    dropped("extensions", detail::foreign));

// Pictures.
template <>
inline constexpr auto shared_claims<Rendition> = claim_list(
    dropped("role", detail::metadata), depends("href", "img@src, img@srcset", detail::refused),
    changed("media_type", "img", "files that are no pictures are not shown"),
    changed("width", "img@width, img@srcset", "of the file that is shown"),
    changed("height", "img@height", "of the file that is shown"),
    dropped("size_bytes", detail::metadata), dropped("duration", detail::metadata),
    dropped("title", detail::metadata), dropped("format", detail::metadata),
    dropped("focal_point", detail::metadata), dropped("details", detail::metadata),
    dropped("resources", detail::metadata), dropped("extensions", detail::foreign));

template <>
inline constexpr auto shared_claims<Caption> =
    claim_list(kept("text", ".g-caption"), kept("credit", ".g-credit"),
               dropped("raw", "the line of the source, which text and credit came from"));

template <>
inline constexpr auto shared_claims<Image> = claim_list(
    dropped("id", detail::not_shown),
    changed("kind", "figure", "a video or sound is shown as its poster and caption"),
    depends("renditions", "img", "image.rendition.missing"), kept("alt", "img@alt"),
    changed("is_decorative", "img@alt", "an empty alt"), kept("caption", "figcaption"),
    changed("creators", ".g-credit", "the first is printed where there is no credit"),
    changed("rights", ".g-credit", "the credit line is printed where there is no credit"),
    dropped("title", detail::not_shown), dropped("is_archive", detail::metadata),
    dropped("focal_point", detail::metadata), dropped("item", detail::metadata),
    dropped("extensions", detail::foreign));

// Blocks.
template <>
inline constexpr auto shared_claims<Paragraph> = claim_list(kept("text", "p"),
                                                            kept("role", "p.g-lead"),
                                                            dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Heading> = claim_list(
    kept("text", "h2 to h6"), changed("level", "h2 to h6", "clamped, and no level is skipped"),
    dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Quote> = claim_list(
    depends("body", "figure.g-quote blockquote", "limit.block_nesting.exceeded"),
    kept("attribution", "figure.g-quote figcaption"),
    depends("cite", "blockquote@cite", detail::refused), dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<List> = claim_list(
    kept("ordered", "ol, ul"), kept("start", "ol@start"),
    depends("items", "li", "limit.block_nesting.exceeded"), dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<TableCell> =
    claim_list(kept("text", "td, th"), changed("is_header", "th", "unless it is empty"),
               changed("column_span", "@colspan", "at most 1000"),
               changed("row_span", "@rowspan", "ends with its part of the table"));
template <>
inline constexpr auto shared_claims<TableRow> = claim_list(kept("cells", "tr"));
template <>
inline constexpr auto shared_claims<Table> = claim_list(kept("caption", "caption"),
                                                        kept("head", "thead"),
                                                        kept("rows", "tbody"),
                                                        dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Preformatted> =
    claim_list(kept("text", "pre"), dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Embed> =
    claim_list(changed("provider", "p.g-embed", "printed where there is no title"),
               depends("url", "p.g-embed a@href", detail::refused), kept("title", "p.g-embed"),
               dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Aside> = claim_list(kept("title", ".g-aside h2 or h3"),
                                                        depends("body", ".g-aside",
                                                                "limit.block_nesting.exceeded"),
                                                        dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Divider> = claim_list(dropped("extensions", detail::foreign));
template <>
inline constexpr auto shared_claims<Interstitial> = claim_list(kept("link", "p.g-interstitial"));

/// The claims on the article: a page has a head and a nameplate, a fragment has neither.
constexpr auto article_claims(bool is_page) {
  const auto on_page = [is_page](Claim claim, Literal clause) {
    if (!is_page) claim.fate = Fate::dropped, claim.spelling = {}, claim.reason = clause;
    return claim;
  };
  constexpr Literal no_head = "a fragment has no head";
  return claim_list(
      dropped("id", detail::not_shown),
      on_page(depends("url", "link[rel=canonical]@href", detail::refused), no_head),
      dropped("version", detail::metadata), dropped("kind", detail::metadata),
      dropped("provider_profile", detail::internal), dropped("alternative_ids", detail::not_shown),
      depends("language", "@lang", "html.language.invalid"), kept("direction", "@dir"),
      dropped("translations", detail::metadata), kept("headline", "h1"),
      kept("kicker", "p.g-kicker"), kept("deck", "p.g-deck"), dropped("slugline", detail::internal),
      dropped("title", "not to be printed"),
      on_page(changed("summary", "meta[name=description]", "at most 200 characters"), no_head),
      dropped("alternative_texts", detail::metadata), kept("byline", "p.g-byline"),
      depends("authors", "p.g-byline", "html.author.unprinted"),
      dropped("contributors", detail::metadata), kept("dateline", "p.g-meta"),
      dropped("located", detail::metadata),
      dropped("created", "when it was made is not when it was published"),
      depends("published", "time@datetime", "html.time.invalid"),
      depends("modified", "time@datetime", "html.time.invalid"),
      dropped("content_created", detail::metadata),
      on_page(changed("embargo", "meta[name=robots]", "the page asks not to be listed"), no_head),
      dropped("expires", detail::metadata),
      on_page(changed("pub_status", "meta[name=robots]", "the page asks not to be listed"),
              no_head),
      dropped("urgency", detail::internal), dropped("signals", detail::internal),
      kept("topics", "nav.g-topics"), dropped("keywords", detail::metadata),
      dropped("genres", detail::metadata), kept("cover", "figure.g-cover"), kept("body", ".g-body"),
      dropped("other_media", "placed nowhere in the story"),
      dropped("source_bodies", detail::foreign), kept("related", "aside.g-related"),
      on_page(kept("publisher", "header.g-masthead"), "a fragment has no nameplate"),
      dropped("sources", detail::metadata), kept("rights", "p.g-rights"),
      depends("editor_notes", "p.g-note", "html.note.withheld"),
      dropped("digital_source_type", detail::metadata),
      dropped("trust_indicators", detail::metadata), dropped("extensions", detail::foreign));
}

}  // namespace html
}  // namespace v0
}  // namespace galley

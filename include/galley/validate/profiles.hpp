// galley: the profiles that come with the library
#pragma once
#include <galley/validate/profile.hpp>
#include <galley/validate/rules/article_rules.hpp>
#include <galley/validate/rules/image_rules.hpp>
#include <galley/validate/rules/text_rules.hpp>

namespace galley {
inline namespace v0 {
namespace profiles {
namespace detail {

inline constexpr auto draft_rules = rule_array(
    rule<rules::headline_missing>("article.headline.missing", Severity::warning),
    rule<rules::address_rejected>("url.scheme.rejected", Severity::error, "WHATWG URL; html.md §5"),
    rule<rules::language_malformed>("language.tag.malformed", Severity::warning, "RFC 5646 §2.1"),
    rule<rules::timestamp_malformed>("timestamp.syntax.malformed", Severity::warning, "RFC 3339"),
    rule<rules::control_character>("text.control.present", Severity::warning, "XML 1.0 §2.2"),
    rule<rules::bidi_control>("text.bidi.control", Severity::warning, "UAX #9; CVE-2021-42574"));

inline constexpr auto publish_rules = rule_array(
    rule<rules::headline_missing>("article.headline.missing", Severity::error),
    rule<rules::body_missing>("article.body.missing", Severity::error),
    rule<rules::published_missing>("article.published.missing", Severity::error),
    rule<rules::author_missing>("article.author.missing", Severity::warning),
    rule<rules::language_missing>("article.language.missing", Severity::warning, "WCAG 2.2 §3.1.1"),
    rule<rules::status_unpublishable>("article.status.unpublishable", Severity::error,
                                      "NewsML-G2 pubStatus"),
    rule<rules::embargo_present>("article.embargo.present", Severity::warning,
                                 "NewsML-G2 embargoed"),
    rule<rules::cover_address_missing>("cover.rendition.missing", Severity::error),
    rule<rules::image_address_missing>("image.rendition.missing", Severity::warning),
    rule<rules::alt_missing>("image.alt.missing", Severity::warning, "WCAG 2.2 §1.1.1"),
    rule<rules::alt_repeats_caption>("image.alt.repeats", Severity::warning, "WCAG 2.2 H2, C9"),
    rule<rules::credit_missing>("image.credit.missing", Severity::warning, "IPTC Photo Metadata"),
    rule<rules::link_address_missing>("link.href.missing", Severity::warning),
    rule<rules::address_rejected>("url.scheme.rejected", Severity::error),
    rule<rules::language_malformed>("language.tag.malformed", Severity::error, "RFC 5646 §2.1"),
    rule<rules::timestamp_malformed>("timestamp.syntax.malformed", Severity::error, "RFC 3339"),
    rule<rules::timestamp_offset_missing>("timestamp.offset.missing", Severity::warning,
                                          "RFC 3339 §4.4"),
    rule<rules::control_character>("text.control.present", Severity::error, "XML 1.0 §2.2"),
    rule<rules::bidi_control>("text.bidi.control", Severity::warning, "UAX #9; CVE-2021-42574"));

}  // namespace detail

/// What can be wrong with a story that is still being worked on.
inline constexpr Profile draft = make_profile("draft", detail::draft_rules);
/// A newsroom's last check before publication.
inline constexpr Profile publish = make_profile("publish", detail::publish_rules);

}  // namespace profiles
}  // namespace v0
}  // namespace galley

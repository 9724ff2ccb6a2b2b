// galley: the profiles that come with the library
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/validate/profile.hpp>
#include <galley/validate/rules/article_rules.hpp>
#include <galley/validate/rules/block_rules.hpp>
#include <galley/validate/rules/direction_rules.hpp>
#include <galley/validate/rules/image_rules.hpp>
#include <galley/validate/rules/length_rules.hpp>
#include <galley/validate/rules/link_rules.hpp>
#include <galley/validate/rules/person_rules.hpp>
#include <galley/validate/rules/picture_rules.hpp>
#include <galley/validate/rules/rendition_rules.hpp>
#include <galley/validate/rules/status_rules.hpp>
#include <galley/validate/rules/string_rules.hpp>
#include <galley/validate/rules/structure_rules.hpp>
#include <galley/validate/rules/text_rules.hpp>
#include <galley/validate/rules/time_rules.hpp>
#include <galley/validate/rules/topic_rules.hpp>

namespace galley {
inline namespace v0 {
namespace profiles {
namespace detail {

/// What a profile makes of a rule; `off` leaves it out.
enum class Grade : unsigned char { info, warning, error, off };

/// A rule and its grade in each profile.
struct GradedRule {
  Rule rule;
  Grade draft;
  Grade publish;
  Grade accessibility;
};

/// Every rule of the library that belongs to no format. (A template, so that including it costs
/// nothing.)
template <class T>
struct RuleTable {
  static constexpr Grade off = Grade::off;
  static constexpr Grade info = Grade::info;
  static constexpr Grade warning = Grade::warning;
  static constexpr Grade error = Grade::error;

  // clang-format off
  static constexpr GradedRule rows[] = {
      //                                                              draft, publish, accessibility
      // what a story must have
      {rule<rules::headline_missing<T>>("article.headline.missing", {}, "WCAG 2.2 §2.4.2"), warning, error, error},
      {rule<rules::body_missing<T>>("article.body.missing", {}, "practice of newsrooms"), off, error, off},
      {rule<rules::published_missing<T>>("article.published.missing", {}, "Google Article structured data"), off, error, off},
      {rule<rules::author_missing<T>>("article.author.missing", {}, "Google Article structured data"), off, warning, off},
      {rule<rules::language_missing<T>>("article.language.missing", {}, "WCAG 2.2 §3.1.1"), off, warning, error},
      {rule<rules::url_relative<T>>("article.url.relative", {}, "RFC 6596 §3"), off, warning, off},
      // status
      {rule<rules::urgency_range<T>>("article.urgency.range", {}, "NewsML-G2 urgency, IIM 2:10"), warning, error, off},
      {rule<rules::status_unpublishable<T>>("article.status.unpublishable", {}, "NewsML-G2 pubStatus"), off, error, off},
      {rule<rules::status_contradicted<T>>("article.status.contradicted", {}, "NewsML-G2 signal, pubStatus"), warning, error, off},
      {rule<rules::embargo_broken<T>>("article.embargo.broken", {}, "NewsML-G2 embargoed"), warning, error, off},
      {rule<rules::embargo_present<T>>("article.embargo.present", {}, "NewsML-G2 embargoed"), off, warning, off},
      // dates
      {rule<rules::timestamp_malformed<T>>("timestamp.syntax.malformed", {}, "RFC 3339 §5.6"), warning, error, off},
      {rule<rules::timestamp_offset_missing<T>>("timestamp.offset.missing", {}, "RFC 3339 §4.4"), off, warning, off},
      {rule<rules::timestamp_order<T>>("timestamp.order.reversed", {}, "NewsML-G2 firstCreated, expires"), warning, error, off},
      {rule<rules::modified_early<T>>("article.modified.early", {}, "schema.org dateModified"), off, warning, off},
      // addresses, identifiers, tags
      {rule<rules::address_rejected<T>>("url.scheme.rejected", {}, "WHATWG URL; RFC 3986"), error, error, off},
      {rule<rules::rendition_address_rejected<T>>("rendition.href.rejected", {}, "WHATWG Fetch"), warning, error, off},
      {rule<rules::identifier_blank<T>>("identifier.blank.present", {}, "RFC 3986 §2; NewsML-G2 guid"), warning, error, off},
      {rule<rules::identifier_malformed<T>>("identifier.uri.malformed", {}, "RFC 3986 §3; RFC 8141 §2; RFC 4151 §2"), warning, warning, off},
      {rule<rules::language_malformed<T>>("language.tag.malformed", {}, "RFC 5646 §2.1; WCAG 2.2 §3.1.2"), warning, error, error},
      {rule<rules::media_type_malformed<T>>("media_type.syntax.malformed", {}, "RFC 6838 §4.2"), warning, warning, off},
      {rule<rules::media_type_unregistered<T>>("media_type.name.unregistered", {}, "IANA media types"), info, warning, off},
      // characters
      {rule<rules::control_character<T>>("text.control.present", {}, "XML 1.0 §2.2; HTML §3.2.5"), warning, error, off},
      {rule<rules::bidi_control<T>>("text.bidi.control", {}, "UAX #9; CVE-2021-42574"), warning, warning, warning},
      {rule<rules::invisible_character<T>>("text.invisible.present", {}, "UTR #36 §2.10"), off, warning, off},
      {rule<rules::replacement_character<T>>("text.replacement.present", {}, "Unicode §3.9, U+FFFD"), warning, warning, warning},
      {rule<rules::space_around<T>>("text.space.around", {}, "XML Schema 2 §4.3.6, collapse"), info, warning, off},
      {rule<rules::space_repeated<T>>("text.space.repeated", {}, "XML Schema 2 §4.3.6, collapse"), off, info, off},
      {rule<rules::space_nonbreaking<T>>("text.space.nonbreaking", {}, "UAX #14, class GL"), info, info, off},
      {rule<rules::line_broken<T>>("text.line.broken", {}, "NewsML-G2 g2normalizedString"), info, warning, off},
      {rule<rules::quotes_mixed<T>>("text.quotes.mixed", {}, "practice of newsrooms"), info, info, off},
      // lengths
      {rule<rules::headline_long<T>>("text.length.exceeded", {}, "Google Article structured data"), off, info, off},
      {rule<rules::slugline_long<T>>("text.length.exceeded", {}, "IIM 4.2, 2:05"), off, info, off},
      {rule<rules::keyword_long<T>>("text.length.exceeded", {}, "IIM 4.2, 2:25"), off, info, off},
      {rule<rules::alt_long<T>>("text.length.exceeded", {}, "IPTC Photo Metadata 2023.2, Alt Text"), off, info, info},
      {rule<rules::caption_long<T>>("text.length.exceeded", {}, "IIM 4.2, 2:120"), off, info, off},
      // pictures
      {rule<rules::cover_address_missing<T>>("cover.rendition.missing", {}, "Google Article structured data"), off, error, off},
      {rule<rules::image_address_missing<T>>("image.rendition.missing", {}, "HTML §4.8.3, src"), off, warning, off},
      {rule<rules::alt_missing<T>>("image.alt.missing", {}, "WCAG 2.2 §1.1.1"), off, warning, error},
      {rule<rules::alt_repeats_caption<T>>("image.alt.repeats", {}, "WCAG 2.2 H2, C9"), off, warning, warning},
      {rule<rules::alt_contradicted<T>>("image.alt.contradicted", {}, "WCAG 2.2 §1.1.1, F38"), off, warning, warning},
      {rule<rules::alt_file_name<T>>("image.alt.filename", {}, "WCAG 2.2 §1.1.1, F30"), off, warning, error},
      {rule<rules::alt_shared<T>>("image.alt.shared", {}, "WCAG 2.2 §1.1.1"), off, info, warning},
      {rule<rules::track_missing<T>>("image.track.missing", {}, "WCAG 2.2 §1.2.1, §1.2.2"), off, off, warning},
      {rule<rules::credit_missing<T>>("image.credit.missing", {}, "IPTC Photo Metadata, Credit Line"), off, warning, off},
      {rule<rules::caption_repeats_body<T>>("image.caption.repeated", {}, "practice of newsrooms"), off, warning, off},
      {rule<rules::picture_repeated<T>>("image.picture.repeated", {}, "practice of newsrooms"), off, warning, off},
      {rule<rules::picture_id_repeated<T>>("image.id.repeated", {}, "NewsML-G2 guid"), off, error, off},
      {rule<rules::size_negative<T>>("rendition.size.negative", {}, "HTML §4.8.17"), warning, error, off},
      {rule<rules::size_incomplete<T>>("rendition.size.incomplete", {}, "HTML §4.8.17; CLS"), off, warning, off},
      {rule<rules::cover_small<T>>("cover.size.small", {}, "Google Discover, large previews"), off, info, off},
      {rule<rules::aspect_mixed<T>>("image.aspect.mixed", {}, "HTML §4.8.4, srcset"), off, info, off},
      {rule<rules::rendition_repeated<T>>("rendition.href.repeated", {}, "practice of newsrooms"), off, info, off},
      // topics
      {rule<rules::topic_repeated<T>>("topic.key.repeated", {}, "NewsML-G2 QCodes"), info, warning, off},
      {rule<rules::topic_name_missing<T>>("topic.name.missing", {}, "schema.org about"), off, info, off},
      {rule<rules::topic_scheme_missing<T>>("topic.scheme.missing", {}, "NewsML-G2 QCodes"), off, info, off},
      {rule<rules::topic_relevance_range<T>>("topic.relevance.range", {}, "NewsML-G2 Int100Type"), warning, error, off},
      {rule<rules::keyword_repeated<T>>("keyword.text.repeated", {}, "practice of newsrooms"), info, info, off},
      // links
      {rule<rules::link_address_missing<T>>("link.href.missing", {}, "HTML §4.6.1"), off, warning, off},
      {rule<rules::link_title_missing<T>>("link.title.missing", {}, "WCAG 2.2 §2.4.4"), off, warning, error},
      {rule<rules::link_repeated<T>>("link.href.repeated", {}, "practice of newsrooms"), off, warning, off},
      {rule<rules::link_to_itself<T>>("link.href.self", {}, "practice of newsrooms"), off, warning, off},
      {rule<rules::link_text_vague<T>>("link.text.vague", {}, "WCAG 2.2 §2.4.4, F63"), off, off, warning},
      {rule<rules::link_text_missing<T>>("link.text.missing", {}, "WCAG 2.2 §2.4.4, F89"), off, warning, error},
      {rule<rules::translation_incomplete<T>>("translation.link.incomplete", {}, "Google hreflang"), off, warning, off},
      {rule<rules::translation_repeated<T>>("translation.language.repeated", {}, "Google hreflang"), off, warning, off},
      // blocks
      {rule<rules::block_empty<T>>("block.content.missing", {}, "WCAG 2.2 §1.3.1; HTML §3.2.5"), info, warning, warning},
      {rule<rules::block_repeated<T>>("block.content.repeated", {}, "practice of newsrooms"), off, warning, off},
      {rule<rules::list_faked<T>>("block.list.faked", {}, "WCAG 2.2 §1.3.1, H48"), off, info, warning},
      {rule<rules::heading_range<T>>("heading.level.range", {}, "HTML §4.3.6"), warning, error, error},
      {rule<rules::heading_first_level<T>>("heading.level.first", {}, "WCAG 2.2 §1.3.1, H42"), off, info, warning},
      {rule<rules::heading_skipped<T>>("heading.level.skipped", {}, "WCAG 2.2 §2.4.6, G141"), off, warning, warning},
      {rule<rules::list_start_unordered<T>>("list.start.unordered", {}, "HTML §4.4.5"), off, info, off},
      {rule<rules::list_item_empty<T>>("list.item.missing", {}, "WCAG 2.2 §1.3.1, H48"), off, warning, warning},
      {rule<rules::table_ragged<T>>("table.row.ragged", {}, "HTML §4.9.12"), off, warning, warning},
      {rule<rules::table_header_missing<T>>("table.header.missing", {}, "WCAG 2.2 §1.3.1, H51"), off, info, warning},
      {rule<rules::table_span_range<T>>("table.span.range", {}, "HTML §4.9.11"), warning, error, off},
      {rule<rules::embed_title_missing<T>>("embed.title.missing", {}, "WCAG 2.2 §4.1.2, H64"), off, warning, error},
      // people and notes
      {rule<rules::person_name_missing<T>>("person.name.missing", {}, "schema.org Person"), off, warning, off},
      {rule<rules::person_name_labelled<T>>("person.name.labelled", {}, "Google Article structured data, author"), off, warning, off},
      {rule<rules::person_email_malformed<T>>("person.email.malformed", {}, "RFC 5322 §3.4.1"), off, warning, off},
      {rule<rules::note_private<T>>("note.text.private", {}, "NewsML-G2 edNote"), off, info, off},
      {rule<rules::note_contact_public<T>>("note.contact.public", {}, "GDPR art. 5 (1) c"), off, warning, off},
      // direction
      {rule<rules::direction_mismatch<T>>("article.direction.mismatch", {}, "HTML §3.2.6.4; UAX #9 P2"), off, warning, warning},
  };
  // clang-format on
  static constexpr std::size_t size = sizeof(rows) / sizeof(rows[0]);
};

/// The rules that a profile grades.
template <auto Column, class T = void>
struct GradedRules {
  static constexpr auto select() {
    RuleArray<RuleTable<T>::size> chosen{};
    for (const GradedRule& row : RuleTable<T>::rows) {
      if (row.*Column == Grade::off) continue;
      Rule rule = row.rule;
      rule.severity = static_cast<Severity>(row.*Column);
      chosen.add(rule);
    }
    return chosen;
  }
  static constexpr auto array = select();
};

}  // namespace detail

/// What is wrong with a story even while it is being worked on.
inline constexpr FixedProfile<detail::GradedRules<&detail::GradedRule::draft>> draft{"draft"};
/// A newsroom's last check before publication.
inline constexpr FixedProfile<detail::GradedRules<&detail::GradedRule::publish>> publish{"publish"};
/// What keeps readers with disabilities out (WCAG 2.2, level AA).
inline constexpr FixedProfile<detail::GradedRules<&detail::GradedRule::accessibility>>
    accessibility{"accessibility"};

}  // namespace profiles
}  // namespace v0
}  // namespace galley

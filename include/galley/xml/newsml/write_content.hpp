// galley: the properties of the content: words, people, places, subjects, rights
#pragma once
#include <galley/xml/newsml/write_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// The files of the cover, for receivers that look for a teaser picture here.
template <class Lazy>
void BasicItemWriter<Lazy>::icons() {
  if (!article_.cover || is_media() || is_body_kept()) return;
  for (const Rendition& rendition : article_.cover->renditions) {
    if (!is_iri(rendition.href)) continue;
    out_.start(N::icon);
    if (is_qcode(rendition.role)) out_.attribute(N::rendition, rendition.role);
    out_.attribute(N::href, rendition.href);
    if (!rendition.media_type.empty()) out_.attribute(N::contenttype, rendition.media_type);
    if (rendition.width > 0) out_.attribute(N::width, std::int64_t{rendition.width});
    if (rendition.height > 0) out_.attribute(N::height, std::int64_t{rendition.height});
    out_.end(N::icon);
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::urgency() {
  if (article_.urgency && *article_.urgency >= 1 && *article_.urgency <= 9)
    out_.element(N::urgency, std::int64_t{*article_.urgency});
}

template <class Lazy>
void BasicItemWriter<Lazy>::digital_source_type() {
  if (article_.digital_source_type.empty()) return;
  out_.start(N::digital_source_type);
  values_.party_id(article_.digital_source_type);
  out_.end(N::digital_source_type);
}

template <class Lazy>
void BasicItemWriter<Lazy>::people(const Name& element, const std::vector<Person>& list) {
  for (const Person& person : list)
    if (!node(element, person.extensions)) values_.person(element, person, true);
}
template <class Lazy>
void BasicItemWriter<Lazy>::topics(const Name& element, const std::vector<Topic>& list) {
  for (const Topic& topic : list)
    if (!node(element, topic.extensions)) values_.topic(element, topic, true);
}

template <class Lazy>
void BasicItemWriter<Lazy>::alternative_ids() {
  if (!article_.url.empty()) {
    out_.start(N::alt_id);
    out_.word_attribute(N::type, "galleyid:url");
    out_.text(article_.url);
    out_.end(N::alt_id);
  }
  for (const AlternativeId& id : article_.alternative_ids) {
    const bool fits = is_qcode(id.role) && !strings::starts_with(id.role, "galleyid:");
    out_.start(N::alt_id);
    if (fits) {
      out_.attribute(N::type, id.role);
    } else if (!id.role.empty()) {
      out_.word_attribute(N::type, "galleyid:other");
      out_.attribute(N::own_role, id.role);
    }
    if (!id.value.empty()) out_.text(id.value);
    out_.end(N::alt_id);
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::languages() {
  if (!is_language(article_.language)) return;
  out_.start(N::language);
  out_.attribute(N::tag, article_.language);
  out_.end(N::language);
}

/// Further texts of a field.
template <class Lazy>
void BasicItemWriter<Lazy>::alternatives(const Name& element, std::string_view field,
                                         bool is_normalized_text) {
  for (const AlternativeText& text : article_.alternative_texts)
    if (text.field == field) values_.alternative(element, text, is_normalized_text);
}

template <class Lazy>
void BasicItemWriter<Lazy>::own_headline(std::string_view text, std::string_view rank,
                                         std::string_view role) {
  if (text.empty()) return;
  out_.start(N::headline);
  if (!rank.empty()) out_.word_attribute(N::rank, rank);
  if (!role.empty()) out_.word_attribute(N::role, role);
  out_.text(text);
  out_.end(N::headline);
}

template <class Lazy>
void BasicItemWriter<Lazy>::headlines() {
  const bool is_lone = article_.deck.empty() && article_.kicker.empty();
  own_headline(article_.headline, is_lone ? "" : "1", "");
  own_headline(article_.deck, "2", "galleyhl:deck");
  own_headline(article_.kicker, "3", "galleyhl:kicker");
  for (const std::string_view field : {"headline", "deck", "kicker"})
    alternatives(N::headline, field);
}

/// Where nothing was printed, the place is.
template <class Lazy>
void BasicItemWriter<Lazy>::dateline() {
  const Dateline& line = article_.dateline;
  if (line.place.empty() && line.text.empty()) return;
  out_.start(N::dateline);
  if (!line.place.empty()) out_.attribute(N::own_place, line.place);
  if (line.text.empty()) out_.word_attribute(N::own_text, "");
  out_.text(line.text.empty() ? line.place : line.text);
  out_.end(N::dateline);
}

/// The texts of fields that have no element of their own are descriptions too.
template <class Lazy>
void BasicItemWriter<Lazy>::descriptions() {
  if (!article_.summary.empty()) {
    out_.start(N::description);
    if (!kept_.is_foreign || !kept_.is_stale_row.empty())
      out_.word_attribute(N::role, "drol:summary");
    out_.text(article_.summary);
    out_.end(N::description);
  }
  if (is_media() && article_.cover && !is_body_kept() && !article_.cover->caption.text.empty()) {
    out_.start(N::description);
    out_.word_attribute(N::role, "drol:caption");
    out_.text(article_.cover->caption.text.plain());
    out_.end(N::description);
  }
  for (const AlternativeText& text : article_.alternative_texts) {
    bool has_element = false;
    for (const std::string_view field : {"headline", "deck", "kicker", "slugline", "byline"})
      has_element = has_element || text.field == field;
    if (!has_element) values_.alternative(N::description, text, false);
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::creditline() {
  if (!article_.rights.credit_line.empty()) {
    values_.normalized_element(N::creditline, article_.rights.credit_line);
  } else if (is_media() && article_.cover && !article_.cover->caption.credit.empty()) {
    out_.start(N::creditline);
    if (!is_body_kept()) out_.word_attribute(N::own_field, "cover");
    values_.normalized(article_.cover->caption.credit);
    out_.end(N::creditline);
  }
}

/// Several elements of the source are kept at the one node.
template <class Lazy>
void BasicItemWriter<Lazy>::rights() {
  const Rights& rights = article_.rights;
  if (element_of(rights.extensions, N::rights_info.view()) != nullptr &&
      kept_.is_used(rights.extensions)) {
    for (const Extension& extension : rights.extensions)
      if (extension.slot == N::rights_info.view() && extension.format == format_name.view())
        out_.raw(extension.raw);
    return;
  }
  const bool has_more = !rights.holder.empty() || !rights.holder_id.empty() ||
                        !rights.notices.empty() || !rights.usage_terms.empty() ||
                        !rights.extensions.empty();
  if (has_more) values_.rights(rights);
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

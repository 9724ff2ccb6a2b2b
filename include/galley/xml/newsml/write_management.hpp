// galley: the properties of an item and its management: catalogs, times, status, notes, links
#pragma once
#include <galley/xml/newsml/write_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// A catalog of ours with the schemes that the item uses. What was kept has its own.
template <class Lazy>
void BasicItemWriter<Lazy>::catalogs() {
  const bool has_headlines =
      (!article_.kicker.empty() || !article_.deck.empty()) && is_generated("contentMeta/headline");
  bool has_ids = !article_.url.empty();
  for (const AlternativeId& id : article_.alternative_ids)
    has_ids = has_ids || (!id.role.empty() && !is_qcode(id.role));
  const bool has_links = !article_.translations.empty() || !article_.trust_indicators.empty();
  const bool has_status =
      article_.pub_status == PubStatus::unknown && is_generated("itemMeta/pubStatus");
  if (!has_headlines && !has_ids && !has_links && !has_status) return;
  const auto declare = [this](bool is_used, std::string_view alias, std::string_view uri) {
    if (!is_used) return;
    out_.start(N::scheme);
    out_.word_attribute(N::alias, alias);
    out_.attribute(N::uri, uri);
    out_.end(N::scheme);
  };
  out_.start(N::catalog);
  declare(has_headlines, "galleyhl", scheme(options_.headline_role_scheme, headline_role_scheme));
  declare(has_ids, "galleyid", scheme(options_.identifier_scheme, identifier_scheme));
  declare(has_links, "galleyrel", scheme(options_.relation_scheme, relation_scheme));
  declare(has_status, "galleystat", scheme(options_.status_scheme, status_scheme));
  out_.end(N::catalog);
}

template <class Lazy>
void BasicItemWriter<Lazy>::time(const Name& name, const Timestamp& time, TimeType type) {
  if (!time.empty() && is_time(time, type)) out_.element(name, time.text());
}
template <class Lazy>
void BasicItemWriter<Lazy>::unfit_time(const Name& own, const Timestamp& time, TimeType type) {
  if (!time.empty() && !is_time(time, type)) out_.attribute(own, time.text());
}

template <class Lazy>
void BasicItemWriter<Lazy>::pub_history() {
  if (article_.published.empty() || !is_time(article_.published, TimeType::truncated)) return;
  out_.start(N::pub_history);
  out_.start(N::published);
  out_.element(N::timestamp, article_.published.text());
  out_.end(N::published);
  out_.end(N::pub_history);
}

template <class Lazy>
void BasicItemWriter<Lazy>::item_class() {
  const Literal code = article_.kind == ArticleKind::other
                           ? item_class_codes[static_cast<std::size_t>(ArticleKind::composite)]
                           : item_class_codes[static_cast<std::size_t>(article_.kind)];
  out_.start(N::item_class);
  out_.word_attribute(N::qcode, values_.qcode("ninat", code));
  out_.end(N::item_class);
}

template <class Lazy>
void BasicItemWriter<Lazy>::provider() {
  if (!node(N::provider, article_.publisher.extensions))
    values_.person(N::provider, article_.publisher, false);
}

/// An embargo without an end is an empty element.
template <class Lazy>
void BasicItemWriter<Lazy>::embargoed() {
  if (!article_.embargo) return;
  const Embargo& embargo = *article_.embargo;
  const bool fits = is_time(embargo.until, TimeType::date_time);
  out_.start(N::embargoed);
  if (!embargo.note.empty()) out_.attribute(N::own_note, embargo.note);
  if (!fits && !embargo.until.empty()) out_.attribute(N::own_until, embargo.until.text());
  if (fits) out_.text(embargo.until.text());
  out_.end(N::embargoed);
}

/// Usable need not be said. What is unknown here must not be taken for usable elsewhere.
template <class Lazy>
void BasicItemWriter<Lazy>::pub_status() {
  if (article_.pub_status == PubStatus::usable) return;
  const bool is_known = article_.pub_status != PubStatus::unknown;
  out_.start(N::pub_status);
  out_.word_attribute(
      N::qcode, values_.qcode(is_known ? "stat" : "galleystat", to_string(article_.pub_status)));
  out_.end(N::pub_status);
}

template <class Lazy>
void BasicItemWriter<Lazy>::editor_notes() {
  for (const EditorNote& note : article_.editor_notes) {
    out_.start(N::ed_note);
    values_.language(note.language);
    values_.role(note.role);
    if (note.is_public) out_.word_attribute(N::own_is_public, "true");
    if (!note.text.empty()) out_.text(note.text);
    out_.end(N::ed_note);
  }
}

/// A code without an alias is one of IPTC's, as the model spells it.
template <class Lazy>
void BasicItemWriter<Lazy>::signals() {
  for (const std::string& signal : article_.signals) {
    const bool is_qualified = is_qcode(signal);
    const bool is_code =
        !signal.empty() && strings::all_of(signal, [](char c) { return !is_xml_space(c); });
    out_.start(N::signal);
    if (is_qualified) {
      out_.attribute(N::qcode, signal);
    } else if (is_code) {
      out_.attribute(N::qcode, values_.qcode("sig", signal));
    }
    // The code that the reader would find is another.
    if (!is_code || strings::starts_with(signal, "sig:")) out_.attribute(N::own_code, signal);
    out_.end(N::signal);
  }
}

/// Begins a link that is a field of the article; attributes may follow.
template <class Lazy>
void BasicItemWriter<Lazy>::link(std::string_view code, std::string_view field,
                                 std::string_view href) {
  out_.start(N::link);
  out_.word_attribute(N::rel, values_.qcode("galleyrel", code));
  values_.attribute(N::href, N::own_href, href, &is_iri);
  out_.word_attribute(N::own_field, field);
}

template <class Lazy>
void BasicItemWriter<Lazy>::links() {
  for (const RelatedLink& related : article_.related)
    if (!node(N::link, related.extensions)) values_.related(related);
  for (const Translation& translation : article_.translations) {
    link("translation", "translations", translation.url);
    values_.language(translation.language);
    out_.end(N::link);
  }
  for (const TrustIndicator& indicator : article_.trust_indicators) {
    link("trustIndicator", "trust_indicators", indicator.href);
    if (!indicator.role.empty()) out_.attribute(N::own_role, indicator.role);
    if (!indicator.title.empty()) out_.element(N::title, indicator.title);
    out_.end(N::link);
  }
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

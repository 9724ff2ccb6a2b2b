// galley: the values of NewsML-G2 properties: names, codes, people, concepts, links, rights
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/model/article.hpp>
#include <galley/xml/newsml/lexical.hpp>
#include <galley/xml/newsml/model_writer.hpp>
#include <galley/xml/newsml/names.hpp>
#include <galley/xml/newsml/vocabulary.hpp>
#include <galley/xml/writer.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Writes properties. What its standard place cannot hold (a role that is no QCode) stands in an
/// attribute of ours on the same element, which counts for readers that know it.
template <class Lazy = void>
class BasicValueWriter {
 public:
  using N = Names<Lazy>;

  BasicValueWriter(xml_text::BasicWriter<Lazy>& out, std::size_t nesting)
      : out_(out), model_(out, nesting) {}

  xml_text::BasicWriter<Lazy>& out() { return out_; }
  BasicModelWriter<Lazy>& model() { return model_; }

  /// An attribute where the value fits its type, else ours of the second name; none if it is empty.
  template <class Fits>
  void attribute(const Name& name, const Name& own, std::string_view value, Fits fits) {
    if (!value.empty()) out_.attribute(fits(value) ? name : own, value);
  }
  void language(std::string_view tag) { attribute(N::lang, N::own_language, tag, &is_language); }
  void role(std::string_view role) { attribute(N::role, N::own_role, role, &is_qcode); }
  void number(const Name& name, const Name& own, const std::optional<std::int32_t>& value,
              std::int32_t most) {
    if (value) out_.attribute(*value >= 0 && *value <= most ? name : own, std::int64_t{*value});
  }

  /// The content of an element whose text may hold no white space but blanks.
  void normalized(std::string_view text) {
    if (is_normalized(text)) {
      if (!text.empty()) out_.text(text);
      return;
    }
    out_.attribute(N::own_text, text);
    while (!text.empty()) {
      std::size_t size = 0;
      while (size < text.size() && (text[size] == ' ' || !is_xml_space(text[size]))) ++size;
      if (size != 0) out_.text(text.substr(0, size));
      if (size == text.size()) return;
      out_.text(" ");
      text.remove_prefix(size + 1);
    }
  }
  void normalized_element(const Name& name, std::string_view text) {
    out_.start(name);
    normalized(text);
    out_.end(name);
  }
  void name(std::string_view name) {
    if (!name.empty()) normalized_element(N::name, name);
  }

  /// Whoever it is: `id` is a QCode, a URI or a literal, as it looks.
  void party_id(std::string_view id) {
    if (id.empty()) return;
    out_.attribute(is_uri(id)          ? N::uri
                   : is_qcode(id)      ? N::qcode
                   : is_normalized(id) ? N::literal
                                       : N::own_id,
                   id);
  }
  void person(const Name& element, const Person& person, bool has_role);
  void topic(const Name& element, const Topic& topic, bool has_ranks);
  void concept_reference(const Name& element, const Concept& other);
  void related(const RelatedLink& link);
  void rights(const Rights& rights);
  void rights_text(const Name& element, const LanguageText& text);
  void alternative(const Name& element, const AlternativeText& text, bool is_normalized_text);

  /// `a:b`, valid until the next.
  std::string_view qcode(std::string_view alias, std::string_view code);

 private:
  void scheme_and_code(std::string_view scheme, std::string_view code);
  static bool is_alias(std::string_view text) {
    return !text.empty() && text.find(':') == std::string_view::npos &&
           strings::all_of(text, [](char c) { return !is_xml_space(c); });
  }

  xml_text::BasicWriter<Lazy>& out_;
  BasicModelWriter<Lazy> model_;
  char short_qcode_[128];
  std::string long_qcode_;
};

template <class Lazy>
std::string_view BasicValueWriter<Lazy>::qcode(std::string_view alias, std::string_view code) {
  const std::size_t size = alias.size() + 1 + code.size();
  char* at = short_qcode_;
  if (size > sizeof short_qcode_) {
    long_qcode_.resize(size);
    at = &long_qcode_[0];
  }
  std::memcpy(at, alias.data(), alias.size());
  at[alias.size()] = ':';
  if (!code.empty()) std::memcpy(at + alias.size() + 1, code.data(), code.size());
  return {at, size};
}

template <class Lazy>
void BasicValueWriter<Lazy>::scheme_and_code(std::string_view scheme, std::string_view code) {
  const bool has_code =
      !code.empty() && strings::all_of(code, [](char c) { return !is_xml_space(c); });
  if (is_alias(scheme) && has_code) return out_.attribute(N::qcode, qcode(scheme, code));
  if (!scheme.empty()) out_.attribute(N::own_scheme, scheme);
  if (!code.empty()) out_.attribute(N::own_code, code);
}

template <class Lazy>
void BasicValueWriter<Lazy>::person(const Name& element, const Person& person, bool has_role) {
  out_.start(element);
  party_id(person.id);
  if (person.kind != PersonKind::unspecified)
    out_.word_attribute(N::type,
                        person.kind == PersonKind::person ? topic_types[2] : topic_types[3]);
  attribute(has_role ? N::role : N::own_role, N::own_role, person.role, &is_qcode_list);
  model_.template attributes<Part::rest>(person);
  name(person.name);
  model_.put_back(element.view());
  model_.template children<Part::rest>(person);
  model_.put_back({});
  out_.end(element);
}

template <class Lazy>
void BasicValueWriter<Lazy>::concept_reference(const Name& element, const Concept& other) {
  out_.start(element);
  scheme_and_code(other.scheme, other.code);
  attribute(N::uri, N::own_id, other.id, &is_uri);
  name(other.name);
  out_.end(element);
}

template <class Lazy>
void BasicValueWriter<Lazy>::topic(const Name& element, const Topic& topic, bool has_ranks) {
  constexpr std::int32_t percent = 100;
  constexpr std::int32_t any = 0x7FFFFFFF;
  out_.start(element);
  scheme_and_code(topic.scheme, topic.code);
  attribute(N::uri, N::own_id, topic.id, &is_uri);
  attribute(N::literal, N::own_literal, topic.literal, &is_normalized);
  if (topic.kind != TopicKind::unspecified)
    out_.word_attribute(N::type, topic_types[static_cast<std::size_t>(topic.kind)]);
  number(N::relevance, N::own_relevance, topic.relevance, has_ranks ? percent : -1);
  number(N::confidence, N::own_confidence, topic.confidence, has_ranks ? percent : -1);
  number(N::rank, N::own_rank, topic.rank, has_ranks ? any : -1);
  model_.template attributes<Part::rest>(topic);
  name(topic.name);
  for (const LanguageText& further : topic.names) {
    out_.start(N::name);
    language(further.language);
    attribute(N::role, N::own_role, further.role, &is_qcode_list);
    out_.word_attribute(N::own_field, "names");
    if (!further.href.empty()) out_.attribute(N::own_href, further.href);
    normalized(further.text);
    out_.end(N::name);
  }
  for (const Concept& other : topic.broader) concept_reference(N::broader, other);
  for (const Concept& other : topic.same_as) concept_reference(N::same_as, other);
  model_.put_back(element.view());
  model_.template children<Part::rest>(topic);
  model_.put_back({});
  out_.end(element);
}

template <class Lazy>
void BasicValueWriter<Lazy>::related(const RelatedLink& link) {
  const bool is_relation = is_qcode(link.rel);
  out_.start(N::link);
  out_.attribute(N::rel, is_relation ? std::string_view(link.rel) : see_also.view());
  if (!is_relation || link.rel == see_also.view()) out_.attribute(N::own_rel, link.rel);
  attribute(N::href, N::own_href, link.href, &is_iri);
  if (!link.id.empty()) out_.attribute(N::residref, link.id);
  if (!link.media_type.empty()) out_.attribute(N::contenttype, link.media_type);
  language(link.language);
  model_.template attributes<Part::rest>(link);
  if (!link.title.empty()) out_.element(N::title, link.title);
  model_.put_back(N::link.view());
  model_.template children<Part::rest>(link);
  model_.put_back({});
  out_.end(N::link);
}

template <class Lazy>
void BasicValueWriter<Lazy>::rights_text(const Name& element, const LanguageText& text) {
  out_.start(element);
  language(text.language);
  role(text.role);
  attribute(N::href, N::own_href, text.href, &is_iri);
  if (!text.text.empty()) out_.text(text.text);
  out_.end(element);
}

template <class Lazy>
void BasicValueWriter<Lazy>::rights(const Rights& rights) {
  out_.start(N::rights_info);
  if (!rights.holder.empty() || !rights.holder_id.empty()) {
    out_.start(N::copyright_holder);
    party_id(rights.holder_id);
    name(rights.holder);
    out_.end(N::copyright_holder);
  }
  for (const LanguageText& text : rights.notices) rights_text(N::copyright_notice, text);
  for (const LanguageText& text : rights.usage_terms) rights_text(N::usage_terms, text);
  model_.put_back(N::rights_info.view());
  model_.template children<Part::rest>(rights);
  model_.put_back({});
  out_.end(N::rights_info);
}

template <class Lazy>
void BasicValueWriter<Lazy>::alternative(const Name& element, const AlternativeText& text,
                                         bool is_normalized_text) {
  out_.start(element);
  language(text.language);
  role(text.role);
  number(N::rank, N::own_rank, text.rank, 0x7FFFFFFF);
  out_.attribute(N::own_field, text.field);
  if (!text.media_type.empty()) out_.attribute(N::own_media_type, text.media_type);
  if (is_normalized_text) {
    normalized(text.value);
  } else if (!text.value.empty()) {
    out_.text(text.value);
  }
  out_.end(element);
}

using ValueWriter = BasicValueWriter<>;

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: reads concepts: topics, what they are part of or the same as, and names in many languages
#pragma once
#include <galley/xml/newsml/read_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// A name in its language and role.
template <class Lazy>
bool BasicValueReader<Lazy>::concept_name(LanguageText& text, bool& is_listed) {
  bool has_own = false;
  std::string own;
  for (const Attribute& a : xml_.attributes()) {
    if (is_language(a)) {
      assign(text.language, a.value);
    } else if (is(a, N::role) || is_model(a, "role")) {
      assign(text.role, a.value);
    } else if (is_model(a, "href")) {
      assign(text.href, a.value);
    } else if (is_model(a, "field")) {
      is_listed = true;
    } else if (is_model(a, "text")) {
      has_own = true;
      assign(own, a.value);
    } else {
      inexact();
    }
  }
  return normalized(text.text, has_own, std::move(own));
}

template <class Lazy>
bool BasicValueReader<Lazy>::concept_reference(Concept& other) {
  for (const Attribute& a : xml_.attributes()) {
    if (is(a, N::qcode)) {
      if (!split(a.value, other.scheme, other.code)) inexact();
      implied();
    } else if (is(a, N::uri)) {
      assign(other.id, a.value);
      if (!is_own_ && !is_uri(a.value)) inexact();
    } else if (a.space != Namespace::model || !model_.attribute(other, a)) {
      inexact();
    }
  }
  return children([&] { return xml_.is(Namespace::nar, N::name) && name(other.name); });
}

template <class Lazy>
bool BasicValueReader<Lazy>::topic(Topic& topic) {
  for (const Attribute& a : xml_.attributes()) {
    if (a.space == Namespace::model) {
      if (!model_.attribute(topic, a)) inexact();
    } else if (is(a, N::qcode)) {
      if (!split(a.value, topic.scheme, topic.code)) inexact();
      implied();
    } else if (is(a, N::uri)) {
      assign(topic.id, a.value);
      if (!is_own_ && !is_uri(a.value)) inexact();
    } else if (is(a, N::literal)) {
      assign(topic.literal, a.value);
    } else if (is(a, N::type)) {
      if (!topic_kind_of(a.value, topic.kind)) inexact();
      implied();
    } else if (is(a, N::relevance)) {
      integer(a.value, topic.relevance);
    } else if (is(a, N::confidence)) {
      integer(a.value, topic.confidence);
    } else if (is(a, N::rank)) {
      integer(a.value, topic.rank);
    } else {
      inexact();
    }
  }
  return children([&] {
    if (xml_.space() == Namespace::model) return model_.child(topic);
    if (xml_.space() != Namespace::nar) return false;
    if (xml_.is(N::name)) {
      if (xml_.attributes().empty() && topic.name.empty()) return this->text(topic.name);
      LanguageText text;
      bool is_listed = false;
      if (!concept_name(text, is_listed)) return false;
      const bool is_plain = !is_listed && topic.name.empty() && text.role.empty();
      if (!is_plain) {
        if (!is_own_) inexact();
        topic.names.push_back(std::move(text));
        return true;
      }
      if (!text.language.empty()) inexact();
      topic.name = std::move(text.text);
      return true;
    }
    if (xml_.is(N::broader)) return concept_reference(topic.broader.emplace_back());
    if (xml_.is(N::same_as)) return concept_reference(topic.same_as.emplace_back());
    return false;
  });
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

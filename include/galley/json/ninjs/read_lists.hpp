// galley: the lists of an item; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- headlines, descriptions, bodies -----------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::texts(Draft& draft, Property property, std::string_view field) {
  const auto element = [&](std::size_t) {
    AlternativeText text;
    text.field = field;
    bool is_odd = false;
    bool has_value = false;
    const auto member = [&](Property of, std::string_view name, Place at) {
      const Keeper keeper{nullptr, &is_odd};
      if (of == Property::text_role) return string(text.role, keeper, at, of);
      if (of == Property::text_content_type) return string(text.media_type, keeper, at, of);
      if (of != Property::text_value || has_value)
        return keep(keeper, at, name, has_value ? Misfit::duplicate : Misfit::unknown);
      has_value = true;
      const Outcome outcome = json_.string(text.value);
      return outcome == Outcome::mismatch ? keep(keeper, at, name, Misfit::mismatch) : outcome;
    };
    const Outcome outcome = object(Shape::text, member);
    if (is_odd || !has_value) draft.mark_odd(property);
    if (outcome != Outcome::ok || !has_value) return outcome;
    if (!grow(draft.article.alternative_texts, 4)) return Outcome::failed;
    draft.article.alternative_texts.push_back(std::move(text));
    return outcome;
  };
  return array(draft, property, element);
}

/// `description_text` and the like.
template <class Lazy>
Outcome BasicItemReader<Lazy>::old_text(Draft& draft, Property property, std::string_view field,
                                        std::string_view role, Place at) {
  AlternativeText text;
  text.field = field;
  text.role = role;
  const Outcome outcome = json_.string(text.value);
  if (outcome == Outcome::mismatch) {
    const std::string start = property == Property::headlines ? "headline_" : "description_";
    return keep({&draft.article.extensions}, at, start + text.role, Misfit::mismatch);
  }
  if (outcome == Outcome::failed) return outcome;
  if (!grow(draft.article.alternative_texts, 4)) return Outcome::failed;
  draft.article.alternative_texts.push_back(std::move(text));
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::bodies(Draft& draft) {
  return array(draft, Property::bodies, [&](std::size_t index) { return body(draft, index); });
}

/// What a body states beside its role, type and text is kept under its place.
template <class Lazy>
Outcome BasicItemReader<Lazy>::body(Draft& draft, std::size_t index) {
  SourceBody body;
  body.format = format_name;
  bool has_value = false;
  bool is_odd = false;
  std::string rest;
  const auto member = [&](Property of, std::string_view name, Place at) {
    const Keeper keeper{nullptr, &is_odd};
    if (of == Property::body_role) return string(body.role, keeper, at, of);
    if (of == Property::body_content_type) return string(body.media_type, keeper, at, of);
    if (of == Property::body_value && !has_value) {
      has_value = true;
      const Outcome outcome = json_.string(body.text);
      return outcome == Outcome::mismatch ? keep(keeper, at, name, Misfit::mismatch) : outcome;
    }
    if (of != Property::body_char_count && of != Property::body_word_count)
      return keep(keeper, at, name, Misfit::unknown);
    std::string raw;
    if (raw_at(at, raw) == Outcome::failed) return Outcome::failed;
    rest += rest.empty() ? "{" : ",";
    rest += as_json_string(row_of<Lazy>(of).name) + ':' + raw;
    return Outcome::ok;
  };
  const Outcome outcome = object(Shape::body, member);
  if (is_odd || !has_value) draft.mark_odd(Property::bodies);
  if (outcome != Outcome::ok || !has_value) return outcome;
  if (!grow(draft.article.source_bodies, 2)) return Outcome::failed;
  draft.article.source_bodies.push_back(std::move(body));
  if (!rest.empty()) draft.article.extensions.add(format_name, "bodies", rest + '}', index + 1);
  return outcome;
}

/// `body_html` and the like.
template <class Lazy>
Outcome BasicItemReader<Lazy>::old_body(Draft& draft, std::string_view role, std::string_view key,
                                        Place at) {
  SourceBody body;
  body.format = format_name;
  body.role = role;
  const Outcome outcome = json_.string(body.text);
  if (outcome == Outcome::mismatch)
    return keep({&draft.article.extensions}, at, key, Misfit::mismatch);
  if (outcome == Outcome::failed) return outcome;
  if (body.role == "html") body.media_type = html_type;
  if (body.role == "text") body.media_type = plain_type;
  if (!grow(draft.article.source_bodies, 2)) return Outcome::failed;
  draft.article.source_bodies.push_back(std::move(body));
  return outcome;
}

// ---- people ------------------------------------------------------------------------------------

/// Authors, contributors, the publisher, other sources: in that order writers write them.
template <class Lazy>
Outcome BasicItemReader<Lazy>::sources(Draft& draft) {
  std::size_t rank = 0;
  return array(draft, Property::info_sources, [&](std::size_t) { return source(draft, rank); });
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::source(Draft& draft, std::size_t& rank) {
  Person person;
  bool has_scheme = false;
  const auto member = [&](Property property, std::string_view name, Place at) {
    const Keeper keeper{&person.extensions};
    has_scheme = has_scheme || property == Property::source_scheme;
    if (property == Property::source_code && !has_scheme && person.id.empty()) {
      return string(person.id, keeper, at, property);
    }
    switch (property) {
      case Property::source_name: return string(person.name, keeper, at, property);
      case Property::source_role:
      case Property::source_rel: return string(person.role, keeper, at, Property::source_role);
      case Property::source_uri: return string(person.id, keeper, at, property);
      case Property::source_contact: return contacts(person, at, property);
      case Property::none: return keep(keeper, at, name, Misfit::unknown);
      default: return keep_property(keeper, at, property, Misfit::quiet);
    }
  };
  const Outcome outcome = object(Shape::source, member);
  if (outcome != Outcome::ok) return outcome;
  Article& article = draft.article;
  std::size_t own = 3;
  if (person.role == author_role) own = 0;
  if (person.role == contributor_role) own = 1;
  if (person.role == publisher_role && is_empty(article.publisher)) own = 2;
  if (own < rank) draft.mark_odd(Property::info_sources);
  rank = own < rank ? rank : own;
  if (own < 3) person.role.clear();
  if (own == 2 && is_empty(person)) draft.mark_odd(Property::info_sources);
  std::vector<Person>& list = own == 0   ? article.authors
                              : own == 1 ? article.contributors
                                         : article.sources;
  if (own == 2) {
    article.publisher = std::move(person);
    return outcome;
  }
  if (!grow(list)) return Outcome::failed;
  list.push_back(std::move(person));
  return outcome;
}

/// A web address and a mail address are fields of the model; other contacts are kept as they are.
template <class Lazy>
Outcome BasicItemReader<Lazy>::contacts(Person& person, Place at, Property property) {
  std::string url;
  std::string email;
  bool is_odd = false;
  const auto element = [&](std::size_t) {
    std::string type;
    std::string value;
    const auto member = [&](Property of, std::string_view name, Place place) {
      const Keeper keeper{nullptr, &is_odd};
      if (of == Property::contact_type) return string(type, keeper, place, of);
      if (of == Property::contact_value) return string(value, keeper, place, of);
      return keep(keeper, place, name, of == Property::none ? Misfit::unknown : Misfit::quiet);
    };
    const Outcome outcome = object(Shape::contact, member);
    const bool is_web = type == "web" && url.empty() && email.empty();
    const bool is_mail = type == "email" && email.empty();
    is_odd = is_odd || value.empty() || !(is_web || is_mail);
    (is_web ? url : email) = std::move(value);
    return outcome;
  };
  const Outcome outcome = array(is_odd, element);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch)
    return keep_property({&person.extensions}, at, property, Misfit::mismatch);
  if (is_odd) return keep_property({&person.extensions}, at, property, Misfit::quiet);
  person.url = std::move(url);
  person.email = std::move(email);
  return outcome;
}

// ---- small lists -------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::identifiers(Draft& draft) {
  std::vector<AlternativeId>& list = draft.article.alternative_ids;
  const auto add = [&](AlternativeId id) {
    if (!grow(list)) return Outcome::failed;
    list.push_back(std::move(id));
    return Outcome::ok;
  };
  const auto element = [&](std::size_t) {
    AlternativeId id;
    bool is_odd = false;
    const auto member = [&](Property property, std::string_view name, Place at) {
      const Keeper keeper{nullptr, &is_odd};
      if (property == Property::id_role) return string(id.role, keeper, at, property);
      if (property == Property::id_value) return string(id.value, keeper, at, property);
      return keep(keeper, at, name, Misfit::unknown);
    };
    const Outcome outcome = object(Shape::alternative_id, member);
    if (is_odd) draft.mark_odd(Property::alternative_ids);
    return outcome == Outcome::ok ? add(std::move(id)) : outcome;
  };
  // In 1.x: {role: value}, or a list of values.
  const auto member = [&](std::string role, std::size_t) {
    const bool is_list = json_.next_is('[');
    const auto value = [&](std::size_t) {
      AlternativeId id{role, {}};
      const Outcome outcome = json_.string(id.value);
      return outcome == Outcome::ok ? add(std::move(id)) : outcome;
    };
    const std::size_t before = list.size();
    const Outcome outcome =
        is_list ? array(draft, Property::alternative_ids, value) : value(std::size_t{0});
    if (is_list && list.size() < before + 2) draft.mark_odd(Property::alternative_ids);
    return outcome;
  };
  return json_.next_is('{') ? named(draft, Property::alternative_ids, member)
                            : array(draft, Property::alternative_ids, element);
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::indicators(Draft& draft) {
  const auto element = [&](std::size_t) {
    TrustIndicator one;
    bool is_odd = false;
    const auto member = [&](Property property, std::string_view name, Place at) {
      const Keeper keeper{nullptr, &is_odd};
      switch (property) {
        case Property::indicator_role:
        case Property::indicator_code: return string(one.role, keeper, at, property);
        case Property::indicator_title: return string(one.title, keeper, at, property);
        case Property::indicator_href: return string(one.href, keeper, at, property);
        default:
          return keep(keeper, at, name,
                      property == Property::none ? Misfit::unknown : Misfit::quiet);
      }
    };
    const Outcome outcome = object(Shape::indicator, member);
    if (is_odd) draft.mark_odd(Property::trust_indicators);
    if (outcome != Outcome::ok) return outcome;
    if (!grow(draft.article.trust_indicators)) return Outcome::failed;
    draft.article.trust_indicators.push_back(std::move(one));
    return outcome;
  };
  return array(draft, Property::trust_indicators, element);
}

/// A URI, or else a literal, and nothing else.
template <class Lazy>
Outcome BasicItemReader<Lazy>::source_type(Draft& draft, Place) {
  std::string uri;
  std::string literal;
  bool is_odd = false;
  const auto member = [&](Property property, std::string_view name, Place at) {
    const Keeper keeper{nullptr, &is_odd};
    if (property == Property::source_type_uri) return string(uri, keeper, at, property);
    if (property == Property::source_type_literal) return string(literal, keeper, at, property);
    return keep(keeper, at, name, property == Property::none ? Misfit::unknown : Misfit::quiet);
  };
  const Outcome outcome = object(Shape::source_type, member);
  if (outcome != Outcome::ok) return outcome;
  const bool is_usual =
      uri.empty() ? !literal.empty() && !is_uri(literal) : literal.empty() && is_uri(uri);
  if (is_odd || !is_usual) draft.mark_odd(Property::digital_source_type);
  draft.article.digital_source_type = uri.empty() ? std::move(literal) : std::move(uri);
  return outcome;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

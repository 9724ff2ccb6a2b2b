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

// ---- topics ------------------------------------------------------------------------------------

/// In 1.x a URI stands for both scheme and code where the scheme is not known.
template <class Concept>
void settle_code(Concept& topic) {
  if (topic.id.empty() && topic.scheme.empty() && is_uri(topic.code))
    topic.id = std::exchange(topic.code, std::string());
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::concepts(Draft& draft, Property property, Shape shape,
                                        TopicKind kind) {
  Article& article = draft.article;
  std::vector<Topic>& list = shape == Shape::genre ? article.genres : article.topics;
  const auto element = [&](std::size_t index) {
    if (!grow(list, 4)) return Outcome::failed;
    list.emplace_back();
    Topic& one = list.back();
    one.kind = kind;
    const Outcome outcome = topic(one, shape);
    if (outcome == Outcome::mismatch) list.pop_back();
    if (outcome != Outcome::ok) return outcome;
    if (generations_ == 1) settle_code(one);
    const bool is_only_name = one.id.empty() && one.code.empty() && one.scheme.empty() &&
                              one.extensions.empty() && !one.relevance && !one.confidence;
    if (shape == Shape::subject && one.rel == keyword_rel && is_only_name) {
      draft.has_keyword = true;
      article.keywords.push_back(std::move(one.name));
      list.pop_back();
    } else if (shape == Shape::place && one.rel == dateline_rel && is_only_name &&
               !one.name.empty() && article.dateline.place.empty()) {
      if (index != 0) draft.mark_odd(property);
      article.dateline.place = std::move(one.name);
      list.pop_back();
    } else if (shape == Shape::subject && draft.has_keyword) {
      draft.mark_odd(property);  // keywords come last
    }
    return outcome;
  };
  return array(draft, property, element);
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::topic(Topic& topic, Shape shape) {
  return object(shape, [&](Property property, std::string_view name, Place at) {
    return topic_member(topic, property, name, at);
  });
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::topic_member(Topic& topic, Property property, std::string_view name,
                                            Place at) {
  const Keeper keeper{&topic.extensions};
  switch (property) {
    case Property::subject_name:
    case Property::person_name:
    case Property::organisation_name:
    case Property::place_name:
    case Property::event_name:
    case Property::object_name:
    case Property::genre_name: return string(topic.name, keeper, at, property);
    case Property::subject_rel:
    case Property::person_rel:
    case Property::organisation_rel:
    case Property::place_rel:
    case Property::event_rel:
    case Property::object_rel: return string(topic.rel, keeper, at, property);
    case Property::subject_uri:
    case Property::person_uri:
    case Property::organisation_uri:
    case Property::place_uri:
    case Property::event_uri:
    case Property::object_uri:
    case Property::genre_uri: return string(topic.id, keeper, at, property);
    case Property::subject_scheme:
    case Property::person_scheme:
    case Property::organisation_scheme:
    case Property::place_scheme:
    case Property::event_scheme:
    case Property::object_scheme:
    case Property::genre_scheme: return string(topic.scheme, keeper, at, property);
    case Property::subject_literal:
    case Property::person_literal:
    case Property::organisation_literal:
    case Property::place_literal:
    case Property::event_literal:
    case Property::object_literal:
    case Property::genre_literal:
    case Property::subject_code:
    case Property::person_code:
    case Property::organisation_code:
    case Property::place_code:
    case Property::event_code:
    case Property::object_code:
    case Property::genre_code: return string(topic.code, keeper, at, property);
    case Property::subject_relevance:
    case Property::subject_confidence: {
      auto& number = property == Property::subject_relevance ? topic.relevance : topic.confidence;
      std::int64_t value = 0;
      const Outcome outcome = json_.integer(value, 0, 100);
      if (outcome == Outcome::mismatch) return keep_property(keeper, at, property, Misfit::quiet);
      if (outcome == Outcome::ok) number = static_cast<std::int32_t>(value);
      return outcome;
    }
    case Property::none:
      if (!role_in(name, "geometry_").empty())
        return keep(keeper, at, name == "geometry_geojson" ? "geoJSON" : name, Misfit::quiet);
      return keep(keeper, at, name, Misfit::unknown);
    default: return keep_property(keeper, at, property, Misfit::quiet);
  }
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

// ---- renditions --------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::renditions(Draft& draft) {
  if (json_.next_is('{'))
    return named(draft, Property::renditions, [&](std::string name, std::size_t) {
      for (const Rendition& one : draft.renditions)
        if (one.role == name) draft.mark_odd(Property::renditions);
      return rendition(draft, std::move(name));
    });
  return array(draft, Property::renditions,
               [&](std::size_t) { return rendition(draft, std::string()); });
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::rendition(Draft& draft, std::string name) {
  if (draft.renditions.size() == json_.limits().renditions) return json_.exceeded("renditions");
  Rendition one;
  one.role = std::move(name);
  const auto member = [&](Property property, std::string_view key, Place at) {
    return rendition_member(one, property, key, at);
  };
  const Outcome outcome = object(Shape::rendition, member);
  if (outcome != Outcome::ok) return outcome;
  if (!grow(draft.renditions, 2)) return Outcome::failed;
  draft.renditions.push_back(std::move(one));
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::rendition_member(Rendition& rendition, Property property,
                                                std::string_view name, Place at) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const Keeper keeper{&rendition.extensions};
  switch (property) {
    case Property::rendition_name: {
      std::string_view text;
      const Outcome outcome = json_.string(text);
      if (outcome == Outcome::mismatch || !rendition.role.empty())
        return keep_property(keeper, at, property, Misfit::mismatch);
      rendition.role = text;
      return outcome;
    }
    case Property::rendition_href: return string(rendition.href, keeper, at, property);
    case Property::rendition_content_type:
      return string(rendition.media_type, keeper, at, property);
    case Property::rendition_title: return string(rendition.title, keeper, at, property);
    case Property::rendition_format: return string(rendition.format, keeper, at, property);
    case Property::rendition_width:
      return integer(rendition.width, -most - 1, most, keeper, at, property);
    case Property::rendition_height:
      return integer(rendition.height, -most - 1, most, keeper, at, property);
    case Property::rendition_size:
      return integer(rendition.size_bytes, std::numeric_limits<std::int64_t>::min(),
                     std::numeric_limits<std::int64_t>::max(), keeper, at, property);
    case Property::rendition_duration: return number(rendition.duration, keeper, at, property);
    case Property::rendition_point: return point(rendition, at);
    case Property::rendition_resources: return resources(rendition, at);
    case Property::none: return keep(keeper, at, name, Misfit::unknown);
    default: return media_detail(rendition, property, at);
  }
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::media_detail(Rendition& rendition, Property property, Place at) {
  const Keeper keeper{&rendition.extensions};
  if (!rendition.details && !budget_.take(sizeof(MediaDetails))) return json_.exceeded("memory");
  if (!rendition.details) rendition.details.emplace();
  MediaDetails& details = *rendition.details;
  Outcome outcome = Outcome::ok;
  switch (property) {
    case Property::rendition_aspect_ratio:
      outcome = string(details.aspect_ratio, keeper, at, property);
      break;
    case Property::rendition_video_codec:
      outcome = string(details.video_codec, keeper, at, property);
      break;
    case Property::rendition_frame_rate:
      outcome = number(details.frame_rate, keeper, at, property);
      break;
    case Property::rendition_transport_protocol:
      outcome = string(details.transport_protocol, keeper, at, property);
      break;
    case Property::rendition_bit_rate:
      outcome = string(details.bit_rate, keeper, at, property);
      break;
    case Property::rendition_scan_type: {
      std::string word;
      outcome = string(word, keeper, at, property);
      if (outcome != Outcome::ok || word.empty()) break;
      if (word != "progressive" && word != "interlaced")
        outcome = keep_property(keeper, at, property, Misfit::mismatch);
      else
        details.scan_type = std::move(word);
      break;
    }
    default: outcome = keep_property(keeper, at, property, Misfit::quiet);
  }
  if (is_empty(details)) rendition.details.reset();
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::point(Rendition& rendition, Place at) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  FocalPoint found;
  unsigned seen = 0;
  bool is_odd = static_cast<bool>(rendition.focal_point);
  const auto member = [&](Property property, std::string_view name, Place place) {
    const unsigned bit = property == Property::point_x ? 1U : 2U;
    if (property == Property::none || (seen & bit) != 0)
      return keep({nullptr, &is_odd}, place, name, Misfit::unknown);
    seen |= bit;
    std::int64_t value = 0;
    const Outcome outcome = json_.integer(value, -most - 1, most);
    if (outcome == Outcome::mismatch)
      return keep({nullptr, &is_odd}, place, name, Misfit::mismatch);
    (bit == 1 ? found.x : found.y) = static_cast<std::int32_t>(value);
    return outcome;
  };
  const Outcome outcome = object(Shape::point, member);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch || is_odd || seen != 3)
    return keep_property({&rendition.extensions}, at, Property::rendition_point,
                         outcome == Outcome::mismatch ? Misfit::mismatch : Misfit::quiet);
  if (!budget_.take(sizeof(FocalPoint))) return json_.exceeded("memory");
  rendition.focal_point = found;
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::resources(Rendition& rendition, Place at) {
  bool is_odd = !rendition.resources.empty();
  const auto element = [&](std::size_t) {
    Resource one;
    const auto member = [&](Property property, std::string_view name, Place place) {
      const Keeper keeper{nullptr, &is_odd};
      switch (property) {
        case Property::resource_role: return string(one.role, keeper, place, property);
        case Property::resource_title: return string(one.title, keeper, place, property);
        case Property::resource_language: return string(one.language, keeper, place, property);
        case Property::resource_content_type:
          return string(one.media_type, keeper, place, property);
        default: return keep(keeper, place, name, Misfit::unknown);
      }
    };
    const Outcome outcome = object(Shape::resource, member);
    if (outcome != Outcome::ok) return outcome;
    if (!grow(rendition.resources)) return Outcome::failed;
    rendition.resources.push_back(std::move(one));
    return outcome;
  };
  const Outcome outcome = array(is_odd, element);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::ok && !is_odd) return outcome;
  rendition.resources.clear();
  return keep_property({&rendition.extensions}, at, Property::rendition_resources,
                       outcome == Outcome::mismatch ? Misfit::mismatch : Misfit::quiet);
}

// ---- associations ------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::associations(Draft& draft) {
  if (json_.next_is('{'))
    return named(draft, Property::associations, [&](std::string name, std::size_t index) {
      return association(draft, std::move(name), index);
    });
  return array(draft, Property::associations,
               [&](std::size_t index) { return association(draft, std::string(), index); });
}

/// A picture, a video or a link becomes one of the model; whatever holds more is kept whole.
template <class Lazy>
Outcome BasicItemReader<Lazy>::association(Draft& draft, std::string name, std::size_t index) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  const Place at = place();
  Associate associate;
  bool is_taken = false;
  const bool is_old = !name.empty();
  if (level_ == 0) {
    if (!child_) child_.emplace();
    Draft& child = *child_;
    child.name = std::move(name);
    ++level_;
    Outcome outcome = item(child);
    --level_;
    if (outcome != Outcome::ok) return child_.reset(), outcome;
    associate.name = child.name;
    associate.rel = child.rel;
    is_taken = become_image(child, associate) || become_link(child, associate);
    Extensions& extensions =
        associate.is_link ? associate.link.extensions : associate.image.extensions;
    if (is_taken && keep_odd(child, extensions) == Outcome::failed) return Outcome::failed;
    if (is_taken)
      child.reuse();
    else
      child_.reset();
  }
  if (is_taken) {
    if (!grow(draft.associates, 4)) return Outcome::failed;
    draft.associates.push_back(std::move(associate));
    return Outcome::ok;
  }
  std::string raw;
  if (raw_at(at, raw) == Outcome::failed) return Outcome::failed;
  Extensions& list = draft.article.extensions;
  if (!budget_.grow_at(list.size(), sizeof(Extension))) return json_.exceeded("memory");
  list.add(format_name, is_old ? "associations/" + associate.name : std::string("associations"),
           raw, is_old ? 0 : index + 1);
  return Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

// galley: the topics of an item; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

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

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

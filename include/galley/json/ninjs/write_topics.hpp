// galley: the topics of an item; included by write.hpp only
#pragma once
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- topics ------------------------------------------------------------------------------------

/// Topics of one kind; `first` is the first of the properties that their objects have.
template <class Lazy>
void BasicItemWriter<Lazy>::topics(const ItemView& view, Property list, Property first,
                                   TopicKind kind) {
  if (view.topics == nullptr) return;
  bool is_begun = false;
  const Path path(*view.details, "topics");
  const auto begin_list = [&] {
    if (!is_begun) json_.key(key_of(list)), json_.begin_array();
    is_begun = true;
  };
  if (kind == TopicKind::place && view.dateline != nullptr && !view.dateline->place.empty()) {
    begin_list();
    json_.begin_object();
    json_.key(key_of(Property::place_name));
    json_.string(view.dateline->place);
    json_.key(key_of(Property::place_rel));
    json_.word(dateline_rel);
    json_.end_object();
  }
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < view.topics->size(); ++i) {
    const Topic& one = (*view.topics)[i];
    const bool is_unspecified = one.kind == TopicKind::unspecified && kind == TopicKind::subject;
    if (one.kind != kind && !is_unspecified) continue;
    place.aim(i);
    if (is_unspecified)
      tell("ninjs.topic.assumed", Path(place, "kind"), "without a kind it is written as a subject");
    begin_list();
    topic(one, first, place);
  }
  if (kind == TopicKind::subject)
    for (const std::string& keyword : *view.keywords) {
      begin_list();
      json_.begin_object();
      if (!keyword.empty()) {
        json_.key(key_of(Property::subject_name));
        json_.string(keyword);
      }
      json_.key(key_of(Property::subject_rel));
      json_.word(keyword_rel);
      json_.end_object();
    }
  if (is_begun) json_.end_array();
}

inline Property after(Property first, unsigned steps) {
  return static_cast<Property>(static_cast<unsigned>(first) + steps);
}

template <class Lazy>
void BasicItemWriter<Lazy>::topic(const Topic& topic, Property first, const Path& path) {
  Leftovers left(topic.extensions);
  const auto text = [&](Property property, std::string_view value, std::string_view field) {
    if (value.empty()) put_kept(left, property);
    string(property, value, path, field);
  };
  json_.begin_object();
  text(first, topic.name, "name");
  text(after(first, 1), topic.rel, "rel");
  for (unsigned i = 2; i < 6; ++i)
    if (topic.id.empty() || i != 2) put_kept(left, after(first, i));
  topic_key(topic, after(first, 2), path);
  const bool is_subject = first == Property::subject_name;
  const auto percent = [&](Property property, const std::optional<std::int32_t>& value,
                           std::string_view field) {
    const Path place(path, field);
    if (!value) {
      if (is_subject) put_kept(left, property);
    } else if (!is_subject) {
      lose("ninjs.loss.place", place, "only subjects have it");
    } else if (*value < 0 || *value > 100) {
      lose("ninjs.loss.value", place, "the schema allows 0 to 100");
    } else if (begin(property, place)) {
      json_.integer(*value);
    }
  };
  percent(Property::subject_relevance, topic.relevance, "relevance");
  percent(Property::subject_confidence, topic.confidence, "confidence");
  const Shape owner = row(first).owner;
  if (is_subject) put_kept(left, Property::subject_creator);
  if (first == Property::person_name) put_kept(left, Property::person_contact);
  if (first == Property::organisation_name) {
    put_kept(left, Property::organisation_symbols);
    put_kept(left, Property::organisation_contact);
  }
  if (first == Property::place_name) {
    put_kept(left, Property::place_contact);
    const Extension* const geometry = generation_ == 1 ? left.find("geoJSON") : nullptr;
    if (geometry != nullptr)
      put_raw(left, *geometry, Property::place_geometry, "geometry_geojson");
    else
      put_kept(left, Property::place_geometry);
  }
  if (first == Property::event_name) put_kept(left, Property::event_id);
  put_others(left, owner, path);
  json_.end_object();
}

/// Identifiers: from 2.0 on a URI and a literal, which is the code; before, a scheme and a code.
template <class Lazy>
void BasicItemWriter<Lazy>::topic_key(const Topic& topic, Property uri_property, const Path& path) {
  const std::string& code = topic.code.empty() ? topic.literal : topic.code;
  const Path code_path(path, topic.code.empty() ? "literal" : "code");
  if (!topic.literal.empty())
    tell("ninjs.topic.approximated", path,
         topic.code.empty() ? "it is written as the code" : "the code is written instead");
  if (generation_ > 1) {
    const bool has_both = topic.id.empty() && !topic.scheme.empty() && !topic.code.empty();
    if (has_both) scratch_.assign(topic.scheme).append(topic.code);
    const bool makes_uri = has_both && is_uri(scratch_);
    const Path scheme_path(path, "scheme");
    if (makes_uri) {
      tell("ninjs.topic.approximated", path, "scheme and code are written as one URI");
      string(uri_property, scratch_, path);
    } else {
      if (!topic.scheme.empty())
        lose("ninjs.loss.place", scheme_path, "ninjs has no schemes from 2.0 on");
      uri(uri_property, topic.id, path, "id");
    }
    return string(after(uri_property, 1), code, path, code_path.name());
  }
  const Property scheme = after(uri_property, 2);
  const Property old_code = after(uri_property, 3);
  // A scheme without a code makes no identifier.
  const bool makes_id = !topic.code.empty() && topic.id == topic.scheme + topic.code;
  if (topic.id.empty() || makes_id) {
    if (topic.scheme.empty() && topic.id.empty() && is_uri(code))
      tell("ninjs.topic.approximated", path, "a code that is a URI is read back as the id");
    uri(scheme, topic.scheme, path, "scheme");
    return string(old_code, code, path, code_path.name());
  }
  if (!topic.scheme.empty() || !code.empty())
    lose("ninjs.loss.version", path,
         "1.x has one pair of scheme and code; the URI is written as the code");
  if (!is_uri(topic.id))
    lose("ninjs.uri.invalid", path, "not an absolute URI; read back, it is the code");
  string(old_code, topic.id, path, "id");
}

template <class Lazy>
void BasicItemWriter<Lazy>::lose_rest(const Topic& topic, const Path& path, bool is_genre) {
  const auto lost = [&](bool is_there, std::string_view field) {
    if (is_there) lose("ninjs.loss.place", Path(path, field), "a name stands here alone");
  };
  lost(topic.kind != TopicKind::unspecified, "kind");
  lost(!topic.rel.empty(), "rel");
  lost(topic.relevance.has_value(), "relevance");
  lost(topic.confidence.has_value(), "confidence");
  if (is_genre) return;
  lost(!topic.id.empty(), "id");
  lost(!topic.scheme.empty(), "scheme");
  lost(!topic.code.empty(), "code");
  lost(!topic.literal.empty(), "literal");
  lost(!topic.extensions.empty(), "extensions");
}

template <class Lazy>
void BasicItemWriter<Lazy>::genres(const ItemView& view) {
  if (view.genres == nullptr || view.genres->empty()) return;
  const Path path(*view.details, "genres");
  if (!begin(Property::genres, path)) return;
  json_.begin_array();
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < view.genres->size(); ++i) {
    const Topic& one = (*view.genres)[i];
    Leftovers left(one.extensions);
    place.aim(i);
    json_.begin_object();
    if (one.name.empty()) put_kept(left, Property::genre_name);
    string(Property::genre_name, one.name, place, "name");
    for (unsigned j = 1; j < 5; ++j) put_kept(left, after(Property::genre_name, j));
    topic_key(one, Property::genre_uri, place);
    lose_rest(one, place, true);
    put_others(left, Shape::genre, place);
    json_.end_object();
  }
  json_.end_array();
}

template <class Lazy>
void BasicItemWriter<Lazy>::located(const ItemView& view, Leftovers& left) {
  if (view.located == nullptr || view.located->name.empty()) put_kept(left, Property::located);
  if (view.located == nullptr) return;
  const Path path(*view.details, "located");
  string(Property::located, view.located->name, path, "name");
  lose_rest(*view.located, path, false);
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

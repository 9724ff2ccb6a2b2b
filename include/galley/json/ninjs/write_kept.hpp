// galley: the lists of an item that were kept as they stood; included by write.hpp only
#pragma once
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- lists that were kept as they stood --------------------------------------------------------

template <class Lazy>
template <class F>
void BasicItemWriter<Lazy>::composite(const ItemView& view, Leftovers& left, Property property,
                                      F&& write_one) {
  const Extension* const own = left.list.empty() ? nullptr : left.find(row(property).name);
  if (own == nullptr) return write_one();
  const std::string key(key_of(property).name());
  const bool is_role_key = !key.empty() && key.back() == '*';
  const bool fits_shape = !own->raw.empty() && !is_role_key &&
                          (has(property) && (may_stand(property, spelled(own->raw)) ||
                                             options_.unknown == Unknown::emit));
  if (fits_shape && still_says(view, property, own->raw) && put_raw(left, *own, property, key)) {
    if (property != Property::associations) return;
    for (const Extension& e : left.list)  // they are part of it
      if (e.format == format_name && e.slot == "associations") left.take(&e);
    return;
  }
  if (own->raw.empty() || is_role_key) {
    left.take(own);
  } else if (!is_silent_ && is_json(own->raw)) {
    left.take(own);
    tell("ninjs.member.rewritten", *view.path,
         "the list was changed, or this version spells it otherwise; it is written anew");
  }
  write_one();
}

/// Read again, does the kept member give what the model has? Compared as it would be written.
template <class Lazy>
bool BasicItemWriter<Lazy>::still_says(const ItemView& view, Property property,
                                       std::string_view raw) {
  Buffer document;
  {
    json_text::Writer json(document);
    const auto kept_member = [&] {
      json.key(row(property).name.view());
      json.raw(raw);
    };
    const auto text = [&](Property of, std::string_view value) {
      json.key(row(of).name.view());
      json.string(value);
    };
    json.begin_object();
    text(Property::uri, root_id_);
    if (view.article != nullptr) {
      if (view.kind != ArticleKind::other) text(Property::type, to_string(view.kind));
      if (property == Property::associations) {
        text(Property::language, view.language);
        json.key(std::string_view("headlines"));
        json.begin_array();
        json.begin_object();
        json.key(std::string_view("role"));
        json.string(main_role);
        json.key(std::string_view("value"));
        json.string(view.headline);
        json.end_object();
        json.end_array();
        json.key(std::string_view("bodies"));
        json.begin_array();
        for (const SourceBody& body : view.article->source_bodies) {
          if (body.format != format_name) continue;
          json.begin_object();
          if (!body.role.empty()) text(Property::body_role, body.role);
          if (!body.media_type.empty()) text(Property::body_content_type, body.media_type);
          text(Property::body_value, body.text);
          json.end_object();
        }
        json.end_array();
      }
      kept_member();
    } else {
      json.key(std::string_view("associations"));
      json.begin_array();
      json.begin_object();
      text(Property::name, view.link != nullptr ? "related_01" : "media_01");
      text(Property::type, to_string(view.kind));
      kept_member();
      json.end_object();
      json.end_array();
    }
    json.end_object();
  }
  IssueList unused(false, 1);
  const ReadOptions read_options;
  BasicItemReader<Lazy> reader(document.view(), read_options, unused);
  Article again;
  if (reader.document(again) != Outcome::ok) return false;
  Buffer then;
  Buffer now;
  BasicItemWriter<Lazy> then_writer(then, options_, unused);
  BasicItemWriter<Lazy> now_writer(now, options_, unused);
  then_writer.root_id_ = now_writer.root_id_ = root_id_;
  if (view.article != nullptr) {
    // What is no part of the member stays out of the comparison.
    then_writer.name_pictures(again);
    now_writer.name_pictures(*view.article);
    const Path path;
    then_writer.member(view_of_article(again, path), property);
    now_writer.member(view, property);
  } else if (view.link != nullptr) {
    if (again.related.size() != 1) return false;
    const Path path;
    then_writer.member(view_of_link(again.related.front(), path), property);
    now_writer.member(view, property);
  } else {
    const bool is_cover = again.cover.has_value();
    if (!is_cover && again.other_media.size() != 1) return false;
    const Path path;
    const Image& image = is_cover ? *again.cover : again.other_media.front();
    then_writer.member(view_of_image(image, path, path), property);
    now_writer.member(view, property);
  }
  return then.view() == now.view();
}

template <class Lazy>
void BasicItemWriter<Lazy>::member(const ItemView& view, Property property) {
  switch (property) {
    case Property::headlines: return headlines(view);
    case Property::descriptions: return descriptions(view);
    case Property::info_sources: return info_sources(view);
    case Property::subjects:
      return topics(view, property, Property::subject_name, TopicKind::subject);
    case Property::people: return topics(view, property, Property::person_name, TopicKind::person);
    case Property::organisations:
      return topics(view, property, Property::organisation_name, TopicKind::organisation);
    case Property::places: return topics(view, property, Property::place_name, TopicKind::place);
    case Property::events: return topics(view, property, Property::event_name, TopicKind::event);
    case Property::objects: return topics(view, property, Property::object_name, TopicKind::object);
    case Property::genres: return genres(view);
    case Property::digital_source_type: return source_type(view);
    case Property::renditions: return renditions(view);
    case Property::associations: return associations(view);
    case Property::alternative_ids: return identifiers(view);
    case Property::trust_indicators: return indicators(view);
    default: return;
  }
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

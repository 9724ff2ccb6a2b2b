// galley: the members of an item that are no lists; included by write.hpp only
#pragma once
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

template <class Lazy>
void BasicItemWriter<Lazy>::document(const Article& article) {
  if (unmodelled(article)) return;
  const Path root;
  const ItemView view = view_of_article(article, root);
  root_id_ = article.id.empty() ? article.url : article.id;
  json_.begin_object();
  item(view, {}, {});
  json_.end_object();
}

template <class Lazy>
void BasicItemWriter<Lazy>::item(const ItemView& view, std::string_view name,
                                 std::string_view rel) {
  Leftovers left(*view.extensions);
  if (view.article != nullptr) name_pictures(*view.article);
  standard(view, left);
  identity(view, left, name);
  type(view, left);
  if (view.link != nullptr || has(Property::rel)) string(Property::rel, rel, *view.path, "rel");
  head(view, left);
  times(view, left);
  rights(view, left);
  words(view, left);
  lists(view, left);
  tail(view, left);
  put_others(left, Shape::item, *view.path);
  if (view.article != nullptr && view.file != nullptr) {
    Leftovers own(view.file->extensions);
    put_others(own, Shape::item, Path(*view.path, "cover"));
  }
}

/// The version that is written, unless the source said something unusual or nothing.
template <class Lazy>
void BasicItemWriter<Lazy>::standard(const ItemView& view, Leftovers& left) {
  if (view.article == nullptr || is_nested_) return;
  const Extension* said = nullptr;
  for (const Extension& e : left.list)
    if (e.format == format_name && e.slot == "standard") said = &e;
  if (said != nullptr) left.take(said);
  if (!has(Property::standard)) return;
  const bool is_same = said != nullptr && (said->index == 0 || said->index == generation_);
  if (is_same && said->raw.empty()) return;
  if (is_same && may_stand(Property::standard, said->raw)) {
    json_.key(key_of(Property::standard));
    json_.raw(said->raw);
    return;
  }
  const std::string_view version = to_string(options_.version);
  json_.key(key_of(Property::standard));
  json_.begin_object();
  json_.key(key_of(Property::standard_name));
  json_.word("ninjs");
  json_.key(key_of(Property::standard_version));
  json_.word(version);
  json_.key(key_of(Property::standard_schema));
  json_.word(schema_of(version));
  json_.end_object();
}

/// `uri` is required of every item; what has none gets one from the document and its name.
template <class Lazy>
void BasicItemWriter<Lazy>::identity(const ItemView& view, Leftovers& left, std::string_view name) {
  if (view.article != nullptr) {
    if (view.id.empty() && put_kept(left, Property::uri)) return;
    if (view.id.empty() && view.url.empty()) {
      if (!is_silent_)
        issues_.error("ninjs.uri.missing", *view.path,
                      "ninjs requires a uri: set the article's id or url");
      return;
    }
    if (view.id.empty())
      tell("ninjs.uri.assumed", Path(*view.path, "id"), "the address stands for the missing id");
    uri(Property::uri, view.id.empty() ? view.url : view.id, *view.path, "id");
    if (const Extension* const own = left.find("name")) {
      if (options_.unknown == Unknown::emit && is_json(own->raw)) {
        left.take(own);
        json_.key(std::string_view("name"));
        json_.raw(own->raw);
      }
    }
    return;
  }
  if (generation_ > 1) {
    json_.key(key_of(Property::name));
    json_.string(name);
  }
  if (const Extension* const own = left.find("name")) left.take(own);
  if (const Extension* const own = left.find("rel")) left.take(own);
  if (view.link != nullptr && !view.id.empty() && view.id == view.link->href)
    tell("ninjs.uri.assumed", Path(*view.path, "id"), "read back, it is the address alone");
  if (!view.id.empty()) return uri(Property::uri, view.id, *view.path, "id");
  const bool has_page = view.link != nullptr && is_uri(view.link->href);
  json_.key(key_of(Property::uri));
  json_.string(has_page ? view.link->href : synthetic_uri(root_id_, name));
}

template <class Lazy>
void BasicItemWriter<Lazy>::type(const ItemView& view, Leftovers& left) {
  constexpr Property property = Property::type;
  const Extension* const said = left.find("type");
  if (said != nullptr && said->raw.empty() && view.kind == ArticleKind::text) {
    left.take(said);
    return;
  }
  if (view.kind == ArticleKind::other) {
    if (put_kept(left, property)) return;
    if (options_.version >= Version::v1_1)
      return lose("ninjs.loss.version", Path(*view.path, "kind"),
                  "this version of ninjs has no type for it");
  }
  json_.key(key_of(property));
  json_.word(view.kind == ArticleKind::other ? std::string_view("component")
                                             : to_string(view.kind));
}

template <class Lazy>
void BasicItemWriter<Lazy>::head(const ItemView& view, Leftovers& left) {
  // What the item says of its completeness; links, and pictures without a file, are partial.
  bool is_partial = view.link != nullptr;
  if (view.article == nullptr && view.file != nullptr) {
    is_partial = true;
    for (const Rendition& one : view.file->renditions)
      if (!one.href.empty()) is_partial = false;
  }
  if (const Extension* const said = left.find("representationType")) {
    const bool is_word = said->raw == "\"full\"" || said->raw == "\"partial\"";
    if (generation_ == 1 && is_word) {
      left.take(said);
      json_.key(key_of(Property::representation));
      json_.word(said->raw == "\"full\"" ? "complete" : "incomplete");
    } else {
      put_kept(left, Property::representation);
    }
  } else if (is_partial) {
    json_.key(key_of(Property::representation));
    json_.word(generation_ == 1 ? "incomplete" : "partial");
  }
  if (view.profile.empty()) put_kept(left, Property::profile);
  string(Property::profile, view.profile, *view.details, "provider_profile");
  if (view.version.empty()) put_kept(left, Property::version);
  string(Property::version, view.version, *view.details, "version");
}

template <class Lazy>
void BasicItemWriter<Lazy>::times(const ItemView& view, Leftovers& left) {
  const auto one = [&](Property property, const Timestamp* value, std::string_view field) {
    if (value == nullptr || value->empty()) put_kept(left, property);
    time(property, value, *view.details, field);
  };
  one(Property::first_created, view.created, "created");
  one(Property::version_created, view.modified, "modified");
  one(Property::content_created, view.content_created, "content_created");
  const Embargo* const embargo =
      view.embargo != nullptr && *view.embargo ? &**view.embargo : nullptr;
  const Path path(*view.details, "embargo");
  if (embargo == nullptr) {
    put_kept(left, Property::embargoed);
  } else if (embargo->until.empty()) {
    lose("ninjs.loss.value", path, "ninjs has no embargo without an end");
  } else {
    time(Property::embargoed, &embargo->until, path, "until");
  }
  status(view, left);
  one(Property::expires, view.expires, "expires");
}

template <class Lazy>
void BasicItemWriter<Lazy>::status(const ItemView& view, Leftovers& left) {
  constexpr Property property = Property::pub_status;
  const Path path(*view.details, "pub_status");
  const Extension* const said = left.find("pubStatus");
  if (view.pub_status == PubStatus::usable) {
    if (said != nullptr && said->raw == "\"usable\"") put_kept(left, property);
  } else if (view.pub_status == PubStatus::unknown) {
    if (said == nullptr || said->raw == "\"usable\"" || !put_kept(left, property))
      lose("ninjs.loss.value", path, "ninjs knows usable, withheld and canceled only");
  } else if (begin(property, path)) {
    json_.word(to_string(view.pub_status));
  }
  if (view.urgency && (*view.urgency < 1 || *view.urgency > 9)) {
    lose("ninjs.loss.value", Path(*view.details, "urgency"), "the schema allows 1 to 9");
  } else if (view.urgency) {
    integer(Property::urgency, *view.urgency, *view.details, "urgency");
  } else {
    put_kept(left, Property::urgency);
  }
}

/// Several texts where ninjs has one: a line each.
template <class Lazy>
template <class List, class F>
void BasicItemWriter<Lazy>::joined(Property property, const List& list, const Path& path,
                                   F&& text_of, Leftovers& left) {
  std::string_view all;
  std::string lines;
  bool is_joined = false;
  for (const auto& one : list) {
    const std::string& text = text_of(one);
    if (text.empty()) continue;
    if (all.empty()) {
      all = text;
      continue;
    }
    if (!is_joined) lines = all;
    is_joined = true;
    lines += '\n';
    lines += text;
    all = lines;
  }
  if (is_joined) tell("ninjs.text.joined", path, "ninjs has one text here; the others are lines");
  if (all.empty())
    put_kept(left, property);
  else
    string(property, all, path);
}

template <class Lazy>
void BasicItemWriter<Lazy>::rights(const ItemView& view, Leftovers& left) {
  const auto text_of = [](const auto& one) -> const std::string& { return one.text; };
  if (view.rights != nullptr) {
    const Path path(*view.path, "rights");
    if (view.rights->holder.empty()) put_kept(left, Property::copyright_holder);
    string(Property::copyright_holder, view.rights->holder, path, "holder");
    joined(Property::copyright_notice, view.rights->notices, Path(path, "notices"), text_of, left);
    joined(Property::usage_terms, view.rights->usage_terms, Path(path, "usage_terms"), text_of,
           left);
    lose_others(view.rights->extensions, path);
    const bool is_carried = view.article != nullptr && view.file == nullptr;
    if (!view.rights->credit_line.empty() && !is_carried)
      lose("ninjs.loss.place", Path(path, "credit_line"),
           "the credit line of a picture is its caption's");
  } else {
    for (const Property property :
         {Property::copyright_holder, Property::copyright_notice, Property::usage_terms})
      put_kept(left, property);
  }
  put_kept(left, Property::rights_info);
  if (view.notes == nullptr || view.notes->empty())
    put_kept(left, Property::ed_note);
  else
    joined(Property::ed_note, *view.notes, Path(*view.details, "editor_notes"), text_of, left);
}

template <class Lazy>
void BasicItemWriter<Lazy>::words(const ItemView& view, Leftovers& left) {
  const auto one = [&](Property property, std::string_view text, const Path& parent,
                       std::string_view field) {
    if (text.empty()) put_kept(left, property);
    string(property, text, parent, field);
  };
  one(Property::language, view.language, *view.details, "language");
  if (generation_ == 1 && view.headline.empty()) put_kept(left, Property::headline);
  composite(view, left, Property::headlines, [&] { headlines(view); });
  one(Property::title, view.title, *view.path, "title");
  one(Property::slugline, view.slugline, *view.details, "slugline");
  const bool is_maker = view.file != nullptr && view.article == nullptr && view.authors == nullptr;
  one(Property::by, view.byline, is_maker ? *view.path : *view.details,
      is_maker ? "creators" : "byline");
  if (view.article == nullptr && view.file != nullptr && !is_maker && !view.byline.empty() &&
      (view.authors == nullptr || view.authors->empty()))
    tell("ninjs.byline.assumed", Path(*view.path, "creators"),
         "the byline stands alone; read back, it is who made the picture");
  if (is_maker) {
    const Person& maker = view.file->creators.front();
    const Path makers(*view.path, "creators");
    const Path place(makers, std::size_t{0});
    lose_others(maker.extensions, place);
    if (!maker.role.empty())
      lose("ninjs.loss.place", Path(place, "role"), "the maker of a picture is a name");
  }
  composite(view, left, Property::info_sources, [&] { info_sources(view); });
  located(view, left);
  composite(view, left, Property::descriptions, [&] { descriptions(view); });
}

template <class Lazy>
void BasicItemWriter<Lazy>::lists(const ItemView& view, Leftovers& left) {
  if (view.article != nullptr) bodies(view, left);
  const auto kind = [&](Property list, Property first, TopicKind kind_of) {
    composite(view, left, list, [&] { topics(view, list, first, kind_of); });
  };
  kind(Property::subjects, Property::subject_name, TopicKind::subject);
  kind(Property::people, Property::person_name, TopicKind::person);
  kind(Property::organisations, Property::organisation_name, TopicKind::organisation);
  kind(Property::places, Property::place_name, TopicKind::place);
  kind(Property::events, Property::event_name, TopicKind::event);
  kind(Property::objects, Property::object_name, TopicKind::object);
  composite(view, left, Property::genres, [&] { genres(view); });
}

template <class Lazy>
void BasicItemWriter<Lazy>::tail(const ItemView& view, Leftovers& left) {
  composite(view, left, Property::digital_source_type, [&] { source_type(view); });
  composite(view, left, Property::renditions, [&] { renditions(view); });
  composite(view, left, Property::associations, [&] { associations(view); });
  for (const Extension& e : left.list)
    if (is_kept_item(e)) left.take(&e);  // among the associations
  composite(view, left, Property::alternative_ids, [&] { identifiers(view); });
  composite(view, left, Property::trust_indicators, [&] { indicators(view); });
  for (const Property property : {Property::event_details, Property::planned_coverage,
                                  Property::mimetype, Property::char_count, Property::word_count})
    put_kept(left, property);
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

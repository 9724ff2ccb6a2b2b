// galley: the members of an item that are no lists; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// Members that are strings of the model as they are.
template <class Item>
std::string* string_field(Item& draft, Property property) {
  auto& article = draft.article;
  switch (property) {
    case Property::uri: return &article.id;
    case Property::profile: return &article.provider_profile;
    case Property::version: return &article.version;
    case Property::copyright_holder: return &article.rights.holder;
    case Property::language: return &article.language;
    case Property::title: return &article.title;
    case Property::slugline: return &article.slugline;
    case Property::by: return &article.byline;
    case Property::located: return &article.located.name;
    case Property::name: return &draft.name;
    case Property::rel: return &draft.rel;
    case Property::representation: return &draft.representation;
    default: return nullptr;
  }
}

template <class Item>
auto* time_field(Item& article, Property property) {
  switch (property) {
    case Property::first_created: return &article.created;
    case Property::version_created: return &article.modified;
    case Property::content_created: return &article.content_created;
    case Property::expires: return &article.expires;
    default: return static_cast<decltype(&article.created)>(nullptr);
  }
}

/// The model's name for a member, for issues.
inline std::string_view field_name(Property property) {
  switch (property) {
    case Property::uri: return "id";
    case Property::profile: return "provider_profile";
    case Property::version: return "version";
    case Property::type: return "kind";
    case Property::language: return "language";
    case Property::title: return "title";
    case Property::slugline: return "slugline";
    case Property::by: return "byline";
    case Property::located: return "located";
    case Property::first_created: return "created";
    case Property::version_created: return "modified";
    case Property::content_created: return "content_created";
    case Property::embargoed: return "embargo";
    case Property::expires: return "expires";
    case Property::pub_status: return "pub_status";
    case Property::urgency: return "urgency";
    case Property::copyright_holder:
    case Property::copyright_notice:
    case Property::usage_terms: return "rights";
    case Property::ed_note: return "editor_notes";
    case Property::headline: return "headline";
    case Property::headlines:
    case Property::descriptions: return "alternative_texts";
    case Property::bodies: return "body";
    case Property::subjects:
    case Property::people:
    case Property::organisations:
    case Property::places:
    case Property::events:
    case Property::objects: return "topics";
    case Property::genres: return "genres";
    case Property::info_sources: return "sources";
    case Property::renditions: return "cover";
    case Property::associations: return "other_media";
    case Property::alternative_ids: return "alternative_ids";
    case Property::trust_indicators: return "trust_indicators";
    case Property::digital_source_type: return "digital_source_type";
    default: return "extensions";
  }
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::item(Draft& draft) {
  const Path* const outer = json_.path;
  Path path(*outer, std::string_view{});
  const auto member = [&](Property property, std::string_view name, Place at) {
    if (level_ == 0) {  // what lies in an association is told of at the association
      path.aim(field_name(property));
      json_.path = &path;
      if (json_.source_map != nullptr && property != Property::none)
        json_.source_map->add(path.to_string(), json_.position_of(at.at));
    }
    Outcome outcome = Outcome::ok;
    if (property == Property::none) {
      outcome = unlisted_member(draft, name, at);
    } else if (draft.has(property)) {
      outcome = keep_property({&draft.article.extensions}, at, property, Misfit::duplicate);
    } else {
      draft.place_of(property) = at;
      outcome = item_member(draft, property, at);
      if (outcome == Outcome::mismatch)
        outcome = keep_property({&draft.article.extensions}, at, property, Misfit::mismatch);
    }
    json_.path = outer;
    return outcome;
  };
  return object(Shape::item, member);
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::item_member(Draft& draft, Property property, Place at) {
  Article& article = draft.article;
  const Keeper keeper{&article.extensions};
  if (std::string* const field = string_field(draft, property))
    return string(*field, keeper, at, property);
  if (Timestamp* const field = time_field(article, property))
    return time(*field, keeper, at, property);
  switch (property) {
    case Property::type: return type(draft, at);
    case Property::pub_status: return status(draft, at);
    case Property::standard: return standard(draft, at);
    case Property::urgency: {
      std::int32_t urgency = 0;
      const Outcome outcome = integer(urgency, 1, 9, keeper, at, property);
      if (urgency != 0) article.urgency = urgency;
      return outcome;
    }
    case Property::embargoed: {
      Timestamp until;
      const Outcome outcome = time(until, keeper, at, property);
      if (!until.empty()) article.embargo.emplace().until = std::move(until);
      return outcome;
    }
    case Property::copyright_notice:
    case Property::usage_terms:
    case Property::ed_note:
    case Property::headline: return lone_text(draft, property, at);
    case Property::headlines: return texts(draft, property, "headline");
    case Property::descriptions: return texts(draft, property, "summary");
    case Property::bodies: return bodies(draft);
    case Property::subjects: return concepts(draft, property, Shape::subject, TopicKind::subject);
    case Property::people: return concepts(draft, property, Shape::person, TopicKind::person);
    case Property::organisations:
      return concepts(draft, property, Shape::organisation, TopicKind::organisation);
    case Property::places: return concepts(draft, property, Shape::place, TopicKind::place);
    case Property::events: return concepts(draft, property, Shape::event, TopicKind::event);
    case Property::objects: return concepts(draft, property, Shape::object, TopicKind::object);
    case Property::genres: return concepts(draft, property, Shape::genre, TopicKind::unspecified);
    case Property::info_sources: return sources(draft);
    case Property::digital_source_type: return source_type(draft, at);
    case Property::renditions: return renditions(draft);
    case Property::associations: return associations(draft);
    case Property::alternative_ids: return identifiers(draft);
    case Property::trust_indicators: return indicators(draft);
    default: return keep_property(keeper, at, property, Misfit::quiet);
  }
}

/// Keys of 1.x that hold a role, or keys that no version has.
template <class Lazy>
Outcome BasicItemReader<Lazy>::unlisted_member(Draft& draft, std::string_view name, Place at) {
  struct Family {
    std::string_view start;
    Property property;
    std::string_view field;
  };
  constexpr Family families[] = {{"headline_", Property::headlines, "headline"},
                                 {"description_", Property::descriptions, "summary"},
                                 {"body_", Property::bodies, ""}};
  for (const Family& family : families) {
    const std::string_view role = role_in(name, family.start);
    if (role.empty()) continue;
    if ((generations_ & 1U) != 0) generations_ = 1;
    return family.field.empty() ? old_body(draft, role, name, at)
                                : old_text(draft, family.property, family.field, role, at);
  }
  return keep({&draft.article.extensions}, at, name, Misfit::unknown);
}

/// A string that is the first of a list in the model.
template <class Lazy>
Outcome BasicItemReader<Lazy>::lone_text(Draft& draft, Property property, Place at) {
  std::string text;
  Article& article = draft.article;
  const Outcome outcome = string(text, {&article.extensions}, at, property);
  if (outcome != Outcome::ok || text.empty()) return outcome;
  if (property == Property::ed_note) {
    article.editor_notes.emplace_back();
    article.editor_notes.back().text = std::move(text);
  } else if (property == Property::headline) {
    AlternativeText main;
    main.field = "headline";
    main.role = main_role;
    main.value = std::move(text);
    article.alternative_texts.insert(article.alternative_texts.begin(), std::move(main));
  } else {
    auto& list =
        property == Property::usage_terms ? article.rights.usage_terms : article.rights.notices;
    list.emplace_back();
    list.back().text = std::move(text);
  }
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::type(Draft& draft, Place at) {
  std::string_view name;
  const Outcome outcome = json_.string(name);
  draft.has_type = true;
  if (outcome == Outcome::mismatch) draft.article.kind = ArticleKind::other;
  if (outcome != Outcome::ok) return outcome;
  if (name == "event" || name == "planning") {
    draft.is_unmodelled = true;
  } else if (name == "component") {
    draft.article.kind = ArticleKind::other;
  } else if (name == "other" || !from_string(name, draft.article.kind)) {
    draft.article.kind = ArticleKind::other;
    return keep_property({&draft.article.extensions}, at, Property::type, Misfit::mismatch);
  }
  return Outcome::ok;
}

/// What is stated although it is the default is kept, so that it is stated again.
template <class Lazy>
Outcome BasicItemReader<Lazy>::status(Draft& draft, Place at) {
  std::string_view name;
  const Outcome outcome = json_.string(name);
  const Keeper keeper{&draft.article.extensions};
  PubStatus& status = draft.article.pub_status;
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch || name == "unknown" || !from_string(name, status)) {
    status = PubStatus::unknown;
    return keep_property(keeper, at, Property::pub_status, Misfit::mismatch);
  }
  return status == PubStatus::usable
             ? keep_property(keeper, at, Property::pub_status, Misfit::quiet)
             : outcome;
}

/// The usual statement of a known version says nothing; another is kept.
template <class Lazy>
Outcome BasicItemReader<Lazy>::standard(Draft& draft, Place at) {
  std::string name;
  std::string version;
  std::string schema;
  bool is_odd = false;
  const auto member = [&](Property property, std::string_view, Place place) {
    const Keeper keeper{nullptr, &is_odd};
    if (property == Property::standard_name) return string(name, keeper, place, property);
    if (property == Property::standard_version) return string(version, keeper, place, property);
    if (property == Property::standard_schema) {
      is_odd = is_odd || !schema.empty();
      const Outcome outcome = json_.string(schema);
      return outcome == Outcome::mismatch ? (is_odd = true, pass(place)) : outcome;
    }
    is_odd = true;
    warn("ninjs.member.unknown", "no version of ninjs has this member; it is kept", place);
    return pass(place);
  };
  const Outcome outcome = object(Shape::standard, member);
  if (outcome != Outcome::ok) return outcome;
  draft.has_standard = true;
  Version known = Version::v3_2;
  if (!is_odd && name == "ninjs" && from_string(version, known) && schema == schema_of(version))
    return outcome;
  return raw_at(at, draft.standard);
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

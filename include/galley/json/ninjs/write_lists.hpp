// galley: the lists of an item: texts, topics, people; included by write.hpp only
#pragma once
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- headlines and descriptions ----------------------------------------------------------------

/// Does a reader put the text of that role into a field of its own?
template <class View>
bool is_field_role(const View& view, std::string_view field, std::string_view role) {
  if (field == "headline")
    return role == main_role ||
           (view.article != nullptr &&
            (role == kicker_role || role == deck_role || role.empty() || role == "simple"));
  const bool is_file = view.file != nullptr;
  if (role == summary_role) return view.article != nullptr;
  if (role == dateline_role || role == credit_role) return true;
  return is_file && (role == caption_role || role == alt_role);
}

template <class Lazy>
void BasicItemWriter<Lazy>::add_texts(const ItemView& view, std::string_view field,
                                      std::vector<Entry>& list) {
  const std::size_t plain = list.size();
  const Path path(*view.details, "alternative_texts");
  for (std::size_t i = 0; i < view.texts->size(); ++i) {
    const AlternativeText& text = (*view.texts)[i];
    if (text.field != field) continue;
    list.push_back({text.role, text.media_type, text.value});
    bool is_plain_role = false;
    for (std::size_t j = 0; j < plain; ++j)
      is_plain_role = is_plain_role || list[j].role == text.role;
    const bool is_promoted = !is_plain_role && !text.value.empty() &&
                             !is_markup_type(text.media_type) &&
                             is_field_role(view, field, text.role);
    if (is_promoted)
      tell("ninjs.text.promoted", Path(path, i), "read back, it is the plain field of that role");
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::headlines(const ItemView& view) {
  std::vector<Entry>& list = entries_;
  list.clear();
  const auto add = [&](std::string_view role, std::string_view text) {
    if (!text.empty()) list.push_back({role, plain_type, text});
  };
  add(main_role, view.headline);
  add(kicker_role, view.kicker);
  add(deck_role, view.deck);
  if (view.texts != nullptr) add_texts(view, "headline", list);
  entries(Property::headlines, list, Path(*view.details, view.headline_name), *view.extensions);
}

template <class Lazy>
void BasicItemWriter<Lazy>::descriptions(const ItemView& view) {
  std::vector<Entry>& list = entries_;
  list.clear();
  const auto add = [&](std::string_view role, std::string_view text) {
    if (!text.empty()) list.push_back({role, plain_type, text});
  };
  add(summary_role, view.summary);
  if (view.file != nullptr) {
    const Caption& caption = view.file->caption;
    const Path cover(*view.path, "cover");
    const Path& file = view.article != nullptr ? cover : *view.path;
    add(caption_role, caption.text.plain());
    if (!caption.text.is_plain()) {
      const Path path(file, "caption");
      tell("ninjs.text.flattened", Path(path, "text"), "marks and links of a caption are left out");
    }
    add(credit_role, caption.credit);
    add(alt_role, view.file->alt);
    if (view.file->is_decorative && view.file->alt.empty())
      list.push_back({alt_role, plain_type, {}});
    if (view.file->is_decorative && !view.file->alt.empty())
      lose("ninjs.loss.value", Path(file, "is_decorative"), "the picture has an alternative text");
  } else if (view.article != nullptr) {
    add(credit_role, view.rights->credit_line);
  }
  if (view.dateline != nullptr) add(dateline_role, view.dateline->text);
  if (view.texts != nullptr) {
    add_texts(view, "summary", list);
    const Path path(*view.details, "alternative_texts");
    for (std::size_t i = 0; i < view.texts->size(); ++i) {
      const std::string& field = (*view.texts)[i].field;
      if (field == "headline" || field == "summary") continue;
      lose("ninjs.loss.place", Path(path, i), "ninjs has texts beside headline and summary only");
    }
  }
  entries(Property::descriptions, list, Path(*view.details, "summary"), *view.extensions);
}

template <class Lazy>
void BasicItemWriter<Lazy>::entries(Property property, const std::vector<Entry>& list,
                                    const Path& path, const Extensions& extensions) {
  if (list.empty()) return;
  if (generation_ == 1) return old_entries(property, list, path, extensions);
  if (!begin(property, path)) return;
  json_.begin_array();
  for (const Entry& entry : list) {
    json_.begin_object();
    const auto member = [&](Property of, std::string_view text) {
      if (text.empty()) return;
      json_.key(key_of(of));
      json_.string(text);
    };
    member(Property::text_role, entry.role);
    member(Property::text_content_type, entry.media_type);
    json_.key(key_of(Property::text_value));
    json_.string(entry.text);
    json_.end_object();
  }
  json_.end_array();
}

/// A name that 1.x takes for a key and that is not there yet.
template <class Lazy>
std::string BasicItemWriter<Lazy>::key_name(std::string_view wanted, std::string_view fallback,
                                            std::vector<std::string>& taken, const Path& path) {
  std::string name(wanted);
  const bool takes_underscore = options_.version < Version::v1_2;
  const bool fits = !name.empty() && (strings::is_ascii_alphanumeric(name.front()) ||
                                      (name.front() == '_' && takes_underscore));
  if (!fits) name.insert(0, fallback);
  const std::string start = name;
  const auto is_taken = [&] {
    for (const std::string& one : taken)
      if (one == name) return true;
    return false;
  };
  for (std::size_t i = 2; is_taken(); ++i) name = start + '_' + std::to_string(i);
  if (name != wanted)
    tell("ninjs.name.changed", path, "1.x cannot have it as a key; it is written as another");
  taken.push_back(name);
  return name;
}

/// In 1.x each text is a member: `headline`, `headline_kicker`, `description_summary`.
template <class Lazy>
void BasicItemWriter<Lazy>::old_entries(Property property, const std::vector<Entry>& list,
                                        const Path& path, const Extensions& extensions) {
  std::string start(key_of(property).name());
  start.pop_back();  // the `*`
  std::vector<std::string> taken;
  bool has_main = property != Property::headlines;
  for (const Entry& entry : list) {
    if (!has_main && entry.role == main_role) {
      has_main = true;
      if (has(property) && kept(extensions, main_key) != nullptr)
        json_.key(main_key);
      else
        json_.key(key_of(Property::headline));
      json_.string(entry.text);
      continue;
    }
    if (!has(property)) {
      lose("ninjs.loss.version", path, "this version of ninjs has one headline only");
      continue;
    }
    const std::string key = start + key_name(entry.role, "text", taken, path);
    json_.key(std::string_view(key));
    json_.string(entry.text);
    const std::string_view usual = entry.role == "html" ? html_type : plain_type;
    if (!entry.media_type.empty() && entry.media_type != usual)
      lose("ninjs.loss.version", path, "1.x has no types of texts");
  }
}

// ---- people ------------------------------------------------------------------------------------

/// Is there anything of the person that ninjs can carry?
template <class Somebody>
bool says_something(const Somebody& person) {
  return !person.name.empty() || !person.id.empty() || !person.url.empty() ||
         !person.email.empty() || has_known(person.extensions);
}

template <class Lazy>
void BasicItemWriter<Lazy>::info_sources(const ItemView& view) {
  const bool has_publisher = view.publisher != nullptr && says_something(*view.publisher);
  if (view.publisher != nullptr && !has_publisher && !view.publisher->role.empty())
    lose("ninjs.loss.place", Path(Path(*view.details, "publisher"), "role"),
         "the publisher has no name, and the role says already who it is");
  if (view.publisher != nullptr && !has_publisher)
    lose_others(view.publisher->extensions, Path(*view.details, "publisher"));
  const auto size = [](const std::vector<Person>* list) {
    return list == nullptr ? 0 : list->size();
  };
  if (size(view.authors) + size(view.contributors) + size(view.sources) + has_publisher == 0)
    return;
  const Path& authors = view.article != nullptr ? *view.details : *view.path;
  if (!begin(Property::info_sources, Path(authors, size(view.authors) != 0 ? view.authors_name
                                                   : has_publisher         ? "publisher"
                                                                           : "sources")))
    return;
  json_.begin_array();
  const auto all = [&](const std::vector<Person>* list, std::string_view role, const Path& path) {
    Path place(path, std::size_t{0});
    for (std::size_t i = 0; i < size(list); ++i) {
      place.aim(i);
      person((*list)[i], role, place, role.empty());
    }
  };
  all(view.authors, author_role, Path(authors, view.authors_name));
  all(view.contributors, contributor_role, Path(*view.details, "contributors"));
  if (has_publisher)
    person(*view.publisher, publisher_role, Path(*view.details, "publisher"), false);
  all(view.sources, {}, Path(*view.details, "sources"));
  json_.end_array();
}

template <class Lazy>
void BasicItemWriter<Lazy>::person(const Person& person, std::string_view role, const Path& path,
                                   bool owns_role) {
  Leftovers left(person.extensions);
  json_.begin_object();
  if (person.name.empty()) put_kept(left, Property::source_name);
  string(Property::source_name, person.name, path, "name");
  if (!owns_role && !person.role.empty())
    lose("ninjs.loss.place", Path(path, "role"), "the role says already which list it is of");
  if (owns_role && (person.role == author_role || person.role == contributor_role ||
                    person.role == publisher_role))
    tell("ninjs.role.promoted", Path(path, "role"), "read back, it is of the list of that role");
  const std::string_view stated = owns_role ? std::string_view(person.role) : role;
  if (stated.empty()) put_kept(left, Property::source_role);
  if (!stated.empty()) {
    json_.key(key_of(generation_ == 1 ? Property::source_rel : Property::source_role));
    json_.string(stated);
  }
  if (generation_ > 1) {
    if (person.id.empty()) put_kept(left, Property::source_uri);
    uri(Property::source_uri, person.id, path, "id");
    put_kept(left, Property::source_literal);
  } else {
    if (person.id.empty()) put_kept(left, Property::source_scheme);
    if (person.id.empty()) put_kept(left, Property::source_code);
    string(Property::source_code, person.id, path, "id");
  }
  if (person.url.empty() && person.email.empty()) {
    put_kept(left, Property::source_contact);
  } else if (begin(Property::source_contact, Path(path, person.url.empty() ? "email" : "url"))) {
    json_.begin_array();
    const auto contact = [&](std::string_view type, const std::string& value) {
      if (value.empty()) return;
      json_.begin_object();
      json_.key(key_of(Property::contact_type));
      json_.word(type);
      json_.key(key_of(Property::contact_value));
      json_.string(value);
      json_.end_object();
    };
    contact("web", person.url);
    contact("email", person.email);
    json_.end_array();
  }
  put_others(left, Shape::source, path);
  json_.end_object();
}

// ---- small lists -------------------------------------------------------------------------------

template <class Lazy>
void BasicItemWriter<Lazy>::identifiers(const ItemView& view) {
  if (view.alternative_ids == nullptr || view.alternative_ids->empty()) return;
  const std::vector<AlternativeId>& list = *view.alternative_ids;
  if (!begin(Property::alternative_ids, Path(*view.details, "alternative_ids"))) return;
  if (generation_ > 1) {
    json_.begin_array();
    for (const AlternativeId& id : list) {
      json_.begin_object();
      if (!id.role.empty()) json_.member(key_of(Property::id_role), id.role);
      if (!id.value.empty()) json_.member(key_of(Property::id_value), id.value);
      json_.end_object();
    }
    return json_.end_array();
  }
  // In 1.x: {role: value}, or a list of values where a role comes again.
  bool has_repeated = false;
  json_.begin_object();
  for (std::size_t i = 0; i < list.size(); ++i) {
    std::size_t first = 0;
    while (list[first].role != list[i].role) ++first;
    if (first != i) continue;
    std::size_t count = 0;
    for (const AlternativeId& id : list) count += id.role == list[i].role;
    json_.key(std::string_view(list[i].role));
    if (count > 1) json_.begin_array();
    for (const AlternativeId& id : list)
      if (id.role == list[i].role) json_.string(id.value);
    if (count > 1) json_.end_array();
    has_repeated = has_repeated || count > 1;
  }
  json_.end_object();
  if (has_repeated)
    tell("ninjs.order.changed", Path(*view.details, "alternative_ids"),
         "in 1.x those of one role stand together");
}

template <class Lazy>
void BasicItemWriter<Lazy>::indicators(const ItemView& view) {
  if (view.trust_indicators == nullptr || view.trust_indicators->empty()) return;
  const Path path(*view.details, "trust_indicators");
  if (!begin(Property::trust_indicators, path)) return;
  json_.begin_array();
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < view.trust_indicators->size(); ++i) {
    const TrustIndicator& one = (*view.trust_indicators)[i];
    place.aim(i);
    json_.begin_object();
    if (generation_ > 1 && (is_uri(one.role) || options_.unknown == Unknown::emit))
      uri(Property::indicator_role, one.role, place, "role");
    else if (generation_ > 1 && !one.role.empty())
      lose("ninjs.uri.invalid", Path(place, "role"), "the schema asks for an absolute URI here");
    else
      string(Property::indicator_code, one.role, place, "role");
    string(Property::indicator_title, one.title, place, "title");
    uri(Property::indicator_href, one.href, place, "href");
    json_.end_object();
  }
  json_.end_array();
}

template <class Lazy>
void BasicItemWriter<Lazy>::source_type(const ItemView& view) {
  const std::string_view code = view.digital_source_type;
  if (code.empty()) return;
  if (!begin(Property::digital_source_type, Path(*view.details, "digital_source_type"))) return;
  json_.begin_object();
  json_.key(key_of(is_uri(code) ? Property::source_type_uri : Property::source_type_literal));
  json_.string(code);
  json_.end_object();
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

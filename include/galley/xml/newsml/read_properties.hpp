// galley: the properties of an item one by one: times, status, people, subjects, links, notes
#pragma once
#include <galley/xml/newsml/read_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

template <class Lazy>
bool BasicItemReader<Lazy>::person_of(std::vector<Person>& list, const Name& element,
                                      const xml_text::RawMark& mark) {
  if (!has_room(list)) return false;
  Person& person = list.emplace_back();
  if (!values_.person(person)) return false;
  node_piece(person.extensions, element, mark);
  return true;
}
template <class Lazy>
bool BasicItemReader<Lazy>::topic_of(std::vector<Topic>& list, const Name& element,
                                     const xml_text::RawMark& mark) {
  if (!has_room(list)) return false;
  Topic& topic = list.emplace_back();
  if (!values_.topic(topic)) return false;
  node_piece(topic.extensions, element, mark);
  return true;
}

template <class Lazy>
bool BasicItemReader<Lazy>::provider(const xml_text::RawMark& mark) {
  if (!is_empty(article_.publisher)) {
    values_.inexact();
    return xml_.skip();
  }
  if (!values_.person(article_.publisher)) return false;
  node_piece(article_.publisher.extensions, N::provider, mark);
  return true;
}
template <class Lazy>
bool BasicItemReader<Lazy>::located(const xml_text::RawMark& mark) {
  if (!is_empty(article_.located)) {
    values_.inexact();
    return xml_.skip();
  }
  if (!values_.topic(article_.located)) return false;
  node_piece(article_.located.extensions, N::located, mark);
  return true;
}

/// Kept is every element as soon as there are two, or one says more than the model.
template <class Lazy>
bool BasicItemReader<Lazy>::rights(const xml_text::RawMark&) {
  Rights more;
  const bool is_first = pieces_of(Property::rights) == 0;
  Rights& rights = is_first ? article_.rights : more;
  std::string credit_line = std::move(article_.rights.credit_line);
  const bool is_read = values_.rights(rights);
  article_.rights.credit_line = std::move(credit_line);
  if (!is_first) values_.inexact();
  return is_read;
}

/// Ours are recognised by who wrote the document; all others are kept.
template <class Lazy>
bool BasicItemReader<Lazy>::catalog_ref() {
  const bool is_ours = xml_.value_of(N::href) == iptc_catalog.view();
  if (!is_ours) values_.inexact();
  values_.implied();
  return xml_.skip();
}
template <class Lazy>
bool BasicItemReader<Lazy>::catalog() {
  if (!xml_.attributes().empty()) values_.inexact();
  values_.implied();
  return values_.children([&] {
    if (!strings::starts_with(xml_.value_of(N::alias), "galley")) return false;
    return xml_.skip();
  });
}
template <class Lazy>
bool BasicItemReader<Lazy>::icon() {
  values_.implied();
  return xml_.skip();
}

template <class Lazy>
bool BasicItemReader<Lazy>::item_class() {
  for (const Attribute& a : xml_.attributes()) {
    if (!Values::is(a, N::qcode)) {
      values_.inexact();
    } else if (article_.kind != ArticleKind::other && !kind_of(a.value, article_.kind)) {
      xml_.warn("newsml.item_class.unknown", "this is no class of items that the model knows",
                a.at);
      article_.kind = ArticleKind::other;
      values_.inexact();
    }
  }
  values_.implied();
  return values_.children([] { return false; });
}

template <class Lazy>
bool BasicItemReader<Lazy>::embargoed() {
  Embargo& embargo = article_.embargo.emplace();
  bool has_own = false;
  std::string own;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_model(a, "note")) {
      Values::assign(embargo.note, a.value);
    } else if (Values::is_model(a, "until")) {
      has_own = true;
      Values::assign(own, a.value);
    } else {
      values_.inexact();
    }
  }
  std::string text;
  if (!values_.text(text)) return false;
  embargo.until = Timestamp(has_own ? std::move(own) : std::move(text));
  return true;
}

template <class Lazy>
bool BasicItemReader<Lazy>::pub_status() {
  bool is_known = false;
  for (const Attribute& a : xml_.attributes()) {
    if (!Values::is(a, N::qcode)) {
      values_.inexact();
      continue;
    }
    const std::string_view code = code_of(a.value);
    is_known = from_string(code, article_.pub_status);
    if (!is_known && strings::equals_ignore_case(code, "cancelled")) {
      article_.pub_status = PubStatus::canceled;
      is_known = true;
    }
    if (article_.pub_status == PubStatus::usable) values_.inexact();  // said, though the default
    values_.implied();
  }
  if (!is_known) {
    article_.pub_status = PubStatus::unknown;
    values_.inexact();
    xml_.warn("newsml.pub_status.unknown", "this is no status of IPTC's; it was kept");
  }
  return values_.children([] { return false; });
}

/// One time is the model's; all else that a history tells is kept.
template <class Lazy>
bool BasicItemReader<Lazy>::pub_history() {
  if (!xml_.attributes().empty()) values_.inexact();
  return values_.children([&] {
    if (!xml_.is(Namespace::nar, N::published)) return false;
    if (!xml_.attributes().empty() || !article_.published.empty()) values_.inexact();
    return values_.children([&] {
      if (!xml_.is(Namespace::nar, N::timestamp) || !article_.published.empty()) return false;
      return values_.time(article_.published);
    });
  });
}

template <class Lazy>
bool BasicItemReader<Lazy>::urgency() {
  if (!xml_.attributes().empty()) values_.inexact();
  std::string text;
  if (!values_.text(text)) return false;
  if (!values_.integer(text, article_.urgency) && !text.empty())
    xml_.warn("newsml.value.invalid", "urgency is a number from 1 to 9; it was kept as it is");
  return true;
}

/// Notes are for desks; only one of ours can say that it is for readers.
template <class Lazy>
bool BasicItemReader<Lazy>::editor_note() {
  if (!has_room(article_.editor_notes)) return false;
  EditorNote& note = article_.editor_notes.emplace_back();
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_language(a)) {
      Values::assign(note.language, a.value);
    } else if (Values::is(a, N::role) || Values::is_model(a, "role")) {
      Values::assign(note.role, a.value);
    } else if (Values::is_model(a, "is_public")) {
      note.is_public = a.value == "true";
    } else {
      values_.inexact();
    }
  }
  return values_.text(note.text, true);
}

/// IPTC's own codes go without their alias.
template <class Lazy>
bool BasicItemReader<Lazy>::signal() {
  if (!has_room(article_.signals)) return false;
  std::string& signal = article_.signals.emplace_back();
  bool has_own = false;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_model(a, "code")) {
      has_own = true;
      Values::assign(signal, a.value);
    } else if (Values::is(a, N::qcode)) {
      const bool is_iptc = strings::starts_with(a.value, "sig:");
      if (!has_own) Values::assign(signal, is_iptc ? a.value.substr(4) : a.value);
      if (is_iptc) values_.implied();
    } else {
      values_.inexact();
    }
  }
  return values_.children([] { return false; });
}

/// A related story, a field of ours, or a link that is only kept.
template <class Lazy>
bool BasicItemReader<Lazy>::link(const xml_text::RawMark& mark) {
  RelatedLink found;
  std::string field;
  std::string target_class;
  std::string role(xml_.value_of("role", Namespace::model));
  if (!values_.link(found, field, target_class)) return false;
  if (field == "translations") {
    if (!has_room(article_.translations)) return false;
    article_.translations.push_back({std::move(found.language), std::move(found.href)});
    values_.begin();
    return true;
  }
  if (field == "trust_indicators") {
    if (!has_room(article_.trust_indicators)) return false;
    article_.trust_indicators.push_back(
        {std::move(role), std::move(found.title), std::move(found.href)});
    values_.begin();
    return true;
  }
  const std::string_view relation = code_of(found.rel);
  const bool is_story = target_class.empty() || code_of(target_class) == "text" ||
                        code_of(target_class) == "composite";
  const bool is_related =
      values_.is_own() || relation.empty() || relation == "seeAlso" || relation == "related";
  if (!is_story || !is_related) {
    values_.inexact();
    return true;
  }
  if (!has_room(article_.related)) return false;
  article_.related.push_back(std::move(found));
  node_piece(article_.related.back().extensions, N::link, mark);
  return true;
}

template <class Lazy>
bool BasicItemReader<Lazy>::alternative_id() {
  AlternativeId id;
  bool is_url = false;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_model(a, "role")) {
      Values::assign(id.role, a.value);
    } else if (Values::is(a, N::type)) {
      is_url = a.value == "galleyid:url";
      if (!strings::starts_with(a.value, "galleyid:")) Values::assign(id.role, a.value);
    } else {
      values_.inexact();
    }
  }
  if (!values_.text(id.value)) return false;
  if (is_url) {
    article_.url = std::move(id.value);
    return true;
  }
  if (!has_room(article_.alternative_ids)) return false;
  article_.alternative_ids.push_back(std::move(id));
  return true;
}

/// The first is the story's.
template <class Lazy>
bool BasicItemReader<Lazy>::language() {
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is(a, N::tag) && article_.language.empty()) {
      Values::assign(article_.language, a.value);
    } else {
      values_.inexact();
    }
  }
  return values_.children([] { return false; });
}

template <class Lazy>
bool BasicItemReader<Lazy>::source_type() {
  Person code;
  if (!values_.person(code)) return false;
  if (!code.name.empty() || code.kind != PersonKind::unspecified || !code.role.empty())
    values_.inexact();
  article_.digital_source_type = std::move(code.id);
  return true;
}

/// What stands under the model's own names at the end of the metadata.
template <class Lazy>
bool BasicItemReader<Lazy>::beyond() {
  if (xml_.name() != "block") return values_.model().child(article_);
  std::size_t at = 0;
  if (!strings::parse_integer(xml_.value_of("at"), at)) {
    xml_.warn("newsml.value.invalid", "a block without its place in the body was left out");
    return xml_.skip();
  }
  if (blocks_.size() >= xml_.limits().blocks) {
    xml_.exceeded("blocks");
    return false;
  }
  BlockBeside<Lazy>& beside = blocks_.emplace_back();
  beside.at = at;
  beside.is_shown = xml_.value_of("shown") != "false";
  return values_.model().block(beside.block);
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: reads the values of NewsML-G2 properties: texts, codes, people, links, rights
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/article.hpp>
#include <galley/xml/newsml/lexical.hpp>
#include <galley/xml/newsml/model_reader.hpp>
#include <galley/xml/newsml/names.hpp>
#include <galley/xml/newsml/vocabulary.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Text as the standard's other users write it: with blanks and line ends of an indented document.
template <class = void>
void append_tidy(std::string& out, std::string_view text, bool keeps_lines) {
  const std::size_t start = out.size();
  bool has_blank = false;
  bool has_line = false;
  for (const char c : text) {
    if (is_xml_space(c)) {
      has_blank = true;
      has_line = has_line || c == '\n';
      continue;
    }
    if (has_blank && out.size() != start) out += has_line && keeps_lines ? '\n' : ' ';
    has_blank = has_line = false;
    out += c;
  }
}

/// Reads elements of one item. `is_exact` tells whether the model holds all that the last ones
/// said; what it does not hold is then kept as it was.
template <class Lazy = void>
class BasicValueReader {
 public:
  using N = Names<Lazy>;
  using Attribute = xml_text::Attribute;
  using Reader = xml_text::BasicReader<Lazy>;

  BasicValueReader(Reader& xml, bool is_own) : xml_(xml), model_(xml), is_own_(is_own) {}

  Reader& xml() { return xml_; }
  BasicModelReader<Lazy>& model() { return model_; }
  /// Did this library write the document? Then every code is one of ours, and blanks are text.
  bool is_own() const noexcept { return is_own_; }

  /// Text met between elements since the last call.
  std::string take_stray() { return std::exchange(stray_, {}); }

  bool is_exact() const noexcept { return is_exact_; }
  void begin() noexcept { is_exact_ = true; }
  void inexact() noexcept { is_exact_ = false; }
  /// The model holds what this says, but not how: only our own writer says it again.
  void implied() noexcept { is_exact_ = is_exact_ && is_own_; }

  static bool is(const Attribute& a, const Name& name) noexcept {
    return a.space == Namespace::none && name.equals(a.name, a.head);
  }
  /// (The standard's comparison of views is a call for each.)
  template <std::size_t Size>
  static bool is_named(const Attribute& a, const char (&name)[Size]) noexcept {
    return a.name.size() == Size - 1 && std::memcmp(a.name.data(), name, Size - 1) == 0;
  }
  template <std::size_t Size>
  static bool is_model(const Attribute& a, const char (&name)[Size]) noexcept {
    return a.space == Namespace::model && is_named(a, name);
  }
  static bool is_language(const Attribute& a) noexcept {
    return (a.space == Namespace::xml && is_named(a, "lang")) || is_model(a, "language");
  }
  static void assign(std::string& to, std::string_view value) { strings::assign(to, value); }

  /// The text of the element that started, to its end.
  bool text(std::string& out, bool keeps_lines = false) {
    bool has_elements = false;
    std::string_view found;
    if (!xml_.text_content(found, &has_elements)) return false;
    if (has_elements) inexact();
    if (is_own_) {
      assign(out, found);
      return true;
    }
    out.clear();
    append_tidy(out, found, keeps_lines);
    if (out != found) inexact();
    return true;
  }
  /// The same for an element that may hold no white space but blanks: the exact text is apart.
  bool normalized(std::string& out, bool has_own, std::string own) {
    if (!text(out)) return false;
    if (has_own) out = std::move(own);
    return true;
  }
  bool integer(std::string_view value, std::optional<std::int32_t>& out) {
    std::int32_t number = 0;
    if (!strings::parse_integer(value, number)) {
      inexact();
      return false;
    }
    out = number;
    return true;
  }
  bool time(Timestamp& out) {
    for (const Attribute& a : xml_.attributes()) (void)a, inexact();
    std::string value;
    if (!text(value)) return false;
    out = Timestamp(std::move(value));
    if (!out.is_valid() && !out.empty())
      xml_.warn("newsml.time.invalid", "this is no time; its text was kept");
    return true;
  }

  /// Goes through the children of the element that started; `child` reads each to its end, or says
  /// that it did not touch it.
  template <class F>
  bool children(F&& child) {
    for (Event e = xml_.next_significant(); e != Event::end; e = xml_.next_significant()) {
      if (e == Event::failed) return false;
      if (e == Event::text) {
        inexact();
        stray_ += xml_.text();
      } else if (child()) {
        if (xml_.failed()) return false;
      } else {
        if (xml_.failed()) return false;
        inexact();
        if (!xml_.skip()) return false;
      }
    }
    return true;
  }

  bool person(Person& person);
  bool topic(Topic& topic);                // read_concepts.hpp
  bool concept_reference(Concept& other);  // read_concepts.hpp
  bool link(RelatedLink& link, std::string& field, std::string& item_class);
  bool rights(Rights& rights);
  bool language_text(LanguageText& text, bool keeps_lines);
  bool alternative(AlternativeText& text, bool& is_listed, bool keeps_lines);

 private:
  struct PartyId {
    std::string literal;
    bool has_uri = false;
    bool has_code = false;
  };
  bool party_id(const Attribute& a, std::string& id, PartyId& found);
  static bool split(std::string_view qcode, std::string& scheme, std::string& code);
  bool name(std::string& out) {
    if (xml_.attributes().empty() && out.empty()) return text(out);
    LanguageText text;
    bool is_listed = false;
    if (!concept_name(text, is_listed)) return false;
    if (!text.language.empty() || !text.role.empty() || !out.empty()) inexact();
    if (out.empty()) out = std::move(text.text);
    return true;
  }
  bool concept_name(LanguageText& text, bool& is_listed);  // read_concepts.hpp

  Reader& xml_;
  BasicModelReader<Lazy> model_;
  std::string stray_;
  bool is_own_;
  bool is_exact_ = true;
};

/// The one identifier of a party; a second one is kept only as it was.
template <class Lazy>
bool BasicValueReader<Lazy>::party_id(const Attribute& a, std::string& id, PartyId& found) {
  if (is(a, N::uri)) {
    if (found.has_code) inexact();
    assign(id, a.value);
    found.has_uri = true;
  } else if (is(a, N::qcode)) {
    if (found.has_uri || found.has_code) {
      inexact();
    } else {
      if (!id.empty()) inexact();
      assign(id, a.value);
    }
    found.has_code = true;
  } else if (is(a, N::literal)) {
    if (id.empty()) {
      assign(id, a.value);
    } else {
      inexact();
    }
  } else {
    return false;
  }
  // Only what is written in the same attribute again may go without being kept.
  if (!is_own_) {
    const bool is_same = is(a, N::uri)     ? is_uri(id)
                         : is(a, N::qcode) ? is_qcode(id) && !is_uri(id)
                                           : !is_uri(id) && !is_qcode(id);
    if (!is_same) inexact();
  }
  return true;
}

template <class Lazy>
bool BasicValueReader<Lazy>::split(std::string_view qcode, std::string& scheme, std::string& code) {
  const std::size_t colon = qcode.find(':');
  if (colon == std::string_view::npos) return false;
  assign(scheme, qcode.substr(0, colon));
  assign(code, qcode.substr(colon + 1));
  return true;
}

template <class Lazy>
bool BasicValueReader<Lazy>::person(Person& person) {
  PartyId found;
  for (const Attribute& a : xml_.attributes()) {
    if (a.space == Namespace::model) {
      if (!model_.attribute(person, a)) inexact();
    } else if (party_id(a, person.id, found)) {
      // taken
    } else if (is(a, N::type)) {
      const std::string_view code = code_of(a.value);
      if (code == "person") {
        person.kind = PersonKind::person;
      } else if (code == "organisation") {
        person.kind = PersonKind::organisation;
      } else {
        inexact();
      }
      implied();
    } else if (is(a, N::role)) {
      assign(person.role, a.value);
    } else {
      inexact();
    }
  }
  return children([&] {
    if (xml_.is(Namespace::nar, N::name)) return name(person.name);
    return xml_.space() == Namespace::model && model_.child(person);
  });
}

/// `field` is where our own writer took it from, `item_class` what it leads to.
template <class Lazy>
bool BasicValueReader<Lazy>::link(RelatedLink& link, std::string& field, std::string& item_class) {
  for (const Attribute& a : xml_.attributes()) {
    if (is(a, N::rel)) {
      if (!is_own_ || a.value != see_also.view()) assign(link.rel, a.value);
      if (!is_own_ && !is_qcode(a.value)) inexact();
    } else if (is(a, N::href)) {
      assign(link.href, a.value);
      if (!is_own_ && !is_iri(a.value)) inexact();
    } else if (is(a, N::residref)) {
      assign(link.id, a.value);
    } else if (is(a, N::contenttype)) {
      assign(link.media_type, a.value);
    } else if (is_language(a)) {
      assign(link.language, a.value);
    } else if (is_model(a, "field")) {
      assign(field, a.value);
    } else if (a.space != Namespace::model || !model_.attribute(link, a)) {
      if (is(a, "guidref") && link.id.empty()) assign(link.id, a.value);
      inexact();
    }
  }
  return children([&] {
    if (xml_.space() == Namespace::model) return model_.child(link);
    if (xml_.is(Namespace::nar, N::title) && link.title.empty()) {
      if (!xml_.attributes().empty()) inexact();
      return text(link.title);
    }
    if (xml_.is(Namespace::nar, N::item_class)) assign(item_class, xml_.value_of(N::qcode));
    return false;
  });
}

template <class Lazy>
bool BasicValueReader<Lazy>::language_text(LanguageText& out, bool keeps_lines) {
  for (const Attribute& a : xml_.attributes()) {
    if (is_language(a)) {
      assign(out.language, a.value);
    } else if (is(a, N::role) || is_model(a, "role")) {
      assign(out.role, a.value);
    } else if (is(a, N::href) || is_model(a, "href")) {
      assign(out.href, a.value);
    } else {
      inexact();
    }
  }
  return text(out.text, keeps_lines);
}

template <class Lazy>
bool BasicValueReader<Lazy>::rights(Rights& rights) {
  if (!xml_.attributes().empty()) inexact();
  return children([&] {
    if (xml_.space() == Namespace::model) return model_.child(rights);
    if (xml_.space() != Namespace::nar) return false;
    if (xml_.is(N::copyright_holder)) {
      Person holder;
      if (!person(holder)) return false;
      if (!rights.holder.empty() || holder.kind != PersonKind::unspecified) inexact();
      rights.holder = std::move(holder.name);
      rights.holder_id = std::move(holder.id);
      return true;
    }
    if (xml_.is(N::copyright_notice)) return language_text(rights.notices.emplace_back(), true);
    if (xml_.is(N::usage_terms)) return language_text(rights.usage_terms.emplace_back(), true);
    return false;
  });
}

/// A headline, description and the like. `is_listed`: our own writer took it from the list.
template <class Lazy>
bool BasicValueReader<Lazy>::alternative(AlternativeText& out, bool& is_listed, bool keeps_lines) {
  bool has_own = false;
  std::string own;
  for (const Attribute& a : xml_.attributes()) {
    if (is_language(a)) {
      assign(out.language, a.value);
    } else if (is(a, N::role) || is_model(a, "role")) {
      assign(out.role, a.value);
    } else if (is(a, N::rank) || is_model(a, "rank")) {
      integer(a.value, out.rank);
    } else if (is_model(a, "field")) {
      is_listed = true;
      assign(out.field, a.value);
    } else if (is_model(a, "media_type")) {
      assign(out.media_type, a.value);
    } else if (is_model(a, "text")) {
      has_own = true;
      assign(own, a.value);
    } else {
      inexact();
    }
  }
  if (!text(out.value, keeps_lines)) return false;
  if (has_own) out.value = std::move(own);
  return true;
}

using ValueReader = BasicValueReader<>;

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

#include <galley/xml/newsml/read_concepts.hpp>

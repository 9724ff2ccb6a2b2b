// galley: reads the wrapper of items: the message with its header, packages, other kinds of items
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/bundle.hpp>
#include <galley/xml/newsml/join.hpp>
#include <galley/xml/newsml/read_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Reads the root element that just started, to its end.
template <class Lazy = void>
class BasicMessageReader {
 public:
  using N = Names<Lazy>;
  using Attribute = xml_text::Attribute;
  using Values = BasicValueReader<Lazy>;
  using Reader = xml_text::BasicReader<Lazy>;

  BasicMessageReader(Reader& xml, Bundle& bundle)
      : xml_(xml), bundle_(bundle), values_(xml, false) {}

  bool read();

 private:
  bool item();
  bool other_item();
  bool message();
  bool items();
  bool header();
  bool package();
  bool groups(Package& package);
  bool group(PackageGroup& group);
  bool is_item() const noexcept;
  bool keep_in(Extensions& extensions, std::string_view slot);
  void keep_attributes(Extensions& extensions, std::string_view slot);
  void keep_stray(Extensions& extensions);
  bool header_text(std::string& out, std::string_view slot);
  bool header_item(std::vector<std::string>& list, std::string_view slot);

  Reader& xml_;
  galley::Lazy<Bundle, Lazy>& bundle_;
  Values values_;
};

/// Kinds of items that the model has no noun for.
template <class Lazy>
bool BasicMessageReader<Lazy>::is_item() const noexcept {
  for (const std::string_view name :
       {"conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog"})
    if (xml_.name() == name) return true;
  return false;
}

template <class Lazy>
bool BasicMessageReader<Lazy>::read() {
  if (xml_.space() == Namespace::nar) {
    if (xml_.is("newsMessage")) return message();
    if (xml_.is("newsItem") || xml_.is("packageItem") || is_item()) return item();
  }
  xml_.fail("newsml.root.unsupported",
            "\"" + strings::escape_for_message(xml_.name()) +
                "\" is not the root of a NewsML-G2 document (namespace " +
                std::string(uri_of(Namespace::nar)) + ")");
  return false;
}

template <class Lazy>
bool BasicMessageReader<Lazy>::item() {
  if (xml_.is("packageItem")) return package();
  if (!xml_.is("newsItem")) return other_item();
  if (bundle_.articles.size() >= xml_.limits().entries) {
    xml_.exceeded("entries");
    return false;
  }
  const bool is_own = xml_.find("model", Namespace::model) != nullptr;
  bundle_.articles.emplace_back();
  return BasicItemReader<Lazy>(xml_, bundle_.articles.back(), is_own).read();
}

/// An item that is kept whole, to be written back as it was.
template <class Lazy>
bool BasicMessageReader<Lazy>::other_item() {
  Article& article = bundle_.articles.emplace_back();
  article.kind = ArticleKind::other;
  Values::assign(article.id, xml_.value_of(N::guid));
  Unmodelled whole;
  whole.format = format_name.view();
  xml_.note("newsml.item.unmodelled",
            "the model has no noun for an item of this kind; it is kept "
            "whole and can be written back");
  if (!xml_.raw(whole.raw)) return false;
  article.body.emplace_back(std::move(whole));
  return true;
}

template <class Lazy>
bool BasicMessageReader<Lazy>::keep_in(Extensions& extensions, std::string_view slot) {
  Extension extension;
  extension.format = format_name.view();
  extension.slot = slot;
  if (!xml_.raw(extension.raw)) return false;
  extensions.push_back(std::move(extension));
  return true;
}
template <class Lazy>
void BasicMessageReader<Lazy>::keep_attributes(Extensions& extensions, std::string_view slot) {
  std::string all;
  for (const Attribute& a : xml_.attributes()) xml_.raw(a, all);
  if (!all.empty()) extensions.add(format_name, slot, all);
}

/// Text that stood where only elements may.
template <class Lazy>
void BasicMessageReader<Lazy>::keep_stray(Extensions& extensions) {
  const std::string text = values_.take_stray();
  if (text.empty()) return;
  xml_.warn("newsml.text.misplaced", "no text may stand between elements; it was kept");
  extensions.add(format_name, "#text", text);
}

// ---- message -----------------------------------------------------------------------------------

template <class Lazy>
bool BasicMessageReader<Lazy>::message() {
  keep_attributes(bundle_.envelope.extensions, "newsMessage");
  bool has_header = false;
  const bool is_read = values_.children([&] {
    if (xml_.space() != Namespace::nar) return keep_in(bundle_.envelope.extensions, "*");
    if (strings::equals_ignore_case(xml_.name(), "header")) {
      has_header = true;
      return header();
    }
    if (xml_.is("itemSet")) return items();
    if (xml_.is("newsItem") || xml_.is("packageItem") || is_item()) return item();
    Unmodelled part;
    part.format = format_name.view();
    if (!xml_.raw(part.raw)) return false;
    bundle_.unmodelled.push_back(std::move(part));
    return true;
  });
  keep_stray(bundle_.envelope.extensions);
  if (is_read && !has_header) xml_.warn("newsml.header.missing", "the message has no header");
  return is_read;
}

/// Items stand anywhere within the set.
template <class Lazy>
bool BasicMessageReader<Lazy>::items() {
  keep_attributes(bundle_.envelope.extensions, "itemSet");
  return values_.children([&] {
    const bool is_standard = xml_.space() == Namespace::nar;
    if (is_standard && (xml_.is("newsItem") || xml_.is("packageItem") || is_item())) return item();
    Unmodelled part;
    part.format = format_name.view();
    if (!xml_.raw(part.raw)) return false;
    bundle_.unmodelled.push_back(std::move(part));
    return true;
  });
}

/// A value with attributes is kept as it was, too.
template <class Lazy>
bool BasicMessageReader<Lazy>::header_text(std::string& out, std::string_view slot) {
  xml_text::RawMark mark = xml_.mark();
  values_.begin();
  if (!xml_.attributes().empty()) values_.inexact();
  std::string text;
  std::string qcode(xml_.value_of(N::qcode));
  if (!values_.text(text)) return false;
  if (text.empty()) text = std::move(qcode);
  if (out.empty()) {
    out = std::move(text);
  } else {
    values_.inexact();
  }
  if (values_.is_exact()) return true;
  xml_.close(mark);
  std::string raw;
  xml_.raw(mark, raw);
  bundle_.envelope.extensions.add(format_name, slot, raw);
  return true;
}
template <class Lazy>
bool BasicMessageReader<Lazy>::header_item(std::vector<std::string>& list, std::string_view slot) {
  if (list.size() >= xml_.limits().entries) {
    xml_.exceeded("entries");
    return false;
  }
  return header_text(list.emplace_back(), slot);
}

template <class Lazy>
bool BasicMessageReader<Lazy>::header() {
  Envelope& envelope = bundle_.envelope;
  keep_attributes(envelope.extensions, "header");
  return values_.children([&] {
    if (xml_.space() == Namespace::nar) {
      if (xml_.is("transmitId")) return header_text(envelope.id, "header/transmitId");
      if (xml_.is("sender")) return header_text(envelope.sender, "header/sender");
      if (xml_.is("origin")) return header_text(envelope.origin, "header/origin");
      if (xml_.is("destination")) return header_item(envelope.destinations, "header/destination");
      if (xml_.is("channel")) return header_item(envelope.channels, "header/channel");
      if (xml_.is("sent") || xml_.is("priority")) {
        const bool is_time = xml_.is("sent");
        std::string text;
        if (!header_text(text, is_time ? "header/sent" : "header/priority")) return false;
        if (is_time) {
          envelope.sent = Timestamp(std::move(text));
        } else {
          std::int32_t priority = 0;
          if (strings::parse_integer(text, priority))
            envelope.priority = priority;
          else
            envelope.extensions.add(format_name, "header/priority", text);
        }
        return true;
      }
    }
    std::string slot = "header/";
    slot += xml_.space() == Namespace::nar ? xml_.name() : std::string_view("*");
    return keep_in(envelope.extensions, slot);
  });
}

// ---- packages ----------------------------------------------------------------------------------

/// The groups are the model's; catalogs, rights and metadata are kept as they were.
template <class Lazy>
bool BasicMessageReader<Lazy>::package() {
  if (bundle_.packages.size() >= xml_.limits().entries) {
    xml_.exceeded("entries");
    return false;
  }
  Package& package = bundle_.packages.emplace_back();
  std::string attributes;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is(a, N::guid)) {
      Values::assign(package.id, a.value);
    } else if (Values::is(a, N::version)) {
      Values::assign(package.version, a.value);
    } else if (a.space == Namespace::xml && a.name == "lang") {
      Values::assign(package.language, a.value);
    } else {
      xml_.raw(a, attributes);
    }
  }
  if (!attributes.empty()) package.extensions.add(format_name, "packageItem", attributes);
  const bool is_read = values_.children([&] {
    if (xml_.space() == Namespace::nar && xml_.is("groupSet")) return groups(package);
    std::string slot = "packageItem/";
    slot += xml_.space() == Namespace::nar ? xml_.name() : std::string_view("*");
    const bool is_content = xml_.is(Namespace::nar, N::content_meta);
    if (!keep_in(package.extensions, slot)) return false;
    if (is_content) {
      const Extension& kept = package.extensions[package.extensions.size() - 1];
      package.headline = headline_of(kept.raw, xml_.limits());
    }
    return true;
  });
  keep_stray(package.extensions);
  return is_read;
}

template <class Lazy>
bool BasicMessageReader<Lazy>::groups(Package& package) {
  keep_attributes(package.extensions, "groupSet");
  return values_.children([&] {
    if (xml_.space() == Namespace::nar && xml_.is("group")) {
      if (package.groups.size() >= xml_.limits().entries) {
        xml_.exceeded("entries");
        return false;
      }
      return group(package.groups.emplace_back());
    }
    return keep_in(package.extensions, "groupSet/*");
  });
}

template <class Lazy>
bool BasicMessageReader<Lazy>::group(PackageGroup& group) {
  std::string attributes;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is(a, "id")) {
      Values::assign(group.id, a.value);
    } else if (Values::is(a, N::role)) {
      Values::assign(group.role, a.value);
    } else {
      xml_.raw(a, attributes);
    }
  }
  if (!attributes.empty()) group.extensions.add(format_name, "group", attributes);
  return values_.children([&] {
    const bool is_item = xml_.space() == Namespace::nar && xml_.is("itemRef");
    const bool is_group = xml_.space() == Namespace::nar && xml_.is("groupRef");
    if (!is_item && !is_group) {
      std::string slot = "group/";
      slot += xml_.space() == Namespace::nar ? xml_.name() : std::string_view("*");
      return keep_in(group.extensions, slot);
    }
    if (group.items.size() >= xml_.limits().entries) {
      xml_.exceeded("entries");
      return false;
    }
    RelatedLink& link = group.items.emplace_back();
    xml_text::RawMark mark = xml_.mark();
    values_.begin();
    if (is_group) {
      Values::assign(link.id, xml_.value_of("idref"));
      link.rel = "group";
      values_.inexact();
      if (!xml_.skip()) return false;
    } else {
      std::string field;
      std::string item_class;
      if (!values_.link(link, field, item_class)) return false;
    }
    if (values_.is_exact()) return true;
    xml_.close(mark);
    std::string raw;
    xml_.raw(mark, raw);
    link.extensions.add(format_name, is_group ? "groupRef" : "itemRef", raw);
    return true;
  });
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

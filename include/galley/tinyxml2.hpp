// galley: adapter to tinyxml2: every XML format from its elements and documents, and into them
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <tinyxml2.h>
#include <type_traits>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/escape.hpp>
#include <galley/core/result.hpp>
#include <galley/core/strings.hpp>
#include <galley/format/contract.hpp>
#include <galley/xml/characters.hpp>
#include <galley/xml/newsml.hpp>

namespace galley {
inline namespace v0 {
namespace tinyxml2_adapter {

/// Transcoding: a tree is emitted as text and read like any other text, with every check that the
/// package left out; towards a tree, the written text is parsed by the package. One emitter serves
/// every XML format.
///
/// What the package itself has lost by then cannot be brought back. Where the tree shows that it
/// may have been there, a note says so:
/// - text of blanks only between two tags (`tinyxml2.blank.lost`);
/// - a reference to a character that XML has no name for, which it takes for the very text
///   `&name;` (`tinyxml2.reference.literal`).
/// What the tree does not show is lost without a word: text behind a reference to NUL, line ends
/// in attributes, an internal DOCTYPE. Read text with the format itself where you have it.
class Emitter {
 public:
  Emitter(Buffer& buffer, bool resolves_references)
      : buffer_(buffer), resolves_references_(resolves_references) {}

  /// Emits the element as a document, with the namespaces declared around it. Without recursion, so
  /// that any tree passes; the reader has limits. False if a name is none.
  bool emit(const tinyxml2::XMLElement& root);
  Issues take_notes() noexcept { return std::move(notes_); }

 private:
  bool start(const tinyxml2::XMLElement& element);
  void end(const tinyxml2::XMLElement& element);
  bool attribute(const tinyxml2::XMLAttribute& attribute);
  bool outer_namespaces(const tinyxml2::XMLElement& root);
  bool name(std::string_view name);
  template <class Escapes>
  void characters(std::string_view text, bool is_literal);
  void look_for_lost_blanks(const tinyxml2::XMLElement& parent);
  void look_for_references(std::string_view text);
  void note(Severity severity, std::string_view code, std::string_view message, bool& is_told);

  Buffer& buffer_;
  bool resolves_references_;
  bool told_blank_ = false;
  bool told_reference_ = false;
  bool told_unknown_ = false;
  Issues notes_;
};

inline bool Emitter::emit(const tinyxml2::XMLElement& root) {
  for (const tinyxml2::XMLNode* node = &root;;) {
    if (const tinyxml2::XMLElement* const element = node->ToElement()) {
      if (!start(*element)) return false;
      if (element == &root && !outer_namespaces(root)) return false;
      if (const tinyxml2::XMLNode* const child = element->FirstChild()) {
        buffer_.push('>');
        look_for_lost_blanks(*element);
        node = child;
        continue;
      }
      buffer_.append("/>");
    } else if (const tinyxml2::XMLText* const text = node->ToText()) {
      characters<XmlText>(text->Value(), text->CData());
    } else if (node->ToUnknown() != nullptr) {
      note(Severity::warning, "tinyxml2.markup.dropped",
           "markup that the package does not know was left out", told_unknown_);
    }
    while (node != &root && node->NextSibling() == nullptr) {
      node = node->Parent();
      end(*node->ToElement());
    }
    if (node == &root) return true;
    node = node->NextSibling();
  }
}

inline bool Emitter::start(const tinyxml2::XMLElement& element) {
  buffer_.push('<');
  if (!name(element.Name())) return false;
  for (const tinyxml2::XMLAttribute* a = element.FirstAttribute(); a != nullptr; a = a->Next())
    if (!attribute(*a)) return false;
  return true;
}

inline void Emitter::end(const tinyxml2::XMLElement& element) {
  buffer_.append("</");
  buffer_.append(std::string_view(element.Name()));
  buffer_.push('>');
}

inline bool Emitter::attribute(const tinyxml2::XMLAttribute& attribute) {
  buffer_.push(' ');
  if (!name(attribute.Name())) return false;
  buffer_.append("=\"");
  characters<XmlAttribute>(attribute.Value(), false);
  buffer_.push('"');
  return true;
}

/// Declarations on the elements around the root, each prefix's innermost one.
inline bool Emitter::outer_namespaces(const tinyxml2::XMLElement& root) {
  for (const tinyxml2::XMLNode* node = root.Parent(); node != nullptr; node = node->Parent()) {
    const tinyxml2::XMLElement* const outer = node->ToElement();
    if (outer == nullptr) continue;
    for (const tinyxml2::XMLAttribute* a = outer->FirstAttribute(); a != nullptr; a = a->Next()) {
      if (!strings::starts_with(a->Name(), "xmlns")) continue;
      bool is_inner = false;
      for (const tinyxml2::XMLNode* in = &root; in != outer && !is_inner; in = in->Parent())
        is_inner = in->ToElement()->FindAttribute(a->Name()) != nullptr;
      if (!is_inner && !attribute(*a)) return false;
    }
  }
  return true;
}

/// A name goes out as it is, so it must be one: a tree may be built with any.
inline bool Emitter::name(std::string_view name) {
  const std::size_t colon = name.find(':');
  const bool is_name = colon == name.npos
                           ? xml_text::detail::is_name_part(name)
                           : xml_text::detail::is_name_part(name.substr(0, colon)) &&
                                 xml_text::detail::is_name_part(name.substr(colon + 1));
  if (is_name) {
    buffer_.append(name);
    return true;
  }
  bool told = false;
  note(Severity::error, "tinyxml2.name.malformed",
       "`" + strings::escape_for_message(name) + "` is no name of an element or attribute", told);
  return false;
}

/// Malformed bytes and illegal characters go out as they are, for the reader to judge.
template <class Escapes>
void Emitter::characters(std::string_view text, bool is_literal) {
  if (!is_literal && !resolves_references_) return buffer_.append(text);
  char* const out = buffer_.room(text.size(), Escapes::worst, 32);
  Seen seen;
  char* const end = copy_escaped<Escapes>(out, text, seen);
  if (!seen.illegal) {
    buffer_.advance_to(end);
  } else {
    buffer_.append(text);
  }
  if (!is_literal) look_for_references(text);
}

/// Two elements side by side within text: there may have been a blank between them.
inline void Emitter::look_for_lost_blanks(const tinyxml2::XMLElement& parent) {
  if (told_blank_) return;
  bool has_text = false;
  bool has_neighbours = false;
  for (const tinyxml2::XMLNode* child = parent.FirstChild(); child; child = child->NextSibling()) {
    has_text = has_text || child->ToText() != nullptr;
    const tinyxml2::XMLNode* const next = child->NextSibling();
    has_neighbours = has_neighbours || (child->ToElement() && next && next->ToElement());
  }
  if (has_text && has_neighbours)
    note(Severity::info, "tinyxml2.blank.lost",
         "elements stand side by side within text; a blank between them would have been lost",
         told_blank_);
}

inline void Emitter::look_for_references(std::string_view text) {
  for (std::size_t at = text.find('&'); at != text.npos && !told_reference_;
       at = text.find('&', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    if (xml_text::detail::is_name_part(rest.substr(0, rest.find(';'))) &&
        rest.find(';') != rest.npos)
      note(Severity::info, "tinyxml2.reference.literal",
           "`&name;` stands in the text; the package takes references that it does not know for "
           "what they look like",
           told_reference_);
  }
}

inline void Emitter::note(Severity severity, std::string_view code, std::string_view message,
                          bool& is_told) {
  if (is_told) return;
  is_told = true;
  Issue issue;
  issue.severity = severity;
  issue.code = code;
  issue.message = message;
  notes_.push_back(std::move(issue));
}

inline Issues error(std::string_view code, std::string message) {
  Issues issues;
  issues.emplace_back();
  issues.back().code = code;
  issues.back().message = std::move(message);
  return issues;
}

inline Result<std::string> to_text(const tinyxml2::XMLElement& root) {
  Buffer buffer;
  const tinyxml2::XMLDocument* const document = root.GetDocument();
  Emitter emitter(buffer, document == nullptr || document->ProcessEntities());
  if (!emitter.emit(root)) return emitter.take_notes();
  return {std::string(buffer.view()), emitter.take_notes()};
}

/// The tree as text, with notes on what it may have lost.
inline Result<std::string> to_text(const tinyxml2::XMLDocument& document) {
  if (document.Error())
    return error("tinyxml2.document.failed",
                 "the document was not parsed: " + std::string(document.ErrorName()));
  if (document.RootElement() == nullptr)
    return error("tinyxml2.root.missing", "the document has no element");
  return to_text(*document.RootElement());
}

/// What a reader made of the text, after the notes on the tree. The text is of our making, so its
/// places are told to nobody.
template <class T>
Result<T> after_notes(Issues issues, Result<T> read) {
  for (const Issue& issue : read.issues()) {
    issues.push_back(issue);
    issues.back().position = {};
  }
  if (!read) return issues;
  return {std::move(read).take(), std::move(issues)};
}

template <class Tree>
inline constexpr bool is_tree =
    std::is_same_v<Tree, tinyxml2::XMLElement> || std::is_same_v<Tree, tinyxml2::XMLDocument>;

template <class Format>
inline constexpr bool is_xml_format =
    strings::ends_with(Format::media_type, "+xml") || strings::ends_with(Format::media_type,
                                                                         "/xml");

}  // namespace tinyxml2_adapter

/// Reads an article in any XML format from an element or a document of the package. Issues have a
/// path and no position. The package drops text of blanks only; where that may have been, a note
/// says so.
template <class Format, class Tree, std::enable_if_t<tinyxml2_adapter::is_tree<Tree>, int> = 0>
Result<Article> read_from(const Tree& tree, const typename Format::ReadOptions& options = {}) {
  static_assert(tinyxml2_adapter::is_xml_format<Format>, "the format is not written in XML");
  Result<std::string> text = tinyxml2_adapter::to_text(tree);
  if (!text) return std::move(text).issues();
  return tinyxml2_adapter::after_notes(text.issues(), Format::read(*text, options));
}

/// Reads everything that an element or a document holds.
template <class Format, class Tree, std::enable_if_t<tinyxml2_adapter::is_tree<Tree>, int> = 0>
Result<Bundle> read_all_from(const Tree& tree, const typename Format::ReadOptions& options = {}) {
  static_assert(tinyxml2_adapter::is_xml_format<Format>, "the format is not written in XML");
  Result<std::string> text = tinyxml2_adapter::to_text(tree);
  if (!text) return std::move(text).issues();
  return tinyxml2_adapter::after_notes(text.issues(), Format::read_all(*text, options));
}

/// Writes an article in any XML format into a document of the package, in place of what it held; on
/// failure the document is unchanged, unless the package itself fails, whose limit on nesting is
/// its own (`tinyxml2.document.failed`).
template <class Format>
Result<void> write_to(const Article& article, tinyxml2::XMLDocument& document,
                      const typename Format::WriteOptions& options = {}) {
  static_assert(tinyxml2_adapter::is_xml_format<Format>, "the format is not written in XML");
  std::string text;
  Result<void> written = Format::write(article, text, options);
  if (!written) return written;
  if (document.Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS)
    return tinyxml2_adapter::error(
        "tinyxml2.document.failed",
        "the package does not parse what was written: " + std::string(document.ErrorName()));
  return written;
}

namespace newsml {

/// Reads an article from an element or a document of the package; see read_from.
template <class Tree, std::enable_if_t<tinyxml2_adapter::is_tree<Tree>, int> = 0>
Result<Article> read(const Tree& tree, const ReadOptions& options = {}) {
  return read_from<Format>(tree, options);
}
template <class Tree, std::enable_if_t<tinyxml2_adapter::is_tree<Tree>, int> = 0>
Result<Bundle> read_all(const Tree& tree, const ReadOptions& options = {}) {
  return read_all_from<Format>(tree, options);
}
/// Writes an article into a document of the package; see write_to.
inline Result<void> write(const Article& article, tinyxml2::XMLDocument& document,
                          const WriteOptions& options = {}) {
  return write_to<Format>(article, document, options);
}

}  // namespace newsml
}  // namespace v0
}  // namespace galley

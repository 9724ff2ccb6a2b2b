// galley: reads NewsML-G2: one item, or a message of many
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/result.hpp>
#include <galley/format/contract.hpp>
#include <galley/model/bundle.hpp>
#include <galley/xml/newsml/options.hpp>
#include <galley/xml/newsml/read_message.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// The document, whatever its root. A stand-alone story or picture is an article; an item of a kind
/// that the model does not know is one too, with the whole item as its block.
template <class Lazy>
bool read_document(xml_text::BasicReader<Lazy>& xml, galley::Lazy<Bundle, Lazy>& bundle) {
  const Event first = xml.next();
  if (first != Event::start) return false;
  BasicMessageReader<Lazy> reader(xml, bundle);
  if (!reader.read()) return false;
  return xml.next() == Event::finished;
}

}  // namespace detail

/// Reads a newsItem, a packageItem or a newsMessage with all its items. Fails on what is not
/// well-formed XML, past the limits, and with `newsml.root.unsupported` on any other document.
/// What the schema demands and is not there is a warning.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(options.strict, options.limits.issues);
  xml_text::ReaderOptions reading;
  reading.html_entities = options.html_entities;
  reading.malformed = options.malformed;
  const Path root;
  Lazy<Bundle, T> bundle;
  {
    xml_text::BasicReader<T> xml(text, options.limits, issues, reading);
    xml.path = &root;
    xml.source_map = options.source_map;
    if (!detail::read_document<T>(xml, bundle) && !issues.failed())
      issues.error("newsml.root.unsupported", root, "the document holds no element");
  }
  if (issues.failed()) return issues.take();
  detail::join_pictures<T>(bundle);
  return {std::move(bundle), issues.take()};
}

/// The one story of a document, with its pictures.
template <class T = void>
Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
  return galley::detail::only_story(newsml::read_all<T>(text, options));
}

}  // namespace newsml
}  // namespace v0
}  // namespace galley

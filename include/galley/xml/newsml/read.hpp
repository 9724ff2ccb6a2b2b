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
#include <galley/xml/sniff.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Runs `read(xml)` on the root element of the document, which must be all of it.
template <class Read>
void read_with(std::string_view text, const ReadOptions& options, IssueList& issues, Read&& read) {
  xml_text::ReaderOptions reading;
  reading.html_entities = options.html_entities;
  reading.malformed = options.malformed;
  const Path root;
  xml_text::BasicReader<Lazy<void, Read>> xml(text, options.limits, issues, reading);
  xml.path = &root;
  xml.source_map = options.source_map;
  const bool is_read = xml.next() == Event::start && read(xml) && xml.next() == Event::finished;
  if (!is_read && !issues.failed())
    issues.error("newsml.root.unsupported", root, "the document holds no element");
}

}  // namespace detail

/// Reads a newsItem, a packageItem or a newsMessage with all its items. Fails on what is not
/// well-formed XML, past the limits, and with `newsml.root.unsupported` on any other document.
/// What the schema demands and is not there is a warning.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(options.strict, options.limits.issues);
  Lazy<Bundle, T> bundle;
  detail::read_with(text, options, issues, [&](xml_text::BasicReader<T>& xml) {
    return detail::BasicMessageReader<T>(xml, bundle).read();
  });
  if (issues.failed()) return issues.take();
  detail::join_pictures<T>(bundle);
  return {std::move(bundle), issues.take()};
}

/// The one story of a document, with its pictures.
template <class T = void>
Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
  // An item alone needs no bundle around it.
  if (!xml_text::has_root<T>(text, detail::Names<T>::news_item.view()))
    return galley::detail::only_story(newsml::read_all<T>(text, options));
  return Result<Lazy<Article, T>>::filled_by([&](Lazy<Article, T>& article) {
    IssueList issues(options.strict, options.limits.issues);
    detail::read_with(text, options, issues, [&](xml_text::BasicReader<T>& xml) {
      return detail::BasicMessageReader<T>::lone_item(xml, article);
    });
    return issues.take();
  });
}

}  // namespace newsml
}  // namespace v0
}  // namespace galley

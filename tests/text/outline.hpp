// galley: an article in a few lines of text, for comparing by eye and by test
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "galley/core/issue.hpp"
#include "galley/model/article.hpp"

namespace galley_test {

inline std::string load(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

namespace detail {

inline void put(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out += name;
  out += " = ";
  out += value;
  out += '\n';
}

inline void put_image(std::string& out, std::string_view name, const galley::Image& image) {
  out += name;
  out += image.is_archive ? " (archive)" : "";
  out += " = " + image.caption.text.plain() + " | " + image.caption.credit + " | " + image.alt;
  out += '\n';
}

struct PutBlock {
  std::string& out;
  void operator()(const galley::Paragraph& paragraph) const {
    put(out, paragraph.role == galley::ParagraphRole::lead ? "lead" : "paragraph",
        paragraph.text.plain());
  }
  void operator()(const galley::Heading& heading) const {
    put(out, "heading", heading.text.plain());
  }
  void operator()(const galley::Image& image) const { put_image(out, "image", image); }
  void operator()(const galley::List& list) const {
    for (const galley::ListItem& item : list.items) {
      const auto* paragraph = item.empty() ? nullptr : item[0].get_if<galley::Paragraph>();
      put(out, list.ordered ? "numbered" : "bullet",
          paragraph == nullptr ? std::string("?") : paragraph->text.plain());
    }
  }
  void operator()(const galley::Interstitial& interstitial) const {
    put(out, "interstitial", interstitial.link.title);
    put(out, "address", interstitial.link.href);
  }
  void operator()(const galley::Divider&) const { out += "divider\n"; }
  template <class T>
  void operator()(const T&) const {
    out += "other block\n";
  }
};

}  // namespace detail

/// What a reader made of a text: one line a field, then one an issue.
inline std::string outline(const galley::Article& article, const galley::Issues& issues) {
  std::string out;
  detail::put(out, "language", article.language);
  detail::put(out, "kicker", article.kicker);
  detail::put(out, "headline", article.headline);
  detail::put(out, "deck", article.deck);
  detail::put(out, "byline", article.byline);
  for (const galley::Person& author : article.authors) {
    detail::put(out, "author", author.name);
    detail::put(out, "job", author.job_title);
  }
  for (const galley::Person& other : article.contributors) {
    detail::put(out, "contributor", other.name + " (" + other.role + ")");
  }
  detail::put(out, "created", article.created.text());
  detail::put(out, "published", article.published.text());
  detail::put(out, "modified", article.modified.text());
  detail::put(out, "dateline", article.dateline.text);
  detail::put(out, "place", article.dateline.place);
  if (article.cover) detail::put_image(out, "cover", *article.cover);
  for (const galley::Block& block : article.body) block.visit(detail::PutBlock{out});
  for (const galley::RelatedLink& link : article.related) {
    out += "related " + std::string(to_string(link.kind)) + " = " + link.title;
    if (!link.href.empty()) out += " <" + link.href + ">";
    out += '\n';
  }
  for (const galley::Topic& topic : article.topics) detail::put(out, "topic", topic.name);
  for (const galley::Person& source : article.sources) detail::put(out, "source", source.name);
  for (const galley::LanguageText& n : article.rights.notices) detail::put(out, "notice", n.text);
  for (const galley::Issue& issue : issues) {
    out += std::string(to_string(issue.severity)) + ' ' + issue.code;
    if (issue.position.line != 0) out += " on line " + std::to_string(issue.position.line);
    out += '\n';
  }
  return out;
}

}  // namespace galley_test

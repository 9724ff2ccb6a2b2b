// galley: reads a body from HTML and says what came of it as one line of native JSON
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/issues.hpp"

#include <galley/json/native.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/model/article.hpp>
#include <galley/xml/reader.hpp>

namespace galley_test {

struct HtmlBody {
  galley::markup::BlockReading reading;
  galley::Issues issues;

  bool has(std::string_view code, std::string_view path) const {
    return has_issue(issues, code, path);
  }
  std::string codes() const {
    std::string all;
    for (const galley::Issue& issue : issues) all += (all.empty() ? "" : " ") + issue.code;
    return all;
  }
};

inline HtmlBody body_of(std::string_view html,
                        const galley::markup::BlockReadOptions& options = {}) {
  galley::IssueList issues;
  const galley::Path root;
  const galley::Path body(root, "body");
  HtmlBody made;
  made.reading = galley::markup::read_html_blocks(html, options, issues, body);
  made.issues = issues.take();
  return made;
}

/// The same from XHTML, content of a `body`, through the XML reader.
inline HtmlBody body_of_xhtml(std::string_view content) {
  const std::string xhtml = "<body>" + std::string(content) + "</body>";
  const galley::Limits limits = galley::Limits::unlimited();
  const galley::markup::BlockReadOptions options;
  galley::IssueList issues;
  const galley::Path root;
  galley::xml_text::Reader xml(xhtml, limits, issues);
  galley::markup::BlockReader reader(options, issues, root);
  std::vector<galley::markup::Attribute> attributes;
  for (galley::xml_text::Event e = xml.next(); e <= galley::xml_text::Event::end; e = xml.next()) {
    const std::size_t offset = static_cast<std::size_t>(xml.at() - xhtml.data());
    if (e == galley::xml_text::Event::text) {
      reader.text(xml.text(), offset);
    } else if (e == galley::xml_text::Event::end) {
      reader.close(xml.name(), offset);
    } else {
      attributes.clear();
      for (const galley::xml_text::Attribute& one : xml.attributes())
        attributes.push_back({one.qualified_name(), one.value});
      reader.open(xml.name(), {attributes.data(), attributes.size()}, offset);
    }
  }
  HtmlBody made;
  made.reading = reader.finish();
  made.issues = issues.take();
  return made;
}

/// The list of blocks as native JSON.
inline std::string json_of(std::vector<galley::Block> blocks) {
  galley::Article article;
  article.body = std::move(blocks);
  const galley::Result<std::string> json = galley::native::write(article);
  if (!json) return "not written: " + json.issues().front().code;
  const std::string start = "{\"galley\":1,\"body\":";
  if (json->compare(0, start.size(), start) != 0) return "[]";
  return json->substr(start.size(), json->size() - start.size() - 1);
}
inline std::string json_of_html(std::string_view html,
                                const galley::markup::BlockReadOptions& options = {}) {
  return json_of(body_of(html, options).reading.blocks);
}

}  // namespace galley_test

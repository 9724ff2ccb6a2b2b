// galley: reads a body from HTML and says what came of it as one line of native JSON
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <galley/json/native.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/model/article.hpp>

namespace galley_test {

struct HtmlBody {
  galley::markup::BlockReading reading;
  galley::Issues issues;

  bool has(std::string_view code, std::string_view path) const {
    for (const galley::Issue& issue : issues)
      if (issue.code == code && issue.path == path) return true;
    return false;
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

/// The same from XHTML, where the line feed after `<pre>` counts.
inline HtmlBody body_of_xhtml(std::string_view xhtml) {
  const galley::markup::BlockReadOptions options;
  galley::IssueList issues;
  const galley::Path root;
  galley::markup::BlockReader reader(options, issues, root);
  galley::markup::detail::read_html_pieces(xhtml, reader, options, issues, root);
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

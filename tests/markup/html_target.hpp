// galley: writes parts of a story on their own and keeps what was said on the way
#pragma once

#include <string>
#include <utility>

#include "support/issues.hpp"

#include <galley/markup/html_blocks.hpp>

namespace galley_test {

struct HtmlPart {
  std::string text;
  galley::Issues issues;

  bool has(const std::string& code, const std::string& path) const {
    return has_issue(issues, code, path);
  }
};

/// Calls `write(target, path)` over fresh sinks.
template <class Write>
HtmlPart html_part(Write&& write, const galley::markup::HtmlBlockOptions& options = {},
                   bool xhtml = false, galley::Malformed malformed = galley::Malformed::refuse) {
  galley::Buffer buffer;
  galley::html::Sinks out(buffer, malformed, xhtml);
  galley::IssueList issues;
  const galley::markup::HtmlTarget<galley::html::Sinks> target{out, issues, options};
  write(target, galley::Path());
  return {std::string(buffer.view()), issues.take()};
}

inline HtmlPart html_of(const galley::Text& text, bool xhtml = false) {
  return html_part(
      [&](const auto& target, const galley::Path& path) {
        galley::markup::write_html_text(target, text, path);
      },
      {}, xhtml);
}
inline HtmlPart html_of(const galley::Image& image, bool is_cover = false,
                        const galley::markup::HtmlBlockOptions& options = {}) {
  return html_part(
      [&](const auto& target, const galley::Path& path) {
        galley::markup::write_html_figure(target, image, path, is_cover);
      },
      options);
}
inline HtmlPart html_of(const std::vector<galley::Block>& blocks,
                        const galley::markup::HtmlBlockOptions& options = {}, bool xhtml = false,
                        galley::Malformed malformed = galley::Malformed::refuse) {
  return html_part(
      [&](const auto& target, const galley::Path& path) {
        galley::markup::write_html_blocks(target, blocks, path);
      },
      options, xhtml, malformed);
}

}  // namespace galley_test

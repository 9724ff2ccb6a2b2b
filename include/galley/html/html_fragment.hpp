// galley: the HTML fragment: a story as one article element, for pages of others
#pragma once
#include <string>
#include <string_view>

#include <galley/format/contract.hpp>
#include <galley/html/html_fragment/fields.hpp>
#include <galley/html/html_fragment/options.hpp>
#include <galley/html/html_fragment/write.hpp>
#include <galley/html/stylesheet.hpp>

namespace galley {
inline namespace v0 {
namespace html_fragment {

struct Format {
  static constexpr std::string_view name = "html-fragment";
  static constexpr std::string_view media_type = "text/html";
  static constexpr std::string_view extension = ".html";
  static constexpr bool can_read = false;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using WriteOptions = html_fragment::WriteOptions;

  // A template, so that the writer costs only those who use it.
  template <class Story>
  static Result<void> write(const Story& article, std::string& out,
                            const WriteOptions& options = {}) {
    return html_fragment::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace html_fragment
}  // namespace v0
}  // namespace galley

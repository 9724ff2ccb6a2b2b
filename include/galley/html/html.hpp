// galley: the HTML page: a story with head, nameplate and the built-in stylesheet
#pragma once
#include <string>
#include <string_view>

#include <galley/format/contract.hpp>
#include <galley/html/html/fields.hpp>
#include <galley/html/html/options.hpp>
#include <galley/html/html/write.hpp>

namespace galley {
inline namespace v0 {
namespace html {

struct Format {
  static constexpr std::string_view name = "html";
  static constexpr std::string_view media_type = "text/html";
  static constexpr std::string_view extension = ".html";
  static constexpr bool can_read = false;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using WriteOptions = html::WriteOptions;

  // A template, so that the writer costs only those who use it.
  template <class Story>
  static Result<void> write(const Story& article, std::string& out,
                            const WriteOptions& options = {}) {
    return html::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace html
}  // namespace v0
}  // namespace galley

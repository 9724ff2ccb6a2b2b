// galley: does a text look like native JSON, and like one document or a line of many?
#pragma once
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/json/lines.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

/// 100 for an object that starts with its version; 30 for another JSON object, which a more
/// particular format may claim; 0 for anything else.
inline int sniff_object(std::string_view text) noexcept {
  if (strings::starts_with(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
  text = strings::trim_start(text);
  if (text.empty() || text.front() != '{') return 0;
  text = strings::trim_start(text.substr(1));
  return strings::starts_with(text, "\"galley\"") ? 100 : 30;
}

/// One document; lines of several are for ndjson.
inline int sniff(std::string_view text) noexcept {
  return json_text::has_more_lines(text) ? 0 : sniff_object(text);
}

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

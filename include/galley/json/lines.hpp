// galley: is a text one JSON document, or one a line?
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

/// True when a second object stands on a line of its own behind the first line.
inline bool has_more_lines(std::string_view text) noexcept {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view first = strings::trim(text.substr(0, end));
  const std::string_view rest = strings::trim_start(text.substr(end));
  return !first.empty() && first.back() == '}' && !rest.empty() && rest.front() == '{';
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

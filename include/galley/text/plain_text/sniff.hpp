// galley: does a text look like prose rather than markup or data?
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// 10 for what starts like prose, 1 for what starts like markup or data, 0 for nothing at all:
/// any other format that knows the text comes first.
template <class = void>
inline int sniff(std::string_view text) noexcept {
  if (strings::starts_with(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
  text = strings::trim_start(text);
  if (text.empty()) return 0;
  const bool markup = text.size() > 1 && text.front() == '<' &&
                      (text[1] == '!' || text[1] == '?' || strings::is_ascii_alpha(text[1]));
  return markup || text.front() == '{' ? 1 : 10;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

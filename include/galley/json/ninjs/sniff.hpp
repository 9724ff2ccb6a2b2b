// galley: does a text look like ninjs?
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// 95 for an object that starts with its standard, 60 for one that names members of ninjs early, 0
/// for all else: native JSON starts with its version. A list is judged by its first item.
inline int sniff(std::string_view text) noexcept {
  if (strings::starts_with(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
  text = strings::trim_start(text);
  if (!text.empty() && text.front() == '[') text = strings::trim_start(text.substr(1));
  if (text.empty() || text.front() != '{') return 0;
  text = text.substr(0, 2048);
  const std::string_view start = strings::trim_start(text.substr(1));
  if (strings::starts_with(start, "\"galley\"")) return 0;
  const auto names = [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  };
  const bool states = names("ninjs");
  if (states &&
      (strings::starts_with(start, "\"standard\"") || strings::starts_with(start, "\"$standard\"")))
    return 95;
  const bool has_uri = names("\"uri\"");
  return has_uri && (states || names("\"type\"") || names("\"headline")) ? 60 : 0;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

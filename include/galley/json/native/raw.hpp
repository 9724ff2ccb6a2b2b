// galley: which kept raw text may stand in native JSON as it is
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/enum_names.hpp>
#include <galley/json/compact.hpp>
#include <galley/json/native/layout.hpp>
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

inline bool is_taken(std::string_view name, const json_text::Key* taken, std::size_t count) {
  if (name == version_key || name == type_key) return true;
  for (std::size_t i = 0; i < count; ++i)
    if (taken[i].name() == name) return true;
  return false;
}

/// Beyond so many the rest are listed; this bounds the search for doubles.
inline constexpr std::size_t most_own_members = 64;

/// How many of the last extensions are members that a reader of this version did not know, and can
/// therefore stand as members again: then they read back into the same places of the list.
inline std::size_t count_own_members(const Extensions& list, const json_text::Key* taken,
                                     std::size_t taken_count) {
  std::size_t count = 0;
  while (count < list.size() && count < most_own_members) {
    const Extension& e = list[list.size() - 1 - count];
    const bool fits = e.format == format_name && e.index == 0 && utf8::is_valid(e.slot) &&
                      e.slot.size() <= Limits{}.name && e.slot.find('/') == std::string::npos &&
                      !is_taken(e.slot, taken, taken_count) && json_text::is_compact(e.raw);
    if (!fits) break;
    for (std::size_t i = list.size() - count; i < list.size(); ++i)
      if (list[i].slot == e.slot) return count;
    ++count;
  }
  return count;
}

/// True for a block of a later version, kept whole: an object whose first member is a type that
/// this version does not know.
inline bool is_own_block(std::string_view format, std::string_view raw) {
  constexpr std::string_view start = "{\"type\":\"";
  if (format != format_name || raw.substr(0, start.size()) != start) return false;
  const std::string_view rest = raw.substr(start.size());
  const std::string_view type = rest.substr(0, rest.find('"'));
  return names_of<BlockKind>().index_of(type) == names_of<BlockKind>().size &&
         type.find('\\') == std::string_view::npos && json_text::is_compact(raw);
}

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

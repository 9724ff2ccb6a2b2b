// galley: every value within a value, with its path
#pragma once
#include <cstddef>
#include <type_traits>
#include <utility>

#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/path.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

template <class T>
inline constexpr bool is_block = std::is_same_v<std::remove_const_t<T>, Block>;

/// The recursion behind `visit`; as deep as the native JSON nests, and never deeper than `room`.
/// The path is not const: GCC 12 at -O1 takes it for uninitialised where `f` does not look at it.
template <class T, class F>
bool visit_within(T& value, Path& path, Use use, std::size_t room, F& f) {
  using Plain = std::remove_const_t<T>;
  if constexpr (is_block<T>) {
    return value.visit([&](auto& content) { return visit_within(content, path, use, room, f); });
  } else if constexpr (is_optional<Plain>) {
    return !value.has_value() || visit_within(*value, path, use, room, f);
  } else if constexpr (is_vector<Plain>) {
    if (value.empty()) return true;
    if (room == 0) return false;
    Path place(path, std::size_t{0});
    for (std::size_t i = 0; i < value.size(); ++i) {
      place.aim(i);
      if (!visit_within(value[i], place, use, room - 1, f)) return false;
    }
    return true;
  } else if constexpr (is_described<Plain>) {
    if (room == 0) return false;
    f(value, std::as_const(path), use);
    Path place(path, std::string_view{});
    return fields<Plain>.all([&](auto field) {
      place.aim(field.name);
      return visit_within(field.of(value), place, field.use, room - 1, f);
    });
  } else {
    f(value, std::as_const(path), use);
    return true;
  }
}

}  // namespace detail

/// Calls `f(value, path, use)` for a model value and for all within it, parents first: described
/// types (blocks as their own type), `Text`, `Timestamp`, `Extensions`, strings, numbers,
/// enumerators. Absent optionals are passed over; strings and numbers come even if empty.
/// False when the value nests deeper than `depth`; what lies deeper has not been visited.
template <class T, class F>
bool visit(T& value, const Path& path, F&& f, std::size_t depth = Limits{}.depth) {
  const std::size_t ceiling = Limits::depth_ceiling;
  Path start = path;
  return detail::visit_within(value, start, Use::text, depth < ceiling ? depth : ceiling, f);
}

}  // namespace v0
}  // namespace galley

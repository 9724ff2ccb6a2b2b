// galley: finds one value by its JSON Pointer
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>
#include <galley/model/put.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Calls `f(value)` with what the pointer leads to, as its own type; false if it leads nowhere or
/// into what is no field: a part of a Text, an absent optional. Recursion is as deep as the
/// pointer.
template <class T, class F>
bool resolve(T& value, std::string_view pointer, F&& f) {
  using Plain = std::remove_const_t<T>;
  if constexpr (std::is_same_v<Plain, Block>) {
    if (!pointer.empty())
      return value.visit([&](auto& content) { return resolve(content, pointer, f); });
    f(value);
    return true;
  } else if constexpr (is_optional<Plain>) {
    return value.has_value() && resolve(*value, pointer, f);
  } else {
    if (pointer.empty()) {
      f(value);
      return true;
    }
    if (pointer.front() != '/') return false;
    if constexpr (is_vector<Plain>) {
      const std::string segment = take_segment(pointer);
      std::size_t index = 0;
      return strings::parse_integer(std::string_view(segment), index) && index < value.size() &&
             resolve(value[index], pointer, f);
    } else if constexpr (is_described<Plain>) {
      const std::string segment = take_segment(pointer);
      bool is_found = false;
      fields<Plain>.each([&](auto field) {
        if (field.name == segment) is_found = resolve(field.of(value), pointer, f);
      });
      return is_found;
    } else {
      return false;
    }
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace galley

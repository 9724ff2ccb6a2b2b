// galley: the spelled names of enumerators, in both directions
#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace galley {
inline namespace v0 {

struct NoNames {};

/// The names of an enumeration's values in their order, specialised beside each enumeration as an
/// array of `std::string_view`. The first name is the default value's.
template <class E>
inline constexpr NoNames enum_names{};

/// A non-template view of such an array, for code that serves every enumeration.
struct EnumNames {
  const std::string_view* first = nullptr;
  std::size_t size = 0;

  /// Index of `name`, or `size` when there is none.
  constexpr std::size_t index_of(std::string_view name) const {
    std::size_t i = 0;
    while (i < size && first[i] != name) ++i;
    return i;
  }
};

template <class E>
constexpr EnumNames names_of() {
  static_assert(std::is_enum_v<E>);
  return {enum_names<E>, sizeof(enum_names<E>) / sizeof(enum_names<E>[0])};
}

/// The name of a value; an out-of-range value gives an empty view.
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
constexpr std::string_view to_string(E value) {
  const auto i = static_cast<std::size_t>(value);
  return i < names_of<E>().size ? enum_names<E>[i] : std::string_view{};
}

/// Sets `value` to the enumerator called `name`; false, and `value` unchanged, if there is none.
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
constexpr bool from_string(std::string_view name, E& value) {
  const std::size_t i = names_of<E>().index_of(name);
  if (i == names_of<E>().size) return false;
  value = static_cast<E>(i);
  return true;
}

}  // namespace v0
}  // namespace galley

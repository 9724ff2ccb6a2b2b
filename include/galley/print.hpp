// galley: streaming and std::format of issues, times and names; a header to ask for
#pragma once
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#if defined(__has_include) && __has_include(<version>)
#include <version>
#endif
#ifdef __cpp_lib_format
#include <format>
#endif

#include <galley/core/enum_names.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/timestamp.hpp>

namespace galley {
inline namespace v0 {

inline std::ostream& operator<<(std::ostream& out, const Issue& issue) {
  return out << to_string(issue);
}
inline std::ostream& operator<<(std::ostream& out, const Timestamp& time) {
  return out << time.text();
}
/// Any enumeration of the library, by name.
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0, class = decltype(names_of<E>())>
std::ostream& operator<<(std::ostream& out, E value) {
  return out << to_string(value);
}

}  // namespace v0
}  // namespace galley

#ifdef __cpp_lib_format
template <>
struct std::formatter<galley::Issue> : std::formatter<std::string> {
  auto format(const galley::Issue& issue, auto& context) const {
    return std::formatter<std::string>::format(galley::to_string(issue), context);
  }
};
template <>
struct std::formatter<galley::Timestamp> : std::formatter<std::string> {
  auto format(const galley::Timestamp& time, auto& context) const {
    return std::formatter<std::string>::format(time.text(), context);
  }
};
#endif

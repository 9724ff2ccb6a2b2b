// galley: what depends on the compiler: the assertion, branch hints, calls kept out of line.
#pragma once

#include <utility>

/// States what the caller promised; may be defined by the user before any galley header, and
/// vanishes under NDEBUG otherwise. Input is never checked with it: bad input gives an Issue.
#ifndef GALLEY_ASSERT
#include <cassert>
#define GALLEY_ASSERT(condition) assert(condition)
#endif

namespace galley {
inline namespace v0 {
namespace detail {

/// Returns `condition` and tells the compiler that it is nearly always true.
constexpr bool likely(bool condition) noexcept {
#if defined(__GNUC__)
  return __builtin_expect(static_cast<long>(condition), 1L) != 0;
#else
  return condition;
#endif
}

/// Returns `condition` and tells the compiler that it is nearly always false.
constexpr bool unlikely(bool condition) noexcept { return !likely(!condition); }

/// Calls `function` and is never inlined itself: for seldom work that would swell its callers.
/// Where only GCC and Clang matter, `[[gnu::noinline]]` on the function does the same.
#if defined(_MSC_VER) && !defined(__clang__)
template <auto function, class... Arguments>
__declspec(noinline) decltype(auto) out_of_line(Arguments&&... arguments) {
  return function(std::forward<Arguments>(arguments)...);
}
#else
template <auto function, class... Arguments>
[[gnu::noinline]] decltype(auto) out_of_line(Arguments&&... arguments) {
  return function(std::forward<Arguments>(arguments)...);
}
#endif

}  // namespace detail
}  // namespace v0
}  // namespace galley

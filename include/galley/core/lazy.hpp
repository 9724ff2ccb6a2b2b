// galley: names that compilers look behind only where they are used
#pragma once

namespace galley {
inline namespace v0 {
namespace detail {

template <class T, class Unused>
struct LazyType {
  using type = T;
};

}  // namespace detail

/// `T`, written so that it depends on a template's parameter. A table of `Lazy<Row, T>` in a
/// variable template is not evaluated, and a function that returns one is not compiled, before
/// somebody uses it; without this, every file that includes the library would pay for all of them.
template <class T, class Unused>
using Lazy = typename detail::LazyType<T, Unused>::type;

}  // namespace v0
}  // namespace galley

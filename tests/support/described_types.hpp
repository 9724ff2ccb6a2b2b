// galley: every described type that a type leads to, found from the field lists themselves.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <galley/format/claims.hpp>
#include <galley/model/bundle.hpp>

namespace galley_test {

template <class... T>
struct Types {
  static constexpr std::size_t size = sizeof...(T);
  template <class F>
  static void each(F&& f) {
    (f(static_cast<T*>(nullptr)), ...);
  }
  template <class Wanted>
  static constexpr bool has() {
    return (std::is_same_v<Wanted, T> || ...);
  }
};

namespace detail {

template <class Found, class T, class = void>
struct Collect {
  using type = Found;
};
template <class Found, class... T>
struct CollectAll {
  using type = Found;
};
template <class Found, class First, class... Rest>
struct CollectAll<Found, First, Rest...>
    : CollectAll<typename Collect<Found, typename galley::detail::Element<First>::type>::type,
                 Rest...> {};

template <class Found, class List>
struct CollectFields;
template <class Found, auto... Members>
struct CollectFields<Found, const galley::FieldList<Members...>>
    : CollectAll<Found, typename galley::Field<Members>::type...> {};

template <class Found, class List>
struct CollectBlocks;
template <class Found, class... T>
struct CollectBlocks<Found, galley::detail::TypeList<T...>> : CollectAll<Found, T...> {};

template <class... T, class New>
struct Collect<Types<T...>, New,
               std::enable_if_t<galley::is_described<New> && !Types<T...>::template has<New>()>>
    : CollectFields<Types<T..., New>, decltype(galley::fields<New>)> {};

/// `Types<Block>` marks that the kinds of block have been taken in.
template <class... T>
struct Collect<Types<T...>, galley::Block,
               std::enable_if_t<!Types<T...>::template has<galley::Paragraph>()>>
    : CollectBlocks<Types<T...>, galley::detail::BlockTypes> {};

}  // namespace detail

/// All types that hang on these roots, the roots included, each once. Extensions are a class of
/// their own, so the type of their pieces is named.
template <class... Roots>
using described_types_of =
    typename detail::CollectAll<Types<>, Roots..., galley::Extension, galley::Link>::type;

/// Those of the whole model.
using described_types = described_types_of<galley::Bundle>;

/// The name of a type or value as the compiler spells it, without namespaces.
template <class T>
constexpr std::string_view type_name() {
#if defined(_MSC_VER) && !defined(__clang__)
  std::string_view name = __FUNCSIG__;
  name = name.substr(0, name.rfind(">(void)"));
#else
  std::string_view name = __PRETTY_FUNCTION__;
  const std::size_t end = name.find_first_of(";]", name.find("T = "));
  name = name.substr(0, end);
#endif
  const std::size_t colon = name.rfind(':');
  const std::size_t blank = name.rfind(' ');
  const bool is_scoped =
      colon != std::string_view::npos && (blank == std::string_view::npos || colon > blank);
  return name.substr((is_scoped ? colon : blank) + 1);
}

}  // namespace galley_test

// galley: the claims of the HTML fragment
#pragma once
#include <galley/html/claims.hpp>

namespace galley {
inline namespace v0 {
namespace html_fragment {
struct Format;

namespace detail {

/// A fragment has neither head nor nameplate.
template <std::size_t Size>
constexpr ClaimList<Size> without_page(const Claim (&of_page)[Size]) {
  ClaimList<Size> list{};
  for (std::size_t i = 0; i < Size; ++i) list.claims[i] = of_page[i];
  for (const char* const field : {"url", "summary", "embargo", "pub_status"})
    list.on(field) = dropped(field, "a fragment has no head");
  list.on("publisher") = dropped("publisher", "a fragment has no nameplate");
  return list;
}

}  // namespace detail
}  // namespace html_fragment

template <class T>
inline constexpr const auto& claims<html_fragment::Format, T> = html::shared_claims<T>;
template <>
inline constexpr auto claims<html_fragment::Format, Article> =
    html_fragment::detail::without_page(html::shared_claims<Article>);

}  // namespace v0
}  // namespace galley

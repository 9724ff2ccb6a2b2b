// galley: the claims of the HTML fragment
#pragma once
#include <galley/html/claims.hpp>

namespace galley {
inline namespace v0 {
namespace html_fragment {
struct Format;
}

template <class T>
inline constexpr auto claims<html_fragment::Format, T> = html::shared_claims<T>;
template <>
inline constexpr auto claims<html_fragment::Format, Article> = html::article_claims(false);

}  // namespace v0
}  // namespace galley

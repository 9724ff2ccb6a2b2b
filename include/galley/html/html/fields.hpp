// galley: the claims of the HTML page
#pragma once
#include <galley/html/claims.hpp>

namespace galley {
inline namespace v0 {
namespace html {
struct Format;
}

template <class T>
inline constexpr auto claims<html::Format, T> = html::shared_claims<T>;
template <>
inline constexpr auto claims<html::Format, Article> = html::article_claims(true);

}  // namespace v0
}  // namespace galley

// galley: the claims of the HTML page
#pragma once
#include <galley/html/claims.hpp>

namespace galley {
inline namespace v0 {
namespace html {
struct Format;
}

template <class T>
inline constexpr const auto& claims<html::Format, T> = html::shared_claims<T>;

}  // namespace v0
}  // namespace galley

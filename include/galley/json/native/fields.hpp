// galley: the claims of native JSON: every field is kept, under the model's own name
#pragma once
#include <galley/format/claims.hpp>

namespace galley {
inline namespace v0 {
namespace native {
template <class = void>
struct BasicFormat;
using Format = BasicFormat<>;
}  // namespace native

template <class T>
inline constexpr auto claims<native::Format, T> = keeps_all();

}  // namespace v0
}  // namespace galley

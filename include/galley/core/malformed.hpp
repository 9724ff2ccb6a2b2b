// galley: what a writer does with text that its format cannot hold
#pragma once
#include <string_view>

#include <galley/core/enum_names.hpp>

namespace galley {
inline namespace v0 {

/// Malformed UTF-8 and characters that the format forbids are refused (an error, nothing is
/// written), replaced by U+FFFD with a note, or not looked for because the input was checked
/// before: `trust` writes bytes as they are and is only for text that a reader here has accepted.
enum class Malformed : unsigned char { refuse, replace, trust };
template <>
inline constexpr std::string_view enum_names<Malformed>[] = {"refuse", "replace", "trust"};

}  // namespace v0
}  // namespace galley

// galley: options of the native JSON format
#pragma once
#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/source_map.hpp>

namespace galley {
inline namespace v0 {
namespace native {

struct ReadOptions {
  bool strict = false;  ///< every warning is a failure
  Limits limits;
  SourceMap* source_map = nullptr;  ///< filled with path -> position, if given
};

struct WriteOptions {
  Malformed malformed = Malformed::refuse;
  Limits limits;
};

}  // namespace native

template <>
inline constexpr auto fields<native::ReadOptions> = field_list(
    field<&native::ReadOptions::strict>("strict"), field<&native::ReadOptions::limits>("limits"));
template <>
inline constexpr auto fields<native::WriteOptions> =
    field_list(field<&native::WriteOptions::malformed>("malformed"),
               field<&native::WriteOptions::limits>("limits"));

}  // namespace v0
}  // namespace galley

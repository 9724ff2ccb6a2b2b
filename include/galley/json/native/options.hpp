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
inline constexpr FieldList<&native::ReadOptions::strict, &native::ReadOptions::limits>
    fields<native::ReadOptions>{{{"strict"}, {"limits"}}};
template <>
inline constexpr FieldList<&native::WriteOptions::malformed, &native::WriteOptions::limits>
    fields<native::WriteOptions>{{{"malformed"}, {"limits"}}};

}  // namespace v0
}  // namespace galley

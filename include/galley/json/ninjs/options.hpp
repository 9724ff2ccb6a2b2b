// galley: options of ninjs
#pragma once
#include <cstddef>
#include <optional>

#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/source_map.hpp>
#include <galley/json/ninjs/versions.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {

/// What becomes of members that the written version does not have. They make a document invalid,
/// because every schema of ninjs is closed.
enum class Unknown : unsigned char { drop, emit };

struct ReadOptions {
  /// The version that the document is meant to be: it is checked against that schema too, and what
  /// it breaks is a warning. Reading itself needs to know no version.
  std::optional<Version> version;
  bool strict = false;  ///< every warning is a failure
  Limits limits;
  SourceMap* source_map = nullptr;  ///< filled with path -> position, if given
};

struct WriteOptions {
  Version version = Version::v3_2;
  Unknown unknown = Unknown::drop;
  Malformed malformed = Malformed::refuse;
  bool skip_losses = false;  ///< does not list what ninjs has no place for
  bool strict = false;       ///< every warning is a failure
  Limits limits;
};

}  // namespace ninjs

template <>
inline constexpr std::string_view enum_names<ninjs::Unknown>[] = {"drop", "emit"};
template <>
inline constexpr FieldList<&ninjs::ReadOptions::version, &ninjs::ReadOptions::strict,
                           &ninjs::ReadOptions::limits>
    fields<ninjs::ReadOptions>{{{"version"}, {"strict"}, {"limits"}}};
template <>
inline constexpr FieldList<&ninjs::WriteOptions::version, &ninjs::WriteOptions::unknown,
                           &ninjs::WriteOptions::malformed, &ninjs::WriteOptions::skip_losses,
                           &ninjs::WriteOptions::strict, &ninjs::WriteOptions::limits>
    fields<ninjs::WriteOptions>{
        {{"version"}, {"unknown"}, {"malformed"}, {"skip_losses"}, {"strict"}, {"limits"}}};

}  // namespace v0
}  // namespace galley

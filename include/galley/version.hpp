// galley: the version of the library; the build reads it from here.
#pragma once

#define GALLEY_VERSION_MAJOR 0
#define GALLEY_VERSION_MINOR 1
#define GALLEY_VERSION_PATCH 0

namespace galley {
inline namespace v0 {

/// A version by the rules of Semantic Versioning 2.0.0; before 1.0 a new minor may break callers.
struct Version {
  int major_number;
  int minor_number;
  int patch_number;
};

/// The version of these headers, for code that would rather not use the macros. (Not `version`:
/// formats have versions too, and a parameter of that name would shadow it.)
inline constexpr Version library_version{GALLEY_VERSION_MAJOR, GALLEY_VERSION_MINOR,
                                         GALLEY_VERSION_PATCH};

}  // namespace v0
}  // namespace galley

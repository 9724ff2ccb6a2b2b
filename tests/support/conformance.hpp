// galley: where the public test inputs lie, and what a test does when they are not there.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/catch.hpp"

namespace galley_test {

/// True once a test had to be left out; the program then ends with `skipped_exit_code`.
inline bool& something_was_skipped() {
  static bool skipped = false;
  return skipped;
}

/// What ctest takes for "skipped" (SKIP_RETURN_CODE), as automake does.
inline constexpr int skipped_exit_code = 77;

/// The value of an environment variable, empty when it is not set.
inline std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

/// The path of `part` of the conformance folder, or an empty one when it is not there.
/// Then the caller returns: the test is skipped, visibly, or has failed where
/// GALLEY_REQUIRE_CONFORMANCE is set.
inline std::filesystem::path conformance(const std::string& part) {
  const std::string root = environment("GALLEY_CONFORMANCE");
  const std::filesystem::path wanted = std::filesystem::path(root) / part;
  if (!root.empty() && std::filesystem::exists(wanted)) return wanted;
  const std::string required = environment("GALLEY_REQUIRE_CONFORMANCE");
  if (!required.empty() && required != "0" && required != "OFF") {
    FAIL("GALLEY_CONFORMANCE='" << root << "' has no " << part);
  }
  something_was_skipped() = true;
  std::printf("SKIPPED: no conformance data %s (set GALLEY_CONFORMANCE)\n", part.c_str());
  return {};
}

}  // namespace galley_test

// galley: what stands in a list of issues.
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/core/issue.hpp>

namespace galley_test {

/// How many issues have that code.
inline std::size_t count_issues(const galley::Issues& issues, std::string_view code) {
  std::size_t count = 0;
  for (const galley::Issue& issue : issues) count += issue.code == code ? 1U : 0U;
  return count;
}
/// How many have that code at that path.
inline std::size_t count_issues(const galley::Issues& issues, std::string_view code,
                                std::string_view path) {
  std::size_t count = 0;
  for (const galley::Issue& issue : issues)
    count += issue.code == code && issue.path == path ? 1U : 0U;
  return count;
}

inline bool has_issue(const galley::Issues& issues, std::string_view code) {
  return count_issues(issues, code) != 0;
}
inline bool has_issue(const galley::Issues& issues, std::string_view code, std::string_view path) {
  return count_issues(issues, code, path) != 0;
}

}  // namespace galley_test

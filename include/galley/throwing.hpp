// galley: for those who prefer exceptions; the only header of the library that throws
#pragma once
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)  // else it declares nothing
#include <exception>
#include <string>
#include <utility>

#include <galley/core/result.hpp>

namespace galley {
inline namespace v0 {

/// Thrown for a result without a value; holds every issue.
class ReadError : public std::exception {
 public:
  explicit ReadError(Issues issues) : issues_(std::move(issues)) {
    for (const Issue& issue : issues_)
      if (what_.empty() && issue.severity == Severity::error) what_ = to_string(issue);
  }
  /// The first error, as one line.
  const char* what() const noexcept override { return what_.c_str(); }
  const Issues& issues() const noexcept { return issues_; }

 private:
  Issues issues_;
  std::string what_;
};

/// The value, or a thrown ReadError. Notes of a success are dropped.
template <class T>
T value_or_throw(Result<T> result) {
  if (!result) throw ReadError(std::move(result).issues());
  return std::move(result).take();
}

}  // namespace v0
}  // namespace galley

#endif

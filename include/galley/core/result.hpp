// galley: a value or the reasons why there is none, with every note on the way
#pragma once
#include <optional>
#include <type_traits>
#include <utility>
#if defined(__has_include) && __has_include(<version>)
#include <version>
#endif
#ifdef __cpp_lib_expected
#include <expected>
#endif

#include <galley/core/compiler.hpp>
#include <galley/core/issue.hpp>

namespace galley {
inline namespace v0 {

/// The outcome of a read, write or conversion. A value exists exactly when no issue is an error.
template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  /// Success, with notes. If the notes hold an error, the value is dropped.
  Result(T value, Issues issues = {}) : issues_(std::move(issues)) {
    if (!has_errors(issues_)) value_.emplace(std::move(value));
  }
  /// Failure; `issues` must hold an error.
  Result(Issues issues) : issues_(std::move(issues)) { GALLEY_ASSERT(has_errors(issues_)); }

  /// A value that `fill(value)` makes where it is to stay, and the issues that it gives; if they
  /// hold an error, the value is dropped.
  template <class Fill>
  static Result filled_by(Fill&& fill) {
    Result made;
    made.issues_ = fill(made.value_.emplace());
    if (has_errors(made.issues_)) made.value_.reset();
    return made;
  }

  bool has_value() const noexcept { return value_.has_value(); }
  explicit operator bool() const noexcept { return value_.has_value(); }

  /// The value. Calling these on a failure is a programming error.
  const T& operator*() const& noexcept {
    GALLEY_ASSERT(value_.has_value());
    return *value_;
  }
  T& operator*() & noexcept {
    GALLEY_ASSERT(value_.has_value());
    return *value_;
  }
  const T* operator->() const noexcept { return &**this; }
  T* operator->() noexcept { return &**this; }
  T take() && {
    GALLEY_ASSERT(value_.has_value());
    return std::move(*value_);
  }
  T value_or(T other) const& { return value_ ? *value_ : std::move(other); }
  T value_or(T other) && { return value_ ? std::move(*value_) : std::move(other); }

  const Issues& issues() const& noexcept { return issues_; }
  Issues issues() && noexcept { return std::move(issues_); }

  /// Applies `f` to the value and keeps the issues.
  template <class F>
  auto map(F&& f) && -> Result<std::invoke_result_t<F, T&&>> {
    if (!value_) return std::move(issues_);
    return {std::forward<F>(f)(std::move(*value_)), std::move(issues_)};
  }

#ifdef __cpp_lib_expected
  /// The value, or the issues as the error; notes of a success are dropped.
  std::expected<T, Issues> to_expected() && {
    if (!value_) return std::unexpected(std::move(issues_));
    return std::move(*value_);
  }
#endif

 private:
  Result() = default;

  std::optional<T> value_;
  Issues issues_;
};

/// The outcome of an operation that only does or does not succeed.
template <>
class [[nodiscard]] Result<void> {
 public:
  using value_type = void;
  Result(Issues issues = {}) : issues_(std::move(issues)), failed_(has_errors(issues_)) {}

  bool has_value() const noexcept { return !failed_; }
  explicit operator bool() const noexcept { return !failed_; }
  const Issues& issues() const& noexcept { return issues_; }
  Issues issues() && noexcept { return std::move(issues_); }

 private:
  Issues issues_;
  bool failed_ = false;
};

}  // namespace v0
}  // namespace galley

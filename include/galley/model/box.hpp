// galley: one heap value with the manners of std::optional, in eight bytes
#pragma once
#include <utility>

#include <galley/core/compiler.hpp>
#include <galley/core/fields.hpp>

namespace galley {
inline namespace v0 {

/// A seldom part kept out of line: absent, or a value of its own. Copies deeply, moves by pointer.
template <class T>
class Box {
 public:
  using value_type = T;

  Box() noexcept = default;
  Box(const T& value) : value_(new T(value)) {}
  Box(T&& value) : value_(new T(std::move(value))) {}
  Box(const Box& other) : value_(other.value_ ? new T(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
  // Two operators: given one that takes a Box by value, clang believes that copying an owner of a
  // Box never throws.
  Box& operator=(const Box& other) {
    if (this != &other) *this = Box(other);
    return *this;
  }
  Box& operator=(Box&& other) noexcept {
    destroy(std::exchange(value_, std::exchange(other.value_, nullptr)));
    return *this;
  }
  ~Box() { destroy(value_); }

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return value_ != nullptr; }
  const T& operator*() const noexcept { return *value_; }
  T& operator*() noexcept { return *value_; }
  const T* operator->() const noexcept { return value_; }
  T* operator->() noexcept { return value_; }

  /// Makes a value-initialised value and returns it.
  T& emplace() {
    destroy(std::exchange(value_, new T()));
    return *value_;
  }
  void reset() noexcept { *this = Box(); }

  friend bool operator==(const Box& a, const Box& b) {
    return a.value_ && b.value_ ? *a.value_ == *b.value_ : a.value_ == b.value_;
  }
  friend bool operator!=(const Box& a, const Box& b) { return !(a == b); }

 private:
  /// Most boxes are empty: only that is asked wherever one ends.
  static void destroy(T* value) noexcept {
    if (value != nullptr) detail::out_of_line<&Box::destroy_full>(value);
  }
  static void destroy_full(T* value) noexcept { delete value; }

  T* value_ = nullptr;
};

}  // namespace v0
}  // namespace galley

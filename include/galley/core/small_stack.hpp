// galley: a stack of plain values whose first few need no heap
#pragma once
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>

#include <galley/core/compiler.hpp>

namespace galley {
inline namespace v0 {

/// Grows like a vector; its first `Room` elements stand in the object itself. The elements are
/// plain values, which it neither clears nor destroys.
template <class T, std::size_t Room>
class SmallStack {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

 public:
  SmallStack() noexcept : begin_(first()), end_(begin_), limit_(begin_ + Room) {}
  SmallStack(const SmallStack&) = delete;
  SmallStack& operator=(const SmallStack&) = delete;
  ~SmallStack() {
    if (begin_ != first()) delete[] reinterpret_cast<Slot*>(begin_);
  }

  T& push(const T& value) {
    if (detail::unlikely(end_ == limit_)) {
      const T kept = value;  // it may be one of ours
      grow();
      return *new (end_++) T(kept);
    }
    return *new (end_++) T(value);
  }
  /// A new last element, whose value is not set.
  T& push() {
    if (detail::unlikely(end_ == limit_)) grow();
    return *new (end_++) T;
  }
  void pop() noexcept { --end_; }
  /// Forgets all but the first `count`.
  void shrink_to(std::size_t count) noexcept { end_ = begin_ + count; }
  void clear() noexcept { end_ = begin_; }

  T& operator[](std::size_t index) noexcept { return begin_[index]; }
  const T& operator[](std::size_t index) const noexcept { return begin_[index]; }
  T& back() noexcept { return end_[-1]; }
  const T& back() const noexcept { return end_[-1]; }
  T* begin() noexcept { return begin_; }
  T* end() noexcept { return end_; }
  const T* begin() const noexcept { return begin_; }
  const T* end() const noexcept { return end_; }
  std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - begin_); }
  bool empty() const noexcept { return begin_ == end_; }

 private:
  struct alignas(T) Slot {
    unsigned char bytes[sizeof(T)];
  };

  T* first() noexcept { return reinterpret_cast<T*>(room_); }

#if defined(__GNUC__)
  [[gnu::noinline]]
#endif
  void
  grow() {
    const std::size_t used = size();
    Slot* const grown = new Slot[2 * used];
    std::memcpy(static_cast<void*>(grown), begin_, used * sizeof(T));
    if (begin_ != first()) delete[] reinterpret_cast<Slot*>(begin_);
    begin_ = reinterpret_cast<T*>(grown);
    end_ = begin_ + used;
    limit_ = begin_ + 2 * used;
  }

  Slot room_[Room];
  T* begin_;
  T* end_;
  T* limit_;
};

}  // namespace v0
}  // namespace galley

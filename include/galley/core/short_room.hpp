// galley: the memory of a list whose first few values need no heap
#pragma once
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

#include <galley/core/compiler.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Room for the first values in the object itself, then on the heap, twice as much each time.
/// SmallStack and ShortList say what is in it: who derives destroys the values, if they need it.
/// They move when it grows.
template <class T, std::size_t Room>
class ShortRoom {
 public:
  ShortRoom(const ShortRoom&) = delete;
  ShortRoom& operator=(const ShortRoom&) = delete;

  T& operator[](std::size_t index) noexcept { return begin_[index]; }
  const T& operator[](std::size_t index) const noexcept { return begin_[index]; }
  T& front() noexcept { return *begin_; }
  T& back() noexcept { return end_[-1]; }
  const T& back() const noexcept { return end_[-1]; }
  T* begin() noexcept { return begin_; }
  T* end() noexcept { return end_; }
  const T* begin() const noexcept { return begin_; }
  const T* end() const noexcept { return end_; }
  std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - begin_); }
  bool empty() const noexcept { return begin_ == end_; }

 protected:
  ShortRoom() noexcept : begin_(first()), end_(begin_), limit_(begin_ + Room) {}
  ~ShortRoom() { free(); }

  /// Where the next value is to be made; who makes it counts it.
  void* next() {
    if (unlikely(end_ == limit_)) grow();
    return end_;
  }
  bool is_full() const noexcept { return end_ == limit_; }

#if defined(__GNUC__)
  [[gnu::noinline]]
#endif
  void
  grow() {
    const std::size_t used = size();
    Slot* const slots = new Slot[2 * used];
    T* const grown = reinterpret_cast<T*>(slots);
    if constexpr (std::is_trivially_copyable_v<T>) {
      std::memcpy(static_cast<void*>(slots), begin_, used * sizeof(T));
    } else {
      static_assert(std::is_nothrow_move_constructible_v<T>, "a list half moved would be lost");
      for (std::size_t i = 0; i < used; ++i) {
        new (static_cast<void*>(grown + i)) T(std::move(begin_[i]));
        begin_[i].~T();
      }
    }
    free();
    begin_ = grown;
    end_ = grown + used;
    limit_ = grown + 2 * used;
  }

 private:
  struct alignas(T) Slot {
    unsigned char bytes[sizeof(T)];
  };

  T* first() noexcept { return reinterpret_cast<T*>(room_); }
  void free() noexcept {
    if (begin_ != first()) delete[] reinterpret_cast<Slot*>(begin_);
  }

  Slot room_[Room];
  T* begin_;

 protected:
  T* end_;

 private:
  T* limit_;
};

}  // namespace detail
}  // namespace v0
}  // namespace galley

// galley: a list of any values whose first few need no heap
#pragma once
#include <cstddef>
#include <new>
#include <utility>

#include <galley/core/compiler.hpp>

namespace galley {
inline namespace v0 {

/// What a reader needs of a vector, with room for the first `Room` values in the object itself:
/// for lists that live as long as one call and are mostly short. Plain values have SmallStack.
/// Values move when it grows; it is not copied or moved itself.
template <class T, std::size_t Room>
class ShortList {
 public:
  ShortList() noexcept : begin_(first()), end_(begin_), limit_(begin_ + Room) {}
  ShortList(const ShortList&) = delete;
  ShortList& operator=(const ShortList&) = delete;
  ~ShortList() { leave(); }

  T& emplace_back() {
    if (detail::unlikely(end_ == limit_)) grow();
    T* const made = new (static_cast<void*>(end_)) T();
    ++end_;
    return *made;
  }
  void pop_back() noexcept { (--end_)->~T(); }
  void erase(std::size_t index) {
    for (T* at = begin_ + index; at + 1 != end_; ++at) *at = std::move(at[1]);
    pop_back();
  }

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

 private:
  struct alignas(T) Slot {
    unsigned char bytes[sizeof(T)];
  };

  T* first() noexcept { return reinterpret_cast<T*>(room_); }

  void leave() noexcept {
    for (T* at = end_; at != begin_;) (--at)->~T();
    if (begin_ != first()) delete[] reinterpret_cast<Slot*>(begin_);
  }

#if defined(__GNUC__)
  [[gnu::noinline]]
#endif
  void
  grow() {
    const std::size_t used = size();
    T* const grown = reinterpret_cast<T*>(new Slot[2 * used]);
    for (std::size_t i = 0; i < used; ++i)
      new (static_cast<void*>(grown + i)) T(std::move(begin_[i]));
    leave();
    begin_ = grown;
    end_ = grown + used;
    limit_ = grown + 2 * used;
  }

  Slot room_[Room];
  T* begin_;
  T* end_;
  T* limit_;
};

}  // namespace v0
}  // namespace galley

// galley: a stack of plain values whose first few need no heap
#pragma once
#include <cstddef>
#include <new>
#include <type_traits>

#include <galley/core/short_room.hpp>

namespace galley {
inline namespace v0 {

/// Grows like a vector; its first `Room` elements stand in the object itself. The elements are
/// plain values, which it neither clears nor destroys.
template <class T, std::size_t Room>
class SmallStack : public detail::ShortRoom<T, Room> {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
  using Base = detail::ShortRoom<T, Room>;
  using Base::end_;

 public:
  T& push(const T& value) {
    if (detail::unlikely(this->is_full())) {
      const T kept = value;  // it may be one of ours
      this->grow();
      return *new (end_++) T(kept);
    }
    return *new (end_++) T(value);
  }
  /// A new last element, whose value is not set.
  T& push() {
    T* const made = new (this->next()) T;
    ++end_;
    return *made;
  }
  void pop() noexcept { --end_; }
  /// Forgets all but the first `count`.
  void shrink_to(std::size_t count) noexcept { end_ = this->begin() + count; }
  void clear() noexcept { end_ = this->begin(); }
};

}  // namespace v0
}  // namespace galley

// galley: a list of any values whose first few need no heap
#pragma once
#include <cstddef>
#include <new>
#include <utility>

#include <galley/core/short_room.hpp>

namespace galley {
inline namespace v0 {

/// What a reader needs of a vector, with room for the first `Room` values in the object itself:
/// for lists that live as long as one call and are mostly short. Plain values have SmallStack.
template <class T, std::size_t Room>
class ShortList : public detail::ShortRoom<T, Room> {
  using Base = detail::ShortRoom<T, Room>;
  using Base::end_;

 public:
  ~ShortList() {
    while (!this->empty()) pop_back();
  }

  T& emplace_back() {
    T* const made = new (this->next()) T();
    ++end_;
    return *made;
  }
  void pop_back() noexcept { (--end_)->~T(); }
  void erase(std::size_t index) {
    for (T* at = this->begin() + index; at + 1 != end_; ++at) *at = std::move(at[1]);
    pop_back();
  }
};

}  // namespace v0
}  // namespace galley

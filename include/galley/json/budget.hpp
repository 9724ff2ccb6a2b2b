// galley: how much memory a JSON reader may take for what it makes of a text
#pragma once
#include <cstddef>

namespace galley {
inline namespace v0 {
namespace json_text {

/// The bytes that may still be taken for lists, blocks and boxes, so that `{},{},{}` cannot ask for
/// a hundred times its size. Strings are not counted: a quarter of the limit is theirs, and half of
/// the first MiB is left to the issues.
class Budget {
 public:
  /// `times` is `Limits::memory`: bytes for each byte of the text.
  Budget(std::size_t text_size, std::size_t times) noexcept {
    constexpr std::size_t most = static_cast<std::size_t>(-1);
    const std::size_t share = times - times / 4;
    left_ = text_size != 0 && share > (most - start) / text_size ? most : start + share * text_size;
  }

  /// Takes so many bytes if they are left.
  bool take(std::size_t bytes) noexcept {
    if (bytes > left_) return false;
    left_ -= bytes;
    return true;
  }

  /// The capacity to which a full list may grow, 0 if it may not. While it moves, both are there.
  std::size_t grow(std::size_t capacity, std::size_t first, std::size_t item_size) noexcept {
    std::size_t wanted = capacity == 0 ? first : 2 * capacity;
    if (!take(wanted * item_size)) {
      wanted = capacity + capacity / 8 + 1;
      if (!take(wanted * item_size)) return 0;
    }
    left_ += capacity * item_size;
    return wanted;
  }

  /// The same for a list that grows by itself when its size is a power of two.
  bool grow_at(std::size_t size, std::size_t item_size) noexcept {
    if ((size & (size - 1)) != 0) return true;
    if (!take((size == 0 ? 1 : 2 * size) * item_size)) return false;
    left_ += size * item_size;
    return true;
  }

 private:
  static constexpr std::size_t start = std::size_t{512} << 10;
  std::size_t left_ = 0;
};

}  // namespace json_text
}  // namespace v0
}  // namespace galley

// galley: finds a row of a constant table by a number that stands for its name
#pragma once
#include <cstddef>
#include <cstdint>

namespace galley {
inline namespace v0 {

/// Where the rows of a table are to be found: at the hash of their keys, or behind. Two rows may
/// have one key. `Size` is a power of two, more than twice the number of rows.
template <std::size_t Size>
class HashIndex {
  static_assert(Size >= 2 && (Size & (Size - 1)) == 0);

 public:
  /// `key(row)` is a row's key.
  template <class Row, std::size_t Count, class Key>
  constexpr HashIndex(const Row (&rows)[Count], Key key) noexcept : rows_() {
    static_assert(Count < 255 && 2 * Count < Size);
    for (std::size_t row = 0; row < Count; ++row) {
      std::size_t slot = slot_of(key(rows[row]));
      while (rows_[slot] != 0) slot = (slot + 1) % Size;
      rows_[slot] = static_cast<unsigned char>(row + 1);
    }
  }

  /// The first row with that hash which `is_it(row)` accepts, or `none`.
  template <class IsIt>
  constexpr std::size_t find(std::uint64_t key, IsIt is_it) const noexcept {
    std::size_t slot = slot_of(key);
    for (; rows_[slot] != 0; slot = (slot + 1) % Size)
      if (is_it(rows_[slot] - std::size_t{1})) return rows_[slot] - std::size_t{1};
    return none;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

 private:
  static constexpr std::size_t slot_of(std::uint64_t key) noexcept {
    return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> 40U) % Size;
  }

  unsigned char rows_[Size];  // row + 1, or 0
};

}  // namespace v0
}  // namespace galley

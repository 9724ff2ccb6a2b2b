// galley: which items of a list repeat an earlier one, in linear time and mostly without memory
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include <galley/core/lazy.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// A number that equal texts share; whether texts of one number are equal is always looked at.
class Hash {
 public:
  Hash& add(std::string_view text) noexcept {
    mix(text.size());
    bytes(text);
    return *this;
  }
  /// For prose: the size, the start, the middle and the end.
  Hash& sample(std::string_view text) noexcept {
    if (text.size() < 16) return add(text);
    const char* const from = text.data();
    mix(text.size() * 0xD6E8FEB86659FD93U ^ word_at(from) * 0xFF51AFD7ED558CCDU ^
        word_at(from + 8) * 0xC4CEB9FE1A85EC53U ^
        word_at(from + text.size() / 2) * 0x9FB21C651E98DF25U ^
        word_at(from + text.size() - 8) * 0xA0761D6478BD642FU);
    return *this;
  }
  std::uint64_t value() const noexcept { return state_ ^ state_ >> 29U; }

 private:
  static std::uint64_t word_at(const char* from) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
  }
  void mix(std::uint64_t word) noexcept {
    state_ = (state_ ^ word) * 0x9E3779B97F4A7C15U;
    state_ ^= state_ >> 32U;
  }
  void bytes(std::string_view text) noexcept {
    for (; text.size() >= 8; text.remove_prefix(8)) mix(word_at(text.data()));
    std::uint64_t rest = 0;
    if (!text.empty()) std::memcpy(&rest, text.data(), text.size());
    mix(rest);
  }

  std::uint64_t state_ = 0x51ED270B0F4D2C31U;
};

inline std::uint64_t hash_of(std::string_view text) noexcept { return Hash().add(text).value(); }
/// Lists of up to so many items are compared pair by pair, which costs less than a table.
inline constexpr std::size_t few_items = 16;
/// For one of `count` items: few of them are told apart by their sizes well enough.
inline std::uint64_t hash_of(std::string_view text, std::size_t count) noexcept {
  return count <= few_items ? text.size() + 1 : hash_of(text);
}

/// No item of a table.
inline constexpr std::size_t no_item = static_cast<std::size_t>(-1);

/// A table of items by hash. Lists of up to 64 items live on the stack. At most `longest_search`
/// items of one hash are compared, so a list made to collide hides a repeat rather than taking
/// time.
template <class = void>
class BasicRepeatTable {
 public:
  /// For at most `count` items.
  explicit BasicRepeatTable(std::size_t count) {
    std::size_t size = 8;
    while (size < 2 * count) size *= 2;
    if (size > small_size)
      large_.resize(size, Slot{});
    else
      for (std::size_t i = 0; i < size; ++i) small_[i] = {0, 0};
    mask_ = size - 1;
  }
  BasicRepeatTable(const BasicRepeatTable&) = delete;
  BasicRepeatTable& operator=(const BasicRepeatTable&) = delete;

  /// The earlier item of that hash that `is_equal(earlier)` holds for, or `no_item`; then it is
  /// added.
  template <class IsEqual>
  std::size_t find_or_add(std::uint64_t hash, std::size_t item, IsEqual&& is_equal) {
    const std::size_t earlier = find(hash, is_equal);
    if (earlier == no_item && free_ != no_item) slots()[free_] = {hash, item + 1};
    return earlier;
  }
  /// The same without adding it.
  template <class IsEqual>
  std::size_t find(std::uint64_t hash, IsEqual&& is_equal) {
    std::size_t at = static_cast<std::size_t>(hash) & mask_;
    free_ = no_item;
    for (std::size_t steps = 0; steps < longest_search; ++steps, at = (at + 1) & mask_) {
      const Slot& slot = slots()[at];
      if (slot.item == 0) {
        free_ = at;
        return no_item;
      }
      if (slot.hash == hash && is_equal(slot.item - 1)) return slot.item - 1;
    }
    return no_item;
  }

 private:
  struct Slot {
    std::uint64_t hash;
    std::size_t item;  ///< its number + 1; 0 is a free slot
  };
  static constexpr std::size_t small_size = 128;
  static constexpr std::size_t longest_search = 64;

  Slot* slots() noexcept { return large_.empty() ? small_ : large_.data(); }

  Slot small_[small_size];  ///< no more of it is set than is used
  std::vector<Slot> large_;
  std::size_t mask_ = 0;
  std::size_t free_ = no_item;
};

using RepeatTable = BasicRepeatTable<>;

/// Calls `report(later, earlier)` for each item that repeats an earlier one; `hash(i)` and
/// `is_equal(i, j)` say when. Items whose hash is 0 have no key and repeat nothing.
template <class KeyHash, class IsEqual, class Report>
void each_repeat(std::size_t count, KeyHash&& hash, IsEqual&& is_equal, Report&& report) {
  if (count < 2) return;
  if (count <= few_items) {
    std::uint64_t hashes[few_items];
    std::uint64_t seen = 0;  // one bit for each hash, so that most items are compared with none
    for (std::size_t i = 0; i < count; ++i) {
      hashes[i] = hash(i);
      if (hashes[i] == 0) continue;
      const std::uint64_t bit = std::uint64_t{1} << (hashes[i] % 64);
      const bool is_new = (seen & bit) == 0;
      seen |= bit;
      for (std::size_t j = 0; j < i && !is_new; ++j)
        if (hashes[i] == hashes[j] && is_equal(i, j)) {
          report(i, j);
          break;
        }
    }
    return;
  }
  Lazy<RepeatTable, KeyHash> table(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t key = hash(i);
    if (key == 0) continue;
    const std::size_t earlier =
        table.find_or_add(key, i, [&](std::size_t j) { return is_equal(i, j); });
    if (earlier != no_item) report(i, earlier);
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace galley

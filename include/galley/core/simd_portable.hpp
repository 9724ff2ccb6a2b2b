// galley: sixteen bytes at a time with plain 64-bit words, for every machine
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

namespace galley {
inline namespace v0 {
namespace simd {

namespace detail {

/// Number of zero bits below the lowest set bit; `bits` is not 0.
inline unsigned trailing_zeros(std::uint64_t bits) noexcept {
#if defined(__GNUC__)
  return static_cast<unsigned>(__builtin_ctzll(bits));
#elif defined(_M_X64) || defined(_M_ARM64)
  unsigned long position = 0;
  _BitScanForward64(&position, bits);
  return static_cast<unsigned>(position);
#else
  unsigned count = 0;
  while ((bits & 1U) == 0) {
    bits >>= 1U;
    ++count;
  }
  return count;
#endif
}

#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__)
inline constexpr bool is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
#else
inline constexpr bool is_big_endian = false;  // every machine MSVC builds for
#endif

/// Turns a word between memory order and "first byte least significant": its own inverse.
inline std::uint64_t in_order(std::uint64_t word) noexcept {
  if constexpr (is_big_endian) {
    word = ((word & 0x00FF00FF00FF00FFU) << 8U) | ((word >> 8U) & 0x00FF00FF00FF00FFU);
    word = ((word & 0x0000FFFF0000FFFFU) << 16U) | ((word >> 16U) & 0x0000FFFF0000FFFFU);
    word = (word << 32U) | (word >> 32U);
  }
  return word;
}

/// Eight bytes whose first byte is the least significant one, on every machine.
inline std::uint64_t load_word(const char* from) noexcept {
  std::uint64_t word;
  std::memcpy(&word, from, sizeof word);
  return in_order(word);
}

/// The first eight bytes of a text in that order, with zeros behind a shorter one.
inline std::uint64_t load_start(const char* from, std::size_t size) noexcept {
  if (size >= 8) return load_word(from);
  std::uint64_t word = 0;
  if (size >= 4 && !is_big_endian) {  // two halves, which overlap
    std::uint32_t first;
    std::uint32_t last;
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    return first | std::uint64_t{last} << (8 * (size - sizeof last));
  }
  for (std::size_t i = size; i > 0; --i)
    word = word << 8U | static_cast<unsigned char>(from[i - 1]);
  return word;
}

inline void store_word(char* to, std::uint64_t word) noexcept {
  word = in_order(word);
  std::memcpy(to, &word, sizeof word);
}

}  // namespace detail

/// Blocks of two 64-bit words, for machines without a known vector unit and for tests.
namespace portable {

inline constexpr std::uint64_t low_bits = 0x7F7F7F7F7F7F7F7FU;
inline constexpr std::uint64_t top_bits = 0x8080808080808080U;

/// The byte in all eight places of a word.
constexpr std::uint64_t repeated(unsigned char byte) noexcept { return 0x0101010101010101U * byte; }

/// Which of sixteen bytes match; a matching byte is 0x80, another is 0.
class Mask {
 public:
  constexpr Mask(std::uint64_t first, std::uint64_t second) noexcept
      : first_(first), second_(second) {}

  /// Says whether any byte matches.
  constexpr bool any() const noexcept { return (first_ | second_) != 0; }

  /// Index of the first matching byte; there must be one.
  unsigned first() const noexcept {
    return first_ != 0 ? detail::trailing_zeros(first_) / 8
                       : 8 + detail::trailing_zeros(second_) / 8;
  }

  /// Calls `f(index)` for each matching byte.
  template <class F>
  void each(F&& f) const {
    for (std::uint64_t rest = first_; rest != 0; rest &= rest - 1)
      f(detail::trailing_zeros(rest) / 8);
    for (std::uint64_t rest = second_; rest != 0; rest &= rest - 1)
      f(8 + detail::trailing_zeros(rest) / 8);
  }

  /// The first matching byte of two blocks side by side, or the size of both.
  friend unsigned first_of_two(Mask a, Mask b) noexcept {
    return a.any() ? a.first() : b.any() ? 16 + b.first() : 32;
  }
  /// Says whether a byte before `end`, of two blocks side by side, matches.
  friend bool any_before(Mask a, Mask b, unsigned end) noexcept { return first_of_two(a, b) < end; }
  friend constexpr Mask operator|(Mask a, Mask b) noexcept {
    return {a.first_ | b.first_, a.second_ | b.second_};
  }
  friend constexpr Mask operator&(Mask a, Mask b) noexcept {
    return {a.first_ & b.first_, a.second_ & b.second_};
  }
  friend constexpr Mask operator^(Mask a, Mask b) noexcept {
    return {a.first_ ^ b.first_, a.second_ ^ b.second_};
  }
  /// The bytes of `a` that do not match in `b`.
  friend constexpr Mask without(Mask a, Mask b) noexcept {
    return {a.first_ & ~b.first_, a.second_ & ~b.second_};
  }

 private:
  std::uint64_t first_;
  std::uint64_t second_;
};

/// Sixteen bytes; comparisons are unsigned.
class Block {
 public:
  static constexpr std::size_t size = 16;

  /// All bytes 0.
  constexpr Block() noexcept : Block(0, 0) {}

  /// Reads 16 bytes; no alignment is needed.
  static Block load(const char* from) noexcept {
    return {detail::load_word(from), detail::load_word(from + 8)};
  }
  /// Reads 8 bytes at each of two places, which may overlap.
  static Block load_halves(const char* first, const char* second) noexcept {
    return {detail::load_word(first), detail::load_word(second)};
  }
  /// The byte sixteen times.
  static constexpr Block filled(char byte) noexcept {
    const std::uint64_t word = repeated(static_cast<unsigned char>(byte));
    return {word, word};
  }
  /// The bytes moved `count` places towards the end, 1 to 7, with zeros before them.
  template <unsigned count>
  Block after_zeros() const noexcept {
    static_assert(count > 0 && count < 8);
    return {first_ << (8 * count), second_ << (8 * count) | first_ >> (64 - 8 * count)};
  }
  /// Writes the 16 bytes; no alignment is needed.
  void store(char* to) const noexcept {
    store_first_half(to);
    store_second_half(to + 8);
  }
  void store_first_half(char* to) const noexcept { detail::store_word(to, first_); }
  void store_second_half(char* to) const noexcept { detail::store_word(to, second_); }

  Mask equals(char byte) const noexcept {
    const std::uint64_t wanted = repeated(static_cast<unsigned char>(byte));
    return {zero_bytes(first_ ^ wanted), zero_bytes(second_ ^ wanted)};
  }
  /// Bytes greater than or equal to `limit`.
  Mask at_least(unsigned char limit) const noexcept {
    return {at_least(first_, limit), at_least(second_, limit)};
  }
  /// Bytes less than or equal to `limit`.
  Mask at_most(unsigned char limit) const noexcept {
    if (limit == 0xFF) return {top_bits, top_bits};
    const Mask above = at_least(static_cast<unsigned char>(limit + 1));
    return above ^ Mask { top_bits, top_bits };
  }
  /// Bytes from `first` to `last`; where `last` is less, those from `first` on and up to `last`.
  /// The range must leave some byte out.
  Mask within(unsigned char first, unsigned char last) const noexcept {
    const Mask low = at_least(first);
    const Mask high = at_most(last);
    return first <= last ? low & high : low | high;
  }
  /// Bytes of 0x80 and above: everything that is not ASCII.
  Mask high_bits() const noexcept { return {first_ & top_bits, second_ & top_bits}; }
  /// Bytes 0x80 to 0xBF: the continuation bytes of UTF-8.
  Mask continuations() const noexcept {
    return {first_ & ~(first_ << 1U) & top_bits, second_ & ~(second_ << 1U) & top_bits};
  }

  friend constexpr Block operator|(Block a, Block b) noexcept {
    return {a.first_ | b.first_, a.second_ | b.second_};
  }

 private:
  constexpr Block(std::uint64_t first, std::uint64_t second) noexcept
      : first_(first), second_(second) {}

  static constexpr std::uint64_t zero_bytes(std::uint64_t word) noexcept {
    return ~(((word & low_bits) + low_bits) | word) & top_bits;
  }
  // Adding to the low seven bits never carries into the next byte, so every byte is exact.
  static constexpr std::uint64_t at_least(std::uint64_t word, unsigned char limit) noexcept {
    if (limit == 0) return top_bits;
    if (limit <= 0x80) {
      const auto gap = static_cast<unsigned char>(0x80 - limit);
      return (((word & low_bits) + repeated(gap)) | word) & top_bits;
    }
    const auto gap = static_cast<unsigned char>(0x100 - limit);
    return ((word & low_bits) + repeated(gap)) & word & top_bits;
  }

  std::uint64_t first_;
  std::uint64_t second_;
};

}  // namespace portable

}  // namespace simd
}  // namespace v0
}  // namespace galley

// galley: sixteen bytes at a time, with SSE2, NEON or plain 64-bit words.
//
// The instruction set follows the architecture, never a compiler flag, and each has a namespace of
// its own: translation units built with different flags see the same tokens and share no symbol by
// accident. Kernels are templates over the block type; `simd::Block` is the default, and
// `simd::portable::Block` exists everywhere, so that one machine can test both.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) || (defined(_M_X64) && !defined(_M_ARM64EC))
#include <emmintrin.h>
#elif defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>
#endif
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

#if defined(__x86_64__) || (defined(_M_X64) && !defined(_M_ARM64EC))

inline namespace sse2 {

/// Which of sixteen bytes match, told by the top bit of each; see simd::portable::Mask.
class Mask {
 public:
  explicit Mask(__m128i bytes) noexcept : bytes_(bytes) {}

  bool any() const noexcept { return bits() != 0; }
  unsigned first() const noexcept { return detail::trailing_zeros(bits()); }
  template <class F>
  void each(F&& f) const {
    for (unsigned rest = bits(); rest != 0; rest &= rest - 1) f(detail::trailing_zeros(rest));
  }

  friend Mask operator|(Mask a, Mask b) noexcept { return Mask(_mm_or_si128(a.bytes_, b.bytes_)); }
  friend Mask operator&(Mask a, Mask b) noexcept { return Mask(_mm_and_si128(a.bytes_, b.bytes_)); }
  friend Mask operator^(Mask a, Mask b) noexcept { return Mask(_mm_xor_si128(a.bytes_, b.bytes_)); }
  friend Mask without(Mask a, Mask b) noexcept {
    return Mask(_mm_andnot_si128(b.bytes_, a.bytes_));
  }

 private:
  unsigned bits() const noexcept { return static_cast<unsigned>(_mm_movemask_epi8(bytes_)); }

  __m128i bytes_;
};

/// Sixteen bytes; see simd::portable::Block.
class Block {
 public:
  static constexpr std::size_t size = 16;

  Block() noexcept : bytes_(_mm_setzero_si128()) {}

  static Block load(const char* from) noexcept {
    return Block(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
  }
  static Block load_halves(const char* first, const char* second) noexcept {
    return Block(_mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(first)),
                                    _mm_loadl_epi64(reinterpret_cast<const __m128i*>(second))));
  }
  static Block filled(char byte) noexcept { return Block(repeated(byte)); }
  template <unsigned count>
  Block after_zeros() const noexcept {
    return Block(_mm_slli_si128(bytes_, static_cast<int>(count)));
  }
  void store(char* to) const noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes_); }
  void store_first_half(char* to) const noexcept {
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), bytes_);
  }
  void store_second_half(char* to) const noexcept {
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_unpackhi_epi64(bytes_, bytes_));
  }

  Mask equals(char byte) const noexcept { return Mask(_mm_cmpeq_epi8(bytes_, repeated(byte))); }
  Mask at_least(unsigned char limit) const noexcept {
    return Mask(_mm_cmpeq_epi8(_mm_max_epu8(bytes_, repeated(static_cast<char>(limit))), bytes_));
  }
  Mask at_most(unsigned char limit) const noexcept {
    return Mask(_mm_cmpeq_epi8(_mm_min_epu8(bytes_, repeated(static_cast<char>(limit))), bytes_));
  }
  Mask high_bits() const noexcept { return Mask(bytes_); }
  Mask continuations() const noexcept { return Mask(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(-0x40))); }

  friend Block operator|(Block a, Block b) noexcept {
    return Block(_mm_or_si128(a.bytes_, b.bytes_));
  }

 private:
  explicit Block(__m128i bytes) noexcept : bytes_(bytes) {}

  static __m128i repeated(char byte) noexcept { return _mm_set1_epi8(byte); }

  __m128i bytes_;
};

}  // namespace sse2

#elif defined(__aarch64__) || defined(_M_ARM64)

inline namespace neon {

/// Which of sixteen bytes match; see simd::portable::Mask.
class Mask {
 public:
  explicit Mask(uint8x16_t bytes) noexcept : bytes_(bytes) {}

  bool any() const noexcept { return bits() != 0; }
  unsigned first() const noexcept {
    if constexpr (detail::is_big_endian) return first_by_scan();
    return detail::trailing_zeros(bits()) / 4;
  }
  template <class F>
  void each(F&& f) const {
    unsigned char bytes[16];
    vst1q_u8(bytes, bytes_);
    for (unsigned index = 0; index < 16; ++index)
      if (bytes[index] >= 0x80) f(index);
  }

  friend Mask operator|(Mask a, Mask b) noexcept { return Mask(vorrq_u8(a.bytes_, b.bytes_)); }
  friend Mask operator&(Mask a, Mask b) noexcept { return Mask(vandq_u8(a.bytes_, b.bytes_)); }
  friend Mask operator^(Mask a, Mask b) noexcept { return Mask(veorq_u8(a.bytes_, b.bytes_)); }
  friend Mask without(Mask a, Mask b) noexcept { return Mask(vbicq_u8(a.bytes_, b.bytes_)); }

 private:
  // Four bits for each byte: NEON has no movemask, but it can narrow 16-bit lanes.
  std::uint64_t bits() const noexcept {
    const uint8x8_t nibbles = vshrn_n_u16(vreinterpretq_u16_u8(bytes_), 4);
    return vget_lane_u64(vreinterpret_u64_u8(nibbles), 0);
  }
  unsigned first_by_scan() const noexcept {
    std::uint8_t bytes[16];
    vst1q_u8(bytes, bytes_);
    unsigned index = 0;
    while (bytes[index] == 0) ++index;
    return index;
  }

  uint8x16_t bytes_;
};

/// Sixteen bytes; see simd::portable::Block.
class Block {
 public:
  static constexpr std::size_t size = 16;

  Block() noexcept : bytes_(vdupq_n_u8(0)) {}

  static Block load(const char* from) noexcept { return Block(vld1q_u8(bytes(from))); }
  static Block load_halves(const char* first, const char* second) noexcept {
    return Block(vcombine_u8(vld1_u8(bytes(first)), vld1_u8(bytes(second))));
  }
  static Block filled(char byte) noexcept {
    return Block(vdupq_n_u8(static_cast<std::uint8_t>(byte)));
  }
  template <unsigned count>
  Block after_zeros() const noexcept {
    return Block(vextq_u8(vdupq_n_u8(0), bytes_, static_cast<int>(16 - count)));
  }
  void store(char* to) const noexcept { vst1q_u8(bytes(to), bytes_); }
  void store_first_half(char* to) const noexcept { vst1_u8(bytes(to), vget_low_u8(bytes_)); }
  void store_second_half(char* to) const noexcept { vst1_u8(bytes(to), vget_high_u8(bytes_)); }

  Mask equals(char byte) const noexcept {
    return Mask(vceqq_u8(bytes_, vdupq_n_u8(static_cast<std::uint8_t>(byte))));
  }
  Mask at_least(unsigned char limit) const noexcept {
    return Mask(vcgeq_u8(bytes_, vdupq_n_u8(limit)));
  }
  Mask at_most(unsigned char limit) const noexcept {
    return Mask(vcleq_u8(bytes_, vdupq_n_u8(limit)));
  }
  Mask high_bits() const noexcept { return at_least(0x80); }
  Mask continuations() const noexcept {
    return Mask(vcltq_s8(vreinterpretq_s8_u8(bytes_), vdupq_n_s8(-0x40)));
  }

  friend Block operator|(Block a, Block b) noexcept { return Block(vorrq_u8(a.bytes_, b.bytes_)); }

 private:
  explicit Block(uint8x16_t bytes) noexcept : bytes_(bytes) {}

  static const std::uint8_t* bytes(const char* from) noexcept {
    return reinterpret_cast<const std::uint8_t*>(from);
  }
  static std::uint8_t* bytes(char* to) noexcept { return reinterpret_cast<std::uint8_t*>(to); }

  uint8x16_t bytes_;
};

}  // namespace neon

#else

using portable::Block;
using portable::Mask;

#endif

}  // namespace simd
}  // namespace v0
}  // namespace galley

// galley: sixteen bytes at a time with SSE2, which every x86-64 processor has
#pragma once
#include <galley/core/simd_portable.hpp>

#if defined(__x86_64__) || defined(_M_X64)
#if !defined(__GNUC__)
#include <emmintrin.h>
#endif

namespace galley {
inline namespace v0 {
namespace simd {

inline namespace sse2 {
namespace ops {

#if defined(__GNUC__)
// The vectors of the language: <emmintrin.h> costs as much to include as <optional>.
using Bytes [[gnu::vector_size(16)]] = unsigned char;
using SignedBytes [[gnu::vector_size(16)]] = signed char;
using Chars [[gnu::vector_size(16)]] = char;
using Words [[gnu::vector_size(16)]] = unsigned long long;

inline unsigned top_bits(Bytes bytes) noexcept {
  return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<Chars>(bytes)));
}
inline Bytes without(Bytes a, Bytes b) noexcept { return a & ~b; }
inline Bytes repeated(unsigned char byte) noexcept { return Bytes{} + byte; }
inline Bytes load(const char* from) noexcept {
  Bytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}
inline Bytes load_halves(const char* first, const char* second) noexcept {
  Words words = {0, 0};
  std::memcpy(&words, first, 8);
  unsigned long long other;
  std::memcpy(&other, second, sizeof other);
  words[1] = other;
  return reinterpret_cast<Bytes>(words);
}
template <unsigned count>
Bytes after_zeros(Bytes bytes) noexcept {
#if defined(__clang__)
  using Long [[gnu::vector_size(16)]] = long long;
  return reinterpret_cast<Bytes>(
      __builtin_ia32_pslldqi128_byteshift(reinterpret_cast<Long>(bytes), count));
#else
  using Long [[gnu::vector_size(16)]] = long long;
  return reinterpret_cast<Bytes>(
      __builtin_ia32_pslldqi128(reinterpret_cast<Long>(bytes), count * 8));
#endif
}
template <unsigned half>
void store_half(char* to, Bytes bytes) noexcept {
  const unsigned long long word = reinterpret_cast<Words>(bytes)[half];
  std::memcpy(to, &word, sizeof word);
}
inline void store(char* to, Bytes bytes) noexcept { std::memcpy(to, &bytes, sizeof bytes); }
inline Bytes equal(Bytes a, Bytes b) noexcept { return reinterpret_cast<Bytes>(a == b); }
inline Bytes at_least(Bytes a, Bytes b) noexcept { return reinterpret_cast<Bytes>(a >= b); }
inline Bytes at_most(Bytes a, Bytes b) noexcept { return reinterpret_cast<Bytes>(a <= b); }
inline Bytes below_signed(Bytes a, Bytes b) noexcept {
  return reinterpret_cast<Bytes>(reinterpret_cast<SignedBytes>(a) <
                                 reinterpret_cast<SignedBytes>(b));
}
inline Bytes sum(Bytes a, Bytes b) noexcept { return a + b; }
inline Bytes either(Bytes a, Bytes b) noexcept { return a | b; }
inline Bytes both(Bytes a, Bytes b) noexcept { return a & b; }
inline Bytes one_of(Bytes a, Bytes b) noexcept { return a ^ b; }
#else
using Bytes = __m128i;

inline unsigned top_bits(Bytes bytes) noexcept {
  return static_cast<unsigned>(_mm_movemask_epi8(bytes));
}
inline Bytes without(Bytes a, Bytes b) noexcept { return _mm_andnot_si128(b, a); }
inline Bytes repeated(unsigned char byte) noexcept {
  return _mm_set1_epi8(static_cast<char>(byte));
}
inline Bytes load(const char* from) noexcept {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}
inline Bytes load_halves(const char* first, const char* second) noexcept {
  return _mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(first)),
                            _mm_loadl_epi64(reinterpret_cast<const __m128i*>(second)));
}
template <unsigned count>
Bytes after_zeros(Bytes bytes) noexcept {
  return _mm_slli_si128(bytes, static_cast<int>(count));
}
template <unsigned half>
void store_half(char* to, Bytes bytes) noexcept {
  _mm_storel_epi64(reinterpret_cast<__m128i*>(to),
                   half == 0 ? bytes : _mm_unpackhi_epi64(bytes, bytes));
}
inline void store(char* to, Bytes bytes) noexcept {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
}
inline Bytes equal(Bytes a, Bytes b) noexcept { return _mm_cmpeq_epi8(a, b); }
inline Bytes at_least(Bytes a, Bytes b) noexcept { return equal(_mm_max_epu8(a, b), a); }
inline Bytes at_most(Bytes a, Bytes b) noexcept { return equal(_mm_min_epu8(a, b), a); }
inline Bytes below_signed(Bytes a, Bytes b) noexcept { return _mm_cmplt_epi8(a, b); }
inline Bytes sum(Bytes a, Bytes b) noexcept { return _mm_add_epi8(a, b); }
inline Bytes either(Bytes a, Bytes b) noexcept { return _mm_or_si128(a, b); }
inline Bytes both(Bytes a, Bytes b) noexcept { return _mm_and_si128(a, b); }
inline Bytes one_of(Bytes a, Bytes b) noexcept { return _mm_xor_si128(a, b); }
#endif

}  // namespace ops

/// Which of sixteen bytes match, told by the top bit of each; see simd::portable::Mask.
class Mask {
 public:
  explicit Mask(ops::Bytes bytes) noexcept : bytes_(bytes) {}

  bool any() const noexcept { return bits() != 0; }
  unsigned first() const noexcept { return detail::trailing_zeros(bits()); }

  template <class F>
  void each(F&& f) const {
    for (unsigned rest = bits(); rest != 0; rest &= rest - 1) f(detail::trailing_zeros(rest));
  }

  friend unsigned first_of_two(Mask a, Mask b) noexcept {
    return detail::trailing_zeros(two(a, b) | std::uint64_t{1} << 32U);
  }
  friend bool any_before(Mask a, Mask b, unsigned end) noexcept {
    return (two(a, b) & ((std::uint64_t{1} << end) - 1)) != 0;
  }
  friend Mask operator|(Mask a, Mask b) noexcept { return Mask(ops::either(a.bytes_, b.bytes_)); }
  friend Mask operator&(Mask a, Mask b) noexcept { return Mask(ops::both(a.bytes_, b.bytes_)); }
  friend Mask operator^(Mask a, Mask b) noexcept { return Mask(ops::one_of(a.bytes_, b.bytes_)); }
  friend Mask without(Mask a, Mask b) noexcept { return Mask(ops::without(a.bytes_, b.bytes_)); }

 private:
  unsigned bits() const noexcept { return ops::top_bits(bytes_); }
  static std::uint64_t two(Mask a, Mask b) noexcept {
    return a.bits() | std::uint64_t{b.bits()} << 16U;
  }

  ops::Bytes bytes_;
};

/// Sixteen bytes; see simd::portable::Block.
class Block {
 public:
  static constexpr std::size_t size = 16;

  Block() noexcept : bytes_{} {}

  static Block load(const char* from) noexcept { return Block(ops::load(from)); }
  static Block load_halves(const char* first, const char* second) noexcept {
    return Block(ops::load_halves(first, second));
  }
  static Block filled(char byte) noexcept { return Block(repeated(byte)); }
  template <unsigned count>
  Block after_zeros() const noexcept {
    return Block(ops::after_zeros<count>(bytes_));
  }
  void store(char* to) const noexcept { ops::store(to, bytes_); }
  void store_first_half(char* to) const noexcept { ops::store_half<0>(to, bytes_); }
  void store_second_half(char* to) const noexcept { ops::store_half<1>(to, bytes_); }

  Mask equals(char byte) const noexcept { return Mask(ops::equal(bytes_, repeated(byte))); }
  Mask at_least(unsigned char limit) const noexcept {
    return Mask(ops::at_least(bytes_, ops::repeated(limit)));
  }
  Mask at_most(unsigned char limit) const noexcept {
    return Mask(ops::at_most(bytes_, ops::repeated(limit)));
  }
  /// Moved so that `first` becomes the least signed byte, one comparison tells the range.
  Mask within(unsigned char first, unsigned char last) const noexcept {
    const ops::Bytes moved =
        ops::sum(bytes_, ops::repeated(static_cast<unsigned char>(0x80 - first)));
    const auto end = static_cast<unsigned char>(last - first + 0x81);
    return Mask(ops::below_signed(moved, ops::repeated(end)));
  }
  Mask high_bits() const noexcept { return Mask(bytes_); }
  Mask continuations() const noexcept {
    return Mask(ops::below_signed(bytes_, ops::repeated(0xC0)));
  }

  friend Block operator|(Block a, Block b) noexcept {
    return Block(ops::either(a.bytes_, b.bytes_));
  }

 private:
  explicit Block(ops::Bytes bytes) noexcept : bytes_(bytes) {}

  static ops::Bytes repeated(char byte) noexcept {
    return ops::repeated(static_cast<unsigned char>(byte));
  }

  ops::Bytes bytes_;
};

}  // namespace sse2

}  // namespace simd
}  // namespace v0
}  // namespace galley

#endif

// galley: sixteen bytes at a time with NEON, which every 64-bit ARM processor has
#pragma once
#include <galley/core/simd_portable.hpp>

#if defined(__aarch64__) || defined(_M_ARM64)
#include <arm_neon.h>

namespace galley {
inline namespace v0 {
namespace simd {

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

  /// The first matching byte of two blocks side by side, or the size of both.
  friend unsigned first_of_two(Mask a, Mask b) noexcept {
    return a.any() ? a.first() : b.any() ? 16 + b.first() : 32;
  }
  /// Says whether a byte before `end`, of two blocks side by side, matches.
  friend bool any_before(Mask a, Mask b, unsigned end) noexcept { return first_of_two(a, b) < end; }
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
  Mask within(unsigned char first, unsigned char last) const noexcept {
    const uint8x16_t moved = vsubq_u8(bytes_, vdupq_n_u8(first));
    return Mask(vcleq_u8(moved, vdupq_n_u8(static_cast<std::uint8_t>(last - first))));
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

}  // namespace simd
}  // namespace v0
}  // namespace galley

#endif

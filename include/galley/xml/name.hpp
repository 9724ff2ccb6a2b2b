// galley: names of elements and attributes as constants, for quick comparison and quick writing
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <galley/core/compiler.hpp>
#include <galley/core/simd.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

namespace detail {

/// Are two texts of that size, more than eight, the same behind their first eight bytes? Names
/// mostly end in the next eight, which a call would make dear.
[[gnu::always_inline]] inline bool ends_alike(const char* a, const char* b,
                                              std::size_t size) noexcept {
  if (galley::detail::unlikely(size > 16)) return std::memcmp(a + 8, b + 8, size - 8) == 0;
  return simd::detail::load_word(a + size - 8) == simd::detail::load_word(b + size - 8);
}

}  // namespace detail

/// A name that the program chose, never the data: made from a literal, padded so that it is copied
/// in whole blocks. Readers compare it with local names; writers write it as it is, so it may have
/// a prefix there ("xml:lang").
class Name {
 public:
  static constexpr std::size_t capacity = 32;

  template <std::size_t Size>
  constexpr Name(const char (&literal)[Size]) : size_(static_cast<unsigned char>(Size - 1)) {
    static_assert(Size > 1 && Size <= capacity, "a name of 1 to 31 bytes");
    for (std::size_t i = 0; i + 1 < Size; ++i) text_[i] = literal[i];
  }

  /// From a prefix, which may be empty, and the name of a field: constants as well.
  constexpr Name(std::string_view prefix, std::string_view name)
      : size_(static_cast<unsigned char>(prefix.size() + name.size())) {
    for (std::size_t i = 0; i < prefix.size(); ++i) text_[i] = prefix[i];
    for (std::size_t i = 0; i < name.size(); ++i) text_[prefix.size() + i] = name[i];
  }

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr std::string_view view() const noexcept { return {text_, size_}; }
  /// All `capacity` bytes may be read.
  constexpr const char* data() const noexcept { return text_; }

  /// Is this the name of that text, whose first eight bytes are `head`?
  bool equals(std::string_view text, std::uint64_t head) const noexcept {
    return head == simd::detail::load_word(text_) && text.size() == size_ &&
           (size_ <= 8 || detail::ends_alike(text.data(), text_, size_));
  }

 private:
  char text_[capacity] = {};
  unsigned char size_;
};

/// The first eight bytes of a text as a number, with zeros behind a shorter one.
inline std::uint64_t head_of(std::string_view text) noexcept {
  return simd::detail::load_start(text.data(), text.size());
}

namespace detail {

/// Masks that leave the first bytes of a word, by their number.
struct HeadMasks {
  std::uint64_t of[2 * 8 + 1] = {};
  constexpr HeadMasks() {
    for (std::size_t size = 1; size < 8; ++size) of[size] = (std::uint64_t{1} << (8 * size)) - 1;
    for (std::size_t size = 8; size <= 2 * 8; ++size) of[size] = ~std::uint64_t{0};
  }
};
inline constexpr HeadMasks head_masks;

/// The first eight bytes of a name of up to sixteen, zeros behind a shorter one; eight may be read.
[[gnu::always_inline]] inline std::uint64_t head_of_word(const char* name,
                                                         std::size_t size) noexcept {
  return simd::detail::load_word(name) & head_masks.of[size];
}

/// The first eight bytes of a name, zeros behind a shorter one; `end` is that of the document.
inline std::uint64_t head_before(std::string_view name, const char* end) noexcept {
  if (galley::detail::unlikely(end - name.data() < 8)) return head_of(name);
  const std::uint64_t word = simd::detail::load_word(name.data());
  return name.size() >= 8 ? word : word & ((std::uint64_t{1} << (8 * name.size())) - 1);
}

}  // namespace detail
}  // namespace xml_text
}  // namespace v0
}  // namespace galley

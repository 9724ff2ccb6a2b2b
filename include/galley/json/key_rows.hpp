// galley: how JSON readers find the members they know: rows that hold the first bytes of each key
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/json/writer.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

/// The first eight bytes as a little-endian number, whatever the machine.
constexpr std::uint64_t first_bytes(const char* text, std::size_t size) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < 8 && i < size; ++i)
    bytes |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return bytes;
}

/// A key that a reader knows, with the first bytes of `"name":` as a number.
struct KeyRow {
  std::uint64_t head = 0;
  std::uint64_t mask = 0;
  const Key* key = nullptr;
  unsigned char size = 0;  ///< of `"name":`

  constexpr KeyRow() = default;
  /// `known` must outlive the row.
  constexpr explicit KeyRow(const Key& known)
      : head(first_bytes(known.text + 1, known.size - std::size_t{1})),
        mask(known.size > 8 ? ~std::uint64_t{0}
                            : (std::uint64_t{1} << (8 * (known.size - std::size_t{1}))) - 1),
        key(&known),
        size(static_cast<unsigned char>(known.size - 1)) {}

  const char* text() const { return key->text + 1; }

  /// Does `"name":` stand at `at`, where at least a key's capacity can be read? `word` are the
  /// first eight bytes there.
  bool matches(const char* at, std::uint64_t word) const noexcept {
    if ((word & mask) != head) return false;
    // Words that may overlap, the last one at the very end.
    for (std::size_t place = 8; place < size; place += 8) {
      const std::size_t from = place + 8 <= size ? place : size - 8;
      if (simd::detail::load_word(at + from) != simd::detail::load_word(text() + from))
        return false;
    }
    return true;
  }
};

/// The row whose key stands at `at`, or `count`: also for keys with escapes or blanks and for those
/// near the end of the text, which have to be looked up by name. Documents mostly keep the order of
/// the rows, so the search starts behind the last member.
template <class Row>
std::size_t find_row(const Row* rows, std::size_t count, std::size_t hint, const char* at,
                     const char* end) noexcept {
  if (static_cast<std::size_t>(end - at) < Key::capacity) return count;
  const std::uint64_t word = simd::detail::load_word(at);
  for (std::size_t i = hint; i < count; ++i)
    if (rows[i].matches(at, word)) return i;
  for (std::size_t i = 0; i < hint; ++i)
    if (rows[i].matches(at, word)) return i;
  return count;
}

template <class Row>
std::size_t find_row(const Row* rows, std::size_t count, std::string_view name) noexcept {
  std::size_t i = 0;
  while (i < count && rows[i].key->name() != name) ++i;
  return i;
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

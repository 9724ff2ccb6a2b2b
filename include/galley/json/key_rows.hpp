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
  unsigned char size = 0;    ///< of `"name":`
  unsigned char middle = 0;  ///< where the second and the last word begin that are compared
  unsigned char last = 0;
  unsigned char bucket = 0;  ///< see index_rows()
  unsigned char next = 0;

  constexpr KeyRow() = default;
  /// `known` must outlive the row.
  constexpr explicit KeyRow(const Key& known)
      : head(first_bytes(known.text + 1, known.size - std::size_t{1})),
        mask(known.size > 8 ? ~std::uint64_t{0}
                            : (std::uint64_t{1} << (8 * (known.size - std::size_t{1}))) - 1),
        key(&known),
        size(static_cast<unsigned char>(known.size - 1)),
        middle(static_cast<unsigned char>(known.size > 17  ? 8
                                          : known.size > 9 ? known.size - 9
                                                           : 0)),
        last(static_cast<unsigned char>(known.size > 9 ? known.size - 9 : 0)) {}

  const char* text() const { return key->text + 1; }

  /// Does `"name":` stand at `at`, where at least a key's capacity can be read? `word` are the
  /// first eight bytes there. Words that may overlap are compared, as many for every key: a branch
  /// on the size is one that processors cannot foresee.
  bool matches(const char* at, std::uint64_t word) const noexcept {
    using simd::detail::load_word;
    const std::uint64_t second = load_word(at + middle) ^ load_word(text() + middle);
    const std::uint64_t end = load_word(at + last) ^ load_word(text() + last);
    if ((((word ^ head) | second | end) & mask) != 0) return false;
    return size <= 24 || load_word(at + 16) == load_word(text() + 16);
  }
};

/// In which of `count` buckets a key belongs by its first three letters.
constexpr std::size_t bucket_of(std::uint64_t word, std::size_t count) {
  const auto start = static_cast<std::uint32_t>(word) * 0x9E3779B1U;
  return static_cast<std::size_t>(std::uint64_t{start} * count >> 32U);
}

/// Makes a table of rows one that `find_row` searches by hash: a row also holds a bucket, that is
/// the first row of a chain, and the next row of its own chain. `count`, which is at most 255, ends
/// a chain.
template <class Row>
constexpr void index_rows(Row* rows, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) rows[i].bucket = static_cast<unsigned char>(count);
  for (std::size_t i = count; i-- > 0;) {
    Row& bucket = rows[bucket_of(rows[i].head, count)];
    rows[i].next = bucket.bucket;
    bucket.bucket = static_cast<unsigned char>(i);
  }
}

/// The row whose key stands at `at`, or `count`: also for keys with escapes or blanks and for those
/// near the end of the text, which have to be looked up by name. For rows that index_rows() saw.
template <class Row>
std::size_t find_row(const Row* rows, std::size_t count, const char* at, const char* end) noexcept {
  if (static_cast<std::size_t>(end - at) < Key::capacity) return count;
  const std::uint64_t word = simd::detail::load_word(at);
  std::size_t i = rows[bucket_of(word, count)].bucket;
  while (i < count && !rows[i].matches(at, word)) i = rows[i].next;
  return i;
}

/// The same for rows without an index. Documents mostly keep the order of the rows, so the search
/// starts behind the last member.
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

// galley: how the native JSON reader finds a type's members: a table of rows from its field list
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <galley/core/fields.hpp>
#include <galley/core/simd.hpp>
#include <galley/json/native/layout.hpp>
#include <galley/json/reader.hpp>
#include <galley/model/extensions.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

using json_text::Outcome;
template <class Lazy>
class BasicValueReader;
/// A template, so that a program pays for reading only when it reads.
using ValueReader = BasicValueReader<void>;

/// One member of a type: its key's first bytes as a number, and how to read its value.
struct Row {
  std::uint64_t head;
  std::uint64_t mask;
  const json_text::Key* key;
  Outcome (*read)(ValueReader&, void* object, Use);
  Use use;
  unsigned char size;  ///< of `"name":`

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

/// The first eight bytes as a little-endian number, whatever the machine.
constexpr std::uint64_t first_bytes(const char* text, std::size_t size) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < 8 && i < size; ++i)
    bytes |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return bytes;
}

/// The row whose key stands at `at`, or `count`: also for keys with escapes or blanks and for those
/// near the end of the text, which have to be looked up by name. Documents mostly keep the order of
/// the lists, so the search starts behind the last member.
inline std::size_t find_row(const Row* rows, std::size_t count, std::size_t hint, const char* at,
                            const char* end) noexcept {
  if (static_cast<std::size_t>(end - at) < json_text::Key::capacity) return count;
  const std::uint64_t word = simd::detail::load_word(at);
  for (std::size_t i = hint; i < count; ++i)
    if (rows[i].matches(at, word)) return i;
  for (std::size_t i = 0; i < hint; ++i)
    if (rows[i].matches(at, word)) return i;
  return count;
}

inline std::size_t find_row(const Row* rows, std::size_t count, std::string_view name) noexcept {
  std::size_t i = 0;
  while (i < count && rows[i].key->name() != name) ++i;
  return i;
}

template <class List>
inline constexpr bool has_extensions = false;
template <auto... Members>
inline constexpr bool has_extensions<const FieldList<Members...>> =
    (std::is_same_v<typename Field<Members>::type, Extensions> || ...);

/// The rows of a type; `Reader::read_member<Member>` reads one.
template <class Reader, class T, class List>
struct RowTable;
template <class Reader, class T, auto... Members>
struct RowTable<Reader, T, const FieldList<Members...>> {
  static_assert(sizeof...(Members) <= 64, "the reader remembers in 64 bits what it has seen");

  static constexpr Row row(std::size_t i, Outcome (*read)(ValueReader&, void*, Use)) {
    const json_text::Key& key = keys<T>.at[i];
    const std::size_t size = key.size - std::size_t{1};
    const std::uint64_t mask = size >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * size)) - 1;
    return {first_bytes(key.text + 1, size), mask, &key, read, fields<T>.rows[i].use,
            static_cast<unsigned char>(size)};
  }
  struct Rows {
    Row at[sizeof...(Members)];
  };
  static constexpr Rows make() {
    std::size_t i = 0;
    return {{row(i++, &Reader::template read_member<Members>)...}};
  }
  static constexpr Rows rows = make();
};

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

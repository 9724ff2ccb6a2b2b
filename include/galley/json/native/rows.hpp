// galley: how the native JSON reader finds a type's members: a table of rows from its field list
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <galley/core/fields.hpp>
#include <galley/json/key_rows.hpp>
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

/// One member of a type: its key, and how to read its value.
struct Row : json_text::KeyRow {
  Outcome (*read)(ValueReader&, void* object, Use);
  Use use;
};

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
    return {json_text::KeyRow(key), read, fields<T>.rows[i].use};
  }
  struct Rows {
    Row at[sizeof...(Members)];
  };
  static constexpr Rows make() {
    std::size_t i = 0;
    Rows made{{row(i++, &Reader::template read_member<Members>)...}};
    json_text::index_rows(made.at, sizeof...(Members));
    return made;
  }
  static constexpr Rows rows = make();
};

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

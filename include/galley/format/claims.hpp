// galley: what a format says of every field of the model: its spelling there, and its fate
#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {

/// kept: reads back equal. changed: carried in another shape, not read back equal. depends: kept if
/// the value fits, else the writer raises the claim's issue code. dropped: the format has no place.
enum class Fate : unsigned char { kept, changed, depends, dropped };
template <>
inline constexpr std::string_view enum_names<Fate>[] = {"kept", "changed", "depends", "dropped"};

/// The claim of one format on one field, by the field's name in the model. Plain pointers, as
/// compilers evaluate every row of every format wherever the library is included.
struct Claim {
  const char* field;
  Fate fate = Fate::kept;
  const char* spelling = "";  ///< element, member or place in the format
  const char* reason = "";    ///< depends: the issue code; dropped: the clause that forbids it
};

constexpr Claim kept(const char* field, const char* spelling) {
  return {field, Fate::kept, spelling, ""};
}
constexpr Claim changed(const char* field, const char* spelling, const char* reason = "") {
  return {field, Fate::changed, spelling, reason};
}
constexpr Claim depends(const char* field, const char* spelling, const char* code) {
  return {field, Fate::depends, spelling, code};
}
constexpr Claim dropped(const char* field, const char* clause) {
  return {field, Fate::dropped, "", clause};
}

/// One claim on every field of a type. Where a block is dropped so, one note speaks for it; a block
/// that is written without its only field, as a divider may be, needs a row for that field.
struct ClaimAll {
  Fate fate;
  const char* clause;
};
/// For a format that keeps every field of a type under the model's own name.
constexpr ClaimAll keeps_all() { return {Fate::kept, ""}; }
/// For a format that has no place for a type at all.
constexpr ClaimAll drops_all(const char* clause) { return {Fate::dropped, clause}; }

/// Specialised by each format for each type, with rows in any order or with one claim on all:
/// `template <> inline constexpr Claim claims<toy::Format, Caption>[] = {kept("text", "b"), …};`
/// `template <> inline constexpr auto claims<toy::Format, Topic> = drops_all("no topics in toys");`
/// Rows may be fewer than the fields only until `claims_are_complete` looks.
template <class Format, class T>
inline constexpr NoFields claims{};

/// Claims that a function made, one for each field.
template <std::size_t Size>
struct ClaimList {
  static constexpr std::size_t size = Size;
  Claim claims[Size];

  /// The claim on a field that there is.
  constexpr Claim& on(std::string_view field) {
    std::size_t i = 0;
    while (claims[i].field != field) ++i;
    return claims[i];
  }
};

namespace detail {

template <auto... Members>
constexpr ClaimList<sizeof...(Members)> claim_each(const FieldList<Members...>& list,
                                                   ClaimAll every) {
  ClaimList<sizeof...(Members)> all{};
  for (std::size_t i = 0; i < sizeof...(Members); ++i) {
    const char* const name = list.rows[i].name.data();
    all.claims[i] = {name, every.fate, every.fate == Fate::kept ? name : "", every.clause};
  }
  return all;
}

/// Claims in the order in which somebody wrote them.
struct ClaimRows {
  const Claim* rows;
  std::size_t size;

  constexpr std::size_t index_of(std::string_view field) const {
    std::size_t i = 0;
    while (i < size && rows[i].field != field) ++i;
    return i;
  }
  constexpr const Claim* begin() const { return rows; }
  constexpr const Claim* end() const { return rows + size; }
};
template <std::size_t Size>
constexpr ClaimRows rows_of(const Claim (&rows)[Size]) {
  return {rows, Size};
}
template <std::size_t Size>
constexpr ClaimRows rows_of(const ClaimList<Size>& list) {
  return {list.claims, Size};
}

template <class Format, class T>
using Claims = std::remove_cv_t<std::remove_reference_t<decltype(claims<Format, T>)>>;
template <class Format, class T>
inline constexpr bool claims_all = std::is_same_v<Claims<Format, T>, ClaimAll>;
/// Has the format no place for the type itself?
template <class Format, class T>
constexpr bool drops_type() {
  if constexpr (claims_all<Format, T>) return claims<Format, T>.fate == Fate::dropped;
  return false;
}

/// Instantiated for every field; the compiler's message names format and member.
template <class Format, auto Member, std::size_t Index>
struct FieldMustBeClaimed {
  using Owner = typename MemberTraits<decltype(Member)>::owner;
  static constexpr bool is_claimed() {
    if constexpr (std::is_same_v<Claims<Format, Owner>, NoFields>) {
      return false;
    } else {
      const ClaimRows rows = rows_of(claims<Format, Owner>);
      return rows.index_of(fields<Owner>.rows[Index].name) < rows.size;
    }
  }
  static_assert(is_claimed(), "a field of the model has no claim in this format's fields.hpp");
  static constexpr bool value = true;
};

template <class Format, auto... Members, std::size_t... Index>
constexpr bool fields_are_claimed(const FieldList<Members...>*, std::index_sequence<Index...>) {
  return (FieldMustBeClaimed<Format, Members, Index>::value && ...);
}

/// The claims of a format on a type in the order of its fields, complete and without others.
template <class Format, class T>
constexpr auto ordered_claims() {
  constexpr std::size_t size = fields<T>.size;
  if constexpr (claims_all<Format, T>) {
    return claim_each(fields<T>, claims<Format, T>);
  } else {
    static_assert(fields_are_claimed<Format>(&fields<T>, std::make_index_sequence<size>()));
    constexpr ClaimRows rows = rows_of(claims<Format, T>);
    static_assert(rows.size == size, "a claim on what is no field, or two on one");
    ClaimList<size> ordered{};
    for (std::size_t i = 0; i < size; ++i)
      ordered.claims[i] = rows.rows[rows.index_of(fields<T>.rows[i].name)];
    return ordered;
  }
}

template <class T>
struct Element {
  using type = T;
};
template <class T>
struct Element<std::vector<T>> : Element<T> {};
template <class T>
struct Element<std::optional<T>> : Element<T> {};
template <class T>
struct Element<Box<T>> : Element<T> {};

template <class Format, class T>
constexpr bool type_is_claimed();

template <class Format, class... T>
constexpr bool blocks_are_claimed(TypeList<T...>) {
  return (type_is_claimed<Format, T>() && ...);
}
template <class Format, auto... Members>
constexpr bool types_are_claimed(const FieldList<Members...>*) {
  return (type_is_claimed<Format, typename Element<typename Field<Members>::type>::type>() && ...);
}
template <class Format, class T>
constexpr bool type_is_claimed() {
  if constexpr (is_described<T> && !std::is_same_v<T, Block>) {
    return ordered_claims<Format, T>().size != 0 && types_are_claimed<Format>(&fields<T>);
  } else {
    return true;  // blocks are checked once for all kinds, from the top
  }
}

}  // namespace detail

/// The claim on all fields, one for each: a list to change some of.
template <class T>
constexpr auto claim_each(ClaimAll every) {
  return detail::claim_each(fields<T>, every);
}

/// True when the format claims every field of every type of an article; otherwise the compiler
/// names the first field that is not.
template <class Format>
constexpr bool claims_are_complete() {
  return detail::type_is_claimed<Format, Article>() &&
         detail::blocks_are_claimed<Format>(detail::BlockTypes{});
}

}  // namespace v0
}  // namespace galley

// galley: what a format says of every field of the model: its spelling there, and its fate
#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/core/literal.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {

/// kept: reads back equal. changed: carried in another shape, not read back equal. depends: kept if
/// the value fits, else the writer raises the claim's issue code. dropped: the format has no place.
enum class Fate : unsigned char { kept, changed, depends, dropped };
template <>
inline constexpr std::string_view enum_names<Fate>[] = {"kept", "changed", "depends", "dropped"};

/// The claim of one format on one field, by the field's name in the model.
struct Claim {
  std::string_view field;
  Fate fate = Fate::kept;
  std::string_view spelling;  ///< element, member or place in the format
  std::string_view reason;    ///< depends: the issue code; dropped: the clause that forbids it
};

constexpr Claim kept(Literal field, Literal spelling) { return {field, Fate::kept, spelling, {}}; }
constexpr Claim changed(Literal field, Literal spelling, Literal reason = {}) {
  return {field, Fate::changed, spelling, reason};
}
constexpr Claim depends(Literal field, Literal spelling, Literal code) {
  return {field, Fate::depends, spelling, code};
}
constexpr Claim dropped(Literal field, Literal clause) {
  return {field, Fate::dropped, {}, clause};
}

/// The claims of one format on one type, in any order.
template <std::size_t Size>
struct ClaimList {
  static constexpr std::size_t size = Size;
  Claim claims[Size];
  bool drops_type = false;  ///< the format has no place for the type itself; see drops_all

  /// Where the claim on a field stands; `size` if there is none.
  constexpr std::size_t index_of(std::string_view field) const {
    std::size_t i = 0;
    while (i < Size && claims[i].field != field) ++i;
    return i;
  }
};

template <class... Claims>
constexpr ClaimList<sizeof...(Claims)> claim_list(const Claims&... claims) {
  return {{claims...}, false};
}

/// Specialised by each format for each type, e.g.
/// `template <> inline constexpr auto claims<plain_text::Format, Caption> = claim_list(…)`.
/// A list may hold fewer rows than the type has fields only until `claims_are_complete` looks.
template <class Format, class T>
inline constexpr NoFields claims{};

namespace detail {

template <auto... Members>
constexpr ClaimList<sizeof...(Members)> claim_all(const FieldList<Members...>& list, Fate fate,
                                                  std::string_view clause) {
  ClaimList<sizeof...(Members)> all{};
  all.drops_type = fate == Fate::dropped;
  for (std::size_t i = 0; i < sizeof...(Members); ++i)
    all.claims[i] = {list.rows[i].name, fate, fate == Fate::kept ? list.rows[i].name : "", clause};
  return all;
}

/// Instantiated for every field; the compiler's message names format and member.
template <class Format, auto Member, std::size_t Index>
struct FieldMustBeClaimed {
  using Owner = typename MemberTraits<decltype(Member)>::owner;
  static constexpr bool is_claimed() {
    if constexpr (std::is_same_v<decltype(claims<Format, Owner>), const NoFields>) {
      return false;
    } else {
      const auto& list = claims<Format, Owner>;
      return list.index_of(fields<Owner>.rows[Index].name) < list.size;
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
  static_assert(fields_are_claimed<Format>(&fields<T>, std::make_index_sequence<size>()));
  static_assert(claims<Format, T>.size == size, "a claim on what is no field, or two on one");
  ClaimList<size> ordered{};
  for (std::size_t i = 0; i < size; ++i)
    ordered.claims[i] =
        claims<Format, T>.claims[claims<Format, T>.index_of(fields<T>.rows[i].name)];
  return ordered;
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

/// For a format that keeps every field of T under the model's own name.
template <class T>
constexpr auto keeps_all() {
  return detail::claim_all(fields<T>, Fate::kept, {});
}
/// For a format that has no place for a T at all. Where T is a block, one note speaks for it; a
/// block that is written without its only field, as a divider may be, needs a `claim_list` instead.
template <class T>
constexpr auto drops_all(Literal clause) {
  return detail::claim_all(fields<T>, Fate::dropped, clause);
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

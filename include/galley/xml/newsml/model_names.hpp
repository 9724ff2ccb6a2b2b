// galley: the fields of the model as names in XML, for what the standard has no place for
//
// A field that NewsML-G2 has no place for stands under its own name in the namespace
// `urn:x-galley:model`: a word or number as an attribute of the element that the node is, all else
// as an element in it. The schema allows both there, and other programs pass over them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/fields.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/format/claims.hpp>
#include <galley/xml/name.hpp>
#include <galley/xml/newsml/fields.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

using xml_text::Name;

inline constexpr std::string_view model_prefix = "galley:";

/// Does the value stand in one attribute?
template <class M>
inline constexpr bool is_leaf =
    std::is_arithmetic_v<M> || std::is_enum_v<M> || std::is_same_v<M, std::string> ||
    std::is_same_v<M, Timestamp> || std::is_same_v<M, std::optional<std::int32_t>>;

template <std::size_t Size>
struct NameList {
  Name at[Size];
};

template <auto... Members, std::size_t... Index>
constexpr NameList<sizeof...(Members)> make_names(const FieldList<Members...>& list,
                                                  std::string_view prefix,
                                                  std::index_sequence<Index...>) {
  return {{Name(prefix, list.rows[Index].name)...}};
}
/// The fields of a type as names of ours, and without a prefix, as attributes of our own elements.
template <class T>
inline constexpr auto prefixed_names = make_names(fields<T>, model_prefix,
                                                  std::make_index_sequence<fields<T>.size>());
template <class T>
inline constexpr auto plain_names = make_names(fields<T>, "",
                                               std::make_index_sequence<fields<T>.size>());

/// Does the claim on a field say that it stands under its own name?
constexpr bool is_in_model_namespace(const Claim& claim) {
  return std::string_view(claim.spelling).substr(0, model_prefix.size()) == model_prefix;
}
/// The answer for each field of a type, in the order of its fields.
template <class T>
constexpr auto find_own_fields() {
  struct Answers {
    bool at[fields<T>.size];
  } answers{};
  constexpr auto claims = galley::detail::ordered_claims<Format, T>();
  for (std::size_t i = 0; i < fields<T>.size; ++i)
    answers.at[i] = is_in_model_namespace(claims.claims[i]);
  return answers;
}
template <class T>
inline constexpr auto own_fields = find_own_fields<T>();

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

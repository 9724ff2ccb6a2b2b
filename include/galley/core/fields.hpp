// galley: one constexpr list of fields per type, from which everything generic follows
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <galley/core/literal.hpp>

namespace galley {
inline namespace v0 {

/// What a field's string means. Readers bound addresses by it, rules find their subjects by it,
/// and generators make fitting values from it. Verbatim text keeps its blanks and line ends.
enum class Use : unsigned char { text, url, identifier, language, media_type, code, verbatim };

template <class>
struct MemberTraits;
template <class Owner, class Type>
struct MemberTraits<Type Owner::*> {
  using owner = Owner;
  using type = Type;
};

/// One member of a described type: the member itself is part of the type, its name is data.
template <auto Member>
struct Field {
  using owner = typename MemberTraits<decltype(Member)>::owner;
  using type = typename MemberTraits<decltype(Member)>::type;
  static constexpr auto member = Member;

  std::string_view name;
  Use use = Use::text;

  template <class Owner>
  static constexpr auto& of(Owner& object) {
    return object.*Member;
  }
};

/// A member's name in native JSON, and what its string means.
struct FieldName {
  std::string_view name;
  Use use;

  constexpr FieldName(Literal field_name, Use field_use = Use::text)
      : name(field_name), use(field_use) {}
};

/// The fields of one type, in the order in which native JSON writes them: the members, and their
/// names in the same order. `FieldList<&Caption::text, &Caption::credit>{{{"text"}, {"credit"}}}`.
/// (Two lists, as a template instance for each field made them a fifth of what including the model
/// cost. A name too many or too few does not compile; a test compares names with members.)
template <auto... Members>
struct FieldList {
  static constexpr std::size_t size = sizeof...(Members);
  FieldName rows[size];

  /// Calls `f(Field<Member>)` for each field, in order.
  template <class F>
  constexpr void each(F&& f) const {
    const FieldName* row = rows;
    ((f(Field<Members>{row->name, row->use}), ++row), ...);
  }
  /// True when `f(Field<Member>)` holds for every field; stops at the first that does not.
  template <class F>
  constexpr bool all(F&& f) const {
    const FieldName* row = rows;
    return ((f(Field<Members>{row->name, row->use}) ? (++row, true) : false) && ...);
  }
};

struct NoFields {};

/// The field list of `T`, specialised beside each struct. A type without one is not described.
template <class T>
inline constexpr NoFields fields{};

template <class T>
inline constexpr bool is_described = !std::is_same_v<decltype(fields<T>), const NoFields>;

/// One heap value with value semantics, declared here so that lists know its shape.
template <class T>
class Box;

template <class>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// `std::optional` and `Box` alike: something that may be absent.
template <class>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_optional<Box<T>> = true;

/// True for the value-initialised state of any model value: what writers omit.
template <class T>
constexpr bool is_empty(const T& value) {
  if constexpr (is_optional<T>) {
    return !value.has_value();
  } else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
    return value == T{};
  } else if constexpr (is_described<T>) {
    return fields<T>.all([&](auto f) { return is_empty(f.of(value)); });
  } else {
    return value.empty();
  }
}

/// Field by field equality of described types; bodies of any depth are compared without recursion.
template <class T, std::enable_if_t<is_described<T>, int> = 0>
bool operator==(const T& a, const T& b) {
  return fields<T>.all([&](auto f) { return f.of(a) == f.of(b); });
}
template <class T, std::enable_if_t<is_described<T>, int> = 0>
bool operator!=(const T& a, const T& b) {
  return !(a == b);
}

}  // namespace v0
}  // namespace galley

// galley: the few shapes of native JSON that do not follow from the field lists
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <galley/core/fields.hpp>
#include <galley/json/writer.hpp>
#include <galley/model/bundle.hpp>

namespace galley {
inline namespace v0 {
namespace native {

/// The name under which extensions of this format are kept.
inline constexpr std::string_view format_name = "native";
/// The major version that documents state as their first member. A reader accepts its own.
inline constexpr std::int64_t major_version = 1;
inline constexpr std::string_view version_key = "galley";
/// The member that names a block's kind; a writer puts it first.
inline constexpr std::string_view type_key = "type";

/// The members of a marked run beside `text`.
inline constexpr json_text::Key text_key{"text"};
inline constexpr json_text::Key marks_key{"marks"};
inline constexpr json_text::Key href_key{"href"};
inline constexpr json_text::Key title_key{"title"};
inline constexpr json_text::Key rel_key{"rel"};
inline constexpr json_text::Key language_key{"language"};
inline constexpr json_text::Key direction_key{"direction"};

/// An extension's raw text is embedded as a value under `json` where it is compact JSON, and is a
/// string under `raw` where it is not, XML among others.
inline constexpr json_text::Key json_key{"json"};
inline constexpr json_text::Key raw_key{"raw"};

namespace detail {

template <class T, auto... Members>
constexpr auto make_keys(const FieldList<Members...>& list) {
  struct Keys {
    json_text::Key at[sizeof...(Members)];
  } keys;
  for (std::size_t i = 0; i < sizeof...(Members); ++i)
    keys.at[i] = json_text::Key(list.rows[i].name);
  return keys;
}

/// Every key of a type, ready to be copied.
template <class T>
inline constexpr auto keys = make_keys<T>(fields<T>);

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

// galley: sets one value by its JSON Pointer, from text
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/result.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

enum class Put : unsigned char { done, unknown_path, rejected_value };

/// The next segment of a JSON Pointer, unescaped; the pointer is left at the rest.
inline std::string take_segment(std::string_view& pointer) {
  pointer.remove_prefix(1);
  const std::size_t size = pointer.find('/') < pointer.size() ? pointer.find('/') : pointer.size();
  std::string segment;
  for (std::size_t i = 0; i < size; ++i) {
    const bool is_escape = pointer[i] == '~' && i + 1 < size;
    segment += !is_escape ? pointer[i] : pointer[i + 1] == '1' ? '/' : '~';
    i += is_escape;
  }
  pointer.remove_prefix(size);
  return segment;
}

template <class T>
Put put_leaf(T& value, std::string_view text) {
  bool fits = true;
  if constexpr (std::is_same_v<T, bool>) {
    fits = text == "true" || text == "false";
    if (fits) value = text == "true";
  } else if constexpr (std::is_integral_v<T>) {
    fits = strings::parse_integer(text, value);
  } else if constexpr (std::is_enum_v<T>) {
    fits = from_string(text, value);
  } else if constexpr (std::is_same_v<T, Limits>) {
    fits = text == "unlimited";
    if (fits) value = Limits::unlimited();
  } else if constexpr (std::is_constructible_v<T, std::string> && !is_described<T>) {
    value = T(std::string(text));
  } else {
    return Put::unknown_path;  // an object or a list has no text
  }
  return fits ? Put::done : Put::rejected_value;
}

template <class T>
Put put_at(T& value, std::string_view pointer, std::string_view text) {
  if constexpr (std::is_same_v<T, Block>) {
    return value.visit([&](auto& content) { return put_at(content, pointer, text); });
  } else if constexpr (is_optional<T>) {
    const bool was_absent = !value.has_value();
    const Put outcome = put_at(was_absent ? value.emplace() : *value, pointer, text);
    if (outcome != Put::done && was_absent) value.reset();
    return outcome;
  } else if (pointer.empty()) {
    return put_leaf(value, text);
  } else if constexpr (is_vector<T>) {
    const std::string segment = take_segment(pointer);
    std::size_t index = value.size();
    if (segment != "-" && !strings::parse_integer(segment, index)) return Put::unknown_path;
    if (index > value.size()) return Put::unknown_path;
    const bool is_new = index == value.size();
    if (is_new) value.emplace_back();
    const Put outcome = put_at(value[index], pointer, text);
    if (outcome != Put::done && is_new) value.pop_back();
    return outcome;
  } else if constexpr (is_described<T>) {
    const std::string segment = take_segment(pointer);
    Put outcome = Put::unknown_path;
    fields<T>.each([&](auto field) {
      if (field.name == segment) outcome = put_at(field.of(value), pointer, text);
    });
    return outcome;
  } else {
    return Put::unknown_path;
  }
}

}  // namespace detail

/// Sets the field at `pointer` (`/publisher/name`, `/topics/0/name`; `-` appends to a list) from
/// text: a string, a number, true or false, an enumerator's name. Absent parts on the way are made.
/// Fails with `model.path.unknown` or `model.value.rejected`, and then changes nothing.
template <class T>
Result<void> put(T& value, std::string_view pointer, std::string_view text) {
  const bool is_pointer = !pointer.empty() && pointer.front() == '/';
  const detail::Put outcome =
      is_pointer ? detail::put_at(value, pointer, text) : detail::Put::unknown_path;
  if (outcome == detail::Put::done) return Issues{};
  Issue issue;
  const bool is_path = outcome == detail::Put::unknown_path;
  issue.code = is_path ? "model.path.unknown" : "model.value.rejected";
  issue.message = is_path ? "nothing that text can set is at " : "not a value for ";
  issue.message += strings::escape_for_message(pointer);
  if (!is_path) issue.message += ": " + strings::escape_for_message(text);
  Issues issues;
  issues.push_back(std::move(issue));
  return issues;
}

/// Sets an option by name: `strict`, `limits.depth`, or `limits=unlimited`.
template <class Options>
Result<void> set_option(Options& options, std::string_view name, std::string_view text) {
  std::string pointer = "/";
  for (char c : name) pointer += c == '.' ? '/' : c;
  return put(options, pointer, text);
}

}  // namespace v0
}  // namespace galley

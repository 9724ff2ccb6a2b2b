// galley: issues with the source line, a caret under the place, and the hint
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/issue.hpp>
#include <galley/core/result.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// At most this many characters of a source line are shown, around the place.
inline constexpr std::size_t shown_before = 50;
inline constexpr std::size_t shown_after = 30;

/// One character of the source, made fit for a terminal: controls become blanks.
inline void append_shown(std::string& out, std::string_view line, std::size_t at,
                         std::size_t size) {
  const auto byte = static_cast<unsigned char>(line[at]);
  const std::string_view character = line.substr(at, size);
  if (byte < 0x20 || byte == 0x7F) {
    out += ' ';
  } else if (!utf8::is_valid(character)) {
    out += utf8::replacement_bytes;
  } else {
    out += character;
  }
}

inline std::size_t character_size(std::string_view text, std::size_t at) {
  std::size_t size = 1;
  while (at + size < text.size() && utf8::is_continuation(text[at + size]) && size < 4) ++size;
  return size;
}

inline void append_source_line(std::string& out, const Position& position,
                               std::string_view source) {
  const std::size_t offset = position.offset < source.size() ? position.offset : source.size();
  std::size_t begin = offset;
  while (begin > 0 && source[begin - 1] != '\n' && offset - begin < 4 * shown_before) --begin;
  while (begin < offset && utf8::is_continuation(source[begin])) ++begin;
  std::size_t end = offset;
  while (end < source.size() && source[end] != '\n' && end - offset < 4 * shown_after) ++end;
  const std::string_view line = source.substr(begin, end - begin);

  const std::size_t before = utf8::count_code_points(line.substr(0, offset - begin));
  const std::size_t skipped = before > shown_before ? before - shown_before : 0;
  out += "\n  | ";
  std::size_t index = 0;
  for (std::size_t at = 0; at < line.size() && index < before + shown_after; ++index) {
    const std::size_t size = character_size(line, at);
    if (index >= skipped) append_shown(out, line, at, size);
    at += size;
  }
  out += "\n  | ";
  out.append(before - skipped, ' ');
  out += '^';
}

}  // namespace detail

/// The issue's line; under it the source line with a caret, if its position is known, and the hint.
inline std::string explain(const Issue& issue, std::string_view source) {
  std::string out = to_string(issue);
  if (issue.position.line != 0) detail::append_source_line(out, issue.position, source);
  if (!issue.hint.empty()) {
    out += "\n  = ";
    out += issue.hint;
  }
  return out;
}

/// Every issue of a result, each as above.
template <class T>
std::string explain(const Result<T>& result, std::string_view source) {
  std::string out;
  for (const Issue& issue : result.issues()) {
    if (!out.empty()) out += '\n';
    out += explain(issue, source);
  }
  return out;
}

}  // namespace v0
}  // namespace galley

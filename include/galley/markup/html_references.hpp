// galley: references in HTML text: named characters and numbers
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/decode.hpp>
#include <galley/core/named_characters.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/html/legacy_characters.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
namespace detail {

/// The character of a number in a reference (HTML Standard 13.2.5.80).
constexpr char32_t referenced(char32_t number) noexcept {
  if (number == 0 || !utf8::is_scalar_value(number)) return utf8::replacement;
  if (number < 0x80 || number > 0x9F) return number;
  const char16_t meant = decoding::windows_1252_high[number - 0x80];
  return meant == 0 ? number : meant;
}

/// `&#8364;`, `&#x20AC;`, with or without the semicolon.
template <class = void>
std::size_t resolve_number(std::string& out, std::string_view source) {
  const bool is_hexadecimal = source.size() > 2 && (source[2] == 'x' || source[2] == 'X');
  const std::size_t begin = is_hexadecimal ? 3 : 2;
  std::size_t end = begin;
  char32_t number = 0;
  for (; end < source.size(); ++end) {
    const int digit = strings::hex_value(source[end]);
    if (digit < 0 || (!is_hexadecimal && digit > 9)) break;
    number = number * (is_hexadecimal ? 16 : 10) + static_cast<char32_t>(digit);
    if (number > 0x10FFFF) number = 0x110000;
  }
  if (end == begin) {
    out.append(source.substr(0, begin));
    return begin;
  }
  utf8::append(out, referenced(number));
  return end + (end < source.size() && source[end] == ';' ? 1 : 0);
}

/// The character of a reference that begins like those which every writer needs, or 0.
inline char plain_reference(std::string_view source, std::size_t& size) noexcept {
  struct Row {
    std::string_view text;
    char means;
  };
  constexpr Row rows[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};
  for (const Row& row : rows) {
    size = row.text.size();
    if (strings::starts_with(source, row.text)) return row.means;
  }
  size = 0;
  return '\0';
}

/// Appends what the `&` at the start means and returns how many bytes that takes.
template <class = void>
std::size_t resolve_reference(std::string& out, std::string_view source, bool in_attribute) {
  constexpr std::size_t longest = 32;
  std::size_t size = 0;
  if (const char plain = plain_reference(source, size); plain != '\0') {
    out += plain;
    return size;
  }
  if (source.size() > 1 && source[1] == '#') return resolve_number(out, source);
  std::size_t end = 1;
  while (end < source.size() && end < longest && strings::is_ascii_alphanumeric(source[end])) ++end;
  if (end < source.size() && source[end] == ';') {
    char bytes[longest_named_character];
    const char* const behind = write_named_character(source.substr(1, end - 1), bytes);
    if (behind != nullptr) {
      out.append(bytes, static_cast<std::size_t>(behind - bytes));
      return end + 1;
    }
  }
  const char32_t code = html::legacy_character(source.substr(1), size);
  // In an address `&copy=1` is a parameter (HTML Standard 13.2.5.73).
  const char behind = size + 1 < source.size() ? source[size + 1] : '\0';
  const bool is_parameter =
      in_attribute && (behind == '=' || strings::is_ascii_alphanumeric(behind));
  if (code == 0 || is_parameter) {
    out += '&';
    return 1;
  }
  utf8::append(out, code);
  return size + 1 + (behind == ';' ? 1 : 0);
}

}  // namespace detail

/// Appends the text with its references resolved, as browsers resolve them (HTML Standard 13.2.5.72
/// to 80): with the semicolon or, where old pages do without, without it. What is no reference
/// stays.
template <class = void>
void append_resolved(std::string& out, std::string_view source, bool in_attribute) {
  while (!source.empty()) {
    const std::size_t size = source.find('&');
    out.append(source.substr(0, size));
    if (size == std::string_view::npos) return;
    source.remove_prefix(size);
    source.remove_prefix(detail::resolve_reference(out, source, in_attribute));
  }
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

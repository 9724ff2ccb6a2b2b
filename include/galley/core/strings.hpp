// galley: small tools for ASCII, the same in every locale and without allocation.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {
namespace strings {

constexpr bool is_ascii_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
constexpr bool is_ascii_lower(char byte) noexcept { return byte >= 'a' && byte <= 'z'; }
constexpr bool is_ascii_upper(char byte) noexcept { return byte >= 'A' && byte <= 'Z'; }
constexpr bool is_ascii_alpha(char byte) noexcept {
  return is_ascii_lower(byte) || is_ascii_upper(byte);
}
constexpr bool is_ascii_alphanumeric(char byte) noexcept {
  return is_ascii_alpha(byte) || is_ascii_digit(byte);
}
/// Space, TAB, LF, VT, FF or CR.
constexpr bool is_ascii_space(char byte) noexcept {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Value of a hexadecimal digit of either case, or -1.
constexpr int hex_value(char byte) noexcept {
  if (is_ascii_digit(byte)) return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return -1;
}

/// Lower case for A to Z; every other byte stays, whatever the locale.
constexpr char to_lower(char byte) noexcept {
  return is_ascii_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Equality that takes A to Z and a to z for the same.
constexpr bool equals_ignore_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t index = 0; index < a.size(); ++index) {
    if (to_lower(a[index]) != to_lower(b[index])) return false;
  }
  return true;
}

/// Gives the string that value. Memory that it needs is taken at once; the standard's assign()
/// first makes sure that the value is no part of the string, which is for the caller to know here.
/// An empty string is appended to, which asks less.
inline void assign(std::string& to, std::string_view value) {
  if (value.size() > to.capacity()) {
    to = std::string(value);
  } else if (to.empty()) {
    to.append(value.data(), value.size());
  } else {
    to.assign(value.data(), value.size());
  }
}

constexpr bool starts_with(std::string_view text, std::string_view start) noexcept {
  return text.substr(0, start.size()) == start;
}
constexpr bool ends_with(std::string_view text, std::string_view end) noexcept {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}
constexpr bool starts_with_ignore_case(std::string_view text, std::string_view start) noexcept {
  return equals_ignore_case(text.substr(0, start.size()), start);
}
constexpr bool contains(std::string_view text, char byte) noexcept {
  return text.find(byte) != std::string_view::npos;
}

/// Says whether every byte satisfies the predicate; true for an empty text.
template <class Predicate>
constexpr bool all_of(std::string_view text, Predicate holds) noexcept {
  for (const char byte : text) {
    if (!holds(byte)) return false;
  }
  return true;
}

/// Says whether no byte is 0x80 or above.
constexpr bool is_ascii(std::string_view text) noexcept {
  return all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// The text without ASCII white space at its start.
constexpr std::string_view trim_start(std::string_view text) noexcept {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  return text;
}
/// The text without ASCII white space at its end.
constexpr std::string_view trim_end(std::string_view text) noexcept {
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}
/// The text without ASCII white space at either end.
constexpr std::string_view trim(std::string_view text) noexcept {
  return trim_start(trim_end(text));
}

/// The parts of a text between separators, as views, for a range-for loop. There is always one part
/// more than there are separators, so an empty text has one empty part.
class Split {
 public:
  class Iterator {
   public:
    constexpr Iterator() noexcept = default;
    constexpr Iterator(std::string_view rest, char separator) noexcept
        : rest_(rest), separator_(separator), is_end_(false) {
      find();
    }
    constexpr std::string_view operator*() const noexcept { return rest_.substr(0, length_); }
    constexpr Iterator& operator++() noexcept {
      if (length_ == rest_.size()) {
        is_end_ = true;
      } else {
        rest_.remove_prefix(length_ + 1);
        find();
      }
      return *this;
    }
    /// Only the comparison with the end is meant.
    friend constexpr bool operator!=(const Iterator& a, const Iterator& b) noexcept {
      return a.is_end_ != b.is_end_;
    }

   private:
    constexpr void find() noexcept {
      const std::size_t found = rest_.find(separator_);
      length_ = found == std::string_view::npos ? rest_.size() : found;
    }

    std::string_view rest_;
    std::size_t length_ = 0;
    char separator_ = '\0';
    bool is_end_ = true;
  };

  constexpr Split(std::string_view text, char separator) noexcept
      : text_(text), separator_(separator) {}
  constexpr Iterator begin() const noexcept { return {text_, separator_}; }
  constexpr Iterator end() const noexcept { return {}; }

 private:
  std::string_view text_;
  char separator_;
};

/// The parts of `text` between separators: `for (std::string_view part : split(tag, '-'))`.
constexpr Split split(std::string_view text, char separator) noexcept { return {text, separator}; }

/// Bytes that write_number() may need.
inline constexpr std::size_t longest_number = 20;

/// Writes the integer in decimal, at most 20 bytes, and returns the place after it.
template <class Integer>
char* write_number(char* out, Integer number) noexcept {
  static_assert(std::is_integral_v<Integer> && sizeof(Integer) <= 8 &&
                !std::is_same_v<Integer, bool> && !std::is_same_v<Integer, char>);
  using Unsigned = std::make_unsigned_t<Integer>;
  auto rest = static_cast<unsigned long long>(static_cast<Unsigned>(number));
  if constexpr (std::is_signed_v<Integer>) {
    if (number < 0) {
      *out++ = '-';
      rest = 0 - static_cast<unsigned long long>(static_cast<long long>(number));
    }
  }
  char digits[longest_number];
  std::size_t count = 0;
  do {
    digits[count++] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  while (count != 0) *out++ = digits[--count];
  return out;
}

/// Appends the integer in decimal.
template <class Integer>
void append_number(std::string& out, Integer number) {
  char digits[longest_number];
  out.append(digits, static_cast<std::size_t>(write_number(digits, number) - digits));
}

/// Reads a decimal integer that fills the whole text: digits, after a '-' if the type is signed.
/// False, with `number` unchanged, when there is anything else or the value does not fit.
template <class Integer>
constexpr bool parse_integer(std::string_view text, Integer& number) noexcept {
  static_assert(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>);
  using Limits = std::numeric_limits<Integer>;
  const bool is_negative = std::is_signed_v<Integer> && !text.empty() && text.front() == '-';
  if (is_negative) text.remove_prefix(1);
  if (text.empty()) return false;
  unsigned long long most = static_cast<unsigned long long>((Limits::max)());
  if (is_negative) ++most;
  unsigned long long value = 0;
  for (const char byte : text) {
    if (!is_ascii_digit(byte)) return false;
    const auto digit = static_cast<unsigned>(byte - '0');
    if (value > (most - digit) / 10) return false;
    value = value * 10 + digit;
  }
  number = is_negative ? static_cast<Integer>(0 - value) : static_cast<Integer>(value);
  return true;
}

/// Most bytes that escape_for_message() returns.
inline constexpr std::size_t longest_message_part = 64;

/// A short, printable form of untrusted text for a message: at most 64 bytes of well-formed UTF-8,
/// with controls, bidi controls, noncharacters and malformed bytes as `\xNN`, and a final "…" when
/// the text was longer.
inline std::string escape_for_message(std::string_view text) {
  constexpr std::string_view cut = "\xE2\x80\xA6";
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  std::size_t room_for_cut = 0;  // size of `out` after which the cut would not fit
  std::size_t position = 0;
  while (position < text.size()) {
    const utf8::Decoded step = utf8::decode(text, position);
    const char32_t code = step.code_point;
    const bool is_plain = step.is_valid && utf8::is_html_char(code) && code >= 0x20 &&
                          !utf8::is_bidi_control(code) && code != 0x2028 && code != 0x2029;
    const std::size_t size = is_plain ? step.length : 4 * step.length;
    if (out.size() + size > longest_message_part) {
      out.resize(room_for_cut);
      out.append(cut);
      break;
    }
    for (const char byte : text.substr(position, step.length)) {
      if (is_plain) {
        out.push_back(byte);
      } else {
        const auto value = static_cast<unsigned char>(byte);
        out.append("\\x");
        out.push_back(digits[value >> 4U]);
        out.push_back(digits[value & 15U]);
      }
    }
    if (out.size() + cut.size() <= longest_message_part) room_for_cut = out.size();
    position += step.length;
  }
  return out;
}

}  // namespace strings
}  // namespace v0
}  // namespace galley

// galley: values that may stand in an attribute because a grammar has seen them whole
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <galley/core/language.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>

namespace galley {
inline namespace v0 {
namespace html {

namespace detail {

/// `en` and `en-GB`, as nearly all tags are: two or three letters, and two of a region.
constexpr bool is_plain_tag(std::string_view tag) noexcept {
  const std::size_t size = tag.size();
  const std::size_t language = size >= 5 ? size - 3 : size;
  if (language != 2 && language != 3) return false;
  if (size > language && tag[language] != '-') return false;
  for (std::size_t i = 0; i < size; ++i)
    if (i != language && !strings::is_ascii_alpha(tag[i])) return false;
  return true;
}

/// The address of nearly every link, seen in one pass: `https`, a host of letters, digits, dots and
/// hyphens, then a path. Whatever is not so plain is for the policy to judge.
inline bool is_plain_address(std::string_view address) noexcept {
  constexpr std::string_view start = "https://";
  if (!strings::starts_with(address, start)) return false;
  std::size_t at = start.size();
  while (at < address.size() &&
         (strings::is_ascii_alphanumeric(address[at]) || address[at] == '.' || address[at] == '-'))
    ++at;
  if (at == start.size() || at == address.size() || address[at] != '/') return false;
  bool is_plain = true;
  for (; at < address.size(); ++at)
    is_plain = is_plain && static_cast<unsigned char>(address[at]) < 0x80 &&
               galley::detail::uri_bytes.is_safe(address[at]);
  return is_plain;
}

}  // namespace detail

/// A word of a closed grammar, or nothing. Views what it was made from.
class Token {
 public:
  Token() noexcept = default;

  /// A well-formed language tag (BCP 47, RFC 5646 section 2.1).
  static Token language(std::string_view tag) noexcept {
    Token token;
    if (detail::is_plain_tag(tag) || is_language_tag(tag)) token.text_ = tag;
    return token;
  }

  explicit operator bool() const noexcept { return !text_.empty(); }
  std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

/// The value of `datetime` (HTML Standard 4.5.14), or nothing where a timestamp is not understood
/// or HTML has no form for it: the year 0 and leap seconds.
class MachineTime {
 public:
  explicit MachineTime(const Timestamp& time) noexcept {
    TimestampParts parts;
    if (!galley::detail::scan_timestamp(time.text(), parts)) return;
    if (parts.date.year != 0 && parts.second < 60) write(parts);
  }

  explicit operator bool() const noexcept { return size_ != 0; }
  std::string_view text() const noexcept { return {text_, size_}; }

 private:
  void put(char c) noexcept { text_[size_++] = c; }
  void digits(int value, int width) noexcept {
    int unit = 1;
    for (int i = 1; i < width; ++i) unit *= 10;
    for (; unit > 0; unit /= 10) put(static_cast<char>('0' + value / unit % 10));
  }
  void write(const TimestampParts& parts) noexcept;
  void write_time(const TimestampParts& parts) noexcept;

  char text_[32];
  std::size_t size_ = 0;
};

inline void MachineTime::write(const TimestampParts& parts) noexcept {
  digits(parts.date.year, 4);
  if (parts.precision < TimePrecision::month) return;
  put('-');
  digits(parts.date.month, 2);
  if (parts.precision < TimePrecision::day) return;
  put('-');
  digits(parts.date.day, 2);
  if (parts.precision < TimePrecision::minute) return;
  put('T');
  write_time(parts);
}

inline void MachineTime::write_time(const TimestampParts& parts) noexcept {
  digits(parts.hour, 2);
  put(':');
  digits(parts.minute, 2);
  if (parts.precision >= TimePrecision::second) {
    put(':');
    digits(parts.second, 2);
  }
  if (parts.precision == TimePrecision::fraction) {
    put('.');
    digits(parts.nanoseconds / 1000000, 3);
  }
  if (!parts.has_offset) return;
  if (parts.offset_minutes == 0) return put('Z');
  put(parts.offset_minutes < 0 ? '-' : '+');
  const int offset = parts.offset_minutes < 0 ? -parts.offset_minutes : parts.offset_minutes;
  digits(offset / 60, 2);
  put(':');
  digits(offset % 60, 2);
}

/// An address that the policy of core/uri.hpp has passed for a slot, or nothing. There is no other
/// way to make one. Views what it was made from.
class Url {
 public:
  Url() noexcept = default;
  Url(std::string_view address, UrlSlot slot) noexcept {
    // An empty one is refused by the policy too, but is no address that was refused.
    if (address.empty()) return;
    if (slot != UrlSlot::embed &&
        (galley::detail::is_plain_web_address(address) || detail::is_plain_address(address))) {
      text_ = address;
    } else if (is_allowed(address, slot, true)) {
      text_ = address;
      for (const char c : address) is_ascii_ = is_ascii_ && static_cast<unsigned char>(c) < 0x80;
    }
  }

  explicit operator bool() const noexcept { return !text_.empty(); }
  std::string_view text() const noexcept { return text_; }
  bool is_ascii() const noexcept { return is_ascii_; }
  /// True for an absolute address on the web, where the other page must not reach back.
  bool is_web() const noexcept {
    return strings::starts_with_ignore_case(text_, "https:") ||
           strings::starts_with_ignore_case(text_, "http:");
  }
  /// A comma at either end would end the candidate (HTML Standard 4.8.4.2.1).
  bool fits_srcset() const noexcept {
    return !text_.empty() && text_.front() != ',' && text_.back() != ',';
  }

 private:
  std::string_view text_;
  bool is_ascii_ = true;
};

}  // namespace html
}  // namespace v0
}  // namespace galley

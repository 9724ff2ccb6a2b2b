// galley: the six places where data enters a page, each a type or function of its own
//
//   S1 text             Sinks::text
//   S2 attribute value  Sinks::attribute(name, string)
//   S3 address          Url, which only the policy makes; Sinks::attribute(name, Url)
//   S4 srcset           Sinks::candidate
//   S5 JSON in a script Sinks::script_json
//   S6 token            Token, made by full-match grammars; integers
//
// Everything else that is written is a literal of ours: there is no way to put a string out raw.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/malformed.hpp>
#include <galley/html/characters.hpp>
#include <galley/html/tokens.hpp>

namespace galley {
inline namespace v0 {
namespace html {

/// A page that is a text of its own.
struct Page {
  template <class Own>
  using Escapes = Own;
  static char* put_quote(char* out) noexcept {
    *out = '"';
    return out + 1;
  }
  template <std::size_t Size>
  static void markup(Buffer& buffer, const char (&literal)[Size]) {
    buffer.append(literal);
  }
};

/// A page that is the value of a JSON string, whose quotes the caller writes. It is escaped for
/// both in one pass.
struct PageInJson {
  template <class Own>
  using Escapes = detail::InJson<Own>;
  static char* put_quote(char* out) noexcept {
    out[0] = '\\';
    out[1] = '"';
    return out + 2;
  }
  template <std::size_t Size>
  static void markup(Buffer& buffer, const char (&literal)[Size]) {
    Seen seen;
    char* const out = buffer.room(JsonString::worst * Size + 32);
    buffer.advance_to(copy_escaped<JsonString>(out, std::string_view(literal, Size - 1), seen));
  }
};

/// Appends a page to a buffer. Text that HTML cannot hold is refused (`is_refused`, nothing of the
/// text is written), replaced (`replaced` counts) or trusted; finding the place is the caller's.
template <class Place>
class BasicSinks {
 public:
  BasicSinks(Buffer& buffer, Malformed malformed, bool xhtml) noexcept
      : buffer_(buffer), malformed_(malformed), is_xhtml_(xhtml) {}

  /// Markup of our own: a literal.
  template <std::size_t Size>
  void markup(const char (&literal)[Size]) {
    Place::markup(buffer_, literal);
  }
  /// An array that is not constant may hold data.
  template <std::size_t Size>
  void markup(char (&array)[Size]) = delete;

  /// Ends the start tag of an element without content: `>`, or `/>` in XML syntax.
  void end_void() {
    if (is_xhtml_)
      markup("/>");
    else
      markup(">");
  }

  /// S1: character data.
  void text(std::string_view value) { put<detail::TextEscapes>(value); }

  /// S1: running text, whose line feeds are line breaks. In XML syntax a blank alone is a
  /// reference, as some XML readers drop raw ones between elements.
  void lines(std::string_view value) {
    if (!is_xhtml_) {
      put<detail::LineEscapes<false>>(value);
    } else if (value == " ") {
      markup("&#32;");
    } else {
      put<detail::LineEscapes<true>>(value);
    }
  }

  /// S2: an attribute with any text as its value.
  template <std::size_t Size>
  void attribute(const char (&name)[Size], std::string_view value) {
    begin_attribute(name);
    put<detail::AttributeEscapes>(value);
    end_attribute();
  }

  /// Begins an attribute whose value `attribute_text` continues, until `end_attribute`.
  template <std::size_t Size>
  void begin_attribute(const char (&name)[Size]) {
    char* out = buffer_.room(Size + 4);
    *out++ = ' ';
    std::memcpy(out, name, Size - 1);
    out += Size - 1;
    *out++ = '=';
    buffer_.advance_to(Place::put_quote(out));
  }
  void attribute_text(std::string_view value) { put<detail::AttributeEscapes>(value); }
  void end_attribute() { buffer_.advance_to(Place::put_quote(buffer_.room(2))); }

  /// S3: an attribute that holds an address; without an address, no attribute.
  template <std::size_t Size>
  void attribute(const char (&name)[Size], const Url& url) {
    if (!url) return;
    begin_attribute(name);
    address(url);
    end_attribute();
  }

  /// S4: one candidate of a `srcset` whose quotes the caller writes as markup.
  void candidate(const Url& url, std::int32_t width, bool is_first) {
    GALLEY_ASSERT(url.fits_srcset() && width > 0);
    if (!is_first) markup(", ");
    address(url);
    markup(" ");
    number(width);
    markup("w");
  }

  /// S5: finished JSON text as the content of a script element of a JSON type. Inside JSON strings
  /// the letters of markup become `\u` escapes; elsewhere JSON has none of them.
  void script_json(std::string_view json) { put<detail::ScriptEscapes>(json); }

  /// S6: an attribute that holds a token; without a token, no attribute.
  template <std::size_t Size>
  void attribute(const char (&name)[Size], const Token& token) {
    if (!token) return;
    begin_attribute(name);
    buffer_.append(token.text());
    end_attribute();
  }
  /// S6: an integer attribute.
  template <std::size_t Size>
  void attribute(const char (&name)[Size], std::int32_t value) {
    begin_attribute(name);
    number(value);
    end_attribute();
  }
  /// S6: an attribute that holds a time; without a time, no attribute.
  template <std::size_t Size>
  void attribute(const char (&name)[Size], const MachineTime& time) {
    if (!time) return;
    begin_attribute(name);
    buffer_.append(time.text());
    end_attribute();
  }
  /// S6: an integer as text, with leading zeros up to `width` digits.
  void number(std::int32_t value, int width = 1);

  bool is_xhtml() const noexcept { return is_xhtml_; }
  bool is_refused() const noexcept { return is_refused_; }
  std::size_t replaced() const noexcept { return replaced_; }

 private:
  static constexpr std::size_t piece = 16 * 1024;  // bounds the room for one step of a long string

  template <class Own>
  void put(std::string_view value);
  template <class Escapes>
  Seen copy(std::string_view value);
  template <class Escapes>
  Seen copy_long(std::string_view value);
  template <class Own>
  void put_unfit(std::string_view value, std::size_t start);
  void address(const Url& url);

  Buffer& buffer_;
  Malformed malformed_;
  bool is_xhtml_;
  bool is_refused_ = false;
  std::size_t replaced_ = 0;
};

using Sinks = BasicSinks<Page>;

template <class Place>
template <class Own>
void BasicSinks<Place>::put(std::string_view value) {
  using Escapes = typename Place::template Escapes<Own>;
  const std::size_t start = buffer_.size();
  const Seen seen = value.size() <= piece ? copy<Escapes>(value) : copy_long<Escapes>(value);
  if (galley::detail::likely(!seen.high_bytes && !seen.illegal)) return;
  if (malformed_ == Malformed::trust || (!seen.illegal && Escapes::holds(value))) return;
  put_unfit<Own>(value, start);
}

template <class Place>
template <class Escapes>
Seen BasicSinks<Place>::copy(std::string_view value) {
  Seen seen;
  char* const out = buffer_.room(Escapes::worst * value.size() + 32);
  buffer_.advance_to(copy_escaped<Escapes>(out, value, seen));
  return seen;
}

template <class Place>
template <class Escapes>
Seen BasicSinks<Place>::copy_long(std::string_view value) {
  Seen all;
  while (!value.empty()) {
    std::size_t size = value.size() < piece ? value.size() : piece;
    // A piece ends where a character ends.
    while (size > piece - 4 && size < value.size() && utf8::is_continuation(value[size])) --size;
    const Seen seen = copy<Escapes>(value.substr(0, size));
    all.high_bytes = all.high_bytes || seen.high_bytes;
    all.illegal = all.illegal || seen.illegal;
    value.remove_prefix(size);
  }
  return all;
}

/// `value` was written from `start` on and is not for HTML: take it back, or write it repaired.
template <class Place>
template <class Own>
void BasicSinks<Place>::put_unfit(std::string_view value, std::size_t start) {
  buffer_.truncate(start);
  if (malformed_ == Malformed::refuse) {
    is_refused_ = true;
    return;
  }
  std::string repaired;
  replaced_ += append_html_text(repaired, value);
  put<Own>(repaired);
}

/// The policy has refused every letter that could end the attribute. What is not ASCII goes out
/// percent-encoded.
template <class Place>
void BasicSinks<Place>::address(const Url& url) {
  if (url.is_ascii()) return put<detail::AttributeEscapes>(url.text());
  std::string ascii;
  append_ascii_url(ascii, url.text());
  put<detail::AttributeEscapes>(ascii);
}

template <class Place>
void BasicSinks<Place>::number(std::int32_t value, int width) {
  GALLEY_ASSERT(width <= 10);
  char digits[12];
  char* const end = digits + sizeof digits;
  char* at = end;
  const bool is_negative = value < 0;
  // Negating in the unsigned type is right for the smallest number too.
  auto rest = static_cast<std::uint32_t>(value);
  if (is_negative) rest = 0U - rest;
  do *--at = static_cast<char>('0' + rest % 10);
  while ((rest /= 10) != 0);
  while (end - at < width) *--at = '0';
  if (is_negative) *--at = '-';
  buffer_.append(std::string_view(at, static_cast<std::size_t>(end - at)));
}

}  // namespace html
}  // namespace v0
}  // namespace galley

// galley: JSON text, appended to a buffer
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/escape.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {
/// The syntax of JSON (RFC 8259), without a model. (Not `json`, which `using nlohmann::json`
/// takes.)
namespace json_text {

/// A member's key as written, `,"name":`, padded so that it is copied in whole blocks.
struct Key {
  static constexpr std::size_t capacity = 32;
  char text[capacity] = {};
  unsigned char size = 0;

  constexpr Key() = default;
  constexpr explicit Key(std::string_view name) {
    text[size++] = ',';
    text[size++] = '"';
    for (char c : name) text[size++] = c;
    text[size++] = '"';
    text[size++] = ':';
  }
  constexpr std::string_view name() const { return {text + 2, size - std::size_t{4}}; }
};

/// Appends values to a buffer; commas come by themselves. The caller keeps the nesting right.
/// Malformed UTF-8 sets `is_malformed`; only then does anybody look for the place.
template <class Escapes>
class BasicWriter {
 public:
  explicit BasicWriter(Buffer& buffer, Malformed malformed = Malformed::refuse)
      : buffer_(buffer), malformed_(malformed) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  /// The next member's key, from a table.
  void key(const Key& key);
  /// The next member's key, from data.
  void key(std::string_view name);
  /// A key and its value.
  void member(const Key& name, const std::string& value);
  void string(std::string_view value);
  /// A string in parts: `continue_string` for each, of well-formed text, or bytes that the caller
  /// puts escaped into the buffer.
  void begin_string() {
    char* const out = separate(buffer_.room(2));
    *out = '"';
    buffer_.advance_to(out + 1);
  }
  void continue_string(std::string_view part);
  void end_string() { buffer_.push('"'); }
  /// A word that needs no escaping: an enumerator, a constant.
  void word(std::string_view value);
  void integer(std::int64_t value);
  void boolean(bool value) { raw(value ? std::string_view("true") : std::string_view("false")); }
  /// A value that is JSON already.
  void raw(std::string_view json);
  /// The members of an object that is JSON already and not empty, as members of this one.
  void members(std::string_view object) { raw(object.substr(1, object.size() - 2)); }

  /// Where the text ends, to come back to with `rewind`, as if nothing had been written since.
  struct Mark {
    std::size_t size;
    bool is_first;
  };
  Mark mark() const noexcept { return {buffer_.size(), is_first_}; }
  void rewind(Mark mark) noexcept {
    buffer_.truncate(mark.size);
    is_first_ = mark.is_first;
  }

  bool is_malformed() const noexcept { return is_malformed_; }
  Buffer& buffer() noexcept { return buffer_; }

 private:
  static constexpr std::size_t piece = 16 * 1024;  // bounds the room for one step of a long string

  void begin(char bracket);
  void end(char bracket);
  /// Puts the comma that stands before a value or key which is not the first.
  char* separate(char* out) noexcept {
    *out = ',';
    out += is_first_ ? 0 : 1;
    is_first_ = false;
    return out;
  }
  /// Copies the key, without its comma where it is the first member.
  char* put(const Key& key, char* out) noexcept {
    const std::size_t skipped = is_first_ ? 1 : 0;
    std::memcpy(out, key.text + skipped, Key::capacity - 1);
    is_first_ = true;
    return out + key.size - skipped;
  }
  void quoted(char* out, std::string_view value);
  void long_string(std::string_view value);
  void malformed(std::string_view value, char* start);

  Buffer& buffer_;
  Malformed malformed_;
  bool is_first_ = true;
  bool is_malformed_ = false;
};

using Writer = BasicWriter<JsonString>;

template <class Escapes>
void BasicWriter<Escapes>::begin(char bracket) {
  char* out = separate(buffer_.room(2));
  *out = bracket;
  buffer_.advance_to(out + 1);
  is_first_ = true;
}

template <class Escapes>
void BasicWriter<Escapes>::end(char bracket) {
  buffer_.push(bracket);
  is_first_ = false;  // also behind an empty object or array
}

template <class Escapes>
void BasicWriter<Escapes>::key(const Key& key) {
  buffer_.advance_to(put(key, buffer_.room(Key::capacity)));
}

template <class Escapes>
void BasicWriter<Escapes>::key(std::string_view name) {
  string(name);
  buffer_.push(':');
  is_first_ = true;
}

template <class Escapes>
void BasicWriter<Escapes>::word(std::string_view value) {
  char* out = separate(buffer_.room(value.size() + 3));
  *out++ = '"';
  for (const char c : value) *out++ = c;  // short
  *out++ = '"';
  buffer_.advance_to(out);
}

template <class Escapes>
void BasicWriter<Escapes>::raw(std::string_view json) {
  buffer_.advance_to(separate(buffer_.room(1)));
  buffer_.append(json);
}

template <class Escapes>
void BasicWriter<Escapes>::member(const Key& name, const std::string& value) {
  if (galley::detail::unlikely(value.size() > piece)) {
    key(name);
    return string(value);
  }
  char* const out = put(name, buffer_.room(Key::capacity + Escapes::worst * value.size() + 40));
  is_first_ = false;
  quoted(out, value);
}

template <class Escapes>
void BasicWriter<Escapes>::string(std::string_view value) {
  if (galley::detail::unlikely(value.size() > piece)) {
    buffer_.advance_to(separate(buffer_.room(1)));
    return long_string(value);
  }
  quoted(separate(buffer_.room(Escapes::worst * value.size() + 40)), value);
}

/// Writes the string at `out`, where room has been made for it.
template <class Escapes>
void BasicWriter<Escapes>::quoted(char* out, std::string_view value) {
  char* const start = out;
  *out++ = '"';
  Seen seen;
  out = copy_escaped<Escapes>(out, value, seen);
  *out++ = '"';
  if (seen.high_bytes && malformed_ != Malformed::trust &&
      galley::detail::unlikely(!utf8::is_valid(value)))
    return malformed(value, start);
  buffer_.advance_to(out);
}

template <class Escapes>
void BasicWriter<Escapes>::long_string(std::string_view value) {
  if (malformed_ != Malformed::trust && galley::detail::unlikely(!utf8::is_valid(value)))
    return malformed(value, buffer_.room(0));
  buffer_.push('"');
  continue_string(value);
  end_string();
}

template <class Escapes>
void BasicWriter<Escapes>::continue_string(std::string_view part) {
  while (!part.empty()) {
    std::size_t size = part.size() < piece ? part.size() : piece;
    // A piece ends where a character ends, for the classes that look at whole characters.
    while (size > piece - 4 && size < part.size() && utf8::is_continuation(part[size])) --size;
    Seen seen;
    buffer_.advance_to(copy_escaped<Escapes>(buffer_.room(Escapes::worst * size + 32),
                                             part.substr(0, size), seen));
    part.remove_prefix(size);
  }
}

/// Instead of malformed UTF-8: its repaired form, or nothing that will be seen.
template <class Escapes>
void BasicWriter<Escapes>::malformed(std::string_view value, char* start) {
  is_malformed_ = true;
  buffer_.advance_to(start);
  is_first_ = true;  // its comma is written
  if (malformed_ == Malformed::refuse) return word({});
  std::string repaired;
  utf8::append_replaced(repaired, value);
  string(repaired);
}

template <class Escapes>
void BasicWriter<Escapes>::integer(std::int64_t value) {
  char* const out = separate(buffer_.room(strings::longest_number + 1));
  buffer_.advance_to(strings::write_number(out, value));
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

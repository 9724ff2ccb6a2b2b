// galley: XML text, appended to a buffer
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
#include <galley/xml/characters.hpp>
#include <galley/xml/name.hpp>
#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// Appends `text` with U+FFFD for everything that XML cannot hold; returns how often.
inline std::size_t append_xml_text(std::string& out, std::string_view text) {
  return utf8::append_allowed<utf8::is_xml_char>(out, text);
}

/// Appends XML to a buffer, in UTF-8. The caller keeps the nesting right; names are constants of
/// the program. Malformed UTF-8 and characters that XML cannot hold set `is_malformed`; only then
/// does anybody look for the place. Where `malformed` is `refuse`, nothing of what was written may
/// then be used.
template <class = void>
class BasicWriter {
 public:
  /// `indent` blanks a level where an element holds only elements; 0 writes no line ends at all.
  explicit BasicWriter(Buffer& buffer, Malformed malformed = Malformed::refuse,
                       std::size_t indent = 0)
      : buffer_(buffer), malformed_(malformed), indent_(indent) {}

  /// `<?xml version="1.0" encoding="UTF-8"?>`
  void declaration() { buffer_.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"); }

  /// Opens an element; its attributes may follow, then its content, then its end.
  void start(const Name& name) {
    char* out = open(Name::capacity + 1);
    *out++ = '<';
    buffer_.advance_to(put(name, out));
    state_ = State::in_tag;
    ++level_;
  }
  /// Closes the element; `<name/>` where nothing stands in it.
  void end(const Name& name);

  /// An attribute of the element that was just started.
  void attribute(const Name& name, std::string_view value);
  /// One whose value needs no escaping: an enumerator, a constant.
  void word_attribute(const Name& name, std::string_view value);
  void attribute(const Name& name, std::int64_t value);
  /// ` xmlns="…"`
  void default_namespace(Namespace space) { word_attribute("xmlns", uri_of(space)); }
  /// Attributes that are well-formed XML already: see is_attributes().
  void raw_attributes(std::string_view attributes) { buffer_.append(attributes); }

  /// Character data. Blanks alone are written so that no reader drops them. From here to the end of
  /// the element nothing is indented.
  void text(std::string_view value);
  /// Says that the element just started holds text and elements: nothing in it is indented.
  void mixed() noexcept {
    if (mixed_level_ == 0) mixed_level_ = level_;
  }
  /// An element that is well-formed XML already: see is_fragment().
  void raw(std::string_view fragment);

  /// start, text, end.
  void element(const Name& name, std::string_view value);
  void element(const Name& name, std::int64_t value);
  /// The line end behind the root element; nothing where there is no indentation.
  void finish() {
    if (indent_ != 0) buffer_.push('\n');
  }

  bool is_malformed() const noexcept { return is_malformed_; }
  Buffer& buffer() noexcept { return buffer_; }

 private:
  enum class State : unsigned char { in_tag, after_text, after_element };
  static constexpr std::size_t piece = 16 * 1024;  // bounds the room for one step of a long text

  static char* put(const Name& name, char* out) noexcept {
    std::memcpy(out, name.data(), Name::capacity);
    return out + name.size();
  }
  char* open(std::size_t room);
  char* begin_attribute(const Name& name, std::size_t size);
  char* break_line(char* out, std::size_t level) noexcept;
  char* end_tag(const Name& name, char* out) noexcept;
  template <class Escapes>
  char* escaped(char* out, std::string_view value);
  template <class Escapes>
  void append(std::string_view value);
  template <class Escapes>
  char* illegal(char* out, std::string_view value);

  Buffer& buffer_;
  Malformed malformed_;
  State state_ = State::after_element;
  bool is_malformed_ = false;
  std::size_t indent_;
  std::size_t level_ = 0;
  std::size_t mixed_level_ = 0;  // where an element with text began; 0 outside of any
};

using Writer = BasicWriter<>;

// ---- tags -------------------------------------------------------------------------------------

/// Ends the start tag that is open, breaks the line where an element stands by itself, and makes
/// room.
template <class T>
char* BasicWriter<T>::open(std::size_t room) {
  const bool breaks = indent_ != 0 && mixed_level_ == 0 && !buffer_.empty();
  char* out = buffer_.room(room + 2 + (breaks ? indent_ * level_ : 0));
  if (state_ == State::in_tag) *out++ = '>';
  return breaks ? break_line(out, level_) : out;
}

template <class T>
char* BasicWriter<T>::break_line(char* out, std::size_t level) noexcept {
  *out++ = '\n';
  std::memset(out, ' ', indent_ * level);
  return out + indent_ * level;
}

template <class T>
char* BasicWriter<T>::end_tag(const Name& name, char* out) noexcept {
  *out++ = '<';
  *out++ = '/';
  out = put(name, out);
  *out++ = '>';
  return out;
}

template <class T>
void BasicWriter<T>::end(const Name& name) {
  --level_;
  char* out = buffer_.room(Name::capacity + 4 + indent_ * level_);
  if (state_ == State::in_tag) {
    *out++ = '/';
    *out++ = '>';
  } else {
    if (indent_ != 0 && mixed_level_ == 0) out = break_line(out, level_);
    out = end_tag(name, out);
  }
  buffer_.advance_to(out);
  if (mixed_level_ > level_) mixed_level_ = 0;
  state_ = State::after_element;
}

template <class T>
void BasicWriter<T>::raw(std::string_view fragment) {
  buffer_.advance_to(open(0));
  buffer_.append(fragment);
  state_ = State::after_element;
}

template <class T>
void BasicWriter<T>::element(const Name& name, std::string_view value) {
  if (galley::detail::unlikely(value.size() > piece || value.empty() || detail::is_blank(value))) {
    start(name);
    if (!value.empty()) text(value);
    return end(name);
  }
  char* out = open(2 * Name::capacity + 5 + XmlText::worst * value.size() + 32);
  *out++ = '<';
  out = put(name, out);
  *out++ = '>';
  buffer_.advance_to(end_tag(name, escaped<XmlText>(out, value)));
  state_ = State::after_element;
}

template <class T>
void BasicWriter<T>::element(const Name& name, std::int64_t value) {
  char digits[strings::longest_number];
  const char* const end = strings::write_number(digits, value);
  element(name, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

// ---- attributes -------------------------------------------------------------------------------

template <class T>
void BasicWriter<T>::attribute(const Name& name, std::string_view value) {
  const bool is_long = galley::detail::unlikely(value.size() > piece);
  char* out = begin_attribute(name, 32 + (is_long ? 0 : XmlAttribute::worst * value.size()));
  if (is_long) {
    buffer_.advance_to(out);
    append<XmlAttribute>(value);
    return buffer_.push('"');
  }
  out = escaped<XmlAttribute>(out, value);
  *out++ = '"';
  buffer_.advance_to(out);
}

template <class T>
void BasicWriter<T>::word_attribute(const Name& name, std::string_view value) {
  char* out = begin_attribute(name, value.size());
  if (galley::detail::likely(!value.empty())) std::memcpy(out, value.data(), value.size());
  out += value.size();
  *out++ = '"';
  buffer_.advance_to(out);
}

template <class T>
void BasicWriter<T>::attribute(const Name& name, std::int64_t value) {
  char* const out = begin_attribute(name, strings::longest_number);
  char* const end = strings::write_number(out, value);
  *end = '"';
  buffer_.advance_to(end + 1);
}

/// ` name="`, with room for so many bytes and a quote.
template <class T>
char* BasicWriter<T>::begin_attribute(const Name& name, std::size_t size) {
  char* out = buffer_.room(Name::capacity + 4 + size);
  *out++ = ' ';
  out = put(name, out);
  *out++ = '=';
  *out++ = '"';
  return out;
}

// ---- text -------------------------------------------------------------------------------------

namespace detail {

constexpr std::string_view reference_to(char blank) noexcept {
  switch (blank) {
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    default: return "&#32;";
  }
}

}  // namespace detail

template <class T>
void BasicWriter<T>::text(std::string_view value) {
  if (value.empty()) return;
  if (state_ == State::in_tag) buffer_.push('>');
  if (mixed_level_ == 0) mixed_level_ = level_;
  // Blanks between tags: some readers drop them unless one of them is a reference.
  if (state_ != State::after_text && detail::is_blank(value)) {
    buffer_.append(detail::reference_to(value.front()));
    value.remove_prefix(1);
  }
  state_ = State::after_text;
  append<XmlText>(value);
}

/// Writes the value at `out`, where room has been made for it.
template <class T>
template <class Escapes>
char* BasicWriter<T>::escaped(char* out, std::string_view value) {
  char* const start = out;
  Seen seen;
  out = copy_escaped<Escapes>(out, value, seen);
  if (galley::detail::unlikely(seen.high_bytes || seen.illegal) && malformed_ != Malformed::trust &&
      galley::detail::unlikely(seen.illegal || !utf8::is_xml_text(value)))
    return illegal<Escapes>(start, value);
  return out;
}

/// Instead of what XML cannot hold: its repaired form, or nothing that will be seen.
template <class T>
template <class Escapes>
char* BasicWriter<T>::illegal(char* out, std::string_view value) {
  is_malformed_ = true;
  if (malformed_ == Malformed::refuse) return out;
  std::string repaired;
  append_xml_text(repaired, value);
  Seen seen;
  return copy_escaped<Escapes>(out, repaired, seen);
}

/// A value of any length, by pieces that end where a character ends.
template <class T>
template <class Escapes>
void BasicWriter<T>::append(std::string_view value) {
  while (!value.empty()) {
    std::size_t size = value.size() < piece ? value.size() : piece;
    while (size > piece - 4 && size < value.size() && utf8::is_continuation(value[size])) --size;
    char* const out = buffer_.room(Escapes::worst * size + 32);
    buffer_.advance_to(escaped<Escapes>(out, value.substr(0, size)));
    value.remove_prefix(size);
  }
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

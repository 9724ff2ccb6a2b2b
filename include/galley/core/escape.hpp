// galley: copying text into a format while escaping, sixteen bytes at a time.
//
// A class of escapes is a struct with `worst` (most bytes one input byte can become), `table`
// (what each byte becomes) and `find` (which bytes of a block the table changes). One that also
// escapes code points beyond ASCII names a rule for them, `Sequences`. Nothing else is needed.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <galley/core/compiler.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {

/// What copy_escaped met on its way.
struct Seen {
  bool high_bytes = false;  ///< a byte of 0x80 or more: the text still needs a look at its UTF-8
  bool illegal = false;     ///< a control the format cannot hold; U+FFFD was written in its place
};

namespace detail {

/// What one byte becomes: at most seven bytes, copied as eight, of which `length` count.
struct Escape {
  char text[7];
  unsigned char length;  // plus illegal_bit
};
static_assert(sizeof(Escape) == 8);

inline constexpr unsigned char illegal_bit = 0x80;

/// A row for each byte; a byte nobody set stays itself.
class EscapeTable {
 public:
  constexpr EscapeTable() noexcept : rows_() {
    for (unsigned byte = 0; byte < 256; ++byte) {
      rows_[byte] = {{static_cast<char>(static_cast<unsigned char>(byte))}, 1};
    }
  }

  constexpr void set(unsigned char byte, std::string_view text) noexcept {
    rows_[byte] = {{}, static_cast<unsigned char>(text.size())};
    for (std::size_t index = 0; index < text.size(); ++index) {
      rows_[byte].text[index] = text[index];
    }
  }
  /// Sets `\u00XX`.
  constexpr void set_hexadecimal(unsigned char byte) noexcept {
    constexpr char digits[] = "0123456789abcdef";
    rows_[byte] = {{'\\', 'u', '0', '0', digits[byte >> 4U], digits[byte & 15U]}, 6};
  }
  constexpr void set_illegal(unsigned char byte) noexcept {
    set(byte, utf8::replacement_bytes);
    rows_[byte].length |= illegal_bit;
  }

  constexpr const Escape& operator[](char byte) const noexcept {
    return rows_[static_cast<unsigned char>(byte)];
  }

 private:
  Escape rows_[256];
};

constexpr EscapeTable json_table(bool in_script) noexcept {
  EscapeTable table;
  for (unsigned char byte = 0; byte < 0x20; ++byte) table.set_hexadecimal(byte);
  table.set('\b', "\\b");
  table.set('\f', "\\f");
  table.set('\n', "\\n");
  table.set('\r', "\\r");
  table.set('\t', "\\t");
  table.set('"', "\\\"");
  table.set('\\', "\\\\");
  if (in_script) {
    for (const char byte : {'<', '>', '&', '\x7F'}) {
      table.set_hexadecimal(static_cast<unsigned char>(byte));
    }
  }
  return table;
}

constexpr EscapeTable markup_table(bool is_attribute, bool is_html) noexcept {
  EscapeTable table;
  for (unsigned char byte = 0; byte < 0x20; ++byte) {
    if (byte != '\t' && byte != '\n' && byte != '\r') table.set_illegal(byte);
  }
  if (is_html) table.set_illegal(0x7F);
  table.set('&', "&amp;");
  table.set('<', "&lt;");
  table.set('>', "&gt;");
  table.set('\r', "&#13;");
  if (is_attribute) {
    table.set('"', "&quot;");
    table.set('\t', "&#9;");
    table.set('\n', "&#10;");
  }
  return table;
}

/// The four classes of markup differ in two questions only.
template <bool is_attribute, bool is_html>
struct MarkupEscapes {
  static constexpr std::size_t worst = is_attribute ? 6 : 5;
  static constexpr EscapeTable table() noexcept { return markup_table(is_attribute, is_html); }

  template <class Block>
  static auto find(Block block) noexcept {
    // '<' and '>' differ in one bit only, and so do '"' and '&': one comparison finds both.
    auto found = (block | Block::filled(2)).equals('>') | block.at_most(0x1F);
    if constexpr (is_attribute) {
      found = found | (block | Block::filled(4)).equals('&');
    } else {
      found = found | block.equals('&');
    }
    if constexpr (is_html) found = found | block.equals('\x7F');
    return found;
  }
};

}  // namespace detail

/// The inside of a JSON string (RFC 8259 section 7).
struct JsonString {
  static constexpr std::size_t worst = 6;
  static constexpr detail::EscapeTable table() noexcept { return detail::json_table(false); }

  template <class Block>
  static auto find(Block block) noexcept {
    return block.equals('"') | block.equals('\\') | block.at_most(0x1F);
  }
};

/// The inside of a JSON string that stands in an HTML script element: nothing in it can end the
/// script, open a comment or be taken for markup, and no control, line separator (U+2028, U+2029)
/// or noncharacter stands raw.
struct JsonInScript {
  static constexpr std::size_t worst = 6;
  static constexpr detail::EscapeTable table() noexcept { return detail::json_table(true); }

  // '"' and '&' differ in one bit only, and so do '<' and '>': one comparison finds both.
  template <class Block>
  static auto find(Block block) noexcept {
    return (block | Block::filled(4)).equals('&') | (block | Block::filled(2)).equals('>') |
           block.equals('\\') | block.at_most(0x1F) | block.equals('\x7F');
  }

  /// The rule for code points beyond ASCII; those it does not allow become `\uXXXX`.
  struct Sequences {
    static constexpr bool allows(char32_t code_point) noexcept {
      return code_point < 0x80 || (!utf8::is_control(code_point) && code_point != 0x2028 &&
                                   code_point != 0x2029 && !utf8::is_noncharacter(code_point));
    }
    template <class Block>
    static auto suspects(Block first, Block second, Block third) noexcept {
      const auto separators =
          first.equals('\xE2') & second.equals('\x80') & (third | Block::filled(1)).equals('\xA9');
      return separators | (first.equals('\xC2') & second.at_most(0x9F)) |
             utf8::detail::noncharacter_suspects(first, second, third);
    }
  };
};

/// XML character data; CR is written as a reference, as readers turn a raw one into LF.
struct XmlText : detail::MarkupEscapes<false, false> {};
/// An XML attribute value in double quotes; TAB, LF and CR survive as references.
struct XmlAttribute : detail::MarkupEscapes<true, false> {};
/// HTML character data that is good XML too; DEL is illegal besides.
struct HtmlText : detail::MarkupEscapes<false, true> {};
/// An HTML attribute value in double quotes that is good XML too; DEL is illegal besides.
struct HtmlAttribute : detail::MarkupEscapes<true, true> {};

namespace detail {

/// The table of a class of escapes. (Evaluated where it is used: a table takes the compiler longer
/// than a header.)
template <class Escapes>
inline constexpr EscapeTable escape_table = Escapes::table();

inline char* put(const Escape& row, char* out, unsigned& lengths) noexcept {
  std::memcpy(out, &row, sizeof row);
  lengths |= row.length;
  return out + (row.length & 7U);
}

/// Copies the last bytes of `text`, from `at` on: fewer than a block. They are taken again with the
/// bytes before them as one block, or byte by byte when something in that block needs escaping.
template <class Escapes, class Block>
char* copy_tail(char* out, std::string_view text, const char* at, Block& gathered,
                unsigned& lengths) noexcept {
  const char* const end = text.data() + text.size();
  const auto left = static_cast<std::size_t>(end - at);
  if (text.size() >= Block::size) {
    const Block block = Block::load(end - Block::size);
    gathered = gathered | block;
    if (!Escapes::find(block).any()) {
      block.store(out + left - Block::size);
      return out + left;
    }
  }
  if (left >= Block::size / 2) {
    const Block block = Block::load_halves(at, end - Block::size / 2);
    gathered = gathered | block;
    if (!Escapes::find(block).any()) {
      block.store_first_half(out);
      block.store_second_half(out + left - Block::size / 2);
      return out + left;
    }
  }
  unsigned bits = 0;
  for (; at != end; ++at) {
    bits |= static_cast<unsigned char>(*at);
    out = put(escape_table<Escapes>[*at], out, lengths);
  }
  if (bits >= 0x80) gathered = gathered | Block::filled('\x80');
  return out;
}

template <class Escapes, class = void>
inline constexpr bool escapes_sequences = false;
template <class Escapes>
inline constexpr bool escapes_sequences<Escapes, std::void_t<typename Escapes::Sequences>> = true;

inline char* put_utf16_unit(unsigned unit, char* out) noexcept {
  constexpr char digits[] = "0123456789abcdef";
  *out++ = '\\';
  *out++ = 'u';
  for (unsigned shift = 16; shift != 0; shift -= 4) *out++ = digits[unit >> (shift - 4) & 15U];
  return out;
}

/// Writes the code point as `\uXXXX`, or as two of them beyond U+FFFF (RFC 8259 section 7).
inline char* put_utf16(char32_t code_point, char* out) noexcept {
  auto number = static_cast<unsigned>(code_point);
  if (number >= 0x10000) {
    number -= 0x10000;
    out = put_utf16_unit(0xD800U | number >> 10U, out);
    number = 0xDC00U | (number & 0x3FFU);
  }
  return put_utf16_unit(number, out);
}

/// The slow path for a text that is known to hold a sequence to be escaped.
template <class Escapes>
char* copy_sequences(char* out, std::string_view text) noexcept {
  unsigned lengths = 0;
  std::size_t position = 0;
  while (position < text.size()) {
    const utf8::Decoded step = utf8::decode(text, position);
    if (step.code_point < 0x80) {
      out = put(escape_table<Escapes>[text[position]], out, lengths);
    } else if (step.is_valid && !Escapes::Sequences::allows(step.code_point)) {
      out = put_utf16(step.code_point, out);
    } else {
      std::memcpy(out, text.data() + position, step.length);
      out += step.length;
    }
    position += step.length;
  }
  return out;
}

}  // namespace detail

/// Copies `text` to `out`, escaping, and returns the place after the last byte. The caller has made
/// room for `Escapes::worst * text.size() + 32` bytes, all of which may be written. `text` may be
/// malformed UTF-8: high bytes are copied as they are, and `seen` tells that there are some.
template <class Escapes, class Block = simd::Block>
char* copy_escaped(char* out, std::string_view text, Seen& seen) noexcept {
  const char* at = text.data();
  const char* const end = at + text.size();
  char* const start = out;
  Block gathered;
  unsigned lengths = 0;
  while (static_cast<std::size_t>(end - at) >= Block::size) {
    const Block block = Block::load(at);
    block.store(out);
    gathered = gathered | block;
    const auto found = Escapes::find(block);
    if (detail::likely(!found.any())) {
      at += Block::size;
      out += Block::size;
      continue;
    }
    const unsigned clean = found.first();
    at += clean;
    out = detail::put(detail::escape_table<Escapes>[*at++], out + clean, lengths);
  }
  if (at != end) out = detail::copy_tail<Escapes, Block>(out, text, at, gathered, lengths);
  seen.high_bytes = gathered.high_bits().any();
  seen.illegal = (lengths & detail::illegal_bit) != 0;
  if constexpr (detail::escapes_sequences<Escapes>) {
    if (seen.high_bytes && !utf8::detail::allows_all<typename Escapes::Sequences, Block>(text)) {
      return detail::copy_sequences<Escapes>(start, text);
    }
  }
  return out;
}

}  // namespace v0
}  // namespace galley

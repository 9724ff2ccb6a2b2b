// galley: which characters a page can hold, and how they are escaped there
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/escape.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {
namespace html {

/// True when the text is well-formed UTF-8 without characters that HTML forbids: controls other
/// than TAB, LF and CR, noncharacters (HTML Standard 3.2.5, "text content").
inline bool is_html_text(std::string_view text) noexcept { return utf8::is_html_text(text); }

/// Appends `text` with U+FFFD for everything that HTML cannot hold; returns how often.
inline std::size_t append_html_text(std::string& out, std::string_view text) {
  return utf8::append_allowed<utf8::is_html_char>(out, text);
}

namespace detail {

/// HTML has no way to hold a carriage return: raw it reads as a line feed, and a reference to it is
/// an error of the page. It goes out as a blank, which leaves the line feed of a CR LF pair alone.
constexpr galley::detail::EscapeTable with_blank_return(bool is_attribute) noexcept {
  galley::detail::EscapeTable table = galley::detail::markup_table(is_attribute, true);
  table.set('\r', " ");
  return table;
}

/// JSON text as a whole, its quotes and backslashes untouched.
constexpr galley::detail::EscapeTable script_table() noexcept {
  galley::detail::EscapeTable table;
  for (const char byte : {'<', '>', '&', '\x7F'})
    table.set_hexadecimal(static_cast<unsigned char>(byte));
  return table;
}

/// Character data: `& < >` become entities.
struct TextEscapes : HtmlText {
  static constexpr galley::detail::EscapeTable table() noexcept { return with_blank_return(false); }
  static bool holds(std::string_view text) noexcept { return is_html_text(text); }
};

/// Character data whose line feeds are line breaks.
template <bool is_xhtml>
struct LineEscapes : TextEscapes {
  static constexpr galley::detail::EscapeTable table() noexcept {
    galley::detail::EscapeTable made = with_blank_return(false);
    made.set('\n', is_xhtml ? "<br/>" : "<br>");
    return made;
  }
};

/// A value in double quotes: `"`, TAB and LF besides. `'` and the backtick end nothing there.
struct AttributeEscapes : HtmlAttribute {
  static constexpr galley::detail::EscapeTable table() noexcept { return with_blank_return(true); }
  static bool holds(std::string_view text) noexcept { return is_html_text(text); }
};

/// Finished JSON text in a script element: what could end the script, open a comment or stand for a
/// line end there is written as `\uXXXX`. Outside its strings JSON has no such letters.
struct ScriptEscapes {
  static constexpr std::size_t worst = 6;
  static constexpr galley::detail::EscapeTable table() noexcept { return script_table(); }
  using Sequences = JsonInScript::Sequences;

  template <class Block>
  static auto find(Block block) noexcept {
    return (block | Block::filled(2)).equals('>') | block.equals('&') | block.equals('\x7F');
  }
  static bool holds(std::string_view text) noexcept { return utf8::is_valid(text); }
};

constexpr galley::detail::EscapeTable in_json(const galley::detail::EscapeTable& own) noexcept {
  const galley::detail::EscapeTable json = JsonString::table();
  galley::detail::EscapeTable table = own;
  for (unsigned byte = 0; byte < 0x80; ++byte) {
    const auto letter = static_cast<char>(byte);
    const galley::detail::Escape& row = json[letter];
    const bool stays = own[letter].length == 1 && own[letter].text[0] == letter;
    if (stays && row.length != 1)
      table.set(static_cast<unsigned char>(byte), std::string_view(row.text, row.length));
  }
  return table;
}

/// A class of HTML within a JSON string: what HTML leaves as it is may need an escape there.
template <class Own>
struct InJson : Own {
  static constexpr std::size_t worst =
      Own::worst < JsonString::worst ? JsonString::worst : Own::worst;
  static constexpr galley::detail::EscapeTable table() noexcept { return in_json(Own::table()); }

  template <class Block>
  static auto find(Block block) noexcept {
    return Own::find(block) | block.equals('"') | block.equals('\\');
  }
};

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley

// galley: which characters stand where in XML: names, blanks, the ends of runs
#pragma once
#include <cstddef>
#include <cstring>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {
namespace detail {

/// XML 1.0 (5th edition) productions 4 and 4a without the colon, which parts a name in two.
constexpr bool is_name_start(char32_t c) noexcept {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x37D) ||
         (c >= 0x37F && c <= 0x1FFF) || c == 0x200C || c == 0x200D ||
         (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF) ||
         (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
         (c >= 0xFDF0 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0xEFFFF);
}
constexpr bool is_name_character(char32_t c) noexcept {
  return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 0xB7 ||
         (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

/// What a byte can be in a name; those of 0x80 and more can be anything.
struct NameBytes {
  bool may_start[256] = {};
  bool may_follow[256] = {};
  bool is_ascii_start[256] = {};  ///< may start, and needs no other look
  bool is_ascii[256] = {};        ///< may follow, and needs none
  bool ends[256] = {};            ///< ends any name, without a colon behind which it goes on
  constexpr NameBytes() {
    for (unsigned byte = 0; byte < 256; ++byte) {
      may_start[byte] = byte >= 0x80 || is_name_start(byte);
      may_follow[byte] = byte >= 0x80 || is_name_character(byte);
      is_ascii_start[byte] = byte < 0x80 && is_name_start(byte);
      is_ascii[byte] = byte < 0x80 && is_name_character(byte);
      ends[byte] = byte < 0x80 && !is_ascii[byte] && byte != ':';
    }
  }
};
inline constexpr NameBytes name_bytes;

/// One part of a name, whose bytes beyond ASCII are not yet known to be right.
template <class = void>
bool is_name_part(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded met = utf8::decode(text, at);
    if (!met.is_valid || !is_name_character(met.code_point)) return false;
    if (at == 0 && !is_name_start(met.code_point)) return false;
    at += met.length;
  }
  return !text.empty();
}

constexpr bool is_blank(char byte) noexcept {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}
inline const char* skip_blanks(const char* at, const char* end) noexcept {
  while (at != end && is_blank(*at)) ++at;
  return at;
}
/// The same where many are likely: sixteen at a time. Controls that no document holds pass for
/// blanks.
inline const char* skip_indentation(const char* at, const char* end) noexcept {
  for (; static_cast<std::size_t>(end - at) >= simd::Block::size; at += simd::Block::size) {
    const auto found = simd::Block::load(at).at_least(0x21);
    if (found.any()) return at + found.first();
  }
  return skip_blanks(at, end);
}
constexpr bool is_blank(std::string_view text) noexcept {
  for (const char byte : text)
    if (!is_blank(byte)) return false;
  return true;
}

/// A block from the text's last bytes, with zeros behind them, or from its middle.
inline simd::Block load_block(const char* at, const char* end) noexcept {
  const auto left = static_cast<std::size_t>(end - at);
  if (galley::detail::likely(left >= simd::Block::size)) return simd::Block::load(at);
  char last[simd::Block::size] = {};
  std::memcpy(last, at, left);
  return simd::Block::load(last);
}

/// Where a run of character data ends or holds what must be looked at.
struct TextStops {
  static auto find(simd::Block block) noexcept {
    return block.equals('<') | block.equals('&') | block.equals(']') | block.equals('\r');
  }
};

/// The same for an attribute value in the given quotes. No control stands in a document but TAB,
/// LF and CR.
template <char quote>
struct ValueStops {
  static auto find(simd::Block block) noexcept {
    return block.equals(quote) | block.equals('<') | block.equals('&') | block.at_most(0x1F);
  }
};

/// The first place that `stops` finds, or the end: for the last bytes of the document.
template <class Stops>
const char* scan_last(const char* at, const char* end, Stops) noexcept {
  const auto found = Stops::find(load_block(at, end));
  const auto left = static_cast<std::size_t>(end - at);
  return found.any() && found.first() < left ? at + found.first() : end;
}

/// The same anywhere.
template <class Stops>
[[gnu::always_inline]] inline const char* scan(const char* at, const char* end,
                                               Stops stops) noexcept {
  for (; static_cast<std::size_t>(end - at) >= simd::Block::size; at += simd::Block::size) {
    const auto found = Stops::find(simd::Block::load(at));
    if (found.any()) return at + found.first();
  }
  return scan_last(at, end, stops);
}

/// Which of sixteen bytes are no letter of ASCII.
[[gnu::always_inline]] inline auto other_than_letters(simd::Block block) noexcept {
  return (block | simd::Block::filled(0x20)).within('z' + 1, 'a' - 1);
}
/// The same with the underscore among the letters.
[[gnu::always_inline]] inline auto other_than_words(simd::Block block) noexcept {
  return without(other_than_letters(block), block.equals('_'));
}
/// Behind the letters and underscores at `at`, of which sixteen are looked at.
[[gnu::always_inline]] inline const char* skip_word(const char* at) noexcept {
  const auto others = other_than_words(simd::Block::load(at));
  return at + (galley::detail::likely(others.any()) ? others.first() : simd::Block::size);
}

/// The same of a name that may have a prefix; `local` is set to where its local part begins.
[[gnu::always_inline]] inline const char* skip_words(const char* at, const char*& local) noexcept {
  local = at;
  const char* const behind = skip_word(at);
  if (*behind != ':' || behind == at) return behind;
  local = behind + 1;
  return skip_word(local);
}

/// The first place of that byte, or the end.
inline const char* find_byte(const char* at, const char* end, char byte) noexcept {
  if (at == end) return end;
  const void* const found = std::memchr(at, byte, static_cast<std::size_t>(end - at));
  return found ? static_cast<const char*>(found) : end;
}

}  // namespace detail
}  // namespace xml_text
}  // namespace v0
}  // namespace galley

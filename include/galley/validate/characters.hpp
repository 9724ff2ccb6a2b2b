// galley: which characters of a text deserve a second look, found in one pass for all rules
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {

/// What a text may hold that a clean one does not.
enum class Character : unsigned char {
  control,         ///< C0 but TAB, LF and CR, DEL, C1, a noncharacter
  line_break,      ///< TAB, LF or CR
  repeated_space,  ///< two blanks side by side
  edge_space,      ///< white space at the start or at the end
  nonbreaking,     ///< U+00A0
  mixed_quotes,    ///< straight and curly double quotation marks
  bidi,            ///< an embedding, override or isolate
  invisible,       ///< zero-width space, word joiner, BOM within text, tag character
  replacement      ///< U+FFFD, what a decoder left in place of bytes it could not read
};

/// A set of them.
class Characters {
 public:
  constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr bool has(Character c) const noexcept { return (bits_ & bit(c)) != 0; }
  constexpr void add(Character c) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | bit(c)); }

 private:
  static constexpr unsigned bit(Character c) noexcept { return 1U << static_cast<unsigned>(c); }
  std::uint16_t bits_ = 0;
};

namespace detail {

constexpr bool is_nonbreaking_at(std::string_view text, std::size_t at) noexcept {
  return text.substr(at, 2) == "\xC2\xA0";
}

/// Bytes of white space that the text begins with: ASCII, NBSP and the blanks of U+2000 to U+200A,
/// U+3000.
constexpr std::size_t space_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return 0;
  if (strings::is_ascii_space(text[at])) return 1;
  if (text[at] == '\xC2') return is_nonbreaking_at(text, at) ? 2 : 0;
  const std::string_view three = text.substr(at, 3);
  if (three.size() < 3) return 0;
  const auto third = static_cast<unsigned char>(three[2]);
  const bool is_thin = three.substr(0, 2) == "\xE2\x80" && third >= 0x80 && third <= 0x8A;
  return is_thin || three == "\xE3\x80\x80" ? 3 : 0;
}
constexpr std::size_t leading_space(std::string_view text) noexcept {
  std::size_t size = 0;
  while (const std::size_t step = space_at(text, size)) size += step;
  return size;
}
constexpr std::size_t trailing_space(std::string_view text) noexcept {
  std::size_t end = text.size();
  for (bool found = true; found && end != 0;) {
    found = false;
    for (std::size_t step = 1; step <= 3 && step <= end && !found; ++step)
      if (space_at(text, end - step) == step) {
        end -= step;
        found = true;
      }
  }
  return text.size() - end;
}

/// Says whether the text is empty or nothing but white space.
constexpr bool is_blank(std::string_view text) noexcept {
  if (!text.empty() && text.front() > ' ' && text.front() < '\x7F') return false;
  return leading_space(text) == text.size();
}

/// Looks for what a `Characters` names; `Block` is a parameter for the tests' sake.
template <class Block>
class CharacterScan {
 public:
  explicit CharacterScan(std::string_view text) noexcept : text_(text) {}

  Characters scan() noexcept {
    if (text_.size() < Block::size) {
      scan_short();
    } else {
      scan_long();
    }
    if (has_curly_ && strings::contains(text_, '"')) found_.add(Character::mixed_quotes);
    if (has_edge_space()) found_.add(Character::edge_space);
    return found_;
  }

 private:
  void scan_short() noexcept {
    const std::size_t size = text_.size();
    if (size >= Block::size / 2) {  // two halves that overlap
      const char* const second = text_.data() + size - Block::size / 2;
      const Block block = Block::load_halves(text_.data(), second);
      if (!(suspects_of(block) | pairs_of(block)).any()) return;
    }
    for (std::size_t at = 0; at < size; ++at) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte == ' ' && at != 0 && text_[at - 1] == ' ') found_.add(Character::repeated_space);
      if (byte < 0x20 || byte == 0x7F || byte >= 0xEF || (byte | 0x20) == 0xE2) look(at);
    }
  }
  /// Two blocks a turn. The last two may overlap what was seen, which does no harm.
  void scan_long() noexcept {
    constexpr std::size_t two = 2 * Block::size;
    const char* const text = text_.data();
    const std::size_t last = text_.size() - Block::size;
    std::size_t at = 0;
    Block block;
    auto pairs = block.equals(' ');
    for (; text_.size() - at > two; at += two) {
      block = Block::load(text + at);
      const Block next = Block::load(text + at + Block::size);
      // Of two bytes that give a space together each is one, or the other is NUL.
      pairs = pairs | (block | Block::load(text + at + 1)).equals(' ') |
              (next | Block::load(text + at + Block::size + 1)).equals(' ');
      look_at_blocks(at, block, at + Block::size, next);
    }
    if (at > last) at = last;
    block = Block::load(text + at);
    const Block end = Block::load(text + last);
    if (last == 0) {
      pairs = pairs_of(block);
    } else {
      pairs = pairs | (block | Block::load(text + (at == last ? at - 1 : at + 1))).equals(' ') |
              (end | Block::load(text + last - 1)).equals(' ');
    }
    look_at_blocks(at, block, last, end);
    if (pairs.any() && text_.find("  ") != text_.npos) found_.add(Character::repeated_space);
  }

  static auto pairs_of(Block block) noexcept {
    return block.equals(' ') & block.template after_zeros<1>().equals(' ');
  }
  /// Controls, DEL, and the first bytes of U+0080–00BF, U+2000–2FFF and U+F000 on.
  static auto suspects_of(Block block) noexcept {
    return block.within(0xEF, 0x1F) | block.equals('\x7F') |
           (block | Block::filled('\x20')).equals('\xE2');
  }

  void look_at_blocks(std::size_t at, Block block, std::size_t next_at, Block next) noexcept {
    const auto suspects = suspects_of(block);
    const auto more = suspects_of(next);
    if (!(suspects | more).any()) return;
    look_at_block(at, block, suspects);
    look_at_block(next_at, next, more);
  }
  /// Dashes and quotation marks, the usual ones, are told apart from the rest all at once.
  template <class Mask>
  void look_at_block(std::size_t at, Block block, Mask suspects) noexcept {
    if (text_.size() - at >= Block::size + 2) {
      const Block second = Block::load(text_.data() + at + 1);
      const Block third = Block::load(text_.data() + at + 2);
      const auto usual = block.equals('\xE2') & second.equals('\x80') & third.within(0x90, 0xA7);
      const auto curly = usual & third.within(0x9C, 0x9F);
      has_curly_ = has_curly_ || curly.any();
      suspects = without(suspects, usual);
    }
    suspects.each([this, at](std::size_t i) { look(at + i); });
  }
  void look(std::size_t at) noexcept {
    const char byte = text_[at];
    if (byte == '\xE2' && at + 2 < text_.size() && text_[at + 1] == '\x80') {
      const auto third = static_cast<unsigned char>(text_[at + 2]);
      if (third >= 0x90 && third <= 0xA7) {  // dashes and quotation marks, the usual ones
        has_curly_ = has_curly_ || (third >= 0x9C && third <= 0x9F);
        return;
      }
    }
    if (byte == '\t' || byte == '\n' || byte == '\r') return found_.add(Character::line_break);
    if (static_cast<unsigned char>(byte) < 0x80) return found_.add(Character::control);
    const utf8::Decoded step = utf8::decode(text_, at);
    if (step.is_valid) look_at(step.code_point);
  }
  void look_at(char32_t code) noexcept {
    if (code == 0xA0) {
      found_.add(Character::nonbreaking);
    } else if (utf8::is_bidi_control(code)) {
      found_.add(Character::bidi);
    } else if (code == 0x200B || code == 0x2060 || code == 0xFEFF ||
               (code >= 0xE0000 && code <= 0xE007F)) {
      found_.add(Character::invisible);
    } else if (code == utf8::replacement) {
      found_.add(Character::replacement);
    } else if (utf8::is_control(code) || utf8::is_noncharacter(code)) {
      found_.add(Character::control);
    }
  }
  bool has_edge_space() const noexcept {
    const auto first = static_cast<unsigned char>(text_.front());
    const auto last = static_cast<unsigned char>(text_.back());
    return ((first <= ' ' || first >= 0xC2) && space_at(text_, 0) != 0) ||
           ((last <= ' ' || (last >= 0x80 && last <= 0xA0)) && trailing_space(text_) != 0);
  }

  std::string_view text_;
  Characters found_;
  bool has_curly_ = false;
};

}  // namespace detail

/// What of a text, which is not empty, deserves a second look. Malformed UTF-8 is passed over:
/// readers and writers refuse it.
template <class Block = simd::Block>
Characters characters_of(std::string_view text) noexcept {
  return detail::CharacterScan<Block>(text).scan();
}

}  // namespace v0
}  // namespace galley

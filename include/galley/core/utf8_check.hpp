// galley: is a text UTF-8, and one that XML or HTML can hold? Many bytes at a time
#pragma once
#include <cstddef>
#include <cstring>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {
namespace utf8 {

namespace detail {

/// Marks the bytes of a block that are wrong after the three bytes before each of them. The blocks
/// `before1` to `before3` are the same text loaded 1 to 3 bytes earlier. (A call would spill every
/// constant.)
template <class Block>
[[gnu::always_inline]] inline auto errors(Block block, Block before1, Block before2,
                                          Block before3) noexcept {
  const auto expected = before1.at_least(0xC0) | before2.at_least(0xE0) | before3.at_least(0xF0);
  const auto never = block.at_least(0xF5) | (block | Block::filled(1)).equals('\xC1');
  // Once it is known that a continuation follows, E0, ED, F0 and F4 narrow it further.
  const auto from_a0 = block.at_least(0xA0);
  const auto from_90 = block.at_least(0x90);
  return (expected ^ block.continuations()) | never | without(before1.equals('\xE0'), from_a0) |
         (before1.equals('\xED') & from_a0) | without(before1.equals('\xF0'), from_90) |
         (before1.equals('\xF4') & from_90);
}

/// C0 without the three that every text format knows.
template <class Block>
auto odd_controls(Block block) noexcept {
  return without(block.at_most(0x1F), block.equals('\t') | block.equals('\n') | block.equals('\r'));
}

/// Bytes 0xBE and 0xBF.
template <class Block>
auto ends_plane(Block block) noexcept {
  return (block | Block::filled(1)).equals('\xBF');
}

/// What may be wrong besides malformed bytes: nothing, or characters that XML cannot hold. Asked of
/// blocks of ASCII, and of others with the bytes before each of theirs. Where there is nothing
/// `rare`, all is ASCII and nothing is wrong.
struct WellFormed {
  template <class Block>
  static auto rare(Block block) noexcept {
    return block.high_bits();
  }
  template <class Block>
  static auto errors(Block) noexcept {
    return Block().high_bits();
  }
  template <class Block>
  static auto errors(Block, Block, Block) noexcept {
    return Block().high_bits();
  }
};
struct WellFormedXml {
  template <class Block>
  static auto rare(Block block) noexcept {
    return block.within(0x80, 0x1F);
  }
  template <class Block>
  static auto errors(Block block) noexcept {
    return odd_controls(block);
  }
  template <class Block>
  static auto errors(Block block, Block before1, Block before2) noexcept {
    return odd_controls(block) |
           (before2.equals('\xEF') & before1.equals('\xBF') & ends_plane(block));
  }
};

template <class Rule, class Block>
[[gnu::always_inline]] inline auto errors_at(const char* at) noexcept {
  const Block block = Block::load(at);
  const Block before1 = Block::load(at - 1);
  const Block before2 = Block::load(at - 2);
  return errors(block, before1, before2, Block::load(at - 3)) |
         Rule::errors(block, before1, before2);
}

/// Says whether a well-formed start is cut off before its last byte.
inline bool ends_inside_sequence(const char* end) noexcept {
  const auto before = [end](int distance) { return static_cast<unsigned char>(end[-distance]); };
  return before(1) >= 0xC0 || before(2) >= 0xE0 || before(3) >= 0xF0;
}

/// Fewer bytes than this are checked in a padded copy, as the loads would leave the text.
inline constexpr std::size_t shortest_in_place = 19;

/// Copies fewer than `shortest_in_place` bytes, by pieces of a fixed size that may overlap.
inline void copy_short(char* to, std::string_view text) noexcept {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size >= 8) {
    std::memcpy(to, from, 8);
    if (size > 16) std::memcpy(to + 8, from + 8, 8);
    std::memcpy(to + size - 8, from + size - 8, 8);
  } else {
    for (std::size_t index = 0; index < size; ++index) to[index] = from[index];
  }
}

/// For short texts: a copy with zeros around it, which also shows a cut sequence.
template <class Block>
bool is_valid_short(std::string_view text) noexcept {
  char padded[3 + 2 * Block::size] = {};
  char* const copy = padded + 3;
  copy_short(copy, text);
  const Block both = Block::load(copy) | Block::load(copy + Block::size);
  if (!both.high_bits().any()) return true;
  auto wrong = errors_at<WellFormed, Block>(copy);
  if (text.size() >= Block::size) wrong = wrong | errors_at<WellFormed, Block>(copy + Block::size);
  return !wrong.any();
}

/// The check of a text that is not short.
template <class Rule, class Block>
bool is_valid_long(std::string_view text) noexcept {
  const char* const end = text.data() + text.size();
  const char* at = text.data();
  Block block = Block::load(at);
  const Block after1 = block.template after_zeros<1>();
  const Block after2 = block.template after_zeros<2>();
  auto wrong = errors(block, after1, after2, block.template after_zeros<3>()) |
               Rule::errors(block, after1, after2);
  bool is_cut = block.high_bits().any() && ends_inside_sequence(at + Block::size);
  const auto left = [&] { return static_cast<std::size_t>(end - at); };
  for (at += Block::size; left() >= Block::size; at += Block::size) {
    if (!is_cut) {
      // Mostly plain ASCII: two blocks at once.
      while (left() >= 2 * Block::size &&
             !(Rule::rare(Block::load(at)) | Rule::rare(Block::load(at + Block::size))).any())
        at += 2 * Block::size;
      if (left() < Block::size) break;
    }
    block = Block::load(at);
    // A block needs a look when it is not all ASCII, or the one before it ends in a cut sequence.
    const bool is_high = block.high_bits().any();
    wrong = wrong | (is_high || is_cut ? errors_at<Rule, Block>(at) : Rule::errors(block));
    is_cut = is_high && ends_inside_sequence(at + Block::size);
  }
  wrong = wrong | errors_at<Rule, Block>(end - Block::size);
  return !wrong.any() && !ends_inside_sequence(end);
}

/// The check of a whole text; `Block` is a parameter for the tests' sake.
template <class Block>
bool is_valid(std::string_view text) noexcept {
  if (text.size() < shortest_in_place) return is_valid_short<Block>(text);
  return is_valid_long<WellFormed, Block>(text);
}

}  // namespace detail

/// Says whether the whole text is well-formed UTF-8 (RFC 3629; Unicode table 3-7).
inline bool is_valid(std::string_view text) noexcept { return detail::is_valid<simd::Block>(text); }

namespace detail {

/// A rule says which code points it allows, and where in a block one may begin that it does not;
/// `second` and `third` are the bytes after each byte of `first`.
struct XmlRule {
  static constexpr bool allows(char32_t code_point) noexcept { return is_xml_char(code_point); }
  template <class Block>
  static auto suspects(Block first, Block second, Block third) noexcept {
    return odd_controls(first) | (first.equals('\xEF') & second.equals('\xBF') & ends_plane(third));
  }
};

/// Noncharacters, roughly: those of plane 0, and whatever lies in the planes above.
template <class Block>
auto noncharacter_suspects(Block first, Block second, Block third) noexcept {
  return first.at_least(0xF0) |
         (first.equals('\xEF') &
          ((second.equals('\xBF') & ends_plane(third)) | second.equals('\xB7')));
}

struct HtmlRule {
  static constexpr bool allows(char32_t code_point) noexcept { return is_html_char(code_point); }
  template <class Block>
  static auto suspects(Block first, Block second, Block third) noexcept {
    return odd_controls(first) | first.equals('\x7F') |
           (first.equals('\xC2') & second.at_most(0x9F)) |
           noncharacter_suspects(first, second, third);
  }
};

/// Says whether the rule allows every code point that begins between the two positions; malformed
/// bytes are passed over, among them the rest of one that began earlier.
template <class Rule>
bool allows_decoded(std::string_view text, std::size_t position, std::size_t stop) noexcept {
  while (position < stop) {
    if (text[position] >= ' ' && text[position] < '\x7F') {  // every rule allows these
      ++position;
      continue;
    }
    const Decoded step = decode(text, position);
    if (step.is_valid && !Rule::allows(step.code_point)) return false;
    position += step.length;
  }
  return true;
}

/// The same for a block, which is decoded only if it holds a suspect; two bytes follow it.
template <class Rule, class Block>
bool allows_block(std::string_view text, std::size_t position) noexcept {
  const char* const at = text.data() + position;
  const Block block = Block::load(at);
  if (!block.within(0x7F, 0x1F).any()) return true;
  if (!Rule::suspects(block, Block::load(at + 1), Block::load(at + 2)).any()) return true;
  return allows_decoded<Rule>(text, position, position + Block::size);
}

/// Says whether the rule allows every code point of the text.
template <class Rule, class Block>
bool allows_all(std::string_view text) noexcept {
  constexpr std::size_t window = Block::size + 2;
  if (text.size() < window) return allows_decoded<Rule>(text, 0, text.size());
  const std::size_t last = text.size() - window;
  for (std::size_t position = 0; position < last; position += Block::size) {
    if (!allows_block<Rule, Block>(text, position)) return false;
  }
  return allows_block<Rule, Block>(text, last) &&
         allows_decoded<Rule>(text, text.size() - 2, text.size());
}

}  // namespace detail

/// Says whether well-formed UTF-8 holds a code point that XML cannot: a C0 control other than TAB,
/// LF and CR, U+FFFE or U+FFFF (XML 1.0, production Char).
inline bool contains_xml_illegal(std::string_view text) noexcept {
  return !detail::allows_all<detail::XmlRule, simd::Block>(text);
}

namespace detail {

/// Wrong, or in need of a closer look: what `HtmlRule` suspects.
struct WellFormedHtml {
  template <class Block>
  static auto rare(Block block) noexcept {
    return block.within(0x7F, 0x1F);
  }
  template <class Block>
  static auto errors(Block block) noexcept {
    return odd_controls(block) | block.equals('\x7F');
  }
  template <class Block>
  static auto errors(Block block, Block before1, Block before2) noexcept {
    return errors(block) | (before1.equals('\xC2') & block.at_most(0x9F)) |
           noncharacter_suspects(before2, before1, block) | block.at_least(0xF0);
  }
};

template <class Block>
bool is_xml_text(std::string_view text) noexcept {
  if (text.size() < shortest_in_place)
    return is_valid_short<Block>(text) && allows_decoded<XmlRule>(text, 0, text.size());
  return is_valid_long<WellFormedXml, Block>(text);
}

}  // namespace detail

/// Says whether XML can hold the text: well-formed UTF-8 without code points that it forbids.
inline bool is_xml_text(std::string_view text) noexcept {
  return detail::is_xml_text<simd::Block>(text);
}

/// Says whether well-formed UTF-8 holds a code point that HTML text may not: see is_html_char().
inline bool contains_html_illegal(std::string_view text) noexcept {
  return !detail::allows_all<detail::HtmlRule, simd::Block>(text);
}

namespace detail {

/// One pass will do for nearly every text.
template <class Block>
bool is_html_text(std::string_view text) noexcept {
  if (text.size() >= shortest_in_place && is_valid_long<WellFormedHtml, Block>(text)) return true;
  return is_valid<Block>(text) && allows_all<HtmlRule, Block>(text);
}

}  // namespace detail

/// Says whether HTML text can hold the text: well-formed UTF-8 that is_html_char() allows.
inline bool is_html_text(std::string_view text) noexcept {
  return detail::is_html_text<simd::Block>(text);
}

}  // namespace utf8
}  // namespace v0
}  // namespace galley

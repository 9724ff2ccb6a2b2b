// galley: a quick look at a line that tells prose from what may be a caption
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/text/credit_labels.hpp>
#include <galley/text/credit_places.hpp>
#include <galley/text/credit_shapes.hpp>
#include <galley/text/credit_tails.hpp>
#include <galley/text/letters.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// What a line may hold, as far as a glance tells.
enum class Hope : unsigned char {
  none,      ///< no caption
  labelled,  ///< a label or a bracket, so a credit that is labelled or bracketed
  bare,      ///< a slash or "via", or nothing but names, so a credit without label as well
};

/// No caption has more bytes.
inline constexpr std::size_t longest_caption = 1200;

/// Marks beside a credit: brackets and separators, and the first bytes of the copyright sign, of
/// signs in circles and of unspaced writing.
constexpr bool is_credit_mark(char byte) noexcept {
  return byte == '(' || byte == ')' || byte == '[' || byte == ']' || byte == ':' || byte == '=' ||
         byte == '/' || byte == '|' || byte == '<' || byte == '\xC2' ||
         static_cast<unsigned char>(byte) >= 0xE2;
}

/// Whether a label may start at `at`, which is not the start: behind a blank, with a capital or a
/// letter beyond ASCII, or when a mark stands before the blank. " via " counts as well.
constexpr bool may_start_label(std::string_view text, std::size_t at) noexcept {
  if (text[at - 1] != ' ') return false;
  const char byte = text[at];
  return (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80 || byte == 'v' ||
         (at > 1 && static_cast<unsigned char>(text[at - 2]) <= '/');
}

/// Offset of the next place at or after `at` that the glance must stop at. `at` is not 0.
template <class = void>
std::size_t next_hint(std::string_view text, std::size_t at) noexcept {
  using simd::Block;
  if (at == 1 && text.size() > 1) {
    if (is_credit_mark(text[1]) || may_start_label(text, 1)) return 1;
    ++at;
  }
  for (; text.size() - at >= Block::size; at += Block::size) {
    const Block block = Block::load(text.data() + at);
    const Block before = Block::load(text.data() + at - 1);
    const Block earlier = Block::load(text.data() + at - 2);
    const auto mark = block.equals('(') | block.equals(')') | block.equals('[') |
                      block.equals(']') | block.equals(':') | block.equals('=') |
                      block.equals('/') | block.equals('|') | block.equals('<') |
                      block.equals('\xC2') | block.at_least(0xE2);
    const auto capital =
        block.within('A', 'Z') | block.at_least(0x80) | block.equals('v') | earlier.at_most('/');
    const auto met = mark | (capital & before.equals(' '));
    if (met.any()) return at + met.first();
  }
  while (at < text.size() && !is_credit_mark(text[at]) && !may_start_label(text, at)) ++at;
  return at;
}

/// Whether a label starts at `at`, where one may.
template <class = void>
bool starts_label(std::string_view text, std::size_t at, const credit::Lexicon& lexicon) {
  const std::string_view rest = text.substr(at);
  if (!lexicon.labels.may_start(rest[0])) return false;
  const char32_t first = letters::decode(rest, 0).value;
  const bool parted = at > 1 && static_cast<unsigned char>(text[at - 2]) <= '/';
  if (!parted && !letters::is_upper(first) && !letters::is_caseless(first)) return false;
  credit::LabelUse use = credit::LabelUse::names;
  return credit::detail::match_labels(rest, credit::start_of(rest), lexicon.labels, 0, use) != 0;
}

/// Whether a label or a sign opens the line: "Image caption The quay", "© AP The quay".
template <class = void>
bool is_label_in_front(std::string_view text, const credit::Lexicon& lexicon) {
  const credit::detail::Head head = credit::detail::read_head(text, lexicon);
  return !head.label.empty() && (head.has_sign || head.gap != credit::detail::Gap::blank ||
                                 head.use != credit::LabelUse::names);
}

/// Whether the line ends in a bracket, its own full stop set aside.
template <class = void>
bool ends_in_closing_bracket(std::string_view text) {
  while (!text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?')) {
    text.remove_suffix(1);
  }
  return !text.empty() && (text.back() == ')' || text.back() == ']');
}

/// Judges a line at a glance. Prose has no hope; the few lines that have are looked at closely.
template <class = void>
Hope hope_of(std::string_view text, const credit::Lexicon& lexicon) {
  if (text.empty() || text.size() > longest_caption) return Hope::none;
  if (credit::detail::may_be_names(text) && credit::detail::opens_credit(text, lexicon)) {
    return Hope::bare;
  }
  if (is_label_in_front(text, lexicon)) return Hope::bare;
  bool is_open = text[0] == '(' || text[0] == '[';
  Hope hope = is_open || ends_in_closing_bracket(text) ? Hope::labelled : Hope::none;
  const std::size_t start = credit::detail::window_start(text, 240);
  for (std::size_t at = start == 0 ? 1 : start; at < text.size(); ++at) {
    at = next_hint(text, at);
    if (at == text.size()) break;
    switch (text[at]) {
      case '/': return Hope::bare;
      case '(':
        if (strings::equals_ignore_case(text.substr(at, 3), "(c)")) hope = Hope::labelled;
        is_open = true;
        continue;
      case '[': is_open = true; continue;
      case ')':
      case ']': is_open = false; continue;
      case ':':
      case '=':
      case '|':
      case '<': hope = Hope::labelled; continue;
      case 'v':
        if (text.substr(at, 4) == "via ") return Hope::bare;
        break;
      case '\xC2':  // the copyright sign
        if (text.substr(at, 2) == "\xC2\xA9") hope = Hope::labelled;
        continue;
      case '\xE2':  // and in a circle
        if (text.substr(at, 2) == "\xE2\x93" || text.substr(at, 3) == "\xE2\x92\xB8")
          hope = Hope::labelled;
        continue;
      default:
        if (static_cast<unsigned char>(text[at]) >= 0xE3) hope = Hope::labelled;
        break;
    }
    if (hope == Hope::none && text[at - 1] == ' ' && starts_label(text, at, lexicon)) {
      hope = Hope::labelled;
    }
  }
  return is_open ? Hope::labelled : hope;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

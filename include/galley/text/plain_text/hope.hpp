// galley: a quick look at a line that tells prose from what may be a caption
#pragma once

#include <cstddef>
#include <string_view>

#include <galley/text/credit_labels.hpp>
#include <galley/text/credit_places.hpp>
#include <galley/text/credit_shapes.hpp>
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

/// What a byte near the end of a line may mean for a credit.
enum class Sign : unsigned char { nothing, blank, part, bare, open, close, lead };

/// The classes of all bytes.
struct Signs {
  Sign of[256] = {};

  constexpr Signs() noexcept {
    of[static_cast<unsigned char>(' ')] = Sign::blank;
    for (const char byte : {':', '=', '|', '<'}) of[static_cast<unsigned char>(byte)] = Sign::part;
    of[static_cast<unsigned char>('/')] = Sign::bare;
    of[static_cast<unsigned char>('(')] = of[static_cast<unsigned char>('[')] = Sign::open;
    of[static_cast<unsigned char>(')')] = of[static_cast<unsigned char>(']')] = Sign::close;
    of[0xC2] = of[0xE2] = Sign::lead;
    for (unsigned byte = 0xE3; byte <= 0xEF; ++byte) of[byte] = Sign::part;  // unspaced writing
    of[0xEE] = Sign::nothing;
  }
};
inline constexpr Signs credit_signs;

/// Whether the word behind the blank at `at` is a label, where a label may stand: behind the end
/// of a sentence or a stroke, or with a capital.
template <class = void>
bool is_label_behind(std::string_view tail, std::size_t at, const credit::Lexicon& lexicon) {
  if (at + 1 >= tail.size()) return false;
  const char before = at > 0 ? tail[at - 1] : ' ';
  const std::string_view rest = tail.substr(at + 1);
  const bool small = rest[0] >= 'a' && rest[0] <= 'z';
  const bool plain = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
  if (small && plain) return false;
  if (!lexicon.labels.may_start(rest[0])) return false;
  if (plain && !letters::detail::is_ascii(rest[0]) &&
      letters::is_lower(letters::decode(rest, 0).value)) {
    return false;
  }
  credit::LabelUse use = credit::LabelUse::names;
  return credit::detail::match_noun(rest, lexicon, use) != 0;
}

/// Whether a label or a sign opens the line: "Image caption The quay", "© AP The quay".
template <class = void>
bool is_label_in_front(std::string_view text, const credit::Lexicon& lexicon) {
  const credit::detail::Head head = credit::detail::read_head(text, lexicon);
  return !head.label.empty() &&
         (head.has_sign || head.gap != credit::detail::Gap::blank ||
          head.use != credit::LabelUse::names);
}

/// Judges a line at a glance. Prose has no hope; the few lines that have are looked at closely.
template <class = void>
Hope hope_of(std::string_view text, const credit::Lexicon& lexicon) {
  if (text.empty() || text.size() > longest_caption) return Hope::none;
  if (credit::detail::may_be_names(text)) return Hope::bare;
  if (is_label_in_front(text, lexicon)) return Hope::bare;
  std::string_view tail = text.substr(credit::detail::window_start(text, 240));
  Hope hope = text[0] == '(' || text[0] == '[' ? Hope::labelled : Hope::none;
  bool is_open = false;
  for (std::size_t at = 0; at < tail.size(); ++at) {
    switch (credit_signs.of[static_cast<unsigned char>(tail[at])]) {
      case Sign::nothing: break;
      case Sign::bare: return Hope::bare;
      case Sign::part: hope = Hope::labelled; break;
      case Sign::open: is_open = true; break;
      case Sign::close: is_open = false; break;
      case Sign::blank:
        if (tail.substr(at, 5) == " via ") return Hope::bare;
        if (hope == Hope::none && is_label_behind(tail, at, lexicon)) hope = Hope::labelled;
        break;
      case Sign::lead:  // the copyright sign, in a circle or not
        if (tail.substr(at, 2) == "\xC2\xA9" || tail.substr(at, 2) == "\xE2\x93") {
          hope = Hope::labelled;
        }
        break;
    }
  }
  if (is_open || hope != Hope::none) return Hope::labelled;
  while (!tail.empty() && (tail.back() == '.' || tail.back() == '!' || tail.back() == '?')) {
    tail.remove_suffix(1);
  }
  const bool closes = !tail.empty() && (tail.back() == ')' || tail.back() == ']');
  return closes ? Hope::labelled : Hope::none;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: rules about whether stated direction, language and letters agree
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/language.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

/// Letters of Hebrew, Arabic, Syriac, N'Ko and their kin (UAX #9, classes R and AL, by block).
constexpr bool is_right_to_left_letter(char32_t code) noexcept {
  return (code >= 0x05D0 && code <= 0x08FF && (code < 0x0660 || code > 0x0669)) ||
         (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
         (code >= 0x10800 && code <= 0x10FFF) || (code >= 0x1E800 && code <= 0x1EFFF);
}

/// Those letters begin with the bytes 0xD6 to 0xE0, 0xEF or 0xF0; few texts of other scripts do.
template <class = void>
bool may_run_right_to_left(std::string_view text) noexcept {
  using Block = simd::Block;
  std::size_t at = 0;
  for (; at + Block::size <= text.size(); at += Block::size) {
    const Block block = Block::load(text.data() + at);
    if ((block.within(0xD6, 0xE0) | block.at_least(0xEF)).any()) return true;
  }
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0xD6 && (byte <= 0xE0 || byte >= 0xEF)) return true;
  }
  return false;
}

/// The direction of most of the letters.
template <class = void>
Direction direction_of(std::string_view text) noexcept {
  std::size_t left = 0;
  std::size_t right = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (strings::is_ascii_alpha(text[at++])) ++left;
      continue;
    }
    const utf8::Decoded step = utf8::decode(text, at);
    at += step.length;
    if (is_right_to_left_letter(step.code_point))
      ++right;
    else if (step.code_point >= 0xC0 && (step.code_point < 0x2000 || step.code_point > 0x2BFF))
      ++left;
  }
  return left == right ? Direction::unspecified : left < right ? Direction::rtl : Direction::ltr;
}

}  // namespace detail

/// Pages follow `direction`, else the language: both must be that of the letters.
template <class = void>
void direction_mismatch(const Article& article, Findings& findings) {
  const bool is_stated = article.direction != Direction::unspecified;
  if (!is_stated && article.language.empty()) return;
  const Direction usual = is_right_to_left(article.language) ? Direction::rtl : Direction::ltr;
  if (is_stated && article.direction != usual && is_language_tag(article.language))
    return findings.report("direction",
                           "not the direction that the language is written in; correct "
                           "`direction` or `language`");
  const bool is_right_expected = (is_stated ? article.direction : usual) == Direction::rtl;
  if (!is_right_expected && !detail::may_run_right_to_left(article.headline)) return;
  const Direction written = detail::direction_of(article.headline);
  if (written == Direction::unspecified || written == (is_stated ? article.direction : usual))
    return;
  if (is_stated || is_language_tag(article.language))
    findings.report("headline",
                    "not written in the direction of the story; correct `language`, or set "
                    "`direction`");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

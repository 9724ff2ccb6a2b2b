// galley: which lines are captions, and what picture they make
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <galley/model/image.hpp>
#include <galley/text/credit.hpp>
#include <galley/text/plain_text/features.hpp>
#include <galley/text/plain_text/hope.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// No caption has more words; a longer line with a credit at its end is a paragraph.
inline constexpr std::size_t most_caption_words = 60;

/// A line judged as a caption.
struct CaptionVerdict {
  bool is_caption = false;      ///< a caption, or a credit alone
  bool is_credit_only = false;  ///< a credit without a caption
  bool has_lead = false;        ///< "Image caption", "Cover Image:" stands in front
  std::string_view rule;
  int confidence = 0;
  credit::Split split;
};

/// Whether double quotes open and close as often as each other.
template <class = void>
bool quotes_balance(std::string_view text) {
  std::size_t straight = 0;
  std::size_t open = 0;
  std::size_t close = 0;
  for (std::size_t at = 0; at < text.size();) {
    const letters::CodePoint met = letters::decode(text, at);
    if (met.value == '"') ++straight;
    if (met.value == 0x201C || met.value == 0xAB || met.value == 0x300C) ++open;
    if (met.value == 0x201D || met.value == 0xBB || met.value == 0x300D) ++close;
    at += met.size;
  }
  return straight % 2 == 0 && open == close;
}

/// Whether the credit may make a caption of a line in running text. A labelled one may, when it
/// stands outside quotations; a bare one needs a bracket or a slash, and no quotation at all.
template <class = void>
bool makes_caption(std::string_view text, const credit::Split& split) {
  if (!split.label.empty() || split.caption.empty()) return quotes_balance(split.caption);
  if (holds_quote(text)) return false;
  const auto start = static_cast<std::size_t>(split.credit.data() - text.data());
  const bool bracket =
      start > 0 && credit::detail::is_opening_bracket(letters::decode_before(text, start).value);
  return bracket || split.credit.find('/') != split.credit.npos ||
         split.credit.find(" via ") != split.credit.npos;
}

/// Judges one line. `at_least` is how sure the preset wants to be.
template <class = void>
void judge_caption(std::string_view text, int at_least, const credit::Lexicon& lexicon,
                   CaptionVerdict& verdict) {
  verdict = {};
  if (const Bullet bullet = read_bullet(text); bullet.number == 0) text.remove_prefix(bullet.size);
  const Hope hope = hope_of(text, lexicon);
  if (hope == Hope::none) return;
  verdict.split = credit::detail::locate(text, at_least, lexicon, hope == Hope::bare);
  const credit::Split& split = verdict.split;
  verdict.has_lead = !split.lead.empty();
  if (verdict.has_lead) {
    verdict.is_caption = true;
    verdict.rule = split.found ? "caption.label+credit" : "caption.label";
    verdict.confidence = 90;
    credit::detail::describe(verdict.split, lexicon);
    return;
  }
  if (!split.found || !makes_caption(text, split)) return;
  if (has_words(text, most_caption_words + 1)) return;
  verdict.is_caption = true;
  verdict.is_credit_only = split.caption.empty();
  verdict.rule = verdict.is_credit_only ? "credit.alone"
                 : split.label.empty()  ? "credit.supplier"
                                        : "credit.label";
  verdict.confidence = split.confidence;
  credit::detail::describe(verdict.split, lexicon);
}

/// Offset of the first opening bracket at or after `from`, or npos.
template <class = void>
std::size_t find_bracket(std::string_view text, std::size_t from) {
  const std::size_t round = text.find('(', from);
  const std::size_t square = text.substr(0, round).find('[', from);
  return square == text.npos ? round : square;
}

/// Where a caption with a labelled credit ends inside a line that goes on as a paragraph: "The
/// quay (Picture: AP). The harbour …". 0 when the line is not of that kind.
template <class = void>
std::size_t find_glue(std::string_view text, const credit::Lexicon& lexicon) {
  if (text.size() < 60) return 0;
  const std::string_view front = text.substr(0, 900);
  for (std::size_t open = find_bracket(front, 0); open != front.npos;
       open = find_bracket(front, open + 1)) {
    const std::size_t close = front.find(front[open] == '(' ? ')' : ']', open);
    if (close == front.npos) return 0;
    const std::string_view content = front.substr(open + 1, close - open - 1);
    const auto met = credit::detail::read_bracket(front.substr(0, open), content, lexicon);
    if (met.label.empty() || met.score < 80) continue;
    std::size_t end = close + 1;
    if (end < text.size() && text[end] == '.') ++end;
    const std::string_view rest = letters::trim_front(text.substr(end));
    const char32_t first = letters::decode(rest, 0).value;
    const bool starts =
        letters::is_upper(first) || letters::is_caseless(first) || starts_with_quote(rest);
    const bool whole = has_words(front.substr(0, open), 3) && quotes_balance(front.substr(0, open));
    if (starts && whole && has_words(rest, 8)) return end;
  }
  return 0;
}

/// A picture without address: caption, credit, the untouched line, and whether it is a library
/// one.
template <class = void>
Image make_image(const credit::Split& split, std::string_view raw) {
  Image image;
  image.caption.text = credit::caption_text(split);
  image.caption.credit = std::string(split.credit);
  image.caption.raw = std::string(raw);
  image.is_archive = split.flags.archive || split.flags.file;
  return image;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

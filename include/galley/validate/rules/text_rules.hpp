// galley: rules about the characters of a text: controls, white space, quotation marks
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

template <class = void>
void control_character(const OddText& text, Findings& findings) {
  if (text.characters.has(Character::control))
    findings.report("a control character, which XML and HTML cannot carry; take it out");
}

/// Can show other text than it holds.
template <class = void>
void bidi_control(const OddText& text, Findings& findings) {
  if (text.characters.has(Character::bidi))
    findings.report(
        "an invisible character that turns the direction of text; take it out, and "
        "state directions in `direction`");
}

template <class = void>
void invisible_character(const OddText& text, Findings& findings) {
  if (text.characters.has(Character::invisible))
    findings.report("a character that nobody sees, yet searches stumble over; take it out");
}

template <class = void>
void replacement_character(const OddText& text, Findings& findings) {
  if (text.characters.has(Character::replacement))
    findings.report(
        "U+FFFD stands where a character was lost; read the source in its own "
        "encoding, or put the character back");
}

// ---- white space -------------------------------------------------------------------------------

template <class = void>
void space_around(const OddText& text, Findings& findings) {
  if (text.use != Use::text || !text.characters.has(Character::edge_space)) return;
  const std::size_t start = galley::detail::leading_space(text.text);
  const std::size_t end = start == text.text.size() ? 0 : galley::detail::trailing_space(text.text);
  std::vector<Edit> fix;
  if (start != 0) fix.push_back(findings.replace(0, start, ""));
  if (end != 0) fix.push_back(findings.replace(text.text.size() - end, end, ""));
  findings.report("white space at the start or the end; trim it", std::move(fix));
}

namespace detail {

/// A run of white space between words.
struct Gap {
  std::size_t begin;
  std::size_t end;
  bool has_nonbreaking = false;
  bool has_break = false;
  std::size_t characters = 0;
};

/// Calls `f(gap)` for each run of ASCII white space and NBSP that is not at the start or the end.
template <class F>
void each_gap(std::string_view text, F&& f) {
  const std::size_t last = text.size() - galley::detail::trailing_space(text);
  for (std::size_t at = galley::detail::leading_space(text); at < last;) {
    Gap gap{at, at};
    for (; gap.end < last; ++gap.characters) {
      const bool is_nonbreaking = galley::detail::is_nonbreaking_at(text, gap.end);
      if (!is_nonbreaking && !strings::is_ascii_space(text[gap.end])) break;
      gap.has_nonbreaking = gap.has_nonbreaking || is_nonbreaking;
      gap.has_break = gap.has_break || (!is_nonbreaking && text[gap.end] != ' ');
      gap.end += is_nonbreaking ? 2 : 1;
    }
    if (gap.characters != 0) f(gap);
    at = gap.end + 1;
  }
}

/// Reports once, with a blank for each gap that `is_wrong(gap)` holds for.
template <class IsWrong>
void report_gaps(std::string_view text, std::string message, Findings& findings,
                 IsWrong&& is_wrong) {
  std::vector<Edit> fix;
  each_gap(text, [&](const Gap& gap) {
    if (is_wrong(gap)) fix.push_back(findings.replace(gap.begin, gap.end - gap.begin, " "));
  });
  if (!fix.empty()) findings.report(std::move(message), std::move(fix));
}

/// A letter, as far as a byte can tell: ASCII, or beyond ASCII and no punctuation.
template <class = void>
bool is_letter_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const auto byte = static_cast<unsigned char>(text[at - 1]);
  if (byte < 0x80) return strings::is_ascii_alpha(text[at - 1]);
  std::size_t start = at - 1;
  while (start > 0 && utf8::is_continuation(text[start])) --start;
  const char32_t code = utf8::decode(text, start).code_point;
  return code >= 0xC0 && (code < 0x2000 || code > 0x206F);
}
template <class = void>
bool is_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (static_cast<unsigned char>(text[at]) < 0x80) return strings::is_ascii_alpha(text[at]);
  const char32_t code = utf8::decode(text, at).code_point;
  return code >= 0xC0 && (code < 0x2000 || code > 0x206F);
}

/// Typographers bind a one-letter word, a number, a sign of punctuation; not two whole words.
template <class = void>
bool binds_words(std::string_view text, const Gap& gap) {
  if (!is_letter_before(text, gap.begin) || !is_letter_at(text, gap.end)) return false;
  std::size_t before = gap.begin - 1;
  while (before > 0 && utf8::is_continuation(text[before])) --before;
  return is_letter_before(text, before);
}

/// Members that are one line on a page and in every format.
template <class = void>
bool is_one_line(std::string_view member) noexcept {
  static constexpr std::string_view members[] = {
      "",     "headline",  "kicker", "deck",        "slugline", "title",  "byline",
      "name", "job_title", "credit", "credit_line", "place",    "holder", "attribution"};
  for (const std::string_view known : members)
    if (member == known) return true;
  return false;
}

}  // namespace detail

template <class = void>
void space_repeated(const OddText& text, Findings& findings) {
  if (text.use != Use::text || !text.characters.has(Character::repeated_space)) return;
  detail::report_gaps(text.text, "two blanks side by side; leave one", findings,
                      [](const detail::Gap& gap) {
                        return gap.characters > 1 && !gap.has_nonbreaking && !gap.has_break;
                      });
}

template <class = void>
void space_nonbreaking(const OddText& text, Findings& findings) {
  if (text.use != Use::text || !text.characters.has(Character::nonbreaking)) return;
  detail::report_gaps(text.text, "a no-break space where a blank is meant; write a blank", findings,
                      [&](const detail::Gap& gap) {
                        return gap.has_nonbreaking && !gap.has_break &&
                               (gap.characters > 1 || detail::binds_words(text.text, gap));
                      });
}

/// A headline, a name or a keyword with a line end or a TAB in it.
template <class = void>
void line_broken(const OddText& text, Findings& findings) {
  if (text.use != Use::text || !text.characters.has(Character::line_break) ||
      !detail::is_one_line(findings.path().name()))
    return;
  detail::report_gaps(text.text, "a line end or TAB in a field of one line; write a blank",
                      findings, [](const detail::Gap& gap) { return gap.has_break; });
}

// ---- quotation marks ---------------------------------------------------------------------------

namespace detail {

/// One double quotation mark of a text.
struct QuoteMark {
  enum class Kind { straight, opening, closing, other } kind;
  std::size_t offset;
  std::size_t size;
};

inline constexpr std::string_view opening_quote = "\xE2\x80\x9C";
inline constexpr std::string_view closing_quote = "\xE2\x80\x9D";

template <class = void>
bool next_quote(std::string_view text, std::size_t& at, QuoteMark& mark) {
  using Kind = QuoteMark::Kind;
  for (; at < text.size(); ++at) {
    const std::string_view three = text.substr(at, 3);
    if (text[at] == '"') {
      mark = {Kind::straight, at, 1};
    } else if (three == opening_quote || three == closing_quote) {
      mark = {three == opening_quote ? Kind::opening : Kind::closing, at, 3};
    } else if (three == "\xE2\x80\x9E" || three == "\xE2\x80\x9F") {  // „ and ‟ pair otherwise
      mark = {Kind::other, at, 3};
    } else {
      continue;
    }
    at += mark.size;
    return true;
  }
  return false;
}

/// The edits that make every straight mark curly; empty unless all marks pair, one after another.
template <class = void>
std::vector<Edit> curl_quotes(std::string_view text, const Findings& findings) {
  using Kind = QuoteMark::Kind;
  std::vector<Edit> edits;
  bool is_open = false;
  QuoteMark mark{Kind::other, 0, 0};
  for (std::size_t at = 0; next_quote(text, at, mark); is_open = !is_open) {
    const Kind wanted = is_open ? Kind::closing : Kind::opening;
    const bool is_inch = mark.kind == Kind::straight && mark.offset != 0 &&
                         strings::is_ascii_digit(text[mark.offset - 1]) && !is_open;
    if (is_inch || (mark.kind != Kind::straight && mark.kind != wanted)) return {};
    if (mark.kind == Kind::straight)
      edits.push_back(
          findings.replace(mark.offset, mark.size, is_open ? closing_quote : opening_quote));
  }
  if (is_open) edits.clear();
  return edits;
}

}  // namespace detail

template <class = void>
void quotes_mixed(const OddText& text, Findings& findings) {
  if (text.use == Use::text && text.characters.has(Character::mixed_quotes))
    findings.report("straight and curly quotation marks are mixed; use one kind",
                    detail::curl_quotes(text.text, findings));
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

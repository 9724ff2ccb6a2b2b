// galley: the places near the end of a line where a credit may start
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_names.hpp"
#include "galley/text/credit_rules.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// What stands before a possible start of a credit.
enum class Border : unsigned char {
  none,       ///< inside a sentence
  stroke,     ///< a slash, pipe, dash or bullet
  sentence,   ///< the end of a sentence or a closing bracket
  beginning,  ///< the start of the line
};

/// Whether the stop at the end of `before` is that of a state behind its town: "Kelowna, B.C."
template <class = void>
inline bool ends_in_state(std::string_view before) {
  constexpr std::string_view states[] = {"B.C.", "D.C.", "N.B.", "N.C.",   "N.D.",   "N.H.",
                                         "N.J.", "N.M.", "N.S.", "N.Y.",   "P.E.I.", "P.R.",
                                         "R.I.", "S.C.", "S.D.", "U.A.E.", "U.K.",   "U.S."};
  const std::size_t comma =
      before.size() < 10 ? before.rfind(',') : before.find(',', before.size() - 9);
  return comma != before.npos && is_one_of(letters::trim(before.substr(comma + 1)), states);
}

/// The border that `before` makes, which ends in the mark `last`; `blank`: a blank follows.
template <class = void>
inline Border border_of(std::string_view before, char32_t last, bool blank) {
  if (before.empty()) return Border::beginning;
  if (last < 0x80 && last != '.' && letters::is_letter(last)) return Border::none;
  if (is_separator(last)) {
    const bool hyphen = last == '-' || last == ',' || last == ':' || last == ';' || last == 0x2013;
    return hyphen && !blank ? Border::none : Border::stroke;
  }
  // Chinese and Japanese part no words: a blank there is a border.
  if (blank && last >= 0x3040 && last <= 0x9FFF) return Border::stroke;
  if (is_closing_bracket(last)) return Border::sentence;
  const bool is_figure = last == '.' && !blank && before.size() > 1 &&
                         before[before.size() - 2] >= '0' && before[before.size() - 2] <= '9';
  if (is_figure) return Border::none;  // "4.abr.24"
  if (last == '.' && ends_in_abbreviation(before))
    return ends_in_state(before) ? Border::sentence : Border::none;
  if (is_stop(last)) return Border::sentence;
  return is_closing_quote(last) && blank ? Border::sentence : Border::none;
}

template <class = void>
inline Border border_before(std::string_view text) {
  const std::string_view before = letters::trim_back(text);
  return border_of(before, letters::decode_before(before, before.size()).value,
                   before.size() != text.size());
}

/// A word, an unspaced letter or a copyright sign that a credit or its label may start with.
struct Place {
  std::size_t at = 0;
  Border border = Border::none;
  bool is_sign = false;
  bool is_capital = false;  ///< or a letter without case
  bool is_label = false;    ///< one whose own stop shows it inside a sentence: "fot."
  bool has_slash = false;   ///< a slash stands within the next bytes
};

/// The places in the last bytes of a line, first to last. What cannot start a credit, which is
/// nearly every word inside a sentence, is no place.
template <class = void>
class BasicPlaces {
 public:
  BasicPlaces(std::string_view line, const Lexicon& lexicon) {
    std::size_t at = window_start(line, longest_credit + 40);
    std::size_t slash = line.find('/', at);
    letters::CodePoint last = letters::decode_before(line, at);
    std::size_t last_end = at;  // of what shows, before `at`
    bool in_word =
        last.size != 0 && (letters::is_letter(last.value) || letters::is_digit(last.value));
    while (at < line.size() && size_ < most) {
      const letters::CodePoint mark = letters::decode(line, at);
      if (letters::is_blank(mark.value)) {
        in_word = false;
        at += mark.size;
        continue;
      }
      const bool letter = letters::is_letter(mark.value);
      const bool starts_word = letter && (!in_word || letters::is_cjk(mark.value));
      const bool is_sign = (starts_word || !letter) && lexicon.signs.may_start(line[at]) &&
                           match_sign(line.substr(at), lexicon) != 0;
      if (starts_word || is_sign) {
        if (slash < at) slash = line.find('/', at);
        Place& place = places_[size_];
        place.at = at;
        place.is_sign = is_sign;
        place.is_capital = letters::is_upper(mark.value) || letters::is_caseless(mark.value);
        place.has_slash = slash != line.npos && slash - at <= 24;
        place.is_label =
            starts_word && !place.is_capital && is_stopped_label(line.substr(at), lexicon);
        place.border = border_of(line.substr(0, last_end), last.value, last_end != at);
        const bool may_start =
            place.border != Border::none || is_sign || place.is_capital || place.is_label;
        size_ += may_start || place.has_slash ? 1U : 0U;
      }
      in_word = letter || letters::is_digit(mark.value);
      last = mark;
      at += mark.size;
      last_end = at;
    }
  }

  const Place* begin() const noexcept { return places_; }
  const Place* end() const noexcept { return places_ + size_; }

 private:
  static constexpr std::size_t most = longest_credit + 40;
  Place places_[most];
  std::size_t size_ = 0;
};
using Places = BasicPlaces<>;

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

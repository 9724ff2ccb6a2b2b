// galley: reading a moment as news pages spell it: dates, clocks and offsets in words and figures
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/text/credit_names.hpp>
#include <galley/text/plain_text/features.hpp>
#include <galley/text/plain_text/time_words.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// Which moment of a story a line states.
enum class TimeUse : unsigned char { published, updated, created };

/// How figures such as 05/03/2020 are to be read: as the language given says, if one is.
enum class DateOrder : unsigned char { unknown, day_first, month_first };

/// Figures mean day and month everywhere but in American English; English alone leaves it open.
template <class = void>
DateOrder date_order_of(std::string_view language) {
  if (language.empty() || letters::equal(language, "en")) return DateOrder::unknown;
  return letters::equal(language, "en-US") ? DateOrder::month_first : DateOrder::day_first;
}

/// What a line says of a time.
struct TimeLine {
  bool is_found = false;
  TimeUse use = TimeUse::published;
  bool has_label = false;     ///< "Published", "Updated" stands in front
  bool has_odd_zone = false;  ///< a zone by letters that does not name one offset
  bool is_unclear = false;    ///< day and month cannot be told apart; `text` is empty
  std::string text;           ///< RFC 3339, without an offset where none is stated
};

/// The parts of a time while its line is read.
struct TimeParts {
  DateOrder order = DateOrder::unknown;
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = -1;
  int minute = 0;
  int offset = no_offset;  ///< minutes
  bool has_odd_zone = false;
  bool is_unclear = false;

  static constexpr int no_offset = 10000;
};

/// Takes the figures at the start of `rest`; -1 when there are none, or more than four.
template <class = void>
int take_number(std::string_view& rest) {
  std::size_t digits = 0;
  int number = 0;
  while (digits < rest.size() && strings::is_ascii_digit(rest[digits])) ++digits;
  if (digits == 0 || digits > 4) return -1;
  (void)strings::parse_integer(rest.substr(0, digits), number);
  rest.remove_prefix(digits);
  return number;
}

/// "20-10-2022", "20.10.2022", "2022-10-20". With slashes or dashes the order must be known where
/// day and month may be mixed; with dots the day comes first, but in American English.
template <class = void>
bool read_numeric_date(std::string_view word, TimeParts& parts) {
  int numbers[3] = {0, 0, 0};
  char separator = 0;
  for (int& number : numbers) {
    if (&number != numbers) {
      if (word.empty() || (word[0] != '-' && word[0] != '.' && word[0] != '/')) return false;
      if (separator != 0 && word[0] != separator) return false;
      separator = word[0];
      word.remove_prefix(1);
    }
    number = take_number(word);
    if (number < 0) return false;
  }
  if (word == ".") word.remove_prefix(1);
  if (!word.empty() || parts.year != 0) return false;
  if (numbers[0] > 1000) {
    parts.year = numbers[0];
    parts.month = numbers[1];
    parts.day = numbers[2];
    return true;
  }
  const bool both = numbers[0] <= 12 && numbers[1] <= 12 && numbers[0] != numbers[1];
  const bool is_american = parts.order == DateOrder::month_first;
  const bool month_first = numbers[1] > 12 ? separator != '.' || is_american : both && is_american;
  parts.is_unclear = both && separator != '.' && parts.order == DateOrder::unknown;
  parts.day = numbers[month_first ? 1 : 0];
  parts.month = numbers[month_first ? 0 : 1];
  parts.year = numbers[2];
  return parts.year > 1000;
}

/// "2021年7月12日", "14时05分", "2021년", "7월", "12일": figures with their units.
template <class = void>
bool read_units(std::string_view word, TimeParts& parts) {
  if (word.empty() || !strings::is_ascii_digit(word[0])) return false;
  while (!word.empty()) {
    const int number = take_number(word);
    const letters::CodePoint unit = letters::decode(word, 0);
    if (number < 0 || unit.size == 0) return false;
    switch (unit.value) {
      case 0x5E74:
      case 0xB144: parts.year = number; break;
      case 0x6708:
      case 0xC6D4: parts.month = number; break;
      case 0x65E5:
      case 0xC77C: parts.day = number; break;
      case 0x65F6:
      case 0x6642:
      case 0xC2DC: parts.hour = number; break;
      case 0x5206:
      case 0xBD84: parts.minute = number; break;
      default: return false;
    }
    word.remove_prefix(unit.size);
  }
  return parts.hour <= 23 && parts.minute <= 59;
}

/// "16:07", "01:04pm", "8.30am", "09h12", "16:07:31"
template <class = void>
bool read_clock(std::string_view word, TimeParts& parts) {
  const bool pm = word.size() > 2 && letters::equal(word.substr(word.size() - 2), "pm");
  const bool am = word.size() > 2 && letters::equal(word.substr(word.size() - 2), "am");
  if (pm || am) word.remove_suffix(2);
  const int hour = take_number(word);
  if (hour < 0 || word.empty() || (word[0] != ':' && word[0] != '.' && word[0] != 'h'))
    return false;
  const char mark = word[0];
  word.remove_prefix(1);
  const bool two_digits = word.size() == 2 || (word.size() == 5 && mark == ':' && word[2] == ':');
  int minute = take_number(word);
  if (minute < 0 && mark == 'h' && word.empty()) minute = 0;
  if (mark != 'h' && !two_digits) return false;
  if (!word.empty()) {  // seconds are read over
    word.remove_prefix(1);
    if (take_number(word) < 0) return false;
  }
  if (!word.empty() || hour > ((pm || am) ? 12 : 23) || minute < 0 || minute > 59) return false;
  parts.hour = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
  parts.minute = minute;
  return true;
}

/// "5", "5th", "24."
template <class = void>
bool read_day(std::string_view word, TimeParts& parts) {
  std::string_view suffix = word;
  const int number = take_number(suffix);
  const bool known = suffix.empty() || suffix == "." || suffix == "st" || suffix == "nd" ||
                     suffix == "rd" || suffix == "th" || suffix == "er";
  if (!known || parts.day != 0 || number < 1 || number > 31) return false;
  parts.day = number;
  return true;
}

template <class T = void>
bool read_month(std::string_view word, TimeParts& parts) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  return parts.month == 0 && month_rows<T>.any(word, [&](const MonthName& row) {
    if (letters::equal(word, row.text)) parts.month = row.month;
    return parts.month != 0;
  });
}

/// "+02:00", "-0330", "+3": minutes from UTC, as stated.
template <class = void>
bool read_offset(std::string_view word, TimeParts& parts) {
  if (word.size() < 2 || (word[0] != '+' && word[0] != '-') || parts.hour < 0) return false;
  const bool west = word[0] == '-';
  word.remove_prefix(1);
  const bool packed = word.size() == 4;
  int hours = take_number(word);
  int minutes = 0;
  if (hours < 0) return false;
  if (packed && word.empty()) {
    minutes = hours % 100;
    hours /= 100;
  } else if (!word.empty()) {
    if (word[0] != ':' || word.size() != 3) return false;
    word.remove_prefix(1);
    minutes = take_number(word);
  }
  if (!word.empty() || hours > 14 || minutes < 0 || minutes > 59) return false;
  parts.offset = (west ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

/// A zone by letters: GMT and UTC are offsets, with figures behind them or without; the others are
/// shared by several.
template <class = void>
bool read_zone(std::string_view word, TimeParts& parts) {
  const std::string_view start = word.substr(0, 3);
  if (start == "GMT" || start == "UTC" || word == "Z") {
    if (word.size() > 3) return read_offset(word.substr(3), parts);
    parts.offset = 0;
    return true;
  }
  if (word.size() < 2 || word.size() > 4 || parts.hour < 0) return false;
  for (const char letter : word) {
    if (letter < 'A' || letter > 'Z') return false;
  }
  parts.has_odd_zone = true;
  return true;
}

template <class T = void>
bool read_time_word(std::string_view word, TimeParts& parts) {
  if ((letters::equal(word, "pm") || letters::equal(word, "am")) && parts.hour >= 0) {
    if (letters::equal(word, "pm") && parts.hour < 12) parts.hour += 12;
    if (letters::equal(word, "am") && parts.hour == 12) parts.hour = 0;
    return true;
  }
  if (!strings::is_ascii_digit(word[0])) {
    return credit::detail::is_one_of(word, filler_rows<T>) || read_month(word, parts) ||
           read_offset(word, parts) || read_zone(word, parts);
  }
  if (read_day(word, parts)) return true;
  int year = 0;
  if (word.size() == 4 && strings::parse_integer(word, year) && year > 1900) {
    parts.year = year;
    return true;
  }
  return read_numeric_date(word, parts) || read_units(word, parts) || read_clock(word, parts);
}

template <class = void>
void append_two(std::string& out, int number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

template <class = void>
std::string spell_time(const TimeParts& parts) {
  std::string text;
  strings::append_number(text, parts.year);
  text += '-';
  append_two(text, parts.month);
  text += '-';
  append_two(text, parts.day);
  if (parts.hour < 0) return text;
  text += 'T';
  append_two(text, parts.hour);
  text += ':';
  append_two(text, parts.minute);
  if (parts.offset == 0) text += 'Z';
  if (parts.offset == 0 || parts.offset == TimeParts::no_offset) return text;
  const int minutes = parts.offset < 0 ? -parts.offset : parts.offset;
  text += parts.offset < 0 ? '-' : '+';
  append_two(text, minutes / 60);
  text += ':';
  append_two(text, minutes % 60);
  return text;
}

/// Bytes of the label in front of a time; sets what it is a time of.
template <class = void>
std::size_t match_time_label(std::string_view text, const Phrases& phrases, TimeUse& use) {
  std::size_t longest = match_front(text, phrases.published);
  if (const std::size_t size = match_front(text, phrases.updated); size > longest) {
    longest = size;
    use = TimeUse::updated;
  }
  if (const std::size_t size = match_front(text, phrases.created); size > longest) {
    longest = size;
    use = TimeUse::created;
  }
  return longest;
}

/// Reads a line that states a time and nothing else: "Published 20 Oct, 2022 01:04pm".
template <class = void>
TimeLine read_time(std::string_view text, const Phrases& phrases, DateOrder order) {
  TimeLine line;
  if (text.size() > 120 || text.size() < 8 || !holds_digit(text)) return line;
  const std::size_t label = match_time_label(text, phrases, line.use);
  line.has_label = label != 0;
  std::string_view rest = letters::trim_front(text.substr(label));
  if (line.has_label) {
    const letters::CodePoint mark = letters::decode(rest, 0);
    if (mark.value == ':' || mark.value == 0xFF1A)
      rest = letters::trim_front(rest.substr(mark.size));
  }
  // A time as computers spell it: "2026-01-31T09:00:00+01:00".
  const std::string_view stamp = letters::trim(rest);
  const bool is_stamp = stamp.size() == 10 || (stamp.size() > 10 && stamp[10] == 'T');
  if (is_stamp && Timestamp(stamp).is_valid()) {
    line.is_found = true;
    line.text = std::string(stamp);
    return line;
  }
  TimeParts parts;
  parts.order = order;
  for (std::string_view word = credit::detail::next_word(rest); !word.empty();
       word = credit::detail::next_word(rest)) {
    while (word.size() > 1 && (word.back() == ',' || word.back() == ':' || word.back() == ';')) {
      word.remove_suffix(1);
    }
    if (!read_time_word(word, parts)) return line;
  }
  const bool whole = parts.year != 0 && parts.month >= 1 && parts.month <= 12 && parts.day >= 1;
  if (!whole || parts.day > days_in_month(parts.year, parts.month)) return line;
  line.is_found = true;
  line.is_unclear = parts.is_unclear;
  line.has_odd_zone = parts.has_odd_zone && parts.offset == TimeParts::no_offset;
  if (!line.is_unclear) line.text = spell_time(parts);
  return line;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

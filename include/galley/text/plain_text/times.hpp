// galley: lines that state when a story was published or changed
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>
#include <galley/text/plain_text/draft.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// Month names that differ; a row of "" ends a month.
struct MonthName {
  std::string_view text;
  int month = 0;
};

// clang-format off
template <class T = void>
inline constexpr Lazy<MonthName, T> months[] = {
    {"january", 1}, {"jan", 1}, {"januar", 1}, {"jänner", 1}, {"janvier", 1}, {"enero", 1},
    {"janeiro", 1}, {"gennaio", 1}, {"januari", 1}, {"february", 2}, {"feb", 2}, {"februar", 2},
    {"février", 2}, {"febrero", 2}, {"fevereiro", 2}, {"febbraio", 2}, {"februari", 2},
    {"march", 3}, {"mar", 3}, {"märz", 3}, {"mars", 3}, {"marzo", 3}, {"março", 3}, {"maart", 3},
    {"april", 4}, {"apr", 4}, {"avril", 4}, {"abril", 4}, {"aprile", 4}, {"may", 5}, {"mai", 5},
    {"mayo", 5}, {"maio", 5}, {"maggio", 5}, {"mei", 5}, {"maj", 5}, {"june", 6}, {"jun", 6},
    {"juni", 6}, {"juin", 6}, {"junio", 6}, {"junho", 6}, {"giugno", 6}, {"july", 7}, {"jul", 7},
    {"juli", 7}, {"juillet", 7}, {"julio", 7}, {"julho", 7}, {"luglio", 7}, {"august", 8},
    {"aug", 8}, {"août", 8}, {"agosto", 8}, {"augustus", 8}, {"augusti", 8}, {"september", 9},
    {"sep", 9}, {"sept", 9}, {"septembre", 9}, {"septiembre", 9}, {"setembro", 9},
    {"settembre", 9}, {"october", 10}, {"oct", 10}, {"oktober", 10}, {"octobre", 10},
    {"octubre", 10}, {"outubro", 10}, {"ottobre", 10}, {"november", 11}, {"nov", 11},
    {"novembre", 11}, {"noviembre", 11}, {"novembro", 11}, {"december", 12}, {"dec", 12},
    {"dezember", 12}, {"décembre", 12}, {"diciembre", 12}, {"dezembro", 12}, {"dicembre", 12},
};
/// Words that may stand in such a line and say nothing of the moment.
template <class T = void>
inline constexpr Lazy<std::string_view, T> time_fillers[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "at", "on", "um", "uhr", "am", "le", "à", "de", "of", "the", "del", "il", "|", "-", "–", "·",
    "•", "@",
};
// clang-format on

/// What a line says of a time.
struct TimeLine {
  bool is_found = false;
  bool is_update = false;     ///< a change, not the publication
  bool has_label = false;     ///< "Published", "Updated" stands in front
  bool has_odd_zone = false;  ///< a zone by letters that does not name one offset
  std::string text;           ///< RFC 3339, without an offset where none is stated
};

/// The parts of a time while its line is read.
struct TimeParts {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = -1;
  int minute = 0;
  bool is_utc = false;
  bool has_odd_zone = false;
};

/// "20-10-2022", "20.10.2022", "2022-10-20"; with slashes only where day and month cannot be
/// mixed.
template <class = void>
bool read_numeric_date(std::string_view word, TimeParts& parts) {
  int numbers[3] = {0, 0, 0};
  std::size_t count = 0;
  std::size_t at = 0;
  char separator = 0;
  while (count < 3) {
    std::size_t end = at;
    while (end < word.size() && strings::is_ascii_digit(word[end])) ++end;
    if (end == at || end - at > 4 ||
        !strings::parse_integer(word.substr(at, end - at), numbers[count]))
      return false;
    ++count;
    at = end;
    if (count == 3) break;
    if (at >= word.size() || (word[at] != '-' && word[at] != '.' && word[at] != '/')) return false;
    if (separator != 0 && word[at] != separator) return false;
    separator = word[at++];
  }
  if (at != word.size()) return false;
  if (numbers[0] > 1000) {
    parts.year = numbers[0];
    parts.month = numbers[1];
    parts.day = numbers[2];
  } else {
    if (separator != '.' && numbers[0] <= 12) return false;  // 05/03/2020: May or March?
    parts.day = numbers[0];
    parts.month = numbers[1];
    parts.year = numbers[2];
  }
  return parts.year > 1000;
}

/// "16:07", "01:04pm", "8.30am"
template <class = void>
bool read_clock(std::string_view word, TimeParts& parts) {
  const bool pm = word.size() > 2 && letters::equal(word.substr(word.size() - 2), "pm");
  const bool am = word.size() > 2 && letters::equal(word.substr(word.size() - 2), "am");
  if (pm || am) word.remove_suffix(2);
  const std::size_t colon = word.find_first_of(":.");
  int hour = 0;
  int minute = 0;
  if (colon == word.npos || colon == 0 || word.size() != colon + 3) return false;
  if (!strings::parse_integer(word.substr(0, colon), hour)) return false;
  if (!strings::parse_integer(word.substr(colon + 1), minute)) return false;
  if (hour < 0 || hour > ((pm || am) ? 12 : 23) || minute < 0 || minute > 59) return false;
  parts.hour = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
  parts.minute = minute;
  return true;
}

/// "5", "5th", "24."
template <class = void>
bool read_day(std::string_view word, TimeParts& parts) {
  std::size_t digits = 0;
  while (digits < word.size() && strings::is_ascii_digit(word[digits])) ++digits;
  const std::string_view suffix = word.substr(digits);
  int number = 0;
  if (digits == 0 || digits > 2 || !strings::parse_integer(word.substr(0, digits), number))
    return false;
  const bool known = suffix.empty() || suffix == "." || suffix == "st" || suffix == "nd" ||
                     suffix == "rd" || suffix == "th" || suffix == "er";
  if (!known || parts.day != 0 || number < 1 || number > 31) return false;
  parts.day = number;
  return true;
}

template <class T = void>
bool read_month(std::string_view word, TimeParts& parts) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  for (const MonthName& row : months<T>) {
    if (!letters::equal(word, row.text)) continue;
    parts.month = row.month;
    return true;
  }
  return false;
}

/// A zone by letters: GMT and UTC are offsets; the others are shared by several.
template <class = void>
bool read_zone(std::string_view word, TimeParts& parts) {
  if (word == "GMT" || word == "UTC" || word == "Z") {
    parts.is_utc = true;
    return true;
  }
  if (word.size() < 2 || word.size() > 4 || parts.hour < 0) return false;
  for (const char letter : word) {
    if (letter < 'A' || letter > 'Z') return false;
  }
  if (word == "AM" || word == "PM") return false;
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
  if (read_month(word, parts) || read_day(word, parts)) return true;
  int year = 0;
  if (word.size() == 4 && strings::parse_integer(word, year) && year > 1900) {
    parts.year = year;
    return true;
  }
  return read_numeric_date(word, parts) || read_clock(word, parts) || read_zone(word, parts) ||
         credit::detail::is_one_of(word, time_fillers<T>);
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
  if (parts.is_utc) text += 'Z';
  return text;
}

/// Reads a line that states a time and nothing else: "Published 20 Oct, 2022 01:04pm".
template <class = void>
TimeLine read_time(std::string_view text, const Phrases& phrases) {
  TimeLine line;
  if (text.size() > 100 || text.size() < 8) return line;
  std::size_t label = match_front(text, phrases.published);
  if (const std::size_t updated = match_front(text, phrases.updated); updated > label) {
    label = updated;
    line.is_update = true;
  }
  line.has_label = label != 0;
  std::string_view rest = letters::trim_front(text.substr(label));
  if (line.has_label && !rest.empty() && rest.front() == ':') rest.remove_prefix(1);
  // A time as computers spell it: "2026-01-31T09:00:00+01:00".
  const std::string_view stamp = letters::trim(rest);
  if (line.has_label && stamp.size() >= 10 && Timestamp(stamp).is_valid()) {
    line.is_found = true;
    line.text = std::string(stamp);
    return line;
  }
  TimeParts parts;
  for (std::string_view word = credit::detail::next_word(rest); !word.empty();
       word = credit::detail::next_word(rest)) {
    if (word.size() > 1 && (word.back() == ',' || word.back() == ':')) word.remove_suffix(1);
    if (!read_time_word(word, parts)) return line;
  }
  const bool whole = parts.year != 0 && parts.month >= 1 && parts.month <= 12 && parts.day >= 1;
  if (!whole || parts.day > days_in_month(parts.year, parts.month)) return line;
  line.is_found = true;
  line.has_odd_zone = parts.has_odd_zone;
  line.text = spell_time(parts);
  return line;
}

/// Sets the time of publication or change, once. False when it is known already.
template <class = void>
bool set_time(Draft& draft, std::size_t row, const TimeLine& line) {
  Timestamp& time = line.is_update ? draft.article.modified : draft.article.published;
  if (!time.empty()) return false;
  time = line.text;
  const std::string path = line.is_update ? "/modified" : "/published";
  if (line.has_odd_zone) {
    draft.issues.add(Severity::info, "plain_text.time.zone_unclear", path,
                     "the letters of the zone name no single offset, so none was given",
                     draft.position(row));
  } else if (!time.instant().has_value()) {
    draft.issues.add(Severity::info, "plain_text.time.zone_missing", path,
                     "the line states no offset from UTC, so none was given", draft.position(row));
  }
  return true;
}

/// A line of times and what stands beside them: "Reuters | Lowport | Updated: 20-10-2022".
struct MetaLine {
  bool is_found = false;
  std::string_view source;
  std::string_view place;
  TimeLine times[2];
  std::size_t count = 0;
};

/// Reads one piece of such a line: a time, a known agency, or a place of up to three words.
template <class = void>
bool read_meta_piece(std::string_view piece, const Draft& draft, MetaLine& meta) {
  if (const TimeLine line = read_time(piece, draft.phrases); line.is_found) {
    if (meta.count == 2) return false;
    meta.times[meta.count++] = line;
    return true;
  }
  if (meta.source.empty() && credit::detail::find_supplier(piece, draft.credits) != nullptr) {
    meta.source = piece;
    return true;
  }
  const bool named = credit::detail::count_words(piece, 4) <= 3 &&
                     credit::detail::is_capitalised(piece, draft.credits);
  if (!meta.place.empty() || !named || meta.source.empty()) return false;
  meta.place = piece;
  return true;
}

/// Reads a line of times, with an agency and a place beside them or not. All of it must be known.
template <class = void>
MetaLine read_meta(std::string_view text, const Draft& draft) {
  MetaLine meta;
  if (text.size() > 200 || text.size() < 8) return meta;
  if (!holds_digit(text)) return meta;
  if (const TimeLine whole = read_time(text, draft.phrases); whole.is_found) {
    meta.times[meta.count++] = whole;
    meta.is_found = true;
    return meta;
  }
  // "Reuters Published 20 Oct 2022"
  std::string_view behind = text;
  const std::string_view first = credit::detail::next_word(behind);
  const TimeLine line = read_time(letters::trim_front(behind), draft.phrases);
  if (line.has_label && line.is_found && read_meta_piece(first, draft, meta)) {
    meta.times[meta.count++] = line;
    meta.is_found = true;
    return meta;
  }
  if (text.find('|') == text.npos) return meta;
  for (const std::string_view piece : strings::split(text, '|')) {
    if (!read_meta_piece(letters::trim(piece), draft, meta)) return meta;
  }
  meta.is_found = meta.count != 0;
  return meta;
}

template <class = void>
void take_meta(Draft& draft, std::size_t row) {
  const MetaLine meta = read_meta(draft.text(row), draft);
  bool is_new = false;
  std::string path;
  for (std::size_t i = 0; i < meta.count; ++i) {
    if (!set_time(draft, row, meta.times[i])) continue;
    is_new = true;
    path = meta.times[i].is_update ? "/modified" : "/published";
  }
  if (!meta.source.empty() && draft.article.sources.empty()) {
    Person source;
    source.name = std::string(meta.source);
    source.kind = PersonKind::organisation;
    draft.article.sources.push_back(std::move(source));
    is_new = true;
  }
  if (draft.article.dateline.place.empty()) draft.article.dateline.place = std::string(meta.place);
  if (!is_new) return draft.mark_unknown(row);
  const bool labelled = meta.times[0].has_label;
  draft.mark(row, LineClass::dateline_meta, labelled ? "time.label" : "time.alone",
             labelled ? 90 : 70, path);
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: bylines and datelines
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/lazy.hpp>
#include <galley/text/credit_names.hpp>
#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/times.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// The names in a byline: "By A. Example and B. Example, Example News" gives the part behind "By"
/// and before what is no name. Empty when the line is no byline.
template <class = void>
std::string_view byline_names(std::string_view text, const Draft& draft) {
  if (text.size() > 160) return {};
  const std::size_t by = match_front(text, draft.phrases.by);
  if (by == 0 || by >= text.size()) return {};
  std::string_view names = text.substr(by);
  if (names.front() == ':') names.remove_prefix(1);
  if (names.empty() || !letters::is_blank(letters::decode(names, 0).value)) return {};
  names = letters::trim(names);
  constexpr std::string_view ends[] = {" · ", " | ", " • ", " – ", " - ", " / ", ", ", " ("};
  for (const std::string_view end : ends) names = names.substr(0, names.find(end));
  return letters::trim(names);
}

/// Takes the next name of "A. Example, B. Example and C. Example".
template <class = void>
std::string_view next_name(std::string_view& names) {
  constexpr std::string_view joints[] = {" and ", " und ", " et ", " y ",
                                         " e ",   " & ",   " og ", " och "};
  std::size_t at = names.size();
  std::size_t size = 0;
  for (const std::string_view joint : joints) {
    const std::size_t met = names.find(joint);
    if (met < at) {
      at = met;
      size = joint.size();
    }
  }
  const std::string_view name = letters::trim(names.substr(0, at));
  names.remove_prefix(at + size);
  return name;
}

template <class = void>
bool is_byline(std::string_view text, const Draft& draft) {
  std::string_view names = byline_names(text, draft);
  if (names.empty()) return false;
  while (!names.empty()) {
    if (!credit::detail::is_person(next_name(names), draft.credits)) return false;
  }
  return true;
}

template <class = void>
void add_author(Draft& draft, std::string_view name) {
  if (!draft.has_room(draft.article.authors.size())) return;
  Person author;
  author.name = std::string(name);
  author.kind = PersonKind::person;
  draft.article.authors.push_back(std::move(author));
}

/// "By A. Example · Jan 5th, 2020 11:15 am": the byline states the time as well.
template <class = void>
void take_time_in_byline(Draft& draft, std::size_t row, std::string_view behind) {
  const TimeLine line = read_time(credit::detail::trim_separators_front(behind), draft.phrases);
  if (line.is_found) set_time(draft, row, line);
}

template <class = void>
void take_byline(Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  draft.article.byline = std::string(text);
  std::string_view names = byline_names(text, draft);
  const std::string_view behind = letters::trim(
      text.substr(static_cast<std::size_t>(names.data() - text.data()) + names.size()));
  while (!names.empty()) add_author(draft, next_name(names));
  take_time_in_byline(draft, row, behind);
  draft.mark(row, LineClass::byline, "byline.by", 85, "/byline");
}

/// A dateline in front of a paragraph: its place, all of it, and the bytes up to the text.
struct DatelineParts {
  std::string_view place;
  std::string_view text;
  std::size_t size = 0;
  int confidence = 0;
};

/// Words that open a line in capitals and are no places.
template <class T = void>
inline constexpr Lazy<std::string_view, T> no_places[] = {
    "UPDATE", "UPDATED",   "WATCH", "BREAKING", "NOTE", "READ",    "LIVE",
    "VIDEO",  "EXCLUSIVE", "NEW",   "ALSO",     "MORE", "OPINION", "CORRECTION"};

/// Bytes of the words in capitals at the start, with commas between them.
template <class = void>
std::size_t capitals_in_front(std::string_view text) {
  std::size_t end = 0;
  std::size_t letters_met = 0;
  for (std::size_t at = 0; at < text.size() && at < 60;) {
    const letters::CodePoint met = letters::decode(text, at);
    const bool inside = met.value == ' ' || met.value == ',' || met.value == '.' ||
                        met.value == '-' || met.value == '\'';
    if (!letters::is_upper(met.value) && !inside) break;
    at += met.size;
    // A word counts once it is known that no small letter follows.
    const letters::CodePoint next = letters::decode(text, at);
    if (letters::is_upper(met.value)) {
      ++letters_met;
      if (!letters::is_letter(next.value)) end = at;
    }
  }
  return letters_met >= 3 ? end : 0;
}

/// "LONDON: …", "LONDON, Jan. 5 (Reuters) - …", "LONDON (AP) _ …".
template <class T = void>
DatelineParts read_dateline(std::string_view text) {
  DatelineParts found;
  const std::size_t place = capitals_in_front(text);
  if (place == 0 || place > 40 || credit::detail::is_one_of(text.substr(0, place), no_places<T>)) {
    return found;
  }
  const std::string_view front = text.substr(0, text.size() < 90 ? text.size() : 90);
  constexpr std::string_view separators[] = {" -- ", " — ", " – ", " - ", " _ ", ": "};
  std::size_t at = front.size();
  std::size_t size = 0;
  for (const std::string_view separator : separators) {
    const std::size_t met = front.find(separator, place);
    if (met < at) {
      at = met;
      size = separator.size();
    }
  }
  if (size == 0) return found;
  const std::string_view between = letters::trim(front.substr(place, at - place));
  const bool bracket = !between.empty() && between.back() == ')';
  const bool date = !between.empty() && between.front() == ',';
  if (!between.empty() && !bracket && !date) return found;
  if (count_words(text.substr(at + size), 6) < 6) return found;
  found.place = text.substr(0, place);
  found.text = text.substr(0, at);
  found.size = at + size;
  found.confidence = bracket ? 95 : date ? 80 : front[at] == ':' ? 70 : 75;
  return found;
}

/// Whether another of the rows near by opens with capitals and a colon, as interviews do.
template <class = void>
bool has_speakers(const Draft& draft, std::size_t row) {
  for (std::size_t i = row + 1; i < draft.rows.size() && i < row + 12; ++i) {
    const std::string_view text = draft.text(i);
    const std::size_t capitals = capitals_in_front(text);
    if (capitals != 0 && text.substr(capitals, 1) == ":") return true;
  }
  return false;
}

/// Takes a dateline off the first paragraph; returns what is left of it.
template <class = void>
std::string_view take_dateline(Draft& draft, std::size_t row, std::string_view text) {
  const DatelineParts met = read_dateline(text);
  if (met.size == 0 || met.confidence < draft.at_least()) return text;
  if (met.confidence == 70 && has_speakers(draft, row)) return text;
  draft.article.dateline.place = std::string(met.place);
  draft.article.dateline.text = std::string(met.text);
  return letters::trim_front(text.substr(met.size));
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: bylines and datelines
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/lazy.hpp>
#include <galley/text/credit_names.hpp>
#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/meta.hpp>

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
  const letters::CodePoint colon = letters::decode(names, 0);
  const bool parted = colon.value == ':' || colon.value == 0xFF1A;
  if (parted) names.remove_prefix(colon.size);
  if (names.empty()) return {};
  const bool blank = letters::is_blank(letters::decode(names, 0).value);
  if (!blank && !(parted && colon.value == 0xFF1A)) return {};
  names = letters::trim(names);
  constexpr std::string_view ends[] = {" · ", " | ", " • ", " – ", " - ", " / ", ", ", " ("};
  for (const std::string_view end : ends) names = names.substr(0, names.find(end));
  return letters::trim(names);
}

/// Takes the next name of "A. Example, B. Example and C. Example".
template <class = void>
std::string_view next_name(std::string_view& names) {
  constexpr std::string_view joints[] = {" and ", " und ", " et ", " y ", " e ",  " & ",  " og ",
                                         " och ", " en ",  " и ",  " i ", " та ", " ve ", " ו"};
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

/// Whether `name` may be an author's: shaped like a person's, or up to four words of a script
/// without case, where shapes tell nothing.
template <class = void>
bool is_author(std::string_view name, const credit::Lexicon& lexicon) {
  if (credit::detail::is_person(name, lexicon)) return true;
  if (name.size() > 60 || holds_digit(name) || ending_of(name) != Ending::open) return false;
  std::size_t words = 0;
  for (std::string_view word = credit::detail::next_word(name); !word.empty();
       word = credit::detail::next_word(name)) {
    if (!letters::is_caseless(letters::decode(word, 0).value) || ++words > 4) return false;
  }
  return words != 0;
}

template <class = void>
bool is_byline(std::string_view text, const Draft& draft) {
  std::string_view names = byline_names(text, draft);
  if (names.empty()) return false;
  while (!names.empty()) {
    if (!is_author(next_name(names), draft.credits)) return false;
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
  const TimeLine line = read_time(draft, credit::detail::trim_separators_front(behind));
  if (line.is_found) set_time(draft, row, line);
}

template <class = void>
void take_byline(Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (!draft.article.byline.empty()) return draft.mark_unknown(row);
  draft.article.byline = std::string(text);
  std::string_view names = byline_names(text, draft);
  const std::string_view behind = letters::trim(
      text.substr(static_cast<std::size_t>(names.data() - text.data()) + names.size()));
  while (!names.empty()) add_author(draft, next_name(names));
  take_time_in_byline(draft, row, behind);
  draft.mark(row, LineClass::byline, "byline.by", 85, "/byline");
}

/// Whether a row below the byline says what the author does, or whom they work for: "Science
/// reporter", "Example News".
template <class = void>
bool is_job_row(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (draft.article.authors.size() != 1 || text.size() > 80 || row == 0) return false;
  if (has_words(text, 6) || ending_of(text) != Ending::open || holds_digit(text)) return false;
  for (std::string_view rest = text, word = credit::detail::next_word(rest); !word.empty();
       word = credit::detail::next_word(rest)) {
    if (word.size() > 1 && word.back() == ',') word.remove_suffix(1);
    if (credit::detail::is_one_of(word, draft.phrases.jobs)) return true;
  }
  return false;
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

/// The separator that ends a dateline, nearest to the front: its place and bytes.
template <class = void>
std::size_t find_dateline_end(std::string_view front, std::size_t from, std::size_t& size) {
  constexpr std::string_view separators[] = {".- ", " -- ", " — ", " – ", " - ",
                                             " _ ", ": ",   "- ",  " = "};
  std::size_t at = front.size();
  for (const std::string_view separator : separators) {
    const std::size_t met = front.find(separator, from);
    if (met >= at) continue;
    at = met;
    size = separator.size();
  }
  return at;
}

/// Whether the bracket's content starts with an agency: "(dpa/lno)", "(Reuters)".
template <class = void>
bool is_agency(std::string_view content, const credit::Lexicon& lexicon) {
  const std::string_view first = content.substr(0, letters::find_any(content, "/,"));
  const credit::Supplier* supplier =
      credit::detail::find_supplier_loosely(letters::trim(first), lexicon);
  return supplier != nullptr && supplier->strong;
}

/// "Madrid, 5 ene (EFE).- …", "Hamburg (dpa/lno) - …", "(ANSA) - GENOVA, 05 GEN - …",
/// "(예산=연합뉴스) …  = …": a dateline that an agency in brackets proves.
template <class = void>
DatelineParts read_agency_dateline(std::string_view text, const credit::Lexicon& lexicon) {
  DatelineParts found;
  const std::string_view front = text.substr(0, 110);
  const std::size_t open = front.find('(');
  const std::size_t close = open > 50 ? front.npos : front.find(')', open);
  if (close == front.npos) return found;
  std::string_view inside = front.substr(open + 1, close - open - 1);
  std::string_view place = letters::trim(front.substr(0, open));
  if (const std::size_t equals = inside.find('='); equals != inside.npos && place.empty()) {
    place = letters::trim(inside.substr(0, equals));
    inside = inside.substr(equals + 1);
  }
  if (!is_agency(inside, lexicon)) return found;
  std::size_t size = 0;
  std::size_t at = find_dateline_end(front, close + 1, size);
  if (at == front.size() || at - close > 32) return found;
  if (open == 0 && place.empty()) {  // the place stands behind the agency
    const std::size_t second = find_dateline_end(front, at + size, size);
    if (second == front.size() || second - at > 40) return found;
    place = letters::trim(front.substr(at, second - at));
    place = credit::detail::trim_separators_front(place);
    at = second;
  }
  place = letters::trim(place.substr(0, place.find(',')));
  if (!place.empty() && !credit::detail::is_capitalised(place, lexicon)) return found;
  if (has_words(place, 6) || !has_words(text.substr(at + size), 6)) return found;
  found.place = place;
  found.text = letters::trim(text.substr(0, at));
  found.size = at + size;
  found.confidence = 90;
  return found;
}

/// "新华社例州7月12日电 …": agency, place and day up to the sign for a wire.
template <class = void>
DatelineParts read_wire_dateline(std::string_view text, const credit::Lexicon& lexicon) {
  DatelineParts found;
  const std::string_view front = text.substr(0, 90);
  for (const std::string_view sign : {std::string_view("电"), std::string_view("電")}) {
    const std::size_t at = front.find(sign);
    const std::size_t end = at == front.npos ? at : at + sign.size();
    if (end == front.npos || end >= front.size()) continue;
    const letters::CodePoint next = letters::decode(front, end);
    if (!letters::is_blank(next.value) && next.value != 0xFF1A) continue;
    lexicon.suppliers.any(front, [&](const credit::Supplier& row) {
      const std::size_t size = letters::match(front, row.text);
      if (size == 0 || !row.strong || !letters::is_cjk(letters::decode(row.text, 0).value)) {
        return false;
      }
      std::size_t digits = size;
      while (digits < at && !strings::is_ascii_digit(front[digits])) ++digits;
      found.place = front.substr(size, digits - size);
      found.text = text.substr(0, end);
      found.size = end + next.size;
      found.confidence = 90;
      return true;
    });
    return found;
  }
  return found;
}

/// "LONDON: …", "LONDON, Jan. 5 (Reuters) - …", "LONDON (AP) _ …", "LONDON- …".
template <class T = void>
DatelineParts read_dateline(std::string_view text, const credit::Lexicon& lexicon) {
  if (DatelineParts agency = read_agency_dateline(text, lexicon); agency.size != 0) return agency;
  if (DatelineParts wire = read_wire_dateline(text, lexicon); wire.size != 0) return wire;
  DatelineParts found;
  const std::size_t place = capitals_in_front(text);
  if (place == 0 || place > 40 || credit::detail::is_one_of(text.substr(0, place), no_places<T>)) {
    return found;
  }
  const std::string_view front = text.substr(0, 90);
  std::size_t size = 0;
  const std::size_t at = find_dateline_end(front, place, size);
  if (size == 0) return found;
  const std::string_view between = letters::trim(front.substr(place, at - place));
  const bool bracket = !between.empty() && between.back() == ')';
  const bool date = !between.empty() && between.front() == ',';
  if (!between.empty() && !bracket && !date) return found;
  if (!has_words(text.substr(at + size), 6)) return found;
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
  const DatelineParts met = read_dateline(text, draft.credits);
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

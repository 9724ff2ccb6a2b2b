// galley: lines that state when a story was made and where it is from
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/times.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

template <class = void>
std::string_view path_of(TimeUse use) {
  switch (use) {
    case TimeUse::updated: return "/modified";
    case TimeUse::created: return "/created";
    case TimeUse::published: break;
  }
  return "/published";
}

template <class = void>
Timestamp& time_of(Article& article, TimeUse use) {
  switch (use) {
    case TimeUse::updated: return article.modified;
    case TimeUse::created: return article.created;
    case TimeUse::published: break;
  }
  return article.published;
}

template <class = void>
TimeLine read_time(const Draft& draft, std::string_view text) {
  return read_time(text, draft.phrases, date_order_of(draft.options.language));
}

/// Sets a time of the article, once. False when it is known already, or cannot be known.
template <class = void>
bool set_time(Draft& draft, std::size_t row, const TimeLine& line) {
  const std::string path(path_of(line.use));
  if (line.is_unclear) {
    draft.issues.add(Severity::info, "plain_text.time.order_unclear", path,
                     "day and month of the date cannot be told apart, so it was left out",
                     draft.position(row), "give the language of the text, or set the time");
    return false;
  }
  Timestamp& time = time_of(draft.article, line.use);
  // A day that is known already may get its hour.
  const bool refines = time.text().size() == 10 && line.text.size() > 10 &&
                       line.text.compare(0, 10, time.text()) == 0;
  if (!time.empty() && !refines) return false;
  time = line.text;
  if (line.has_odd_zone) {
    draft.issues.add(Severity::info, "plain_text.time.zone_unclear", path,
                     "the letters of the zone name no single offset, so none was given",
                     draft.position(row));
  } else if (line.text.size() > 10 && !time.instant().has_value()) {
    draft.issues.add(Severity::info, "plain_text.time.zone_missing", path,
                     "the line states no offset from UTC, so none was given", draft.position(row));
  }
  return true;
}

/// A line of times and what stands beside them: "Reuters | Lowport | Updated: 20-10-2022".
// NOLINTNEXTLINE(*-reserved-identifier,*-identifier-naming): in the copying that compilers make
struct MetaLine {
  static constexpr std::size_t most_times = 3;

  bool is_found = false;
  std::string_view section;
  std::string_view source;
  std::string_view place;
  TimeLine times[most_times];
  std::size_t count = 0;
};

/// The next piece between bars, dashes or dots; `rest` shrinks.
template <class = void>
std::string_view next_piece(std::string_view& rest) {
  constexpr std::string_view joints[] = {"|", " - ", " – ", " — ", " · ", " • "};
  std::size_t at = rest.size();
  std::size_t size = 0;
  for (const std::string_view joint : joints) {
    const std::size_t met = rest.find(joint);
    if (met >= at) continue;
    at = met;
    size = joint.size();
  }
  const std::string_view piece = letters::trim(rest.substr(0, at));
  rest.remove_prefix(at + size);
  return piece;
}

/// "Source: Example News", "来源：新华社": the name behind the label, or empty.
template <class = void>
std::string_view behind_source_label(std::string_view text, const Phrases& phrases) {
  const std::size_t label = match_front(text, phrases.source);
  if (label == 0) return {};
  const std::string_view rest = letters::trim_front(text.substr(label));
  const letters::CodePoint mark = letters::decode(rest, 0);
  if (mark.value != ':' && mark.value != 0xFF1A) return {};
  return letters::trim(rest.substr(mark.size));
}

/// Reads one piece of such a line that is no time: a known agency, a source with its label, a
/// section in front, or a place.
template <class = void>
bool read_name_piece(std::string_view piece, const Draft& draft, MetaLine& meta) {
  if (meta.source.empty()) {
    const std::string_view stated = behind_source_label(piece, draft.phrases);
    const bool known = credit::detail::find_supplier(piece, draft.credits) != nullptr;
    meta.source = known ? piece : stated;
    if (!meta.source.empty()) return true;
  }
  const bool named =
      !credit::detail::has_words(piece, 4) && credit::detail::is_capitalised(piece, draft.credits);
  if (!named) return false;
  std::string_view& place = meta.source.empty() ? meta.section : meta.place;
  if (!place.empty()) return false;
  place = piece;
  return true;
}

/// Reads the pieces of a line. A clock may stand in a piece of its own, behind its date.
template <class = void>
bool read_pieces(std::string_view text, const Draft& draft, MetaLine& meta) {
  std::string_view last_time;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view piece = next_piece(rest);
    if (piece.empty()) continue;
    if (!last_time.empty()) {
      const auto end = static_cast<std::size_t>(piece.data() + piece.size() - last_time.data());
      const TimeLine both = read_time(draft, std::string_view(last_time.data(), end));
      if (both.is_found) {
        meta.times[meta.count - 1] = both;
        continue;
      }
    }
    const TimeLine time = read_time(draft, piece);
    if (time.is_found) {
      if (meta.count == MetaLine::most_times) return false;
      meta.times[meta.count++] = time;
      last_time = piece;
    } else if (!read_name_piece(piece, draft, meta)) {
      return false;
    }
  }
  return meta.count != 0;
}

/// "Reuters Published 20 Oct 2022", "2021-07-12 14:05 来源：新华社": a name and a time, unparted.
template <class = void>
bool read_name_and_time(std::string_view text, const Draft& draft, MetaLine& meta) {
  std::string_view behind = text;
  const std::string_view first = credit::detail::next_word(behind);
  const TimeLine time = read_time(draft, letters::trim_front(behind));
  if (time.has_label && time.is_found && read_name_piece(first, draft, meta)) {
    meta.times[meta.count++] = time;
    return true;
  }
  for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
    const std::string_view name = behind_source_label(text.substr(at + 1), draft.phrases);
    if (name.empty()) continue;
    const TimeLine front = read_time(draft, letters::trim(text.substr(0, at)));
    if (!front.is_found) return false;
    meta.source = name;
    meta.times[meta.count++] = front;
    return true;
  }
  return false;
}

/// Reads a line of times, with an agency and a place beside them or not. All of it must be known.
template <class = void>
MetaLine read_meta(std::string_view text, const Draft& draft) {
  MetaLine meta;
  if (text.size() > 200 || text.size() < 8 || !holds_digit(text)) return meta;
  if (TimeLine whole = read_time(draft, text); whole.is_found) {
    meta.times[meta.count++] = std::move(whole);
    meta.is_found = true;
    return meta;
  }
  meta.is_found = read_name_and_time(text, draft, meta);
  if (meta.is_found) return meta;
  meta = {};
  meta.is_found = read_pieces(text, draft, meta);
  return meta;
}

/// Names an organisation as a source, once each; false when the list is full.
template <class = void>
bool add_source(Draft& draft, std::string_view name) {
  for (const Person& known : draft.article.sources) {
    if (known.name == name) return true;
  }
  if (!draft.has_room(draft.article.sources.size())) return false;
  Person source;
  source.name = std::string(name);
  source.kind = PersonKind::organisation;
  draft.article.sources.push_back(std::move(source));
  return true;
}

template <class = void>
void take_meta(Draft& draft, std::size_t row) {
  const MetaLine meta = read_meta(draft.text(row), draft);
  bool is_unclear = false;
  std::string path;
  for (std::size_t i = 0; i < meta.count; ++i) {
    is_unclear = is_unclear || meta.times[i].is_unclear;
    if (set_time(draft, row, meta.times[i])) path = path_of(meta.times[i].use);
  }
  if (!meta.source.empty() && add_source(draft, meta.source) && path.empty()) path = "/sources";
  if (!meta.place.empty() && draft.article.dateline.place.empty()) {
    draft.article.dateline.place = std::string(meta.place);
    if (path.empty()) path = "/dateline";
  }
  if (!meta.section.empty() && draft.article.kicker.empty()) {
    draft.article.kicker = std::string(meta.section);
    if (path.empty()) path = "/kicker";
  }
  if (path.empty() && !is_unclear) {
    return draft.mark(row, LineClass::dateline_meta, "time.known_already", 70);
  }
  const bool labelled = meta.times[0].has_label;
  const std::string_view rule = path.empty() ? "time.order_unclear"
                                : labelled   ? "time.label"
                                             : "time.alone";
  draft.mark(row, LineClass::dateline_meta, rule, labelled ? 90 : 70, std::move(path));
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

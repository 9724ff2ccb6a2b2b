// galley: who in a credit is photographer, agency, channel or collection, and its notes
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_shapes.hpp"

namespace galley {
inline namespace v0 {
namespace credit {

/// What a line says about the nature of its picture.
struct Flags {
  bool file = false;          ///< a file picture: "File photo"
  bool archive = false;       ///< a library picture: "Library picture", "Archivbild"
  bool handout = false;       ///< given out by a party
  bool pool = false;          ///< taken by one for many
  bool illustration = false;  ///< a symbol or stock picture, not of the event

  constexpr bool any() const noexcept { return file || archive || handout || pool || illustration; }
};

/// A credit taken apart, as views into it; empty where it names none. A single name that is
/// no known supplier is the photographer if it is shaped like a person's, else the agency.
/// "EXAMPLE (AP)" is a supplier with its dateline, and a place is no part.
struct Parts {
  std::string_view photographer;
  std::string_view agency;
  std::string_view via;
  std::string_view collection;
  std::string_view licence;  ///< "CC BY-SA 4.0"
};

namespace detail {

template <class = void>
inline void set_flag(Flags& flags, Note note) {
  switch (note) {
    case Note::file: flags.file = true; break;
    case Note::archive: flags.archive = true; break;
    case Note::handout: flags.handout = true; break;
    case Note::pool: flags.pool = true; break;
    case Note::illustration: flags.illustration = true; break;
  }
}

/// Sets the flag of each note that stands as whole words in `text`. `everywhere` admits the
/// everyday words too, as a credit or a bracket does.
template <class = void>
inline void collect_notes(std::string_view text, bool everywhere, const Lexicon& lexicon,
                          Flags& flags) {
  if (text.size() > longest_credit) text = text.substr(0, longest_credit);
  for (std::size_t at = 0; at < text.size(); at += letters::decode(text, at).size) {
    if (!letters::is_letter(letters::decode(text, at).value)) continue;
    const bool cjk = letters::is_cjk(letters::decode(text, at).value);
    if (!cjk && !letters::word_starts(text, at)) continue;
    const std::string_view rest = text.substr(at);
    lexicon.notes.any(rest, [&](const NoteWord& row) {
      if (!row.phrase && !everywhere) return false;
      const std::size_t size = letters::match(rest, row.text);
      if (size != 0 && (cjk || letters::word_ends(rest, size))) set_flag(flags, row.note);
      return false;
    });
  }
}

/// Notes in a caption: unmistakable phrases, a bracketed note at its end, its stop set aside, or
/// "FILE - ", "FILE:" in front.
template <class = void>
inline void collect_caption_notes(std::string_view caption, const Lexicon& lexicon, Flags& flags) {
  collect_notes(caption, false, lexicon, flags);
  std::string_view front = caption.substr(0, 80);
  while (!front.empty() && (front.front() == '*' || front.front() == '(' || front.front() == '[')) {
    front.remove_prefix(1);
  }
  lexicon.notes.any(front, [&](const NoteWord& row) {
    const std::size_t size = letters::match(front, row.text);
    if (size == 0) return false;
    const std::string_view rest = front.substr(size);
    const std::string_view next = letters::trim_front(rest);
    const letters::CodePoint mark = letters::decode(next, 0);
    const bool parted = mark.value == ':' || mark.value == '*' || mark.value == ')' ||
                        mark.value == ']' ||
                        (next.size() != rest.size() && is_separator(mark.value));
    if (parted) set_flag(flags, row.note);
    return false;
  });
  std::string_view tail = letters::trim_back(caption);
  if (!tail.empty() && tail.back() == '.')
    tail = letters::trim_back(tail.substr(0, tail.size() - 1));
  if (tail.empty() || !is_closing_bracket(letters::decode_before(tail, tail.size()).value)) return;
  const std::size_t open = tail.find_last_of("([");
  if (open != tail.npos && tail.size() - open < 40) {
    collect_notes(tail.substr(open), true, lexicon, flags);
  }
}

/// "U.S. Army photo by Spc. A. Example" has the agency before and the photographer behind.
template <class = void>
inline bool split_photo_by(std::string_view credit, Parts& parts) {
  constexpr std::string_view joins[] = {" photo by ", " photo courtesy of ", " photograph by ",
                                        " photos by "};
  for (std::size_t at = 0; at < credit.size(); ++at) {
    if (credit[at] != ' ') continue;
    for (const std::string_view join : joins) {
      const std::size_t size = letters::match(credit.substr(at), join);
      if (size == 0) continue;
      parts.agency = letters::trim(credit.substr(0, at));
      parts.photographer = letters::trim(credit.substr(at + size));
      return true;
    }
  }
  return false;
}

template <class = void>
inline void place(const Component& part, const Lexicon& lexicon, Parts& parts) {
  const Supplier* supplier = find_supplier_loosely(part.text, lexicon);
  if (part.before == Joint::via) {
    parts.via = part.text;
  } else if (supplier != nullptr && parts.agency.empty()) {
    parts.agency =
        find_supplier(part.text, lexicon) != nullptr ? part.text : without_photo(part.text);
  } else if (supplier != nullptr) {
    parts.collection = part.text;
  } else if (parts.photographer.empty() && is_person(part.text, lexicon)) {
    parts.photographer = part.text;
  } else if (parts.agency.empty() && parts.photographer.empty() &&
             !has_body_word(part.text, lexicon) &&
             letters::is_caseless(letters::decode(part.text, 0).value)) {
    parts.photographer = part.text;
  } else if (parts.agency.empty()) {
    parts.agency = part.text;
  } else if (parts.photographer.empty() && is_one_word(part.text) && part.before == Joint::slash &&
             shape_of(part.text, lexicon) == WordShape::acronym) {
    parts.photographer = part.text;  // "AFP/STR"
  } else if (parts.collection.empty()) {
    parts.collection = part.text;
  }
}

/// The supplier in a bracket behind another name: "EXAMPLE (AP)". Empty when there is none; "WANA
/// (West Asia News Agency)" names one supplier twice.
template <class = void>
inline std::string_view bracketed_supplier(std::string_view text, const Lexicon& lexicon) {
  const std::string_view name = without_bracket(text);
  if (name.size() == text.size() || find_supplier_loosely(name, lexicon) != nullptr) return {};
  const std::size_t open = text.find('(', name.size());
  const std::string_view content = letters::trim(text.substr(open + 1, text.size() - open - 2));
  return find_supplier_loosely(content, lexicon) != nullptr ? content : std::string_view{};
}

/// Places a name and the supplier in the bracket behind it. What is neither a person nor a body
/// is where the supplier reports from.
template <class = void>
inline void place_pair(const Component& part, std::string_view supplier, const Lexicon& lexicon,
                       Parts& parts) {
  place({supplier, part.before}, lexicon, parts);
  if (is_person(part.text, lexicon) || has_body_word(part.text, lexicon)) {
    place({part.text, Joint::none}, lexicon, parts);
  }
}

/// Takes a credit apart.
template <class = void>
inline Parts read_parts(std::string_view credit, const Lexicon& lexicon) {
  Parts parts;
  if (credit.size() > longest_credit) return parts;
  parts.licence = find_licence(credit);
  if (split_photo_by(credit, parts)) return parts;
  Joint joint = Joint::none;
  for (std::string_view rest = credit; !rest.empty();) {
    Component part = next_component(rest, joint, lexicon);
    while (!part.text.empty() && is_opening_bracket(letters::decode(part.text, 0).value)) {
      part.text.remove_prefix(letters::decode(part.text, 0).size);
    }
    const std::string_view supplier = bracketed_supplier(part.text, lexicon);
    part.text = without_bracket(part.text);
    const bool is_licence =
        !parts.licence.empty() && part.text.find(parts.licence) != part.text.npos;
    if (part.text.empty() || is_licence || find_note(part.text, lexicon) != nullptr) continue;
    if (supplier.empty()) {
      place(part, lexicon, parts);
    } else {
      place_pair(part, supplier, lexicon, parts);
    }
  }
  return parts;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley

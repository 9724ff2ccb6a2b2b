// galley: the kinds of word lists the credit grammar is driven by
#pragma once

#include <string_view>

#include "galley/text/rows.hpp"

namespace galley {
inline namespace v0 {
namespace credit {

/// What follows a label.
enum class LabelUse : unsigned char {
  names,     ///< a separator, then the credit: `Photo: A. Example`
  leads,     ///< the credit at once: `Photo by A. Example`
  gives,     ///< a giver at once, in any case: `Courtesy of the family`
  line,      ///< the credit after a comma, colon or blank, on a line of its own: `Image source, AP`
  captions,  ///< the caption: `Image caption The quay`
  either,    ///< a credit when the rest looks like one, else the caption: `Cover Image: The quay`
};

/// A label as a newsroom prints it, in any case.
struct Label {
  std::string_view text;
  LabelUse use = LabelUse::names;
};

/// A word that may follow a noun label, and what the label then is: `names` still waits for a
/// separator ("Photo credit: …").
struct Joiner {
  std::string_view text;
  LabelUse use = LabelUse::leads;
};

/// A picture supplier. One that is also an everyday word or a broadcaster is not `strong`:
/// it counts beside a label, a slash or a copyright sign only.
struct Supplier {
  std::string_view text;
  bool strong = true;
};

/// What a note says about a picture.
enum class Note : unsigned char { file, archive, handout, pool, illustration };

/// A note as printed. A `phrase` is unmistakable wherever it stands; the others are
/// everyday words that count in a credit, in brackets, or in front of a caption only.
struct NoteWord {
  std::string_view text;
  Note note = Note::file;
  bool phrase = false;
};

/// Every list of the grammar; replace any of them with rows of your own.
struct Lexicon {
  Rows<Label> labels;                  ///< of credits
  Rows<Label> line_labels;             ///< in front of a line: of captions, or of either
  Rows<Joiner> joiners;                ///< what may follow a noun label
  Rows<std::string_view> suffixes;     ///< labels behind the name: Japanese, Korean, Chinese
  Rows<std::string_view> signs;        ///< spellings of the copyright sign
  Rows<Supplier> suppliers;            ///< agencies, libraries, platforms, services
  Rows<std::string_view> house_words;  ///< words that end the name of a publisher or studio
  Rows<std::string_view> body_words;   ///< words in the name of an authority or body
  Rows<std::string_view> particles;    ///< small words inside names
  Rows<std::string_view> sourceless;   ///< credits that name nobody: `supplied`, `private`
  Rows<std::string_view> page_tools;   ///< what a page prints behind a caption: `hide caption`
  Rows<NoteWord> notes;
};

}  // namespace credit
}  // namespace v0
}  // namespace galley

// galley: labels, boilerplate and small words of news pages, per language, as data
#pragma once

#include <string_view>

#include <galley/text/credit_lexicon.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {

/// What a whole line that reads so is.
enum class PhraseUse : unsigned char {
  related,      ///< label: stories an editor joined to this one follow
  site_list,    ///< label: stories the site shows on every page follow
  tags,         ///< label: topics follow
  boilerplate,  ///< belongs to the page, not to the story
  counter,      ///< a button or a count
  gate,         ///< asks to sign in or to pay
  setting,      ///< a choice of the page's, made on the line behind it: "Edition:"
};

/// A line as a page prints it. Case, blanks and marks at the end do not matter, so that
/// "WatchUsOn" is found as well.
struct Phrase {
  std::string_view text;
  PhraseUse use = PhraseUse::boilerplate;
};

/// Every list of the importer but those of the credit grammar. Replace any of them.
struct Phrases {
  credit::Rows<Phrase> lines;
  credit::Rows<std::string_view> openings;   ///< a paragraph that starts so is an appeal
  credit::Rows<std::string_view> read_also;  ///< "READ ALSO:" in front of another story's title
  credit::Rows<std::string_view> by;         ///< in front of an author
  credit::Rows<std::string_view> published;  ///< in front of a time of publication
  credit::Rows<std::string_view> updated;    ///< in front of a time of change
  credit::Rows<std::string_view> created;    ///< in front of a time of creation
  credit::Rows<std::string_view> source;     ///< in front of who the text is from
  credit::Rows<std::string_view> cover;      ///< labels of the picture of the whole page
  credit::Rows<std::string_view> home;       ///< first step of a trail of sections
  credit::Rows<std::string_view> jobs;       ///< in a line below an author that says what they do
};

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: what the importer made of each input line, and why
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/enum_names.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {

/// What a line is.
enum class LineClass : unsigned char {
  blank,
  navigation,
  image_label,
  caption,
  credit_only,
  kicker,
  headline,
  deck,
  byline,
  dateline_meta,
  dateline_lead,
  paragraph,
  crosshead,
  list_item,
  divider,
  address,
  interstitial,
  related_label,
  related_title,
  tag_label,
  tag,
  boilerplate,
  gate,
  counter,
  agency_tail,
  duplicate,
  unknown
};

}  // namespace plain_text

template <>
inline constexpr std::string_view enum_names<plain_text::LineClass>[] = {
    "blank",         "navigation", "image_label", "caption",       "credit_only",   "kicker",
    "headline",      "deck",       "byline",      "dateline_meta", "dateline_lead", "paragraph",
    "crosshead",     "list_item",  "divider",     "address",       "interstitial",  "related_label",
    "related_title", "tag_label",  "tag",         "boilerplate",   "gate",          "counter",
    "agency_tail",   "duplicate",  "unknown"};

namespace plain_text {

/// One input line, or one part of a line that held two things.
struct TraceLine {
  std::size_t number = 0;  ///< of the input line, from 1
  LineClass line_class = LineClass::blank;
  std::string target;  ///< JSON Pointer into the article; empty: nothing came of it
  std::string rule;    ///< what decided: "caption.label", or the reason for dropping: "dup(1)"
  std::string label;   ///< of a picture line: "Cover Image", "Picture"
  int confidence = 0;  ///< 0 to 100
  std::string source;  ///< the bytes of the input, with the line end
};

/// The whole input, line by line.
struct Trace {
  std::vector<TraceLine> lines;
};

/// The input, byte for byte.
template <class = void>
inline std::string reassemble(const Trace& trace) {
  std::string input;
  for (const TraceLine& line : trace.lines) input += line.source;
  return input;
}

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

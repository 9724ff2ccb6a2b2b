// galley: options of the plain-text importer and writer
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/source_map.hpp>

namespace galley {
inline namespace v0 {
namespace credit {
struct Lexicon;
}

namespace plain_text {

struct Trace;
struct Phrases;

/// How sure the importer must be before it takes a line for more than a paragraph.
enum class Preset : unsigned char {
  normal,  ///< 60 of 100
  strict,  ///< 80: fewer decisions, more paragraphs
  eager,   ///< 40: more decisions, for sources known to be regular
};

/// Where captions go.
enum class Captions : unsigned char { in_place, end, omit };

struct ReadOptions {
  bool strict = false;  ///< every warning is a failure
  Limits limits;
  std::string language;    ///< BCP 47, given to the article; never guessed
  std::string title_hint;  ///< the page's title, if known: the headline resembles it
  Preset preset = Preset::normal;
  bool keep_nbsp = false;                    ///< U+00A0 stays, else it becomes a blank
  SourceMap* source_map = nullptr;           ///< filled with path -> position, if given
  Trace* trace = nullptr;                    ///< filled with a decision per line, if given
  const Phrases* phrases = nullptr;          ///< labels and boilerplate, if not the usual ones
  const credit::Lexicon* credits = nullptr;  ///< words of the credit grammar, if not the usual ones
};

struct WriteOptions {
  bool strict = false;  ///< every warning is a failure, lost fields among them
  Malformed malformed = Malformed::refuse;
  Limits limits;
  bool skip_losses = false;  ///< no warning for what plain text cannot carry
  std::uint32_t wrap = 0;    ///< longest line in characters; 0: paragraphs are not broken
  Captions captions = Captions::in_place;
  std::string credit_label = "Picture";          ///< "The quay (Picture: US Army)."
  std::string caption_label = "Image caption:";  ///< before a caption without credit
  std::string cover_label = "Cover Image:";
  std::string byline_label = "By";
  std::string related_label = "Related stories";  ///< above links an editor made
  std::string site_list_label = "More stories";   ///< above links the site shows everywhere
  std::string topics_label = "Topics";
  std::string read_also_label = "Read also:";
  std::string source_label = "Source:";
};

}  // namespace plain_text

template <>
inline constexpr std::string_view enum_names<plain_text::Preset>[] = {"default", "strict", "eager"};
template <>
inline constexpr std::string_view enum_names<plain_text::Captions>[] = {"inline", "end", "omit"};

template <>
inline constexpr FieldList<&plain_text::ReadOptions::strict, &plain_text::ReadOptions::limits,
                           &plain_text::ReadOptions::language, &plain_text::ReadOptions::title_hint,
                           &plain_text::ReadOptions::preset, &plain_text::ReadOptions::keep_nbsp>
    fields<plain_text::ReadOptions>{{{"strict"},
                                     {"limits"},
                                     {"language", Use::language},
                                     {"title_hint"},
                                     {"preset"},
                                     {"keep_nbsp"}}};

template <>
inline constexpr FieldList<
    &plain_text::WriteOptions::strict, &plain_text::WriteOptions::malformed,
    &plain_text::WriteOptions::limits, &plain_text::WriteOptions::skip_losses,
    &plain_text::WriteOptions::wrap, &plain_text::WriteOptions::captions,
    &plain_text::WriteOptions::credit_label, &plain_text::WriteOptions::caption_label,
    &plain_text::WriteOptions::cover_label, &plain_text::WriteOptions::byline_label,
    &plain_text::WriteOptions::related_label, &plain_text::WriteOptions::site_list_label,
    &plain_text::WriteOptions::topics_label, &plain_text::WriteOptions::read_also_label,
    &plain_text::WriteOptions::source_label>
    fields<plain_text::WriteOptions>{{{"strict"},
                                      {"malformed"},
                                      {"limits"},
                                      {"skip_losses"},
                                      {"wrap"},
                                      {"captions"},
                                      {"credit_label"},
                                      {"caption_label"},
                                      {"cover_label"},
                                      {"byline_label"},
                                      {"related_label"},
                                      {"site_list_label"},
                                      {"topics_label"},
                                      {"read_also_label"},
                                      {"source_label"}}};

}  // namespace v0
}  // namespace galley

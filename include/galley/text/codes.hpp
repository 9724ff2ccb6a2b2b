// galley: codes: what the plain-text importer and writer say
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode text[] = {
    {"plain_text.character.illegal", "the text holds a character that plain text should not",
     "remove it, or write with `malformed=replace`"},
    {"plain_text.character.replaced", "a character was replaced by U+FFFD, as asked for",
     "remove it from the article"},
    {"plain_text.control.removed", "control characters of the source were left out",
     "nothing, unless they meant something"},
    {"plain_text.encoding.assumed", "the text is no UTF-8 and was read as Windows-1252",
     "name the encoding, or convert the text to UTF-8"},
    {"plain_text.encoding.malformed", "bytes that are malformed in their encoding were replaced",
     "convert the text from the encoding it is in"},
    {"plain_text.headline.missing", "no line looks like a headline", "set `headline` with `--put`"},
    {"plain_text.image.archive_unsaid", "a text has no mark that a picture is from the archive",
     "say so in the caption"},
    {"plain_text.input.empty", "the input holds no text", "check that extraction found the page"},
    {"plain_text.line.joined",
     "line ends within a text would read as new paragraphs and were joined",
     "nothing, unless they meant something"},
    {"plain_text.line.unplaced", "a line fits nowhere in the article; the trace keeps it",
     "look at the trace, and place it by hand"},
    {"plain_text.link.dropped", "plain text has no links; the linked words were kept",
     "nothing, or convert to a format that has them"},
    {"plain_text.marks.dropped", "plain text has no marks; the marked words were kept",
     "nothing, or convert to a format that has them"},
    {"plain_text.section.empty", "nothing stands under a label such as Related topics",
     "nothing; the page had none"},
    {"plain_text.time.zone_missing", "a time without its zone is no moment; it was kept as printed",
     "set the date with its offset"},
    {"plain_text.time.zone_unclear",
     "an abbreviation stands for several zones; the time was kept as printed",
     "set the date with its offset"},
    {"plain_text.line_ends.mixed", "lines end in several ways",
     "nothing; they were all read as line ends"},
    {"plain_text.prose.missing", "nothing in the text reads like prose; every line was kept",
     "check that extraction found the article"},
    {"plain_text.time.order_unclear",
     "day and month of a date could be either way round; it was kept as printed",
     "set the date in the order year, month, day"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

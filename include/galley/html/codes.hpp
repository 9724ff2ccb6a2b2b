// galley: codes: what the HTML writers say
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode html[] = {
    {"html.author.unprinted", "an author is not in the byline, so no page prints the name",
     "add the name to `byline`, or clear it"},
    {"html.character.illegal", "a string holds a character that HTML cannot",
     "remove it, or write with `malformed=replace`"},
    {"html.character.replaced",
     "a character that HTML cannot hold was replaced by U+FFFD, as asked for",
     "remove it from the article"},
    {"html.headline.missing", "a page needs a title, and the story has no headline",
     "set `headline`"},
    {"html.language.invalid", "a language is no BCP 47 tag, so it was left out",
     "write en-GB, not en_GB or English"},
    {"html.note.withheld", "a note that is not public was left out of the page",
     "set `is_public` if readers may see it"},
    {"html.time.invalid", "a date is none that HTML knows, so it is text without markup",
     "write 2026-01-31T09:00:00Z"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

// galley: codes: what the reading of markup says
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode markup[] = {
    {"html.encoding.malformed", "the page is not in the encoding that it names",
     "convert it to UTF-8"},
    {"html.tag.unfinished", "the page ends within a tag; the rest was left out",
     "fetch it again; the transfer was cut off"},
    {"markup.element.removed", "an element that is never read was removed with its content",
     "nothing, unless its text was meant for readers"},
    {"markup.link.dropped", "an address may not be published; the linked words were kept",
     "use http or https"},
    {"markup.style.dropped", "a style has no place in the model; its words were kept",
     "nothing, unless the style carried meaning"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

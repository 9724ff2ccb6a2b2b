// galley: codes: what JSON and its formats say
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode json[] = {
    {"json.encoding.unsupported", "the text is UTF-16 or UTF-32", "convert it to UTF-8"},
    {"json.key.duplicate",
     "an object has a member twice; the first is kept, later ones go to the extensions",
     "remove or rename the later one"},
    {"json.string.control", "a string holds a raw control character",
     "escape it: `\\n`, `\\t`, `\\u000B`"},
    {"json.string.escape", "a backslash is followed by what JSON has no escape for",
     "double the backslash"},
    {"json.string.surrogate", "a `\\u` surrogate stands without its partner",
     "write both halves, or the character itself"},
    {"json.string.utf8", "a string is not well-formed UTF-8", "convert the text to UTF-8"},
    {"json.syntax.trailing", "something follows the end of the document",
     "remove it, or read the text as NDJSON"},
    {"json.syntax.truncated", "the text ends within the document",
     "fetch it again; the transfer was cut off"},
    {"json.syntax.unexpected", "this is not what JSON allows here",
     "mend the text at the position given"},
    {"json.type.mismatch", "a value is of another type than its field; it is kept raw",
     "give it the type that docs/schema says"},
    {"native.block.unknown", "a block of a type that this version does not know; it is kept",
     "read it with a later version"},
    {"native.document.unexpected", "the document is not an article of native JSON",
     "choose the right reader with `--from`"},
    {"native.member.unknown", "a member that this version does not know; it is kept",
     "check its spelling, or read it with a later version"},
    {"native.version.missing", "the document does not begin with `\"galley\": 1`",
     "add that member first"},
    {"native.version.unsupported", "the document is of a later major version",
     "read it with that version of the library"},
    {"ndjson.record.none", "the text holds no record", "check that the input is not empty"},
    {"ndjson.record.rejected", "a record could not be read; the others were",
     "mend the line whose number is given"},
    {"nlohmann_json.value.unsupported",
     "the JSON value has no counterpart in a text: binary, NaN or infinite",
     "replace it before handing it over"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

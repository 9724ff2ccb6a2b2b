// galley: codes: what setting and writing model values says
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode model[] = {
    {"model.path.unknown", "the pointer leads to nothing that text can set",
     "look the field up in docs/claims.md; lists and objects are set member by member"},
    {"model.value.rejected", "the text is no value of that field",
     "use a number, `true`, `false` or one of the names that the field takes"},
    {"text.utf8.malformed", "a string is not well-formed UTF-8",
     "read the source in its own encoding, or write with `malformed=replace`"},
    {"text.utf8.replaced", "malformed UTF-8 was replaced by U+FFFD, as asked for",
     "put the lost characters back"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

// galley: codes: what every format says
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode format[] = {
    {"format.field.dropped", "the format has no place for a field",
     "keep the native JSON beside it, or convert to a format that has one"},
    {"read.story.none", "the document holds no story",
     "check that it is what it is called; `read_all` gives whatever else it holds"},
    {"read.story.several", "the document holds several stories", "use `read_all`"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

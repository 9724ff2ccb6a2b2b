// galley: codes: what parts that know no format say
#pragma once
#include <galley/core/issue_code.hpp>

namespace galley {
inline namespace v0 {
namespace codes {

inline constexpr IssueCode core[] = {
    {"io.open.failed", "the file could not be opened", "check its name and your rights to it"},
    {"io.read.failed", "the file could not be read to its end",
     "check the disk, and that nothing else changes the file"},
    {"io.write.failed", "the file could not be written; what was there before is unchanged",
     "make room, and check your rights to the folder"},
    {"limit.attributes.exceeded", "an XML element has more attributes than the limit",
     "raise `limits.attributes` if the source is trusted"},
    {"limit.block_nesting.exceeded", "quotes, lists and boxes nest deeper than the limit",
     "flatten them, or raise `limits.block_nesting`"},
    {"limit.blocks.exceeded", "a body has more blocks than the limit",
     "split the story, or raise `limits.blocks`"},
    {"limit.depth.exceeded", "the document or article nests deeper than the limit",
     "flatten it, or raise `limits.depth`"},
    {"limit.document.exceeded", "the input is larger than the limit",
     "raise `limits.document` if the source is trusted"},
    {"limit.elements.exceeded", "the document has more values or elements than the limit",
     "raise `limits.elements` if the source is trusted"},
    {"limit.entries.exceeded", "a list of topics, links or people is longer than the limit",
     "raise `limits.entries` if the source is trusted"},
    {"limit.extension_depth.exceeded",
     "an unknown part nests deeper than the limit for what is kept raw",
     "raise `limits.extension_depth`"},
    {"limit.inline_nesting.exceeded", "inline elements nest deeper than the limit",
     "flatten the markup, or raise `limits.inline_nesting`"},
    {"limit.issues.exceeded", "there are more issues than are listed",
     "mend those listed, or raise `limits.issues`"},
    {"limit.keys.exceeded", "a JSON object has more members than the limit",
     "raise `limits.keys` if the source is trusted"},
    {"limit.memory.exceeded", "reading would take more memory than its size allows",
     "raise `limits.memory` if the source is trusted"},
    {"limit.name.exceeded", "a JSON key or XML name is longer than the limit",
     "raise `limits.name` if the source is trusted"},
    {"limit.record.exceeded", "an NDJSON record is larger than the limit",
     "raise `limits.record` if the source is trusted"},
    {"limit.renditions.exceeded", "a picture has more files than the limit",
     "raise `limits.renditions` if the source is trusted"},
    {"limit.repairs.exceeded", "more malformed sequences were met than may be replaced",
     "read the source in its own encoding, or raise `limits.repairs`"},
    {"limit.runs.exceeded", "a text has more runs than the limit",
     "merge its marks, or raise `limits.runs`"},
    {"limit.string.exceeded", "a string is longer than the limit",
     "raise `limits.string` if the source is trusted"},
    {"limit.url.exceeded", "an address is longer than the limit",
     "shorten it, or raise `limits.url`"},
};

}  // namespace codes
}  // namespace v0
}  // namespace galley

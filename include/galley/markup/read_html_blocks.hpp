// galley: the body that an HTML text holds, fragment or whole document
#pragma once
#include <string_view>

#include <galley/core/issue.hpp>
#include <galley/core/path.hpp>
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Reads the blocks of an HTML text: a fragment, or a document whose head is passed over but for
/// its title. Tolerant of all that browsers are tolerant of; linear in time. Offsets are bytes of
/// `html`; without a locator positions are lines and columns of `html`. Malformed UTF-8 is replaced
/// by U+FFFD (`html.encoding.malformed`). Fails only past a limit: then `issues` has an error and
/// the result is empty.
template <class = void>
BlockReading read_html_blocks(std::string_view html, BlockReadOptions options, IssueList& issues,
                              const Path& body);

}  // namespace markup
}  // namespace v0
}  // namespace galley

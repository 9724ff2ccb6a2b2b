// galley: blocks from the events of any markup: start tags, text, end tags
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/markup/block_reading.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Builds blocks from events, whatever syntax they come from: the strict XML reader gives balanced
/// ones, the HTML tokenizer whatever people write. So a start tag may end what is open (`li` an
/// `li`), an end tag that matches nothing is passed over, and what is open at the end is closed.
/// Nothing recurses, and only values of the model come out.
///
///     BlockReader reader(options, issues, Path(article, "body"));
///     reader.open("p", attributes, offset);
///     reader.text("Ferries are back.", offset);
///     reader.close("p", offset);
///     BlockReading reading = reader.finish();
///
/// Elements (html.md §5): p h1–h6 ul ol li blockquote figure figcaption img a strong em b i s u
/// small sub sup code pre mark cite q br hr aside table caption thead tbody tr th td span, with the
/// attributes that the model has a field for. Script, style, svg, form controls and the like are
/// removed with their content (`markup.element.removed`); a frame on a listed host is an Embed;
/// `video` and `audio` are Images of that kind; every other element is unwrapped: its text stays.
/// Names are compared without case.
///
/// A picture's id is the first of `data-residref`, `data-uri`, `data-assoc-ref` and `ref` on `img`
/// or its `figure`, else the id of the Superdesk comment around it: formats join by it, then by the
/// address of the rendition, and set the id that is right.
///
/// Issues, with the path of the block and the place of the event: `url.scheme.rejected`,
/// `markup.element.removed`, `markup.link.dropped` (around a picture), `markup.marks.dropped` (in a
/// place that holds plain text), and as errors `limit.NAME.exceeded` for blocks, block_nesting,
/// inline_nesting, depth, runs, string and url. After an error further events do nothing.
template <class = void>
class BasicBlockReader {
 public:
  /// `body` is where the blocks are going to stand. `options` and `issues` outlive the reader.
  BasicBlockReader(const BlockReadOptions& options, IssueList& issues, const Path& body);
  BasicBlockReader(const BasicBlockReader&) = delete;
  BasicBlockReader& operator=(const BasicBlockReader&) = delete;

  /// A start tag; the views are not kept. Void elements (`img`, `br`…) need no end tag. Local
  /// names: what is in the namespace of XHTML comes without its prefix.
  void open(std::string_view name, Attributes attributes, std::size_t offset);
  /// Character data, decoded, in pieces of any size. CR is a blank like the others.
  void text(std::string_view text, std::size_t offset);
  /// An end tag.
  void close(std::string_view name, std::size_t offset);
  /// A comment's text: Superdesk marks embedded pictures by comments.
  void comment(std::string_view text, std::size_t offset);

  /// A block that the caller made of an element of its own, such as `dnl-image` or what it keeps as
  /// Unmodelled. Running text around it is parted.
  void add(Block block, std::size_t offset);

  /// True once an error was reported.
  bool failed() const noexcept { return failed_; }
  /// Closes what is open and gives the result; the reader is done.
  BlockReading finish();

 private:
  bool failed_ = false;
};

using BlockReader = BasicBlockReader<>;

}  // namespace markup
}  // namespace v0
}  // namespace galley

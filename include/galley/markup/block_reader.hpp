// galley: blocks from the events of any markup: start tags, text, end tags
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/path.hpp>
#include <galley/core/short_list.hpp>
#include <galley/html/tokens.hpp>
#include <galley/markup/attributes.hpp>
#include <galley/markup/block_reading.hpp>
#include <galley/markup/conventions.hpp>
#include <galley/markup/html_elements.hpp>
#include <galley/markup/running_text.hpp>
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Builds blocks from events, whatever syntax they come from: the strict XML reader gives balanced
/// ones, the HTML scanner whatever people write. So a start tag may end what is open (`li` an
/// `li`), an end tag that matches nothing is passed over, and what is open at the end is closed.
/// Nothing recurses, and only values of the model come out.
///
///     const Path body(article, "body");
///     BlockReader reader(options, issues, body);
///     reader.open("p", attributes, offset);
///     reader.text("Ferries are back.", offset);
///     reader.close("p", offset);
///     BlockReading reading = reader.finish();
///
/// Elements (the table is html_elements.hpp): p h1–h6 ul ol li blockquote figure figcaption img a
/// strong em b i s u small sub sup code pre mark cite q br hr aside table caption thead tbody tr th
/// td span, with the attributes that the model has a field for. Script, style, svg, form controls
/// and the like are removed with their content; a frame on a listed host is an Embed; `video` and
/// `audio` are Images of that kind; dpa's own elements are what they mean; every other element is
/// unwrapped: its text stays. Names are compared without case. Text that stands in no paragraph
/// becomes one. What our own writer makes of a block reads back as that block.
///
/// A picture's id is the first of `data-residref`, `data-uri`, `data-assoc-ref` and `ref` on `img`
/// or its `figure`, else the id in the Superdesk comment around it: formats join by it, then by the
/// address of the rendition, and set the id that is right.
///
/// Issues have the path of the block and the place of the event. Warnings: `url.scheme.rejected`;
/// `markup.element.removed` (an info where no reader of the page would miss it, as a script). Info:
/// `markup.style.dropped`, marks or links in a place that holds plain text; `markup.link.dropped`,
/// around a picture. Errors: `limit.NAME.exceeded` for blocks, block_nesting, inline_nesting,
/// depth, runs, renditions, string, url and memory. After an error further events do nothing.
template <class = void>
class BasicBlockReader {
 public:
  /// `body` is where the blocks are going to stand. All three outlive the reader.
  BasicBlockReader(const BlockReadOptions& options, IssueList& issues, const Path& body);
  BasicBlockReader(const BasicBlockReader&) = delete;
  BasicBlockReader& operator=(const BasicBlockReader&) = delete;

  /// A start tag; the views are not kept. Void elements (`img`, `br`…) need no end tag. Names are
  /// local: what is in the namespace of XHTML comes without its prefix.
  void open(std::string_view name, Attributes attributes, std::size_t offset);
  /// The same of an element whose row is known; elements without a row have no effect.
  void open(const ElementRule& rule, Attributes attributes, std::size_t offset);
  /// May the element that starts be handed to mere(), if it holds text alone? It has no attributes.
  /// If so, open() reports nothing, and may come late.
  bool may_be_mere(const ElementRule& rule) const;
  /// A whole paragraph, heading or item without attributes that holds this text alone, and may be
  /// mere. False where the reader wants the events instead.
  bool mere(const ElementRule& rule, std::string_view text, std::size_t offset);
  /// Character data, decoded, in pieces of any size.
  void text(std::string_view text, std::size_t offset);
  /// An end tag.
  void close(std::string_view name, std::size_t offset);
  void close(const ElementRule& rule, std::size_t offset);
  /// A comment's text: Superdesk marks embedded pictures by comments.
  void comment(std::string_view text);

  /// A block that the caller made of an element of its own, such as one that it keeps as
  /// Unmodelled. Running text around it is parted.
  void add(Block block, std::size_t offset);

  /// True once an error was reported.
  bool failed() const noexcept { return failed_; }
  /// Closes what is open and gives the result; the reader is done. After an error it is empty.
  BlockReading finish();

 private:
  using Role = ElementRole;

  /// A place that holds plain text alone, whatever stands in it. `flow` is none: it gives blocks.
  enum class Place : unsigned char {
    flow,
    heading,
    cell,
    table_caption,
    figure_caption,
    credit,
    notice,
    attribution,
    preformatted,
    lifted,
    header,
    title,
  };
  /// Text that is being read, innermost last. All flow shares the first.
  struct Leaf {
    Place place = Place::flow;
    LiftedKind kind = LiftedKind::header;
    bool is_style_reported = false;
    std::size_t offset = 0;
    detail::RunningText text;
  };
  /// An open element that has an effect.
  struct Element {
    const ElementRule* rule = nullptr;
    Role role = Role::ignored;
    bool has_leaf = false;
    bool has_scope = false;
    std::size_t nested = 0;  // open elements of its name within it that have no effect
    Box<Style> style;        // the language and direction that it brings
  };
  /// A figure's parts until it is clear what it is.
  struct Figure {
    std::vector<Block> parts;
    Caption caption;
    std::vector<LanguageText> notices;
    std::string id;
    bool is_cover = false;
  };
  /// A container of blocks. Blocks keep their content at one address, so `into` stays valid.
  struct Scope {
    Role role = Role::document;
    bool is_in_head = false;  // of a table
    bool needs_row = true;    // before the table's next cell
    Block block;
    std::vector<Block>* into = nullptr;
    Box<Figure> figure;
  };
  /// What a paragraph turns out to be by its class.
  enum class Kind : unsigned char { normal, lead, embed, interstitial };

  // ---- what a start tag does: block_reader_open.hpp
  void open_known(const ElementRule& rule, Attributes attributes);
  bool open_place(const ElementRule& rule, Attributes attributes);
  void open_flow(const ElementRule& rule, Attributes attributes);
  void open_document(const ElementRule& rule, Attributes attributes);
  void open_paragraph(const ElementRule& rule, Attributes attributes);
  void open_heading(const ElementRule& rule, Attributes attributes);
  void open_container(const ElementRule& rule, Attributes attributes);
  void open_item(const ElementRule& rule, Attributes attributes);
  void open_figure(const ElementRule& rule, Attributes attributes);
  void open_preformatted(const ElementRule& rule, Attributes attributes);
  void open_title(const ElementRule& rule);
  void open_inline(const ElementRule& rule, Attributes attributes);
  void open_link(const ElementRule& rule, Attributes attributes);
  void break_line();

  // ---- tables: block_reader_table.hpp
  std::size_t find_cell() const;
  void open_table(const ElementRule& rule, Attributes attributes);
  void open_table_part(const ElementRule& rule, Attributes attributes);
  void open_cell(const ElementRule& rule, Attributes attributes);

  // ---- pictures, frames and what is removed: block_reader_media.hpp
  void open_picture(Attributes attributes);
  void open_media(const ElementRule& rule, Attributes attributes);
  void add_file(Image& image, Attributes attributes);
  void open_frame(const ElementRule& rule, Attributes attributes);
  void open_embed(const ElementRule& rule, Attributes attributes);
  void add_media(Block block);
  void remove(const ElementRule& rule, std::string_view source = {});
  void skip(const ElementRule& rule);
  void end_skipped();
  void end_figure(Figure& figure);

  // ---- what an end tag does: block_reader_close.hpp
  void close_known(const ElementRule& rule);
  void pop_to(std::size_t index);
  void pop();
  void erase_inline(std::size_t index);
  void end_leaf(Leaf& leaf, const ElementRule& rule);
  void end_heading(Leaf& leaf, std::size_t level);
  void end_header_line();
  void end_notice(Leaf& leaf);
  void end_scope();
  std::size_t find_open(const ElementRule& rule) const;

  // ---- where things go: block_reader_place.hpp
  Element* push(const ElementRule& rule, Role role, Box<Style> style);
  Scope& push_scope(Element& element);
  void push_leaf(Element& element, Place place);
  Box<Style> style_of(Attributes attributes) const;
  void sum_up_marks();
  void sum_up_languages();
  void begin_block();
  void part();
  void flush();
  Block block_of(Text text, Kind kind);
  Text take_text(Leaf& leaf);
  std::string take_plain(Leaf& leaf);
  Paragraph* add_paragraph();
  bool count_block();
  void place(Block block);
  void put(Block block);
  Block& next_place(bool is_story);
  void release();
  void lift(LiftedKind kind, std::string text, std::size_t offset);
  std::string address(std::string_view value, UrlSlot slot, std::string_view member);
  void charge(std::size_t bytes);
  template <class Item>
  Item& grow(std::vector<Item>& list);
  [[gnu::cold]] void fail(const char* code, const char* message);
  [[gnu::cold]] void note(Severity severity, const char* code, std::string message,
                          std::string_view member = {});
  std::string path() const;

  Leaf& leaf() { return leaves_.back(); }
  bool in_flow() const { return leaves_.size() == 1; }
  bool in_table() const { return scopes_.back().role == Role::table; }
  bool in_figure() const { return scopes_.back().role == Role::figure; }
  bool in_quote() const { return scopes_.back().role == Role::quote; }
  static bool is_inline(Role role) {
    return role == Role::mark || role == Role::cite || role == Role::link || role == Role::span;
  }
  static bool nests_blocks(Role role) {
    return role == Role::quote || role == Role::list || role == Role::aside;
  }

  static constexpr std::size_t none = BlockReading::none;

  const BlockReadOptions& options_;
  IssueList& issues_;
  const Path& body_;
  BlockReading reading_;
  ShortList<Element, 8> open_;
  ShortList<Scope, 4> scopes_;
  ShortList<Leaf, 3> leaves_;
  std::vector<Block> waiting_;  // pictures that stood where only text can; behind their place
  Style style_;                 // of the text that comes next
  std::string base_language_;
  std::string embed_id_;  // from a Superdesk comment
  std::string interstitial_language_;
  const ElementRule* skipped_ = nullptr;
  std::size_t skipped_depth_ = 0;
  Box<Image> media_;  // a video or sound whose content is being skipped
  std::size_t inline_nesting_ = 0;
  std::size_t block_nesting_ = 0;
  std::size_t depth_ = 0;  // open elements that the two above do not count
  std::size_t count_ = 0;
  std::size_t memory_left_;
  std::size_t at_ = 0;  // offset of the event
  Kind kind_ = Kind::normal;
  bool in_paragraph_ = false;     // a `p` or `li` is to hold the flow's text
  bool wants_line_feed_ = false;  // the first one of a `pre` is dropped
  bool has_story_ = false;        // more than pictures has been read
  bool failed_ = false;
};

using BlockReader = BasicBlockReader<>;

}  // namespace markup
}  // namespace v0
}  // namespace galley

#include <galley/markup/block_reader_close.hpp>
#include <galley/markup/block_reader_media.hpp>
#include <galley/markup/block_reader_open.hpp>
#include <galley/markup/block_reader_place.hpp>
#include <galley/markup/block_reader_table.hpp>

// galley: the kinds of block that a body is made of
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/related_link.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {
namespace detail {
template <class = void>
class BasicBlock;
}
/// One block of a body; see block.hpp. A template instance, so that what is not used costs nothing.
using Block = detail::BasicBlock<>;

enum class ParagraphRole : unsigned char { normal, lead };
template <>
inline constexpr std::string_view enum_names<ParagraphRole>[] = {"normal", "lead"};

struct Paragraph {
  Text text;
  ParagraphRole role = ParagraphRole::normal;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Paragraph::text, &Paragraph::role, &Paragraph::extensions>
    fields<Paragraph>{{{"text"}, {"role"}, {"extensions"}}};

struct Heading {
  Text text;
  std::uint8_t level = 0;  ///< 1–6; 0 means not stated
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Heading::text, &Heading::level, &Heading::extensions> fields<Heading>{
    {{"text"}, {"level"}, {"extensions"}}};

/// A quotation set apart from the text.
struct Quote {
  std::vector<Block> body;
  std::string attribution;
  std::string cite;  ///< address of the source
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Quote::body, &Quote::attribution, &Quote::cite, &Quote::extensions>
    fields<Quote>{{{"body"}, {"attribution"}, {"cite", Use::url}, {"extensions"}}};

/// One item; it may hold several blocks, lists among them.
using ListItem = std::vector<Block>;

struct List {
  bool ordered = false;
  std::int32_t start = 0;  ///< first number; 0 means not stated
  std::vector<ListItem> items;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&List::ordered, &List::start, &List::items, &List::extensions>
    fields<List>{{{"ordered"}, {"start"}, {"items"}, {"extensions"}}};

/// One cell; a span of 0 means not stated, that is 1.
struct TableCell {
  Text text;
  bool is_header = false;
  std::int32_t column_span = 0;
  std::int32_t row_span = 0;
};
template <>
inline constexpr FieldList<&TableCell::text, &TableCell::is_header, &TableCell::column_span,
                           &TableCell::row_span>
    fields<TableCell>{{{"text"}, {"is_header"}, {"column_span"}, {"row_span"}}};

struct TableRow {
  std::vector<TableCell> cells;
};
template <>
inline constexpr FieldList<&TableRow::cells> fields<TableRow>{{{"cells"}}};

struct Table {
  Text caption;
  std::vector<TableRow> head;
  std::vector<TableRow> rows;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Table::caption, &Table::head, &Table::rows, &Table::extensions>
    fields<Table>{{{"caption"}, {"head"}, {"rows"}, {"extensions"}}};

/// Text whose blanks and line ends are kept.
struct Preformatted {
  std::string text;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Preformatted::text, &Preformatted::extensions> fields<Preformatted>{
    {{"text", Use::verbatim}, {"extensions"}}};

/// Something shown from another site.
struct Embed {
  std::string provider;
  std::string url;
  std::string title;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Embed::provider, &Embed::url, &Embed::title, &Embed::extensions>
    fields<Embed>{{{"provider", Use::code}, {"url", Use::url}, {"title"}, {"extensions"}}};

/// A box beside the story.
struct Aside {
  std::string title;
  std::vector<Block> body;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Aside::title, &Aside::body, &Aside::extensions> fields<Aside>{
    {{"title"}, {"body"}, {"extensions"}}};

/// A break between two parts.
struct Divider {
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Divider::extensions> fields<Divider>{{{"extensions"}}};

/// A related story that stands between two paragraphs.
struct Interstitial {
  RelatedLink link;
};
template <>
inline constexpr FieldList<&Interstitial::link> fields<Interstitial>{{{"link"}}};

/// What a reader met and does not model: kept for the same format, never written to a page.
struct Unmodelled {
  std::string format;
  std::string raw;
};
template <>
inline constexpr FieldList<&Unmodelled::format, &Unmodelled::raw> fields<Unmodelled>{
    {{"format", Use::code}, {"raw", Use::code}}};

}  // namespace v0
}  // namespace galley

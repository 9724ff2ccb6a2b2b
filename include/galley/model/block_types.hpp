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
inline constexpr auto fields<Paragraph> = field_list(field<&Paragraph::text>("text"),
                                                     field<&Paragraph::role>("role"),
                                                     field<&Paragraph::extensions>("extensions"));

struct Heading {
  Text text;
  std::uint8_t level = 0;  ///< 1–6; 0 means not stated
  Extensions extensions;
};
template <>
inline constexpr auto fields<Heading> = field_list(field<&Heading::text>("text"),
                                                   field<&Heading::level>("level"),
                                                   field<&Heading::extensions>("extensions"));

/// A quotation set apart from the text.
struct Quote {
  std::vector<Block> body;
  std::string attribution;
  std::string cite;  ///< address of the source
  Extensions extensions;
};
template <>
inline constexpr auto fields<Quote> = field_list(field<&Quote::body>("body"),
                                                 field<&Quote::attribution>("attribution"),
                                                 field<&Quote::cite>("cite", Use::url),
                                                 field<&Quote::extensions>("extensions"));

/// One item; it may hold several blocks, lists among them.
using ListItem = std::vector<Block>;

struct List {
  bool ordered = false;
  std::int32_t start = 0;  ///< first number; 0 means not stated
  std::vector<ListItem> items;
  Extensions extensions;
};
template <>
inline constexpr auto fields<List> = field_list(field<&List::ordered>("ordered"),
                                                field<&List::start>("start"),
                                                field<&List::items>("items"),
                                                field<&List::extensions>("extensions"));

/// One cell; a span of 0 means not stated, that is 1.
struct TableCell {
  Text text;
  bool is_header = false;
  std::int32_t column_span = 0;
  std::int32_t row_span = 0;
};
template <>
inline constexpr auto fields<TableCell> = field_list(field<&TableCell::text>("text"),
                                                     field<&TableCell::is_header>("is_header"),
                                                     field<&TableCell::column_span>("column_span"),
                                                     field<&TableCell::row_span>("row_span"));

struct TableRow {
  std::vector<TableCell> cells;
};
template <>
inline constexpr auto fields<TableRow> = field_list(field<&TableRow::cells>("cells"));

struct Table {
  Text caption;
  std::vector<TableRow> head;
  std::vector<TableRow> rows;
  Extensions extensions;
};
template <>
inline constexpr auto fields<Table> = field_list(field<&Table::caption>("caption"),
                                                 field<&Table::head>("head"),
                                                 field<&Table::rows>("rows"),
                                                 field<&Table::extensions>("extensions"));

/// Text whose blanks and line ends are kept.
struct Preformatted {
  std::string text;
  Extensions extensions;
};
template <>
inline constexpr auto fields<Preformatted> =
    field_list(field<&Preformatted::text>("text", Use::verbatim),
               field<&Preformatted::extensions>("extensions"));

/// Something shown from another site.
struct Embed {
  std::string provider;
  std::string url;
  std::string title;
  Extensions extensions;
};
template <>
inline constexpr auto fields<Embed> = field_list(field<&Embed::provider>("provider", Use::code),
                                                 field<&Embed::url>("url", Use::url),
                                                 field<&Embed::title>("title"),
                                                 field<&Embed::extensions>("extensions"));

/// A box beside the story.
struct Aside {
  std::string title;
  std::vector<Block> body;
  Extensions extensions;
};
template <>
inline constexpr auto fields<Aside> = field_list(field<&Aside::title>("title"),
                                                 field<&Aside::body>("body"),
                                                 field<&Aside::extensions>("extensions"));

/// A break between two parts.
struct Divider {
  Extensions extensions;
};
template <>
inline constexpr auto fields<Divider> = field_list(field<&Divider::extensions>("extensions"));

/// A related story that stands between two paragraphs.
struct Interstitial {
  RelatedLink link;
};
template <>
inline constexpr auto fields<Interstitial> = field_list(field<&Interstitial::link>("link"));

/// What a reader met and does not model: kept for the same format, never written to a page.
struct Unmodelled {
  std::string format;
  std::string raw;
};
template <>
inline constexpr auto fields<Unmodelled> = field_list(field<&Unmodelled::format>("format",
                                                                                 Use::code),
                                                      field<&Unmodelled::raw>("raw", Use::code));

}  // namespace v0
}  // namespace galley

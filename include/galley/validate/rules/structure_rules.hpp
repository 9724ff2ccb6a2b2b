// galley: rules about the shape of headings, lists, tables and embeds
#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <galley/validate/rule.hpp>
#include <galley/validate/rules/block_rules.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

// ---- headings ----------------------------------------------------------------------------------

template <class = void>
void heading_range(const Heading& heading, Findings& findings) {
  if (heading.level > 6) findings.report("level", "headings have levels 1 to 6; set one of these");
}

/// The headline is the page's heading of level 1.
template <class = void>
void heading_first_level(const Heading& heading, Findings& findings) {
  if (heading.level == 1)
    findings.report("level", "level 1 is the headline's; headings of the body begin at 2");
}

/// Readers who jump from heading to heading take a skipped level for a missed one.
template <class = void>
void heading_skipped(const Article& article, Findings& findings) {
  const Path list(findings.path(), "body");
  int last = 1;
  for (std::size_t i = 0; i < article.body.size(); ++i) {
    const Heading* heading = article.body[i].get_if<Heading>();
    if (heading == nullptr) continue;
    const int level = heading->level == 0 ? 2 : heading->level;
    if (level > last + 1 && level <= 6) {
      const Path place(list, i);
      findings.report_at(Path(place, "level"), "skips a level of headings; the next one here is " +
                                                   std::to_string(last + 1));
    }
    last = level;
  }
}

// ---- lists -------------------------------------------------------------------------------------

/// Only numbers have a first one.
template <class = void>
void list_start_unordered(const List& list, Findings& findings) {
  if (!list.ordered && list.start != 0)
    findings.report("start", "a list with bullets has no first number; set `ordered`, or 0");
}

/// A list of nothing but such items is an empty block.
template <class = void>
void list_item_empty(const List& list, Findings& findings) {
  if (detail::items_hold_nothing(list, detail::deepest_look)) return;
  const Path all(findings.path(), "items");
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (!detail::hold_nothing(list.items[i], detail::deepest_look)) continue;
    const Path place(all, i);
    findings.report_at(place, "a list item without content; take it out", {findings.remove(place)});
  }
}

// ---- tables ------------------------------------------------------------------------------------

namespace detail {

/// Counts the columns of row after row, those taken by cells of earlier rows included. Tables of
/// more than 64 columns are not judged.
class ColumnCount {
 public:
  /// The columns of the next row, or 0 where it cannot be told.
  std::size_t next(const TableRow& row) {
    std::size_t at = 0;
    for (const TableCell& cell : row.cells) {
      while (at < most && below_[at] > 0) --below_[at++];
      const std::int32_t span = cell.column_span < 1 ? 1 : cell.column_span;
      for (std::int32_t i = 0; i < span; ++i, ++at) {
        if (at >= most) return 0;
        below_[at] = cell.row_span < 1 ? 0 : cell.row_span - 1;
      }
    }
    while (at < most && below_[at] > 0) --below_[at++];
    return at;
  }

 private:
  static constexpr std::size_t most = 64;
  std::int32_t below_[most] = {};  ///< rows that a cell above still takes in each column
};

}  // namespace detail

template <class = void>
void table_ragged(const Table& table, Findings& findings) {
  std::size_t width = 0;
  const auto look = [&](const std::vector<TableRow>& rows, std::string_view member) {
    detail::ColumnCount columns;
    const Path list(findings.path(), member);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::size_t count = columns.next(rows[i]);
      if (count == 0) return false;
      if (width != 0 && count != width) {
        findings.report_at(Path(list, i),
                           "not as many columns as the rows before; add or take out cells, or "
                           "set their spans");
        return false;
      }
      width = count;
    }
    return true;
  };
  if (look(table.head, "head")) look(table.rows, "rows");
}

/// Without header cells a screen reader can only read a table from left to right.
template <class = void>
void table_header_missing(const Table& table, Findings& findings) {
  if (!table.head.empty() || table.rows.size() < 2) return;
  for (const TableRow& row : table.rows)
    for (const TableCell& cell : row.cells)
      if (cell.is_header) return;
  findings.report("head", "no header cells; put the first row into `head`, or set `is_header`");
}

/// The HTML Standard's bounds.
inline constexpr std::int32_t widest_span = 1000;
inline constexpr std::int32_t tallest_span = 65534;

template <class = void>
void table_span_range(const Table& table, Findings& findings) {
  const auto look = [&](const std::vector<TableRow>& rows, std::string_view member) {
    const Path list(findings.path(), member);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = 0; j < rows[i].cells.size(); ++j) {
        const TableCell& cell = rows[i].cells[j];
        const bool is_wide = cell.column_span < 0 || cell.column_span > widest_span;
        const bool is_tall = cell.row_span < 0 || cell.row_span > tallest_span;
        if (!is_wide && !is_tall) continue;
        const Path row(list, i);
        const Path cells(row, "cells");
        const Path place(cells, j);
        findings.report_at(Path(place, is_wide ? "column_span" : "row_span"),
                           "a span that no page can show; set the columns or rows it takes");
      }
    }
  };
  look(table.head, "head");
  look(table.rows, "rows");
}

// ---- embeds ------------------------------------------------------------------------------------

/// A frame without a title is a door without a sign.
template <class = void>
void embed_title_missing(const Embed& embed, Findings& findings) {
  if (!embed.url.empty() && detail::is_blank(embed.title))
    findings.report("title", "an embed without a title; say what it shows");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

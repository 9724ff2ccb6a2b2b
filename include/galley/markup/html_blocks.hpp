// galley: blocks as HTML, through the sinks of html/sinks.hpp
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <galley/markup/html_figure.hpp>
#include <galley/markup/html_links.hpp>
#include <galley/markup/html_text.hpp>
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
namespace detail {

/// Writes each kind of block. Recursion is bounded by `block_nesting`.
template <class Out>
class BlockWriter {
 public:
  explicit BlockWriter(const HtmlTarget<Out>& target) : target_(target), out_(target.out) {}

  void write(const std::vector<Block>& blocks, const Path& path) {
    Path place(path, std::size_t{0});
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      place.aim(i);
      blocks[i].visit([&](const auto& content) { block(content, place); });
    }
  }

 private:
  void block(const Paragraph& paragraph, const Path& path) {
    if (paragraph.text.empty()) return;
    if (paragraph.role == ParagraphRole::lead) {
      out_.markup("<p class=\"g-lead\">");
    } else {
      out_.markup("<p>");
    }
    text(paragraph.text, path);
    out_.markup("</p>\n");
  }

  void block(const Heading& heading, const Path& path) {
    if (heading.text.empty()) return;
    const unsigned level =
        target_.options.is_bare ? within_levels(heading.level) : next_level(heading.level);
    heading_tag(level, true);
    text(heading.text, path);
    heading_tag(level, false);
  }

  void block(const Quote& quote, const Path& path) {
    if (!enter(path)) return;
    const bool is_figure = !target_.options.is_bare || !quote.attribution.empty();
    if (is_figure) out_.markup("<figure class=\"g-quote\">");
    out_.markup("<blockquote");
    out_.attribute("cite", target_.url(quote.cite, UrlSlot::canonical, Path(path, "cite")));
    out_.markup(">\n");
    write(quote.body, Path(path, "body"));
    out_.markup("</blockquote>");
    if (!quote.attribution.empty()) {
      out_.markup("<figcaption>");
      out_.text(quote.attribution);
      out_.markup("</figcaption>");
    }
    if (is_figure) out_.markup("</figure>");
    out_.markup("\n");
    --nesting_;
  }

  void block(const List& list, const Path& path) {
    if (!enter(path)) return;
    if (list.ordered) {
      out_.markup("<ol");
      if (list.start != 0) out_.attribute("start", list.start);
      out_.markup(">\n");
    } else {
      out_.markup("<ul>\n");
    }
    const Path items(path, "items");
    Path place(items, std::size_t{0});
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      place.aim(i);
      item(list.items[i], place);
    }
    if (list.ordered) {
      out_.markup("</ol>\n");
    } else {
      out_.markup("</ul>\n");
    }
    --nesting_;
  }

  /// An item of one plain paragraph is that paragraph's text.
  void item(const ListItem& blocks, const Path& path) {
    out_.markup("<li>");
    const Paragraph* only = blocks.size() == 1 ? blocks[0].get_if<Paragraph>() : nullptr;
    if (only != nullptr && only->role == ParagraphRole::normal) {
      text(only->text, Path(path, std::size_t{0}));
    } else {
      write(blocks, path);
    }
    out_.markup("</li>\n");
  }

  void block(const Image& image, const Path& path) {
    write_html_figure(target_, image, path, false);
  }

  void block(const Table& table, const Path& path);
  void rows(const std::vector<TableRow>& rows, const Path& path, bool is_head);
  void cell(const TableCell& cell, const Path& path, bool is_head, std::size_t rows_left);

  void block(const Preformatted& preformatted, const Path&) {
    out_.markup("<pre>");
    // HTML drops the first line feed of a <pre>, XML does not.
    if (!out_.is_xhtml()) out_.markup("\n");
    out_.text(preformatted.text);
    out_.markup("</pre>\n");
  }

  /// A link to what would be shown: nothing of another site runs in the page.
  void block(const Embed& embed, const Path& path) {
    const std::string_view words = !embed.title.empty()      ? std::string_view(embed.title)
                                   : !embed.provider.empty() ? std::string_view(embed.provider)
                                                             : std::string_view(embed.url);
    if (words.empty()) return;
    out_.markup("<p class=\"g-embed\">");
    write_html_link(target_, words, embed.url, Path(path, "url"), "");
    out_.markup("</p>\n");
  }

  void block(const Aside& aside, const Path& path) {
    if (!enter(path)) return;
    // As a note it is no landmark: several asides need no names that tell them apart.
    out_.markup("<aside class=\"g-aside\" role=\"note\">\n");
    if (!aside.title.empty()) {
      const unsigned level = next_level(level_ < 3 ? 2 : 3);
      heading_tag(level, true);
      out_.text(aside.title);
      heading_tag(level, false);
    }
    write(aside.body, Path(path, "body"));
    out_.markup("</aside>\n");
    --nesting_;
  }

  void block(const Divider&, const Path&) {
    out_.markup("<hr");
    out_.end_void();
    out_.markup("\n");
  }

  void block(const Interstitial& interstitial, const Path& path) {
    const RelatedLink& link = interstitial.link;
    if (link.title.empty() && link.href.empty()) return;
    out_.markup("<p class=\"g-interstitial\">");
    write_html_related(target_, link, Path(path, "link"));
    out_.markup("</p>\n");
  }

  /// A part of another format is never written; the claims say so.
  void block(const Unmodelled&, const Path&) {}

  void text(const Text& text, const Path& path) {
    write_html_text(target_, text, Path(path, "text"));
  }

  /// Levels run from 2, below the headline, to 6, and none is skipped on the way down.
  unsigned next_level(unsigned wanted) {
    const unsigned deepest = level_ < 6 ? level_ + 1 : 6;
    wanted = within_levels(wanted);
    level_ = wanted < deepest ? wanted : deepest;
    return level_;
  }
  static unsigned within_levels(unsigned wanted) {
    return wanted < 2 ? 2 : wanted > 6 ? 6 : wanted;
  }
  void heading_tag(unsigned level, bool opens) {
    switch (level) {
      case 2: return opens ? out_.markup("<h2>") : out_.markup("</h2>\n");
      case 3: return opens ? out_.markup("<h3>") : out_.markup("</h3>\n");
      case 4: return opens ? out_.markup("<h4>") : out_.markup("</h4>\n");
      case 5: return opens ? out_.markup("<h5>") : out_.markup("</h5>\n");
      default: return opens ? out_.markup("<h6>") : out_.markup("</h6>\n");
    }
  }

  bool enter(const Path& path) {
    if (nesting_ < target_.options.block_nesting && nesting_ < Limits::depth_ceiling) {
      ++nesting_;
      return true;
    }
    target_.issues.error("limit.block_nesting.exceeded", path,
                         "quotes, lists and asides nest deeper than the limit `block_nesting`");
    return false;
  }

  const HtmlTarget<Out>& target_;
  Out& out_;
  unsigned level_ = 1;
  std::size_t nesting_ = 0;
};

template <class Out>
void BlockWriter<Out>::block(const Table& table, const Path& path) {
  const bool is_figure = !target_.options.is_bare;
  if (is_figure) out_.markup("<figure class=\"g-table\">");
  out_.markup("<table>\n");
  if (!table.caption.empty()) {
    out_.markup("<caption>");
    write_html_text(target_, table.caption, Path(path, "caption"));
    out_.markup("</caption>\n");
  }
  if (!table.head.empty()) {
    out_.markup("<thead>\n");
    rows(table.head, Path(path, "head"), true);
    out_.markup("</thead>\n");
  }
  out_.markup("<tbody>\n");
  rows(table.rows, Path(path, "rows"), false);
  out_.markup("</tbody>\n</table>");
  if (is_figure) out_.markup("</figure>");
  out_.markup("\n");
}

template <class Out>
void BlockWriter<Out>::rows(const std::vector<TableRow>& rows, const Path& path, bool is_head) {
  std::size_t left = 0;
  for (const TableRow& row : rows) left += !row.cells.empty();
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].cells.empty()) continue;
    place.aim(i);
    const Path cells(place, "cells");
    Path at(cells, std::size_t{0});
    out_.markup("<tr>");
    for (std::size_t j = 0; j < rows[i].cells.size(); ++j) {
      at.aim(j);
      cell(rows[i].cells[j], at, is_head, left);
    }
    out_.markup("</tr>\n");
    --left;
  }
}

template <class Out>
void BlockWriter<Out>::cell(const TableCell& cell, const Path& path, bool is_head,
                            std::size_t rows_left) {
  constexpr std::int32_t most_columns = 1000;  // HTML Standard 4.9.11
  // A header cell without words is no header.
  const bool is_header = (is_head || cell.is_header) && !cell.text.empty();
  if (is_header) {
    out_.markup("<th");
  } else {
    out_.markup("<td");
  }
  if (is_header && is_head) out_.markup(" scope=\"col\"");
  if (is_header && !is_head) out_.markup(" scope=\"row\"");
  if (cell.column_span > 1)
    out_.attribute("colspan", cell.column_span < most_columns ? cell.column_span : most_columns);
  if (cell.row_span > 1 && rows_left > 1) {
    // A span ends with its part of the table.
    constexpr std::size_t most_rows = 65534;
    const auto wanted = static_cast<std::size_t>(cell.row_span);
    const std::size_t possible = rows_left < most_rows ? rows_left : most_rows;
    out_.attribute("rowspan", static_cast<std::int32_t>(wanted < possible ? wanted : possible));
  }
  out_.markup(">");
  text(cell.text, path);
  if (is_header) {
    out_.markup("</th>");
  } else {
    out_.markup("</td>");
  }
}

}  // namespace detail

/// Writes blocks as flow content, one a line. Levels of headings are clamped to h2–h6 without gaps;
/// an Embed is a link; an Unmodelled is left out. Fails (`limit.block_nesting.exceeded`) where
/// quotes, lists and asides nest too deep.
template <class Out>
void write_html_blocks(const HtmlTarget<Out>& target, const std::vector<Block>& blocks,
                       const Path& path) {
  detail::BlockWriter<Out>(target).write(blocks, path);
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

// galley: every kind of block has its HTML
#include <string>
#include <vector>

#include "markup/html_target.hpp"
#include "support/catch.hpp"

#include <galley/markup/html_blocks.hpp>

namespace {

using galley::Block;
using galley::heading;
using galley::paragraph;
using galley_test::contains;
using galley_test::html_of;

std::string html(Block block) { return html_of(std::vector<Block>{std::move(block)}).text; }
std::string html(std::vector<Block> blocks) { return html_of(blocks).text; }

galley::TableCell cell(const char* text) {
  galley::TableCell made;
  made.text = text;
  return made;
}
galley::TableRow row(std::vector<galley::TableCell> cells) {
  galley::TableRow made;
  made.cells = std::move(cells);
  return made;
}

}  // namespace

TEST_CASE("paragraphs and their role are kept, empty ones are not written") {
  CHECK(html(paragraph("a & b")) == "<p>a &amp; b</p>\n");
  galley::Paragraph lead = paragraph("first");
  lead.role = galley::ParagraphRole::lead;
  CHECK(html(lead) == "<p class=\"g-lead\">first</p>\n");
  CHECK(html(galley::Paragraph{}) == "");
}

TEST_CASE("headings run from two to six and skip no level") {
  const auto levels = [](std::vector<int> wanted) {
    std::vector<Block> blocks;
    for (const int level : wanted) blocks.push_back(heading(static_cast<std::uint8_t>(level), "x"));
    std::string found;
    const std::string text = html(blocks);
    for (std::size_t at = 0; (at = text.find("<h", at)) != std::string::npos; ++at)
      found += text[at + 2];
    return found;
  };
  CHECK(levels({2, 3, 4, 5, 6}) == "23456");
  CHECK(levels({0, 1, 2}) == "222");
  CHECK(levels({5, 5, 5, 2, 6}) == "23423");
  CHECK(levels({6, 6, 6, 6, 6, 6, 200}) == "2345666");
  CHECK(html(heading(2, "")) == "");
}

TEST_CASE("a quote has its source, its blocks and its speaker") {
  galley::Quote quote = galley::quote("Well.", "A & B");
  quote.cite = "https://h.example/a?b&c";
  CHECK(html(quote) ==
        "<figure class=\"g-quote\"><blockquote "
        "cite=\"https://h.example/a?b&amp;c\">\n<p>Well.</p>\n</blockquote>"
        "<figcaption>A &amp; B</figcaption></figure>\n");
  quote.cite = "/relative";
  quote.attribution.clear();
  const auto part = html_of(std::vector<Block>{quote});
  CHECK(part.text ==
        "<figure class=\"g-quote\"><blockquote>\n<p>Well.</p>\n</blockquote></figure>\n");
  CHECK(part.has("url.scheme.rejected", "/0/cite"));
}

TEST_CASE("list items of one paragraph are its text, others are blocks") {
  galley::List list;
  list.items.resize(3);
  list.items[0].push_back(paragraph("a"));
  list.items[1].push_back(paragraph("b"));
  galley::List inner;
  inner.ordered = true;
  inner.start = 7;
  inner.items.push_back({Block(paragraph("c"))});
  list.items[1].push_back(inner);
  CHECK(html(list) ==
        "<ul>\n<li>a</li>\n<li><p>b</p>\n<ol "
        "start=\"7\">\n<li>c</li>\n</ol>\n</li>\n<li></li>\n</ul>\n");
}

TEST_CASE("a leading paragraph keeps its role in a list") {
  galley::Paragraph lead = paragraph("a");
  lead.role = galley::ParagraphRole::lead;
  galley::List list;
  list.items.push_back({Block(lead)});
  CHECK(html(list) == "<ul>\n<li><p class=\"g-lead\">a</p>\n</li>\n</ul>\n");
}

TEST_CASE("a table keeps its caption, its heads and its spans") {
  galley::Table table;
  table.caption = "Fares";
  table.head.push_back(row({cell("From"), cell("")}));
  table.rows.push_back(row({cell("Seat"), cell("39")}));
  table.rows[0].cells[0].is_header = true;
  table.rows[0].cells[1].column_span = 2;
  CHECK(html(table) ==
        "<figure class=\"g-table\"><table>\n<caption>Fares</caption>\n<thead>\n<tr><th "
        "scope=\"col\">From</th><td></td>"
        "</tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">Seat</th><td "
        "colspan=\"2\">39</td></tr>\n</tbody>\n</table>"
        "</figure>\n");
}

TEST_CASE("spans end where HTML and the table end") {
  galley::Table table;
  for (int i = 0; i < 3; ++i) table.rows.push_back(row({cell("x")}));
  table.rows[0].cells[0].row_span = 3;
  table.rows[1].cells[0].row_span = 99;
  table.rows[2].cells[0].row_span = 99;
  table.rows[2].cells[0].column_span = 5000;
  const std::string text = html(table);
  CHECK_THAT(text, contains("<tr><td rowspan=\"3\">x</td></tr>\n<tr><td rowspan=\"2\">x</td></tr>\n"
                            "<tr><td colspan=\"1000\">x</td></tr>\n"));
  table.rows[0].cells[0].row_span = -4;
  table.rows[0].cells[0].column_span = -4;
  CHECK_THAT(html(table), contains("<tr><td>x</td></tr>"));
}

TEST_CASE("rows without cells are not written") {
  galley::Table table;
  table.rows.push_back(row({}));
  table.rows.push_back(row({cell("x")}));
  CHECK_THAT(html(table), contains("<tbody>\n<tr><td>x</td></tr>\n</tbody>"));
}

TEST_CASE("preformatted text keeps its first line feed in both syntaxes") {
  galley::Preformatted block;
  block.text = "\n a\n\tb <";
  CHECK(html(block) == "<pre>\n\n a\n\tb &lt;</pre>\n");
  CHECK(html_of(std::vector<Block>{block}, {}, true).text == "<pre>\n a\n\tb &lt;</pre>\n");
}

TEST_CASE("an embed is a link with the best words there are") {
  galley::Embed embed;
  CHECK(html(embed) == "");
  embed.url = "https://video.example/1";
  const std::string start =
      "<p class=\"g-embed\"><a href=\"https://video.example/1\" rel=\"noopener\">";
  CHECK(html(embed) == start + "https://video.example/1</a></p>\n");
  embed.provider = "Video & Co";
  CHECK(html(embed) == start + "Video &amp; Co</a></p>\n");
  embed.title = "A film";
  CHECK(html(embed) == start + "A film</a></p>\n");
  embed.url = "data:text/html,x";
  const auto part = html_of(std::vector<Block>{embed});
  CHECK(part.text == "<p class=\"g-embed\">A film</p>\n");
  CHECK(part.has("url.scheme.rejected", "/0/url"));
}

TEST_CASE("an aside is a note with a heading that fits its place") {
  galley::Aside aside;
  aside.title = "More & less";
  aside.body.push_back(paragraph("x"));
  const std::string inside = "More &amp; less";
  CHECK(html(aside) ==
        "<aside class=\"g-aside\" role=\"note\">\n<h2>" + inside + "</h2>\n<p>x</p>\n</aside>\n");
  CHECK_THAT(html({heading(2, "a"), heading(3, "b"), aside}), contains("<h3>" + inside + "</h3>"));
  CHECK_THAT(html({heading(2, "a"), aside}), contains("<h2>" + inside + "</h2>"));
}

TEST_CASE("dividers and links between paragraphs are kept") {
  CHECK(html(galley::Divider{}) == "<hr>\n");
  CHECK(html_of(std::vector<Block>{galley::Divider{}}, {}, true).text == "<hr/>\n");
  galley::Interstitial between;
  CHECK(html(between) == "");
  between.link = galley::link("", "/a");
  CHECK(html(between) == "<p class=\"g-interstitial\"><a href=\"/a\">/a</a></p>\n");
  between.link.title = "Read <this>";
  CHECK(html(between) == "<p class=\"g-interstitial\"><a href=\"/a\">Read &lt;this&gt;</a></p>\n");
  between.link.href.clear();
  CHECK(html(between) == "<p class=\"g-interstitial\">Read &lt;this&gt;</p>\n");
}

TEST_CASE("a link between paragraphs keeps its relation and language") {
  galley::Interstitial between;
  between.link = galley::link("x", "/a");
  between.link.rel = "related nofollow";
  between.link.language = "fr";
  CHECK(html(between) ==
        "<p class=\"g-interstitial\"><a href=\"/a\" rel=\"nofollow\" hreflang=\"fr\">x</a></p>\n");
  between.link.language = "fr\"";
  between.link.href = "javascript:x";
  const auto part = html_of(std::vector<Block>{between});
  CHECK(part.text == "<p class=\"g-interstitial\">x</p>\n");
  CHECK(part.has("url.scheme.rejected", "/0/link/href"));
}

TEST_CASE("parts of other formats are never written") {
  galley::Unmodelled raw;
  raw.format = "html";
  raw.raw = "<script>alert(1)</script>";
  CHECK(html(raw) == "");
}

TEST_CASE("pictures in a body are figures") {
  CHECK_THAT(html(galley::image("a.jpg")),
             contains("<figure class=\"g-figure\"><img src=\"a.jpg\""));
}

TEST_CASE("quotes, lists and asides share one limit of nesting") {
  const auto nested = [](std::size_t depth) {
    Block inner = paragraph("x");
    for (std::size_t i = 0; i < depth; ++i) {
      if (i % 3 == 0) {
        galley::Quote quote;
        quote.body.push_back(std::move(inner));
        inner = std::move(quote);
      } else if (i % 3 == 1) {
        galley::List list;
        list.items.push_back({std::move(inner)});
        inner = std::move(list);
      } else {
        galley::Aside aside;
        aside.body.push_back(std::move(inner));
        inner = std::move(aside);
      }
    }
    return std::vector<Block>{std::move(inner)};
  };
  CHECK(html_of(nested(16)).issues.empty());
  const auto deeper = html_of(nested(17));
  REQUIRE(deeper.issues.size() == 1);
  CHECK(deeper.issues[0].severity == galley::Severity::error);
  CHECK(deeper.issues[0].code == "limit.block_nesting.exceeded");
  CHECK(deeper.text.find('x') == std::string::npos);
  galley::markup::HtmlBlockOptions options;
  options.block_nesting = 2;
  CHECK(html_of(nested(2), options).issues.empty());
  CHECK_FALSE(html_of(nested(3), options).issues.empty());
}

TEST_CASE("issues stand at the path of their field") {
  galley::List list;
  list.items.resize(1);
  galley::Text text;
  text.append_link("x", "javascript:x");
  list.items[0].push_back(paragraph(text));
  galley::Quote quote;
  quote.body.push_back(list);
  galley::Table table;
  table.rows.push_back(row({cell("a"), cell("b")}));
  table.rows[0].cells[1].text = text;
  const auto part = html_of(std::vector<Block>{quote, table});
  CHECK(part.has("url.scheme.rejected", "/0/body/0/items/0/0/text/0/href"));
  CHECK(part.has("url.scheme.rejected", "/1/rows/0/cells/1/text/0/href"));
}

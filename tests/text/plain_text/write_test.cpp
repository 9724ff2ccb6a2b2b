#include "galley/text/plain_text/write.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "support/issues.hpp"
#include "text/outline.hpp"

namespace text = galley::plain_text;
using galley::Article;
using galley::Image;
using galley::Issue;

namespace {

Image picture(std::string caption, std::string credit, std::string alt = {}) {
  return galley::image({}, std::move(alt), std::move(caption), std::move(credit));
}

Article printed_story() {
  Article article;
  article.kicker = "Lowport";
  article.headline = "Harbour Reopens After Storm";
  article.deck = "The ferries sail again, five days after the wall fell.";
  article.byline = "By Anna Example";
  article.published = "2026-01-04T09:00:00Z";
  article.dateline.text = "LOWPORT (HN)";
  article.cover = picture("The quay on Sunday.", "Example Police");
  article.body.push_back(galley::paragraph(
      "The harbour reopened on Sunday, five days after a storm tore out part of its wall."));
  article.body.push_back(picture("The first ferry leaves Lowport.", "A. Example"));
  article.body.push_back(galley::heading(2, "A wall to build"));
  article.body.push_back(galley::paragraph(
      "What it will cost to mend the wall is not known, and no builder has named a price."));
  article.related.push_back(galley::link("Rowing club prepares for a crossing"));
  article.related.back().href = "https://example.com/rowing";
  galley::Topic topic;
  topic.name = "Harbours";
  article.topics.push_back(topic);
  return article;
}

std::string written(const Article& article, const text::WriteOptions& options = {}) {
  const galley::Result<std::string> out = text::write(article, options);
  return out ? *out : "failed: " + out.issues().back().code;
}

std::string body_of(galley::Block block, const text::WriteOptions& options = {}) {
  Article article;
  article.body.push_back(std::move(block));
  return written(article, options);
}

}  // namespace

TEST_CASE("a story is written as a reader would print it") {
  CHECK(
      written(printed_story()) ==
      "Cover Image: The quay on Sunday (Picture: Example Police).\n"
      "\n"
      "Lowport\n"
      "\n"
      "Harbour Reopens After Storm\n"
      "\n"
      "The ferries sail again, five days after the wall fell.\n"
      "\n"
      "By Anna Example\n"
      "\n"
      "Published: 2026-01-04T09:00:00Z\n"
      "\n"
      "LOWPORT (HN): The harbour reopened on Sunday, five days after a storm tore out part of its "
      "wall.\n"
      "\n"
      "The first ferry leaves Lowport (Picture: A. Example).\n"
      "\n"
      "A wall to build\n"
      "\n"
      "What it will cost to mend the wall is not known, and no builder has named a price.\n"
      "\n"
      "Related stories\n"
      "\n"
      "Rowing club prepares for a crossing\n"
      "https://example.com/rowing\n"
      "\n"
      "Topics\n"
      "\n"
      "Harbours\n");
}

TEST_CASE("what was written reads back as far as the grammar can tell") {
  const std::string out = written(printed_story());
  const galley::Result<Article> back = text::read(out);
  REQUIRE(back);
  CHECK(
      galley_test::outline(*back, back.issues()) ==
      "kicker = Lowport\n"
      "headline = Harbour Reopens After Storm\n"
      "deck = The ferries sail again, five days after the wall fell.\n"
      "byline = By Anna Example\n"
      "author = Anna Example\n"
      "published = 2026-01-04T09:00:00Z\n"
      "dateline = LOWPORT (HN)\n"
      "place = LOWPORT\n"
      "cover = The quay on Sunday. | Example Police | The quay on Sunday.\n"
      "lead = The harbour reopened on Sunday, five days after a storm tore out part of its wall.\n"
      "image = The first ferry leaves Lowport. | A. Example | \n"
      "heading = A wall to build\n"
      "paragraph = What it will cost to mend the wall is not known, and no builder has named a "
      "price.\n"
      "related editorial = Rowing club prepares for a crossing <https://example.com/rowing>\n"
      "topic = Lowport\n"
      "topic = Harbours\n");
  CHECK(written(*back) == out);
}

TEST_CASE("a page dump written and read again is written the same") {
  const galley::Result<Article> first = text::read(galley_test::load("examples/data/harbour.txt"));
  REQUIRE(first);
  const std::string out = written(*first);
  const galley::Result<Article> second = text::read(out);
  REQUIRE(second);
  CHECK(second->headline == first->headline);
  CHECK(second->body.size() == first->body.size());
  CHECK(second->related == first->related);
  CHECK(written(*second) == out);
}

TEST_CASE("captions carry label and credit, and the stop stays the sentence's") {
  CHECK(body_of(picture("The quay.", "PA")) == "The quay (Picture: PA).\n");
  CHECK(body_of(picture("Is it open?", "PA")) == "Is it open (Picture: PA)?\n");
  CHECK(body_of(picture("The quay", "PA")) == "The quay (Picture: PA)\n");
  CHECK(body_of(picture("", "PA")) == "(Picture: PA)\n");
  CHECK(body_of(picture("The quay.", "")) == "Image caption: The quay.\n");
  CHECK(body_of(picture("The quay.", "PA", "Boats")) ==
        "Boats\nImage caption: The quay (Picture: PA).\n");
  CHECK(body_of(picture("", "", "Boats")) == "Image caption: Boats\n");
  CHECK(body_of(picture("", "")).empty());
}

TEST_CASE("captions stand in place, at the end, or nowhere") {
  text::WriteOptions options;
  const std::string caption = "The first ferry leaves Lowport (Picture: A. Example).";
  const std::string last = "no builder has named a price.";
  options.captions = text::Captions::end;
  const std::string at_end = written(printed_story(), options);
  CHECK(at_end.find(caption) > at_end.find(last));
  CHECK(at_end.find(caption) < at_end.find("Related stories"));
  options.captions = text::Captions::omit;
  const std::string omitted = written(printed_story(), options);
  CHECK(omitted.find(caption) == std::string::npos);
  CHECK(omitted.find("Cover Image:") == std::string::npos);
}

TEST_CASE("lines are broken at blanks within the width, and words stay whole") {
  text::WriteOptions options;
  options.wrap = 20;
  CHECK(body_of(galley::paragraph("One two three four five six seven."), options) ==
        "One two three four\nfive six seven.\n");
  CHECK(body_of(galley::paragraph("An unreasonablylongwordindeed here."), options) ==
        "An\nunreasonablylongwordindeed\nhere.\n");
  // Width counts characters, not bytes.
  CHECK(body_of(galley::paragraph("\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 "
                                  "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 12345678"),
                options) ==
        "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 "
        "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 12345678\n");
}

TEST_CASE("lists, tables, quotes and the other blocks have their shapes") {
  galley::List list;
  list.items.push_back({galley::paragraph("Ropes")});
  galley::List inner;
  inner.ordered = true;
  inner.start = 3;
  inner.items.push_back({galley::paragraph("Oars")});
  list.items.push_back({galley::paragraph("Boats"), inner});
  CHECK(body_of(list) == "- Ropes\n- Boats\n\n  3. Oars\n");

  galley::Table table;
  table.caption = "Tides";
  galley::TableRow row;
  row.cells.resize(2);
  row.cells[0].text = "Monday";
  row.cells[1].text = "04:10\tlow";
  table.rows.push_back(row);
  CHECK(body_of(table) == "Tides\nMonday\t04:10 low\n");

  CHECK(body_of(galley::quote("We are back.", "M. Ruiz")) ==
        "  We are back.\n  \xE2\x80\x94 M. Ruiz\n");
  CHECK(body_of(galley::Divider{}) == "* * *\n");
  galley::Embed embed;
  embed.provider = "Example Video";
  embed.url = "https://example.com/v";
  CHECK(body_of(embed) == "Example Video\nhttps://example.com/v\n");
  galley::Preformatted lines;
  lines.text = "  a\n\n    b\n";
  CHECK(body_of(lines) == "  a\n\n    b\n");
  galley::Interstitial between;
  between.link = galley::link("Another story of the day");
  CHECK(body_of(between) == "Read also: Another story of the day\n");
  galley::Aside aside;
  aside.title = "Numbers";
  aside.body.push_back(galley::paragraph("Forty metres."));
  CHECK(body_of(aside) == "Numbers\n\nForty metres.\n");
}

TEST_CASE("line ends in one-line fields become blanks, and that is said") {
  Article article;
  article.headline = "Harbour\nreopens";
  const galley::Result<std::string> out = text::write(article);
  REQUIRE(out);
  CHECK(*out == "Harbour reopens\n");
  CHECK(galley_test::count_issues(out.issues(), "plain_text.line.joined") == 1);
}

TEST_CASE("what plain text cannot carry is a warning each") {
  Article article = printed_story();
  article.id = "urn:example:1";
  article.body[1].get_if<Image>()->renditions.emplace_back().href = "https://example.com/a.jpg";
  article.body[1].get_if<Image>()->is_archive = true;
  galley::Text linked = "See ";
  linked.append_link("the map", "https://example.com/map");
  article.body.push_back(galley::paragraph(linked));
  galley::Text strong;
  strong.append("Now", galley::Mark::strong);
  article.body.push_back(galley::paragraph(strong));
  const galley::Result<std::string> out = text::write(article);
  REQUIRE(out);
  CHECK(galley_test::count_issues(out.issues(), "format.field.dropped") == 2);
  CHECK(galley_test::count_issues(out.issues(), "plain_text.image.archive_unsaid") == 1);
  CHECK(galley_test::count_issues(out.issues(), "plain_text.link.dropped") == 1);
  CHECK(galley_test::count_issues(out.issues(), "plain_text.marks.dropped") == 1);
  text::WriteOptions options;
  options.strict = true;
  CHECK_FALSE(text::write(article, options));
  for (const char* const said :
       {"Library picture of the ferry.", "FILE - The ferry.", "The ferry (archive)."}) {
    INFO(said);
    article.body[1].get_if<Image>()->caption.text = said;
    CHECK(galley_test::count_issues(text::write(article).issues(),
                                    "plain_text.image.archive_unsaid") == 0);
  }
}

TEST_CASE("malformed text and controls are refused, replaced or trusted") {
  Article article;
  article.headline =
      "A\xFF"
      "b";
  std::string out = "kept";
  CHECK_FALSE(text::write(article, out));
  CHECK(out == "kept");
  CHECK(text::write(article).issues()[0].code == "text.utf8.malformed");
  CHECK(text::write(article).issues()[0].path == "/headline");
  text::WriteOptions options;
  options.malformed = galley::Malformed::replace;
  CHECK(written(article, options) ==
        "A\xEF\xBF\xBD"
        "b\n");
  options.malformed = galley::Malformed::trust;
  CHECK(written(article, options) ==
        "A\xFF"
        "b\n");
  article.headline = std::string("A\0b", 3);
  CHECK(text::write(article).issues()[0].code == "plain_text.character.illegal");
}

TEST_CASE("a body that nests past the limit is refused") {
  galley::Block block = galley::paragraph("deep");
  for (int i = 0; i < 3; ++i) {
    galley::Aside aside;
    aside.body.push_back(std::move(block));
    block = std::move(aside);
  }
  Article article;
  article.body.push_back(std::move(block));
  text::WriteOptions options;
  options.limits.block_nesting = 3;
  CHECK(text::write(article, options));
  options.limits.block_nesting = 2;
  const galley::Result<std::string> out = text::write(article, options);
  CHECK_FALSE(out);
  CHECK(galley_test::count_issues(out.issues(), "limit.block_nesting.exceeded") == 1);
}

TEST_CASE("writing appends") {
  std::string out = "before\n";
  REQUIRE(text::write(printed_story(), out));
  CHECK(out.substr(0, 13) == "before\nCover ");
}

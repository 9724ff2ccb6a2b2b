// galley: the page as a whole
#include <string>
#include <string_view>

#include "html/attack.hpp"
#include "html/story.hpp"
#include "support/catch.hpp"
#include "support/issues.hpp"

#include <galley/html/html.hpp>

namespace {

using galley::Article;
using galley::Issue;
using galley::Issues;
using galley::html::WriteOptions;
using galley_test::contains;

std::string page(const Article& article, const WriteOptions& options = {}) {
  const auto result = galley::html::write(article, options);
  REQUIRE(result);
  return *result;
}
Article headed(std::string headline = "A headline") {
  Article article;
  article.headline = std::move(headline);
  article.language = "en";
  return article;
}
std::string element(const std::string& page, const std::string& start, const std::string& end) {
  const std::size_t from = page.find(start);
  if (from == std::string::npos) return {};
  return page.substr(from, page.find(end, from) - from);
}
std::string golden(const std::string& name) {
  return galley_test::file_text("tests/fixtures/html/" + name);
}

}  // namespace

TEST_CASE("the sample stories give the pages of the fixtures, byte by byte") {
  CHECK(page(galley_test::night_trains()) == golden("story.html"));
  CHECK(page(galley_test::scraped_story()) == golden("scraped.html"));
  CHECK(page(galley_test::arabic_story()) == golden("arabic.html"));
  CHECK(page(galley_test::odd_story()) == golden("odd.html"));
  WriteOptions options;
  options.xhtml = true;
  CHECK(page(galley_test::night_trains(), options) == golden("story.xhtml"));
}

TEST_CASE("every page is well formed in the oracle's eyes") {
  for (const bool xhtml : {false, true}) {
    WriteOptions options;
    options.xhtml = xhtml;
    for (const Article& story :
         {galley_test::night_trains(), galley_test::scraped_story(), galley_test::arabic_story(),
          galley_test::klingon_story(), galley_test::odd_story(), headed()})
      CHECK(galley_test::read_page(page(story, options)).fault == "");
  }
}

TEST_CASE("a page without a headline is an error and writes nothing") {
  std::string out = "before";
  const auto result = galley::html::write(Article(), out);
  CHECK_FALSE(result);
  CHECK(galley_test::has_issue(result.issues(), "html.headline.missing", ""));
  CHECK(out == "before");
}

TEST_CASE("a page is appended") {
  std::string out = "before";
  REQUIRE(galley::html::write(headed(), out));
  CHECK(out == "before" + page(headed()));
}

TEST_CASE("a writer writes the same bytes again and again") {
  galley::html::Writer writer;
  std::string out;
  REQUIRE(writer.write(galley_test::night_trains(), out));
  CHECK(out == page(galley_test::night_trains()));
  CHECK_FALSE(writer.write(Article(), out));
  out.clear();
  REQUIRE(writer.write(headed(), out));
  CHECK(out == page(headed()));
  writer.shrink();
  REQUIRE(writer.write(headed(), out));
  CHECK(out == page(headed()) + page(headed()));
}

TEST_CASE("the title is the headline in one line, with the publisher where there is room") {
  const auto title = [](const Article& article) {
    return element(page(article), "<title>", "</title>");
  };
  Article article = headed(" A  <headline>\n");
  CHECK(title(article) == "<title>A &lt;headline&gt;");
  article.publisher.name = "Example & Sons";
  CHECK(title(article) == "<title>A &lt;headline&gt; – Example &amp; Sons");
  article.headline = std::string(50, 'x');
  article.publisher.name = std::string(17, 'y');
  CHECK(title(article) == "<title>" + article.headline + " – " + article.publisher.name);
  article.publisher.name += 'y';
  CHECK(title(article) == "<title>" + article.headline);
}

TEST_CASE("the description is the summary, else the deck, else the first paragraph") {
  const auto description = [](const Article& article) {
    return element(page(article), "<meta name=\"description\"", ">");
  };
  Article article = headed();
  CHECK(description(article) == "");
  article.body.push_back(galley::heading(2, "no"));
  article.body.push_back(galley::paragraph("One \"two\"\nthree"));
  CHECK(description(article) == "<meta name=\"description\" content=\"One &quot;two&quot; three\"");
  article.deck = "Deck";
  CHECK(description(article) == "<meta name=\"description\" content=\"Deck\"");
  article.summary = "Summary ";
  for (int i = 0; i < 60; ++i) article.summary += "word ";
  const std::string cut = description(article);
  CHECK_THAT(cut, contains("content=\"Summary word"));
  CHECK_THAT(cut, contains("word\""));
  CHECK(cut.size() - std::string("<meta name=\"description\" content=\"\"").size() <= 200);
}

TEST_CASE("only what may be published now may be listed") {
  const auto robots = [](const Article& article) {
    return element(page(article), "<meta name=\"robots\"", ">");
  };
  const std::string listed = "<meta name=\"robots\" content=\"max-image-preview:large\"";
  const std::string hidden = "<meta name=\"robots\" content=\"noindex\"";
  Article article = headed();
  CHECK(robots(article) == listed);
  for (const auto status :
       {galley::PubStatus::withheld, galley::PubStatus::canceled, galley::PubStatus::unknown}) {
    article.pub_status = status;
    CHECK(robots(article) == hidden);
  }
  article.pub_status = galley::PubStatus::usable;
  article.embargo.emplace();
  CHECK(robots(article) == hidden);
}

TEST_CASE("the canonical address must be absolute and on the web") {
  Article article = headed();
  article.url = "https://news.example/a?b=c&d";
  CHECK_THAT(page(article),
             contains("<link rel=\"canonical\" href=\"https://news.example/a?b=c&amp;d\">"));
  for (const char* bad : {"/a", "mailto:a@news.example", "javascript:alert(1)"}) {
    article.url = bad;
    const auto result = galley::html::write(article);
    REQUIRE(result);
    CHECK(result->find("canonical") == std::string::npos);
    CHECK(galley_test::has_issue(result.issues(), "url.scheme.rejected", "/url"));
  }
}

TEST_CASE("language and direction stand on the page and on the story") {
  Article article = headed();
  CHECK_THAT(page(article), contains("<html lang=\"en\">"));
  CHECK_THAT(page(article), contains("<article class=\"galley\" lang=\"en\" data-galley=\"1\">"));
  article.language = "fa";
  CHECK_THAT(page(article), contains("<html lang=\"fa\" dir=\"rtl\">"));
  article.direction = galley::Direction::ltr;
  CHECK_THAT(page(article), contains("<html lang=\"fa\" dir=\"ltr\">"));
  article.language.clear();
  article.direction = galley::Direction::unspecified;
  CHECK_THAT(page(article), contains("<html lang=\"und\">"));
  CHECK_THAT(page(article), contains("<article class=\"galley\" data-galley=\"1\">"));
  article.language = "en\" onload=\"";
  const auto result = galley::html::write(article);
  REQUIRE(result);
  CHECK_THAT(*result, contains("<html lang=\"und\">"));
  CHECK(galley_test::has_issue(result.issues(), "html.language.invalid", "/language"));
}

TEST_CASE("what is for desks never reaches a page") {
  Article article = headed();
  article.slugline = "SECRET-1";
  article.urgency = 4711;
  article.editor_notes.resize(2);
  article.editor_notes[0].text = "SECRET-2";
  article.editor_notes[1].text = "A correction";
  article.editor_notes[1].is_public = true;
  article.signals.emplace_back("SECRET-3");
  article.embargo.emplace();
  article.embargo->note = "SECRET-4";
  article.extensions.add("ninjs", "x", "SECRET-5");
  article.authors.resize(1);
  article.authors[0].name = "A. Example";
  article.authors[0].email = "SECRET-6";
  article.rights.usage_terms.resize(1);
  article.rights.usage_terms[0].text = "SECRET-7";
  galley::Unmodelled raw;
  raw.raw = "<b>SECRET-8</b>";
  article.body.push_back(raw);
  const auto result = galley::html::write(article);
  REQUIRE(result);
  CHECK(result->find("SECRET") == std::string::npos);
  CHECK(result->find("4711") == std::string::npos);
  CHECK_THAT(*result, contains("<p class=\"g-note\">A correction</p>"));
  CHECK(galley_test::has_issue(result.issues(), "html.note.withheld", "/editor_notes/0"));
  CHECK_FALSE(galley_test::has_issue(result.issues(), "html.note.withheld", "/editor_notes/1"));
  CHECK(galley_test::has_issue(result.issues(), "format.field.dropped", "/slugline"));
  CHECK(galley_test::has_issue(result.issues(), "format.field.dropped", "/body/0"));
}

TEST_CASE("authors are listed, and linked where they have a page") {
  const auto byline = [](const Article& article) {
    return element(page(article), "<p class=\"g-byline\">", "</p>");
  };
  Article article = headed();
  article.authors.resize(3);
  CHECK(byline(article) == "");
  article.authors[1].name = "A & B";
  CHECK(byline(article) == "<p class=\"g-byline\">By A &amp; B");
  article.authors[0].name = "C";
  CHECK(byline(article) == "<p class=\"g-byline\">By C and A &amp; B");
  article.authors[2].name = "D";
  article.authors[2].url = "/by/d";
  CHECK(byline(article) ==
        "<p class=\"g-byline\">By C, A &amp; B and <a href=\"/by/d\" rel=\"author\">D</a>");
}

TEST_CASE("a printed byline stands as it is, with its authors linked in it") {
  Article article = headed();
  article.byline = "By C in Port Example and A & B";
  article.authors.resize(3);
  article.authors[0].name = "C";
  article.authors[0].url = "https://news.example/c";
  article.authors[1].name = "Somebody else";
  article.authors[1].url = "https://news.example/else";
  article.authors[2].name = "A & B";
  article.authors[2].url = "javascript:alert(1)";
  const auto result = galley::html::write(article);
  REQUIRE(result);
  CHECK_THAT(*result, contains("<p class=\"g-byline\">By <a href=\"https://news.example/c\" "
                               "rel=\"author noopener\">C</a> "
                               "in Port Example and A &amp; B</p>"));
  CHECK(galley_test::has_issue(result.issues(), "html.author.unprinted", "/authors/1"));
  CHECK(galley_test::has_issue(result.issues(), "url.scheme.rejected", "/authors/2/url"));
  CHECK_FALSE(galley_test::has_issue(result.issues(), "html.author.unprinted", "/authors/0"));
}

TEST_CASE("times are marked up for machines and printed for people") {
  const auto meta = [](const Article& article) {
    return element(page(article), "<p class=\"g-meta\">", "</p>");
  };
  Article article = headed();
  CHECK(meta(article) == "");
  article.dateline.place = "Port Example";
  CHECK(meta(article) == "<p class=\"g-meta\">Port Example");
  article.dateline.text = "PORT EXAMPLE, 3 March";
  article.modified = "2026-03-04";
  CHECK(meta(article) ==
        "<p class=\"g-meta\">PORT EXAMPLE, 3 March · Updated <time datetime=\"2026-03-04\">4 March "
        "2026</time>");
  article.published = article.modified;
  article.dateline = {};
  CHECK(meta(article) ==
        "<p class=\"g-meta\">Published <time datetime=\"2026-03-04\">4 March 2026</time>");
  article.published = "some <day>";
  article.modified = {};
  const auto result = galley::html::write(article);
  REQUIRE(result);
  CHECK_THAT(*result, contains("<p class=\"g-meta\">Published some &lt;day&gt;</p>"));
  CHECK(galley_test::has_issue(result.issues(), "html.time.invalid", "/published"));
}

TEST_CASE("English words on a page of an unknown language say what they are") {
  const std::string text = page(galley_test::klingon_story());
  CHECK_THAT(text, contains("<span lang=\"en\">By</span> A. Example"));
  CHECK_THAT(text, contains("<h2 class=\"g-label\" lang=\"en\">Related stories</h2>"));
  CHECK_THAT(text, contains("2026-11-19 22:40 UTC"));
}

TEST_CASE("labels replace the built-in words and are escaped") {
  Article article = galley_test::klingon_story();
  WriteOptions options;
  options.labels.by = "<By>";
  options.labels.related = "\"More\"";
  const std::string text = page(article, options);
  CHECK_THAT(text, contains("&lt;By&gt; A. Example"));
  CHECK_THAT(text, contains("aria-label=\"&quot;More&quot;\"><h2 class=\"g-label\">\"More\"</h2>"));
  options.labels.by = "\xFF";
  const auto result = galley::html::write(article, options);
  CHECK_FALSE(result);
  CHECK(galley_test::has_issue(result.issues(), "html.character.illegal", ""));
}

TEST_CASE("text that HTML cannot hold is refused with its place") {
  Article article = headed();
  article.deck = "a\x01";
  article.body.push_back(galley::paragraph("fine"));
  article.body.push_back(galley::paragraph("\xFF"));
  const auto refused = galley::html::write(article);
  CHECK_FALSE(refused);
  CHECK(galley_test::has_issue(refused.issues(), "html.character.illegal", "/deck"));
  CHECK(galley_test::has_issue(refused.issues(), "text.utf8.malformed", "/body/1/text"));
  WriteOptions options;
  options.malformed = galley::Malformed::replace;
  const auto replaced = galley::html::write(article, options);
  REQUIRE(replaced);
  CHECK_THAT(*replaced, contains("<p class=\"g-deck\">a\xEF\xBF\xBD</p>"));
  CHECK(galley_test::has_issue(replaced.issues(), "html.character.replaced", "/deck"));
  CHECK(galley_test::has_issue(replaced.issues(), "text.utf8.replaced", "/body/1/text"));
  options.malformed = galley::Malformed::trust;
  CHECK(galley::html::write(article, options));
}

TEST_CASE("losses are listed unless they are not asked for") {
  Article article = headed();
  article.id = "urn:example:1";
  CHECK(
      galley_test::has_issue(galley::html::write(article).issues(), "format.field.dropped", "/id"));
  WriteOptions options;
  options.skip_losses = true;
  CHECK(galley::html::write(article, options).issues().empty());
}

TEST_CASE("under strict a warning is a failure") {
  Article article = headed();
  WriteOptions options;
  options.strict = true;
  CHECK(galley::html::write(article, options));
  article.url = "/relative";
  std::string out = "before";
  CHECK_FALSE(galley::html::write(article, out, options));
  CHECK(out == "before");
}

TEST_CASE("nesting beyond the limit is an error with its place, at any depth") {
  const auto nested = [](int depth) {
    galley::Block inner = galley::paragraph("x");
    for (int i = 0; i < depth; ++i) {
      galley::Quote quote;
      quote.body.push_back(std::move(inner));
      inner = std::move(quote);
    }
    Article article = headed();
    article.body.push_back(std::move(inner));
    return article;
  };
  CHECK(galley::html::write(nested(16)));
  const auto refused = galley::html::write(nested(17));
  CHECK_FALSE(refused);
  REQUIRE_FALSE(refused.issues().empty());
  CHECK(refused.issues()[0].code == "limit.block_nesting.exceeded");
  WriteOptions options;
  options.limits = galley::Limits::unlimited();
  CHECK(galley::html::write(nested(40), options));
  CHECK_FALSE(galley::html::write(nested(200000), options));
}

TEST_CASE("related stories and topics are lists, linked where they have an address") {
  const std::string text = page(galley_test::night_trains());
  CHECK_THAT(text, contains("<li><a href=\"/coast/ferries\">Ferries keep to half service for a "
                            "second winter</a></li>"));
  CHECK_THAT(text, contains("<li>A timetable for people who do not fly</li>"));
  CHECK_THAT(text, contains("<li><a href=\"https://news.example/topics/railways\" rel=\"tag "
                            "noopener\">Railways</a></li>"));
  CHECK_THAT(text, contains("<li>Coast</li>"));
}

TEST_CASE("the rights stand at the foot") {
  Article article = headed();
  article.rights.credit_line = "Example <Agency>";
  article.rights.notices.resize(2);
  article.rights.notices[1].text = "All rights reserved.";
  article.rights.notices[1].href = "/rights";
  CHECK_THAT(
      page(article),
      contains("<footer>\n<p class=\"g-rights\">Example &lt;Agency&gt;</p>\n<p class=\"g-rights\">"
               "<a href=\"/rights\" rel=\"license\">All rights reserved.</a></p>\n</footer>"));
}

TEST_CASE("a page of nothing but a headline has no empty parts") {
  const std::string text = page(headed());
  for (const char* part :
       {"<footer", "g-byline", "g-meta", "g-kicker", "g-deck", "g-masthead", "<nav", "<aside"})
    CHECK(text.substr(text.find("</style>")).find(part) == std::string::npos);
}

// galley: the fragment is the page's article, able to stand alone
#include <string>

#include "html/attack.hpp"
#include "html/story.hpp"
#include "support/catch.hpp"

#include <galley/html/html.hpp>
#include <galley/html/html_fragment.hpp>

namespace {

using galley_test::contains;

std::string fragment(const galley::Article& article,
                     const galley::html_fragment::WriteOptions& options = {}) {
  const auto result = galley::html_fragment::write(article, options);
  REQUIRE(result);
  return *result;
}

}  // namespace

TEST_CASE("the sample story gives the fragment of the fixture") {
  CHECK(fragment(galley_test::night_trains()) ==
        galley_test::file_text("tests/fixtures/html/story-fragment.html"));
}

TEST_CASE("the fragment is what stands in the page") {
  const auto page = galley::html::write(galley_test::night_trains());
  REQUIRE(page);
  CHECK_THAT(*page, contains(fragment(galley_test::night_trains())));
}

TEST_CASE("a fragment in XML syntax names its namespace") {
  galley::html_fragment::WriteOptions options;
  options.xhtml = true;
  CHECK_THAT(fragment(galley_test::night_trains(), options),
             contains("<article class=\"galley\" lang=\"en-GB\" xml:lang=\"en-GB\" "
                      "xmlns=\"http://www.w3.org/1999/xhtml\" data-galley=\"1\">"));
}

TEST_CASE("a fragment needs no headline") {
  galley::Article article;
  article.body.push_back(galley::paragraph("Only text"));
  CHECK(
      fragment(article) ==
      "<article class=\"galley\" data-galley=\"1\">\n<header>\n</header>\n<div class=\"g-body\">\n"
      "<p>Only text</p>\n</div>\n</article>\n");
}

TEST_CASE("a fragment says what only a page can carry") {
  galley::Article article;
  article.url = "https://news.example/a";
  article.publisher.name = "Example";
  article.summary = "Short";
  article.embargo.emplace().note = "Tomorrow";
  const auto result = galley::html_fragment::write(article);
  REQUIRE(result);
  std::string paths;
  for (const galley::Issue& issue : result.issues()) paths += issue.path + " ";
  CHECK(paths == "/url /summary /embargo /publisher ");
}

TEST_CASE("a fragment's writer appends, and leaves the text alone when it fails") {
  galley::html_fragment::Writer writer;
  std::string out = "before";
  galley::Article article;
  article.headline = "\xFF";
  CHECK_FALSE(writer.write(article, out));
  CHECK(out == "before");
  article.headline = "Fine";
  REQUIRE(writer.write(article, out));
  CHECK(out == "before" + fragment(article));
}

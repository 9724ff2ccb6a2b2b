#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "support/issues.hpp"

namespace text = galley::plain_text;
using galley::Article;
using galley::Paragraph;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string made;
  for (std::size_t i = 0; i < times; ++i) made += piece;
  return made;
}

}  // namespace

TEST_CASE("lines that end in several ways are one note, whatever their number") {
  const std::string one = "The harbour opened on Monday.\n";
  const galley::Result<Article> mixed = text::read(one + "Boats went out.\r\nAll came back.\r");
  REQUIRE(mixed);
  CHECK(mixed->body.size() == 3);
  CHECK(galley_test::count_issues(mixed.issues(), "plain_text.line_ends.mixed") == 1);
  CHECK(galley_test::count_issues(text::read(one + one).issues(), "plain_text.line_ends.mixed") ==
        0);
  CHECK(galley_test::count_issues(text::read("A boat.\r\nA quay.\r\n").issues(),
                                  "plain_text.line_ends.mixed") == 0);
}

TEST_CASE("a line that is repeated again and again is kept each time") {
  const std::string line =
      "The harbour board said on Thursday that four more ships were waiting at the quay.\n\n";
  for (const std::size_t times : {3U, 4U, 100U}) {
    const galley::Result<Article> article = text::read(repeated(line, times));
    REQUIRE(article);
    CHECK(article->body.size() == times);
    for (const galley::Block& block : article->body) CHECK(block.is<Paragraph>());
  }
  const galley::Result<Article> pair = text::read("Grain ships leave the port again\n\n" + line +
                                                  "Boats at the inner quay wait for the tide.\n\n"
                                                  "Boats at the inner quay wait for the tide.\n\n" +
                                                  line);
  REQUIRE(pair);
  CHECK(pair->body.size() == 3);
}

TEST_CASE("far too many lines are one issue") {
  text::ReadOptions options;
  options.limits.blocks = 1000;
  const galley::Result<Article> article = text::read(repeated("A line.\n", 20000), options);
  CHECK_FALSE(article);
  CHECK(article.issues().size() == 1);
  options.limits = galley::Limits::unlimited();
  const galley::Result<Article> whole = text::read(repeated("A line.\n", 20000), options);
  REQUIRE(whole);
  CHECK(whole->body.size() == 20000);
}

TEST_CASE("what is no prose is kept line by line, and that is said") {
  const galley::Result<Article> poem =
      text::read("The ebb tide\n\nThe tide goes out\nand takes the boats\nand leaves the light\n");
  REQUIRE(poem);
  CHECK(poem->body.size() == 3);
  CHECK(galley_test::count_issues(poem.issues(), "plain_text.prose.missing") == 1);
}

TEST_CASE("bytes of no encoding are kept as far as they say something") {
  const galley::Result<Article> article = text::read(
      "Harbour reopens after the storm\n\nThe caf\xE9 at the harbour was opened again on "
      "Sunday after five days of repairs.\n");
  REQUIRE(article);
  CHECK(galley_test::count_issues(article.issues(), "plain_text.encoding.assumed") == 1);
  REQUIRE(article->body.size() == 1);
  CHECK(article->body[0].get_if<Paragraph>()->text.plain().find("caf\xC3\xA9") == 4);
}

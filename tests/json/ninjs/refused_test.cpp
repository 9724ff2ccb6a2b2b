// What cannot be written: malformed text, nesting past the limit, an item without identity.
#include <string>

#include "support/catch.hpp"
#include "support/issues.hpp"

#include <galley/json/ninjs.hpp>

namespace {

using galley::Article;
using galley::Malformed;
using galley::Result;

Article story(std::string words) {
  Article article;
  article.id = "urn:example:1";
  article.body.emplace_back(galley::paragraph(std::move(words)));
  return article;
}

Result<std::string> write(const Article& article, Malformed malformed) {
  galley::ninjs::WriteOptions options;
  options.malformed = malformed;
  return galley::ninjs::write(article, options);
}

}  // namespace

TEST_CASE("malformed text of a body is refused, replaced in both bodies, or trusted", "[ninjs]") {
  const Article bad = story("a\xFF");
  const Result<std::string> refused = write(bad, Malformed::refuse);
  CHECK_FALSE(refused);
  CHECK(galley_test::has_issue(refused.issues(), "text.utf8.malformed", "/body/0/text"));
  const Result<std::string> replaced = write(bad, Malformed::replace);
  REQUIRE(replaced);
  CHECK(replaced->find("<p>a\xEF\xBF\xBD</p>") != std::string::npos);
  CHECK(replaced->find("\"a\xEF\xBF\xBD\"") != std::string::npos);
  CHECK(galley_test::has_issue(replaced.issues(), "text.utf8.replaced", "/body/0/text"));
  const Result<std::string> trusted = write(bad, Malformed::trust);
  REQUIRE(trusted);
  CHECK(trusted->find("<p>a\xFF</p>") != std::string::npos);
  CHECK(trusted->find("\"a\xFF\"") != std::string::npos);
  CHECK(trusted.issues().empty());
}

TEST_CASE("what HTML forbids is replaced in the HTML alone", "[ninjs]") {
  Article article = story("a\x01 b");
  article.body.emplace_back(galley::paragraph("good"));
  const Result<std::string> written = write(article, Malformed::refuse);
  REQUIRE(written);
  CHECK(written->find("<p>a\xEF\xBF\xBD b</p>") != std::string::npos);
  CHECK(written->find("\"a\\u0001 b\\n\\ngood\"") != std::string::npos);
  CHECK(galley_test::has_issue(written.issues(), "html.character.replaced", "/body/0/text"));
  CHECK_FALSE(galley_test::has_issue(written.issues(), "html.character.replaced", "/body/1/text"));
}

TEST_CASE("blocks that nest too deep fail, and leave the output as it was", "[ninjs]") {
  galley::ninjs::WriteOptions options;
  options.limits.block_nesting = 1;
  Article article = story("text");
  article.body.emplace_back(galley::quote("words"));
  std::string out = "before";
  CHECK(galley::ninjs::write(article, out, options));
  CHECK(out.size() > 6);
  galley::Quote outer;
  outer.body.emplace_back(galley::quote("inner"));
  article.body.emplace_back(std::move(outer));
  out = "before";
  const Result<void> result = galley::ninjs::write(article, out, options);
  CHECK(galley_test::has_issue(result.issues(), "limit.block_nesting.exceeded", "/body/2/body/0"));
  CHECK(out == "before");
}

TEST_CASE("under strict a loss fails", "[ninjs]") {
  Article article = story("text");
  article.signals.emplace_back("update");
  galley::ninjs::WriteOptions options;
  options.strict = true;
  CHECK_FALSE(galley::ninjs::write(article, options));
  options.skip_losses = true;
  CHECK(galley::ninjs::write(article, options));
}

// Random articles in every version: valid by the schema, and read back as the claims promise.
#include "json/ninjs/generated.hpp"

#include <string>

#include "support/catch.hpp"

namespace {

using galley::ninjs::Version;

void check_articles(Version version, bool valid, int count) {
  galley_test::Random random(valid ? 7 : 8);
  galley::ninjs::WriteOptions options;
  options.version = version;
  for (int i = 0; i < count; ++i) {
    const galley::Article article = galley_test::ninjs_article(random, valid);
    std::string text;
    const galley::Result<void> written = galley::ninjs::write(article, text, options);
    INFO("article " << i << " in " << galley::to_string(version) << (valid ? "" : ", odd"));
    if (!written) {  // what nests past the limits
      CHECK_FALSE(valid);
      continue;
    }
    const galley::Result<void> verdict = galley::ninjs::check(text, version, valid);
    if (!verdict) CHECK(galley::to_string(verdict.issues().front()) == "");
    const galley::Result<galley::Article> back = galley::ninjs::read(text);
    REQUIRE(back);
    galley_test::ClaimedEquality equality(written.issues(), false);
    equality.compare(article, *back, "");
    for (const std::string& path : equality.differences()) CHECK(path == "");
    // What was read is written as the same bytes, once values have taken the shape of ninjs.
    std::string second;
    REQUIRE(galley::ninjs::write(*back, second, options));
    const galley::Result<galley::Article> again = galley::ninjs::read(second);
    REQUIRE(again);
    std::string third;
    REQUIRE(galley::ninjs::write(*again, third, options));
    CHECK((third == second));
  }
}

}  // namespace

TEST_CASE("random articles read back as the claims promise", "[ninjs]") {
  for (const Version version : {Version::v3_2, Version::v2_3, Version::v1_7})
    check_articles(version, true, 120);
}

TEST_CASE("odd articles are valid too, and what they lose is said", "[ninjs]") {
  for (const Version version : {Version::v3_2, Version::v2_3, Version::v1_7})
    check_articles(version, false, 120);
}

TEST_CASE("every version gives what its schema allows", "[ninjs]") {
  for (std::size_t i = 0; i < galley::names_of<Version>().size; ++i) {
    galley_test::Random random(9);
    galley::ninjs::WriteOptions options;
    options.version = static_cast<Version>(i);
    for (int j = 0; j < 40; ++j) {
      const galley::Article article = galley_test::ninjs_article(random, true);
      const std::string text = galley::ninjs::write(article, options).value_or("");
      const galley::Result<void> verdict = galley::ninjs::check(text, options.version, true);
      INFO("article " << j << " in " << galley::to_string(options.version));
      if (!verdict) CHECK(galley::to_string(verdict.issues().front()) == "");
    }
  }
}

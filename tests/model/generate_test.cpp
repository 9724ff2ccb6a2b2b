// The random articles that other tests rely on: what they cover, and that they are repeatable.
#include "support/generate.hpp"

#include <cstdint>
#include <string>
#include <type_traits>

#include "support/catch.hpp"
#include "support/coverage.hpp"

#include <galley/core/language.hpp>
#include <galley/core/uri.hpp>

namespace {

/// FNV-1a.
std::uint64_t hash(std::string_view text, std::uint64_t start = 0xCBF29CE484222325U) {
  for (const char c : text) start = (start ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return start;
}

}  // namespace

TEST_CASE("random articles set every field, enumerator and feature in at least 5 % of them",
          "[generate]") {
  for (const bool valid : {false, true}) {
    CAPTURE(valid);
    galley_test::Random random(1);
    galley_test::GenerateOptions options;
    options.valid = valid;
    galley_test::Coverage coverage;
    for (int i = 0; i < 2000; ++i)
      coverage.add(galley_test::generate<galley::Article>(random, options));
    CHECK(coverage.size() > 320);
    CHECK(coverage.seldom(5).empty());
    for (const std::string& name : coverage.seldom(5)) UNSCOPED_INFO(name);
    CHECK(coverage.seldom(5).size() == 0);
  }
}

TEST_CASE("coverage notices what is missing", "[generate]") {
  galley_test::Coverage coverage;
  galley::Article story;
  story.headline = "only a headline";
  for (int i = 0; i < 10; ++i) coverage.add(story);
  CHECK(coverage["Article.headline"] == 10);
  CHECK(coverage["Article.deck"] == 0);
  CHECK(coverage["ArticleKind text"] == 10);
  CHECK(coverage["Mark sub"] == 0);
  CHECK(coverage.seldom(5).size() > 300);
}

TEST_CASE("the same seed gives the same article, another seed another", "[generate]") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    galley_test::Random a(seed);
    galley_test::Random b(seed);
    galley_test::Random c(seed + 1000);
    const auto first = galley_test::generate<galley::Article>(a);
    CHECK(first == galley_test::generate<galley::Article>(b));
    CHECK(first != galley_test::generate<galley::Article>(c));
  }
}

TEST_CASE("random numbers and texts are the same on every machine", "[generate]") {
  galley_test::Random random(42);
  CHECK(random.next() == 0xBDD732262FEB6E95U);
  std::uint64_t all = hash("");
  for (int i = 0; i < 1000; ++i) all = hash(galley_test::random_text(random), all);
  CHECK(all == 0xD72359AD1453AA8DU);
}

TEST_CASE("every random text is well-formed, and valid ones hold no controls", "[generate]") {
  galley_test::Random random(8);
  galley_test::TextOptions valid;
  valid.odd = false;
  for (int i = 0; i < 5000; ++i) {
    CHECK(galley::utf8::is_valid(galley_test::random_text(random)));
    CHECK_FALSE(galley::utf8::contains_html_illegal(galley_test::random_text(random, valid)));
  }
}

TEST_CASE("valid articles hold absolute addresses, language tags and points in time",
          "[generate]") {
  galley_test::Random random(11);
  galley_test::GenerateOptions options;
  options.valid = true;
  std::size_t urls = 0;
  for (int i = 0; i < 300; ++i) {
    const auto story = galley_test::generate<galley::Article>(random, options);
    galley::visit(story, galley::Path(),
                  [&](const auto& node, const galley::Path& path, galley::Use use) {
                    using Node = std::decay_t<decltype(node)>;
                    if constexpr (std::is_same_v<Node, std::string>) {
                      if (node.empty()) return;
                      CAPTURE(path.to_string(), node);
                      if (use == galley::Use::url) {
                        ++urls;
                        CHECK(galley::is_absolute_uri(node));
                      } else if (use == galley::Use::language) {
                        CHECK(galley::is_language_tag(node));
                      }
                    } else if constexpr (std::is_same_v<Node, galley::Timestamp>) {
                      if (!node.empty()) CHECK(node.instant().has_value());
                    }
                  });
  }
  CHECK(urls > 1000);
}

// galley: whatever the markup, words that a page shows are in the body, and code is not
#include "markup/tag_soup.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "html/attack.hpp"
#include "markup/html_body.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"

#include <galley/html/html_fragment.hpp>
#include <galley/model/visit.hpp>

namespace {

using galley::markup::BlockReadOptions;
using galley::markup::LiftedKinds;
using galley_test::body_of;
using galley_test::HtmlBody;

/// All text of a reading, in the order of the body; behind it what was lifted.
std::string words_of(const HtmlBody& body) {
  std::string out = galley_test::json_of(body.reading.blocks);
  for (const auto& part : body.reading.lifted) out += "|" + part.text;
  return out + "|" + body.reading.title;
}

std::size_t count_of(const std::string& text, const std::string& word) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; ++at) ++count;
  return count;
}

/// The page that a body is written as; limits were met by the generator.
std::string page_of(const HtmlBody& body) {
  galley::Article article;
  article.body = body.reading.blocks;
  galley::html_fragment::WriteOptions options;
  options.malformed = galley::Malformed::replace;
  const auto page = galley::html_fragment::write(article, options);
  return page ? *page : "not written: " + page.issues().front().code;
}

void check_soups(std::size_t count, bool is_ordered, bool lifts) {
  galley_test::Random random(count + is_ordered * 2U + lifts);
  galley_test::SoupOptions options;
  options.is_ordered = is_ordered;
  BlockReadOptions reading;
  reading.limits = galley::Limits::unlimited();
  reading.limits.inline_nesting = reading.limits.block_nesting = 64;
  reading.lift = lifts ? LiftedKinds::all() : LiftedKinds();
  std::size_t words = 0;
  std::size_t hidden = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const galley_test::TagSoup soup = galley_test::tag_soup(random, options);
    const HtmlBody body = body_of(soup.html, reading);
    const std::string text = words_of(body);
    INFO("soup " << i << "\n" << soup.html << "\n" << text);
    REQUIRE(body.codes().find("limit.") == std::string::npos);
    std::size_t last = 0;
    for (const std::string& word : soup.shown) {
      if (count_of(text, word) != 1) REQUIRE(word == "shown once");
      const std::size_t at = text.find(word);
      if (is_ordered && at < last) REQUIRE(word == "in order");
      last = at;
    }
    for (const std::string& word : soup.hidden)
      if (count_of(text, word) != 0) REQUIRE(word == "hidden");
    words += soup.shown.size();
    hidden += soup.hidden.size();
    if (i % 8 != 0) continue;
    REQUIRE(galley_test::read_page(page_of(body)).fault == "");
  }
  CHECK(words > 5 * count);
  CHECK(hidden > count);
}

void check_vectors(const std::vector<std::string>& vectors) {
  std::size_t faults = 0;
  const auto check = [&](const std::string& html) {
    const std::string page = page_of(body_of(html));
    const std::string fault = galley_test::read_page(page).fault;
    if (fault.empty() || ++faults > 5) return;
    FAIL_CHECK(fault << "\n" << html.substr(0, 300) << "\n" << page.substr(0, 300));
  };
  for (const std::string& vector : vectors) {
    check(vector);
    check("<p>a" + vector + "b</p>");
    check("<ul><li><a href=\"" + vector + "\">a</a><td><b " + vector + ">");
    check("<figure><img src='" + vector + "' alt='" + vector + "'><figcaption>" + vector);
  }
  CHECK(faults == 0);
}

}  // namespace

TEST_CASE("words of tag soup are kept once and in their order") { check_soups(4000, true, false); }
TEST_CASE("words of tag soup are kept once, whatever moves") {
  check_soups(4000, false, false);
  check_soups(4000, false, true);
}
TEST_CASE("much tag soup", "[slow]") {
  check_soups(200'001, true, false);
  check_soups(200'001, false, true);
}

TEST_CASE("attack vectors become bodies that are harmless on a page") {
  check_vectors(galley_test::own_vectors());
}
TEST_CASE("public attack vectors become bodies that are harmless on a page", "[conformance]") {
  const std::string lines_path = galley_test::conformance("html/xss-payloadbox.txt").string();
  const std::string cases_path =
      galley_test::conformance("html/loofah-sanitizer-tests.json").string();
  if (lines_path.empty() || cases_path.empty()) return;
  std::vector<std::string> vectors;
  const std::string lines = galley_test::file_text(lines_path);
  for (const std::string_view line : galley::strings::split(lines, '\n'))
    if (!line.empty()) vectors.emplace_back(line);
  for (auto& [key, text] : galley_test::json_strings(galley_test::file_text(cases_path)))
    if (key == "input" && !text.empty()) vectors.push_back(text);
  REQUIRE(vectors.size() > 3100);
  check_vectors(vectors);
}

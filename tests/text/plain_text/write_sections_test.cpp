// Head and sections of a printed article: each with nothing, one and several of what it names.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/ranges.hpp"
#include "text/record.hpp"

namespace {

namespace printout = galley::plain_text;
using galley::Article;

std::string print(const Article& article, const printout::WriteOptions& options = {}) {
  return printout::write(article, options).value_or("failed");
}

/// The issues of a writing, without those of dropped fields.
std::string said_of(const Article& article, printout::WriteOptions options = {}) {
  options.skip_losses = true;
  std::string out;
  for (const galley::Issue& issue : printout::write(article, options).issues())
    out += galley_test::record(issue);
  return out;
}

galley::Person person_named(std::string_view name) {
  galley::Person person;
  person.name = std::string(name);
  return person;
}

Article by_authors(std::size_t count) {
  constexpr std::string_view names[] = {"A", "B", "C", "D"};
  Article article;
  for (std::size_t i = 0; i < count; ++i) article.authors.push_back(person_named(names[i]));
  return article;
}

galley::RelatedLink related_story(std::string_view title, std::string_view href,
                                  galley::RelatedKind kind) {
  galley::RelatedLink link;
  link.title = std::string(title);
  link.href = std::string(href);
  link.kind = kind;
  return link;
}

}  // namespace

TEST_CASE("authors are joined by commas and a last and, where no byline says more") {
  CHECK(print(by_authors(0)) == "");
  CHECK(print(by_authors(1)) == "By A\n");
  CHECK(print(by_authors(2)) == "By A and B\n");
  CHECK(print(by_authors(3)) == "By A, B and C\n");
  CHECK(print(by_authors(4)) == "By A, B, C and D\n");
  Article article = by_authors(2);
  article.byline = "Words: A, B";
  CHECK(print(article) == "Words: A, B\n");
  printout::WriteOptions options;
  options.byline_label = "";
  CHECK(print(by_authors(1), options) == "A\n");
}

TEST_CASE("times, place and cover stand in the head when they are known") {
  Article article;
  article.published = "2026-05-05";
  article.modified = "2026-05-06";
  CHECK(print(article) == "Published: 2026-05-05\n\nUpdated: 2026-05-06\n");
  article = {};
  article.dateline.place = "LOWPORT";
  CHECK(print(article) == "");
  article.body.push_back(galley::heading(2, "Quay"));
  article.body.push_back(galley::paragraph(""));
  article.body.push_back(galley::paragraph("One."));
  article.body.push_back(galley::paragraph("Two."));
  CHECK(print(article) == "Quay\n\nLOWPORT: One.\n\nTwo.\n");
  article.dateline.text = "LOWPORT,\nMay 5";
  CHECK(print(article) == "Quay\n\nLOWPORT, May 5: One.\n\nTwo.\n");
  article = {};
  article.cover = galley::image({}, "Boats", "The quay", "");
  CHECK(print(article) == "Cover Image: The quay\n");
  article.cover = galley::image({}, "Boats", "", "");
  CHECK(print(article) == "Cover Image: Boats\n");
  article.cover = galley::image({}, "", "", "");
  CHECK(print(article) == "");
  printout::WriteOptions options;
  options.captions = printout::Captions::omit;
  article.cover = galley::image({}, "Boats", "The quay", "AP");
  CHECK(print(article, options) == "");
}

TEST_CASE("related stories stand under the label of their kind") {
  using galley::RelatedKind;
  Article article;
  article.related.push_back(related_story("", "", RelatedKind::editorial));
  CHECK(print(article) == "");
  article.related.push_back(related_story("One", "", RelatedKind::editorial));
  article.related.push_back(related_story("Two", "https://a.b/2", RelatedKind::site_list));
  article.related.push_back(related_story("", "https://a.b/3", RelatedKind::editorial));
  article.related.push_back(related_story("Four\nfive", "", RelatedKind::site_list));
  CHECK(print(article) ==
        "Related stories\n\nOne\n\nhttps://a.b/3\n\nMore stories\n\nTwo\nhttps://a.b/2\n\nFour "
        "five\n");
  printout::WriteOptions options;
  options.related_label = "";
  options.site_list_label = "";
  CHECK(print(article, options) == "One\n\nhttps://a.b/3\n\nTwo\nhttps://a.b/2\n\nFour five\n");
}

TEST_CASE("topics stand under one label, the kicker's not again") {
  Article article;
  article.kicker = "Lowport";
  for (const std::string_view name : {"", "Lowport", "Boats", "Quays"}) {
    galley::Topic topic;
    topic.name = std::string(name);
    article.topics.push_back(topic);
  }
  CHECK(print(article) == "Lowport\n\nTopics\n\nBoats\nQuays\n");
  article.topics.resize(2);
  CHECK(print(article) == "Lowport\n");
  printout::WriteOptions options;
  options.topics_label = "";
  article.topics[0].name = "Gates";
  CHECK(print(article, options) == "Lowport\n\nGates\n");
}

TEST_CASE("sources and notices close the text") {
  Article article;
  article.sources.push_back(person_named("Example News"));
  article.sources.push_back(person_named(""));
  article.sources.push_back(person_named("AP"));
  for (const std::string_view text : {"© 2026 A", "", "© 2026 B"}) {
    galley::LanguageText notice;
    notice.text = std::string(text);
    article.rights.notices.push_back(notice);
  }
  CHECK(print(article) == "Source: Example News\n\nSource: AP\n\n© 2026 A\n\n© 2026 B\n");
}

TEST_CASE("what plain text cannot hold is told of where it stands") {
  Article article;
  article.kicker = "a\x01";
  article.headline = "b\xFF";
  article.deck = "good\ttext";
  CHECK(said_of(article) ==
        "error text.utf8.malformed at /headline: a control or malformed UTF-8; repair the text, or "
        "write with malformed=replace\n"
        "error plain_text.character.illegal at /kicker: a control or malformed UTF-8; repair the "
        "text, or write with malformed=replace\n");
  printout::WriteOptions options;
  options.malformed = galley::Malformed::replace;
  CHECK(
      said_of(article, options) ==
      "warning text.utf8.replaced at /headline: what plain text cannot hold was replaced by "
      "U+FFFD\n"
      "warning plain_text.character.replaced at /kicker: what plain text cannot hold was replaced "
      "by U+FFFD\n");
  CHECK(print(article, options) == "a\uFFFD\n\nb\uFFFD\n\ngood\ttext\n");
  options.malformed = galley::Malformed::trust;
  CHECK(said_of(article, options) == "");
  Article plain;
  plain.related.push_back(related_story("One", "", galley::RelatedKind::editorial));
  printout::WriteOptions labels;
  labels.related_label = "a\x01";
  CHECK(said_of(plain, labels) ==
        "error plain_text.character.illegal: a label holds what plain text cannot\n");
  labels.malformed = galley::Malformed::replace;
  CHECK(said_of(plain, labels) == "");
  CHECK(print(plain, labels) == "a\uFFFD\n\nOne\n");
  CHECK(galley_test::ranges(0, 127, [](std::size_t byte) {
          const std::string text = "a" + std::string(1, static_cast<char>(byte)) + "b";
          return printout::detail::repaired(text) != text;
        }) == "0-8 11-31");
  CHECK(printout::detail::repaired("\xE2\x80 é\xFF") == "\uFFFD é\uFFFD");
}

TEST_CASE("pictures are printed by what of them is known") {
  printout::WriteOptions options;
  const auto picture = [&](std::string_view caption, std::string_view credit,
                           std::string_view alt) {
    Article article;
    article.body.push_back(
        galley::image({}, std::string(alt), std::string(caption), std::string(credit)));
    article.body.push_back(galley::paragraph("One."));
    return print(article, options);
  };
  CHECK(picture("", "", "") == "One.\n");
  CHECK(picture("", "", "Boats") == "Image caption: Boats\n\nOne.\n");
  CHECK(picture("Quay", "", "") == "Image caption: Quay\n\nOne.\n");
  CHECK(picture("Quay", "", "Quay") == "Image caption: Quay\n\nOne.\n");
  CHECK(picture("Quay", "AP", "Quay") == "Quay (Picture: AP)\n\nOne.\n");
  CHECK(picture("Quay", "AP", "Boats") == "Boats\nImage caption: Quay (Picture: AP)\n\nOne.\n");
  CHECK(picture("", "AP", "Boats") == "Boats\nImage caption: (Picture: AP)\n\nOne.\n");
  options.captions = printout::Captions::end;
  CHECK(picture("Quay", "AP", "Boats") == "One.\n\nBoats\nImage caption: Quay (Picture: AP)\n");
  options.captions = printout::Captions::omit;
  CHECK(picture("Quay", "AP", "Boats") == "One.\n");
  options = {};
  options.caption_label = "";
  CHECK(picture("Quay", "", "") == "Quay\n\nOne.\n");
}

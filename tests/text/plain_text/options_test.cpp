#include "galley/text/plain_text/options.hpp"

#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/outline.hpp"

namespace text = galley::plain_text;
using galley::Article;

namespace {

constexpr std::string_view scraped_story =
    "Can The Old Lighthouse Be Saved?\n\n"
    "The old lighthouse at Lowport leans a little more each winter, and money is running out.\n\n"
    "A survey found that the rock below it has been washed away on the seaward side.\n\n"
    "The tower stands on the rock that carried three older ones | Anna Example\n\n"
    "The council will decide in March whether to move the tower inland or to let it go.\n";

galley::Result<Article> read(std::string_view input, const text::ReadOptions& options) {
  return text::read(input, options);
}

}  // namespace

TEST_CASE("presets decide how sure a reader must be") {
  text::ReadOptions options;
  const galley::Result<Article> normal = read(scraped_story, options);
  REQUIRE(normal);
  CHECK(normal->headline == "Can The Old Lighthouse Be Saved?");
  options.preset = text::Preset::strict;
  const galley::Result<Article> strict = read(scraped_story, options);
  REQUIRE(strict);
  CHECK(strict->headline.empty());
  CHECK(strict->body.size() == normal->body.size() + 1);
  CHECK(strict->body[0].get_if<galley::Paragraph>()->text.plain() ==
        "Can The Old Lighthouse Be Saved?");
}

TEST_CASE("presets and captions have names") {
  text::Preset preset = text::Preset::eager;
  CHECK(galley::from_string("default", preset));
  CHECK(preset == text::Preset::normal);
  text::Captions captions = text::Captions::omit;
  CHECK(galley::from_string("inline", captions));
  CHECK(captions == text::Captions::in_place);
}

TEST_CASE("the language is the caller's word, never a guess") {
  text::ReadOptions options;
  CHECK(read(scraped_story, options)->language.empty());
  options.language = "en-GB";
  CHECK(read(scraped_story, options)->language == "en-GB");
}

TEST_CASE("a title hint tells the headline from other titles") {
  const std::string_view input =
      "Watch the storm as it came over the harbour wall\n\n"
      "Five days of wind and what they left\n\n"
      "The harbour at Lowport has reopened to ferries and fishing boats, five days after a "
      "storm.\n\n"
      "About sixty vessels had waited in neighbouring ports, among them the night ferry.\n";
  text::ReadOptions options;
  CHECK(read(input, options)->headline == "Watch the storm as it came over the harbour wall");
  options.title_hint = "Five days of wind and what they left | Example News";
  CHECK(read(input, options)->headline == "Five days of wind and what they left");
}

TEST_CASE("a no-break space becomes a blank unless it is to be kept") {
  const std::string input =
      "Ten\xC2\xA0"
      "boats left\xC2\xA0 the harbour.\xC2\xA0";
  text::ReadOptions options;
  CHECK(read(input, options)->body[0].get_if<galley::Paragraph>()->text.plain() ==
        "Ten boats left the harbour.");
  options.keep_nbsp = true;
  CHECK(read(input, options)->body[0].get_if<galley::Paragraph>()->text.plain() ==
        "Ten\xC2\xA0"
        "boats left\xC2\xA0 the harbour.");
}

TEST_CASE("odd blanks and invisible marks do not reach the text, joiners do") {
  const std::string input =
      "Ten\tboats\xE2\x80\x89left\xE2\x80\x8B the\xEF\xBB\xBF quay \xE2\x80\x8D.";
  CHECK(read(input, {})->body[0].get_if<galley::Paragraph>()->text.plain() ==
        "Ten boats left the quay \xE2\x80\x8D.");
}

TEST_CASE("under strict a warning is a failure") {
  text::ReadOptions options;
  options.strict = true;
  const std::string_view input = "The harbour is open again, and the ferries sail.";
  const galley::Result<Article> article = read(input, options);
  CHECK_FALSE(article);
  CHECK(galley_test::outline({}, article.issues()) == "error plain_text.headline.missing\n");
}

TEST_CASE("the source map finds each part of the article") {
  galley::SourceMap map;
  text::ReadOptions options;
  options.source_map = &map;
  REQUIRE(read(galley_test::load("examples/data/harbour.txt"), options));
  REQUIRE(map.find("/headline") != nullptr);
  CHECK(map.find("/headline")->line == 4);
  CHECK(map.find("/cover/caption/text")->line == 1);
  CHECK(map.find("/body/11/text")->line == 31);
  CHECK(map.find("/related/2/href")->line == 47);
  CHECK(map.find("/language") == nullptr);
}

TEST_CASE("labels and boilerplate can be replaced") {
  static constexpr text::Phrase lines[] = {{"Bitte spenden", text::PhraseUse::boilerplate}};
  text::Phrases phrases = text::default_phrases();
  phrases.lines = lines;
  text::ReadOptions options;
  options.phrases = &phrases;
  const std::string input = std::string(scraped_story) + "\nBitte spenden\n";
  const std::size_t usual = read(input, {})->body.size();
  CHECK(read(input, options)->body.size() + 1 == usual);
}

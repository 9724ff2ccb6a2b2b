// What the model costs: sizes, and allocations of a copy.
#include <string>

#include "galley/model/article.hpp"
#include "support/allocations.hpp"
#include "support/catch.hpp"

namespace {

/// About 6 kB of text in 15 blocks, two of them pictures.
galley::Article typical_article() {
  const std::string sentence =
      "The council said on Friday that the northern quay would stay closed until the inspection. ";
  galley::Article story;
  story.id = "urn:example:2026:harbour:typical";
  story.url = "https://example.com/news/2026/11/harbour";
  story.language = "en-GB";
  story.headline = "Harbour reopens after the longest storm in years";
  story.deck = "Ferries sail again, but the northern quay stays closed";
  story.byline = "By A. Example and B. Example";
  story.authors.emplace_back();
  story.authors.back().name = "A. Example";
  story.published = galley::Timestamp("2026-11-20T08:30:00+01:00");
  story.modified = galley::Timestamp("2026-11-20T11:45:00+01:00");
  story.keywords = {"harbour", "storm"};
  for (int i = 0; i < 13; ++i) {
    galley::Text text(sentence + sentence);
    text.append("The harbour master ", galley::Mark::strong);
    text.append(sentence + sentence + sentence);
    story.body.push_back(i == 5 ? galley::Block(galley::heading(2, "What is next"))
                                : galley::Block(galley::paragraph(std::move(text))));
  }
  for (const int at : {3, 9})
    story.body.insert(story.body.begin() + at,
                      galley::image("https://example.com/pictures/2026/harbour-at-dawn.jpg",
                                    "Boats at the quay at dawn, seen from the lighthouse",
                                    "The quay on Friday, two days after the storm.",
                                    "A. Example/Example Agency"));
  story.related = {galley::link("Ferries at half service", "https://example.com/ferries")};
  return story;
}

}  // namespace

static_assert(sizeof(galley::Block) <= 64);
static_assert(sizeof(galley::Extensions) == sizeof(void*));

TEST_CASE("copying a typical article of 6 kB and 15 blocks allocates at most 80 times", "[cost]") {
  const galley::Article story = typical_article();
  REQUIRE(story.body.size() == 15);
  std::size_t size = 0;
  for (const galley::Block& block : story.body)
    if (const auto* paragraph = block.get_if<galley::Paragraph>())
      size += paragraph->text.plain().size();
  REQUIRE(size > 5500);
  REQUIRE(size < 7500);
  const galley_test::HeapUse use = galley_test::heap_use_of([&] {
    const galley::Article copy = story;
    CHECK(copy.body.size() == 15);
  });
  CAPTURE(use.allocations);
  CHECK(use.allocations <= 80);
  CHECK(use.live == 0);
}

TEST_CASE("moving an article or a block, and swapping, allocate nothing", "[cost]") {
  galley::Article story = typical_article();
  galley::Article other;
  galley::Block quote = galley::quote("words", "B. Example");
  galley::Block heading = galley::heading(1, "a heading longer than a short string may be");
  const galley_test::HeapUse use = galley_test::heap_use_of([&] {
    other = std::move(story);
    galley::Article third(std::move(other));
    third.body[0].swap(third.body[3]);
    third.body[0] = std::move(third.body[5]);
    galley::Block taken = std::move(quote);
    swap(taken, heading);
    story = std::move(third);
  });
  CHECK(use.allocations == 0);
  CHECK(story.body.size() == 15);
}

TEST_CASE("an empty article and its destruction cost no heap at all", "[cost]") {
  const galley_test::HeapUse use = galley_test::heap_use_of([] {
    galley::Article story;
    galley::Block block;
    const galley::Article copy = story;
    CHECK(copy.body.empty());
  });
  CHECK(use.allocations == 0);
}

TEST_CASE("walking and comparing articles without nested blocks allocates nothing", "[cost]") {
  const galley::Article a = typical_article();
  const galley::Article b = a;
  bool same = false;
  const galley_test::HeapUse use = galley_test::heap_use_of([&] { same = a == b; });
  CHECK(same);
  CHECK(use.allocations == 0);
}

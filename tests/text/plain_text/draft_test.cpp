// What the importer's steps share: how sure they must be, places in the source, lines cut off.
#include "galley/text/plain_text/draft.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/drafted.hpp"
#include "text/ranges.hpp"

namespace drafts = galley::plain_text::detail;
using galley_test::Drafted;
using galley_test::ranges;
using galley_test::times;

namespace {

std::string place_of(const galley::Position& place) {
  return std::to_string(place.line) + ':' + std::to_string(place.column) + ' ' +
         std::to_string(place.offset);
}

std::string cut_of(std::string_view text) {
  const std::size_t at = drafts::find_cut(text);
  return at == text.npos ? "none" : std::to_string(at);
}

}  // namespace

TEST_CASE("each preset wants to be so sure") {
  using galley::plain_text::Preset;
  galley::plain_text::ReadOptions options;
  CHECK(Drafted("quay", options).draft.at_least() == 60);
  options.preset = Preset::strict;
  CHECK(Drafted("quay", options).draft.at_least() == 80);
  options.preset = Preset::eager;
  CHECK(Drafted("quay", options).draft.at_least() == 40);
}

TEST_CASE("a place is found whatever was asked for before") {
  // Whichever place is asked for first, and in whichever order.
  for (const std::string_view front : {"", "\n", "\r", "é\r", "\n\r"}) {
    const std::string text = std::string(front) + "one é two\rthree é four\n\u2028five\n";
    for (std::size_t first = 0; first < 3; ++first) {
      for (std::size_t second = 0; second < 3; ++second) {
        const Drafted fresh(text);
        const std::size_t offset = fresh.rows.size() - 3;
        const Drafted one(text);
        const Drafted two(text);
        CAPTURE(front, first, second);
        (void)fresh.draft.position(first + offset, 3);
        CHECK(place_of(fresh.draft.position(second + offset)) ==
              place_of(two.draft.position(second + offset)));
        CHECK(place_of(one.draft.position(second + offset, 2)) ==
              place_of(fresh.draft.position(second + offset, 2)));
      }
    }
  }
  CHECK(place_of(Drafted("\nquay").draft.position(0)) == "2:1 1");
  CHECK(place_of(Drafted("\rquay").draft.position(0)) == "1:2 1");
  CHECK(place_of(Drafted("quay").draft.position(0, 2)) == "1:3 2");
  CHECK(place_of(Drafted("éé\rquay").draft.position(1, 1)) == "1:5 6");
  CHECK(place_of(Drafted("a\n\nquay").draft.position(1, 1)) == "3:2 4");
}

TEST_CASE("a line is cut off by an ellipsis, with a word for more behind it or not") {
  CHECK(cut_of("quay...") == "4");
  CHECK(cut_of("quay…") == "4");
  CHECK(cut_of("quay ...more") == "5");
  CHECK(cut_of("quay … read more") == "5");
  CHECK(cut_of("quay … more") == "5");
  CHECK(cut_of("quay...MORE") == "4");
  for (const std::string_view word : {"read more", "more", "mehr", "plus", "más", "mais"}) {
    CAPTURE(word);
    CHECK(cut_of("quay..." + std::string(word)) == "4");
    CHECK(cut_of("quay" + std::string(word)) == "none");
    CHECK(cut_of(word) == "none");
    CHECK(cut_of("…" + std::string(word)) == "none");
    CHECK(cut_of("a…" + std::string(word)) == "1");
  }
  for (const std::string_view text : {"", ".", "..", "...", "…", "quay", "quay..", "quay…a",
                                      "quay...a", "... quay", "quay... less", "quay...moore"}) {
    CAPTURE(text);
    CHECK(cut_of(text) == "none");
  }
  CHECK(cut_of("a...") == "1");
  CHECK(cut_of("a…") == "1");
}

TEST_CASE("a line that was cut off is found among the three above it") {
  const std::string whole = times(30, "y") + " quay";
  for (std::size_t above = 0; above < 6; ++above) {
    CAPTURE(above);
    const Drafted with(whole + "\n" + times(above, "a\n") + times(30, "y") + "...");
    CHECK(drafts::find_uncut(with.draft, above + 1) == (above < 3 ? 0 : drafts::none));
  }
  CHECK(ranges(0, 40, [](std::size_t n) {
          const Drafted with(times(50, "y") + "\n" + times(n, "y") + "...");
          return drafts::find_uncut(with.draft, 1) == 0;
        }) == "20-40");
  CHECK(ranges(590, 610, [](std::size_t n) {
          const Drafted with(times(700, "y") + "\n" + times(n - 3, "y") + "...");
          return drafts::find_uncut(with.draft, 1) == 0;
        }) == "590-600");
  CHECK(drafts::find_uncut(Drafted(times(30, "y") + "...\nquay").draft, 0) == drafts::none);
  CHECK(drafts::find_uncut(Drafted("z" + whole + "\n" + whole + "...").draft, 1) == drafts::none);
  CHECK(drafts::find_uncut(Drafted(whole + "\n" + whole + " ...").draft, 1) == 0);
}

TEST_CASE("a topic is added once, and none without a name") {
  Drafted with("quay");
  drafts::add_topic(with.draft, "");
  drafts::add_topic(with.draft, "Quays");
  drafts::add_topic(with.draft, "Boats");
  drafts::add_topic(with.draft, "Quays");
  drafts::add_topic(with.draft, "");
  REQUIRE(with.draft.article.topics.size() == 2);
  CHECK(with.draft.article.topics[0].name == "Quays");
  CHECK(with.draft.article.topics[1].name == "Boats");
  with.options.limits.entries = 2;
  drafts::add_topic(with.draft, "Boats");
  CHECK_FALSE(with.draft.is_full());
  drafts::add_topic(with.draft, "Gates");
  CHECK(with.draft.is_full());
  CHECK(with.draft.article.topics.size() == 2);
}

TEST_CASE("what repeats the cover is another line with its text") {
  Drafted with("quay\nboat\nquay");
  for (std::size_t row = 0; row < 3; ++row) CHECK_FALSE(with.draft.repeats_cover(row));
  with.draft.cover_row = 0;
  CHECK_FALSE(with.draft.repeats_cover(0));
  CHECK_FALSE(with.draft.repeats_cover(1));
  CHECK(with.draft.repeats_cover(2));
}

TEST_CASE("lines of the page have a class each, and a rule where their words were run together") {
  using galley::plain_text::LineClass;
  using galley::plain_text::Phrase;
  using galley::plain_text::PhraseUse;
  const auto class_of = [](PhraseUse use) { return drafts::class_of(Phrase{"quay", use}); };
  CHECK(class_of(PhraseUse::counter) == LineClass::counter);
  CHECK(class_of(PhraseUse::gate) == LineClass::gate);
  CHECK(class_of(PhraseUse::tags) == LineClass::tag_label);
  CHECK(class_of(PhraseUse::related) == LineClass::related_label);
  CHECK(class_of(PhraseUse::site_list) == LineClass::related_label);
  CHECK(class_of(PhraseUse::setting) == LineClass::boilerplate);
  CHECK(class_of(PhraseUse::boilerplate) == LineClass::boilerplate);
  const auto rule = [](const std::string& text) {
    return std::string(drafts::phrase_rule(Drafted(text).draft, 0));
  };
  CHECK(rule("Watch us on") == "phrase");
  CHECK(rule("WatchUsOn") == "phrase.run_together");
  CHECK(rule("Share") == "phrase");
  CHECK(rule("Quay") == "phrase");
  CHECK(rule("Watch uson") == "phrase");
}

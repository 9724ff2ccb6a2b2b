// What a single line looks like: each judgement over all numbers of words and bytes and over all
// code points, so that every threshold and every class of characters stands here to be read.
#include "galley/text/plain_text/features.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/plain_text/phrase_words.hpp"
#include "support/catch.hpp"
#include "text/ranges.hpp"

namespace features = galley::plain_text::detail;
using features::Ending;
using galley_test::code_points;
using galley_test::quays;
using galley_test::ranges;
using galley_test::times;
using galley_test::utf8_of;

namespace {

std::string bullets_read(std::string_view behind) {
  return ranges(0, 20000, [&](std::size_t number) {
    const std::string front = std::to_string(number) + std::string(behind);
    const features::Bullet bullet = features::read_bullet(front + "quay");
    if (bullet.size != 0) CHECK((bullet.size == front.size() && bullet.number == number));
    return bullet.size != 0;
  });
}

}  // namespace

TEST_CASE("characters are counted up to what is enough, and those of unspaced writing for more") {
  for (std::size_t enough = 1; enough < 12; ++enough) {
    for (std::size_t size = 0; size < 16; ++size) {
      CAPTURE(enough, size);
      const std::size_t latin = size < enough ? size : enough;
      CHECK(features::count_characters(times(size, "a"), enough) == latin);
      CHECK(features::count_characters(times(size, "ж"), enough) == latin);
      CHECK(features::count_characters(times(size, "\xFF"), enough) == latin);
      const std::size_t unspaced = features::count_characters(times(size, "山"), enough);
      if (size * 5 / 2 < enough) CHECK(unspaced == size * 5 / 2);
      if (size * 5 / 2 >= enough) CHECK((unspaced >= enough && unspaced < enough + 3));
    }
  }
  CHECK(features::count_characters("a山", 9) == 3);
  CHECK(features::count_characters("a山b山", 9) == 7);
  CHECK(features::count_characters("山b", 2) == 2);
}

TEST_CASE("a line is long from sixty characters on") {
  const auto long_from = [](std::string_view character) {
    return ranges(0, 300, [&](std::size_t n) { return features::is_long(times(n, character)); });
  };
  CHECK(long_from("a") == "60-300");
  CHECK(long_from("ж") == "60-300");
  CHECK(long_from("🏝") == "60-300");
  CHECK(long_from("山") == "24-300");
  CHECK(long_from("\xFF") == "60-300");
}

TEST_CASE("so many words are there or not, and any number where no unit is as long") {
  for (std::size_t least = 1; least < 30; ++least) {
    for (std::size_t words = 0; words < 34; ++words) {
      CAPTURE(least, words);
      CHECK(features::has_words(quays(words), least) == (words >= least));
      CHECK(features::has_words(quays(words), least, least + 3) ==
            (words >= least && words <= least + 3));
    }
    // Two characters make a word where no blank stands.
    for (std::size_t size = 1; size < 70; ++size) {
      CAPTURE(least, size);
      CHECK(features::has_words(times(size, "山"), least) == (size >= 2 * least));
      CHECK(features::has_words(times(size, "山") + " 山", least) == (least <= 2));
    }
  }
  CHECK_FALSE(features::has_words(times(2000, "a "), 5000));
  CHECK(features::has_words(times(2000, "a ") + "a", 5000));
  CHECK(features::has_words("山" + times(3997, "a"), 3999 / 5));
  CHECK_FALSE(features::has_words("山" + times(3997, "a"), 3999 / 5 + 1));
  CHECK(features::has_words("山" + times(3998, "a"), 5000));
}

TEST_CASE("the last mark tells how a line ends") {
  const auto ends = [](Ending wanted, std::string_view behind) {
    return code_points([=](char32_t mark) {
      return features::ending_of("quay" + utf8_of(mark) + std::string(behind)) == wanted;
    });
  };
  for (const std::string_view behind : {"", ")", "]", "”", "»", "\")", "）", "’", "」"}) {
    CAPTURE(behind);
    CHECK(ends(Ending::stop, behind) == "U+002E U+06D4 U+0964 U+2026 U+3002 U+FF0E");
    CHECK(ends(Ending::question, behind) == "U+0021 U+003F U+061F U+FF01 U+FF1F");
    CHECK(ends(Ending::continues, behind) ==
          "U+002C-U+002D U+003A-U+003B U+060C U+2013-U+2014 U+3001 U+FF0C U+FF1A");
  }
  for (const std::string_view text : {"", ")", "\"", "quay", "quay.a", ".)a"}) {
    CHECK(features::ending_of(text) == Ending::open);
    CHECK_FALSE(features::ends_sentence(text));
  }
  CHECK(features::ends_sentence("quay."));
  CHECK(features::ends_sentence("quay?\""));
  CHECK_FALSE(features::ends_sentence("quay,"));
}

TEST_CASE("the classes of marks hold what they name") {
  CHECK(code_points([](char32_t mark) { return features::is_double_quote(mark); }) ==
        "U+0022 U+00AB U+00BB U+201C-U+201F U+300C-U+300D");
  CHECK(code_points([](char32_t mark) { return features::holds_quote("a" + utf8_of(mark)); }) ==
        "U+0022 U+00AB U+00BB U+201C-U+201F U+300C-U+300D");
  CHECK(code_points([](char32_t mark) {
          return features::starts_with_quote(utf8_of(mark) + "a");
        }) == "U+0022 U+0027 U+00AB U+00BB U+2018 U+201C-U+201F U+300C-U+300D");
  CHECK(code_points([](char32_t mark) {
          const bool by_letter = galley::letters::is_upper(mark) ||
                                 galley::letters::is_caseless(mark) ||
                                 galley::letters::is_digit(mark);
          const bool starts = features::starts_upper(utf8_of(mark) + "a");
          if (by_letter && !starts) FAIL_CHECK("U+" << std::hex << static_cast<unsigned>(mark));
          return starts && !by_letter;
        }) == "U+0022 U+0027 U+00A1 U+00AB U+00BB U+00BF U+2018 U+201C-U+201F U+300C-U+300D");
  CHECK(code_points([](char32_t mark) { return features::holds_digit("a" + utf8_of(mark)); }) ==
        "U+0030-U+0039");
  for (const std::string_view text : {"", "quay", "the \xE2\x80"}) {
    CHECK_FALSE(features::holds_quote(text));
    CHECK_FALSE(features::holds_digit(text));
  }
  CHECK_FALSE(features::starts_with_quote(""));
  CHECK_FALSE(features::starts_upper(""));
}

TEST_CASE("a title has three to twenty words and no full stop") {
  const auto titles = [](std::string_view front, std::string_view end) {
    return ranges(0, 60, [&](std::size_t words) {
      return features::is_title_like(std::string(front) + quays(words) + std::string(end));
    });
  };
  CHECK(titles("", "") == "3-20");
  CHECK(titles("", "?") == "3-20");
  CHECK(titles("", ".") == "none");
  CHECK(titles("", ",") == "none");
  CHECK(titles("the ", "") == "none");
  CHECK(titles("“", "”") == "3-20");
  CHECK(ranges(0, 400, [](std::size_t size) {
          return features::is_title_like("A quay " + times(size, "y"));
        }) == "1-293");  // three words from one letter on, 300 bytes at most
}

TEST_CASE("the share of capitals is told in tenths, of forty words at most") {
  for (std::size_t small = 0; small < 12; ++small) {
    for (std::size_t capitals = 0; capitals < 12; ++capitals) {
      const std::size_t words = small + capitals;
      CAPTURE(small, capitals);
      const std::string text = times(capitals, "Quay ") + times(small, "quay ");
      CHECK(features::capital_tenths(text) == (words == 0 ? 0 : capitals * 10 / words));
    }
  }
  CHECK(features::capital_tenths(times(40, "Quay ") + times(40, "quay ")) == 10);
  CHECK(features::capital_tenths(times(40, "quay ") + times(40, "Quay ")) == 0);
  CHECK(features::capital_tenths(times(39, "quay ") + times(40, "Quay ")) == 0);  // 1 of 40
  CHECK(features::capital_tenths(times(36, "quay ") + times(40, "Quay ")) == 1);  // 4 of 40
  CHECK(features::capital_tenths(times(37, "quay ") + times(40, "Quay ")) == 0);
  CHECK(features::capital_tenths("1 Quay " + times(2, "山 ")) == 2);
  CHECK(features::capital_tenths("Q" + times(3999, "a")) == 10);
  CHECK(features::capital_tenths("Q" + times(4000, "a")) == 0);
}

TEST_CASE("a list item starts with a mark, or with a number below a thousand") {
  CHECK(code_points([](char32_t mark) {
          const std::string front = utf8_of(mark);
          const features::Bullet bullet = features::read_bullet(front + " quay");
          if (bullet.size != 0) CHECK((bullet.size == front.size() + 1 && bullet.number == 0));
          return bullet.size != 0;
        }) == "U+002A U+002D U+00B7 U+2013 U+2022-U+2023 U+25AA U+25CF");
  CHECK(bullets_read(". ") == "1-999");
  CHECK(bullets_read(") ") == "1-999");
  for (const std::string_view behind : {".", ")", " ", ": ", "- ", "/ ", "* "}) {
    CAPTURE(behind);
    CHECK(bullets_read(behind) == "none");
  }
  for (const std::string_view text :
       {"",        "-",        "- ",       "•",       "• ",       "1",       "1.",
        "1. ",     "12. ",     "123. ",    "1234. ",  "-quay",    ". quay",  ") quay",
        "0. quay", "00. quay", "1.. quay", "a. quay", "1:. quay", "1/. quay"}) {
    CAPTURE(text);
    const bool is_item =
        text == "- " || text == "• " || text == "1. " || text == "12. " || text == "123. ";
    CHECK(features::read_bullet(text).size == (is_item ? text.size() : 0));
  }
  CHECK(features::read_bullet("007. quay").number == 7);
}

TEST_CASE("a divider is a row of at least three marks") {
  const std::string marks = "U+002A U+002D U+003D U+005F U+007E U+2013-U+2014 U+2022 U+2042";
  CHECK(code_points([](char32_t mark) { return features::is_divider(times(3, utf8_of(mark))); }) ==
        marks);
  CHECK(code_points([](char32_t mark) { return features::is_divider("***" + utf8_of(mark)); }) ==
        "U+0020 " + marks);
  CHECK(ranges(0, 100, [](std::size_t n) { return features::is_divider(times(n, "*")); }) ==
        "3-80");
  CHECK(ranges(0, 100, [](std::size_t n) { return features::is_divider(times(n, " ")); }) ==
        "none");
  CHECK(ranges(0, 100, [](std::size_t n) { return features::is_divider(times(n, "– ")); }) ==
        "3-20");
  CHECK_FALSE(features::is_divider("***a"));
  CHECK_FALSE(features::is_divider("a***"));
}

TEST_CASE("a counter is two numbers about a slash") {
  CHECK(code_points([](char32_t mark) { return features::is_counter("1 / 1" + utf8_of(mark)); }) ==
        "U+0020 U+0030-U+0039");
  CHECK(ranges(0, 30, [](std::size_t n) { return features::is_counter("1/" + times(n, "7")); }) ==
        "1-10");
  for (const std::string_view text : {"1 / 17", "1/2", "1 /2 "}) CHECK(features::is_counter(text));
  for (const std::string_view text : {"", "1", "17", " ", "/1", "1/", "/", "1/2/3", "a/2", "1/b"}) {
    CAPTURE(text);
    CHECK_FALSE(features::is_counter(text));
  }
}

TEST_CASE("an address fills its line") {
  for (const std::string_view scheme : {"http://", "https://", "HTTP://", "hTTps://"}) {
    CAPTURE(scheme);
    CHECK(ranges(0, 30, [&](std::size_t n) {
            return features::is_address(std::string(scheme) + times(n, "a"));
          }) == std::to_string(12 - scheme.size()) + "-30");
  }
  CHECK_FALSE(features::is_address("https://example.org/a b"));
  CHECK_FALSE(features::is_address("ftp://example.org/a"));
  CHECK_FALSE(features::is_address("see https://example.org/a"));
}

TEST_CASE("a phrase is found in any case, with any blanks, and with marks behind it") {
  for (const std::string_view text :
       {"Watch us on", "WatchUsOn", "WATCH US ON", "watch  us\u00A0on", " watch us on ",
        "Watch us on:", "Watch us on …", "Watch us on \"!"}) {
    CAPTURE(text);
    CHECK(features::is_phrase(text, "Watch us on"));
  }
  for (const std::string_view text :
       {"", "Watch", "Watch us o", "Watch us one", "Watch us on 2", "Watch us on: us",
        "Watch, us on", "Match us on", "Watch us onЖ"}) {
    CAPTURE(text);
    CHECK_FALSE(features::is_phrase(text, "Watch us on"));
  }
  CHECK(features::is_phrase("Watch us", " Watch us "));
  // What may stand behind it: neither a letter nor a digit.
  CHECK(code_points([](char32_t mark) {
          return features::is_phrase("Share" + utf8_of(mark), "share") ==
                 ((galley::letters::is_letter(mark) && !galley::letters::is_blank(mark)) ||
                  galley::letters::is_digit(mark));
        }) == "none");
}

TEST_CASE("a known line has eighty bytes at most and is no sentence") {
  const auto& known = galley::plain_text::default_phrases();
  CHECK(ranges(0, 100, [&](std::size_t n) {
          return features::find_phrase("Share this story" + times(n, ":"), known) != nullptr;
        }) == "0-64");
  REQUIRE(features::find_phrase("Share this story", known) != nullptr);
  CHECK(features::find_phrase("Share this story", known)->text == "Share this story");
  CHECK(features::find_phrase("Share this", known)->text == "Share this");
  CHECK(features::find_phrase("Share this story.", known) == nullptr);
  CHECK(features::find_phrase("Share this story!", known) == nullptr);
  CHECK(features::find_phrase("Share these stories", known) == nullptr);
}

TEST_CASE("the longest row in front of a line is taken, as whole words") {
  const auto& known = galley::plain_text::default_phrases();
  const auto by = [&](std::string_view text) { return features::match_front(text, known.by); };
  const auto updated = [&](std::string_view text) {
    return features::match_front(text, known.updated);
  };
  CHECK(by("By Anna") == 2);
  CHECK(by("by: Anna") == 2);
  CHECK(by("Bylaws") == 0);
  CHECK(by("By2") == 0);
  CHECK(by("By") == 2);
  CHECK(by("Text by Anna") == 7);
  CHECK(by("Text bye") == 4);
  CHECK(updated("Updated on Monday") == 10);
  CHECK(updated("Updated Monday") == 7);
  CHECK(updated("Last updated on Monday") == 15);
  CHECK(features::match_front("Sign up now or leave", known.openings) == 12);
  CHECK(features::match_front("Sign up nowhere", known.openings) == 0);
  CHECK(features::match_front("Become a member today", known.openings) == 16);
  CHECK(features::match_front("Unrelated", known.read_also) == 0);
}

// Where headline and body stand: the judgement of each row alone, with every number in it.
#include "galley/text/plain_text/plan.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "text/drafted.hpp"
#include "text/ranges.hpp"

namespace plans = galley::plain_text::detail;
using galley_test::Drafted;
using galley_test::quay_characters;
using galley_test::quays;
using galley_test::ranges;
using galley_test::times;

namespace {

const std::string long_sentence =
    "The harbour of the old town reopened at dawn, and all of the boats left it.";

int score_of(const std::string& text, const std::string& hint = {}) {
  galley::plain_text::ReadOptions options;
  options.title_hint = hint;
  return plans::headline_score(Drafted(text, options).draft, 0);
}

/// The rows for which a judgement holds, as "0-2 5".
template <class Holds>
std::string rows_with(const std::string& text, Holds holds) {
  const Drafted with(text);
  return ranges(0, with.rows.size() - 1, [&](std::size_t row) { return holds(with.draft, row); });
}

std::string text_rows(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::is_text_row(draft, row);
  });
}
std::string name_rows(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::is_name_row(draft, row);
  });
}
std::string rows_above_meta(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::has_meta_behind(draft, row);
  });
}
std::string list_starts(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::is_list_start(draft, row);
  });
}
std::string alt_rows(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::is_alt_row(draft, row, draft.rows.size());
  });
}
std::string cover_rows(const std::string& text) {
  return rows_with(text, [](const plans::Draft& draft, std::size_t row) {
    return plans::is_cover_row(draft, row);
  });
}
std::string pairs(const std::string& text, bool has_credit) {
  return rows_with(text, [=](const plans::Draft& draft, std::size_t row) {
    return plans::is_caption_pair(draft, row, draft.rows.size(), has_credit);
  });
}
std::string full_paragraphs(const std::string& text) {
  const Drafted with(text);
  return ranges(0, with.rows.size() + 2,
                [&](std::size_t row) { return plans::is_full_paragraph(with.draft, row); });
}

/// "headline body text confidence", a dash for no headline.
std::string plan_of(const std::string& text,
                    galley::plain_text::Preset preset = galley::plain_text::Preset::normal) {
  galley::plain_text::ReadOptions options;
  options.preset = preset;
  const plans::Plan plan = plans::plan_article(Drafted(text, options).draft);
  return (plan.headline == plans::none ? "-" : std::to_string(plan.headline)) + ' ' +
         std::to_string(plan.body) + (plan.has_text ? " text " : " none ") +
         std::to_string(plan.confidence);
}

}  // namespace

TEST_CASE("each property of a line counts for or against it as the headline") {
  CHECK(score_of("Old quay reopens") == 14);              // 10, and 4 without a stop
  CHECK(score_of("Old quay reopens today") == 14);        //
  CHECK(score_of("Old quay reopens again today") == 16);  // 2 from five words on
  CHECK(score_of(quays(18)) == 16);                       //
  CHECK(score_of(quays(19)) == 12);                       // 4 less from 19 words on
  CHECK(score_of(quays(20)) == 12);                       //
  CHECK(score_of(quays(21)) == 0);                        //
  CHECK(score_of("Old quay") == 0);                       //
  CHECK(score_of("old quay reopens") == 0);               //
  CHECK(score_of("Old quay reopens,") == 0);              //
  CHECK(score_of("Old quay reopens.") == 0);              //
  CHECK(score_of("Old Quay reopens") == 17);              // 3 for six in ten capitals
  CHECK(score_of("Old Quay Reopens again today") == 19);  //
  CHECK(score_of("Old Quay reopens again today") == 16);  // only four
  CHECK(score_of("Old Quays of Six towns") == 19);        // 3 of 5
  CHECK(score_of("Old Quays of Six towns and of nine") == 16);
  CHECK(score_of("2. Old quay") == 8);  // 6 less with a bullet
  CHECK(score_of("2. Old quay reopens today") == 10);
  CHECK(score_of("Old quay reopens\nBoats leave the quay again") == 8);  // 6 less above a longer
  CHECK(score_of("Old quay reopens\nBoats leave the quay") == 14);
  CHECK(score_of("Old quay reopens today\nBoats leave the quay again") == 8);
  CHECK(score_of("Old quay reopens again today\nBoats leave the quay again") == 16);
  CHECK(score_of("Old quay reopens\n5 May 2026") == 14);
  CHECK(score_of("Old quay reopens\nBy Anna Example and Ben Other") == 14);
  CHECK(score_of("Old quay reopens\nImage caption The boats") == 8);  // 6 less as an alt text
  CHECK(score_of("Old quay reopens again today\nImage caption The boats") == 10);
  CHECK(score_of("Old quay reopens at noon (Photo)\nOld quay reopens at noon. Photo: AP") == 0);
  CHECK(score_of("Old quay reopens?\n\n" + long_sentence) == 12);  // 2 for a question
  CHECK(score_of("Old quay reopens again today?\n\n" + long_sentence) == 14);
  CHECK(score_of("Old quay reopens.\n\n" + long_sentence) == 10);
  CHECK(score_of("Old quay reopens again today.\n\n" + long_sentence) == 12);
  for (const std::string& hint :
       {std::string("Old quay reopens"), std::string("old quay reopens | News"),
        std::string("Old quay"), std::string("OLD")}) {
    CAPTURE(hint);
    CHECK(score_of("Old quay reopens", hint) == 34);
  }
  for (const std::string& hint :
       {std::string(), std::string("News | Old quay reopens"), std::string("Old boats")}) {
    CAPTURE(hint);
    CHECK(score_of("Old quay reopens", hint) == 14);
  }
}

TEST_CASE("a headline may end in a stop above a longer text") {
  const auto stopped = [](const std::string& line, const std::string& below) {
    return plans::is_stopped_headline(Drafted(line + below).draft, 0);
  };
  const std::string text = "\n\n" + long_sentence + ' ' + long_sentence;
  CHECK(ranges(0, 25, [&](std::size_t n) { return stopped(quays(n) + ".", text); }) == "3-14");
  CHECK(ranges(0, 25, [&](std::size_t n) { return stopped(quays(n) + "?", text); }) == "3-18");
  CHECK(ranges(0, 25, [&](std::size_t n) { return stopped(quays(n) + "!", text); }) == "3-18");
  CHECK_FALSE(stopped("Old quay reopens.", "\n" + long_sentence));
  CHECK_FALSE(stopped("Old quay reopens.", ""));
  CHECK_FALSE(stopped("old quay reopens.", text));
  CHECK_FALSE(stopped("“Old quay reopens.”", text));
  CHECK_FALSE(stopped("Old quay. Reopens today.", text));
  CHECK_FALSE(stopped("Old quay reopens.", "\n\n" + quays(40)));
  const auto below = [&](std::size_t line) {  // how long the text must be
    return ranges(1, 150, [&](std::size_t n) {
      return stopped("Old quay " + times(line - 10, "y") + ".", "\n\n" + times(n - 1, "y") + ".");
    });
  };
  CHECK(below(20) == "60-150");
  CHECK(below(40) == "61-150");
  CHECK(below(41) == "62-150");
  CHECK(below(60) == "91-150");
}

TEST_CASE("a row reads like text when two of three things hold") {
  const std::string spoken = quay_characters(59);
  CHECK(text_rows(long_sentence) == "0");
  CHECK(text_rows("Quay.\n" + long_sentence) == "0-1");
  CHECK(text_rows("Quay.\na\nb\n" + long_sentence) == "0 3");
  CHECK(text_rows("Quay.\na\nb\nc\n" + long_sentence) == "4");
  CHECK(text_rows("Quay.\na") == "none");
  CHECK(text_rows("Quay\n" + long_sentence) == "1");
  CHECK(text_rows(quays(20) + '\n' + long_sentence) == "1");
  CHECK(text_rows(quays(21) + '\n' + long_sentence) == "0-1");
  CHECK(text_rows(times(30, "q ") + '\n' + long_sentence) == "1");  // not long enough
  CHECK(text_rows(quays(21) + "\na\n" + long_sentence) == "0 2");
  CHECK(text_rows(quays(21)) == "none");
  CHECK(text_rows("Quay.\n" + quays(30) + "\nQuay.") == "none");
  CHECK(full_paragraphs("Quay.\n" + long_sentence + '\n' + quays(30) + '\n' + long_sentence) ==
        "1 3");
}

TEST_CASE("a name stands above its time") {
  CHECK(name_rows("Anna Example\n5 May 2026") == "0");
  CHECK(name_rows("Anna Example\n\n5 May 2026") == "0");
  CHECK(name_rows("Anna Example\nquay\n5 May 2026") == "none");
  CHECK(name_rows("the quay\n5 May 2026") == "none");
  CHECK(name_rows("Anna Example") == "none");
  CHECK(ranges(20, 70, [](std::size_t n) {
          return name_rows("Anna " + times(n - 5, "E") + "\n5 May 2026") == "0";
        }) == "20-60");
}

TEST_CASE("a byline, a time or a name stands within three rows") {
  CHECK(rows_above_meta("a\nb\nc\nd\n5 May 2026\ne") == "1-3");
  CHECK(rows_above_meta("a\nb\nc\nd\nBy Anna Example\ne") == "1-3");
  CHECK(rows_above_meta("a\nb\nc\nd\nAnna Example\n5 May 2026") == "1-4");
  CHECK(rows_above_meta("a\nb\n" + long_sentence + "\n5 May 2026") == "2");
  CHECK(rows_above_meta("a\nb\nc") == "none");
}

TEST_CASE("two items make a list, and a short line above it is its heading") {
  CHECK(list_starts("- a\n- b\nc\n1. d\n• e\n- f") == "0 3-4");
  CHECK(list_starts("- a") == "none");
  CHECK(list_starts("a\n- b") == "none");
  const auto body = [](const std::string& text, std::size_t row, std::size_t headline) {
    return plans::list_body(Drafted(text).draft, row, headline);
  };
  CHECK(body("Title\nquay\n- a\n- b", 2, 0) == 1);
  CHECK(body("Title\nquay\n- a\n- b", 2, 1) == 2);
  CHECK(body("Title\n- a\n- b", 1, 0) == 1);
  CHECK(body("Title\nx\nquay\n- a\n- b", 3, 0) == 2);
  CHECK(body("Title\n5 May 2026\n- a\n- b", 2, 0) == 2);
  CHECK(body("Title\nShare\n- a\n- b", 2, 0) == 2);
  CHECK(body("Title\n5 May 2026\nquay\n- a\n- b", 3, 0) == 2);
  CHECK(ranges(1, 9, [&](std::size_t n) {
          return body("Title\n" + quays(n) + "\n- a\n- b", 2, 0) == 1;
        }) == "1-6");
}

TEST_CASE("rows that belong to pictures are told by the rows around them") {
  const std::string caption = "Image caption The boats";
  CHECK(alt_rows("The quay\n" + caption) == "0");
  CHECK(alt_rows("The quay\nThe boats\n" + caption) == "1");
  CHECK(alt_rows("the quay\n" + caption) == "none");
  CHECK(alt_rows("The quay.\n" + caption) == "none");
  CHECK(alt_rows("Share\n" + caption) == "none");
  CHECK(alt_rows(caption + '\n' + caption) == "none");
  CHECK(alt_rows("The quay\nThe boats (Picture: AP)") == "none");
  CHECK(alt_rows("The quay") == "none");
  CHECK(ranges(1, 40, [&](std::size_t n) { return alt_rows(quays(n) + '\n' + caption) == "0"; }) ==
        "1-30");
  CHECK(ranges(280, 310, [&](std::size_t n) {
          return alt_rows("Q" + times(n - 1, "y") + '\n' + caption) == "0";
        }) == "280-300");
  CHECK(cover_rows("Cover image: The quay\n" + caption +
                   "\nThe quay\nCover photo: a\nCover image") == "0 3");

  const std::string ten = quays(10);
  const std::string twice = ten + '\n' + ten;
  CHECK(pairs(twice + "\n\n" + long_sentence, false) == "0");
  CHECK(pairs(long_sentence + "\n\n" + twice, false) == "1");
  CHECK(pairs(long_sentence + "\n\n" + twice + "\n\nquay", false) == "1");
  CHECK(pairs("quay\n\n" + twice + "\n\n" + long_sentence, false) == "1");
  CHECK(pairs("quay\n\n" + twice + "\n\nquay", false) == "none");
  CHECK(pairs(twice, false) == "none");
  CHECK(pairs(long_sentence + '\n' + twice + "\n\n" + long_sentence, false) == "none");
  CHECK(pairs(long_sentence + "\n\n" + twice + '\n' + long_sentence, false) == "none");
  CHECK(pairs(long_sentence + "\n\n" + ten + "\n\n" + ten + "\n\n" + long_sentence, false) == "1");
  CHECK(pairs(long_sentence + "\n\n" + twice + '\n' + ten + "\n\n" + long_sentence, false) ==
        "none");
  CHECK(pairs(twice, true) == "0");
  CHECK(pairs("quay\n" + twice + "\nquay", true) == "1");
  CHECK(pairs(twice + '\n' + ten, true) == "0-1");
  CHECK(pairs(twice + '\n' + ten, false) == "none");
  const auto words = [&](const std::string& end) {
    return ranges(1, 70, [&](std::size_t n) {
      const std::string line = quays(n) + end;
      return pairs(line + '\n' + line + "\n\n" + long_sentence, false) == "0";
    });
  };
  CHECK(words("") == "8-60");
  CHECK(words(".") == "5-60");
  CHECK(words("?") == "5-60");
  CHECK(words(" \"quay\"") == "none");
}

TEST_CASE("a trail of sections has two arrows or three bars without figures") {
  const auto trail = [](std::string_view text) { return plans::is_navigation(text); };
  for (const std::string_view text : {"A > B > C", "A » B » C", "A › B › C", "A > B » C",
                                      "A | B | C | D", " > a > ", "A > B > 5", "a >  > b"}) {
    CAPTURE(text);
    CHECK(trail(text));
  }
  for (const std::string_view text :
       {"", "A", "A > B", "A>B>C", "A | B | C", "A | B | C | 5", "A >B >C", "A » B »C", "A « B « C",
        "A > B >", "A ‹ B ‹ C", "A, B, C, D"}) {
    CAPTURE(text);
    CHECK_FALSE(trail(text));
  }
  CHECK(ranges(380, 420, [&](std::size_t n) { return trail("A > B > " + times(n - 8, "c")); }) ==
        "380-400");
}

TEST_CASE("headline and body are planned together") {
  const std::string body = "\n\n" + long_sentence + "\n\n" + long_sentence + " So it did.";
  CHECK(plan_of("Old quay reopens" + body) == "0 1 text 90");
  CHECK(plan_of("News\n\nOld quay reopens" + body) == "1 2 text 90");
  CHECK(plan_of("Old quay reopens?" + body) == "0 1 text 65");
  CHECK(plan_of("Old quay" + body) == "0 1 text 60");
  CHECK(plan_of("Old quay\n\nNew quay" + body) == "1 2 text 60");
  CHECK(plan_of("Quay" + body) == "- 0 text 0");
  CHECK(plan_of("Share" + body) == "- 1 text 0");
  CHECK(plan_of("Share\n\nquay" + body) == "- 1 text 0");
  CHECK(plan_of(long_sentence + "\n\n" + long_sentence) == "- 0 text 0");
  CHECK(plan_of("Old quay reopens") == "0 1 none 90");
  CHECK(plan_of("Old quay reopens\n\nquay") == "0 1 none 90");
  CHECK(plan_of("Old quay reopens\nquay") == "- 0 none 0");
  CHECK(plan_of("quay\n\nquay") == "- 0 none 0");
  CHECK(plan_of("Share\n5 May 2026") == "- 0 none 0");
  CHECK(plan_of("Old quay reopens\nThe quay (Picture: AP)") == "0 1 text 90");
  CHECK(plan_of("Cover image: The quay\nOld quay reopens\nThe quay (Picture: AP)") ==
        "1 2 text 90");
  CHECK(plan_of("Old quay reopens\nCover image: The quay\nThe boats (Picture: AP)") ==
        "0 2 text 90");
  CHECK(plan_of("The quay (Picture: AP)\nquay") == "- 1 none 0");
  CHECK(plan_of("Old quay reopens\n\nThe quay at dawn (Picture: AP). " + long_sentence) ==
        "0 1 text 90");
  using galley::plain_text::Preset;
  CHECK(plan_of("Old quay reopens?" + body, Preset::strict) == "- 0 text 65");
  CHECK(plan_of("Old quay" + body, Preset::strict) == "- 0 text 60");
  CHECK(plan_of("Old quay" + body, Preset::eager) == "0 1 text 60");
  CHECK(plan_of("Old quay reopens" + body, Preset::strict) == "0 1 text 90");
}

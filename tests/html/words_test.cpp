// galley: the page's own words and the times it prints
#include <string>

#include "support/catch.hpp"

#include <galley/html/words.hpp>

namespace {

using galley::html::Labels;
using galley::html::detail::all_words;
using galley::html::detail::Voice;
using galley::html::detail::Words;
using galley::html::detail::words_for;

std::string printed(const char* language, const char* time) {
  galley::Buffer buffer;
  galley::html::Sinks out(buffer, galley::Malformed::refuse, false);
  const Labels labels;
  write_time(out, Voice(labels, language), galley::Timestamp(time));
  return std::string(buffer.view());
}

}  // namespace

TEST_CASE("every language has all words, and twelve months where it names them") {
  for (const Words& words : all_words<>) {
    INFO(words.language);
    for (const std::string_view word :
         {words.by, words.and_last, words.published, words.updated, words.related, words.topics,
          words.picture, words.date, words.time, words.comma}) {
      CHECK_FALSE(word.empty());
      CHECK(galley::html::is_html_text(word));
    }
    CHECK(galley::is_language_tag(words.language));
    CHECK(words.is_right_to_left == galley::is_right_to_left(words.language));
    const bool names_months = words.date.find("%m") != std::string_view::npos;
    std::size_t blanks = 0;
    for (const char c : words.months) blanks += c == ' ';
    CHECK(blanks == (names_months ? 11U : 0U));
    CHECK(words.date.find("%y") != std::string_view::npos);
    CHECK(words.date.find("%d") != std::string_view::npos);
  }
}

TEST_CASE("languages are found by their primary subtag in any case") {
  CHECK(words_for("en-GB")->language == "en");
  CHECK(words_for("EN")->language == "en");
  CHECK(words_for("uk-Cyrl-UA")->language == "uk");
  CHECK(words_for("ar")->is_right_to_left);
  CHECK(words_for("eng") == nullptr);
  CHECK(words_for("e") == nullptr);
  CHECK(words_for("") == nullptr);
  CHECK(words_for("en_GB") == nullptr);
}

TEST_CASE("times are printed in their own offset, by the language") {
  const char* const time = "2026-03-09T22:40:31+01:00";
  CHECK(printed("en-GB", time) == "9 March 2026, 22:40 UTC+1");
  CHECK(printed("de", time) == "9. März 2026, 22:40 UTC+1");
  CHECK(printed("fr", time) == "9 mars 2026 à 22:40 UTC+1");
  CHECK(printed("es", time) == "9 de marzo de 2026, 22:40 UTC+1");
  CHECK(printed("uk", time) == "9 березня 2026, 22:40 UTC+1");
  CHECK(printed("ar", time) == "9 مارس 2026، 22:40 UTC+1");
  CHECK(printed("ja", time) == "2026年3月9日 22:40 UTC+1");
  CHECK(printed("fi", time) == "9. maaliskuuta 2026 klo 22:40 UTC+1");
}

TEST_CASE("a language without month names gets the ISO form") {
  CHECK(printed("tlh", "2026-03-09T02:05:31Z") == "2026-03-09 02:05 UTC");
  CHECK(printed("", "2026-03-09") == "2026-03-09");
}

TEST_CASE("the zone is named where it is known and only there") {
  CHECK(printed("en", "2026-03-09T02:05Z") == "9 March 2026, 02:05 UTC");
  CHECK(printed("en", "2026-03-09T02:05-00:00") == "9 March 2026, 02:05 UTC");
  CHECK(printed("en", "2026-03-09T02:05+05:30") == "9 March 2026, 02:05 UTC+5:30");
  CHECK(printed("en", "2026-03-09T02:05-03:30") ==
        "9 March 2026, 02:05 UTC\xE2\x88\x92"
        "3:30");
  CHECK(printed("en", "2026-03-09T02:05") == "9 March 2026, 02:05");
}

TEST_CASE("a time is printed as exactly as it is known") {
  CHECK(printed("en", "2026-03-09") == "9 March 2026");
  CHECK(printed("en", "2026-03") == "2026-03");
  CHECK(printed("en", "2026") == "2026");
  CHECK(printed("en", "next <week>") == "next &lt;week&gt;");
}

TEST_CASE("the caller's words come before the built-in ones") {
  Labels labels;
  labels.by = "Words";
  labels.and_last = " & ";
  const Voice voice(labels, "de");
  CHECK(voice.by().text == "Words");
  CHECK(voice.and_last() == " & ");
  CHECK(voice.topics().text == "Themen");
  CHECK_FALSE(voice.topics().is_foreign);
}

TEST_CASE("without words for a language the English ones say that they are English") {
  const Labels labels;
  const Voice voice(labels, "tlh");
  CHECK(voice.related().text == "Related stories");
  CHECK(voice.related().is_foreign);
  CHECK(voice.and_last() == ", ");
  CHECK(voice.calendar() == nullptr);
}

TEST_CASE("direction follows the language and its script") {
  const Labels labels;
  CHECK(Voice(labels, "ar").is_right_to_left());
  CHECK(Voice(labels, "he-IL").is_right_to_left());
  CHECK(Voice(labels, "fa").is_right_to_left());
  CHECK_FALSE(Voice(labels, "ar-Latn").is_right_to_left());
  CHECK_FALSE(Voice(labels, "en").is_right_to_left());
  CHECK(Voice(labels, "en-Arab").is_right_to_left());
  CHECK_FALSE(Voice(labels, "").is_right_to_left());
}

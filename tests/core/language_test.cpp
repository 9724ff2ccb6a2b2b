#include "galley/core/language.hpp"

#include <filesystem>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/conformance.hpp"

using galley::is_language_tag;
using galley::is_right_to_left;
using galley::LanguageParts;
using galley::parse_language_tag;
using galley::primary_language;

static_assert(is_language_tag("en-GB"));  // usable in constants
static_assert(!is_language_tag("en_GB"));

namespace {

/// All parts in one line, for comparison.
std::string subtags_of(std::string_view tag) {
  const std::optional<LanguageParts> parts = parse_language_tag(tag);
  if (!parts) return "malformed";
  std::string line;
  for (const std::string_view part : {parts->primary, parts->extended, parts->script, parts->region,
                                      parts->variants, parts->extensions, parts->private_use}) {
    line.append(part).append("|");
  }
  return line + (parts->is_irregular ? "irregular" : "");
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& byte : out) {
    if (byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
  }
  return out;
}

}  // namespace

TEST_CASE("A tag is taken apart into its subtags", "[language]") {
  CHECK(subtags_of("en") == "en|||||||");
  CHECK(subtags_of("en-GB") == "en|||GB||||");
  CHECK(subtags_of("zh-Hant-HK") == "zh||Hant|HK||||");
  CHECK(subtags_of("zh-cmn-Hans-CN") == "zh|cmn|Hans|CN||||");
  CHECK(subtags_of("aa-bbb-ccc-ddd") == "aa|bbb-ccc-ddd||||||");
  CHECK(subtags_of("es-419") == "es|||419||||");
  CHECK(subtags_of("sl-rozaj-biske") == "sl||||rozaj-biske|||");
  CHECK(subtags_of("de-CH-1901") == "de|||CH|1901|||");
  CHECK(subtags_of("de-1996-u-co-phonebk-t-it") == "de||||1996|u-co-phonebk-t-it||");
  CHECK(subtags_of("en-US-x-twain-a") == "en|||US|||twain-a|");
  CHECK(subtags_of("x-whatever-1") == "||||||whatever-1|");
  CHECK(subtags_of("abcd-Latn") == "abcd||Latn|||||");
  CHECK(subtags_of("abcdefgh-x-y") == "abcdefgh||||||y|");
  CHECK(subtags_of("i-klingon") == "|||||||irregular");
  CHECK(subtags_of("sgn-BE-FR") == "sgn|||||||irregular");
  CHECK(subtags_of("en-GB-oed") == "en|||||||irregular");
  CHECK(subtags_of("zh-min-nan") == "zh|min-nan||||||");
  CHECK(subtags_of("en-a-bbb-x-a-ccc") == "en|||||a-bbb|a-ccc|");
}

TEST_CASE("Case does not matter to the syntax", "[language]") {
  for (const std::string_view tag :
       {"en-gb", "zh-hant-hk", "x-a", "I-KLINGON", "EN-gb-OED", "de-U-co-phonebk", "en-X-y"}) {
    CHECK(is_language_tag(tag));
    CHECK(is_language_tag(upper(tag)));
  }
}

TEST_CASE("What breaks the grammar is no language tag", "[language]") {
  for (const std::string_view tag : {"",
                                     "-",
                                     "e",
                                     "en-",
                                     "-en",
                                     "en--GB",
                                     "en_GB",
                                     "en GB",
                                     " en",
                                     "en ",
                                     "english-",
                                     "abcdefghi",
                                     "12",
                                     "e1",
                                     "1en",
                                     "en-G",
                                     "en-GBR1x1x1x",
                                     "en-12",
                                     "en-1234567890",
                                     "en-x",
                                     "en-x-",
                                     "x",
                                     "x-",
                                     "x-abcdefghi",
                                     "en-u",
                                     "en-u-",
                                     "en-u-x-a",
                                     "en-u-c",
                                     "en-a-abcdefghi",
                                     "en-GB-US",
                                     "en-Latn-Cyrl",
                                     "en-GB-Latn",
                                     "abcd-efg",
                                     "abcde-fgh",
                                     "en-abc-def-ghi-jkl",
                                     "i-unknown",
                                     "i",
                                     "a-foo",
                                     "en-\xC3\xA9t",
                                     "fran\xC3\xA7"
                                     "ais",
                                     "en-12a",
                                     "de-1901-1901",
                                     "sl-nedis-NEDIS",
                                     "en-a-bb-a-cc",
                                     "en-A-bb-a-cc",
                                     "en-GB\n",
                                     "\"><script>",
                                     "../../etc",
                                     "en-abcde-GB"}) {
    CAPTURE(tag);
    CHECK_FALSE(is_language_tag(tag));
    CHECK(primary_language(tag).empty());
    CHECK_FALSE(is_right_to_left(tag));
  }
  CHECK_FALSE(is_language_tag(std::string_view("en\0", 3)));
}

TEST_CASE("A variant or an extension may stand only once, but anything within private use",
          "[language]") {
  CHECK(is_language_tag("de-1901-1996"));
  CHECK(is_language_tag("sl-rozaj-biske-1994"));
  CHECK_FALSE(is_language_tag("de-1901-1996-1901"));
  CHECK(is_language_tag("en-a-bb-bb"));
  CHECK(is_language_tag("en-0-aa-9-bb"));
  CHECK_FALSE(is_language_tag("en-0-aa-9-bb-0-cc"));
  CHECK(is_language_tag("en-a-bb-x-a-a-x-x"));
}

TEST_CASE("A tag of any length is judged, and a very long one refused", "[language]") {
  std::string tag = "en-x-a";
  while (tag.size() < 255) tag += "-abcdefg";
  tag.resize(254);
  CHECK(is_language_tag(tag + "z"));
  CHECK_FALSE(is_language_tag(tag + "zz"));
  CHECK_FALSE(is_language_tag(std::string(1000000, 'a')));
  std::string variants = "en";
  for (int number = 10000; number < 60000; ++number) variants += '-' + std::to_string(number);
  CHECK_FALSE(is_language_tag(variants));
}

TEST_CASE("The primary language is the first subtag of a tag that names one", "[language]") {
  CHECK(primary_language("en-GB") == "en");
  CHECK(primary_language("ZH-hant") == "ZH");
  CHECK(primary_language("sgn-CH-DE") == "sgn");
  CHECK(primary_language("i-lux").empty());
  CHECK(primary_language("x-private").empty());
  CHECK(primary_language("en us").empty());
}

TEST_CASE("The direction follows the script, then the language, then its region", "[language]") {
  for (const std::string_view tag :
       {"ar",         "ar-EG",        "AR",     "he",      "iw-IL",   "fa-IR",
        "ur-PK",      "ps",           "sd",     "ug-CN",   "yi",      "dv",
        "ckb",        "syr",          "nqo",    "az-Arab", "ff-Adlm", "pa-PK",
        "PA-pk",      "uz-AF",        "ku-IQ",  "ar-afb",  "en-Arab", "az-Arab-x-AZE-derbend",
        "ur-Aran-PK", "ar-u-nu-latn", "he-Hebr"}) {
    CAPTURE(tag);
    CHECK(is_right_to_left(tag));
  }
  for (const std::string_view tag :
       {"",      "en", "en-GB", "ar-Latn",    "he-Latn-IL", "pa",        "pa-IN", "uz", "ku",
        "ku-TR", "az", "az-AZ", "az-Latn-IR", "tr",         "i-klingon", "x-ar",  "ja", "uk",
        "hi",    "el", "ar-",   "sd-Deva",    "arabic-",    "ara",       "aa"}) {
    CAPTURE(tag);
    CHECK_FALSE(is_right_to_left(tag));
  }
}

TEST_CASE("Every tag of the public collection is well-formed, and none is once it is harmed",
          "[language][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("values/bcp47");
  if (folder.empty()) return;
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string tag = entry.path().stem().string();
    CAPTURE(tag);
    CHECK(is_language_tag(tag));
    CHECK_FALSE(is_language_tag(tag + "-"));
    CHECK_FALSE(is_language_tag(tag + "-abcdefghi"));
    CHECK_FALSE(is_language_tag("-" + tag));
    CHECK_FALSE(is_language_tag(tag + "_"));
    CHECK((parse_language_tag(tag)->is_irregular || tag[0] == 'x' ||
           primary_language(tag) == tag.substr(0, tag.find('-'))));
    ++count;
  }
  CHECK(count > 80);
}

TEST_CASE("A word of a list is one from its first letter to its last", "[language]") {
  using galley::detail::is_word_of;
  for (const std::string_view word : {"ar", "he", "fa", "AR", "Fa"})
    CHECK(is_word_of("ar he fa", word));
  for (const std::string_view word : {"xr", "xe", "ax", "a", "e", "hex", "r", "f a"})
    CHECK(!is_word_of("ar he fa", word));
}

// The grammars of language tags, timestamps, addresses and numbers over all texts of a few pieces,
// each against a second reading of its standard that goes another way.
#include <cstddef>
#include <cstdint>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

#include <galley/core/language.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>

namespace {

/// Calls `f` with every text of `count` pieces or fewer.
template <std::size_t Size, class F>
void each_text(const char* const (&pieces)[Size], std::size_t count, F f, std::string text = {}) {
  f(text);
  if (count == 0) return;
  for (const char* piece : pieces) each_text(pieces, count - 1, f, text + piece);
}

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// A letter for each kind of subtag that RFC 5646 tells apart.
char kind_of(const std::string& subtag) {
  std::size_t alphas = 0;
  std::size_t digits = 0;
  for (const char c : subtag) {
    alphas += is_alpha(c) ? 1U : 0U;
    digits += is_digit(c) ? 1U : 0U;
  }
  if (alphas + digits != subtag.size() || subtag.empty() || subtag.size() > 8) return '?';
  const bool letters = digits == 0;
  switch (subtag.size()) {
    case 1: return subtag == "x" || subtag == "X" ? 'x' : 's';       // private use, a singleton
    case 2: return letters ? '2' : 'e';                              // e: within extensions only
    case 3: return letters ? '3' : alphas == 0 ? 'd' : 'e';          // d: a region in digits
    case 4: return letters ? '4' : is_digit(subtag[0]) ? 'v' : 'e';  // v: a variant
    default: return letters ? '5' : 'v';                             // 5: a variant or a language
  }
}

/// RFC 5646 section 2.1 as an expression over such kinds.
bool is_tag_by_kinds(const std::vector<std::string>& subtags) {
  static const std::regex grammar(
      "((2|3)3{0,3}|4|5)4?(2|d)?(v|5)*(s(2|3|4|5|d|e|v)+)*(x(x|s|2|3|4|5|d|e|v)+)?"
      "|x(x|s|2|3|4|5|d|e|v)+");
  std::string kinds;
  for (const std::string& subtag : subtags) kinds += kind_of(subtag);
  if (!std::regex_match(kinds, grammar)) return false;
  // No variant and no singleton twice, before private use.
  for (std::size_t i = 1; i < kinds.find('x') && i < subtags.size(); ++i)
    for (std::size_t j = 1; j < i; ++j) {
      const bool in_extension = kinds.substr(0, i).find('s') != std::string::npos;
      const bool may_not =
          kinds[i] == 's' || (!in_extension && (kinds[i] == 'v' || kinds[i] == '5'));
      if (may_not && galley::strings::equals_ignore_case(subtags[i], subtags[j])) return false;
    }
  return true;
}

}  // namespace

TEST_CASE("A tag of any few subtags is one if the grammar says so", "[language]") {
  const char* const subtags[] = {"a",         "en", "fra", "latn",    "abcde", "abcdefgh",
                                 "abcdefghi", "1",  "12",  "419",     "1901",  "a2b3",
                                 "1a2b3",     "x",  "U",   "e\u00E9", ""};
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::vector<std::string> chosen;
  const auto look = [&](const auto& again, std::size_t left) -> void {
    if (!chosen.empty()) {
      std::string tag;
      for (const std::string& subtag : chosen)
        tag += (&subtag == chosen.data() ? "" : "-") + subtag;
      const bool wanted = is_tag_by_kinds(chosen);
      const bool is_right = galley::is_language_tag(tag) == wanted;
      right += wanted && is_right ? 1U : 0U;
      if (!is_right && ++wrong < 20) UNSCOPED_INFO(tag);
    }
    if (left == 0) return;
    for (const char* subtag : subtags) {
      chosen.emplace_back(subtag);
      again(again, left - 1);
      chosen.pop_back();
    }
  };
  look(look, 3);
  chosen = {"en"};
  look(look, 3);
  CHECK(wrong == 0);
  CHECK(right > 700);
}

TEST_CASE("A tag has all its parts, and every list of them whole", "[language]") {
  const char* const extended[] = {"", "-abc", "-abc-def", "-abc-def-ghi"};
  const char* const scripts[] = {"", "-Latn"};
  const char* const regions[] = {"", "-GB", "-419"};
  const char* const variants[] = {"", "-1901", "-abcde", "-1901-abcdefgh"};
  const char* const extensions[] = {"", "-a-bb", "-a-bb-cccccccc", "-0-12-u-co-phonebk"};
  const char* const privates[] = {"", "-x-a", "-X-abcdefgh-1"};
  const auto behind = [](std::string_view part, std::size_t dropped) {
    return part.empty() ? part : part.substr(dropped);
  };
  for (const char* primary : {"en", "fra"})
    for (const char* ext : extended)
      for (const char* script : scripts)
        for (const char* region : regions)
          for (const char* variant : variants)
            for (const char* extension : extensions)
              for (const char* own : privates) {
                const std::string tag =
                    std::string(primary) + ext + script + region + variant + extension + own;
                const auto parts = galley::parse_language_tag(tag);
                if (!parts || parts->primary != primary || parts->extended != behind(ext, 1) ||
                    parts->script != behind(script, 1) || parts->region != behind(region, 1) ||
                    parts->variants != behind(variant, 1) ||
                    parts->extensions != behind(extension, 1) ||
                    parts->private_use != behind(own, 3) || parts->is_irregular)
                  FAIL_CHECK(tag);
              }
}

TEST_CASE("The languages that run from right to left are those listed, and no others",
          "[language]") {
  std::string found = " ";
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'z'; ++b) {
      const std::string tag = {a, b};
      const bool is_right = galley::is_right_to_left(tag);
      if (is_right) found += tag + ' ';
      // What is so for a language is so for it in any case and region, but not in another script.
      if (galley::is_right_to_left(std::string{a, static_cast<char>(b - 32)}) != is_right)
        FAIL_CHECK(tag);
      if (galley::is_right_to_left(tag + "-ZZ") != is_right) FAIL_CHECK(tag);
      if (galley::is_right_to_left(tag + "-Latn")) FAIL_CHECK(tag);
      if (!galley::is_right_to_left(tag + "-arab")) FAIL_CHECK(tag);
    }
  CHECK(found == " ar dv fa he iw ji ks ps sd ug ur yi ");
  // In some regions only.
  std::string regional;
  for (const char* language : {"az", "kk", "ku", "ky", "pa", "uz", "en", "tr", "ar"})
    for (const char* region : {"AF", "CN", "IQ", "IR", "PK", "TR", "A"}) {
      const std::string tag = std::string(language) + '-' + region;
      if (galley::is_right_to_left(tag)) regional += tag + ' ';
    }
  CHECK(regional ==
        "az-IQ az-IR kk-AF kk-CN kk-IR ku-IQ ku-IR ky-CN pa-PK uz-AF "
        "ar-AF ar-CN ar-IQ ar-IR ar-PK ar-TR ");
}

TEST_CASE("The short cut for usual tags takes all of them and no other", "[language]") {
  const char* const signs[] = {"a", "z", "A", "Z", "-", "1", "_", "@", "`", "{", "["};
  std::size_t wrong = 0;
  each_text(signs, 5, [&](const std::string& text) {
    bool wanted = (text.size() == 2 || text.size() == 5) && is_alpha(text[0]) && is_alpha(text[1]);
    if (text.size() == 5)
      wanted = wanted && text[2] == '-' && is_alpha(text[3]) && is_alpha(text[4]);
    if (galley::detail::is_plain_language_tag(text) != wanted) ++wrong;
  });
  CHECK(wrong == 0);
  CHECK_FALSE(galley::detail::is_plain_language_tag("en-GBR"));
}

TEST_CASE("The shape of usual timestamps is that of their marks", "[timestamp]") {
  using galley::detail::has_usual_shape;
  for (const std::string text :
       {"0000-00-00x00:00:00Z", "2026-05-04T16:20:31+02:00", "2026-05-04T16:20:31-02:00"}) {
    std::string usual = text;
    usual[10] = 'T';
    CHECK(has_usual_shape(usual));
    CHECK_FALSE(has_usual_shape(usual + '0'));
    for (std::size_t at = 0; at < usual.size(); ++at) {
      std::string other = usual;
      other[at] = '7';
      const bool is_mark =
          at == 4 || at == 7 || at == 10 || at == 13 || at == 16 || at == 19 || at == 22;
      CHECK(has_usual_shape(other) == !is_mark);
      CHECK_FALSE(has_usual_shape(usual.substr(0, at)));
    }
  }
  CHECK_FALSE(has_usual_shape("2026-05-04T16:20:31+"));
  CHECK_FALSE(has_usual_shape("2026-05-04T16:20:31Z02:00"));
}

TEST_CASE("Instants are in order of seconds, then of nanoseconds", "[timestamp]") {
  using galley::Instant;
  for (int a = 0; a < 9; ++a)
    for (int b = 0; b < 9; ++b) {
      const Instant one{a / 3 - 1, a % 3};
      const Instant other{b / 3 - 1, b % 3};
      CHECK((one < other) == (a < b));
      CHECK((one == other) == (a == b));
      CHECK((one != other) == (a != b));
    }
}

TEST_CASE("Times of every shape have the parts that are written", "[timestamp]") {
  std::size_t wrong = 0;
  const auto two = [](int number) {
    return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  };
  for (const int hour : {0, 1, 9, 10, 19, 20, 23, 24, 29, 99})
    for (const int minute : {0, 1, 59, 60, 99})
      for (const int second : {0, 1, 59, 60, 61})
        for (const int east : {-24, -23, -1, 0, 1, 12, 23, 24})
          for (const int off : {0, 1, 30, 59, 60})
            for (const bool has_colon : {true, false})
              for (const bool has_fraction : {true, false}) {
                const std::string text = "2026-02-28T" + two(hour) + ':' + two(minute) + ':' +
                                         two(second) + (has_fraction ? ".25" : "") +
                                         (east < 0 ? '-' : '+') + two(east < 0 ? -east : east) +
                                         (has_colon ? ":" : "") + two(off);
                const int offset = (east < 0 ? -1 : 1) * ((east < 0 ? -east : east) * 60 + off);
                const int of_day = ((hour * 60 + minute - offset) % 1440 + 1440) % 1440;
                const bool wanted = hour < 24 && minute < 60 && second < 61 && east > -24 &&
                                    east < 24 && off < 60 && (second < 60 || of_day == 1439);
                const auto parts = galley::Timestamp(text).parts();
                const bool is_right =
                    parts.has_value() == wanted &&
                    (!wanted ||
                     (parts->date == galley::CivilDate{2026, 2, 28} && parts->hour == hour &&
                      parts->minute == minute && parts->second == second &&
                      parts->offset_minutes == offset && parts->has_offset &&
                      !parts->is_local_unknown &&
                      parts->nanoseconds == (has_fraction ? 250'000'000 : 0) &&
                      parts->precision == (has_fraction ? galley::TimePrecision::fraction
                                                        : galley::TimePrecision::second)));
                if (!is_right && ++wrong < 10) UNSCOPED_INFO(text);
              }
  CHECK(wrong == 0);
  const galley::TimestampParts none;
  CHECK(none.precision == galley::TimePrecision::none);
  CHECK((none.date == galley::CivilDate{0, 1, 1} && none.hour == 0 && none.minute == 0));
  CHECK((none.second == 0 && none.nanoseconds == 0 && none.offset_minutes == 0));
  CHECK((!none.has_offset && !none.is_local_unknown));
}

TEST_CASE("Days before the year 1600 and after 2400 are counted as well", "[timestamp]") {
  std::int64_t day = -719528 - 146097;  // 1 January of the year -400
  for (int year = -399; year < 4000; ++year) {
    if (year == -399) day += 366;
    const bool leaps = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const galley::CivilDate first{year, 1, 1};
    const galley::CivilDate last{year, 12, 31};
    if (galley::days_since_epoch(first) != day || galley::civil_date(day) != first)
      FAIL_CHECK(year);
    day += leaps ? 366 : 365;
    if (galley::days_since_epoch(last) != day - 1 || galley::civil_date(day - 1) != last)
      FAIL_CHECK(year);
  }
}

TEST_CASE("Texts of a few signs are references if RFC 3986 says so", "[uri]") {
  // Split as appendix B does; then each component by its own rule, for these signs.
  static const std::regex split("(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?");
  static const std::regex scheme("a[a1]*");
  static const std::regex authority("([a1:]*@)?(\\[::\\]|[a1]*)(:1*)?");
  static const std::regex path("[a1:@/]*");
  static const std::regex first_segment("[a1@]*(/.*)?");  // without a scheme it holds no colon
  static const std::regex query("[a1:@/?]*");
  const char* const signs[] = {"a", "1", ":", "/", "?", "#", "@", "[::]", "]", " "};
  std::size_t wrong = 0;
  std::size_t right = 0;
  for (const char* start : {"", "//", "a:", "1:", "a:/", "a://a"})
    each_text(
        signs, 3,
        [&](const std::string& text) {
          std::smatch part;
          const bool is_split = std::regex_match(text, part, split);
          const bool is_relative = !part[1].matched;
          const bool wanted =
              is_split && (is_relative || std::regex_match(part[2].str(), scheme)) &&
              std::regex_match(part[4].str(), authority) && std::regex_match(part[5].str(), path) &&
              (!is_relative || part[3].matched || std::regex_match(part[5].str(), first_segment)) &&
              std::regex_match(part[7].str(), query) && std::regex_match(part[9].str(), query);
          const bool is_right = galley::is_uri_reference(text) == wanted &&
                                galley::is_absolute_uri(text) == (wanted && !is_relative);
          right += wanted ? 1U : 0U;
          if (!is_right && ++wrong < 20) UNSCOPED_INFO(text << (wanted ? " is one" : " is none"));
          const auto met = galley::parse_uri(text);
          if (!wanted || !met) return;
          const bool has_parts =
              met->has_scheme == !is_relative && met->scheme == part[2].str() &&
              met->has_authority == part[3].matched && met->path == part[5].str() &&
              met->has_query == part[6].matched && met->query == part[7].str() &&
              met->has_fragment == part[8].matched && met->fragment == part[9].str();
          std::smatch inner;
          const std::string whole = part[4].str();
          const bool has_inner =
              std::regex_match(whole, inner, authority) && met->host == inner[2].str() &&
              met->has_userinfo == inner[1].matched && met->has_port == inner[3].matched &&
              std::string(met->userinfo) + (met->has_userinfo ? "@" : "") == inner[1].str() &&
              (met->has_port ? ":" : "") + std::string(met->port) == inner[3].str();
          if (!(has_parts && has_inner) && ++wrong < 20) UNSCOPED_INFO(text << " in parts");
        },
        start);
  CHECK(wrong == 0);
  CHECK(right > 1000);
}

TEST_CASE("Numbers of every short text are read as they are written", "[strings]") {
  const char* const signs[] = {"0", "1", "2", "5", "7", "8", "9", "-", "+", " ", "/", ":"};
  std::size_t wrong = 0;
  const auto compare = [&](const std::string& text, auto number, int lowest, int highest) {
    using Integer = decltype(number);
    const bool is_negative = lowest < 0 && !text.empty() && text[0] == '-';
    int value = 0;
    bool wanted = text.size() > (is_negative ? 1U : 0U);
    for (std::size_t at = is_negative ? 1 : 0; at < text.size(); ++at) {
      wanted = wanted && is_digit(text[at]);
      value = value * 10 + (text[at] - '0');
    }
    if (is_negative) value = -value;
    wanted = wanted && value >= lowest && value <= highest;
    number = 42;
    const bool met = galley::strings::parse_integer(text, number);
    if (met != wanted || number != static_cast<Integer>(wanted ? value : 42)) ++wrong;
  };
  each_text(signs, 4, [&](const std::string& text) {
    compare(text, std::int8_t{}, -128, 127);
    compare(text, std::uint8_t{}, 0, 255);
    compare(text, std::int32_t{}, -2147483647, 2147483647);
  });
  for (const char* most : {"18446744073709551615", "018446744073709551615"}) {
    std::uint64_t number = 0;
    CHECK(galley::strings::parse_integer(most, number));
    CHECK(number == static_cast<std::uint64_t>(-1));
  }
  std::uint64_t number = 7;
  CHECK_FALSE(galley::strings::parse_integer("18446744073709551616", number));
  CHECK_FALSE(galley::strings::parse_integer("18446744073709551620", number));
  CHECK(number == 7);
  CHECK(wrong == 0);
}

TEST_CASE("Each byte is in the classes that it should be in", "[strings]") {
  namespace strings = galley::strings;
  for (unsigned value = 0; value < 256; ++value) {
    const char byte = static_cast<char>(static_cast<unsigned char>(value));
    INFO(value);
    const bool is_lower = value >= 97 && value <= 122;
    const bool is_upper = value >= 65 && value <= 90;
    CHECK(strings::is_ascii_lower(byte) == is_lower);
    CHECK(strings::is_ascii_upper(byte) == is_upper);
    CHECK(strings::is_ascii_alpha(byte) == (is_lower || is_upper));
    CHECK(strings::is_ascii_digit(byte) == (value >= 48 && value <= 57));
    CHECK(strings::is_ascii_alphanumeric(byte) == (is_alpha(byte) || is_digit(byte)));
    CHECK(strings::is_ascii_space(byte) == (value == 32 || (value >= 9 && value <= 13)));
    CHECK(strings::to_lower(byte) == small(byte));
    const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(byte);
    const int wanted =
        digit == std::string_view::npos ? -1 : static_cast<int>(digit > 15 ? digit - 6 : digit);
    CHECK(strings::hex_value(byte) == wanted);
    CHECK(strings::is_ascii(std::string_view(&byte, 1)) == (value < 128));
    const bool is_plain =
        is_alpha(byte) || is_digit(byte) ||
        (value != 0 && std::string_view("-._~!$&'()*+,;=").find(byte) != std::string_view::npos);
    CHECK(galley::detail::uri_bytes.is_plain(byte) == is_plain);
    CHECK(galley::detail::uri_bytes.is_plain_or_slash(byte) == (is_plain || byte == '/'));
    const bool is_safe = value > 32 && value != 127 &&
                         std::string_view("\"<>\\^`{|}").find(byte) == std::string_view::npos;
    CHECK(galley::detail::uri_bytes.is_safe(byte) == is_safe);
  }
}

TEST_CASE("A value is put into a string without new memory while it fits", "[strings]") {
  for (std::size_t size = 20; size < 40; ++size) {
    std::string to(size, 'x');
    const char* const memory = to.data();
    const std::size_t room = to.capacity();
    galley::strings::assign(to, std::string(room, 'y'));
    CHECK(to == std::string(room, 'y'));
    CHECK(to.data() == memory);
    galley::strings::assign(to, std::string(room + 1, 'z'));
    CHECK(to == std::string(room + 1, 'z'));
    CHECK(to.capacity() < 2 * room);  // what is needed, not twice as much
  }
}

TEST_CASE("Addresses of usual letters are told at first sight, whatever their length", "[uri]") {
  using galley::detail::is_plain_text;
  using galley::detail::is_plain_web_address;
  std::size_t wrong = 0;
  for (std::size_t size = 1; size < 40; ++size)
    for (std::size_t at = 0; at < size; ++at)
      for (unsigned value = 0; value < 256; ++value) {
        std::string text(size, 'a');
        text[at] = static_cast<char>(static_cast<unsigned char>(value));
        const char byte = text[at];
        const bool is_usual = is_alpha(byte) || is_digit(byte) || byte == '-' || byte == '.' ||
                              byte == '/' || byte == '_';
        // Short texts are read byte by byte, which knows some more that are as plain.
        const bool is_more =
            galley::detail::uri_bytes.is_plain(byte) && size < galley::simd::Block::size;
        if (is_plain_text<false>(text) != (is_usual || is_more)) ++wrong;
        if (is_plain_text<true>(text) != (is_usual || is_more || byte == ':')) ++wrong;
        const bool is_host = at != 0 || byte != '/';
        if (size > 1 &&
            is_plain_web_address("http://" + text) != ((is_usual || is_more) && is_host))
          ++wrong;
        if (is_plain_web_address("https://" + text) != ((is_usual || is_more) && is_host)) ++wrong;
      }
  CHECK(wrong == 0);
  CHECK(is_plain_text<false>(""));
  for (const char* other :
       {"", "http", "https:", "http:/a/bcdef", "http//abcdefg", "httpx://abc", "Http://abcd",
        "hxtp://abcd", "htxp://abcd", "httx://abcd", "httpss://abc", "http:///abc"})
    CHECK_FALSE(is_plain_web_address(other));
}

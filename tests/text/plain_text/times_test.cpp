// The words of a line that states a time: each reader over all numbers it may meet, so that every
// bound of a clock, a calendar and an offset stands here to be read.
#include "galley/text/plain_text/times.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "galley/text/plain_text/phrase_words.hpp"
#include "support/catch.hpp"
#include "text/ranges.hpp"

namespace clock_words = galley::plain_text::detail;
using clock_words::DateOrder;
using clock_words::TimeParts;
using galley_test::ranges;
using galley_test::times;

namespace {

std::string two(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// What was read of a word: "2026-5-12 9:30 +60", "no" when it was refused.
std::string spelled(bool is_read, const TimeParts& parts) {
  if (!is_read) return "no";
  std::string out = std::to_string(parts.year) + '-' + std::to_string(parts.month) + '-' +
                    std::to_string(parts.day);
  if (parts.hour != -1)
    out += ' ' + std::to_string(parts.hour) + ':' + std::to_string(parts.minute);
  if (parts.offset != TimeParts::no_offset) out += " offset " + std::to_string(parts.offset);
  if (parts.has_odd_zone) out += " odd";
  if (parts.is_unclear) out += " unclear";
  return out;
}

std::string clock_of(std::string_view word) {
  TimeParts parts;
  return spelled(clock_words::read_clock(word, parts), parts);
}
std::string date_of(std::string_view word, DateOrder order) {
  TimeParts parts;
  parts.order = order;
  return spelled(clock_words::read_numeric_date(word, parts), parts);
}
std::string units_of(std::string_view word) {
  TimeParts parts;
  return spelled(clock_words::read_units(word, parts), parts);
}
std::string offset_of(std::string_view word, int hour = 9) {
  TimeParts parts;
  parts.hour = hour;
  return spelled(clock_words::read_offset(word, parts), parts);
}
std::string zone_of(std::string_view word, int hour = 9) {
  TimeParts parts;
  parts.hour = hour;
  return spelled(clock_words::read_zone(word, parts), parts);
}

/// The time of a line, with what was said of it.
std::string line_of(std::string_view text, DateOrder order = DateOrder::unknown) {
  const clock_words::TimeLine line =
      clock_words::read_time(text, galley::plain_text::default_phrases(), order);
  if (!line.is_found) return line.text.empty() ? "no" : "no, but a text";
  std::string out = line.is_unclear ? "unclear" : line.text;
  if (line.is_unclear && !line.text.empty()) out += " with a text";
  constexpr std::string_view uses[] = {"", " updated", " created"};
  out += uses[static_cast<std::size_t>(line.use)];
  if (line.has_label) out += " labelled";
  if (line.has_odd_zone) out += " odd";
  return out;
}

}  // namespace

TEST_CASE("a number has one to four figures") {
  const auto taken = [](std::string_view text) {
    std::string_view rest = text;
    const int number = clock_words::take_number(rest);
    return std::to_string(number) + " left " + std::string(rest);
  };
  CHECK(taken("0") == "0 left ");
  CHECK(taken("7h") == "7 left h");
  CHECK(taken("2026-05") == "2026 left -05");
  CHECK(taken("12345") == "-1 left 12345");
  CHECK(taken("") == "-1 left ");
  CHECK(taken("x1") == "-1 left x1");
}

TEST_CASE("a clock has 24 hours, or 12 with am and pm, and 60 minutes in two figures") {
  const auto hours = [](std::string_view behind) {
    return ranges(0, 99, [&](std::size_t hour) {
      return clock_of(std::to_string(hour) + std::string(behind)) != "no";
    });
  };
  const auto minutes = [](std::string_view front, std::string_view behind) {
    return ranges(0, 120, [&](std::size_t minute) {
      return clock_of(std::string(front) + two(minute) + std::string(behind)) != "no";
    });
  };
  CHECK(hours(":30") == "0-23");
  CHECK(hours(".30") == "0-23");
  CHECK(hours("h30") == "0-23");
  CHECK(hours("h") == "0-23");
  CHECK(hours(":30pm") == "0-12");
  CHECK(hours(".30AM") == "0-12");
  CHECK(hours("") == "none");
  CHECK(hours(":") == "none");
  CHECK(hours("pm") == "none");
  CHECK(hours(",30") == "none");
  CHECK(hours(":3") == "none");
  CHECK(hours("h3") == "0-23");
  CHECK(minutes("9:", "") == "0-59");
  CHECK(minutes("9.", "") == "0-59");
  CHECK(minutes("9h", "") == "0-59");
  CHECK(minutes("9:", "am") == "0-59");
  CHECK(minutes("9:", ":31") == "0-59");
  CHECK(minutes("9:30:", "") == "0-99");
  CHECK(minutes("9.30.", "") == "none");
  CHECK(minutes("9:30.", "") == "none");

  CHECK(clock_of("9:05") == "0-0-0 9:5");
  CHECK(clock_of("16:07:31") == "0-0-0 16:7");
  CHECK(clock_of("01:04pm") == "0-0-0 13:4");
  CHECK(clock_of("12:04pm") == "0-0-0 12:4");
  CHECK(clock_of("11:04pm") == "0-0-0 23:4");
  CHECK(clock_of("12:04am") == "0-0-0 0:4");
  CHECK(clock_of("11:04am") == "0-0-0 11:4");
  CHECK(clock_of("1:04am") == "0-0-0 1:4");
  CHECK(clock_of("9h") == "0-0-0 9:0");
  CHECK(clock_of("9h5") == "0-0-0 9:5");
  CHECK(clock_of("9h05:31") == "0-0-0 9:5");
  for (const std::string_view word :
       {"", "pm", "am", ":", "h", "9:am", "9:30xm", "9:30:", "9:30:3x", "9:30:31:", "9:3:31",
        "9h30x", "9:30 ", "9:030", "x:30", "9x30", "09-30"}) {
    CAPTURE(word);
    CHECK(clock_of(word) == "no");
  }
}

TEST_CASE("a date in figures is read in the order that is known, or is unclear") {
  const auto orders = [](std::string_view word) {
    return date_of(word, DateOrder::unknown) + " | " + date_of(word, DateOrder::day_first) + " | " +
           date_of(word, DateOrder::month_first);
  };
  CHECK(orders("05/03/2020") == "2020-3-5 unclear | 2020-3-5 | 2020-5-3");
  CHECK(orders("05-03-2020") == "2020-3-5 unclear | 2020-3-5 | 2020-5-3");
  CHECK(orders("05.03.2020") == "2020-3-5 | 2020-3-5 | 2020-5-3");
  CHECK(orders("05.03.2020.") == "2020-3-5 | 2020-3-5 | 2020-5-3");
  CHECK(orders("05/05/2020") == "2020-5-5 | 2020-5-5 | 2020-5-5");
  CHECK(orders("12/12/2020") == "2020-12-12 | 2020-12-12 | 2020-12-12");
  CHECK(orders("12/11/2020") == "2020-11-12 unclear | 2020-11-12 | 2020-12-11");
  CHECK(orders("11/12/2020") == "2020-12-11 unclear | 2020-12-11 | 2020-11-12");
  CHECK(orders("13/12/2020") == "2020-12-13 | 2020-12-13 | 2020-12-13");
  CHECK(orders("12/13/2020") == "2020-12-13 | 2020-12-13 | 2020-12-13");
  CHECK(orders("12-13-2020") == "2020-12-13 | 2020-12-13 | 2020-12-13");
  CHECK(orders("12.13.2020") == "2020-13-12 | 2020-13-12 | 2020-12-13");
  CHECK(orders("13/13/2020") == "2020-13-13 | 2020-13-13 | 2020-13-13");
  CHECK(orders("2020-03-05") == "2020-3-5 | 2020-3-5 | 2020-3-5");
  CHECK(orders("2020/03/05") == "2020-3-5 | 2020-3-5 | 2020-3-5");
  for (const std::string_view word :
       {"", "5", "05/03", "05/03/", "/05/03/2020", "05/03-2020", "05-03/2020", "05.03/2020",
        "05:03:2020", "05/03/20205", "05/03/2020/", "05/03/2020x", "05/03/2020..", "x/03/2020",
        "05/x/2020", "05/03/x", "05,03,2020", "2020-03-05T"}) {
    CAPTURE(word);
    CHECK(orders(word) == "no | no | no");
  }
  const auto years = [](std::string_view front, std::string_view behind) {
    return ranges(0, 3000, [&](std::size_t year) {
      return date_of(std::string(front) + std::to_string(year) + std::string(behind),
                     DateOrder::day_first) != "no";
    });
  };
  CHECK(years("5.3.", "") == "1001-3000");
  CHECK(years("", "-3-5") == "1001-3000");
  TimeParts known;
  known.year = 2020;
  CHECK_FALSE(clock_words::read_numeric_date("05.03.2021", known));
  CHECK(known.day == 0);
}

TEST_CASE("figures with their units are read in every writing") {
  CHECK(units_of("2021年7月12日") == "2021-7-12");
  CHECK(units_of("2021년") == "2021-0-0");
  CHECK(units_of("7월") == "0-7-0");
  CHECK(units_of("12일") == "0-0-12");
  CHECK(units_of("14时05分") == "0-0-0 14:5");
  CHECK(units_of("14時05分") == "0-0-0 14:5");
  CHECK(units_of("14시05분") == "0-0-0 14:5");
  CHECK(units_of("2021年7月12日14時05分") == "2021-7-12 14:5");
  for (const std::string_view word :
       {"", "年", "月7", "2021", "2021年7", "2021x", "2021年x", "12345年", "7山"}) {
    CAPTURE(word);
    CHECK(units_of(word) == "no");
  }
  CHECK(ranges(0, 100, [](std::size_t n) { return units_of(std::to_string(n) + "時") != "no"; }) ==
        "0-23");
  CHECK(ranges(0, 100, [](std::size_t n) { return units_of(std::to_string(n) + "分") != "no"; }) ==
        "0-59");
}

TEST_CASE("a day is a number up to 31, with what some languages put behind it") {
  const auto days = [](std::string_view behind) {
    return ranges(0, 400, [&](std::size_t number) {
      TimeParts parts;
      const bool is_day =
          clock_words::read_day(std::to_string(number) + std::string(behind), parts);
      CHECK(parts.day == (is_day ? static_cast<int>(number) : 0));
      return is_day;
    });
  };
  for (const std::string_view behind : {"", ".", "st", "nd", "rd", "th", "er"}) {
    CAPTURE(behind);
    CHECK(days(behind) == "1-31");
  }
  for (const std::string_view behind : {"x", "..", "TH", ":", "sth", ","}) {
    CAPTURE(behind);
    CHECK(days(behind) == "none");
  }
  TimeParts known;
  known.day = 5;
  CHECK_FALSE(clock_words::read_day("6", known));
  CHECK(known.day == 5);
}

TEST_CASE("a month is named once, with a full stop or without") {
  TimeParts parts;
  CHECK(clock_words::read_month("Sept.", parts));
  CHECK(parts.month == 9);
  CHECK_FALSE(clock_words::read_month("May", parts));
  CHECK(parts.month == 9);
  for (const std::string_view word : {"", ".", "Sept..", "Quay", "Ma", "Mayo,"}) {
    CAPTURE(word);
    TimeParts other;
    CHECK_FALSE(clock_words::read_month(word, other));
    CHECK(other.month == 0);
  }
}

TEST_CASE("every month is known by its names in each language, long and short") {
  constexpr std::string_view months[] = {
      "january jan januar jänner janvier enero janeiro gennaio januari января январь січня січень "
      "stycznia styczeń ocak ene ιανουαρίου januára ledna يناير ינואר tammikuuta जनवरी",
      "february feb februar février febrero fevereiro febbraio februari февраля февраль лютого "
      "лютий lutego luty şubat févr φεβρουαρίου fev فبراير פברואר helmikuuta",
      "march mar märz mars marzo março maart марта март березня березень marca marzec mart maret "
      "μαρτίου مارس מרץ מרס maaliskuuta",
      "april apr avril abril aprile апреля апрель квітня квітень kwietnia kwiecień nisan abr avr "
      "απριλίου أبريل إبريل אפריל huhtikuuta",
      "may mai mayo maio maggio mei maj мая май травня травень maja mayıs μαΐου مايو מאי "
      "toukokuuta",
      "june jun juni juin junio junho giugno июня июнь червня червень czerwca czerwiec haziran "
      "ιουνίου يونيو يونيه יוני kesäkuuta",
      "july jul juli juillet julio julho luglio июля июль липня липень lipca lipiec temmuz juil "
      "ιουλίου يوليو يوليه יולי heinäkuuta",
      "august aug août agosto augustus augusti августа август серпня серпень sierpnia sierpień "
      "ağustos agustus ago αυγούστου أغسطس אוגוסט elokuuta",
      "september sep sept septembre septiembre setembro settembre сентября сентябрь вересня "
      "вересень września wrzesień eylül set σεπτεμβρίου سبتمبر ספטמבר syyskuuta",
      "october oct oktober octobre octubre outubro ottobre октября октябрь жовтня жовтень "
      "października październik ekim okt οκτωβρίου أكتوبر אוקטובר lokakuuta",
      "november nov novembre noviembre novembro листопада листопад ноября ноябрь listopada "
      "listopad kasım νοεμβρίου نوفمبر נובמבר marraskuuta",
      "december dec dezember décembre diciembre dezembro dicembre декабря декабрь грудня грудень "
      "grudnia grudzień aralık desember des déc dic dez δεκεμβρίου ديسمبر דצמבר joulukuuta",
  };
  int number = 0;
  for (std::string_view names : months) {
    ++number;
    while (!names.empty()) {
      const std::string_view name = names.substr(0, names.find(' '));
      names.remove_prefix(name.size() == names.size() ? name.size() : name.size() + 1);
      TimeParts parts;
      CAPTURE(name);
      CHECK(clock_words::read_month(name, parts));
      CHECK(parts.month == number);
    }
  }
}

TEST_CASE("an offset has fourteen hours and sixty minutes at most") {
  CHECK(ranges(0, 99, [](std::size_t n) { return offset_of("+" + two(n) + ":30") != "no"; }) ==
        "0-14");
  CHECK(ranges(0, 99, [](std::size_t n) { return offset_of("-" + two(n) + "30") != "no"; }) ==
        "0-14");
  CHECK(ranges(0, 99, [](std::size_t n) { return offset_of("+" + std::to_string(n)) != "no"; }) ==
        "0-14");
  CHECK(ranges(0, 99, [](std::size_t n) { return offset_of("+02:" + two(n)) != "no"; }) == "0-59");
  CHECK(ranges(0, 99, [](std::size_t n) { return offset_of("+02" + two(n)) != "no"; }) == "0-59");
  CHECK(offset_of("+02:30") == "0-0-0 9:0 offset 150");
  CHECK(offset_of("-02:30") == "0-0-0 9:0 offset -150");
  CHECK(offset_of("+0230") == "0-0-0 9:0 offset 150");
  CHECK(offset_of("-0330") == "0-0-0 9:0 offset -210");
  CHECK(offset_of("+1400") == "0-0-0 9:0 offset 840");
  CHECK(offset_of("+3") == "0-0-0 9:0 offset 180");
  CHECK(offset_of("+03") == "0-0-0 9:0 offset 180");
  CHECK(offset_of("+3:30") == "0-0-0 9:0 offset 210");
  CHECK(offset_of("+02:30", 0) == "0-0-0 0:0 offset 150");
  CHECK(offset_of("+02:30", -1) == "no");
  for (const std::string_view word : {"", "+", "-", "02:30", "+x", "+2:", "+2:3", "+2:300", "+2.30",
                                      "+02301", "+2:3x", "+230x"}) {
    CAPTURE(word);
    CHECK(offset_of(word) == "no");
  }
}

TEST_CASE("a zone by letters is UTC, or not one zone alone") {
  for (const std::string_view word : {"GMT", "UTC", "Z"}) {
    CAPTURE(word);
    CHECK(zone_of(word) == "0-0-0 9:0 offset 0");
    CHECK(zone_of(word, -1) == "0-0-0 offset 0");
  }
  CHECK(zone_of("GMT+2") == "0-0-0 9:0 offset 120");
  CHECK(zone_of("UTC-03:30") == "0-0-0 9:0 offset -210");
  for (const std::string_view word : {"GMTX", "GMT2", "UTC+", "Z+2", "ZZ9", "", "A", "CE1", "C@T",
                                      "C[T", "est", "ABCDE", "Est"}) {
    CAPTURE(word);
    CHECK(zone_of(word) == "no");
  }
  for (const std::string_view word : {"IST", "ET", "AZ", "ZA", "CEST"}) {
    CAPTURE(word);
    CHECK(zone_of(word) == "0-0-0 9:0 odd");
    CHECK(zone_of(word, 0) == "0-0-0 0:0 odd");
    CHECK(zone_of(word, -1) == "no");
  }
}

TEST_CASE("a word of a time line is a day, a year, a date, a clock, or a word beside them") {
  const auto read = [](std::initializer_list<std::string_view> words) {
    TimeParts parts;
    bool is_read = true;
    for (const std::string_view word : words)
      is_read = is_read && clock_words::read_time_word(word, parts);
    return spelled(is_read, parts);
  };
  CHECK(read({"5", "May", "2026"}) == "2026-5-5");
  CHECK(read({"9:30", "pm"}) == "0-0-0 21:30");
  CHECK(read({"0:30", "pm"}) == "0-0-0 12:30");
  CHECK(read({"12:30", "PM"}) == "0-0-0 12:30");
  CHECK(read({"11:30", "pm"}) == "0-0-0 23:30");
  CHECK(read({"12:30", "am"}) == "0-0-0 0:30");
  CHECK(read({"11:30", "am"}) == "0-0-0 11:30");
  CHECK(read({"13:30", "am"}) == "0-0-0 13:30");
  CHECK(read({"pm"}) == "no");
  CHECK(read({"am"}) == "0-0-0");  // "am 5. Mai": a word of German as well
  CHECK(read({"am", "0:30"}) == "0-0-0 0:30");
  CHECK(read({"Uhr"}) == "0-0-0");
  CHECK(read({"Quay"}) == "no");
  CHECK(read({"5", "6"}) == "no");
  CHECK(ranges(0, 12000, [&](std::size_t n) { return read({std::to_string(n)}) != "no"; }) ==
        "1-31 1901-9999");
  CHECK(read({"2026", "5/6/2026"}) == "no");
}

TEST_CASE("the order of figures follows the language") {
  CHECK(clock_words::date_order_of("") == DateOrder::unknown);
  CHECK(clock_words::date_order_of("en") == DateOrder::unknown);
  CHECK(clock_words::date_order_of("EN") == DateOrder::unknown);
  CHECK(clock_words::date_order_of("en-us") == DateOrder::month_first);
  CHECK(clock_words::date_order_of("en-GB") == DateOrder::day_first);
  CHECK(clock_words::date_order_of("de") == DateOrder::day_first);
}

TEST_CASE("a line states a time when all of it is read") {
  CHECK(line_of("5 May 2026") == "2026-05-05");
  CHECK(line_of("12 May 2026") == "2026-05-12");
  CHECK(line_of("12 Oct 2026 9:05") == "2026-10-12T09:05");
  CHECK(line_of("12 Oct 2026 23:59 GMT") == "2026-10-12T23:59Z");
  CHECK(line_of("12 Oct 2026 00:00 +02:30") == "2026-10-12T00:00+02:30");
  CHECK(line_of("12 Oct 2026 10:10 -0330") == "2026-10-12T10:10-03:30");
  CHECK(line_of("12 Oct 2026 10:10 -00:01") == "2026-10-12T10:10-00:01");
  CHECK(line_of("12 Oct 2026 10:10 +00:01") == "2026-10-12T10:10+00:01");
  CHECK(line_of("12 Oct 2026 10:10 EST") == "2026-10-12T10:10 odd");
  CHECK(line_of("12 Oct 2026 10:10 EST (GMT+2)") == "no");
  CHECK(line_of("12 Oct 2026 10:10 EST GMT+2") == "2026-10-12T10:10+02:00");
  CHECK(line_of("Published 5 May 2026") == "2026-05-05 labelled");
  CHECK(line_of("Published: 5 May 2026") == "2026-05-05 labelled");
  CHECK(line_of("Published： 5 May 2026") == "2026-05-05 labelled");
  CHECK(line_of("Published : 5 May 2026") == "2026-05-05 labelled");
  CHECK(line_of("Updated: 5 May 2026") == "2026-05-05 updated labelled");
  CHECK(line_of("Last updated on 5 May 2026") == "2026-05-05 updated labelled");
  CHECK(line_of("Created: 5 May 2026") == "2026-05-05 created labelled");
  CHECK(line_of("Date: 5 May 2026") == "2026-05-05 labelled");
  CHECK(line_of(": 5 May 2026") == "no");
  CHECK(line_of("5, May; 2026:") == "2026-05-05");
  CHECK(line_of("5, ; May 2026") == "no");
  CHECK(line_of("5 May 2026 Quay") == "no");
  CHECK(line_of("05/03/2026") == "unclear");
  CHECK(line_of("05/03/2026", DateOrder::day_first) == "2026-03-05");
  CHECK(line_of("05/03/2026", DateOrder::month_first) == "2026-05-03");
  CHECK(line_of("2026-05-12") == "2026-05-12");
  CHECK(line_of("2026-05-12T09:00:00+01:00") == "2026-05-12T09:00:00+01:00");
  CHECK(line_of("Published 2026-05-12T09:00:00Z ") == "2026-05-12T09:00:00Z labelled");
  CHECK(line_of("2026-05-12T25:00:00Z") == "no");
  CHECK(line_of("2026-05-12X09:00:00Z") == "no");
  CHECK(line_of("2026-02-30") == "no");
  CHECK(line_of("May 2026 9:30") == "no");
  CHECK(line_of("5 2026 9:30") == "no");
  CHECK(line_of("5 May 9:30 GMT") == "no");
  CHECK(line_of("0.5.2026") == "no");
  CHECK(line_of("12.0.2026") == "no");
  CHECK(line_of("1.1.2026") == "2026-01-01");
  CHECK(line_of("31.12.2026") == "2026-12-31");
  CHECK(line_of("31.13.2026") == "no");
  CHECK(line_of("Monday at noon") == "no");
  // A line has 8 to 120 bytes.
  CHECK(line_of("1.1.202") == "no");
  CHECK(line_of("1.5.2026") == "2026-05-01");
  CHECK(line_of("5 mai 2026") == "2026-05-05");
  CHECK(line_of("5/5/2026") == "2026-05-05");
  CHECK(ranges(0, 200, [](std::size_t n) { return line_of("1.5.2026" + times(n, " ")) != "no"; }) ==
        "0-112");
  for (std::size_t month = 1; month <= 12; ++month) {
    for (const std::size_t year : {2023U, 2024U}) {
      CAPTURE(month, year);
      const std::string behind = "." + std::to_string(month) + "." + std::to_string(year);
      const std::size_t short_month = year == 2024 ? 29 : 28;
      const std::size_t last = month == 2                                              ? short_month
                               : month == 4 || month == 6 || month == 9 || month == 11 ? 30
                                                                                       : 31;
      CHECK(ranges(0, 40, [&](std::size_t day) {
              return line_of(std::to_string(day) + behind) != "no";
            }) == "1-" + std::to_string(last));
    }
  }
}

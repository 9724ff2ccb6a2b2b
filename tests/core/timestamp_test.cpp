#include "galley/core/timestamp.hpp"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/format_vectors.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"

using galley::civil_date;
using galley::CivilDate;
using galley::days_since_epoch;
using galley::Instant;
using galley::TimePrecision;
using galley::Timestamp;
using galley::TimestampParts;

static_assert(std::is_nothrow_move_constructible_v<Timestamp>);
static_assert(std::is_nothrow_move_assignable_v<Timestamp>);
static_assert(days_since_epoch({1970, 1, 1}) == 0);
static_assert(civil_date(0) == CivilDate{1970, 1, 1});

namespace {

bool is_valid(std::string_view text) { return Timestamp(text).is_valid(); }

std::int64_t seconds(std::string_view text) {
  const std::optional<Instant> instant = Timestamp(text).instant();
  return instant ? instant->seconds : std::numeric_limits<std::int64_t>::min();
}

}  // namespace

TEST_CASE("A timestamp keeps its text and compares by it", "[timestamp]") {
  Timestamp time;
  CHECK(time.empty());
  CHECK_FALSE(time.is_valid());
  time = "2026-05-04T16:20:31Z";
  CHECK(time.text() == "2026-05-04T16:20:31Z");
  CHECK_FALSE(time.empty());
  CHECK(time == Timestamp("2026-05-04T16:20:31Z"));
  CHECK(time != Timestamp("2026-05-04T16:20:31+00:00"));
  CHECK(time.instant() == Timestamp("2026-05-04T18:20:31+02:00").instant());
  time = std::string("last Tuesday");
  CHECK(time.text() == "last Tuesday");
  CHECK_FALSE(time.is_valid());
  CHECK(time.precision() == TimePrecision::none);
  CHECK_FALSE(time.parts());
  CHECK_FALSE(time.instant());
  CHECK_FALSE(time.has_offset());
  CHECK_FALSE(time.empty());
}

TEST_CASE("A timestamp says how exact it is and whether it names an offset", "[timestamp]") {
  struct Row {
    const char* text;
    TimePrecision precision;
    bool has_offset;
  };
  const Row rows[] = {
      {"2026", TimePrecision::year, false},
      {"2026-05", TimePrecision::month, false},
      {"2026-05-04", TimePrecision::day, false},
      {"20260504", TimePrecision::day, false},
      {"2026-05-04T16:20", TimePrecision::minute, false},
      {"2026-05-04T16:20Z", TimePrecision::minute, true},
      {"2026-05-04T16:20:31", TimePrecision::second, false},
      {"2026-05-04 16:20:31", TimePrecision::second, false},
      {"2026-05-04T16:20:31Z", TimePrecision::second, true},
      {"2026-05-04t16:20:31z", TimePrecision::second, true},
      {"2026-05-04T16:20:31+02:00", TimePrecision::second, true},
      {"2026-05-04T16:20:31+0200", TimePrecision::second, true},
      {"2026-05-04T16:20:31-00:00", TimePrecision::second, true},
      {"2026-05-04T16:20:31.5", TimePrecision::fraction, false},
      {"2026-05-04T16:20:31.000Z", TimePrecision::fraction, true},
      {"20260504T1620", TimePrecision::minute, false},
      {"20260504T162031Z", TimePrecision::second, true},
      {"20260504T162031+0200", TimePrecision::second, true},
      {"20260504T162031.25-03:30", TimePrecision::fraction, true},
      {"0000-01-01", TimePrecision::day, false},
      {"9999-12-31T23:59:59Z", TimePrecision::second, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Timestamp time(row.text);
    CHECK(time.is_valid());
    CHECK(time.precision() == row.precision);
    CHECK(time.has_offset() == row.has_offset);
    const bool has_instant = row.has_offset && row.precision >= TimePrecision::minute;
    CHECK(time.instant().has_value() == has_instant);
  }
}

TEST_CASE("The parts of a timestamp are those it writes", "[timestamp]") {
  const std::optional<TimestampParts> parts = Timestamp("2026-05-04T16:20:31.25-03:30").parts();
  REQUIRE(parts);
  CHECK(parts->date == CivilDate{2026, 5, 4});
  CHECK(parts->hour == 16);
  CHECK(parts->minute == 20);
  CHECK(parts->second == 31);
  CHECK(parts->nanoseconds == 250000000);
  CHECK(parts->offset_minutes == -210);
  CHECK_FALSE(parts->is_local_unknown);

  const std::optional<TimestampParts> month = Timestamp("2026-05").parts();
  REQUIRE(month);
  CHECK(month->date == CivilDate{2026, 5, 1});
  CHECK(month->hour == 0);

  CHECK(Timestamp("2026-05-04T16:20:31-00:00").parts()->is_local_unknown);
  CHECK(Timestamp("2026-05-04T16:20:31-0000").parts()->is_local_unknown);
  CHECK_FALSE(Timestamp("2026-05-04T16:20:31+00:00").parts()->is_local_unknown);
  CHECK_FALSE(Timestamp("2026-05-04T16:20:31Z").parts()->is_local_unknown);
}

TEST_CASE("What is no timestamp is kept and not valid", "[timestamp]") {
  for (const std::string_view text : {"",
                                      " ",
                                      "2",
                                      "202",
                                      "20266",
                                      "2026-",
                                      "2026-5",
                                      "2026-00",
                                      "2026-13",
                                      "202605",
                                      "2026-05-",
                                      "2026-05T16:20:31Z",
                                      "2026-05 16:20",
                                      "2026-05-00",
                                      "2026-05-32",
                                      "2026-02-29",
                                      "2100-02-29",
                                      "2026-04-31",
                                      "2026-0504",
                                      "202605-04",
                                      "2026051",
                                      "2026-05-04T",
                                      "2026-05-04T1",
                                      "2026-05-04T16",
                                      "2026-05-04T16:",
                                      "2026-05-04T16:2",
                                      "2026-05-04T16:20:",
                                      "2026-05-04T16:20:3",
                                      "2026-05-04T16:20:31.",
                                      "2026-05-04T16:20:31.Z",
                                      "2026-05-04T16:20:31,5",
                                      "2026-05-04T16:20.5",
                                      "2026-05-04T24:00:00Z",
                                      "2026-05-04T25:00Z",
                                      "2026-05-04T16:60Z",
                                      "2026-05-04T16:20:61Z",
                                      "2026-05-04T16:20:31+",
                                      "2026-05-04T16:20:31+02",
                                      "2026-05-04T16:20:31+2:00",
                                      "2026-05-04T16:20:31+24:00",
                                      "2026-05-04T16:20:31+02:60",
                                      "2026-05-04T16:20:31+02:0",
                                      "2026-05-04T16:20:31ZZ",
                                      "2026-05-04T16:20:31Z ",
                                      " 2026-05-04",
                                      "2026-05-04  16:20:31",
                                      "2026-05-04_16:20:31",
                                      "2026-05-04T1620",
                                      "20260504T16:20",
                                      "20260504 16:20:31",
                                      "2026-W19",
                                      "2026-124",
                                      "-2026-05-04",
                                      "+2026-05-04",
                                      "2026-05-04Z",
                                      "2026Z",
                                      "20260504Z",
                                      "04/05/2026",
                                      "4 May 2026",
                                      "2026.05.04",
                                      "2026-05-04T16:20:31 Z",
                                      "2026-05-04T16:20:31+\x32",
                                      "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6",
                                      "2026-05-04T-1:20",
                                      "2026-05-04T16:+2"}) {
    CAPTURE(text);
    CHECK_FALSE(is_valid(text));
    CHECK(Timestamp(text).text() == text);
  }
  CHECK_FALSE(is_valid(std::string_view("2026-05-04\0", 11)));
}

TEST_CASE("Every cut and every changed byte of a timestamp is judged without harm", "[timestamp]") {
  const std::string full = "2026-05-04T16:20:31.123456789-03:30";
  std::size_t valid = 0;
  for (std::size_t size = 0; size <= full.size(); ++size) {
    valid += is_valid(std::string_view(full).substr(0, size)) ? 1U : 0U;
  }
  // The year, month, day, minute, second, nine fractions, and all of it.
  CHECK(valid == 5 + 9 + 1);
  for (std::size_t place = 0; place < full.size(); ++place) {
    for (int value = 0; value < 256; ++value) {
      std::string text = full;
      text[place] = static_cast<char>(static_cast<unsigned char>(value));
      const std::optional<TimestampParts> parts = Timestamp(text).parts();
      if (!parts) continue;
      CHECK((parts->date.month >= 1 && parts->date.month <= 12));
      CHECK((parts->nanoseconds >= 0 && parts->nanoseconds <= 999999999));
    }
  }
}

TEST_CASE("The instant counts seconds in UTC", "[timestamp]") {
  CHECK(seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(seconds("1969-12-31T23:59:59Z") == -1);
  CHECK(seconds("2000-02-29T12:00Z") == 951825600);
  CHECK(seconds("2038-01-19T03:14:08Z") == 2147483648);
  CHECK(seconds("0000-01-01T00:00:00Z") == -62167219200);
  CHECK(seconds("9999-12-31T23:59:59Z") == 253402300799);
  CHECK(seconds("1970-01-01T02:00:00+02:00") == 0);
  CHECK(seconds("1969-12-31T20:30:00-03:30") == 0);
  CHECK(seconds("19700101T000000-0000") == 0);
  CHECK(seconds("1998-12-31T23:59:60Z") == seconds("1999-01-01T00:00:00Z"));
}

TEST_CASE("A fraction may have any length; nanoseconds are what is kept of it", "[timestamp]") {
  const auto nanoseconds = [](const std::string& digits) {
    return Timestamp("1970-01-01T00:00:00." + digits + "Z").instant()->nanoseconds;
  };
  CHECK(nanoseconds("0") == 0);
  CHECK(nanoseconds("5") == 500000000);
  CHECK(nanoseconds("000000001") == 1);
  CHECK(nanoseconds("0000000009") == 0);
  CHECK(nanoseconds("999999999") == 999999999);
  CHECK(nanoseconds("9999999999999999999999") == 999999999);
  CHECK(nanoseconds(std::string(100000, '9')) == 999999999);
  const Instant earlier = *Timestamp("2026-05-04T16:20:31.1Z").instant();
  const Instant later = *Timestamp("2026-05-04T16:20:31.2Z").instant();
  CHECK(earlier < later);
  CHECK_FALSE(later < earlier);
  CHECK_FALSE(earlier < earlier);
  CHECK(earlier != later);
  CHECK(later < *Timestamp("2026-05-04T16:20:32Z").instant());
}

TEST_CASE("A leap second ends a day of UTC, wherever the clock stands", "[timestamp]") {
  CHECK(is_valid("1998-12-31T23:59:60Z"));
  CHECK(is_valid("1998-12-31T15:59:60.123-08:00"));
  CHECK(is_valid("1999-01-01T05:29:60+05:30"));
  CHECK(is_valid("1999-01-01T00:59:60+01:00"));
  CHECK(is_valid("1998-12-31T23:59:60"));  // no offset, nothing to object to
  CHECK_FALSE(is_valid("1998-12-31T23:58:60Z"));
  CHECK_FALSE(is_valid("1998-12-31T22:59:60Z"));
  CHECK_FALSE(is_valid("1998-12-31T23:59:60+01:00"));
  CHECK_FALSE(is_valid("1998-12-31T23:59:61Z"));
}

TEST_CASE("Days are counted right from 1600 to 2400, against a calendar turned by hand",
          "[timestamp]") {
  const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  std::int64_t count = -135140;  // 1600-01-01, from 370 years of 365 days and 90 leap days
  std::size_t wrong = 0;
  for (int year = 1600; year <= 2400; ++year) {
    // Told apart by hand: a year of the century leaps only at 1600, 2000 and 2400.
    const bool leaps =
        year % 100 == 0 ? year == 1600 || year == 2000 || year == 2400 : year % 4 == 0;
    for (int month = 1; month <= 12; ++month) {
      const int length = lengths[month - 1] + (month == 2 && leaps ? 1 : 0);
      wrong += galley::days_in_month(year, month) == length ? 0U : 1U;
      for (int day = 1; day <= length; ++day, ++count) {
        const CivilDate date{year, month, day};
        wrong += days_since_epoch(date) == count ? 0U : 1U;
        wrong += civil_date(count) == date ? 0U : 1U;
      }
    }
  }
  CHECK(wrong == 0);
  for (const CivilDate date : {CivilDate{0, 1, 1}, {0, 2, 29}, {0, 3, 1}, {9999, 12, 31}}) {
    CHECK(civil_date(days_since_epoch(date)) == date);
  }
  CHECK(days_since_epoch({0, 1, 1}) == -719528);
  CHECK(days_since_epoch({9999, 12, 31}) == 2932896);
}

TEST_CASE("The JSON Schema vectors for date and date-time are judged alike",
          "[timestamp][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("values");
  if (folder.empty()) return;
  std::size_t count = 0;
  for (const auto& vector : galley_test::format_vectors(folder / "json-schema-date.json")) {
    CAPTURE(vector.data);
    const Timestamp time(vector.data);
    // RFC 3339 full-date is our day in its extended form.
    const bool is_full_date = time.precision() == TimePrecision::day && vector.data.size() == 10;
    CHECK(is_full_date == vector.is_valid);
    ++count;
  }
  CHECK(count > 60);
  for (const auto& vector : galley_test::format_vectors(folder / "json-schema-date-time.json")) {
    CAPTURE(vector.data);
    const Timestamp time(vector.data);
    CHECK((time.precision() >= TimePrecision::second && time.has_offset()) == vector.is_valid);
    ++count;
  }
  CHECK(count > 85);
}

TEST_CASE("Dates are equal when year, month and day are", "[timestamp]") {
  const CivilDate date{2026, 5, 4};
  CHECK(date == CivilDate{2026, 5, 4});
  for (const CivilDate other : {CivilDate{2025, 5, 4},
                                {2026, 6, 4},
                                {2026, 5, 5},
                                {2025, 6, 4},
                                {2025, 5, 5},
                                {2026, 6, 5}})
    CHECK(date != other);
}

TEST_CASE("The short cut for usual timestamps judges as the long way does", "[timestamp]") {
  // A small z, and a fraction, keep a timestamp off the short cut.
  const auto compare = [](const std::string& usual, const std::string& odd) {
    const auto a = Timestamp(usual).parts();
    const auto b = Timestamp(odd).parts();
    const bool is_same =
        a.has_value() == b.has_value() &&
        (!a || (a->date == b->date && a->hour == b->hour && a->minute == b->minute &&
                a->second == b->second && a->offset_minutes == b->offset_minutes &&
                a->has_offset == b->has_offset && a->is_local_unknown == b->is_local_unknown));
    INFO(usual << " / " << odd);
    if (!is_same) FAIL_CHECK("differ");
  };
  for (std::size_t at = 0; at < 25; ++at) {
    for (int byte = 1; byte < 256; ++byte) {
      std::string utc = "2026-05-04T16:20:31Z";
      if (at < 19) {
        utc[at] = static_cast<char>(byte);
        compare(utc, utc.substr(0, 19) + "z");
      }
      std::string zoned = "2026-05-04T16:20:31+02:00";
      zoned[at] = static_cast<char>(byte);
      if (at != 19 || byte == '-') compare(zoned, std::string(zoned).insert(19, ".5"));
    }
  }
}

TEST_CASE("No text and no time at all are no moment", "[timestamp]") {
  CHECK(!Timestamp("").parts());
  CHECK(!Timestamp("x").parts());
  CHECK(galley::Instant{}.seconds == 0);
  CHECK(galley::Instant{}.nanoseconds == 0);
}

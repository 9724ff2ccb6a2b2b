// galley: points in time as news formats write them: the text is kept, its meaning is computed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {

/// A day of the proleptic Gregorian calendar.
struct CivilDate {
  int year = 0;
  int month = 1;  ///< 1 to 12
  int day = 1;    ///< 1 to 31

  friend constexpr bool operator==(CivilDate a, CivilDate b) noexcept {
    return a.year == b.year && a.month == b.month && a.day == b.day;
  }
  friend constexpr bool operator!=(CivilDate a, CivilDate b) noexcept { return !(a == b); }
};

/// Number of days in the month, 28 to 31; the month is 1 to 12.
constexpr int days_in_month(int year, int month) noexcept {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Days from 1970-01-01 to the date, for years 0 to 9999 and a little beyond.
constexpr std::int64_t days_since_epoch(CivilDate date) noexcept {
  // Years that begin in March put the leap day last; 400 added years keep all numbers positive.
  const bool is_early = date.month <= 2;
  const std::int64_t year = date.year + 400 - (is_early ? 1 : 0);
  const int month = is_early ? date.month + 9 : date.month - 3;  // 0 is March
  const int day_of_year = (153 * month + 2) / 5 + date.day - 1;
  constexpr std::int64_t epoch = 865565;  // the same sum for 1970-01-01
  return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - epoch;
}

/// The date that is so many days after 1970-01-01 (or before), from the year -399 on.
constexpr CivilDate civil_date(std::int64_t days) noexcept {
  constexpr std::int64_t epoch = 865565;
  constexpr std::int64_t cycle = 146097;  // days of 400 years
  const std::int64_t from_start = days + epoch;
  const std::int64_t cycles = from_start / cycle;
  const std::int64_t day_of_cycle = from_start % cycle;
  // Take the leap days out, and what is left are years of 365 days.
  const std::int64_t year_of_cycle =
      (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
  const auto day_of_year = static_cast<int>(
      day_of_cycle - (year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100));
  const int month = (5 * day_of_year + 2) / 153;  // 0 is March
  CivilDate date;
  date.day = day_of_year - (153 * month + 2) / 5 + 1;
  date.month = month < 10 ? month + 3 : month - 9;
  date.year = static_cast<int>(cycles * 400 + year_of_cycle) - 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

/// How exact a timestamp is.
enum class TimePrecision { none, year, month, day, minute, second, fraction };

/// A point in time: seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t seconds = 0;
  std::int32_t nanoseconds = 0;  ///< 0 to 999999999, counted forward from the second

  friend constexpr bool operator==(Instant a, Instant b) noexcept {
    return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
  }
  friend constexpr bool operator!=(Instant a, Instant b) noexcept { return !(a == b); }
  friend constexpr bool operator<(Instant a, Instant b) noexcept {
    return a.seconds != b.seconds ? a.seconds < b.seconds : a.nanoseconds < b.nanoseconds;
  }
};

/// What a timestamp says, as it says it; what lies beyond `precision` has its smallest value.
struct TimestampParts {
  TimePrecision precision = TimePrecision::none;
  CivilDate date;
  int hour = 0;
  int minute = 0;
  int second = 0;                 ///< 60 in a leap second
  std::int32_t nanoseconds = 0;   ///< digits past the ninth are dropped
  bool has_offset = false;        ///< an offset or `Z` is given
  bool is_local_unknown = false;  ///< the offset is `-00:00`: UTC is known, local time is not
  int offset_minutes = 0;         ///< east of Greenwich is positive
};

namespace detail {

/// The shape of nearly all timestamps, `2026-05-04T16:20:31Z` or `…+02:00`, as far as its marks
/// tell: 20 bytes or 25.
constexpr bool has_usual_shape(std::string_view t) noexcept {
  const bool is_utc = t.size() == 20 && t[19] == 'Z';
  const bool is_zoned = t.size() == 25 && (t[19] == '+' || t[19] == '-') && t[22] == ':';
  return (is_utc || is_zoned) && t[4] == '-' && t[7] == '-' && t[10] == 'T' && t[13] == ':' &&
         t[16] == ':';
}

/// Reads a timestamp from left to right.
class TimestampScanner {
 public:
  explicit constexpr TimestampScanner(std::string_view text) noexcept : rest_(text) {}

  constexpr bool scan(TimestampParts& parts) noexcept {
    if (scan_usual(parts)) return true;
    return scan_date(parts) && (rest_.empty() || (scan_time(parts) && rest_.empty())) &&
           is_leap_second_possible(parts);
  }

 private:
  /// A timestamp of the usual shape, without steps. False says nothing and changes nothing.
  constexpr bool scan_usual(TimestampParts& parts) noexcept {
    const std::string_view t = rest_;
    if (!has_usual_shape(t)) return false;
    const bool is_zoned = t.size() != 20;
    bool is_number = true;
    for (const unsigned at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U, 11U, 12U, 14U, 15U, 17U, 18U})
      is_number = is_number && strings::is_ascii_digit(t[at]);
    if (is_zoned)
      for (const unsigned at : {20U, 21U, 23U, 24U})
        is_number = is_number && strings::is_ascii_digit(t[at]);
    if (!is_number) return false;
    const auto two = [t](std::size_t at) { return 10 * (t[at] - '0') + (t[at + 1] - '0'); };
    TimestampParts found;
    found.precision = TimePrecision::second;
    found.date = {100 * two(0) + two(2), two(5), two(8)};
    found.hour = two(11);
    found.minute = two(14);
    found.second = two(17);
    found.has_offset = true;
    const int offset_hours = is_zoned ? two(20) : 0;
    const int offset_minutes = is_zoned ? two(23) : 0;
    if (found.date.month < 1 || found.date.month > 12 || found.date.day < 1 ||
        found.date.day > days_in_month(found.date.year, found.date.month) || found.hour > 23 ||
        found.minute > 59 || found.second > 59 || offset_hours > 23 || offset_minutes > 59)
      return false;
    found.offset_minutes = (t[19] == '-' ? -1 : 1) * (offset_hours * 60 + offset_minutes);
    found.is_local_unknown = t[19] == '-' && found.offset_minutes == 0;
    parts = found;
    return true;
  }

  constexpr bool skip(char byte) noexcept {
    if (rest_.empty() || rest_.front() != byte) return false;
    rest_.remove_prefix(1);
    return true;
  }

  constexpr bool number(std::size_t width, int lowest, int highest, int& value) noexcept {
    if (rest_.size() < width) return false;
    int sum = 0;
    for (std::size_t index = 0; index < width; ++index) {
      if (!strings::is_ascii_digit(rest_[index])) return false;
      sum = sum * 10 + (rest_[index] - '0');
    }
    if (sum < lowest || sum > highest) return false;
    rest_.remove_prefix(width);
    value = sum;
    return true;
  }

  constexpr bool scan_date(TimestampParts& parts) noexcept {
    CivilDate& date = parts.date;
    if (!number(4, 0, 9999, date.year)) return false;
    parts.precision = TimePrecision::year;
    if (rest_.empty()) return true;
    is_basic_ = !skip('-');
    if (!number(2, 1, 12, date.month)) return false;
    parts.precision = TimePrecision::month;
    if (rest_.empty()) return !is_basic_;  // six digits could be anything
    if (!is_basic_ && !skip('-')) return false;
    parts.precision = TimePrecision::day;
    return number(2, 1, days_in_month(date.year, date.month), date.day);
  }

  constexpr bool scan_time(TimestampParts& parts) noexcept {
    if (!skip('T') && !skip('t') && !skip(' ')) return false;
    if (!number(2, 0, 23, parts.hour) || (!is_basic_ && !skip(':'))) return false;
    if (!number(2, 0, 59, parts.minute)) return false;
    parts.precision = TimePrecision::minute;
    const bool has_second =
        is_basic_ ? !rest_.empty() && strings::is_ascii_digit(rest_.front()) : skip(':');
    if (has_second) {
      if (!number(2, 0, 60, parts.second)) return false;
      parts.precision = TimePrecision::second;
      if (skip('.') && !scan_fraction(parts)) return false;
    }
    return rest_.empty() || scan_offset(parts);
  }

  constexpr bool scan_fraction(TimestampParts& parts) noexcept {
    std::int32_t unit = 100000000;
    std::size_t length = 0;
    for (; length < rest_.size() && strings::is_ascii_digit(rest_[length]); ++length) {
      parts.nanoseconds += unit * (rest_[length] - '0');
      unit /= 10;
    }
    rest_.remove_prefix(length);
    parts.precision = TimePrecision::fraction;
    return length != 0;
  }

  constexpr bool scan_offset(TimestampParts& parts) noexcept {
    parts.has_offset = true;
    if (skip('Z') || skip('z')) return true;
    const bool is_west = skip('-');
    if (!is_west && !skip('+')) return false;
    int hours = 0;
    int minutes = 0;
    if (!number(2, 0, 23, hours)) return false;
    skip(':');
    if (!number(2, 0, 59, minutes)) return false;
    parts.offset_minutes = (is_west ? -1 : 1) * (hours * 60 + minutes);
    parts.is_local_unknown = is_west && parts.offset_minutes == 0;
    return true;
  }

  // Leap seconds end a day of UTC (RFC 3339 section 5.7); without an offset that cannot be told.
  static constexpr bool is_leap_second_possible(const TimestampParts& parts) noexcept {
    if (parts.second != 60 || !parts.has_offset) return true;
    const int minute_of_day = parts.hour * 60 + parts.minute - parts.offset_minutes;
    return (minute_of_day + 1) % 1440 == 0;
  }

  std::string_view rest_;
  bool is_basic_ = false;
};

constexpr bool scan_timestamp(std::string_view text, TimestampParts& parts) noexcept {
  return TimestampScanner(text).scan(parts);
}

}  // namespace detail

/// A point in time in the words of its source: nothing is normalised, and no zone or date is ever
/// invented. Understood are RFC 3339 and the part of ISO 8601 that news formats use: `2026`,
/// `2026-05`, `2026-05-04`, `2026-05-04T16:20`, `…:31.25`, with a blank for the `T`, with `Z`,
/// `+02:00` or `+0200`, and the basic format `20260504T162031Z`. Any other text is kept and not
/// valid. Two are equal when their texts are.
class Timestamp {
 public:
  Timestamp() = default;
  Timestamp(std::string text) noexcept : text_(std::move(text)) {}  // NOLINT: implicit
  Timestamp(std::string_view text) : text_(text) {}                 // NOLINT: implicit
  Timestamp(const char* text) : text_(text) {}                      // NOLINT: implicit

  const std::string& text() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  /// Says whether the text is understood; an empty one is not.
  bool is_valid() const noexcept { return precision() != TimePrecision::none; }

  /// How exact it is; `none` when the text is not understood.
  TimePrecision precision() const noexcept {
    TimestampParts found;
    return detail::scan_timestamp(text_, found) ? found.precision : TimePrecision::none;
  }

  /// Says whether it gives `Z` or an offset.
  bool has_offset() const noexcept {
    TimestampParts found;
    return detail::scan_timestamp(text_, found) && found.has_offset;
  }

  /// What it says; absent when the text is not understood.
  template <class T = void>
  std::optional<Lazy<TimestampParts, T>> parts() const noexcept {
    Lazy<TimestampParts, T> found;
    if (!detail::scan_timestamp(text_, found)) return std::nullopt;
    return found;
  }

  /// The point in time, absent without a time of day or without an offset. `-00:00` counts as UTC,
  /// and a leap second as the second after it (RFC 3339 sections 4.3 and 5.7).
  template <class T = void>
  std::optional<Lazy<Instant, T>> instant() const noexcept {
    TimestampParts found;
    if (!detail::scan_timestamp(text_, found) || !found.has_offset) return std::nullopt;
    const std::int64_t minutes =
        (days_since_epoch(found.date) * 24 + found.hour) * 60 + found.minute;
    return Lazy<Instant, T>{(minutes - found.offset_minutes) * 60 + found.second,
                            found.nanoseconds};
  }

  friend bool operator==(const Timestamp& a, const Timestamp& b) noexcept {
    return a.text_ == b.text_;
  }
  friend bool operator!=(const Timestamp& a, const Timestamp& b) noexcept { return !(a == b); }

 private:
  std::string text_;
};

}  // namespace v0
}  // namespace galley

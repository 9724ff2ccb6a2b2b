// galley: the check of single values; included by profile.hpp only
#pragma once
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <galley/json/ninjs/profile.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// `[-]YYYY[-MM[-DD[Thh:mm:ss[.f][Z|+hh:mm]]]]`, as the pattern of the schema says.
inline bool is_truncated_time(std::string_view text) {
  if (strings::starts_with(text, "-")) text.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < text.size() && strings::is_ascii_digit(text[digits])) ++digits;
  if (digits < 4 || (digits > 4 && text.front() == '0')) return false;
  std::string_view rest = text.substr(digits);
  const auto field = [&rest](char before, int least, int most) {
    if (rest.size() < 3 || rest[0] != before || !strings::is_ascii_digit(rest[1]) ||
        !strings::is_ascii_digit(rest[2]))
      return false;
    const int number = (rest[1] - '0') * 10 + (rest[2] - '0');
    rest.remove_prefix(3);
    return number >= least && number <= most;
  };
  if (rest.empty()) return true;
  if (!field('-', 1, 12)) return false;
  if (rest.empty()) return true;
  if (!field('-', 1, 31)) return false;
  if (rest.empty()) return true;
  if (!field('T', 0, 23) || !field(':', 0, 59) || !field(':', 0, 59)) return false;
  if (strings::starts_with(rest, ".")) {
    rest.remove_prefix(1);
    const std::size_t before = rest.size();
    while (!rest.empty() && strings::is_ascii_digit(rest.front())) rest.remove_prefix(1);
    if (rest.size() == before) return false;
  }
  if (rest.empty() || rest == "Z") return true;
  const char sign = rest.front();
  return (sign == '+' || sign == '-') && field(sign, 0, 23) && field(':', 0, 59) && rest.empty();
}

template <class Lazy>
Outcome BasicChecker<Lazy>::string(const PropertyRow& row) {
  static constexpr std::string_view types[] = {"text",      "audio",   "video",
                                               "picture",   "graphic", "composite",
                                               "component", "event",   "planning"};
  static constexpr std::string_view new_words[] = {"full", "partial"};
  static constexpr std::string_view old_words[] = {"complete", "incomplete"};
  static constexpr std::string_view statuses[] = {"usable", "withheld", "canceled"};
  static constexpr std::string_view scans[] = {"progressive", "interlaced"};
  static constexpr std::string_view frequencies[] = {"secondly", "minutely", "hourly", "daily",
                                                     "weekly",   "monthly",  "yearly"};
  const bool has_component = version_ < Version::v1_1;
  switch (row.kind) {
    case Kind::item_type:
      return word(types, types + (generation_ == 3 ? 9 : has_component ? 7 : 6));
    case Kind::representation:
      return generation_ == 1 ? word(old_words, old_words + 2) : word(new_words, new_words + 2);
    case Kind::status: return word(statuses, statuses + 3);
    case Kind::scan_type: return word(scans, scans + 2);
    case Kind::frequency: return word(frequencies, frequencies + 7);
    default: break;
  }
  const char* const at = here();
  std::string_view text;
  const Outcome outcome = json_.string(text);
  if (outcome == Outcome::mismatch) return wrong("a string", at);
  if (outcome == Outcome::failed) return outcome;
  if (row.kind == Kind::truncated_time && !is_truncated_time(text))
    return say("ninjs.value.rejected", "not a year, month, day or point in time", at);
  if (row.kind == Kind::uri && !is_uri(text)) return warn("not an absolute URI", at);
  if (row.kind == Kind::time && !is_schema_time(Timestamp(text)))
    return warn("not a date and time with an offset (RFC 3339)", at);
  return outcome;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::word(const std::string_view* first, const std::string_view* last) {
  const char* const at = here();
  std::string_view text;
  const Outcome outcome = json_.string(text);
  if (outcome == Outcome::mismatch) return wrong("a string", at);
  if (outcome == Outcome::failed) return outcome;
  for (; first != last; ++first)
    if (*first == text) return outcome;
  return say("ninjs.value.rejected", "not a word of this property's vocabulary", at);
}

/// True for a number without fraction, also as `3.0` or `30e-1`.
inline bool is_whole(std::string_view token, std::int64_t& value) {
  if (strings::parse_integer(token, value)) return true;
  if (strings::starts_with(token, "-")) token.remove_prefix(1);
  std::string digits;
  std::int64_t scale = 0;  // decimal digits to the right of the point
  std::size_t i = 0;
  for (; i < token.size() && token[i] != 'e' && token[i] != 'E'; ++i) {
    if (token[i] != '.') digits += token[i];
    if (scale != 0 && token[i] != '.') ++scale;
    if (token[i] == '.') scale = 1;
  }
  if (scale != 0) --scale;
  std::int64_t exponent = 0;
  if (i < token.size()) {
    std::string_view rest = token.substr(i + 1);
    if (strings::starts_with(rest, "+")) rest.remove_prefix(1);
    if (!strings::parse_integer(rest, exponent) || exponent > 1000 || exponent < -1000)
      return false;
  }
  std::int64_t shift = exponent - scale;
  for (; shift < 0 && digits.size() > 1 && digits.back() == '0'; ++shift) digits.pop_back();
  if (shift < 0 && digits != "0") return false;
  if (digits != "0") digits.append(static_cast<std::size_t>(shift < 0 ? 0 : shift), '0');
  if (!strings::parse_integer(digits, value)) value = std::numeric_limits<std::int64_t>::max();
  return true;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::number(const PropertyRow& row) {
  const char* const at = here();
  std::string_view token;
  const Outcome outcome = json_.number_text(token);
  if (outcome == Outcome::mismatch) return wrong("a number", at);
  if (outcome == Outcome::failed) return outcome;
  const bool has_range_since = version_ == Version::v2_3 || version_ == Version::v1_7;
  const bool is_urgency = row.kind == Kind::urgency && (generation_ == 3 || has_range_since);
  const bool wants_integer = row.kind == Kind::integer || row.kind == Kind::percent || is_urgency ||
                             (row.kind == Kind::size && generation_ == 3);
  std::int64_t value = 0;
  if (!wants_integer) return outcome;
  if (!is_whole(token, value)) return wrong("an integer", at);
  const bool is_minus = token.front() == '-' && value != 0;
  if ((is_urgency && (is_minus || value < 1 || value > 9)) ||
      (row.kind == Kind::percent && (is_minus || value < 0 || value > 100)))
    return say("ninjs.value.rejected", "outside the range that the schema allows", at);
  return outcome;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

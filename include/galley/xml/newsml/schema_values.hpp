// galley: the simple types of the NewsML-G2 schema
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>
#include <galley/xml/characters.hpp>
#include <galley/xml/newsml/lexical.hpp>
#include <galley/xml/newsml/schema_names.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Without white space at its ends (whiteSpace="collapse"; what stands within is of no use to the
/// types that have it).
inline std::string_view collapsed(std::string_view text) noexcept {
  while (!text.empty() && is_xml_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_xml_space(text.back())) text.remove_suffix(1);
  return text;
}

inline bool is_nc_name(std::string_view text) noexcept {
  return !text.empty() && !strings::contains(text, ':') && xml_text::detail::is_name_part(text);
}
/// NMTOKEN; letters beyond ASCII only where it is a name too.
inline bool is_name_token(std::string_view text) noexcept {
  const auto fits = [](char c) {
    return strings::is_ascii_alphanumeric(c) || strings::contains("-._:", c);
  };
  return !text.empty() && (strings::all_of(text, fits) || xml_text::detail::is_name_part(text));
}

inline bool is_digits(std::string_view text) noexcept {
  return !text.empty() && strings::all_of(text, strings::is_ascii_digit);
}
/// xs:integer within bounds that have up to nine digits; `most` of 0 is no bound.
inline bool is_integer(std::string_view text, std::int64_t least, std::int64_t most) noexcept {
  bool is_minus = false;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    is_minus = text.front() == '-';
    text.remove_prefix(1);
  }
  if (!is_digits(text)) return false;
  while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
  constexpr std::size_t longest = 9;
  if (text.size() > longest) return most == 0 && (!is_minus || least == INT64_MIN);
  std::int64_t value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  if (is_minus) value = -value;
  return value >= least && (most == 0 || value <= most);
}
/// xs:decimal, and xs:double where an exponent may follow.
inline bool is_decimal(std::string_view text, bool may_have_exponent) noexcept {
  const std::size_t e = text.find_first_of("eE");
  if (e != std::string_view::npos) {
    constexpr std::int64_t any = INT64_MIN;
    if (!may_have_exponent || !is_integer(text.substr(e + 1), any, 0)) return false;
    text = text.substr(0, e);
  }
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return is_digits(text);
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = text.substr(point + 1);
  return (whole.empty() || is_digits(whole)) && (rest.empty() || is_digits(rest)) &&
         !(whole.empty() && rest.empty());
}

/// xs:anyURI as validators take it: what no URI may hold is escaped before it is looked at, so a
/// blank is allowed and a lone percent sign is not.
template <class = void>
bool is_any_uri(std::string_view text) noexcept {
  for (std::size_t at = text.find('%'); at < text.size(); at = text.find('%', at + 1))
    if (at + 2 >= text.size() || strings::hex_value(text[at + 1]) < 0 ||
        strings::hex_value(text[at + 2]) < 0)
      return false;
  const std::size_t hash = text.find('#');
  if (hash < text.size() && text.find('#', hash + 1) < text.size()) return false;
  // A colon before any slash ends a scheme.
  const std::string_view scheme = text.substr(0, text.find(':'));
  if (scheme.size() < text.size() && text.find_first_of("/?#") > scheme.size()) {
    const auto fits = [](char c) {
      return strings::is_ascii_alphanumeric(c) || strings::contains("+-.", c);
    };
    if (scheme.empty() || !strings::is_ascii_alpha(scheme.front()) ||
        !strings::all_of(scheme, fits))
      return false;
    text.remove_prefix(scheme.size() + 1);
  }
  if (strings::starts_with(text, "//")) {
    const std::string_view authority = text.substr(2, text.find_first_of("/?#", 2) - 2);
    const std::string_view host = authority.substr(authority.find('@') + 1);
    const bool is_literal = strings::starts_with(host, "[");
    const std::size_t colon = host.find(':', is_literal ? host.find(']') : 0);
    if (strings::contains(host, '@') || (is_literal && !is_uri_reference(text))) return false;
    if (colon < host.size() && !strings::all_of(host.substr(colon + 1), strings::is_ascii_digit))
      return false;
    if (colon < host.size() && colon + 1 == host.size()) return false;
    text.remove_prefix(2 + authority.size());
  }
  return !strings::contains(text, '[') && !strings::contains(text, ']');
}

/// Does each of the words fit? An empty list does.
template <class Fits>
bool all_words(std::string_view list, Fits fits) noexcept {
  while (!(list = collapsed(list)).empty()) {
    std::size_t size = 0;
    while (size < list.size() && !is_xml_space(list[size])) ++size;
    if (!fits(list.substr(0, size))) return false;
    list.remove_prefix(size);
  }
  return true;
}

/// A duration such as P1DT2H30M: xs:duration, in whole numbers.
inline bool is_duration(std::string_view text) noexcept {
  if (!strings::starts_with(text, "P") || text.size() < 3) return false;
  std::string_view units = "YMD";
  std::size_t digits = 0;
  bool has_time = false;
  for (const char c : text.substr(1)) {
    const std::size_t unit = units.find(c);
    if (strings::is_ascii_digit(c)) {
      ++digits;
    } else if (c == 'T' && digits == 0 && !has_time) {
      units = "HMS";
      has_time = true;
    } else if (digits == 0 || unit == std::string_view::npos) {
      return false;
    } else {
      digits = 0;
      units.remove_prefix(unit + 1);
    }
  }
  return digits == 0 && text.back() != 'T';
}

/// Does the text have that simple type? Names as in schema_names.hpp.
template <class = void>
bool fits_type(std::string_view type, std::string_view text) noexcept {
  const std::string_view word = collapsed(text);
  constexpr std::int64_t any = INT64_MIN;
  const auto is = [&](std::string_view name) { return type == name; };
  if (is("string")) return true;
  if (is("normalized")) return is_normalized(text);
  if (is("qcode")) return is_qcode(text);
  if (is("qcodes")) return all_words(text, &is_qcode);
  if (is("iri")) return is_any_uri<>(word);
  if (is("iris")) return all_words(text, &is_any_uri<>);
  if (is("natural")) return is_integer(word, 0, 0);
  if (is("positive")) return is_integer(word, 1, 0);
  if (is("integer")) return is_integer(word, any, 0);
  if (is("percent")) return is_integer(word, 0, 100);
  if (is("digit")) return is_integer(word, 1, 9);
  if (is("decimal")) return is_decimal(word, false);
  if (is("double")) return is_decimal(word, true);
  if (is("boolean")) return has_word("true false 1 0", word);
  if (is("language")) return is_language(word);
  if (is("tokens")) return !word.empty() && all_words(text, &is_name_token);
  if (is("idrefs")) return !word.empty() && all_words(text, &is_nc_name);
  if (is("id") || is("idref") || is("ncname")) return is_nc_name(word);
  if (is("qname")) {
    const std::size_t colon = word.find(':');
    return colon == std::string_view::npos
               ? is_nc_name(word)
               : is_nc_name(word.substr(0, colon)) && is_nc_name(word.substr(colon + 1));
  }
  if (is("duration")) return is_duration(word);
  if (is("direction")) return has_word("ltr rtl", word);
  if (is("scan")) return has_word("progressive interlaced", text);
  if (is("weekday")) return has_word("MO TU WE TH FR SA SU", text);
  if (is("frequency"))
    return has_word("SECONDLY MINUTELY HOURLY DAILY WEEKLY MONTHLY YEARLY", text);
  if (is("version_number")) {
    const std::size_t point = text.find('.');
    return point != std::string_view::npos && is_digits(text.substr(0, point)) &&
           is_digits(text.substr(point + 1));
  }
  // Common validators refuse white space before xs:dateTime, and nowhere else.
  if (is("time") && !text.empty() && is_xml_space(text.front())) return false;
  const Timestamp time{word};
  if (is("time_or_none") && text.empty()) return true;
  if (is("time") || is("time_or_none")) return is_time(time, TimeType::date_time);
  if (is("day")) return is_time(time, TimeType::date_or_time);
  return is_time(time, TimeType::truncated);  // "truncated", "moment"
}

/// What a type wants, for messages.
inline std::string_view wish_of(std::string_view type) noexcept {
  constexpr std::string_view wishes[][2] = {
      {"qcode", "a QCode, alias:code without blanks"},
      {"qcodes", "QCodes with blanks between"},
      {"normalized", "text without line ends and tabs"},
      {"iri", "a URI reference"},
      {"iris", "URI references"},
      {"natural", "a number from 0"},
      {"positive", "a number from 1"},
      {"percent", "a number from 0 to 100"},
      {"digit", "a number from 1 to 9"},
      {"language", "a language tag such as en-GB"},
      {"time", "a date and time such as 2026-05-04T17:02:00Z"},
      {"time_or_none", "a date and time, or nothing"},
      {"day", "a date, or a date and time such as 2026-05-04T17:02:00Z"},
      {"truncated", "a year, month, day or date and time"},
      {"version_number", "a version such as 2.35"},
      {"direction", "ltr or rtl"},
      {"boolean", "true or false"},
      {"id", "a name that the document has once"},
  };
  for (const auto& wish : wishes)
    if (wish[0] == type) return wish[1];
  return type;
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

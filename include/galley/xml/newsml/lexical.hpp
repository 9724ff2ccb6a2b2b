// galley: may a value stand where NewsML-G2 has a place of a certain type? The types of its schema
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Is the word one of a list with blanks between?
inline bool has_word(std::string_view list, std::string_view word) noexcept {
  for (const std::string_view each : strings::split(list, ' '))
    if (each == word) return true;
  return false;
}

/// White space as the patterns of XML Schema know it; a no-break space is none.
constexpr bool is_xml_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// QCodeType: an alias, a colon, a code; neither has blanks, only the code may have colons.
inline bool is_qcode(std::string_view text) noexcept {
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon >= text.size() - (text.empty() ? 0 : 1)) return false;
  return strings::all_of(text, [](char c) { return !is_xml_space(c); });
}

/// QCodeListType, with single blanks between: other spacing would not read back.
inline bool is_qcode_list(std::string_view text) noexcept {
  for (const std::string_view code : strings::split(text, ' '))
    if (!is_qcode(code)) return false;
  return !text.empty();
}

/// What stands behind the colon; the whole of what is no QCode.
inline std::string_view code_of(std::string_view qcode) noexcept {
  const std::size_t colon = qcode.find(':');
  return colon == std::string_view::npos ? qcode : qcode.substr(colon + 1);
}

/// g2normalizedString: no white space but blanks.
inline bool is_normalized(std::string_view text) noexcept {
  using simd::Block;
  for (; text.size() >= Block::size; text.remove_prefix(Block::size))
    if (Block::load(text.data()).at_most(0x1F).any()) break;
  return strings::all_of(text, [](char c) { return c == ' ' || !is_xml_space(c); });
}

/// xs:language, which is wider than BCP 47.
inline bool is_language(std::string_view text) noexcept {
  bool is_first = true;
  for (const std::string_view part : strings::split(text, '-')) {
    if (part.empty() || part.size() > 8) return false;
    for (const char c : part)
      if (is_first ? !strings::is_ascii_alpha(c) : !strings::is_ascii_alphanumeric(c)) return false;
    is_first = false;
  }
  return !text.empty();
}

/// IRIType. The schema takes more (blanks, say); what is no URI reference would be wrong anyway.
inline bool is_iri(std::string_view text) noexcept {
  return !text.empty() && (galley::detail::is_plain_web_address(text) || is_uri_reference(text));
}
/// An identifier that goes into `uri`, not into `qcode`.
inline bool is_uri(std::string_view text) noexcept {
  if (galley::detail::is_plain_web_address(text)) return true;
  if (!is_absolute_uri(text)) return false;
  return text.find("://") != std::string_view::npos || strings::starts_with(text, "urn:") ||
         strings::starts_with(text, "tag:");
}

/// xs:positiveInteger in the one spelling that reads back.
inline bool is_positive_integer(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 18 && text.front() != '0' &&
         strings::all_of(text, [](char c) { return strings::is_ascii_digit(c); });
}

enum class TimeType : unsigned char { date_time, date_or_time, truncated };

/// xs:dateTime, DateOptTimeType, TruncatedDateTimeType.
inline bool is_time(const Timestamp& time, TimeType type) noexcept {
  const std::string_view text = time.text();
  const auto parts = time.parts();
  if (!parts || parts->date.year == 0) return false;
  switch (parts->precision) {
    case TimePrecision::year:
    case TimePrecision::month: return type == TimeType::truncated;
    case TimePrecision::day: return type != TimeType::date_time && text.size() == 10;
    case TimePrecision::second:
    case TimePrecision::fraction: break;
    default: return false;
  }
  constexpr int furthest = 14 * 60;
  if (parts->second == 60 || parts->offset_minutes > furthest || parts->offset_minutes < -furthest)
    return false;
  // Extended format, capital letters, a colon in the offset.
  if (text.size() < 19 || text[4] != '-' || text[10] != 'T') return false;
  if (!parts->has_offset) return true;
  return text.back() == 'Z' || text[text.size() - 3] == ':';
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

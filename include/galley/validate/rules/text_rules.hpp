// galley: rules about any string: addresses, tags, times and characters
#pragma once
#include <cstddef>

#include <galley/core/language.hpp>
#include <galley/core/uri.hpp>
#include <galley/core/utf8.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

inline void link_address_missing(const RelatedLink& link, Findings& findings) {
  if (link.href.empty()) findings.report("href", "related link has no address");
}

/// An address that no page may carry: `javascript:`, `data:`, one with a password.
inline void address_rejected(const FieldString& field, Findings& findings) {
  if (field.use != Use::url || field.text.empty()) return;
  if (!is_allowed(field.text, UrlSlot::link, true))
    findings.report("not an address that may be published; use http or https");
}

inline void language_malformed(const FieldString& field, Findings& findings) {
  if (field.use == Use::language && !field.text.empty() && !is_language_tag(field.text))
    findings.report("not a BCP 47 language tag; write en-GB, not en_GB or English");
}

inline void timestamp_malformed(const Timestamp& time, Findings& findings) {
  if (!time.empty() && !time.is_valid())
    findings.report("not a date or time; write 2026-01-31T09:00:00Z");
}
inline void timestamp_offset_missing(const Timestamp& time, Findings& findings) {
  if (time.is_valid() && !time.empty() && !time.instant().has_value())
    findings.report(
        "without time and offset from UTC this is no moment; write "
        "2026-01-31T09:00:00+01:00");
}

namespace detail {

/// True if a code point below U+0020 other than TAB, LF and CR, or DEL, stands in the text.
inline bool has_control(std::string_view text) {
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F) return true;
  }
  return false;
}
/// U+202A–202E are E2 80 AA–AE and U+2066–2069 are E2 81 A6–A9 in UTF-8.
inline bool has_bidi_control(std::string_view text) {
  for (std::size_t at = text.find('\xE2'); at < text.size(); at = text.find('\xE2', at + 1)) {
    const auto found = utf8::decode(text, at);
    if (utf8::is_bidi_control(found.code_point)) return true;
  }
  return false;
}

}  // namespace detail

inline void control_character(const FieldString& field, Findings& findings) {
  if (field.use == Use::text && detail::has_control(field.text))
    findings.report("a control character; XML and HTML cannot carry it");
}
/// Can show other text than it holds.
inline void bidi_control(const FieldString& field, Findings& findings) {
  if (detail::has_bidi_control(field.text))
    findings.report("an invisible character that turns the direction of text");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

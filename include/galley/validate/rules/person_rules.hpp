// galley: rules about people and about notes between desks
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

/// (A list's element, or one that is stated in part: `publisher` may be empty.)
template <class = void>
void person_name_missing(const Person& person, Findings& findings) {
  if (!person.name.empty()) return;
  if (findings.path().is_element() || !is_empty(person))
    findings.report("name", "a person or organisation without a name cannot be shown; set `name`");
}

/// "By A. Lind": the label belongs to the byline; whoever prints the name adds its own.
template <class = void>
void person_name_labelled(const Person& person, Findings& findings) {
  const char first = person.name.empty() ? '\0' : person.name.front();
  if (first != 'B' && first != 'b' && first != 'V' && first != 'P') return;
  static constexpr std::string_view labels[] = {"By ", "by ", "BY ", "Von ", "Par ", "Por "};
  for (const std::string_view label : labels)
    if (strings::starts_with(person.name, label) && person.kind != PersonKind::organisation)
      return findings.report("name",
                             "a name that begins with a byline's label; keep the name only");
}

template <class = void>
void person_email_malformed(const Person& person, Findings& findings) {
  const std::string_view email = person.email;
  if (email.empty()) return;
  const std::size_t at = email.find('@');
  const bool is_whole = at != 0 && at != std::string_view::npos && at + 1 < email.size() &&
                        email.find('@', at + 1) == std::string_view::npos &&
                        strings::all_of(email, [](char byte) {
                          return static_cast<unsigned char>(byte) > 0x20 && byte != 0x7F;
                        });
  if (!is_whole) findings.report("email", "not an e-mail address; write name@example.com");
}

// ---- notes -------------------------------------------------------------------------------------

template <class = void>
void note_private(const EditorNote& note, Findings& findings) {
  if (!note.is_public && !note.text.empty())
    findings.report(
        "a note between desks, which pages and feeds leave out; take it out, or set "
        "`is_public`");
}

namespace detail {

/// `+44 20 7946 0000`, `(020) 7946 0000`: nine digits or more, fewer blanks and dashes.
template <class = void>
bool has_phone_number(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!strings::contains("+(0", text[at])) continue;
    if (at != 0 && strings::is_ascii_alphanumeric(text[at - 1])) continue;
    std::size_t digits = 0;
    std::size_t end = at;
    for (; end < text.size() &&
           (strings::is_ascii_digit(text[end]) || strings::contains("+() -/", text[end]));
         ++end)
      if (strings::is_ascii_digit(text[end])) ++digits;
    if (digits >= 9 && digits <= 15) return true;
    at = end;
  }
  return false;
}
template <class = void>
bool has_email(std::string_view text) noexcept {
  for (std::size_t at = text.find('@'); at < text.size(); at = text.find('@', at + 1))
    if (at != 0 && at + 1 < text.size() && strings::is_ascii_alphanumeric(text[at - 1]) &&
        strings::is_ascii_alphanumeric(text[at + 1]))
      return true;
  return false;
}

}  // namespace detail

/// The desk's number is for other desks.
template <class = void>
void note_contact_public(const EditorNote& note, Findings& findings) {
  if (note.is_public && (detail::has_phone_number(note.text) || detail::has_email(note.text)))
    findings.report("is_public",
                    "a public note with a telephone number or an e-mail address; unset "
                    "`is_public`, or take it out");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

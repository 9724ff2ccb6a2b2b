// galley: quotation marks that do not match, and quotations over several paragraphs
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// Offset of the first curly double quote at or after `from`, or npos.
template <class = void>
std::size_t find_curly(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("\xE2\x80", from); at != text.npos;
       at = text.find("\xE2\x80", at + 2)) {
    const std::string_view mark = text.substr(at, 3);
    if (mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x9D") return at;
  }
  return text.npos;
}

/// Straight and curly double quotes in one paragraph: a note, with the curly ones made straight
/// as the remedy on offer. Nothing is changed.
template <class = void>
void check_quotes(Draft& draft, std::size_t row, std::string_view text, const std::string& path) {
  if (path.empty() || text.find('"') == text.npos) return;
  std::size_t at = find_curly(text, 0);
  if (at == text.npos) return;
  Issue issue;
  issue.severity = Severity::info;
  issue.code = "text.quotes.mixed";
  issue.path = path + "/text";
  issue.message = "straight and curly quotation marks in one paragraph";
  issue.hint = "the fix makes the curly ones straight";
  const std::size_t raw = find_curly(draft.rows.raw(row), 0);
  issue.position = draft.position(row, raw == text.npos ? 0 : raw);
  for (; at != text.npos && issue.fix.size() < 100; at = find_curly(text, at + 3)) {
    Edit edit;
    edit.path = issue.path;
    edit.offset = at;
    edit.length = 3;
    edit.text = "\"";
    issue.fix.push_back(std::move(edit));
  }
  draft.issues.add(std::move(issue));
}

/// Whether a paragraph is the next part of the quotation that the one before it opened: both
/// open with a quote, and this one holds nothing but the quotation.
template <class = void>
bool continues_quotation(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (row == 0 || !starts_with_quote(text) || !starts_with_quote(draft.text(row - 1))) return false;
  const letters::CodePoint first = letters::decode(text, 0);
  const letters::CodePoint last = letters::decode_before(text, text.size());
  return text.size() > first.size + last.size && is_double_quote(first.value) &&
         is_double_quote(last.value);
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: what the XML reader says of a text, in short
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "galley/xml/reader.hpp"
#include "support/unterminated.hpp"

namespace galley_test {

/// "accepted", or the error's code, line, column and offset.
inline std::string verdict(std::string_view text, const galley::Limits& limits = {},
                           const galley::xml_text::ReaderOptions& options = {}) {
  const galley::Result<void> result = galley::xml_text::check(Unterminated(text), limits, options);
  if (result) return "accepted";
  const galley::Issue& issue = result.issues().back();
  return issue.code + " " + std::to_string(issue.position.line) + ":" +
         std::to_string(issue.position.column) + " @" + std::to_string(issue.position.offset);
}

/// The code alone.
inline std::string verdict_code(std::string_view text, const galley::Limits& limits = {},
                                const galley::xml_text::ReaderOptions& options = {}) {
  const std::string all = verdict(text, limits, options);
  return all.substr(0, all.find(' '));
}

/// Severity and code of every issue, parted by commas.
inline std::string notes(std::string_view text,
                         const galley::xml_text::ReaderOptions& options = {}) {
  const galley::Result<void> result = galley::xml_text::check(Unterminated(text), {}, options);
  std::string out;
  for (const galley::Issue& issue : result.issues()) {
    if (!out.empty()) out += ", ";
    out += to_string(issue.severity);
    out += ' ';
    out += issue.code;
  }
  return out;
}

/// A reader and what it needs.
struct Source {
  explicit Source(std::string_view text, const galley::Limits& wanted = {},
                  galley::xml_text::ReaderOptions options = {})
      : limits(wanted), reader(text, limits, issues, options) {}
  galley::Limits limits;
  galley::IssueList issues;
  galley::xml_text::Reader reader;
};

inline std::string nested(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += "<a>";
  for (std::size_t i = 0; i < depth; ++i) text += "</a>";
  return text;
}

inline std::string utf16(std::string_view ascii, bool big, bool mark) {
  std::string out = mark ? (big ? "\xFE\xFF" : "\xFF\xFE") : "";
  for (const char byte : ascii) {
    if (big) out += '\0';
    out += byte;
    if (!big) out += '\0';
  }
  return out;
}

}  // namespace galley_test

// galley: all that the importer and the credit grammar say, one line a thing, for comparing by test
#pragma once

#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "galley/json/native.hpp"
#include "galley/text/credit.hpp"
#include "galley/text/plain_text.hpp"

namespace galley_test {

/// Severity, code, place and text of an issue, and its fix.
inline std::string record(const galley::Issue& issue) {
  std::string out = to_string(issue);
  if (!issue.hint.empty()) out += " | " + issue.hint;
  out += '\n';
  for (const galley::Edit& edit : issue.fix) {
    out += "  fix " + edit.path + ' ' + std::to_string(edit.offset) + '+';
    out += std::to_string(edit.length) + " \"" + edit.text + "\"\n";
  }
  return out;
}

inline std::string record(const galley::plain_text::TraceLine& line) {
  std::string out =
      std::to_string(line.number) + ' ' + std::string(galley::to_string(line.line_class));
  out += " (" + line.rule + ", " + std::to_string(line.confidence) + ')';
  if (!line.label.empty()) out += " [" + line.label + ']';
  if (!line.target.empty()) out += " -> " + line.target;
  return out + ", " + std::to_string(line.source.size()) + " bytes\n";
}

/// The article as native JSON, what was said of it, and what became of each line.
inline std::string record(const std::string& input, galley::plain_text::ReadOptions options) {
  galley::plain_text::Trace trace;
  options.trace = &trace;
  const galley::Result<galley::Article> article = galley::plain_text::read(input, options);
  std::string out = galley::native::write(article.value_or({})).value_or("not written") + '\n';
  for (std::size_t at = 0; (at = out.find("{\"type\":", at)) != out.npos; at += 2)
    out.insert(at, "\n");  // a line for each block
  for (const galley::Issue& issue : article.issues()) out += record(issue);
  for (const galley::plain_text::TraceLine& line : trace.lines) out += record(line);
  return out;
}

/// The lines of a record that another one has not.
inline std::string lines_beside(const std::string& record, const std::string& other) {
  std::set<std::string> known;
  std::istringstream others(other);
  for (std::string line; std::getline(others, line);) known.insert(line);
  std::string out;
  std::istringstream lines(record);
  for (std::string line; std::getline(lines, line);)
    if (known.count(line) == 0) out += line + '\n';
  return out;
}

/// Every view and flag of a split that says something.
inline std::string record(const galley::credit::Split& split) {
  std::string out = std::to_string(split.confidence) + (split.found ? " found" : " nothing");
  const auto put = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) out.append(" ").append(name).append("=\"").append(value).append("\"");
  };
  put("caption", split.caption);
  put("credit", split.credit);
  put("stop", split.stop);
  put("label", split.label);
  put("lead", split.lead);
  put("photographer", split.parts.photographer);
  put("agency", split.parts.agency);
  put("via", split.parts.via);
  put("collection", split.parts.collection);
  put("licence", split.parts.licence);
  if (split.flags.file) out += " file";
  if (split.flags.archive) out += " archive";
  if (split.flags.handout) out += " handout";
  if (split.flags.pool) out += " pool";
  if (split.flags.illustration) out += " illustration";
  return out + '\n';
}

}  // namespace galley_test

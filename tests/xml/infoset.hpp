// galley: what an XML document says, as lines of text: for comparison with other parsers
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "galley/xml/reader.hpp"

namespace galley_test {

/// Line ends and tabs shown, so that each event stays one line.
inline std::string shown(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    switch (byte) {
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      case '\\': out += "\\\\"; break;
      default: out += byte;
    }
  }
  return out;
}

/// `{uri}local`, or `local` where there is no namespace.
inline std::string expanded(std::string_view uri, std::string_view local) {
  std::string out;
  if (!uri.empty()) out = "{" + std::string(uri) + "}";
  return out += local;
}

/// `(name`, then ` name='value'` for each attribute in the order of the names.
inline std::string start_line(const std::string& name, std::vector<std::string> attributes) {
  std::sort(attributes.begin(), attributes.end());
  std::string line = "(" + name;
  for (const std::string& attribute : attributes) line += " " + attribute;
  return line + "\n";
}

inline std::string attribute_part(const std::string& name, std::string_view value) {
  return name + "='" + shown(value) + "'";
}

/// The events of the rest of a document, a line each; the code of the error if there was one.
inline std::string infoset(galley::xml_text::Reader& reader) {
  using galley::xml_text::Attribute;
  using galley::xml_text::Event;
  std::string out;
  for (;;) {
    switch (reader.next()) {
      case Event::start: {
        std::vector<std::string> attributes;
        for (const Attribute& attribute : reader.attributes())
          attributes.push_back(
              attribute_part(expanded(reader.uri_of(attribute), attribute.name), attribute.value));
        out += start_line(expanded(reader.namespace_uri(), reader.name()), attributes);
        break;
      }
      case Event::text: out += "-" + shown(reader.text()) + "\n"; break;
      case Event::end: out += ")\n"; break;
      case Event::finished: return out;
      case Event::failed: {
        for (const galley::Issue& issue : reader.issues().issues())
          if (issue.severity == galley::Severity::error) return "error " + issue.code;
        return "error without an issue";
      }
    }
  }
}

/// The events of a document; "error CODE" alone where it is refused.
inline std::string infoset(std::string_view text, const galley::Limits& limits = {},
                           const galley::xml_text::ReaderOptions& options = {}) {
  galley::IssueList issues;
  galley::xml_text::Reader reader(text, limits, issues, options);
  return infoset(reader);
}

}  // namespace galley_test

#include "contract/silences.hpp"

#include <string_view>

namespace contract {
namespace {

/// `place` is part of the path. A format covers its variants: html means html-fragment too.
struct Silence {
  std::string_view format;
  std::string_view field;
  std::string_view place;
  std::string_view reason;
};

constexpr Silence silences[] = {
    {"html", "TableCell.is_header", "/head/", "every cell of a table's head is a header"},
    {"ninjs", "Topic.id", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.kind", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.code", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.literal", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.rel", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.relevance", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.confidence", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.extensions", "/located/", "a place is its name; the writer says so"},
    {"ninjs", "Topic.kind", "/genres/", "a genre has none; the writer says so"},
    {"ninjs", "Topic.rel", "/genres/", "a genre has none; the writer says so"},
    {"ninjs", "Topic.relevance", "/genres/", "a genre has none; the writer says so"},
    {"ninjs", "Topic.confidence", "/genres/", "a genre has none; the writer says so"},
    {"ninjs", "RelatedLink.id", "/link/", "a link in the body; the writer says so"},
    {"ninjs", "RelatedLink.media_type", "/link/", "a link in the body; the writer says so"},
    {"ninjs", "RelatedLink.extensions", "/link/", "a link in the body; the writer says so"},
    {"ninjs", "TableCell.is_header", "/head/", "every cell of a table's head is a header"},
    {"ninjs", "Person.role", "/authors/", "the list says it; the writer says so"},
    {"ninjs", "Person.role", "/creators/", "the maker is a name; the writer says so"},
    {"ninjs", "Person.role", "/contributors/", "the list says it; the writer says so"},
    {"ninjs", "Person.role", "/publisher/", "the list says it; the writer says so"},
    {"ninjs", "Rights.credit_line", "/rights/credit_line", "a picture's; the writer says so"},
    {"ninjs", "Article.source_bodies", "/source_bodies", "they are written anew; it is said"},
    {"text", "Caption.raw", "/caption/raw", "text and credit, which came from it, are written"},
    {"text", "Heading.level", "/level", "a short line is a heading, whatever its level"},
    {"text", "Paragraph.role", "/role", "the first paragraph is the lead where it is read"},
    {"text", "Person.kind", "/kind", "a byline names people, a source line organisations"},
    {"text", "RelatedLink.kind", "/link/kind", "a link in the story is there by an editor"},
    {"text", "RelatedLink.rel", "/rel", "the label above the links says that they are related"},
    {"text", "TableCell.is_header", "/is_header", "the order of the lines is left"},
    {"text", "TableCell.column_span", "/column_span", "every cell is there, between tabs"},
    {"text", "TableCell.row_span", "/row_span", "every cell is there, between tabs"},
};

bool covers(const Silence& row, std::string_view format) {
  return format == row.format || (format.substr(0, row.format.size()) == row.format &&
                                  format.substr(row.format.size(), 1) == "-");
}

}  // namespace

Silences::Silences() : is_used_(sizeof silences / sizeof silences[0]) {}

bool Silences::excuse(const std::string& format, const Probe& probe) {
  for (std::size_t i = 0; i < is_used_.size(); ++i) {
    const Silence& row = silences[i];
    if (!covers(row, format) || row.field != probe.name() ||
        probe.path().find(row.place) == std::string::npos)
      continue;
    is_used_[i] = true;
    return true;
  }
  return false;
}

std::vector<std::string> Silences::unused(const std::string& format) const {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < is_used_.size(); ++i)
    if (!is_used_[i] && covers(silences[i], format))
      rows.push_back(std::string(silences[i].field) + " at " + std::string(silences[i].place));
  return rows;
}

}  // namespace contract

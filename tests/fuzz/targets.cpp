// Each target states what must hold whatever the input is; the sanitizers watch the rest.
#include "fuzz/targets.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "markup/html_target.hpp"
#include "support/generate.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/text/credit.hpp>
#include <galley/validate/fix.hpp>

namespace galley_fuzz {
namespace {

using galley::Article;

/// Ends the run as a finding.
void must(bool holds, const char* what, const galley::Issues& issues = {}) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  for (const galley::Issue& issue : issues)
    std::fprintf(stderr, "  %s\n", galley::to_string(issue).c_str());
  std::abort();
}

/// Every issue of a failure is told as a user needs it.
void must_be_told(const galley::Issues& issues, std::string_view input) {
  must(galley::has_errors(issues), "a failure has an error", issues);
  for (const galley::Issue& issue : issues) {
    must(!issue.code.empty() && !issue.message.empty(), "an issue has a code and a message",
         issues);
    must(galley::utf8::is_valid(galley::explain(issue, input)), "an explanation is text", issues);
  }
}

template <class Format>
void write_and_read(const Article& article) {
  std::string text;
  const galley::Result<void> written = Format::write(article, text, {});
  if (!written) {
    must(text.empty(), "a failed write leaves nothing", written.issues());
    return must_be_told(written.issues(), {});
  }
  must(galley::utf8::is_valid(text), "what is written is UTF-8", written.issues());
  if constexpr (Format::can_read) {
    const galley::Result<Article> back = Format::read(text, {});
    must(back.has_value(), "what was written reads back", back.issues());
    if constexpr (std::is_same_v<Format, galley::native::Format>)
      must(*back == article, "native JSON reads back equal", back.issues());
  }
}

template <class Format>
void read(std::string_view input) {
  const galley::Result<galley::Bundle> all = Format::read_all(input, {});
  if (!all) return must_be_told(all.issues(), input);
  if constexpr (Format::can_write)
    for (const Article& article : all->articles) write_and_read<Format>(article);
}

/// An article whose every choice is a byte of the input.
template <class Format>
void write(std::string_view input) {
  galley_test::Random random(input);
  galley_test::GenerateOptions options;
  options.valid = random.chance(50);
  options.huge = 0;
  Article article = galley_test::generate<Article>(random, options);
  if (article.id.empty()) article.id = "urn:example:fuzz";
  if (article.publisher.name.empty()) article.publisher.name = "Example News";
  if (!article.modified.has_offset()) article.modified = "2026-05-04T17:02:00Z";
  write_and_read<Format>(article);
}

void read_json(std::string_view input) {
  const galley::Result<void> checked = galley::json_text::check(input);
  if (!checked) must_be_told(checked.issues(), input);
}
void read_xml(std::string_view input) {
  const galley::Result<void> checked = galley::xml_text::check(input);
  if (!checked) must_be_told(checked.issues(), input);
}

/// What is read from markup may be written, and that is read as before.
void read_markup(std::string_view input) {
  galley::IssueList issues;
  const auto first = galley::markup::read_html_blocks(input, {}, issues, galley::Path());
  if (issues.failed()) return must(first.blocks.empty(), "a failure holds no blocks");
  const galley_test::HtmlPart page = galley_test::html_of(first.blocks);
  must(!galley::has_errors(page.issues), "blocks of markup can be written", page.issues);
  must(galley::utf8::is_valid(page.text), "what is written is UTF-8");
}

void read_credit(std::string_view input) {
  const galley::credit::Split split = galley::credit::split(input);
  const auto is_within = [&](std::string_view part) {
    return part.empty() || (part.data() >= input.data() &&
                            part.data() + part.size() <= input.data() + input.size());
  };
  must(is_within(split.caption) && is_within(split.credit), "caption and credit are of the line");
}

void read_values(std::string_view input) {
  const galley::Timestamp time{std::string(input)};
  must(time.text() == input, "a timestamp keeps its text");
  (void)time.instant();
  (void)galley::parse_uri(input);
  (void)galley::parse_language_tag(input);
}

/// Fixes do what they say: none of them is left or makes an article invalid in another way.
void validate(std::string_view input) {
  galley_test::Random random(input);
  galley_test::GenerateOptions options;
  options.huge = 0;
  Article article = galley_test::generate<Article>(random, options);
  const galley::Issues issues = galley::validate(article, galley::profiles::publish);
  const galley::Issues applied = galley::apply_fixes(article, issues);
  must(applied.size() <= issues.size(), "no more is fixed than was found");
  (void)galley::validate(article, galley::profiles::publish);
}

/// The folder of a format's fixtures: that of its family and name.
template <class Format>
constexpr std::string_view seeds_of() {
  const std::string_view name = Format::name;
  return name == "native" || name == "ndjson" ? "json/native"
         : name == "ninjs"                    ? "json/ninjs"
         : name == "newsml"                   ? "xml/newsml"
         : name == "text"                     ? "text"
                                              : "html";
}
template <class Format>
constexpr std::string_view dictionary_of() {
  const std::string_view extension = Format::extension;
  return extension == ".xml" ? "xml" : extension == ".txt" ? "text" : "json";
}

template <class Format>
void add(std::vector<Target>& all) {
  static const std::string reader = "read-" + std::string(Format::name);
  static const std::string writer = "write-" + std::string(Format::name);
  if constexpr (Format::can_read)
    all.push_back({reader, seeds_of<Format>(), dictionary_of<Format>(), &read<Format>});
  if constexpr (Format::can_write) all.push_back({writer, {}, {}, &write<Format>});
}

std::vector<Target> all_targets() {
  std::vector<Target> all = {{"read-json-syntax", "json/native", "json", &read_json},
                             {"read-xml-syntax", "xml/newsml", "xml", &read_xml},
                             {"read-markup", "html", "html", &read_markup},
                             {"read-credit", "text", "text", &read_credit},
                             {"read-values", {}, {}, &read_values},
                             {"validate", {}, {}, &validate}};
  galley::all_formats::each([&](auto format) { add<decltype(format)>(all); });
  return all;
}

}  // namespace

const std::vector<Target>& targets() {
  static const std::vector<Target> all = all_targets();
  return all;
}

}  // namespace galley_fuzz

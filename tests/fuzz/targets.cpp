// Each target states what must hold whatever the input is; the sanitizers watch the rest.
#include "fuzz/targets.hpp"

#include <string>

#include "fuzz/properties.hpp"
#include "markup/html_target.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/text/credit.hpp>
#include <galley/validate/fix.hpp>

namespace galley_fuzz {
namespace {

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

std::vector<Target> all_targets() {
  std::vector<Target> all = {{"read-json-syntax", "json/native", "json", &read_json},
                             {"read-xml-syntax", "xml/newsml", "xml", &read_xml},
                             {"read-markup", "html", "html", &read_markup},
                             {"read-credit", "text", "text", &read_credit},
                             {"read-values", {}, {}, &read_values},
                             {"validate", {}, {}, &validate}};
  add_even_formats(all);
  add_odd_formats(all);
  return all;
}

}  // namespace

const std::vector<Target>& targets() {
  static const std::vector<Target> all = all_targets();
  return all;
}

}  // namespace galley_fuzz

#include <cstddef>
#include <string>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"

namespace text = galley::plain_text;
using galley::Article;

namespace {

std::string code_of(const galley::Result<Article>& article) {
  if (article) return "read";
  for (const galley::Issue& issue : article.issues()) {
    if (issue.severity == galley::Severity::error) return issue.code;
  }
  return "failed without a code";
}

std::string paragraphs(std::size_t count) {
  std::string input = "Harbour reopens after storm\n\n";
  for (std::size_t i = 0; i < count; ++i) {
    input += "On day " + std::to_string(i);
    input += " the harbour was open, and the boats went out before the tide turned.\n\n";
  }
  return input;
}

}  // namespace

TEST_CASE("a document of the limit is read, one byte more is not") {
  const std::string input = paragraphs(3);
  text::ReadOptions options;
  options.limits.document = input.size();
  CHECK(code_of(text::read(input, options)) == "read");
  options.limits.document = input.size() - 1;
  CHECK(code_of(text::read(input, options)) == "limit.document.exceeded");
}

TEST_CASE("a body of the limit is read, one block more is not") {
  text::ReadOptions options;
  options.limits.blocks = 5;
  CHECK(code_of(text::read(paragraphs(5), options)) == "read");
  CHECK(code_of(text::read(paragraphs(6), options)) == "limit.blocks.exceeded");
  CHECK(code_of(text::read(paragraphs(5000), options)) == "limit.blocks.exceeded");
}

TEST_CASE("a line of the limit is read, one byte more is not") {
  text::ReadOptions options;
  options.limits.string = 100;
  CHECK(code_of(text::read(std::string(100, 'a'), options)) == "read");
  CHECK(code_of(text::read(std::string(101, 'a'), options)) == "limit.string.exceeded");
}

TEST_CASE("related links of the limit are read, one more is not") {
  std::string input = paragraphs(3) + "More stories\n\n";
  for (int i = 0; i < 4; ++i) input += "Another story of the day\n\n";
  text::ReadOptions options;
  options.limits.entries = 4;
  CHECK(code_of(text::read(input, options)) == "read");
  options.limits.entries = 3;
  CHECK(code_of(text::read(input, options)) == "limit.entries.exceeded");
}

TEST_CASE("repairs of the limit are made, one more is not") {
  const std::string input = "\xC3\xBC\xC3\xBC\xC3\xBC one \xFF two \xFF.";
  text::ReadOptions options;
  options.limits.repairs = 2;
  CHECK(code_of(text::read(input, options)) == "read");
  options.limits.repairs = 1;
  CHECK(code_of(text::read(input, options)) == "limit.repairs.exceeded");
}

TEST_CASE("the trace reassembles after a failure too") {
  const std::string input = paragraphs(6);
  text::Trace trace;
  text::ReadOptions options;
  options.limits.blocks = 2;
  options.trace = &trace;
  CHECK_FALSE(text::read(input, options));
  CHECK(text::reassemble(trace) == input);
}

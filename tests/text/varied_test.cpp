// The importer and the credit grammar on a few thousand variations of what the fixtures hold. A
// record holds what was made of each in a few words, and the rest as a hash: it tells change, not
// truth.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/recorded.hpp"
#include "text/record.hpp"
#include "text/vary.hpp"

#include <galley/io.hpp>
#include <galley/text/credit.hpp>
#include <galley/text/plain_text.hpp>

namespace {

namespace text = galley::plain_text;

std::vector<std::string> lines_in(const std::string& file) {
  std::istringstream input(galley::io::read_file(file).value_or(""));
  std::vector<std::string> lines;
  for (std::string line; std::getline(input, line);) lines.push_back(line);
  return lines;
}

/// What stands before the first tab of each row.
std::vector<std::string> first_column(const std::string& file) {
  std::vector<std::string> found;
  for (const std::string& row : lines_in(file))
    if (!row.empty() && row.front() != '#') found.push_back(row.substr(0, row.find('\t')));
  return found;
}

std::vector<std::string> shape_files() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fixtures/text/shapes"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

/// The classes of the lines that are not blank, a row of the same once, and a hash of the rest.
std::string summary(const std::string& input, text::ReadOptions options) {
  text::Trace trace;
  options.trace = &trace;
  if (!text::read(input, options)) return "refused";
  std::string all;
  std::string_view before;
  for (const text::TraceLine& line : trace.lines) {
    const std::string_view name = galley::to_string(line.line_class);
    if (name == before || line.line_class == text::LineClass::blank) continue;
    all.append(all.empty() ? "" : " ").append(name);
    before = name;
  }
  return all + " " + galley_test::short_form(galley_test::record(input, options));
}

std::string name_of(const std::string& path) { return std::filesystem::path(path).stem().string(); }

/// So many variations of each, and of a shape so many more by two rounds of changes.
constexpr std::size_t variations = 24;
constexpr std::size_t more = 4;

}  // namespace

TEST_CASE("variations of every shape are read as they were") {
  constexpr text::Preset presets[] = {text::Preset::normal, text::Preset::strict,
                                      text::Preset::eager};
  std::string all;
  for (const std::string& file : shape_files()) {
    const std::vector<std::string> lines = lines_in(file);
    galley_test::Random random(galley_test::digest(name_of(file)));
    for (std::size_t i = 0; i < variations; ++i) {
      text::ReadOptions options;
      options.preset = presets[i % std::size(presets)];
      const std::string input = galley_test::joined(galley_test::varied(random, lines));
      all += name_of(file) + ' ' + std::to_string(i) + ' ';
      all += std::string(galley::to_string(options.preset)) + ": " + summary(input, options);
      std::string rest;
      for (std::size_t j = 0; j < more; ++j)
        rest += galley_test::record(
            galley_test::joined(galley_test::varied(random, galley_test::varied(random, lines))),
            options);
      all += ' ' + galley_test::short_form(rest) + '\n';
    }
  }
  galley_test::check_recorded("tests/fixtures/text/varied_shapes.record", all);
}

TEST_CASE("variations of labelled lines are split as they were") {
  std::string all;
  for (const std::string& line : first_column("tests/fixtures/text/credits.tsv")) {
    galley_test::Random random(galley_test::digest(line));
    std::string splits;
    std::string found;
    for (std::size_t i = 0; i < variations; ++i) {
      std::string input = galley_test::varied(random, line);
      if (i % 3 == 2) input = galley_test::varied(random, input);
      const galley::credit::Split split = galley::credit::split(input, i % 2 == 0 ? 40 : 60);
      splits += galley_test::record(split);
      found += split.found ? '+' : '-';
    }
    all += found + ' ' + galley_test::short_form(splits) + ' ' + line + '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/varied_credits.record", all);
}

TEST_CASE("variations of lines that state a time are read as they were") {
  constexpr std::string_view languages[] = {"", "en-GB", "en-US", "de", "ja"};
  std::string all;
  for (const std::string& line : first_column("tests/fixtures/text/times.tsv")) {
    galley_test::Random random(galley_test::digest(line));
    std::string records;
    for (std::size_t i = 0; i < variations; ++i) {
      text::ReadOptions options;
      options.language = random.pick(languages);
      records += galley_test::record(
          "Harbour reopens after the storm\n\n" + galley_test::varied(random, line) +
              "\n\nThe ferries sail again, two days after the storm that closed the port.\n",
          options);
    }
    all += galley_test::short_form(records) + ' ' + line + '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/varied_times.record", all);
}

TEST_CASE("generated articles are printed as they were") {
  std::string all;
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    galley_test::Random random(seed);
    const galley::Article article = galley_test::generate_small(random, seed % 3 != 0);
    text::WriteOptions options;
    options.wrap = static_cast<std::uint32_t>(seed % 4 == 0 ? 0 : 10 + random.below(70));
    options.captions = static_cast<text::Captions>(random.below(3));
    options.malformed = galley::Malformed::replace;
    const galley::Result<std::string> out = text::write(article, options);
    std::string record = out.value_or("");
    for (const galley::Issue& issue : out.issues()) record += galley_test::record(issue);
    all += std::to_string(seed) + ' ' + std::to_string(out.value_or("").size()) + ' ';
    all += std::to_string(out.issues().size()) + ' ' + galley_test::short_form(record) + '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/printed.record", all);
}

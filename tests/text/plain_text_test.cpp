#include "galley/text/plain_text.hpp"

#include <cstddef>
#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "galley/json/native.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "support/recorded.hpp"
#include "support/unterminated.hpp"
#include "text/outline.hpp"
#include "text/record.hpp"

namespace text = galley::plain_text;
using galley::Article;
using galley::Image;
using galley::Issue;
using galley::Paragraph;
using galley_test::load;
using galley_test::outline;

namespace {

constexpr const char* harbour = "examples/data/harbour.txt";

std::vector<std::filesystem::path> shapes() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fixtures/text/shapes")) {
    if (entry.path().extension() == ".txt") found.push_back(entry.path());
  }
  return found;
}

std::vector<std::string> lines_of(const std::string& input) {
  std::vector<std::string> lines(1);
  for (const char byte : input) {
    if (byte == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += byte;
    }
  }
  return lines;
}

/// The text as the importer should give it: NBSP as blank, trimmed.
std::string plain(const std::string& line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.compare(i, 2, "\xC2\xA0") == 0) {
      out += ' ';
      ++i;
    } else {
      out += line[i];
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

const Paragraph* paragraph_at(const Article& article, std::size_t index) {
  return index < article.body.size() ? article.body[index].get_if<Paragraph>() : nullptr;
}

/// As times.tsv spells it.
std::string stated_time(const Article& article, const galley::Issues& issues) {
  std::string stated;
  for (const Issue& issue : issues) {
    if (issue.code == "plain_text.time.order_unclear") return "?";
    if (issue.code == "plain_text.time.zone_unclear") stated = "zone ";
  }
  if (!article.published.empty()) return stated + "published=" + article.published.text();
  if (!article.modified.empty()) return stated + "modified=" + article.modified.text();
  if (!article.created.empty()) return stated + "created=" + article.created.text();
  return "-";
}

/// The table of a page dump in the seed's shape, derived from the file's own lines: 47 lines,
/// cover on 1, 6 and 35, kicker 2, headline 4, a caption twice on 18 and 19, titles on 43 to 47.
void check_page_dump(const std::string& input) {
  const std::vector<std::string> line = [&] {
    std::vector<std::string> all = lines_of(input);
    all.insert(all.begin(), "");
    return all;
  }();
  REQUIRE(line.size() == 48);
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  const galley::Result<Article> result = text::read(input, options);
  REQUIRE(result);
  const Article& article = *result;

  CHECK(article.headline == line[4]);
  CHECK(article.kicker == line[2]);
  REQUIRE(article.topics.size() == 1);
  CHECK(article.topics[0].name == line[2]);
  CHECK(article.topics[0].kind == galley::TopicKind::unspecified);
  CHECK(article.topics[0].id.empty());
  CHECK(article.deck.empty());
  CHECK(article.language.empty());
  CHECK(article.url.empty());
  CHECK(article.authors.empty());
  CHECK(article.byline.empty());
  CHECK(article.published.empty());
  CHECK(article.modified.empty());
  CHECK(article.dateline.text.empty());

  REQUIRE(article.cover.has_value());
  const Image& cover = *article.cover;
  const std::size_t label = line[1].find(": ");
  const std::size_t bracket = line[1].rfind(" (");
  const std::size_t credit = line[1].rfind(": ");
  const std::string caption = line[1].substr(label + 2, bracket - label - 2) + ".";
  CHECK(cover.caption.text.plain() == caption);
  CHECK(cover.caption.credit == line[1].substr(credit + 2, line[1].size() - credit - 4));
  CHECK(cover.caption.raw == line[1]);
  CHECK(cover.alt == caption);
  CHECK(cover.is_archive);
  CHECK(cover.renditions.empty());

  REQUIRE(article.body.size() == 13);
  std::size_t index = 0;
  std::size_t paragraphs = 0;
  for (std::size_t number = 8; number <= 33; ++number) {
    if (line[number].empty() || number == 18) continue;
    if (number == 19) {
      CHECK(index == 5);
      const Image* image = article.body[index++].get_if<Image>();
      REQUIRE(image != nullptr);
      CHECK(image->caption.text.plain() == line[19].substr(0, line[19].rfind(" (")) + ".");
      const std::size_t at = line[19].rfind(": ");
      CHECK(image->caption.credit == line[19].substr(at + 2, line[19].size() - at - 4));
      CHECK(image->caption.raw == line[19]);
      CHECK(image->alt == image->caption.text.plain());
      CHECK_FALSE(image->is_archive);
      continue;
    }
    const Paragraph* paragraph = paragraph_at(article, index++);
    REQUIRE(paragraph != nullptr);
    CHECK(paragraph->text.plain() == plain(line[number]));
    CHECK((paragraph->role == galley::ParagraphRole::lead) == (number == 8));
    ++paragraphs;
  }
  CHECK(paragraphs == 12);

  REQUIRE(article.related.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(article.related[i].title == line[43 + 2 * i]);
    CHECK(article.related[i].rel == "related");
    CHECK(article.related[i].kind == galley::RelatedKind::site_list);
    CHECK(article.related[i].href.empty());
  }

  REQUIRE(result.issues().size() == 2);
  const Issue& quotes = result.issues()[0];
  CHECK(quotes.code == "text.quotes.mixed");
  CHECK(quotes.severity == galley::Severity::info);
  CHECK(quotes.position.line == 31);
  CHECK(quotes.path == "/body/11/text");
  REQUIRE(quotes.fix.size() == 1);
  const std::string& quoted = paragraph_at(article, 11)->text.plain();
  CHECK(quoted.substr(quotes.fix[0].offset, quotes.fix[0].length) == "\xE2\x80\x9D");
  CHECK(quotes.fix[0].text == "\"");
  const Issue& section = result.issues()[1];
  CHECK(section.code == "plain_text.section.empty");
  CHECK(section.severity == galley::Severity::info);
  CHECK(section.position.line == 37);

  REQUIRE(trace.lines.size() == 47);
  CHECK(text::reassemble(trace) == input);
  const auto entry = [&](std::size_t number) { return trace.lines[number - 1]; };
  for (std::size_t number = 1; number <= 47; ++number) CHECK(entry(number).number == number);
  CHECK(entry(1).target == "/cover");
  CHECK(entry(1).label == "Cover Image");
  CHECK(entry(2).line_class == text::LineClass::kicker);
  CHECK(entry(6).rule == "dup(1)");
  CHECK(entry(18).target == "/body/5");
  CHECK(entry(19).target == "/body/5");
  CHECK(entry(31).rule == "paragraph.quotation_continues");
  CHECK(entry(35).line_class == text::LineClass::duplicate);
  CHECK(entry(37).line_class == text::LineClass::tag_label);
  CHECK(entry(39).line_class == text::LineClass::boilerplate);
  CHECK(entry(41).rule == "phrase.run_together");
  CHECK(entry(47).target == "/related/2");
}

}  // namespace

TEST_CASE("a page dump of our own gives exactly the agreed table") {
  check_page_dump(load(harbour));
}

TEST_CASE("the article that everything started from gives exactly the agreed table",
          "[conformance]") {
  std::filesystem::path seed = galley_test::environment("GALLEY_SEED");
  if (seed.empty()) {
    const std::filesystem::path beside = galley_test::environment("GALLEY_CONFORMANCE");
    seed = beside.empty() ? beside : beside / ".." / "seed" / "article.txt";
  }
  if (seed.empty() || !std::filesystem::exists(seed)) {
    galley_test::something_was_skipped() = true;
    std::printf("SKIPPED: no seed article (set GALLEY_SEED or GALLEY_CONFORMANCE)\n");
    return;
  }
  check_page_dump(load(seed.string()));
}

TEST_CASE("each part of a page dump is what a reader would say it is") {
  const galley::Result<Article> article = text::read(load(harbour));
  REQUIRE(article);
  CHECK(article->kicker == "Lowport");
  CHECK(article->headline == "Lowport Harbour Reopens After Winter Storm");
  CHECK(article->cover->caption.text.plain() ==
        "Library picture of fishing boats at Lowport quay.");
  CHECK(article->cover->caption.credit == "Coastal Service");
  CHECK(article->related[1].title == "Island school wins prize for tide clock, teachers say");
  const Paragraph* third = paragraph_at(*article, 2);
  REQUIRE(third != nullptr);
  CHECK(third->text.plain() ==
        "Divers had spent Saturday in the outer basin and came up with timber, rope and a traffic "
        "sign from Highport.");
}

TEST_CASE("every shape and every counter-example gives its expected outline") {
  std::size_t count = 0;
  for (std::filesystem::path path : shapes()) {
    const std::string input = load(path.string());
    const galley::Result<Article> article = text::read(input);
    INFO(path.string());
    REQUIRE(article);
    path.replace_extension(".outline");
    CHECK(outline(*article, article.issues()) == load(path.string()));
    ++count;
  }
  CHECK(count >= 60);
}

TEST_CASE("every shape is read, traced and spoken of as it was, with any preset") {
  for (std::filesystem::path path : shapes()) {
    const std::string input = load(path.string());
    text::ReadOptions options;
    const std::string usual = galley_test::record(input, options);
    std::string all = usual;
    for (const text::Preset preset : {text::Preset::strict, text::Preset::eager}) {
      options.preset = preset;
      all += "# " + std::string(galley::to_string(preset)) + '\n';
      all += galley_test::lines_beside(galley_test::record(input, options), usual);
    }
    galley_test::check_recorded(path.replace_extension(".record").string(), all);
  }
}

TEST_CASE("a line that states a time is read as far as it states one") {
  std::istringstream rows(load("tests/fixtures/text/times.tsv"));
  std::size_t count = 0;
  for (std::string row; std::getline(rows, row);) {
    if (row.empty() || row[0] == '#') continue;
    const std::size_t first = row.find('\t');
    const std::size_t second = row.find('\t', first + 1);
    text::ReadOptions options;
    options.language = row.substr(first + 1, second - first - 1);
    const galley::Result<Article> article =
        text::read("Harbour reopens after the storm\n\n" + row.substr(0, first) +
                       "\n\nThe ferries sail again, two days after the storm that closed the port.",
                   options);
    REQUIRE(article);
    INFO(row);
    CHECK(stated_time(*article, article.issues()) == row.substr(second + 1));
    ++count;
  }
  CHECK(count > 100);
}

TEST_CASE("every line of every fixture has a trace entry and the trace reassembles") {
  for (const std::filesystem::path& path : shapes()) {
    const std::string input = load(path.string());
    text::Trace trace;
    text::ReadOptions options;
    options.trace = &trace;
    REQUIRE(text::read(input, options));
    INFO(path.string());
    CHECK(text::reassemble(trace) == input);
    std::size_t last = 0;
    for (const text::TraceLine& line : trace.lines) {
      CHECK((line.number == last || line.number == last + 1));
      last = line.number;
    }
    const std::size_t lines = lines_of(input).size() - (input.back() == '\n' ? 1U : 0U);
    CHECK(last == lines);
  }
}

TEST_CASE("truncated and damaged texts end in a result whose trace reassembles") {
  std::vector<std::filesystem::path> files = shapes();
  files.emplace_back(harbour);
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  std::size_t tried = 0;
  for (const std::filesystem::path& path : files) {
    const std::string input = load(path.string());
    for (std::size_t at = 0; at < input.size(); ++at) {
      for (const bool flip : {false, true}) {
        std::string damaged = flip ? input : input.substr(0, at);
        if (flip) damaged[at] = static_cast<char>(damaged[at] ^ (at % 2 == 0 ? 0x80 : 0x20));
        const galley_test::Unterminated bytes(damaged);
        const galley::Result<Article> article = text::read(bytes, options);
        ++tried;
        const bool whole = text::reassemble(trace) == damaged;
        const bool typed = article || !article.issues().empty();
        if (!whole || !typed) FAIL(path.string() << " at " << at << (flip ? " flipped" : " cut"));
      }
    }
  }
  CHECK(tried > 10000);
}

TEST_CASE("no word of the story is lost: every line is in the article, dropped by list, or named") {
  for (const std::filesystem::path& path : shapes()) {
    text::Trace trace;
    text::ReadOptions options;
    options.trace = &trace;
    const galley::Result<Article> article = text::read(load(path.string()), options);
    REQUIRE(article);
    std::size_t unknown = 0;
    for (const text::TraceLine& line : trace.lines) {
      using Class = text::LineClass;
      const bool by_list =
          line.line_class == Class::boilerplate || line.line_class == Class::counter ||
          line.line_class == Class::gate || line.line_class == Class::duplicate ||
          line.line_class == Class::related_label || line.line_class == Class::tag_label ||
          line.line_class == Class::navigation || line.line_class == Class::blank ||
          line.rule == "picture.date" || line.rule == "time.order_unclear";
      INFO(path.string() << ": " << line.source);
      if (line.line_class == Class::unknown) {
        ++unknown;
      } else if (!by_list) {
        CHECK_FALSE(line.target.empty());
      }
    }
    std::size_t named = 0;
    for (const Issue& issue : article.issues()) named += issue.code == "plain_text.line.unplaced";
    CHECK(named == unknown);
  }
}

TEST_CASE("targets of the trace resolve in the article's native JSON") {
  const std::string input = load(harbour);
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  const galley::Result<Article> article = text::read(input, options);
  REQUIRE(article);
  for (const text::TraceLine& line : trace.lines) {
    if (line.target.compare(0, 6, "/body/") == 0) {
      CHECK(static_cast<std::size_t>(std::stoul(line.target.substr(6))) < article->body.size());
    }
  }
}

TEST_CASE("what was read can be written as native JSON and read back equal") {
  for (const std::filesystem::path& path : shapes()) {
    const galley::Result<Article> article = text::read(load(path.string()));
    REQUIRE(article);
    const galley::Result<std::string> json = galley::native::write(*article);
    REQUIRE(json);
    const galley::Result<Article> back = galley::native::read(*json);
    REQUIRE(back);
    CHECK(*back == *article);
  }
}

TEST_CASE("a text of one line is kept whole") {
  const galley::Result<Article> sentence = text::read("The harbour is open again.");
  REQUIRE(sentence);
  CHECK(sentence->headline.empty());
  REQUIRE(sentence->body.size() == 1);
  CHECK(paragraph_at(*sentence, 0)->text.plain() == "The harbour is open again.");
  const galley::Result<Article> title = text::read("Harbour reopens after storm");
  REQUIRE(title);
  CHECK(title->headline == "Harbour reopens after storm");
  CHECK(title->body.empty());
}

TEST_CASE("a line of five million bytes is one paragraph") {
  std::string input;
  while (input.size() < 5'000'000) input += "and on it goes (Picture: PA) so ";
  const galley::Result<Article> article = text::read(input);
  REQUIRE(article);
  REQUIRE(article->body.size() == 1);
  CHECK(paragraph_at(*article, 0)->text.plain().size() + 1 == input.size());
  const galley::Result<Article> word = text::read(std::string(5'000'000, 'a'));
  REQUIRE(word);
  CHECK(word->body.size() == 1);
}

TEST_CASE("the format is found by its name and told from markup and data") {
  CHECK(text::Format::name == "text");
  CHECK(text::Format::sniff("The harbour is open.\n") == 10);
  CHECK(text::Format::sniff("<p>The harbour is open.</p>") == 1);
  CHECK(text::Format::sniff("{\"galley\": 1}") == 1);
  CHECK(text::Format::sniff(" \n") == 0);
  const galley::Result<galley::Bundle> all = text::read_all("The harbour is open.");
  REQUIRE(all);
  CHECK(all->articles.size() == 1);
}

// Random documents of lines from the fixtures: what goes in comes out, or is dropped with a reason.
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "galley/text/letters.hpp"
#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "text/outline.hpp"

namespace text = galley::plain_text;
using galley::Article;
using galley_test::load;
using Class = text::LineClass;

namespace {

using Words = std::map<std::string, long>;

/// Counts the runs of letters and digits.
void count(std::string_view line, Words& words, long by = 1) {
  std::string word;
  for (std::size_t at = 0; at <= line.size();) {
    const galley::letters::CodePoint met = galley::letters::decode(line, at);
    const bool inside = met.size != 0 && (galley::letters::is_letter(met.value) ||
                                          galley::letters::is_digit(met.value));
    if (inside) {
      word += line.substr(at, met.size);
    } else if (!word.empty()) {
      words[word] += by;
      word.clear();
    }
    at += met.size == 0 ? 1 : met.size;
  }
}

void count_image(const galley::Image& image, Words& words) {
  count(image.caption.raw, words);
  if (image.alt != image.caption.text.plain()) count(image.alt, words);
  if (image.caption.raw.find(image.caption.credit) == std::string::npos) {
    count(image.caption.credit, words);
  }
}

struct CountBlock {
  Words& words;
  void operator()(const galley::Paragraph& block) const { count(block.text.plain(), words); }
  void operator()(const galley::Heading& block) const { count(block.text.plain(), words); }
  void operator()(const galley::Image& block) const { count_image(block, words); }
  void operator()(const galley::List& block) const {
    for (const galley::ListItem& item : block.items) {
      for (const galley::Block& part : item) part.visit(*this);
    }
  }
  void operator()(const galley::Interstitial& block) const {
    count(block.link.title, words);
    count(block.link.href, words);
  }
  template <class T>
  void operator()(const T&) const {}
};

/// Every word that the article says, but for the values of times.
Words words_of(const Article& article) {
  Words words;
  for (const std::string* field : {&article.kicker, &article.headline, &article.deck,
                                   &article.byline, &article.dateline.text}) {
    count(*field, words);
  }
  if (article.dateline.text.empty()) count(article.dateline.place, words);
  for (const galley::Person& author : article.authors) count(author.job_title, words);
  for (const galley::Person& other : article.contributors) count(other.name, words);
  if (article.cover) count_image(*article.cover, words);
  for (const galley::Block& block : article.body) block.visit(CountBlock{words});
  for (const galley::RelatedLink& link : article.related) {
    count(link.title, words);
    count(link.href, words);
  }
  for (const galley::Topic& topic : article.topics) count(topic.name, words);
  for (const galley::Person& source : article.sources) count(source.name, words);
  for (const galley::LanguageText& notice : article.rights.notices) count(notice.text, words);
  return words;
}

/// Whether a line of this class stands in the article word for word.
bool is_verbatim(Class line_class) {
  return line_class == Class::paragraph || line_class == Class::headline ||
         line_class == Class::deck || line_class == Class::crosshead ||
         line_class == Class::caption || line_class == Class::byline ||
         line_class == Class::dateline_lead || line_class == Class::address;
}

bool may_be_dropped(Class line_class) {
  return line_class == Class::boilerplate || line_class == Class::counter ||
         line_class == Class::gate || line_class == Class::duplicate ||
         line_class == Class::related_label || line_class == Class::tag_label ||
         line_class == Class::navigation || line_class == Class::blank ||
         line_class == Class::dateline_meta || line_class == Class::credit_only ||
         line_class == Class::unknown;
}

std::vector<std::vector<std::string>> fixtures() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fixtures/text/shapes")) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::vector<std::string>> all;
  for (const std::filesystem::path& path : paths) {
    all.emplace_back(1);
    for (const char byte : load(path.string())) {
      if (byte == '\n') {
        all.back().emplace_back();
      } else {
        all.back().back() += byte;
      }
    }
  }
  return all;
}

/// Runs of lines of several texts, one behind the other, with line ends of one kind or of any.
std::string compose(galley_test::Random& random,
                    const std::vector<std::vector<std::string>>& pool) {
  constexpr std::string_view ends[] = {"\n", "\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8"};
  std::string made;
  const std::size_t kind = random.below(8);
  for (std::size_t runs = 1 + random.below(9); runs > 0; --runs) {
    const std::vector<std::string>& lines = pool[random.below(pool.size())];
    std::size_t at = random.below(lines.size());
    for (std::size_t length = 1 + random.below(8); length > 0 && at < lines.size(); --length) {
      made += lines[at++];
      made += ends[kind < 4 ? 0 : kind < 7 ? kind - 3 : random.below(5)];
    }
    if (random.below(2) == 0) made += '\n';
  }
  return made;
}

/// What is wrong with the reading, or nothing.
std::string find_fault(const std::string& input, text::Preset preset) {
  text::Trace trace;
  text::ReadOptions options;
  options.trace = &trace;
  options.preset = preset;
  const galley::Result<Article> article = text::read(input, options);
  if (text::reassemble(trace) != input) return "the trace does not reassemble";
  if (!article) return article.issues().front().code == "plain_text.input.empty" ? "" : "refused";

  const Words said = words_of(*article);
  Words left = said;
  Words given;
  count(input, given);
  for (const text::TraceLine& line : trace.lines) {
    if (line.target.empty() && !may_be_dropped(line.line_class)) return "dropped: " + line.source;
    if (line.target.empty() && line.line_class != Class::blank && line.rule.empty()) {
      return "no reason: " + line.source;
    }
    if (!line.target.empty() && is_verbatim(line.line_class)) count(line.source, left, -1);
  }
  for (const auto& [word, number] : left) {
    if (number < 0) return "lost: " + word;
  }
  for (const auto& [word, number] : said) {
    if (given.count(word) == 0) return "invented: " + word;
  }
  return "";
}

}  // namespace

TEST_CASE("every word of a random document is in the article or dropped with a reason") {
  const std::vector<std::vector<std::string>> pool = fixtures();
  galley_test::Random random(20260131);
  for (std::size_t round = 0; round < 1500; ++round) {
    const std::string input = compose(random, pool);
    const text::Preset preset = static_cast<text::Preset>(round % 3);
    const std::string fault = find_fault(input, preset);
    if (!fault.empty()) FAIL("round " << round << ": " << fault << "\n" << input);
  }
}

TEST_CASE("every fixture keeps its words under every preset") {
  for (const std::vector<std::string>& lines : fixtures()) {
    std::string input;
    for (const std::string& line : lines) input += line + "\n";
    for (const text::Preset preset :
         {text::Preset::normal, text::Preset::strict, text::Preset::eager}) {
      const std::string fault = find_fault(input, preset);
      if (!fault.empty()) FAIL(fault << "\n" << input);
    }
  }
}

TEST_CASE("the check of words finds a lost and an invented one") {
  Words words;
  count("The quay, the quay.", words);
  CHECK(words["quay"] == 2);
  count("quay", words, -1);
  CHECK(words["quay"] == 1);
  CHECK(words.count("pier") == 0);
}

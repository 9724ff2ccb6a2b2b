// Every fixture cut at every byte, and every byte changed to eight others: never a crash, always
// an article that round-trips or a typed issue with a place.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "galley/json/native.hpp"
#include "support/catch.hpp"
#include "support/unterminated.hpp"

using galley::Article;
namespace native = galley::native;

namespace {

struct Fixture {
  std::string name;
  std::string text;
};

std::vector<Fixture> fixtures() {
  std::vector<Fixture> all;
  for (const auto& entry : std::filesystem::directory_iterator("tests/fixtures/json/native")) {
    std::ifstream file(entry.path(), std::ios::binary);
    all.push_back({entry.path().filename().string(),
                   {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}});
  }
  std::sort(all.begin(), all.end(),
            [](const Fixture& a, const Fixture& b) { return a.name < b.name; });
  return all;
}

bool has_three_parts(std::string_view code) {
  return std::count(code.begin(), code.end(), '.') == 2 && code.front() != '.' &&
         code.back() != '.' && code.find("..") == std::string_view::npos;
}

/// True when line and column are those of the offset.
bool is_exact(const galley::Position& at, std::string_view text) {
  if (at.offset > text.size()) return false;
  std::string_view before = text.substr(0, at.offset);
  if (before.substr(0, 3) == "\xEF\xBB\xBF") before.remove_prefix(3);
  const auto newlines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t start = before.rfind('\n');
  const std::string_view line = start == std::string_view::npos ? before : before.substr(start + 1);
  return at.line == newlines + 1 && at.column == galley::utf8::count_code_points(line) + 1;
}

struct Counts {
  std::size_t good = 0;
  std::size_t failed = 0;
};

/// Reads what may be damaged; what is wrong with the outcome, or nothing.
std::string fault(std::string_view text, Counts& counts) {
  const galley::Result<Article> story = native::read(galley_test::Unterminated(text));
  for (const galley::Issue& issue : story.issues()) {
    if (!has_three_parts(issue.code)) return "code " + issue.code;
    if (issue.message.empty() || !galley::utf8::is_valid(issue.message)) return "message";
    if (!galley::utf8::is_valid(issue.path)) return "path";
    if (issue.code != "native.version.missing" && !is_exact(issue.position, text))
      return "position of " + issue.code;
  }
  if (!story) {
    ++counts.failed;
    return story.issues().empty() ? "no issue" : "";
  }
  ++counts.good;
  const galley::Result<std::string> written = native::write(*story);
  if (!written) return "cannot be written: " + galley::to_string(written.issues()[0]);
  const galley::Result<Article> back = native::read(*written);
  if (!back) return "cannot be read back";
  return *back == *story ? "" : "reads back otherwise";
}

}  // namespace

TEST_CASE("the fixtures are read", "[native]") {
  const std::vector<Fixture> all = fixtures();
  REQUIRE(all.size() >= 5);
  for (const Fixture& fixture : all) {
    CAPTURE(fixture.name);
    const galley::Result<Article> story = native::read(fixture.text);
    REQUIRE(story);
    if (fixture.name != "later.json") CHECK(story.issues().empty());
    CHECK(*native::read(*native::write(*story)) == *story);
  }
}

TEST_CASE("a fixture cut at any byte fails with a place, and a cut of blanks does not",
          "[native]") {
  for (const Fixture& fixture : fixtures()) {
    CAPTURE(fixture.name);
    const std::size_t end = fixture.text.find_last_not_of("\r\n") + 1;
    Counts counts;
    for (std::size_t size = 0; size < fixture.text.size(); ++size) {
      const std::string_view cut = std::string_view(fixture.text).substr(0, size);
      const std::string wrong = fault(cut, counts);
      if (!wrong.empty()) {
        CAPTURE(size);
        FAIL(wrong);
      }
    }
    CHECK(counts.failed == end);
    CHECK(counts.good == fixture.text.size() - end);
  }
}

TEST_CASE("a fixture with any byte changed fails with a place or gives another article",
          "[native]") {
  for (const Fixture& fixture : fixtures()) {
    CAPTURE(fixture.name);
    Counts counts;
    std::string text = fixture.text;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char right = text[at];
      const auto byte = static_cast<unsigned char>(right);
      const unsigned quote = right == '"' ? '\\' : '"';
      const unsigned values[] = {0, 0xFF, byte ^ 1U, byte ^ 0x80U, byte ^ 0x20U, quote, '}', '0'};
      for (const unsigned value : values) {
        text[at] = static_cast<char>(value);
        const std::string wrong = fault(text, counts);
        if (!wrong.empty()) {
          CAPTURE(at, value);
          FAIL(wrong);
        }
      }
      text[at] = right;
    }
    CHECK(counts.failed > text.size());
    if (text.size() > 100) CHECK(counts.good > 100);
  }
}

TEST_CASE("a fixture with a byte left out or doubled fails or gives another article", "[native]") {
  for (const Fixture& fixture : fixtures()) {
    CAPTURE(fixture.name);
    Counts counts;
    for (std::size_t at = 0; at < fixture.text.size(); ++at) {
      std::string text = fixture.text;
      text.erase(at, 1);
      std::string wrong = fault(text, counts);
      text = fixture.text;
      text.insert(at, 1, text[at]);
      if (wrong.empty()) wrong = fault(text, counts);
      if (!wrong.empty()) {
        CAPTURE(at);
        FAIL(wrong);
      }
    }
    CHECK(counts.failed > 0);
  }
}

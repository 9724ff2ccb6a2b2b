// Around the grammar: which encoding is guessed, what is said of bytes that were repaired, where
// things stand, and what the trace holds where one line held two things.
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/drafted.hpp"
#include "text/ranges.hpp"
#include "text/record.hpp"

namespace importing = galley::plain_text;
using galley_test::ranges;
using galley_test::sweep;
using galley_test::times;

namespace {

using namespace std::string_view_literals;

constexpr std::string_view sentence_of_boats =
    "The harbour of the old town reopened at dawn, and all of the boats left it.";

/// Issues, a line each.
std::string issues_of(const std::string& input, const importing::ReadOptions& options = {}) {
  const galley::Result<galley::Article> article = importing::read(input, options);
  std::string out;
  for (const galley::Issue& issue : article.issues()) out += galley_test::record(issue);
  return out;
}

/// The sources of the lines of the trace, in brackets; they must make up the input.
std::string pieces_of(const std::string& input) {
  const importing::Trace trace = galley_test::traced(input);
  CHECK(importing::reassemble(trace) == input);
  std::string out;
  for (const importing::TraceLine& line : trace.lines) out += '[' + line.source + ']';
  return out;
}

std::string in_utf16(std::string_view ascii, bool big) {
  std::string out;
  for (const char byte : ascii) {
    out += big ? '\0' : byte;
    out += big ? byte : '\0';
  }
  return out;
}

std::string guess(std::string_view source) {
  importing::detail::Decoded decoded;
  importing::detail::decode(source, decoded);
  std::string out;
  if (decoded.encoding == galley::Encoding::utf8) out = "utf8";
  if (decoded.encoding == galley::Encoding::utf16_little) out = "utf16_little";
  if (decoded.encoding == galley::Encoding::utf16_big) out = "utf16_big";
  if (decoded.encoding == galley::Encoding::windows_1252) out = "windows_1252";
  return out + (decoded.is_assumed ? " assumed" : "");
}

}  // namespace

TEST_CASE("text looks like UTF-16 when a fifth of the bytes on one side is zero") {
  using importing::detail::looks_like_utf16;
  for (const std::size_t side : {0U, 1U}) {
    CAPTURE(side);
    const auto with_zeros = [=](std::size_t size, std::size_t zeros, std::size_t others) {
      std::string text(size, 'a');
      for (std::size_t i = 0; i < zeros; ++i) text[2 * i + side] = '\0';
      for (std::size_t i = 0; i < others; ++i) text[size - 1 - 2 * i - (side == 0 ? 0 : 1)] = '\0';
      return text;
    };
    CHECK(ranges(0, 20, [&](std::size_t n) {
            return looks_like_utf16(with_zeros(n, n / 2, 0), side);
          }) == "8-20");
    CHECK(ranges(0, 50, [&](std::size_t n) {
            return looks_like_utf16(with_zeros(100, n, 0), side);
          }) == "20-50");
    CHECK(ranges(0, 20, [&](std::size_t n) {
            return looks_like_utf16(with_zeros(100, 30, n), side);
          }) == "0-2");
    // The first 512 bytes tell.
    CHECK(looks_like_utf16(with_zeros(2000, 103, 0), side));
    CHECK_FALSE(looks_like_utf16(with_zeros(2000, 102, 0), side));
    std::string late = with_zeros(520, 0, 0);
    for (std::size_t at = 200 + side; at < 520; at += 2) late[at] = '\0';
    CHECK(looks_like_utf16(late, side));
    std::string later(1200, 'a');
    for (std::size_t at = 512 + side; at < 1200; at += 2) later[at] = '\0';
    CHECK_FALSE(looks_like_utf16(later, side));
  }
}

TEST_CASE("text is UTF-8 when as many of its sequences are well-formed as are not") {
  for (std::size_t good = 0; good < 5; ++good) {
    for (std::size_t bad = 0; bad < 5; ++bad) {
      CAPTURE(good, bad);
      const std::string text = "quay " + times(good, "é ") + times(bad, "\xFF ");
      CHECK(importing::detail::is_mostly_utf8(text) == (good >= bad));
      CHECK(guess(text) == (good >= bad ? "utf8" : "windows_1252 assumed"));
      CHECK(guess("\xEF\xBB\xBF" + text) == "utf8");
    }
  }
  CHECK(guess(in_utf16("The quay", false)) == "utf16_little assumed");
  CHECK(guess(in_utf16("The quay", true)) == "utf16_big assumed");
  CHECK(guess("\xFF\xFE" + in_utf16("The quay", false)) == "utf16_little");
  CHECK(guess("\xFE\xFF" + in_utf16("The quay", true)) == "utf16_big");
  CHECK(guess("The quay") == "utf8");
}

TEST_CASE("what was repaired is counted, and the first place of it is told") {
  const std::string boats(sentence_of_boats);
  CHECK(issues_of("Old quay reopens\n\né" + boats + "\n\né\xFF" + boats + "\xFF") ==
        "warning plain_text.encoding.malformed (line 5, column 2): 2 malformed sequences were "
        "replaced by "
        "U+FFFD\n");
  CHECK(issues_of("Old quay reopens\n\nThe\x01 " + boats + "\x02") ==
        "warning plain_text.control.removed (line 3, column 4): 2 control characters were taken "
        "out\n");
  CHECK(issues_of("\x01Old quay reopens\n\n" + boats) ==
        "warning plain_text.control.removed (line 1, column 1): 1 control characters were taken "
        "out\n");
  CHECK(issues_of("Old quay reopens\n\r\n" + boats) ==
        "info plain_text.line_ends.mixed: lines end in more than one way; each was taken as a "
        "line end\n");
  CHECK(issues_of("\xFF" + boats) ==
        "warning plain_text.encoding.assumed: not UTF-8; read as Windows-1252 | convert the text "
        "to UTF-8 to be sure\nwarning plain_text.headline.missing: no line stands out as the "
        "headline\n");
  CHECK(issues_of(in_utf16(boats, true)) ==
        "warning plain_text.encoding.assumed: no byte order mark; read as UTF-16 by its zero "
        "bytes | convert the text to UTF-8 to be sure\nwarning plain_text.headline.missing: no "
        "line stands out as the headline\n");
  CHECK(issues_of("\n\r\n") ==
        "error plain_text.input.empty: the text holds no story | give a text of at least one "
        "line\n");
}

TEST_CASE("the trace parts a line that held two things where the second starts") {
  const std::string boats(sentence_of_boats);
  const std::string glued = "The quay at dawn (Picture: AP). ";
  CHECK(pieces_of("\n" + glued + boats + "\nquay") == "[\n][" + glued + "][" + boats + "\n][quay]");
  CHECK(pieces_of(glued + boats) == "[" + glued + "][" + boats + "]");
  CHECK(pieces_of("\xEF\xBB\xBF" + glued + boats) == "[\xEF\xBB\xBF" + glued + "][" + boats + "]");
  CHECK(pieces_of("\xEF\xBB\xBFquay\n" + glued + boats) ==
        "[\xEF\xBB\xBFquay\n][" + glued + "][" + boats + "]");
  const std::string wide = "The quay\u00A0at dawn (Picture: AP).\u00A0";
  CHECK(pieces_of(wide + boats) == "[" + wide + "][" + boats + "]");
  CHECK(pieces_of("Caf\xE9 " + glued + boats) == "[Caf\xE9 " + glued + boats + "][]");
  CHECK(pieces_of("\xEF\xBB\xBF") == "[\xEF\xBB\xBF]");
  CHECK(pieces_of("") == "");
}

TEST_CASE("things are found at the line, column and byte where they stand") {
  const std::string input = "Old quay reopens\r\n\r\n" + std::string(sentence_of_boats) +
                            "\r\n\u2028é\rThe quay at " + "dawn (Picture: AP). " +
                            std::string(sentence_of_boats) + "\r\n\r\n1. a\n2. b\n";
  galley::SourceMap map;
  importing::ReadOptions options;
  options.source_map = &map;
  REQUIRE(importing::read(input, options));
  const auto place = [&](std::string_view path) {
    const galley::Position* at = map.find(path);
    if (at == nullptr) return std::string("none");
    return std::to_string(at->line) + ':' + std::to_string(at->column) + ' ' +
           std::to_string(at->offset);
  };
  CHECK(place("/headline") == "1:1 0");
  CHECK(place("/body/0") == "3:1 20");
  CHECK(place("/body/1") == "4:2 100");
  CHECK(place("/body/2") == "4:4 103");
  CHECK(place("/body/3") == "4:36 135");
  CHECK(place("/body/4/items/0") == "6:1 214");
  CHECK(place("/body/4/items/1") == "7:1 219");
}

TEST_CASE("lines are read up to some more than twice the limit of blocks") {
  const auto said = [](std::size_t blocks, std::size_t lines) {
    importing::ReadOptions options;
    options.limits.blocks = blocks;
    const std::string issues = issues_of(times(lines, "quay, quay\n"), options);
    return issues.find("far more lines") != issues.npos;
  };
  for (const std::size_t blocks : {0U, 1U, 5U}) {
    CAPTURE(blocks);
    CHECK_FALSE(said(blocks, 2 * blocks + 1000));
    CHECK(said(blocks, 2 * blocks + 1001));
  }
  CHECK_FALSE(said(std::numeric_limits<std::size_t>::max(), 3));
  CHECK_FALSE(said(std::numeric_limits<std::size_t>::max() / 2 + 1, 3));
}

TEST_CASE(
    "quotation marks of two kinds are told of, with an edit for each curly one up to a hundred") {
  const auto edits = [](const std::string& text) {
    const galley::Result<galley::Article> article = importing::read(text);
    for (const galley::Issue& issue : article.issues()) {
      if (issue.code == "text.quotes.mixed") return issue.fix.size();
    }
    return std::size_t{0};
  };
  for (const std::size_t count : {1U, 2U, 3U, 99U, 100U, 101U, 150U}) {
    CAPTURE(count);
    CHECK(edits("say \"so\" " + times(count, "“")) == (count < 100 ? count : 100));
    CHECK(edits("say \"so\" " + times(count, "– ”")) == (count < 100 ? count : 100));
    CHECK(edits("say so " + times(count, "“")) == 0);
  }
  CHECK(edits("say \"so\" „‟‘’") == 0);
  const auto find = [](std::string_view text, std::size_t from) {
    const std::size_t at = importing::detail::find_curly(text, from);
    return at == text.npos ? std::string("none") : std::to_string(at);
  };
  CHECK(find("“a”", 0) == "0");
  CHECK(find("“a”", 1) == "4");
  CHECK(find("“a”", 5) == "none");
  CHECK(find("–‘’„“", 0) == "12");
  CHECK(find("\xE2\x80", 0) == "none");
  CHECK(find("\xE2\x80\xE2\x80\x9C", 0) == "2");
  CHECK(issues_of("Old quay reopens\n\né \"" + std::string(sentence_of_boats) + "” “")
            .find("line 3, column 79") != std::string::npos);
}

TEST_CASE("with one issue too many for a list the reading stops") {
  // Each of these lists is bounded by the same limit.
  CHECK(sweep(1, 4,
              [](std::size_t most) {
                importing::ReadOptions options;
                options.limits.entries = most;
                const std::string said =
                    issues_of("Old quay reopens\n\nBy Anna Example, Ben Other and Cleo Third\n\n" +
                                  std::string(sentence_of_boats) + "\n\n© A\n© B\n© C\n",
                              options);
                return said.substr(0, said.find(':'));
              }) ==
        "  1-2: error limit.entries.exceeded\n"
        "  3-4: \n");
}

TEST_CASE("a trace holds the last input alone, and nothing of one that was refused") {
  importing::Trace trace;
  importing::ReadOptions options;
  options.trace = &trace;
  const std::string first =
      "The quay reopens\n\nThe quay was opened again on Monday, the port says.\n";
  CHECK(importing::read(first, options));
  const std::string second = "Ferries return\n\nThe ferries are back in the port since Tuesday.\n";
  CHECK(importing::read(second, options));
  CHECK(importing::reassemble(trace) == second);
  options.limits.document = 10;
  CHECK_FALSE(importing::read(second, options));
  CHECK(trace.lines.empty());
}

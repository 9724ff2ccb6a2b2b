// Our verdict on random and damaged texts against that of nlohmann::json, where both must agree.
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/json/reader.hpp>

namespace {

using galley_test::Random;

bool accepts(std::string_view text) {
  return galley::json_text::check(text, galley::Limits::unlimited()).has_value();
}

/// Where the two differ on purpose: nlohmann takes a NUL behind the value for the end of the text
/// and refuses numbers beyond a double's range, which we leave to whoever reads the number.
bool is_comparable(std::string_view text) {
  if (text.find('\0') != std::string_view::npos) return false;
  std::size_t digits = 0;
  bool in_exponent = false;
  for (const char c : text) {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit && ++digits > (in_exponent ? 2 : 300)) return false;
    if (is_digit) continue;
    in_exponent = c == 'e' || c == 'E' || (in_exponent && (c == '+' || c == '-'));
    digits = 0;
  }
  return true;
}

void append_blanks(std::string& out, Random& random) {
  static constexpr std::string_view blanks[] = {"", "", "", " ", "\n", "\t \r\n"};
  out += random.pick(blanks);
}

void append_string(std::string& out, Random& random) {
  static constexpr std::string_view pieces[] = {"a",           "bcdefghijklmnopq",
                                                "\\n",         "\\\"",
                                                "\\\\",        "\\/",
                                                "\\u0041",     "\\ud83d\\ude00",
                                                "\xC3\xA4",    "\xF0\x9F\x98\x80",
                                                "\\u0000",     " ",
                                                "/",           "\x7F",
                                                "\xE2\x80\xA8"};
  out += '"';
  for (std::size_t i = random.below(5); i > 0; --i) out += random.pick(pieces);
  out += '"';
}

void append_value(std::string& out, Random& random, std::size_t depth) {
  static constexpr std::string_view scalars[] = {"null", "true", "false", "0",    "-0",   "12",
                                                 "-3.5", "1e5",  "1E+2",  "0.25", "9e-7", "\"\""};
  append_blanks(out, random);
  const std::size_t kind = random.below(depth > 5 ? 2 : 4);
  if (kind == 0) {
    out += random.pick(scalars);
  } else if (kind == 1) {
    append_string(out, random);
  } else {
    out += kind == 2 ? '[' : '{';
    append_blanks(out, random);
    const std::size_t count = random.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i != 0) out += ',';
      if (kind == 3) {
        append_blanks(out, random);
        append_string(out, random);
        append_blanks(out, random);
        out += ':';
      }
      append_value(out, random, depth + 1);
    }
    out += kind == 2 ? ']' : '}';
  }
  append_blanks(out, random);
}

/// Changes, drops or puts in a byte, mostly one that JSON has a meaning for.
void damage(std::string& text, Random& random) {
  static constexpr char bytes[] = "{}[],:\"\\ntfu0123456789.-+eE \n\t\xC3\xA4\xFF\x01/";
  const std::size_t at = random.below(text.size() + 1);
  const char byte = random.chance(90) ? bytes[random.below(sizeof bytes - 1)]
                                      : static_cast<char>(random.below(256));
  switch (random.below(4)) {
    case 0: text.insert(at, 1, byte); break;
    case 1:
      if (at < text.size()) text.erase(at, 1 + random.below(3));
      break;
    case 2:
      if (at < text.size()) text[at] = byte;
      break;
    default: text += text.substr(at, 1 + random.below(8));
  }
}

void compare(std::size_t rounds, std::uint64_t seed) {
  Random random(seed);
  std::size_t accepted = 0;
  std::size_t refused = 0;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::string text;
    append_value(text, random, 0);
    for (std::size_t i = random.below(4); i > 0; --i) damage(text, random);
    if (!is_comparable(text)) continue;
    const bool ours = accepts(text);
    if (ours != nlohmann::json::accept(text)) {
      CAPTURE(text, ours);
      CHECK(ours == nlohmann::json::accept(text));
    }
    ++(ours ? accepted : refused);
  }
  CHECK(accepted > rounds / 5);
  CHECK(refused > rounds / 5);
}

}  // namespace

TEST_CASE("random and damaged texts get the verdict of nlohmann::json", "[json]") {
  compare(40'000, 20261123);
}

TEST_CASE("very many random and damaged texts get the verdict of nlohmann::json", "[json][slow]") {
  compare(2'000'000, 1);
}

TEST_CASE("the two differ where they must", "[json]") {
  using namespace std::string_view_literals;
  CHECK(nlohmann::json::accept("{}\0 garbage"sv));
  CHECK_FALSE(accepts("{}\0 garbage"sv));
  CHECK_FALSE(nlohmann::json::accept("1e999"));
  CHECK(accepts("1e999"));
}

TEST_CASE("what a reader makes of a string is what nlohmann::json makes of it", "[json]") {
  Random random(77);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    append_string(text, random);
    galley::IssueList issues;
    const galley::Limits limits;
    galley::json_text::Reader reader(text, limits, issues);
    std::string value;
    REQUIRE(reader.string(value) == galley::json_text::Outcome::ok);
    CHECK(value == nlohmann::json::parse(text).get<std::string>());
  }
}

TEST_CASE("raw text without its blanks means the same", "[json]") {
  Random random(78);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    append_value(text, random, 0);
    galley::IssueList issues;
    const galley::Limits limits;
    galley::json_text::Reader reader(text, limits, issues);
    std::string raw;
    REQUIRE(reader.skip(&raw) == galley::json_text::Outcome::ok);
    CHECK(nlohmann::json::parse(raw) == nlohmann::json::parse(text));
    CHECK(raw.size() <= text.size());
  }
}

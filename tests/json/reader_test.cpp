#include "galley/json/reader.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/unterminated.hpp"

using galley::json_text::Outcome;
using galley::json_text::Reader;
using galley_test::Unterminated;
using namespace std::string_view_literals;

namespace {

std::string verdict(std::string_view text, const galley::Limits& limits = {}) {
  const galley::Result<void> result = galley::json_text::check(Unterminated(text), limits);
  return result ? "accepted" : result.issues().back().code;
}

/// The error's code, line, column and offset.
std::string error(std::string_view text, const galley::Limits& limits = {}) {
  const galley::Result<void> result = galley::json_text::check(Unterminated(text), limits);
  if (result) return "accepted";
  const galley::Issue& issue = result.issues().back();
  return issue.code + " " + std::to_string(issue.position.line) + ":" +
         std::to_string(issue.position.column) + " @" + std::to_string(issue.position.offset);
}

/// A reader and what it needs.
struct Source {
  explicit Source(std::string_view text, const galley::Limits& wanted = {})
      : limits(wanted), reader(text, limits, issues) {}
  galley::Limits limits;
  galley::IssueList issues;
  Reader reader;
};

std::string string_value(std::string_view text) {
  Source source(text);
  std::string value;
  if (source.reader.string(value) != Outcome::ok || source.reader.finish() != Outcome::ok)
    return "error " + source.issues.issues().back().code;
  return value;
}

std::string compact(std::string_view text) {
  Source source(text);
  std::string raw;
  if (source.reader.skip(&raw) != Outcome::ok || source.reader.finish() != Outcome::ok)
    return "error " + source.issues.issues().back().code;
  return raw;
}

std::string nested(std::size_t depth, bool objects) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += objects && i % 2 == 0 ? "{\"a\":" : "[";
  text += '0';
  for (std::size_t i = depth; i-- > 0;) text += objects && i % 2 == 0 ? '}' : ']';
  return text;
}

}  // namespace

// ---- syntax ----------------------------------------------------------------------------------

TEST_CASE("values of every type are accepted", "[json]") {
  for (const std::string_view text : {"null",
                                      "true",
                                      "false",
                                      "0",
                                      "-0",
                                      "12",
                                      "-1.5",
                                      "1e5",
                                      "1E+05",
                                      "0.1e-7",
                                      "\"\"",
                                      "\"a\"",
                                      "[]",
                                      "{}",
                                      "[1]",
                                      "[1,2]",
                                      "{\"a\":1}",
                                      "{\"a\":1,\"b\":[{}]}",
                                      " \t\r\n[ 1 , 2 ]\n",
                                      "{\"\":0}",
                                      "[[],{}]",
                                      "{\"a\":1,\"a\":2}",
                                      "1e999999999",
                                      "[\"\x7F\"]",
                                      "\xEF\xBB\xBF{}",
                                      "\xEF\xBB\xBF 1"}) {
    CAPTURE(text);
    CHECK(verdict(text) == "accepted");
  }
}

TEST_CASE("what is no JSON is refused where it goes wrong", "[json]") {
  CHECK(error("") == "json.syntax.truncated 1:1 @0");
  CHECK(error("  ") == "json.syntax.truncated 1:3 @2");
  CHECK(error("nul") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("nulls") == "json.syntax.trailing 1:5 @4");
  CHECK(error("True") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("+1") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("01") == "json.syntax.trailing 1:2 @1");
  CHECK(error("-") == "json.syntax.truncated 1:2 @1");
  CHECK(error("-a") == "json.syntax.unexpected 1:2 @1");
  CHECK(error("1.") == "json.syntax.truncated 1:3 @2");
  CHECK(error("1.e1") == "json.syntax.unexpected 1:3 @2");
  CHECK(error(".5") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("1e") == "json.syntax.truncated 1:3 @2");
  CHECK(error("1e+") == "json.syntax.truncated 1:4 @3");
  CHECK(error("NaN") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("0x1") == "json.syntax.trailing 1:2 @1");
  CHECK(error("'a'") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("[1,]") == "json.syntax.unexpected 1:4 @3");
  CHECK(error("[,1]") == "json.syntax.unexpected 1:2 @1");
  CHECK(error("[1 2]") == "json.syntax.unexpected 1:4 @3");
  CHECK(error("[1") == "json.syntax.truncated 1:3 @2");
  CHECK(error("[1}") == "json.syntax.unexpected 1:3 @2");
  CHECK(error("{1:2}") == "json.syntax.unexpected 1:2 @1");
  CHECK(error("{\"a\"}") == "json.syntax.unexpected 1:5 @4");
  CHECK(error("{\"a\":}") == "json.syntax.unexpected 1:6 @5");
  CHECK(error("{\"a\":1,}") == "json.syntax.unexpected 1:8 @7");
  CHECK(error("{\"a\" 1}") == "json.syntax.unexpected 1:6 @5");
  CHECK(error("{\"a\":1") == "json.syntax.truncated 1:7 @6");
  CHECK(error("{\"a\"") == "json.syntax.truncated 1:5 @4");
  CHECK(error("{") == "json.syntax.truncated 1:2 @1");
  CHECK(error("{}{}") == "json.syntax.trailing 1:3 @2");
  CHECK(error("1 // no") == "json.syntax.trailing 1:3 @2");
  CHECK(error("/**/1") == "json.syntax.unexpected 1:1 @0");
  CHECK(error("\"a") == "json.syntax.truncated 1:3 @2");
  CHECK(error("\"a\\") == "json.syntax.truncated 1:4 @3");
  CHECK(error("\"\\u12") == "json.syntax.truncated 1:6 @5");
}

TEST_CASE("a NUL is no end of the text", "[json]") {
  CHECK(error("{}\0"sv) == "json.syntax.trailing 1:3 @2");
  CHECK(error("{}\0 garbage"sv) == "json.syntax.trailing 1:3 @2");
  CHECK(error("12\0"sv) == "json.syntax.trailing 1:3 @2");
  CHECK(error("[1\0]"sv) == "json.syntax.unexpected 1:3 @2");
  CHECK(error("[ \0]"sv) == "json.syntax.unexpected 1:3 @2");
  CHECK(error("{ \0}"sv) == "json.syntax.unexpected 1:3 @2");
  CHECK(verdict("\0"sv) != "accepted");
  CHECK(error("\"a\0b\""sv) == "json.string.control 1:3 @2");
}

TEST_CASE("a byte order mark is passed over once, at the start only", "[json]") {
  CHECK(error("\xEF\xBB\xBF\xEF\xBB\xBF{}") == "json.syntax.unexpected 1:1 @3");
  CHECK(verdict("{}\xEF\xBB\xBF") == "json.syntax.trailing");
  CHECK(verdict("\xEF\xBB") == "json.syntax.unexpected");
  CHECK(error("\xEF\xBB\xBF{,}") == "json.syntax.unexpected 1:2 @4");
  CHECK(error("\xEF\xBB\xBF\n{,}") == "json.syntax.unexpected 2:2 @5");
}

TEST_CASE("other encodings are refused by name", "[json]") {
  CHECK(verdict("\xFF\xFE{\0}\0"sv) == "json.encoding.unsupported");
  CHECK(verdict("\xFE\xFF\0{\0}"sv) == "json.encoding.unsupported");
  CHECK(verdict("{\0}\0"sv) == "json.encoding.unsupported");
  CHECK(verdict("\0{\0}"sv) == "json.encoding.unsupported");
  CHECK(verdict("\0\0\0{"sv) == "json.encoding.unsupported");
  CHECK(verdict("\0\0\xFE\xFF"sv) == "json.encoding.unsupported");
}

// ---- positions -------------------------------------------------------------------------------

TEST_CASE("columns count code points and lines count LF", "[json]") {
  CHECK(error("[\"\xC3\xA4\xE6\x9D\xB1\xF0\x9F\x98\x80\",x]") == "json.syntax.unexpected 1:8 @13");
  CHECK(error("[\n\"a\",\n  x]") == "json.syntax.unexpected 3:3 @9");
  CHECK(error("[\r\n1,\r\nx]") == "json.syntax.unexpected 3:1 @7");
  CHECK(error("[\r1,\rx]") == "json.syntax.unexpected 1:6 @5");
  CHECK(error("\n\n\n") == "json.syntax.truncated 4:1 @3");
  CHECK(error("[1,\n\xC3\xA4]") == "json.syntax.unexpected 2:1 @4");
}

TEST_CASE("malformed UTF-8 is refused at the byte where it starts", "[json]") {
  CHECK(error("\"abc\xFF\"") == "json.string.utf8 1:5 @4");
  CHECK(error("\"\xC3\xA4\xC3\"") == "json.string.utf8 1:3 @3");
  CHECK(error("\"\xED\xA0\x80\"") == "json.string.utf8 1:2 @1");
  CHECK(error("\"\xC0\xAF\"") == "json.string.utf8 1:2 @1");
  CHECK(error("\"\xF4\x90\x80\x80\"") == "json.string.utf8 1:2 @1");
  CHECK(error("\"\x80\"") == "json.string.utf8 1:2 @1");
  CHECK(error("\"" + std::string(40, 'a') + "\xFF\"") == "json.string.utf8 1:42 @41");
}

TEST_CASE("malformed UTF-8 behind an escape is refused at its own byte too", "[json]") {
  CHECK(error("\"a\\n\xFF\"") == "json.string.utf8 1:5 @4");
  CHECK(error("\"\xFF\\n\"") == "json.string.utf8 1:2 @1");
  CHECK(error("\"\\u00e4\\n\xC3\xA4" + std::string(33, 'a') + "\xE2\x82\"") ==
        "json.string.utf8 1:44 @44");
  // What an escape makes never completes what the bytes before it began.
  CHECK(error("\"\xE2\x82\\u00ac\"") == "json.string.utf8 1:2 @1");
}

TEST_CASE("raw controls are refused at their byte, in every place of a block", "[json]") {
  for (std::size_t before = 0; before < 70; ++before) {
    CAPTURE(before);
    for (const char control : {'\0', '\x01', '\t', '\n', '\x1F'}) {
      if (control == '\0' && before == 0) continue;  // looks like UTF-16
      const std::string text = "\"" + std::string(before, 'a') + control + "\"";
      CHECK(error(text) == "json.string.control 1:" + std::to_string(before + 2) + " @" +
                               std::to_string(before + 1));
      const std::string escaped = "\"\\n" + std::string(before, 'a') + control + "\"";
      CHECK(error(escaped) == "json.string.control 1:" + std::to_string(before + 4) + " @" +
                                  std::to_string(before + 3));
    }
    CHECK(verdict("\"" + std::string(before, 'a') + "\x7F\"") == "accepted");
  }
}

TEST_CASE("a position that lies before the last one is found all the same", "[json]") {
  const std::string text = "{\n \"\xC3\xA4\": 1,\n \"b\": [\n2] }";
  Source source(text);
  const auto at = [&](std::size_t offset) {
    const galley::Position p = source.reader.position_of(text.data() + offset);
    CHECK(p.offset == offset);
    return std::to_string(p.line) + ":" + std::to_string(p.column);
  };
  const std::vector<std::string> expected = {"1:1", "1:2", "2:1", "2:2", "2:3", "2:4"};
  for (int round = 0; round < 2; ++round) {
    CHECK(at(text.size()) == "4:5");
    CHECK(at(3) == "2:2");
    CHECK(at(4) == "2:3");
    CHECK(at(6) == "2:4");
    CHECK(at(0) == "1:1");
    CHECK(at(2) == "2:1");
    CHECK(at(1) == "1:2");
    CHECK(at(text.find('b')) == "3:3");
    CHECK(at(text.find('2', 20)) == "4:1");
    CHECK(at(text.find('[')) == "3:7");
  }
}

// ---- strings ---------------------------------------------------------------------------------

TEST_CASE("every escape gives its character", "[json]") {
  CHECK(string_value(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
  CHECK(string_value(R"("\u0041\u00e4\u6771")") == "A\xC3\xA4\xE6\x9D\xB1");
  CHECK(string_value(R"("\uD83D\uDE00\ud83d\ude00")") == "\xF0\x9F\x98\x80\xF0\x9F\x98\x80");
  CHECK(string_value(R"("\udbff\udfff\uffff\ufffe")") ==
        "\xF4\x8F\xBF\xBF\xEF\xBF\xBF\xEF\xBF\xBE");
  CHECK(string_value(R"("a\u0000b")") == std::string("a\0b", 3));
  CHECK(string_value(R"("\uabCD\uABcd")") == "\xEA\xAF\x8D\xEA\xAF\x8D");
}

TEST_CASE("unknown escapes are refused", "[json]") {
  for (unsigned byte = 1; byte < 0x80; ++byte) {
    const char c = static_cast<char>(byte);
    if (std::string_view("\"\\/bfnrtu").find(c) != std::string_view::npos) continue;
    CAPTURE(byte);
    CHECK(error(std::string("\"ab\\") + c + "\"") == "json.string.escape 1:4 @3");
  }
  CHECK(error(R"("\u12g4")") == "json.string.escape 1:2 @1");
  CHECK(error(R"("\u123")") == "json.string.escape 1:2 @1");
  CHECK(error(R"("\u 123")") == "json.string.escape 1:2 @1");
  CHECK(error(R"("\u+123")") == "json.string.escape 1:2 @1");
  CHECK(error(R"("\U0041")") == "json.string.escape 1:2 @1");
  CHECK(error("\"\\\xC3\xA4\"") == "json.string.escape 1:2 @1");
  CHECK(error("\"\\\0\""sv) == "json.string.escape 1:2 @1");
}

TEST_CASE("halves of surrogate pairs are refused", "[json]") {
  for (const std::string_view text :
       {R"("\ud800")", R"("\udc00")", R"("\udfff\ud800")", R"("\ud800x")", R"("\ud800\n")",
        R"("\ud800\u0041")", R"("\ud800\ud800")", R"("\ud83d \ude00")", R"("\ud83d\\ude00")"}) {
    CAPTURE(text);
    CHECK(error(text) == "json.string.surrogate 1:2 @1");
  }
  CHECK(error(R"("\ud83d\u")") == "json.string.surrogate 1:2 @1");
}

TEST_CASE("escapes are found at every place of a block and at every length", "[json]") {
  for (std::size_t before = 0; before < 40; ++before)
    for (std::size_t after = 0; after < 40; ++after) {
      const std::string a(before, 'a');
      const std::string b(after, 'b');
      CHECK(string_value("\"" + a + "\\n" + b + "\"") == a + "\n" + b);
      CHECK(string_value("\"" + a + "\\ud83d\\ude00" + b + "\"") == a + "\xF0\x9F\x98\x80" + b);
      CHECK(string_value("\"" + a + "\\\\" + b + "\\\"\"") == a + "\\" + b + "\"");
    }
}

TEST_CASE("strings of every length end at their quote, not at one behind it", "[json]") {
  for (std::size_t size = 0; size < 100; ++size) {
    const std::string text = "\"" + std::string(size, 'x') + "\",\"" + std::string(50, 'y');
    Source source(text);
    std::string_view value;
    REQUIRE(source.reader.string(value) == Outcome::ok);
    CHECK(value == std::string(size, 'x'));
    CHECK(source.reader.take(','));
  }
}

TEST_CASE("a string without escapes is a view of the source", "[json]") {
  const std::string text = R"("plain" "with \n escape")";
  Source source(text);
  std::string_view value;
  REQUIRE(source.reader.string(value) == Outcome::ok);
  CHECK(value.data() == text.data() + 1);
  REQUIRE(source.reader.string(value) == Outcome::ok);
  CHECK(value == "with \n escape");
  CHECK((value.data() < text.data() || value.data() > text.data() + text.size()));
}

TEST_CASE("a string cut anywhere is truncated, not malformed", "[json]") {
  const std::string text = R"("abc\n\u00e4\ud83d\ude00 and so on, past one block")";
  for (std::size_t size = 1; size < text.size(); ++size) {
    CAPTURE(size);
    CHECK(error(text.substr(0, size)) ==
          "json.syntax.truncated 1:" + std::to_string(size + 1) + " @" + std::to_string(size));
  }
}

// ---- numbers ---------------------------------------------------------------------------------

TEST_CASE("an integer is taken within its bounds", "[json]") {
  const auto integer = [](std::string_view text, std::int64_t least, std::int64_t most) {
    Source source(text);
    std::int64_t value = 99;
    const Outcome outcome = source.reader.integer(value, least, most);
    CHECK_FALSE(source.reader.failed());
    if (outcome == Outcome::mismatch) CHECK(value == 99);
    return outcome == Outcome::ok ? std::to_string(value) : "mismatch";
  };
  constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
  CHECK(integer("0", 0, 5) == "0");
  CHECK(integer("5", 0, 5) == "5");
  CHECK(integer("6", 0, 5) == "mismatch");
  CHECK(integer("-1", 0, 5) == "mismatch");
  CHECK(integer("-0", 0, 5) == "0");
  CHECK(integer("9223372036854775807", lowest, highest) == "9223372036854775807");
  CHECK(integer("-9223372036854775808", lowest, highest) == "-9223372036854775808");
  CHECK(integer("9223372036854775808", lowest, highest) == "mismatch");
  CHECK(integer("-9223372036854775809", lowest, highest) == "mismatch");
  CHECK(integer("18446744073709551617", lowest, highest) == "mismatch");
  CHECK(integer("1.0", 0, 5) == "mismatch");
  CHECK(integer("1e0", 0, 5) == "mismatch");
  CHECK(integer("\"1\"", 0, 5) == "mismatch");
  CHECK(integer("true", 0, 5) == "mismatch");
}

TEST_CASE("a mismatch can be gone back from", "[json]") {
  Source source(R"( {"a":[1,2.5]} )");
  std::string_view text;
  bool flag = false;
  std::int64_t number = 0;
  source.reader.peek();
  CHECK(source.reader.string(text) == Outcome::mismatch);
  CHECK(source.reader.boolean(flag) == Outcome::mismatch);
  CHECK(source.reader.integer(number, 0, 9) == Outcome::mismatch);
  std::string raw;
  CHECK(source.reader.skip(&raw) == Outcome::ok);
  CHECK(raw == R"({"a":[1,2.5]})");
  CHECK(source.reader.finish() == Outcome::ok);
}

// ---- raw text --------------------------------------------------------------------------------

TEST_CASE("raw text loses its blanks and keeps its tokens", "[json]") {
  CHECK(compact(" { \"a\" : [ 1.50 , -0 , 1e999 ] , \"b\\u0061\" : { } } ") ==
        R"({"a":[1.50,-0,1e999],"b\u0061":{}})");
  CHECK(compact("[ ]") == "[]");
  CHECK(compact("\t\"a b\\/\"\n") == "\"a b\\/\"");
  CHECK(compact("[[ [ ] , { } ],\n{\"a\" : { \"b\" : 1 } }]") == R"([[[],{}],{"a":{"b":1}}])");
  CHECK(compact("{\"a\":1,\"a\":2}") == "{\"a\":1,\"a\":2}");
  CHECK(compact(" 123456789012345678901234567890 ") == "123456789012345678901234567890");
  CHECK(compact("[1") == "error json.syntax.truncated");
}

TEST_CASE("compacting twice changes nothing", "[json]") {
  const std::string once = compact(" [ { \"a\" : [ null , true , \"\\u00e4\" ] } ] ");
  CHECK(compact(once) == once);
}

// ---- limits ----------------------------------------------------------------------------------

TEST_CASE("the limits of the syntax let L pass and refuse L + 1 by name", "[json]") {
  galley::Limits limits;
  limits.document = 10;
  CHECK(error("[123456,8]", limits) == "accepted");
  CHECK(error("[1234567,8]", limits) == "limit.document.exceeded 1:1 @0");
  limits = {};
  limits.depth = 5;
  for (const bool objects : {false, true}) {
    CHECK(verdict(nested(5, objects), limits) == "accepted");
    CHECK(verdict(nested(6, objects), limits) == "limit.depth.exceeded");
  }
  CHECK(error("[[[[[[]]]]]]", limits) == "limit.depth.exceeded 1:6 @5");
  CHECK(verdict(nested(64, true)) == "accepted");
  CHECK(verdict(nested(65, true)) == "limit.depth.exceeded");
  limits = {};
  limits.string = 4;
  CHECK(verdict("[\"1234\"]", limits) == "accepted");
  CHECK(error("[\"12345\"]", limits) == "limit.string.exceeded 1:2 @1");
  CHECK(verdict("[\"1\\u003234\"]", limits) == "accepted");
  CHECK(error("[\"\\n2345\"]", limits) == "limit.string.exceeded 1:2 @1");
  limits = {};
  limits.name = 3;
  CHECK(verdict("{\"abc\":1}", limits) == "accepted");
  CHECK(error("{\"abcd\":1}", limits) == "limit.name.exceeded 1:2 @1");
  limits = {};
  limits.elements = 5;
  CHECK(verdict("[1,2,3,4]", limits) == "accepted");
  CHECK(verdict("[1,2,3,4,5]", limits) == "limit.elements.exceeded");
  CHECK(verdict("{\"a\":{\"b\":[1,2]}}", limits) == "accepted");
  CHECK(verdict("{\"a\":{\"b\":[1,2,3]}}", limits) == "limit.elements.exceeded");
}

TEST_CASE("no setting lifts the ceiling of nesting", "[json]") {
  const galley::Limits none = galley::Limits::unlimited();
  CHECK(verdict(nested(galley::Limits::depth_ceiling, true), none) == "accepted");
  CHECK(verdict(nested(galley::Limits::depth_ceiling + 1, true), none) == "limit.depth.exceeded");
  galley::Limits more = none;
  more.depth = more.extension_depth = static_cast<std::size_t>(-1);
  CHECK(verdict(nested(galley::Limits::depth_ceiling + 1, false), more) == "limit.depth.exceeded");
  CHECK(verdict(std::string(1'000'000, '['), more) == "limit.depth.exceeded");
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(verdict(objects, more) == "limit.depth.exceeded");
}

TEST_CASE("only the first error is reported, and nothing is read after it", "[json]") {
  Source source("[1,x,y]");
  std::string raw;
  CHECK(source.reader.skip(&raw) == Outcome::failed);
  CHECK(source.reader.failed());
  CHECK(source.reader.skip() == Outcome::failed);
  CHECK(source.reader.finish() == Outcome::failed);
  CHECK(source.issues.issues().size() == 1);
}

TEST_CASE("a message shows little of the text, whatever the text holds", "[json]") {
  std::string hostile = "\x1B[31m\xE2\x80\xAE";
  hostile += std::string(10'000'000, 'x');
  const galley::Result<void> result = galley::json_text::check(hostile);
  REQUIRE_FALSE(result);
  const std::string& message = result.issues()[0].message;
  CHECK(message.size() < 160);
  CHECK(message.find('\x1B') == std::string::npos);
  CHECK(message.find("\xE2\x80\xAE") == std::string::npos);
}

#include "galley/json/writer.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/json/reader.hpp>

using galley::Buffer;
using galley::Malformed;
using galley::json_text::Key;
using galley::json_text::Writer;

namespace {

/// What `f` writes.
template <class F>
std::string written(F&& f, Malformed malformed = Malformed::refuse) {
  Buffer buffer;
  Writer writer(buffer, malformed);
  f(writer);
  return std::string(buffer.view());
}

std::string string_of(std::string_view value, Malformed malformed = Malformed::refuse) {
  return written([&](Writer& w) { w.string(value); }, malformed);
}

/// What a reader makes of a written string.
std::string read_back(std::string_view json) {
  galley::IssueList issues;
  const galley::Limits limits;
  galley::json_text::Reader reader(json, limits, issues);
  std::string value;
  REQUIRE(reader.string(value) == galley::json_text::Outcome::ok);
  REQUIRE(reader.finish() == galley::json_text::Outcome::ok);
  return value;
}

}  // namespace

TEST_CASE("commas come by themselves, behind empty values too", "[json]") {
  CHECK(written([](Writer& w) {
          w.begin_object();
          w.key("a");
          w.begin_array();
          w.end_array();
          w.key("b");
          w.begin_object();
          w.end_object();
          w.key("c");
          w.begin_array();
          w.begin_object();
          w.end_object();
          w.begin_array();
          w.end_array();
          w.integer(1);
          w.boolean(true);
          w.string("x");
          w.word("y");
          w.raw("null");
          w.end_array();
          w.key(Key("d"));
          w.integer(-2);
          w.member(Key("e"), "z");
          w.end_object();
        }) == R"({"a":[],"b":{},"c":[{},[],1,true,"x","y",null],"d":-2,"e":"z"})");
}

TEST_CASE("the first member has no comma, whichever way its key is written", "[json]") {
  CHECK(written([](Writer& w) {
          w.begin_object();
          w.key(Key("a"));
          w.boolean(false);
          w.end_object();
        }) == R"({"a":false})");
  CHECK(written([](Writer& w) {
          w.begin_object();
          w.member(Key("a"), "");
          w.member(Key("b"), "c");
          w.end_object();
        }) == R"({"a":"","b":"c"})");
}

TEST_CASE("a key from data is escaped", "[json]") {
  CHECK(written([](Writer& w) {
          w.begin_object();
          w.key("a\"\\\n");
          w.integer(1);
          w.key("");
          w.integer(2);
          w.end_object();
        }) == "{\"a\\\"\\\\\\n\":1,\"\":2}");
}

TEST_CASE("a key of the table knows its name", "[json]") {
  constexpr Key key("digital_source_type");
  CHECK(key.name() == "digital_source_type");
}

TEST_CASE("strings are escaped as RFC 8259 section 7 demands, and no more", "[json]") {
  CHECK(string_of("\"\\/\b\f\n\r\t") == R"("\"\\/\b\f\n\r\t")");
  CHECK(string_of(std::string("\0\x1F\x7F", 3)) == "\"\\u0000\\u001f\x7F\"");
  CHECK(string_of("\xC3\xA4\xF0\x9F\x98\x80\xE2\x80\xA8</script>") ==
        "\"\xC3\xA4\xF0\x9F\x98\x80\xE2\x80\xA8</script>\"");
}

TEST_CASE("integers of every size are written", "[json]") {
  const auto number = [](std::int64_t n) { return written([&](Writer& w) { w.integer(n); }); };
  CHECK(number(0) == "0");
  CHECK(number(-1) == "-1");
  CHECK(number(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
  CHECK(number(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
}

TEST_CASE("every string reads back as itself", "[json]") {
  galley_test::Random random(4);
  galley_test::TextOptions options;
  options.huge_per_mille = 10;
  for (int i = 0; i < 5000; ++i) {
    const std::string text = galley_test::random_text(random, options);
    CHECK(read_back(string_of(text)) == text);
    const std::string member = written([&](Writer& w) { w.member(Key("k"), text); });
    CHECK(member.substr(0, 4) == "\"k\":");
    CHECK(member.substr(4) == string_of(text));
  }
}

TEST_CASE("long strings are written in pieces that do not show", "[json]") {
  // Around the sizes where a piece ends, with escapes and characters across the seam.
  for (const std::string_view unit :
       {std::string_view("a"), std::string_view("\""), std::string_view("\xC3\xA4"),
        std::string_view("\xE2\x82\xAC"), std::string_view("\xF0\x9F\x98\x80"),
        std::string_view("\0", 1)})
    for (const std::size_t size : {16 * 1024UL, 32 * 1024UL, 100'000UL})
      for (std::size_t shift = 0; shift < 9; ++shift) {
        std::string text(shift, 'x');
        while (text.size() < size - 4 + shift) text += unit;
        CAPTURE(unit, size, shift);
        CHECK(read_back(string_of(text)) == text);
        CHECK(read_back(written([&](Writer& w) { w.member(Key("k"), text); }).substr(4)) == text);
      }
}

TEST_CASE("malformed UTF-8 raises the flag, whatever the length", "[json]") {
  for (const std::size_t size : {0UL, 1UL, 15UL, 16UL, 100UL, 16 * 1024UL, 50'000UL}) {
    CAPTURE(size);
    for (const std::string_view bad :
         {"\xFF", "\xC3", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80"}) {
      const std::string text = std::string(size, 'a') + std::string(bad) + "\"b";
      for (const bool as_member : {false, true}) {
        const auto flag = [&](Malformed malformed, std::string& out) {
          Buffer buffer;
          Writer writer(buffer, malformed);
          if (as_member) {
            writer.member(Key("k"), text);
          } else {
            writer.string(text);
          }
          out = buffer.view();
          return writer.is_malformed();
        };
        std::string out;
        CHECK(flag(Malformed::refuse, out));
        CHECK(flag(Malformed::replace, out));
        std::string expected;
        galley::utf8::append_replaced(expected, text);
        CHECK(read_back(as_member ? out.substr(4) : out) == expected);
        CHECK_FALSE(flag(Malformed::trust, out));
        CHECK(out.find(bad) != std::string::npos);
      }
    }
    Buffer buffer;
    Writer writer(buffer);
    writer.string(std::string(size, 'a') + "\xC3\xA4\xF0\x9F\x98\x80");
    CHECK_FALSE(writer.is_malformed());
  }
}

TEST_CASE("replacing within an object keeps what was written before", "[json]") {
  CHECK(written(
            [](Writer& w) {
              w.begin_object();
              w.member(Key("a"), "\xFF");
              w.member(Key("b"), "x");
              w.key("\xFF");
              w.string("y\xFF");
              w.end_object();
            },
            Malformed::replace) ==
        "{\"a\":\"\xEF\xBF\xBD\",\"b\":\"x\",\"\xEF\xBF\xBD\":\"y\xEF\xBF\xBD\"}");
}

TEST_CASE("a string in parts is one string", "[json]") {
  const std::string long_part(40'000, '\n');
  const std::string text = written([&](Writer& w) {
    w.begin_array();
    w.begin_string();
    w.continue_string("a\"");
    w.continue_string({});
    w.continue_string(long_part);
    w.end_string();
    w.integer(1);
    w.end_array();
  });
  CHECK(text.substr(0, 5) == R"(["a\")");
  CHECK(text.substr(text.size() - 4) == "\",1]");
  CHECK(read_back(text.substr(1, text.size() - 4)) == "a\"" + long_part);
}

TEST_CASE("what is taken back leaves no comma behind", "[json]") {
  CHECK(written([](Writer& w) {
          w.begin_object();
          const Writer::Mark empty = w.mark();
          w.key("a");
          w.integer(1);
          w.rewind(empty);
          w.key("b");
          w.integer(2);
          const Writer::Mark one = w.mark();
          w.key("c");
          w.begin_array();
          w.rewind(one);
          w.key("d");
          w.integer(3);
          w.end_object();
        }) == R"({"b":2,"d":3})");
}

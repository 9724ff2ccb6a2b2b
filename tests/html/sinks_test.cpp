// galley: each sink writes its own kind of data, and there is no way around them
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/catch.hpp"

#include <galley/html/sinks.hpp>
#include <galley/json/reader.hpp>

namespace {

using galley::Malformed;
using galley::UrlSlot;
using galley::html::Sinks;
using galley::html::Token;
using galley::html::Url;

/// What a call writes, and the state after it.
struct Written {
  std::string text;
  bool is_refused;
  std::size_t replaced;
};
template <class F>
Written write(F&& f, Malformed malformed = Malformed::refuse, bool xhtml = false) {
  galley::Buffer buffer;
  Sinks out(buffer, malformed, xhtml);
  f(out);
  return {std::string(buffer.view()), out.is_refused(), out.replaced()};
}
std::string text(std::string_view value, Malformed malformed = Malformed::refuse) {
  return write([&](Sinks& out) { out.text(value); }, malformed).text;
}
std::string attribute(std::string_view value) {
  return write([&](Sinks& out) { out.attribute("alt", value); }).text;
}
std::string lines(std::string_view value, bool xhtml = false) {
  return write([&](Sinks& out) { out.lines(value); }, Malformed::refuse, xhtml).text;
}
std::string href(std::string_view address, UrlSlot slot = UrlSlot::link) {
  return write([&](Sinks& out) { out.attribute("href", Url(address, slot)); }).text;
}

template <class Text, class = void>
constexpr bool takes_as_markup = false;
template <class Text>
constexpr bool takes_as_markup<
    Text, std::void_t<decltype(std::declval<Sinks&>().markup(std::declval<Text>()))>> = true;

}  // namespace

TEST_CASE("only literals are markup") {
  CHECK(takes_as_markup<const char(&)[4]>);
  CHECK_FALSE(takes_as_markup<char(&)[4]>);
  CHECK_FALSE(takes_as_markup<std::string>);
  CHECK_FALSE(takes_as_markup<std::string_view>);
  CHECK_FALSE(takes_as_markup<const char*>);
  CHECK_FALSE(std::is_constructible_v<Token, std::string>);
  CHECK_FALSE(std::is_constructible_v<Url, std::string>);
}

TEST_CASE("text escapes what could be markup and nothing else") {
  CHECK(text("a < b > c & d \" ' `") == "a &lt; b &gt; c &amp; d \" ' `");
  CHECK(text("]]>") == "]]&gt;");
  CHECK(text("é – 漢字 😀\t\n") == "é – 漢字 😀\t\n");
  CHECK(text("") == "");
}

TEST_CASE("attribute values escape quotes and blanks that parsers change") {
  CHECK(attribute("\"'`<>&") == " alt=\"&quot;'`&lt;&gt;&amp;\"");
  CHECK(attribute("a\tb\nc") == " alt=\"a&#9;b&#10;c\"");
  CHECK(attribute("") == " alt=\"\"");
}

TEST_CASE("a carriage return becomes a blank, which pages can hold") {
  CHECK(text("a\r\nb\rc") == "a \nb c");
  CHECK(attribute("a\r\nb") == " alt=\"a &#10;b\"");
  CHECK(lines("a\r\nb") == "a <br>b");
}

TEST_CASE("line feeds of running text are line breaks") {
  CHECK(lines("a\nb\n\nc <") == "a<br>b<br><br>c &lt;");
  CHECK(lines("a\nb", true) == "a<br/>b");
  CHECK(lines(" ") == " ");
  CHECK(lines(" ", true) == "&#32;");
  CHECK(lines("  ", true) == "  ");
}

TEST_CASE("text that HTML cannot hold is refused as a whole by default") {
  for (const std::string_view bad :
       {"a\x01z", "a\x7Fz", "a\xC2\x85z", "a\xEF\xB7\x90z", "a\xEF\xBF\xBFz", "a\xF0\x9F\xBF\xBFz",
        "a\xFFz", "a\xC0\xBCz", "a\xED\xA0\x80z", "a\xE2\x82"}) {
    INFO(bad);
    const Written refused = write([&](Sinks& out) { out.text(bad); });
    CHECK(refused.is_refused);
    CHECK(refused.text == "");
    const Written replaced = write([&](Sinks& out) { out.text(bad); }, Malformed::replace);
    CHECK_FALSE(replaced.is_refused);
    CHECK(replaced.replaced >= 1);
    CHECK(replaced.text.substr(0, 4) == "a\xEF\xBF\xBD");
    CHECK(galley::html::is_html_text(replaced.text));
  }
}

TEST_CASE("each unfit sequence is replaced once") {
  const Written written =
      write([](Sinks& out) { out.text("\x01<\xF0\x9F\x98>\xC2\x80&"); }, Malformed::replace);
  CHECK(written.text == "\xEF\xBF\xBD&lt;\xEF\xBF\xBD&gt;\xEF\xBF\xBD&amp;");
  CHECK(written.replaced == 3);
}

TEST_CASE("trusted text is written as it is, but escaped") {
  const Written written = write([](Sinks& out) { out.text("\xFF<"); }, Malformed::trust);
  CHECK(written.text == "\xFF&lt;");
  CHECK_FALSE(written.is_refused);
}

TEST_CASE("long text is written in pieces that give the same bytes") {
  for (const std::size_t size : {16383U, 16384U, 16385U, 40000U}) {
    std::string value(size, 'x');
    value += "\xE2\x82\xAC<";
    CHECK(text(value) == std::string(size, 'x') + "\xE2\x82\xAC&lt;");
    value[20] = '\x01';
    CHECK(write([&](Sinks& out) { out.text(value); }).is_refused);
    value[20] = '\xFF';
    CHECK(write([&](Sinks& out) { out.text(value); }).is_refused);
  }
}

TEST_CASE("an address is written only if the policy allows it") {
  CHECK(href("https://h.example/a?b=c&d=e") == " href=\"https://h.example/a?b=c&amp;d=e\"");
  CHECK(href("a/b") == " href=\"a/b\"");
  CHECK(href("mailto:desk@h.example") == " href=\"mailto:desk@h.example\"");
  CHECK(href("mailto:desk@h.example", UrlSlot::media) == "");
  CHECK(href("a/b", UrlSlot::canonical) == "");
  CHECK(href("javascript:alert(1)") == "");
  CHECK(href("https://h.example/\"x") == "");
  CHECK(href("") == "");
}

TEST_CASE("what is not ASCII in an address is percent-encoded outside the host") {
  CHECK(href("https://h.example/é?q=漢") == " href=\"https://h.example/%C3%A9?q=%E6%BC%A2\"");
  CHECK(href("https://é.example/é") == " href=\"https://é.example/%C3%A9\"");
  CHECK(href("/é&x") == " href=\"/%C3%A9&amp;x\"");
}

TEST_CASE("a srcset lists addresses with widths") {
  const auto written = write([](Sinks& out) {
    out.candidate(Url("https://h.example/a,b?c&d", UrlSlot::media), 800, true);
    out.candidate(Url("b.jpg", UrlSlot::media), 1600, false);
  });
  CHECK(written.text == "https://h.example/a,b?c&amp;d 800w, b.jpg 1600w");
  CHECK_FALSE(Url("a,", UrlSlot::media).fits_srcset());
  CHECK_FALSE(Url(",a", UrlSlot::media).fits_srcset());
  CHECK(Url("a,b", UrlSlot::media).fits_srcset());
}

TEST_CASE("JSON in a script holds nothing that ends or splits the script") {
  const auto script = [](std::string_view json) {
    return write([&](Sinks& out) { out.script_json(json); }).text;
  };
  CHECK(script(R"({"a":"</script><!--&","b":[1,"\"\\"]})") ==
        R"({"a":"\u003c/script\u003e\u003c!--\u0026","b":[1,"\"\\"]})");
  CHECK(script("\"\xE2\x80\xA8\xE2\x80\xA9\x7F\xC2\x85é😀\"") ==
        "\"\\u2028\\u2029\\u007f\\u0085é😀\"");
  CHECK(write([](Sinks& out) { out.script_json("\"\xFF\""); }).is_refused);
}

TEST_CASE("numbers are written in full") {
  const auto number = [](std::int32_t value, int width = 1) {
    return write([&](Sinks& out) { out.number(value, width); }).text;
  };
  CHECK(number(0) == "0");
  CHECK(number(7, 2) == "07");
  CHECK(number(1234, 2) == "1234");
  CHECK(number(26, 4) == "0026");
  CHECK(number(-5) == "-5");
  CHECK(number(std::numeric_limits<std::int32_t>::max()) == "2147483647");
  CHECK(number(std::numeric_limits<std::int32_t>::min()) == "-2147483648");
  CHECK(write([](Sinks& out) { out.attribute("width", 640); }).text == " width=\"640\"");
}

TEST_CASE("elements without content end as the syntax wants") {
  CHECK(write([](Sinks& out) { out.end_void(); }).text == ">");
  CHECK(write([](Sinks& out) { out.end_void(); }, Malformed::refuse, true).text == "/>");
}

TEST_CASE("a page in a JSON string reads back as the page") {
  const auto page = [](auto& out, std::string_view value) {
    out.markup("<p class=\"a\">\n");
    out.text(value);
    out.lines(value);
    out.attribute("alt", value);
    out.attribute("href", Url("https://h.example/\xC3\xA9?a&b", UrlSlot::link));
    out.attribute("lang", Token::language("en-GB"));
    out.attribute("width", 640);
    out.begin_attribute("title");
    out.attribute_text(value);
    out.end_attribute();
  };
  std::string every;  // every byte of ASCII, and what is not for HTML
  for (char byte = 0; byte != '\x7F'; ++byte) every += byte;
  every += "\x7F\xC3\xA9\xF0\x9F\x98\x80\xFF";
  for (const std::string& value : {every, std::string(R"(a "quoted" \ text)"), every + every}) {
    const Written plain = write([&](Sinks& out) { page(out, value); }, Malformed::replace);
    galley::Buffer buffer;
    buffer.push('"');
    galley::html::BasicSinks<galley::html::PageInJson> out(buffer, Malformed::replace, false);
    page(out, value);
    buffer.push('"');
    CHECK(out.replaced() == plain.replaced);
    galley::IssueList issues;
    const galley::Limits limits;
    galley::json_text::Reader reader(buffer.view(), limits, issues);
    std::string read;
    REQUIRE(reader.string(read) == galley::json_text::Outcome::ok);
    REQUIRE(reader.finish() == galley::json_text::Outcome::ok);
    CHECK(read == plain.text);
  }
}

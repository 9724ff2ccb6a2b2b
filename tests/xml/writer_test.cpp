#include "galley/xml/writer.hpp"

#include <string>
#include <string_view>

#include "galley/xml/reader.hpp"
#include "support/catch.hpp"
#include "xml/infoset.hpp"

using galley::Buffer;
using galley::Malformed;
using galley::xml_text::Namespace;
using galley::xml_text::Writer;
using galley_test::infoset;

namespace {

/// What `write(writer)` writes.
template <class Write>
std::string written(Write write, std::size_t indent = 0, Malformed malformed = Malformed::refuse) {
  Buffer buffer;
  Writer writer(buffer, malformed, indent);
  write(writer);
  return std::string(buffer.view());
}

std::string text_in_element(std::string_view value, Malformed malformed = Malformed::refuse) {
  return written([&](Writer& writer) { writer.element("a", value); }, 0, malformed);
}
std::string value_in_attribute(std::string_view value, Malformed malformed = Malformed::refuse) {
  return written(
      [&](Writer& writer) {
        writer.start("a");
        writer.attribute("b", value);
        writer.end("a");
      },
      0, malformed);
}

void story(Writer& writer) {
  writer.declaration();
  writer.start("newsItem");
  writer.default_namespace(Namespace::nar);
  writer.attribute("version", 42);
  writer.attribute("xml:lang", "de");
  writer.start("meta");
  writer.element("urgency", 3);
  writer.start("empty");
  writer.end("empty");
  writer.end("meta");
  writer.start("p");
  writer.mixed();
  writer.element("b", "x");
  writer.text(" ");
  writer.start("i");
  writer.text("y");
  writer.element("u", "z");
  writer.end("i");
  writer.end("p");
  writer.raw("<other xmlns=\"u:1\"/>");
  writer.end("newsItem");
  writer.finish();
}

}  // namespace

TEST_CASE("elements, attributes and text are written without a blank too many", "[xml]") {
  CHECK(written(story) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" version=\"42\" xml:lang=\"de\">"
        "<meta><urgency>3</urgency><empty/></meta>"
        "<p><b>x</b>&#32;<i>y<u>z</u></i></p><other xmlns=\"u:1\"/></newsItem>");
}

TEST_CASE("only what holds elements alone is indented", "[xml]") {
  CHECK(written(story, 2) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" version=\"42\" xml:lang=\"de\">\n"
        "  <meta>\n"
        "    <urgency>3</urgency>\n"
        "    <empty/>\n"
        "  </meta>\n"
        "  <p><b>x</b>&#32;<i>y<u>z</u></i></p>\n"
        "  <other xmlns=\"u:1\"/>\n"
        "</newsItem>\n");
}

TEST_CASE("what markup would be is escaped", "[xml]") {
  CHECK(text_in_element("a < b > c & d \" e ' ]]>") ==
        "<a>a &lt; b &gt; c &amp; d \" e ' ]]&gt;</a>");
  CHECK(value_in_attribute("a < b > c & d \" e ' -->") ==
        "<a b=\"a &lt; b &gt; c &amp; d &quot; e ' --&gt;\"/>");
}

TEST_CASE("what readers would normalise away is a reference", "[xml]") {
  CHECK(text_in_element("1\r\n2\t3\n") == "<a>1&#13;\n2\t3\n</a>");
  CHECK(value_in_attribute(" 1\r\n2\t3 ") == "<a b=\" 1&#13;&#10;2&#9;3 \"/>");
  CHECK(text_in_element(" ") == "<a>&#32;</a>");
  CHECK(text_in_element("\n  ") == "<a>&#10;  </a>");
  CHECK(text_in_element("\t") == "<a>&#9;</a>");
  CHECK(text_in_element("\r\n") == "<a>&#13;\n</a>");
  CHECK(text_in_element("") == "<a/>");
  // behind text, a blank is part of it
  CHECK(written([](Writer& writer) {
          writer.start("a");
          writer.text("x");
          writer.text(" ");
          writer.element("b", "y");
          writer.text(" ");
          writer.end("a");
        }) == "<a>x <b>y</b>&#32;</a>");
}

TEST_CASE("every character of XML comes back, in text and in values", "[xml]") {
  std::string all;
  for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251)
    if (galley::utf8::is_xml_char(c)) galley::utf8::append(all, c);
  CHECK(infoset(text_in_element(all)) == "(a\n-" + galley_test::shown(all) + "\n)\n");
  CHECK(infoset(value_in_attribute(all)) == "(a b='" + galley_test::shown(all) + "'\n)\n");
}

TEST_CASE("long values are written by pieces, and whole", "[xml]") {
  std::string value;
  while (value.size() < 100000) value += "abc<\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80>";
  for (std::size_t shift = 0; shift < 14; ++shift) {
    const std::string odd = std::string(shift, 'x') + value;
    CHECK((infoset(text_in_element(odd)) == "(a\n-" + odd + "\n)\n"));
    CHECK((infoset(value_in_attribute(odd)) == "(a b='" + odd + "'\n)\n"));
  }
  const std::string blanks(70000, ' ');
  CHECK((infoset(text_in_element(blanks)) == "(a\n-" + blanks + "\n)\n"));
}

TEST_CASE("what XML cannot hold raises the flag and is not written", "[xml]") {
  for (const std::string& filler :
       {std::string(), std::string(100, 'x'), std::string(40000, 'x')}) {
    for (const std::string_view bad :
         {"\x01", "\x1F", "\xFF", "\xC3", "\xED\xA0\x80", "\xEF\xBF\xBE", "\xEF\xBF\xBF",
          "\xC0\x80", "\xF4\x90\x80\x80"}) {
      const std::string value = filler + std::string(bad) + filler;
      for (const bool is_value : {false, true}) {
        Buffer buffer;
        Writer writer(buffer);
        writer.start("a");
        is_value ? writer.attribute("b", value) : writer.text(value);
        writer.end("a");
        CHECK(writer.is_malformed());
        CHECK(buffer.view().find(bad) == std::string_view::npos);

        Buffer other;
        Writer replacing(other, Malformed::replace);
        replacing.start("a");
        is_value ? replacing.attribute("b", value) : replacing.text(value);
        replacing.end("a");
        CHECK(replacing.is_malformed());
        const std::string repaired = infoset(other.view());
        CHECK(repaired.find(filler + "\xEF\xBF\xBD") != std::string::npos);
        CHECK(repaired.find("error") == std::string::npos);
      }
    }
  }
  std::string nul("a\0b", 3);
  CHECK(text_in_element(nul, Malformed::replace) ==
        "<a>a\xEF\xBF\xBD"
        "b</a>");
}

TEST_CASE("trusted text is written as it is", "[xml]") {
  CHECK(text_in_element("\xC3\xA9<\xFF", Malformed::trust) == "<a>\xC3\xA9&lt;\xFF</a>");
}

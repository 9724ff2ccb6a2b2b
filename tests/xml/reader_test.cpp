#include "galley/xml/reader.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "xml/infoset.hpp"
#include "xml/verdict.hpp"

using galley::xml_text::Event;
using galley::xml_text::Namespace;
using galley::xml_text::Reader;
using galley::xml_text::ReaderOptions;
using galley_test::infoset;
using galley_test::nested;
using galley_test::Source;
using galley_test::verdict;
using galley_test::verdict_code;
using namespace std::string_view_literals;

// ---- events -----------------------------------------------------------------------------------

TEST_CASE("starts, texts and ends come in the order of the source", "[xml]") {
  CHECK(infoset("<a/>") == "(a\n)\n");
  CHECK(infoset("<a></a >\n") == "(a\n)\n");
  CHECK(infoset("<a b='1' c = \"2\"/>") == "(a b='1' c='2'\n)\n");
  CHECK(infoset("<a>x<b>y</b>z</a>") == "(a\n-x\n(b\n-y\n)\n-z\n)\n");
  CHECK(infoset("<a> <b/> </a>") == "(a\n- \n(b\n)\n- \n)\n");
}

TEST_CASE("blanks between inline tags are text", "[xml]") {
  CHECK(infoset("<p><b>x</b> <i>y</i></p>") == "(p\n(b\n-x\n)\n- \n(i\n-y\n)\n)\n");
  CHECK(infoset("<p><b>x</b>&#32;<i>y</i></p>") == "(p\n(b\n-x\n)\n- \n(i\n-y\n)\n)\n");
}

TEST_CASE("text is one event from tag to tag", "[xml]") {
  CHECK(infoset("<a>1&amp;2<!-- c -->3<![CDATA[<4>]]>5<?pi 6?>7&#x38;</a>") ==
        "(a\n-1&23<4>578\n)\n");
  CHECK(infoset("<a><!-- c --></a>") == "(a\n)\n");
  CHECK(infoset("<a><![CDATA[]]><b/></a>") == "(a\n(b\n)\n)\n");
  CHECK(infoset("<a><![CDATA[]]]]><![CDATA[>]]></a>") == "(a\n-]]>\n)\n");
  CHECK(infoset("<a>]] >] ]></a>") == "(a\n-]] >] ]>\n)\n");
}

TEST_CASE("line ends become LF, and references do not", "[xml]") {
  CHECK(infoset("<a>1\r\n2\r3\n4\r\r\n&#13;</a>") == "(a\n-1\\n2\\n3\\n4\\n\\n\\r\n)\n");
  CHECK(infoset("<a><![CDATA[1\r\n2\r]]>\r</a>") == "(a\n-1\\n2\\n\\n\n)\n");
}

TEST_CASE("white space in a value becomes spaces, and references do not", "[xml]") {
  CHECK(infoset("<a b=' 1\t2\r\n3\r4\n5 '/>") == "(a b=' 1 2 3 4 5 '\n)\n");
  CHECK(infoset("<a b='&#9;&#10;&#13;&#32;'/>") == "(a b='\\t\\n\\r '\n)\n");
}

TEST_CASE("references to characters and the five names are resolved", "[xml]") {
  CHECK(infoset("<a b='&lt;&gt;&amp;&quot;&apos;'>&lt;&gt;&amp;&quot;&apos;</a>") ==
        "(a b='<>&\"''\n-<>&\"'\n)\n");
  CHECK(infoset("<a>&#65;&#x41;&#x00000000041;&#x1F600;&#xFFFD;&#x10FFFF;</a>") ==
        "(a\n-AAA\xF0\x9F\x98\x80\xEF\xBF\xBD\xF4\x8F\xBF\xBF\n)\n");
}

TEST_CASE("long runs with and without references are whole", "[xml]") {
  for (std::size_t size = 0; size < 70; ++size) {
    const std::string run(size, 'x');
    for (const std::string_view special : {"&amp;", "\r\n", "]", "<!---->", "<![CDATA[]]>", ""}) {
      const std::string text = "<a>" + run + std::string(special) + run + "</a>";
      std::string middle(special);
      if (special == "&amp;") middle = "&";
      if (special == "\r\n") middle = "\\n";
      if (special.substr(0, 2) == "<!") middle.clear();
      const std::string whole = run + middle + run;
      CAPTURE(text);
      CHECK(infoset(text) == (whole.empty() ? "(a\n)\n" : "(a\n-" + whole + "\n)\n"));
      if (special.substr(0, 1) == "<") continue;
      const std::string value = special == "\r\n" ? run + " " + run : run + middle + run;
      CHECK(infoset("<a b='" + run + std::string(special) + run + "'/>") ==
            "(a b='" + value + "'\n)\n");
    }
  }
  std::string many;
  std::string wanted;
  for (int i = 0; i < 5000; ++i) {
    many += "&lt;ab&#x1F600;";
    wanted += "<ab\xF0\x9F\x98\x80";
  }
  CHECK(infoset("<a>" + many + "</a>") == "(a\n-" + wanted + "\n)\n");
  CHECK(infoset("<a b='" + many + "'/>") == "(a b='" + wanted + "'\n)\n");
}

TEST_CASE("names may have any letters", "[xml]") {
  CHECK(infoset("<\xC3\xA9t\xC3\xA9 \xE4\xBA\xBA='1'/>") ==
        "(\xC3\xA9t\xC3\xA9 \xE4\xBA\xBA='1'\n)\n");
  CHECK(infoset("<_-.9\xC2\xB7/>") == "(_-.9\xC2\xB7\n)\n");
  CHECK(verdict_code("<\xC3\x97/>") == "xml.name.malformed");  // a multiplication sign
  CHECK(verdict_code("<a\xC2\xA0/>") == "xml.name.malformed");
  CHECK(verdict_code("<\xC2\xB7/>") == "xml.name.malformed");  // cannot come first
}

TEST_CASE("names of every length are taken whole, with every byte that may follow", "[xml]") {
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const auto check = [](const std::string& prefix, const std::string& local) {
    const std::string name = prefix.empty() ? local : prefix + ":" + local;
    const std::string declares = prefix.empty() ? "" : " xmlns:" + prefix + "='u:1'";
    const std::string read = prefix.empty() ? local : "{u:1}" + local;
    for (const std::string behind : {"", " ", "\n", "\t"}) {
      const std::string tag = "<" + name + declares + " " + name + behind + "=\"1\"" + behind;
      const std::string start = "(" + read + " " + read + "='1'\n";
      INFO(tag);
      CHECK(infoset(tag + "/>") == start + ")\n");
      CHECK(infoset(tag + ">a</" + name + behind + ">") == start + "-a\n)\n");
      CHECK(infoset("<r><" + name + declares + "/></r>") == "(r\n(" + read + "\n)\n)\n");
    }
  };
  for (std::size_t size = 1; size < 20; ++size) {
    check("", letters.substr(0, size));
    for (std::size_t before = 1; before < 10; ++before)
      check(letters.substr(30, before), letters.substr(0, size));
    for (std::size_t odd = 0; odd < size; ++odd) {
      for (const char byte : {'_', '5', '-', '.'}) {
        std::string name = letters.substr(0, size);
        name[odd] = byte;
        if (odd != 0 || byte == '_') {
          check("", name);
          check("p", name);
          check(name, "a");
        } else {
          CHECK(verdict_code("<" + name + "/>") == "xml.syntax.unexpected");
          CHECK(verdict_code("<a " + name + "='1'/>") == "xml.syntax.unexpected");
        }
      }
      for (const char byte : {'!', '@', '[', '`', '{', '~', ',', ';', '"'}) {
        std::string name = letters.substr(0, size);
        name[odd] = byte;
        CHECK_FALSE(verdict_code("<" + name + "></" + name + ">").empty());
        CHECK_FALSE(verdict_code("<a " + name + "='1'/>").empty());
        CHECK_FALSE(verdict_code("<a xmlns:p='u' p:" + name + "='1'/>").empty());
      }
    }
  }
  for (const char* name : {":", ":a", "a:", "a::b", "a:b:c", "a:1", "abcdefg:", "abcdefgh:"}) {
    CHECK_FALSE(verdict_code("<" + std::string(name) + " xmlns:a='u'/>").empty());
    CHECK_FALSE(verdict_code("<r xmlns:a='u' " + std::string(name) + "='1'/>").empty());
  }
}

TEST_CASE("a name may be as long as its limit, its prefix included", "[xml]") {
  for (std::size_t size = 3; size < 24; ++size) {
    galley::Limits limits;
    limits.name = size;
    for (const std::string& name : {std::string(size, 'a'), "p:" + std::string(size - 2, 'a'),
                                    std::string(size - 2, 'p') + ":a"}) {
      const std::size_t colon = name.find(':');
      const std::string prefix = colon == name.npos ? "p" : name.substr(0, colon);
      const std::string text = "<r xmlns:" + prefix + "='u'><" + name + "  " + name + "='1'/></r>";
      limits.name = prefix.size() + 6 > size ? prefix.size() + 6 : size;
      INFO(text);
      CHECK(galley::xml_text::check(text, limits).has_value());
      if (limits.name != size) continue;
      limits.name = size - 1;
      if (prefix.size() + 6 > limits.name) continue;
      const auto refused = galley::xml_text::check(text, limits);
      REQUIRE_FALSE(refused.has_value());
      CHECK(refused.issues().front().code == "limit.name.exceeded");
    }
  }
}

// ---- namespaces -------------------------------------------------------------------------------

TEST_CASE("names are resolved by the declarations in scope", "[xml]") {
  CHECK(infoset("<a xmlns='u:1'><b/><c xmlns='u:2'><d/></c><e/></a>") ==
        "({u:1}a\n({u:1}b\n)\n({u:2}c\n({u:2}d\n)\n)\n({u:1}e\n)\n)\n");
  CHECK(infoset("<a xmlns='u:1'><b xmlns=''><c/></b></a>") == "({u:1}a\n(b\n(c\n)\n)\n)\n");
  CHECK(infoset("<p:a xmlns:p='u:1' p:b='1' b='2'/>") == "({u:1}a b='2' {u:1}b='1'\n)\n");
  CHECK(infoset("<p:a p:b='1' xmlns:p='u:1'><p:a xmlns:p='u:2'/><p:a/></p:a>") ==
        "({u:1}a {u:1}b='1'\n({u:2}a\n)\n({u:1}a\n)\n)\n");
  CHECK(infoset("<a xml:lang='de'/>") == "(a {http://www.w3.org/XML/1998/namespace}lang='de'\n)\n");
  CHECK(infoset("<a xmlns='u:1' b='1'/>") == "({u:1}a b='1'\n)\n");  // not in it
  CHECK(infoset("<xml:a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>") ==
        "({http://www.w3.org/XML/1998/namespace}a\n)\n");
}

TEST_CASE("a namespace's URI may be written with references", "[xml]") {
  CHECK(infoset("<a xmlns='u:1&amp;2' xmlns:p='u:&#x33;'><p:b xmlns:q='u:&quot;'><q:c/></p:b>"
                "<p:d/></a>") == "({u:1&2}a\n({u:3}b\n({u:\"}c\n)\n)\n({u:3}d\n)\n)\n");
}

TEST_CASE("known namespaces are told by number", "[xml]") {
  Source source(
      "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/'><html "
      "xmlns='http://www.w3.org/1999/xhtml' xml:lang='de' "
      "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='x'><a "
      "xmlns='u:1'/></html></n:newsItem>");
  Reader& reader = source.reader;
  REQUIRE(reader.next() == Event::start);
  CHECK(reader.is(Namespace::nar, "newsItem"));
  CHECK_FALSE(reader.is(Namespace::xhtml, "newsItem"));
  CHECK_FALSE(reader.is(Namespace::nar, "newsItems"));
  CHECK_FALSE(reader.is(Namespace::nar, "newsIte"));
  CHECK(reader.qualified_name() == "n:newsItem");
  REQUIRE(reader.next() == Event::start);
  CHECK(reader.is(Namespace::xhtml, "html"));
  CHECK(reader.value_of("lang", Namespace::xml) == "de");
  CHECK(reader.value_of("lang").data() == nullptr);
  CHECK(reader.value_of("type", Namespace::schema_instance) == "x");
  CHECK(reader.attributes().size() == 2);
  REQUIRE(reader.next() == Event::start);
  CHECK(reader.space() == Namespace::other);
  CHECK(reader.namespace_uri() == "u:1");
  REQUIRE(reader.next() == Event::end);
  CHECK(reader.namespace_uri() == "u:1");
  REQUIRE(reader.next() == Event::end);
  CHECK(reader.is(Namespace::xhtml, "html"));
}

TEST_CASE("what no declaration may say is refused", "[xml]") {
  CHECK(verdict_code("<p:a/>") == "xml.namespace.unbound");
  CHECK(verdict_code("<a p:b='1'/>") == "xml.namespace.unbound");
  CHECK(verdict_code("<a><b xmlns:p='u:1'/><p:c/></a>") == "xml.namespace.unbound");
  CHECK(verdict_code("<xmlns:a/>") == "xml.namespace.unbound");
  CHECK(verdict_code("<a xmlns:p=''/>") == "xml.namespace.empty");
  CHECK(verdict_code("<a xmlns:xmlns='u:1'/>") == "xml.namespace.reserved");
  CHECK(verdict_code("<a xmlns:xml='u:1'/>") == "xml.namespace.reserved");
  CHECK(verdict_code("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>") ==
        "xml.namespace.reserved");
  CHECK(verdict_code("<a xmlns='http://www.w3.org/XML/1998/namespace'/>") ==
        "xml.namespace.reserved");
  CHECK(verdict_code("<a xmlns='http://www.w3.org/2000/xmlns/'/>") == "xml.namespace.reserved");
  CHECK(verdict_code("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>") == "xml.namespace.reserved");
  CHECK(verdict_code("<a:b:c xmlns:a='u:1'/>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<:/>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<:a/>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a: xmlns:a='u:1'/>") == "xml.syntax.unexpected");
}

TEST_CASE("two attributes of one name are refused, however many there are", "[xml]") {
  CHECK(verdict("<a b='1' c='2' b='3'/>") == "xml.attribute.duplicate 1:16 @15");
  CHECK(verdict_code("<a xmlns:p='u:1' xmlns:q='u:1' p:b='1' q:b='2'/>") ==
        "xml.attribute.duplicate");
  CHECK(verdict_code("<a xmlns:p='u:1' xmlns:q='u:2' p:b='1' q:b='2' b='3'/>") == "accepted");
  CHECK(verdict_code("<a xmlns='u:1' xmlns='u:2'/>") == "xml.attribute.duplicate");
  CHECK(verdict_code("<a xmlns:p='u:1' xmlns:p='u:1'/>") == "xml.attribute.duplicate");
  for (const std::size_t count : {2U, 8U, 9U, 10U, 64U, 255U}) {
    std::string tag = "<a";
    for (std::size_t i = 0; i < count; ++i) tag += " b" + std::to_string(i * 7919 % count) + "=''";
    CAPTURE(count);
    CHECK(verdict_code(tag + "/>") == "accepted");
    for (const std::size_t twice : {std::size_t{0}, count / 2, count - 1})
      CHECK(verdict(tag + " b" + std::to_string(twice) + "=''/>") ==
            "xml.attribute.duplicate 1:" + std::to_string(tag.size() + 2) + " @" +
                std::to_string(tag.size() + 1));
  }
}

// ---- what is taken as a whole -----------------------------------------------------------------

TEST_CASE("blank text between elements can be passed over", "[xml]") {
  Source source("<a>\n  <b/> \n <!-- c --> <c>x</c> y </a>");
  Reader& reader = source.reader;
  REQUIRE(reader.next_significant() == Event::start);
  REQUIRE(reader.next_significant() == Event::start);
  REQUIRE(reader.next_significant() == Event::end);
  CHECK(reader.name() == "b");
  REQUIRE(reader.next_significant() == Event::start);
  CHECK(reader.name() == "c");
  REQUIRE(reader.next_significant() == Event::text);
  REQUIRE(reader.next_significant() == Event::end);
  REQUIRE(reader.next_significant() == Event::text);
  CHECK(reader.text() == " y ");
  REQUIRE(reader.next_significant() == Event::end);
  CHECK(reader.depth() == 1);
  REQUIRE(reader.next_significant() == Event::finished);
  REQUIRE(reader.next_significant() == Event::finished);
}

TEST_CASE("an element is skipped through its end", "[xml]") {
  Source source("<a><b>x<c/>y</b><d/></a>");
  Reader& reader = source.reader;
  reader.next();
  reader.next();
  REQUIRE(reader.skip());
  CHECK(reader.event() == Event::end);
  CHECK(reader.name() == "b");
  REQUIRE(reader.next() == Event::start);
  CHECK(reader.name() == "d");
  REQUIRE(reader.skip());
  REQUIRE(reader.next() == Event::end);
  REQUIRE(reader.next() == Event::finished);
}

TEST_CASE("the text of an element is all text in it", "[xml]") {
  const auto content = [](std::string_view text) {
    Source source(text);
    source.reader.next();
    std::string value;
    bool has_elements = false;
    if (!source.reader.text_content(value, &has_elements)) return std::string("failed");
    CHECK(source.reader.event() == Event::end);
    CHECK(source.reader.next() == Event::finished);
    return (has_elements ? "elements: " : "") + value;
  };
  CHECK(content("<a/>") == "");
  CHECK(content("<a>x</a>") == "x");
  CHECK(content("<a>x &amp; y</a>") == "x & y");
  CHECK(content("<a>x<b>y</b></a>") == "elements: xy");
  CHECK(content("<a><b>y</b></a>") == "elements: y");
  CHECK(content("<a>1&lt;<b c='&amp;'>2&lt;<c/> 3</b>4<a>5</a></a>") == "elements: 1<2< 345");
  CHECK(content("<a><b/></a>") == "elements: ");
  CHECK(content("<a>x<b></a>") == "failed");
}

namespace {

/// The first child of the root, kept raw.
std::string raw_child(std::string_view text, const ReaderOptions& options = {}) {
  Source source(text, {}, options);
  source.reader.next();
  source.reader.next();
  std::string fragment;
  if (!source.reader.raw(fragment)) return "failed";
  CHECK(source.reader.event() == Event::end);
  CHECK(source.reader.depth() == 2);
  CHECK(galley::xml_text::is_fragment(fragment));
  while (source.reader.next() != Event::finished) REQUIRE_FALSE(source.reader.failed());
  return fragment;
}

}  // namespace

TEST_CASE("a raw element carries the namespaces that it uses", "[xml]") {
  CHECK(raw_child("<a><b c='1'>x &amp; <!-- y --><d/></b></a>") ==
        "<b c='1'>x &amp; <!-- y --><d/></b>");
  CHECK(raw_child("<a xmlns='u:1' xmlns:p='u:2'><b>x</b></a>") == "<b xmlns=\"u:1\">x</b>");
  CHECK(raw_child("<a xmlns='u:1' xmlns:p='u:2'><b>x<p:c/></b></a>") ==
        "<b xmlns=\"u:1\" xmlns:p=\"u:2\">x<p:c/></b>");
  CHECK(raw_child("<a xmlns='u:1' xmlns:p='u:2'><p:b>x</p:b></a>") ==
        "<p:b xmlns:p=\"u:2\">x</p:b>");
  CHECK(raw_child("<a xmlns='u:1' xmlns:p='u:2'><b xmlns='u:3' p:c='1'/></a>") ==
        "<b xmlns:p=\"u:2\" xmlns='u:3' p:c='1'/>");
  CHECK(raw_child("<a xmlns:p='u:2'><b><c xmlns:p='u:3'><p:d/></c></b></a>") ==
        "<b><c xmlns:p='u:3'><p:d/></c></b>");
  CHECK(raw_child("<a xmlns='u:&amp;&quot;'><b xml:lang='de'/></a>") ==
        "<b xmlns=\"u:&amp;&quot;\" xml:lang='de'/>");
  CHECK(raw_child("<a xmlns='u:1'><b xmlns=''/></a>") == "<b xmlns=''/>");
}

TEST_CASE("a raw element reads as it did where it stood", "[xml]") {
  const std::string_view text =
      "<r xmlns='u:1' xmlns:p='u:2' xmlns:q='u:3'><x>1<p:y q:z='&#10;'><y xmlns=''/></p:y>"
      "<![CDATA[<]]></x></r>";
  const std::string fragment = raw_child(text);
  std::string whole = infoset(text);
  whole = whole.substr(whole.find('\n') + 1);
  whole.resize(whole.size() - 2);
  CHECK(infoset(fragment) == whole);
  // and kept once more, after it was put elsewhere, it is the same bytes
  CHECK(raw_child("<s xmlns='u:9' xmlns:p='u:8'>" + fragment + "</s>") == fragment);
}

TEST_CASE("a raw element has no names that XML does not know", "[xml]") {
  ReaderOptions html;
  html.html_entities = true;
  CHECK(raw_child("<a><b c='&nbsp;'>&eacute;&amp;&lt;&nGt;<![CDATA[&nbsp;]]><!-- &nbsp; -->"
                  "&#32;<?x &nbsp;?></b></a>",
                  html) ==
        "<b c='\xC2\xA0'>\xC3\xA9&amp;&lt;\xE2\x89\xAB\xE2\x83\x92<![CDATA[&nbsp;]]><!-- &nbsp; "
        "-->&#32;<?x &nbsp;?></b>");
}

TEST_CASE("an attribute can be kept raw", "[xml]") {
  Source source("<a xmlns:p='u:&amp;' b='1&lt;&#10;&quot;' p:c='2' xml:lang='de'/>");
  source.reader.next();
  std::vector<std::string> kept;
  for (const auto& attribute : source.reader.attributes()) {
    kept.emplace_back();
    source.reader.raw(attribute, kept.back());
    CHECK(galley::xml_text::is_attributes(kept.back()));
  }
  CHECK(kept == std::vector<std::string>{" b=\"1&lt;&#10;&quot;\"",
                                         " xmlns:p=\"u:&amp;\" p:c=\"2\"", " xml:lang=\"de\""});
}

TEST_CASE("only what stands for itself is a fragment", "[xml]") {
  using galley::xml_text::is_fragment;
  CHECK(is_fragment("<a/>"));
  CHECK(is_fragment("<a><b>x</b></a>"));
  CHECK(is_fragment(nested(64)));
  for (const std::string_view text :
       {""sv, "a"sv, " <a/>"sv, "<a/> "sv, "<a/><b/>"sv, "<a"sv, "<a>"sv, "</a>"sv, "<p:a/>"sv,
        "<!-- x --><a/>"sv, "<a/><!-- x -->"sv, "<?xml version='1.0'?><a/>"sv, "<a>&nbsp;</a>"sv,
        "<a>\x01</a>"sv, "<a>\xFF</a>"sv, "\xEF\xBB\xBF<a/>"sv, "<\0a\0/\0>\0"sv, "<a></a></a>"sv})
    CHECK_FALSE(is_fragment(text));
  CHECK_FALSE(is_fragment(nested(65)));
}

TEST_CASE("only what can stand in any start tag is attributes", "[xml]") {
  using galley::xml_text::is_attributes;
  CHECK(is_attributes(""));
  CHECK(is_attributes(" b='1'"));
  CHECK(is_attributes(" b='1>' c=\"/\" "));
  for (const std::string_view text :
       {"b='1'"sv, " b"sv, " b='1'c='2'"sv, ">"sv, "/"sv, " b='1'>"sv, " b='1'/><c"sv, "><c"sv,
        " p:b='1'"sv, " b='1' b='2'"sv, "><b></b></a><a"sv, " b='\x01'"sv})
    CHECK_FALSE(is_attributes(text));
}

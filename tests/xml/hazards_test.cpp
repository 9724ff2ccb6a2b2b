// What is not well-formed XML, or is dangerous to read: each row has a known reader that takes it.
#include <string>
#include <string_view>

#include "galley/xml/reader.hpp"
#include "support/catch.hpp"
#include "xml/infoset.hpp"
#include "xml/verdict.hpp"

using galley::Limits;
using galley::Malformed;
using galley::xml_text::ReaderOptions;
using galley_test::infoset;
using galley_test::nested;
using galley_test::notes;
using galley_test::verdict;
using galley_test::verdict_code;
using namespace std::string_view_literals;

namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

std::string between(std::string_view before, const std::string& middle, std::string_view after) {
  return std::string(before) + middle + std::string(after);
}

}  // namespace

TEST_CASE("nesting ends at the limit, however deep the document", "[xml][hazards]") {
  CHECK(verdict_code(nested(64)) == "accepted");
  CHECK(verdict(nested(65)) == "limit.depth.exceeded 1:193 @192");
  CHECK(verdict_code(nested(10000)) == "limit.depth.exceeded");
  CHECK(verdict_code(repeated("<a>", 1000000)) == "limit.depth.exceeded");
}

TEST_CASE("entities of the document are never declared, expanded or fetched", "[xml][hazards]") {
  CHECK(verdict("<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><r>&b;</r>") ==
        "xml.doctype.refused 1:1 @0");
  CHECK(verdict_code("<!DOCTYPE r [" + repeated("<!ENTITY l0 'lol'>", 10) + "]><r>&l0;</r>") ==
        "xml.doctype.refused");
  CHECK(verdict_code("<!DOCTYPE r [<!ENTITY a 'a'>]><r>" + repeated("&a;", 100000) + "</r>") ==
        "xml.doctype.refused");
  CHECK(verdict_code("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>") ==
        "xml.doctype.refused");
  CHECK(verdict_code("<!DOCTYPE r SYSTEM 'x.dtd' [<!ELEMENT r ANY>]><r/>") ==
        "xml.doctype.refused");
  CHECK(verdict_code("<!DOCTYPE r []><r/>") == "xml.doctype.refused");
  CHECK(verdict_code("<!DOCTYPE r [<!ATTLIST r a CDATA '>'>]><r/>") == "xml.doctype.refused");
}

TEST_CASE("a DOCTYPE that ends too soon is told at the end", "[xml][hazards]") {
  CHECK(verdict("<!DOCTYPE") == "xml.syntax.truncated 1:10 @9");
  CHECK(verdict("<!DOCTYPE ") == "xml.syntax.truncated 1:11 @10");
  CHECK(verdict("<?xml version='1.0'?>\n<!DOCTYPE\n") == "xml.syntax.truncated 3:1 @32");
  CHECK(verdict("<!DOCTYPE r ") == "xml.syntax.truncated 1:13 @12");
  CHECK(verdict("<!DOCTYPE r SYSTEM ") == "xml.syntax.truncated 1:20 @19");
  CHECK(verdict("<!DOCTYPE r SYSTEM '>'") == "xml.syntax.truncated 1:23 @22");
}

TEST_CASE("a DOCTYPE without declarations is passed over with a note", "[xml][hazards]") {
  for (const std::string_view doctype :
       {"<!DOCTYPE r>", "<!DOCTYPE r >", "<!DOCTYPE r SYSTEM 'http://example.com/r.dtd'>",
        "<!DOCTYPE r SYSTEM \"r.dtd\" >", "<!DOCTYPE\nr\tPUBLIC '-//X//Y' 'r.dtd'>",
        "<!DOCTYPE p:r SYSTEM '>['>"}) {
    CAPTURE(doctype);
    CHECK(notes(between(doctype, "", "<r/>")) == "info xml.doctype.skipped");
  }
  for (const std::string_view doctype :
       {"<!DOCTYPE>", "<!DOCTYPE r SYSTEM>", "<!DOCTYPE r 'x'>", "<!DOCTYPE r PUBLIC 'x'>",
        "<!DOCTYPE r PUBLIC 'x''y'>", "<!DOCTYPE r PUBLIC '{' 'y'>", "<!DOCTYPEr>",
        "<!DOCTYPE rSYSTEM 'x'>", "<!doctype r>", "<!DOCTYPE r SYSTEM'x'>",
        "<!DOCTYPE r SYSTEM 'x' x>"}) {
    CAPTURE(doctype);
    const std::string code = verdict_code(between(doctype, "", "<r/>"));
    CHECK(code.substr(0, 11) == "xml.syntax.");
  }
}

TEST_CASE("a DOCTYPE stands once, before the root", "[xml][hazards]") {
  CHECK(verdict("<r/><!DOCTYPE r>") == "xml.doctype.misplaced 1:5 @4");
  CHECK(verdict("<r><!DOCTYPE r></r>") == "xml.doctype.misplaced 1:4 @3");
  CHECK(verdict("<!DOCTYPE r><!DOCTYPE r><r/>") == "xml.doctype.misplaced 1:13 @12");
}

TEST_CASE("attributes are bounded", "[xml][hazards]") {
  std::string tag = "<r";
  for (int i = 0; i < 256; ++i) tag += " a" + std::to_string(i) + "=''";
  CHECK(verdict_code(tag + "/>") == "accepted");
  CHECK(verdict(tag + " b=''/>") ==
        "limit.attributes.exceeded 1:" + std::to_string(tag.size() + 2) + " @" +
            std::to_string(tag.size() + 1));
}

TEST_CASE("strings, names and elements are bounded", "[xml][hazards]") {
  Limits limits;
  limits.string = 10;
  const std::string ten(10, 'x');
  CHECK(verdict_code("<a>" + ten + "</a>", limits) == "accepted");
  CHECK(verdict("<a>x" + ten + "</a>", limits) == "limit.string.exceeded 1:4 @3");
  CHECK(verdict_code("<a>&#120;" + ten.substr(1) + "</a>", limits) == "accepted");
  CHECK(verdict_code("<a>&#120;" + ten + "</a>", limits) == "limit.string.exceeded");
  CHECK(verdict_code("<a b='" + ten + "'/>", limits) == "accepted");
  CHECK(verdict("<a b='x" + ten + "'/>", limits) == "limit.string.exceeded 1:7 @6");
  CHECK(verdict_code("<a b='&#120;" + ten.substr(1) + "'/>", limits) == "accepted");
  CHECK(verdict_code("<a b='&#120;" + ten + "'/>", limits) == "limit.string.exceeded");

  limits = Limits();
  limits.name = 10;
  CHECK(verdict_code("<" + ten + "/>", limits) == "accepted");
  CHECK(verdict("<x" + ten + "/>", limits) == "limit.name.exceeded 1:2 @1");
  CHECK(verdict_code("<a " + ten + "=''/>", limits) == "accepted");
  CHECK(verdict("<a x" + ten + "=''/>", limits) == "limit.name.exceeded 1:4 @3");

  limits = Limits();
  limits.elements = 10;
  CHECK(verdict_code("<r>" + repeated("<a/>", 9) + "</r>", limits) == "accepted");
  CHECK(verdict("<r>" + repeated("<a/>", 10) + "</r>", limits) ==
        "limit.elements.exceeded 1:40 @39");

  limits = Limits();
  limits.document = 10;
  CHECK(verdict_code("<a>xxx</a>", limits) == "accepted");
  CHECK(verdict("<a>xxxx</a>", limits) == "limit.document.exceeded 1:1 @0");
}

TEST_CASE("what is skipped or kept raw nests as deep as an extension", "[xml][hazards]") {
  Limits limits;
  limits.depth = 5;
  limits.extension_depth = 3;
  for (const bool is_raw : {false, true}) {
    for (const std::size_t depth : {3U, 4U}) {
      const std::string text = "<r>" + nested(depth) + "</r>";
      galley_test::Source source(text, limits);
      source.reader.next();
      source.reader.next();
      std::string raw;
      CHECK((is_raw ? source.reader.raw(raw) : source.reader.skip()) == (depth == 3));
      if (depth == 4) CHECK(source.issues.issues().back().code == "limit.extension_depth.exceeded");
    }
  }
}

TEST_CASE("namespaces in scope are bounded", "[xml][hazards]") {
  Limits limits = Limits::unlimited();
  std::string tag = "<r";
  for (int i = 0; i < 5000; ++i) tag += " xmlns:p" + std::to_string(i) + "='u'";
  CHECK(verdict_code(tag + "/>", limits) == "limit.attributes.exceeded");
}

TEST_CASE("references to characters are bounded and exact", "[xml][hazards]") {
  for (const std::string_view reference :
       {"&#0;", "&#x0;", "&#1;", "&#8;", "&#xB;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;",
        "&#xFFFF;", "&#x110000;", "&#1114112;", "&#x100000041;", "&#x80000000;", "&#4294967361;",
        "&#x8888888888;", "&#99999999999999999999999999;", "&#xFFFFFFFFFFFFFFFFFFFFFF41;"}) {
    CAPTURE(reference);
    CHECK(verdict(between("<a>", std::string(reference), "</a>")) ==
          "xml.character.illegal 1:4 @3");
    CHECK(verdict(between("<a b='", std::string(reference), "'/>")) ==
          "xml.character.illegal 1:7 @6");
  }
  for (const std::string_view reference : {"&#;", "&#x;", "&#X41;", "&#xG;", "&#12a;", "&# 65;",
                                           "&#65 ;", "&#x 41;", "&#-65;", "&#+65;"}) {
    CAPTURE(reference);
    CHECK(verdict(between("<a>", std::string(reference), "</a>")) ==
          "xml.reference.malformed 1:4 @3");
  }
  CHECK(infoset("<a>&#" + std::string(100000, '0') + "65;</a>") == "(a\n-A\n)\n");
  CHECK(verdict_code("<a>" + repeated("&#", 200000) + "</a>") == "xml.reference.malformed");
  CHECK(verdict_code("<a>" + repeated("&#", 200000) + ";</a>") == "xml.reference.malformed");
}

TEST_CASE("only the five names of XML are known, and a bare ampersand none", "[xml][hazards]") {
  CHECK(verdict("<a>x&nbsp;</a>") == "xml.entity.unknown 1:5 @4");
  CHECK(verdict("<a>&unknown;</a>") == "xml.entity.unknown 1:4 @3");
  CHECK(verdict("<a b='&nbsp;'/>") == "xml.entity.unknown 1:7 @6");
  for (const std::string_view bare :
       {"&", "& b", "&amp", "&amp b", "&;", "&1;", "&-a;", "&a b;", "&am\np;", "a && b"}) {
    CAPTURE(bare);
    CHECK(verdict_code(between("<a>", std::string(bare), "</a>")) == "xml.reference.malformed");
  }
  CHECK(verdict_code("<a>&AMP;</a>") == "xml.entity.unknown");
}

TEST_CASE("names of HTML are taken where the options say so, with one warning", "[xml][hazards]") {
  ReaderOptions html;
  html.html_entities = true;
  CHECK(infoset("<a b='&nbsp;'>&eacute;&Aacute;&hellip;&zwnj;&amp;</a>", {}, html) ==
        "(a b='\xC2\xA0'\n-\xC3\xA9\xC3\x81\xE2\x80\xA6\xE2\x80\x8C&\n)\n");
  CHECK(notes("<a b='&nbsp;'>&eacute;</a>", html) == "warning xml.entity.mapped");
  CHECK(verdict_code("<a>&unknown;</a>", {}, html) == "xml.entity.unknown");
  CHECK(verdict_code("<a>&nbsp</a>", {}, html) == "xml.reference.malformed");
  CHECK(verdict_code("<a>& b</a>", {}, html) == "xml.reference.malformed");
}

TEST_CASE("a NUL stands nowhere", "[xml][hazards]") {
  for (const std::string_view text : {"<a>x\0y</a>"sv, "<a b='x\0'/>"sv, "<a/>\0"sv, "<a/>\0<b/>"sv,
                                      "<a\0/>"sv, "<a><!--\0--></a>"sv, "<a><![CDATA[\0]]></a>"sv,
                                      "<?x \0?><a/>"sv, "<a/><?x \0?>"sv, "<a \0b=''/>"sv}) {
    CAPTURE(text);
    CHECK(verdict_code(text) == "xml.character.illegal");
  }
  CHECK(verdict("<a>\nx\0y</a>"sv) == "xml.character.illegal 2:2 @5");
  CHECK(verdict_code("\0<a/>"sv) != "accepted");
}

TEST_CASE("malformed UTF-8 is refused where it stands", "[xml][hazards]") {
  for (const std::string_view bytes :
       {"\xFF", "\xC0\xBC", "\xED\xA0\x80", "\xF5\x90\x80\x80", "\xC3", "\x80", "\xE2\x82",
        "\xF4\x90\x80\x80", "\xE0\x80\x80", "\xC0\x80"}) {
    CHECK(verdict(between("<a>x", std::string(bytes), "</a>")) == "xml.encoding.malformed 1:5 @4");
    CHECK(verdict_code(between("<a b='", std::string(bytes), "'/>")) == "xml.encoding.malformed");
    CHECK(verdict_code(between("<a", std::string(bytes), "/>")) == "xml.encoding.malformed");
    CHECK(verdict_code(between("<a><!--", std::string(bytes), "--></a>")) ==
          "xml.encoding.malformed");
    CHECK(verdict_code(between("<a/>", std::string(bytes), "")) == "xml.encoding.malformed");
  }
}

TEST_CASE("characters that XML cannot hold are refused where they stand", "[xml][hazards]") {
  for (const std::string_view bytes :
       {"\x01", "\x08", "\x0B", "\x0C", "\x1F", "\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    CHECK(verdict(between("<a>\xC3\xA9", std::string(bytes), "</a>")) ==
          "xml.character.illegal 1:5 @5");
    CHECK(verdict_code(between("<a b='", std::string(bytes), "'/>")) == "xml.character.illegal");
    CHECK(verdict_code(between("<a><![CDATA[", std::string(bytes), "]]></a>")) ==
          "xml.character.illegal");
  }
  CHECK(infoset("<a>\x7F\xC2\x80\xEF\xB7\x90</a>") == "(a\n-\x7F\xC2\x80\xEF\xB7\x90\n)\n");
}

TEST_CASE("what XML cannot hold is replaced where the options say so", "[xml][hazards]") {
  ReaderOptions replace;
  replace.malformed = Malformed::replace;
  CHECK(infoset("<a b='\xFF'>x\xE2\x82y\x01z\xEF\xBF\xBE</a>", {}, replace) ==
        "(a b='\xEF\xBF\xBD'\n-x\xEF\xBF\xBDy\xEF\xBF\xBDz\xEF\xBF\xBD\n)\n");
  const galley::Result<void> result =
      galley::xml_text::check("<?xml version='1.0'?>\n<a>\n x\xFFy\x02</a>", {}, replace);
  REQUIRE(result);
  REQUIRE(result.issues().size() == 1);
  CHECK(result.issues()[0].code == "xml.character.replaced");
  CHECK(result.issues()[0].message.find(": 2") != std::string::npos);
  CHECK(result.issues()[0].position.line == 3);
  CHECK(result.issues()[0].position.column == 3);
  CHECK(result.issues()[0].position.offset == 28);
  Limits limits;
  limits.repairs = 3;
  CHECK(verdict_code("<a>\xFF\xFF\xFF</a>", limits, replace) == "accepted");
  CHECK(verdict_code("<a>\xFF\xFF\xFF\xFF</a>", limits, replace) == "limit.repairs.exceeded");
  // positions behind a replacement are those of the source
  CHECK(verdict("<a>\xFF\n \xFF<b></a>", {}, replace) == "xml.tag.mismatch 2:6 @10");
}

TEST_CASE("one byte order mark is passed over, a second is text", "[xml][hazards]") {
  CHECK(infoset("\xEF\xBB\xBF<a/>") == "(a\n)\n");
  CHECK(verdict("\xEF\xBB\xBF<a>") == "xml.syntax.truncated 1:4 @6");
  CHECK(verdict("\xEF\xBB\xBF\xEF\xBB\xBF<a/>") == "xml.text.misplaced 1:1 @3");
}

TEST_CASE("tags are as XML wants them", "[xml][hazards]") {
  CHECK(verdict("<a b=\"<\">x</a>") == "xml.attribute.malformed 1:7 @6");
  CHECK(verdict("<a b='1'c='2'/>") == "xml.syntax.unexpected 1:9 @8");
  CHECK(verdict("<a!/>") == "xml.syntax.unexpected 1:3 @2");
  CHECK(verdict("<a!b/>") == "xml.syntax.unexpected 1:3 @2");
  CHECK(verdict("<:>") == "xml.syntax.unexpected 1:2 @1");
  CHECK(verdict("<a></a b='1'>") == "xml.syntax.unexpected 1:8 @7");
  CHECK(verdict("<a></ a>") == "xml.tag.mismatch 1:4 @3");
  CHECK(verdict("<a></>") == "xml.tag.mismatch 1:4 @3");
  CHECK(verdict("<a></b>") == "xml.tag.mismatch 1:4 @3");
  CHECK(verdict("<a></ab>") == "xml.tag.mismatch 1:4 @3");
  CHECK(verdict("<ab></a>") == "xml.tag.mismatch 1:5 @4");
  CHECK(verdict("<a><b></a></b>") == "xml.tag.mismatch 1:7 @6");
  CHECK(verdict("<a xmlns:p='u' xmlns:q='u'><p:b></q:b></a>") == "xml.tag.mismatch 1:33 @32");
  CHECK(verdict("< a/>") == "xml.syntax.unexpected 1:2 @1");
  CHECK(verdict("<1/>") == "xml.syntax.unexpected 1:2 @1");
  CHECK(verdict("<a/ >") == "xml.syntax.unexpected 1:3 @2");
  CHECK(verdict("<a / >") == "xml.syntax.unexpected 1:4 @3");
  CHECK(verdict("<a b/>") == "xml.syntax.unexpected 1:5 @4");
  CHECK(verdict("<a b=1/>") == "xml.syntax.unexpected 1:6 @5");
  CHECK(verdict("<a b='1/>") == "xml.syntax.truncated 1:10 @9");
  CHECK(verdict("<a b=/>") == "xml.syntax.unexpected 1:6 @5");
  CHECK(verdict("<a 'b'/>") == "xml.syntax.unexpected 1:4 @3");
  CHECK(verdict("<a <b/>") == "xml.syntax.unexpected 1:4 @3");
  CHECK(verdict("<a><></a>") == "xml.syntax.unexpected 1:5 @4");
  CHECK(verdict("<a>x < y</a>") == "xml.syntax.unexpected 1:7 @6");
}

TEST_CASE("comments, sections and instructions are as XML wants them", "[xml][hazards]") {
  CHECK(verdict("<a><!-- x -- y --></a>") == "xml.comment.malformed 1:11 @10");
  CHECK(verdict("<a><!-- x ---></a>") == "xml.comment.malformed 1:11 @10");
  CHECK(verdict("<a><!--->--></a>") == "accepted");
  CHECK(verdict("<a><!----></a>") == "accepted");
  CHECK(verdict("<a><!-->--></a>") == "accepted");
  CHECK(verdict_code("<a><!- x --></a>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a><!x></a>") == "xml.syntax.unexpected");
  CHECK(verdict("<a>x]]>y</a>") == "xml.text.malformed 1:5 @4");
  CHECK(verdict("<a>x]]]>y</a>") == "xml.text.malformed 1:6 @5");
  CHECK(verdict("<a><![CDATA[x]]]]>]]></a>") == "xml.text.malformed 1:19 @18");
  CHECK(verdict_code("<a><![cdata[x]]></a>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a><![CDATA [x]]></a>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<![CDATA[x]]><a/>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a/><![CDATA[x]]>") == "xml.syntax.unexpected");
  CHECK(notes("<?x y?><!-- c --><?z?><a><?foo ? bar? ?></a><?x?>") ==
        "info xml.instruction.skipped");
  CHECK(verdict("<a><?xml version='1.0'?></a>") == "xml.instruction.misplaced 1:4 @3");
  CHECK(verdict(" <?xml version='1.0'?><a/>") == "xml.instruction.misplaced 1:2 @1");
  CHECK(verdict("<?xml version='1.0'?><?xml version='1.0'?><a/>") ==
        "xml.instruction.misplaced 1:22 @21");
  CHECK(verdict_code("<a><?XmL x?></a>") == "xml.instruction.misplaced");
  CHECK(verdict_code("<a><?p:x y?></a>") == "xml.instruction.misplaced");
  CHECK(verdict_code("<a><?xml-style x?></a>") == "accepted");
  CHECK(verdict_code("<a><? x?></a>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a><?x/y?></a>") == "xml.syntax.unexpected");
  CHECK(verdict_code("<a><?x y></a>") == "xml.syntax.truncated");
}

TEST_CASE("a document is one element, and nothing beside it is text", "[xml][hazards]") {
  CHECK(verdict("<a/><b/>") == "xml.root.several 1:5 @4");
  CHECK(verdict("<a/>\n<a/>") == "xml.root.several 2:1 @5");
  CHECK(verdict("x<a/>") == "xml.text.misplaced 1:1 @0");
  CHECK(verdict("<a/>x") == "xml.text.misplaced 1:5 @4");
  CHECK(verdict("<a/>&#32;") == "xml.text.misplaced 1:5 @4");
  CHECK(verdict("<a/></a>") == "xml.syntax.unexpected 1:5 @4");
  CHECK(verdict("</a>") == "xml.syntax.unexpected 1:1 @0");
  CHECK(verdict("") == "xml.root.missing 1:1 @0");
  CHECK(verdict(" \n ") == "xml.root.missing 2:2 @3");
  CHECK(verdict("<!-- c -->") == "xml.root.missing 1:11 @10");
  CHECK(verdict("<?xml version='1.0'?>") == "xml.root.missing 1:22 @21");
}

TEST_CASE("the XML declaration is as XML wants it", "[xml][hazards]") {
  for (const std::string_view good :
       {"<?xml version='1.0'?>", "<?xml version = \"1.0\" ?>",
        "<?xml version='1.0' encoding='UTF-8'?>", "<?xml\nversion='1.0'\tstandalone='yes'?>",
        "<?xml version='1.0' encoding='utf-8' standalone='no' ?>"}) {
    CAPTURE(good);
    CHECK(verdict(between(good, "", "<a/>")) == "accepted");
  }
  for (const std::string_view bad :
       {"<?xml?>", "<?xml ?>", "<?xml encoding='UTF-8'?>", "<?xml version='1.0'>",
        "<?xml version='1.0'encoding='UTF-8'?>", "<?xml version=1.0?>", "<?xml version='1.0\"?>",
        "<?xml standalone='yes' version='1.0'?>", "<?xml version='1.0' x='y'?>",
        "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>", "<?xml version'1.0'?>"}) {
    CAPTURE(bad);
    CHECK(verdict_code(between(bad, "", "<a/>")).substr(0, 11) == "xml.syntax.");
  }
  CHECK(verdict_code("<?xml version='1.0' standalone='maybe'?><a/>") ==
        "xml.declaration.malformed");
  CHECK(verdict_code("<?xml version='1.0' encoding=''?><a/>") == "xml.declaration.malformed");
  CHECK(verdict_code("<?xml version='1.0' encoding='utf 8'?><a/>") == "xml.declaration.malformed");
  CHECK(verdict("<?xml version='1.1'?><a/>") == "xml.version.unsupported 1:16 @15");
  CHECK(verdict_code("<?xml version='7.0'?><a/>") == "xml.version.unsupported");
  CHECK(verdict_code("<?xml version=''?><a/>") == "xml.version.unsupported");
}

TEST_CASE("what an error says of the text is bounded and printable", "[xml][hazards]") {
  const std::string huge(10'000'000, 'x');
  for (const std::string& text :
       {"<a><" + huge.substr(0, 1000) + "\xE2\x80\xAE" + "</a>", "<a>&" + huge + ";</a>",
        "<a " + huge + "/>", "<?xml version='1.0' encoding='" + huge + "'?><a/>",
        "<a></" + huge + ">"}) {
    const galley::Result<void> result = galley::xml_text::check(text);
    REQUIRE_FALSE(result);
    CHECK(result.issues().back().message.size() < 200);
    CHECK(result.issues().back().message.find("\xE2\x80\xAE") == std::string::npos);
  }
}

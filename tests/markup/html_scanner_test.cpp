// galley: HTML text comes apart as browsers take it apart
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

#include <galley/markup/html_scanner.hpp>

namespace {

using galley::markup::HtmlPiece;
using galley::markup::HtmlScanner;

/// The pieces as one line: `<name a=b>`, `</name>`, `'text'`, `(comment)`.
std::string pieces(std::string_view html, std::size_t most_attributes = 256) {
  HtmlScanner scanner(html, most_attributes);
  std::string out;
  for (;;) {
    switch (scanner.next()) {
      case HtmlPiece::start:
        out.append("<").append(scanner.name());
        for (const galley::markup::Attribute& attribute : scanner.attributes())
          out.append(" ").append(attribute.name).append("=").append(attribute.value);
        out += scanner.is_empty_element() ? "/>" : ">";
        break;
      case HtmlPiece::end: out.append("</").append(scanner.name()).append(">"); break;
      case HtmlPiece::text: out.append("'").append(scanner.text()).append("'"); break;
      case HtmlPiece::comment: out.append("(").append(scanner.text()).append(")"); break;
      case HtmlPiece::unfinished: return out + "~";
      case HtmlPiece::crowded: return out + "!";
      case HtmlPiece::finished: return out;
    }
  }
}

std::string text(std::string_view html) {
  const std::string all = pieces(html);
  return all.size() < 2 ? all : all.substr(1, all.size() - 2);
}
std::string value(std::string_view source) {
  const std::string all = pieces("<a b=\"" + std::string(source) + "\">");
  return all.substr(5, all.size() - 6);
}

}  // namespace

TEST_CASE("tags, text and comments") {
  CHECK(pieces("") == "");
  CHECK(pieces("a<b>c</b >d") == "'a'<b>'c'</b>'d'");
  CHECK(pieces("<P Class=x>") == "<P Class=x>");
  CHECK(pieces("<br/><br /><a/ b>") == "<br/><br/><a b=>");
  CHECK(pieces("a < b <3 <= c") == "'a < b <3 <= c'");
  CHECK(pieces("<") == "'<'");
  CHECK(pieces("</") == "'</'");
  CHECK(pieces("</>x</ p>y") == "'x''y'");
  CHECK(pieces("a</ BR >b</ br") == "'a'</BR>'b'</br>");
  CHECK(pieces("<!doctype html><?xml version='1.0'?><!x>a") == "'a'");
  CHECK(pieces("<a><!-- b > c --><!----><!--><!--->d") == "<a>( b > c )()()()'d'");
  CHECK(pieces("<!-- a --!>b<!-- c") == "( a )'b'( c)");
  CHECK(pieces("<!--a--b-->c") == "(a--b)'c'");
  CHECK(pieces("<![CDATA[a < b]]>c") == "'a < b''c'");
  CHECK(pieces("<![CDATA[]]><![CDATA[x>c") == "'c'");
}

TEST_CASE("attributes in every spelling") {
  CHECK(pieces("<a b=c d='e f' g=\"h>\" i j = k>") == "<a b=c d=e f g=h> i= j=k>");
  CHECK(pieces("<a b=c/d>") == "<a b=c/d>");
  CHECK(pieces("<a =b c==d>") == "<a =b= c==d>");
  CHECK(pieces("<a b=''c=d>") == "<a b= c=d>");
  CHECK(pieces("<a\nb\t=\fc\r>") == "<a b=c>");
  CHECK(pieces("</a b=c>d") == "</a>'d'");
  CHECK(pieces("<a \"b'>") == "<a \"b'=>");
  HtmlScanner scanner("<a b=1 B=2>", 256);
  REQUIRE(scanner.next() == HtmlPiece::start);
  CHECK(scanner.attributes()["b"] == "1");  // the first counts
}

TEST_CASE("a tag that the text cuts off is no tag") {
  for (const char* html : {"<a", "<a b", "<a b=", "<a b='c>", "<a b=c", "</a", "<a b=\"c\"", "<a/"})
    CHECK(pieces(html) == "~");
  CHECK(pieces("x<a b='>y</p>") == "'x'~");
}

TEST_CASE("a tag has no more attributes than the limit") {
  CHECK(pieces("<a b c>", 2) == "<a b= c=>");
  CHECK(pieces("<a b c d>e", 2) == "!");
  CHECK(pieces("</a b c d>e", 2) == "</a>'e'");
}

TEST_CASE("references") {
  CHECK(text("&lt;b&gt; &amp;amp; &quot;&apos;") == "<b> &amp; \"'");
  CHECK(text("&eacute;&euro;&hellip;&nbsp;&Sigma;") == "é€…\u00A0Σ");
  CHECK(text("&copy2026 &notit; &notin;") == "©2026 ¬it; ∉");
  CHECK(text("&eacute&eacute x") == "éé x");
  CHECK(text("&nGt;&nLt;") == "\u226B\u20D2\u226A\u20D2");
  CHECK(text("& &; &unknown; &amp") == "& &; &unknown; &");
  CHECK(text("&#233;&#xE9;&#XE9;&#233 &#x1F600;") ==
        "ééé"
        "é "
        "😀");
  CHECK(text("&#128;&#146;&#x9d;") == "€’\u009D");
  CHECK(text("&#0;&#xD800;&#x110000;&#99999999999;") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(text("&#; &#x; &#xg;") == "&#; &#x; &#xg;");
  CHECK(text("&hellip x") == "&hellip x");  // known with its semicolon only
}

TEST_CASE("in an address a name is a parameter") {
  CHECK(value("?a=1&copy=2&amp;b&lt=3") == "?a=1&copy=2&b&lt=3");
  CHECK(value("?a&copyx") == "?a&copyx");
  CHECK(value("a&copy;b&copy b") == "a©b© b");
  CHECK(value("&nGt;&nLt;x") == "\u226B\u20D2\u226A\u20D2x");
  CHECK(pieces("<a b=&lt; c='&gt;' d=e f=\"&amp;&quot;\">") == "<a b=< c=> d=e f=&\">");
}

TEST_CASE("raw text runs to its own end tag") {
  CHECK(pieces("<style><b></style >x") == "<style>'<b>'</style>'x'");
  CHECK(pieces("<STYLE></stylex></STYLE/>") == "<STYLE>'</stylex>'</STYLE>");
  CHECK(pieces("<title>a&amp;b</title>") == "<title>'a&b'</title>");
  CHECK(pieces("<xmp>a&amp;b</xmp>") == "<xmp>'a&amp;b'</xmp>");
  CHECK(pieces("<textarea></textarea>") == "<textarea></textarea>");
  CHECK(pieces("<iframe><p>x") == "<iframe>'<p>x'");
  CHECK(pieces("<plaintext></plaintext>") == "<plaintext>'</plaintext>'");
  CHECK(pieces("<script src=x />a") == "<script src=x/>'a'");
}

TEST_CASE("a script within a comment within a script ends nothing") {
  CHECK(pieces("<script>a<!--<script>b</script>c--></script>d") ==
        "<script>'a<!--<script>b</script>c-->'</script>'d'");
  CHECK(pieces("<script><!--a</script>b") == "<script>'<!--a'</script>'b'");
  CHECK(pieces("<script><!--><script></script>b") == "<script>'<!--><script>'</script>'b'");
  CHECK(pieces("<script><!--<script>--></script>b") == "<script>'<!--<script>-->'</script>'b'");
  CHECK(pieces("<script><!--<scriptx></script>b") == "<script>'<!--<scriptx>'</script>'b'");
}

TEST_CASE("every piece knows where it begins") {
  const std::string_view html = "ab<i>&amp;c</i><!--d-->";
  HtmlScanner scanner(html, 256);
  std::vector<std::size_t> offsets;
  while (scanner.next() != HtmlPiece::finished) offsets.push_back(scanner.offset());
  CHECK(offsets == std::vector<std::size_t>{0, 2, 5, 11, 15});
}

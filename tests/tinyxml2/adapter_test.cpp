#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "galley/model/malformed_text.hpp"
#include "galley/tinyxml2.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "support/corpus.hpp"
#include "support/generate.hpp"
#include "xml/infoset.hpp"

namespace newsml = galley::newsml;
using galley::Article;
using tinyxml2::XMLDocument;

namespace {

/// The text that the adapter makes of a document, or its error.
std::string emitted_tree(const XMLDocument& document) {
  const galley::Result<std::string> text = galley::tinyxml2_adapter::to_text(document);
  return text ? *text : "error " + text.issues().back().code;
}
std::string emitted(std::string_view source) {
  XMLDocument document;
  document.Parse(source.data(), source.size());
  return emitted_tree(document);
}

std::vector<std::string> notes(std::string_view source) {
  XMLDocument document;
  document.Parse(source.data(), source.size());
  std::vector<std::string> codes;
  for (const galley::Issue& issue : galley::tinyxml2_adapter::to_text(document).issues())
    codes.push_back(issue.code);
  return codes;
}

/// The lines of a tag with `\n` in values as the blank that XML makes of it and the package does
/// not.
std::string normalised(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool is_line_end = line.front() == '(' && line.substr(at, 2) == "\\n";
    out += is_line_end ? ' ' : line[at];
    at += is_line_end ? 1 : 0;
  }
  return out;
}

/// What stands in an article, a line each. Kept XML is compared by what it says, without the blanks
/// that the package drops.
std::vector<std::string> content(const Article& article) {
  std::vector<std::string> lines;
  galley::detail::visit_strings(
      article,
      [&](std::string_view text, const galley::Path& path, galley::Use) {
        std::string value(text);
        if (!text.empty() && text.front() == '<' && galley::xml_text::is_fragment(text)) {
          value.clear();
          const std::string lines_of_it = galley_test::infoset(text);
          for (std::string_view rest = lines_of_it; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find('\n') + 1);
            rest.remove_prefix(line.size());
            if (line.find_first_not_of("-\\nt \n") != line.npos) value += normalised(line);
          }
        }
        // Attributes are kept raw too.
        for (std::size_t at = value.find("&#10;"); at != value.npos; at = value.find("&#10;"))
          value.replace(at, 5, " ");
        lines.push_back(path.to_string() + " = " + value);
      },
      galley::Limits::depth_ceiling);
  return lines;
}

/// The first place where two articles differ; empty where they do not.
std::string difference(const Article& a, const Article& b) {
  const std::vector<std::string> first = content(a);
  const std::vector<std::string> second = content(b);
  for (std::size_t i = 0; i < first.size() || i < second.size(); ++i) {
    const std::string left = i < first.size() ? first[i] : "nothing";
    const std::string right = i < second.size() ? second[i] : "nothing";
    if (left != right) return left + "\nas a tree: " + right;
  }
  return {};
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Article story() {
  Article article;
  article.id = "urn:example:1";
  article.version = "1";
  article.language = "en";
  article.publisher.name = "Example";
  article.modified = "2026-05-05T08:11:45Z";
  article.headline = "Harbour reopens & ferries sail";
  galley::Text text("Both ");
  text.append("quays", galley::Mark::strong);
  text.append(" ");
  text.append("reopened", galley::Mark::emphasis);
  text.append(".");
  article.body.push_back(galley::paragraph(text));
  return article;
}

}  // namespace

// ---- the emitter ------------------------------------------------------------------------------

TEST_CASE("a tree is emitted as the document that it is", "[tinyxml2]") {
  CHECK(emitted("<a b='1' c=\"&lt;&quot;&#10;\"><!-- x -->1 &amp; 2<b/><![CDATA[<3>]]></a>") ==
        "<a b=\"1\" c=\"&lt;&quot;&#10;\">1 &amp; 2<b/>&lt;3&gt;</a>");
  CHECK(emitted("<?xml version='1.0'?><!DOCTYPE a><a>x\r\ny&#13;</a>") == "<a>x\ny&#13;</a>");
  CHECK(emitted("<p><b>x</b>&#32;<i>y</i></p>") == "<p><b>x</b> <i>y</i></p>");
}

TEST_CASE("references that the package left alone are not escaped twice", "[tinyxml2]") {
  XMLDocument raw(false);
  raw.Parse("<a b='&lt;'>&amp;<![CDATA[&amp;]]></a>");
  CHECK(emitted_tree(raw) == "<a b=\"&lt;\">&amp;&amp;amp;</a>");
}

TEST_CASE("an element carries the namespaces declared around it", "[tinyxml2]") {
  XMLDocument document;
  document.Parse(
      "<a xmlns='u:1' xmlns:p='u:2' xmlns:q='u:3'><b xmlns:q='u:4'><c xmlns='u:5'/></b></a>");
  const auto* const inner = document.RootElement()->FirstChildElement()->FirstChildElement();
  const galley::Result<std::string> text = galley::tinyxml2_adapter::to_text(*inner);
  REQUIRE(text);
  CHECK(galley_test::infoset(*text) == "({u:5}c\n)\n");
  CHECK(*text == "<c xmlns=\"u:5\" xmlns:q=\"u:4\" xmlns:p=\"u:2\"/>");
}

TEST_CASE("what the package may have lost is noted, once", "[tinyxml2]") {
  using Codes = std::vector<std::string>;
  CHECK(notes("<p>x <b>y</b> <i>z</i> <u>z</u></p>") == Codes{"tinyxml2.blank.lost"});
  CHECK(notes("<p>x <b>y</b>, <i>z</i></p>") == Codes{});
  CHECK(notes("<p><b>y</b>\n<i>z</i></p>") == Codes{});
  CHECK(notes("<p>a&nbsp;b&nbsp;c</p>") == Codes{"tinyxml2.reference.literal"});
  CHECK(notes("<p a='x&copy;'/>") == Codes{"tinyxml2.reference.literal"});
  CHECK(notes("<p>a &amp; b; &amp;; R&amp;D</p>") == Codes{});
  CHECK(notes("<p><!UNKNOWN x></p>") == Codes{"tinyxml2.markup.dropped"});
}

TEST_CASE("names that are none are refused, not written as markup", "[tinyxml2]") {
  for (const char* name : {"a><b", "a b='1'", "1", "", "a:b:c", ":", "a:", "\xFF"}) {
    XMLDocument document;
    document.InsertEndChild(document.NewElement(name));
    CHECK(emitted_tree(document) == "error tinyxml2.name.malformed");
    XMLDocument other;
    other.InsertEndChild(other.NewElement("a"));
    other.RootElement()->SetAttribute(name, "x");
    CHECK(emitted_tree(other) == "error tinyxml2.name.malformed");
  }
}

TEST_CASE("a tree of any depth is read without recursion", "[tinyxml2]") {
  const auto document = std::make_unique<XMLDocument>();
  tinyxml2::XMLNode* inner = document.get();
  for (int i = 0; i < 20'000; ++i) inner = inner->InsertEndChild(document->NewElement("a"));
  const galley::Result<Article> read = newsml::read(*document);
  REQUIRE_FALSE(read);
  const auto text = galley::tinyxml2_adapter::to_text(*document);
  REQUIRE(text);
  CHECK(galley_test::infoset(*text) == "error limit.depth.exceeded");
}

TEST_CASE("what the package took unchecked is checked", "[tinyxml2]") {
  for (const std::string_view source :
       {"<a>\xFF</a>", "<a b='\xC3'/>", "<a>&#xFFFE;</a>", "<a>\x01</a>", "<p:a/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>"}) {
    XMLDocument document;
    REQUIRE(document.Parse(source.data(), source.size()) == tinyxml2::XML_SUCCESS);
    const auto text = galley::tinyxml2_adapter::to_text(document);
    REQUIRE(text);
    CHECK(galley_test::infoset(*text).substr(0, 6) == "error ");
    CHECK_FALSE(newsml::read(document));
  }
}

// ---- NewsML-G2 --------------------------------------------------------------------------------

TEST_CASE("a document without a root, and one that failed, are told apart", "[tinyxml2]") {
  XMLDocument empty;
  CHECK(newsml::read(empty).issues().back().code == "tinyxml2.root.missing");
  XMLDocument comment;
  comment.Parse("<!-- x -->");
  CHECK(newsml::read(comment).issues().back().code == "tinyxml2.root.missing");
  XMLDocument failed;
  failed.Parse("<a><b></a>");
  CHECK(newsml::read_all(failed).issues().back().code == "tinyxml2.document.failed");
}

TEST_CASE("an article goes into a document and comes back", "[tinyxml2]") {
  XMLDocument document;
  const Article article = story();
  REQUIRE(newsml::write(article, document));
  CHECK(std::string_view(document.RootElement()->Name()) == "newsItem");
  const galley::Result<Article> back = newsml::read(document);
  REQUIRE(back);
  CHECK(*back == article);
  const galley::Result<Article> from_element = newsml::read(*document.RootElement());
  REQUIRE(from_element);
  CHECK(*from_element == article);
}

TEST_CASE("a failed write leaves the document alone", "[tinyxml2]") {
  XMLDocument document;
  document.Parse("<kept/>");
  CHECK_FALSE(newsml::write(Article(), document));
  CHECK(std::string_view(document.RootElement()->Name()) == "kept");
}

TEST_CASE("issues of a tree have no place in a text that nobody has", "[tinyxml2]") {
  XMLDocument document;
  document.Parse("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>\n\n<what/></newsItem>");
  const galley::Result<Article> read = newsml::read(document);
  REQUIRE_FALSE(read.issues().empty());
  for (const galley::Issue& issue : read.issues()) CHECK(issue.position.line == 0);
}

TEST_CASE("what is written comes back alike by text and by tree", "[tinyxml2]") {
  galley_test::Random random(5);
  galley_test::GenerateOptions options;
  options.valid = true;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Article article =
        seed <= 20 ? galley_test::corpus::article(seed, 10, galley_test::corpus::Kind::english)
                   : galley_test::generate<Article>(random, options);
    std::string text;
    newsml::WriteOptions writing;
    writing.malformed = galley::Malformed::replace;
    if (!newsml::write(article, text, writing)) continue;
    XMLDocument document;
    CAPTURE(seed);
    REQUIRE(newsml::write(article, document, writing));
    const galley::Result<Article> by_text = newsml::read(text);
    const galley::Result<Article> by_tree = newsml::read(document);
    REQUIRE(by_text.has_value() == by_tree.has_value());
    if (by_text) CHECK(difference(*by_text, *by_tree) == "");
  }
}

TEST_CASE("public documents read alike by text and by tree, where the package is right",
          "[tinyxml2][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("newsml-g2");
  if (folder.empty()) return;
  std::size_t compared = 0;
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".xml") continue;
    ++files;
    const std::string text = content_of(entry.path());
    XMLDocument document;
    if (document.Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS) continue;
    const galley::Result<galley::Bundle> by_text = newsml::read_all(text);
    const galley::Result<galley::Bundle> by_tree = newsml::read_all(document);
    bool may_differ = !by_text && by_text.issues().back().code == "newsml.root.unsupported";
    for (const galley::Issue& issue : by_tree.issues())
      may_differ = may_differ || issue.code == "tinyxml2.blank.lost" ||
                   issue.code == "xml.encoding.malformed";
    if (may_differ) continue;
    CAPTURE(entry.path().filename());
    REQUIRE(by_text.has_value() == by_tree.has_value());
    if (!by_text) continue;
    ++compared;
    REQUIRE(by_text->articles.size() == by_tree->articles.size());
    for (std::size_t i = 0; i < by_text->articles.size(); ++i)
      CHECK(difference(by_text->articles[i], by_tree->articles[i]) == "");
  }
  CHECK(files >= 82);
  CHECK(compared >= 60);
}

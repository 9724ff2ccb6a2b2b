// galley: the profile newsml, rule by rule, and the check of documents, trap by trap
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "validate/clean.hpp"
#include "validate/rule_rows.hpp"

#include <galley/xml/newsml/profile.hpp>

namespace {

using namespace galley;
using galley_test::clean_article;
using galley_test::RuleTable;

/// An article that can be written in NewsML-G2 without a loss to other readers.
Article clean() {
  Article a = clean_article();
  for (Topic& topic : a.topics) topic.scheme = "medtop";
  a.related[0].rel = "irel:seeAlso";
  return a;
}

/// As if it had been read: `raw` stands in itemMeta.
void keep(Article& a, std::string_view element, std::string_view rest) {
  std::string raw = "<" + std::string(element) + " xmlns=\"http://iptc.org/std/nar/2006-10-01/\" ";
  raw += rest;
  a.extensions.add("newsml", "itemMeta/" + std::string(element), raw);
}

const galley_test::RuleRows rows = {
    {"newsml.guid.missing", "/id", [](Article& a) { a.id.clear(); },
     [](Article& a) { a.id = "1"; }},
    {"newsml.provider.missing", "/publisher", [](Article& a) { a.publisher = {}; },
     [](Article& a) {
       a.publisher.name.clear();
       a.publisher.id = "nprov:EX";
     }},
    {"newsml.version_created.missing", "/modified", [](Article& a) { a.modified = {}; },
     [](Article& a) { a.created = {}; }},
    {"newsml.version_created.invalid", "/modified", [](Article& a) { a.modified = "2026-05-05"; },
     [](Article& a) { a.modified = "2026-05-05T08:11:45.5+01:00"; }},
    {"xml.character.illegal", "/headline", [](Article& a) { a.headline = "Harbour\x01"; },
     [](Article& a) { a.headline = "Harbour\t"; }},
    {"xml.character.illegal", "/created", [](Article& a) { a.created = "2026\x01"; },
     [](Article& a) { a.created = "2026 "; }},
    {"xml.character.illegal", "/extensions",
     [](Article& a) { a.extensions.add("other", "x", "a\x02"); },
     [](Article& a) { a.extensions.add("other", "x", "a\n"); }},
    {"newsml.document.invalid", "/extensions/0",
     [](Article& a) { keep(a, "memberOf", "qcode=\"series\"/>"); },
     [](Article& a) { keep(a, "memberOf", "qcode=\"medtop:1\"/>"); }},
    {"newsml.document.invalid", "/extensions/1",
     [](Article& a) {
       keep(a, "fileName", ">a.xml</fileName>");
       keep(a, "fileName", ">b.xml</fileName>");
     },
     [](Article& a) { keep(a, "fileName", ">a.xml</fileName>"); }},
    {"newsml.document.doubtful", "/extensions/0",
     [](Article& a) { keep(a, "memberOf", "qcode=\"nowhere:1\"/>"); },
     [](Article& a) { keep(a, "memberOf", "qcode=\"medtop:1\"/>"); }},
    {"newsml.value.outside", "/version", [](Article& a) { a.version = "1.0"; },
     [](Article& a) { a.version = "2"; }},
    {"newsml.value.outside", "/published", [](Article& a) { a.published = "4 May"; },
     [](Article& a) { a.published = "2026"; }},
    {"newsml.value.outside", "/created", [](Article& a) { a.created = "2026-05-04"; },
     [](Article& a) { a.expires = "2027-05-04"; }},
    {"newsml.value.outside", "/embargo/until",
     [](Article& a) {
       a.embargo = Embargo{"2026-05-04", ""};
     },
     [](Article& a) {
       a.embargo = Embargo{"", ""};
     }},
    {"newsml.value.outside", "/topics/0/scheme",
     [](Article& a) { a.topics[0].scheme = "http://cv.example.org/subjects/"; },
     [](Article& a) { a.topics[0].code.clear(); }},
    {"newsml.value.outside", "/authors/0/role", [](Article& a) { a.authors[0].role = "writer"; },
     [](Article& a) { a.authors[0].role = "crol:writer crol:photographer"; }},
    {"newsml.value.outside", "/editor_notes/0/role",
     [](Article& a) { a.editor_notes[0].role = "correction"; },
     [](Article& a) { a.editor_notes[0].role = "ednoterole:correction"; }},
    {"newsml.value.outside", "/related/0/href", [](Article& a) { a.related[0].href = "a b"; },
     [](Article& a) { a.related[0].href = "a%20b"; }},
    {"newsml.value.outside", "/cover/renditions/0/href",
     [](Article& a) { a.cover->renditions[0].href = "the quay.jpg"; },
     [](Article& a) { a.cover->renditions[0].href = "quay.jpg"; }},
    {"article.urgency.range", "/urgency", [](Article& a) { a.urgency = 10; },
     [](Article& a) { a.urgency = 9; }},
    {"topic.relevance.range", "/topics/0/relevance",
     [](Article& a) { a.topics[0].relevance = 101; },
     [](Article& a) { a.topics[0].relevance = 100; }},
    {"language.tag.malformed", "/language", [](Article& a) { a.language = "en_GB"; },
     [](Article& a) { a.language = "en-GB"; }, true},
    {"identifier.blank.present", "/id", [](Article& a) { a.id = "urn:example: 1"; },
     [](Article& a) { a.id = "urn:example:1"; }},
    {"timestamp.offset.missing", "/modified",
     [](Article& a) { a.modified = "2026-05-05T08:11:45"; },
     [](Article& a) { a.modified = "2026-05-05T08:11:45Z"; }},
    {"link.href.missing", "/related/0/href", [](Article& a) { a.related[0].href.clear(); },
     [](Article& a) { a.related.clear(); }},
    {"text.line.broken", "/slugline", [](Article& a) { a.slugline = "harbour\nopens"; },
     [](Article& a) { a.slugline = "harbour\xC2\xA0opens"; }, true},
};

RuleTable table() { return {galley_test::rules_of({newsml::profile}), rows, &clean}; }

// ---- documents ----------------------------------------------------------------------------------

/// A document of little, with one part put in the place of another.
std::string document(std::string_view part, std::string_view by) {
  std::string text =
      R"(<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" version="1" )"
      R"(standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">)"
      R"(<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>)"
      R"(<itemMeta><itemClass qcode="ninat:text"/><provider literal="Example"/>)"
      R"(<versionCreated>2026-05-04T17:02:00Z</versionCreated><pubStatus qcode="stat:usable"/>)"
      R"(<link rel="irel:seeAlso" href="http://www.example.org/"/></itemMeta>)"
      R"(<contentMeta><urgency>4</urgency><creator literal="B"/><language tag="en"/>)"
      R"(<keyword>quay</keyword><slugline>quay</slugline><headline>Quay</headline></contentMeta>)"
      R"(<contentSet><remoteContent href="q.jpg" width="640"/></contentSet></newsItem>)";
  const std::size_t at = text.find(part);
  REQUIRE(at != text.npos);
  return text.replace(at, part.size(), by);
}

struct Trap {
  std::string_view part, by, code;
};

/// What a schema refuses.
const Trap refused[] = {
    {"</contentSet>", "</contentset>", "xml.tag.mismatch"},
    {"<link ", "<embargoed/><link ", "newsml.element.rejected"},
    {"<keyword>quay", "<keyword>quay&#10;side", "newsml.value.rejected"},
    {"<slugline>quay", "<slugline>quay&#9;side", "newsml.value.rejected"},
    {"<provider literal=\"Example", "<provider literal=\"Exa&#10;mple", "newsml.value.rejected"},
    {"<urgency>4", "<urgency>0", "newsml.value.rejected"},
    {"<urgency>4", "<urgency>", "newsml.value.rejected"},
    {"17:02:00Z", "17:02:00+0100", "newsml.value.rejected"},
    {"17:02:00Z", "17:02Z", "newsml.value.rejected"},
    {"2026-05-04T17:02:00Z", "2026-05-04", "newsml.value.rejected"},
    {"2026-05-04T17:02:00Z", " 2026-05-04T17:02:00Z", "newsml.value.rejected"},
    {"xml:lang=\"en\"", "xml:lang=\"en_GB\"", "newsml.value.rejected"},
    {"tag=\"en\"", "tag=\"\"", "newsml.value.rejected"},
    {"ninat:text", "text", "newsml.value.rejected"},
    {"ninat:text", "ninat:te xt", "newsml.value.rejected"},
    {"width=\"640\"", "width=\"640.5\"", "newsml.value.rejected"},
    {"version=\"1\"", "version=\"0\"", "newsml.value.rejected"},
    {"version=\"1\"", "version=\"1.2\"", "newsml.value.rejected"},
    {"<headline>Quay", "<headline>Quay<br/>side", "newsml.element.rejected"},
    {"q.jpg", "%", "newsml.value.rejected"},
    {"<urgency>", "<unheard/><urgency>", "newsml.element.rejected"},
    {"<urgency>", "<x xmlns=\"urn:x\"/><urgency>", "newsml.element.rejected"},
    {"<urgency>", "stray<urgency>", "newsml.text.rejected"},
    {"<itemClass qcode=\"ninat:text\"/>", "", "newsml.element.rejected"},
    {"<language tag=\"en\"/>", "<language/>", "newsml.attribute.missing"},
    {" guid=\"urn:example:1\"", "", "newsml.attribute.missing"},
    {"<language ", "<language colour=\"red\" ", "newsml.attribute.rejected"},
    {"<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"", "<newsItem",
     "newsml.root.unsupported"},
};

/// What it lets pass.
const Trap doubtful[] = {
    {"guid=\"urn:example:1\"", "guid=\"\"", "newsml.guid.missing"},
    {"\"power\"", "\"foo\"", "newsml.constant.unexpected"},
    {"\"NewsML-G2\"", "\"X\"", "newsml.constant.unexpected"},
    {"\"2.35\"", "\"9.9\"", "newsml.constant.unexpected"},
    {"<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>", "",
     "newsml.catalog.missing"},
    {"17:02:00Z", "17:02:00", "newsml.offset.missing"},
    {" href=\"http://www.example.org/\"", "", "newsml.target.missing"},
    {" href=\"q.jpg\"", "", "newsml.target.missing"},
    {"ninat:text", "nowhere:text", "newsml.alias.undeclared"},
    {"q.jpg", "the quay.jpg", "newsml.href.malformed"},
};

}  // namespace

TEST_CASE("newsml: nothing is wrong with what the format has places for") {
  for (const Issue& issue : validate(clean(), newsml::profile)) FAIL_CHECK(to_string(issue));
}

TEST_CASE("newsml: each rule finds what it is about, and passes what is near") {
  galley_test::check_findings(table());
}

TEST_CASE("newsml: a fix takes its finding away, and makes no other") {
  galley_test::check_fixes(table());
}

TEST_CASE("newsml: every rule of the profile has a row, and every documented fix") {
  galley_test::check_gaps(table());
}

TEST_CASE("newsml: what has no errors is written, what has some is not") {
  CHECK(newsml::write(clean()));
  Article article = clean();
  article.modified = {};
  CHECK(has_errors(validate(article, newsml::profile)));
  CHECK(!newsml::write(article));
}

TEST_CASE("newsml: what the writer refuses for any other reason has an error, too") {
  Article article = clean();
  Block nested = paragraph("Deep.");
  for (int i = 0; i < 20; ++i) {
    Aside around;
    around.body.push_back(std::move(nested));
    nested = std::move(around);
  }
  article.body.push_back(std::move(nested));
  const auto written = newsml::write(article);
  REQUIRE(!written);
  const Issues issues = validate(article, newsml::profile);
  REQUIRE(has_errors(issues));
  CHECK(issues.front().code == "newsml.document.invalid");
  CHECK(issues.front().message.find(written.issues().front().code) != std::string::npos);
}

TEST_CASE("newsml: an item of a kind without a noun needs no id of its own") {
  const std::string text =
      R"(<catalogItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" )"
      R"(standard="NewsML-G2" standardversion="2.35" conformance="power"><catalogRef href=)"
      R"("http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/><itemMeta>)"
      R"(<itemClass qcode="catinat:catalog"/><provider literal="Example"/><versionCreated>)"
      R"(2026-05-04T17:02:00Z</versionCreated></itemMeta><catalogContainer><catalog><scheme alias="own" )"
      R"(uri="http://cv.example.org/"/></catalog></catalogContainer></catalogItem>)";
  const std::string message =
      R"(<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>)"
      R"(2026-05-04T17:02:00Z</sent></header><itemSet>)" +
      text + "</itemSet></newsMessage>";
  const auto bundle = newsml::read_all(message);
  REQUIRE(bundle);
  REQUIRE(bundle->articles.size() == 1);
  for (const Issue& issue : validate(bundle->articles[0], newsml::profile))
    FAIL_CHECK(to_string(issue));
}

TEST_CASE("newsml: check() has nothing to say about a good document") {
  const auto result = newsml::check(document("quay", "quay"));
  CHECK(result);
  for (const Issue& issue : result.issues()) FAIL_CHECK(to_string(issue));
}

TEST_CASE("newsml: check() refuses what the schema refuses, with its place") {
  for (const Trap& trap : refused) {
    INFO(trap.part << " -> " << trap.by);
    const auto result = newsml::check(document(trap.part, trap.by));
    REQUIRE(!result);
    CHECK(result.issues().front().code == trap.code);
    CHECK(result.issues().front().position.line == 1);
    CHECK(result.issues().front().position.column > 0);
  }
}

TEST_CASE("newsml: check() warns of what the schema lets pass") {
  for (const Trap& trap : doubtful) {
    INFO(trap.part << " -> " << trap.by);
    const auto result = newsml::check(document(trap.part, trap.by));
    CHECK(result);
    REQUIRE(!result.issues().empty());
    CHECK(result.issues().front().code == trap.code);
  }
}

TEST_CASE("newsml: check() knows the aliases that a document's own catalog declares") {
  const std::string text = document("ninat:text", "own:text");
  std::string declared = text;
  declared.insert(text.find("<itemMeta>"),
                  R"(<catalog><scheme alias="own" uri="http://cv.example.org/"/></catalog>)");
  CHECK(newsml::check(declared).issues().empty());
  std::string elsewhere = text;
  elsewhere.insert(text.find("<itemMeta>"), R"(<catalogRef href="http://www.example.org/cat"/>)");
  CHECK(newsml::check(elsewhere).issues().empty());  // nobody knows what it declares
}

TEST_CASE("newsml: check() finds two items with one guid") {
  const std::string item = document("quay", "quay");
  const std::string message =
      R"(<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>)"
      R"(2026-05-04T17:02:00Z</sent></header><itemSet>)" +
      item + item + "</itemSet></newsMessage>";
  const auto result = newsml::check(message);
  CHECK(result);
  REQUIRE(result.issues().size() == 1);
  CHECK(result.issues()[0].code == "newsml.guid.repeated");
}

TEST_CASE("newsml: check() tells each repeat once, among many ids and aliases too") {
  std::string keywords;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i % 299);  // the last repeats the first
    keywords += "<keyword id=\"k" + number + "\" role=\"own" + number + ":x\">quay</keyword>\n";
  }
  const std::string text = document("<keyword>quay</keyword>", keywords);
  const auto result = newsml::check(text);
  CHECK(!result);
  std::size_t ids = 0;
  std::size_t aliases = 0;
  for (const Issue& issue : result.issues()) {
    if (issue.code == "newsml.alias.undeclared") {
      ++aliases;
      continue;
    }
    ++ids;
    CHECK(issue.code == "newsml.value.rejected");
    CHECK(issue.message.find("`k0`") != std::string::npos);
    CHECK(issue.position.line == 300);
    CHECK(text.substr(issue.position.offset, 7) == "id=\"k0\"");
  }
  CHECK(ids == 1);
  CHECK(aliases == 299);
}

TEST_CASE("newsml: check() holds ruby text to its pairs, and one id to one element") {
  const auto ruby = [](std::string_view text) {
    return newsml::check(
               document("<headline>Quay", "<headline><ruby>" + std::string(text) + "</ruby>Quay"))
        .has_value();
  };
  CHECK(ruby("<rb>a</rb><rt>b</rt>"));
  CHECK(ruby("<rb>a</rb><rp>(</rp><rt>b</rt><rp>)</rp>"));
  CHECK(!ruby("<rb>a</rb><rp>(</rp><rt>b</rt>"));
  CHECK(newsml::check(document("<keyword>", "<keyword id=\"a\">")));
  CHECK(!newsml::check(document("<keyword>quay</keyword><slugline>",
                                "<keyword id=\"a\">quay</keyword><slugline id=\"a\">")));
}

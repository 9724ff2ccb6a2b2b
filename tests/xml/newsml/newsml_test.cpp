#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/issues.hpp"

#include <galley/xml/newsml.hpp>

namespace {

using galley::Article;
namespace newsml = galley::newsml;

/// As little as can be written.
Article least() {
  Article article;
  article.id = "urn:example:2026:harbour";
  article.publisher.name = "Example News";
  article.modified = "2026-05-04T17:02:00Z";
  return article;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// An item around some elements of its own.
std::string item(std::string_view item_meta, std::string_view content_meta,
                 std::string_view content_set = "") {
  std::string out =
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:example:1\" "
      "version=\"3\" standard=\"NewsML-G2\" standardversion=\"2.30\" conformance=\"power\" "
      "xml:lang=\"de\"><catalogRef "
      "href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml\"/><itemMeta>"
      "<itemClass qcode=\"ninat:text\"/><provider qcode=\"nprov:Example\"/>"
      "<versionCreated>2026-05-04T17:02:00+02:00</versionCreated>";
  out += item_meta;
  out += "</itemMeta><contentMeta>";
  out += content_meta;
  out += "</contentMeta>";
  out += content_set;
  return out + "</newsItem>";
}

std::string body(std::string_view blocks) {
  return "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html "
         "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>" +
         std::string(blocks) + "</body></html></inlineXML></contentSet>";
}

Article read_ok(const std::string& text) {
  const auto article = newsml::read(text);
  if (!article) FAIL(galley::to_string(article.issues().front()));
  return article.value_or({});
}

}  // namespace

TEST_CASE("what the schema demands is not invented", "[newsml]") {
  std::string out = "before";
  const galley::Result<void> none = newsml::write(Article{}, out);
  CHECK_FALSE(none);
  CHECK(out == "before");
  CHECK(none.issues().size() == 3);
  CHECK(galley_test::count_issues(none.issues(), "newsml.guid.missing") == 1);
  CHECK(galley_test::count_issues(none.issues(), "newsml.provider.missing") == 1);
  CHECK(galley_test::count_issues(none.issues(), "newsml.version_created.missing") == 1);
  CHECK(newsml::write(least()));

  Article undated = least();
  undated.modified = "yesterday";
  CHECK(galley_test::count_issues(newsml::write(undated).issues(),
                                  "newsml.version_created.invalid") == 1);
}

TEST_CASE("every generated article that XML can hold reads back equal", "[newsml]") {
  galley_test::Random random(20261125);
  int equal = 0;
  for (int i = 0; i < 300; ++i) {
    galley_test::GenerateOptions options;
    options.valid = i % 3 != 0;
    options.huge = 2000;
    auto article = galley_test::generate<Article>(random, options);
    if (article.id.empty()) article.id = "urn:example:1";
    if (article.publisher.name.empty()) article.publisher.name = "Example News";
    if (!article.modified.has_offset()) article.modified = "2026-05-04T17:02:00Z";
    const auto written = newsml::write(article);
    if (!written) {
      CHECK_FALSE(options.valid);
      continue;
    }
    const auto back = newsml::read(*written);
    INFO(i);
    REQUIRE(back);
    CHECK(*back == article);
    equal += *back == article;
  }
  CHECK(equal > 200);
}

TEST_CASE("headlines are told apart by rank, role and order", "[newsml]") {
  const Article ranked = read_ok(item("",
                                      "<headline rank=\"3\">Hafen</headline><headline "
                                      "rank=\"1\">Der Hafen ist offen</headline>"));
  CHECK(ranked.headline == "Der Hafen ist offen");
  CHECK(ranked.kicker == "Hafen");

  const Article roles = read_ok(item("",
                                     "<headline role=\"x:subHeadline\">Fähren fahren</headline>"
                                     "<headline role=\"x:title\">Der Hafen</headline>"));
  CHECK(roles.headline == "Der Hafen");
  CHECK(roles.deck == "Fähren fahren");

  const Article bare = read_ok(item("",
                                    "<headline>Der Hafen</headline><headline>Und die "
                                    "Fähren</headline><headline>Und noch mehr</headline>"));
  CHECK(bare.headline == "Der Hafen");
  CHECK(bare.deck == "Und die Fähren");
  REQUIRE(bare.alternative_texts.size() == 1);
  CHECK(bare.alternative_texts[0].field == "headline");
  CHECK(bare.alternative_texts[0].value == "Und noch mehr");

  const Article foreign = read_ok(item("",
                                       "<headline xml:lang=\"en\">The harbour</headline>"
                                       "<headline xml:lang=\"de-AT\">Der Hafen</headline>"));
  CHECK(foreign.headline == "Der Hafen");
  CHECK(foreign.alternative_texts.size() == 1);

  const Article teaser = read_ok(item("",
                                      "<headline>H</headline><description role=\"drol:teaser\">"
                                      "Fähren fahren</description><description "
                                      "role=\"drol:summary\">Kurz</description>"));
  CHECK(teaser.deck == "Fähren fahren");
  CHECK(teaser.summary == "Kurz");
}

TEST_CASE("status, embargo and notes are never more public than they were", "[newsml]") {
  const Article article = read_ok(
      item("<embargoed/><pubStatus qcode=\"x:geheim\"/><edNote pubconstraint=\"x:nonpublic\">Tel. "
           "1</edNote><edNote>Bitte beachten</edNote><signal qcode=\"sig:update\"/>",
           ""));
  REQUIRE(article.embargo);
  CHECK(article.embargo->until.empty());
  CHECK(article.pub_status == galley::PubStatus::unknown);
  REQUIRE(article.editor_notes.size() == 2);
  CHECK_FALSE(article.editor_notes[0].is_public);
  CHECK_FALSE(article.editor_notes[1].is_public);
  CHECK(article.signals == std::vector<std::string>{"update"});
  const auto written = newsml::write(article);
  REQUIRE(written);
  CHECK(has(*written, "x:geheim"));
  CHECK(has(*written, "x:nonpublic"));
  CHECK(*newsml::read(*written) == article);
}

TEST_CASE("what the model has no field for is written back where it stood", "[newsml]") {
  const std::string source = item(
      "<pubStatus qcode=\"stat:usable\"><name>usable</name></pubStatus><fileName>a.xml</fileName>"
      "<service qcode=\"svc:a\"/><title>T</title><memberOf literal=\"m\"/><x:more "
      "xmlns:x=\"urn:example:x\" x:a=\"1\">own</x:more>",
      "<contentModified>2026-05-04</contentModified><subject type=\"dpatype:x\" "
      "qcode=\"medtop:1:2\" "
      "why=\"why:direct\"><name>Häfen</name><name xml:lang=\"en\">Harbours</name></subject>"
      "<headline>H</headline>");
  Article article = read_ok(source);
  REQUIRE(article.topics.size() == 1);
  CHECK(article.topics[0].scheme == "medtop");
  CHECK(article.topics[0].code == "1:2");
  const auto same = newsml::write(article);
  REQUIRE(same);
  for (const char* part : {"standardversion=\"2.30\"", "Standards_32", "<fileName", "svc:a",
                           "memberOf", "x:more", "contentModified", "why:direct", "dpatype:x"})
    CHECK(has(*same, part));
  CHECK_FALSE(has(*same, "Standards_41"));
  CHECK(*newsml::read(*same) == article);

  // What was changed is written anew; all else stays.
  article.topics[0].name = "Seehäfen";
  article.title = "T2";
  const auto changed = newsml::write(article);
  REQUIRE(changed);
  CHECK_FALSE(has(*changed, "why:direct"));
  CHECK(has(*changed, "Seehäfen"));
  CHECK(has(*changed, "<title>T2</title>"));
  CHECK(has(*changed, "svc:a"));
  CHECK(read_ok(*changed).topics[0].name == "Seehäfen");
}

TEST_CASE("an element in the wrong place is read, and written in the right one", "[newsml]") {
  const auto article =
      newsml::read(item("<link rel=\"irel:seeAlso\"><title>Mehr</title></link><edNote>Spät</edNote>"
                        "<located><name>Wien</name></located><bogus>x</bogus>",
                        ""));
  REQUIRE(article);
  CHECK(galley_test::count_issues(article.issues(), "newsml.element.misplaced") == 2);
  CHECK(article->located.name == "Wien");
  REQUIRE(article->related.size() == 1);
  CHECK(article->related[0].title == "Mehr");
  const auto written = newsml::write(*article);
  REQUIRE(written);
  CHECK(written->find("<edNote") < written->find("<link"));
  CHECK(written->find("<contentMeta") < written->find("<located"));
  CHECK(*newsml::read(*written) == *article);
}

TEST_CASE("a body is read whatever namespace it was given", "[newsml]") {
  const Article html = read_ok(item("", "<headline>Der Hafen</headline>",
                                    body("<h1>Der Hafen</h1><p class=\"byline\">Von A. Muster</p>"
                                         "<p><b>a</b> <i>b</i></p><h2>Und?</h2>")));
  REQUIRE(html.body.size() == 2);
  CHECK(html.body[0].get_if<galley::Paragraph>()->text.plain() == "a b");
  CHECK(html.byline == "Von A. Muster");
  REQUIRE(html.source_bodies.size() == 1);
  CHECK(*newsml::read(*newsml::write(html)) == html);

  const auto odd =
      newsml::read(item("", "",
                        "<contentSet><inlineXML><html><body><p xmlns=\"\">Da.</p></body>"
                        "</html></inlineXML></contentSet>"));
  REQUIRE(odd);
  CHECK(galley_test::count_issues(odd.issues(), "newsml.namespace.unexpected") == 1);
  REQUIRE(odd->body.size() == 1);

  const Article nitf = read_ok(item(
      "", "",
      "<contentSet><inlineXML><nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body."
      "head><hedline><hl1>H</hl1></hedline></body.head><body.content><block><p>Eins.</p><hl2>"
      "Zwei</hl2></block></body.content></body></nitf></inlineXML></contentSet>"));
  REQUIRE(nitf.body.size() == 2);
  CHECK(nitf.body[1].is<galley::Heading>());

  const Article plain =
      read_ok(item("", "",
                   "<contentSet><inlineData contenttype=\"text/plain\">Eins.\n\nZwei.</inlineData>"
                   "</contentSet>"));
  CHECK(plain.body.size() == 2);
}

TEST_CASE("issues of a body say where in the document they stand", "[newsml]") {
  const auto place_of = [](const std::string& text, std::string_view code) {
    const auto read = newsml::read(text);
    for (const galley::Issue& issue : read.issues())
      if (issue.code == code) return issue.position;
    return galley::Position{};
  };
  const auto stands_at = [](const galley::Position& place, const std::string& text,
                            std::string_view what) {
    const std::size_t at = text.find(what);
    std::size_t line = 1;
    std::size_t start = 0;
    for (std::size_t i = 0; i < at; ++i) {
      if (text[i] != '\n') continue;
      ++line;
      start = i + 1;
    }
    return place.line == line && place.column == at - start + 1 && place.offset == at;
  };
  const std::string link = item("", "",
                                body("\n<p>Fine.</p>\n<p>Read\n"
                                     "  it <a href=\"javascript:x\">here</a>.</p>\n"));
  CHECK(stands_at(place_of(link, "url.scheme.rejected"), link, "<a href"));
  const std::string script =
      item("", "", body("\n<p>Fine.</p>\n<div>\n <script>no</script></div>"));
  CHECK(stands_at(place_of(script, "markup.element.removed"), script, "<script"));
  const std::string data =
      item("", "",
           "<contentSet>\n<inlineData contenttype=\"text/html\">\n &lt;p&gt;Read &lt;a "
           "href=\"javascript:x\"&gt;it&lt;/a&gt;.&lt;/p&gt;</inlineData></contentSet>");
  CHECK(stands_at(place_of(data, "url.scheme.rejected"), data, "<inlineData"));
}

TEST_CASE("a blank between elements of a body is one that no reader drops", "[newsml]") {
  Article article = least();
  galley::Image& cover = article.cover.emplace();
  cover.renditions.emplace_back().href = "https://cdn.example.org/a.jpg";
  cover.caption.text = "The harbour";
  cover.caption.credit = "A. Example";
  const std::string text = newsml::write(article).value_or({});
  CHECK(has(text, "The harbour</span>&#32;<span class=\"g-credit\">A. Example</span>"));
}

TEST_CASE("a picture is an article of that kind, its files in order", "[newsml]") {
  std::string text = item("",
                          "<by>A. Muster</by><creditline>Muster/Agentur</creditline><description "
                          "role=\"drol:caption\">Boote am Kai</description>",
                          "<contentSet><remoteContent rendition=\"rnd:web\" href=\"a.jpg\" "
                          "contenttype=\"image/jpeg\" width=\"640\" height=\"480\" size=\"9\"/>"
                          "<remoteContent rendition=\"rnd:web\" href=\"b.jpg\" "
                          "colourspace=\"x:y\"/></contentSet>");
  text.replace(text.find("ninat:text"), 10, "ninat:picture");
  const Article article = read_ok(text);
  CHECK(article.kind == galley::ArticleKind::picture);
  REQUIRE(article.cover);
  REQUIRE(article.cover->renditions.size() == 2);
  CHECK(article.cover->renditions[0].width == 640);
  CHECK(article.cover->renditions[1].href == "b.jpg");
  CHECK(article.cover->caption.text.plain() == "Boote am Kai");
  CHECK(article.cover->caption.credit == "Muster/Agentur");
  const auto written = newsml::write(article);
  REQUIRE(written);
  CHECK(has(*written, "colourspace"));
  CHECK(*newsml::read(*written) == article);
}

TEST_CASE("items of other kinds are kept whole, other documents refused", "[newsml]") {
  const std::string text =
      "<conceptItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"c1\"><itemMeta/>"
      "</conceptItem>";
  const Article article = read_ok(text);
  CHECK(article.kind == galley::ArticleKind::other);
  CHECK(article.id == "c1");
  const auto written = newsml::write(article);
  REQUIRE(written);
  CHECK(has(*written, text));

  for (const char* other : {"<NewsML/>", "<newsItem/>", "<rss version=\"2.0\"/>"})
    CHECK(galley_test::count_issues(newsml::read(other).issues(), "newsml.root.unsupported") == 1);
}

TEST_CASE("what an item lacks is a warning", "[newsml]") {
  const auto article = newsml::read(
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta/></newsItem>");
  REQUIRE(article);
  for (const char* code :
       {"newsml.guid.missing", "newsml.version.missing", "newsml.provider.missing",
        "newsml.version_created.missing", "newsml.content_meta.missing",
        "newsml.content_set.missing", "newsml.language.missing"})
    CHECK(galley_test::count_issues(article.issues(), code) == 1);
}

TEST_CASE("prefixes are free, and a message needs no header", "[newsml]") {
  const auto bundle = newsml::read_all(
      "<n:newsMessage xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\"><n:itemSet><n:newsItem "
      "guid=\"a\" version=\"1\"><n:itemMeta><n:provider literal=\"X\"/></n:itemMeta></n:newsItem>"
      "</n:itemSet></n:newsMessage>");
  REQUIRE(bundle);
  REQUIRE(bundle->articles.size() == 1);
  CHECK(bundle->articles[0].publisher.id == "X");
  CHECK(galley_test::count_issues(bundle.issues(), "newsml.header.missing") == 1);
}

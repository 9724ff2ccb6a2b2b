// One item as a newsroom sends it, events, changes of what was read, and bad input.
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "json/ninjs/tree.hpp"
#include "support/catch.hpp"
#include "support/issues.hpp"

#include <galley/io.hpp>
#include <galley/json/native.hpp>
#include <galley/json/ninjs.hpp>
#include <galley/nlohmann_json.hpp>

namespace {

using galley::Article;
using galley::Issues;
using galley::ninjs::Version;
using galley_test::tree;
using nlohmann::json;

std::string fixture() {
  return galley::io::read_file("tests/fixtures/json/ninjs/harbour-3.2.json").value_or("");
}

galley::ninjs::WriteOptions emitting(Version version = Version::v3_2) {
  galley::ninjs::WriteOptions options;
  options.version = version;
  options.unknown = galley::ninjs::Unknown::emit;
  return options;
}

Article read(const std::string& text) {
  galley::Result<Article> article = galley::ninjs::read(text);
  REQUIRE(article);
  return std::move(article).take();
}

}  // namespace

TEST_CASE("an item is read into the fields of the model", "[ninjs]") {
  const Article story = read(fixture());
  CHECK(story.id == "urn:example:2026:harbour");
  CHECK(story.headline == "Harbour reopens after storm");
  CHECK(story.kicker == "Coast");
  CHECK(story.byline == "By A. Example");
  CHECK(story.publisher.name == "Example News");
  CHECK(story.urgency == 4);
  CHECK(story.keywords == std::vector<std::string>{"ferry"});
  REQUIRE(story.topics.size() == 2);
  CHECK(story.topics[0].code == "h1");
  CHECK(story.topics[1].kind == galley::TopicKind::place);
  REQUIRE(story.body.size() == 3);
  const auto* boats = story.body[1].get_if<galley::Image>();
  REQUIRE(boats != nullptr);
  CHECK(boats->caption.text.plain() == "Boats at the quay.");
  CHECK(boats->caption.credit == "B. Muster/Example");
  CHECK(boats->renditions.at(0).focal_point->x == 600);
  CHECK(boats->creators.at(0).name == "B. Muster");
  CHECK_FALSE(story.cover.has_value());
}

TEST_CASE("what was read is written back unchanged", "[ninjs]") {
  const std::string text = fixture();
  CHECK(tree(galley::ninjs::write(read(text), emitting()).value_or("")) == tree(text));
}

TEST_CASE("lists in another order or shape are written back as they were", "[ninjs]") {
  const std::string text =
      R"({"standard":{"name":"ninjs","version":"3.2","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#"},)"
      R"("uri":"urn:example:1","type":"text","language":"en","headlines":[{"role":"main","value":"Boats"}],)"
      R"("bodies":[{"role":"html","contentType":"text/html","value":"<p>One</p><figure><img data-assoc-ref=\"boats\" src=\"b.jpg\"></figure>"}],)"
      R"("associations":[{"name":"next","uri":"urn:example:1#next","type":"text","representationType":"partial","headlines":[{"role":"main","value":"Next"}]},)"
      R"({"name":"boats","uri":"urn:example:3","type":"picture","rel":"inline","descriptions":[{"role":"caption","value":"Boats"}],"renditions":[{"name":"main","href":"https://x.example/b.jpg"}]},)"
      R"({"name":"cover","uri":"urn:example:4","type":"picture","rel":"cover","renditions":[{"name":"main","href":"https://x.example/c.jpg"}]}]})";
  const Article story = read(text);
  REQUIRE(story.related.size() == 1);
  REQUIRE(story.cover.has_value());
  const galley::Result<std::string> written = galley::ninjs::write(story, emitting());
  REQUIRE(written);
  CHECK(tree(*written) == tree(text));
  CHECK_FALSE(galley_test::has_issue(written.issues(), "ninjs.member.rewritten"));

  // Each list alone, once the order of the associations is another.
  Article changed = story;
  changed.cover.reset();
  json rest = tree(text);
  rest["associations"].erase(2);
  std::swap(rest["associations"][0], rest["associations"][1]);
  const galley::Result<std::string> again = galley::ninjs::write(changed, emitting());
  REQUIRE(again);
  CHECK(tree(*again) == rest);
  CHECK(galley_test::has_issue(again.issues(), "ninjs.member.rewritten", ""));
}

TEST_CASE("empty values and associations with more than the model has are kept", "[ninjs]") {
  const std::string old =
      R"({"uri":"urn:example:1","type":"text","headline":"","byline":"","body_text":"One",)"
      R"("associations":{"inner":{"uri":"urn:example:2","type":"text","headline":"In","body_text":"x"}}})";
  const std::string young =
      R"({"uri":"urn:example:1","type":"text","bodies":[{"role":"text","value":"One"}],)"
      R"("associations":[{"name":"inner","uri":"urn:example:2","type":"text","bodies":[{"value":"x"}]}]})";
  for (const auto& [text, version] :
       {std::pair(old, Version::v1_7), std::pair(young, Version::v3_2)}) {
    const galley::Result<std::string> written = galley::ninjs::write(read(text), emitting(version));
    REQUIRE(written);
    CHECK(tree(*written) == tree(text));
    CHECK(written.issues().empty());
  }
}

TEST_CASE("members outside of the schema are dropped with a note unless asked for", "[ninjs]") {
  json wanted = tree(fixture());
  wanted.erase("x_desk");
  const galley::Result<std::string> written = galley::ninjs::write(read(fixture()));
  REQUIRE(written);
  CHECK(tree(*written) == wanted);
  CHECK(galley_test::has_issue(written.issues(), "ninjs.extension.dropped", "/extensions"));
  CHECK(galley::ninjs::check(*written, Version::v3_2).has_value());
}

TEST_CASE("a changed field is written, and the rest stays as it was", "[ninjs]") {
  Article story = read(fixture());
  story.headline = "Harbour closes again";
  const json changed = tree(galley::ninjs::write(story, emitting()).value_or(""));
  json wanted = tree(fixture());
  CHECK(changed["headlines"][0]["value"] == "Harbour closes again");
  CHECK(changed["headlines"][1]["value"] == "Coast");
  wanted.erase("headlines");
  json rest = changed;
  rest.erase("headlines");
  CHECK(rest == wanted);
}

TEST_CASE("what was kept of a list is written as long as the model still says it", "[ninjs]") {
  const auto item_with = [](const std::string& name, const std::string& value) {
    return R"({"uri":"urn:example:1","type":"text",")" + name + "\":" + value + "}";
  };
  const std::pair<std::string, std::string> lists[] = {
      {"headlines", R"([{"role":"main","value":"Old"},5])"},
      {"descriptions", R"([{"role":"summary","value":"Old"},5])"},
      {"infoSources", R"([{"name":"Old"},5])"},
      {"subjects", R"([{"name":"Old"},5])"},
      {"people", R"([{"name":"Old"},5])"},
      {"organisations", R"([{"name":"Old"},5])"},
      {"places", R"([{"name":"Old"},5])"},
      {"events", R"([{"name":"Old"},5])"},
      {"objects", R"([{"name":"Old"},5])"},
      {"genres", R"([{"name":"Old"},5])"},
      {"digitalSourceType", R"({"uri":"http://example.org/Old","x":{}})"},
      {"renditions",
       R"([{"name":"web","href":"http://example.org/Old","contentType":"text/html"},5])"},
      {"associations", R"([{"name":"Old","uri":"urn:example:2","type":"text"},5])"},
      {"altIds", R"([{"role":"Old","value":"1"},5])"},
      {"trustIndicators", R"([{"title":"Old"},5])"}};
  for (const auto& [name, value] : lists) {
    INFO(name);
    const Article story = read(item_with(name, value));
    CHECK(galley::ninjs::write(story, emitting()).value_or("") == item_with(name, value));
    Article changed;
    changed.id = story.id;
    changed.extensions = story.extensions;
    const std::string written = galley::ninjs::write(changed, emitting()).value_or("Old");
    CHECK(written.find("Old") == std::string::npos);
  }
}

TEST_CASE("a changed body is written anew, as HTML and text", "[ninjs]") {
  Article story = read(fixture());
  story.body.emplace_back(galley::paragraph("And back."));
  const galley::Result<std::string> written = galley::ninjs::write(story, emitting());
  REQUIRE(written);
  CHECK(galley_test::has_issue(written.issues(), "ninjs.body.rewritten", "/source_bodies"));
  const json bodies = tree(*written)["bodies"];
  REQUIRE(bodies.size() == 2);
  CHECK(bodies[0]["contentType"] == "text/html");
  CHECK(bodies[0]["value"].get<std::string>().find("data-assoc-ref=\"boats\"") !=
        std::string::npos);
  CHECK(bodies[1]["value"] == "The harbour\u00a0reopened.\n\nFerries sail.\n\nAnd back.");
  const Article again = read(*written);
  REQUIRE(again.body.size() == 4);
  CHECK(again.body[1].is<galley::Image>());
}

TEST_CASE("an older version gets what it can carry", "[ninjs]") {
  const galley::Result<std::string> old = galley::ninjs::write(read(fixture()), [] {
    galley::ninjs::WriteOptions options;
    options.version = Version::v1_6;
    return options;
  }());
  REQUIRE(old);
  CHECK(galley::ninjs::check(*old, Version::v1_6).has_value());
  const json item = tree(*old);
  CHECK(item["headline"] == "Harbour reopens after storm");
  CHECK(item["headline_kicker"] == "Coast");
  CHECK(item["$standard"]["version"] == "1.6");
  CHECK(item["associations"]["boats"]["description_caption"] == "Boats at the quay.");
  CHECK(item["associations"]["boats"]["renditions"]["main"]["mimetype"] == "image/jpeg");
  CHECK(item["place"][0]["geometry_geojson"]["type"] == "Point");
  CHECK(galley_test::has_issue(old.issues(), "ninjs.loss.version"));  // a point of interest
}

TEST_CASE("events are kept whole", "[ninjs]") {
  const std::string text =
      R"({"uri":"urn:example:event","type":"event","title":"Summit","eventDetails":{"dates":{"startDate":"2026-07-11T09:00:00Z"}}})";
  const Article event = read(text);
  CHECK(event.kind == galley::ArticleKind::other);
  REQUIRE(event.body.size() == 1);
  const galley::Result<std::string> whole = galley::ninjs::write(event);
  CHECK(whole.value_or("") == text);
  CHECK(whole.issues().empty());
  galley::ninjs::WriteOptions old;
  old.version = Version::v2_3;
  CHECK(
      galley_test::has_issue(galley::ninjs::write(event, old).issues(), "ninjs.type.unsupported"));
}

TEST_CASE("an item without id takes its address, or is refused", "[ninjs]") {
  Article story;
  story.headline = "Harbour reopens";
  std::string out = "before";
  CHECK(galley_test::has_issue(galley::ninjs::write(story, out).issues(), "ninjs.uri.missing"));
  CHECK(out == "before");
  story.url = "https://news.example/harbour";
  CHECK(tree(galley::ninjs::write(story).value_or(""))["uri"] == "https://news.example/harbour");
}

TEST_CASE("wrong types are told with place and pointer, and the rest is read", "[ninjs]") {
  const std::string text =
      "{\"uri\":\"no uri\",\"type\":7,\n\"urgency\":\"high\",\n\"headlines\":[5,{\"value\":"
      "\"Harbour\",\"role\":{}}],\n\"versionCreated\":\"last Friday\",\"slugline\":null,\n"
      "\"subjects\":{\"name\":1},\"people\":[[],{\"name\":\"A. Example\"}],\"uri\":\"urn:x:2\"}";
  const galley::Result<Article> article = galley::ninjs::read(text);
  REQUIRE(article);
  const Issues& issues = article.issues();
  CHECK(galley_test::has_issue(issues, "ninjs.uri.invalid", "/id"));
  CHECK(galley_test::has_issue(issues, "json.type.mismatch", "/kind"));
  CHECK(galley_test::has_issue(issues, "json.type.mismatch", "/urgency"));
  CHECK(galley_test::has_issue(issues, "json.type.mismatch", "/slugline"));
  CHECK(galley_test::has_issue(issues, "ninjs.time.invalid", "/modified"));
  CHECK(galley_test::has_issue(issues, "json.key.duplicate", "/id"));
  for (const galley::Issue& issue : issues)
    if (issue.path == "/urgency") CHECK(issue.position.line == 2);
  CHECK(article->headline == "Harbour");
  CHECK(article->modified.text() == "last Friday");
  REQUIRE(article->topics.size() == 1);
  CHECK(article->topics[0].name == "A. Example");
  json wanted = tree(text);
  wanted["uri"] = "no uri";  // the first counts
  json written = tree(galley::ninjs::write(*article, emitting()).value_or(""));
  CHECK(written == wanted);
}

TEST_CASE("nesting, size and syntax have their limits", "[ninjs]") {
  std::string deep = R"({"uri":"urn:x:1","type":"text","x":)";
  for (int i = 0; i < 64; ++i) deep += '[';
  for (int i = 0; i < 64; ++i) deep += ']';
  CHECK(galley::ninjs::read(deep + '}').has_value());
  deep.insert(deep.find('['), "[");
  CHECK_FALSE(galley::ninjs::read(deep + "]}").has_value());
  std::string item = R"({"uri":"urn:x:1")";
  for (int i = 0; i < 20; ++i) item += R"(,"associations":[{"uri":"urn:x:2","name":"a")";
  for (int i = 0; i < 20; ++i) item += "}]";
  CHECK(galley::ninjs::read(item + '}').has_value());
  const std::string body(10'000'000, 'x');
  const Article large =
      read(R"({"uri":"urn:x:1","bodies":[{"role":"text","value":")" + body + "\"}]}");
  CHECK(large.body.size() == 1);
  CHECK(galley_test::has_issue(galley::ninjs::read("[1,2]").issues(), "ninjs.document.unexpected"));
  CHECK(galley_test::has_issue(galley::ninjs::read("{\"uri\":\"urn:x:1\"").issues(),
                               "json.syntax.truncated"));
}

TEST_CASE("trees of nlohmann are read and written alike", "[ninjs]") {
  const auto item = nlohmann::ordered_json::parse(fixture());
  const galley::Result<Article> story = galley::read_from<galley::ninjs::Format>(item);
  REQUIRE(story);
  CHECK(*story == read(item.dump()));
  const auto back = galley::write_to<galley::ninjs::Format>(*story, emitting());
  REQUIRE(back);
  CHECK(tree(back->dump()) == tree(item.dump()));
}

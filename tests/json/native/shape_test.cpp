// The shapes of native JSON: what is written, what else is read, and what is kept.
#include <string>
#include <string_view>
#include <vector>

#include "galley/json/native.hpp"
#include "support/catch.hpp"

using galley::Article;
using galley::Block;
using galley::Text;
namespace native = galley::native;

namespace {

template <class T>
std::string json(const T& value) {
  const galley::Result<std::string> written = native::write(value);
  return written ? *written : "error " + written.issues().back().code;
}

/// Reads, and gives the codes and paths of the issues.
template <class T = Article>
std::string issues_of(std::string_view text, const native::ReadOptions& options = {}) {
  const galley::Result<T> result = native::read<T>(text, options);
  std::string out = result ? "" : "failed ";
  for (const galley::Issue& issue : result.issues()) out += issue.code + " " + issue.path + "\n";
  return out;
}

/// Read and written again.
template <class T = Article>
std::string again(std::string_view text) {
  const galley::Result<T> result = native::read<T>(text);
  return result ? json(*result) : "error " + result.issues().back().code;
}

Block first_block(std::string_view block) {
  const std::string text = R"({"galley":1,"body":[)" + std::string(block) + "]}";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  REQUIRE(story->body.size() == 1);
  return story->body[0];
}

Text text_of(std::string_view text) {
  const Block block = first_block(R"({"type":"paragraph","text":)" + std::string(text) + "}");
  REQUIRE(block.is<galley::Paragraph>());
  return block.get_if<galley::Paragraph>()->text;
}

}  // namespace

TEST_CASE("an article is written in the order of its fields, defaults left out", "[native]") {
  Article story;
  story.language = "en";
  story.id = "urn:example:1";
  story.headline = "H";
  story.kind = galley::ArticleKind::picture;
  story.urgency = 3;
  story.keywords = {"a", ""};
  story.published = galley::Timestamp("2026-11-23T08:00:00Z");
  story.publisher.name = "P";
  CHECK(json(story) ==
        R"({"galley":1,"id":"urn:example:1","kind":"picture","language":"en","headline":"H",)"
        R"("published":"2026-11-23T08:00:00Z","urgency":3,"keywords":["a",""],)"
        R"("publisher":{"name":"P"}})");
}

TEST_CASE("each kind of block is written with its type first", "[native]") {
  Article story;
  story.body.push_back(galley::paragraph("p"));
  story.body.push_back(galley::heading(2, "h"));
  story.body.push_back(galley::quote("q", "who"));
  galley::List list;
  list.ordered = true;
  list.items.resize(1);
  list.items[0].push_back(galley::paragraph("i"));
  story.body.push_back(list);
  story.body.push_back(galley::image("u", "alt"));
  galley::Table table;
  table.rows.resize(1);
  table.rows[0].cells.resize(1);
  table.rows[0].cells[0].text = "c";
  story.body.push_back(table);
  galley::Preformatted preformatted;
  preformatted.text = "a\n b";
  story.body.push_back(preformatted);
  galley::Embed embed;
  embed.url = "https://example.com/v";
  story.body.push_back(embed);
  galley::Aside aside;
  aside.title = "t";
  story.body.push_back(aside);
  story.body.push_back(galley::Divider{});
  galley::Interstitial interstitial;
  interstitial.link = galley::link("l", "https://example.com/");
  story.body.push_back(interstitial);
  story.body.push_back(galley::Unmodelled{"ninjs", "<x/>"});
  CHECK(json(story) ==
        R"({"galley":1,"body":[{"type":"paragraph","text":"p"},)"
        R"({"type":"heading","text":"h","level":2},)"
        R"({"type":"quote","body":[{"type":"paragraph","text":"q"}],"attribution":"who"},)"
        R"({"type":"list","ordered":true,"items":[[{"type":"paragraph","text":"i"}]]},)"
        R"({"type":"image","renditions":[{"href":"u"}],"alt":"alt"},)"
        R"({"type":"table","rows":[{"cells":[{"text":"c"}]}]},)"
        R"({"type":"preformatted","text":"a\n b"},)"
        R"({"type":"embed","url":"https://example.com/v"},)"
        R"({"type":"aside","title":"t"},{"type":"divider"},)"
        R"({"type":"interstitial","link":{"title":"l","href":"https://example.com/"}},)"
        R"({"type":"unmodelled","format":"ninjs","raw":"<x/>"}]})");
  CHECK(*native::read(json(story)) == story);
}

TEST_CASE("text is a string, or a list of strings and marked runs", "[native]") {
  galley::Caption caption;
  caption.text = "plain";
  CHECK(json(caption) == R"({"galley":1,"text":"plain"})");
  caption.text.append(" bold", galley::Mark::strong | galley::Mark::highlight);
  caption.text.append(" and ");
  caption.text.append_link("link", "https://example.com/");
  galley::Style style;
  style.link.href = "h";
  style.link.title = "t";
  style.link.rel = "r";
  style.language = "fr";
  style.direction = galley::Direction::rtl;
  caption.text.append("all", style);
  CHECK(json(caption) ==
        R"({"galley":1,"text":["plain",{"text":" bold","marks":["strong","mark"]}," and ",)"
        R"({"text":"link","href":"https://example.com/"},)"
        R"({"text":"all","href":"h","title":"t","rel":"r","language":"fr","direction":"rtl"}]})");
  CHECK(*native::read<galley::Caption>(json(caption)) == caption);
}

TEST_CASE("other spellings of one text read as the same text", "[native]") {
  Text strong;
  strong.append("ab", galley::Mark::strong);
  for (
      const std::string_view spelling :
      {R"([{"text":"ab","marks":["strong"]}])", R"([{"marks":["strong"],"text":"ab"}])",
       R"([{"text":"a","marks":["strong"]},{"text":"b","marks":["strong"]}])",
       R"(["",{"text":"ab","marks":["strong","strong"]},""])",
       R"([{},{"text":"a","marks":["strong"],"href":""},{"marks":["code"]},{"text":"b","marks":["strong"]}])",
       R"([ { "text" : "\u0061b" , "marks" : [ "strong" ] , "direction" : "unspecified" } ])"}) {
    CAPTURE(spelling);
    CHECK(text_of(spelling) == strong);
  }
  for (const std::string_view spelling :
       {R"("ab")", R"(["ab"])", R"(["a","b"])", R"([{"text":"ab"}])",
        R"([{"text":"a","marks":[]},"b"])"}) {
    CAPTURE(spelling);
    CHECK(text_of(spelling) == Text("ab"));
    CHECK(text_of(spelling).is_plain());
  }
  CHECK(text_of("[]").empty());
  CHECK(text_of("[{}]").empty());
}

TEST_CASE("marks come in the order of their enumeration, whatever order they were read in",
          "[native]") {
  CHECK(again<galley::Caption>(R"({"galley":1,"text":[{"text":"a","marks":["sup","strong"]}]})") ==
        R"({"galley":1,"text":[{"text":"a","marks":["strong","sup"]}]})");
}

TEST_CASE("the type of a block may stand anywhere", "[native]") {
  const Block expected = galley::heading(3, "h");
  for (const std::string_view spelling :
       {R"({"type":"heading","text":"h","level":3})", R"({"text":"h","type":"heading","level":3})",
        R"({"text":"h","level":3,"type":"heading"})",
        R"({ "type" : "heading" , "level":3,"text":"h"})",
        R"({"level":3,"text":"h","t\u0079pe":"he\u0061ding"})"}) {
    CAPTURE(spelling);
    CHECK(first_block(spelling) == expected);
    CHECK(issues_of(R"({"galley":1,"body":[)" + std::string(spelling) + "]}").empty());
  }
  CHECK(first_block(R"({"type":"divider"})").is<galley::Divider>());
  CHECK(first_block(R"({"body":[{"body":[{"text":"deep","type":"paragraph"}],"type":"quote"}],)"
                    R"("type":"aside"})")
            .is<galley::Aside>());
}

TEST_CASE("keys and values may be spelled with escapes", "[native]") {
  const galley::Result<Article> story = native::read(
      R"({"g\u0061lley":1,"he\u0061dline":"\u0048","pub_st\u0061tus":"with\u0068eld"})");
  REQUIRE(story);
  CHECK(story.issues().empty());
  CHECK(story->headline == "H");
  CHECK(story->pub_status == galley::PubStatus::withheld);
}

TEST_CASE("members may come in any order", "[native]") {
  CHECK(again(R"({"headline":"h","id":"i","galley":1,"version":"3"})") ==
        R"({"galley":1,"id":"i","version":"3","headline":"h"})");
}

TEST_CASE("blanks between tokens change nothing", "[native]") {
  CHECK(
      again("\xEF\xBB\xBF\n { \"galley\" : 1 ,\r\n\t\"keywords\" : [ \"a\" , \"b\" ] , \"body\" : "
            "[ { \"type\" : \"divider\" } ] }\n") ==
      R"({"galley":1,"keywords":["a","b"],"body":[{"type":"divider"}]})");
}

TEST_CASE("defaults that are spelled out read as defaults", "[native]") {
  CHECK(
      again(R"({"galley":1,"id":"","kind":"text","topics":[],"dateline":{},"pub_status":"usable",)"
            R"("extensions":[],"created":"","direction":"unspecified"})") == R"({"galley":1})");
}

// ---- version ---------------------------------------------------------------------------------

TEST_CASE("the version is stated first and checked", "[native]") {
  CHECK(issues_of(R"({"galley":1})").empty());
  CHECK(issues_of(R"({"headline":"h","galley":1})").empty());
  CHECK(issues_of("{}") == "native.version.missing \n");
  CHECK(native::read("{}").issues()[0].severity == galley::Severity::info);
  for (const std::string_view version : {"2", "0", "-1", "1.0", "\"1\"", "null", "[]", "1e0"}) {
    CAPTURE(version);
    CHECK(issues_of(R"({"headline":"h","galley":)" + std::string(version) + "}") ==
          "failed native.version.unsupported /galley\n");
  }
}

TEST_CASE("a member of that name within the document is no version", "[native]") {
  CHECK(again(R"({"galley":1,"cover":{"galley":2}})") ==
        R"({"galley":1,"cover":{"extensions":[{"format":"native","slot":"galley","json":2}]}})");
  CHECK(issues_of(R"({"galley":1,"galley":1})") == "native.member.unknown /galley\n");
}

TEST_CASE("a document is an object", "[native]") {
  for (const std::string_view text : {"[]", "1", "\"{}\"", "null", "true"}) {
    CAPTURE(text);
    CHECK(issues_of(text) == "failed native.document.unexpected \n");
  }
  CHECK(issues_of("") == "failed native.document.unexpected \n");
}

// ---- what does not fit -----------------------------------------------------------------------

TEST_CASE("an unknown member is kept raw and written back as a member", "[native]") {
  const std::string text =
      R"({"galley":1,"headline":"h","later":{"a":[1.50,-0,"\u00e4"]},"x":null})";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  REQUIRE(story->extensions.size() == 2);
  CHECK(story->extensions[0].format == "native");
  CHECK(story->extensions[0].slot == "later");
  CHECK(story->extensions[0].raw == R"({"a":[1.50,-0,"\u00e4"]})");
  CHECK(issues_of(text) == "native.member.unknown /later\nnative.member.unknown /x\n");
  CHECK(json(*story) == text);
}

TEST_CASE("unknown members are kept at the node where they stood", "[native]") {
  const std::string text =
      R"({"galley":1,"authors":[{"name":"n","shoe_size":44}],"body":[{"type":"paragraph",)"
      R"("text":"p","tone":"dry"}]})";
  CHECK(again(text) == text);
  CHECK(issues_of(text) ==
        "native.member.unknown /authors/0/shoe_size\nnative.member.unknown /body/0/tone\n");
}

TEST_CASE("a type without extensions hands what does not fit to the node around it", "[native]") {
  const std::string text = R"({"galley":1,"dateline":{"place":"P","mood":"grey"}})";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  CHECK(story->dateline.place == "P");
  REQUIRE(story->extensions.size() == 1);
  CHECK(story->extensions[0].slot == "dateline/mood");
  CHECK(story->extensions[0].raw == R"("grey")");
  CHECK(json(*story) ==
        R"({"galley":1,"dateline":{"place":"P"},)"
        R"("extensions":[{"format":"native","slot":"dateline/mood","json":"grey"}]})");
  CHECK(*native::read(json(*story)) == *story);
  const galley::Result<Article> table = native::read(
      R"({"galley":1,"body":[{"type":"table","rows":[{"cells":[{"text":5},{"a/b":6}]}]}]})");
  REQUIRE(table);
  const galley::Extensions& kept = table->body[0].get_if<galley::Table>()->extensions;
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].slot == "rows/0/cells/0/text");
  CHECK(kept[1].slot == "rows/0/cells/1/a~1b");
}

TEST_CASE("a type that stands alone without extensions says what it drops", "[native]") {
  const galley::Result<galley::Caption> caption =
      native::read<galley::Caption>(R"({"galley":1,"credit":"c","x":1})");
  REQUIRE(caption);
  CHECK(caption->credit == "c");
  REQUIRE(caption.issues().size() == 1);
  CHECK_THAT(caption.issues()[0].message, galley_test::contains("dropped"));
}

TEST_CASE("a value of another type is kept, and its field stays at the default", "[native]") {
  struct Case {
    std::string_view name;
    std::string_view value;
  };
  for (const Case& one : {Case{"headline", "5"},
                          Case{"headline", "null"},
                          Case{"headline", "[\"a\"]"},
                          Case{"urgency", "\"3\""},
                          Case{"urgency", "3.0"},
                          Case{"urgency", "1e2"},
                          Case{"urgency", "99999999999"},
                          Case{"urgency", "null"},
                          Case{"topics", "{}"},
                          Case{"topics", "\"a\""},
                          Case{"cover", "[]"},
                          Case{"cover", "null"},
                          Case{"created", "20261123"},
                          Case{"kind", "\"poem\""},
                          Case{"kind", "1"},
                          Case{"kind", "null"},
                          Case{"dateline", "\"BERLIN\""},
                          Case{"embargo", "true"},
                          Case{"body", "\"text\""},
                          Case{"extensions", "{}"},
                          Case{"extensions", "null"},
                          Case{"publisher", "\"P\""}}) {
    const std::string name(one.name);
    const std::string text = "{\"galley\":1,\"" + name + "\":" + std::string(one.value) + "}";
    CAPTURE(text);
    const galley::Result<Article> story = native::read(text);
    REQUIRE(story);
    CHECK(issues_of(text) == "json.type.mismatch /" + name + "\n");
    Article expected;
    expected.extensions.add("native", name, one.value);
    CHECK(*story == expected);
    CHECK(*native::read(json(*story)) == *story);
  }
}

TEST_CASE("a status that nobody knows is not usable", "[native]") {
  for (const std::string_view status : {"\"embargoed\"", "\"\"", "\"Usable\"", "\"usable \""}) {
    const galley::Result<Article> story =
        native::read("{\"galley\":1,\"pub_status\":" + std::string(status) + "}");
    REQUIRE(story);
    CHECK(story->pub_status == galley::PubStatus::unknown);
    REQUIRE(story->extensions.size() == 1);
    CHECK(story->extensions[0].raw == status);
    CHECK(*native::read(json(*story)) == *story);
  }
}

TEST_CASE("a status of another type is not usable either", "[native]") {
  for (const std::string_view status : {"null", "5", "[\"usable\"]", "{}", "true"}) {
    CAPTURE(status);
    const galley::Result<Article> story =
        native::read("{\"galley\":1,\"pub_status\":" + std::string(status) + "}");
    REQUIRE(story);
    CHECK(story->pub_status == galley::PubStatus::unknown);
  }
}

TEST_CASE("of a key that comes twice the first counts and the other is kept", "[native]") {
  const std::string text = R"({"galley":1,"headline":"first","headline":"second"})";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  CHECK(story->headline == "first");
  CHECK(issues_of(text) == "json.key.duplicate /headline\n");
  REQUIRE(story->extensions.size() == 1);
  CHECK(story->extensions[0].slot == "headline");
  CHECK(story->extensions[0].raw == "\"second\"");
  CHECK(*native::read(json(*story)) == *story);
  CHECK(native::read(R"({"galley":1,"headline":"first","he\u0061dline":"second"})")->headline ==
        "first");
  // Also where the first was no headline.
  CHECK(native::read(R"({"galley":1,"headline":5,"headline":"second"})")->headline.empty());
}

TEST_CASE("an element that does not fit is left out of its list and kept", "[native]") {
  const std::string text = R"({"galley":1,"keywords":["a",5,"b",{"c":1}]})";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  CHECK(story->keywords == std::vector<std::string>{"a", "b"});
  CHECK(issues_of(text) == "json.type.mismatch /keywords/1\njson.type.mismatch /keywords/2\n");
  REQUIRE(story->extensions.size() == 2);
  CHECK(story->extensions[0].slot == "keywords/1");
  CHECK(story->extensions[1].slot == "keywords/3");
  CHECK(story->extensions[1].raw == R"({"c":1})");
}

TEST_CASE("a text keeps all that can be read of it", "[native]") {
  const std::string text =
      R"({"galley":1,"body":[{"type":"paragraph","text":["a ",{"text":"b","marks":["blink"]},7,)"
      R"({"text":" c","marks":["strong"],"colour":"red","text":"again"},{"text":5,"href":"h"}]}]})";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  const auto* paragraph = story->body[0].get_if<galley::Paragraph>();
  Text expected("a b");
  expected.append(" c", galley::Mark::strong);
  CHECK(paragraph->text == expected);
  std::vector<std::string> kept;
  for (const galley::Extension& e : paragraph->extensions) kept.push_back(e.slot + "=" + e.raw);
  CHECK(kept == std::vector<std::string>{R"(text/1/marks=["blink"])", "text/2=7",
                                         R"(text/3/colour="red")", R"(text/3/text="again")",
                                         "text/4/text=5"});
  CHECK(issues_of(text) ==
        "json.type.mismatch /body/0/text\njson.type.mismatch /body/0/text\n"
        "native.member.unknown /body/0/text\njson.key.duplicate /body/0/text\n"
        "json.type.mismatch /body/0/text\n");
  CHECK(*native::read(json(*story)) == *story);
}

TEST_CASE("a block of a later version stays whole and is written back", "[native]") {
  const std::string block = R"({"type":"poll","answers":[{"text":"yes","votes":12.0}]})";
  const std::string text = R"({"galley":1,"body":[{"type":"divider"},)" + block + "]}";
  const galley::Result<Article> story = native::read(text);
  REQUIRE(story);
  REQUIRE(story->body.size() == 2);
  const auto* kept = story->body[1].get_if<galley::Unmodelled>();
  REQUIRE(kept != nullptr);
  CHECK(kept->format == "native");
  CHECK(kept->raw == block);
  CHECK(issues_of(text) == "native.block.unknown /body/1\n");
  CHECK(json(*story) == text);
}

TEST_CASE("a block without a type is kept as it is", "[native]") {
  for (const std::string_view block :
       {R"({})", R"({"text":"p"})", R"({"type":5,"text":"p"})", R"({"type":null})",
        R"({"type":""})", R"({"x":1,"type":"poll"})", R"({"type":"Paragraph"})",
        R"({"type":"p\u006fll"})"}) {
    CAPTURE(block);
    const Block kept = first_block(block);
    REQUIRE(kept.is<galley::Unmodelled>());
    CHECK(kept.get_if<galley::Unmodelled>()->raw == block);
    Article story;
    story.body.push_back(kept);
    CHECK(*native::read(json(story)) == story);
  }
}

TEST_CASE("an unmodelled block only passes for one of a later version if it is one", "[native]") {
  for (const std::string_view raw :
       {R"({"type":"paragraph","text":"p"})", R"({"type":"poll"} )", R"({"type":"poll")",
        R"({"type":"poll"},{"type":"divider"})", R"({"type":"p\u006fll"})",
        R"({"a":1,"type":"poll"})", R"(["type"])", "", "<p/>"}) {
    CAPTURE(raw);
    Article story;
    story.body.push_back(galley::Unmodelled{"native", std::string(raw)});
    CHECK(json(story).find(R"({"type":"unmodelled")") != std::string::npos);
    CHECK(*native::read(json(story)) == story);
  }
}

// ---- extensions ------------------------------------------------------------------------------

TEST_CASE("extensions embed compact JSON as a value and all else as a string", "[native]") {
  Article story;
  story.extensions.add("ninjs", "a", R"({"b":[1]})");
  story.extensions.add("ninjs", "b", R"({ "b":[1]})");
  story.extensions.add("newsml", "c", "<c x=\"1\"/>", 7);
  story.extensions.add("", "", "");
  CHECK(json(story) ==
        R"({"galley":1,"extensions":[{"format":"ninjs","slot":"a","json":{"b":[1]}},)"
        R"({"format":"ninjs","slot":"b","raw":"{ \"b\":[1]}"},)"
        R"({"format":"newsml","slot":"c","index":7,"raw":"<c x=\"1\"/>"},{}]})");
  CHECK(*native::read(json(story)) == story);
}

TEST_CASE("only unknown members at the end of the list stand as members again", "[native]") {
  const auto written = [](std::vector<galley::Extension> list) {
    galley::Article story;
    for (galley::Extension& e : list) story.extensions.push_back(std::move(e));
    const std::string text = json(story);
    const galley::Result<Article> back = native::read(text);
    REQUIRE(back);
    CHECK(*back == story);
    return text.substr(std::string_view(R"({"galley":1,)").size());
  };
  CHECK(written({{"native", "x", 0, "1"}}) == R"("x":1})");
  CHECK(written({{"native", "x", 0, "1"}, {"native", "y", 0, "2"}}) == R"("x":1,"y":2})");
  // Another format, an index, a slot of the model, a path, a double, raw text that is no JSON.
  CHECK(written({{"ninjs", "x", 0, "1"}}) ==
        R"("extensions":[{"format":"ninjs","slot":"x","json":1}]})");
  CHECK(written({{"native", "x", 1, "1"}}) ==
        R"("extensions":[{"format":"native","slot":"x","index":1,"json":1}]})");
  CHECK(written({{"native", "headline", 0, "1"}}) ==
        R"("extensions":[{"format":"native","slot":"headline","json":1}]})");
  CHECK(written({{"native", "galley", 0, "1"}}) ==
        R"("extensions":[{"format":"native","slot":"galley","json":1}]})");
  CHECK(written({{"native", "a/b", 0, "1"}}) ==
        R"("extensions":[{"format":"native","slot":"a/b","json":1}]})");
  CHECK(written({{"native", "x", 0, "1 "}}) ==
        R"("extensions":[{"format":"native","slot":"x","raw":"1 "}]})");
  CHECK(written({{"native", "x", 0, "1"}, {"native", "x", 0, "2"}}) ==
        R"("extensions":[{"format":"native","slot":"x","json":1}],"x":2})");
  CHECK(written({{"native", "x", 0, "1"}, {"ninjs", "y", 0, "2"}}) ==
        R"("extensions":[{"format":"native","slot":"x","json":1},)"
        R"({"format":"ninjs","slot":"y","json":2}]})");
  CHECK(written({{"ninjs", "y", 0, "2"}, {"native", "", 0, "[]"}}) ==
        R"("extensions":[{"format":"ninjs","slot":"y","json":2}],"":[]})");
}

TEST_CASE("an extension with members that nobody knows stays whole", "[native]") {
  for (const std::string_view extension :
       {R"({"format":"f","colour":"red"})", R"("text")", R"({"index":-1})", R"({"index":"1"})",
        R"({"format":5})", R"({"json":1,"raw":"1"})", R"({"json":1,"json":2})",
        R"({"slot":"a","slot":"b"})", "null"}) {
    CAPTURE(extension);
    const std::string text = R"({"galley":1,"extensions":[{"slot":"before"},)" +
                             std::string(extension) + R"(,{"slot":"behind"}]})";
    CHECK(issues_of(text) == "json.type.mismatch /extensions/1\n");
    const galley::Result<Article> story = native::read(text);
    REQUIRE(story);
    REQUIRE(story->extensions.size() == 3);
    CHECK(story->extensions[1].format == "native");
    CHECK(story->extensions[1].slot == "extensions/1");
    CHECK(story->extensions[1].raw == extension);
    CHECK(story->extensions[2].slot == "behind");
    CHECK(*native::read(json(*story)) == *story);
  }
}

TEST_CASE("raw text nested past the limit is written as a string", "[native]") {
  Article story;
  const std::size_t limit = galley::Limits{}.extension_depth;
  story.extensions.add("native", "fits", std::string(limit, '[') + std::string(limit, ']'));
  CHECK(json(story).find("\"fits\":[[") != std::string::npos);
  CHECK(*native::read(json(story)) == story);
  story.extensions.add("native", "deep", std::string(limit + 1, '[') + std::string(limit + 1, ']'));
  CHECK(json(story).find("\"raw\":\"[[") != std::string::npos);
  CHECK(*native::read(json(story)) == story);
}

// ---- strict, malformed -----------------------------------------------------------------------

TEST_CASE("under strict every warning is a failure, an info is not", "[native]") {
  native::ReadOptions strict;
  strict.strict = true;
  CHECK(issues_of("{}", strict) == "native.version.missing \n");
  CHECK(issues_of(R"({"galley":1,"headline":"h"})", strict).empty());
  CHECK(issues_of(R"({"galley":1,"x":1})", strict) == "failed native.member.unknown /x\n");
  CHECK(issues_of(R"({"galley":1,"headline":1})", strict) ==
        "failed json.type.mismatch /headline\n");
  CHECK(issues_of(R"({"galley":1,"body":[{"type":"poll"}]})", strict) ==
        "failed native.block.unknown /body/0\n");
  CHECK(issues_of(R"({"galley":1,"id":"a","id":"b"})", strict) ==
        "failed json.key.duplicate /id\n");
}

TEST_CASE("malformed UTF-8 is refused with its path, replaced, or trusted", "[native]") {
  Article story;
  story.headline = "ok";
  story.body.push_back(galley::paragraph("fine"));
  Text bad("x ");
  bad.append("\xFFy", galley::Mark::strong);
  story.body.push_back(galley::paragraph(bad));
  story.related.push_back(galley::link("t\xC3", "https://example.com/"));
  std::string out = "before";
  const galley::Result<void> refused = native::write(story, out);
  CHECK_FALSE(refused);
  CHECK(out == "before");
  REQUIRE(refused.issues().size() == 2);
  CHECK(refused.issues()[0].code == "text.utf8.malformed");
  CHECK(refused.issues()[0].path == "/body/1/text");
  CHECK(refused.issues()[1].path == "/related/0/title");

  native::WriteOptions options;
  options.malformed = galley::Malformed::replace;
  const galley::Result<std::string> replaced = native::write(story, options);
  REQUIRE(replaced);
  REQUIRE(replaced.issues().size() == 2);
  CHECK(replaced.issues()[0].severity == galley::Severity::warning);
  CHECK(replaced.issues()[0].code == "text.utf8.replaced");
  const galley::Result<Article> back = native::read(*replaced);
  REQUIRE(back);
  CHECK(back->body[1].get_if<galley::Paragraph>()->text.plain() == "x \xEF\xBF\xBDy");
  CHECK(back->related[0].title == "t\xEF\xBF\xBD");

  options.malformed = galley::Malformed::trust;
  const galley::Result<std::string> trusted = native::write(story, options);
  REQUIRE(trusted);
  CHECK(trusted.issues().empty());
  CHECK(trusted->find("\xFFy") != std::string::npos);
  CHECK_FALSE(native::read(*trusted));
}

TEST_CASE("malformed UTF-8 is found in every string of the model", "[native]") {
  galley::Article story;
  story.extensions.add("f", "s", "\xFF");
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  story.extensions.add("f", "\xFF", "1");
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  story.extensions.add("native", "\xFF", "1");
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  story.extensions.add("native", "x", "\"\xFF\"");
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  story.published = galley::Timestamp("\xFF");
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  story.body.push_back(galley::Unmodelled{"native", "{\"type\":\"\xFF\"}"});
  CHECK(json(story) == "error text.utf8.malformed");
  story = {};
  Text text("x");
  text.append_link("y", "\xFF");
  story.body.push_back(galley::paragraph(text));
  CHECK(json(story) == "error text.utf8.malformed");
}

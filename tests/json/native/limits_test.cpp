// Each limit of the native reader and writer: L passes, L + 1 fails by the limit's name.
#include <cstddef>
#include <string>
#include <string_view>

#include "galley/json/native.hpp"
#include "json/native/repeated.hpp"
#include "support/catch.hpp"

using galley::Article;
using galley::Limits;
using galley_test::repeated;
namespace native = galley::native;

namespace {

/// "ok", or the code of the error.
template <class T = Article>
std::string read_verdict(const std::string& text, const Limits& limits) {
  native::ReadOptions options;
  options.limits = limits;
  const galley::Result<T> result = native::read<T>(text, options);
  if (result) return "ok";
  CHECK(result.issues().back().position.line >= 1);
  CHECK(result.issues().back().position.offset <= text.size());
  return result.issues().back().code;
}

std::string written(const Article& story, const Limits& limits) {
  native::WriteOptions options;
  options.limits = limits;
  std::string out = "before";
  const galley::Result<void> result = native::write(story, out, options);
  if (result) return "ok";
  CHECK(out == "before");
  return result.issues().back().code;
}

/// `{"galley":1,` + members + `}`.
std::string document(const std::string& members) { return "{\"galley\":1," + members + "}"; }

/// Sets one limit to `limit` and checks `make(limit)` and `make(limit + 1)`.
template <class F>
void check(std::size_t Limits::*member, std::string_view name, std::size_t limit, F&& make) {
  CAPTURE(name, limit);
  Limits limits;
  limits.*member = limit;
  CHECK(read_verdict(make(limit), limits) == "ok");
  CHECK(read_verdict(make(limit + 1), limits) == "limit." + std::string(name) + ".exceeded");
}

Article quotes(std::size_t levels) {
  Article story;
  std::vector<galley::Block>* body = &story.body;
  for (std::size_t i = 0; i < levels; ++i) {
    body->push_back(galley::Quote{});
    body = &body->back().get_if<galley::Quote>()->body;
  }
  body->push_back(galley::paragraph("deep"));
  return story;
}

std::string quotes_json(std::size_t levels) {
  std::string text = R"({"type":"paragraph","text":"deep"})";
  for (std::size_t i = 0; i < levels; ++i) text = R"({"type":"quote","body":[)" + text + "]}";
  return document("\"body\":[" + text + "]");
}

std::string nested(std::size_t levels) {
  return std::string(levels, '[') + std::string(levels, ']');
}

}  // namespace

TEST_CASE("limit document: bytes", "[native][limits]") {
  check(&Limits::document, "document", 100, [](std::size_t n) {
    const std::string empty = document("\"id\":\"\"");
    return document("\"id\":\"" + std::string(n - empty.size(), 'x') + "\"");
  });
}

TEST_CASE("limit depth: objects and arrays within each other", "[native][limits]") {
  // The article, its list, a topic, its list, a name.
  Limits limits;
  limits.depth = 5;
  const std::string five = document(R"("topics":[{"names":[{"text":"n"}]}])");
  CHECK(read_verdict(five, limits) == "ok");
  limits.depth = 4;
  CHECK(read_verdict(five, limits) == "limit.depth.exceeded");
  // A text's list, its run, the list of marks.
  const std::string marks =
      document(R"("cover":{"caption":{"text":[{"text":"a","marks":["code"]}]}})");
  limits.depth = 6;
  CHECK(read_verdict(marks, limits) == "ok");
  limits.depth = 5;
  CHECK(read_verdict(marks, limits) == "limit.depth.exceeded");
  const std::string extension = document(R"("extensions":[{"format":"f"}])");
  limits.depth = 3;
  CHECK(read_verdict(extension, limits) == "ok");
  limits.depth = 2;
  CHECK(read_verdict(extension, limits) == "limit.depth.exceeded");
  limits.depth = 1;
  CHECK(read_verdict(document("\"id\":\"x\""), limits) == "ok");
  limits.depth = 0;
  CHECK(read_verdict(document("\"id\":\"x\""), limits) == "limit.depth.exceeded");
}

TEST_CASE("what the writer writes within a depth, the reader reads within it", "[native][limits]") {
  Article story;
  story.cover.emplace().caption.text.append("a", galley::Mark::code);
  story.cover->extensions.add("ninjs", "x", "1");
  story.body.push_back(galley::Unmodelled{"native", R"({"type":"poll"})"});
  galley::Text text("a");
  text.append_link("b", "c");
  galley::Table table;
  table.rows.resize(1);
  table.rows[0].cells.resize(1);
  table.rows[0].cells[0].text = text;
  story.body.push_back(table);
  const std::string whole = *native::write(story);
  std::size_t needed = 0;
  for (std::size_t depth = 0; depth < 20; ++depth) {
    CAPTURE(depth);
    Limits limits;
    limits.depth = depth;
    const std::string write_verdict = written(story, limits);
    CHECK(write_verdict == read_verdict(whole, limits));
    if (write_verdict == "ok" && needed == 0) needed = depth;
  }
  CHECK(needed == 9);
}

TEST_CASE("limit depth: no setting goes past the ceiling", "[native][limits]") {
  Limits limits = Limits::unlimited();
  const std::size_t fits = (Limits::depth_ceiling - 3) / 2;
  CHECK(read_verdict(quotes_json(fits), limits) == "ok");
  CHECK(read_verdict(quotes_json(fits + 1), limits) == "limit.depth.exceeded");
  CHECK(written(quotes(fits), limits) == "ok");
  CHECK(written(quotes(fits + 1), limits) == "limit.depth.exceeded");
  limits.depth = limits.block_nesting = static_cast<std::size_t>(-1);
  CHECK(read_verdict(quotes_json(fits + 1), limits) == "limit.depth.exceeded");
  CHECK(written(quotes(fits + 1), limits) == "limit.depth.exceeded");
  CHECK(written(quotes(100'000), limits) == "limit.depth.exceeded");
}

TEST_CASE("limit elements: every value counts once, however it is read", "[native][limits]") {
  const auto count = [](const std::string& text) {
    Limits limits;
    for (limits.elements = 0; read_verdict(text, limits) != "ok"; ++limits.elements)
      REQUIRE(read_verdict(text, limits) == "limit.elements.exceeded");
    return limits.elements;
  };
  CHECK(count("{}") == 1);
  CHECK(count(R"({"galley":1})") == 2);
  CHECK(count(document(R"("keywords":["a","b","c"])")) == 6);
  CHECK(count(document(R"("keywords":["a",["b",1],{"c":2}])")) == 9);
  CHECK(count(document(R"("x":{"a":[1,2]})")) == 6);
  CHECK(count(document(R"("id":{"a":[1,2]})")) == 6);
  CHECK(count(document(R"("id":"a","id":[1,2])")) == 6);
  CHECK(count(document(R"("body":[{"type":"heading","text":"a","level":1}])")) == 6);
  CHECK(count(document(R"("body":[{"text":"a","level":1,"type":"heading"}])")) == 7);
  CHECK(count(document(R"("body":[{"type":"poll","a":[1,2]}])")) == 8);
  CHECK(count(document(R"("body":[{"a":[1,2],"type":"poll"}])")) == 8);
  CHECK(count(document(
            R"("cover":{"caption":{"text":["a",{"text":"b","marks":["code","sub"]}]}})")) == 11);
  CHECK(count(document(R"("cover":{"caption":{"text":[{"marks":["code","blink"]}]}})")) == 9);
  CHECK(count(document(R"("extensions":[{"format":"f","json":[1,2]}])")) == 8);
  CHECK(count(document(R"("extensions":[{"format":"f","x":[1,2]}])")) == 8);
}

TEST_CASE("limit string: bytes of a value, escapes resolved", "[native][limits]") {
  check(&Limits::string, "string", 20,
        [](std::size_t n) { return document("\"headline\":\"" + std::string(n, 'x') + "\""); });
  check(&Limits::string, "string", 40, [](std::size_t n) {
    return document("\"body\":[{\"type\":\"paragraph\",\"text\":[\"\\n" + std::string(n - 1, 'x') +
                    "\"]}]");
  });
  check(&Limits::string, "string", 20,
        [](std::size_t n) { return document("\"x\":[\"" + std::string(n, 'x') + "\"]"); });
}

TEST_CASE("limit name: bytes of a key, known or not", "[native][limits]") {
  check(&Limits::name, "name", 30,
        [](std::size_t n) { return document("\"" + std::string(n, 'k') + "\":1"); });
  check(&Limits::name, "name", 30,
        [](std::size_t n) { return document("\"x\":{\"" + std::string(n, 'k') + "\":1}"); });
  Limits limits;
  limits.name = 8;
  const std::string padding(64, ' ');
  CHECK(read_verdict(document("\"headline\":\"h\"" + padding), limits) == "ok");
  CHECK(read_verdict(document("\"headline\":\"h\""), limits) == "ok");
  limits.name = 7;
  CHECK(read_verdict(document("\"headline\":\"h\"" + padding), limits) == "limit.name.exceeded");
  CHECK(read_verdict(document("\"headline\":\"h\""), limits) == "limit.name.exceeded");
}

TEST_CASE("limit keys: members of one object", "[native][limits]") {
  check(&Limits::keys, "keys", 12,
        [](std::size_t n) { return "{\"galley\":1," + repeated(n - 1, "\"x\":0") + "}"; });
}

TEST_CASE("limit blocks: of one list and of the whole body", "[native][limits]") {
  check(&Limits::blocks, "blocks", 5, [](std::size_t n) {
    return document("\"body\":[" + repeated(n, R"({"type":"divider"})") + "]");
  });
  check(&Limits::blocks, "blocks", 5, [](std::size_t n) {
    return document("\"body\":[" + repeated(n - 1, R"({"type":"divider"})") +
                    R"(,{"type":"poll"}])");
  });
  check(&Limits::blocks, "blocks", 5, [](std::size_t n) {
    return document(R"("body":[{"type":"quote","body":[)" +
                    repeated(n - 2, R"({"type":"divider"})") + R"(]},{"type":"divider"}])");
  });
}

TEST_CASE("limit block_nesting: quotes, lists and asides within each other", "[native][limits]") {
  check(&Limits::block_nesting, "block_nesting", 3, quotes_json);
  check(&Limits::block_nesting, "block_nesting", 0, quotes_json);
  Limits limits;
  CHECK(read_verdict(quotes_json(16), limits) == "ok");
  CHECK(read_verdict(quotes_json(17), limits) == "limit.block_nesting.exceeded");
  CHECK(written(quotes(16), limits) == "ok");
  CHECK(written(quotes(17), limits) == "limit.block_nesting.exceeded");
  limits.block_nesting = 3;
  CHECK(written(quotes(3), limits) == "ok");
  CHECK(written(quotes(4), limits) == "limit.block_nesting.exceeded");
}

TEST_CASE("limit runs: of one text", "[native][limits]") {
  check(&Limits::runs, "runs", 6, [](std::size_t n) {
    return document(R"("body":[{"type":"paragraph","text":[)" + repeated(n, "\"a\"") + "]}]");
  });
}

TEST_CASE("limit renditions: of one image", "[native][limits]") {
  check(&Limits::renditions, "renditions", 4, [](std::size_t n) {
    return document(R"("cover":{"renditions":[)" + repeated(n, R"({"href":"u"})") + "]}");
  });
}

TEST_CASE("limit entries: of every other list", "[native][limits]") {
  for (const std::string_view name : {"topics", "related", "authors", "sources", "other_media",
                                      "alternative_texts", "editor_notes"})
    check(&Limits::entries, "entries", 3, [&](std::size_t n) {
      return document("\"" + std::string(name) + "\":[" + repeated(n, "{}") + "]");
    });
  for (const std::string_view name : {"keywords", "signals"})
    check(&Limits::entries, "entries", 3, [&](std::size_t n) {
      return document("\"" + std::string(name) + "\":[" + repeated(n, "\"a\"") + "]");
    });
  check(&Limits::entries, "entries", 3,
        [](std::size_t n) { return document("\"extensions\":[" + repeated(n, "{}") + "]"); });
  check(&Limits::entries, "entries", 3, [](std::size_t n) {
    return document(R"("body":[{"type":"list","items":[)" + repeated(n, "[]") + "]}]");
  });
  check(&Limits::entries, "entries", 3, [](std::size_t n) {
    return document(R"("body":[{"type":"table","rows":[{"cells":[)" + repeated(n, "{}") + "]}]}]");
  });
}

TEST_CASE("limit url: bytes of an address, and of nothing else", "[native][limits]") {
  const std::size_t limit = 40;
  check(&Limits::url, "url", limit,
        [](std::size_t n) { return document("\"url\":\"" + std::string(n, 'u') + "\""); });
  check(&Limits::url, "url", limit, [](std::size_t n) {
    return document(R"("cover":{"caption":{"text":[{"text":"a","href":")" + std::string(n, 'u') +
                    "\"}]}}");
  });
  check(&Limits::url, "url", limit, [](std::size_t n) {
    return document(R"("related":[{"href":")" + std::string(n, 'u') + "\"}]");
  });
  Limits limits;
  limits.url = 1;
  CHECK(read_verdict(document("\"headline\":\"longer\",\"id\":\"longer\""), limits) == "ok");
}

TEST_CASE("limit extension_depth: nesting within what is kept raw", "[native][limits]") {
  check(&Limits::extension_depth, "extension_depth", 4,
        [](std::size_t n) { return document("\"x\":" + nested(n)); });
  check(&Limits::extension_depth, "extension_depth", 4,
        [](std::size_t n) { return document(R"("extensions":[{"json":)" + nested(n) + "}]"); });
  check(&Limits::extension_depth, "extension_depth", 4, [](std::size_t n) {
    return document(R"("body":[{"type":"poll","a":)" + nested(n - 1) + "}]");
  });
  // It starts anew wherever the raw text stands.
  Limits limits;
  limits.depth = 3;
  CHECK(read_verdict(document("\"cover\":{\"x\":" + nested(64) + "}"), limits) == "ok");
  CHECK(read_verdict(document("\"cover\":{\"x\":" + nested(65) + "}"), limits) ==
        "limit.extension_depth.exceeded");
}

TEST_CASE("limit issues: so many are listed, then one says that there are more",
          "[native][limits]") {
  native::ReadOptions options;
  options.limits.issues = 3;
  const auto issues = [&](std::size_t n) {
    const galley::Result<Article> story = native::read(document(repeated(n, "\"x\":0")), options);
    REQUIRE(story);
    CHECK(story->extensions.size() == n);
    return story.issues();
  };
  CHECK(issues(3).size() == 3);
  REQUIRE(issues(4).size() == 4);
  CHECK(issues(4).back().code == "limit.issues.exceeded");
  CHECK(issues(40).size() == 4);
  options.limits.issues = 0;
  CHECK(issues(2).size() == 1);
  const galley::Result<Article> broken = native::read("{\"x\":0,", options);
  REQUIRE_FALSE(broken);
  CHECK(broken.issues().back().code == "json.syntax.truncated");
}

TEST_CASE("a block whose type comes last is bounded like any other", "[native][limits]") {
  std::string text = R"({"type":"divider"})";
  for (int i = 0; i < 16; ++i) text = R"({"body":[)" + text + R"(],"type":"quote"})";
  const Limits limits;
  CHECK(read_verdict(document("\"body\":[" + text + "]"), limits) == "ok");
  text = R"({"body":[)" + text + R"(],"type":"quote"})";
  CHECK(read_verdict(document("\"body\":[" + text + "]"), limits) ==
        "limit.block_nesting.exceeded");
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += R"({"body":[)";
  CHECK(read_verdict(document("\"body\":[" + deep), limits) == "limit.depth.exceeded");
}

TEST_CASE("unlimited reads what the defaults refuse", "[native][limits]") {
  const Limits none = Limits::unlimited();
  const std::string many =
      document("\"keywords\":[" + repeated(Limits{}.entries + 1, "\"a\"") + "]");
  CHECK(read_verdict(many, Limits{}) == "limit.entries.exceeded");
  CHECK(read_verdict(many, none) == "ok");
  CHECK(read_verdict(quotes_json(100), none) == "ok");
  CHECK(read_verdict(document("\"url\":\"" + std::string(20'000, 'u') + "\""), none) == "ok");
}

// galley: a reader of blocks takes events from any syntax
#include <string>
#include <string_view>

#include "markup/html_body.hpp"
#include "support/catch.hpp"

#include <galley/markup/block_reader.hpp>

namespace {

using galley::Block;
using galley::markup::Attribute;
using galley::markup::BlockReader;
using galley::markup::BlockReadOptions;
using galley_test::json_of;

struct Reading {
  BlockReadOptions options;
  galley::IssueList issues;
  galley::Path root;
  galley::Path body{root, "body"};
  BlockReader reader{options, issues, body};

  explicit Reading(const BlockReadOptions& wanted = {}) : options(wanted) {}
  std::string json() { return json_of(reader.finish().blocks); }
};

}  // namespace

TEST_CASE("events become blocks") {
  Reading r;
  r.reader.open("p", {}, 0);
  r.reader.text("Ferries ", 3);
  r.reader.text("are ", 3);
  r.reader.open("em", {}, 15);
  r.reader.text(" back", 19);
  r.reader.close("em", 24);
  r.reader.close("p", 29);
  CHECK(r.json() == R"([{"type":"paragraph","text":["Ferries are ",)"
                    R"({"text":"back","marks":["emphasis"]}]}])");
}

TEST_CASE("no event gives no block") {
  Reading r;
  CHECK(r.json() == "[]");
  Reading closed;
  closed.reader.close("p", 0);
  closed.reader.close("table", 0);
  closed.reader.close("b", 0);
  closed.reader.text("", 0);
  CHECK(closed.json() == "[]");
}

TEST_CASE("a block of the caller's own stands where the reader is") {
  Reading r;
  r.reader.text("a", 0);
  r.reader.add(galley::Unmodelled{"newsml", "<x/>"}, 1);
  r.reader.open("ul", {}, 2);
  r.reader.open("li", {}, 3);
  r.reader.text("b", 4);
  r.reader.add(galley::Divider{}, 5);
  r.reader.text("c", 6);
  r.reader.close("ul", 7);
  CHECK(r.json() ==
        R"([{"type":"paragraph","text":"a"},{"type":"unmodelled","format":"newsml","raw":"<x/>"},)"
        R"({"type":"list","items":[[{"type":"paragraph","text":"b"},{"type":"divider"},)"
        R"({"type":"paragraph","text":"c"}]]}])");
}

TEST_CASE(
    "a block of the caller's own waits where only text can stand, and goes with what is removed") {
  Reading r;
  r.reader.open("table", {}, 0);
  r.reader.open("td", {}, 0);
  r.reader.text("a", 0);
  r.reader.add(galley::Divider{}, 0);
  r.reader.text("b", 0);
  r.reader.close("table", 0);
  r.reader.open("svg", {}, 0);
  r.reader.add(galley::Divider{}, 0);
  r.reader.close("svg", 0);
  CHECK(r.json() ==
        R"([{"type":"table","rows":[{"cells":[{"text":"a\nb"}]}]},{"type":"divider"}])");
}

TEST_CASE("the language is known by either spelling, and not stated where it is the article's") {
  const auto read = [](const char* name, const char* value, const char* article) {
    BlockReadOptions options;
    options.language = article;
    Reading r(options);
    const Attribute attribute{name, value};
    r.reader.open("span", {&attribute, 1}, 0);
    r.reader.text("a", 0);
    return r.json();
  };
  const std::string stated = R"([{"type":"paragraph","text":[{"text":"a","language":"fr"}]}])";
  const std::string silent = R"([{"type":"paragraph","text":"a"}])";
  CHECK(read("lang", "fr", "en") == stated);
  CHECK(read("xml:lang", "fr", "en") == stated);
  CHECK(read("xml:lang", "FR", "fr") == silent);
  CHECK(read("lang", "", "fr") == silent);
}

TEST_CASE("in XML the line feed after <pre> counts") {
  Reading r;
  r.reader.open("pre", {}, 0);
  r.reader.text("\n a", 0);
  r.reader.close("pre", 0);
  CHECK(r.json() == R"([{"type":"preformatted","text":"\n a"}])");
}

TEST_CASE("after an error nothing is read and nothing given") {
  BlockReadOptions options;
  options.limits.blocks = 1;
  options.locator.find = [](void*, std::size_t offset) {
    return galley::Position{7, offset, offset};
  };
  Reading r(options);
  r.reader.open("hr", {}, 1);
  CHECK(!r.reader.failed());
  r.reader.open("hr", {}, 2);
  CHECK(r.reader.failed());
  r.reader.text("a", 3);
  r.reader.add(galley::Divider{}, 4);
  r.reader.close("p", 5);
  CHECK(r.json() == "[]");
  REQUIRE(r.issues.issues().size() == 1);
  const galley::Issue& issue = r.issues.issues()[0];
  CHECK(issue.code == "limit.blocks.exceeded");
  CHECK(issue.path == "/body/1");
  CHECK(issue.position.line == 7);
  CHECK(issue.position.column == 2);
}

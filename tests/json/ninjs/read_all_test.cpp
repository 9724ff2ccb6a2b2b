// Several items in one text: a list, the answer of an API, one a line.
#include <string>
#include <string_view>

#include "support/catch.hpp"

#include <galley/json/ninjs.hpp>

namespace {

using galley::Bundle;
using galley::Result;

const std::string harbour = R"({"uri":"urn:x:1","type":"text","title":"Harbour"})";
const std::string storm = R"({"uri":"urn:x:2","type":"text","title":"Storm"})";
const std::string bad = R"({"uri":"urn:x:3","type":"text","title":"\u12"})";

std::string titles(const Result<Bundle>& bundle) {
  std::string all;
  if (!bundle) {
    for (const galley::Issue& issue : bundle.issues())
      if (issue.severity == galley::Severity::error) return "failed: " + issue.code;
    return "failed without an error";
  }
  for (const galley::Article& article : bundle->articles) all += article.title + ';';
  return all;
}
std::string titles(const std::string& text) { return titles(galley::ninjs::read_all(text)); }

const galley::Issue* issue(const Result<Bundle>& bundle, std::string_view code) {
  for (const galley::Issue& one : bundle.issues())
    if (one.code == code) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("all ways to send several items are read", "[ninjs]") {
  CHECK(titles(harbour) == "Harbour;");
  CHECK(titles("[" + harbour + " ,\n" + storm + "]") == "Harbour;Storm;");
  CHECK(titles("\xEF\xBB\xBF [ ]") == "");
  CHECK(titles(R"({"total":2,"limit":{"of":[1]},"item":[)" + harbour + "," + storm +
               R"(],"offset":0})") == "Harbour;Storm;");
  CHECK(titles(R"({"items":[)" + harbour + "]}") == "Harbour;");
  CHECK(titles(harbour + "\n\n" + storm + "\n") == "Harbour;Storm;");
  CHECK(titles("\xEF\xBB\xBF" + harbour + "\r\n" + storm + "\r\n") == "Harbour;Storm;");
}

TEST_CASE("what an answer says beside its items is left out, with a note each", "[ninjs]") {
  const std::string answer = R"({"total":2,
  "items":[)" + harbour + R"(], "next":"https://news.example/2"})";
  const Result<Bundle> bundle = galley::ninjs::read_all(answer);
  REQUIRE(bundle);
  std::string told;
  for (const galley::Issue& one : bundle.issues()) {
    if (one.code != "ninjs.answer.dropped") continue;
    CHECK(one.severity == galley::Severity::info);
    told += answer.substr(one.position.offset, 7) + ' ' + std::to_string(one.position.line) + ';';
  }
  CHECK(told == "\"total\" 1;\"next\": 2;");
  for (const std::string& list : {"[" + harbour + "]", harbour + "\n" + storm})
    CHECK(issue(galley::ninjs::read_all(list), "ninjs.answer.dropped") == nullptr);
}

TEST_CASE("an item that has a member `item` is one item", "[ninjs]") {
  CHECK(titles(R"({"uri":"urn:x:1","title":"One","item":[)" + storm + "]}") == "One;");
  CHECK(titles(R"({"title":"One","item":{}})") == "One;");
}

TEST_CASE("an item that cannot be read does not stop the others", "[ninjs]") {
  const std::string list = "[" + harbour + ",\n  7,\n" + storm + "]";
  const Result<Bundle> bundle = galley::ninjs::read_all(list);
  CHECK(titles(bundle) == "Harbour;Storm;");
  const galley::Issue* const rejected = issue(bundle, "ninjs.item.rejected");
  REQUIRE(rejected != nullptr);
  CHECK(rejected->severity == galley::Severity::warning);
  CHECK(rejected->message.substr(0, 8) == "item 2: ");
  CHECK(rejected->message.find("(ninjs.document.unexpected)") != std::string::npos);
  CHECK(rejected->position.line == 2);
  CHECK(rejected->position.column == 3);
  CHECK(rejected->position.offset == list.find('7', harbour.size()));

  const std::string lines = harbour + "\n" + bad + "\n" + storm;
  const Result<Bundle> good = galley::ninjs::read_all(lines);
  CHECK(titles(good) == "Harbour;Storm;");
  REQUIRE(issue(good, "ninjs.item.rejected") != nullptr);
  CHECK(issue(good, "ninjs.item.rejected")->position.line == 2);
  CHECK(lines.substr(issue(good, "ninjs.item.rejected")->position.offset, 2) == "\\u");
  galley::ninjs::ReadOptions strict;
  strict.strict = true;
  CHECK_FALSE(galley::ninjs::read_all(lines, strict));
}

TEST_CASE("issues of an item are told at their place in the whole text", "[ninjs]") {
  const std::string odd = R"({"uri":"urn:x:4","title":"Odd","urgency":"high"})";
  for (const std::string& text : {harbour + "\n" + odd, "[" + harbour + ",\n" + odd + "]"}) {
    const Result<Bundle> bundle = galley::ninjs::read_all(text);
    CHECK(titles(bundle) == "Harbour;Odd;");
    const galley::Issue* const told = issue(bundle, "json.type.mismatch");
    REQUIRE(told != nullptr);
    CHECK(told->path == "/articles/1/urgency");
    CHECK(told->position.line == 2);
    CHECK(text.substr(told->position.offset, 6) == "\"high\"");
    CHECK(told->position.column == odd.find("\"high\"") + 1);
  }
}

TEST_CASE("a list that is no JSON, or without a good item, fails", "[ninjs]") {
  CHECK(titles("[" + harbour + "," + bad + "]") == "failed: json.string.escape");
  CHECK(titles("[" + harbour + ",") == "failed: json.syntax.truncated");
  CHECK(titles("[" + harbour + "] []") == "failed: json.syntax.trailing");
  CHECK(titles(R"({"item":[)" + harbour + R"(],"x"})") == "failed: json.syntax.unexpected");
  CHECK(issue(galley::ninjs::read_all("[1,2]"), "ninjs.item.none") != nullptr);
  CHECK(issue(galley::ninjs::read_all(bad + "\n" + bad), "ninjs.item.none") != nullptr);
}

TEST_CASE("limits hold for lists and lines", "[ninjs]") {
  galley::ninjs::ReadOptions options;
  options.limits.entries = 1;
  for (const std::string& text : {"[" + harbour + "," + storm + "]", harbour + "\n" + storm}) {
    CHECK(titles(galley::ninjs::read_all(text, options)) == "failed: limit.entries.exceeded");
    galley::ninjs::ReadOptions other;
    other.limits.record = harbour.size() - 1;
    CHECK(titles(galley::ninjs::read_all(text, other)) == "failed: limit.record.exceeded");
    other = {};
    other.limits.document = text.size() - 1;
    CHECK(titles(galley::ninjs::read_all(text, other)) == "failed: limit.document.exceeded");
  }
}

TEST_CASE("a list is taken for ninjs by its first item", "[ninjs]") {
  CHECK(galley::ninjs::Format::sniff(" [ " + harbour + "]") ==
        galley::ninjs::Format::sniff(harbour));
  CHECK(galley::ninjs::Format::sniff("[1]") == 0);
  CHECK(galley::ninjs::Format::sniff("[[" + harbour + "]]") == 0);
}

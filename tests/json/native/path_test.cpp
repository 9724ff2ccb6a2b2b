// The paths of issues lead to the model, their positions to the source, and the source map knows
// where each value stood: checked on documents that were changed at random, against nlohmann::json.
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"

#include <galley/json/native.hpp>

using galley::Article;
using Json = nlohmann::ordered_json;
namespace native = galley::native;

namespace {

using galley_test::Random;

/// Every path that native JSON could have for this article, defaults included.
std::set<std::string> paths_of(const Article& story) {
  std::set<std::string> paths;
  galley::visit(story, galley::Path(),
                [&](const auto& node, const galley::Path& path, galley::Use) {
                  using Node = std::decay_t<decltype(node)>;
                  paths.insert(path.to_string());
                  if constexpr (galley::is_described<Node>) {
                    galley::Path member(path, std::string_view{});
                    galley::fields<Node>.each([&](auto field) {
                      member.aim(field.name);
                      paths.insert(member.to_string());
                      if constexpr (std::is_same_v<typename decltype(field)::type,
                                                   std::vector<galley::ListItem>>)
                        for (std::size_t i = 0; i < field.of(node).size(); ++i)
                          paths.insert(galley::Path(member, i).to_string());
                    });
                  }
                });
  return paths;
}

std::string parent_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// Does the path, or its parent, lead to something of the article?
bool leads_somewhere(const std::string& path, const std::set<std::string>& paths) {
  return path.empty() || paths.count(path) != 0 || paths.count(parent_of(path)) != 0;
}

/// An article as a document that nlohmann can hold: it refuses numbers past a double's range.
Json document_of(const Article& story) {
  std::string text = *native::write(story);
  for (std::size_t at = 0; (at = text.find("1e999", at)) != std::string::npos;)
    text.erase(at + 3, 2);
  return Json::parse(text);
}

/// The value that starts at an offset of the source.
Json value_at(std::string_view source, std::size_t offset) {
  const std::string_view rest = source.substr(offset);
  galley::IssueList issues;
  const galley::Limits limits;
  galley::json_text::Reader reader(rest, limits, issues);
  std::string raw;
  if (reader.peek() != rest[0] || reader.skip(&raw) != galley::json_text::Outcome::ok)
    return Json("no value starts here");
  return Json::parse(raw);
}

/// All containers of a document, and the document itself.
void collect(Json& value, std::vector<Json*>& containers) {
  if (!value.is_structured()) return;
  containers.push_back(&value);
  for (Json& child : value) collect(child, containers);
}

Json random_value(Random& random, bool with_array) {
  switch (random.below(8)) {
    case 0: return 5;
    case 1: return "text";
    case 2: return true;
    case 3: return Json();
    case 4: return with_array ? Json::array({1, "a", Json::object()}) : Json(7);
    case 5: return Json::object({{"a~/b", 1}, {"type", "poll"}});
    case 6: return 1.5;
    default: return Json::array();
  }
}

/// Puts a value of the wrong kind or an unknown member somewhere.
void change(Json& document, Random& random, bool in_arrays = true) {
  std::vector<Json*> containers;
  collect(document, containers);
  Json& container = *containers[random.below(containers.size())];
  if (container.is_array()) {
    if (!in_arrays) return;
    if (!container.empty() && random.chance(50)) {
      container[random.below(container.size())] = random_value(random, in_arrays);
    } else {
      container.push_back(random_value(random, in_arrays));
    }
    return;
  }
  static constexpr std::string_view names[] = {"later", "a~/b", "", "headline", "t\"\n\xC3\xA4"};
  if (!container.empty() && random.chance(60)) {
    auto member = container.begin();
    for (std::size_t i = random.below(container.size()); i > 0; --i) ++member;
    if (&container == &document && member.key() == "galley") return;
    member.value() = random_value(random, in_arrays);
  } else {
    container[std::string(random.pick(names))] = random_value(random, in_arrays);
  }
}

Article random_article(Random& random) {
  const bool is_valid = random.chance(50);
  return galley_test::generate_small(random, is_valid);
}

/// Compact, indented, and with characters as escapes.
std::string dumped(const Json& document, Random& random) {
  const bool is_ascii = random.chance(30);
  return random.chance(50) ? document.dump(-1, ' ', is_ascii) : document.dump(2, ' ', is_ascii);
}

}  // namespace

TEST_CASE("the path of every issue leads to a value of the article, or to its parent", "[native]") {
  Random random(2026);
  std::size_t issues = 0;
  std::size_t changed = 0;
  for (int round = 0; round < 1500; ++round) {
    Json document = document_of(random_article(random));
    for (std::size_t i = 1 + random.below(5); i > 0; --i) change(document, random);
    const std::string text = dumped(document, random);
    const galley::Result<Article> story = native::read(text);
    CAPTURE(text);
    REQUIRE(story);
    const std::set<std::string> paths = paths_of(*story);
    for (const galley::Issue& issue : story.issues()) {
      ++issues;
      if (leads_somewhere(issue.path, paths)) continue;
      CAPTURE(issue.code, issue.path);
      CHECK(leads_somewhere(issue.path, paths));
    }
    changed += story.issues().empty() ? 0U : 1U;
    CHECK(*native::read(*native::write(*story)) == *story);
  }
  CHECK(changed > 1000);
  CHECK(issues > 2000);
}

TEST_CASE("the position of every issue is where the value starts", "[native]") {
  Random random(2027);
  std::size_t compared = 0;
  for (int round = 0; round < 800; ++round) {
    Json document = document_of(random_article(random));
    // An element that is left out moves those behind it, so only members are changed.
    for (std::size_t i = 1 + random.below(6); i > 0; --i) change(document, random, false);
    const std::string text = dumped(document, random);
    const galley::Result<Article> story = native::read(text);
    REQUIRE(story);
    for (const galley::Issue& issue : story.issues()) {
      if (issue.position.line == 0) continue;
      const Json::json_pointer pointer(issue.path);
      REQUIRE(document.contains(pointer));
      // An issue within a text has the path of the text.
      const Json found = value_at(text, issue.position.offset);
      const bool is_text =
          issue.path.size() > 5 && document[pointer].is_array() && found != document[pointer];
      if (is_text) continue;
      ++compared;
      CAPTURE(issue.code, issue.path);
      CHECK(found == document[pointer]);
    }
  }
  CHECK(compared > 1000);
}

TEST_CASE("the source map knows where each value that was read stood", "[native]") {
  Random random(2028);
  std::size_t found = 0;
  for (int round = 0; round < 300; ++round) {
    const Article story = random_article(random);
    const Json document = document_of(story);
    const std::string text = dumped(document, random);
    galley::SourceMap map;
    native::ReadOptions options;
    options.source_map = &map;
    REQUIRE(native::read(text, options));
    for (const std::string& path : paths_of(story)) {
      const Json::json_pointer pointer(path);
      if (path.empty() || !document.contains(pointer)) continue;
      // Extensions and runs are no fields: their list's position stands for them.
      const galley::Position* position = map.find(path);
      CAPTURE(path);
      REQUIRE(position != nullptr);
      CHECK(value_at(text, position->offset) == document[pointer]);
      ++found;
    }
  }
  CHECK(found > 10'000);
}

TEST_CASE("the source map tells of a key that comes twice where the first stood", "[native]") {
  galley::SourceMap map;
  native::ReadOptions options;
  options.source_map = &map;
  const std::string text = R"({"galley":1,"id":"a","id":"b","keywords":["x",5,"y"]})";
  REQUIRE(native::read(text, options));
  CHECK(map.find("/id")->offset == text.find("\"a\""));
  CHECK(map.find("/keywords/0")->offset == text.find("\"x\""));
  CHECK(map.find("/keywords/1")->offset == text.find("\"y\""));
  CHECK(map.find("/keywords")->offset == text.find('['));
}

TEST_CASE("strict fails exactly where there is a warning", "[native]") {
  Random random(2029);
  native::ReadOptions strict;
  strict.strict = true;
  std::size_t failures = 0;
  for (int round = 0; round < 500; ++round) {
    Json document = document_of(random_article(random));
    if (random.chance(50)) change(document, random);
    const std::string text = document.dump();
    const galley::Result<Article> story = native::read(text);
    REQUIRE(story);
    const galley::Result<Article> strictly = native::read(text, strict);
    CHECK(strictly.has_value() == story.issues().empty());
    failures += strictly ? 0U : 1U;
    if (strictly) CHECK(*strictly == *story);
  }
  CHECK(failures > 100);
}

// Fixes: edits of one string compose, each issue is applied whole or not at all, and what was fixed
// is not found again.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"
#include "validate/clean.hpp"
#include "validate/rule_rows.hpp"

namespace {

using namespace galley;
using namespace galley_test;

Edit edit(std::string path, std::size_t offset, std::size_t length, std::string text) {
  Edit made;
  made.path = std::move(path);
  made.offset = offset;
  made.length = length;
  made.text = std::move(text);
  return made;
}
Edit removal(std::string path) {
  Edit made;
  made.kind = Edit::Kind::remove;
  made.path = std::move(path);
  return made;
}
Issue issue(std::vector<Edit> fix) {
  Issue made;
  made.code = "test.fix.made";
  made.fix = std::move(fix);
  return made;
}

Text marked() {
  Text text("plain ");
  text.append("strong ", Mark::strong);
  text.append_link("link", "https://a.example/");
  return text;
}

}  // namespace

TEST_CASE("several edits of one string are all of the string as it was", "[fix]") {
  Article a;
  a.headline = "0123456789";
  const Issues issues = {issue({edit("/headline", 8, 2, "end")}),
                         issue({edit("/headline", 0, 1, ""), edit("/headline", 4, 1, "four")})};
  CHECK(apply_fixes(a, issues).size() == 2);
  CHECK(a.headline == "123four567end");
}

TEST_CASE("of colliding issues the earlier one is applied, and nothing of the other", "[fix]") {
  Article a;
  a.headline = "0123456789";
  a.kicker = "k";
  const Issues issues = {
      issue({edit("/headline", 2, 3, "x")}),
      issue({edit("/headline", 4, 2, "y"), edit("/kicker", 0, 1, "K")}),
      issue({edit("/headline", 5, 1, "z")}),
  };
  const Issues applied = apply_fixes(a, issues);
  CHECK(applied.size() == 2);
  CHECK(a.headline == "01xz6789");
  CHECK(a.kicker == "k");
}

TEST_CASE("any two edits of one string are both applied unless they collide", "[fix]") {
  const std::string text = "abcd";
  std::vector<Edit> edits;
  for (std::size_t offset = 0; offset <= text.size(); ++offset)
    for (std::size_t length = 0; offset + length <= text.size() && length <= 2; ++length)
      for (const char* put : {"", "XY", "Z"})
        if (length != 0 || *put != '\0') edits.push_back(edit("/headline", offset, length, put));
  const auto apply = [](std::string to, const Edit& one) {
    return to.replace(one.offset, one.length, one.text);
  };
  for (const Edit& first : edits) {
    for (const Edit& second : edits) {
      INFO(first.offset << '+' << first.length << first.text << ", " << second.offset << '+'
                        << second.length << second.text);
      const bool is_same = first.offset == second.offset && first.length == second.length &&
                           first.text == second.text;
      // Which stands in front; an insertion comes before what is replaced at its place.
      const bool is_first_left = first.offset != second.offset ? first.offset < second.offset
                                                               : first.length <= second.length;
      const Edit& left = is_first_left ? first : second;
      const Edit& right = is_first_left ? second : first;
      const bool collide = right.offset < left.offset + left.length ||
                           (left.offset == right.offset && left.length == 0 && right.length == 0);
      std::string wanted = apply(text, first);
      if (!is_same && !collide) wanted = apply(apply(text, right), left);
      Article a;
      a.headline = text;
      CHECK(apply_fixes(a, {issue({first}), issue({second})}).size() ==
            (is_same || !collide ? 2U : 1U));
      CHECK(a.headline == wanted);
    }
  }
}

TEST_CASE("issues that want the same are both applied", "[fix]") {
  Article a;
  a.headline = " x";
  const Issues issues = {issue({edit("/headline", 0, 1, "")}),
                         issue({edit("/headline", 0, 1, "")})};
  CHECK(apply_fixes(a, issues).size() == 2);
  CHECK(a.headline == "x");
}

TEST_CASE("elements are removed by the numbers that they had", "[fix]") {
  Article a;
  for (int i = 0; i < 12; ++i) a.keywords.push_back(std::to_string(i));
  const Issues issues = {issue({removal("/keywords/2")}), issue({removal("/keywords/10")}),
                         issue({removal("/keywords/0"), edit("/keywords/11", 0, 2, "last")}),
                         issue({removal("/keywords/2")})};
  CHECK(apply_fixes(a, issues).size() == 4);
  CHECK(a.keywords == std::vector<std::string>{"1", "3", "4", "5", "6", "7", "8", "9", "last"});
}

TEST_CASE("an element may be removed with what is fixed and removed within it", "[fix]") {
  Article a = clean_article();
  block<List>(a, 5).items.push_back({paragraph(" x ")});
  const Issues issues = {issue({edit("/body/5/items/2/0/text", 0, 1, "")}),
                         issue({removal("/body/5/items/0")}), issue({removal("/body/5")}),
                         issue({edit("/body/6/caption", 0, 0, "Berths")})};
  CHECK(apply_fixes(a, issues).size() == 4);
  CHECK(a.body.size() == 8);
  CHECK(block<Table>(a, 5).caption.plain() == "Berths");
}

TEST_CASE("what does not fit the value is left alone", "[fix]") {
  const auto none = [](const char* path, std::size_t offset, std::size_t length) {
    Article a = clean_article();
    a.headline = "Käse";
    const Article before = a;
    const Issues issues = {issue({edit("/kicker", 0, 1, "X"), edit(path, offset, length, "x")})};
    INFO(path);
    CHECK(apply_fixes(a, issues).empty());
    CHECK(a == before);
  };
  none("/headline", 5, 1);
  none("/headline", 6, 0);
  none("/headline", 2, 1);  // within a character
  none("/headline", 1, 1);
  none("/headline", static_cast<std::size_t>(-1), 2);
  none("/headlines", 0, 0);
  none("/urgency", 0, 0);
  none("/keywords/9", 0, 0);
  none("/keywords/x", 0, 0);
  none("", 0, 0);
  none("headline", 0, 0);
  none("/body/1/text/9/href", 0, 0);
  none("/body/1/text/1/rel", 0, 0);
  Article a = clean_article();
  CHECK(apply_fixes(a, {issue({removal("/keywords/2")})}).empty());
  CHECK(apply_fixes(a, {issue({removal("/headline")})}).empty());
  CHECK(apply_fixes(a, {issue({removal("/headline/0")})}).empty());
  CHECK(apply_fixes(a, {issue({})}).empty());
  CHECK(a == clean_article());
}

TEST_CASE("marked text keeps its marks where it is not changed", "[fix]") {
  Article a;
  a.body.push_back(paragraph(marked()));
  const auto fixed = [&](std::vector<Edit> edits) {
    Article copy = a;
    CHECK(apply_fixes(copy, {issue(std::move(edits))}).size() == 1);
    return block<Paragraph>(copy, 0).text;
  };
  Text expected("plain ");
  expected.append("bold ", Mark::strong);
  expected.append_link("link", "https://a.example/");
  CHECK(fixed({edit("/body/0/text", 6, 6, "bold")}) == expected);

  expected = Text("PLAIN ");
  expected.append("ink", Mark{});
  CHECK(fixed({edit("/body/0/text", 0, 14, "PLAIN ")}).plain() == "PLAIN ink");

  expected = Text("plain");
  expected.append("-", Mark::strong);
  expected.append_link("link!", "https://a.example/");
  Text got = fixed({edit("/body/0/text", 5, 1, ""), edit("/body/0/text", 6, 7, "-"),
                    edit("/body/0/text", 17, 0, "!")});
  CHECK(got == expected);
}

TEST_CASE("the language and the address of a run can be fixed", "[fix]") {
  Article a;
  a.body.push_back(paragraph(marked()));
  const Issues issues = {issue({edit("/body/0/text/2/href", 8, 1, "b")}),
                         issue({edit("/body/0/text/1/language", 0, 0, "de")}),
                         issue({edit("/body/0/text", 0, 1, "P")})};
  CHECK(apply_fixes(a, issues).size() == 3);
  const Text& text = block<Paragraph>(a, 0).text;
  std::vector<Text::Run> runs;
  for (const Text::Run run : text.runs()) runs.push_back(run);
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].text == "Plain ");
  CHECK(runs[1].language == "de");
  CHECK(runs[1].marks == Marks(Mark::strong));
  REQUIRE(runs[2].link != nullptr);
  CHECK(runs[2].link->href == "https://b.example/");
}

TEST_CASE("all that is certain is fixed at once", "[fix]") {
  Article a = clean_article();
  a.headline = "\u00A0 Har\u00A0 bour\nreopens ";
  a.language = "en_GB";
  block<Paragraph>(a, 0).text = " \"We’re  back,” she said.\u00A0";
  a.body.insert(a.body.begin() + 1, a.body.front());
  a.body.push_back(paragraph(""));
  const Issues issues = validate(a);
  CHECK(apply_fixes(a, issues).size() == issues.size());
  CHECK(validate(a).empty());
  CHECK(a.headline == "Har bour reopens");
  CHECK(block<Paragraph>(a, 0).text.plain() == "“We’re back,” she said.");
}

TEST_CASE("fixes of random articles take their findings away", "[fix]") {
  Random random(20261125);
  GenerateOptions options;
  options.huge = 0;
  for (int i = 0; i < 400; ++i) {
    options.valid = i % 2 == 0;
    Article a = generate<Article>(random, options);
    if (!a.body.empty() && random.chance(50)) a.body.push_back(a.body.back());
    if (!a.keywords.empty()) a.keywords.push_back(" " + a.keywords.front());
    for (const Profile& profile : galley_test::general_profiles()) {
      Article copy = a;
      std::size_t rounds = 0;
      for (Issues left = validate(copy, profile); rounds < 8; ++rounds) {
        const std::size_t applied = apply_fixes(copy, left).size();
        if (applied == 0) break;
        left = validate(copy, profile);
      }
      INFO(i << ' ' << profile.name);
      CHECK(rounds < 4);  // a trimmed text may turn out to repeat another, or a box to be empty
      for (const Issue& found : validate(copy, profile)) {
        INFO(to_string(found));
        CHECK(found.fix.empty());
      }
    }
  }
}

TEST_CASE("each fix alone takes its own finding away", "[fix]") {
  Random random(7);
  GenerateOptions options;
  options.huge = 0;
  options.valid = true;
  std::size_t tried = 0;
  for (int i = 0; i < 100; ++i) {
    const Article a = generate<Article>(random, options);
    for (const Issue& found : validate(a)) {
      if (found.fix.empty()) continue;
      ++tried;
      Article copy = a;
      INFO(i << ' ' << to_string(found));
      REQUIRE(apply_fixes(copy, {found}).size() == 1);
      CHECK(count_issues(validate(copy), found.code) < count_issues(validate(a), found.code));
    }
  }
  CHECK(tried > 100);
}

// What holds for validation whatever the rules: places, order, memory, rules of one's own.
#include "galley/validate/validate.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/allocations.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"
#include "validate/clean.hpp"

namespace {

using namespace galley;
using namespace galley_test;

/// A rule in five lines.
void no_shouting(const Article& article, Findings& findings) {
  for (const char c : article.headline)
    if (c >= 'a' && c <= 'z') return;
  findings.report("headline", "do not shout; use small letters");
}

void no_smileys(const FieldString& field, Findings& findings) {
  const std::size_t at = field.text.find(":-)");
  if (at != std::string_view::npos)
    findings.report("no smileys; take it out", {findings.replace(at, 3, "")});
}

std::size_t allocations_of(const Article& article, const Profile& profile) {
  std::size_t found = 0;
  const HeapUse use = heap_use_of([&] { found = validate(article, profile).size(); });
  CHECK(found == 0);
  return use.allocations;
}

/// `count` of everything that has lists.
Article long_article(std::size_t count) {
  Article a = clean_article();
  for (std::size_t i = a.topics.size(); i < count; ++i)
    a.topics.push_back(topic("Harbours", ("subj:3" + std::to_string(i)).c_str()));
  for (std::size_t i = a.keywords.size(); i < count; ++i)
    a.keywords.push_back("word " + std::to_string(i));
  for (std::size_t i = a.related.size(); i < count; ++i)
    a.related.push_back(
        galley::link("Story " + std::to_string(i),
                     "https://www.example.org/news/story-" + std::to_string(i) + ".html"));
  for (std::size_t i = a.other_media.size() + 2; i < count; ++i) {
    const std::string n = std::to_string(i);
    a.other_media.push_back(picture(("https://cdn.example.org/" + n + ".jpg").c_str(),
                                    ("The quay, seen from pier " + n).c_str(),
                                    ("Pier " + n).c_str()));
  }
  while (a.body.size() < count)
    a.body.push_back(paragraph("Paragraph " + std::to_string(a.body.size()) +
                               " says something that no other paragraph of the story says."));
  while (a.cover->renditions.size() < count) {
    a.cover->renditions.push_back(a.cover->renditions[0]);
    a.cover->renditions.back().href += "?size=" + std::to_string(a.cover->renditions.size());
  }
  return a;
}

}  // namespace

TEST_CASE("a clean article with 64 items a list takes no memory", "[validate]") {
  const Article a = long_article(64);
  CHECK(a.topics.size() == 64);
  for (const Profile& profile :
       {Profile(profiles::draft), Profile(profiles::publish), Profile(profiles::accessibility)}) {
    INFO(profile.name);
    CHECK(allocations_of(a, profile) == 0);
  }
  CHECK(allocations_of(long_article(65), profiles::publish) != 0);  // the counter counts
}

TEST_CASE("neighbours of one kind are told apart without memory", "[validate]") {
  Article a = clean_article();
  for (const char* text : {"We are back.", "We were away.", "We stay."}) {
    a.body.push_back(quote(text));
    a.body.push_back(quote(text + std::string(" Still.")));
    List list;
    list.items = {{paragraph(text)}};
    a.body.push_back(list);
    list.items[0].push_back(paragraph("So there."));
    a.body.push_back(list);
  }
  CHECK(allocations_of(a, profiles::publish) == 0);
}

TEST_CASE("rules are added, dropped and graded anew", "[validate]") {
  Article a = clean_article();
  a.headline = "LOUD";
  a.published = {};
  RuleSet mine(profiles::publish);
  mine.add(rule<no_shouting>("desk.headline.shouting", Severity::warning, "house style"));
  Issues issues = validate(a, mine);
  REQUIRE(issues.size() == 2);
  CHECK(count_issues(issues, "desk.headline.shouting") == 1);
  CHECK(has_errors(issues));

  mine.grade("article.published.missing", Severity::info);
  issues = validate(a, mine);
  CHECK(!has_errors(issues));
  mine.drop("article.published.missing").drop("desk.headline.shouting");
  CHECK(validate(a, mine).empty());
  CHECK(count_issues(validate(a), "article.published.missing") == 1);  // ours is as it was
}

TEST_CASE("a dropped code takes all its rules along and no other", "[validate]") {
  for (const std::string_view code : {"text.length.exceeded", "article.headline.missing"}) {
    RuleSet mine(profiles::publish);
    mine.drop(code);
    const galley::Profile left = mine;
    const galley::Rule* rule = left.begin();
    for (const galley::Rule& before : profiles::publish) {
      if (before.code == code) continue;
      REQUIRE(rule != left.end());
      CHECK(rule->code == before.code);
      CHECK(rule->subject == before.subject);
      ++rule;
    }
    CHECK(rule == left.end());
  }
}

TEST_CASE("a rule of one's own about any string has a fix", "[validate]") {
  Article a = clean_article();
  a.headline = "Harbour :-)reopens";
  a.authors[0].role = "desk:-)";
  RuleSet mine("smileys");
  mine.add(rule<no_smileys>("desk.smiley.present", Severity::error));
  const Issues issues = validate(a, mine);
  REQUIRE(issues.size() == 2);
  CHECK(issues[0].path == "/headline");
  CHECK(issues[1].path == "/authors/0/role");
  CHECK(apply_fixes(a, issues).size() == 2);
  CHECK(a.headline == "Harbour reopens");
  CHECK(a.authors[0].role == "desk");
}

TEST_CASE("parts of an article are validated alone", "[validate]") {
  CHECK(count_issues(validate(galley::image("", "Boats")), "image.rendition.missing") == 1);
  CHECK(count_issues(validate(galley::link("Ferries")), "link.href.missing") == 1);
  Caption caption;
  caption.credit = " A. Lind";
  CHECK(count_issues(validate(caption), "text.space.around") == 1);
}

TEST_CASE("an issue's place is in the native JSON, and has a line there", "[validate]") {
  Article a = clean_article();
  a.related[0].href = "javascript:x";
  a.body.push_back(paragraph(" "));
  native::WriteOptions pretty;
  const std::string json = *native::write(a, pretty);
  SourceMap map;
  native::ReadOptions options;
  options.source_map = &map;
  const Result<Article> read = native::read(json, options);
  REQUIRE(read.has_value());
  const Issues issues = validate(*read, profiles::publish, &map);
  REQUIRE(issues.size() == 3);
  for (const Issue& issue : issues) {
    INFO(to_string(issue));
    CHECK(issue.position.line == 1);
    const std::string_view there = std::string_view(json).substr(issue.position.offset);
    CHECK(there.substr(0, 1) == (issue.code == "block.content.missing" ? "{" : "\""));
  }
}

TEST_CASE("nesting past the limit is an error, and is not followed", "[validate]") {
  Article a = clean_article();
  std::vector<Block>* body = &a.body;
  for (int i = 0; i < 10'000; ++i) {
    body->push_back(Quote{});
    body = &body->back().get_if<Quote>()->body;
  }
  body->push_back(paragraph("deep"));
  const Issues issues = validate(a);
  CHECK(count_issues(issues, "limit.depth.exceeded") == 1);
  CHECK(has_errors(issues));
}

TEST_CASE("findings are listed up to a limit", "[validate]") {
  Article a = clean_article();
  a.keywords.assign(50, " ");
  Limits limits;
  limits.issues = 10;
  const Issues issues = validate(a, profiles::publish, nullptr, limits);
  CHECK(issues.size() == 11);
  CHECK(issues.back().code == "limit.issues.exceeded");
}

TEST_CASE("random articles have findings at places that are there", "[validate]") {
  Random random(42);
  GenerateOptions options;
  options.huge = 0;
  std::size_t found = 0;
  for (int i = 0; i < 150; ++i) {
    const Article a = generate<Article>(random, options);
    for (const Issue& issue : validate(a)) {
      ++found;
      std::string_view path = issue.path;
      const auto is_there = [&] { return galley::detail::resolve(a, path, [](const auto&) {}); };
      for (int up = 0; up < 2 && !is_there(); ++up) path = galley::detail::parent_of(path);
      INFO(to_string(issue));
      CHECK((is_there() && !path.empty()));
    }
  }
  CHECK(found > 1000);
}

TEST_CASE("a profile finds the same whether its rules are called directly or one by one",
          "[validate]") {
  const Profile profiles[] = {profiles::draft, profiles::publish, profiles::accessibility};
  std::size_t found = 0;
  Random random(7);
  for (int round = 0; round < 60; ++round) {
    const Article article = generate<Article>(random);
    for (const Profile& profile : profiles) {
      const Issues direct = validate(article, profile);
      const Issues single = validate(article, RuleSet(profile));
      REQUIRE(direct.size() == single.size());
      for (std::size_t i = 0; i < direct.size(); ++i)
        REQUIRE(to_string(direct[i]) == to_string(single[i]));
      found += direct.size();
    }
  }
  CHECK(found > 100);
}

TEST_CASE("each of some captions is found within a paragraph, among up to 64 pictures",
          "[validate]") {
  const std::string filler = "Ferries sail again, the harbour office says, from both of its quays";
  const auto found_in = [](const Article& article) {
    std::vector<std::string> found;
    for (const Issue& issue : validate(article))
      if (issue.code == "image.caption.repeated") found.push_back(issue.path);
    return found;
  };
  for (std::size_t count = 1; count <= 6; ++count) {
    Article article = clean_article();
    for (std::size_t i = 0; i < count; ++i) {
      Image& image = article.other_media.emplace_back();
      image.caption.text = Text("Cranes of the north quay, number " + std::string(1, "abcdef"[i]));
    }
    for (std::size_t i = 0; i < count; ++i) {
      INFO(i << " of " << count);
      const std::string& caption = article.other_media[i].caption.text.plain();
      article.body[0] = paragraph(filler + ". " + caption + ". " + filler + ".");
      CHECK(found_in(article) ==
            std::vector<std::string>{"/other_media/" + std::to_string(i) + "/caption/text"});
    }
  }
  // Among more of them only whole paragraphs and last sentences are looked for.
  Article article = clean_article();
  article.other_media.resize(1);
  article.other_media[0].caption.text = Text("Cranes of the north quay, number one");
  const std::string caption = article.other_media[0].caption.text.plain() + ". ";
  while (galley::Pictures(article).size() < 70) {
    INFO(galley::Pictures(article).size());
    const std::size_t wanted = galley::Pictures(article).size() <= 64 ? 1 : 0;
    article.body[0] = paragraph(filler + ". " + caption + filler + ".");
    CHECK(found_in(article).size() == wanted);
    article.body[0] = paragraph(filler + ". " + caption.substr(0, caption.size() - 1));
    CHECK(found_in(article).size() == 1);
    article.other_media.emplace_back();
  }
}

TEST_CASE("a caption is found once wherever it stands in a paragraph", "[validate]") {
  const std::string caption = "Cranes of the north quay stand idle";
  Article article = clean_article();
  article.cover->caption.text = Text(caption);
  for (std::size_t before = 0; before < 40; ++before)
    for (std::size_t behind = 0; behind < 40; ++behind) {
      const std::string start = before == 0 ? "" : std::string(before, 'x') + ". ";
      const std::string end = behind == 0 ? "" : " " + std::string(behind, 'y');
      article.body[0] = paragraph(start + caption + "." + end);
      std::size_t found = 0;
      for (const Issue& issue : validate(article))
        found += issue.code == "image.caption.repeated" ? 1U : 0U;
      INFO(before << ' ' << behind);
      REQUIRE(found == 1);
    }
}

#include "contract/toys.hpp"

#include <memory>
#include <sstream>
#include <utility>

#include <galley/formats.hpp>

namespace contract {
namespace {

using galley::Article;
using galley::Issue;
using galley::Issues;
using galley::Result;

constexpr const char* clause = "the toy has no place for it";

Issue warning(std::string code, std::string path) {
  Issue issue;
  issue.severity = galley::Severity::warning;
  issue.code = std::move(code);
  issue.path = std::move(path);
  return issue;
}

Subject native() { return subject_of<galley::native::Format>(); }

/// Native JSON after something has been done to the article.
template <class Change>
Subject changing(Change change) {
  Subject toy = sound_toy();
  toy.write = [write = toy.write, change](const Article& article, std::string& out,
                                          const Settings& settings) {
    Article copy = article;
    change(copy);
    return write(copy, out, settings);
  };
  return toy;
}

/// Native JSON whose written text is changed afterwards.
template <class Change>
Subject garbling(Change change) {
  Subject toy = sound_toy();
  toy.write = [write = toy.write, change](const Article& article, std::string& out,
                                          const Settings& settings) {
    std::string text;
    Result<void> written = write(article, text, settings);
    if (written) change(text);
    out += text;
    return written;
  };
  return toy;
}

/// Native JSON with other issues.
template <class Change>
Subject saying(Change change) {
  Subject toy = sound_toy();
  toy.write = [write = toy.write, change](const Article& article, std::string& out,
                                          const Settings& settings) -> Result<void> {
    Issues issues = write(article, out, settings).issues();
    change(article, issues);
    return issues;
  };
  return toy;
}

Subject claiming(Subject toy, const std::string& field, galley::Fate fate,
                 const char* reason = clause) {
  toy.claims[field].fate = fate;
  toy.claims[field].reason = reason;
  return toy;
}

void drop(Issues& issues, std::string_view code) {
  Issues kept;
  for (Issue& issue : issues)
    if (issue.code != code) kept.push_back(std::move(issue));
  issues = std::move(kept);
}

std::vector<Toy> false_claims() {
  using galley::Fate;
  const auto drops_note = [](const Article&, Issues& issues) {
    drop(issues, "format.field.dropped");
  };
  const auto says_twice = [](const Article& a, Issues& issues) {
    if (!a.slugline.empty()) issues.push_back(warning("format.field.dropped", "/slugline"));
  };
  const auto says_elsewhere = [](const Article&, Issues& issues) {
    for (Issue& issue : issues) issue.path = "/headline";
  };
  return {
      {"claims to keep what it loses", changing([](Article& a) { a.deck.clear(); }), &check_claims,
       "Article.deck at /deck: claimed kept, but nothing of it is written"},
      {"loses it in one place only", changing([](Article& a) {
         if (a.cover) a.cover->caption.raw.clear();
       }),
       &check_claims, "Caption.raw at /cover/caption/raw: claimed kept"},
      {"claims to keep what it changes", changing([](Article& a) {
         if (!a.byline.empty()) a.byline += '.';
       }),
       &check_claims, "Article.byline at /byline: claimed kept, but does not read back equal"},
      {"claims to drop what it writes", claiming(native(), "Article.kicker", Fate::dropped),
       &check_claims, "Article.kicker at /kicker: claimed dropped, but changes what is written"},
      {"drops without a note", saying(drops_note), &check_claims,
       "Article.slugline at /slugline: 0 notes of its loss"},
      {"notes a loss twice", saying(says_twice), &check_claims,
       "Article.slugline at /slugline: 2 notes of its loss"},
      {"notes a loss at another place", saying(says_elsewhere), &check_claims,
       "Article.slugline at /slugline: 0 notes of its loss"},
      {"claims to change what it loses",
       claiming(changing([](Article& a) { a.related.clear(); }), "RelatedLink.title",
                Fate::changed),
       &check_claims, "RelatedLink.title at /related/0/title: claimed changed, but nothing"},
      {"depends on a code that nothing raises",
       claiming(sound_toy(), "Article.url", Fate::depends, "url.scheme.rejected"), &check_claims,
       "Article.url at /url: claims to raise url.scheme.rejected"},
      {"depends on a code without a fixture",
       claiming(sound_toy(), "Article.url", Fate::depends, "toy.url.odd"), &check_claims,
       "no fixture raises toy.url.odd; add one"},
      {"points to a place that the article does not have",
       saying([](const Article&, Issues& issues) {
         issues.push_back(warning("toy.place.wrong", "/body/7/text"));
       }),
       &check_claims, "points nowhere"},
  };
}

std::vector<Toy> bad_writers() {
  const auto dates = [count = std::make_shared<std::size_t>(0)](std::string& text) {
    text += std::string(++*count % 3, ' ');
  };
  const auto by_stream = [](std::string& text) {
    std::ostringstream number;
    number << 1234567;
    text += std::string(number.str().size(), ' ');
  };
  Subject leaves_half = sound_toy();
  leaves_half.write = [write = leaves_half.write](const Article& article, std::string& out,
                                                  const Settings& settings) {
    Result<void> written = write(article, out, settings);
    if (!written) out += "{\"galley\":1,";
    return written;
  };
  Subject overwrites = sound_toy();
  overwrites.write = [write = overwrites.write](const Article& article, std::string& out,
                                                const Settings& settings) {
    out.clear();
    return write(article, out, settings);
  };
  Subject trusts = sound_toy();
  trusts.write = [write = trusts.write](const Article& article, std::string& out, Settings) {
    return write(article, out, {{"malformed", "trust"}});
  };
  Subject cuts = sound_toy();
  cuts.write = [write = cuts.write](const Article& article, std::string& out,
                                    const Settings& settings) -> Result<void> {
    Result<void> written = write(article, out, settings);
    if (written) return written;
    out += "{}";
    return Issues{};
  };
  return {
      {"writes other bytes each time", garbling(dates), &check_determinism, "the second time"},
      {"writes by the global locale", garbling(by_stream), &check_determinism, "std::locale"},
      {"leaves half a text behind", leaves_half, &check_malformed_text, "left bytes behind"},
      {"leaves half a nest behind", leaves_half, &check_nesting, "left bytes behind"},
      {"does not append", overwrites, &check_round_trips, "what stood in the output before"},
      {"passes malformed UTF-8 on", trusts, &check_malformed_text, "malformed UTF-8 is written"},
      {"cuts what nests too deep", cuts, &check_nesting, "nothing said of a limit"},
  };
}

std::vector<Toy> bad_readers() {
  Subject forgets = sound_toy();
  forgets.read = [read = forgets.read](std::string_view text, const Settings& settings) {
    Result<Article> article = read(text, settings);
    if (article) article->related.clear();
    return article;
  };
  Subject misplaces = sound_toy();
  misplaces.read = [read = misplaces.read](std::string_view text,
                                           const Settings& settings) -> Result<Article> {
    Result<Article> article = read(text, settings);
    if (article) return article;
    Issues issues = article.issues();
    for (Issue& issue : issues) ++issue.position.column;
    return issues;
  };
  Subject has_no_limit = sound_toy();
  has_no_limit.read_all = [read_all = has_no_limit.read_all](std::string_view text, Settings) {
    return read_all(text, {});
  };
  Subject recognises_nothing = sound_toy();
  recognises_nothing.sniff = [](std::string_view) { return 0; };
  return {
      {"forgets a field in reading", forgets, &check_round_trips, "reads back as another article"},
      {"tells a wrong column", misplaces, &check_damaged_input, "no such position"},
      {"keeps no limit", has_no_limit, &check_damaged_input, "the limit `document` does not hold"},
      {"does not know its own output", recognises_nothing,
       [](const Subject& toy) { return check_recognition(toy, {toy}); },
       "its output is taken for ''"},
  };
}

}  // namespace

Subject sound_toy() {
  Subject toy = native();
  toy.name = "toy";
  toy.claims["Article.slugline"].fate = galley::Fate::dropped;
  toy.write = [write = toy.write](const Article& article, std::string& out,
                                  const Settings& settings) -> Result<void> {
    Article copy = article;
    copy.slugline.clear();
    Issues issues = write(copy, out, settings).issues();
    if (!article.slugline.empty()) issues.push_back(warning("format.field.dropped", "/slugline"));
    return issues;
  };
  toy.project = [](Article article) {
    article.slugline.clear();
    return article;
  };
  return toy;
}

std::vector<Toy> broken_toys() {
  std::vector<Toy> all = false_claims();
  for (std::vector<Toy> (*more)() : {&bad_writers, &bad_readers})
    for (Toy& toy : more()) all.push_back(std::move(toy));
  return all;
}

}  // namespace contract

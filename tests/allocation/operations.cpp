#include "allocation/operations.hpp"

#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "contract/samples.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/text/credit.hpp>

namespace sweep {
namespace {

using galley::Article;
using galley::Result;

constexpr std::string_view start = "what stood here before";

/// The target of a write: its bytes and size must survive a failure.
struct Target {
  std::string text{start};
  bool is_untouched() const { return text == start; }
  void reset() { std::string(start).swap(text); }
};

std::string no_complaint(bool) { return {}; }

/// An operation that makes a value, which only lives while it is looked at.
template <class Value, class Make>
Operation making(std::string name, Make make) {
  auto made = std::make_shared<std::optional<Value>>();
  return {std::move(name), [made] { made->reset(); }, [made, make] { made->emplace(make()); },
          &no_complaint};
}

std::string check_write(const Target& target, bool is_done, bool has_thrown,
                        const Fixture& fixture) {
  if (!(fixture.article == fixture.copy)) return "the article was changed";
  if (!is_done && !target.is_untouched())
    return has_thrown ? "the target was changed" : "a failed write changed the target";
  if (is_done && target.text.compare(0, start.size(), start) != 0)
    return "what stood in the target was changed";
  return {};
}

template <class Format>
Operation writing(const Fixture& fixture, const Article& article, std::string name) {
  struct State {
    Target target;
    bool is_done = false;
  };
  auto state = std::make_shared<State>();
  return {std::string(Format::name) + " " + name + " " + fixture.name,
          [state] {
            state->target.reset();
            state->is_done = false;
          },
          [state, &article] {
            state->is_done = Format::write(article, state->target.text, {}).has_value();
          },
          [state, &fixture](bool has_thrown) {
            return check_write(state->target, state->is_done, has_thrown, fixture);
          }};
}

/// A read gives a value or errors, never half of one; `text` is kept by the operation.
template <class Format>
Operation reading(std::string name, std::string text) {
  auto result = std::make_shared<std::optional<Result<galley::Bundle>>>();
  return {std::string(Format::name) + " " + std::move(name), [result] { result->reset(); },
          [result, text = std::move(text)] {
            if (Format::sniff(text) < 0) return;
            result->emplace(Format::read_all(text, {}));
          },
          [result](bool has_thrown) -> std::string {
            if (has_thrown || !result->has_value()) return {};
            const bool has_errors = galley::has_errors((*result)->issues());
            return (*result)->has_value() == has_errors ? "a value with an error, or neither" : "";
          }};
}

/// A text with something wrong in the middle.
std::string damaged(std::string text, int how) {
  const std::size_t middle = text.size() / 2;
  if (how == 0) text.resize(middle);
  if (how == 1 && !text.empty()) text[middle] = '\xFF';
  if (how == 2) text.insert(middle, "\"\\ud800");
  return text;
}

template <class Format>
void add_format(const Fixture& fixture, std::vector<Operation>& all) {
  if constexpr (Format::can_write) {
    all.push_back(writing<Format>(fixture, fixture.article, "write"));
    all.push_back(writing<Format>(fixture, fixture.malformed, "write malformed"));
  }
  if constexpr (Format::can_read && Format::can_write) {
    std::string text;
    (void)Format::write(fixture.article, text, {}).has_value();
    for (int how = 0; how < 3; ++how)
      all.push_back(reading<Format>("read damaged " + std::to_string(how) + " " + fixture.name,
                                    damaged(text, how)));
    all.push_back(reading<Format>("read " + fixture.name, std::move(text)));
  }
  if constexpr (Format::can_write)
    all.push_back(making<galley::Issues>(std::string(Format::name) + " note_losses " + fixture.name,
                                         [&fixture] {
                                           galley::IssueList issues;
                                           galley::note_losses<Format>(fixture.article, issues);
                                           return issues.take();
                                         }));
}

template <class From, class To>
void add_conversion(const Fixture& fixture, std::vector<Operation>& all) {
  if constexpr (From::can_read && To::can_write) {
    std::string text;
    (void)From::write(fixture.article, text, {}).has_value();
    all.push_back(making<Result<std::string>>(
        std::string(From::name) + " to " + std::string(To::name) + " " + fixture.name,
        [text = std::move(text)] { return galley::convert<From, To>(text); }));
  }
}

/// A writer that ran out of memory must still be of use.
Operation reused_writer(const Fixture& fixture) {
  struct State {
    galley::native::Writer writer;
    Target target;
  };
  auto state = std::make_shared<State>();
  return {"native Writer " + fixture.name,
          [state] {
            state->target.reset();
            state->writer = galley::native::Writer();
          },
          [state, &fixture] {
            for (int i = 0; i < 2; ++i)
              (void)state->writer.write(fixture.article, state->target.text).has_value();
          },
          [state, &fixture](bool) -> std::string {
            const Result<std::string> again = state->writer.write(fixture.article);
            const Result<std::string> wanted = galley::native::write(fixture.article);
            return again.value_or("") == wanted.value_or("") ? ""
                                                             : "the writer is of no use afterwards";
          }};
}

/// Assignment leaves the old value or the new one.
Operation assigning(const Fixture& fixture) {
  auto target = std::make_shared<std::optional<Article>>();
  return {"assign " + fixture.name, [target] { target->emplace(); },
          [target, &fixture] {
            Article copy(fixture.article);
            **target = std::move(copy);
          },
          [target, &fixture](bool has_thrown) -> std::string {
            if (!(fixture.article == fixture.copy)) return "the article was changed";
            const bool is_right = has_thrown ? **target == Article() : **target == fixture.article;
            return is_right ? "" : "neither the old value nor the new one";
          }};
}

galley::Issues read_and_validate(const std::string& text) {
  galley::SourceMap map;
  galley::native::ReadOptions options;
  options.source_map = &map;
  const Result<Article> article = galley::native::read(text, options);
  if (!article) return article.issues();
  return galley::validate(*article, galley::profiles::publish, &map);
}

std::vector<galley::Block> blocks_with_everything() {
  std::vector<galley::Block> body;
  for (std::size_t i = 0; i < galley::names_of<galley::BlockKind>().size; ++i) {
    body.emplace_back();
    body.back().emplace(static_cast<galley::BlockKind>(i));
  }
  return body;
}

}  // namespace

Fixture::Fixture(std::string fixture_name, Article fixture_article)
    : name(std::move(fixture_name)),
      article(std::move(fixture_article)),
      copy(article),
      malformed(article) {
  malformed.headline += "\xC3(";
  malformed.body.emplace_back(galley::paragraph("broken \xFF here"));
}

const std::vector<Fixture>& fixtures() {
  static const std::vector<Fixture> all = [] {
    std::vector<Fixture> made;
    made.emplace_back("empty", Article());
    made.emplace_back("story", contract::story());
    made.emplace_back("nested", contract::nested(galley::Limits{}.block_nesting));
    made.emplace_back("too deep", contract::nested(galley::Limits{}.block_nesting + 1));
    Article kinds;
    kinds.headline = "Every kind of block";
    kinds.body = blocks_with_everything();
    made.emplace_back("kinds", std::move(kinds));
    Article long_text;
    long_text.headline = std::string(40'000, 'h');
    long_text.body.emplace_back(galley::paragraph(std::string(70'000, '"')));
    made.emplace_back("long", std::move(long_text));
    for (bool valid : {true, false}) {
      std::size_t number = 0;
      for (Article& article : contract::random_articles(8, valid))
        made.emplace_back((valid ? "valid " : "odd ") + std::to_string(number++),
                          std::move(article));
    }
    return made;
  }();
  return all;
}

std::vector<Operation> operations(const Fixture& fixture) {
  std::vector<Operation> all;
  const Article& article = fixture.article;
  all.push_back(making<Article>("copy " + fixture.name, [&article] { return article; }));
  all.push_back(assigning(fixture));
  all.push_back(making<bool>("compare " + fixture.name,
                             [&fixture] { return fixture.article == fixture.copy; }));
  for (const galley::Profile profile :
       {galley::Profile(galley::profiles::draft), galley::Profile(galley::profiles::publish),
        galley::Profile(galley::profiles::accessibility)})
    all.push_back(
        making<galley::Issues>("validate " + std::string(profile.name) + " " + fixture.name,
                               [&article, profile] { return galley::validate(article, profile); }));
  all.push_back(reused_writer(fixture));
  all.push_back(making<Article>("project " + fixture.name, [&article] {
    return galley::project<galley::html::Format>(article);
  }));
  const std::string text = galley::native::write(article).value_or("{}");
  all.push_back(making<galley::Issues>("read with a map and validate " + fixture.name,
                                       [text] { return read_and_validate(text); }));
  all.push_back(making<std::string>("explain " + fixture.name, [text] {
    return galley::explain(galley::native::read(text.substr(0, text.size() / 2)), text);
  }));
  galley::all_formats::each([&](auto format) { add_format<decltype(format)>(fixture, all); });
  return all;
}

std::vector<Operation> conversions(const Fixture& fixture) {
  std::vector<Operation> all;
  galley::all_formats::each([&](auto from) {
    galley::all_formats::each(
        [&](auto to) { add_conversion<decltype(from), decltype(to)>(fixture, all); });
  });
  return all;
}

std::vector<Operation> small_operations() {
  std::vector<Operation> all;
  static constexpr std::string_view lines[] = {
      "The quay at noon (Picture: Example Agency).",
      "Photo by A. Example/Example Agency via Another Agency",
      "A caption without any credit that is long enough to be a sentence, and goes on.", ""};
  for (std::string_view line : lines)
    all.push_back(making<std::string>("credit::split " + std::string(line), [line] {
      return galley::credit::caption_text(galley::credit::split(line));
    }));

  // A text stays well formed, with the piece absent or unmarked.
  auto made = std::make_shared<std::optional<galley::Text>>();
  all.push_back({"Text::append", [made] { made->emplace(); },
                 [made] {
                   galley::Text& text = **made;
                   for (int i = 0; i < 4; ++i) {
                     text.append("a piece of plain text that is long enough to allocate ");
                     text.append_link("and one that leads away from here to another place",
                                      "https://example.com/a/long/enough/address",
                                      galley::Mark::strong);
                   }
                 },
                 [made](bool) -> std::string {
                   const galley::Text& text = **made;
                   std::string joined;
                   for (const galley::Text::Run run : text.runs()) joined += run.text;
                   return joined == text.plain() ? "" : "the runs are not the text";
                 }});

  auto article = std::make_shared<std::optional<Article>>();
  all.push_back({"put", [article] { article->emplace(); },
                 [article] {
                   (void)galley::put(**article, "/cover/renditions/-/href",
                                     "https://example.com/a/picture/with/a/long/address.jpg")
                       .has_value();
                 },
                 [article](bool) -> std::string {
                   // Absent parts on the way may have been made; what is there must be sound.
                   return galley::native::write(**article) ? "" : "the article cannot be written";
                 }});
  all.push_back(making<Result<void>>("put of what does not fit", [] {
    Article fresh;
    return galley::put(fresh, "/urgency", "a word that is much longer than any number is");
  }));
  all.push_back(making<galley::RuleSet>("RuleSet", [] {
    galley::RuleSet rules(galley::profiles::publish);
    rules.drop("image.credit.missing").add(*galley::profiles::draft.begin());
    return rules;
  }));
  all.push_back(making<std::size_t>("ndjson records", [] {
    std::string lines_of_json;
    for (int i = 0; i < 3; ++i) lines_of_json += "{\"galley\":1,\"headline\":\"A\"}\n{broken\n";
    std::size_t count = 0;
    for (const auto& record : galley::ndjson::records(lines_of_json)) count += record.number;
    return count;
  }));
  return all;
}

}  // namespace sweep

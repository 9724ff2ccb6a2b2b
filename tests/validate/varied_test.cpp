// Every rule on what a few changed characters make of a clean article, and on generated articles. A
// record says which codes were found and holds the rest, and what the fixes made of it, as a hash:
// it tells change, not truth.
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/random.hpp"
#include "support/recorded.hpp"
#include "text/record.hpp"
#include "text/vary.hpp"
#include "validate/clean.hpp"
#include "validate/rule_rows.hpp"

#include <galley/json/native.hpp>
#include <galley/validate/fix.hpp>

namespace {

using galley::Article;

struct Place {
  std::string path;
  std::string text;
};

std::vector<Place> strings_of(const Article& article) {
  std::vector<Place> found;
  galley::detail::visit_strings(
      article,
      [&](std::string_view text, const galley::Path& path, galley::Use) {
        found.push_back({path.to_string(), std::string(text)});
      },
      galley::Limits{}.depth);
  return found;
}

/// Puts another text into one of the article's strings, or that of another string.
void change_one(Article& article, galley_test::Random& random) {
  const std::vector<Place> places = strings_of(article);
  const Place& place = places[random.below(places.size())];
  galley::Edit edit;
  edit.path = place.path;
  edit.length = place.text.size();
  edit.text = random.chance(20) ? places[random.below(places.size())].text
                                : galley_test::varied(random, place.text);
  galley::Issue issue;
  issue.fix.push_back(edit);
  galley::apply_fixes(article, {issue});
}

/// How often each code was found, and a hash of all findings and of what their fixes make.
std::string judged(const Article& article) {
  std::map<std::string, std::size_t> counts;
  std::string all;
  for (const galley::Profile& profile : galley_test::general_profiles()) {
    const galley::Issues issues = galley::validate(article, profile);
    for (const galley::Issue& issue : issues) {
      ++counts[issue.code];
      all += galley_test::record(issue);
    }
    Article mended = article;
    for (const galley::Issue& left : galley::apply_fixes(mended, issues)) all += left.code;
    galley::native::WriteOptions options;
    options.malformed = galley::Malformed::replace;
    all += galley::native::write(mended, options).value_or("not written");
  }
  // The path of a profile that is known when the program is compiled.
  for (const galley::Issue& issue : galley::validate(article, galley::profiles::publish))
    all += galley_test::record(issue);
  std::string out;
  for (const auto& [code, count] : counts) out += ' ' + code + '*' + std::to_string(count);
  return galley_test::short_form(all) + out + '\n';
}

}  // namespace

TEST_CASE("a clean article with a few strings changed is judged and mended as it was") {
  std::string all;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    galley_test::Random random(seed);
    Article article = galley_test::clean_article();
    for (std::size_t changes = 1 + random.below(8); changes > 0; --changes)
      change_one(article, random);
    all += std::to_string(seed) + ' ' + judged(article);
  }
  galley_test::check_recorded("tests/fixtures/validate/varied.record", all);
}

TEST_CASE("generated articles are judged and mended as they were") {
  std::string all;
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    galley_test::Random random(seed);
    const std::string found = judged(galley_test::generate_small(random, seed % 3 != 0));
    all += std::to_string(seed) + ' ' + found.substr(0, found.find(' ')) + '\n';
  }
  galley_test::check_recorded("tests/fixtures/validate/generated.record", all);
}

// galley: a newsroom's last check, measured by a visit that checks the UTF-8 of every string.
#include "benchmark.hpp"

#if __has_include(<galley/validate/validate.hpp>)
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/utf8_check.hpp>
#include <galley/model/malformed_text.hpp>
#include <galley/validate/fix.hpp>
#include <galley/validate/validate.hpp>

namespace galley_benchmark {
namespace {

/// The corpora mix straight and curly quotation marks.
void no_straight_quotes(const galley::FieldString& field, galley::Findings& findings) {
  std::vector<galley::Edit> fix;
  for (std::size_t at = 0; at < field.text.size(); ++at)
    if (field.text[at] == '"') fix.push_back(findings.replace(at, 1, ""));
  if (!fix.empty()) findings.report("a straight quotation mark", std::move(fix));
}

/// The same articles with nothing to find.
std::vector<galley::Article> cleaned(const std::vector<galley::Article>& articles) {
  galley::RuleSet rules(galley::profiles::publish);
  rules.add(galley::rule<no_straight_quotes>("benchmark.quote.straight", galley::Severity::info));
  galley::Limits limits;
  limits.issues = 1'000'000;
  std::vector<galley::Article> clean;
  for (galley::Article article : articles) {
    for (int round = 0; round < 3; ++round)
      galley::apply_fixes(article, galley::validate(article, rules, nullptr, limits));
    if (galley::validate(article).empty()) clean.push_back(std::move(article));
  }
  return clean;
}

}  // namespace

void add_validate_rows(Suite& suite) {
  const auto articles =
      std::make_shared<const std::vector<galley::Article>>(cleaned(suite.data().articles));
  // Articles of which every other text is made of characters to escape cannot be clean.
  if (2 * articles->size() < suite.data().articles.size()) return;
  suite.add(
      "validate", "validate", Side::ours,
      [articles] {
        std::size_t found = 0;
        for (const galley::Article& article : *articles)
          found += galley::validate(article, galley::profiles::publish).size();
        return found;
      },
      [] { return true; });
  // Articles of its own: those of the row before would still be in the cache.
  const auto copies = std::make_shared<const std::vector<galley::Article>>(*articles);
  const auto visit = [copies] {
    std::size_t good = 0;
    for (const galley::Article& article : *copies)
      galley::detail::visit_strings(
          article,
          [&good](std::string_view text, const galley::Path&, galley::Use) {
            good += galley::utf8::is_valid(text) ? 1U : 0U;
          },
          galley::Limits{}.depth);
    return good;
  };
  suite.add("validate", "visit", Side::peer, visit, [visit] { return visit() != 0; });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_validate_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

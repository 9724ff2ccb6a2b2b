// galley: checks of a table of rules, one row or more for each: what breaks it, what it says where,
// and what is near to it and not wrong. The table must have all of them.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "validate/clean.hpp"

#include <galley/issue_codes.hpp>

namespace galley_test {

using RowChange = void (*)(galley::Article&);

/// `none` is near to what the rule is about and not wrong.
struct RuleRow {
  std::string_view code;
  std::string_view path;
  RowChange breaks;
  RowChange none;
  bool has_fix = false;
};
using RuleRows = std::vector<RuleRow>;

/// Rules, their table, and an article that none of them has anything to say about.
struct RuleTable {
  std::vector<galley::Rule> rules;
  RuleRows rows;
  galley::Article (*clean)();

  galley::RuleSet all() const {
    galley::RuleSet set("everything");
    for (const galley::Rule& rule : rules) set.add(rule);
    return set;
  }
  galley::Article changed(RowChange change) const {
    galley::Article article = clean();
    change(article);
    return article;
  }
};

/// The rules of some profiles, each once.
inline std::vector<galley::Rule> rules_of(const std::vector<galley::Profile>& profiles) {
  std::vector<galley::Rule> rules;
  for (const galley::Profile& profile : profiles) {
    for (const galley::Rule& rule : profile) {
      bool is_known = false;
      for (const galley::Rule& known : rules)
        is_known = is_known || (known.check == rule.check && known.code == rule.code);
      if (!is_known) rules.push_back(rule);
    }
  }
  return rules;
}

/// The profiles that ask nothing of a format.
inline std::vector<galley::Profile> general_profiles() {
  return {galley::profiles::draft, galley::profiles::publish, galley::profiles::accessibility};
}
inline const std::vector<galley::Rule>& general_rules() {
  static const std::vector<galley::Rule> rules = rules_of(general_profiles());
  return rules;
}

inline void check_findings(const RuleTable& table) {
  const galley::RuleSet rules = table.all();
  for (const RuleRow& row : table.rows) {
    INFO(row.code << " at " << row.path);
    const galley::Issues issues =
        galley::validate(table.changed(row.breaks), galley::Profile(rules));
    CHECK(has_issue(issues, row.code, row.path));
    CHECK(count_issues(issues, row.code) == 1);
    CHECK(count_issues(galley::validate(table.changed(row.none), galley::Profile(rules)),
                       row.code) == 0);
  }
}

inline void check_fixes(const RuleTable& table) {
  const galley::RuleSet rules = table.all();
  for (const RuleRow& row : table.rows) {
    INFO(row.code << " at " << row.path);
    galley::Article article = table.changed(row.breaks);
    galley::Issues wanted;
    for (galley::Issue& issue : galley::validate(article, galley::Profile(rules)))
      if (issue.code == row.code) wanted.push_back(issue);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].fix.empty() == !row.has_fix);
    if (!row.has_fix) continue;
    CHECK(galley::apply_fixes(article, wanted).size() == 1);
    CHECK(count_issues(galley::validate(article, galley::Profile(rules)), row.code) == 0);
  }
}

/// What the table lacks: rules that no row breaks, and codes whose documented fix no row tests.
inline std::vector<std::string> gaps(const RuleTable& table) {
  std::vector<std::string> found;
  for (const galley::Rule& rule : table.rules) {
    galley::RuleSet one("one");
    one.add(rule);
    std::size_t findings = 0;
    bool is_fixed = false;
    for (const RuleRow& row : table.rows) {
      if (row.code != rule.code) continue;
      findings += galley::validate(table.changed(row.breaks), galley::Profile(one)).size();
      is_fixed = is_fixed || row.has_fix;
    }
    if (findings == 0) found.push_back("no row breaks " + std::string(rule.code));
    const galley::IssueCode* const entry = galley::find_issue_code(rule.code);
    if (entry == nullptr) {
      found.push_back("not documented: " + std::string(rule.code));
    } else if ((entry->remedy.find("has a fix") != std::string_view::npos) != is_fixed) {
      found.push_back("fix documented or tested, not both: " + std::string(rule.code));
    }
  }
  return found;
}

inline void check_gaps(const RuleTable& table) {
  for (const std::string& gap : gaps(table)) FAIL_CHECK(gap);
  // The control: whichever row goes, and is the only one of its rule, is missed.
  std::size_t noticed = 0;
  for (std::size_t i = 0; i < table.rows.size(); i += 7) {
    RuleTable less = table;
    const std::string_view code = table.rows[i].code;
    less.rows.clear();
    for (const RuleRow& row : table.rows)
      if (row.code != code) less.rows.push_back(row);
    noticed += !gaps(less).empty();
    CHECK(!gaps(less).empty());
  }
  CHECK(noticed != 0);
}

}  // namespace galley_test

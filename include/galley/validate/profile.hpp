// galley: lists of rules, fixed ones and ones of your own
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {

/// A view of rules sorted by what they are about.
struct Profile {
  std::string_view name;
  const Rule* rules = nullptr;
  std::size_t size = 0;

  const Rule* begin() const noexcept { return rules; }
  const Rule* end() const noexcept { return rules + size; }
};

/// Rules in the order that a profile needs.
template <std::size_t Capacity>
struct RuleArray {
  Rule rules[Capacity];
  std::size_t size = 0;

  constexpr void add(const Rule& rule) {
    std::size_t at = size++;
    for (; at > 0 && rules[at - 1].subject > rule.subject; --at) rules[at] = rules[at - 1];
    rules[at] = rule;
  }
};

/// The rules of a fixed profile.
template <class... Rules>
constexpr RuleArray<sizeof...(Rules)> rule_array(Rules... rules) {
  RuleArray<sizeof...(Rules)> all{};
  (all.add(rules), ...);
  return all;
}

/// A profile whose rules, `Rules::array`, are compiled where it is used and nowhere else.
template <class Rules>
struct FixedProfile {
  std::string_view name;

  constexpr operator Profile() const noexcept {
    return {name, Rules::array.rules, Rules::array.size};
  }
  const Rule* begin() const noexcept { return Rules::array.rules; }
  const Rule* end() const noexcept { return Rules::array.rules + Rules::array.size; }
};

/// A profile of your own: start from one of ours, then add, drop and re-grade.
template <class T = void>
class BasicRuleSet {
 public:
  explicit BasicRuleSet(std::string_view name) : name_(name) {}
  explicit BasicRuleSet(const Profile& start)
      : name_(start.name), rules_(start.begin(), start.end()) {}

  BasicRuleSet& add(const Rule& rule) {
    auto at = rules_.begin();
    while (at != rules_.end() && at->subject <= rule.subject) ++at;
    rules_.insert(at, rule);
    return *this;
  }
  /// Takes out every rule with that code.
  BasicRuleSet& drop(std::string_view code) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rules_.size(); ++i)
      if (rules_[i].code != code) rules_[kept++] = rules_[i];
    rules_.resize(kept);
    return *this;
  }
  BasicRuleSet& grade(std::string_view code, Severity severity) {
    for (Rule& rule : rules_)
      if (rule.code == code) rule.severity = severity;
    return *this;
  }

  /// Valid as long as the set lives unchanged.
  operator Profile() const noexcept { return {name_, rules_.data(), rules_.size()}; }

 private:
  std::string_view name_;
  std::vector<Lazy<Rule, T>> rules_;
};
using RuleSet = BasicRuleSet<>;

}  // namespace v0
}  // namespace galley

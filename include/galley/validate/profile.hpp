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

template <std::size_t Size>
struct RuleArray {
  Rule rules[Size];
};

/// The rules of a fixed profile, in the order that a profile needs.
template <class... Rules>
constexpr RuleArray<sizeof...(Rules)> rule_array(Rules... rules) {
  RuleArray<sizeof...(Rules)> all{{rules...}};
  for (std::size_t i = 1; i < sizeof...(Rules); ++i) {
    const Rule rule = all.rules[i];
    std::size_t at = i;
    for (; at > 0 && all.rules[at - 1].subject > rule.subject; --at)
      all.rules[at] = all.rules[at - 1];
    all.rules[at] = rule;
  }
  return all;
}

template <std::size_t Size>
constexpr Profile make_profile(std::string_view name, const RuleArray<Size>& array) {
  return {name, array.rules, Size};
}

/// A profile of your own: start from one of ours, then add, drop and re-grade.
class RuleSet {
 public:
  explicit RuleSet(std::string_view name) : name_(name) {}
  explicit RuleSet(const Profile& start) : name_(start.name), rules_(start.begin(), start.end()) {}

  RuleSet& add(const Rule& rule) {
    auto at = rules_.begin();
    while (at != rules_.end() && at->subject <= rule.subject) ++at;
    rules_.insert(at, rule);
    return *this;
  }
  /// Takes out every rule with that code.
  RuleSet& drop(std::string_view code) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rules_.size(); ++i)
      if (rules_[i].code != code) rules_[kept++] = rules_[i];
    rules_.resize(kept);
    return *this;
  }
  RuleSet& grade(std::string_view code, Severity severity) {
    for (Rule& rule : rules_)
      if (rule.code == code) rule.severity = severity;
    return *this;
  }

  /// Valid as long as the set lives unchanged.
  operator Profile() const noexcept { return {name_, rules_.data(), rules_.size()}; }

 private:
  std::string_view name_;
  std::vector<Rule> rules_;
};

}  // namespace v0
}  // namespace galley

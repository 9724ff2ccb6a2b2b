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
  /// The same rules as one function for each subject, null where there are none; absent where the
  /// rules are not known to the compiler.
  const SubjectCheck* checks = nullptr;

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

namespace detail {

/// The rules of `Rules::array` about each subject in one function that calls them directly: a call
/// through a pointer for each rule is one that processors foresee badly.
template <class Rules, class Subjects = std::make_index_sequence<Subjects::size>>
struct SubjectChecks;
template <class Rules, std::size_t... Subject>
struct SubjectChecks<Rules, std::index_sequence<Subject...>> {
  /// How many rules come before those about the subject.
  static constexpr std::size_t before(std::size_t subject) {
    std::size_t count = 0;
    while (count < Rules::array.size && Rules::array.rules[count].subject < subject) ++count;
    return count;
  }
  template <std::size_t First, std::size_t... I>
  static void check(const void* value, const Path& path, Findings& findings,
                    std::index_sequence<I...>) {
    (findings.run(Rules::array.rules[First + I], value, path), ...);
  }
  template <std::size_t First, std::size_t Count>
  static void check(const void* value, const Path& path, Findings& findings) {
    check<First>(value, path, findings, std::make_index_sequence<Count>{});
  }
  template <std::size_t First, std::size_t End>
  static constexpr SubjectCheck make() {
    if constexpr (First == End)
      return nullptr;
    else
      return &check<First, End - First>;
  }
  static constexpr SubjectCheck at[] = {make<before(Subject), before(Subject + 1)>()...};
};

}  // namespace detail

/// A profile whose rules, `Rules::array`, are compiled where it is used and nowhere else.
template <class Rules>
struct FixedProfile {
  std::string_view name;

  constexpr operator Profile() const noexcept {
    return {name, Rules::array.rules, Rules::array.size, detail::SubjectChecks<Rules>::at};
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
  operator Profile() const noexcept { return {name_, rules_.data(), rules_.size(), nullptr}; }

 private:
  std::string_view name_;
  std::vector<Lazy<Rule, T>> rules_;
};
using RuleSet = BasicRuleSet<>;

}  // namespace v0
}  // namespace galley

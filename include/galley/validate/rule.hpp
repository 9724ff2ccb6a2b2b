// galley: one rule about one kind of value, and where it reports
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/issue.hpp>
#include <galley/core/source_map.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {

/// Any string of an article with what it means; rules about text, addresses or tags take it. A
/// `Text` comes as its plain string, and so do the parts of its links.
struct FieldString {
  std::string_view text;
  Use use = Use::text;
};

namespace detail {

/// What rules can be about. A profile is sorted by this order.
using Subjects = TypeList<Article, Image, Caption, Rendition, Person, Topic, RelatedLink, Rights,
                          EditorNote, Paragraph, Heading, Quote, List, Table, Embed, Aside,
                          Preformatted, Timestamp, FieldString>;
template <class T>
inline constexpr std::size_t subject_of = index_in<T>(Subjects{});

}  // namespace detail

class Findings;

/// A rule: a stable code, a default severity, the source it follows, and a function. Made by
/// `rule<function>(…)`; the function's first parameter says what the rule is about.
struct Rule {
  std::string_view code;
  Severity severity = Severity::error;
  std::string_view source;  ///< the standard or practice it cites
  std::size_t subject = 0;
  void (*check)(const void* value, Findings&) = nullptr;
};

/// Where the rules of one validation report.
class Findings {
 public:
  Findings(IssueList& issues, const SourceMap* map) : issues_(issues), map_(map) {}

  /// Reports at the value that the rule was called for.
  void report(std::string message) { report_at(*path_, std::move(message)); }
  /// Reports at a member of that value.
  void report(std::string_view member, std::string message) {
    report_at(Path(*path_, member), std::move(message));
  }
  /// Reports at the value, with a certain remedy.
  void report(std::string message, std::vector<Edit> fix) {
    Issue issue = issue_at(*path_, std::move(message));
    issue.fix = std::move(fix);
    issues_.add(std::move(issue));
  }
  void report_at(const Path& path, std::string message) {
    issues_.add(issue_at(path, std::move(message)));
  }

  const Path& path() const noexcept { return *path_; }

  /// Calls a rule for a value at a path.
  void run(const Rule& rule, const void* value, const Path& path) {
    rule_ = &rule;
    path_ = &path;
    rule.check(value, *this);
  }

 private:
  Issue issue_at(const Path& path, std::string message) const {
    Issue issue;
    issue.severity = rule_->severity;
    issue.code = rule_->code;
    issue.path = path.to_string();
    issue.message = std::move(message);
    if (const Position* position = map_ != nullptr ? map_->find(issue.path) : nullptr)
      issue.position = *position;
    return issue;
  }

  IssueList& issues_;
  const SourceMap* map_;
  const Rule* rule_ = nullptr;
  const Path* path_ = nullptr;
};

namespace detail {

template <class>
struct CheckTraits;
template <class T>
struct CheckTraits<void (*)(const T&, Findings&)> {
  using Subject = T;
};

}  // namespace detail

/// `rule<no_shouting>("desk.headline.shouting", Severity::warning)`, where
/// `void no_shouting(const Article&, Findings&)`.
template <auto Check>
constexpr Rule rule(std::string_view code, Severity severity, std::string_view source = {}) {
  using Subject = typename detail::CheckTraits<decltype(Check)>::Subject;
  static_assert(detail::subject_of<Subject> < detail::Subjects::size,
                "no rule can be about this type; see detail::Subjects");
  return {code, severity, source, detail::subject_of<Subject>,
          [](const void* value, Findings& findings) {
            Check(*static_cast<const Subject*>(value), findings);
          }};
}

}  // namespace v0
}  // namespace galley

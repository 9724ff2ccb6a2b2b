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
#include <galley/validate/characters.hpp>
#include <galley/validate/pictures.hpp>

namespace galley {
inline namespace v0 {

/// Any string of an article that is not empty, with what it means. A `Text` comes as its plain
/// string; the parts of its links and the languages of its runs come as strings of their own.
struct FieldString {
  std::string_view text;
  Use use = Use::text;
  Characters characters;  ///< known of `Use::text` and `Use::verbatim` only
};

// The same, for rules about one use alone.
struct Address : FieldString {};
struct Identifier : FieldString {};
struct LanguageTag : FieldString {};
struct MediaType : FieldString {};
/// A text or verbatim text that holds one of `Characters`. Rules about characters are only called
/// for those, so they cost nothing where all is well.
struct OddText : FieldString {};

/// A timestamp and what it says; null where it is not understood.
struct Moment {
  const Timestamp& time;
  const TimestampParts* parts;
};

/// Words of a text that lead somewhere.
struct TextLink {
  std::string_view text;
  const Link& link;
};

/// A block of a body, of whatever kind; rules about its own type take that type.
struct AnyBlock {
  BlockKind kind;
  const void* content;

  template <class T>
  const T* get_if() const noexcept {
    const bool is = static_cast<std::size_t>(kind) == detail::index_in<T>(detail::BlockTypes{});
    return is ? static_cast<const T*>(content) : nullptr;
  }
};

namespace detail {

/// What rules can be about. A profile is sorted by this order. Timestamps, strings and the pictures
/// of a story come only if there are any.
using Subjects =
    TypeList<Article, Pictures, Image, Caption, Rendition, Person, Topic, RelatedLink, Translation,
             Rights, EditorNote, AnyBlock, Paragraph, Heading, Quote, List, Table, Embed, Aside,
             Preformatted, Interstitial, TextLink, Timestamp, Moment, FieldString, Address,
             Identifier, LanguageTag, MediaType, OddText>;
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

/// Every rule of a fixed profile that is about one subject, as one function.
using SubjectCheck = void (*)(const void* value, const Path& path, Findings&);

/// Where the rules of one validation report. Clean articles have nothing to report, so that code is
/// kept out of the way of the rest.
class Findings {
 public:
  Findings(IssueList& issues, const SourceMap* map) : issues_(issues), map_(map) {}

  /// Reports at the value that the rule was called for.
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] void report(std::string_view message) {
    report_at(*path_, message);
  }
  /// Reports at a member of that value.
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] void report(std::string_view member, std::string_view message) {
    report_at(Path(*path_, member), message);
  }
  /// Reports at the value, with a certain remedy.
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] void report(std::string_view message, std::vector<Edit> fix) {
    report_at(*path_, message, std::move(fix));
  }
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] void report_at(const Path& path, std::string_view message,
                                                 std::vector<Edit> fix = {});

  /// A remedy: other bytes for some of the string that the rule was called for.
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] Edit replace(std::size_t offset, std::size_t length,
                                               std::string_view text) const;
  /// A remedy: takes the list element at the path out.
  template <class = void>
  [[gnu::cold]] [[gnu::noinline]] Edit remove(const Path& path) const;

  const Path& path() const noexcept { return *path_; }

  /// Calls a rule for a value at a path.
  void run(const Rule& rule, const void* value, const Path& path) {
    rule_ = &rule;
    path_ = &path;
    rule.check(value, *this);
  }

 private:
  IssueList& issues_;
  const SourceMap* map_;
  const Rule* rule_ = nullptr;
  const Path* path_ = nullptr;
};

template <class>
void Findings::report_at(const Path& path, std::string_view message, std::vector<Edit> fix) {
  Issue issue;
  issue.severity = rule_->severity;
  issue.code = rule_->code;
  issue.path = path.to_string();
  issue.message = message;
  if (const Position* position = map_ != nullptr ? map_->find(issue.path) : nullptr)
    issue.position = *position;
  issue.fix = std::move(fix);
  issues_.add(std::move(issue));
}

template <class>
Edit Findings::replace(std::size_t offset, std::size_t length, std::string_view text) const {
  Edit edit;
  edit.path = path_->to_string();
  edit.offset = offset;
  edit.length = length;
  edit.text = text;
  return edit;
}

template <class>
Edit Findings::remove(const Path& path) const {
  Edit edit;
  edit.kind = Edit::Kind::remove;
  edit.path = path.to_string();
  return edit;
}

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

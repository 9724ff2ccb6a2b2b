// galley: what a reader, writer or validator has to say, and where
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/path.hpp>

namespace galley {
inline namespace v0 {

/// info: changed or approximated; warning: dropped or ignored; error: the result does not exist.
enum class Severity : unsigned char { info, warning, error };
template <>
inline constexpr std::string_view enum_names<Severity>[] = {"info", "warning", "error"};

/// A place in a source text. Lines and columns start at 1 and columns count code points; line 0
/// means that no source is known. The offset is in bytes.
struct Position {
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t offset = 0;
};

/// One step of a remedy: replace `length` bytes at `offset` of the string at `path` by `text`, or
/// remove the list element at `path`.
struct Edit {
  enum class Kind : unsigned char { replace, remove };
  Kind kind = Kind::replace;
  std::string path;
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text;
};

/// One finding. It owns its text, so it may outlive the source and the article.
struct Issue {
  Severity severity = Severity::error;
  std::string code;       ///< three parts, stable: `json.number.range`, `image.rendition.missing`
  std::string path;       ///< JSON Pointer into the article's native JSON
  std::string message;    ///< one sentence that says what is wrong and what to do
  std::string hint;       ///< a further remedy, or empty
  Position position;      ///< in the source text, if there is one
  std::vector<Edit> fix;  ///< a certain remedy, or empty
};

using Issues = std::vector<Issue>;

inline bool has_errors(const Issues& issues) {
  for (const Issue& issue : issues)
    if (issue.severity == Severity::error) return true;
  return false;
}

/// One line: severity, code, place, message.
inline std::string to_string(const Issue& issue) {
  std::string out(to_string(issue.severity));
  out += ' ';
  out += issue.code;
  if (!issue.path.empty()) {
    out += " at ";
    out += issue.path;
  }
  if (issue.position.line != 0) {
    out += " (line ";
    out += std::to_string(issue.position.line);
    out += ", column ";
    out += std::to_string(issue.position.column);
    out += ')';
  }
  out += ": ";
  out += issue.message;
  return out;
}

/// Collects issues up to a limit; under `strict` every warning counts as an error.
class IssueList {
 public:
  explicit IssueList(bool strict = false, std::size_t limit = Limits{}.issues)
      : limit_(limit), strict_(strict) {}

  /// Adds one issue; beyond the limit only its severity is remembered and a closing issue says so.
  void add(Issue issue);
  void add(Severity severity, std::string_view code, std::string path, std::string message,
           Position position = {}, std::string hint = {}) {
    add({severity,
         std::string(code),
         std::move(path),
         std::move(message),
         std::move(hint),
         position,
         {}});
  }
  void error(std::string_view code, const Path& path, std::string message, Position at = {}) {
    add(Severity::error, code, path.to_string(), std::move(message), at);
  }
  void warning(std::string_view code, const Path& path, std::string message, Position at = {}) {
    add(Severity::warning, code, path.to_string(), std::move(message), at);
  }
  void info(std::string_view code, const Path& path, std::string message, Position at = {}) {
    add(Severity::info, code, path.to_string(), std::move(message), at);
  }

  bool failed() const noexcept { return failed_; }
  bool empty() const noexcept { return issues_.empty(); }
  Issues take() noexcept { return std::move(issues_); }
  const Issues& issues() const noexcept { return issues_; }

 private:
  Issues issues_;
  std::size_t limit_;
  bool strict_;
  bool failed_ = false;
};

inline void IssueList::add(Issue issue) {
  if (strict_ && issue.severity == Severity::warning) issue.severity = Severity::error;
  const bool fails = issue.severity == Severity::error;
  // Where there is one there are mostly some more.
  if (issues_.capacity() == 0) issues_.reserve(16);
  // The first error is kept even when the list is full: a failure must name its cause.
  if (issues_.size() < limit_ || (fails && !failed_)) {
    issues_.push_back(std::move(issue));
  } else if (issues_.empty() || issues_.back().code != "limit.issues.exceeded") {
    Issue last;
    last.severity = Severity::warning;
    last.code = "limit.issues.exceeded";
    last.message = "further issues are not listed";
    last.hint = "raise the limit `issues` to see them";
    issues_.push_back(std::move(last));
  }
  failed_ = failed_ || fails;
}

}  // namespace v0
}  // namespace galley

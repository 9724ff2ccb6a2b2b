// galley: reads all items of a text: one, a list, the list in an answer of an API, or one a line
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/lazy.hpp>
#include <galley/core/result.hpp>
#include <galley/format/contract.hpp>
#include <galley/json/lines.hpp>
#include <galley/json/ninjs/options.hpp>
#include <galley/json/ninjs/read.hpp>
#include <galley/json/reader.hpp>
#include <galley/model/bundle.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// Reads items of one text into a bundle. What is told of an item is told of the bundle
/// (`/articles/1/headline`), or of the whole text where the item was rejected.
template <class T>
class BasicItemCollector {
  using Article = Lazy<galley::v0::Article, T>;
  using Bundle = Lazy<galley::v0::Bundle, T>;

 public:
  BasicItemCollector(const ReadOptions& options, IssueList& issues)
      : options_(options), issues_(issues) {
    options_.source_map = nullptr;  // its paths are those of one article
  }

  /// An item that stands there; false past the limit.
  bool take(std::string_view text, const Position& start) {
    if (number_ == options_.limits.entries) return exceeded("entries", start);
    ++number_;
    if (text.size() > options_.limits.record) return exceeded("record", start);
    Result<Article> item = ninjs::read<Article>(text, options_);
    const Path root;
    const Path articles(root, "articles");
    const std::string place =
        item ? Path(articles, bundle_.articles.size()).to_string() : std::string();
    for (Issue issue : item.issues()) {
      tell_of_text(issue, start, place);
      issues_.add(std::move(issue));
    }
    if (item)
      bundle_.articles.push_back(std::move(item).take());
    else
      is_rejected_ = true;
    return true;
  }

  /// A member beside the list: no part of any item.
  void leave_out(std::string_view name, const Position& at) {
    issues_.info("ninjs.answer.dropped", Path(),
                 "`" + strings::escape_for_message(name) +
                     "` stands beside the items and is no part "
                     "of them",
                 at);
  }

  Result<Bundle> finish() {
    if (is_rejected_ && bundle_.articles.empty())
      issues_.error("ninjs.item.none", Path(), "no item could be read");
    if (issues_.failed()) return issues_.take();
    return {std::move(bundle_), issues_.take()};
  }

 private:
  bool exceeded(std::string_view name, const Position& at) {
    std::string code("limit.");
    code.append(name).append(".exceeded");
    std::string message("the limit `");
    message.append(name).append("` is exceeded");
    issues_.error(code, Path(), std::move(message), at);
    return false;
  }

  void tell_of_text(Issue& issue, const Position& start, const std::string& place) const {
    std::string item = "item ";
    strings::append_number(item, number_);
    issue.message.insert(0, item + ": ");
    if (place.empty())
      issue.path.clear();
    else
      issue.path.insert(0, place);
    if (issue.severity == Severity::error) {
      issue.message += " (" + issue.code + ")";
      issue.code = "ninjs.item.rejected";
      issue.severity = Severity::warning;
    }
    if (issue.position.line == 0) return;
    if (issue.position.line == 1) issue.position.column += start.column - 1;
    issue.position.line += start.line - 1;
    issue.position.offset += start.offset;
  }

  ReadOptions options_;
  IssueList& issues_;
  Bundle bundle_;
  std::size_t number_ = 0;
  bool is_rejected_ = false;
};

/// Goes to the list of items that the text is, or that is the member `item` or `items` of an object
/// without a `uri`; false if there is none. `other(name, at)` is told of the members before it.
template <class F>
bool find_items(json_text::Reader& json, F&& other) {
  if (json.next_is('[')) return true;
  if (!json.take('{') || !json.enter() || json.next_is('}')) return false;
  for (;;) {
    json.peek();
    const char* const at = json.at();
    std::string_view key;
    if (json.key(key) != Outcome::ok || key == "uri") return false;
    if ((key == "item" || key == "items") && json.next_is('[')) return true;
    other(key, at);
    if (!json.count_value() || json.pass() != Outcome::ok) return false;
    if (json.separator('}') != Outcome::ok) return false;
  }
}

template <class T>
Result<Lazy<Bundle, T>> read_items(std::string_view text, const ReadOptions& options) {
  IssueList issues(options.strict, options.limits.issues);
  json_text::Reader json(text, options.limits, issues);
  BasicItemCollector<T> items(options, issues);
  const auto other = [&](std::string_view name, const char* at) {
    items.leave_out(name, json.position_of(at));
  };
  find_items(json, other);
  const bool is_wrapped = json.depth() != 0;
  json.take('[');
  Outcome more = json.take(']') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    json.peek();
    const char* const start = json.at();
    if (!json.count_value() || json.pass() != Outcome::ok) return issues.take();
    const std::string_view item(start, static_cast<std::size_t>(json.at() - start));
    if (!items.take(item, json.position_of(start))) return issues.take();
    more = json.separator(']');
  }
  if (is_wrapped && more == Outcome::mismatch) more = json.separator('}');
  while (more == Outcome::ok) {
    json.peek();
    const char* const at = json.at();
    std::string_view key;
    if (json.key(key) != Outcome::ok) break;
    other(key, at);
    if (!json.count_value() || json.pass() != Outcome::ok) break;
    more = json.separator('}');
  }
  if (json.failed() || json.finish() != Outcome::ok) return issues.take();
  return items.finish();
}

template <class T>
Result<Lazy<Bundle, T>> read_lines(std::string_view text, const ReadOptions& options) {
  IssueList issues(options.strict, options.limits.issues);
  if (text.size() > options.limits.document) {
    issues.error("limit.document.exceeded", Path(), "the limit `document` is exceeded");
    return issues.take();
  }
  BasicItemCollector<T> items(options, issues);
  Position start{1, 1, 0};
  for (const std::string_view line : strings::split(text, '\n')) {
    if (!strings::trim(line).empty() && !items.take(line, start)) return issues.take();
    ++start.line;
    start.offset += line.size() + 1;
  }
  return items.finish();
}

}  // namespace detail

/// All items of a text: the one that it is, those of a list (also in an object around it, as APIs
/// answer), or one a line. One that cannot be read is a warning `ninjs.item.rejected` with its
/// number and cause; under `strict`, or if none is good, it is an error.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  if (json_text::has_more_lines(text)) return detail::read_lines<T>(text, options);
  IssueList unused(false, 1);
  json_text::Reader json(text, options.limits, unused);
  const auto no_one = [](std::string_view, const char*) {};
  if (!json.failed() && detail::find_items(json, no_one))
    return detail::read_items<T>(text, options);
  return galley::detail::bundle_of(ninjs::read<Lazy<Article, T>>(text, options));
}

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

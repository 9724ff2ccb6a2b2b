// galley: says which strings, and what nesting, kept an article from being written
#pragma once
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/issue.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/utf8_check.hpp>
#include <galley/model/visit.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Calls `f(string, path, use)` for each string of a value and its texts' links; false if too deep.
template <class T, class F>
bool visit_strings(const T& value, F&& f, std::size_t depth) {
  return visit(
      value, Path(),
      [&](const auto& node, const Path& path, Use use) {
        using Node = std::decay_t<decltype(node)>;
        if constexpr (std::is_same_v<Node, std::string>) {
          f(std::string_view(node), path, use);
        } else if constexpr (std::is_same_v<Node, Timestamp>) {
          f(std::string_view(node.text()), path, Use::code);
        } else if constexpr (std::is_same_v<Node, Text>) {
          f(std::string_view(node.plain()), path, Use::text);
          for (const Text::Run run : node.runs()) {
            if (!run.language.empty()) f(run.language, path, Use::language);
            if (run.link == nullptr) continue;
            f(std::string_view(run.link->href), path, Use::url);
            f(std::string_view(run.link->title), path, Use::text);
            f(std::string_view(run.link->rel), path, Use::code);
          }
        } else if constexpr (std::is_same_v<Node, Extensions>) {
          for (const Extension& e : node) {
            f(std::string_view(e.format), path, Use::code);
            f(std::string_view(e.slot), path, Use::code);
            f(std::string_view(e.raw), path, Use::code);
          }
        }
      },
      depth);
}

/// A writer left out what nests deeper than a limit, so nothing of it may be used.
inline void report_nesting(std::string_view limit, IssueList& issues) {
  issues.error("limit." + std::string(limit) + ".exceeded", Path(),
               "the article nests deeper than the limit `" + std::string(limit) + "`");
}

/// After a writer's flag went up: which strings are malformed, as deep as the limit allows.
template <class T>
void report_malformed(const T& value, Malformed malformed, const Limits& limits,
                      IssueList& issues) {
  const auto look = [&](std::string_view text, const Path& path, Use) {
    if (malformed == Malformed::trust || utf8::is_valid(text)) return;
    if (malformed == Malformed::replace) {
      issues.warning("text.utf8.replaced", path, "malformed UTF-8 was replaced by U+FFFD");
    } else {
      issues.error("text.utf8.malformed", path,
                   "malformed UTF-8; repair the text, or write with malformed=replace");
    }
  };
  visit_strings(value, look, limits.depth);
}

}  // namespace detail
}  // namespace v0
}  // namespace galley

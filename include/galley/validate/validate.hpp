// galley: runs the rules of a profile over an article or any part of one
#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>

#include <galley/core/issue.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/source_map.hpp>
#include <galley/model/visit.hpp>
#include <galley/validate/profile.hpp>
#include <galley/validate/profiles.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Runs rules at each node of one visit. Rules are found by subject without a search.
class Validation {
 public:
  Validation(const Profile& profile, IssueList& issues, const SourceMap* map)
      : rules_(profile.rules), findings_(issues, map) {
    for (const Rule& rule : profile) ++first_[rule.subject + 1];
    for (std::size_t i = 0; i < Subjects::size; ++i) first_[i + 1] += first_[i];
  }

  template <class Node>
  void operator()(const Node& node, const Path& path, Use use) {
    if constexpr (std::is_same_v<Node, std::string>) {
      string(node, use, path);
    } else if constexpr (std::is_same_v<Node, Text>) {
      string(node.plain(), Use::text, path);
      if (!node.is_plain()) runs(node, path);
    } else if constexpr (index_in<Node>(Subjects{}) < Subjects::size) {
      run(subject_of<Node>, &node, path);
    }
  }

 private:
  void run(std::size_t subject, const void* value, const Path& path) {
    for (std::size_t i = first_[subject]; i < first_[subject + 1]; ++i)
      findings_.run(rules_[i], value, path);
  }
  void string(std::string_view text, Use use, const Path& path) {
    if (text.empty()) return;
    const FieldString field{text, use};
    run(subject_of<FieldString>, &field, path);
  }
  void runs(const Text& text, const Path& path) {
    for (const Text::Run each : text.runs()) {
      string(each.language, Use::language, path);
      if (each.link == nullptr) continue;
      string(each.link->href, Use::url, path);
      string(each.link->title, Use::text, path);
    }
  }

  const Rule* rules_;
  std::size_t first_[Subjects::size + 1] = {};
  Findings findings_;
};

}  // namespace detail

/// What is wrong with an article, or with an Image, Caption, Topic, RelatedLink or other part
/// alone, in the order of the article. A source map from the reader adds line and column. Without
/// findings nothing is allocated. Nesting past the depth limit is itself an error, and what lies
/// deeper is not looked at.
template <class T>
Issues validate(const T& value, const Profile& profile = profiles::publish,
                const SourceMap* map = nullptr, const Limits& limits = {}) {
  IssueList issues(false, limits.issues);
  detail::Validation validation(profile, issues, map);
  if (!visit(value, Path(), validation, limits.depth))
    issues.error("limit.depth.exceeded", Path(), "the article nests deeper than the limit `depth`");
  return issues.take();
}

}  // namespace v0
}  // namespace galley

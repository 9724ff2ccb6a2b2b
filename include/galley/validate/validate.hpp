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
template <class = void>
class Validation {
 public:
  Validation(const Profile& profile, IssueList& issues, const SourceMap* map)
      : checks_(profile.checks), rules_(profile.rules), findings_(issues, map) {
    if (checks_ != nullptr) return;
    for (const Rule& rule : profile) ++first_[rule.subject + 1];
    for (std::size_t i = 0; i < Subjects::size; ++i) first_[i + 1] += first_[i];
  }

  template <class Node>
  void operator()(const Node& node, const Path& path, Use use) {
    if constexpr (std::is_same_v<Node, std::string>) {
      if (!node.empty()) string(node, use, path);
    } else if constexpr (std::is_same_v<Node, Text>) {
      if (node.empty()) return;
      string(node.plain(), Use::text, path);
      if (!node.is_plain()) runs(node, path);
    } else if constexpr (std::is_same_v<Node, Timestamp>) {
      if (node.empty()) return;
      run(node, path);
      TimestampParts parts;
      const bool is_understood = scan_timestamp(node.text(), parts);
      run(Moment{node, is_understood ? &parts : nullptr}, path);
    } else {
      if constexpr (is_block_type<Node>) {
        constexpr auto kind = static_cast<BlockKind>(index_in<Node>(BlockTypes{}));
        run(AnyBlock{kind, &node}, path);
      }
      if constexpr (subject_of<Node> < Subjects::size) run(node, path);
      if constexpr (std::is_same_v<Node, Article>) pictures(node, path);
    }
  }

 private:
  template <class Subject>
  void run(const Subject& value, const Path& path) {
    constexpr std::size_t subject = subject_of<Subject>;
    if (checks_ != nullptr) {
      if (checks_[subject] != nullptr) checks_[subject](&value, path, findings_);
      return;
    }
    for (std::size_t i = first_[subject]; i < first_[subject + 1]; ++i)
      findings_.run(rules_[i], &value, path);
  }

  bool has_rules(std::size_t subject) const noexcept {
    return checks_ != nullptr ? checks_[subject] != nullptr
                              : first_[subject] != first_[subject + 1];
  }
  void pictures(const Article& article, const Path& path) {
    if (!has_rules(subject_of<Pictures>)) return;
    const Pictures all(article);
    if (all.size() != 0) run(all, path);
  }
  void string(std::string_view text, Use use, const Path& path) {
    if (use == Use::text || use == Use::verbatim) {
      const FieldString field{text, use, characters_of(text)};
      run(field, path);
      if (!field.characters.empty()) run(OddText{field}, path);
    } else if (use == Use::identifier) {
      string_as<Identifier>(text, use, path);
    } else if (use == Use::url) {
      string_as<Address>(text, use, path);
    } else if (use == Use::media_type) {
      string_as<MediaType>(text, use, path);
    } else if (use == Use::language) {
      string_as<LanguageTag>(text, use, path);
    } else {
      run(FieldString{text, use, {}}, path);
    }
  }
  /// A copy of what was only just written would have to wait for it, so both are one object.
  template <class Named>
  void string_as(std::string_view text, Use use, const Path& path) {
    const Named named{{text, use, {}}};
    run(static_cast<const FieldString&>(named), path);
    run(named, path);
  }
  /// Parts of runs have the paths that they have in native JSON: `/body/0/text/1/href`.
  void runs(const Text& text, const Path& path) {
    Path place(path, std::size_t{0});
    std::size_t index = 0;
    for (const Text::Run each : text.runs()) {
      place.aim(index++);
      part(each.language, Use::language, Path(place, "language"));
      if (each.link == nullptr) continue;
      run(TextLink{each.text, *each.link}, place);
      part(each.link->href, Use::url, Path(place, "href"));
      part(each.link->title, Use::text, Path(place, "title"));
    }
  }
  void part(std::string_view text, Use use, const Path& path) {
    if (!text.empty()) string(text, use, path);
  }

  const SubjectCheck* checks_;
  const Rule* rules_;
  std::size_t first_[Subjects::size + 1] = {};
  Findings findings_;
};

/// Dependent, so that who only includes the library makes no profile.
template <class, class Usual = decltype(profiles::publish)>
constexpr Profile usual_profile() noexcept {
  return static_cast<Usual&>(profiles::publish);
}

}  // namespace detail

/// What is wrong with an article, or with an Image, Caption, Topic, RelatedLink or other part
/// alone, in the order of the article. A source map from the reader adds line and column. Without
/// findings nothing is allocated, as long as no list has more than 64 items. Nesting past the depth
/// limit is itself an error, and what lies deeper is not looked at.
template <class T>
Issues validate(const T& value, const Profile& profile = detail::usual_profile<T>(),
                const SourceMap* map = nullptr, const Limits& limits = {}) {
  IssueList issues(false, limits.issues);
  detail::Validation<> validation(profile, issues, map);
  if (!visit(value, Path(), validation, limits.depth))
    issues.error("limit.depth.exceeded", Path(), "the article nests deeper than the limit `depth`");
  return issues.take();
}

}  // namespace v0
}  // namespace galley

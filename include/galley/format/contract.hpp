// galley: what a format must offer; checked by the compiler and by the contract suite
#pragma once
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/lazy.hpp>
#include <galley/core/result.hpp>
#include <galley/format/claims.hpp>
#include <galley/model/bundle.hpp>

namespace galley {
inline namespace v0 {

/// Options of a direction that a format does not have.
struct NoOptions {};

/// A format is a struct with these static members, in a namespace of its own name:
///
///     struct Format {
///       static constexpr std::string_view name, media_type, extension;  // "native", ".json"
///       static constexpr bool can_read, can_write;
///       static constexpr bool many;   // one document may hold several stories
///       static constexpr EnumNames versions;  // if there are several: values of the option
///       `version` using ReadOptions = …; using WriteOptions = …;   // described by field lists, or
///       NoOptions static int sniff(std::string_view text) noexcept;  // 0 not mine … 100 certainly
///       mine static Result<Article> read(std::string_view text, const ReadOptions&); static
///       Result<Bundle> read_all(std::string_view text, const ReadOptions&); static Result<void>
///       write(const Article&, std::string& out, const WriteOptions&);
///     };
///
/// (A struct template with a default parameter, and `using Format`, so that including a format
/// costs little.) `write` appends and restores the old size on failure. Claims on every field
/// (claims.hpp) belong to it. Where one of `can_read` and `can_write` is false, its functions are
/// left out.
template <class F>
constexpr bool is_format() {
  static_assert(std::is_same_v<decltype(F::name), const std::string_view>);
  static_assert(std::is_same_v<decltype(F::media_type), const std::string_view>);
  static_assert(std::is_same_v<decltype(F::extension), const std::string_view>);
  static_assert(std::is_same_v<decltype(F::can_read), const bool>);
  static_assert(std::is_same_v<decltype(F::can_write), const bool>);
  static_assert(std::is_same_v<decltype(F::many), const bool>);
  if constexpr (F::can_read) {
    using Options = typename F::ReadOptions;
    static_assert(std::is_same_v<decltype(F::sniff(std::string_view{})), int>);
    static_assert(
        std::is_same_v<decltype(F::read(std::string_view{}, Options{})), Result<Article>>);
    static_assert(
        std::is_same_v<decltype(F::read_all(std::string_view{}, Options{})), Result<Bundle>>);
  }
  if constexpr (F::can_write) {
    using Options = typename F::WriteOptions;
    using Out = std::string;
    static_assert(std::is_same_v<decltype(F::write(std::declval<const Article&>(),
                                                   std::declval<Out&>(), Options{})),
                                 Result<void>>);
  }
  return true;
}
template <class F>
inline constexpr bool is_format_v = is_format<F>();

/// The versions of a format that has several, reached as NAME-VERSION from the command line: each
/// is a value of the option `version` of both directions.
template <class F, class = void>
inline constexpr EnumNames versions_of{};
template <class F>
inline constexpr EnumNames versions_of<F, std::void_t<decltype(F::versions)>> = F::versions;

/// A list of formats, or of any types, that code can iterate over.
template <class... T>
struct type_list {
  static constexpr std::size_t size = sizeof...(T);
  /// Calls `f(T{})` for each type until one answers true.
  template <class F>
  static bool any(F&& f) {
    return (f(T{}) || ...);
  }
  template <class F>
  static void each(F&& f) {
    (f(T{}), ...);
  }
};

namespace detail {

/// The one story of a bundle, for `read` of a format whose documents may hold several.
template <class Stories>
Result<Lazy<Article, Stories>> only_story(Result<Stories> all) {
  if (!all) return std::move(all).issues();
  Issues issues = all.issues();
  Stories bundle = std::move(all).take();
  if (bundle.articles.size() == 1) return {std::move(bundle.articles.front()), std::move(issues)};
  const bool none = bundle.articles.empty();
  Issue issue;
  issue.code = none ? "read.story.none" : "read.story.several";
  issue.message = none
                      ? "the document holds no story"
                      : "the document holds " + std::to_string(bundle.articles.size()) + " stories";
  issue.hint = "read_all gives everything that a document holds";
  issues.push_back(std::move(issue));
  return issues;
}

/// A bundle of one story, for `read_all` of a format whose documents hold no more.
template <class Story>
Result<Lazy<Bundle, Story>> bundle_of(Result<Story> read) {
  return std::move(read).map([](Story&& story) {
    Lazy<Bundle, Story> bundle;
    bundle.articles.push_back(std::move(story));
    return bundle;
  });
}

}  // namespace detail
}  // namespace v0
}  // namespace galley

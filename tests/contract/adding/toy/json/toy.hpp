// galley: a toy format: the headline as a JSON string
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/strings.hpp>
#include <galley/format/contract.hpp>
#include <galley/format/loss.hpp>
#include <galley/json/reader.hpp>
#include <galley/json/toy/fields.hpp>
#include <galley/json/writer.hpp>

namespace galley {
inline namespace v0 {
namespace toy {

struct ReadOptions {
  Limits limits;
};
struct WriteOptions {
  Malformed malformed = Malformed::refuse;
};

/// Fails on what is no JSON string alone.
template <class = void>
Result<Article> read(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(false, options.limits.issues);
  json_text::Reader reader(text, options.limits, issues);
  Article article;
  const Path root;
  reader.path = &root;
  if (!reader.failed() && reader.string(article.headline) == json_text::Outcome::mismatch)
    reader.fail("toy.document.unexpected", "a toy is a JSON string");
  if (!reader.failed()) reader.finish();
  if (issues.failed()) return issues.take();
  return {std::move(article), issues.take()};
}

/// Appends the headline; notes everything else as dropped.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  IssueList issues;
  Buffer buffer;
  json_text::Writer json(buffer, options.malformed);
  json.string(article.headline);
  if (json.is_malformed()) {
    const Path root;
    const bool is_refused = options.malformed == Malformed::refuse;
    issues.add(is_refused ? Severity::error : Severity::warning,
               is_refused ? "text.utf8.malformed" : "text.utf8.replaced", "/headline",
               "malformed UTF-8");
  }
  if (issues.failed()) return issues.take();
  note_losses<Format>(article, issues);
  out += buffer.view();
  out += '\n';
  return issues.take();
}

struct Format {
  static constexpr std::string_view name = "toy";
  static constexpr std::string_view media_type = "application/x-toy";
  static constexpr std::string_view extension = ".toy";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using ReadOptions = toy::ReadOptions;
  using WriteOptions = toy::WriteOptions;

  static int sniff(std::string_view text) noexcept {
    text = strings::trim(text);
    return text.size() > 1 && text.front() == '"' && text.back() == '"' ? 90 : 0;
  }
  template <class = void>
  static Result<Article> read(std::string_view text, const ReadOptions& options = {}) {
    return toy::read(text, options);
  }
  template <class = void>
  static Result<Bundle> read_all(std::string_view text, const ReadOptions& options = {}) {
    return toy::read(text, options).map([](Article&& article) {
      Bundle bundle;
      bundle.articles.push_back(std::move(article));
      return bundle;
    });
  }
  template <class = void>
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return toy::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace toy

template <>
inline constexpr FieldList<&toy::ReadOptions::limits> fields<toy::ReadOptions>{{{"limits"}}};
template <>
inline constexpr FieldList<&toy::WriteOptions::malformed> fields<toy::WriteOptions>{
    {{"malformed"}}};

}  // namespace v0
}  // namespace galley

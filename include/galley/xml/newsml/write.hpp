// galley: writes an article as a NewsML-G2 news item
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/result.hpp>
#include <galley/format/loss.hpp>
#include <galley/model/malformed_text.hpp>
#include <galley/xml/newsml/freshness.hpp>
#include <galley/xml/newsml/read.hpp>
#include <galley/xml/newsml/write_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// What the schema demands of an item and nobody may invent.
template <class = void>
void check_required(const Article& article, IssueList& issues) {
  const Path root;
  const auto missing = [&](std::string_view code, std::string_view field, std::string message) {
    issues.error(code, Path(root, field), std::move(message));
  };
  if (article.id.empty())
    missing("newsml.guid.missing", "id", "a news item needs a guid; set `id`");
  if (article.publisher.name.empty() && article.publisher.id.empty())
    missing("newsml.provider.missing", "publisher",
            "a news item needs its provider; set `publisher.name` or `publisher.id`");
  if (article.modified.empty()) {
    missing("newsml.version_created.missing", "modified",
            "a news item needs the time of its version; set `modified`, with its offset");
  } else if (!is_time(article.modified, TimeType::date_time)) {
    missing("newsml.version_created.invalid", "modified",
            "this is no date and time as XML Schema has them, such as 2026-05-04T17:02:00Z");
  }
}

/// After a sink met text that XML cannot hold: where it stands.
template <class = void>
void report_unfit(const Article& article, Malformed malformed, const Limits& limits,
                  IssueList& issues) {
  const std::size_t before = issues.issues().size();
  const auto look = [&](std::string_view text, const Path& path, Use) {
    if (malformed == Malformed::trust || html::is_html_text(text)) return;
    const bool is_utf8 = utf8::is_valid(text);
    if (malformed == Malformed::replace) {
      issues.warning(is_utf8 ? "xml.character.replaced" : "text.utf8.replaced", path,
                     is_utf8 ? "characters that XML forbids were replaced by U+FFFD"
                             : "malformed UTF-8 was replaced by U+FFFD");
    } else {
      issues.error(is_utf8 ? "xml.character.illegal" : "text.utf8.malformed", path,
                   is_utf8 ? "a control or noncharacter that XML forbids; remove it, or write with "
                             "malformed=replace"
                           : "malformed UTF-8; repair the text, or write with malformed=replace");
    }
  };
  galley::detail::visit_strings(article, look, limits.depth);
  if (issues.issues().size() == before && malformed == Malformed::refuse)
    issues.error("xml.character.illegal", Path(), "a string holds what XML forbids");
}

/// An item of a kind that the model does not know is one block, written back as it was.
template <class = void>
const Unmodelled* whole_item(const Article& article) noexcept {
  if (article.kind != ArticleKind::other || article.body.size() != 1) return nullptr;
  const auto* const item = article.body.front().get_if<Unmodelled>();
  return item != nullptr && item->format == format_name.view() ? item : nullptr;
}

/// Takes out of use what the article kept and has changed since: writes the item with all of it,
/// reads that, and compares.
template <class Lazy>
void judge_kept(Buffer& buffer, const Article& article, const WriteOptions& options,
                BasicKept<Lazy>& kept) {
  IssueList ignored(false, 1);
  buffer.clear();
  BasicItemWriter<Lazy>(buffer, article, options, ignored, kept).write();
  ReadOptions reading;
  reading.limits = Limits::unlimited();
  const Result<galley::Lazy<Bundle, Lazy>> then = newsml::read_all<Lazy>(buffer.view(), reading);
  buffer.clear();
  const bool is_item = then && then->articles.size() == 1;
  if (is_item && then->articles.front() == article) return;
  if (is_item) {
    Freshness<Lazy>(article, then->articles.front(), kept).judge();
    return;
  }
  // It was not kept by this reader, and breaks the document: carried as extensions.
  kept = BasicKept<Lazy>{};
  kept.are_nodes_stale = true;
}

template <class Lazy = void>
Result<void> write_to(Buffer& buffer, const Article& article, const WriteOptions& options) {
  IssueList issues(options.strict, options.limits.issues);
  if (const Unmodelled* const item = whole_item(article)) {
    if (xml_text::is_fragment(item->raw)) {
      buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      buffer.append(item->raw);
      buffer.append("\n");
      return issues.take();
    }
  }
  check_required(article, issues);
  if (issues.failed()) return issues.take();
  BasicKept<Lazy> kept = kept_of<Lazy>(article);
  if (kept.is_foreign) judge_kept<Lazy>(buffer, article, options, kept);
  BasicItemWriter<Lazy> writer(buffer, article, options, issues, kept);
  writer.write();
  if (galley::detail::unlikely(writer.is_malformed()))
    report_unfit(article, options.malformed, options.limits, issues);
  note_losses<Format>(article, issues, options.limits.depth);
  return issues.take();
}

/// Room for body and metadata, so that one allocation is enough for most stories.
template <class = void>
std::size_t expected_size(const Article& article) {
  std::size_t size = 6 * 1024;
  for (const Block& block : article.body) {
    if (const auto* paragraph = block.get_if<Paragraph>())
      size += 32 + paragraph->text.plain().size() * 9 / 8;
    else
      size += 1024;
  }
  return size;
}

}  // namespace detail

/// Writes many items; its buffer is kept from one to the next, so that each costs one allocation
/// into a fresh string and none into a reused one. `shrink` gives the buffer's memory back.
class Writer {
 public:
  explicit Writer(WriteOptions options = {}) : options_(std::move(options)) {}

  /// Appends to `out`; on failure `out` is unchanged.
  template <class = void>
  Result<void> write(const Article& article, std::string& out) {
    buffer_.clear();
    Result<void> result = detail::write_to(buffer_, article, options_);
    if (result) out.append(buffer_.view());
    return result;
  }
  template <class = void>
  Result<std::string> write(const Article& article) {
    buffer_.clear();
    Result<void> result = detail::write_to(buffer_, article, options_);
    if (!result) return std::move(result).issues();
    return {std::string(buffer_.view()), std::move(result).issues()};
  }
  void shrink() noexcept { buffer_.shrink(); }

 private:
  WriteOptions options_;
  Buffer buffer_;
};

/// Appends the article as one `newsItem` (NewsML-G2 2.35, power); on failure `out` is unchanged.
/// Fails without `id`, `publisher` or `modified`, one error each; on text that XML cannot hold,
/// unless options say otherwise; and on nesting past the limit. Nothing is invented.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  Buffer buffer(start, sizeof start);
  const std::size_t expected = detail::expected_size(article);
  if (expected > sizeof start) buffer.room(expected);
  Result<void> result = detail::write_to(buffer, article, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class = void>
Result<std::string> write(const Article& article, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = newsml::write(article, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

}  // namespace newsml
}  // namespace v0
}  // namespace galley

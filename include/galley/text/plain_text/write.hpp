// galley: writes an article as plain text
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/result.hpp>
#include <galley/format/loss.hpp>
#include <galley/model/malformed_text.hpp>
#include <galley/text/plain_text/fields.hpp>
#include <galley/text/plain_text/options.hpp>
#include <galley/text/plain_text/write_blocks.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// Writes one article: head, body, and the sections behind it.
template <class T = void>
class ArticleWriter {
 public:
  ArticleWriter(Buffer& buffer, const Article& article, const WriteOptions& options,
                IssueList& issues)
      : article_(article),
        options_(options),
        printer_(buffer, options.wrap),
        blocks_(printer_, options, issues),
        issues_(issues) {}

  void write() {
    head();
    dateline();
    blocks_.blocks(article_.body, Path(Path(), "body"), options_.limits.block_nesting);
    blocks_.held_pictures();
    sections();
  }

 private:
  /// A line of its own. Line ends in it become blanks, and that is said.
  void line(std::string_view text, std::string_view field) {
    if (text.empty()) return;
    if (text.find('\n') != text.npos) {
      issues_.info("plain_text.line.joined", Path(Path(), field),
                   "line ends were replaced by blanks");
    }
    printer_.part();
    printer_.text(one_line(text));
  }
  void labelled(std::string_view label, std::string_view text) {
    if (text.empty()) return;
    printer_.part();
    blocks_.labelled(label, one_line(text));
  }

  void head() {
    if (article_.cover && options_.captions != Captions::omit) {
      blocks_.picture(*article_.cover, options_.cover_label, Path(Path(), "cover"));
    }
    line(article_.kicker, "kicker");
    line(article_.headline, "headline");
    line(article_.deck, "deck");
    if (!article_.byline.empty()) {
      line(article_.byline, "byline");
    } else {
      labelled(options_.byline_label, author_names());
    }
    labelled("Published:", article_.published.text());
    labelled("Updated:", article_.modified.text());
  }

  std::string author_names() const {
    std::string names;
    for (std::size_t i = 0; i < article_.authors.size(); ++i) {
      if (i != 0) names += i + 1 == article_.authors.size() ? " and " : ", ";
      names += article_.authors[i].name;
    }
    return names;
  }

  void dateline() {
    const Dateline& dateline = article_.dateline;
    const std::string& text = dateline.text.empty() ? dateline.place : dateline.text;
    if (text.empty()) return;
    blocks_.lead_in = one_line(text);
    blocks_.lead_in += ": ";
  }

  void sections() {
    links(options_.related_label, false);
    links(options_.site_list_label, true);
    topics();
    for (const Person& source : article_.sources) labelled(options_.source_label, source.name);
    for (const LanguageText& notice : article_.rights.notices) line(notice.text, "rights");
  }

  void links(std::string_view label, bool of_site) {
    bool is_first = true;
    for (const RelatedLink& link : article_.related) {
      if ((link.kind == RelatedKind::site_list) != of_site) continue;
      if (link.title.empty() && link.href.empty()) continue;
      if (is_first) line(label, "related");
      is_first = false;
      printer_.part();
      if (!link.title.empty()) printer_.text(one_line(link.title));
      if (!link.href.empty()) printer_.text(one_line(link.href));
    }
  }

  /// The kicker names its topic already.
  void topics() {
    bool is_first = true;
    for (const Topic& topic : article_.topics) {
      if (topic.name.empty() || topic.name == article_.kicker) continue;
      if (is_first) line(options_.topics_label, "topics");
      if (is_first) printer_.part();
      is_first = false;
      printer_.text(one_line(topic.name));
    }
  }

  const Article& article_;
  const WriteOptions& options_;
  Printer printer_;
  BlockWriter<T> blocks_;
  IssueList& issues_;
};

/// Controls and malformed bytes replaced by U+FFFD.
template <class = void>
std::string repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded met = utf8::decode(text, at);
    const bool control = met.code_point < 0x20 && met.code_point != '\t' && met.code_point != '\n';
    if (met.is_valid && !control) {
      out.append(text.substr(at, met.length));
    } else {
      out.append(utf8::replacement_bytes);
    }
    at += met.length;
  }
  return out;
}

/// Which strings hold what plain text cannot.
template <class = void>
void report_unfit(const Article& article, const WriteOptions& options, IssueList& issues) {
  const bool replace = options.malformed == Malformed::replace;
  const std::size_t before = issues.issues().size();
  const auto look = [&](std::string_view text, const Path& path, Use) {
    const bool is_utf8 = utf8::is_valid(text);
    if (is_utf8 && !has_control(text)) return;
    if (replace) {
      issues.warning(is_utf8 ? "plain_text.character.replaced" : "text.utf8.replaced", path,
                     "what plain text cannot hold was replaced by U+FFFD");
    } else {
      issues.error(is_utf8 ? "plain_text.character.illegal" : "text.utf8.malformed", path,
                   "a control or malformed UTF-8; repair the text, or write with "
                   "malformed=replace");
    }
  };
  galley::detail::visit_strings(article, look, options.limits.depth);
  if (!replace && issues.issues().size() == before) {
    issues.error("plain_text.character.illegal", Path(), "a label holds what plain text cannot");
  }
}

template <class = void>
Result<void> write_to(Buffer& buffer, const Article& article, const WriteOptions& options) {
  IssueList issues(options.strict, options.limits.issues);
  ArticleWriter<>(buffer, article, options, issues).write();
  const std::string_view text = buffer.view();
  const bool trusted = options.malformed == Malformed::trust;
  if (!trusted && (!utf8::is_valid(text) || has_control(text))) {
    report_unfit(article, options, issues);
    const std::string fit = repaired(text);
    buffer.clear();
    buffer.append(fit);
  }
  if (!options.skip_losses) note_losses<Format>(article, issues, options.limits.depth);
  return issues.take();
}

}  // namespace detail

/// Appends the story as plain text: head, paragraphs with blank lines between, captions apart,
/// related stories and topics behind. Pictures, addresses within text, marks and all metadata are
/// lost with a warning each (`format.field.dropped`, `plain_text.link.dropped`). On failure `out`
/// is unchanged.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  Buffer buffer(start, sizeof start);
  Result<void> result = detail::write_to(buffer, article, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class = void>
Result<std::string> write(const Article& article, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = write(article, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: what the page and the fragment share: writing through the sinks, and the report after it
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/result.hpp>
#include <galley/format/loss.hpp>
#include <galley/html/article_parts.hpp>
#include <galley/html/sinks.hpp>
#include <galley/html/words.hpp>
#include <galley/model/article.hpp>
#include <galley/model/malformed_text.hpp>

namespace galley {
inline namespace v0 {
namespace html {
namespace detail {

/// After a sink met text that HTML cannot hold: where it stands.
template <class T>
void report_unfit(const T& value, Malformed malformed, const Limits& limits, IssueList& issues) {
  const std::size_t before = issues.issues().size();
  const auto look = [&](std::string_view text, const Path& path, Use) {
    if (is_html_text(text)) return;
    const bool is_utf8 = utf8::is_valid(text);
    if (malformed == Malformed::replace) {
      issues.warning(is_utf8 ? "html.character.replaced" : "text.utf8.replaced", path,
                     is_utf8 ? "characters that HTML forbids were replaced by U+FFFD"
                             : "malformed UTF-8 was replaced by U+FFFD");
    } else {
      issues.error(is_utf8 ? "html.character.illegal" : "text.utf8.malformed", path,
                   is_utf8
                       ? "a control or noncharacter that HTML forbids; remove it, or write with "
                         "malformed=replace"
                       : "malformed UTF-8; repair the text, or write with malformed=replace");
    }
  };
  galley::detail::visit_strings(value, look, limits.depth);
  if (issues.issues().size() == before && malformed == Malformed::refuse)
    issues.error("html.character.illegal", Path(), "a label holds what HTML forbids");
}

/// Runs `write(target, voice)` over a buffer and gathers everything there is to say.
template <class Format, class Options, class Write>
Result<void> write_document(Buffer& buffer, const Article& article, const Options& options,
                            Write&& write) {
  IssueList issues(options.strict, options.limits.issues);
  Lazy<Sinks, Write> out(buffer, options.malformed, options.xhtml);
  const Lazy<Voice, Write> voice(options.labels, article.language);
  markup::HtmlBlockOptions blocks;
  blocks.missing_image = options.missing_image;
  blocks.link_rel = options.link_rel;
  blocks.picture_label = voice.picture();
  blocks.block_nesting = options.limits.block_nesting;
  const markup::HtmlTarget<Sinks> target{out, issues, blocks};
  write(target, voice);
  if (galley::detail::unlikely(out.is_refused() || out.replaced() != 0))
    report_unfit(article, options.malformed, options.limits, issues);
  if (!options.skip_losses) note_losses<Format>(article, issues, options.limits.depth);
  return issues.take();
}

/// Room for body and markup, so that one allocation is enough for most stories.
inline std::size_t expected_size(const Article& article, std::size_t around) {
  std::size_t size = 4096 + around;
  for (const Block& block : article.body) {
    if (const auto* paragraph = block.get_if<Paragraph>())
      size += 32 + paragraph->text.plain().size() * 9 / 8;
    else
      size += 512;
  }
  return size;
}

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley

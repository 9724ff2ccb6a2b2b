// galley: running text as HTML: marks, links, languages and line breaks
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/enum_names.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/path.hpp>
#include <galley/html/sinks.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// A picture without a usable address keeps its caption, or goes with it.
enum class MissingImage : unsigned char { keep, omit };

/// What search engines are told of the links in a story.
enum class LinkRel : unsigned char { plain, nofollow, sponsored, ugc };

/// What a body calls its pictures, in reading order, for formats that keep pictures apart from it.
/// An empty one is no reference.
struct PictureReferences {
  const std::string* names = nullptr;
  std::size_t count = 0;
  std::size_t next = 0;

  std::string_view take() {
    const std::size_t at = next++;
    return at < count ? std::string_view(names[at]) : std::string_view();
  }
};

/// How blocks are written; the labels are words of the page's language.
struct HtmlBlockOptions {
  MissingImage missing_image = MissingImage::keep;
  LinkRel link_rel = LinkRel::plain;
  std::string_view picture_label;  ///< before a picture's credit; empty writes the credit alone
  std::size_t block_nesting = Limits{}.block_nesting;
  /// For bodies within another document, that programs read: each block is one element without
  /// wrappers where it can be, headings keep their level, a picture keeps its place even without a
  /// file and names its id in `data-residref`, and nothing is said about loading.
  bool is_bare = false;
  PictureReferences* references = nullptr;  ///< written as `data-assoc-ref`
};

/// Where HTML goes and what is said on the way.
template <class Out>
struct HtmlTarget {
  Out& out;
  IssueList& issues;
  const HtmlBlockOptions& options;

  /// The address if the policy allows it in that place; else none, and an issue says so.
  html::Url url(std::string_view address, UrlSlot place, const Path& path) const {
    const html::Url checked(address, place);
    if (!checked && !address.empty())
      issues.warning("url.scheme.rejected", path,
                     "the address is not one that a page may link to; it was left out");
    return checked;
  }
  /// The language tag if it is well formed; else none, and an issue says so.
  html::Token language(std::string_view tag, const Path& path) const {
    const html::Token checked = html::Token::language(tag);
    if (!checked && !tag.empty())
      issues.warning("html.language.invalid", path,
                     "this is not a language tag (BCP 47); it was left out");
    return checked;
  }
  /// ` lang` in both spellings that the syntax needs.
  void language_attribute(const html::Token& language) const {
    out.attribute("lang", language);
    if (out.is_xhtml()) out.attribute("xml:lang", language);
  }
  /// ` href` and ` rel` of a link in the story; `relation` is a constant such as "author", or "".
  template <std::size_t Size>
  void link_attributes(const html::Url& url, const char (&relation)[Size],
                       std::string_view more = {}) const;
};

}  // namespace markup

template <>
inline constexpr std::string_view enum_names<markup::MissingImage>[] = {"keep", "omit"};
template <>
inline constexpr std::string_view enum_names<markup::LinkRel>[] = {"plain", "nofollow", "sponsored",
                                                                   "ugc"};

namespace markup {
namespace detail {

/// True when `words`, parted by blanks, holds `word`.
inline bool has_word(std::string_view words, std::string_view word) noexcept {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    if (end == std::string_view::npos) return false;
    words.remove_prefix(end + 1);
  }
  return false;
}

template <class Out>
void mark_tag(Out& out, Mark mark, bool opens) {
  switch (mark) {
    case Mark::strong: return opens ? out.markup("<strong>") : out.markup("</strong>");
    case Mark::emphasis: return opens ? out.markup("<em>") : out.markup("</em>");
    case Mark::code: return opens ? out.markup("<code>") : out.markup("</code>");
    case Mark::sub: return opens ? out.markup("<sub>") : out.markup("</sub>");
    case Mark::sup: return opens ? out.markup("<sup>") : out.markup("</sup>");
    case Mark::highlight: return opens ? out.markup("<mark>") : out.markup("</mark>");
    case Mark::quote: return opens ? out.markup("<q>") : out.markup("</q>");
    case Mark::strike: return opens ? out.markup("<s>") : out.markup("</s>");
    case Mark::underline: return opens ? out.markup("<u>") : out.markup("</u>");
    case Mark::small: return opens ? out.markup("<small>") : out.markup("</small>");
  }
}

/// Writes runs so that neighbours share the elements they have in common: a link of three runs is
/// one link.
template <class Out>
class RunWriter {
 public:
  explicit RunWriter(const HtmlTarget<Out>& target) : target_(target), out_(target.out) {}

  void write(const Text& text, const Path& path) {
    Path place(path, std::size_t{0});
    std::size_t index = 0;
    for (const Text::Run run : text.runs()) {
      place.aim(index++);
      turn_to(run, place);
      out_.lines(run.text);
    }
    turn_to({}, place);
  }

 private:
  static bool same_link(const Link* a, const Link* b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
  }

  // Elements nest in the order link, language, marks: close down to the first that differs.
  void turn_to(const Text::Run& next, const Path& path) {
    const bool same_anchor = same_link(now_.link, next.link);
    const bool same_span =
        same_anchor && now_.language == next.language && now_.direction == next.direction;
    std::size_t shared = 0;
    if (same_span)
      while (shared < mark_count && has(now_, shared) == has(next, shared)) ++shared;
    for (std::size_t i = mark_count; i > shared; --i)
      if (has(now_, i - 1)) mark_tag(out_, static_cast<Mark>(i - 1), false);
    if (!same_span && has_span_) out_.markup("</span>");
    if (!same_anchor && has_anchor_) out_.markup("</a>");
    if (!same_anchor) has_anchor_ = next.link != nullptr && open_anchor(*next.link, path);
    if (!same_span) has_span_ = open_span(next, path);
    for (std::size_t i = shared; i < mark_count; ++i)
      if (has(next, i)) mark_tag(out_, static_cast<Mark>(i), true);
    now_ = next;
  }

  bool open_anchor(const Link& link, const Path& path) {
    const html::Url url = target_.url(link.href, UrlSlot::link, Path(path, "href"));
    if (!url) return false;
    out_.markup("<a");
    target_.link_attributes(url, "", link.rel);
    if (!link.title.empty()) out_.attribute("title", std::string_view(link.title));
    out_.markup(">");
    return true;
  }

  bool open_span(const Text::Run& run, const Path& path) {
    const html::Token language = target_.language(run.language, Path(path, "language"));
    if (!language && run.direction == Direction::unspecified) return false;
    out_.markup("<span");
    target_.language_attribute(language);
    if (run.direction == Direction::ltr) out_.markup(" dir=\"ltr\"");
    if (run.direction == Direction::rtl) out_.markup(" dir=\"rtl\"");
    out_.markup(">");
    return true;
  }

  static constexpr std::size_t mark_count = names_of<Mark>().size;
  static bool has(const Text::Run& run, std::size_t mark) {
    return run.marks.has(static_cast<Mark>(mark));
  }

  const HtmlTarget<Out>& target_;
  Out& out_;
  Text::Run now_;
  bool has_anchor_ = false;
  bool has_span_ = false;
};

}  // namespace detail

template <class Out>
template <std::size_t Size>
void HtmlTarget<Out>::link_attributes(const html::Url& url, const char (&relation)[Size],
                                      std::string_view more) const {
  out.attribute("href", url);
  bool is_first = true;
  const auto word = [&](const auto& literal, bool applies) {
    if (!applies) return;
    if (is_first) {
      out.markup(" rel=\"");
    } else {
      out.markup(" ");
    }
    out.markup(literal);
    is_first = false;
  };
  word(relation, Size > 1);
  word("noopener", url.is_web());
  using detail::has_word;
  word("nofollow", options.link_rel == LinkRel::nofollow || has_word(more, "nofollow"));
  word("sponsored", options.link_rel == LinkRel::sponsored || has_word(more, "sponsored"));
  word("ugc", options.link_rel == LinkRel::ugc || has_word(more, "ugc"));
  if (!is_first) out.markup("\"");
}

/// Writes running text as phrasing content; a newline is a `<br>`. Links whose address the policy
/// refuses lose it and keep their words.
template <class Out>
void write_html_text(const HtmlTarget<Out>& target, const Text& text, const Path& path) {
  if (text.is_plain()) {
    target.out.lines(text.plain());
  } else {
    detail::RunWriter<Out>(target).write(text, path);
  }
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

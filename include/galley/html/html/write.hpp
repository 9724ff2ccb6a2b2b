// galley: writes a story as a page that needs nothing else
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/html/document.hpp>
#include <galley/html/html/fields.hpp>
#include <galley/html/html/options.hpp>
#include <galley/html/line.hpp>
#include <galley/html/stylesheet.hpp>

namespace galley {
inline namespace v0 {
namespace html {
namespace detail {

/// The page around the article: head, nameplate, main.
template <class Out>
class PageWriter {
 public:
  using Target = markup::HtmlTarget<Out>;

  PageWriter(const Target& target, const Article& article, const Voice& voice)
      : target_(target), out_(target.out), article_(article), story_(target, article, voice) {}

  void write() {
    out_.markup("<!DOCTYPE html>\n<html");
    if (out_.is_xhtml()) {
      out_.markup(" xmlns=\"http://www.w3.org/1999/xhtml\"");
      story_.language_attributes(" lang=\"und\" xml:lang=\"und\"");
    } else {
      story_.language_attributes(" lang=\"und\"");
    }
    out_.markup(">\n<head>\n");
    head();
    out_.markup("</head>\n<body class=\"g-page\">\n");
    masthead();
    out_.markup("<main>\n");
    story_.write(false);
    out_.markup("</main>\n</body>\n</html>\n");
  }

 private:
  // In code points: what lists of results show.
  static constexpr std::size_t title_length = 70;
  static constexpr std::size_t description_length = 200;

  void head() {
    meta_end("<meta charset=\"utf-8\"");
    meta_end("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
    title();
    description();
    canonical();
    robots();
    meta_end("<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\"");
    meta_end("<meta name=\"color-scheme\" content=\"light dark\"");
    out_.markup("<style>");
    out_.markup(stylesheet);
    out_.markup("</style>\n");
  }

  template <std::size_t Size>
  void meta_end(const char (&start)[Size]) {
    out_.markup(start);
    out_.end_void();
    out_.markup("\n");
  }

  void title() {
    if (article_.headline.empty())
      target_.issues.error("html.headline.missing", Path(),
                           "a page needs a headline, which is its title too");
    const Line headline(article_.headline);
    const Line publisher(article_.publisher.name);
    out_.markup("<title>");
    out_.text(headline.text());
    const std::size_t length =
        utf8::count_code_points(headline.text()) + utf8::count_code_points(publisher.text()) + 3;
    if (!publisher.text().empty() && length <= title_length) {
      out_.markup(" – ");
      out_.text(publisher.text());
    }
    out_.markup("</title>\n");
  }

  /// The summary, else the deck, else the first paragraph.
  void description() {
    std::string_view text = article_.summary;
    if (text.empty()) text = article_.deck;
    for (std::size_t i = 0; text.empty() && i < article_.body.size(); ++i)
      if (const auto* paragraph = article_.body[i].template get_if<Paragraph>())
        text = paragraph->text.plain();
    if (text.empty()) return;
    out_.markup("<meta name=\"description\"");
    out_.attribute("content", Line(cut_at_word(text, description_length)).text());
    out_.end_void();
    out_.markup("\n");
  }

  void canonical() {
    const Path root;
    const Url url = target_.url(article_.url, UrlSlot::canonical, Path(root, "url"));
    if (!url) return;
    out_.markup("<link rel=\"canonical\"");
    out_.attribute("href", url);
    out_.end_void();
    out_.markup("\n");
  }

  /// What may not be published yet, or no more, asks not to be listed.
  void robots() {
    if (article_.embargo || article_.pub_status != PubStatus::usable) {
      meta_end("<meta name=\"robots\" content=\"noindex\"");
    } else {
      meta_end("<meta name=\"robots\" content=\"max-image-preview:large\"");
    }
  }

  void masthead() {
    const Person& publisher = article_.publisher;
    if (publisher.name.empty()) return;
    const Path root;
    const Path place(root, "publisher");
    const Url url = target_.url(publisher.url, UrlSlot::link, Path(place, "url"));
    out_.markup("<header class=\"g-masthead\">");
    if (url) {
      out_.markup("<a");
      out_.attribute("href", url);
      out_.markup(">");
    }
    out_.text(publisher.name);
    if (url) out_.markup("</a>");
    out_.markup("</header>\n");
  }

  const Target& target_;
  Out& out_;
  const Article& article_;
  ArticleWriter<Out> story_;
};

template <class = void>
Result<void> write_page_to(Buffer& buffer, const Article& article, const WriteOptions& options) {
  return write_document<Format>(
      buffer, article, options,
      [&](const auto& target, const Voice& voice) { PageWriter(target, article, voice).write(); });
}

}  // namespace detail

/// Appends the story as a page with the built-in stylesheet; on failure `out` is unchanged. Fails
/// without a headline (`html.headline.missing`) and on text that HTML cannot hold, unless options
/// say otherwise. Dropped fields, refused addresses and missing pictures are warnings.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  Buffer buffer(start, sizeof start);
  const std::size_t expected = detail::expected_size(article, sizeof stylesheet);
  if (expected > sizeof start) buffer.room(expected);
  Result<void> result = detail::write_page_to(buffer, article, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class = void>
Result<std::string> write(const Article& article, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = html::write(article, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

/// Writes many pages; its buffer is kept from one to the next.
class Writer {
 public:
  explicit Writer(WriteOptions options = {}) : options_(std::move(options)) {}

  /// Appends to `out`; on failure `out` is unchanged.
  template <class = void>
  Result<void> write(const Article& article, std::string& out) {
    buffer_.clear();
    Result<void> result = detail::write_page_to(buffer_, article, options_);
    if (result) out.append(buffer_.view());
    return result;
  }
  void shrink() noexcept { buffer_.shrink(); }

 private:
  WriteOptions options_;
  Buffer buffer_;
};

}  // namespace html
}  // namespace v0
}  // namespace galley

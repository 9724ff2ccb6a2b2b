// galley: the HTML page, and the same bytes written as one would by hand, with a string stream.
#include "benchmark.hpp"

#if __has_include(<galley/html/html.hpp>)
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

#include <galley/html/html.hpp>

namespace galley_benchmark {
namespace {

/// Writes the parts that the corpora have, and escapes byte by byte.
class NaivePage {
 public:
  std::string write(const galley::Article& article) {
    head(article);
    out_ << "<body class=\"g-page\">\n<header class=\"g-masthead\"><a href=\"";
    text(article.publisher.url);
    out_ << "\">";
    text(article.publisher.name);
    out_ << "</a></header>\n<main>\n<article class=\"galley\" lang=\"" << article.language
         << "\" data-galley=\"1\">\n<header>\n<p class=\"g-kicker\">";
    text(article.kicker);
    out_ << "</p>\n<h1>";
    text(article.headline);
    out_ << "</h1>\n<p class=\"g-deck\">";
    text(article.deck);
    out_ << "</p>\n<p class=\"g-byline\">";
    text(article.byline);
    out_ << "</p>\n<p class=\"g-meta\">";
    text(article.dateline.place);
    out_ << " · Published ";
    time(article.published);
    out_ << " · Updated ";
    time(article.modified);
    out_ << "</p>\n</header>\n<div class=\"g-body\">\n";
    if (article.cover) figure(*article.cover, true);
    for (const galley::Block& each : article.body) block(each);
    out_ << "</div>\n<footer>\n";
    related(article);
    topics(article);
    for (const galley::LanguageText& notice : article.rights.notices) {
      out_ << "<p class=\"g-rights\" lang=\"" << notice.language << "\">";
      text(notice.text);
      out_ << "</p>\n";
    }
    out_ << "</footer>\n</article>\n</main>\n</body>\n</html>\n";
    return out_.str();
  }

 private:
  void text(std::string_view all) {
    for (const char c : all) {
      switch (c) {
        case '&': out_ << "&amp;"; break;
        case '<': out_ << "&lt;"; break;
        case '>': out_ << "&gt;"; break;
        default: out_ << c;
      }
    }
  }
  void attribute(std::string_view all) {
    for (const char c : all) {
      switch (c) {
        case '&': out_ << "&amp;"; break;
        case '<': out_ << "&lt;"; break;
        case '>': out_ << "&gt;"; break;
        case '"': out_ << "&quot;"; break;
        case '\n': out_ << "&#10;"; break;
        case '\t': out_ << "&#9;"; break;
        default: out_ << c;
      }
    }
  }
  /// A line end within flowing text is a line break.
  void flow(std::string_view all) {
    for (; !all.empty();) {
      const std::string_view line = all.substr(0, all.find('\n'));
      text(line);
      all.remove_prefix(line.size());
      if (all.empty()) break;
      out_ << "<br>";
      all.remove_prefix(1);
    }
  }
  void runs(const galley::Text& all) {
    for (const galley::Text::Run run : all.runs()) {
      const bool is_strong = run.marks.has(galley::Mark::strong);
      if (run.link != nullptr) {
        out_ << "<a href=\"";
        attribute(run.link->href);
        out_ << "\" rel=\"noopener\">";
      }
      if (is_strong) out_ << "<strong>";
      flow(run.text);
      if (is_strong) out_ << "</strong>";
      if (run.link != nullptr) out_ << "</a>";
    }
  }
  void head(const galley::Article& article) {
    out_ << "<!DOCTYPE html>\n<html lang=\"" << article.language
         << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n<title>";
    text(article.headline);
    constexpr std::size_t most = 70;
    if (galley::utf8::count_code_points(article.headline) +
            galley::utf8::count_code_points(article.publisher.name) + 3 <=
        most) {
      out_ << " – ";
      text(article.publisher.name);
    }
    out_ << "</title>\n<meta name=\"description\" content=\"";
    attribute(article.deck);
    out_ << "\">\n<link rel=\"canonical\" href=\"";
    attribute(article.url);
    out_ << "\">\n<meta name=\"robots\" content=\"max-image-preview:large\">\n<meta "
            "name=\"referrer\" content=\"strict-origin-when-cross-origin\">\n<meta "
            "name=\"color-scheme\" content=\"light dark\">\n<style>"
         << galley::html::stylesheet << "</style>\n</head>\n";
  }
  void time(const galley::Timestamp& when) {
    static const char* const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    const galley::TimestampParts parts = *when.parts();
    out_ << "<time datetime=\"";
    attribute(when.text());
    out_ << "\">" << parts.date.day << ' ' << months[parts.date.month - 1] << ' ' << parts.date.year
         << ", " << when.text().substr(11, 5) << " UTC";
    if (parts.offset_minutes != 0) out_ << '+' << parts.offset_minutes / 60;
    out_ << "</time>";
  }
  void figure(const galley::Image& image, bool is_cover) {
    const galley::Rendition& large = image.renditions[0];
    out_ << (is_cover ? "<figure class=\"g-figure g-cover\"><img src=\""
                      : "<figure class=\"g-figure\"><img src=\"");
    attribute(large.href);
    out_ << "\" srcset=\"";
    for (std::size_t i = 0; i < image.renditions.size(); ++i) {
      if (i != 0) out_ << ", ";
      attribute(image.renditions[i].href);
      out_ << ' ' << image.renditions[i].width << 'w';
    }
    out_ << (is_cover ? "\" sizes=\"(min-width: 66rem) 66rem, 100vw\" width=\""
                      : "\" sizes=\"(min-width: 40rem) 37rem, 100vw\" width=\"")
         << large.width << "\" height=\"" << large.height << "\" alt=\"";
    attribute(image.alt);
    out_ << (is_cover ? "\" fetchpriority=\"high\">" : "\" loading=\"lazy\" decoding=\"async\">")
         << "<figcaption><span class=\"g-caption\">";
    runs(image.caption.text);
    out_ << "</span> <span class=\"g-credit\">Picture: ";
    text(image.caption.credit);
    out_ << "</span></figcaption></figure>\n";
  }
  void block(const galley::Block& block) {
    if (const auto* paragraph = block.get_if<galley::Paragraph>()) {
      out_ << "<p>";
      runs(paragraph->text);
      out_ << "</p>\n";
    } else if (const auto* heading = block.get_if<galley::Heading>()) {
      out_ << "<h" << int{heading->level} << '>';
      runs(heading->text);
      out_ << "</h" << int{heading->level} << ">\n";
    } else if (const auto* image = block.get_if<galley::Image>()) {
      figure(*image, false);
    } else if (const auto* quote = block.get_if<galley::Quote>()) {
      out_ << "<figure class=\"g-quote\"><blockquote>\n";
      for (const galley::Block& inner : quote->body) this->block(inner);
      out_ << "</blockquote><figcaption>";
      text(quote->attribution);
      out_ << "</figcaption></figure>\n";
    } else if (const auto* list = block.get_if<galley::List>()) {
      out_ << "<ul>\n";
      for (const galley::ListItem& item : list->items) {
        out_ << "<li>";
        runs(item[0].get_if<galley::Paragraph>()->text);
        out_ << "</li>\n";
      }
      out_ << "</ul>\n";
    }
  }
  void related(const galley::Article& article) {
    out_ << "<aside class=\"g-related\" aria-label=\"Related stories\"><h2 "
            "class=\"g-label\">Related stories</h2>\n<ul>\n";
    for (const galley::RelatedLink& link : article.related) {
      out_ << "<li><a href=\"";
      attribute(link.href);
      out_ << "\" rel=\"noopener\">";
      text(link.title);
      out_ << "</a></li>\n";
    }
    out_ << "</ul></aside>\n";
  }
  void topics(const galley::Article& article) {
    out_ << "<nav class=\"g-topics\" aria-label=\"Topics\"><h2 "
            "class=\"g-label\">Topics</h2>\n<ul>\n";
    for (const galley::Topic& topic : article.topics) {
      out_ << "<li>";
      text(topic.name);
      out_ << "</li>\n";
    }
    out_ << "</ul></nav>\n";
  }

  std::ostringstream out_;
};

}  // namespace

void add_html_rows(Suite& suite) {
  const auto pages = std::make_shared<std::vector<std::string>>();
  for (const galley::Article& article : suite.data().articles) {
    pages->emplace_back();
    if (!galley::html::write(article, pages->back())) return;
  }
  suite.add_kept(pages);
  // The peer says nothing of what a page cannot carry; with the notes, which are the default, the
  // writer does more than the peer and has a row of its own.
  galley::html::WriteOptions quiet;
  quiet.skip_losses = true;
  suite.add_writer("html_write", "html_write", Side::ours, *pages,
                   [quiet](const galley::Article& article, std::string& out) {
                     if (!galley::html::write(article, out, quiet)) out.clear();
                   });
  suite.add_writer("html_write", "html_write_with_notes", Side::ours, *pages,
                   [](const galley::Article& article, std::string& out) {
                     if (!galley::html::write(article, out)) out.clear();
                   });
  suite.add_writer(
      "html_write", "naive", Side::peer, *pages,
      [](const galley::Article& article, std::string& out) { out = NaivePage().write(article); });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_html_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

// galley: what is left of blocks that went through HTML: the losses that the page has no form for
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/uri.hpp>
#include <galley/html/characters.hpp>
#include <galley/html/tokens.hpp>
#include <galley/model/block.hpp>

namespace galley_test {

/// Says letter by letter what markup::write_html_blocks and then markup::read_html_blocks make of
/// blocks: blanks collapse, refused addresses and malformed languages go, and so do blocks without
/// words; of a picture's files the widest is left. Written apart from both, as their oracle.
class HtmlProjection {
 public:
  std::vector<galley::Block> blocks(const std::vector<galley::Block>& all) {
    std::vector<galley::Block> out;
    for (const galley::Block& block : all)
      block.visit([&](const auto& content) { add(out, content); });
    return out;
  }

  static galley::Text text(const galley::Text& all) {
    galley::Text out;
    galley::Style blank_style;
    bool has_blank = false;
    bool is_start = true;
    bool has_words = false;
    for (const galley::Text::Run run : all.runs()) {
      const galley::Style style = styled(run);
      for (const char c : clean(run.text)) {
        if (c == '\n') {
          out.append("\n", style);
          has_blank = false;
          is_start = true;
        } else if (is_blank(c)) {
          if (!is_start && !has_blank) blank_style = style;
          has_blank = has_blank || !is_start;
        } else {
          if (has_blank) out.append(" ", blank_style);
          out.append(std::string_view(&c, 1), style);
          has_blank = is_start = false;
          has_words = true;
        }
      }
    }
    return has_words ? out : galley::Text();
  }

  /// A plain field: its line ends are blanks too.
  static std::string line(std::string_view all) {
    std::string out;
    bool has_blank = false;
    for (const char c : clean(all)) {
      if (c == '\n' || is_blank(c)) {
        has_blank = !out.empty();
      } else {
        if (has_blank) out += ' ';
        has_blank = false;
        out += c;
      }
    }
    return out;
  }

  static std::string address(std::string_view url, galley::UrlSlot slot) {
    std::string out;
    if (galley::is_allowed(url, slot, true)) galley::append_ascii_url(out, url);
    return out;
  }

 private:
  using Blocks = std::vector<galley::Block>;

  /// With U+FFFD for what a page cannot hold.
  static std::string clean(std::string_view all) {
    std::string out;
    galley::html::append_html_text(out, all);
    return out;
  }
  static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f'; }

  static std::string language(std::string_view tag) {
    return std::string(galley::is_language_tag(tag) ? tag : std::string_view());
  }
  /// Our writer passes these words on and no others.
  static std::string relation(const std::string& rel) {
    std::string out;
    for (const char* word : {"nofollow", "sponsored", "ugc"})
      if ((" " + rel + " ").find(" " + std::string(word) + " ") != std::string::npos)
        out += (out.empty() ? "" : " ") + std::string(word);
    return out;
  }
  static galley::Style styled(const galley::Text::Run& run) {
    galley::Style style;
    style.marks = run.marks;
    style.language = language(run.language);
    style.direction = run.direction;
    if (run.link != nullptr) {
      style.link.href = address(run.link->href, galley::UrlSlot::link);
      if (!style.link.href.empty()) {
        style.link.title = attribute(run.link->title);
        style.link.rel = relation(run.link->rel);
      }
    }
    return style;
  }
  static std::string attribute(std::string_view all) {
    std::string value = clean(all);
    for (char& c : value)
      if (c == '\r') c = ' ';
    return value;
  }

  unsigned next_level(unsigned wanted) {
    const unsigned deepest = level_ < 6 ? level_ + 1 : 6;
    if (wanted < 2) wanted = 2;
    return level_ = wanted < deepest ? wanted : deepest;
  }

  void add(Blocks& out, const galley::Paragraph& paragraph) {
    galley::Paragraph made;
    made.text = text(paragraph.text);
    made.role = paragraph.role;
    if (!made.text.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Heading& heading) {
    if (heading.text.empty()) return;
    galley::Heading made;
    made.level = static_cast<std::uint8_t>(next_level(heading.level));
    made.text = text(heading.text);
    if (!made.text.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Quote& quote) {
    galley::Quote made;
    made.cite = address(quote.cite, galley::UrlSlot::canonical);
    made.body = blocks(quote.body);
    made.attribution = line(quote.attribution);
    if (!made.body.empty() || !made.attribution.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::List& list) {
    galley::List made;
    made.ordered = list.ordered;
    made.start = list.ordered ? list.start : 0;
    for (const galley::ListItem& item : list.items) made.items.push_back(blocks(item));
    if (!made.items.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Aside& aside) {
    galley::Aside made;
    if (!aside.title.empty()) next_level(level_ < 3 ? 2 : 3);
    made.title = line(aside.title);
    made.body = blocks(aside.body);
    // The first heading of an aside is its title.
    const galley::Heading* first =
        made.body.empty() ? nullptr : made.body[0].get_if<galley::Heading>();
    if (made.title.empty() && first != nullptr && first->text.is_plain()) {
      made.title = first->text.plain();
      made.body.erase(made.body.begin());
    }
    if (!made.body.empty() || !made.title.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Table& table) {
    galley::Table made;
    made.caption = text(table.caption);
    made.head = rows(table.head, true);
    made.rows = rows(table.rows, false);
    if (!made.caption.empty() || !made.head.empty() || !made.rows.empty())
      out.emplace_back(std::move(made));
  }
  static std::vector<galley::TableRow> rows(const std::vector<galley::TableRow>& all,
                                            bool is_head) {
    std::vector<galley::TableRow> out;
    for (const galley::TableRow& row : all)
      if (!row.cells.empty()) out.push_back(row);
    for (std::size_t i = 0; i < out.size(); ++i)
      for (galley::TableCell& cell : out[i].cells) {
        const auto left = static_cast<std::int32_t>(out.size() - i);
        cell.is_header = cell.is_header && !is_head && !cell.text.empty();
        if (cell.column_span < 2) cell.column_span = 0;
        if (cell.column_span > 1000) cell.column_span = 1000;
        if (cell.row_span > left) cell.row_span = left;
        if (cell.row_span < 2) cell.row_span = 0;
        cell.text = text(cell.text);
      }
    return out;
  }
  void add(Blocks& out, const galley::Preformatted& preformatted) {
    galley::Preformatted made;
    made.text = attribute(preformatted.text);
    if (!made.text.empty()) out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Embed& embed) {
    galley::Embed made;
    made.url = address(embed.url, galley::UrlSlot::link);
    made.title = line(!embed.title.empty()      ? embed.title
                      : !embed.provider.empty() ? embed.provider
                                                : embed.url);
    if (made.title.empty()) return;
    if (made.title == made.url) made.title.clear();
    out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Interstitial& interstitial) {
    const galley::RelatedLink& link = interstitial.link;
    galley::Interstitial made;
    made.link.title = line(link.title.empty() ? link.href : link.title);
    made.link.href = address(link.href, galley::UrlSlot::link);
    if (!made.link.href.empty()) {
      made.link.rel = relation(link.rel);
      made.link.language = language(link.language);
    }
    if (made.link.title.empty()) return;
    if (made.link.title == made.link.href) made.link.title.clear();
    out.emplace_back(std::move(made));
  }
  void add(Blocks& out, const galley::Divider&) { out.emplace_back(galley::Divider{}); }
  void add(Blocks&, const galley::Unmodelled&) {}

  void add(Blocks& out, const galley::Image& image) {
    galley::Image made;
    const galley::Rendition* main = nullptr;
    for (const galley::Rendition& file : image.renditions) {
      const bool is_picture =
          file.media_type.empty()
              ? image.kind == galley::ImageKind::picture || image.kind == galley::ImageKind::graphic
              : file.media_type.compare(0, 6, "image/") == 0;
      if (!is_picture || !galley::is_allowed(file.href, galley::UrlSlot::media, true)) continue;
      if (main == nullptr || file.width > main->width) main = &file;
    }
    if (main != nullptr) {
      made.renditions.emplace_back();
      made.renditions[0].href = address(main->href, galley::UrlSlot::media);
      if (main->width > 0 && main->height > 0) {
        made.renditions[0].width = main->width;
        made.renditions[0].height = main->height;
      }
      if (!image.is_decorative) made.alt = attribute(image.alt);
    }
    made.caption.text = text(image.caption.text);
    made.caption.credit = line(credit(image));
    if (image.rights)
      for (const galley::LanguageText& notice : image.rights->notices) add_notice(made, notice);
    if (main != nullptr || !made.caption.text.empty() || !made.caption.credit.empty() ||
        made.rights)
      out.emplace_back(std::move(made));
  }
  static std::string credit(const galley::Image& image) {
    if (!image.caption.credit.empty()) return image.caption.credit;
    if (image.rights && !image.rights->credit_line.empty()) return image.rights->credit_line;
    return image.creators.empty() ? std::string() : image.creators[0].name;
  }
  static void add_notice(galley::Image& image, const galley::LanguageText& notice) {
    galley::LanguageText made;
    made.text = line(notice.text.empty() ? notice.href : notice.text);
    made.href = address(notice.href, galley::UrlSlot::link);
    made.language = language(notice.language);
    if (made.text.empty()) return;
    if (made.text == made.href) made.text.clear();
    if (!image.rights) image.rights.emplace();
    image.rights->notices.push_back(std::move(made));
  }

  unsigned level_ = 1;
};

inline std::vector<galley::Block> project_html(const std::vector<galley::Block>& blocks) {
  return HtmlProjection().blocks(blocks);
}

}  // namespace galley_test

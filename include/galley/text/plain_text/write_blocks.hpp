// galley: the blocks of a body as lines of plain text
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <galley/core/issue.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>
#include <galley/text/credit.hpp>
#include <galley/text/plain_text/options.hpp>
#include <galley/text/plain_text/printer.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A text in one line: line ends become blanks.
template <class = void>
std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& byte : line) {
    if (byte == '\n' || byte == '\r') byte = ' ';
  }
  return line;
}

/// "The quay." and "US Army" make "The quay (Picture: US Army).": the reverse of reading.
template <class = void>
std::string caption_line(const Caption& caption, const WriteOptions& options) {
  std::string line = one_line(caption.text.plain());
  if (caption.credit.empty()) return line;
  std::string stop;
  while (!line.empty() && (line.back() == '.' || line.back() == '?' || line.back() == '!')) {
    stop.insert(stop.begin(), line.back());
    line.pop_back();
  }
  if (!line.empty()) line += ' ';
  line += '(';
  line += options.credit_label;
  line += ": ";
  line += one_line(caption.credit);
  line += ')';
  line += stop;
  return line;
}

/// Writes the blocks of one body.
template <class = void>
class BlockWriter {
 public:
  BlockWriter(Printer& printer, const WriteOptions& options, IssueList& issues)
      : printer_(printer), options_(options), issues_(issues) {}

  void blocks(const std::vector<Block>& body, const Path& path, std::size_t room) {
    Path place(path, std::size_t{0});
    for (std::size_t i = 0; i < body.size(); ++i) {
      place.aim(i);
      block(body[i], place, room);
    }
  }

  void block(const Block& block, const Path& path, std::size_t room) {
    block.visit([&](const auto& content) { this->write(content, path, room); });
  }

  /// A picture: its alt text where the caption says something else, then caption and credit.
  void picture(const Image& image, std::string_view label, const Path& path) {
    std::string caption = caption_line(image.caption, options_);
    const std::string alt = one_line(image.alt);
    const bool has_alt = !alt.empty() && alt != one_line(image.caption.text.plain());
    if (image.is_archive) check_archive(image, path);
    if (caption.empty() && !has_alt) return;
    printer_.part();
    if (caption.empty()) return labelled(label.empty() ? options_.caption_label : label, alt);
    if (label.empty() && has_alt) printer_.text(alt);
    const bool needs_label = !label.empty() || has_alt || image.caption.credit.empty();
    if (!needs_label) return printer_.text(caption);
    labelled(label.empty() ? options_.caption_label : label, caption);
  }

  /// Captions that wait for the end of the body.
  void held_pictures() {
    for (const Held& held : held_) picture(*held.image, {}, Path());
    held_.clear();
  }

  void labelled(std::string_view label, std::string_view text) {
    std::string line(label);
    if (!line.empty() && !text.empty()) line += ' ';
    line += text;
    printer_.text(line);
  }

 private:
  struct Held {
    const Image* image;
  };

  void write(const Paragraph& paragraph, const Path& path, std::size_t) {
    if (paragraph.text.empty()) return;
    check_runs(paragraph.text, path);
    printer_.part();
    std::string text = std::move(lead_in);
    lead_in.clear();
    printer_.text(text.empty() ? paragraph.text.plain() : text += paragraph.text.plain());
  }
  void write(const Heading& heading, const Path& path, std::size_t) {
    check_runs(heading.text, path);
    printer_.part();
    printer_.text(one_line(heading.text.plain()));
  }
  void write(const Quote& quote, const Path& path, std::size_t room) {
    if (!enter(path, room)) return;
    printer_.part();
    printer_.indent(printer_.indent() + 2);
    blocks(quote.body, Path(path, "body"), room - 1);
    if (!quote.attribution.empty()) labelled("—", one_line(quote.attribution));
    if (!quote.cite.empty()) printer_.text(one_line(quote.cite));
    printer_.indent(printer_.indent() - 2);
  }
  void write(const List& list, const Path& path, std::size_t room) {
    if (!enter(path, room)) return;
    printer_.part();
    std::int64_t number = list.start == 0 ? 1 : list.start;
    const Path items(path, "items");
    Path place(items, std::size_t{0});
    for (std::size_t i = 0; i < list.items.size(); ++i, ++number) {
      place.aim(i);
      std::string bullet = "- ";
      if (list.ordered) {
        bullet.clear();
        strings::append_number(bullet, number);
        bullet += ". ";
      }
      item(list.items[i], bullet, place, room - 1);
    }
  }
  /// The first paragraph stands behind the bullet, all else below it.
  void item(const ListItem& blocks_of_item, const std::string& bullet, const Path& path,
            std::size_t room) {
    std::size_t first = 0;
    const Paragraph* head =
        blocks_of_item.empty() ? nullptr : blocks_of_item[0].get_if<Paragraph>();
    printer_.text(head == nullptr ? std::string_view{} : head->text.plain(), bullet);
    if (head != nullptr) first = 1;
    printer_.indent(printer_.indent() + bullet.size());
    Path place(path, std::size_t{0});
    for (std::size_t i = first; i < blocks_of_item.size(); ++i) {
      place.aim(i);
      block(blocks_of_item[i], place, room);
    }
    printer_.indent(printer_.indent() - bullet.size());
  }
  void write(const Image& image, const Path& path, std::size_t) {
    if (options_.captions == Captions::omit) return;
    if (options_.captions == Captions::end) {
      held_.push_back({&image});
    } else {
      picture(image, {}, path);
    }
  }
  void write(const Table& table, const Path& path, std::size_t) {
    printer_.part();
    if (!table.caption.empty()) printer_.text(one_line(table.caption.plain()));
    rows(table.head, path);
    rows(table.rows, path);
  }
  void rows(const std::vector<TableRow>& rows, const Path& path) {
    for (const TableRow& row : rows) {
      Buffer& out = printer_.begin_line();
      bool is_first = true;
      for (const TableCell& cell : row.cells) {
        if (!is_first) out.push('\t');
        is_first = false;
        check_runs(cell.text, path);
        std::string text = one_line(cell.text.plain());
        for (char& byte : text) byte = byte == '\t' ? ' ' : byte;
        out.append(text);
      }
      printer_.end_line();
    }
  }
  void write(const Preformatted& preformatted, const Path&, std::size_t) {
    printer_.part();
    std::string_view rest = preformatted.text;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      printer_.begin_line().append(rest.substr(0, end));
      printer_.end_line();
      rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
  }
  void write(const Embed& embed, const Path&, std::size_t) {
    const std::string& name = embed.title.empty() ? embed.provider : embed.title;
    if (name.empty() && embed.url.empty()) return;
    printer_.part();
    if (!name.empty()) printer_.text(one_line(name));
    if (!embed.url.empty()) printer_.text(one_line(embed.url));
  }
  void write(const Aside& aside, const Path& path, std::size_t room) {
    if (!enter(path, room)) return;
    printer_.part();
    if (!aside.title.empty()) printer_.text(one_line(aside.title));
    blocks(aside.body, Path(path, "body"), room - 1);
  }
  void write(const Divider&, const Path&, std::size_t) {
    printer_.part();
    printer_.text("* * *");
  }
  void write(const Interstitial& interstitial, const Path&, std::size_t) {
    printer_.part();
    labelled(options_.read_also_label, one_line(interstitial.link.title));
    if (!interstitial.link.href.empty()) printer_.text(one_line(interstitial.link.href));
  }
  void write(const Unmodelled&, const Path&, std::size_t) {}

  bool enter(const Path& path, std::size_t room) {
    if (room != 0) return true;
    issues_.error("limit.block_nesting.exceeded", path,
                  "quotes, lists and asides nest deeper than the limit `block_nesting`");
    return false;
  }
  /// Links and marks have no place between words; their text stays.
  void check_runs(const Text& text, const Path& path) {
    if (text.is_plain()) return;
    bool has_link = false;
    for (const Text::Run run : text.runs()) has_link = has_link || run.link != nullptr;
    if (has_link) {
      issues_.warning("plain_text.link.dropped", path, "the address of a link in the text is lost");
    } else {
      issues_.info("plain_text.marks.dropped", path, "the marks of the text are lost");
    }
  }
  void check_archive(const Image& image, const Path& path) {
    credit::Flags said = credit::notes_of(image.caption.text.plain());
    credit::detail::collect_notes(image.caption.credit, true, credit::default_lexicon(), said);
    if (said.file || said.archive) return;
    issues_.warning("plain_text.image.archive_unsaid", Path(path, "is_archive"),
                    "neither caption nor credit says that this is a library picture");
  }

  Printer& printer_;
  const WriteOptions& options_;
  IssueList& issues_;
  std::vector<Held> held_;

 public:
  std::string lead_in;  ///< put before the next paragraph: the dateline
};

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: the bodies of an item, and the pictures that they show
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/buffer.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/lazy.hpp>
#include <galley/core/limits.hpp>
#include <galley/json/ninjs/profile.hpp>
#include <galley/json/ninjs/slots.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// Calls `f(image)` for each picture of a body in reading order, as deep as blocks may nest.
template <class Blocks, class F>
void for_each_image(Blocks& blocks, F&& f, std::size_t room = Limits::depth_ceiling) {
  for (auto& block : blocks) {
    if (auto* const image = block.template get_if<Image>()) {
      f(*image);
    } else if (room != 0) {
      if (auto* const quote = block.template get_if<Quote>())
        for_each_image(quote->body, f, room - 1);
      if (auto* const aside = block.template get_if<Aside>())
        for_each_image(aside->body, f, room - 1);
      if (auto* const list = block.template get_if<List>())
        for (auto& item : list->items) for_each_image(item, f, room - 1);
    }
  }
}

/// Does what a body shows, `shown`, mean this picture? By the reference, the uri, or an address.
template <class Picture>
bool answers(const Picture& image, std::string_view name, const Picture& shown) {
  if (!shown.id.empty() && (shown.id == name || shown.id == image.id)) return true;
  for (const auto& a : shown.renditions)
    for (const auto& b : image.renditions)
      if (!a.href.empty() && a.href == b.href) return true;
  return false;
}

/// Says that a picture of the body has no association, and is to get none.
template <class Picture>
void no_association(Picture& image) {
  image.extensions.add(format_name, "associations", "");
}
template <class Picture>
bool has_association(const Picture& image) {
  const auto* const no = kept(image.extensions, "associations");
  return no == nullptr || !no->raw.empty();
}

template <class Body>
bool is_html(const Body& body) {
  constexpr std::string_view types[] = {"text/html", "application/xhtml+xml", "text/html5"};
  for (const std::string_view type : types)
    if (body.media_type.substr(0, type.size()) == type) return body.role != "nitf";
  return body.media_type.empty() &&
         (body.role == "html" || body.role == "xhtml" ||
          (body.role.empty() && strings::starts_with(strings::trim_start(body.text), "<")));
}
template <class Body>
bool is_plain(const Body& body) {
  return strings::starts_with(body.media_type, plain_type) ||
         (body.media_type.empty() && (body.role == "text" || body.role.empty()));
}

/// Paragraphs parted by blank lines.
template <class Blocks>
void read_plain_text(std::string_view text, Blocks& blocks) {
  std::string paragraph;
  const auto end = [&] {
    if (!paragraph.empty()) blocks.emplace_back(galley::paragraph(std::move(paragraph)));
    paragraph.clear();
  };
  for (std::string_view line : strings::split(text, '\n')) {
    line = strings::trim(line);
    if (line.empty()) {
      end();
      continue;
    }
    if (!paragraph.empty()) paragraph += '\n';
    paragraph += line;
  }
  end();
}

/// The blocks of the source body that tells most: HTML, else plain text, else none.
template <class Lazy, class Item>
auto read_source_bodies(const Item& article, const Limits& limits, IssueList& issues,
                        const markup::Locator& locator) {
  using Body = typename galley::detail::LazyType<SourceBody, Item>::type;
  const auto first = [&](bool (*fits)(const Body&)) -> const Body* {
    for (const Body& body : article.source_bodies)
      if (body.format == format_name && fits(body)) return &body;
    return nullptr;
  };
  const Path root;
  if (const Body* const html = first(&is_html<Body>)) {
    markup::BlockReadOptions options;
    options.limits = limits;
    options.language = article.language;
    options.headline = article.headline;
    options.deck = article.deck;
    options.is_html = true;
    options.locator = locator;
    return markup::read_html_blocks<Lazy>(html->text, options, issues, Path(root, "body")).blocks;
  }
  std::vector<typename galley::detail::LazyType<Block, Item>::type> blocks;
  if (const Body* const plain = first(&is_plain<Body>)) read_plain_text(plain->text, blocks);
  return blocks;
}

/// What an association is called: as in its source, or as usual.
template <class List>
std::string name_of(const List& extensions, const std::string& usual) {
  const auto* const own = kept(extensions, "name");
  if (own == nullptr || !is_json_string(own->raw)) return usual;
  const Limits limits;
  IssueList issues(false, 1);
  json_text::Reader reader(own->raw, limits, issues);
  std::string name;
  return reader.string(name) == Outcome::ok ? name : usual;
}

/// Gives the text of blocks to `out`, a blank line between them, without captions.
template <class Blocks, class Out>
void write_plain_text(const Blocks& blocks, Out& out, std::size_t room) {
  const auto part = [&](std::string_view text) {
    if (text.empty()) return;
    if (!out.empty()) out.append("\n\n");
    out.append(text);
  };
  for (const auto& block : blocks) {
    if (const auto* const paragraph = block.template get_if<Paragraph>()) {
      part(paragraph->text.plain());
    } else if (const auto* const heading = block.template get_if<Heading>()) {
      part(heading->text.plain());
    } else if (const auto* const pre = block.template get_if<Preformatted>()) {
      part(pre->text);
    } else if (const auto* const table = block.template get_if<Table>()) {
      part(table->caption.plain());
      for (const auto* const rows : {&table->head, &table->rows}) {
        for (const auto& row : *rows) {
          std::string line;
          for (const auto& cell : row.cells) {
            if (!line.empty()) line += '\t';
            line += cell.text.plain();
          }
          part(line);
        }
      }
    } else if (room == 0) {
      continue;
    } else if (const auto* const quote = block.template get_if<Quote>()) {
      write_plain_text(quote->body, out, room - 1);
      part(quote->attribution);
    } else if (const auto* const aside = block.template get_if<Aside>()) {
      part(aside->title);
      write_plain_text(aside->body, out, room - 1);
    } else if (const auto* const list = block.template get_if<List>()) {
      for (const auto& item : list->items) write_plain_text(item, out, room - 1);
    }
  }
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

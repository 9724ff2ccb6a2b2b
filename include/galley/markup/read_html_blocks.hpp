// galley: the body that an HTML text holds, fragment or whole document
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/issue.hpp>
#include <galley/core/line_counter.hpp>
#include <galley/core/path.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>
#include <galley/markup/block_reader.hpp>
#include <galley/markup/html_scanner.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
namespace detail {

/// The place of an offset in an HTML text.
struct HtmlPlaces {
  std::string_view html;
  LineCounter counter;

  explicit HtmlPlaces(std::string_view text) noexcept : html(text), counter(text.data()) {}

  static Position find(void* places, std::size_t offset) {
    HtmlPlaces& self = *static_cast<HtmlPlaces*>(places);
    return self.counter(self.html.data() + (offset < self.html.size() ? offset : 0));
  }
};

/// What may be taken for the blocks of a text: a quarter of the limit is for strings, and half of
/// the first MiB for issues.
constexpr std::size_t memory_for(std::size_t size, std::size_t times) noexcept {
  constexpr std::size_t most = static_cast<std::size_t>(-1);
  constexpr std::size_t start = std::size_t{512} << 10;
  const std::size_t share = times - times / 4;
  return size != 0 && share > (most - start) / size ? most : start + share * size;
}

/// Hands the pieces of a text to a reader of blocks. False past a limit of the syntax.
template <class T>
bool read_html_pieces(std::string_view html, BasicBlockReader<T>& reader,
                      const BlockReadOptions& options, IssueList& issues, const Path& body) {
  BasicHtmlScanner<T> scanner(html, options.limits.attributes);
  while (!reader.failed()) {
    const HtmlPiece piece = scanner.next();
    const std::size_t offset = scanner.offset();
    switch (piece) {
      case HtmlPiece::start:
        reader.open(scanner.name(), scanner.attributes(), offset);
        if (scanner.is_empty_element()) reader.close(scanner.name(), offset);
        break;
      case HtmlPiece::end:
        // Browsers take `</br>` for `<br>`.
        if (strings::equals_ignore_case(scanner.name(), "br")) reader.open("br", {}, offset);
        reader.close(scanner.name(), offset);
        break;
      case HtmlPiece::text: reader.text(scanner.text(), offset); break;
      case HtmlPiece::comment: reader.comment(scanner.text()); break;
      case HtmlPiece::unfinished:
        issues.warning("html.tag.unfinished", body, "the text ends within a tag, which is dropped",
                       options.locator(offset));
        break;
      case HtmlPiece::crowded:
        issues.error("limit.attributes.exceeded", body,
                     "a tag has more attributes than the limit `attributes`",
                     options.locator(offset));
        return false;
      case HtmlPiece::finished: return true;
    }
  }
  return false;
}

}  // namespace detail

/// Reads the blocks of an HTML text: a fragment, or a document whose head gives its title and is
/// passed over else. Tolerant of all that browsers are tolerant of; linear in time. Offsets are
/// bytes of `html`; without a locator positions are lines and columns in it. Malformed UTF-8 is
/// replaced by U+FFFD (warning `html.encoding.malformed`). Fails only past a limit: then `issues`
/// has an error and the result is empty.
template <class T = void>
BlockReading read_html_blocks(std::string_view html, BlockReadOptions options, IssueList& issues,
                              const Path& body) {
  std::string repaired;
  if (strings::starts_with(html, "\xEF\xBB\xBF")) html.remove_prefix(3);
  if (!utf8::is_valid(html)) {
    std::string message;
    strings::append_number(message, utf8::append_replaced(repaired, html));
    message += " malformed sequences of UTF-8 were replaced by U+FFFD";
    issues.warning("html.encoding.malformed", body, std::move(message));
    html = repaired;
  }
  detail::HtmlPlaces places(html);
  if (options.locator.find == nullptr) options.locator = {&places, &detail::HtmlPlaces::find};
  options.is_html = true;
  const std::size_t memory = detail::memory_for(html.size(), options.limits.memory);
  if (memory < options.memory) options.memory = memory;
  BasicBlockReader<T> reader(options, issues, body);
  if (!detail::read_html_pieces(html, reader, options, issues, body)) return {};
  return reader.finish();
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

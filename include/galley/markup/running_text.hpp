// galley: running text of markup while it is read: blanks collapse as in HTML
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/simd.hpp>
#include <galley/model/box.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// The white space that collapses (HTML Standard 2.3.7; CSS Text 3 section 4.1).
constexpr bool is_html_blank(char byte) noexcept {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

namespace detail {

/// Says where the blanks begin that cannot stay as they are: all but single spaces within. The text
/// does not start with a blank.
template <class = void>
std::size_t find_loose_blank(std::string_view text) noexcept {
  using simd::Block;
  const char* const data = text.data();
  const std::size_t size = text.size();
  // One byte more is looked at, as a space is loose by what follows it.
  const auto loose_in = [](const char* place) {
    const Block here = Block::load(place);
    return here.at_most(0x1F) | (here.equals(' ') & Block::load(place + 1).at_most(' '));
  };
  std::size_t at = 0;
  while (size - at > Block::size) {
    const auto found = loose_in(data + at);
    if (!found.any()) {
      at += Block::size;
      continue;
    }
    at += found.first();
    if (is_html_blank(data[at])) return at;
    ++at;  // a control that is no blank
  }
  // The last block takes some bytes again and leaves the very last one.
  if (size > Block::size && !loose_in(data + (size - Block::size - 1)).any()) at = size - 1;
  for (; at < size; ++at)
    if (is_html_blank(data[at]) &&
        (data[at] != ' ' || at + 1 == size || is_html_blank(data[at + 1])))
      return at;
  return at;
}

/// Text of one paragraph, cell or caption. A blank is held back until something follows it in the
/// same line, and then has the style it stood in.
template <class = void>
class BasicRunningText {
 public:
  /// Character data in that style.
  void append(std::string_view text, const Style& style) {
    while (!text.empty()) {
      if (is_html_blank(text.front())) {
        std::size_t blanks = 1;
        while (blanks < text.size() && is_html_blank(text[blanks])) ++blanks;
        has_blank_ = has_blank_ || !is_at_line_start_;
        text.remove_prefix(blanks);
        continue;
      }
      put_pending(style);
      const std::size_t size = find_loose_blank(text);
      put(text.substr(0, size), style);
      is_at_line_start_ = false;
      has_words_ = true;
      text.remove_prefix(size);
    }
  }

  /// Text whose blanks count; CR LF and CR are line feeds.
  void append_as_is(std::string_view text) {
    put_breaks();
    while (!text.empty()) {
      const std::size_t size = text.find('\r');
      text_.append(text.substr(0, size));
      has_words_ = has_words_ || size != 0;
      if (size == std::string_view::npos) break;
      text_.append("\n");
      text.remove_prefix(size + (text.substr(size, 2) == "\r\n" ? 2 : 1));
    }
  }

  /// A line break; blanks around it vanish.
  void break_line(const Style& style) {
    put_breaks();
    text_.append("\n", style);
    begin_line();
  }
  /// A line break that counts only between words.
  void break_between() {
    if (!text_.empty()) ++breaks_;
    begin_line();
  }
  /// Words before and after it stand in lines of their own.
  void part() {
    if (!text_.empty() && breaks_ == 0 && text_.plain().back() != '\n') breaks_ = 1;
    begin_line();
  }
  /// To be told before the style changes, while `style` is the old one.
  void settle(const Style& style) {
    if (!has_blank_ || is_settled_) return;
    is_settled_ = true;
    if (!style.empty()) blank_style_ = Box<Style>(style);
  }

  /// True when nothing was appended since it was made or taken, but for blanks at the start.
  bool is_untouched() const noexcept { return text_.empty() && !has_blank_; }
  /// False when there is nothing but blanks and line breaks.
  bool has_words() const noexcept { return has_words_; }
  const Text& text() const noexcept { return text_; }
  Text take() {
    Text taken = std::move(text_);
    text_.clear();  // a moved-from one is empty in name only
    breaks_ = 0;
    has_words_ = false;
    begin_line();
    return taken;
  }

 private:
  void begin_line() {
    has_blank_ = is_settled_ = false;
    blank_style_.reset();
    is_at_line_start_ = true;
  }
  void put_breaks() {
    for (; breaks_ > 0; --breaks_) text_.append("\n");
  }
  /// Mostly text has no style, and none need be copied.
  void put(std::string_view text, const Style& style) {
    if (style.empty()) {
      text_.append(text);
    } else {
      text_.append(text, style);
    }
  }
  void put_pending(const Style& style) {
    put_breaks();
    if (!has_blank_) return;
    if (!is_settled_) {
      put(" ", style);
    } else if (blank_style_) {
      text_.append(" ", std::move(*blank_style_));
    } else {
      text_.append(" ");
    }
    has_blank_ = is_settled_ = false;
    blank_style_.reset();
  }

  Text text_;
  Box<Style> blank_style_;  // of the pending blank, where the style has changed since
  std::size_t breaks_ = 0;  // pending
  bool has_blank_ = false;  // pending
  bool is_settled_ = false;
  bool is_at_line_start_ = true;
  bool has_words_ = false;
};

using RunningText = BasicRunningText<>;

}  // namespace detail
}  // namespace markup
}  // namespace v0
}  // namespace galley

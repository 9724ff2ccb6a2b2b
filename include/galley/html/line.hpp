// galley: a text as one line, for titles and descriptions
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {
namespace html {
namespace detail {

/// At most `count` code points, ending where a word ends; a text without blanks is cut as it comes.
inline std::string_view cut_at_word(std::string_view text, std::size_t count) noexcept {
  if (text.size() <= count) return text;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (utf8::is_continuation(text[at])) continue;
    if (count-- == 0) break;
  }
  if (at == text.size() || strings::is_ascii_space(text[at])) return text.substr(0, at);
  for (std::size_t end = at; end > 0; --end)
    if (strings::is_ascii_space(text[end - 1])) return text.substr(0, end - 1);
  return text.substr(0, at);
}

/// A text with single blanks and without controls of writing direction, which would reach beyond
/// the text into a list of results or tabs. Views the original where nothing is to be done.
class Line {
 public:
  explicit Line(std::string_view text) : text_(text) {
    if (is_line(text)) return;
    collapse(text);
    text_ = made_;
  }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  std::string_view text() const noexcept { return text_; }

 private:
  /// The length of a bidi control that starts here: U+202A–202E and U+2066–2069 are E2 80 AA–AE and
  /// E2 81 A6–A9; 0 for anything else.
  static std::size_t bidi_control(std::string_view text, std::size_t at) noexcept {
    if (text[at] != '\xE2' || text.size() - at < 3) return 0;
    return utf8::is_bidi_control(utf8::decode(text, at).code_point) ? 3 : 0;
  }

  /// The same in blocks: whether there is nothing that needs a look, for texts that are not short.
  static bool is_surely_line(std::string_view text) noexcept {
    using simd::Block;
    constexpr std::size_t window = Block::size + 2;
    if (text.size() < window || text.front() == ' ' || text.back() == ' ') return false;
    const std::size_t last = text.size() - window;
    auto found = Block().high_bits();
    for (std::size_t at = 0;; at = at + Block::size < last ? at + Block::size : last) {
      const Block first = Block::load(text.data() + at);
      const Block second = Block::load(text.data() + at + 1);
      const Block third = Block::load(text.data() + at + 2);
      found = found | first.at_most(0x1F) | third.at_most(0x1F) |
              (first.equals(' ') & second.equals(' ')) |
              (first.equals('\xE2') & third.within(0xA6, 0xAE));
      if (at == last) return !found.any();
    }
  }

  static bool is_line(std::string_view text) noexcept {
    if (is_surely_line(text)) return true;
    bool after_blank = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const bool is_ordinary = c != '\xE2' && static_cast<unsigned char>(c) > ' ';
      if (!is_ordinary && bidi_control(text, i) != 0) return false;
      if (!is_ordinary && strings::is_ascii_space(c) && (after_blank || c != ' ')) return false;
      after_blank = c == ' ';
    }
    return text.empty() || !after_blank;
  }

  void collapse(std::string_view text) {
    bool wants_blank = false;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t control = bidi_control(text, i);
      if (control != 0) {
        i += control;
        continue;
      }
      if (strings::is_ascii_space(text[i])) {
        wants_blank = !made_.empty();
      } else {
        if (wants_blank) made_ += ' ';
        wants_blank = false;
        made_ += text[i];
      }
      ++i;
    }
  }

  std::string_view text_;
  std::string made_;
};

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley

// galley: lines into a buffer: blank lines between, breaks at a width, indents
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/utf8.hpp>
#include <galley/text/plain_text/lines.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// Writes lines. A blank line parts what `part` was called between.
class Printer {
 public:
  Printer(Buffer& buffer, std::size_t width) : buffer_(buffer), width_(width) {}

  /// The next line starts a new part, after a blank line.
  void part() noexcept { is_parted_ = true; }

  /// Lines from here on stand that many blanks to the right.
  void indent(std::size_t blanks) noexcept { indent_ = blanks; }
  std::size_t indent() const noexcept { return indent_; }

  /// One line, or several where the text has line ends or is wider than it may be. The first
  /// carries `bullet`; the others stand below its text.
  void text(std::string_view text, std::string_view bullet = {}) {
    bool is_first = true;
    for (std::size_t at = 0; at < text.size() || is_first;) {
      const std::size_t end = text.find('\n', at);
      const std::string_view line = text.substr(at, end == text.npos ? end : end - at);
      wrapped(line, is_first ? bullet : std::string_view{}, bullet.size());
      is_first = false;
      at = end == text.npos ? text.size() : end + 1;
    }
  }

  /// A line in pieces: call `begin_line`, append to `buffer`, then `end_line`.
  Buffer& begin_line() {
    if (is_parted_ && !buffer_.empty()) buffer_.push('\n');
    is_parted_ = false;
    for (std::size_t i = 0; i < indent_; ++i) buffer_.push(' ');
    return buffer_;
  }
  void end_line() { buffer_.push('\n'); }

 private:
  void wrapped(std::string_view line, std::string_view bullet, std::size_t hang) {
    do {
      const std::size_t taken = fitting(line, hang);
      Buffer& out = begin_line();
      out.append(bullet);
      if (bullet.empty()) {
        for (std::size_t i = 0; i < hang; ++i) out.push(' ');
      }
      out.append(line.substr(0, taken));
      end_line();
      bullet = {};
      line.remove_prefix(taken);
      while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
    } while (!line.empty());
  }

  /// Bytes of the line that stay within the width; a longer word stays whole.
  std::size_t fitting(std::string_view line, std::size_t hang) const noexcept {
    if (width_ == 0 || line.size() + indent_ + hang <= width_) return line.size();
    std::size_t column = indent_ + hang;
    std::size_t last_blank = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == ' ' && at != 0) last_blank = at;
      if (!utf8::is_continuation(line[at])) ++column;
      if (column > width_ && last_blank != 0) return last_blank;
    }
    return line.size();
  }

  Buffer& buffer_;
  std::size_t width_;
  std::size_t indent_ = 0;
  bool is_parted_ = false;
};

/// Says whether a control other than TAB and LF stands in the text.
template <class = void>
inline bool has_control(std::string_view text) noexcept {
  for (std::size_t at = find_special(text, 0); at < text.size(); at = find_special(text, at + 1)) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 && byte != '\t' && byte != '\n') return true;
  }
  return false;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

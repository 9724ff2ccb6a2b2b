// galley: text to lines, with blanks made plain and what shows nothing taken out
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/simd.hpp>
#include <galley/core/utf8.hpp>
#include <galley/text/letters.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A line that shows something.
struct Row {
  std::size_t number = 0;      ///< in the input, from 1, by any line break
  std::size_t line = 0;        ///< the same by LF alone, as positions count
  std::size_t line_begin = 0;  ///< of the line by LF, in the decoded text
  std::size_t begin = 0;       ///< of the line in the decoded text
  std::size_t end = 0;         ///< before its line break
  std::size_t clean_at = 0;
  std::size_t clean_size = 0;
  bool is_copied = false;     ///< the clean text stands in the arena, not in the decoded text
  bool blank_before = false;  ///< an empty line, or the start, stands before it
};

/// A line as the splitter finds it.
struct RawLine {
  std::size_t begin = 0;
  std::size_t end = 0;      ///< before the line break
  std::size_t next = 0;     ///< behind it
  bool is_special = false;  ///< holds controls, or bytes that may start odd blanks
};

/// Offset of the first byte at or after `at` that is a control or may start an odd blank or a
/// line break: C2 (NBSP, NEL), E2 (thin blanks, LS, PS, zero width), EF (U+FEFF).
template <class = void>
inline std::size_t find_special(std::string_view text, std::size_t at) noexcept {
  for (; text.size() - at >= simd::Block::size; at += simd::Block::size) {
    const simd::Block block = simd::Block::load(text.data() + at);
    const auto met =
        block.at_most(0x1F) | block.equals('\xC2') | block.equals('\xE2') | block.equals('\xEF');
    if (met.any()) return at + met.first();
  }
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= 0x1F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF) break;
  }
  return at;
}

/// Bytes of the line break at `at`: CRLF is one; 0 when there is none.
template <class = void>
inline std::size_t line_break_size(std::string_view text, std::size_t at) noexcept {
  const char byte = text[at];
  if (byte == '\r') return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
  if (byte >= '\n' && byte <= '\f') return 1;
  if (text.substr(at, 2) == "\xC2\x85") return 2;
  if (text.substr(at, 2) != "\xE2\x80" || at + 2 >= text.size()) return 0;
  return text[at + 2] == '\xA8' || text[at + 2] == '\xA9' ? 3 : 0;
}

/// The line that starts at `at`, which lies inside `text`.
template <class = void>
inline RawLine next_line(std::string_view text, std::size_t at) noexcept {
  RawLine line;
  line.begin = at;
  if (text[at] == '\n') {  // blank lines come in masses
    line.end = at;
    line.next = at + 1;
    return line;
  }
  while ((at = find_special(text, at)) < text.size()) {
    if (const std::size_t size = line_break_size(text, at)) {
      line.end = at;
      line.next = at + size;
      return line;
    }
    line.is_special = true;
    ++at;
  }
  line.end = line.next = text.size();
  return line;
}

/// What happens to a code point in a line.
enum class Fate : unsigned char { keep, blank, remove, remove_control };

template <class = void>
inline Fate fate_of(char32_t code_point, bool keep_nbsp) noexcept {
  if (code_point == '\t') return Fate::blank;
  if (code_point < 0x20) return Fate::remove_control;
  if (code_point == 0xA0) return keep_nbsp ? Fate::keep : Fate::blank;
  if (code_point == 0x200B || code_point == 0x2060 || code_point == 0xFEFF) return Fate::remove;
  if (code_point != ' ' && code_point != 0x3000 && letters::is_blank(code_point)) {
    return Fate::blank;
  }
  return Fate::keep;
}

/// Lines, the text of those that had to be changed, and how many controls were taken out.
template <class = void>
class BasicRows {
 public:
  /// Splits `text`, which must outlive this. False when more than `most` lines show something.
  bool split(std::string_view text, bool keep_nbsp, std::size_t most) {
    text_ = text;
    bool blank_before = true;
    std::size_t number = 0;
    std::size_t line = 1;
    std::size_t line_begin = 0;
    for (std::size_t at = 0; at < text.size();) {
      const RawLine raw = next_line(text, at);
      at = raw.next;
      Row row;
      row.number = ++number;
      row.line = line;
      row.line_begin = line_begin;
      row.begin = raw.begin;
      row.end = raw.end;
      row.blank_before = blank_before;
      note_end(raw);
      if (at > raw.end && text[at - 1] == '\n') {
        ++line;
        line_begin = at;
      }
      clean(row, raw.is_special, keep_nbsp);
      blank_before = row.clean_size == 0;
      if (blank_before) continue;
      if (rows_.size() == most) return false;
      rows_.push_back(row);
    }
    return true;
  }

  std::size_t size() const noexcept { return rows_.size(); }
  bool empty() const noexcept { return rows_.empty(); }
  const Row& operator[](std::size_t index) const noexcept { return rows_[index]; }

  /// The line's text as the model gets it: trimmed, with plain blanks.
  std::string_view text(std::size_t index) const noexcept {
    const Row& row = rows_[index];
    return (row.is_copied ? std::string_view(arena_) : text_).substr(row.clean_at, row.clean_size);
  }
  /// The line as it stands in the source, without its line break.
  std::string_view raw(std::size_t index) const noexcept {
    return text_.substr(rows_[index].begin, rows_[index].end - rows_[index].begin);
  }
  /// Whether an empty line stands behind it, or the end.
  bool blank_after(std::size_t index) const noexcept {
    return index + 1 >= rows_.size() || rows_[index + 1].blank_before;
  }
  /// Whether lines end in more than one way, form feeds aside.
  bool has_mixed_ends() const noexcept { return (ends_ & (ends_ - 1)) != 0; }
  std::size_t controls() const noexcept { return controls_; }
  /// Decoded offset of the first control that was taken out.
  std::size_t first_control() const noexcept { return first_control_; }

 private:
  void note_end(const RawLine& raw) noexcept {
    const std::size_t size = raw.next - raw.end;
    if (size == 0) return;
    const char first = text_[raw.end];
    const char last = text_[raw.next - 1];
    if (first == '\v' || first == '\f') return;
    ends_ |= size == 1 ? (first == '\n' ? 1U : 2U) : first == '\r' ? 4U : last == '\x85' ? 8U : 16U;
  }

  void clean(Row& row, bool is_special, bool keep_nbsp) {
    const std::string_view raw = text_.substr(row.begin, row.end - row.begin);
    std::string_view kept = letters::trim(raw);
    row.clean_at = row.begin + static_cast<std::size_t>(kept.data() - raw.data());
    row.clean_size = kept.size();
    if (!is_special || kept.empty()) return;
    const std::size_t start = arena_.size();
    if (!copy(kept, row.clean_at, keep_nbsp)) {
      arena_.resize(start);
      return;
    }
    kept = letters::trim(std::string_view(arena_).substr(start));
    row.is_copied = true;
    row.clean_at = static_cast<std::size_t>(kept.data() - arena_.data());
    row.clean_size = kept.size();
  }

  /// Appends the clean text to the arena; false when nothing had to change. An odd blank beside
  /// another blank is dropped, so that "a<NBSP> b" reads "a b".
  bool copy(std::string_view text, std::size_t offset, bool keep_nbsp) {
    bool changed = false;
    std::size_t copied = 0;
    for (std::size_t at = 0; (at = find_special(text, at)) < text.size();) {
      const utf8::Decoded met = utf8::decode(text, at);
      const Fate fate = fate_of(met.code_point, keep_nbsp);
      const std::size_t next = at + met.length;
      if (fate == Fate::keep) {
        at = next;
        continue;
      }
      changed = true;
      arena_.append(text.substr(copied, at - copied));
      if (fate == Fate::remove_control && controls_++ == 0) first_control_ = offset + at;
      const bool beside =
          (!arena_.empty() && arena_.back() == ' ') || (next < text.size() && text[next] == ' ');
      if (fate == Fate::blank && !beside) arena_.push_back(' ');
      copied = at = next;
    }
    if (changed) arena_.append(text.substr(copied));
    return changed;
  }

  std::string_view text_;
  std::string arena_;
  std::vector<Row> rows_;
  unsigned ends_ = 0;  ///< a bit for each way to end a line
  std::size_t controls_ = 0;
  std::size_t first_control_ = 0;
};
using Rows = BasicRows<>;

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

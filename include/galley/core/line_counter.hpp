// galley: line and column of places in a text, counted from the last place asked for
#pragma once
#include <cstddef>
#include <cstring>
#include <string_view>

#include <galley/core/issue.hpp>
#include <galley/core/utf8.hpp>

namespace galley {
inline namespace v0 {

/// Issues come mostly in the order of the text, so each place is counted from the one before.
class LineCounter {
 public:
  /// `begin` is where the first column is, behind a byte order mark.
  explicit LineCounter(const char* begin) noexcept : begin_(begin), known_(begin) {}

  /// Line and column of a place of the text, and its distance from `begin`.
  Position operator()(const char* place) noexcept {
    const auto count = [](const char* from, const char* to) {
      return utf8::count_code_points({from, static_cast<std::size_t>(to - from)});
    };
    if (place < known_) {
      const auto back = static_cast<std::size_t>(known_ - place);
      if (std::memchr(place, '\n', back) == nullptr) {
        column_ -= count(place, known_);
        known_ = place;
      } else {
        known_ = begin_;
        line_ = column_ = 1;
      }
    }
    while (known_ != place) {
      const auto left = static_cast<std::size_t>(place - known_);
      const void* const newline = std::memchr(known_, '\n', left);
      if (newline == nullptr) break;
      known_ = static_cast<const char*>(newline) + 1;
      column_ = 1;
      ++line_;
    }
    column_ += count(known_, place);
    known_ = place;
    return {line_, column_, static_cast<std::size_t>(place - begin_)};
  }

 private:
  const char* begin_;
  const char* known_;
  std::size_t line_ = 1;
  std::size_t column_ = 1;
};

}  // namespace v0
}  // namespace galley

// galley: where in the source each value of an article stood
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/issue.hpp>

namespace galley {
inline namespace v0 {

/// Path -> position, collected by a reader on request, so that positions never live in the Article.
class SourceMap {
 public:
  template <class = void>
  void add(std::string path, Position position) {
    entries_.push_back({std::move(path), position});
  }
  /// Takes the last position back, for a value that turned out to be none of the article's.
  void remove_last() noexcept { entries_.pop_back(); }
  bool empty() const noexcept { return entries_.empty(); }
  std::size_t size() const noexcept { return entries_.size(); }
  void clear() noexcept { entries_.clear(); }

  /// The position of the longest known prefix of a JSON Pointer, or null. Linear in the entries.
  const Position* find(std::string_view path) const noexcept {
    const Entry* best = nullptr;
    for (const Entry& entry : entries_)
      if (is_prefix(entry.path, path) && (!best || entry.path.size() > best->path.size()))
        best = &entry;
    return best ? &best->position : nullptr;
  }

 private:
  struct Entry {
    std::string path;
    Position position;
  };
  static bool is_prefix(std::string_view prefix, std::string_view path) noexcept {
    return path.substr(0, prefix.size()) == prefix &&
           (path.size() == prefix.size() || path[prefix.size()] == '/');
  }
  std::vector<Entry> entries_;
};

}  // namespace v0
}  // namespace galley

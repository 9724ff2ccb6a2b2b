// galley: where in an article one stands, as linked stack frames; a JSON Pointer on demand
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace galley {
inline namespace v0 {

/// A place in the native JSON of an article. A frame points to its parent's frame, so pushing costs
/// a few stores and no allocation; the parent must outlive it.
class Path {
 public:
  constexpr Path() = default;
  constexpr Path(const Path& parent, std::string_view name) : parent_(&parent), name_(name) {}
  constexpr Path(const Path& parent, std::size_t index)
      : parent_(&parent), index_(index), is_index_(true) {}

  /// Re-aims this frame at another member or element of the same parent.
  constexpr void aim(std::string_view name) {
    name_ = name;
    is_index_ = false;
  }
  constexpr void aim(std::size_t index) {
    index_ = index;
    is_index_ = true;
  }

  /// The last member's name; empty for an element and for the root.
  std::string_view name() const noexcept { return is_index_ ? std::string_view{} : name_; }
  /// True for the element of a list.
  bool is_element() const noexcept { return is_index_; }
  bool is_child_of(const Path& other) const noexcept { return parent_ == &other; }

  /// RFC 6901 JSON Pointer, e.g. `/body/3/text`; empty for the root.
  std::string to_string() const;

 private:
  constexpr bool is_root() const { return parent_ == nullptr; }
  static std::size_t digits(std::size_t n);

  const Path* parent_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
  bool is_index_ = false;
};

inline std::size_t Path::digits(std::size_t n) {
  std::size_t count = 1;
  for (; n >= 10; n /= 10) ++count;
  return count;
}

inline std::string Path::to_string() const {
  std::size_t size = 0;
  std::size_t escapes = 0;
  for (const Path* p = this; !p->is_root(); p = p->parent_) {
    size += 1 + (p->is_index_ ? digits(p->index_) : p->name_.size());
    if (!p->is_index_)
      for (char c : p->name_) escapes += c == '~' || c == '/';
  }
  size += escapes;
  std::string out(size, '/');
  for (const Path* p = this; !p->is_root(); p = p->parent_) {
    if (p->is_index_) {
      std::size_t n = p->index_;
      do out[--size] = static_cast<char>('0' + n % 10);
      while ((n /= 10) != 0);
    } else if (escapes == 0) {
      size -= p->name_.size();
      p->name_.copy(&out[size], p->name_.size());
    } else {
      for (std::size_t i = p->name_.size(); i-- > 0;) {
        const char c = p->name_[i];
        if (c == '~' || c == '/') out[--size] = c == '~' ? '0' : '1';
        out[--size] = c == '/' ? '~' : c;
      }
    }
    --size;
  }
  return out;
}

}  // namespace v0
}  // namespace galley

// galley: the attributes of a start tag, as every syntax of markup gives them
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// One attribute as its syntax decoded it; in XML the name keeps its prefix, as in `xml:lang`.
struct Attribute {
  std::string_view name;
  std::string_view value;
};

/// The attributes of a start tag, as views that live as long as the call that takes them.
class Attributes {
 public:
  constexpr Attributes() noexcept = default;
  constexpr Attributes(const Attribute* first, std::size_t size) noexcept
      : first_(first), size_(size) {}

  constexpr const Attribute* begin() const noexcept { return first_; }
  constexpr const Attribute* end() const noexcept { return first_ + size_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }

  /// The first of that name, in any case of its ASCII letters, or null.
  constexpr const Attribute* find(std::string_view name) const noexcept {
    for (const Attribute& attribute : *this)
      if (strings::equals_ignore_case(attribute.name, name)) return &attribute;
    return nullptr;
  }
  /// Its value; empty when it is not there.
  constexpr std::string_view operator[](std::string_view name) const noexcept {
    const Attribute* const found = find(name);
    return found == nullptr ? std::string_view() : found->value;
  }

 private:
  const Attribute* first_ = nullptr;
  std::size_t size_ = 0;
};

/// True when `words`, parted by blanks of any kind, holds `word` (HTML Standard 2.3.7).
constexpr bool has_token(std::string_view words, std::string_view word) noexcept {
  while (!words.empty()) {
    std::size_t size = 0;
    while (size < words.size() && !strings::is_ascii_space(words[size])) ++size;
    if (words.substr(0, size) == word) return true;
    words.remove_prefix(size < words.size() ? size + 1 : size);
  }
  return false;
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

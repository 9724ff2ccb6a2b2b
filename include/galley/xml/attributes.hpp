// galley: the attributes of one XML element, as the reader gives them
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// One attribute of the element that started last; declarations of namespaces are not among them.
struct Attribute {
  std::string_view name;   ///< local name
  std::string_view value;  ///< references resolved, white space normalised (XML 1.0 section 3.3.3)
  Namespace space = Namespace::none;  ///< `none` without a prefix: it belongs to its element
  std::uint32_t binding = 0;          ///< for Reader::uri_of()
  const char* at = nullptr;           ///< where it stands, for Reader::position_of()
  std::uint64_t head = 0;             ///< first eight bytes of the local name
  std::string_view qualified_name() const noexcept {
    return {at, static_cast<std::size_t>(name.data() + name.size() - at)};
  }
};

/// The attributes of one element, in the order of the source.
class Attributes {
 public:
  Attributes(const Attribute* first, std::size_t size) noexcept : first_(first), size_(size) {}
  const Attribute* begin() const noexcept { return first_; }
  const Attribute* end() const noexcept { return first_ + size_; }
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

 private:
  const Attribute* first_;
  std::size_t size_;
};

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

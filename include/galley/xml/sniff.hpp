// galley: the root element of a text that may be XML, found without reading the document
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// The name of a root element, shortened to what any format here is called.
struct Root {
  Namespace space = Namespace::none;
  char text[48] = {};
  std::size_t size = 0;
  bool has_doctype = false;

  std::string_view name() const noexcept { return {text, size}; }
  explicit operator bool() const noexcept { return size != 0; }
};

/// The root element of the text, in any encoding that the reader takes; none where what stands
/// before it, or its own start, is no XML. Allocates nothing and looks at the start only.
template <class = void>
Root root_of(std::string_view text) noexcept;

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

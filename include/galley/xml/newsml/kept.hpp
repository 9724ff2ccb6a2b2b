// galley: what an article keeps of the NewsML-G2 document it was read from, and what of it is put
// back
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include <galley/model/article.hpp>
#include <galley/xml/newsml/fields.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Kept at a node itself: the whole element, where it says more than the node's fields.
template <class = void>
const Extension* element_of(const Extensions& list, std::string_view element) noexcept {
  return list.empty() ? nullptr : list.find(format_name, element);
}

/// Which of an article's kept pieces stand where they stood. A piece goes out of use when the field
/// that was read from it says something else by now.
template <class = void>
struct BasicKept {
  static constexpr unsigned char none = 0xFF;        ///< no place: carried as an extension
  static constexpr unsigned char attributes = 0xFE;  ///< of a container

  std::vector<unsigned char> row_of;           ///< of each extension of the article, its place
  std::vector<unsigned char> is_stale_row;     ///< empty: no row is
  std::vector<const Extensions*> stale_nodes;  ///< of nodes that changed
  bool are_nodes_stale = false;                ///< all of them
  const SourceBody* body = nullptr;            ///< the content as it was
  bool is_body_stale = false;
  bool is_cover_apart = false;  ///< the cover did not come from the content
  bool is_foreign = false;      ///< the article was read from another program's document

  bool is_used(std::size_t row) const noexcept {
    return is_stale_row.empty() || !is_stale_row[row];
  }
  bool is_used(const Extensions& node) const noexcept {
    if (are_nodes_stale) return false;
    for (const Extensions* stale : stale_nodes)
      if (stale == &node) return false;
    return true;
  }
};

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: an item of ninjs while it is read, before it is known what it becomes
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <galley/json/ninjs/schema.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// A value in the text, and how many values were counted before it, for going back.
struct Place {
  const char* at = nullptr;
  std::size_t values = 0;
};

/// An association: a picture, or else a related story.
struct Associate {
  Image image;
  RelatedLink link;
  std::string name;
  std::string rel;
  bool is_link = false;
  bool is_used = false;
};

inline constexpr std::size_t item_property_count = static_cast<std::size_t>(Property::text_role);

/// An item of any type; its headlines and descriptions stand in `alternative_texts` in their order
/// until it is known which of them are plain fields.
struct Draft {
  Article article;
  std::vector<Rendition> renditions;
  std::vector<Associate> associates;
  std::string name;
  std::string rel;
  std::string representation;  ///< in the words of 3.x
  std::string standard;        ///< raw, where it is not the usual one
  bool has_type = false;
  bool has_standard = false;
  bool is_unmodelled = false;  ///< an event or planning item
  bool has_keyword = false;
  Place places[item_property_count];  ///< of the members that were there
  std::uint64_t odd = 0;              ///< those which a writer would write otherwise

  Place& place_of(Property property) { return places[static_cast<std::size_t>(property)]; }
  bool has(Property property) const {
    return places[static_cast<std::size_t>(property)].at != nullptr;
  }
  /// Ready for another item, once everything of the article has been moved elsewhere.
  void reuse() {
    article.extensions.clear();
    renditions.clear();
    associates.clear();
    for (std::string* const text : {&name, &rel, &representation, &standard}) text->clear();
    has_type = has_standard = is_unmodelled = has_keyword = false;
    for (Place& place : places) place = Place();
    odd = 0;
  }
  void mark_odd(Property property) { odd |= bit(property); }
  bool is_odd(Property property) const { return (odd & bit(property)) != 0; }

 private:
  static constexpr std::uint64_t bit(Property property) {
    return std::uint64_t{1} << static_cast<unsigned>(property);
  }
};
static_assert(item_property_count <= 64);

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

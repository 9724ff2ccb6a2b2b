// galley: a pointer to another story or page
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/model/extensions.hpp>

namespace galley {
inline namespace v0 {

/// Who made the relation: an editor for this story, or the site for every page.
enum class RelatedKind : unsigned char { unspecified, editorial, site_list };
template <>
inline constexpr std::string_view enum_names<RelatedKind>[] = {"unspecified", "editorial",
                                                               "site_list"};

/// A related story. It may still lack its address; `validate` says so before publication.
struct RelatedLink {
  std::string title;
  std::string href;
  std::string id;
  std::string rel;
  RelatedKind kind = RelatedKind::unspecified;
  std::string media_type;
  std::string language;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&RelatedLink::title, &RelatedLink::href, &RelatedLink::id,
                           &RelatedLink::rel, &RelatedLink::kind, &RelatedLink::media_type,
                           &RelatedLink::language, &RelatedLink::extensions>
    fields<RelatedLink>{{{"title"},
                         {"href", Use::url},
                         {"id", Use::identifier},
                         {"rel", Use::code},
                         {"kind"},
                         {"media_type", Use::media_type},
                         {"language", Use::language},
                         {"extensions"}}};

/// A related story from its title and address.
template <class = void>
RelatedLink link(std::string title, std::string href = {}) {
  RelatedLink made;
  made.title = std::move(title);
  made.href = std::move(href);
  return made;
}

}  // namespace v0
}  // namespace galley

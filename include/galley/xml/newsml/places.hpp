// galley: every place of a newsItem in the order of the schema, and what the model has there
//
// Writer and reader follow this one table: the writer walks down it and writes at each place what
// the model says or what was kept for it; the reader finds an element's place by name. A property
// that becomes part of the model is a word of `Property` and its row here.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <galley/core/hash_index.hpp>
#include <galley/core/lazy.hpp>
#include <galley/core/literal.hpp>
#include <galley/xml/name.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

enum class Container : unsigned char { item, item_meta, content_meta };
inline constexpr Literal container_names[] = {"newsItem", "itemMeta", "contentMeta"};

/// What stands at a place. `none` is only ever kept as it was.
enum class Property : unsigned char {
  none,
  catalog_refs,
  catalogs,
  pub_history,
  rights,
  item_meta,
  content_meta,
  content_set,
  item_class,
  provider,
  version_created,
  first_created,
  embargoed,
  pub_status,
  generator,
  profile,
  titles,
  editor_notes,
  signals,
  expires,
  links,
  icons,
  urgency,
  content_created,
  digital_source_type,
  located,
  sources,
  creators,
  contributors,
  alternative_ids,
  languages,
  genres,
  keywords,
  subjects,
  sluglines,
  headlines,
  datelines,
  bylines,
  creditlines,
  descriptions,
  beyond
};

/// Nodes keep what they do not hold themselves, so what is kept at the article stands beside them;
/// elsewhere what is kept is all there is.
constexpr bool is_list_of_nodes(Property property) noexcept {
  return property == Property::catalogs || property == Property::links ||
         property == Property::sources || property == Property::creators ||
         property == Property::contributors || property == Property::genres ||
         property == Property::subjects || property == Property::located ||
         property == Property::beyond;
}

/// An element of a container. `slot` is the name under which extensions keep it; `*` is any element
/// of another namespace.
struct Place {
  Container container;
  Literal slot;
  Property property;
  std::uint64_t head = 0;  ///< first eight bytes of the element's name

  constexpr Place(Container in, Literal slot_name, Property what = Property::none)
      : container(in), slot(slot_name), property(what) {
    const std::string_view name = element();
    for (std::size_t i = 0; i < name.size() && i < 8; ++i)
      head |= std::uint64_t{static_cast<unsigned char>(name[i])} << (8 * i);
  }
  static constexpr std::uint64_t key_of(Container container, std::uint64_t head) noexcept {
    return head + static_cast<std::uint64_t>(container);
  }
  constexpr std::uint64_t key() const noexcept { return key_of(container, head); }
  constexpr std::string_view element() const noexcept {
    return slot.view().substr(container_names[static_cast<std::size_t>(container)].view().size() +
                              1);
  }
};

/// NewsML-G2 2.35, XML Schema of the power conformance level.
template <class T = void>
struct Places {
  static constexpr Lazy<Place, T> all[] = {
      {Container::item, "newsItem/Signature"},
      {Container::item, "newsItem/catalogRef", Property::catalog_refs},
      {Container::item, "newsItem/catalog", Property::catalogs},
      {Container::item, "newsItem/hopHistory"},
      {Container::item, "newsItem/pubHistory", Property::pub_history},
      {Container::item, "newsItem/rightsInfo", Property::rights},
      {Container::item, "newsItem/itemMeta", Property::item_meta},
      {Container::item_meta, "itemMeta/itemClass", Property::item_class},
      {Container::item_meta, "itemMeta/provider", Property::provider},
      {Container::item_meta, "itemMeta/versionCreated", Property::version_created},
      {Container::item_meta, "itemMeta/firstCreated", Property::first_created},
      {Container::item_meta, "itemMeta/embargoed", Property::embargoed},
      {Container::item_meta, "itemMeta/pubStatus", Property::pub_status},
      {Container::item_meta, "itemMeta/role"},
      {Container::item_meta, "itemMeta/fileName"},
      {Container::item_meta, "itemMeta/generator", Property::generator},
      {Container::item_meta, "itemMeta/profile", Property::profile},
      {Container::item_meta, "itemMeta/service"},
      {Container::item_meta, "itemMeta/title", Property::titles},
      {Container::item_meta, "itemMeta/edNote", Property::editor_notes},
      {Container::item_meta, "itemMeta/memberOf"},
      {Container::item_meta, "itemMeta/instanceOf"},
      {Container::item_meta, "itemMeta/signal", Property::signals},
      {Container::item_meta, "itemMeta/altRep"},
      {Container::item_meta, "itemMeta/deliverableOf"},
      {Container::item_meta, "itemMeta/hash"},
      {Container::item_meta, "itemMeta/expires", Property::expires},
      {Container::item_meta, "itemMeta/origRep"},
      {Container::item_meta, "itemMeta/incomingFeedId"},
      {Container::item_meta, "itemMeta/metadataCreator"},
      {Container::item_meta, "itemMeta/link", Property::links},
      {Container::item_meta, "itemMeta/itemMetaExtProperty"},
      {Container::item_meta, "itemMeta/*"},
      {Container::item, "newsItem/contentMeta", Property::content_meta},
      {Container::content_meta, "contentMeta/icon", Property::icons},
      {Container::content_meta, "contentMeta/urgency", Property::urgency},
      {Container::content_meta, "contentMeta/contentCreated", Property::content_created},
      {Container::content_meta, "contentMeta/contentModified"},
      {Container::content_meta, "contentMeta/digitalSourceType", Property::digital_source_type},
      {Container::content_meta, "contentMeta/located", Property::located},
      {Container::content_meta, "contentMeta/infoSource", Property::sources},
      {Container::content_meta, "contentMeta/creator", Property::creators},
      {Container::content_meta, "contentMeta/contributor", Property::contributors},
      {Container::content_meta, "contentMeta/audience"},
      {Container::content_meta, "contentMeta/exclAudience"},
      {Container::content_meta, "contentMeta/altId", Property::alternative_ids},
      {Container::content_meta, "contentMeta/rating"},
      {Container::content_meta, "contentMeta/userInteraction"},
      {Container::content_meta, "contentMeta/language", Property::languages},
      {Container::content_meta, "contentMeta/genre", Property::genres},
      {Container::content_meta, "contentMeta/keyword", Property::keywords},
      {Container::content_meta, "contentMeta/subject", Property::subjects},
      {Container::content_meta, "contentMeta/slugline", Property::sluglines},
      {Container::content_meta, "contentMeta/headline", Property::headlines},
      {Container::content_meta, "contentMeta/dateline", Property::datelines},
      {Container::content_meta, "contentMeta/by", Property::bylines},
      {Container::content_meta, "contentMeta/creditline", Property::creditlines},
      {Container::content_meta, "contentMeta/description", Property::descriptions},
      {Container::content_meta, "contentMeta/contentMetaExtProperty"},
      {Container::content_meta, "contentMeta/*", Property::beyond},
      {Container::item, "newsItem/partMeta"},
      {Container::item, "newsItem/assert"},
      {Container::item, "newsItem/inlineRef"},
      {Container::item, "newsItem/derivedFrom"},
      {Container::item, "newsItem/derivedFromValue"},
      {Container::item, "newsItem/contentSet", Property::content_set},
  };
  static constexpr std::size_t count = sizeof all / sizeof *all;

  /// The row of a property that has but one.
  static constexpr std::size_t index_of(Property property) noexcept {
    std::size_t i = 0;
    while (all[i].property != property) ++i;
    return i;
  }
  static std::size_t index_of_slot(std::string_view slot) noexcept {
    std::size_t i = 0;
    while (i < count && all[i].slot.view() != slot) ++i;
    return i;
  }
};

template <class T>
inline constexpr HashIndex<256> place_index{Places<T>::all,
                                            [](const Place& place) { return place.key(); }};

/// The row of an element of the standard's namespace, of whose name the first eight bytes are
/// `head`; `Places<>::count` if it has no place in that container.
template <class T>
std::size_t place_of(Container container, std::string_view name, std::uint64_t head) noexcept {
  const std::size_t row = place_index<T>.find(Place::key_of(container, head), [&](std::size_t at) {
    const Place& place = Places<T>::all[at];
    return place.head == head && place.container == container &&
           place.element().size() == name.size() &&
           (name.size() <= 8 ||
            xml_text::detail::ends_alike(place.element().data(), name.data(), name.size()));
  });
  return row == HashIndex<256>::none ? Places<T>::count : row;
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: the codes, catalogs and schemes that a NewsML-G2 item is written with and recognised by
#pragma once
#include <string_view>

#include <galley/core/literal.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/status.hpp>
#include <galley/model/topic.hpp>
#include <galley/xml/newsml/lexical.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {

/// The version of the standard that is written.
inline constexpr Literal standard_version = "2.35";
/// IPTC's catalog of that version; it declares the aliases of every code of theirs used here.
inline constexpr Literal iptc_catalog =
    "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

/// Schemes of our own, for what no IPTC scheme has a code for. WriteOptions replaces them.
inline constexpr Literal headline_role_scheme = "urn:x-galley:headlinerole:";
inline constexpr Literal identifier_scheme = "urn:x-galley:identifier:";
inline constexpr Literal relation_scheme = "urn:x-galley:relation:";
inline constexpr Literal status_scheme = "urn:x-galley:pubstatus:";

namespace detail {

/// The words of a closed set in the order of its enumerators; "" where there is none.
inline constexpr Literal item_class_codes[] = {"text",     "picture",   "video", "audio",
                                               "graphics", "composite", ""};
inline constexpr Literal topic_types[] = {"",
                                          "cpnat:abstract",
                                          "cpnat:person",
                                          "cpnat:organisation",
                                          "cpnat:geoArea",
                                          "cpnat:event",
                                          "cpnat:object"};

/// The kind of an item by the code alone: agencies use aliases of their own for IPTC's codes.
template <class = void>
bool kind_of(std::string_view qcode, ArticleKind& kind) noexcept {
  const std::string_view code = code_of(qcode);
  for (std::size_t i = 0; i < sizeof item_class_codes / sizeof *item_class_codes; ++i) {
    const std::string_view known = item_class_codes[i];
    if (known.empty() || !strings::equals_ignore_case(known, code)) continue;
    kind = static_cast<ArticleKind>(i);
    return true;
  }
  if (strings::equals_ignore_case(code, "graphic")) kind = ArticleKind::graphic;
  return strings::equals_ignore_case(code, "graphic");
}

template <class = void>
bool topic_kind_of(std::string_view qcode, TopicKind& kind) noexcept {
  constexpr std::size_t count = sizeof topic_types / sizeof *topic_types;
  for (std::size_t i = 1; i < count; ++i) {  // as IPTC spells it, and we do
    if (qcode != topic_types[i].view()) continue;
    kind = static_cast<TopicKind>(i);
    return true;
  }
  const std::string_view code = code_of(qcode);
  for (std::size_t i = 1; i < count; ++i) {
    if (!strings::equals_ignore_case(code_of(topic_types[i]), code)) continue;
    kind = static_cast<TopicKind>(i);
    return true;
  }
  if (!strings::equals_ignore_case(code, "poi")) return false;
  kind = TopicKind::place;  // a point of interest
  return true;
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

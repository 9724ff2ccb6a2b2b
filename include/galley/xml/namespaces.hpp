// galley: the namespaces that XML news formats are written in, known by number
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/literal.hpp>

namespace galley {
inline namespace v0 {
/// The syntax of XML 1.0 (5th edition) with namespaces, without a model.
namespace xml_text {

/// What the reader tells about a namespace: none, a known one, or another, of which it has the URI.
/// A further one is a word here and a row below.
enum class Namespace : unsigned char {
  none,
  other,
  xml,
  xmlns,
  schema_instance,
  nar,
  xhtml,
  nitf,
  model
};

/// The URI of each known namespace, in the order of the enumerators. `model` is our own: fields of
/// the model that a standard has no place for stand under their own names there.
inline constexpr Literal namespace_uris[] = {"",
                                             "",
                                             "http://www.w3.org/XML/1998/namespace",
                                             "http://www.w3.org/2000/xmlns/",
                                             "http://www.w3.org/2001/XMLSchema-instance",
                                             "http://iptc.org/std/nar/2006-10-01/",
                                             "http://www.w3.org/1999/xhtml",
                                             "http://iptc.org/std/NITF/2006-10-18/",
                                             "urn:x-galley:model"};

/// The URI of a known namespace; empty for `none` and `other`.
constexpr std::string_view uri_of(Namespace space) noexcept {
  return namespace_uris[static_cast<std::size_t>(space)];
}

/// The namespace of a URI, compared byte by byte as Namespaces in XML 1.0 section 2.3 asks.
constexpr Namespace namespace_of(std::string_view uri) noexcept {
  if (uri.empty()) return Namespace::none;
  std::size_t index = sizeof namespace_uris / sizeof *namespace_uris;
  while (--index > static_cast<std::size_t>(Namespace::other))
    if (namespace_uris[index].view() == uri) break;
  return static_cast<Namespace>(index);
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

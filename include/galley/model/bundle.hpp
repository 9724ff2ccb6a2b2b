// galley: what arrives in one document that holds more than one story
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {

/// The wrapper of a message: who sent what to whom, and when.
struct Envelope {
  std::string id;
  Timestamp sent;
  std::string sender;
  std::string origin;
  std::vector<std::string> destinations;
  std::vector<std::string> channels;
  std::optional<std::int32_t> priority;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Envelope::id, &Envelope::sent, &Envelope::sender, &Envelope::origin,
                           &Envelope::destinations, &Envelope::channels, &Envelope::priority,
                           &Envelope::extensions>
    fields<Envelope>{{{"id", Use::identifier},
                      {"sent"},
                      {"sender", Use::code},
                      {"origin", Use::code},
                      {"destinations", Use::code},
                      {"channels", Use::code},
                      {"priority"},
                      {"extensions"}}};

/// One group of a package; groups refer to each other by id.
struct PackageGroup {
  std::string id;
  std::string role;
  std::vector<RelatedLink> items;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&PackageGroup::id, &PackageGroup::role, &PackageGroup::items,
                           &PackageGroup::extensions>
    fields<PackageGroup>{{{"id", Use::identifier}, {"role", Use::code}, {"items"}, {"extensions"}}};

/// A list of items that an editor put together.
struct Package {
  std::string id;
  std::string version;
  std::string headline;
  std::string language;
  std::vector<PackageGroup> groups;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Package::id, &Package::version, &Package::headline, &Package::language,
                           &Package::groups, &Package::extensions>
    fields<Package>{{{"id", Use::identifier},
                     {"version", Use::code},
                     {"headline"},
                     {"language", Use::language},
                     {"groups"},
                     {"extensions"}}};

/// Everything that one document held. A stand-alone picture is an Article of that kind.
struct Bundle {
  Envelope envelope;
  std::vector<Article> articles;
  std::vector<Image> images;  ///< sent beside a story, joined by nothing
  std::vector<Package> packages;
  std::vector<Unmodelled> unmodelled;  ///< parts of the envelope
};
template <>
inline constexpr FieldList<&Bundle::envelope, &Bundle::articles, &Bundle::images, &Bundle::packages,
                           &Bundle::unmodelled>
    fields<Bundle>{{{"envelope"}, {"articles"}, {"images"}, {"packages"}, {"unmodelled"}}};

}  // namespace v0
}  // namespace galley

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
inline constexpr auto fields<Envelope> = field_list(
    field<&Envelope::id>("id", Use::identifier), field<&Envelope::sent>("sent"),
    field<&Envelope::sender>("sender", Use::code), field<&Envelope::origin>("origin", Use::code),
    field<&Envelope::destinations>("destinations", Use::code),
    field<&Envelope::channels>("channels", Use::code), field<&Envelope::priority>("priority"),
    field<&Envelope::extensions>("extensions"));

/// One group of a package; groups refer to each other by id.
struct PackageGroup {
  std::string id;
  std::string role;
  std::vector<RelatedLink> items;
  Extensions extensions;
};
template <>
inline constexpr auto fields<PackageGroup> = field_list(
    field<&PackageGroup::id>("id", Use::identifier), field<&PackageGroup::role>("role", Use::code),
    field<&PackageGroup::items>("items"), field<&PackageGroup::extensions>("extensions"));

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
inline constexpr auto fields<Package> = field_list(
    field<&Package::id>("id", Use::identifier), field<&Package::version>("version", Use::code),
    field<&Package::headline>("headline"), field<&Package::language>("language", Use::language),
    field<&Package::groups>("groups"), field<&Package::extensions>("extensions"));

/// Everything that one document held. A stand-alone picture is an Article of that kind.
struct Bundle {
  Envelope envelope;
  std::vector<Article> articles;
  std::vector<Image> images;  ///< sent beside a story, joined by nothing
  std::vector<Package> packages;
  std::vector<Unmodelled> unmodelled;  ///< parts of the envelope
};
template <>
inline constexpr auto fields<Bundle> = field_list(field<&Bundle::envelope>("envelope"),
                                                  field<&Bundle::articles>("articles"),
                                                  field<&Bundle::images>("images"),
                                                  field<&Bundle::packages>("packages"),
                                                  field<&Bundle::unmodelled>("unmodelled"));

}  // namespace v0
}  // namespace galley

// galley: what a story is about
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/rights.hpp>

namespace galley {
inline namespace v0 {

enum class TopicKind : unsigned char {
  unspecified,
  subject,
  person,
  organisation,
  place,
  event,
  object
};
template <>
inline constexpr std::string_view enum_names<TopicKind>[] = {
    "unspecified", "subject", "person", "organisation", "place", "event", "object"};

/// A concept that a topic refers to: broader, or the same in another scheme.
struct Concept {
  std::string name;
  std::string id;
  std::string scheme;
  std::string code;
};
template <>
inline constexpr auto fields<Concept> = field_list(
    field<&Concept::name>("name"), field<&Concept::id>("id", Use::identifier),
    field<&Concept::scheme>("scheme", Use::identifier), field<&Concept::code>("code", Use::code));

/// A subject, person, place… of a story. (scheme, code) is its key, not the name.
struct Topic {
  std::string name;
  std::vector<LanguageText> names;  ///< further names, by language and role
  TopicKind kind = TopicKind::unspecified;
  std::string id;                          ///< concept URI
  std::string scheme;                      ///< alias or URI of the scheme
  std::string code;                        ///< code within the scheme
  std::string literal;                     ///< NewsML-G2: an identifier local to the document
  std::string rel;                         ///< how the story relates to it: "about"
  std::optional<std::int32_t> relevance;   ///< 0–100
  std::optional<std::int32_t> confidence;  ///< 0–100
  std::optional<std::int32_t> rank;
  std::vector<Concept> broader;
  std::vector<Concept> same_as;
  Extensions extensions;
};
template <>
inline constexpr auto fields<Topic> = field_list(
    field<&Topic::name>("name"), field<&Topic::names>("names"), field<&Topic::kind>("kind"),
    field<&Topic::id>("id", Use::identifier), field<&Topic::scheme>("scheme", Use::identifier),
    field<&Topic::code>("code", Use::code), field<&Topic::literal>("literal", Use::code),
    field<&Topic::rel>("rel", Use::code), field<&Topic::relevance>("relevance"),
    field<&Topic::confidence>("confidence"), field<&Topic::rank>("rank"),
    field<&Topic::broader>("broader"), field<&Topic::same_as>("same_as"),
    field<&Topic::extensions>("extensions"));

}  // namespace v0
}  // namespace galley

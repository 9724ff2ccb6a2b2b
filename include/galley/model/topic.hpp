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
inline constexpr FieldList<&Concept::name, &Concept::id, &Concept::scheme, &Concept::code>
    fields<Concept>{
        {{"name"}, {"id", Use::identifier}, {"scheme", Use::identifier}, {"code", Use::code}}};

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
inline constexpr FieldList<&Topic::name, &Topic::names, &Topic::kind, &Topic::id, &Topic::scheme,
                           &Topic::code, &Topic::literal, &Topic::rel, &Topic::relevance,
                           &Topic::confidence, &Topic::rank, &Topic::broader, &Topic::same_as,
                           &Topic::extensions>
    fields<Topic>{{{"name"},
                   {"names"},
                   {"kind"},
                   {"id", Use::identifier},
                   {"scheme", Use::identifier},
                   {"code", Use::code},
                   {"literal", Use::code},
                   {"rel", Use::code},
                   {"relevance"},
                   {"confidence"},
                   {"rank"},
                   {"broader"},
                   {"same_as"},
                   {"extensions"}}};

}  // namespace v0
}  // namespace galley

// galley: options of the NewsML-G2 format
#pragma once
#include <string>

#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/source_map.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {

struct ReadOptions {
  bool strict = false;         ///< every warning is a failure
  bool html_entities = false;  ///< take `&nbsp;` and its like, with a warning; else an error
  Malformed malformed = Malformed::refuse;
  Limits limits;
  SourceMap* source_map = nullptr;  ///< filled with path -> position, if given
};

/// The schemes are URIs behind the aliases of ours that the document's catalog declares: of roles
/// and relations that no IPTC scheme has a code for. Empty takes the constant (vocabulary.hpp).
struct WriteOptions {
  bool strict = false;  ///< every warning is a failure
  Malformed malformed = Malformed::refuse;
  Limits limits;
  std::string headline_role_scheme;
  std::string identifier_scheme;
  std::string relation_scheme;
  std::string status_scheme;
  bool generator = false;  ///< say in `generator` which program wrote the item
};

}  // namespace newsml

template <>
inline constexpr FieldList<&newsml::ReadOptions::strict, &newsml::ReadOptions::html_entities,
                           &newsml::ReadOptions::malformed, &newsml::ReadOptions::limits>
    fields<newsml::ReadOptions>{{{"strict"}, {"html_entities"}, {"malformed"}, {"limits"}}};
template <>
inline constexpr FieldList<
    &newsml::WriteOptions::strict, &newsml::WriteOptions::malformed, &newsml::WriteOptions::limits,
    &newsml::WriteOptions::headline_role_scheme, &newsml::WriteOptions::identifier_scheme,
    &newsml::WriteOptions::relation_scheme, &newsml::WriteOptions::status_scheme,
    &newsml::WriteOptions::generator>
    fields<newsml::WriteOptions>{{{"strict"},
                                  {"malformed"},
                                  {"limits"},
                                  {"headline_role_scheme"},
                                  {"identifier_scheme"},
                                  {"relation_scheme"},
                                  {"status_scheme"},
                                  {"generator"}}};

}  // namespace v0
}  // namespace galley

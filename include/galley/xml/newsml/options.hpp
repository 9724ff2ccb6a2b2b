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
inline constexpr auto fields<newsml::ReadOptions> =
    field_list(field<&newsml::ReadOptions::strict>("strict"),
               field<&newsml::ReadOptions::html_entities>("html_entities"),
               field<&newsml::ReadOptions::malformed>("malformed"),
               field<&newsml::ReadOptions::limits>("limits"));
template <>
inline constexpr auto fields<newsml::WriteOptions> =
    field_list(field<&newsml::WriteOptions::strict>("strict"),
               field<&newsml::WriteOptions::malformed>("malformed"),
               field<&newsml::WriteOptions::limits>("limits"),
               field<&newsml::WriteOptions::headline_role_scheme>("headline_role_scheme"),
               field<&newsml::WriteOptions::identifier_scheme>("identifier_scheme"),
               field<&newsml::WriteOptions::relation_scheme>("relation_scheme"),
               field<&newsml::WriteOptions::status_scheme>("status_scheme"),
               field<&newsml::WriteOptions::generator>("generator"));

}  // namespace v0
}  // namespace galley

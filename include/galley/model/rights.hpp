// galley: who holds the rights, and on what terms
#pragma once
#include <string>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/model/extensions.hpp>

namespace galley {
inline namespace v0 {

/// A string that states its language, and what it is for.
struct LanguageText {
  std::string text;
  std::string language;
  std::string role;
  std::string href;  ///< a page that says more
};
template <>
inline constexpr auto fields<LanguageText> = field_list(
    field<&LanguageText::text>("text"), field<&LanguageText::language>("language", Use::language),
    field<&LanguageText::role>("role", Use::code), field<&LanguageText::href>("href", Use::url));

struct Rights {
  std::string holder;
  std::string holder_id;
  std::vector<LanguageText> notices;      ///< copyright notices
  std::vector<LanguageText> usage_terms;  ///< what a user may do
  std::string credit_line;                ///< to be printed, where the caption has no credit
  Extensions extensions;
};
template <>
inline constexpr auto fields<Rights> = field_list(
    field<&Rights::holder>("holder"), field<&Rights::holder_id>("holder_id", Use::identifier),
    field<&Rights::notices>("notices"), field<&Rights::usage_terms>("usage_terms"),
    field<&Rights::credit_line>("credit_line"), field<&Rights::extensions>("extensions"));

}  // namespace v0
}  // namespace galley

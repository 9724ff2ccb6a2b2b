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
inline constexpr FieldList<&LanguageText::text, &LanguageText::language, &LanguageText::role,
                           &LanguageText::href>
    fields<LanguageText>{
        {{"text"}, {"language", Use::language}, {"role", Use::code}, {"href", Use::url}}};

struct Rights {
  std::string holder;
  std::string holder_id;
  std::vector<LanguageText> notices;      ///< copyright notices
  std::vector<LanguageText> usage_terms;  ///< what a user may do
  std::string credit_line;                ///< to be printed, where the caption has no credit
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Rights::holder, &Rights::holder_id, &Rights::notices,
                           &Rights::usage_terms, &Rights::credit_line, &Rights::extensions>
    fields<Rights>{{{"holder"},
                    {"holder_id", Use::identifier},
                    {"notices"},
                    {"usage_terms"},
                    {"credit_line"},
                    {"extensions"}}};

}  // namespace v0
}  // namespace galley

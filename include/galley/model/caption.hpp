// galley: the words under a picture
#pragma once
#include <string>

#include <galley/core/fields.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {

/// A caption and its credit. Who in the credit is photographer, agency or collection is for
/// `galley::credit` to say; the string stays as printed.
struct Caption {
  Text text;
  std::string credit;  ///< as printed, without label or brackets: "US Army"
  std::string raw;     ///< the untouched line of the source
};
template <>
inline constexpr FieldList<&Caption::text, &Caption::credit, &Caption::raw> fields<Caption>{
    {{"text"}, {"credit"}, {"raw", Use::verbatim}}};

}  // namespace v0
}  // namespace galley

// galley: options of the HTML fragment
#pragma once
#include <galley/core/fields.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/malformed.hpp>
#include <galley/html/labels.hpp>
#include <galley/markup/html_text.hpp>

namespace galley {
inline namespace v0 {
namespace html_fragment {

using MissingImage = markup::MissingImage;
using LinkRel = markup::LinkRel;

struct WriteOptions {
  Malformed malformed = Malformed::refuse;  ///< text that HTML cannot hold
  MissingImage missing_image = MissingImage::keep;
  LinkRel link_rel = LinkRel::plain;  ///< added to the links of the story
  bool xhtml = false;                 ///< XML syntax that HTML parsers read alike
  html::Labels labels;                ///< words of the page's own, instead of the built-in ones
  bool skip_losses = false;           ///< does not list what a page cannot carry: half the time
  bool strict = false;                ///< every warning is a failure
  Limits limits;
};

}  // namespace html_fragment

template <>
inline constexpr FieldList<
    &html_fragment::WriteOptions::malformed, &html_fragment::WriteOptions::missing_image,
    &html_fragment::WriteOptions::link_rel, &html_fragment::WriteOptions::xhtml,
    &html_fragment::WriteOptions::labels, &html_fragment::WriteOptions::skip_losses,
    &html_fragment::WriteOptions::strict, &html_fragment::WriteOptions::limits>
    fields<html_fragment::WriteOptions>{{{"malformed"},
                                         {"missing_image"},
                                         {"link_rel"},
                                         {"xhtml"},
                                         {"labels"},
                                         {"skip_losses"},
                                         {"strict"},
                                         {"limits"}}};

}  // namespace v0
}  // namespace galley

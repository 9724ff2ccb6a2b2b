// galley: a picture, video, audio or graphic with its files, caption and rights
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/model/box.hpp>
#include <galley/model/caption.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/item.hpp>
#include <galley/model/person.hpp>
#include <galley/model/rendition.hpp>
#include <galley/model/rights.hpp>

namespace galley {
inline namespace v0 {

enum class ImageKind : unsigned char { picture, video, audio, graphic };
template <>
inline constexpr std::string_view enum_names<ImageKind>[] = {"picture", "video", "audio",
                                                             "graphic"};

struct Image {
  std::string id;
  ImageKind kind = ImageKind::picture;
  std::vector<Rendition> renditions;  ///< in the source's order; names may repeat
  std::string alt;                    ///< what a reader who cannot see the picture is told
  bool is_decorative = false;         ///< an empty `alt` is meant
  Caption caption;
  std::vector<Person> creators;
  Box<Rights> rights;
  std::string title;
  bool is_archive = false;  ///< a library or file picture
  Box<FocalPoint> focal_point;
  Box<ItemDetails> item;  ///< only where the picture came as an item of its own
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Image::id, &Image::kind, &Image::renditions, &Image::alt,
                           &Image::is_decorative, &Image::caption, &Image::creators, &Image::rights,
                           &Image::title, &Image::is_archive, &Image::focal_point, &Image::item,
                           &Image::extensions>
    fields<Image>{{{"id", Use::identifier},
                   {"kind"},
                   {"renditions"},
                   {"alt"},
                   {"is_decorative"},
                   {"caption"},
                   {"creators"},
                   {"rights"},
                   {"title"},
                   {"is_archive"},
                   {"focal_point"},
                   {"item"},
                   {"extensions"}}};

/// A picture from its address, alternative text, caption and credit. (A template, as are the other
/// makers, so that including the model compiles none of it.)
template <class = void>
Image image(std::string href, std::string alt = {}, Text caption = {}, std::string credit = {}) {
  Image made;
  if (!href.empty()) {
    made.renditions.emplace_back();
    made.renditions.back().href = std::move(href);
  }
  made.alt = std::move(alt);
  made.caption.text = std::move(caption);
  made.caption.credit = std::move(credit);
  return made;
}

}  // namespace v0
}  // namespace galley

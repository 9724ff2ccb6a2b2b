// galley: one file of a picture, video, audio or graphic
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/model/box.hpp>
#include <galley/model/extensions.hpp>

namespace galley {
inline namespace v0 {

/// The part of a picture that crops must keep: a point, and an area around it if it has a size.
/// The unit is the source's: pixels, or fractions in its extensions.
struct FocalPoint {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t width = 0;
  std::int32_t height = 0;
};
template <>
inline constexpr FieldList<&FocalPoint::x, &FocalPoint::y, &FocalPoint::width, &FocalPoint::height>
    fields<FocalPoint>{{{"x"}, {"y"}, {"width"}, {"height"}}};

/// Technical fields that only moving pictures and sound have, as the source words them.
struct MediaDetails {
  std::string aspect_ratio;
  std::string video_codec;
  std::string frame_rate;
  std::string bit_rate;
  std::string scan_type;
  std::string audio_codec;
  std::string transport_protocol;
};
template <>
inline constexpr FieldList<&MediaDetails::aspect_ratio, &MediaDetails::video_codec,
                           &MediaDetails::frame_rate, &MediaDetails::bit_rate,
                           &MediaDetails::scan_type, &MediaDetails::audio_codec,
                           &MediaDetails::transport_protocol>
    fields<MediaDetails>{{{"aspect_ratio", Use::code},
                          {"video_codec", Use::code},
                          {"frame_rate", Use::code},
                          {"bit_rate", Use::code},
                          {"scan_type", Use::code},
                          {"audio_codec", Use::code},
                          {"transport_protocol", Use::code}}};

/// A file that belongs to a rendition: subtitles, a transcript.
struct Resource {
  std::string role;
  std::string href;
  std::string title;
  std::string language;
  std::string media_type;
};
template <>
inline constexpr FieldList<&Resource::role, &Resource::href, &Resource::title, &Resource::language,
                           &Resource::media_type>
    fields<Resource>{{{"role", Use::code},
                      {"href", Use::url},
                      {"title"},
                      {"language", Use::language},
                      {"media_type", Use::media_type}}};

/// One file of an image. Sizes are pixels and bytes; 0 means not stated.
struct Rendition {
  std::string role;  ///< the agency's name for it, kept; names may repeat
  std::string href;
  std::string media_type;
  std::int32_t width = 0;
  std::int32_t height = 0;
  std::int64_t size_bytes = 0;
  std::string duration;  ///< as the source words it: seconds or ISO 8601
  std::string title;
  std::string format;
  Box<FocalPoint> focal_point;
  Box<MediaDetails> details;
  std::vector<Resource> resources;
  Extensions extensions;
};
template <>
inline constexpr FieldList<&Rendition::role, &Rendition::href, &Rendition::media_type,
                           &Rendition::width, &Rendition::height, &Rendition::size_bytes,
                           &Rendition::duration, &Rendition::title, &Rendition::format,
                           &Rendition::focal_point, &Rendition::details, &Rendition::resources,
                           &Rendition::extensions>
    fields<Rendition>{{{"role", Use::code},
                       {"href", Use::url},
                       {"media_type", Use::media_type},
                       {"width"},
                       {"height"},
                       {"size_bytes"},
                       {"duration", Use::code},
                       {"title"},
                       {"format", Use::code},
                       {"focal_point"},
                       {"details"},
                       {"resources"},
                       {"extensions"}}};

}  // namespace v0
}  // namespace galley

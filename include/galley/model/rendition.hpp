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
inline constexpr auto fields<FocalPoint> = field_list(field<&FocalPoint::x>("x"),
                                                      field<&FocalPoint::y>("y"),
                                                      field<&FocalPoint::width>("width"),
                                                      field<&FocalPoint::height>("height"));

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
inline constexpr auto fields<MediaDetails> =
    field_list(field<&MediaDetails::aspect_ratio>("aspect_ratio", Use::code),
               field<&MediaDetails::video_codec>("video_codec", Use::code),
               field<&MediaDetails::frame_rate>("frame_rate", Use::code),
               field<&MediaDetails::bit_rate>("bit_rate", Use::code),
               field<&MediaDetails::scan_type>("scan_type", Use::code),
               field<&MediaDetails::audio_codec>("audio_codec", Use::code),
               field<&MediaDetails::transport_protocol>("transport_protocol", Use::code));

/// A file that belongs to a rendition: subtitles, a transcript.
struct Resource {
  std::string role;
  std::string href;
  std::string title;
  std::string language;
  std::string media_type;
};
template <>
inline constexpr auto fields<Resource> = field_list(
    field<&Resource::role>("role", Use::code), field<&Resource::href>("href", Use::url),
    field<&Resource::title>("title"), field<&Resource::language>("language", Use::language),
    field<&Resource::media_type>("media_type", Use::media_type));

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
inline constexpr auto fields<Rendition> = field_list(
    field<&Rendition::role>("role", Use::code), field<&Rendition::href>("href", Use::url),
    field<&Rendition::media_type>("media_type", Use::media_type), field<&Rendition::width>("width"),
    field<&Rendition::height>("height"), field<&Rendition::size_bytes>("size_bytes"),
    field<&Rendition::duration>("duration", Use::code), field<&Rendition::title>("title"),
    field<&Rendition::format>("format", Use::code), field<&Rendition::focal_point>("focal_point"),
    field<&Rendition::details>("details"), field<&Rendition::resources>("resources"),
    field<&Rendition::extensions>("extensions"));

}  // namespace v0
}  // namespace galley

// galley: the closed vocabularies of the model
#pragma once
#include <string_view>

#include <galley/core/enum_names.hpp>

namespace galley {
inline namespace v0 {

/// What an item is.
enum class ArticleKind : unsigned char { text, picture, video, audio, graphic, composite, other };
template <>
inline constexpr std::string_view enum_names<ArticleKind>[] = {
    "text", "picture", "video", "audio", "graphic", "composite", "other"};

/// May the item be published? A code outside the IPTC vocabulary reads as `unknown`, with the code
/// kept among the extensions, and is never taken for usable.
enum class PubStatus : unsigned char { usable, withheld, canceled, unknown };
template <>
inline constexpr std::string_view enum_names<PubStatus>[] = {"usable", "withheld", "canceled",
                                                             "unknown"};

/// Writing direction, where it is stated.
enum class Direction : unsigned char { unspecified, ltr, rtl };
template <>
inline constexpr std::string_view enum_names<Direction>[] = {"unspecified", "ltr", "rtl"};

}  // namespace v0
}  // namespace galley

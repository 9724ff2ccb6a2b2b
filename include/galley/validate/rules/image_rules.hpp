// galley: rules about one picture: its address, alternative text and credit
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

template <class = void>
bool has_address(const Image& image) noexcept {
  for (const Rendition& rendition : image.renditions)
    if (!rendition.href.empty()) return true;
  return false;
}
template <class = void>
bool is_cover(const Findings& findings) noexcept {
  return findings.path().name() == "cover";
}
template <class = void>
bool is_visual(const Image& image) noexcept {
  return image.kind != ImageKind::audio;
}

}  // namespace detail

template <class = void>
void cover_address_missing(const Image& image, Findings& findings) {
  if (detail::is_cover(findings) && !detail::has_address(image))
    findings.report("renditions", "the cover picture has no address; give a rendition its `href`");
}
template <class = void>
void image_address_missing(const Image& image, Findings& findings) {
  if (!detail::is_cover(findings) && !detail::has_address(image))
    findings.report("renditions", "the picture has no address; give a rendition its `href`");
}

template <class = void>
void alt_missing(const Image& image, Findings& findings) {
  if (detail::is_visual(image) && image.alt.empty() && !image.is_decorative)
    findings.report("alt",
                    "no alternative text; say what the picture shows, or that it is "
                    "decorative");
}

/// A screen reader would say the same sentence twice.
template <class = void>
void alt_repeats_caption(const Image& image, Findings& findings) {
  if (!image.alt.empty() && image.alt == image.caption.text.plain())
    findings.report("alt",
                    "the alternative text repeats the caption; describe the picture instead");
}

template <class = void>
void alt_contradicted(const Image& image, Findings& findings) {
  if (image.is_decorative && !image.alt.empty())
    findings.report("is_decorative",
                    "a decorative picture has no alternative text; take `alt` out, or say "
                    "that it is not decorative");
}

namespace detail {

/// "IMG_1234.jpg": one word that ends like a picture's file.
template <class = void>
bool is_file_name(std::string_view text) noexcept {
  static constexpr std::string_view endings[] = {".jpg",  ".jpeg", ".png", ".gif",
                                                 ".webp", ".avif", ".tif", ".svg"};
  if (strings::contains(text, ' ')) return false;
  for (const std::string_view ending : endings)
    if (text.size() > ending.size() &&
        strings::equals_ignore_case(text.substr(text.size() - ending.size()), ending))
      return true;
  return false;
}

}  // namespace detail

template <class = void>
void alt_file_name(const Image& image, Findings& findings) {
  if (detail::is_file_name(image.alt))
    findings.report("alt", "the alternative text is a file's name; say what the picture shows");
}

template <class = void>
void credit_missing(const Image& image, Findings& findings) {
  const bool has_line = image.rights.has_value() && !image.rights->credit_line.empty();
  if (image.caption.credit.empty() && image.creators.empty() && !has_line)
    findings.report("caption", "the picture has no credit; set `caption.credit`");
}

/// Sound needs a transcript, moving pictures need captions.
template <class = void>
void track_missing(const Image& image, Findings& findings) {
  if (image.kind != ImageKind::video && image.kind != ImageKind::audio) return;
  for (const Rendition& rendition : image.renditions)
    if (!rendition.resources.empty()) return;
  findings.report("renditions", "no captions and no transcript; give a rendition such a resource");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

// galley: rules about pictures, their files, alternative texts and credits
#pragma once
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

inline bool has_address(const Image& image) {
  for (const Rendition& rendition : image.renditions)
    if (!rendition.href.empty()) return true;
  return false;
}
inline bool is_cover(const Findings& findings) { return findings.path().name() == "cover"; }

}  // namespace detail

inline void cover_address_missing(const Image& image, Findings& findings) {
  if (detail::is_cover(findings) && !detail::has_address(image))
    findings.report("renditions", "the cover picture has no address; give a rendition its `href`");
}
inline void image_address_missing(const Image& image, Findings& findings) {
  if (!detail::is_cover(findings) && !detail::has_address(image))
    findings.report("renditions", "the picture has no address; give a rendition its `href`");
}

inline bool is_visual(const Image& image) { return image.kind != ImageKind::audio; }

inline void alt_missing(const Image& image, Findings& findings) {
  if (is_visual(image) && image.alt.empty() && !image.is_decorative)
    findings.report("alt",
                    "no alternative text; say what the picture shows, or that it is "
                    "decorative");
}
/// A screen reader would say the same sentence twice.
inline void alt_repeats_caption(const Image& image, Findings& findings) {
  if (!image.alt.empty() && image.alt == image.caption.text.plain())
    findings.report("alt",
                    "the alternative text repeats the caption; describe the picture instead");
}

inline void credit_missing(const Image& image, Findings& findings) {
  const bool has_line = image.rights.has_value() && !image.rights->credit_line.empty();
  if (image.caption.credit.empty() && image.creators.empty() && !has_line)
    findings.report("caption", "the picture has no credit; set `caption.credit`");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

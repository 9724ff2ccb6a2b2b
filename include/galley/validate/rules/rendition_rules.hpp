// galley: rules about the files of a picture: addresses, sizes, shapes
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

/// What a page loads comes by http or https; a link may also be `mailto:` or `tel:`.
template <class = void>
void rendition_address_rejected(const Rendition& rendition, Findings& findings) {
  const char first = rendition.href.empty() ? '\0' : strings::to_lower(rendition.href.front());
  if (first != 'm' && first != 't') return;
  for (const std::string_view scheme : {"mailto:", "tel:"})
    if (strings::starts_with_ignore_case(rendition.href, scheme))
      findings.report("href", "not an address that a page can load; use http or https");
}

template <class = void>
void size_negative(const Rendition& rendition, Findings& findings) {
  if (rendition.width < 0 || rendition.height < 0)
    findings.report(rendition.width < 0 ? "width" : "height",
                    "a size is a number of pixels; correct it, or set 0 for unknown");
  if (rendition.size_bytes < 0)
    findings.report("size_bytes", "a size is a number of bytes; correct it, or set 0 for unknown");
}

/// With both a page keeps the room free while the picture loads.
template <class = void>
void size_incomplete(const Rendition& rendition, Findings& findings) {
  if ((rendition.width > 0) == (rendition.height > 0)) return;
  if (rendition.width < 0 || rendition.height < 0) return;
  findings.report(rendition.width == 0 ? "width" : "height",
                  "width and height are of use only together; state both");
}

/// Previews show a cover large from this width on.
inline constexpr std::int32_t wide_enough = 1200;

template <class = void>
void cover_small(const Image& image, Findings& findings) {
  if (findings.path().name() != "cover") return;
  std::int32_t widest = 0;
  for (const Rendition& rendition : image.renditions)
    if (rendition.width > widest) widest = rendition.width;
  if (widest > 0 && widest < wide_enough)
    findings.report("renditions",
                    "the widest file of the cover has fewer than 1200 pixels; add a wider one");
}

namespace detail {

/// Within 2 %, as pages ask of the sizes they choose from.
template <class = void>
bool is_one_shape(const Rendition& a, const Rendition& b) noexcept {
  const double first = static_cast<double>(a.width) * b.height;
  const double second = static_cast<double>(b.width) * a.height;
  const double gap = first < second ? second - first : first - second;
  return gap <= 0.02 * (first < second ? second : first);
}

}  // namespace detail

/// Crops have roles of their own; two shapes under one role would be taken for sizes of one
/// picture.
template <class = void>
void aspect_mixed(const Image& image, Findings& findings) {
  const auto& files = image.renditions;
  const Path list(findings.path(), "renditions");
  galley::detail::each_repeat(
      files.size(),
      [&](std::size_t i) -> std::uint64_t {
        const bool has_size = files[i].width > 0 && files[i].height > 0;
        return has_size ? galley::detail::hash_of(files[i].role) : 0;
      },
      [&](std::size_t i, std::size_t j) { return files[i].role == files[j].role; },
      [&](std::size_t i, std::size_t j) {
        if (!detail::is_one_shape(files[i], files[j]))
          findings.report_at(Path(list, i),
                             "another shape than an earlier file of the same role; give crops a "
                             "role of their own, or correct width and height");
      });
}

template <class = void>
void rendition_repeated(const Image& image, Findings& findings) {
  const auto& files = image.renditions;
  const Path list(findings.path(), "renditions");
  galley::detail::each_repeat(
      files.size(),
      [&](std::size_t i) -> std::uint64_t {
        return files[i].href.empty() ? 0 : galley::detail::hash_of(files[i].href, files.size());
      },
      [&](std::size_t i, std::size_t j) { return files[i].href == files[j].href; },
      [&](std::size_t i, std::size_t j) {
        const Path place(list, i);
        std::vector<Edit> fix;
        if (files[i] == files[j]) fix.push_back(findings.remove(place));
        findings.report_at(place, "the address of an earlier file; keep one of them",
                           std::move(fix));
      });
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

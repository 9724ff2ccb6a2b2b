// galley: rules about texts that are longer than what shows or carries them
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/utf8.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

/// Lengths are code points, as their sources count characters.
inline bool is_longer(std::string_view text, std::size_t most) noexcept {
  return text.size() > most && utf8::count_code_points(text) > most;
}
template <class = void>
std::string too_long(std::size_t most) {
  return "longer than " + std::to_string(most) + " characters; shorten it, or it may be cut";
}

inline constexpr std::size_t longest_headline = 110;  ///< search results cut it there
inline constexpr std::size_t longest_slugline = 64;   ///< IIM 2:05, object name
inline constexpr std::size_t longest_keyword = 64;    ///< IIM 2:25
inline constexpr std::size_t longest_alt = 250;       ///< IPTC Photo Metadata, Alt Text
inline constexpr std::size_t longest_caption = 2000;  ///< IIM 2:120

}  // namespace detail

template <class = void>
void headline_long(const Article& article, Findings& findings) {
  if (detail::is_longer(article.headline, detail::longest_headline))
    findings.report("headline", detail::too_long(detail::longest_headline));
}
template <class = void>
void slugline_long(const Article& article, Findings& findings) {
  if (detail::is_longer(article.slugline, detail::longest_slugline))
    findings.report("slugline", detail::too_long(detail::longest_slugline));
}
template <class = void>
void keyword_long(const Article& article, Findings& findings) {
  const Path list(findings.path(), "keywords");
  for (std::size_t i = 0; i < article.keywords.size(); ++i)
    if (detail::is_longer(article.keywords[i], detail::longest_keyword))
      findings.report_at(Path(list, i), detail::too_long(detail::longest_keyword));
}
template <class = void>
void alt_long(const Image& image, Findings& findings) {
  if (detail::is_longer(image.alt, detail::longest_alt))
    findings.report("alt", detail::too_long(detail::longest_alt));
}
template <class = void>
void caption_long(const Caption& caption, Findings& findings) {
  if (detail::is_longer(caption.text.plain(), detail::longest_caption))
    findings.report("text", detail::too_long(detail::longest_caption));
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

// galley: rules about strings with a grammar: addresses, identifiers, language tags, media types
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/language.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/uri.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

/// An address that no page may carry: `javascript:`, `data:`, one with a blank or a password.
template <class = void>
void address_rejected(const Address& address, Findings& findings) {
  switch (check_url(address.text, UrlSlot::link, true)) {
    case UrlFault::none:
    case UrlFault::empty: return;
    case UrlFault::character:
      return findings.report(
          "an address with a blank or another character that addresses cannot hold; "
          "percent-encode it");
    default: return findings.report("not an address that may be published; use http or https");
  }
}

// ---- identifiers -------------------------------------------------------------------------------

namespace detail {

/// Says whether a byte is a blank, a C0 control or DEL.
template <class = void>
bool has_blank(std::string_view text) noexcept {
  using Block = simd::Block;
  const auto is_found = [](Block block) {
    return (block.at_most(0x20) | block.equals('\x7F')).any();
  };
  if (text.size() < Block::size)
    return !strings::all_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) > 0x20 && byte != 0x7F; });
  for (std::size_t at = 0; at + Block::size < text.size(); at += Block::size)
    if (is_found(Block::load(text.data() + at))) return true;
  return is_found(Block::load(text.data() + text.size() - Block::size));
}

}  // namespace detail

template <class = void>
void identifier_blank(const Identifier& id, Findings& findings) {
  if (detail::has_blank(id.text))
    findings.report("an identifier with a blank or a control; take it out");
}

namespace detail {

/// `urn:NID:NSS`, `tag:authority,date:specific`, `http://host…`: the least that each must have.
template <class = void>
bool has_parts_of(std::string_view scheme, std::string_view rest) noexcept {
  if (scheme[0] == 'h') return rest.size() > 2 && rest.substr(0, 2) == "//";
  const std::size_t mark = rest.find(scheme[0] == 'u' ? ':' : ',');
  return mark != 0 && mark != std::string_view::npos && mark + 1 < rest.size();
}
template <class = void>
bool is_uri_of(std::string_view scheme, std::string_view id) noexcept {
  return has_parts_of(scheme, id.substr(scheme.size())) &&
         (strings::all_of(
              id, [](char byte) { return byte == ':' || galley::detail::is_uri_plain(byte); }) ||
          is_absolute_uri(id));
}

}  // namespace detail

/// Identifiers are opaque, but one that says it is a URI must be one.
template <class = void>
void identifier_malformed(const Identifier& id, Findings& findings) {
  const char first = strings::to_lower(id.text.front());
  if (first != 'h' && first != 'u' && first != 't') return;
  static constexpr std::string_view schemes[] = {"http:", "https:", "urn:", "tag:"};
  if (galley::detail::is_plain_web_address(id.text)) return;
  for (const std::string_view scheme : schemes) {
    if (!strings::starts_with_ignore_case(id.text, scheme)) continue;
    if (!detail::has_blank(id.text) && !detail::is_uri_of(scheme, id.text))
      findings.report("begins like a URI and is none; complete or percent-encode it");
    return;
  }
}

// ---- language tags -----------------------------------------------------------------------------

/// Tags of the registry have a primary language of two or three letters.
template <class = void>
bool is_usual_language_tag(std::string_view tag) noexcept {
  LanguageParts parts;
  return galley::detail::scan_language_tag(tag, parts) && parts.primary.size() <= 3;
}

template <class = void>
void language_malformed(const LanguageTag& tag, Findings& findings) {
  if (is_usual_language_tag(tag.text)) return;
  std::string hyphened(tag.text);
  for (char& byte : hyphened)
    if (byte == '_') byte = '-';
  std::string message = "not a BCP 47 language tag; write en-GB, not en_GB or English";
  if (is_usual_language_tag(hyphened))
    findings.report(std::move(message), {findings.replace(0, tag.text.size(), hyphened)});
  else
    findings.report(std::move(message));
}

// ---- media types -------------------------------------------------------------------------------

constexpr bool is_media_name(std::string_view name) noexcept {
  if (name.empty() || name.size() > 127 || !strings::is_ascii_alphanumeric(name[0])) return false;
  return strings::all_of(name, [](char byte) {
    return strings::is_ascii_alphanumeric(byte) || strings::contains("!#$&-^_.+", byte);
  });
}

/// `type/subtype`, and parameters behind a semicolon.
template <class = void>
void media_type_malformed(const MediaType& type, Findings& findings) {
  if (type.text == "image/jpeg") return;
  const std::string_view name = strings::trim_end(type.text.substr(0, type.text.find(';')));
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos || !is_media_name(name.substr(0, slash)) ||
      !is_media_name(name.substr(slash + 1)))
    findings.report("not a media type; write one such as image/jpeg");
}

/// Names that software sends and nobody registered, with the registered one.
inline constexpr std::string_view media_aliases[][2] = {
    {"image/jpg", "image/jpeg"}, {"image/pjpeg", "image/jpeg"}, {"image/x-png", "image/png"},
    {"audio/mp3", "audio/mpeg"}, {"audio/x-mp3", "audio/mpeg"}, {"video/mpeg4", "video/mp4"}};

template <class = void>
void media_type_unregistered(const MediaType& type, Findings& findings) {
  if (type.text == "image/jpeg") return;
  for (const auto& alias : media_aliases)
    if (strings::equals_ignore_case(type.text, alias[0]))
      return findings.report("nobody registered this media type; write " + std::string(alias[1]),
                             {findings.replace(0, type.text.size(), alias[1])});
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

// galley: URIs by RFC 3986, and the policy for addresses that a page or a message may link to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8_check.hpp>

namespace galley {
inline namespace v0 {

/// The components of a URI reference as views into it (RFC 3986 section 3). A component may be
/// there and empty, as the query of `/a?`; the flags tell that from an absent one.
struct UriParts {
  std::string_view scheme;
  std::string_view userinfo;
  std::string_view host;  ///< with its brackets where it is an IP literal
  std::string_view port;
  std::string_view path;
  std::string_view query;
  std::string_view fragment;
  bool has_scheme = false;
  bool has_authority = false;
  bool has_userinfo = false;
  bool has_port = false;
  bool has_query = false;
  bool has_fragment = false;
};

namespace detail {

/// Splits by the delimiters alone (RFC 3986 appendix B); what stands between them may be anything.
constexpr UriParts split_uri(std::string_view text) noexcept {
  UriParts parts;
  const auto cut_from = [&text](char delimiter, std::string_view& part, bool& has_part) {
    const std::size_t found = text.find(delimiter);
    if (found == std::string_view::npos) return;
    has_part = true;
    part = text.substr(found + 1);
    text = text.substr(0, found);
  };
  cut_from('#', parts.fragment, parts.has_fragment);
  cut_from('?', parts.query, parts.has_query);
  const std::size_t colon = text.find(':');
  if (colon < text.find('/')) {
    parts.has_scheme = true;
    parts.scheme = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  if (strings::starts_with(text, "//")) {
    parts.has_authority = true;
    text.remove_prefix(2);
    const std::size_t end = text.find('/');
    const std::size_t length = end == std::string_view::npos ? text.size() : end;
    parts.host = text.substr(0, length);
    text.remove_prefix(length);
  }
  parts.path = text;

  const std::size_t at = parts.host.find('@');
  if (at != std::string_view::npos) {
    parts.has_userinfo = true;
    parts.userinfo = parts.host.substr(0, at);
    parts.host.remove_prefix(at + 1);
  }
  // A colon inside brackets belongs to an address of IP version 6.
  const std::size_t bracket = parts.host.rfind(']');
  const std::size_t port = parts.host.find(':', bracket == std::string_view::npos ? 0 : bracket);
  if (port != std::string_view::npos) {
    parts.has_port = true;
    parts.port = parts.host.substr(port + 1);
    parts.host = parts.host.substr(0, port);
  }
  return parts;
}

/// What a byte may do in an address; looked up, as every byte of every address is asked.
class UriBytes {
 public:
  constexpr UriBytes() noexcept : flags_() {
    for (unsigned value = 0x21; value < 256; ++value) flags_[value] = safe;
    for (const char byte : std::string_view("\"<>\\^`{|}\x7F")) flags_[index(byte)] = 0;
    for (unsigned digit = '0'; digit <= '9'; ++digit) flags_[digit] |= plain;
    for (unsigned letter = 'a'; letter <= 'z'; ++letter) {
      flags_[letter] |= plain;
      flags_[letter - 'a' + 'A'] |= plain;
    }
    for (const char byte : std::string_view("-._~!$&'()*+,;=")) flags_[index(byte)] |= plain;
    flags_[index('/')] |= slash;
  }
  /// Unreserved characters and sub-delims, which every component but scheme and port may hold.
  constexpr bool is_plain(char byte) const noexcept { return has(byte, plain); }
  /// Not a byte that a browser strips, or that could end a value.
  constexpr bool is_safe(char byte) const noexcept { return has(byte, safe); }
  constexpr bool is_plain_or_slash(char byte) const noexcept { return has(byte, plain | slash); }

 private:
  static constexpr unsigned char plain = 1;
  static constexpr unsigned char safe = 2;
  static constexpr unsigned char slash = 4;

  static constexpr unsigned char index(char byte) noexcept {
    return static_cast<unsigned char>(byte);
  }
  constexpr bool has(char byte, unsigned char flag) const noexcept {
    return (flags_[index(byte)] & flag) != 0;
  }

  unsigned char flags_[256];
};

inline constexpr UriBytes uri_bytes;

constexpr bool is_uri_plain(char byte) noexcept { return uri_bytes.is_plain(byte); }

/// Says whether all is plain, percent-encoded, or one of the further characters.
constexpr bool is_uri_text(std::string_view text, std::string_view further) noexcept {
  for (std::size_t index = 0; index < text.size(); ++index) {
    const char byte = text[index];
    if (byte == '%') {
      if (text.size() - index < 3 || strings::hex_value(text[index + 1]) < 0 ||
          strings::hex_value(text[index + 2]) < 0) {
        return false;
      }
      index += 2;
    } else if (!is_uri_plain(byte) && !strings::contains(further, byte)) {
      return false;
    }
  }
  return true;
}

constexpr bool is_uri_scheme(std::string_view text) noexcept {
  return !text.empty() && strings::is_ascii_alpha(text.front()) &&
         strings::all_of(text, [](char byte) {
           return strings::is_ascii_alphanumeric(byte) || strings::contains("+-.", byte);
         });
}

/// IPv4address: four numbers to 255 without leading zeros.
constexpr bool is_ipv4(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const std::string_view part : strings::split(text, '.')) {
    unsigned number = 0;
    if (part.empty() || part.size() > 3 || !strings::parse_integer(part, number)) return false;
    if (number > 255 || (part.size() > 1 && part.front() == '0')) return false;
    ++count;
  }
  return count == 4;
}

/// Counts the 16-bit groups of a list such as `2001:db8:0`, two for an IPv4 address at its end;
/// -1 when it is no such list. An empty one has none.
constexpr int count_ipv6_groups(std::string_view text, bool may_end_in_ipv4) noexcept {
  if (text.empty()) return 0;
  int count = 0;
  for (const std::string_view group : strings::split(text, ':')) {
    const bool is_last = group.data() + group.size() == text.data() + text.size();
    if (is_last && may_end_in_ipv4 && is_ipv4(group)) return count + 2;
    if (group.empty() || group.size() > 4) return -1;
    if (!strings::all_of(group, [](char byte) { return strings::hex_value(byte) >= 0; })) return -1;
    ++count;
  }
  return count;
}

constexpr bool is_ipv6(std::string_view text) noexcept {
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) return count_ipv6_groups(text, true) == 8;
  const int before = count_ipv6_groups(text.substr(0, gap), false);
  const int after = count_ipv6_groups(text.substr(gap + 2), true);
  return before >= 0 && after >= 0 && before + after <= 7;
}

/// IPvFuture: `v`, a version, a dot and an address.
constexpr bool is_ip_future(std::string_view text) noexcept {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos || dot < 2 || dot + 1 == text.size()) return false;
  if (text[0] != 'v' && text[0] != 'V') return false;
  const auto is_hex = [](char byte) { return strings::hex_value(byte) >= 0; };
  const auto is_address = [](char byte) { return is_uri_plain(byte) || byte == ':'; };
  return strings::all_of(text.substr(1, dot - 1), is_hex) &&
         strings::all_of(text.substr(dot + 1), is_address);
}

constexpr bool is_ip_literal(std::string_view host) noexcept {
  if (host.size() < 2 || host.front() != '[' || host.back() != ']') return false;
  const std::string_view inner = host.substr(1, host.size() - 2);
  return is_ipv6(inner) || is_ip_future(inner);
}

constexpr bool is_uri_reference(const UriParts& parts) noexcept {
  if (parts.has_scheme && !is_uri_scheme(parts.scheme)) return false;
  if (!is_uri_text(parts.userinfo, ":")) return false;
  if (!is_uri_text(parts.host, "") && !is_ip_literal(parts.host)) return false;
  if (!strings::all_of(parts.port, strings::is_ascii_digit)) return false;
  return is_uri_text(parts.path, ":@/") && is_uri_text(parts.query, ":@/?") &&
         is_uri_text(parts.fragment, ":@/?");
}

}  // namespace detail

/// The components of a URI reference, absolute or relative; absent when the text is none. Nothing
/// beyond ASCII is allowed: an IRI is no URI (RFC 3986 section 4.1).
template <class T = void>
constexpr std::optional<Lazy<UriParts, T>> parse_uri(std::string_view text) noexcept {
  const Lazy<UriParts, T> parts = detail::split_uri(text);
  if (!detail::is_uri_reference(parts)) return std::nullopt;
  return parts;
}

/// Says whether the text is a URI or a relative reference; an empty text is one (RFC 3986 4.1).
constexpr bool is_uri_reference(std::string_view text) noexcept {
  return detail::is_uri_reference(detail::split_uri(text));
}

/// Says whether the text is a URI that names its scheme; a fragment may follow (RFC 3986 3).
constexpr bool is_absolute_uri(std::string_view text) noexcept {
  const UriParts parts = detail::split_uri(text);
  return parts.has_scheme && detail::is_uri_reference(parts);
}

/// Where an address is going to stand.
enum class UrlSlot {
  link,       ///< what a reader follows: http, https, mailto, tel, or relative
  media,      ///< what a page loads: http, https, or relative
  canonical,  ///< what names the page or a source: http or https, always absolute
  embed,      ///< what stands in a frame: https, on a host of the list
};

/// Why an address is refused.
enum class UrlFault { none, empty, character, malformed, relative, scheme, userinfo, host, port };

/// The hosts whose players may stand in a frame.
inline constexpr std::string_view embed_hosts[] = {"www.youtube-nocookie.com", "player.vimeo.com"};

namespace detail {

constexpr bool is_url_host(std::string_view host) noexcept {
  if (!host.empty() && host.front() == '[') return is_ip_literal(host);
  return !host.empty() && strings::all_of(host, [](char byte) {
    return is_uri_plain(byte) || static_cast<unsigned char>(byte) >= 0x80;
  });
}

constexpr bool is_url_port(std::string_view port) noexcept {
  unsigned number = 0;
  return port.empty() ||
         (port.size() <= 5 && strings::parse_integer(port, number) && number <= 65535);
}

constexpr UrlFault check_web_address(const UriParts& parts) noexcept {
  if (!parts.has_authority) return UrlFault::malformed;
  if (parts.has_userinfo) return UrlFault::userinfo;
  if (!is_url_host(parts.host)) return UrlFault::host;
  return is_url_port(parts.port) ? UrlFault::none : UrlFault::port;
}

constexpr UrlFault check_relative(const UriParts& parts, UrlSlot slot, bool is_allowed) noexcept {
  if (!is_allowed || slot == UrlSlot::canonical || slot == UrlSlot::embed) {
    return UrlFault::relative;
  }
  return parts.has_authority ? UrlFault::malformed : UrlFault::none;  // `//host` hides its scheme
}

/// Letters, digits and `_ - . /`, and with `has_colon` colons.
template <bool has_colon>
bool is_plain_text(std::string_view text) noexcept {
  using Block = simd::Block;
  const auto is_plain = [](Block block) {
    const Block lower = block | Block::filled('\x20');
    const auto letters = lower.within('a', 'z');
    const auto digits = block.within('-', has_colon ? ':' : '9');  // - . / 0 to 9
    return !without(block.at_least(0), letters | digits | block.equals('_')).any();
  };
  if (text.size() < Block::size)
    return strings::all_of(text, [](char byte) {
      return uri_bytes.is_plain_or_slash(byte) || (has_colon && byte == ':');
    });
  for (std::size_t at = 0; at + Block::size < text.size(); at += Block::size)
    if (!is_plain(Block::load(text.data() + at))) return false;
  return is_plain(Block::load(text.data() + text.size() - Block::size));
}

/// The shape of nearly all addresses, told in one pass: http or https, a host, and a path of plain
/// characters. False says nothing.
inline bool is_plain_web_address(std::string_view url) noexcept {
  if (url.size() < 9 || url[0] != 'h' || url[1] != 't' || url[2] != 't' || url[3] != 'p')
    return false;
  url.remove_prefix(url[4] == 's' ? 5 : 4);
  if (url[0] != ':' || url[1] != '/' || url[2] != '/' || url[3] == '/') return false;
  url.remove_prefix(3);
  return is_plain_text<false>(url);
}

/// The shape of nearly all identifiers: a scheme, a host without a port or none, plain characters
/// and colons, perhaps a fragment of them. False says nothing.
inline bool is_plain_uri(std::string_view uri) noexcept {
  const std::size_t colon = uri.find(':');
  if (colon == std::string_view::npos || !is_uri_scheme(uri.substr(0, colon))) return false;
  const std::size_t mark = uri.find('#', colon);
  if (mark != std::string_view::npos) {
    if (!is_plain_text<true>(uri.substr(mark + 1))) return false;
    uri = uri.substr(0, mark);
  }
  uri.remove_prefix(colon + 1);
  if (!strings::starts_with(uri, "//")) return is_plain_text<true>(uri);
  uri.remove_prefix(2);
  const std::size_t slash = uri.find('/');
  const bool has_path = slash != std::string_view::npos;
  return is_plain_text<false>(uri.substr(0, slash)) &&
         (!has_path || is_plain_text<true>(uri.substr(slash)));
}

template <class Hosts>
bool is_listed_host(std::string_view host, const Hosts& hosts) noexcept {
  for (const auto& listed : hosts) {
    if (strings::equals_ignore_case(host, listed)) return true;
  }
  return false;
}

}  // namespace detail

/// Judges an address for its slot; it is refused or passed, never repaired. Everything before the
/// first colon that precedes any `/`, `?` or `#` is taken for the scheme, whatever it holds.
/// Non-ASCII text passes when it is well-formed. `hosts` are the hosts an embed may name.
template <class Hosts = decltype(embed_hosts)>
UrlFault check_url(std::string_view url, UrlSlot slot, bool allow_relative,
                   const Hosts& hosts = embed_hosts) noexcept {
  if (url.empty()) return UrlFault::empty;
  if (slot != UrlSlot::embed && detail::is_plain_web_address(url)) return UrlFault::none;
  const bool is_clean =
      strings::all_of(url, [](char byte) { return detail::uri_bytes.is_safe(byte); }) &&
      utf8::is_valid(url) && !utf8::contains_html_illegal(url);
  if (!is_clean) return UrlFault::character;
  const UriParts parts = detail::split_uri(url);
  if (!parts.has_scheme) return detail::check_relative(parts, slot, allow_relative);

  const auto is_scheme = [&parts](std::string_view name) {
    return strings::equals_ignore_case(parts.scheme, name);
  };
  if (slot == UrlSlot::link && (is_scheme("mailto") || is_scheme("tel"))) return UrlFault::none;
  const bool is_web = is_scheme("https") || (slot != UrlSlot::embed && is_scheme("http"));
  if (!is_web) return UrlFault::scheme;
  const UrlFault fault = detail::check_web_address(parts);
  if (fault != UrlFault::none) return fault;
  if (slot == UrlSlot::embed && !detail::is_listed_host(parts.host, hosts)) return UrlFault::host;
  return UrlFault::none;
}

/// Says whether the address may stand in the slot; see check_url() for the reason.
inline bool is_allowed(std::string_view url, UrlSlot slot, bool allow_relative) noexcept {
  return check_url(url, slot, allow_relative) == UrlFault::none;
}

/// Appends an address that was allowed, with what is not ASCII percent-encoded outside the host,
/// where `%` has no meaning (RFC 3987 section 3.1, step 2).
inline void append_ascii_url(std::string& out, std::string_view url) {
  constexpr char digits[] = "0123456789ABCDEF";
  const std::string_view host = detail::split_uri(url).host;
  const auto host_start =
      host.empty() ? url.size() : static_cast<std::size_t>(host.data() - url.data());
  for (std::size_t index = 0; index < url.size(); ++index) {
    const auto value = static_cast<unsigned char>(url[index]);
    const bool is_in_host = index >= host_start && index - host_start < host.size();
    if (value < 0x80 || is_in_host) {
      out.push_back(url[index]);
    } else {
      out.push_back('%');
      out.push_back(digits[value >> 4U]);
      out.push_back(digits[value & 15U]);
    }
  }
}

}  // namespace v0
}  // namespace galley

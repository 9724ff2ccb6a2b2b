// galley: how the XML reader takes names; included by reader.hpp only
#pragma once
#include <cstddef>
#include <cstdint>

#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

namespace detail {

/// The top bit of each of eight bytes that is no letter of ASCII.
constexpr std::uint64_t other_than_letters(std::uint64_t word) noexcept {
  constexpr std::uint64_t each = 0x0101010101010101U;
  const std::uint64_t small = word | (each * 0x20);
  // A byte beyond ASCII may carry into the next one, but shows itself first.
  const std::uint64_t letters = (small + each * (0x80 - 'a')) & ~(small + each * (0x7F - 'z'));
  return (~letters | word) & (each * 0x80);
}
/// How many letters stand before the first of these; 7 where all eight are letters.
inline std::size_t size_before(std::uint64_t others) noexcept {
  constexpr std::uint64_t last = std::uint64_t{1} << 63U;
  return simd::detail::trailing_zeros(others | last) / 8;
}

}  // namespace detail

/// The place behind the name at `at`, whose prefix and colon are counted and whose local part gives
/// the head; null on failure. `at` is not the end of the document unless a NUL stands there.
/// Mostly a name, or each of its parts, is fewer than eight letters.
template <class T>
[[gnu::always_inline]] inline const char* BasicReader<T>::take_name(const char* const at,
                                                                    NameParts& parts) {
  if (galley::detail::likely(end_ - at >= 16)) {
    std::uint64_t word = simd::detail::load_word(at);
    std::uint64_t others = detail::other_than_letters(word);
    const char* local = at;
    const char* behind = at + detail::size_before(others);
    if (*behind == ':' && behind != at) {
      local = behind + 1;
      word = simd::detail::load_word(local);
      others = detail::other_than_letters(word);
      behind = local + detail::size_before(others);
    }
    const bool is_whole = *behind == '=' || *behind == '>' || *behind == ' ';
    const bool is_short = behind != local && static_cast<std::size_t>(behind - at) <= limits_.name;
    if (galley::detail::likely(is_whole && is_short)) {
      parts.prefix_size = static_cast<std::size_t>(local - at);
      parts.head = word & (((others & (~others + 1)) >> 7U) - 1);
      return behind;
    }
  }
  return take_other_name(at, parts);
}

namespace detail {

/// Behind the bytes of ASCII that may follow in a name. The end of the document need not be asked
/// for where single bytes are looked at, as its last one is none of a name or a NUL follows it: see
/// BasicReader::begin_text().
inline const char* skip_name_bytes(const char* at, const char* end) noexcept {
  while (end - at >= 8) {
    const std::uint64_t others = other_than_letters(simd::detail::load_word(at));
    if (others != 0) {
      at += simd::detail::trailing_zeros(others) / 8;
      break;
    }
    at += 8;
  }
  while (name_bytes.is_ascii[static_cast<unsigned char>(*at)]) ++at;
  return at;
}

}  // namespace detail

/// The same for longer names, for those with a prefix, and for odd ones.
template <class T>
const char* BasicReader<T>::take_other_name(const char* const at, NameParts& parts) {
  const auto starts = [](const char* byte) {
    return detail::name_bytes.is_ascii_start[static_cast<unsigned char>(*byte)];
  };
  const char* local = at;
  const char* behind = at;
  if (starts(at)) {
    behind = detail::skip_name_bytes(at, end_);
    if (*behind == ':') {
      local = ++behind;
      if (behind != end_ && starts(behind)) behind = detail::skip_name_bytes(behind, end_);
    }
  }
  const auto size = static_cast<std::size_t>(behind - at);
  const bool is_whole = behind != local && behind != end_ && *behind != ':' &&
                        static_cast<unsigned char>(*behind) < 0x80;
  if (galley::detail::likely(is_whole && size <= limits_.name)) {
    parts.prefix_size = static_cast<std::size_t>(local - at);
  } else {
    behind = take_odd_name(at, parts.prefix_size);
    if (behind == nullptr) return nullptr;
    local = at + parts.prefix_size;
  }
  parts.head = detail::head_before(view(local, behind), end_);
  return behind;
}

/// The same for names with characters beyond ASCII, and for what is none.
template <class T>
const char* BasicReader<T>::take_odd_name(const char* at, std::size_t& prefix_size) {
  const char* const start = at;
  prefix_size = 0;
  for (;;) {
    const char* const part = at;
    if (at == end_ || !detail::name_bytes.may_start[static_cast<unsigned char>(*at)]) {
      unexpected("a name", at);
      return nullptr;
    }
    while (at != end_ && detail::name_bytes.may_follow[static_cast<unsigned char>(*at)]) ++at;
    if (!detail::is_name_part(view(part, at))) {
      fail("xml.name.malformed", "a character that no name can have", part);
      return nullptr;
    }
    if (at == end_ || *at != ':' || prefix_size != 0) break;
    prefix_size = static_cast<std::size_t>(++at - start);
  }
  if (static_cast<std::size_t>(at - start) <= limits_.name) return at;
  exceeded("name", start);
  return nullptr;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

// galley: how the XML reader takes names; included by reader.hpp only
#pragma once
#include <cstddef>
#include <cstdint>

#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// The place behind the name at `at`, whose prefix and colon are counted and whose local part gives
/// the head; null on failure. `at` is not the end of the document unless a NUL stands there.
/// Mostly a name, or each of its parts, is fewer than sixteen letters.
template <class T>
[[gnu::always_inline]] inline const char* BasicReader<T>::take_name(const char* const at,
                                                                    NameParts& parts) {
  if (galley::detail::likely(at < quick_end_)) {
    const char* local = nullptr;
    const char* const behind = detail::skip_words(at, local);
    const auto size = static_cast<std::size_t>(behind - local);
    const bool is_whole = detail::name_bytes.ends[static_cast<unsigned char>(*behind)];
    if (galley::detail::likely(is_whole && size != 0)) {
      parts.prefix_size = static_cast<std::size_t>(local - at);
      parts.head = detail::head_of_word(local, size);
      return behind;
    }
  }
  NameParts other;
  const char* const behind = take_other_name(at, other);
  parts = other;
  return behind;
}

namespace detail {

/// Behind the bytes of ASCII that may follow in a name. The end of the document need not be asked
/// for where single bytes are looked at, as its last one is none of a name or a NUL follows it: see
/// BasicReader::begin_text().
inline const char* skip_name_bytes(const char* at, const char* end) noexcept {
  for (; static_cast<std::size_t>(end - at) >= simd::Block::size; at += simd::Block::size) {
    const auto others = other_than_letters(simd::Block::load(at));
    if (!others.any()) continue;
    at += others.first();
    break;
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

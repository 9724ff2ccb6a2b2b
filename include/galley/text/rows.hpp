// galley: word lists that somebody else owns, with an index over how their rows start
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {

constexpr std::string_view text_of(std::string_view row) noexcept { return row; }
template <class Row>
constexpr std::string_view text_of(const Row& row) noexcept {
  return row.text;
}

/// How a text starts: a bucket for its first, its first two and its first three letters,
/// regardless of case. A row stands in the bucket of its first three, or of those before its first
/// blank, which in a text may be a blank of any kind, or none.
struct Start {
  static constexpr std::size_t buckets = 512;
  unsigned short bucket[3] = {};
  unsigned char tag[3] = {};  ///< tells most strangers in a bucket apart
  unsigned count = 0;         ///< buckets in use; 0 for an empty text
};

namespace detail {

constexpr char32_t continuation_bits(char byte) noexcept {
  return static_cast<unsigned char>(byte) & 0x3FU;
}

/// One code point of well-formed text; what malformed text gives matches no row.
constexpr letters::CodePoint peek(std::string_view text, std::size_t at) noexcept {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (size == 1 || text.size() - at < size) return {lead, 1};
  char32_t value = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) value = value << 6U | continuation_bits(text[at + i]);
  return {value, size};
}

}  // namespace detail

/// Where rows that may match a text at its front stand.
constexpr Start start_of(std::string_view text) noexcept {
  Start start;
  std::size_t at = 0;
  unsigned mix = 0;
  while (start.count < 3 && at < text.size()) {
    const letters::CodePoint met = detail::peek(text, at);
    const char32_t letter = letters::lower(met.value);
    if (letter == ' ') break;
    mix = (mix + static_cast<unsigned>(letter) + 1) * 0x9E3779B1U;
    start.bucket[start.count] = static_cast<unsigned short>(mix >> 23U);
    start.tag[start.count++] = static_cast<unsigned char>(mix >> 15U);
    at += met.size;
  }
  return start;
}

/// The rows of a list sorted by bucket, made at compile time: `order` from `begin[i]` to
/// `begin[i + 1]` is bucket i.
template <std::size_t Size>
struct RowIndex {
  unsigned long long first[4] = {};  ///< bytes a matching text may start with
  unsigned short begin[Start::buckets + 1] = {};
  unsigned short order[Size] = {};
  unsigned char tag[Size] = {};  ///< of the row at that place of `order`

  template <class T>
  explicit constexpr RowIndex(const T (&rows)[Size]) noexcept {
    static_assert(Size < 65536, "an index holds up to 65535 rows");
    unsigned short bucket[Size] = {};
    unsigned char tags[Size] = {};
    for (std::size_t i = 0; i < Size; ++i) {
      const Start start = start_of(text_of(rows[i]));
      bucket[i] = start.count == 0 ? 0 : start.bucket[start.count - 1];
      tags[i] = start.count == 0 ? 0 : start.tag[start.count - 1];
      add_first(text_of(rows[i]));
      ++begin[bucket[i] + 1];
    }
    for (std::size_t i = 0; i < Start::buckets; ++i) {
      begin[i + 1] = static_cast<unsigned short>(begin[i + 1] + begin[i]);
    }
    unsigned short next[Start::buckets] = {};
    for (std::size_t i = 0; i < Size; ++i) {
      const std::size_t place = begin[bucket[i]] + std::size_t{next[bucket[i]]++};
      order[place] = static_cast<unsigned short>(i);
      tag[place] = tags[i];
    }
  }

 private:
  constexpr void add_first(std::string_view row) noexcept {
    if (row.empty()) return;
    const auto byte = static_cast<unsigned char>(row[0]);
    const auto set = [this](unsigned at) { first[at / 64] |= 1ULL << (at % 64); };
    set(byte);
    if (byte >= 0xC2 && byte < 0xE0) {  // the other case of two bytes starts up to four away
      for (unsigned at = byte - 4U; at <= byte + 4U; ++at) set(at);
    } else if ((byte | 32U) >= 'a' && (byte | 32U) <= 'z') {
      set(byte ^ 32U);
    }
  }
};

template <const auto& list>
inline constexpr RowIndex row_index(list);

/// A list that somebody else owns. `indexed<list>()` makes one that finds its rows by how they
/// start; one from a plain array looks at every row, which is as good for a short list.
template <class T>
class Rows {
 public:
  constexpr Rows() noexcept = default;
  template <std::size_t Size>
  constexpr Rows(const T (&rows)[Size]) noexcept : data_(rows), size_(Size) {}
  template <std::size_t Size>
  constexpr Rows(const T (&rows)[Size], const RowIndex<Size>& index) noexcept
      : data_(rows),
        size_(Size),
        first_(index.first),
        begin_(index.begin),
        order_(index.order),
        tag_(index.tag) {}

  constexpr const T* begin() const noexcept { return data_; }
  constexpr const T* end() const noexcept { return data_ + size_; }

  /// False when no row can match a text that starts with this byte.
  constexpr bool may_start(char byte) const noexcept {
    const auto at = static_cast<unsigned char>(byte);
    return first_ == nullptr || (first_[at / 64] >> (at % 64) & 1U) != 0;
  }

  /// Calls `f(row)` for each row that may match `text` at its front, as below.
  template <class F>
  bool any(std::string_view text, F&& f) const {
    return !text.empty() && may_start(text.front()) && any(start_of(text), f);
  }

  /// Calls `f(row)` for each row that may match a text of that start, in no certain order, until
  /// one gives true; says whether one did.
  template <class F>
  bool any(const Start& start, F&& f) const {
    if (order_ == nullptr) {
      for (const T& row : *this) {
        if (f(row)) return true;
      }
      return false;
    }
    for (unsigned i = 0; i < start.count; ++i) {
      const std::size_t last = begin_[start.bucket[i] + 1];
      for (std::size_t at = begin_[start.bucket[i]]; at < last; ++at) {
        if (tag_[at] == start.tag[i] && f(data_[order_[at]])) return true;
      }
    }
    return false;
  }

 private:
  const T* data_ = nullptr;
  std::size_t size_ = 0;
  const unsigned long long* first_ = nullptr;
  const unsigned short* begin_ = nullptr;
  const unsigned short* order_ = nullptr;
  const unsigned char* tag_ = nullptr;
};

/// The list with its index.
template <class T, const auto& list>
constexpr Rows<T> indexed() noexcept {
  return Rows<T>(list, row_index<list>);
}

}  // namespace credit
}  // namespace v0
}  // namespace galley

// galley: rules about the pictures of a story together: repeats, and captions that are in the body
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/simd.hpp>
#include <galley/core/strings.hpp>
#include <galley/validate/pictures.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

using galley::detail::hash_of;

/// Calls `report(later, earlier)` where `key(image)` is not empty and the same.
template <class Key, class Report>
void each_repeated_picture(const Pictures& pictures, Key&& key, Report&& report) {
  galley::detail::each_repeat(
      pictures.size(),
      [&](std::size_t i) -> std::uint64_t {
        const std::string_view text = key(pictures[i]);
        return text.empty() ? 0 : hash_of(text, pictures.size());
      },
      [&](std::size_t i, std::size_t j) { return key(pictures[i]) == key(pictures[j]); }, report);
}

}  // namespace detail

/// A block that is the same picture, caption and all, can go.
template <class T = void>
void picture_repeated(const Pictures& pictures, Findings& findings) {
  detail::each_repeated_picture(
      pictures, [](const auto& picture) { return picture.address(); },
      [&](std::size_t i, std::size_t j) {
        pictures[i].at(findings.path(), [&](const Path& place) {
          std::vector<Edit> fix;
          if (*pictures[i].image == *pictures[j].image) fix.push_back(findings.remove(place));
          findings.report_at(place, "a picture that the story shows already; keep one of them",
                             std::move(fix));
        });
      });
}

template <class T = void>
void picture_id_repeated(const Pictures& pictures, Findings& findings) {
  detail::each_repeated_picture(
      pictures, [](const auto& picture) { return std::string_view(picture.image->id); },
      [&](std::size_t i, std::size_t j) {
        if (pictures[i].address() == pictures[j].address()) return;
        pictures[i].at(findings.path(), [&](const Path& place) {
          findings.report_at(Path(place, "id"),
                             "two pictures with one id; give each an id of its own");
        });
      });
}

template <class T = void>
void alt_shared(const Pictures& pictures, Findings& findings) {
  detail::each_repeated_picture(
      pictures, [](const auto& picture) { return std::string_view(picture.image->alt); },
      [&](std::size_t i, std::size_t j) {
        if (pictures[i].address() == pictures[j].address()) return;
        pictures[i].at(findings.path(), [&](const Path& place) {
          findings.report_at(Path(place, "alt"),
                             "the alternative text of another picture; say what this one shows");
        });
      });
}

// ---- captions that the body says again ---------------------------------------------------------

namespace detail {

/// Shorter captions ("File picture") stand in many a sentence by chance.
inline constexpr std::size_t telling_size = 24;
/// Most sentences are passed over by the eight bytes before their stop.
inline constexpr std::size_t tail_size = 8;

/// The captions of a story, found by how they end.
template <class T = void>
class CaptionIndex {
 public:
  explicit CaptionIndex(const Pictures& pictures) : pictures_(pictures), table_(pictures.size()) {
    for (std::size_t i = 0; i < pictures.size(); ++i) {
      const std::string_view words = words_of(i);
      if (words.size() < telling_size) continue;
      const std::uint64_t tail = tail_of(words);
      tails_[tail >> 54U & 15U] |= bit_of(tail);
      is_empty_ = false;
      note_last(words.back());
      table_.find_or_add(tail, i, [&](std::size_t j) { return words_of(j) == words; });
    }
  }
  bool empty() const noexcept { return is_empty_; }

  /// Calls `f(picture)` for each sentence of a text that is the caption of a picture. Among more
  /// than 64 pictures only whole paragraphs and last sentences are looked for.
  template <class F>
  void each_sentence(std::string_view text, F&& f) {
    if (text.size() < telling_size) return;
    const auto look = [&](std::size_t end) {
      const std::size_t found = find(text.substr(0, end));
      if (found != galley::detail::no_item) f(found);
    };
    const std::size_t size = pictures_.size() > Pictures::few ? 0 : text.size();
    std::size_t at = telling_size - 1;
    constexpr std::size_t two = 2 * simd::Block::size;
    for (; at + two < size; at += two) {
      const auto first = ends_in(text, at);
      const auto second = ends_in(text, at + simd::Block::size);
      if (!(first | second).any()) continue;
      first.each([&](std::size_t i) { look(at + i + 1); });
      second.each([&](std::size_t i) { look(at + simd::Block::size + i + 1); });
    }
    for (; at + simd::Block::size < size; at += simd::Block::size) each_stop(text, at, at, look);
    if (size >= telling_size + simd::Block::size)  // the rest, with some that was seen
      each_stop(text, size - 1 - simd::Block::size, at, look);
    else
      for (; at + 1 < size; ++at)
        if (text[at + 1] == '.') look(at + 1);
    if (size == 0 || text.back() != '.') look(text.size() - (text.back() == '.' ? 1 : 0));
  }

 private:
  /// The bytes of the block at `at` that a stop follows and that may end a caption.
  auto ends_in(std::string_view text, std::size_t at) const {
    const auto before = simd::Block::load(text.data() + at);
    const auto stops = simd::Block::load(text.data() + at + 1).equals('.');
    const auto lasts =
        before.equals(lasts_[0]) | before.equals(lasts_[1]) | before.equals(lasts_[2]);
    // Whether there is a stop cannot be foreseen; that it ends no caption can.
    return has_many_ ? stops : stops & lasts;
  }
  /// Calls `look(end)` for the stops behind those bytes, but not for those before `from`.
  template <class F>
  void each_stop(std::string_view text, std::size_t at, std::size_t from, F&& look) const {
    ends_in(text, at).each([&](std::size_t i) {
      if (at + i >= from) look(at + i + 1);
    });
  }
  /// The picture whose caption is the whole sentence that ends here, or `no_item`.
  std::size_t find(std::string_view text_before) {
    if (text_before.size() < telling_size) return galley::detail::no_item;
    const std::uint64_t tail = tail_of(text_before);
    if ((tails_[tail >> 54U & 15U] & bit_of(tail)) == 0) return galley::detail::no_item;
    return table_.find(tail, [&](std::size_t j) { return is_sentence(text_before, words_of(j)); });
  }
  void note_last(char last) noexcept {
    for (std::size_t i = 0; i < lasts_size_; ++i)
      if (lasts_[i] == last) return;
    if (lasts_size_ == 3)
      has_many_ = true;
    else
      lasts_[lasts_size_++] = last;
  }
  static std::uint64_t tail_of(std::string_view text) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + text.size() - tail_size, tail_size);
    return (word ^ word >> 32U) * 0x9E3779B97F4A7C15U;
  }
  static std::uint64_t bit_of(std::uint64_t tail) noexcept {
    return std::uint64_t{1} << (tail >> 58U);
  }
  /// True if the words stand at the end of the text, with a blank or nothing before them.
  static bool is_sentence(std::string_view text, std::string_view words) noexcept {
    if (!strings::ends_with(text, words)) return false;
    text.remove_suffix(words.size());
    if (text.empty()) return true;
    if (!strings::is_ascii_space(text.back())) return false;
    text = strings::trim_end(text);
    return text.empty() || strings::contains(".!?\"", text.back()) ||
           static_cast<unsigned char>(text.back()) >= 0x80;
  }
  std::string_view words_of(std::size_t i) const noexcept {
    std::string_view text = strings::trim(pictures_[i].image->caption.text.plain());
    if (!text.empty() && text.back() == '.') text.remove_suffix(1);
    return text;
  }

  const Pictures& pictures_;
  Lazy<galley::detail::RepeatTable, T> table_;
  bool is_empty_ = true;
  std::uint64_t tails_[16] = {};  ///< which tails there may be
  /// The last letters of the captions, if they are few: most stops have another before them.
  char lasts_[3] = {};
  std::size_t lasts_size_ = 0;
  bool has_many_ = false;
};

}  // namespace detail

/// A caption that only repeats a sentence of the story tells its reader nothing new.
template <class T = void>
void caption_repeats_body(const Pictures& pictures, Findings& findings) {
  detail::CaptionIndex<T> captions(pictures);
  if (captions.empty()) return;
  for (const Block& block : pictures.article().body) {
    const Paragraph* paragraph = block.get_if<Paragraph>();
    if (paragraph == nullptr) continue;
    captions.each_sentence(paragraph->text.plain(), [&](std::size_t found) {
      pictures[found].at(findings.path(), [&](const Path& place) {
        const Path caption(place, "caption");
        findings.report_at(Path(caption, "text"),
                           "the caption is a sentence of the story; say what the picture shows");
      });
    });
  }
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

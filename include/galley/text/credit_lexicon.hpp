// galley: the kinds of word lists the credit grammar is driven by
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {
inline namespace v0 {
namespace credit {

/// What follows a label.
enum class LabelUse : unsigned char {
  names,     ///< a separator, then the credit: `Photo: A. Example`
  leads,     ///< the credit at once: `Photo by A. Example`
  gives,     ///< a giver at once, in any case: `Courtesy of the family`
  line,      ///< the credit after a comma, colon or blank, on a line of its own: `Image source, AP`
  captions,  ///< the caption: `Image caption The quay`
  either,    ///< a credit when the rest looks like one, else the caption: `Cover Image: The quay`
};

/// A label as a newsroom prints it, in any case.
struct Label {
  std::string_view text;
  LabelUse use = LabelUse::names;
};

/// A word that may follow a noun label, and what the label then is: `names` still waits for a
/// separator ("Photo credit: …").
struct Joiner {
  std::string_view text;
  LabelUse use = LabelUse::leads;
};

/// A picture supplier. One that is also an everyday word or a broadcaster is not `strong`:
/// it counts beside a label, a slash or a copyright sign only.
struct Supplier {
  std::string_view text;
  bool strong = true;
};

/// What a note says about a picture.
enum class Note : unsigned char { file, archive, handout, pool, illustration };

/// A note as printed. A `phrase` is unmistakable wherever it stands; the others are
/// everyday words that count in a credit, in brackets, or in front of a caption only.
struct NoteWord {
  std::string_view text;
  Note note = Note::file;
  bool phrase = false;
};

constexpr std::string_view text_of(std::string_view row) noexcept { return row; }
template <class Row>
constexpr std::string_view text_of(const Row& row) noexcept {
  return row.text;
}

/// A list that somebody else owns, with a filter over the first two letters of its rows: most
/// words of a text start no row, and that shows without a look at the list.
template <class T>
struct Rows {
  const T* data = nullptr;
  std::size_t size = 0;

  constexpr Rows() noexcept = default;
  template <std::size_t Size>
  constexpr Rows(const T (&rows)[Size]) noexcept : data(rows), size(Size) {
    for (const T& row : rows) add(text_of(row));
  }
  constexpr const T* begin() const noexcept { return data; }
  constexpr const T* end() const noexcept { return data + size; }

  /// False when no row starts like `text`, whatever the case.
  constexpr bool may_start(std::string_view text) const noexcept {
    if (text.empty()) return false;
    const unsigned first = fold(text[0]);
    if (first >= 0x80 || test(single_, first)) return true;
    return text.size() > 1 && test(pairs_, pair(first, fold(text[1])));
  }

 private:
  using Word = unsigned long long;

  static constexpr unsigned fold(char byte) noexcept {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 ? 0x80U : value | 32U;
  }
  static constexpr unsigned pair(unsigned first, unsigned second) noexcept {
    return (first % 32U) * 32U + second % 32U;  // exact for letters
  }
  template <std::size_t Size>
  static constexpr bool test(const Word (&bits)[Size], unsigned at) noexcept {
    return (bits[at / 64] >> (at % 64) & 1U) != 0;
  }
  template <std::size_t Size>
  static constexpr void set(Word (&bits)[Size], unsigned at) noexcept {
    bits[at / 64] |= Word{1} << (at % 64);
  }
  constexpr void add(std::string_view row) noexcept {
    if (row.empty()) return;
    const unsigned first = fold(row[0]);
    if (first >= 0x80) return;  // always looked for
    // A blank may be of any kind, so the filter does not look past it.
    if (row.size() == 1 || row[1] == ' ') {
      set(single_, first);
    } else {
      set(pairs_, pair(first, fold(row[1])));
    }
  }

  Word single_[2] = {};
  Word pairs_[16] = {};
};

/// Every list of the grammar; replace any of them with rows of your own.
struct Lexicon {
  Rows<Label> labels;                  ///< of credits
  Rows<Label> line_labels;             ///< in front of a line: of captions, or of either
  Rows<Joiner> joiners;                ///< what may follow a noun label
  Rows<std::string_view> suffixes;     ///< labels behind the name: Japanese, Korean, Chinese
  Rows<std::string_view> signs;        ///< spellings of the copyright sign
  Rows<Supplier> suppliers;            ///< agencies, libraries, platforms, services
  Rows<std::string_view> house_words;  ///< words that end the name of a publisher or studio
  Rows<std::string_view> body_words;   ///< words in the name of an authority or body
  Rows<std::string_view> particles;    ///< small words inside names
  Rows<std::string_view> sourceless;   ///< credits that name nobody: `supplied`, `private`
  Rows<std::string_view> page_tools;   ///< what a page prints behind a caption: `hide caption`
  Rows<NoteWord> notes;
};

}  // namespace credit
}  // namespace v0
}  // namespace galley

// galley: running text with marks and links, as one string and spans over it
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/fields.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/box.hpp>
#include <galley/model/status.hpp>

namespace galley {
inline namespace v0 {

/// One mark of a run; marks combine as a set.
enum class Mark : unsigned char {
  strong,
  emphasis,
  code,
  sub,
  sup,
  highlight,
  quote,
  strike,
  underline,
  small
};
template <>
inline constexpr std::string_view enum_names<Mark>[] = {
    "strong", "emphasis", "code", "sub", "sup", "mark", "quote", "strike", "underline", "small"};

/// A set of marks: `Mark::strong | Mark::emphasis`.
class Marks {
 public:
  constexpr Marks() = default;
  constexpr Marks(Mark mark)
      : bits_(static_cast<std::uint16_t>(1u << static_cast<unsigned>(mark))) {}

  constexpr bool empty() const { return bits_ == 0; }
  constexpr bool has(Mark mark) const { return (bits_ & Marks(mark).bits_) != 0; }
  constexpr std::uint16_t bits() const { return bits_; }
  friend constexpr Marks operator|(Marks a, Marks b) {
    Marks both;
    both.bits_ = static_cast<std::uint16_t>(a.bits_ | b.bits_);
    return both;
  }
  friend constexpr bool operator==(Marks a, Marks b) { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(Marks a, Marks b) { return a.bits_ != b.bits_; }

 private:
  std::uint16_t bits_ = 0;
};
constexpr Marks operator|(Mark a, Mark b) { return Marks(a) | Marks(b); }

/// Where a run leads to.
struct Link {
  std::string href;
  std::string title;
  std::string rel;
};
template <>
inline constexpr FieldList<&Link::href, &Link::title, &Link::rel> fields<Link>{
    {{"href", Use::url}, {"title"}, {"rel", Use::code}}};

/// How a stretch of text differs from plain text. Equal styles merge; an empty link is no link.
struct Style {
  Marks marks;
  Link link;
  std::string language;  ///< BCP 47, if it differs from the article's
  Direction direction = Direction::unspecified;

  bool empty() const {
    return marks.empty() && is_empty(link) && language.empty() && direction == Direction{};
  }
  friend bool operator==(const Style& a, const Style& b) {
    return a.marks == b.marks && a.link == b.link && a.language == b.language &&
           a.direction == b.direction;
  }
};

/// Text of a paragraph, heading or caption: one string, and styled spans over it that are sorted,
/// disjoint, on UTF-8 boundaries, and merged where neighbours are equal. There is one spelling for
/// each meaning, so `==` compares meanings. A newline is a line break.
class Text {
 public:
  /// A view of one run; it lives as long as the text is unchanged.
  struct Run {
    std::string_view text;
    Marks marks;
    const Link* link = nullptr;  ///< null where the run leads nowhere
    std::string_view language;
    Direction direction = Direction::unspecified;
  };
  class RunIterator;
  struct Runs;

  Text() noexcept = default;
  Text(std::string plain) noexcept : plain_(std::move(plain)) {}
  Text(std::string_view plain) : plain_(plain) {}
  Text(const char* plain) : plain_(plain) {}

  bool empty() const noexcept { return plain_.empty(); }
  const std::string& plain() const noexcept { return plain_; }
  /// True when no part is marked, linked or in another language.
  bool is_plain() const noexcept { return !spans_.has_value(); }
  /// The text as runs of one style each, plain stretches included.
  Runs runs() const noexcept;

  /// Appends a run; an empty piece adds nothing. If memory runs out the text stays well formed,
  /// with the piece absent or unmarked.
  template <class = void>
  void append(std::string_view text, Style style);
  template <class = void>
  void append(std::string_view text, Marks marks = {}) {
    if (marks.empty()) return void(append_characters(text));
    Style style;
    style.marks = marks;
    append(text, std::move(style));
  }
  template <class = void>
  void append_link(std::string_view text, std::string_view href, Marks marks = {}) {
    Style style;
    style.marks = marks;
    style.link.href = href;
    append(text, std::move(style));
  }
  void clear() noexcept {
    plain_.clear();
    spans_.reset();
  }
  /// Makes room for a text of so many bytes.
  void reserve(std::size_t size) { plain_.reserve(size); }
  /// The text in no more memory than it needs; this one is left empty, with its room for another.
  template <class = void>
  Text take_fitted() {
    Text fitted{std::string_view(plain_)};
    fitted.spans_ = std::move(spans_);
    plain_.clear();
    return fitted;
  }

  friend bool operator==(const Text& a, const Text& b) {
    return a.plain_ == b.plain_ && a.spans_ == b.spans_;
  }
  friend bool operator!=(const Text& a, const Text& b) { return !(a == b); }

 private:
  struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    Style style;
    friend bool operator==(const Span& a, const Span& b) {
      return a.begin == b.begin && a.end == b.end && a.style == b.style;
    }
  };

  template <class = void>
  std::size_t append_characters(std::string_view text);

  std::string plain_;
  Box<std::vector<Span>> spans_;
};

/// Walks the runs of a text: spans, and the plain stretches between them.
class Text::RunIterator {
 public:
  RunIterator(const Text& text, std::size_t at) noexcept : text_(&text), at_(at) {}

  Run operator*() const noexcept {
    Run run;
    run.text = std::string_view(text_->plain_).substr(at_, end() - at_);
    if (in_span()) {
      const Style& style = span().style;
      run.marks = style.marks;
      run.link = is_empty(style.link) ? nullptr : &style.link;
      run.language = style.language;
      run.direction = style.direction;
    }
    return run;
  }
  RunIterator& operator++() noexcept {
    const std::size_t next = end();
    if (in_span()) ++index_;
    at_ = next;
    return *this;
  }
  friend bool operator!=(const RunIterator& a, const RunIterator& b) { return a.at_ != b.at_; }
  friend bool operator==(const RunIterator& a, const RunIterator& b) { return a.at_ == b.at_; }

 private:
  bool has_span() const noexcept { return text_->spans_ && index_ < text_->spans_->size(); }
  const Span& span() const noexcept { return (*text_->spans_)[index_]; }
  bool in_span() const noexcept { return has_span() && span().begin == at_; }
  std::size_t end() const noexcept {
    if (!has_span()) return text_->plain_.size();
    return in_span() ? span().end : span().begin;
  }

  const Text* text_;
  std::size_t at_;
  std::size_t index_ = 0;
};

struct Text::Runs {
  const Text& text;
  RunIterator begin() const noexcept { return {text, 0}; }
  RunIterator end() const noexcept { return {text, text.plain().size()}; }
  std::size_t size() const noexcept {
    std::size_t count = 0;
    for (RunIterator run = begin(); run != end(); ++run) ++count;
    return count;
  }
};

inline Text::Runs Text::runs() const noexcept { return {*this}; }

/// Where a run that begins with the text would begin: a character that is split between two pieces
/// belongs to the first piece's run.
template <class>
std::size_t Text::append_characters(std::string_view text) {
  std::size_t split = 0;
  if (!plain_.empty())
    while (split < text.size() && (static_cast<unsigned char>(text[split]) & 0xC0) == 0x80) ++split;
  const std::size_t before = plain_.size();
  if (before == 0) {
    strings::assign(plain_, text);  // in no more memory than it needs
  } else {
    plain_.append(text);
  }
  if (split != 0 && spans_ && spans_->back().end == before) spans_->back().end += split;
  return before + split;
}

template <class>
void Text::append(std::string_view text, Style style) {
  const std::size_t begin = append_characters(text);
  if (begin == plain_.size() || style.empty()) return;
  if (spans_ && spans_->back().end == begin && spans_->back().style == style) {
    spans_->back().end = plain_.size();
  } else {
    std::vector<Span> first;  // a box holds no empty list, whatever fails here
    Span& span = (spans_ ? *spans_ : first).emplace_back();
    span.begin = begin;
    span.end = plain_.size();
    span.style = std::move(style);
    if (!spans_) spans_ = Box<std::vector<Span>>(std::move(first));
  }
}

}  // namespace v0
}  // namespace galley

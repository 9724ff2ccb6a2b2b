#include "galley/model/text.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/core/utf8.hpp>

using galley::Mark;
using galley::Style;
using galley::Text;

namespace {

/// What `Text` means, told byte by byte: a byte that continues a character has its style.
class SimpleText {
 public:
  void append(std::string_view piece, const Style& style) {
    for (const char byte : piece) {
      const bool continues = !bytes_.empty() && galley::utf8::is_continuation(byte);
      styles_.push_back(continues ? styles_.back() : style);
      bytes_ += byte;
    }
  }
  const std::string& bytes() const { return bytes_; }
  const Style& style(std::size_t i) const { return styles_[i]; }

  friend bool operator==(const SimpleText& a, const SimpleText& b) {
    if (a.bytes_ != b.bytes_) return false;
    for (std::size_t i = 0; i < a.styles_.size(); ++i)
      if (!(a.styles_[i] == b.styles_[i])) return false;
    return true;
  }

 private:
  std::string bytes_;
  std::vector<Style> styles_;
};

Style style_of(const Text::Run& run) {
  Style style;
  style.marks = run.marks;
  if (run.link != nullptr) style.link = *run.link;
  style.language = run.language;
  style.direction = run.direction;
  return style;
}

/// The runs tile the text; neighbours differ; each starts where a character does; a text without
/// marks says so. Then compares with the simple model.
void check(const Text& text, const SimpleText& expected) {
  REQUIRE(text.plain() == expected.bytes());
  CHECK(text.empty() == expected.bytes().empty());
  std::size_t at = 0;
  std::size_t count = 0;
  bool any_style = false;
  Style last;
  for (const Text::Run run : text.runs()) {
    REQUIRE(run.text.data() == text.plain().data() + at);
    REQUIRE_FALSE(run.text.empty());
    const Style style = style_of(run);
    if (count != 0) {
      CHECK_FALSE(style == last);
      CHECK_FALSE(galley::utf8::is_continuation(run.text.front()));
    }
    if (run.link != nullptr) CHECK_FALSE(galley::is_empty(*run.link));
    for (std::size_t i = 0; i < run.text.size(); ++i) REQUIRE(style == expected.style(at + i));
    any_style = any_style || !style.empty();
    last = style;
    at += run.text.size();
    ++count;
  }
  CHECK(at == text.plain().size());
  CHECK(text.runs().size() == count);
  CHECK(text.is_plain() == !any_style);
}

/// One of few styles, so that neighbours are often equal.
Style random_style(galley_test::Random& random) {
  Style style;
  switch (random.below(8)) {
    case 0: style.marks = Mark::strong; break;
    case 1: style.marks = Mark::strong | Mark::emphasis; break;
    case 2: style.link.href = "https://example.com/"; break;
    case 3: style.link.title = "only a title"; break;
    case 4: style.language = "fr"; break;
    case 5: style.direction = galley::Direction::rtl; break;
    default: break;
  }
  return style;
}

std::string random_piece(galley_test::Random& random) {
  static constexpr std::string_view pieces[] = {
      "", "a", " ", "bc", "\xC3\xA9", "\n", "\xF0\x9F\x98\x80", "x y", "\xE2\x82\xAC."};
  return std::string(random.pick(pieces));
}

}  // namespace

TEST_CASE("an empty text has no runs", "[text]") {
  const Text text;
  CHECK(text.empty());
  CHECK(text.is_plain());
  CHECK(text.runs().size() == 0);
  CHECK(text == Text(""));
  CHECK(text == Text(std::string()));
}

TEST_CASE("a plain text is one run without style", "[text]") {
  for (const Text& text :
       {Text("plain"), Text(std::string("plain")), Text(std::string_view("plain"))}) {
    CHECK(text.plain() == "plain");
    CHECK(text.is_plain());
    REQUIRE(text.runs().size() == 1);
    const Text::Run run = *text.runs().begin();
    CHECK(run.text == "plain");
    CHECK(style_of(run).empty());
    CHECK(run.link == nullptr);
  }
}

TEST_CASE("runs come in order with marks, links and the plain stretches between", "[text]") {
  Text text("one ");
  text.append("two", Mark::strong | Mark::emphasis);
  text.append(" three ");
  text.append_link("four", "https://example.com/4", Mark::small);
  CHECK(text.plain() == "one two three four");
  std::vector<std::string> runs;
  for (const Text::Run run : text.runs())
    runs.push_back(std::string(run.text) + (run.marks.has(Mark::strong) ? " strong" : "") +
                   (run.marks.has(Mark::emphasis) ? " emphasis" : "") +
                   (run.marks.has(Mark::small) ? " small" : "") +
                   (run.link != nullptr ? " " + run.link->href : ""));
  CHECK(runs == std::vector<std::string>{"one ", "two strong emphasis", " three ",
                                         "four small https://example.com/4"});
}

TEST_CASE("an empty piece adds nothing, whatever its style", "[text]") {
  Text text;
  text.append("", Mark::strong);
  CHECK(text == Text());
  text.append("a");
  text.append_link("", "https://example.com/");
  CHECK(text == Text("a"));
}

TEST_CASE("neighbours of one style are one run", "[text]") {
  Text parts;
  parts.append("a", Mark::strong);
  parts.append("b", Mark::strong);
  Text whole;
  whole.append("ab", Mark::strong);
  CHECK(parts == whole);
  CHECK(parts.runs().size() == 1);
  Text plain("a");
  plain.append("b");
  CHECK(plain == Text("ab"));
  CHECK(plain.is_plain());
}

TEST_CASE("texts of the same words and other styles differ", "[text]") {
  const auto styled = [](const Style& style) {
    Text text("a");
    text.append("b", style);
    return text;
  };
  std::vector<Text> all = {Text("ab"), Text("a")};
  Style style;
  style.marks = Mark::strong;
  all.push_back(styled(style));
  style.marks = Mark::strong | Mark::code;
  all.push_back(styled(style));
  style = {};
  style.link.href = "x";
  all.push_back(styled(style));
  style.link.rel = "nofollow";
  all.push_back(styled(style));
  style = {};
  style.language = "fr";
  all.push_back(styled(style));
  style = {};
  style.direction = galley::Direction::rtl;
  all.push_back(styled(style));
  Text longer;
  longer.append("ab", Mark::strong);
  all.push_back(longer);
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < all.size(); ++j) CHECK((all[i] == all[j]) == (i == j));
}

TEST_CASE("a character split between pieces belongs to the first piece's run", "[text]") {
  const std::string grin = "\xF0\x9F\x98\x80";
  for (std::size_t cut = 1; cut < grin.size(); ++cut) {
    CAPTURE(cut);
    Text text;
    text.append(grin.substr(0, cut), Mark::strong);
    text.append(grin.substr(cut) + "!", Mark::emphasis);
    Text expected;
    expected.append(grin, Mark::strong);
    expected.append("!", Mark::emphasis);
    CHECK(text == expected);

    Text plain(grin.substr(0, cut));
    plain.append(grin.substr(cut), Mark::strong);
    CHECK(plain == Text(grin));
    CHECK(plain.is_plain());
  }
}

TEST_CASE("a text may be appended to itself", "[text]") {
  Text text("ab");
  text.append(text.plain(), Mark::strong);
  text.append(text.plain().substr(0));
  CHECK(text.plain() == "abababab");
  for (int i = 0; i < 6; ++i) text.append(std::string_view(text.plain()).substr(1, 40), Mark::sub);
  CHECK(text.plain().substr(0, 4) == "abab");
}

TEST_CASE("clear makes a text empty and fit for use again", "[text]") {
  Text text;
  text.append("a", Mark::strong);
  text.clear();
  CHECK(text == Text());
  text.append("b");
  CHECK(text == Text("b"));
}

TEST_CASE("any sequence of pieces keeps the invariants and the meaning", "[text]") {
  galley_test::Random random(20261123);
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    Text text;
    SimpleText expected;
    const std::size_t pieces = random.below(12);
    for (std::size_t i = 0; i < pieces; ++i) {
      const Style style = random_style(random);
      const std::string piece = random_piece(random);
      text.append(piece, style);
      expected.append(piece, style);
    }
    check(text, expected);
  }
}

TEST_CASE("text is the same however its pieces were cut, even within characters", "[text]") {
  galley_test::Random random(7);
  for (int round = 0; round < 2000; ++round) {
    CAPTURE(round);
    Text whole;
    Text cut;
    SimpleText expected;
    const std::size_t pieces = 1 + random.below(6);
    for (std::size_t i = 0; i < pieces; ++i) {
      const Style style = random_style(random);
      const std::string piece = random_piece(random) + random_piece(random);
      whole.append(piece, style);
      expected.append(piece, style);
      for (std::size_t at = 0; at < piece.size();) {
        const std::size_t size = 1 + random.below(piece.size() - at);
        cut.append(std::string_view(piece).substr(at, size), style);
        at += size;
      }
    }
    check(cut, expected);
    CHECK(cut == whole);
  }
}

TEST_CASE("texts are equal exactly when every character has the same style", "[text]") {
  galley_test::Random random(99);
  std::size_t equal = 0;
  for (int round = 0; round < 4000; ++round) {
    Text texts[2];
    SimpleText simple[2];
    for (int side = 0; side < 2; ++side)
      for (std::size_t i = random.below(3); i > 0; --i) {
        Style style;
        if (random.chance(40)) style.marks = Mark::strong;
        const std::string piece(1 + random.below(2), 'a');
        texts[side].append(piece, style);
        simple[side].append(piece, style);
      }
    const bool expected = simple[0] == simple[1];
    CHECK((texts[0] == texts[1]) == expected);
    CHECK((texts[0] != texts[1]) == !expected);
    equal += expected ? 1U : 0U;
  }
  CHECK(equal > 400);
  CHECK(equal < 3600);
}

TEST_CASE("bytes that are no UTF-8 keep the invariants too", "[text]") {
  galley_test::Random random(3);
  for (int round = 0; round < 2000; ++round) {
    Text text;
    SimpleText expected;
    for (std::size_t i = random.below(8); i > 0; --i) {
      std::string piece;
      for (std::size_t n = random.below(4); n > 0; --n)
        piece +=
            static_cast<char>(random.chance(50) ? 0x80 + random.below(0x40) : random.below(256));
      const Style style = random_style(random);
      text.append(piece, style);
      expected.append(piece, style);
    }
    check(text, expected);
  }
}

TEST_CASE("a fitted text is the same text, and its maker is empty", "[text]") {
  Text text;
  text.append("Read ");
  text.append_link("the whole report of the harbour board", "https://www.example.org/report");
  text.append(" today.", Mark::strong);
  const Text copy = text;
  const Text fitted = text.take_fitted();
  CHECK(fitted == copy);
  CHECK(text == Text());
  CHECK(text.is_plain());
  text.append("again");
  CHECK(text == Text("again"));
  CHECK(Text("plain").take_fitted() == Text("plain"));
}

TEST_CASE("marks combine as a set", "[text]") {
  galley::Marks marks;
  CHECK(marks.empty());
  marks = marks | Mark::strong;
  CHECK(marks.has(Mark::strong));
  CHECK_FALSE(marks.has(Mark::emphasis));
  CHECK((marks | Mark::strong) == marks);
  CHECK((Mark::sub | Mark::sup) == (Mark::sup | Mark::sub));
  CHECK((Mark::sub | Mark::sup) != galley::Marks(Mark::sub));
  for (std::size_t i = 0; i < galley::names_of<Mark>().size; ++i)
    for (std::size_t j = 0; j < galley::names_of<Mark>().size; ++j)
      CHECK(galley::Marks(static_cast<Mark>(i)).has(static_cast<Mark>(j)) == (i == j));
}

static_assert(std::is_nothrow_move_constructible_v<Text>);
static_assert(std::is_nothrow_move_assignable_v<Text>);
static_assert(std::is_nothrow_destructible_v<Text>);
static_assert(std::is_nothrow_default_constructible_v<Text>);
static_assert(std::is_convertible_v<std::string, Text> && std::is_convertible_v<const char*, Text>);

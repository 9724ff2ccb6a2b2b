// Which code points each class of characters holds, and what the functions that go from one
// character to the next make of every one of them. The record can be held beside a chart.
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/recorded.hpp"

#include <galley/text/credit.hpp>
#include <galley/text/letters.hpp>

namespace {

namespace letters = galley::letters;
namespace grammar = galley::credit::detail;

std::string in_hex(char32_t code) {
  char text[16];
  std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(code));
  return text;
}

std::string in_bytes(char32_t code) {
  std::string out;
  const auto put = [&](char32_t byte) {
    out += static_cast<char>(static_cast<unsigned char>(byte));
  };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6U);
    put(0x80 | (code & 0x3FU));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12U);
    put(0x80 | (code >> 6U & 0x3FU));
    put(0x80 | (code & 0x3FU));
  } else {
    put(0xF0 | code >> 18U);
    put(0x80 | (code >> 12U & 0x3FU));
    put(0x80 | (code >> 6U & 0x3FU));
    put(0x80 | (code & 0x3FU));
  }
  return out;
}

bool is_surrogate(char32_t code) { return code >= 0xD800 && code <= 0xDFFF; }

/// The code points for which `holds` is true, as ranges.
template <class F>
std::string ranges_where(const char* name, F holds, char32_t last = 0x10FFFF) {
  std::string out = std::string(name) + ':';
  for (char32_t code = 0; code <= last; ++code) {
    if (is_surrogate(code) || !holds(code)) continue;
    const char32_t first = code;
    while (code < last && !is_surrogate(code + 1) && holds(code + 1)) ++code;
    out += ' ' + in_hex(first);
    if (code != first) out += '-' + in_hex(code);
  }
  return out + '\n';
}

/// Runs of letters that are so far from their small letters, each one or each second code.
std::string folds() {
  std::string out;
  for (char32_t code = 0; code <= 0x10FFFF;) {
    const char32_t shift = letters::lower(code) - code;
    if (shift == 0) {
      ++code;
      continue;
    }
    const auto same = [&](char32_t other) { return letters::lower(other) - other == shift; };
    const char32_t step = same(code + 1) ? 1 : 2;
    const char32_t first = code;
    while (same(code + step) && (step == 1 || letters::lower(code + 1) == code + 1)) code += step;
    out += "lower " + in_hex(first) + '-' + in_hex(code) + " each " + std::to_string(step);
    out += " by " + std::to_string(static_cast<int>(shift)) + '\n';
    ++code;
  }
  return out;
}

const char* name_of_gap(grammar::Gap gap) {
  switch (gap) {
    case grammar::Gap::none: return "none";
    case grammar::Gap::blank: return "blank";
    case grammar::Gap::mark: return "mark";
    case grammar::Gap::comma: return "comma";
    default: return "stroke";
  }
}

const char* name_of_border(grammar::Border border) {
  switch (border) {
    case grammar::Border::none: return "none";
    case grammar::Border::stroke: return "stroke";
    case grammar::Border::sentence: return "sentence";
    default: return "beginning";
  }
}

}  // namespace

TEST_CASE("the classes of letters and marks hold the code points they are said to hold") {
  std::string all = folds();
  all += ranges_where("letter", letters::is_letter);
  all += ranges_where("caseless", letters::is_caseless);
  all += ranges_where("cjk", letters::is_cjk);
  all += ranges_where("digit", letters::is_digit);
  all += ranges_where("blank", letters::is_blank);
  all += ranges_where("stop", grammar::is_stop<>);
  all += ranges_where("closing quote", grammar::is_closing_quote<>);
  all += ranges_where("separator", grammar::is_separator<>);
  all += ranges_where("opening bracket", grammar::is_opening_bracket<>);
  all += ranges_where("closing bracket", grammar::is_closing_bracket<>);
  for (char32_t code = 0; code <= 0x10FFFF; ++code)
    if (const char32_t close = grammar::closing_bracket(code))
      all += "bracket " + in_hex(code) + " closes with " + in_hex(close) + '\n';
  galley_test::check_recorded("tests/fixtures/text/character_classes.record", all);
}

TEST_CASE("only the blanks part words, and every character is gone over whole") {
  std::size_t wrong = 0;
  const auto check = [&](bool right, char32_t code) {
    if (right || ++wrong > 20) return;
    UNSCOPED_INFO(in_hex(code));
  };
  for (char32_t code = 1; code <= 0x10FFFF; code += code < 0x11000 ? 1 : 0xFF1) {
    if (is_surrogate(code)) continue;
    const std::string mark = in_bytes(code);
    const std::string text = "ab" + mark + "cd";
    const bool blank = letters::is_blank(code);
    const letters::CodePoint met = letters::decode(text, 2);
    check(met.value == code && met.size == mark.size(), code);
    const letters::CodePoint back = letters::decode_before(text, 2 + mark.size());
    check(back.value == code && back.size == mark.size(), code);
    const letters::CodePoint peeked = galley::credit::detail::peek(text, 2);
    check(peeked.value == code && peeked.size == mark.size(), code);
    check(grammar::blank_size(text, 2) == (blank ? mark.size() : 0), code);
    check(grammar::is_one_word(text) == !blank && grammar::has_words(text, 2) == blank, code);
    check(grammar::last_word(text) == (blank ? std::string("cd") : text), code);
    std::string_view rest = text;
    check(grammar::next_word(rest) == (blank ? std::string("ab") : text), code);
    check(rest == (blank ? mark + "cd" : std::string()), code);
    check(letters::trim_front(mark + "cd") == (blank ? std::string("cd") : mark + "cd"), code);
    check(letters::trim_back("ab" + mark) == (blank ? std::string("ab") : "ab" + mark), code);
    check(letters::trim(mark + mark).empty() == blank, code);
    const bool in_word = letters::is_letter(code) || letters::is_digit(code);
    check(letters::word_ends(text, 2) != in_word, code);
    check(letters::word_starts(text, 2 + mark.size()) != in_word, code);
    const std::string small = in_bytes(letters::lower(code));
    check(small.size() == mark.size(), code);
    const bool shrinks = code == 0x130 || code == 0x23A || code == 0x23E || code == 0x1E9E;
    check(letters::is_upper(code) == (small != mark || shrinks), code);
    check(letters::is_lower(code) == (letters::is_letter(code) && small == mark && !shrinks &&
                                      !letters::is_caseless(code)),
          code);
    check(letters::equal(mark, small) && letters::equal(small, mark), code);
    check(letters::match(text, "ab" + small) == 2 + mark.size(), code);
    check((letters::match(text, "ab cd") == text.size()) == blank, code);
    check((letters::match(mark + "cd", " cd") == mark.size() + 2) == blank, code);
    check(letters::equal(text, "ab cd") == blank, code);
  }
  CHECK(wrong == 0);
}

TEST_CASE("the small letter of a letter is the one that Unicode says, where it has as many bytes") {
  constexpr char32_t pairs[][2] = {
      {0x178, 0xFF},    {0x18F, 0x259},   {0x1A6, 0x280},   {0x1C4, 0x1C6},   {0x1C5, 0x1C6},
      {0x1DE, 0x1DF},   {0x1F1, 0x1F3},   {0x1F6, 0x195},   {0x1F8, 0x1F9},   {0x220, 0x19E},
      {0x232, 0x233},   {0x243, 0x180},   {0x24E, 0x24F},   {0x370, 0x371},   {0x37F, 0x3F3},
      {0x386, 0x3AC},   {0x38C, 0x3CC},   {0x38F, 0x3CE},   {0x3CF, 0x3D7},   {0x3EE, 0x3EF},
      {0x3F4, 0x3B8},   {0x3FF, 0x37D},   {0x4C0, 0x4CF},   {0x4CD, 0x4CE},   {0x556, 0x586},
      {0x1E94, 0x1E95}, {0x1EFE, 0x1EFF}, {0x1F08, 0x1F00}, {0x1FBB, 0x1F71}, {0x1FFC, 0x1FF3}};
  for (const auto& pair : pairs) {
    INFO(in_hex(pair[0]));
    CHECK(letters::lower(pair[0]) == pair[1]);
    CHECK(letters::lower(pair[1]) == pair[1]);
    CHECK(letters::is_upper(pair[0]));
    CHECK(letters::is_lower(pair[1]));
  }
  constexpr char32_t small_alone[] = {0x131, 0x138, 0x149, 0x17F, 0x1DD,
                                      0x1F0, 0x221, 0x390, 0x1E9F};
  for (const char32_t alone : small_alone) {
    INFO(in_hex(alone));
    CHECK(letters::lower(alone) == alone);
    CHECK(letters::is_lower(alone));
  }
  constexpr char32_t larger_in_bytes[] = {0x130, 0x23A, 0x23E, 0x1E9E};
  for (const char32_t shrinking : larger_in_bytes) {
    INFO(in_hex(shrinking));
    CHECK(letters::lower(shrinking) == shrinking);
    CHECK(letters::is_upper(shrinking));
  }
}

TEST_CASE("marks and blanks that stand among letters are none") {
  constexpr char32_t signs[] = {0xD7,   0x2C2,  0x2FF,  0x37E,  0x387,  0x482,  0x55A,  0x589,
                                0x5BE,  0x5F4,  0x60C,  0x61C,  0x66A,  0x6D4,  0x700,  0x964,
                                0x970,  0xDF4,  0xE3F,  0xF0B,  0x104A, 0x1361, 0x1680, 0x17D4,
                                0x1800, 0x1FBD, 0x1FFE, 0x309C, 0x30A0, 0x30FB, 0x4DC0, 0xFF3B,
                                0xFF40, 0xFF5B, 0xFF5C, 0xFF65};
  for (const char32_t sign : signs) {
    INFO(in_hex(sign));
    CHECK_FALSE(letters::is_letter(sign));
    CHECK_FALSE(letters::is_caseless(sign));
    CHECK_FALSE(letters::is_lower(sign));
    CHECK(letters::word_ends(in_bytes(sign), 0));
  }
  constexpr char32_t letters_beside[] = {0xD6,   0xD8,   0x2C1,  0x300,  0x386,  0x481,
                                         0x556,  0x5D0,  0x660,  0x66E,  0x966,  0xE40,
                                         0xF40,  0x1681, 0x17D7, 0x1FBE, 0x30A1, 0x30FC,
                                         0x4E00, 0xFF3A, 0xFF41, 0xFF66, 0xFF70, 0xFFDC};
  for (const char32_t letter : letters_beside) {
    INFO(in_hex(letter));
    CHECK(letters::is_letter(letter));
  }
  CHECK(letters::is_caseless(0xFF71));  // half-width kana has no case
}

TEST_CASE("two texts match when their small letters are the same") {
  const std::string_view signs[] = {"a", "A", "b", "B",  "@", "`",
                                    "é", "É", "и", "山", " ", "\u00A0"};
  constexpr std::size_t count = sizeof signs / sizeof *signs;
  struct Text {
    std::string bytes;
    std::u32string small;
  };
  Text texts[1 + count + count * count + count * count * count];
  std::size_t size = 1;
  for (std::size_t i = 0; size < sizeof texts / sizeof *texts; ++i) {
    for (const std::string_view sign : signs) {
      texts[size].bytes = texts[i].bytes + std::string(sign);
      const char32_t code = letters::decode(sign, 0).value;
      texts[size].small = texts[i].small + (code == U'\u00A0' ? code : letters::lower(code));
      ++size;
    }
  }
  std::size_t wrong = 0;
  for (const Text& text : texts) {
    for (std::size_t i = 1; i < 1 + count + count * count; ++i) {
      const Text& word = texts[i];
      // A blank of the word stands for any blank of the text.
      bool starts = text.small.size() >= word.small.size();
      std::size_t bytes = 0;
      for (std::size_t at = 0; starts && at < word.small.size(); ++at) {
        const bool blanks = word.small[at] == U' ' && text.small[at] == U'\u00A0';
        starts = blanks || word.small[at] == text.small[at];
        bytes += letters::decode(text.bytes, bytes).size;
      }
      const bool same = starts && bytes == text.bytes.size();
      const bool right = letters::match(text.bytes, word.bytes) == (starts ? bytes : 0) &&
                         letters::equal(text.bytes, word.bytes) == same;
      if (!right && ++wrong < 20) UNSCOPED_INFO('[' << text.bytes << "] [" << word.bytes << ']');
    }
  }
  CHECK(wrong == 0);
  CHECK_FALSE(letters::equal("", ""));
  CHECK(letters::match("a", "") == 0);
  CHECK(letters::match("", "a") == 0);
}

TEST_CASE("malformed bytes are the replacement character, those of one beginning together") {
  std::size_t wrong = 0;
  for (unsigned first = 0x80; first < 0x100; ++first) {
    for (unsigned second = 0x20; second < 0x100; second += 0x10) {
      const char bytes[] = {static_cast<char>(first), static_cast<char>(second), 0};
      const std::string_view text(bytes, 2);
      const bool follows = second >= 0x80 && second < 0xC0;
      const bool whole = first >= 0xC2 && first < 0xE0 && follows;
      // How a character of three or four bytes may begin.
      const bool begins = follows && first >= 0xE0 && first <= 0xF4 &&
                          (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0) &&
                          (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
      const letters::CodePoint met = letters::decode(text, 0);
      const letters::CodePoint back = letters::decode_before(text, 2);
      const std::size_t size = whole || begins ? 2 : 1;
      bool right = met.size == size && back.size == size && (met.value == 0xFFFD) == !whole;
      right = right && (size == 2       ? back.value == met.value
                        : second < 0x80 ? back.value == second
                                        : back.value == 0xFFFD);
      if (!right && ++wrong < 20) UNSCOPED_INFO(std::hex << first << ' ' << second);
    }
  }
  CHECK(wrong == 0);
  CHECK(letters::decode("a", 1).size == 0);
  CHECK(letters::decode_before("a", 0).size == 0);
  CHECK(letters::decode_before("\xF0\x9F\x98\x80", 4).value == 0x1F600);
  CHECK(letters::decode_before("\x80\xF0\x9F\x98\x80", 5).size == 4);
  CHECK(letters::decode_before("\xF0\x9F\x98\x80\x80", 5).value == 0xFFFD);
  CHECK(letters::decode_before("\xF0\x9F\x98\x80\x80", 5).size == 1);
}

TEST_CASE("what each mark does between a label, a credit and its parts") {
  const galley::credit::Lexicon& lexicon = galley::credit::default_lexicon();
  std::string all;
  const auto rows = [&](const char* what, auto name_of, std::string_view usual) {
    std::string names[8];
    std::size_t count = 0;
    for (char32_t code = 1; code <= 0xFFFF; ++code) {
      if (is_surrogate(code)) continue;
      const std::string name = name_of(code);
      if (name == usual) continue;
      std::size_t i = 0;
      while (i < count && names[i] != name) ++i;
      if (i == count) {
        REQUIRE(count < 8);
        names[count++] = name;
      }
    }
    for (std::size_t i = 0; i < count; ++i)
      all += ranges_where((what + (' ' + names[i])).c_str(),
                          [&](char32_t code) { return code != 0 && name_of(code) == names[i]; },
                          0xFFFF);
  };
  rows(
      "gap",
      [&](char32_t code) {
        const std::string text = in_bytes(code) + " x";
        std::string_view rest = text;
        const grammar::Gap gap = grammar::take_gap(rest);
        return std::string(name_of_gap(gap)) + (rest == "x" ? ", taken" : "");
      },
      "none");
  rows(
      "joint",
      [&](char32_t code) {
        const std::string text = "AP" + in_bytes(code) + "AFP";
        std::size_t size = 0;
        const int joint = static_cast<int>(grammar::read_joint(text, 2, lexicon, size));
        return std::string(joint == 0 ? "0" : std::to_string(joint)) +
               (size + 5 == text.size() ? "" : "!");
      },
      "0");
  rows(
      "joint of strangers",
      [&](char32_t code) {
        const std::string text = "EA" + in_bytes(code) + "EA";
        std::size_t size = 0;
        return std::to_string(static_cast<int>(grammar::read_joint(text, 2, lexicon, size)));
      },
      "0");
  for (const bool blank : {false, true})
    rows(
        blank ? "border, then a blank" : "border",
        [&](char32_t code) {
          const std::string text = "harbour" + in_bytes(code);
          return std::string(name_of_border(grammar::border_of(text, code, blank)));
        },
        "none");
  rows(
      "prefixed name",
      [&](char32_t code) {
        return std::string(grammar::is_prefixed_name("d" + in_bytes(code) + "Arcy") ? "yes" : "no");
      },
      "no");
  rows(
      "day in figures",
      [&](char32_t code) {
        return std::string(grammar::is_day_in_figures(in_bytes(code)) ? "yes" : "no");
      },
      "no");
  rows(
      "site",
      [&](char32_t code) {
        return std::string(grammar::is_site("ab" + in_bytes(code) + "c.exam") ? "yes" : "no");
      },
      "no");
  rows(
      "site's end",
      [&](char32_t code) {
        return std::string(grammar::is_site("abc.exam" + in_bytes(code)) ? "yes" : "no");
      },
      "no");
  rows(
      "caption's note before",
      [&](char32_t code) {
        return std::string(galley::credit::notes_of("File" + in_bytes(code) + "x").file ? "yes"
                                                                                        : "no");
      },
      "no");
  rows(
      "caption's note before a blank and",
      [&](char32_t code) {
        return std::string(galley::credit::notes_of("File " + in_bytes(code) + " x").file ? "yes"
                                                                                          : "no");
      },
      "no");
  rows(
      "caption's note behind",
      [&](char32_t code) {
        return std::string(galley::credit::notes_of(in_bytes(code) + "File: x").file ? "yes"
                                                                                     : "no");
      },
      "no");
  rows(
      "sentence ends at",
      [&](char32_t code) {
        return std::string(grammar::holds_sentence_end("quay" + in_bytes(code) + " The") ? "yes"
                                                                                         : "no");
      },
      "no");
  rows(
      "caption ends with",
      [&](char32_t code) {
        return std::string(grammar::ends_sentence("quay" + in_bytes(code)) ? "yes" : "no");
      },
      "no");
  rows(
      "caption ends with a stop and",
      [&](char32_t code) {
        return std::string(grammar::ends_sentence("quay." + in_bytes(code)) ? "yes" : "no");
      },
      "no");
  galley_test::check_recorded("tests/fixtures/text/mark_uses.record", all);
}

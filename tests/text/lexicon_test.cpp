// The word lists of the credit grammar: how their rows are found, and what the words are.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/recorded.hpp"

#include <galley/text/credit.hpp>

namespace {

namespace credit = galley::credit;
namespace grammar = galley::credit::detail;
namespace letters = galley::letters;

/// Calls `f` with each list that has an index.
template <class F>
void for_each_list(F f) {
  const credit::Lexicon& lexicon = credit::default_lexicon();
  f(lexicon.labels);
  f(lexicon.line_labels);
  f(lexicon.joiners);
  f(lexicon.signs);
  f(lexicon.suppliers);
  f(lexicon.house_words);
  f(lexicon.body_words);
  f(lexicon.particles);
  f(lexicon.sourceless);
  f(lexicon.notes);
}

std::string in_other_case(std::string_view text) {
  std::string other(text);
  for (char& byte : other)
    if ((byte | 32) >= 'a' && (byte | 32) <= 'z') byte = static_cast<char>(byte ^ 32);
  return other;
}

/// What rows a list calls a function with, first to last of the list.
template <class T>
std::vector<std::string_view> offered(const credit::Rows<T>& rows, std::string_view text) {
  std::vector<std::string_view> out;
  rows.any(text, [&](const T& row) {
    out.push_back(credit::text_of(row));
    return false;
  });
  std::sort(out.begin(), out.end());
  return out;
}

/// Words in rows of no more than 90 bytes.
void add_words(std::string& all, const std::string& title,
               const std::vector<std::string_view>& words) {
  all += title + ':';
  std::size_t width = 100;
  for (const std::string_view word : words) {
    if (width + word.size() > 90) {
      all += "\n ";
      width = 1;
    }
    all += " [" + std::string(word) + ']';
    width += word.size() + 3;
  }
  all += '\n';
}

}  // namespace

TEST_CASE("a list offers every row that matches, and none that starts otherwise") {
  for_each_list([](const auto& rows) {
    using Row = std::decay_t<decltype(*rows.begin())>;
    std::size_t asked = 0;
    std::size_t wrong = 0;
    for (const Row& one : rows) {
      const std::string_view word = credit::text_of(one);
      for (const std::string& text :
           {std::string(word), in_other_case(word), std::string(word) + " x",
            std::string(word.substr(0, 2)), std::string(word.substr(0, 3)) + "\u00A0x"}) {
        const std::vector<std::string_view> met = offered(rows, text);
        std::vector<std::string_view> wanted;
        for (const Row& row : rows)
          if (letters::match(text, credit::text_of(row)) != 0)
            wanted.push_back(credit::text_of(row));
        std::sort(wanted.begin(), wanted.end());
        // A row that is twice in the list is offered twice.
        if (!std::includes(met.begin(), met.end(), wanted.begin(), wanted.end())) ++wrong;
        asked += met.size();
        for (const std::string_view row : met) {
          const credit::Start start = credit::start_of(text);
          const credit::Start its = credit::start_of(row);
          const bool starts = its.count <= start.count &&
                              its.bucket[its.count - 1] == start.bucket[its.count - 1] &&
                              its.tag[its.count - 1] == start.tag[its.count - 1];
          if (!starts) ++wrong;
        }
        std::size_t calls = 0;  // the first yes ends the search
        const bool any = rows.any(text, [&](const Row&) { return ++calls == 1; });
        if (any != !met.empty() || calls != (any ? 1U : 0U)) ++wrong;
      }
    }
    CHECK(wrong == 0);
    CHECK(asked != 0);
    // Bytes that no row starts with.
    const std::string_view never[] = {"", "\x01", "~", "\xFF", "\x80", "]"};
    for (const std::string_view text : never) CHECK(offered(rows, text).empty());
    CHECK_FALSE(rows.may_start('~'));
    CHECK(rows.may_start(credit::text_of(*rows.begin()).front()));
  });
}

TEST_CASE("a list knows by which bytes its rows start in either case") {
  for_each_list([](const auto& rows) {
    bool starts[256] = {};
    bool may[256] = {};
    for (const auto& row : rows) {
      const auto byte = static_cast<unsigned char>(credit::text_of(row).front());
      starts[byte] = true;
      if ((byte | 32) >= 'a' && (byte | 32) <= 'z') starts[byte ^ 32] = true;
      for (unsigned i = 0; byte >= 0xC2 && byte < 0xE0 && i < 9; ++i) starts[byte - 4 + i] = true;
    }
    for (unsigned byte = 0; byte < 256; ++byte) may[byte] = rows.may_start(static_cast<char>(byte));
    CHECK(std::equal(starts, starts + 256, may));
  });
}

TEST_CASE("a row of a list is found by its letters in either case, of any script") {
  std::size_t wrong = 0;
  const auto in_bytes = [](char32_t code) {
    std::string out;
    galley::utf8::append(out, code);
    return out;
  };
  for (char32_t code = 0x41; code <= 0xFFFF; ++code) {
    const char32_t other = letters::lower(code);
    if (other == code) continue;
    for (const bool small : {false, true}) {
      const std::string row = in_bytes(small ? other : code) + "uay";
      const std::string text = in_bytes(small ? code : other) + "UAY";
      const std::string_view rows[] = {row};
      const credit::RowIndex<1> index(rows);
      const credit::Rows<std::string_view> list(rows, index);
      if (!grammar::is_one_of(text, list) && ++wrong < 20) UNSCOPED_INFO(row << ' ' << text);
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("the start of a text is three buckets, of its first letters in small") {
  using credit::start_of;
  CHECK(start_of("").count == 0);
  CHECK(start_of(" ab").count == 0);
  CHECK(start_of("a").count == 1);
  CHECK(start_of("a b").count == 1);
  CHECK(start_of("ab").count == 2);
  CHECK(start_of("abc").count == 3);
  CHECK(start_of("abcd").count == 3);
  CHECK(start_of("写真提供").count == 3);
  const std::string_view pairs[][2] = {{"abc", "ABC"}, {"фот", "ФОТ"}, {"éc", "ÉC"}};
  for (const auto& pair : pairs) {
    const credit::Start one = start_of(pair[0]);
    const credit::Start two = start_of(pair[1]);
    CHECK(std::equal(one.bucket, one.bucket + 3, two.bucket));
    CHECK(std::equal(one.tag, one.tag + 3, two.tag));
  }
  const credit::Start longer = start_of("abc");
  const credit::Start shorter = start_of("ab");
  CHECK(std::equal(shorter.bucket, shorter.bucket + 2, longer.bucket));
  // All pairs of letters are spread over many buckets, and few pairs share bucket and tag.
  std::vector<unsigned> seen;
  std::vector<bool> used(credit::Start::buckets);
  for (char first = 'a'; first <= 'z'; ++first) {
    for (char second = 'a'; second <= 'z'; ++second) {
      const char text[] = {first, second, 0};
      const credit::Start start = start_of(text);
      REQUIRE(start.bucket[1] < credit::Start::buckets);
      used[start.bucket[1]] = true;
      seen.push_back(start.bucket[1] * 256U + start.tag[1]);
    }
  }
  CHECK(std::count(used.begin(), used.end(), true) > 150);
  std::sort(seen.begin(), seen.end());
  CHECK(std::unique(seen.begin(), seen.end()) - seen.begin() > 660);
}

TEST_CASE("an array without an index offers every row") {
  static constexpr std::string_view words[] = {"quay", "pier"};
  const credit::Rows<std::string_view> rows(words);
  CHECK(offered(rows, "x").size() == 2);
  CHECK(rows.may_start('~'));
  CHECK(rows.any("x", [](std::string_view row) { return row == "quay"; }));
  CHECK_FALSE(rows.any("", [](std::string_view) { return true; }));
  CHECK(offered(credit::Rows<std::string_view>(), "x").empty());
}

TEST_CASE("what each word of the lists is") {
  const credit::Lexicon& lexicon = credit::default_lexicon();
  std::string all;
  // A supplier is sure by itself, or beside other evidence only.
  std::vector<std::string_view> words;
  for (const bool strong : {true, false}) {
    words.clear();
    for (const credit::Supplier& row : lexicon.suppliers)
      if ((grammar::supplier_score(row.text, lexicon) >= 80) == strong) words.push_back(row.text);
    add_words(all, strong ? "suppliers" : "weak suppliers", words);
  }
  const char* uses[] = {"names", "leads", "gives", "line", "captions", "either"};
  for (std::size_t i = 0; i < 6; ++i) {
    words.clear();
    for (const auto* list : {&lexicon.labels, &lexicon.line_labels})
      for (const credit::Label& row : *list)
        if (grammar::read_head(row.text, lexicon).use == static_cast<credit::LabelUse>(i))
          words.push_back(row.text);
    add_words(all, std::string("labels, ") + uses[i], words);
  }
  for (std::size_t i = 0; i < 6; ++i) {
    words.clear();
    for (const credit::Joiner& row : lexicon.joiners) {
      const std::string text = "photo " + std::string(row.text);
      if (grammar::read_head(text, lexicon).use == static_cast<credit::LabelUse>(i))
        words.push_back(row.text);
    }
    add_words(all, std::string("joiners, ") + uses[i], words);
  }
  // A note in a caption, or only in a bracket.
  const char* notes[] = {"file", "archive", "handout", "pool", "illustration"};
  for (std::size_t i = 0; i < 5; ++i) {
    for (const bool phrase : {true, false}) {
      words.clear();
      for (const credit::NoteWord& row : lexicon.notes) {
        credit::Flags flags;
        grammar::collect_notes("x " + std::string(row.text), false, lexicon, flags);
        if (row.note == static_cast<credit::Note>(i) && flags.any() == phrase)
          words.push_back(row.text);
        grammar::collect_notes("x " + std::string(row.text), true, lexicon, flags);
        const bool set[] = {flags.file, flags.archive, flags.handout, flags.pool,
                            flags.illustration};
        CHECK(set[static_cast<std::size_t>(row.note)]);
      }
      add_words(all, std::string("notes, ") + notes[i] + (phrase ? "" : ", in brackets"), words);
    }
  }
  for (const std::string_view row : lexicon.suffixes) {
    std::string_view label;
    CHECK(grammar::before_suffix("山田" + std::string(row), lexicon, label) == "山田");
  }
  for (const std::string_view row : lexicon.page_tools)
    CHECK(grammar::without_page_tools("The quay " + std::string(row), lexicon) == "The quay");
  for (const std::string_view row : lexicon.signs)
    CHECK(grammar::match_sign(row, lexicon) == row.size());
  for (const std::string_view row : lexicon.house_words)
    CHECK(grammar::is_house(
        "Example " + std::string(1, static_cast<char>(row[0] ^ 32)) + std::string(row.substr(1)),
        lexicon));
  for (const std::string_view row : lexicon.body_words)
    CHECK(grammar::has_body_word("Example " + std::string(row), lexicon));
  for (const std::string_view row : lexicon.particles)
    CHECK(grammar::shape_of(row, lexicon) == grammar::WordShape::particle);
  for (const std::string_view row : lexicon.sourceless)
    CHECK(grammar::likeness(row, lexicon) >= 80);
  galley_test::check_recorded("tests/fixtures/text/lexicon.record", all);
}

TEST_CASE("a supplier of a list of one's own may have one letter") {
  static constexpr credit::Supplier suppliers[] = {{"Q"}, {"Zu"}, {"Ox", false}};
  credit::Lexicon lexicon = credit::default_lexicon();
  lexicon.suppliers = suppliers;
  const auto credit_of = [&](std::string_view line) {
    return std::string(credit::split(line, 60, lexicon).credit);
  };
  CHECK(credit_of("© Q The quay at dawn") == "Q");
  CHECK(credit_of("© Zu The quay at dawn") == "Zu");
  CHECK(credit_of("© Q – The quay at dawn") == "Q");
  CHECK(credit_of("The quay at dawn. Q") == "Q");
  CHECK(credit_of("The quay at dawn (Q)") == "Q");
  CHECK(credit_of("The quay at dawn (Ox)").empty());
  CHECK(credit_of("The quay at dawn (Anna Example/Ox)") == "Anna Example/Ox");
}

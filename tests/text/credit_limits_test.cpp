// Every limit of the credit grammar, met from both sides: one length, count or distance of a line
// grows, and the record tells where what is made of it changes.
#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/recorded.hpp"
#include "text/ranges.hpp"

#include <galley/text/credit.hpp>

namespace {

namespace credit = galley::credit;
namespace grammar = galley::credit::detail;
using galley_test::times;

const credit::Lexicon& usual() { return credit::default_lexicon(); }

/// `count` words with blanks between them.
std::string words_of(std::size_t count, std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += (i == 0 ? "" : " ") + std::string(word);
  return out;
}

/// What grows in the lines of a row.
using Line = std::string (*)(std::size_t);

/// "0-4 no, 5-9 60": what `f` says of 0 to `last`.
template <class F>
void add_row(std::string& all, std::size_t last, const std::string& title, F f) {
  all += title + ':';
  for (std::size_t n = 0; n <= last;) {
    const std::string said = f(n);
    const std::size_t first = n;
    while (n <= last && f(n) == said) ++n;
    all += (first == 0 ? " " : ", ") + std::to_string(first);
    if (n - 1 != first) all += n > last ? "-" : '-' + std::to_string(n - 1);
    all += ' ' + said;
  }
  all += '\n';
}

/// A credit in few words: a letter that is repeated more than three times stands for all of them.
std::string in_short(std::string_view text) {
  std::string out;
  std::size_t same = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = galley::letters::decode(text, at).size;
    const std::string_view letter = text.substr(at, size);
    same = at >= size && text.substr(at - size, size) == letter ? same + 1 : 1;
    if (same == 4) out += "…";
    if (same < 4) out += letter;
    at += size;
  }
  return out.size() > 60 ? "(long)" : '[' + out + ']';
}

std::string told(const grammar::Candidate& met) {
  if (met.score == 0) return "no";
  std::string out = std::to_string(met.score) + ' ' + in_short(met.credit);
  if (met.caption.empty()) out += " alone";
  return out;
}

std::string told(const credit::Split& met) {
  if (!met.found) return "no";
  return std::to_string(met.confidence) + ' ' + in_short(met.credit);
}

std::string yes(bool value) { return value ? "yes" : "no"; }

struct Sweep {
  const char* title;
  std::size_t last;
  Line line;
};

}  // namespace

TEST_CASE("how long a name, a site or a note may be") {
  std::string all;
  add_row(all, 6, "small letters before the joint of a name",
          [](std::size_t n) { return yes(grammar::is_prefixed_name(times(n, "d") + "'Arcy")); });
  add_row(all, 4, "small letters of two bytes before it",
          [](std::size_t n) { return yes(grammar::is_prefixed_name(times(n, "é") + "'Arcy")); });
  for (const char* host : {"a", "ab", "abc"})
    add_row(all, 9, std::string("letters behind the dot of ") + host, [&](std::size_t n) {
      return yes(grammar::is_site(std::string(host) + '.' + times(n, "m")));
    });
  add_row(all, 4, "letters between two dots",
          [](std::size_t n) { return yes(grammar::is_site("abc." + times(n, "m") + ".com")); });
  for (const char* year : {"", "1", "19", "199", "1999", "19990", "0999", "2999", "3999", "2/99",
                           "2:99", "29/9", "299/", "299:", "2a99"})
    all += std::string("year [") + year + "]: " + yes(grammar::is_year(year)) + '\n';
  add_row(all, 26, "bytes of a note behind a supplier", [](std::size_t n) {
    return yes(grammar::find_noted_supplier("AFP " + times(n, "x") + " file", usual()) != nullptr);
  });
  add_row(all, 4, "years behind a supplier", [](std::size_t n) {
    return yes(grammar::find_noted_supplier("AFP" + times(n, " 2021"), usual()) != nullptr);
  });
  add_row(all, 5, "words of a service", [](std::size_t n) {
    return yes(grammar::find_service("AFP" + times(n, " Forum"), usual()) != nullptr);
  });
  add_row(all, 8, "names of a person",
          [](std::size_t n) { return yes(grammar::is_person(words_of(n, "Example"), usual())); });
  add_row(all, 8, "initials of a person",
          [](std::size_t n) { return yes(grammar::is_person(words_of(n, "A."), usual())); });
  add_row(all, 8, "initials before a name", [](std::size_t n) {
    return yes(grammar::is_person(times(n, "A. ") + "Example", usual()));
  });
  add_row(all, 8, "particles in a name", [](std::size_t n) {
    return yes(grammar::is_person("Anna " + times(n, "van ") + "Example", usual()));
  });
  add_row(all, 5, "names before a generation", [](std::size_t n) {
    return yes(grammar::is_person(times(n, "Anna ") + "Jr.", usual()));
  });
  add_row(all, 5, "capitals of a word with a stop", [](std::size_t n) {
    return std::to_string(static_cast<int>(grammar::shape_of(times(n + 1, "A") + '.', usual())));
  });
  add_row(all, 5, "small letters of a word with a stop", [](std::size_t n) {
    return std::to_string(static_cast<int>(grammar::shape_of('A' + times(n, "b") + '.', usual())));
  });
  add_row(all, 6, "words of a capitalised name in Arabic",
          [](std::size_t n) { return yes(grammar::is_capitalised(words_of(n, "مرفأ"), usual())); });
  add_row(all, 6, "words of a capitalised name in Chinese",
          [](std::size_t n) { return yes(grammar::is_capitalised(words_of(n, "港"), usual())); });
  add_row(all, 16, "letters of a capitalised name in Chinese",
          [](std::size_t n) { return yes(grammar::is_capitalised(times(n, "港"), usual())); });
  add_row(all, 40, "letters of a capitalised name in Arabic",
          [](std::size_t n) { return yes(grammar::is_capitalised(times(n, "م"), usual())); });
  for (const char* word :
       {"photo", "photos", "foto", "images", "pic", "pics", "picture", "pictures"})
    for (const char* front : {"", " ", "A ", "AP "})
      all += std::string("without photo [") + front + word + "]: [" +
             std::string(grammar::without_photo(std::string(front) + word)) + "]\n";
  for (const char* text : {"", "(b)", " (b)", "a (b)", "ab (b)", "a(b)", "a (b", "a (b) c"})
    if (*text != '\0')
      all += std::string("without bracket [") + text + "]: [" +
             std::string(grammar::without_bracket(text)) + "]\n";
  galley_test::check_recorded("tests/fixtures/text/name_limits.record", all);
}

TEST_CASE("how many words and bytes a credit may have") {
  std::string all;
  const auto likeness = [](const std::string& text) {
    return std::to_string(grammar::likeness(text, usual()));
  };
  const auto score = [](const std::string& text) {
    return std::to_string(grammar::supplier_score(text, usual()));
  };
  const char* units[] = {"Example", "AP", "quay", "pier's", "港",
                         "مرفأ",    "A.", "2021", "van",    "Anna Example/"};
  for (const char* unit : units) {
    add_row(all, 17, std::string("likeness of so many words ") + unit,
            [&](std::size_t n) { return likeness(words_of(n, unit)); });
    add_row(all, 205, std::string("likeness of so many unspaced ") + unit,
            [&](std::size_t n) { return likeness(times(n, unit)); });
    add_row(all, 17, std::string("likeness of AP and so many words ") + unit,
            [&](std::size_t n) { return likeness("AP, " + words_of(n, unit)); });
    add_row(all, 17, std::string("score of AP and so many words ") + unit,
            [&](std::size_t n) { return score("AP/" + words_of(n, unit)); });
    add_row(all, 9, std::string("score of so many joined by strokes, ") + unit,
            [&](std::size_t n) { return score(times(n, std::string(unit) + '/')); });
  }
  add_row(all, 205, "likeness of AP before a long name",
          [&](std::size_t n) { return likeness("AP/" + times(n, "A")); });
  add_row(all, 205, "score of AP before a long name",
          [&](std::size_t n) { return score("AP/" + times(n, "A")); });
  for (const char* small : {"qua", "quay", "quays", "Quay", "éé"})
    add_row(all, 16, std::string("may be names: words ") + small,
            [&](std::size_t n) { return yes(grammar::may_be_names(words_of(n, small))); });
  add_row(all, 205, "may be names: letters",
          [](std::size_t n) { return yes(grammar::may_be_names(times(n, "A"))); });
  add_row(all, 10, "words before photo", [](std::size_t n) {
    return std::to_string(grammar::score_photo_phrase(times(n, "Example ") + "photo", usual()));
  });
  for (const char* behind :
       {"", " by A. Example", " courtesy A. Example", "/AP", ", AP", " / AP", " of A", " bye"})
    for (const char* word : {"photo", "photograph", "image", "photos", "picture"})
      for (const char* before : {"", "Example ", "example ", "Example file ", "Example. The "})
        all += std::string("photo phrase [") + before + word + behind + "]: " +
               std::to_string(
                   grammar::score_photo_phrase(std::string(before) + word + behind, usual())) +
               '\n';
  for (const char* behind :
       {"AP", "Anna Example", "the quay", "@example", "Example Gazette", "Quay"})
    for (const char* sign : {"© ", "©", "(c) 2021 ", "copyright "})
      for (const char* before : {"Satellite image ", "satellite image ", "S ", "S", "© "})
        all += std::string("inner sign [") + before + sign + behind + "]: " +
               std::to_string(
                   grammar::score_inner_sign(std::string(before) + sign + behind, usual())) +
               '\n';
  galley_test::check_recorded("tests/fixtures/text/credit_sizes.record", all);
}

TEST_CASE("how far from its end a line is looked at") {
  std::string all;
  for (const std::size_t width : {std::size_t{0}, std::size_t{3}, std::size_t{200}}) {
    const auto row = [&](const char* unit) {
      add_row(all, 205, "start of the last " + std::to_string(width) + " bytes of so many " + unit,
              [&](std::size_t n) {
                const std::string text = times(n, unit);
                const std::size_t start = grammar::window_start(text, width);
                return start == 0 ? "all" : std::to_string(text.size() - start);
              });
    };
    row("a");
    row("é");
    row("山");
  }
  add_row(all, 230, "letters in a bracket", [](std::size_t n) {
    const std::string text = "quay (" + times(n, "a") + ')';
    return grammar::find_opening(text) == text.npos ? "not found" : "found";
  });
  for (const char* text :
       {"a)", "(a)", "((a)", "(a(b)", "(a(b))", "[a)", "[(a]", "(a]b)", "（a）", "(a）"})
    all += std::string("opening of ") + text + ": " +
           std::to_string(static_cast<int>(grammar::find_opening(text))) + '\n';
  const Sweep brackets[] = {
      {"letters behind a label in a bracket", 210,
       [](std::size_t n) { return "Quay (Photo: A" + times(n, "a") + ')'; }},
      {"letters behind AP in a bracket", 210,
       [](std::size_t n) { return "Quay (AP/A" + times(n, "a") + ')'; }},
      {"stops behind a bracket", 4,
       [](std::size_t n) { return "Quay (Photo: AP)" + times(n, "."); }},
      {"blanks before the stops", 3,
       [](std::size_t n) { return "Quay (Photo: AP)" + times(n, " ") + '.'; }},
      {"bytes of an outer bracket", 30,
       [](std::size_t n) {
         return "Quay (" + times(n, " ") +
                "© (Example"
                ")";
       }},
      {"bytes between outer bracket and label", 30,
       [](std::size_t n) { return "Quay (Photo" + times(n, " ") + "(a b c d e)"; }},
      {"outer brackets", 4, [](std::size_t n) { return "Quay " + times(n, "(©") + "(AP)"; }},
      {"bytes of a name before the bracket", 70,
       [](std::size_t n) { return "The quay. A" + times(n, "a") + " Example (EFE)"; }},
      {"bytes of a sentence before the name", 70,
       [](std::size_t n) { return times(n, "a") + ". Anna Example (EFE)"; }},
      {"words of a name before the bracket", 7,
       [](std::size_t n) { return "The quay." + times(n, " Anna") + " (EFE)"; }},
      {"letters of an abbreviation", 8,
       [](std::size_t n) { return words_of(n, "Example") + " (" + times(n, "E") + "/AP)"; }},
      {"words that explain AFP", 5,
       [](std::size_t n) { return times(n, "A ") + "Agence France Presse (AFP)"; }},
      {"letters of a small word in it", 6,
       [](std::size_t n) { return "Agence " + times(n, "d") + " France Presse (AFP)"; }},
  };
  for (const Sweep& row : brackets)
    add_row(all, row.last, row.title,
            [&](std::size_t n) { return told(grammar::bracket_at_end(row.line(n), usual())); });
  for (const char* name : {"AP", "AFP", "ANSA", "Kyodo", "Xinhua", "Sputnik"}) {
    std::string words;  // one for each of its letters
    for (const char letter : std::string_view(name))
      words += static_cast<char>(letter >= 'a' ? letter - 'a' + 'A' : letter) + std::string("ord ");
    all += words + '(' + name +
           "): " + told(grammar::bracket_at_end(words + '(' + name + ')', usual())) + '\n';
  }
  const Sweep open[] = {
      {"letters in a bracket left open", 230,
       [](std::size_t n) { return "Quay (Photo: A. " + times(n, "A"); }},
      {"letters in an open bracket of words", 230,
       [](std::size_t n) { return "Quay (Photo: AP/" + times(n, "Aaa "); }},
      {"blanks behind the open bracket", 4,
       [](std::size_t n) { return "Quay (" + times(n, " ") + "Photo: AP"; }},
      {"brackets in front", 3, [](std::size_t n) { return times(n, "(") + "Photo: AP"; }},
  };
  for (const Sweep& row : open)
    add_row(all, row.last, row.title,
            [&](std::size_t n) { return told(grammar::bracket_left_open(row.line(n), usual())); });
  for (const char* line :
       {"Quay (Photo: AP", "Quay [Photo: AP", "Quay (b) (Photo: AP", "Quay (Photo: AP) b",
        "Quay (Photo: AP] b", "Quay (Photo: quay wall", "(Photo: AP", "(Photo AP",
        "Quay (Photo by the quay", "Quay (AP", "Quay (© AP", "Quay (Photo, AP"})
    all += std::string("left open: ") + line + ": " +
           told(grammar::bracket_left_open(line, usual())) + '\n';
  const Sweep fronts[] = {
      {"letters in a bracket in front", 210,
       [](std::size_t n) { return "(Photo: A" + times(n, "a") + ") The quay at dawn"; }},
      {"words behind a bracket in front", 6,
       [](std::size_t n) { return "(Photo: AP) " + words_of(n, "quay"); }},
  };
  for (const Sweep& row : fronts)
    add_row(all, row.last, row.title,
            [&](std::size_t n) { return told(grammar::bracket_in_front(row.line(n), usual())); });
  const Sweep heads[] = {
      {"bytes of a credit in front with a sign", 100,
       [](std::size_t n) { return "© " + times(n, "A") + "a Example/AP The quay at dawn"; }},
      {"words behind it", 7, [](std::size_t n) { return "© Anna Example/AP" + times(n, " Quay"); }},
      {"words behind a dash behind it", 7,
       [](std::size_t n) { return "© Anna Example/AP – The" + times(n, " quay"); }},
      {"names behind a dash behind it", 7,
       [](std::size_t n) { return "© Anna Example/AP –" + times(n, " Quay"); }},
      {"words behind a label in front", 7,
       [](std::size_t n) { return "Photo: AFP – The" + times(n, " quay"); }},
      {"words behind a label without a dash", 7,
       [](std::size_t n) { return "Photo: AFP The" + times(n, " quay"); }},
      {"blanks behind the credit", 4,
       [](std::size_t n) { return "© AFP" + times(n, " ") + "The quay at dawn"; }},
  };
  for (const Sweep& row : heads)
    add_row(all, row.last, row.title, [&](std::size_t n) {
      const std::string line = row.line(n);
      return told(grammar::head_in_front(grammar::read_head(line, usual()), usual()));
    });
  for (const char* credit :
       {"AP", "quay", "the old quay", "Example", "a b c d e", "Anna Example", "@a"})
    add_row(all, 3, std::string("words of a caption behind image source and ") + credit,
            [&](std::size_t n) {
              const std::string line =
                  std::string("Image source, ") + credit + " Image caption" + times(n, " Quay");
              return told(grammar::labels_in_front(grammar::read_head(line, usual()), usual()));
            });
  add_row(all, 210, "bytes before the caption's label", [](std::size_t n) {
    const std::string line = "Image source, A" + times(n, "a") + " Image caption Quay";
    return told(grammar::labels_in_front(grammar::read_head(line, usual()), usual()));
  });
  galley_test::check_recorded("tests/fixtures/text/credit_windows.record", all);
}

TEST_CASE("how much of a caption must stand before a credit that only its name shows") {
  std::string all;
  const Sweep names[] = {
      {"words before a stroke and a person", 8,
       [](std::size_t n) { return words_of(n, "quay") + " | Anna Example"; }},
      {"words before a slash and a person", 8,
       [](std::size_t n) { return words_of(n, "quay") + " / Anna Example"; }},
      {"words before a single word", 7,
       [](std::size_t n) { return words_of(n, "Quay") + ". Courtesy"; }},
      {"words before a station", 7,
       [](std::size_t n) { return words_of(n, "Quay") + ". | ExampleTV"; }},
      {"letters of a station", 6,
       [](std::size_t n) { return "Quay in the sun. | " + times(n, "e") + "xTV"; }},
      {"small letters of a station", 6,
       [](std::size_t n) { return "Quay in the sun. | E" + times(n, "x") + "V"; }},
      {"small letters before a signature", 12,
       [](std::size_t n) { return times(n, "a") + ". RUI EXEMPLO"; }},
      {"words of a signature", 9,
       [](std::size_t n) { return "The old quay at dawn. " + words_of(n, "RUI"); }},
      {"words of a signature before EFE", 9,
       [](std::size_t n) { return "The old quay at dawn. " + words_of(n, "Rui") + " EFE"; }},
      {"letters between REUTERS and its slash", 30,
       [](std::size_t n) { return "The quay on Friday Reuters" + times(n, " ") + "/A. Example"; }},
      {"letters of a photographer behind a stroke", 210,
       [](std::size_t n) { return "The quay at dawn in sun / AP/A" + times(n, "a"); }},
      {"letters behind REUTERS and a slash", 210,
       [](std::size_t n) { return "The quay on Friday REUTERS/A" + times(n, "a"); }},
      {"letters before the slash", 30,
       [](std::size_t n) { return "The quay on Friday A" + times(n, "a") + "/AP"; }},
      {"words of a label's body", 12,
       [](std::size_t n) { return "The quay. Photo: " + words_of(n, "Example") + " of the quay"; }},
      {"small words behind a label", 16,
       [](std::size_t n) { return "The quay. Photo: " + words_of(n, "quay"); }},
      {"words behind a capital and a label", 16,
       [](std::size_t n) { return "The quay. Photo: Quay " + words_of(n, "the"); }},
      {"letters behind a label", 250,
       [](std::size_t n) { return "The quay. Photo: A" + times(n, "a"); }},
      {"letters behind a sign", 250, [](std::size_t n) { return "The quay © A" + times(n, "a"); }},
      {"blanks between label and name", 250,
       [](std::size_t n) { return "The quay. Photo:" + times(n, " ") + "AP"; }},
      {"a bracket before the label", 250,
       [](std::size_t n) { return "The (" + times(n, "a") + ". Photo: AP"; }},
      {"brackets before the label", 4,
       [](std::size_t n) { return "The (quay" + times(n, ")") + ". Photo: AP"; }},
      {"letters before a suffix", 100,
       [](std::size_t n) { return "港の朝。" + times(n, "山") + "撮影"; }},
      {"letters behind a comma before a suffix", 40,
       [](std::size_t n) { return "港の朝、" + times(n, "山") + "撮影"; }},
      {"words before a suffix", 7,
       [](std::size_t n) { return "港の朝。" + words_of(n, "山") + "撮影"; }},
      {"small letters before a suffix", 7,
       [](std::size_t n) { return "港の朝。" + times(n, "a") + "撮影"; }},
      {"stops behind a suffix", 3,
       [](std::size_t n) { return "港の朝。山田撮影" + times(n, "。"); }},
      {"a long caption before a suffix", 100,
       [](std::size_t n) { return times(n, "a") + " 山田撮影"; }},
      {"page tools", 3,
       [](std::size_t n) { return "The quay. Photo: AP" + times(n, " hide caption"); }},
      {"words of a caption's lead", 4,
       [](std::size_t n) { return "Image caption" + times(n, " Quay"); }},
  };
  for (const Sweep& row : names) {
    for (const int at_least : {1, 60, 100}) {
      const std::string title = std::string(row.title) + ", at " + std::to_string(at_least);
      std::string made;
      add_row(made, row.last, title, [&](std::size_t n) {
        const std::string line = row.line(n);
        if (at_least < 100) return told(credit::split(line, at_least));
        const grammar::Places places(line, usual());  // the shapes one by one
        std::string out = told(grammar::label_at_end(line, places, usual()));
        out += " / " + told(grammar::supplier_at_end(line, places, usual()));
        return out + " / " + told(grammar::suffix_at_end(line, usual()));
      });
      all += made;
    }
  }
  galley_test::check_recorded("tests/fixtures/text/caption_limits.record", all);
}

TEST_CASE("how far notes are looked for") {
  std::string all;
  const auto flags_of = [](const credit::Flags& flags) {
    return std::string(flags.file ? "f" : "") + (flags.archive ? "a" : "") +
           (flags.handout ? "h" : "") + (flags.pool ? "p" : "") + (flags.illustration ? "i" : "") +
           (flags.any() ? "" : "none");
  };
  const Sweep captions[] = {
      {"bytes before a phrase", 210, [](std::size_t n) { return times(n, "a") + " file photo"; }},
      {"brackets before a note", 90, [](std::size_t n) { return times(n, "(") + "File) quay"; }},
      {"marks before a note", 90, [](std::size_t n) { return times(n, "*") + "file: quay"; }},
      {"letters before a note", 3, [](std::size_t n) { return times(n, "a") + "file: quay"; }},
      {"letters behind a note", 3, [](std::size_t n) { return "file" + times(n, "a") + ": quay"; }},
      {"blanks behind a note", 90, [](std::size_t n) { return "file" + times(n, " ") + "- quay"; }},
      {"blanks behind a note and a colon", 90,
       [](std::size_t n) { return "file" + times(n, " ") + ": quay"; }},
      {"bytes of the last bracket", 60,
       [](std::size_t n) { return "Quay (" + times(n, "a") + " file)"; }},
      {"blanks behind the last bracket", 3,
       [](std::size_t n) { return "Quay (a file)" + times(n, " "); }},
      {"letters behind the last bracket", 3,
       [](std::size_t n) { return "Quay (a file)" + times(n, "a"); }},
      {"the last bracket that opens", 3,
       [](std::size_t n) { return "Quay (file" + times(n, "[") + ")"; }},
  };
  for (const Sweep& row : captions)
    add_row(all, row.last, row.title,
            [&](std::size_t n) { return flags_of(credit::notes_of(row.line(n))); });
  for (const bool everywhere : {false, true})
    for (const char* note :
         {"file photo", "file", "資料写真", "資料", "pool", "handout", "symbolbild"})
      for (const char* before : {"", "a", "a ", "港", "-"})
        for (const char* behind : {"", "a", " a", "港", "-"}) {
          credit::Flags flags;
          const std::string text = std::string(before) + note + behind;
          grammar::collect_notes(text, everywhere, usual(), flags);
          all +=
              (everywhere ? "everywhere [" : "phrases [") + text + "]: " + flags_of(flags) + '\n';
        }
  add_row(all, 205, "bytes before a note in a credit", [&](std::size_t n) {
    credit::Flags flags;
    grammar::collect_notes(times(n, "a") + " file", true, usual(), flags);
    return flags_of(flags);
  });
  add_row(all, 205, "bytes of a credit that is taken apart", [](std::size_t n) {
    return yes(!grammar::read_parts("AP/" + times(n, "A"), usual()).agency.empty());
  });
  galley_test::check_recorded("tests/fixtures/text/note_limits.record", all);
}

// The judgements of the credit grammar as tables: words, joints, labels and gaps put together in
// every way, each function asked by itself so that no other hides what it says.
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/recorded.hpp"
#include "text/vary.hpp"

#include <galley/text/credit.hpp>

namespace {

namespace credit = galley::credit;
namespace grammar = galley::credit::detail;

const credit::Lexicon& words_known() { return credit::default_lexicon(); }

/// In two places.
std::string in_two(int number) {
  const std::string text = std::to_string(number);
  return text.size() < 2 ? ' ' + text : text;
}

std::string all_of(const grammar::Candidate& met) {
  if (met.score == 0) return "0";
  std::string out = std::to_string(met.score);
  for (const std::string_view part : {met.caption, met.credit, met.label, met.stop})
    out += '[' + std::string(part) + ']';
  return out;
}

std::string all_of(const credit::Parts& parts) {
  std::string out;
  for (const std::string_view part :
       {parts.photographer, parts.agency, parts.via, parts.collection, parts.licence})
    out += '[' + std::string(part) + ']';
  return out;
}

std::string all_of(const grammar::Census& census) {
  std::string out;
  for (const std::size_t count :
       {census.components, census.strong, census.weak, census.persons, census.houses, census.names,
        census.handles, census.nobody, census.others})
    out += std::to_string(count);
  return out + (census.slash ? "/" : "");
}

std::string all_of(const grammar::Head& head) {
  return '[' + std::string(head.label) + "][" + std::string(head.rest) + ']' +
         std::to_string(static_cast<int>(head.use)) + std::to_string(static_cast<int>(head.gap)) +
         (head.has_sign ? "c" : "");
}

}  // namespace

TEST_CASE("words in a row are a person, a house or a capitalised name") {
  // One of each kind of word; the record holds a row for two of them, and a digit for each two
  // more: 1 for a person, 2 for a house, 4 for a capitalised name, their sum or '.'.
  constexpr std::string_view kinds[] = {"Anna", "A.",     "A",     "Co.", "EXAMPLE", "van",
                                        "and",  "Police", "News",  "Jr.", "d'Arcy",  "quay",
                                        "B2",   "山",     "staff", "pool"};
  const auto digit = [](const std::string& text) {
    const int sum = (grammar::is_person(text, words_known()) ? 1 : 0) +
                    (grammar::is_house(text, words_known()) ? 2 : 0) +
                    (grammar::is_capitalised(text, words_known()) ? 4 : 0);
    return sum == 0 ? '.' : static_cast<char>('0' + sum);
  };
  std::string all;
  for (const std::string_view one : kinds)
    all += std::string(one) + ": " + digit(std::string(one)) + '\n';
  for (const std::string_view one : kinds)
    for (const std::string_view two : kinds) {
      const std::string front = std::string(one) + ' ' + std::string(two);
      all += front + ": " + digit(front);
      for (const std::string_view three : kinds) {
        const std::string longer = front + ' ' + std::string(three);
        all += ' ';
        all += digit(longer);
        for (const std::string_view four : kinds) all += digit(longer + ' ' + std::string(four));
      }
      all += '\n';
    }
  galley_test::check_recorded("tests/fixtures/text/word_table.record", all);
}

TEST_CASE("how much parts in a row look like a credit") {
  constexpr std::string_view kinds[] = {
      "AP",        "BBC",  "Anna Example", "Example Gazette", "Example",   "@example",
      "Courtesy",  "file", "quay",         "example.com",     "CC BY 4.0", "2021",
      "AFP Forum", "山田", "AP Photo"};
  constexpr std::string_view thirds[] = {"AP", "Anna Example", "Example", "Example Gazette",
                                         "quay"};
  constexpr std::string_view joints[] = {"/", ", ", " via ", " for ", " on ", " - ", " – ",  " — ",
                                         "-", ": ", "=",     "; ",    " | ",  " ",   "/via "};
  std::string all;
  for (const std::string_view joint : joints) {
    for (const std::string_view one : kinds) {
      all += std::string(one) + std::string(joint) + "…:";
      std::string rest;
      for (const std::string_view two : kinds) {
        const std::string pair = std::string(one) + std::string(joint) + std::string(two);
        all += ' ' + in_two(grammar::likeness(pair, words_known())) + '|' +
               in_two(grammar::supplier_score(pair, words_known()));
        rest += all_of(grammar::take_census(pair, words_known())) +
                all_of(grammar::read_parts(pair, words_known()));
        for (const std::string_view three : thirds)
          for (const std::string_view other : {std::string_view("/"), joint}) {
            const std::string more = pair + std::string(other) + std::string(three);
            const grammar::Census census = grammar::take_census(more, words_known());
            rest += all_of(census);
            rest += std::to_string(grammar::score_census(census, more));
            rest += std::to_string(grammar::likeness(more, words_known()));
            rest += all_of(grammar::read_parts(more, words_known()));
          }
      }
      all += ' ' + galley_test::short_form(rest) + '\n';
    }
  }
  galley_test::check_recorded("tests/fixtures/text/part_table.record", all);
}

TEST_CASE("how sure the parts of a credit make it") {
  // A row for each number of components, strong and weak suppliers, handles and nobodies; in it a
  // score for each number of persons, houses and names, without and with a slash.
  std::string all;
  for (std::size_t row = 0; row < 48; ++row) {
    grammar::Census census;
    census.components = row / 16;
    census.strong = row / 8 % 2;
    census.weak = row / 4 % 2;
    census.handles = row / 2 % 2;
    census.nobody = row % 2;
    all += all_of(census) + ':';
    for (std::size_t column = 0; column < 54; ++column) {
      census.persons = column / 18;
      census.houses = column / 6 % 3;
      census.names = column / 2 % 3;
      census.slash = column % 2 != 0;
      census.others = 0;
      const int score = grammar::score_census(census, "two words");
      all += ' ' + in_two(score);
      const int of_one = grammar::score_census(census, "one");
      if (of_one != score) all += '|' + in_two(of_one);
      census.others = 1;
      CHECK(grammar::score_census(census, "two words") == 0);
    }
    all += '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/census_table.record", all);
}

TEST_CASE("how sure a label, its gap and the likeness of what follows make a credit") {
  std::string all;
  const char* uses[] = {"names", "leads", "gives", "line", "captions", "either"};
  const char* gaps[] = {"none", "blank", "mark", "comma", "stroke"};
  const char* borders[] = {"none", "stroke", "sentence", "beginning"};
  for (const bool sign : {false, true})
    for (int use = 0; use < 6; ++use)
      for (int gap = 0; gap < 5; ++gap) {
        grammar::Head head;
        head.label = "photo";
        head.use = static_cast<credit::LabelUse>(use);
        head.gap = static_cast<grammar::Gap>(gap);
        head.has_sign = sign;
        all += std::string(uses[use]) + ", " + gaps[gap] + (sign ? ", sign:" : ":");
        int before = -1;
        for (int like = 0; like <= 100; ++like) {
          const int score = grammar::score_head(head, like, words_known());
          if (score == before) continue;
          before = score;
          all += ' ' + std::to_string(like) + "→" + std::to_string(score);
        }
        head.label = {};
        CHECK(grammar::score_head(head, 90, words_known()) == 0);
        head.label = "courtesy";
        all += " | courtesy " + std::to_string(grammar::score_head(head, 90, words_known())) + '\n';
        head.label = "photo";
        for (int border = 0; border < 4; ++border)
          for (const bool capital : {false, true}) {
            grammar::Place place;
            place.border = static_cast<grammar::Border>(border);
            place.is_capital = capital;
            all += std::string("  ") + borders[border] + (capital ? ", capital:" : ":");
            for (const char* text :
                 {"AP", "Anna Example", "Example", "the quay", "the old quay of it",
                  "The old quay of it", "The quay of it in a b c d", "The quay of it in a b c d e",
                  "@a", ""})
              all += ' ' + in_two(grammar::score_label(head, text, place, "the old quay at dawn",
                                                       words_known()));
            all += ' ';
            for (const char* text :
                 {"AP", "Anna Example", "Example", "the quay", "a b c d e", "@a"})
              all += grammar::stands_alone(head, text, words_known()) ? '+' : '-';
            all += '\n';
          }
      }
  galley_test::check_recorded("tests/fixtures/text/label_table.record", all);
}

TEST_CASE("labels, signs and gaps put together are read as heads") {
  constexpr std::string_view labels[] = {"",
                                         "Photo",
                                         "photos",
                                         "Photo by",
                                         "Photo credit",
                                         "Courtesy",
                                         "Courtesy of",
                                         "Image source",
                                         "Image caption",
                                         "Cover image",
                                         "©",
                                         "(c) 2021",
                                         "Copyright 2019-2021",
                                         "Copyright ©",
                                         "Copyright © 2021",
                                         "© Photo",
                                         "Photo ©",
                                         "写真",
                                         "Photo: Courtesy of",
                                         "[Photo",
                                         "Photo)",
                                         "Quay",
                                         "Photograph",
                                         "© 123",
                                         "© 12345",
                                         "© 1234-567",
                                         "© 1234567890",
                                         "Image source by",
                                         "Photo copyright",
                                         "fot.",
                                         "copyrighted",
                                         "Photo: Supplied by"};
  constexpr std::string_view gaps[] = {"",    " ",  "  ",  ":",   ": ", " : ", "=",
                                       ",",   ", ", "/",   " / ", "-",  " - ", " – ",
                                       "...", "…",  "]: ", ") ",  "｜", " . "};
  constexpr std::string_view rests[] = {
      "", "AP", "a", "© AP", "Photo: AP", "Courtesy of AP", "by AP", "2021 AP"};
  std::string all;
  for (const std::string_view label : labels)
    for (const std::string_view gap : gaps) {
      all += '[' + std::string(label) + std::string(gap) + "]:";
      for (const std::string_view rest : rests) {
        const std::string text = std::string(label) + std::string(gap) + std::string(rest);
        const grammar::Head head = grammar::read_head(text, words_known());
        all += head.label.empty() ? " no" : ' ' + all_of(head);
      }
      all += '\n';
    }
  galley_test::check_recorded("tests/fixtures/text/head_table.record", all);
}

TEST_CASE("ends of words, sentences and acronyms") {
  std::string all;
  constexpr std::string_view lasts[] = {
      "a.",    "A.", "É.", "ab.",  "Mr.",   "Jan.", "Sept.", "Jr.",  "U.S.", "Inc.", "Co.", "II.",
      "quay.", "1.", ".",  "xMr.", "Foto.", "山.",  "Ж.",    "dok.", "AB.",  "a.b",  "Gen!"};
  for (const std::string_view last : lasts) {
    const std::string text = "The quay " + std::string(last);
    all += std::string(last) + ": " +
           (grammar::ends_in_abbreviation(text) ? "abbreviation" : "sentence") +
           (grammar::ends_in_abbreviation(last) ? ", alone too" : "") +
           (grammar::keeps_stop(last) ? ", keeps its stop" : "") + ", tidy [" +
           std::string(grammar::tidy(text)) + "], ";
    for (const std::string_view next :
         {" The", " the", "The", " 1", "", " ", "  The", "\u00A0The", " 山"})
      all += grammar::holds_sentence_end(text + std::string(next)) ? '+' : '-';
    all += '\n';
  }
  for (const char* text : {"AP",     " AP ",  "AP.",   "AP)",   "(AP)", "(AP))", "AP,",   ", AP",
                           "AP (a)", "AP (a", "AP a)", "AP.)",  "AP).", "AP。",  "AP。)", ".",
                           ")",      "",      "/",     "A. B.", "AP!",  "AP…",   "AP ]",  "[AP]]"})
    all += std::string("tidy [") + text + "]: [" + std::string(grammar::tidy(text)) + "]\n";
  for (const char* before : {"",
                             "Example Agency",
                             "Example Agency ",
                             "Agency Example",
                             "The Example Agency",
                             "example agency",
                             "Example of Agency",
                             "Example from Agency",
                             "Example-Agency",
                             "Example the Agency",
                             "Example with Agency",
                             "Agency",
                             "E A",
                             "Éxample Agency",
                             "Example A",
                             "Xample Example Agency",
                             "Example\u00A0Agency",
                             "Example  Agency",
                             "of Example Agency",
                             "example Agency",
                             "exa Agency"})
    for (const char* acronym : {"EA", "ea", "A", "E", "XEA", "ÉA", "EAA"})
      all += std::string("explained [") + before + "] (" + acronym +
             "): " + (grammar::is_explained(before, acronym) ? "yes" : "no") + '\n';
  for (const char* text : {"CC BY", "CC BY-SA 4.0", "AP/CC BY 4.0", "AP/CC BY 4.0, Anna", "xCC BY",
                           "CC0", "cc-by (x)", "Public domain", "A (public domain)", "C", "P", "CC",
                           "CC B", "AP|CC 0|B", "cc by/", "ACC BY"})
    all += std::string("licence in [") + text + "]: [" + std::string(grammar::find_licence(text)) +
           "]\n";
  for (const char* text : {"Photo by A", "US Army photo by A. Example",
                           "US Army Photo Courtesy Of A", "X photograph by Y", "X photos by Y",
                           "X photo by ", " photo by Y", "X photo byY", "X photos of Y"}) {
    credit::Parts parts;
    const bool split = grammar::split_photo_by(text, parts);
    all +=
        std::string("photo by [") + text + "]: " + (split ? "yes " : "no ") + all_of(parts) + '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/end_table.record", all);
}

TEST_CASE("each shape by itself, in labelled lines and variations of them") {
  std::ifstream file("tests/fixtures/text/credits.tsv");
  REQUIRE(file);
  std::string all;
  for (std::string row; std::getline(file, row);) {
    if (row.empty() || row.front() == '#') continue;
    const std::string line = row.substr(0, row.find('\t'));
    galley_test::Random random(galley_test::digest(line) + 1);
    std::string rest;
    const auto shapes_of = [&](std::string_view text, std::string& scores) {
      const credit::Lexicon& lexicon = words_known();
      const grammar::Head head = grammar::read_head(text, lexicon);
      const grammar::Places places(text, lexicon);
      for (const grammar::Candidate& met :
           {grammar::labels_in_front(head, lexicon), grammar::bracket_at_end(text, lexicon),
            grammar::bracket_left_open(text, lexicon), grammar::head_in_front(head, lexicon),
            grammar::label_at_end(text, places, lexicon), grammar::suffix_at_end(text, lexicon),
            grammar::supplier_at_end(text, places, lexicon),
            grammar::bracket_in_front(text, lexicon)}) {
        scores += ' ' + in_two(met.score);
        rest += all_of(met);
      }
      for (const grammar::Place& place : places) {
        rest += std::to_string(place.at) + ',' + std::to_string(static_cast<int>(place.border));
        rest += place.is_sign ? "s" : "-";
        rest += place.is_capital ? "c" : "-";
        rest += place.has_slash ? "/" : "-";
      }
      rest += all_of(grammar::read_bracket({}, text, lexicon));
      rest += std::to_string(grammar::score_photo_phrase(text, lexicon));
      rest += std::to_string(grammar::score_inner_sign(text, lexicon));
      rest += std::to_string(grammar::likeness(text, lexicon));
    };
    std::string scores;
    shapes_of(line, scores);
    std::string others;
    for (std::size_t i = 0; i < 24; ++i) shapes_of(galley_test::varied(random, line), others);
    all += scores + ' ' + galley_test::short_form(rest + others) + ' ' + line + '\n';
  }
  galley_test::check_recorded("tests/fixtures/text/credit_shapes.record", all);
}

TEST_CASE("how surely names show a credit by themselves, by what stands before them") {
  constexpr std::string_view befores[] = {"",
                                          "The quay",
                                          "The quay at dawn. ",
                                          "The quay at dawn | ",
                                          "The quay at dawn, in the sun / ",
                                          "The quay at dawn. | ",
                                          "“The quay at dawn” ",
                                          "THE QUAY AT DAWN. ",
                                          "Members of the "};
  constexpr std::string_view credits[] = {"AP",
                                          "BBC",
                                          "Anna Example",
                                          "ANNA EXAMPLE",
                                          "ANNA EXAMPLE EFE",
                                          "Anna Example EFE",
                                          "Anna Example BBC",
                                          "A. EXAMPLE",
                                          "Courtesy",
                                          "courtesy",
                                          "ExampleTV",
                                          "EXAMPLE",
                                          "eTV",
                                          "AbC",
                                          "AbCd",
                                          "Anna Example/AP",
                                          "AP/Anna Example",
                                          "BBC/Anna Example",
                                          "ap/Anna Example",
                                          "Example Gazette",
                                          "Library Image",
                                          "Example via AP",
                                          "the quay via AP",
                                          "山田",
                                          "the old quay"};
  std::string all;
  for (const std::string_view before : befores)
    for (const std::string_view name : credits) {
      all += '[' + std::string(before) + "][" + std::string(name) + "]:";
      for (int i = 0; i < 4; ++i) {
        const auto border = static_cast<grammar::Border>(i);
        all += ' ' + in_two(grammar::score_names(border, before, name, words_known())) + '|' +
               in_two(grammar::score_single(border, before, name, words_known()));
      }
      all += " stroke " + in_two(grammar::score_stroke(before, name, words_known()));
      all += ", signature " + in_two(grammar::score_signature(before, name, words_known()));
      all += grammar::opens_credit(name, words_known()) ? ", opens" : "";
      all += ", inside " + all_of(grammar::read_bracket(before, name, words_known())) + '\n';
    }
  galley_test::check_recorded("tests/fixtures/text/name_table.record", all);
}

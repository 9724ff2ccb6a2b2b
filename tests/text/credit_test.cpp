#include "galley/text/credit.hpp"

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/recorded.hpp"
#include "text/record.hpp"

namespace credit = galley::credit;

namespace {

struct Labelled {
  std::string line;
  std::string caption;
  std::string credit;
};

/// Takes one row of credits.tsv; false for comments and blank lines.
bool parse(const std::string& row, Labelled& out) {
  if (row.empty() || row.front() == '#') return false;
  const std::size_t first = row.find('\t');
  const std::size_t second = row.find('\t', first + 1);
  REQUIRE(first != row.npos);
  REQUIRE(second != row.npos);
  out.line = row.substr(0, first);
  out.caption = row.substr(first + 1, second - first - 1);
  out.credit = row.substr(second + 1);
  if (out.caption == "=") out.caption = out.line;
  if (out.credit == "-") out.credit.clear();
  return true;
}

std::string credit_of(std::string_view line) { return std::string(credit::split(line).credit); }
std::string caption_of(std::string_view line) { return credit::caption_text(credit::split(line)); }

bool is_within(std::string_view part, std::string_view whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

}  // namespace

TEST_CASE("labelled picture lines split exactly, and lines without a credit are left alone") {
  std::ifstream file("tests/fixtures/text/credits.tsv");
  REQUIRE(file);
  std::size_t lines = 0;
  std::size_t exact = 0;
  std::size_t plain = 0;
  std::size_t falsely = 0;
  Labelled wanted;
  for (std::string row; std::getline(file, row);) {
    if (!parse(row, wanted)) continue;
    const credit::Split met = credit::split(wanted.line);
    const bool right = credit::caption_text(met) == wanted.caption && met.credit == wanted.credit;
    ++lines;
    if (right) ++exact;
    if (wanted.credit.empty()) ++plain;
    if (wanted.credit.empty() && met.found) ++falsely;
    if (!right) UNSCOPED_INFO("not exact: " << wanted.line);
  }
  std::printf("credit grammar: %zu of %zu lines exact, %zu of %zu split falsely\n", exact, lines,
              falsely, plain);
  CHECK(lines >= 300);
  CHECK(plain >= 60);
  CHECK(exact * 100 >= lines * 97);
  CHECK(falsely * 100 <= plain * 2);
}

TEST_CASE("all that is said of the labelled lines is what was said of them") {
  std::ifstream file("tests/fixtures/text/credits.tsv");
  REQUIRE(file);
  std::string all;
  Labelled wanted;
  for (std::string row; std::getline(file, row);) {
    if (!parse(row, wanted)) continue;
    all += wanted.line + '\n';
    std::string before;
    for (const int at_least : {40, credit::usual_confidence, 80}) {
      const std::string now = galley_test::record(credit::split(wanted.line, at_least));
      if (now != before) all += "  at " + std::to_string(at_least) + ": " + now;
      before = now;
    }
  }
  galley_test::check_recorded("tests/fixtures/text/credits.record", all);
}

TEST_CASE("captions, labels and credits put together in every way are split as they were") {
  const std::string long_name = "Example Agency of " + std::string(50, 'A');
  const std::string_view captions[] = {"", "The quay at dawn.", "Members of the Example Agency"};
  const std::string_view labels[] = {"", "Photo: ", "Photo by ", "© ", "via ", "Courtesy "};
  const std::string_view credits[] = {"AP",
                                      "EA",
                                      "EXAMPLE (AP)",
                                      "Anna Example",
                                      "A. Example Jr.",
                                      "Anna Example/Getty Images",
                                      "Example Navy photo by Spc. A. Example",
                                      "Satellite image ©2024 Example Space",
                                      "a boat near the pier",
                                      "山田撮影",
                                      long_name};
  const std::string_view frames[][2] = {{" (", ")"}, {" [", "]."}, {" (", ""},   {" (© (", ")"},
                                        {" ", ""},   {" | ", ""},  {" – ", "."}, {". ", "."}};
  std::string all;
  for (const std::string_view caption : captions)
    for (const auto& frame : frames)
      for (const std::string_view label : labels)
        for (const std::string_view name : credits) {
          std::string line;
          for (const std::string_view part : {caption, frame[0], label, name, frame[1]})
            line += part;
          all += line + "\n  " + galley_test::record(credit::split(line));
        }
  galley_test::check_recorded("tests/fixtures/text/credit_grid.record", all);
}

TEST_CASE("the label, the bracket and the separator belong to neither caption nor credit") {
  const credit::Split met = credit::split("Boats at the quay (Picture: Example Police)");
  CHECK(met.found);
  CHECK(met.caption == "Boats at the quay");
  CHECK(met.credit == "Example Police");
  CHECK(met.label == "Picture");
  CHECK(met.stop.empty());
  CHECK(caption_of("Boats at the quay / © A. Example") == "Boats at the quay");
  CHECK(credit_of("Boats at the quay / © A. Example") == "A. Example");
}

TEST_CASE("a stop behind the bracket is the caption's own") {
  CHECK(caption_of("Boats at the quay (Picture: PA).") == "Boats at the quay.");
  CHECK(caption_of("Boats at the quay. (Picture: PA).") == "Boats at the quay.");
  CHECK(caption_of("Boats at the quay (Picture: PA)") == "Boats at the quay");
  CHECK(caption_of("Boats at the quay (Picture: PA)?") == "Boats at the quay?");
  CHECK(credit::split("Boats at the quay (Picture: PA).").caption == "Boats at the quay");
}

TEST_CASE("a caption's label in front is told apart from the caption") {
  const credit::Split cover = credit::split("Cover Image: Boats at the quay (Picture: PA).");
  CHECK(cover.lead == "Cover Image");
  CHECK(cover.caption == "Boats at the quay");
  const credit::Split plain = credit::split("Image caption Boats at the quay");
  CHECK_FALSE(plain.found);
  CHECK(plain.lead == "Image caption");
  CHECK(plain.caption == "Boats at the quay");
}

TEST_CASE("a credit is taken apart into photographer, agency, channel and collection") {
  const credit::Parts one = credit::split("The quay. Anna Example/AFP via Getty Images").parts;
  CHECK(one.photographer == "Anna Example");
  CHECK(one.agency == "AFP");
  CHECK(one.via == "Getty Images");
  const credit::Parts two = credit::split("The quay. (AP Photo/The Paper, Anna Example)").parts;
  CHECK(two.agency == "AP");
  CHECK(two.collection == "The Paper");
  CHECK(two.photographer == "Anna Example");
  const credit::Parts three =
      credit::split("The quay (U.S. Navy photo by Seaman Anna Example)").parts;
  CHECK(three.agency == "U.S. Navy");
  CHECK(three.photographer == "Seaman Anna Example");
  const credit::Parts four =
      credit::split("The quay (Anna Example/Wikimedia Commons/CC BY-SA 4.0)").parts;
  CHECK(four.licence == "CC BY-SA 4.0");
  CHECK(four.photographer == "Anna Example");
  CHECK(credit::split("The quay (Picture: US Army).").parts.agency == "US Army");
}

TEST_CASE("a supplier in a bracket behind a name is the agency, and a place is no part") {
  const credit::Parts place = credit::split("The quay. (Photo: EXAMPLE (AP))").parts;
  CHECK(place.agency == "AP");
  CHECK(place.photographer.empty());
  CHECK(place.collection.empty());
  const credit::Parts person = credit::split("The quay. A. EXAMPLE (EFE)").parts;
  CHECK(person.agency == "EFE");
  CHECK(person.photographer == "A. EXAMPLE");
  const credit::Parts body = credit::split("The quay. Photo: Example Police (AP)").parts;
  CHECK(body.agency == "AP");
  CHECK(body.collection == "Example Police");
  const credit::Parts twice =
      credit::split("Photo: WANA (West Asia News Agency) via REUTERS").parts;
  CHECK(twice.agency == "WANA");
  CHECK(twice.via == "REUTERS");
  CHECK(credit::split("The quay. Photo by Example Ferries via LOWPORT (AP)").parts.via == "AP");
}

TEST_CASE("a bracket at the end belongs to the credit that a label opens before it") {
  for (const std::string label : {"Photo: ", "Foto: ", "© ", "Photo by ", "Source: "}) {
    INFO(label);
    CHECK(credit_of("The quay. " + label + "Anna Example (AP)") == "Anna Example (AP)");
    CHECK(caption_of("The quay. " + label + "Anna Example (AP).") == "The quay.");
  }
  CHECK(credit_of("Foto: Anna Beispiel (dpa)") == "Anna Beispiel (dpa)");
  CHECK(credit::split("Foto: Anna Beispiel (dpa)").caption.empty());
  // Here the name says who is seen.
  for (const std::string label : {"Cover Image: ", "File photo: ", "Archivbild: "}) {
    INFO(label);
    CHECK(credit_of(label + "Anna Example (AP)") == "AP");
  }
  CHECK(credit_of("Photo shows boats at the quay (AP)") == "AP");
  CHECK(credit_of("Image caption The quay at dawn (AP)") == "AP");
}

TEST_CASE("a sentence before a separator is the caption, be it of two capitalised words") {
  for (const std::string stop : {".", "!", "?", "。", "…"}) {
    INFO(stop);
    const std::string caption = "Quay Quay" + stop;
    for (const std::string name : {"ExampleTV", "AP", "Anna Example/AFP"}) {
      for (const std::string mark : {" | ", " / ", " – "}) {
        CHECK(caption_of(caption + mark + name) == caption);
        CHECK(credit_of(caption + mark + name) == name);
      }
    }
    CHECK(credit_of(caption + " AP/Stringer") == "AP/Stringer");
  }
  CHECK(credit_of("Anna Example Jr. / AP") == "Anna Example Jr. / AP");
  CHECK(credit_of("Anna Example | ExampleTV") == "Anna Example | ExampleTV");
  CHECK(credit_of("Quay. | ExampleTV").empty());
}

TEST_CASE("a caption behind a credit and a dash may start with a small letter") {
  for (const std::string mark : {" – ", " - ", " — ", " | "}) {
    INFO(mark);
    const std::string line = "© Anna Example/AP" + mark + "six words follow here as caption";
    CHECK(credit_of(line) == "Anna Example/AP");
    CHECK(caption_of(line) == "six words follow here as caption");
    CHECK(caption_of("Photo: AFP" + mark + "the quay of Lowport at dawn") ==
          "the quay of Lowport at dawn");
    // Few small words are about the rights.
    CHECK(caption_of("© Anna Example/AP" + mark + "all rights reserved").empty());
    CHECK(caption_of("© Anna Example/AP" + mark + "for editorial use only").empty());
  }
}

TEST_CASE("a hyphen or slash within a supplier's name parts nothing") {
  std::size_t tried = 0;
  for (const credit::Supplier& supplier : credit::default_lexicon().suppliers) {
    if (supplier.text.find_first_of("-/") == supplier.text.npos) continue;
    ++tried;
    const std::string name(supplier.text);
    INFO(name);
    const std::string with_label = "The quay. Photo: " + name;
    const credit::Parts labelled = credit::split(with_label).parts;
    CHECK(labelled.agency == name);
    CHECK(labelled.collection.empty());
    const std::string with_person = "The quay at dawn. Anna Example/" + name;
    CHECK(credit_of(with_person) == "Anna Example/" + name);
    CHECK(credit::split(with_person).parts.agency == name);
    if (!supplier.strong) continue;
    CHECK(credit_of("The quay at dawn. " + name) == name);
    CHECK(credit_of("The quay at dawn (" + name + ")") == name);
    CHECK(credit_of(name) == name);
  }
  CHECK(tried >= 10);
  // Between two names it does.
  CHECK(credit::split("The quay. Anna Example-USA TODAY Sports").parts.photographer ==
        "Anna Example");
}

TEST_CASE("an initial keeps its stop in any script, and a figure or a word does not") {
  for (const std::string name : {"Anna A.", "Anna É.", "Анна Я.", "Anna Ø.", "Anna Example Jr."}) {
    INFO(name);
    CHECK(credit_of("The quay. Photo: " + name) == name);
  }
  CHECK(credit_of("The quay. Photo: Canal 3.") == "Canal 3");
  CHECK(credit_of("The quay. Photo: Anna Ab.") == "Anna Ab");
  CHECK(credit_of("The quay. 写真：山。") == "山");
}

TEST_CASE("an abbreviation that is explained before the bracket is no credit, of any letters") {
  for (const std::string line :
       {"The Česká tisková kancelář (ČTK)", "Телеграфное агентство Советского Союза (ТАСС)",
        "The Environmental Protection Agency (EPA)"}) {
    INFO(line);
    CHECK_FALSE(credit::split(line).found);
  }
}

TEST_CASE("notes on the picture set flags and stay in the text they stand in") {
  const credit::Split library =
      credit::split("Library picture of boats at the quay (Picture: US Army).");
  CHECK(library.flags.archive);
  CHECK_FALSE(library.flags.file);
  CHECK(credit::caption_text(library) == "Library picture of boats at the quay.");
  CHECK(credit::split("FILE PHOTO: Boats. REUTERS/Anna Example/File Photo").flags.file);
  CHECK(credit::split("Boote. Foto: Anna Beispiel (Archiv), via dts").flags.archive);
  CHECK(credit::split("Boote. Symbolfoto: dpa").flags.illustration);
  CHECK(credit::split("Boats. Example Ferries/Handout via REUTERS").flags.handout);
  CHECK(credit::split("Boats. (Anna Example/Pool via AP)").flags.pool);
  CHECK(credit::notes_of("FILE - Boats at the quay").file);
  CHECK_FALSE(credit::notes_of("Boats file past the library").any());
  CHECK_FALSE(credit::split("The pool (Picture: PA)").flags.any());
}

TEST_CASE("places, parties and sides in brackets are no credits") {
  for (const std::string_view line :
       {"A tug (right) and its barge (left)", "Anna Example (R) and Jan Voorbeeld (L)",
        "Anna Beispiel (AfD)", "Anna Beispiel (CDU/CSU)", "The quay (Lowport, 2019)",
        "The Environmental Protection Agency (EPA)", "She said the photo: a quay, was old"}) {
    INFO(line);
    const credit::Split met = credit::split(line);
    CHECK_FALSE(met.found);
    CHECK(met.caption == line);
    CHECK(met.credit.empty());
  }
}

TEST_CASE("a photographer alone stands behind a stroke of any width") {
  for (const std::string_view stroke : {" / ", " | ", " ／ ", " ｜ ", "\u3000｜\u3000"}) {
    CAPTURE(stroke);
    const std::string line = "The quay at dusk on Monday" + std::string(stroke) + "Anna Example";
    CHECK(credit::split(line).caption == "The quay at dusk on Monday");
    CHECK(credit::split(line).credit == "Anna Example");
  }
}

TEST_CASE("how sure a split must be is the caller's choice") {
  const std::string_view line = "Boats line the quay at dawn | Anna Example";
  CHECK(credit::split(line).found);
  CHECK_FALSE(credit::split(line, 80).found);
  CHECK(credit::split(line, 80).caption == line);
}

TEST_CASE("word lists can be replaced") {
  static constexpr credit::Label labels[] = {{"bildchen"}};
  credit::Lexicon lexicon = credit::default_lexicon();
  lexicon.labels = labels;
  CHECK(credit::split("Boote (Bildchen: A. B.)", 60, lexicon).credit == "A. B.");
  CHECK_FALSE(credit::split("Boote (Picture: A. B.)", 60, lexicon).found);
}

TEST_CASE("truncation and flipped bytes leave views inside the line") {
  std::ifstream file("tests/fixtures/text/credits.tsv");
  Labelled wanted;
  std::size_t tried = 0;
  for (std::string row; std::getline(file, row);) {
    if (!parse(row, wanted)) continue;
    if (++tried % 5 != 0) continue;
    for (std::size_t at = 0; at < wanted.line.size(); ++at) {
      std::string broken = wanted.line;
      broken[at] = static_cast<char>(broken[at] ^ 0x80);
      for (const std::string_view line :
           {std::string_view(wanted.line).substr(0, at), std::string_view(broken)}) {
        const credit::Split met = credit::split(line);
        const bool inside = is_within(met.caption, line) && is_within(met.credit, line) &&
                            is_within(met.lead, line) && is_within(met.parts.agency, line) &&
                            is_within(met.parts.photographer, line);
        if (!inside) FAIL(line);
      }
    }
  }
  CHECK(tried > 300);
}

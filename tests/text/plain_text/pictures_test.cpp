// Which rows make a picture together, and where they end: at the tail, and at the page's own
// picture when it is printed again. Counters of a gallery are no part of the story wherever they
// stand.
#include <cstddef>
#include <string>
#include <vector>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "text/drafted.hpp"
#include "text/outline.hpp"

namespace importing = galley::plain_text;

namespace {

const std::string cover_line = "Cover Image: Boats line the quay at dawn (Picture: AP).";

const std::string three_sentences =
    "The harbour of the old town reopened at dawn, and all of the boats left it.\n\n"
    "The wall that had kept them in for a week is to be built anew in the summer.\n\n"
    "Divers went down on Saturday and came up with timber, rope and a sign.\n\n";

std::string outlined(const std::string& input) {
  const galley::Result<galley::Article> article = importing::read(input);
  return galley_test::outline(article.value_or({}), article.issues());
}

/// "1 headline", a line of the text that is not blank each: what became of it.
std::string classes_in(const std::string& input) {
  const importing::Trace trace = galley_test::traced(input);
  CHECK(importing::reassemble(trace) == input);
  std::string out;
  for (const importing::TraceLine& line : trace.lines) {
    if (line.line_class == importing::LineClass::blank) continue;
    out +=
        std::to_string(line.number) + ' ' + std::string(galley::to_string(line.line_class)) + '\n';
  }
  return out;
}

std::size_t times_in(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("the cover line that ends the text is no second picture, whatever stands above it") {
  const std::vector<std::string> lines = {
      "Photo: Anna Example/AFP",                 // a credit, which a caption may follow
      "The boats seen from the old lighthouse",  // an alt text, which a labelled caption may follow
      "Boats line the quay at dawn (Photo) See",  // one that a caption below repeats
  };
  for (const std::string& line : lines) {
    INFO(line);
    const std::string text = cover_line + "\n\nOld quay reopens after the storm\n\n" +
                             three_sentences + line + "\n\n" + cover_line;
    CHECK(times_in(classes_in(text), "11 ") == 1);
    CHECK(times_in(classes_in(text), "13 duplicate\n") == 1);
    CHECK(times_in(classes_in(text), "\n13 ") == 1);
    CHECK(times_in(outlined(text), "Boats line the quay at dawn. | AP") == 1);
    const std::string with_tail = text + "\n\nRelated topics\n\nJoin Our Newsletter\n";
    CHECK(times_in(classes_in(with_tail), "13 duplicate\n") == 1);
    CHECK(times_in(classes_in(with_tail), "\n13 ") == 1);
  }
}

TEST_CASE("the cover line within the text or above it belongs to no other picture") {
  const std::string text = cover_line + "\n\nOld quay reopens after the storm\n\n" +
                           "The boats left the quay as if nothing had been\n\n" + cover_line +
                           "\n\n" + three_sentences + "Photo: Anna Example/AFP\n\n" + cover_line +
                           "\n\n" + three_sentences;
  const std::string outline = outlined(text);
  INFO(outline);
  CHECK(times_in(outline, "Boats line the quay at dawn. | AP") == 1);
  CHECK(outline.find("deck = The boats left the quay") != outline.npos);
  CHECK(outline.find("image =  | Anna Example/AFP | \n") != outline.npos);
  CHECK(times_in(classes_in(text), "duplicate\n") == 2);
}

TEST_CASE("a counter above the text is neither headline nor kicker nor paragraph") {
  for (const std::string counter : {"1 / 17", "1/17", "3 /17", "12 / 120"}) {
    INFO(counter);
    const std::string with_headline =
        outlined(counter + "\n\nOld quay reopens\n\n" + three_sentences);
    CHECK(with_headline == outlined("Old quay reopens\n\n" + three_sentences));
    const std::string without = outlined(counter + "\n\n" + three_sentences);
    CHECK(without.find("headline = ") == without.npos);
    CHECK(without.find(counter) == without.npos);
    CHECK(times_in(classes_in(counter + "\n\n" + three_sentences), "1 counter\n") == 1);
    const std::string gallery = counter + "\nBoats (Picture: AP)\n2 / 17\nA quay (Picture: AFP)\n";
    CHECK(outlined(gallery).find("headline = ") == std::string::npos);
  }
}

TEST_CASE("a counter within the body is one beside a picture, above it or below") {
  const std::string head = "Old quay reopens after the storm\n\n" + three_sentences;
  const std::string above = head + "2 / 17\n\nA quay (Picture: AFP)\n\n" + three_sentences;
  const std::string below = head + "A quay (Picture: AFP)\n\n2 / 17\n\n" + three_sentences;
  CHECK(outlined(above).find("2 / 17") == std::string::npos);
  CHECK(outlined(below).find("2 / 17") == std::string::npos);
  // Between paragraphs it may be the story's own: a result, a vote.
  const std::string alone = head + "2 / 17\n\n" + three_sentences;
  CHECK(outlined(alone).find("paragraph = 2 / 17\n") != std::string::npos);
}

TEST_CASE("a counter is no alt text of the caption below it, and no title of another story") {
  const std::string body =
      outlined("Old quay reopens after the storm\n\n" + three_sentences +
               "1 / 17\n\nImage caption Boats at the quay\n\n" + three_sentences);
  INFO(body);
  CHECK(body.find("image = Boats at the quay |  | \n") != body.npos);
  for (const std::string label : {"Related stories", "Join Our Newsletter"}) {
    const std::string text = "Old quay reopens after the storm\n\n" + three_sentences + label +
                             "\n\nShare\n\n1 / 17\n\nWall of the harbour is built anew\n";
    const std::string outline = outlined(text);
    INFO(outline);
    CHECK(outline.find("1 / 17") == outline.npos);
    CHECK(times_in(classes_in(text), " counter\n") >= 1);
    CHECK(outline.find("= Wall of the harbour is built anew\n") != outline.npos);
  }
}

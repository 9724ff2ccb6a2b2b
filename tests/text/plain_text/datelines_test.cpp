// Names and datelines: each reader over every length and distance that it bounds.
#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/credit.hpp"
#include "galley/text/plain_text/agency.hpp"
#include "galley/text/plain_text/people.hpp"
#include "support/catch.hpp"
#include "text/drafted.hpp"
#include "text/ranges.hpp"

namespace lines = galley::plain_text::detail;
using galley_test::code_points;
using galley_test::quays;
using galley_test::ranges;
using galley_test::times;
using galley_test::utf8_of;

namespace {

const galley::credit::Lexicon& usual_words() { return galley::credit::default_lexicon(); }

/// "place | text | size confidence", or "none".
std::string parts_of(const lines::DatelineParts& parts) {
  if (parts.size == 0) return parts.place.empty() && parts.text.empty() ? "none" : "half read";
  return std::string(parts.place) + " | " + std::string(parts.text) + " | " +
         std::to_string(parts.size) + ' ' + std::to_string(parts.confidence);
}
std::string dateline_of(std::string_view text) {
  return parts_of(lines::read_dateline(text, usual_words()));
}
std::string agency_of(std::string_view text) {
  return parts_of(lines::read_agency_dateline(text, usual_words()));
}
std::string wire_of(std::string_view text) {
  return parts_of(lines::read_wire_dateline(text, usual_words()));
}

std::string names_of(std::string_view names) {
  std::string out;
  while (!names.empty()) out += "[" + std::string(lines::next_name(names)) + "]";
  return out;
}

constexpr std::string_view six = "The old harbour opened its gates";

}  // namespace

TEST_CASE("names are parted at the first of the words for and") {
  CHECK(names_of("Anna Example") == "[Anna Example]");
  CHECK(names_of("Anna Example and Ben Other") == "[Anna Example][Ben Other]");
  CHECK(names_of("A e B and C y D") == "[A][B][C][D]");
  CHECK(names_of("C y D e E and F") == "[C][D][E][F]");
  for (const std::string_view joint : {" and ", " und ", " et ", " y ", " e ", " & ", " og ",
                                       " och ", " en ", " и ", " i ", " та ", " ve ", " ו"}) {
    CAPTURE(joint);
    CHECK(names_of("Anna" + std::string(joint) + "Ben") == "[Anna][Ben]");
  }
  CHECK(names_of(" and B") == "[][B]");
  CHECK(names_of("A and ") == "[A]");
  CHECK(names_of("") == "");
}

TEST_CASE("an author is shaped like a person, or has up to four words of a script without case") {
  const auto author = [](std::string_view name) { return lines::is_author(name, usual_words()); };
  CHECK(author("Anna Example"));
  CHECK_FALSE(author("the harbour"));
  CHECK_FALSE(author(""));
  CHECK(ranges(0, 9, [&](std::size_t n) { return author(times(n, "מא ")); }) == "1-4");
  CHECK(ranges(0, 60, [&](std::size_t n) { return author(times(n, "מ")); }) == "1-30");
  CHECK(author(times(14, "מ") + "-" + times(15, "מ")));
  CHECK_FALSE(author(times(15, "מ") + "-" + times(15, "מ")));  // 61 bytes
  CHECK_FALSE(author("מא מא7"));
  CHECK_FALSE(author("מא מא."));
  CHECK_FALSE(author("מא quay"));
  CHECK_FALSE(author("quay מא"));
}

TEST_CASE("words in capitals are counted up to the last that no small letter follows") {
  const auto capitals = [](std::string_view text) { return lines::capitals_in_front(text); };
  CHECK(capitals("LONDON: The") == 6);
  CHECK(capitals("PORT ELLERY, The") == 11);
  CHECK(capitals("ST. IVES-ON-SEA - The") == 15);
  CHECK(capitals("L'AQUILA The") == 8);
  CHECK(capitals("LON") == 3);
  CHECK(capitals("LO") == 0);
  CHECK(capitals("L O") == 0);
  CHECK(capitals("L O N x") == 5);
  CHECK(capitals("LONDON The A B C") == 6);
  CHECK(capitals("LONDONer") == 0);
  CHECK(capitals("lONDON") == 0);
  CHECK(capitals("ÖSTERBRO: The") == 9);
  CHECK(capitals("") == 0);
  CHECK(code_points([&](char32_t mark) {
          return !galley::letters::is_letter(mark) &&
                 capitals("ABC" + utf8_of(mark) + "DEF") == 6 + utf8_of(mark).size();
        }) == "U+0020 U+0027 U+002C-U+002E");
  // Sixty bytes are looked at.
  CHECK(lines::capitals_in_front(times(59, "A")) == 59);
  CHECK(lines::capitals_in_front(times(100, "A")) == 0);
  CHECK(lines::capitals_in_front("ABC " + times(100, "A")) == 3);
  CHECK(ranges(1, 70, [&](std::size_t n) { return capitals(times(n, "A") + ": a") == n; }) ==
        "3-60");
  CHECK(ranges(1, 70, [&](std::size_t n) {
          return capitals("ABC" + times(n, " ") + "D:") == n + 4;
        }) == "1-56");
}

TEST_CASE("a dateline ends at the nearest separator") {
  const auto end = [](std::string_view front, std::size_t from) {
    std::size_t size = 0;
    const std::size_t at = lines::find_dateline_end(front, from, size);
    return std::to_string(at) + "+" + std::to_string(size);
  };
  CHECK(end("LOW.- The", 0) == "3+3");
  CHECK(end("LOW -- The", 0) == "3+4");
  CHECK(end("LOW — The", 0) == "3+5");
  CHECK(end("LOW – The", 0) == "3+5");
  CHECK(end("LOW - The", 0) == "3+3");
  CHECK(end("LOW _ The", 0) == "3+3");
  CHECK(end("LOW: The", 0) == "3+2");
  CHECK(end("LOW- The", 0) == "3+2");
  CHECK(end("LOW = The", 0) == "3+3");
  CHECK(end("LOW: The - end", 0) == "3+2");
  CHECK(end("LOW - The: end", 0) == "3+3");
  CHECK(end("LOW - The: end", 4) == "4+2");
  CHECK(end("LOW - The: end", 5) == "9+2");
  CHECK(end("LOW The", 0) == "7+0");
}

TEST_CASE("an agency in brackets proves a dateline") {
  CHECK(agency_of("Lowport (Reuters) - " + std::string(six)) ==
        "Lowport | Lowport (Reuters) | 20 90");
  CHECK(agency_of("Lowport (dpa/lno) - " + std::string(six)) ==
        "Lowport | Lowport (dpa/lno) | 20 90");
  CHECK(agency_of("Lowport, 5 ene (EFE).- " + std::string(six)) ==
        "Lowport | Lowport, 5 ene (EFE) | 23 90");
  CHECK(agency_of("(ANSA) - LOWPORT, 05 GEN - " + std::string(six)) ==
        "LOWPORT | (ANSA) - LOWPORT, 05 GEN | 27 90");
  CHECK(agency_of("(로우=연합뉴스) 안나 기자 = " + std::string(six)) ==
        "로우 | (로우=연합뉴스) 안나 기자 | " +
            std::to_string(std::string_view("(로우=연합뉴스) 안나 기자 = ").size()) + " 90");
  CHECK(agency_of("Lowport (quay) - " + std::string(six)) == "none");
  CHECK(agency_of("Lowport (Reuters " + std::string(six)) == "none");
  CHECK(agency_of("Lowport Reuters) - " + std::string(six)) == "none");
  CHECK(agency_of("Lowport (Reuters) " + std::string(six)) == "none");
  CHECK(agency_of("(ANSA) - LOWPORT " + std::string(six)) == "none");
  CHECK(agency_of("low quay (Reuters) - " + std::string(six)) == "none");
  CHECK(agency_of("") == "none");
  CHECK(agency_of("(Reuters) - " + std::string(six)) == "none");

  // Where the bracket may open, and how far behind it the dateline may end.
  const std::string capital = "Lowport ";
  CHECK(ranges(0, 80, [&](std::size_t n) {
          return agency_of("Low" + times(n, ",") + " (AP) - " + std::string(six)) != "none";
        }) == "0-46");
  CHECK(ranges(0, 80, [&](std::size_t n) {
          return agency_of("Low (AP)" + times(n, " ") + "- " + std::string(six)) != "none";
        }) == "0-32");
  CHECK(ranges(0, 80, [&](std::size_t n) {
          return agency_of("(AP) - Low" + times(n, ",") + " - " + std::string(six)) != "none";
        }) == "0-34");
  CHECK(ranges(0, 12, [&](std::size_t n) {
          return agency_of(times(n, "Low ") + "(AP) - " + std::string(six)) != "none";
        }) == "1-5");
  // Where the front of a line ends that is looked at.
  CHECK(ranges(0, 120, [&](std::size_t n) {
          return agency_of("Low (AP" + times(n, "/") + "): " + std::string(six)) != "none";
        }) == "0-100");
  CHECK(ranges(0, 12, [&](std::size_t n) {
          return agency_of("Low (AP) - " + quays(n)) != "none";
        }) == "6-12");
}

TEST_CASE("the sign for a wire ends a dateline") {
  const std::string wire = "新华社例州7月12日电";
  CHECK(wire_of(wire + " 港口重新开放") ==
        "例州 | " + wire + " | " + std::to_string(wire.size() + 1) + " 90");
  CHECK(wire_of(wire + "：港口重新开放") ==
        "例州 | " + wire + " | " + std::to_string(wire.size() + 3) + " 90");
  CHECK(wire_of("新華社例州電 港口重新开放") ==
        "例州 | 新華社例州電 | " + std::to_string(std::string_view("新華社例州電 ").size()) +
            " 90");
  CHECK(wire_of("新华社例州电 12") == "例州 | 新华社例州电 | " +
                                          std::to_string(std::string_view("新华社例州电 ").size()) +
                                          " 90");
  CHECK(wire_of(wire + "港口重新开放") == "none");
  CHECK(wire_of(wire) == "none");
  CHECK(wire_of("港口例州7月12日电 港口") == "none");
  CHECK(wire_of("Reuters 电 港口") == "none");
  CHECK(ranges(0, 90, [](std::size_t n) {
          return wire_of("新华社" + times(n, "a") + "电 港口") != "none";
        }) == "0-77");
  CHECK(ranges(0, 90, [](std::size_t n) {
          return wire_of("新华社" + times(n, "a") + "電 港口") != "none";
        }) == "0-77");
}

TEST_CASE("a place in capitals and a separator make a dateline") {
  CHECK(dateline_of("LOWPORT: " + std::string(six)) == "LOWPORT | LOWPORT | 9 70");
  CHECK(dateline_of("LOWPORT - " + std::string(six)) == "LOWPORT | LOWPORT | 10 75");
  CHECK(dateline_of("LOWPORT- " + std::string(six)) == "LOWPORT | LOWPORT | 9 75");
  CHECK(dateline_of("LOWPORT, Jan. 5 - " + std::string(six)) ==
        "LOWPORT | LOWPORT, Jan. 5 | 18 80");
  CHECK(dateline_of("LOWPORT (quay) _ " + std::string(six)) == "LOWPORT | LOWPORT (quay) | 17 95");
  CHECK(dateline_of("LOWPORT (AP) _ " + std::string(six)) == "LOWPORT | LOWPORT (AP) | 15 90");
  CHECK(dateline_of("新华社例州电 港口") ==
        "例州 | 新华社例州电 | " + std::to_string(std::string_view("新华社例州电 ").size()) +
            " 90");
  for (const std::string_view word : {"UPDATE", "Update", "WATCH", "LIVE", "CORRECTION"}) {
    CAPTURE(word);
    CHECK(dateline_of(std::string(word) + ": " + std::string(six)) == "none");
  }
  CHECK(dateline_of("LOWPORT " + std::string(six)) == "none");
  CHECK(dateline_of("LOWPORT quay: " + std::string(six)) == "none");
  CHECK(dateline_of("LOWPORT quay, - " + std::string(six)) == "none");
  CHECK(ranges(0, 80, [](std::size_t n) {
          return dateline_of(times(n, "A") + ": " + std::string(six)) != "none";
        }) == "3-40");
  CHECK(ranges(0, 12, [](std::size_t n) {
          return dateline_of("LOWPORT: " + quays(n)) != "none";
        }) == "6-12");
  CHECK(ranges(0, 120, [](std::size_t n) {
          return dateline_of("LOWPORT, " + times(n, "5") + ": " + std::string(six)) != "none";
        }) == "0-79");
}

TEST_CASE("a duty is a known word before by") {
  const auto duty = [](std::string_view piece) {
    const lines::Duty read = lines::read_duty(piece);
    return std::string(read.word) + '|' + std::string(read.names);
  };
  CHECK(duty("Reporting by Anna") == "Reporting|Anna");
  CHECK(duty("Additional reporting by Anna") == "reporting|Anna");
  CHECK(duty("editing by  Anna ") == "editing|Anna");
  CHECK(duty("writing by Anna") == "writing|Anna");
  CHECK(duty("editing  by Anna") == "editing|Anna");
  CHECK(duty("Written by Anna") == "Written|Anna");
  CHECK(duty("compiled by Anna") == "compiled|Anna");
  CHECK(duty("sung by Anna") == "|");
  CHECK(duty(" by Anna") == "|");
  CHECK(duty("editing Anna") == "|");
  CHECK(ranges(0, 40, [&](std::size_t n) {
          return duty(times(n, "x") + " editing by Anna") != "|";
        }) == "0-16");
}

TEST_CASE("a copyright starts with its word or sign and has fewer than 300 bytes") {
  for (const std::string_view sign : {"Copyright ", "© ", "(c) ", "COPYRIGHT ", "(C) "}) {
    CAPTURE(sign);
    CHECK(ranges(0, 400, [&](std::size_t n) {
            return lines::is_copyright(std::string(sign) + times(n, "a"));
          }) == "0-" + std::to_string(299 - sign.size()));
  }
  for (const std::string_view text : {"", "Copyrights", "©2026", "c 2026", "The copyright "}) {
    CAPTURE(text);
    CHECK_FALSE(lines::is_copyright(text));
  }
}

TEST_CASE("the names of a byline stand behind its word, and nothing is a byline without one") {
  galley_test::Drafted drafted("");
  const auto names = [&](std::string_view line) {
    return lines::byline_names(line, drafted.draft);
  };
  CHECK(names("By Anna Example") == "Anna Example");
  CHECK(names("By: Anna Example | Quay News") == "Anna Example");
  CHECK(names("By：Anna Example") == "Anna Example");
  for (const std::string_view line : {"", "By", "By:", "By：", "By:Anna Example", "Bystander",
                                      "：Anna Example", ": Anna Example", " Anna Example"})
    CHECK(names(line) == "");
}

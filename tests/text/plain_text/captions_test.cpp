// Which lines may be captions, and where one runs on into a paragraph: the glance that tells prose
// from captions over all bytes and places, and every length that is bounded.
#include "galley/text/plain_text/captions.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "galley/text/credit.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "text/ranges.hpp"

namespace captions = galley::plain_text::detail;
using captions::Hope;
using galley_test::quays;
using galley_test::ranges;
using galley_test::times;

namespace {

std::string hope_in(std::string_view text) {
  constexpr std::string_view names[] = {"none", "labelled", "bare"};
  return std::string(
      names[static_cast<std::size_t>(captions::hope_of(text, galley::credit::default_lexicon()))]);
}

/// A line judged: "caption.label 90 lead [caption] (credit)", or "no".
std::string judged(std::string_view text, int at_least = 60) {
  captions::CaptionVerdict verdict;
  captions::judge_caption(text, at_least, galley::credit::default_lexicon(), verdict);
  if (!verdict.is_caption) return verdict.is_credit_only || verdict.has_lead ? "half" : "no";
  std::string out = std::string(verdict.rule) + ' ' + std::to_string(verdict.confidence);
  if (verdict.has_lead) out += " lead";
  if (verdict.is_credit_only) out += " only";
  return out + " [" + std::string(verdict.split.caption) + "] (" +
         std::string(verdict.split.credit) + ")";
}

/// The bytes of a text up to where it runs on: "[caption]", or "no".
std::string glued(std::string_view text) {
  const std::size_t end = captions::find_glue(text, galley::credit::default_lexicon());
  return end == 0 ? "no" : "[" + std::string(text.substr(0, end)) + "]";
}

constexpr std::string_view prose_line =
    "The harbour of the old town reopened at dawn and the boats left";

}  // namespace

TEST_CASE("marks beside a credit are brackets, separators and the bytes of signs") {
  CHECK(ranges(0, 255, [](std::size_t byte) {
          return captions::is_credit_mark(static_cast<char>(byte));
        }) == "40-41 47 58 60-61 91 93 124 194 226-255");
}

TEST_CASE("a label may start behind a blank, with a capital or behind a mark") {
  const auto starts = [](std::string_view before) {
    return ranges(0, 255, [&](std::size_t byte) {
      const std::string text = std::string(before) + static_cast<char>(byte);
      return captions::may_start_label(text, before.size());
    });
  };
  CHECK(starts(" ") == "65-90 118 128-255");
  CHECK(starts("a ") == "65-90 118 128-255");
  CHECK(starts("0 ") == "65-90 118 128-255");
  CHECK(starts("\xC3\xA9 ") == "65-90 118 128-255");
  CHECK(starts("/ ") == "0-255");
  CHECK(starts(". ") == "0-255");
  CHECK(starts("  ") == "0-255");
  CHECK(starts("a") == "none");
  CHECK(starts("/") == "none");
}

TEST_CASE("the next hint is found alike in blocks and byte by byte") {
  galley_test::Random random(7);
  constexpr std::string_view bytes = "aaaaaaaaa bbb  vV.()[]:=/|<\xC2\xE1\xE2\xFF\x80Z@[`{^;0,";
  for (int round = 0; round < 300; ++round) {
    std::string text;
    const bool dense = round % 3 == 0;
    for (std::size_t size = 1 + random.below(70); size > 0; --size)
      text += dense || random.below(20) == 0 ? bytes[random.below(bytes.size())] : 'a';
    for (std::size_t from = 1; from <= text.size(); ++from) {
      std::size_t wanted = from;
      while (wanted < text.size() && !captions::is_credit_mark(text[wanted]) &&
             !captions::may_start_label(text, wanted)) {
        ++wanted;
      }
      if (captions::next_hint(text, from) != wanted) FAIL_CHECK("from " << from << " in " << text);
    }
  }
  for (std::size_t byte = 0; byte < 256; ++byte) {  // each as mark, and behind each blank
    for (const std::string_view before : {"aaa", "aa ", "a/ ", "a0 ", " a "}) {
      const std::string text =
          "aa" + std::string(before) + static_cast<char>(byte) + times(70, "a");
      const bool hint = captions::is_credit_mark(text[5]) || captions::may_start_label(text, 5);
      const std::size_t met = captions::next_hint(text, 5);
      if ((met == 5) != hint) FAIL_CHECK("byte " << byte << " behind '" << before << "'");
    }
  }
}

TEST_CASE("prose has no hope, and what may hold a credit has some") {
  CHECK(hope_in("") == "none");
  CHECK(hope_in(prose_line) == "none");
  const std::string front(prose_line);
  const auto with = [&](std::string_view piece) { return hope_in(front + std::string(piece)); };
  // In the middle of the line, at its end, and where the glance starts.
  for (const std::string_view behind : {" at noon", ""}) {
    CAPTURE(behind);
    const auto piece = [&](std::string_view mark) {
      return with(std::string(mark) + std::string(behind));
    };
    CHECK(piece("/") == "bare");
    CHECK(piece(" via the") == "bare");
    CHECK(piece(" vial the") == "none");
    CHECK(piece(":") == "labelled");
    CHECK(piece("=") == "labelled");
    CHECK(piece("|") == "labelled");
    CHECK(piece("<") == "labelled");
    CHECK(piece("©") == "labelled");
    CHECK(piece("ⓒ") == "labelled");
    CHECK(piece("é") == "none");
    CHECK(piece("«") == "none");
    CHECK(piece("–") == "none");
    CHECK(piece("ｱ") == "labelled");
    CHECK(piece("山") == "labelled");
    CHECK(piece("(") == "labelled");
    CHECK(piece("[") == "labelled");
    CHECK(piece(" Photo") == "labelled");
    CHECK(piece(" photo") == "none");
    CHECK(piece(". photo") == "labelled");
    CHECK(piece(", photo") == "labelled");
    CHECK(piece("0 photo") == "none");
    CHECK(piece(" Anna") == "none");
    CHECK(piece("Photo") == "none");
    CHECK(piece(" Фото") == "labelled");
    CHECK(piece(" фото") == "none");
    CHECK(piece(" video") == "none");
    CHECK(piece(". video") == "labelled");
    CHECK(piece(". фото") == "labelled");
  }
  CHECK(with("(a) at noon") == "none");
  CHECK(with("[a] at noon") == "none");
  CHECK(with("(a)(b at noon") == "labelled");
  CHECK(with("(a)") == "labelled");
  CHECK(with("[a]") == "labelled");
  CHECK(with("(a).") == "labelled");
  CHECK(with("(a)?!") == "labelled");
  CHECK(with("(a),") == "none");
  CHECK(with("(a): at noon") == "labelled");
  CHECK(hope_in("(" + front) == "labelled");
  CHECK(hope_in("[" + front) == "labelled");
  CHECK(hope_in("(" + front + ") at noon") == "labelled");
  CHECK(hope_in("Image caption " + front) == "bare");
  CHECK(hope_in("© AP " + front) == "bare");
  CHECK(hope_in("Photo: " + front) == "bare");
  CHECK(hope_in("Photo " + front) == "none");
  CHECK(hope_in("Anna Example/AP") == "bare");
  CHECK(hope_in("Reuters") == "bare");
  CHECK(hope_in(")") == "labelled");
  CHECK(hope_in("* photo of " + front) == "labelled");
  CHECK(hope_in("a photo of " + front) == "none");
  CHECK(hope_in("...") == "none");
}

TEST_CASE("a caption has 1200 bytes at most, and the glance goes 240 bytes back") {
  CHECK(ranges(1, 1400, [](std::size_t n) { return hope_in(times(n - 1, "a") + ":") != "none"; }) ==
        "2-1200");
  // How many bytes may follow what gives hope: at the first byte that is looked at, or at the
  // start of the line, it gives none.
  const auto behind = [](std::string_view mark) {
    return ranges(0, 400, [&](std::size_t n) {
      return hope_in("aaa " + std::string(mark) + times(n, "a")) != "none";
    });
  };
  CHECK(behind(":") == "0-239");
  CHECK(behind("(") == "0-239");
  CHECK(behind("/") == "0-239");
  CHECK(behind("山") == "0-237");
  CHECK(ranges(0, 400, [](std::size_t n) {
          return hope_in(times(n, "a") + "/" + times(200, "a")) == "bare";
        }) == "1-400");
}

TEST_CASE("a line ends in a bracket before its stops") {
  for (const std::string_view text : {")", "]", "a)", "a].", "a)?", "a)!", "a)...", "a)?!."}) {
    CAPTURE(text);
    CHECK(captions::ends_in_closing_bracket(text));
  }
  for (const std::string_view text : {"", ".", "a", "a),", "a)a", "(", "[", "a}", "…", "a) "}) {
    CAPTURE(text);
    CHECK_FALSE(captions::ends_in_closing_bracket(text));
  }
}

TEST_CASE("quotes balance when as many open as close") {
  for (const std::string_view text :
       {"", "a", "\"a\"", "“a”", "«a»", "「a」", "\"a\" \"b\"", "“a” “b”", "»a«", "“a»"}) {
    CAPTURE(text);
    CHECK(captions::quotes_balance(text));
  }
  for (const std::string_view text :
       {"\"", "“", "”", "«", "»", "「", "」", "\"a\" \"", "“a” “", "“a“", "\"“a”", "“a” “b"}) {
    CAPTURE(text);
    CHECK_FALSE(captions::quotes_balance(text));
  }
}

TEST_CASE("a line is a caption by its label, its credit or its shape") {
  CHECK(judged("The quay at dawn (Picture: AP).") == "credit.label 95 [The quay at dawn] (AP)");
  CHECK(judged("Photo: AP") == "credit.alone 95 only [] (AP)");
  CHECK(judged("Image caption The quay at dawn") == "caption.label 90 lead [The quay at dawn] ()");
  CHECK(judged("Image caption The quay at dawn (Picture: AP)") ==
        "caption.label+credit 90 lead [The quay at dawn] (AP)");
  CHECK(judged("The quay at dawn (AP)") == "credit.supplier 80 [The quay at dawn] (AP)");
  CHECK(judged("• The quay at dawn (Picture: AP)") == "credit.label 95 [The quay at dawn] (AP)");
  CHECK(judged("1. The quay at dawn (Picture: AP)") ==
        "credit.label 95 [1. The quay at dawn] (AP)");
  CHECK(judged("“The quay at dawn (Picture: AP)") == "no");
  CHECK(judged("“The quay” at dawn (Picture: AP)") == "credit.label 95 [“The quay” at dawn] (AP)");
  CHECK(judged("“The quay” at dawn (AP)") == "no");
  CHECK(judged("The quay at dawn. Anna Example/Reuters").substr(0, 15) == "credit.supplier");
  CHECK(judged("The quay at dawn. Reuters") == "no");
  CHECK(judged("“The quay” at dawn. Anna Example/Reuters") == "no");
  CHECK(judged("The quay at dawn. Anna Example via AP").substr(0, 15) == "credit.supplier");
  CHECK(judged(prose_line) == "no");
  CHECK(judged("The quay at dawn (AP)", 101) == "no");
  // Sixty words are a caption, without their limit when a label leads.
  CHECK(ranges(1, 80, [](std::size_t n) { return judged(quays(n) + " (Picture: AP)") != "no"; }) ==
        "1-58");
  CHECK(ranges(1, 80, [](std::size_t n) { return judged("Image caption " + quays(n)) != "no"; }) ==
        "1-80");
}

TEST_CASE("a picture is of an archive when it is a file picture as well") {
  for (const bool file : {false, true}) {
    for (const bool archive : {false, true}) {
      galley::credit::Split split;
      split.flags.file = file;
      split.flags.archive = archive;
      split.caption = "The quay";
      split.credit = "AP";
      const galley::Image image = captions::make_image(split, "The quay (AP)");
      CHECK(image.is_archive == (file || archive));
      CHECK(image.caption.credit == "AP");
      CHECK(image.caption.raw == "The quay (AP)");
      CHECK(image.caption.text.plain() == "The quay");
    }
  }
}

TEST_CASE("the first bracket of either kind is found") {
  const auto bracket = [](std::string_view text, std::size_t from) {
    const std::size_t at = captions::find_bracket(text, from);
    return at == text.npos ? std::string("none") : std::to_string(at);
  };
  CHECK(bracket("a(b[c", 0) == "1");
  CHECK(bracket("a[b(c", 0) == "1");
  CHECK(bracket("a[b(c", 1) == "1");
  CHECK(bracket("a[b(c", 2) == "3");
  CHECK(bracket("a(b[c", 2) == "3");
  CHECK(bracket("a(b[c", 4) == "none");
  CHECK(bracket("abc", 0) == "none");
}

TEST_CASE("a labelled caption that runs on into a paragraph ends behind its bracket") {
  const std::string story = "The harbour of the old town reopened at dawn.";
  const std::string caption = "The quay at dawn (Picture: AP)";
  CHECK(glued(caption + ". " + story) == "[" + caption + ".]");
  CHECK(glued(caption + " " + story) == "[" + caption + "]");
  CHECK(glued(caption + "." + story) == "[" + caption + ".]");
  CHECK(glued(caption + ".. " + story) == "no");
  CHECK(glued(caption + ", " + story) == "no");
  CHECK(glued("The quay at dawn [Picture: AP]. " + story) == "[The quay at dawn [Picture: AP].]");
  CHECK(glued("The quay (left) at dawn (Picture: AP). " + story) ==
        "[The quay (left) at dawn (Picture: AP).]");
  CHECK(glued("The quay (left at dawn [Picture: AP]. " + story) == "no");
  CHECK(glued("The quay at dawn (AP). " + story) == "no");
  CHECK(glued("The quay at dawn (Picture: AP. " + story) == "no");
  CHECK(glued("The quay at dawn [Picture: AP). " + story) == "no");
  CHECK(glued(caption + ". “" + story) == "[" + caption + ".]");
  CHECK(glued(caption + ". the old harbour of the old town reopened at dawn") == "no");
  CHECK(glued(caption + ". 山 harbour of the old town reopened at dawn") == "[" + caption + ".]");
  CHECK(glued("“The quay at dawn (Picture: AP). " + story) == "no");
  CHECK(glued("“The quay” at dawn (Picture: AP). " + story) ==
        "[“The quay” at dawn (Picture: AP).]");
  CHECK(glued(caption) == "no");
  // So many words before, and behind.
  CHECK(ranges(0, 9, [&](std::size_t n) {
          return glued(quays(n) + " (Picture: AP). " + story) != "no";
        }) == "3-9");
  CHECK(ranges(0, 12, [&](std::size_t n) { return glued(caption + ". " + quays(n)) != "no"; }) ==
        "8-12");
  // A line has at least sixty bytes, and the caption ends within the first nine hundred.
  CHECK(ranges(0, 60, [&](std::size_t n) {
          return glued("A b c (Picture: AP). A b c d e f g h " + times(n, "i")) != "no";
        }) == "23-60");
  CHECK(ranges(850, 920, [&](std::size_t n) {
          return glued("The old quay" + times(n, "y") + " (Picture: AP). " + story) != "no";
        }) == "850-874");
}

TEST_CASE("any sign of copyright gives hope of a credit") {
  for (const std::string_view sign : {"©", "Ⓒ", "ⓒ", "(c)"}) {
    INFO(sign);
    CHECK(hope_in("The old quay at dawn " + std::string(sign) + " AP") != "none");
  }
}

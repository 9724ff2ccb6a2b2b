// Small documents in which one property moves across each of the importer's thresholds: so many
// words, bytes, lines. The record tells for which of them a line is taken for what.
#include <cstddef>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "galley/text/plain_text.hpp"
#include "support/catch.hpp"
#include "support/recorded.hpp"
#include "text/outline.hpp"
#include "text/ranges.hpp"

namespace {

namespace importer = galley::plain_text;
using galley_test::quay_characters;
using galley_test::quays;
using galley_test::sweep;
using galley_test::times;
using importer::Preset;
using importer::ReadOptions;

const std::string reopens = "Old harbour reopens after the storm";
const std::string dawn =
    "The harbour of the old town reopened at dawn, and all of the boats left it.";
const std::string noon =
    "By noon there were more people on the quay than the town itself had ever seen.";
const std::string dusk =
    "At dusk the lamps were lit for the first time since the storm of that winter.";
const std::string gap = "\n\n";
const std::string three_paragraphs = dawn + gap + noon + gap + dusk + "\n";

/// What became of each line that shows something: its class, by which rule where that is told
/// apart, how sure, and how often in a row. Then what was found wrong.
std::string lines_read(const std::string& input, ReadOptions options = {}) {
  importer::Trace trace;
  options.trace = &trace;
  const galley::Result<galley::Article> article = importer::read(input, options);
  std::vector<std::string> all;
  for (const importer::TraceLine& line : trace.lines) {
    if (line.line_class == importer::LineClass::blank) continue;
    const std::string name(galley::to_string(line.line_class));
    std::string said = name == line.rule ? name : name + "(" + line.rule + ")";
    said += ' ' + std::to_string(line.confidence);
    all.push_back(said);
  }
  std::string out;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t same = 1;
    while (i + same < all.size() && all[i + same] == all[i]) ++same;
    out += (out.empty() ? "" : ", ") + all[i];
    if (same > 1) out += " x" + std::to_string(same);
    i += same;
  }
  for (const galley::Issue& issue : article.issues()) {
    if (issue.code != "plain_text.line.unplaced") out += " !" + issue.code;
  }
  return out;
}

/// What was read: fields and their values, and how many paragraphs.
std::string fields_read(const std::string& input, const ReadOptions& options = {}) {
  const galley::Result<galley::Article> article = importer::read(input, options);
  const std::string all = galley_test::outline(article.value_or({}), article.issues());
  std::size_t paragraphs = 0;
  std::string out;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\n', at);
    const std::string line = all.substr(at, end - at);
    at = end + 1;
    if (line.rfind("lead", 0) == 0 || line.rfind("paragraph", 0) == 0) {
      ++paragraphs;
      continue;
    }
    out += (out.empty() ? "" : "; ") + line;
  }
  return out + "; " + std::to_string(paragraphs) + " paragraphs";
}

/// For the record: line ends as a sign, and what stands everywhere by its name.
std::string in_one_line(std::string text) {
  const auto put = [&](const std::string& long_form, const std::string& name) {
    for (std::size_t at = 0; (at = text.find(long_form, at)) != text.npos; at += name.size())
      text.replace(at, long_form.size(), name);
  };
  put(three_paragraphs, "[story]");
  put(reopens, "[title]");
  put(dawn, "[dawn]");
  put(noon, "[noon]");
  put(dusk, "[dusk]");
  put(quays(10), "[ten words]");
  put("\n", "↵");
  return text;
}

/// A record in the making: sweeps with a title each.
class Tables {
 public:
  using Document = std::function<std::string(std::size_t)>;

  void classes(const std::string& name, std::size_t from, std::size_t to, const Document& document,
               const ReadOptions& options = {}) {
    text_ += name + '\n' +
             sweep(from, to, [&](std::size_t n) { return lines_read(document(n), options); });
  }
  void presets(const std::string& name, std::size_t from, std::size_t to,
               const Document& document) {
    for (const Preset preset : {Preset::strict, Preset::normal, Preset::eager}) {
      ReadOptions options;
      options.preset = preset;
      classes(name + ", " + std::string(galley::to_string(preset)), from, to, document, options);
    }
  }
  /// One line for each document.
  void each(const std::string& name, const std::vector<std::string>& lines,
            const std::function<std::string(const std::string&)>& document,
            const ReadOptions& options = {}) {
    text_ += name + '\n';
    for (const std::string& line : lines)
      text_ += "  " + in_one_line(line) + ": " + lines_read(document(line), options) + '\n';
  }
  void fields(const std::string& name, const std::vector<std::string>& lines,
              const std::function<std::string(const std::string&)>& document,
              const ReadOptions& options = {}) {
    text_ += name + '\n';
    for (const std::string& line : lines)
      text_ += "  " + in_one_line(line) + ": " + fields_read(document(line), options) + '\n';
  }
  void add(const std::string& text) { text_ += text; }
  void check(const std::string& file) const {
    galley_test::check_recorded("tests/fixtures/text/" + file, text_);
  }

 private:
  std::string text_;
};

/// So many characters that end in a full stop.
std::string sentence(std::size_t characters) {
  return characters == 0 ? std::string() : quay_characters(characters - 1) + ".";
}

std::string capitals(std::size_t words) {
  std::string text = times(words, "Quay ");
  if (!text.empty()) text.pop_back();
  return text;
}

/// Rows that may be headlines, each of another kind.
std::vector<std::string> headlines() {
  return {"Old quay reopens",
          "Old Quay Reopens",
          "Old quay reopens today",
          "Old quay reopens today again",
          "Old Quay Reopens Today Again",
          "Old quay reopens today again?",
          "Old quay reopens today again.",
          quays(18),
          quays(19),
          capitals(19),
          "- Old quay reopens today again",
          "Five Old Quays of six reopen today again",
          "Three Old Quays of Six reopen",
          "2. Old quay",
          "2. Old quay\nBoats leave the old quay again",
          "Old quay reopens\nImage caption The boats at the old quay"};
}

}  // namespace

TEST_CASE("the head is read as it was at each threshold") {
  Tables tables;
  const auto above = [](const std::string& line) { return line + gap + three_paragraphs; };
  tables.presets("a headline of n words", 1, 24, [&](std::size_t n) { return above(quays(n)); });
  tables.classes("in capitals", 1, 24, [&](std::size_t n) { return above(capitals(n)); });
  tables.presets("that ends in a question", 1, 24,
                 [&](std::size_t n) { return quays(n) + "?" + gap + dawn + noon + gap + dusk; });
  tables.classes("that ends in a stop", 1, 24,
                 [&](std::size_t n) { return quays(n) + "." + gap + dawn + noon + gap + dusk; });
  tables.classes("that ends in a stop, above a sentence of n characters", 55, 110,
                 [&](std::size_t n) { return quays(12) + "." + gap + sentence(n) + gap + dusk; });
  tables.classes("that ends in a stop, with n blank lines below", 0, 2, [&](std::size_t n) {
    return quays(7) + "." + times(n + 1, "\n") + dawn + noon + gap + dusk;
  });
  tables.each("with two sentences, in quotes, small, alone",
              {"Old quay reopens. Boats leave today.", "“Old quay reopens today.”",
               "old quay reopens today.", "old quay reopens today", "Old quay reopens today,",
               "Old quay reopens:"},
              [&](const std::string& line) { return line + gap + dawn + noon + gap + dusk; });
  tables.classes("a line of n characters above the headline", 1, 6,
                 [&](std::size_t n) { return quay_characters(n) + gap + above(reopens); });
  tables.classes("a line of n words above the headline", 1, 8,
                 [&](std::size_t n) { return quays(n) + gap + above(reopens); });
  tables.classes("the same with a stop", 1, 8,
                 [&](std::size_t n) { return quays(n) + "." + gap + above(reopens); });
  tables.classes("a kicker, then a line of n words, then the headline", 1, 8, [&](std::size_t n) {
    return "News" + gap + times(n, "quay ") + gap + above(reopens);
  });
  tables.classes("a title of four words above one of n", 1, 22,
                 [&](std::size_t n) { return "Old quay reopens today" + gap + above(quays(n)); });
  tables.classes("a title of n words above one of six", 1, 22,
                 [&](std::size_t n) { return quays(n) + gap + above("News " + quays(6)); });
  tables.classes("a deck of n words", 1, 60,
                 [&](std::size_t n) { return reopens + gap + above(quays(n)); });
  tables.classes("a deck of n words with a stop, above a byline", 1, 60, [&](std::size_t n) {
    return reopens + gap + quays(n) + "." + gap + "By Anna Example" + gap + three_paragraphs;
  });
  tables.classes("a deck, then n lines, then a byline", 0, 6, [&](std::size_t n) {
    return reopens + gap + sentence(90) + gap + times(n, "quay, quay\n") + "By Anna Example" + gap +
           three_paragraphs;
  });
  tables.classes("a deck below n lines, then a byline", 0, 6, [&](std::size_t n) {
    return reopens + gap + times(n, "quay, quay\n") + quays(8) + "\nBy Anna Example" + gap +
           three_paragraphs;
  });
  tables.classes("a deck, then n lines, then a time", 0, 6, [&](std::size_t n) {
    return reopens + gap + sentence(90) + gap + times(n, "quay, quay\n") + "5 May 2026" + gap +
           three_paragraphs;
  });
  tables.classes("a deck, then n lines, then a name and a time at the end", 0, 6,
                 [&](std::size_t n) {
                   return reopens + gap + sentence(90) + gap + times(n, "quay, quay\n") +
                          "Anna Example\n5 May 2026";
                 });
  tables.each("a deck above what is no byline", {dusk, "Anna Example", "By", "News", "Share"},
              [&](const std::string& line) {
                return reopens + gap + quays(12) + "." + gap + line + gap + three_paragraphs;
              });
  tables.classes("a text of n words without a stop below the headline", 10, 30, [&](std::size_t n) {
    return reopens + gap + "By Anna Example" + gap + quays(n) + gap + three_paragraphs;
  });
  tables.classes("21 words without a stop, n short lines above the next sentence", 0, 6,
                 [&](std::size_t n) {
                   return reopens + gap + "News" + gap + quays(21) + gap +
                          times(n, "quay, quay\n") + three_paragraphs;
                 });
  tables.classes("a sentence of n characters, then a paragraph", 20, 70, [&](std::size_t n) {
    return reopens + gap + "By Anna Example" + gap + sentence(n) + gap + dawn + gap + noon;
  });
  tables.classes("a sentence of n characters alone", 50, 70, [&](std::size_t n) {
    return reopens + gap + "By Anna Example" + gap + sentence(n) + gap + "quay";
  });
  tables.classes("n lines above the headline", 50, 66, [&](std::size_t n) {
    return times(n, "Home > World > Sport\n") + above(reopens);
  });
  tables.classes("n lines above the headline of a gallery", 57, 62, [&](std::size_t n) {
    return times(n, "Home > World > Sport\n") + reopens + gap + "The quay (Picture: AP)\n";
  });
  tables.classes("n lines above a title without text", 57, 62, [&](std::size_t n) {
    return times(n, "Home > World > Sport\n") + reopens + gap + "quay, quay\n";
  });
  tables.classes("a name of n letters above a time", 30, 64, [&](std::size_t n) {
    return reopens + gap + "Anna Example" + times(n - 12, "e") + "\n5 May 2026" + gap +
           three_paragraphs;
  });
  tables.each("a name at the end", {"Anna Example"},
              [&](const std::string& line) { return reopens + gap + line; });
  tables.classes("a job of n words", 1, 8, [&](std::size_t n) {
    return reopens + gap + "By Anna Example" + gap + times(n - 1, "senior ") + "reporter" + gap +
           three_paragraphs;
  });
  tables.classes("a job of n bytes", 60, 90, [&](std::size_t n) {
    return reopens + gap + "By Anna Example" + gap + "Reporter " + times(n - 9, "x") + gap +
           three_paragraphs;
  });
  tables.each("a job of other kinds",
              {"senior reporter", "reporter, Example", "reporter.", "reporter 2", "a senior quay",
               "a, reporter", ", reporter"},
              [&](const std::string& line) {
                return reopens + gap + "By Anna Example" + gap + line + gap + three_paragraphs;
              });
  tables.each("a job below two authors", {"reporter"}, [&](const std::string& line) {
    return reopens + gap + "By Anna Example and Ben Other" + gap + line + gap + three_paragraphs;
  });
  tables.classes("a choice of n words", 1, 8,
                 [&](std::size_t n) { return "Edition:\n" + quays(n) + gap + above(reopens); });
  tables.each("a choice apart, and none", {"Edition:\n\nEurope", "Share\nEurope", "Edition:"},
              [&](const std::string& line) { return line + gap + above(reopens); });
  tables.each("orphans", {"ab", "abc", "1 / 17", ",", reopens, "News\n\nnews", "News\n\nSport"},
              [&](const std::string& line) { return "News" + gap + line + gap + above(reopens); });
  tables.each(
      "orphans below the headline", {"ab", "abc", "1 / 17", ",", reopens, "News", "quay, quay"},
      [&](const std::string& line) {
        return "News" + gap + reopens + gap + line + "\nBy Anna Example" + gap + three_paragraphs;
      });
  for (const char* mark : {" > ", " » ", " › ", " | ", " < "}) {
    tables.classes("a trail of n steps parted by" + std::string(mark), 1, 7, [&](std::size_t n) {
      return "Home" + times(n - 1, mark + std::string("World")) + gap + above(reopens);
    });
    tables.classes("the same with figures", 1, 7, [&](std::size_t n) {
      return "Home 2026" + times(n - 1, mark + std::string("World")) + gap + above(reopens);
    });
  }
  tables.classes("a trail of n bytes", 390, 410, [&](std::size_t n) {
    return "Home > World > " + times(n - 15, "a") + gap + above(reopens);
  });
  tables.fields("the section in a trail",
                {"Home > World > " + reopens, "Home > " + reopens + " > ", "Home > World > Sport",
                 "Home » World » Sport", "Home › World › Sport", "Home > World » Sport",
                 "Home » World > Sport", "a > Home > Home", "Home > Home > " + reopens,
                 "World | Sport | News | Quay", "A > B > C | D"},
                [&](const std::string& line) { return line + gap + above(reopens); });
  tables.classes("a list below n lines below the headline, the last of three words", 0, 4,
                 [&](std::size_t n) {
                   return reopens + gap + times(n, "five quays, six quays,\n\n") +
                          "- quay one\n- quay two\n" + gap + three_paragraphs;
                 });
  tables.classes("a list below a line of n words", 1, 9, [&](std::size_t n) {
    return reopens + gap + "quay, quay" + gap + quays(n) + gap + "- quay one\n- quay two\n" + gap +
           three_paragraphs;
  });
  tables.classes("a list of n items", 0, 4, [&](std::size_t n) {
    return reopens + gap + "quay, quay" + gap + times(n, "- quay one\n") + gap + three_paragraphs;
  });
  tables.classes("n lines without text", 1, 6,
                 [&](std::size_t n) { return times(n, "quay, quay\n"); });
  tables.classes("a title above n lines without text", 0, 6,
                 [&](std::size_t n) { return reopens + gap + times(n, "quay, quay\n"); });
  tables.each(
      "a title beside what is no text",
      {reopens + "\nquay, quay\nquay, quay\nquay, quay", "News\n" + reopens + "\n\nquay, quay",
       "Share\n\n" + reopens + "\n\nquay, quay", "Share\n\nHome > World > Sport",
       "The quay (Picture: AP)\n\n" + reopens, reopens + "\n\nThe quay (Picture: AP)",
       reopens + "\n\nCover image: The quay (Picture: AP)\n\nThe boats (Picture: AP)",
       "quay\n\nThe quay (Picture: AP)\n\n" + reopens + "\n\nThe boats (Picture: AP)"},
      [](const std::string& line) { return line; });
  tables.presets("two words above the text, n times", 1, 3,
                 [&](std::size_t n) { return times(n, "Old quay\n\n") + three_paragraphs; });
  tables.presets("a stopped headline below n lines", 0, 3, [&](std::size_t n) {
    return times(n, "quay, quay\n\n") + "Old quay reopens today." + gap + dawn + noon + gap + dusk;
  });
  tables.check("thresholds_head.record");
}

TEST_CASE("of two rows the better headline is taken") {
  const std::vector<std::string> rows = headlines();
  Tables tables;
  const auto winner = [](const std::string& first, const std::string& second,
                         const std::string& between, const std::string& hint) {
    ReadOptions options;
    options.title_hint = hint;
    const galley::Result<galley::Article> read = importer::read(
        first + gap + between + second + gap + dawn + noon + gap + three_paragraphs, options);
    const std::string& headline = read.value_or({}).headline;
    const auto is = [&](const std::string& row) {
      return headline == row.substr(0, row.find('\n'));
    };
    return is(first) ? '1' : is(second) ? '2' : headline.empty() ? '-' : 'o';
  };
  std::string out =
      "which of two is the headline, a line for the first and a sign for the second\n";
  for (const std::string& first : rows) {
    out += "  ";
    for (const std::string& second : rows)
      out += first == second ? '=' : winner(first, second, "", "");
    out += ' ' + in_one_line(first) + '\n';
  }
  out += "with n other titles of three words between, a sign for each of 0 to 8\n";
  for (const std::string& first : rows) {
    for (const std::string& second : rows) {
      if (first == second) continue;
      std::string signs;
      for (std::size_t n = 0; n <= 8; ++n)
        signs += winner(first, second, times(n, "Six old boats" + gap), "");
      if (signs.find_first_not_of(signs[0]) == signs.npos) continue;
      out += "  " + signs + ' ' + in_one_line(first) + " / " + in_one_line(second) + '\n';
    }
  }
  out += "when the hint is the second, is longer, is shorter, or is another\n";
  for (const std::string& first : rows) {
    for (const std::string& second : rows) {
      if (first == second) continue;
      std::string signs;
      for (const std::string& hint :
           {second.substr(0, second.find('\n')), second + " | Example News", second.substr(0, 10),
            std::string("Other")}) {
        signs += winner(first, second, times(6, "Six old boats" + gap), hint);
      }
      out += "  " + signs + ' ' + in_one_line(first) + " / " + in_one_line(second) + '\n';
    }
  }
  tables.add(out);
  tables.check("thresholds_headline.record");
}

TEST_CASE("the body is read as it was at each threshold") {
  Tables tables;
  const auto between = [](const std::string& lines) {
    return reopens + gap + dawn + gap + lines + gap + noon + gap + dusk + "\n";
  };
  tables.presets("a line of n words between paragraphs", 1, 18,
                 [&](std::size_t n) { return between(quays(n)); });
  tables.classes("a line of n characters between paragraphs", 150, 170,
                 [&](std::size_t n) { return between("Quay " + times(n - 5, "y")); });
  tables.classes("a line of ten words and n characters between paragraphs", 150, 170,
                 [&](std::size_t n) { return between(quays(9) + " " + times(n - 45, "y")); });
  tables.each(
      "a short line of other kinds",
      {"quay",    "“Quay",    "Quay”",       "Quay)",    "Quay]",       "Quay 2026",    "Quay.",
       "Quay:",   "Quay?",    "Quay\nQuays", "Quay，",   "¿Quay",       "+++ quay +++", "+++ q +++",
       "+++ +++", "+++  +++", "+++ quay",    "quay +++", "++ quay +++", "+++ quay ++"},
      between);
  tables.each(
      "a short line that touches a paragraph",
      {dawn + "\nQuay\n\n", dawn + "\n\nQuay\n", dawn + "\n\nQuay\n\n", "Quay, quay.\n\nQuay\n\n",
       "The quay (Picture: AP)\n\nQuay\n\n", "Cover image: The quay\n\nQuay\n\n"},
      [&](const std::string& line) {
        return reopens + gap + dusk + gap + line + noon + gap + dusk;
      });
  tables.each("a short line above what is no paragraph",
              {"Quay, quay.", "“" + dawn, dawn, "Image caption The quay", "- a\n- b"},
              [&](const std::string& line) {
                return reopens + gap + dawn + gap + "Old quay" + gap + line + gap + dusk;
              });
  tables.each("a short line first and last", {"Old quay"},
              [&](const std::string& line) { return dawn + gap + line + gap + noon + gap + line; });
  tables.classes("+++ so many letters +++", 0, 6,
                 [&](std::size_t n) { return between("+++ " + times(n, "q") + " +++"); });

  tables.classes("n items of a list", 1, 4,
                 [&](std::size_t n) { return between(times(n, "- quay\n")); });
  tables.each("items of lists",
              {"1. a\n2. b\n3. c", "2. a\n3. b", "1. a\n3. b", "1. a\n1. b", "1. a\n- b",
               "- a\n1. b", "- a\n- b\n1. c\n2. d", "1. a\n2. b\n4. c", "- a\n• b",
               "1. a\n2. b\n- c", "3. a\n2. b", "- a\nb\n- c", "- a\n\n- b"},
              between);
  tables.fields("numbers of lists", {"1. a\n2. b", "2. a\n3. b"}, between);
  tables.classes("a label of n words above bullets", 1, 6,
                 [&](std::size_t n) { return between("• " + quays(n) + ":\n• Example Islands"); });
  tables.classes("a bullet of n words below a label", 1, 7,
                 [&](std::size_t n) { return between("• Country:\n• " + capitals(n)); });
  tables.classes("a bullet of n bytes below a label", 55, 65,
                 [&](std::size_t n) { return between("• Country:\n• Q" + times(n - 1, "y")); });
  tables.fields("bullets below a label",
                {"• Country:\n• Example Islands\n• Lowport", "• Country：\n• Lowport",
                 "• Country\n• Lowport", "1. Country:\n2. Lowport", "• Country:\n• lowport",
                 "• Country:\n• Lowport.", "• Country:\nLowport", "• Country:",
                 "Country:\n• Lowport", "• Country:\n• Lowport\n• quay", "• Country:\n1. Lowport"},
                between);
  tables.classes("a label above n titles in the body", 0, 16, [&](std::size_t n) {
    return between("Related stories\n" + times(n, "Old quay reopens today\n"));
  });
  tables.fields("boxes in the body",
                {"Related stories\nOld quay reopens today", "Most read\nOld quay reopens today",
                 "Tags\nOld quay reopens today", "Related stories\nold quay", "Related stories",
                 "Share\nOld quay reopens today"},
                between);
  tables.each("a line of the page in the body",
              {"Share",
               "Share this",
               "Advertisement",
               "Share\nTweet",
               "Share\n\nTweet",
               "1 / 17",
               "Share\n1 / 17",
               "1 / 17\nShare",
               "Image caption The quay\n1 / 17",
               "Close\n1 / 17\nquay, quay",
               "WatchUsOn",
               "Watch us on",
               "Sign in to continue reading",
               "Edition:",
               "Newsletter",
               "Tags",
               "Your support helps us",
               "Your support helps us to tell " + dawn,
               "Sign up to our list",
               "Close\n" + dawn,
               dawn + "\nClose",
               "quay, quay\n1 / 17\nquay, quay"},
              between);
  tables.each(
      "the same behind the last text",
      {"Share", "Share this", "1 / 17", "Source: Example News", "(Example News)",
       "Reporting by Anna Example; editing by Ben Other", "© 2026 Example News", "quay, quay",
       "Share\n1 / 17", "Image caption The quay\n1 / 17"},
      [&](const std::string& line) { return reopens + gap + three_paragraphs + "\n" + line; });
  tables.each("the same at the start", {"Share", "1 / 17", "1/2", "Share\n1/2", "Tweet\nShare"},
              [&](const std::string& line) { return line + "\n" + dawn + gap + noon; });

  for (const char* label :
       {"Read also", "Read also:", "Read also |", "Read also»", "Read also ›", "Read also ‹",
        "Read also «", "Read also -", "Read also ;", "READ ALSO :"}) {
    tables.each("titles behind " + std::string(label),
                {"Old quay reopens today", "old quay reopens", "Old quay", "Old quay reopens."},
                [&](const std::string& line) { return between(std::string(label) + " " + line); });
  }
  tables.classes("a line of n bytes with such a label", 290, 310, [&](std::size_t n) {
    return between("Read also: Old quay " + times(n - 20, "y"));
  });
  tables.fields(
      "an address behind such a title",
      {"\nhttps://example.org/a", "\n\nhttps://example.org/a", "\nhttps://example.org/a b",
       "\nquay", "\nhttps://a.b"},
      [&](const std::string& line) { return between("Read also: Old quay reopens" + line); });
  for (const std::size_t size : {20U, 21U, 22U}) {
    ReadOptions options;
    options.limits.url = size;
    tables.fields(
        "an address of 21 bytes where so many may be: " + std::to_string(size),
        {"https://example.org/a"},
        [&](const std::string& line) {
          return between("Read also: Old quay reopens\n" + line) + gap +
                 "Related stories\nOld quay reopens today\n" + line;
        },
        options);
  }
  tables.fields(
      "an address at the end of the body", {"https://example.org/a"}, [&](const std::string& line) {
        return reopens + gap + three_paragraphs + gap + "Read also: Old quay reopens\n" + line;
      });

  tables.classes("an update with its figure n bytes behind", 0, 16, [&](std::size_t n) {
    return between("Update" + times(n, ":") + "5 March. " + dawn);
  });
  tables.classes("an update with its figure n bytes behind the colon", 0, 16, [&](std::size_t n) {
    return between("Update:" + times(n, " ") + "5 March. " + dawn);
  });
  tables.each("updates", {"Update 5: " + dawn, "Update: " + dawn, "Update; 5. " + dawn}, between);
  tables.each("quotations over paragraphs",
              {"“" + noon + "\n\n“" + dusk + "”", "“" + noon + "\n\n" + dusk + "”",
               noon + "\n\n“" + dusk + "”", "“" + noon + "\n\n“" + dusk,
               "\"" + noon + "\n\n\"" + dusk + "\"", "'" + noon + "\n\n'" + dusk + "'",
               "“" + noon + "\n\n'" + dusk + "”", "“a\n\n““", "“a\n\n“”", "“a\n\n“b”"},
              between);
  tables.each("interviews and datelines",
              {"LOWPORT: " + dawn + "\n\nQUAY: " + noon, "LOWPORT: " + dawn + "\n\nQuay: " + noon,
               "LOWPORT - " + dawn + "\n\nQUAY: " + noon, "LOWPORT: " + dawn + "\n\nQUAY; " + noon},
              [&](const std::string& line) { return reopens + gap + line + gap + dusk; });
  tables.classes("a second speaker n lines below", 0, 16, [&](std::size_t n) {
    return reopens + gap + "LOWPORT: " + dawn + gap + times(n, noon + gap) + "QUAY: " + dusk;
  });
  tables.presets("datelines by how sure they are: colon, dash, date, bracket, agency", 0, 4,
                 [&](std::size_t n) {
                   constexpr const char* fronts[] = {"LOWPORT: ", "LOWPORT - ", "LOWPORT, May 5 - ",
                                                     "LOWPORT (quay) - ", "Lowport (AP) - "};
                   return reopens + gap + fronts[n] + dawn + gap + noon;
                 });
  tables.each("first lines of a body without text",
              {"Source: Example News", "Share", "Share this", "(Example News)", "Old quay",
               "Copyright 2026 Example News", "1 / 17", "Tags\nquay"},
              [&](const std::string& line) { return reopens + gap + line + gap + "quay, quay"; });
  const std::string notice =
      "Copyright 2026 Example News, with all of its boats and those who sail them to the sea.";
  tables.each("a notice that reads like text",
              {notice, dawn + gap + notice, dawn + gap + noon + gap + notice},
              [&](const std::string& line) { return reopens + gap + line; });
  tables.check("thresholds_body.record");
}

TEST_CASE("a list starts with its first number, which goes unsaid when it is one") {
  for (std::size_t first = 1; first < 5; ++first) {
    CAPTURE(first);
    const galley::Result<galley::Article> article =
        importer::read(reopens + gap + dawn + gap + std::to_string(first) + ". a\n" +
                       std::to_string(first + 1) + ". b" + gap + noon);
    REQUIRE(article);
    REQUIRE(article->body.size() == 3);
    const auto* list = article->body[1].get_if<galley::List>();
    REQUIRE(list != nullptr);
    CHECK(list->ordered);
    CHECK(list->items.size() == 2);
    CHECK(list->start == (first == 1 ? 0 : static_cast<int>(first)));
  }
}

TEST_CASE("pictures are read as they were at each threshold") {
  Tables tables;
  const auto between = [](const std::string& lines) {
    return reopens + gap + dawn + gap + lines + gap + noon + gap + dusk + "\n";
  };
  tables.classes("a line of n words twice", 1, 66,
                 [&](std::size_t n) { return between(quays(n) + "\n" + quays(n)); });
  tables.classes("a sentence of n words twice", 1, 66,
                 [&](std::size_t n) { return between(quays(n) + ".\n" + quays(n) + "."); });
  tables.classes("a line of ten words n times", 1, 5,
                 [&](std::size_t n) { return between(times(n, quays(10) + "\n")); });
  tables.classes("a caption n times", 1, 5,
                 [&](std::size_t n) { return between(times(n, "The quay (Picture: AP)\n")); });
  const std::string pair = quays(10) + "\n" + quays(10);
  tables.each(
      "such lines at other places",
      {dawn + gap + pair + gap + noon, "quay, quay" + gap + pair + gap + noon,
       dawn + gap + pair + gap + "quay, quay", "quay, quay" + gap + pair + gap + "quay, quay",
       dawn + "\n" + pair + gap + noon, dawn + gap + pair + "\n" + noon, dawn + gap + pair,
       dawn + gap + quays(10) + gap + quays(10) + gap + noon,
       dawn + gap + "“Quay” " + quays(9) + "\n“Quay” " + quays(9) + gap + noon,
       dawn + gap + quays(10) + "\n" + quays(10) + ".\n" + noon},
      [&](const std::string& line) { return reopens + gap + dusk + gap + line + "\n"; });
  tables.each("such lines first", {pair + gap + noon, pair},
              [](const std::string& line) { return line; });
  tables.classes("a line of n words above a labelled caption", 1, 36, [&](std::size_t n) {
    return between(quays(n) + "\nImage caption The quay reopened");
  });
  tables.classes("a line of n bytes above a labelled caption", 290, 310, [&](std::size_t n) {
    return between("Quay " + times(n - 5, "y") + "\nImage caption The quay reopened");
  });
  tables.each(
      "other lines above a labelled caption",
      {"The old quay.", "the old quay", "Share", "The old quay (Picture: AP)",
       "Image caption The boats"},
      [&](const std::string& line) { return between(line + "\nImage caption The quay reopened"); });
  tables.each("a line above other lines",
              {"Image caption", "Image source, AP", "The quay (Picture: AP)", "Photo: AP",
               "Image caption Photo: AP"},
              [&](const std::string& line) { return between("The old quay\n" + line); });
  tables.each("a line above a labelled caption at the end", {"Image caption The quay", ""},
              [&](const std::string& line) {
                return reopens + gap + three_paragraphs + "\nThe old quay\n" + line;
              });
  tables.classes("n letters that the caption below repeats", 10, 20, [&](std::size_t n) {
    const std::string text = std::string("The quay at dawn, on a Monday").substr(0, n);
    return between(text + " (Photo) Search\n" + text + ". Photo: AP");
  });
  tables.classes("n words behind such a bracket", 0, 5, [&](std::size_t n) {
    return between("The quay at dawn on a Monday (Photo)" + times(n, " Search") +
                   "\nThe quay at dawn on a Monday. Photo: AP");
  });
  tables.classes("n letters and a word behind such a bracket", 0, 5, [&](std::size_t n) {
    return between("The quay at dawn on a Monday (Photo)" + times(n, "a") + " b" +
                   "\nThe quay at dawn on a Monday. Photo: AP");
  });
  tables.classes("n bytes of such a line", 290, 310, [&](std::size_t n) {
    const std::string text = "The quay " + times(n - 17, "y");
    return between(text + " (Photo)\n" + text + ". Photo: AP");
  });
  tables.each(
      "other lines above such a caption",
      {"The quay at dawn on a Monday (quay)", "The quay at dawn on a Monday (Photo",
       "The quay at noon on a Monday (Photo)", "The quay at dawn on a Monday (Foto)",
       "The quay at dawn (right) on a Monday (Photo)", "The quay at dawn on a Monday (Photo AP)"},
      [&](const std::string& line) {
        return between(line + "\nThe quay at dawn on a Monday. Photo: AP");
      });
  tables.each("such a line above other captions",
              {"The quay at dawn on a Monday", "Image caption The quay at dawn on a Monday",
               "Image caption The quay at dawn on a Monday (Photo: AP)",
               "The quay at dawn on a Monday.", ""},
              [&](const std::string& line) {
                return between("The quay at dawn on a Monday (Photo) Search\n" + line);
              });
  tables.classes("a day of a picture in n bytes", 70, 90, [&](std::size_t n) {
    return between("Image caption The quay\nReuters / " + times(n - 20, " ") + "5 May 2026");
  });
  tables.each("below a picture",
              {"Reuters / 5 May 2026", "Quay / 5 May 2026", "Reuters / Quay", "Reuters / 2026",
               "Reuters, 5 May 2026", "Photo: AP", "Reuters", "1 / 17"},
              [&](const std::string& line) { return between("Image caption The quay\n" + line); });
  tables.fields("below a paragraph or another picture",
                {"Reuters / 5 May 2026", "Photo: AP", "Photo: AP\nImage caption The quay",
                 "Photo: AP\nImage caption The quay (Picture: dpa)",
                 "Photo: AP\nThe quay (Picture: dpa)", "The quay (Picture: dpa)\nPhoto: AP",
                 "Image caption The quay\nPhoto: AP\nPhoto: dpa", "Photo: AP\nImage source, dpa",
                 "Photo: AP\nImage caption", "Source: AP", "Source: Example News"},
                between);
  tables.classes("n characters before …more", 10, 40, [&](std::size_t n) {
    const std::string text = quay_characters(60);
    return between(text + ", quay\n" + text.substr(0, n) + " …more");
  });
  tables.classes("n lines above one that is cut off", 0, 6, [&](std::size_t n) {
    return between(quay_characters(60) + ", quay\n" + times(n, "five, six\n") +
                   quay_characters(44) + "...");
  });
  tables.classes("n bytes of a line that is cut off", 590, 610, [&](std::size_t n) {
    return between("Quay, " + times(700, "y") + "\nQuay, " + times(n - 9, "y") + "...");
  });
  tables.each("ways to cut a line off",
              {"...", "…", "… more", "...more", " ... read more", "… mehr", "… plus", "… más",
               "… mais", "..", " more", "…moore", ""},
              [&](const std::string& line) {
                return between(quay_characters(60) + ", quay\n" + quay_characters(44) + line);
              });
  tables.each("a line cut off above the whole", {"..."}, [&](const std::string& line) {
    return between(quay_characters(44) + line + "\n" + quay_characters(60) + ", quay");
  });
  tables.each("nothing but a cut", {"...", "…", "more", "…more"}, between);
  tables.fields(
      "covers",
      {"Cover image: The quay (Picture: AP)", "Image caption The quay (Picture: AP)",
       "Cover image: The quay\n\nCover image: The boats", "Titelbild: Die Mole (Foto: dpa)"},
      [&](const std::string& line) {
        return line + "\nNews\n\n" + reopens + gap + three_paragraphs;
      });
  const std::string cover = "Cover image: The quay at dawn (Picture: AP)";
  tables.each("a cover again",
              {reopens + gap + cover + gap + three_paragraphs,
               reopens + gap + dawn + gap + cover + gap + noon,
               reopens + gap + three_paragraphs + gap + cover,
               reopens + gap + three_paragraphs + gap + cover + gap + "Old quay reopens today",
               reopens + gap + three_paragraphs + gap + "Related stories" + gap + cover + gap +
                   "Old quay reopens today"},
              [&](const std::string& line) { return cover + "\nNews\n\n" + line; });
  tables.each("a line above a label with no caption behind it",
              {"Image caption (Picture: AP)", "Image caption (AP)", "Image caption: (Photo: AP)",
               "Image caption © AP", "Image caption: Photo by Anna Example"},
              [&](const std::string& line) { return between("The old quay\n" + line); });
  tables.fields(
      "glued captions",
      {"The quay at dawn (Picture: AP). " + dawn, "The quay at dawn (Picture: AP)." + dawn,
       "The quay\u00A0at dawn (Picture: AP).\u00A0" + dawn,
       "The quay at dawn (Picture: AP).\t" + dawn},
      between);
  tables.check("thresholds_pictures.record");
}

TEST_CASE("the tail is read as it was at each threshold") {
  Tables tables;
  const auto below = [](const std::string& lines) {
    return reopens + gap + three_paragraphs + "\n" + lines;
  };
  tables.classes("n titles at the end", 0, 34,
                 [&](std::size_t n) { return below(times(n, "Old quay reopens today\n\n")); });
  tables.classes("two titles of n words at the end", 1, 22,
                 [&](std::size_t n) { return below(times(2, quays(n) + gap)); });
  tables.classes("two titles below n paragraphs", 1, 5, [&](std::size_t n) {
    return reopens + gap + times(n, dawn + gap) + times(2, "Old quay reopens today\n\n");
  });
  tables.each("a line between two titles at the end",
              {"Old quay reopens today", "Old quay reopens. Today", "Read also: Old quay reopens",
               "Old quay reopens 2026", "- Old quay reopens today",
               "Old quay reopens (Picture: AP)", "old quay reopens today", "Old quay reopens."},
              [&](const std::string& line) {
                return below("Old boats sail again" + gap + line + gap + "Old gates open again");
              });
  tables.each("a last paragraph that asks, above two titles",
              {"Will the harbour of the old town be open for all of its boats again?",
               "Will the harbour be open again?"},
              [&](const std::string& line) {
                return below(line + gap + "Old boats sail again" + gap + "Old gates open again");
              });
  tables.each("titles at the end, one touching",
              {"Old quay reopens today\nOld boats sail again",
               "Old quay reopens today\n\nOld boats sail again\nOld gates open again"},
              below);
  for (const char* first :
       {"Share", "Newsletter", "Related stories", "Most read", "Tags", "Close", "quay, quay"}) {
    tables.classes(std::string(first) + ", n lines, then another line of the page", 0, 7,
                   [&](std::size_t n) {
                     return below(std::string(first) + gap + times(n, "quay, quay" + gap) +
                                  "Advertisement" + gap + "quay, quay");
                   });
  }
  tables.classes("topics of n words", 1, 9,
                 [&](std::size_t n) { return below("Tags\n" + quays(n) + "\nQuay"); });
  tables.classes("topics of n words behind a comma", 1, 9,
                 [&](std::size_t n) { return below("Tags\nQuay, " + quays(n)); });
  tables.classes("topics of n bytes", 390, 410,
                 [&](std::size_t n) { return below("Tags\n" + times(n - 4, "y") + ",quay"); });
  tables.fields("topics",
                {"Quay, Boats, Quay", "Quay\nBoats", "Quay.\nBoats", ",Quay,",
                 "Quay\nhttps://example.org/a\nBoats", "Quay\nRelated stories\nBoats"},
                [&](const std::string& line) { return below("Tags\n" + line); });
  tables.classes("a title of n words below its label", 25, 40,
                 [&](std::size_t n) { return below("Related stories\n" + quays(n)); });
  tables.classes("a title of n bytes below its label", 390, 410,
                 [&](std::size_t n) { return below("Most read\n" + times(n, "y")); });
  tables.fields(
      "below a label",
      {"Related stories\nOld quay reopens", "Most read\nold quay",
       "Related stories\nRead also: Old quay reopens",
       "Related stories\n\nSource: Example News\nOld quay", "Related stories\nShare\nOld quay",
       "Related stories\nOld quay\nhttps://example.org/a\nhttps://example.org/b\nOld boats",
       "Related stories", "Related stories\nMost read\nOld quay", "Related stories\nShare", "Tags",
       "Share\nTweet\nold quay", "Related stories\nhttps://example.org/a",
       "Share\nTweet\nhttps://example.org/a", "Share\nTweet\nThe quay at dawn (Picture: AP)",
       "Most read\nThe quay (Picture: AP)", "Related stories\nYour support helps us\nOld quay",
       "Related stories\nSign up to our list\nOld quay"},
      below);
  tables.each(
      "what classes such lines have",
      {"Related stories\nOld quay reopens", "Most read\nold quay",
       "Related stories\nRead also: Old quay reopens",
       "Related stories\nSource: Example News\nOld quay", "Share\nTweet\nWatchUsOn",
       "Share\nTweet\nOld quay reopens today",
       "Share\nTweet\nSign in to continue reading\nEdition:\nClose", "Tags\nQuay",
       "Share\nTweet\nhttps://example.org/a", "Related stories\nOld quay\nhttps://example.org/a",
       "Share\nTweet\n© 2026 Example News", "Share\nTweet\nSource: Example News",
       "Share\nTweet\n(Example News)", "Share\nTweet\nYour support helps us"},
      below);
  tables.each("appeals that look like the last text",
              {"Your support helps us to print " + dawn, dawn, "Sign up to our list and " + dawn},
              [&](const std::string& line) {
                return below("Old quay reopens today" + gap + "Old boats sail again" + gap + line);
              });
  tables.classes("a source of n words behind its label", 1, 9,
                 [&](std::size_t n) { return below("Source: " + quays(n)); });
  tables.classes("a source of n bytes behind its label", 110, 130,
                 [&](std::size_t n) { return below("Source: Q" + times(n - 9, "y")); });
  tables.classes("a source of n words in a bracket", 1, 8,
                 [&](std::size_t n) { return below("(" + capitals(n) + ")"); });
  tables.classes("a source of n bytes in a bracket", 2, 66, [&](std::size_t n) {
    return below("(" + times(n < 3 ? 0 : 1, "Q") + times(n < 3 ? 0 : n - 3, "y") + ")");
  });
  tables.fields("sources",
                {"Source: Example News",
                 "Source： Example News",
                 "Source Example News",
                 "Source: example news",
                 "Source: AFP",
                 "Source: dpa",
                 "Source: Example News.",
                 "Source:",
                 "Source: 新华社",
                 "Source: Example News\nSource: Example News",
                 "(Example News)",
                 "(Example (News))",
                 "(Example 24)",
                 "(End)",
                 "(ENDS)",
                 "(More)",
                 "(Continued)",
                 "(Sic)",
                 "(quay)",
                 "( Example News )",
                 "[Example News]",
                 "(Example News"},
                below);
  tables.fields(
      "who made it",
      {"Reporting by Anna Example", "(Reporting by Anna Example; editing by Ben Other)",
       "Reporting by Anna Example in Lowport",
       "Reporting by Anna Example, Ben Other and Cleo Third; Editing by Dan Fourth",
       "Reporting by Anna Example, and Ben Other.", "Reporting by Anna Example; sung by Ben Other",
       "Reporting by the harbour", "Additional reporting by Anna Example.",
       "(Reporting by Anna Example; editing by Ben Other", "reporting by Anna Example;",
       "“Reporting by Anna Example”", "Writing by Anna Example and Ben Other",
       "A reporting by Anna Example", "1st reporting by Anna Example",
       "[Reporting by Anna Example"},
      below);
  tables.classes("who made it, in n bytes of text", 390, 410, [&](std::size_t n) {
    return below("Reporting by Anna Example in " + times(n - 29, "y"));
  });
  tables.check("thresholds_tail.record");
}

TEST_CASE("lines of names and times are read as they were") {
  Tables tables;
  const auto below = [](const std::string& line) {
    return reopens + gap + line + gap + three_paragraphs;
  };
  tables.fields(
      "times",
      {"5 May 2026",
       "Published 5 May 2026",
       "Updated: 5 May 2026 9:30 GMT",
       "Created: 5 May 2026 | Updated: 6 May 2026",
       "Reuters | Lowport | Updated: 20-10-2022 12:02 IST | Created: 20-10-2022 11:58 IST",
       "Reuters Published 20 Oct, 2022 01:04pm",
       "2021-07-12 14:05 来源：新华社",
       "5 May 2026 Source: Example News",
       "Sport | Reuters | Lowport | 5 May 2026",
       "Sport | 5 May 2026",
       "Sport | News | 5 May 2026",
       "Reuters | Lowport | Quay | 5 May 2026",
       "5 May 2026 | 9:30 GMT",
       "5 May 2026 - 9:30 GMT",
       "5 May 2026 | Sport | 9:30",
       "5 May 2026 | 6 May 2026 | 7 May 2026",
       "5 May 2026 | 6 May 2026 | 7 May 2026 | 8 May 2026",
       "5 May 2026 · Sport",
       "5 May 2026 • Sport",
       "5 May 2026 — Sport",
       "5 May 2026 – Sport",
       "| 5 May 2026 |",
       "Sport | News",
       "the quay | 5 May 2026",
       "One Two Three | 5 May 2026",
       "One Two Three Four | 5 May 2026",
       "Source: Example News | 5 May 2026",
       "05/03/2026",
       "Updated: 05/03/2026 | Reuters",
       "5 May 2026\n5 May 2026 9:30",
       "5 May 2026 9:30\n5 May 2026 10:30",
       "5 May 2026\n6 May 2026 9:30",
       "5 May 2026\n5 May 2026",
       "5 May 2026 9:30 EST",
       "5 May 2026 9:30",
       "Reuters | Reuters | 5 May 2026",
       "Quay Published 5 May 2026",
       "quay Published 5 May 2026",
       "Quay 5 May 2026",
       "5 May 2026 quay",
       "Source: AFP Published 5 May 2026",
       "5 May 2026 Source: ",
       "Quay Source: Example News",
       "Reuters | 5 May 2026\nReuters | Updated 6 May 2026",
       "AFP | Highport | 5 May 2026\nReuters | Lowport | Updated 6 May 2026"},
      below);
  tables.each(
      "what classes they have",
      {"5 May 2026", "Published 5 May 2026", "Published 05/03/2026", "5 May 2026\n5 May 2026",
       "Sport | 5 May 2026", "Reuters | 5 May 2026\nReuters | 5 May 2026"},
      below);
  tables.classes("a line of n bytes with a time", 190, 210, [&](std::size_t n) {
    return below("Reuters | 5 May 2026 |" + times(n - 23, " ") + "|");
  });
  tables.each("lines of seven and of eight bytes", {"1/5/202", "1/5/2026", "5.5.2026"}, below);
  tables.fields("bylines",
                {"By Anna Example",
                 "By: Anna Example",
                 "By：Anna Example",
                 "By:Anna Example",
                 "ByAnna Example",
                 "By",
                 "By ",
                 "By:",
                 "By: ",
                 "By Anna Example and Ben Other",
                 "By Anna Example, Example News",
                 "By Anna Example | Sport",
                 "By Anna Example - Sport",
                 "By Anna Example – Sport",
                 "By Anna Example · Jan 5th, 2020 11:15 am",
                 "By Anna Example • 5 May 2026",
                 "By Anna Example / AP",
                 "By Anna Example (AP)",
                 "By the harbour",
                 "By Anna Example\nBy Ben Other",
                 "作者：安娜",
                 "作者 安娜",
                 "作者安娜",
                 "By Anna Example and the harbour",
                 "By Anna Example, 5 May 2026",
                 "Von Anna Example und Ben Other"},
                below);
  tables.classes("a byline of n bytes", 150, 170,
                 [&](std::size_t n) { return below("By Anna Example, " + times(n - 17, "y")); });
  for (const std::size_t most : {1U, 2U, 3U}) {
    ReadOptions options;
    options.limits.entries = most;
    tables.fields("lists of so many entries: " + std::to_string(most),
                  {"By Anna Example and Ben Other",
                   "By Anna Example\n\n" + three_paragraphs + "\nTags\nQuay, Boats, Gates",
                   three_paragraphs + "\nRelated stories\nOld quay\nOld boats",
                   three_paragraphs + "\n© A\n© B\n© C",
                   three_paragraphs + "\nSource: Aa\nSource: Bb\nSource: Cc",
                   three_paragraphs + "\nReporting by Anna Example and Ben Other",
                   three_paragraphs + "\nReporting by Anna Example\nEditing by Ben Other"},
                  below, options);
  }
  tables.check("thresholds_names.record");
}

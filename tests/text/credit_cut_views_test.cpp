// The credit grammar over lines that are cut out of longer texts, at every place: none of it may
// look at what stands beside the line.
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/cut_views.hpp"

#include <galley/text/credit.hpp>
#include <galley/text/plain_text/hope.hpp>

namespace {

namespace credit = galley::credit;
namespace grammar = galley::credit::detail;
namespace letters = galley::letters;

std::string all_of_split(std::string_view line) {
  const credit::Split met = credit::split(line, 40);
  std::string out = std::to_string(met.confidence);
  for (const std::string_view part :
       {met.caption, met.credit, met.stop, met.label, met.lead, met.parts.photographer,
        met.parts.agency, met.parts.via, met.parts.collection, met.parts.licence})
    out += '|' + std::string(part);
  return out + (met.flags.any() ? '+' : '-');
}

std::string all_of_words(std::string_view text) {
  const credit::Lexicon& lexicon = credit::default_lexicon();
  std::size_t words = 0;
  while (grammar::has_words(text, words + 1)) ++words;
  std::string out = std::to_string(words);
  std::string_view rest = text;
  for (std::string_view word = grammar::next_word(rest); !word.empty();
       word = grammar::next_word(rest)) {
    out += '|' + std::string(word) +
           std::to_string(static_cast<int>(grammar::shape_of(word, lexicon)));
    out += grammar::is_prefixed_name(word) ? 'p' : '-';
    out += grammar::is_site(word) ? 's' : '-';
    out += grammar::keeps_stop(word) ? 'k' : '-';
  }
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const letters::CodePoint next = letters::decode(text, at);
    const letters::CodePoint before = letters::decode_before(text, at);
    out += std::to_string(next.value) + ',' + std::to_string(before.value) + ',' +
           std::to_string(next.size) + std::to_string(before.size) +
           (letters::word_ends(text, at) ? 'e' : '-') +
           (letters::word_starts(text, at) ? 's' : '-');
  }
  out += std::string(letters::trim(text)) + '|' + std::string(grammar::last_word(text)) + '|' +
         std::string(grammar::tidy(text)) + '|' + std::to_string(grammar::likeness(text, lexicon));
  for (const std::string_view word : {"a", "An", "anna ", "photo", "© "})
    out += std::to_string(letters::match(text, word)) + (letters::equal(text, word) ? '=' : '-');
  const credit::Start start = credit::start_of(text);
  for (unsigned i = 0; i < start.count; ++i) out += ' ' + std::to_string(start.bucket[i]);
  return out;
}

/// All starts of a line and all its ends; to cut both takes too long.
template <class F>
std::size_t unsteady_ends(std::string_view line, F f) {
  std::size_t count = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (!galley_test::is_same_among_neighbours(line.substr(at), f)) ++count;
    if (!galley_test::is_same_among_neighbours(line.substr(0, at), f)) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a line is split by what it holds alone") {
  for (const std::string_view line :
       {"FILE - The quay. (Photo: A. Example/AFP via Getty Images).",
        "Bote [© 2021 dpa] hide caption", "The quay at dawn now | Anna d'Arcy/AP",
        "港の朝。山田太郎撮影", "Image caption Quay", "(Photo: AP) The quay at dawn"})
    CHECK(unsteady_ends(line, all_of_split) == 0);
}

TEST_CASE("words and letters are read from what the text holds alone") {
  for (const std::string_view text :
       {"Anna d\u2019Arcy \u00A9\u00A0a.bc\u3000山\xE2\x80", "photo Anna Jr. © \xF0\x9F"})
    CHECK(unsteady_ends(text, all_of_words) == 0);
}

TEST_CASE("a label in a line is found by what the line holds alone") {
  namespace lines = galley::plain_text::detail;
  const std::string_view around = "/ photo: Anna Example";
  const galley::credit::Lexicon& words = galley::credit::default_lexicon();
  CHECK(lines::starts_label(around, 2, words));
  CHECK_FALSE(lines::starts_label(around.substr(1), 1, words));
}

// How words are counted in texts with blanks and in texts without.
#include <cstddef>
#include <string>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/text/plain_text/features.hpp>

namespace {

namespace credit_words = galley::credit::detail;
namespace story_words = galley::plain_text::detail;

std::string repeated(const std::string& text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("words are what stands between blanks of any kind") {
  galley_test::Random random(3);
  for (std::size_t round = 0; round < 500; ++round) {
    const std::size_t count = random.below(12);
    std::string text;
    for (std::size_t i = 0; i <= count; ++i) {
      // Space, tab, no-break space, thin space, ideographic space.
      const std::string blanks[] = {" ", "\t", "\xC2\xA0", "\xE2\x80\x89", "\xE3\x80\x80"};
      const std::size_t least = i == 0 || i == count ? 0 : 1;
      for (std::size_t n = least + random.below(3); n > 0; --n) text += blanks[random.below(5)];
      const std::string words[] = {"a", "Quay", "\xC3\x84tna", "12", "\xE2\x80\x94"};
      if (i != count) text += words[random.below(5)];
    }
    INFO(text);
    for (std::size_t least = 1; least < 15; ++least) {
      CHECK(credit_words::has_words(text, least) == (count >= least));
      CHECK(story_words::has_words(text, least) == (count >= least));
      CHECK(story_words::has_words(text, least, least + 2) ==
            (count >= least && count <= least + 2));
    }
    CHECK(credit_words::is_one_word(text) == (count == 1));
  }
}

TEST_CASE("where words stand unspaced two characters make one") {
  for (std::size_t size = 0; size < 120; ++size) {
    const std::string text = repeated("\xE6\xB8\xAF", size);  // U+6E2F, harbour
    INFO(size);
    for (std::size_t least = 1; least < 50; ++least)
      CHECK(story_words::has_words(text, least) == (size >= 2 * least));
  }
}

TEST_CASE("a text that is longer than any line holds any number of words") {
  const std::string longest(story_words::longest_unit, 'a');
  CHECK_FALSE(story_words::has_words(longest, 2));
  CHECK(story_words::has_words(longest + "a", 1000));
}

// How words are counted between blanks of all kinds.
#include <cstddef>
#include <string>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/text/plain_text/features.hpp>

namespace {

namespace credit_words = galley::credit::detail;
namespace story_words = galley::plain_text::detail;

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

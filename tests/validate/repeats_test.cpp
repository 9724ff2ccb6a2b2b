// Repeats in lists, against a look at every pair.
#include "galley/validate/repeats.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

template <class Hash>
Pairs repeats(const std::vector<std::string>& words, Hash&& hash) {
  Pairs found;
  galley::detail::each_repeat(
      words.size(), [&](std::size_t i) { return hash(words[i]); },
      [&](std::size_t i, std::size_t j) { return words[i] == words[j]; },
      [&](std::size_t i, std::size_t j) { found.emplace_back(i, j); });
  return found;
}
Pairs repeats(const std::vector<std::string>& words) {
  return repeats(words, [](std::string_view word) { return galley::detail::hash_of(word); });
}

Pairs by_pairs(const std::vector<std::string>& words) {
  Pairs found;
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (words[i] == words[j]) {
        found.emplace_back(i, j);
        break;
      }
  return found;
}

}  // namespace

TEST_CASE("repeats are found in lists of every length", "[repeats]") {
  galley_test::Random random(5);
  for (std::size_t size = 0; size < 300; ++size) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < size; ++i)
      words.push_back("https://www.example.org/news/" + std::to_string(random.below(size + 1)));
    INFO(size);
    CHECK(repeats(words) == by_pairs(words));
  }
}

TEST_CASE("an item without a key repeats nothing", "[repeats]") {
  for (const std::size_t size : {std::size_t{3}, std::size_t{40}}) {
    const std::vector<std::string> words(size, "same");
    CHECK(repeats(words, [](std::string_view) { return std::uint64_t{0}; }).empty());
    CHECK(repeats(words).size() == size - 1);
  }
}

TEST_CASE("equal texts have equal hashes, others have not", "[repeats]") {
  using galley::detail::Hash;
  using galley::detail::hash_of;
  std::vector<std::uint64_t> hashes;
  for (std::size_t size = 0; size < 60; ++size)
    for (std::size_t at = 0; at <= size; ++at) {
      std::string text(size, 'a');
      if (at < size) text[at] = 'b';
      CHECK(hash_of(text) == hash_of(std::string(text)));
      hashes.push_back(hash_of(text));
    }
  std::size_t equal = 0;
  for (std::size_t i = 0; i < hashes.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (hashes[i] == hashes[j]) ++equal;
  CHECK(equal == 0);
  CHECK(Hash().add("ab").add("c").value() != Hash().add("a").add("bc").value());
  const std::string prose(100, 'x');
  CHECK(Hash().sample(prose).value() == Hash().sample(std::string(prose)).value());
  for (const std::size_t at : {0U, 7U, 8U, 15U, 50U, 57U, 92U, 99U}) {
    std::string other = prose;
    other[at] = 'y';
    INFO(at);
    CHECK(Hash().sample(other).value() != Hash().sample(prose).value());
  }
}

TEST_CASE("of items with one hash no more than 64 are looked at", "[repeats]") {
  const auto looked = [](std::size_t distinct) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < distinct; ++i) words.push_back(std::to_string(i));
    words.push_back(words.back());
    return repeats(words, [](std::string_view) { return std::uint64_t{1}; }).size();
  };
  CHECK(looked(64) == 1);
  CHECK(looked(65) == 0);
}

TEST_CASE("an item that finds no free slot in its search is not added", "[repeats]") {
  struct {
    std::uint64_t before[4] = {7, 7, 7, 7};
    galley::detail::RepeatTable table{64};  // on the stack, with 128 slots
  } guarded;
  const auto is_other = [](std::size_t) { return false; };
  for (std::size_t i = 0; i < 66; ++i)
    CHECK(guarded.table.find_or_add(1, i, is_other) == galley::detail::no_item);
  CHECK(guarded.table.find(1, [](std::size_t i) { return i == 63; }) == 63);
  CHECK(guarded.table.find(1, [](std::size_t i) { return i > 63; }) == galley::detail::no_item);
  for (const std::uint64_t untouched : guarded.before) CHECK(untouched == 7);
}

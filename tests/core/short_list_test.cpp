#include "galley/core/short_list.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

/// Counts those that live; long texts show what is freed twice or never.
class Counted {
 public:
  Counted() { ++living; }
  Counted(Counted&& other) noexcept : text(std::move(other.text)) { ++living; }
  Counted& operator=(Counted&&) noexcept = default;
  ~Counted() { --living; }

  std::unique_ptr<std::string> text;
  static int living;
};
int Counted::living = 0;

template <std::size_t Room>
void compare_with_vector(std::uint64_t seed) {
  galley_test::Random random(seed);
  galley::ShortList<Counted, Room> list;
  std::vector<std::string> wanted;
  for (int step = 0; step < 200; ++step) {
    const std::size_t choice = random.below(5);
    if (choice < 3 || wanted.empty()) {
      wanted.push_back("text behind a pointer, number " + std::to_string(step));
      list.emplace_back().text = std::make_unique<std::string>(wanted.back());
    } else if (choice == 3) {
      wanted.pop_back();
      list.pop_back();
    } else {
      const std::size_t index = random.below(wanted.size());
      wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(index));
      list.erase(index);
    }
    REQUIRE(list.size() == wanted.size());
    REQUIRE(list.empty() == wanted.empty());
    REQUIRE(Counted::living == static_cast<int>(wanted.size()));
    std::size_t at = 0;
    for (const Counted& each : list) REQUIRE(*each.text == wanted[at++]);
    if (!wanted.empty()) REQUIRE(*list.back().text == wanted.back());
  }
}

}  // namespace

TEST_CASE("a short list holds what a vector does, in itself and on the heap", "[short_list]") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    compare_with_vector<1>(seed);
    compare_with_vector<4>(seed);
    compare_with_vector<200>(seed);
    CHECK(Counted::living == 0);
  }
}

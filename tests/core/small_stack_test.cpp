// The stack of the readers and writers, whose first elements need no memory, beside a std::vector.
#include "galley/core/small_stack.hpp"

#include <cstddef>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using Stack = galley::SmallStack<int, 4>;

std::vector<int> all_of(Stack& stack) { return {stack.begin(), stack.end()}; }

}  // namespace

TEST_CASE("a small stack holds what was pushed, on and past its room", "[small_stack]") {
  galley_test::Random random(11);
  for (int round = 0; round < 200; ++round) {
    Stack stack;
    std::vector<int> wanted;
    for (int step = 0; step < 60; ++step) {
      const int value = static_cast<int>(random.below(1000));
      switch (random.below(6)) {
        case 0:
        case 1:
          CHECK(stack.push(value) == value);
          wanted.push_back(value);
          break;
        case 2:
          stack.push() = value;
          wanted.push_back(value);
          break;
        case 3:
          if (wanted.empty()) break;
          stack.pop();
          wanted.pop_back();
          break;
        case 4: {
          const std::size_t left = random.below(wanted.size() + 1);
          stack.shrink_to(left);
          wanted.resize(left);
          break;
        }
        default:
          if (random.below(8) != 0) break;
          stack.clear();
          wanted.clear();
      }
      REQUIRE(all_of(stack) == wanted);
      CHECK(stack.size() == wanted.size());
      CHECK(stack.empty() == wanted.empty());
      if (!wanted.empty()) CHECK(stack.back() == wanted.back());
    }
  }
}

TEST_CASE("an element of the stack itself may be pushed, also where the stack grows",
          "[small_stack]") {
  Stack stack;
  stack.push(7);
  for (int i = 0; i < 20; ++i) stack.push(*stack.begin());
  CHECK(all_of(stack) == std::vector<int>(21, 7));
}

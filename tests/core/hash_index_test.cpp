#include "galley/core/hash_index.hpp"

#include <cstddef>
#include <cstdint>

#include "support/catch.hpp"

namespace {

struct Row {
  std::uint64_t key;
  char name;
};
constexpr Row rows[] = {{7, 'a'}, {9, 'b'}, {7, 'c'}, {0, 'd'}, {~std::uint64_t{0}, 'e'}};
constexpr galley::HashIndex<16> row_index{rows, [](const Row& row) { return row.key; }};

std::size_t find(std::uint64_t key, char name) {
  return row_index.find(
      key, [&](std::size_t row) { return rows[row].key == key && rows[row].name == name; });
}

}  // namespace

TEST_CASE("Rows of a table are found by key, also those that share one", "[hash_index]") {
  for (std::size_t row = 0; row < 5; ++row) CHECK(find(rows[row].key, rows[row].name) == row);
  CHECK(find(7, 'b') == row_index.none);
  CHECK(find(8, 'a') == row_index.none);
}

TEST_CASE("A search ends though all keys fall on one place", "[hash_index]") {
  static constexpr Row alike[] = {{1, 'a'}, {1, 'b'}, {1, 'c'}, {1, 'd'}, {1, 'e'}, {1, 'f'}};
  static constexpr galley::HashIndex<16> full{alike, [](const Row& row) { return row.key; }};
  std::size_t asked = 0;
  CHECK(full.find(1, [&](std::size_t) { return ++asked, false; }) == full.none);
  CHECK(asked == 6);
}

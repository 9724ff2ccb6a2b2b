#include "galley/core/simd.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "support/catch.hpp"

namespace simd = galley::simd;

namespace {

using Blocks = std::tuple<simd::Block, simd::portable::Block>;

/// Sixteen bytes of a fixed sequence that holds every byte value sooner or later.
std::string bytes_from(unsigned seed) {
  std::string bytes;
  std::uint32_t state = seed * 2654435761U + 1;
  for (int index = 0; index < 16; ++index) {
    state = state * 1664525U + 1013904223U;
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(state >> 24U)));
  }
  return bytes;
}

/// The mask as a number, read through any() and first() alone.
template <class Block, class Mask>
unsigned bits(Mask mask) {
  unsigned found = 0;
  while (mask.any()) {
    const unsigned index = mask.first();
    REQUIRE(index < 16);
    REQUIRE((found >> index & 1U) == 0);
    found |= 1U << index;
    char single[16] = {};
    single[index] = 1;
    mask = without(mask, Block::load(single).equals(1));
  }
  return found;
}

template <class Predicate>
unsigned expected(const std::string& bytes, Predicate holds) {
  unsigned found = 0;
  for (unsigned index = 0; index < 16; ++index) {
    if (holds(static_cast<unsigned char>(bytes[index]))) found |= 1U << index;
  }
  return found;
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("A block compares every byte like a loop does", "[simd]", Blocks) {
  for (unsigned limit = 0; limit < 256; ++limit) {
    const auto byte = static_cast<unsigned char>(limit);
    for (unsigned seed = 0; seed < 24; ++seed) {
      std::string bytes = bytes_from(limit * 24 + seed);
      // The neighbours of the limit are what a wrong comparison confuses.
      bytes[seed % 16] = static_cast<char>(byte);
      bytes[(seed + 5) % 16] = static_cast<char>(static_cast<unsigned char>(limit - 1));
      bytes[(seed + 10) % 16] = static_cast<char>(static_cast<unsigned char>(limit + 1));
      const auto block = TestType::load(bytes.data());
      CHECK(bits<TestType>(block.equals(static_cast<char>(byte))) ==
            expected(bytes, [&](unsigned char other) { return other == byte; }));
      CHECK(bits<TestType>(block.at_least(byte)) ==
            expected(bytes, [&](unsigned char other) { return other >= byte; }));
      CHECK(bits<TestType>(block.at_most(byte)) ==
            expected(bytes, [&](unsigned char other) { return other <= byte; }));
      // Ranges of every kind, those that begin again at 0 included.
      for (const unsigned size : {0U, 1U, 15U, 0x30U, 0x7FU, 0x80U, 0xFEU}) {
        const auto last = static_cast<unsigned char>(limit + size);
        CHECK(bits<TestType>(block.within(byte, last)) == expected(bytes, [&](unsigned char other) {
                return static_cast<unsigned char>(other - byte) <= size;
              }));
      }
    }
  }
}

TEMPLATE_LIST_TEST_CASE("Every single byte of a block is seen at every place", "[simd]", Blocks) {
  for (unsigned place = 0; place < 16; ++place) {
    for (unsigned value = 0; value < 256; ++value) {
      char bytes[16];
      std::memset(bytes, 'x', sizeof bytes);
      bytes[place] = static_cast<char>(static_cast<unsigned char>(value));
      const auto block = TestType::load(bytes);
      CHECK(bits<TestType>(block.high_bits()) == (value >= 0x80 ? 1U << place : 0U));
      CHECK(bits<TestType>(block.continuations()) ==
            (value >= 0x80 && value < 0xC0 ? 1U << place : 0U));
      CHECK(block.equals('x').any());
    }
  }
}

TEMPLATE_LIST_TEST_CASE("Blocks load and store at any address", "[simd]", Blocks) {
  std::string source = bytes_from(1) + bytes_from(2) + bytes_from(3);
  for (std::size_t from = 0; from <= 16; ++from) {
    for (std::size_t to = 1; to <= 16; ++to) {
      std::string target(48, '#');
      TestType::load(source.data() + from).store(&target[to]);
      CHECK(target.substr(to, 16) == source.substr(from, 16));
      CHECK(target.substr(0, to) == std::string(to, '#'));
      CHECK(target.substr(to + 16) == std::string(32 - to, '#'));
    }
  }
}

TEMPLATE_LIST_TEST_CASE("Halves are loaded and stored apart", "[simd]", Blocks) {
  const std::string source = bytes_from(4) + bytes_from(5);
  const auto block = TestType::load_halves(source.data() + 3, source.data() + 9);
  std::string target(26, '#');
  block.store_first_half(&target[1]);
  block.store_second_half(&target[13]);
  CHECK(target == "#" + source.substr(3, 8) + "####" + source.substr(9, 8) + "#####");
}

TEMPLATE_LIST_TEST_CASE("Blocks and masks combine bit by bit", "[simd]", Blocks) {
  const std::string left = bytes_from(6);
  const std::string right = bytes_from(7);
  std::string both(16, '\0');
  for (unsigned index = 0; index < 16; ++index) {
    both[index] = static_cast<char>(left[index] | right[index]);
  }
  std::string stored(16, '\0');
  (TestType::load(left.data()) | TestType::load(right.data())).store(&stored[0]);
  CHECK(stored == both);
  (TestType() | TestType::filled('g')).store(&stored[0]);
  CHECK(stored == std::string(16, 'g'));

  const auto a = TestType::load("aab-aab-aab-aab-").equals('a');
  const auto b = TestType::load("xaa-xaa-xaa-xaa-").equals('a');
  CHECK(bits<TestType>(a | b) == 0x7777);
  CHECK(bits<TestType>(a & b) == 0x2222);
  CHECK(bits<TestType>(a ^ b) == 0x5555);
  CHECK(bits<TestType>(without(a, b)) == 0x1111);
  CHECK_FALSE((a & TestType::load("----------------").equals('a')).any());
}

template <unsigned count, class Block>
std::string moved(const std::string& bytes) {
  std::string stored(16, '#');
  Block::load(bytes.data()).template after_zeros<count>().store(&stored[0]);
  return stored;
}

TEMPLATE_LIST_TEST_CASE("The bytes of a block are moved towards its end", "[simd]", Blocks) {
  const std::string bytes = bytes_from(8);
  CHECK(moved<1, TestType>(bytes) == std::string(1, '\0') + bytes.substr(0, 15));
  CHECK(moved<3, TestType>(bytes) == std::string(3, '\0') + bytes.substr(0, 13));
  CHECK(moved<7, TestType>(bytes) == std::string(7, '\0') + bytes.substr(0, 9));
}

TEMPLATE_LIST_TEST_CASE("Each match of a mask is met once, in order", "[simd]", Blocks) {
  for (unsigned wanted = 0; wanted < 0x10000; wanted += wanted < 0x400 ? 1 : 0x3F1) {
    std::string bytes(16, 'x');
    for (unsigned index = 0; index < 16; ++index)
      if ((wanted >> index & 1U) != 0) bytes[index] = 'a';
    unsigned met = 0;
    unsigned next = 0;
    TestType::load(bytes.data()).equals('a').each([&](unsigned index) {
      CHECK(index >= next);
      next = index + 1;
      met |= 1U << index;
    });
    CHECK(met == wanted);
  }
}

TEMPLATE_LIST_TEST_CASE("Two masks are looked at side by side", "[simd]", Blocks) {
  for (unsigned place = 0; place <= 32; ++place) {
    for (unsigned other = place; other <= 32; ++other) {
      std::string bytes(33, 'x');
      bytes[place] = 'a';
      bytes[other] = 'a';
      const auto first = TestType::load(bytes.data()).equals('a');
      const auto second = TestType::load(bytes.data() + 16).equals('a');
      CHECK(first_of_two(first, second) == place);
      for (unsigned end = 0; end <= 32; ++end)
        CHECK(any_before(first, second, end) == (place < end && place < 32));
    }
  }
}

TEST_CASE("the start of a text is its first eight bytes, with zeros behind a shorter one") {
  for (std::size_t size = 0; size <= 16; ++size)
    for (unsigned seed = 0; seed < 20; ++seed) {
      const std::string text = bytes_from(seed).substr(0, size);
      std::uint64_t wanted = 0;
      for (std::size_t i = 0; i < size && i < 8; ++i)
        wanted |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
      INFO(size);
      CHECK(simd::detail::load_start(text.data(), size) == wanted);
      if (size >= 8) CHECK(simd::detail::load_word(text.data()) == wanted);
    }
}

#include "galley/core/buffer.hpp"

#include <cstring>
#include <limits>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "support/catch.hpp"

using galley::Buffer;

static_assert(!std::is_copy_constructible_v<Buffer>);
static_assert(!std::is_copy_assignable_v<Buffer>);
static_assert(std::is_nothrow_move_constructible_v<Buffer>);
static_assert(std::is_nothrow_move_assignable_v<Buffer>);

TEST_CASE("An empty buffer holds nothing and allocates at the first byte", "[buffer]") {
  Buffer buffer;
  CHECK(buffer.empty());
  CHECK(buffer.view().empty());
  CHECK(buffer.capacity() == 0);
  buffer.append("");
  buffer.append(std::string_view());
  CHECK(buffer.view().empty());
  buffer.push('a');
  buffer.append("bc");
  buffer.append(std::string_view("defg", 3));
  CHECK(buffer.view() == "abcdef");
  CHECK(buffer.size() == 6);
  CHECK_FALSE(buffer.empty());
}

TEST_CASE("A buffer stays on borrowed storage as long as the content fits", "[buffer]") {
  char storage[16];
  Buffer buffer(storage, sizeof storage);
  char* const room = buffer.room(16);
  CHECK(room == storage);
  std::memcpy(room, "0123456789abcdef", 16);
  CHECK(buffer.size() == 0);  // room alone adds nothing
  buffer.advance_to(room + 16);
  CHECK(buffer.view().data() == storage);
  CHECK(buffer.view() == "0123456789abcdef");
  buffer.push('g');
  CHECK(buffer.view().data() != storage);
  CHECK(buffer.view() == "0123456789abcdefg");
  CHECK(buffer.capacity() >= 32);
  CHECK(std::string(storage, 16) == "0123456789abcdef");
}

TEST_CASE("A buffer of no borrowed bytes grows like an empty one", "[buffer]") {
  char nothing[1] = {'#'};
  Buffer buffer(nothing, 0);
  buffer.append("ab");
  CHECK(buffer.view() == "ab");
  CHECK(nothing[0] == '#');
}

TEST_CASE("Content survives any pattern of growth", "[buffer]") {
  for (std::size_t borrowed = 0; borrowed <= 40; ++borrowed) {
    std::string storage(borrowed, '#');
    Buffer buffer(storage.empty() ? nullptr : &storage[0], borrowed);
    std::string expected;
    for (std::size_t step = 0; step < 200; ++step) {
      const std::string piece(step * 7 % 23, static_cast<char>('a' + step % 26));
      buffer.append(std::string_view(piece));
      expected += piece;
      if (step % 5 == 0) {
        buffer.push('.');
        expected += '.';
      }
    }
    CHECK(buffer.view() == expected);
  }
}

TEST_CASE("Growth doubles, so that many small pieces cost few moves", "[buffer]") {
  Buffer buffer;
  std::size_t moves = 0;
  std::size_t capacity = 0;
  for (int index = 0; index < 100000; ++index) {
    buffer.push('x');
    moves += buffer.capacity() != capacity ? 1U : 0U;
    capacity = buffer.capacity();
  }
  CHECK(moves < 15);
  CHECK(buffer.capacity() < 400000);
  const std::size_t full = buffer.capacity();
  while (buffer.size() < full) buffer.push('x');
  buffer.push('x');
  CHECK(buffer.capacity() == 2 * full);
  std::memset(buffer.room(1000000), '#', 1000000);
  CHECK(buffer.capacity() >= 1100000);
}

TEST_CASE("Room may be asked for as a product and a rest", "[buffer]") {
  for (const std::size_t extra : {0U, 32U, 1000U}) {
    Buffer buffer;
    buffer.append("quay");
    std::memset(buffer.room(1000, 6, extra), '#', 6000 + extra);
    CHECK(buffer.capacity() >= 4 + 6000 + extra);
    CHECK(buffer.view() == "quay");
  }
}

TEST_CASE("Literals come without their final NUL, and may hold others", "[buffer]") {
  char storage[64];
  Buffer buffer(storage, sizeof storage);
  buffer.append("\"type\":");
  buffer.append("a\0b");
  CHECK(buffer.view() == std::string_view("\"type\":a\0b", 10));
}

TEST_CASE("A buffer forgets its end, or all, and keeps its storage", "[buffer]") {
  Buffer buffer;
  buffer.append("harbour");
  const char* const place = buffer.view().data();
  buffer.truncate(4);
  CHECK(buffer.view() == "harb");
  buffer.append("!");
  CHECK(buffer.view() == "harb!");
  buffer.clear();
  CHECK(buffer.empty());
  buffer.append("quay");
  CHECK(buffer.view() == "quay");
  CHECK(buffer.view().data() == place);
}

TEST_CASE("A buffer gives its heap back and returns to the borrowed bytes", "[buffer]") {
  char storage[8];
  Buffer buffer(storage, sizeof storage);
  buffer.append("longer than eight bytes");
  buffer.shrink();
  CHECK(buffer.empty());
  CHECK(buffer.capacity() == 8);
  buffer.append("short");
  CHECK(buffer.view().data() == storage);
  Buffer none;
  none.append("x");
  none.shrink();
  CHECK(none.capacity() == 0);
}

TEST_CASE("A moved buffer takes all and leaves an empty one that works", "[buffer]") {
  char storage[8];
  Buffer first(storage, sizeof storage);
  first.append("short");
  Buffer second(std::move(first));
  CHECK(second.view() == "short");
  CHECK(second.view().data() == storage);
  first.append("fresh");  // NOLINT: a moved-from buffer is an empty one
  CHECK(first.view() == "fresh");
  CHECK(second.view() == "short");

  Buffer fourth(std::move(first));
  first.shrink();  // NOLINT: nothing is borrowed any more
  CHECK(first.capacity() == 0);
  first = std::move(fourth);

  Buffer third;
  third.append("something on the heap that must be given back");
  third = std::move(second);
  CHECK(third.view() == "short");
  third.append(" grows to the heap");
  first = std::move(third);
  CHECK(first.view() == "short grows to the heap");
  Buffer& same = first;
  first = std::move(same);
  CHECK(first.view() == "short grows to the heap");
}

// Address and thread sanitizers stop the program where operator new should throw.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GALLEY_TEST_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define GALLEY_TEST_IS_SANITIZED
#endif
#endif
#if !defined(GALLEY_TEST_IS_SANITIZED)
TEST_CASE("Room that cannot be had ends in bad_alloc and changes nothing", "[buffer]") {
  constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
  char storage[8];
  Buffer buffer(storage, sizeof storage);
  buffer.append("quay");
  CHECK_THROWS_AS(buffer.room(most), std::bad_alloc);
  CHECK_THROWS_AS(buffer.room(most - 3), std::bad_alloc);
  CHECK_THROWS_AS(buffer.room(most / 2), std::bad_alloc);
  CHECK_THROWS_AS(buffer.room(most / 6 + 1, 6, 0), std::bad_alloc);  // 6n would wrap to 2
  CHECK_THROWS_AS(buffer.room(most / 6, 6, 32), std::bad_alloc);     // and 6n + 32 to 28
  CHECK(buffer.view() == "quay");
  CHECK(buffer.view().data() == storage);
  CHECK(buffer.room(1, 2, 2) == storage + 4);
}
#endif

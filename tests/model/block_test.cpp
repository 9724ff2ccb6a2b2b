#include "galley/model/block.hpp"

#include <cstddef>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#if __has_include(<pthread.h>)
#include <pthread.h>
#endif

#include "support/catch.hpp"
#include "support/generate.hpp"

using galley::Block;
using galley::BlockKind;

static_assert(sizeof(Block) <= 64);
static_assert(std::is_nothrow_default_constructible_v<Block>);
static_assert(std::is_nothrow_move_constructible_v<Block>);
static_assert(std::is_nothrow_move_assignable_v<Block>);
static_assert(std::is_nothrow_destructible_v<Block>);
static_assert(std::is_nothrow_swappable_v<Block>);
static_assert(std::is_copy_constructible_v<Block> && std::is_copy_assignable_v<Block>);
static_assert(!std::is_constructible_v<Block, int> && !std::is_constructible_v<Block, std::string>);

namespace {

constexpr std::size_t kinds = galley::names_of<BlockKind>().size;

/// A block of that kind that differs from the empty one.
Block sample(BlockKind kind, const std::string& words = "words") {
  Block block;
  block.emplace(kind);
  block.visit([&](auto& content) {
    using T = std::decay_t<decltype(content)>;
    if constexpr (std::is_same_v<T, galley::Paragraph> || std::is_same_v<T, galley::Heading>) {
      content.text = galley::Text(words);
    } else if constexpr (std::is_same_v<T, galley::Quote> || std::is_same_v<T, galley::Aside>) {
      content.body.push_back(galley::paragraph(words));
    } else if constexpr (std::is_same_v<T, galley::List>) {
      content.items.resize(2);
      content.items[1].push_back(galley::paragraph(words));
    } else if constexpr (std::is_same_v<T, galley::Image>) {
      content.alt = words;
    } else if constexpr (std::is_same_v<T, galley::Table>) {
      content.rows.resize(1);
      content.rows[0].cells.resize(1);
      content.rows[0].cells[0].text = galley::Text(words);
    } else if constexpr (std::is_same_v<T, galley::Preformatted>) {
      content.text = words;
    } else if constexpr (std::is_same_v<T, galley::Embed>) {
      content.title = words;
    } else if constexpr (std::is_same_v<T, galley::Divider>) {
      content.extensions.add("native", "x", words);
    } else if constexpr (std::is_same_v<T, galley::Interstitial>) {
      content.link.title = words;
    } else {
      content.raw = words;
    }
  });
  return block;
}

template <class F>
void each_kind(F&& f) {
  for (std::size_t i = 0; i < kinds; ++i) {
    const auto kind = static_cast<BlockKind>(i);
    CAPTURE(galley::to_string(kind));
    f(kind);
  }
}

/// The type's own name of its kind, to be sure that types and kinds are in one order.
template <class T>
std::string_view kind_name() {
  return galley::to_string(Block(T{}).kind());
}

#if __has_include(<pthread.h>)
/// Runs a function on a stack of 256 kB.
void on_small_stack(void (*function)()) {
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  REQUIRE(pthread_attr_setstacksize(&attributes, 256 * 1024) == 0);
  pthread_t thread;
  void* (*start)(void*) = [](void* argument) -> void* {
    (*static_cast<void (**)()>(argument))();
    return nullptr;
  };
  REQUIRE(pthread_create(&thread, &attributes, start, static_cast<void*>(&function)) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
}
#endif

/// Quotes within each other, built from the inside out.
template <std::size_t levels>
Block nested() {
  Block block = galley::paragraph("deep");
  for (std::size_t i = 0; i < levels; ++i) {
    galley::Quote quote;
    quote.body.push_back(std::move(block));
    block = std::move(quote);
  }
  return block;
}

/// Quotes, lists and asides in turn.
template <std::size_t levels>
Block nested_mixed() {
  Block block = galley::heading(1, "deep");
  for (std::size_t i = 0; i < levels; ++i) {
    if (i % 3 == 0) {
      galley::Quote quote;
      quote.body.push_back(std::move(block));
      block = std::move(quote);
    } else if (i % 3 == 1) {
      galley::Aside aside;
      aside.body.push_back(std::move(block));
      aside.body.push_back(galley::paragraph("beside"));
      block = std::move(aside);
    } else {
      galley::List list;
      list.items.resize(2);
      list.items[1].push_back(std::move(block));
      block = std::move(list);
    }
  }
  return block;
}

// Catch's macros are not for other threads: these functions abort.
void require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

TEST_CASE("a fresh block is an empty paragraph", "[block]") {
  const Block block;
  CHECK(block.kind() == BlockKind::paragraph);
  REQUIRE(block.is<galley::Paragraph>());
  CHECK(*block.get_if<galley::Paragraph>() == galley::Paragraph{});
  CHECK(block == Block(galley::paragraph("")));
}

TEST_CASE("each type of block has the kind of its name", "[block]") {
  CHECK(kind_name<galley::Paragraph>() == "paragraph");
  CHECK(kind_name<galley::Heading>() == "heading");
  CHECK(kind_name<galley::Quote>() == "quote");
  CHECK(kind_name<galley::List>() == "list");
  CHECK(kind_name<galley::Image>() == "image");
  CHECK(kind_name<galley::Table>() == "table");
  CHECK(kind_name<galley::Preformatted>() == "preformatted");
  CHECK(kind_name<galley::Embed>() == "embed");
  CHECK(kind_name<galley::Aside>() == "aside");
  CHECK(kind_name<galley::Divider>() == "divider");
  CHECK(kind_name<galley::Interstitial>() == "interstitial");
  CHECK(kind_name<galley::Unmodelled>() == "unmodelled");
  CHECK(kinds == 12);
}

TEST_CASE("a block is of its own type and of no other", "[block]") {
  each_kind([](BlockKind kind) {
    Block block = sample(kind);
    CHECK(block.kind() == kind);
    const int matches = block.is<galley::Paragraph>() + block.is<galley::Heading>() +
                        block.is<galley::Quote>() + block.is<galley::List>() +
                        block.is<galley::Image>() + block.is<galley::Table>() +
                        block.is<galley::Preformatted>() + block.is<galley::Embed>() +
                        block.is<galley::Aside>() + block.is<galley::Divider>() +
                        block.is<galley::Interstitial>() + block.is<galley::Unmodelled>();
    CHECK(matches == 1);
    block.visit([&](auto& content) {
      using T = std::decay_t<decltype(content)>;
      CHECK(block.get_if<T>() == &content);
      CHECK(std::as_const(block).get_if<T>() == &content);
      CHECK((block.get_if<galley::Quote>() != nullptr) == std::is_same_v<T, galley::Quote>);
    });
  });
}

TEST_CASE("visit gives back what the function gives", "[block]") {
  const Block block = galley::heading(4, "x");
  CHECK(block.visit([](const auto& content) {
    if constexpr (std::is_same_v<std::decay_t<decltype(content)>, galley::Heading>)
      return static_cast<int>(content.level);
    return 0;
  }) == 4);
}

TEST_CASE("emplace makes an empty block of the wanted kind from any other", "[block]") {
  each_kind([](BlockKind from) {
    each_kind([&](BlockKind to) {
      Block block = sample(from);
      block.emplace(to);
      CHECK(block.kind() == to);
      block.visit([](const auto& content) { CHECK(galley::is_empty(content)); });
    });
  });
  Block block;
  block.emplace<galley::Heading>().level = 2;
  CHECK(block.get_if<galley::Heading>()->level == 2);
}

TEST_CASE("blocks of every kind copy, and the copy is a block of its own", "[block]") {
  each_kind([](BlockKind kind) {
    const Block original = sample(kind);
    Block copy = original;
    CHECK(copy == original);
    CHECK_FALSE(copy != original);
    copy = sample(kind, "other words");
    CHECK(copy != original);
    CHECK(original == sample(kind));
  });
}

TEST_CASE("blocks of every kind are assigned to every other", "[block]") {
  each_kind([](BlockKind from) {
    each_kind([&](BlockKind to) {
      Block target = sample(to);
      const Block source = sample(from);
      target = source;
      CHECK(target == source);
      Block moved = sample(from);
      Block other = sample(to);
      other = std::move(moved);
      CHECK(other == source);
    });
  });
}

TEST_CASE("a moved-from block is an empty paragraph", "[block]") {
  each_kind([](BlockKind kind) {
    Block block = sample(kind);
    const Block taken = std::move(block);
    CHECK(taken == sample(kind));
    CHECK(block == Block());  // NOLINT: that is the promise
    Block assigned;
    Block source = sample(kind);
    assigned = std::move(source);
    CHECK(assigned == sample(kind));
    CHECK(source == Block());  // NOLINT: that is the promise
  });
}

TEST_CASE("blocks of every kind swap with every other, and with themselves", "[block]") {
  each_kind([](BlockKind a) {
    each_kind([&](BlockKind b) {
      Block x = sample(a, "x");
      Block y = sample(b, "y");
      swap(x, y);
      CHECK(x == sample(b, "y"));
      CHECK(y == sample(a, "x"));
      x.swap(x);
      CHECK(x == sample(b, "y"));
    });
  });
}

TEST_CASE("a block survives assignment to itself", "[block]") {
  each_kind([](BlockKind kind) {
    Block block = sample(kind);
    Block& same = block;
    block = same;
    CHECK(block == sample(kind));
    block = std::move(same);
    CHECK(block == sample(kind));
  });
}

TEST_CASE("a block may become one of its own children", "[block]") {
  Block block = galley::quote("inner", "who");
  block = Block(block.get_if<galley::Quote>()->body[0]);
  CHECK(block == Block(galley::paragraph("inner")));
  Block moved = galley::quote("inner", "who");
  moved = std::move(moved.get_if<galley::Quote>()->body[0]);
  CHECK(moved == Block(galley::paragraph("inner")));
  Block copied = galley::quote("inner", "who");
  copied = copied.get_if<galley::Quote>()->body[0];
  CHECK(copied == Block(galley::paragraph("inner")));
}

TEST_CASE("a block may hold a copy of itself", "[block]") {
  Block block = galley::quote("inner");
  block.get_if<galley::Quote>()->body.push_back(block);
  REQUIRE(block.get_if<galley::Quote>()->body.size() == 2);
  CHECK(block.get_if<galley::Quote>()->body[1] == Block(galley::quote("inner")));
}

TEST_CASE("blocks that differ in any part differ", "[block]") {
  std::vector<Block> all;
  each_kind([&](BlockKind kind) {
    Block empty;
    empty.emplace(kind);
    all.push_back(empty);
    all.push_back(sample(kind, "a"));
    all.push_back(sample(kind, "b"));
  });
  galley::List list;
  all.emplace_back((list.items.resize(1), list));
  all.emplace_back((list.items.resize(2), list));
  all.emplace_back((list.items[0].resize(1), list));
  all.emplace_back((list.items[0].swap(list.items[1]), list));
  all.emplace_back((list.ordered = true, list));
  all.emplace_back((list.extensions.add("f", "s", "r"), list));
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < all.size(); ++j) {
      CAPTURE(i, j);
      CHECK((all[i] == all[j]) == (i == j));
    }
}

TEST_CASE("random bodies copy and compare", "[block]") {
  galley_test::Random random(17);
  std::vector<Block> blocks;
  for (int i = 0; i < 400; ++i) blocks.push_back(galley_test::generate<Block>(random));
  const std::vector<Block> copy = blocks;
  CHECK(copy == blocks);
  std::size_t different = 0;
  for (std::size_t i = 1; i < blocks.size(); ++i) different += blocks[i] != copy[i - 1] ? 1U : 0U;
  CHECK(different > 350);
}

#if __has_include(<pthread.h>)
TEST_CASE("two million nested quotes move, swap and die on a stack of 256 kB", "[block]") {
  on_small_stack([] {
    Block block = nested<2'000'000>();
    Block other = std::move(block);
    swap(block, other);
    block = Block(galley::paragraph("gone"));
    require(block == Block(galley::paragraph("gone")));
  });
}

TEST_CASE("deeply nested blocks of all sorts copy, compare and die on a stack of 256 kB",
          "[block]") {
  on_small_stack([] {
    const Block block = nested_mixed<300'000>();
    Block copy = block;
    require(copy == block);
    require(nested_mixed<299'999>() != block);
    copy = nested<1000>();
    require(copy != block);
    const std::vector<Block> body = {block, copy};
    const std::vector<Block> same = body;
    require(same == body);
  });
}
#endif

// Native JSON loses nothing: generated values of every type, written and read.
#include <cstdlib>
#include <string>
#include <type_traits>

#include "galley/json/native.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "support/described_types.hpp"
#include "support/generate.hpp"

namespace native = galley::native;

namespace {

template <class T>
void check_round_trip(const T& value) {
  const galley::Result<std::string> written = native::write(value);
  REQUIRE(written);
  REQUIRE(written.issues().empty());
  const galley::Result<T> back = native::read<T>(*written);
  if (!back) {
    INFO(galley::to_string(back.issues().back()));
    INFO(*written);
    REQUIRE(back);
  }
  if (!(*back == value)) {
    INFO(*written);
    FAIL("a value does not read back equal");
  }
  const galley::Result<std::string> again = native::write(*back);
  REQUIRE(again);
  if (*again != *written) {
    INFO(*written);
    INFO(*again);
    FAIL("a value that was read is written otherwise");
  }
}

void check_articles(std::size_t count, std::uint64_t seed) {
  galley_test::Random random(seed);
  galley_test::GenerateOptions options;
  for (std::size_t i = 0; i < count; ++i) {
    CAPTURE(i);
    options.valid = i % 3 == 0;
    check_round_trip(galley_test::generate<galley::Article>(random, options));
  }
}

}  // namespace

TEST_CASE("10,000 generated articles read back equal, and are written the same again", "[native]") {
  check_articles(10'000, 1);
}

TEST_CASE("GALLEY_ROUNDS generated articles, 200,000 unless it is set, read back equal",
          "[native][slow]") {
  const std::string rounds = galley_test::environment("GALLEY_ROUNDS");
  check_articles(rounds.empty() ? 200'000 : std::strtoull(rounds.c_str(), nullptr, 10), 2);
}

TEST_CASE("every described type reads back equal when it stands alone", "[native]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    CAPTURE(galley_test::type_name<T>());
    galley_test::Random random(3);
    check_round_trip(T{});
    for (int i = 0; i < 200; ++i) check_round_trip(galley_test::generate<T>(random));
  });
}

TEST_CASE("an empty value of any type is its version and nothing else", "[native]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    CHECK(*native::write(T{}) == R"({"galley":1})");
  });
}

TEST_CASE("each field alone reads back equal", "[native]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    galley_test::Random random(4);
    galley::fields<T>.each([&](auto field) {
      CAPTURE(galley_test::type_name<T>(), field.name);
      std::size_t set = 0;
      for (int i = 0; i < 50; ++i) {
        const T full = galley_test::generate<T>(random);
        T one{};
        field.of(one) = field.of(full);
        set += galley::is_empty(field.of(one)) ? 0U : 1U;
        check_round_trip(one);
      }
      CHECK(set > 0);
    });
  });
}

TEST_CASE("a present but empty part is told from an absent one", "[native]") {
  galley::Article story;
  story.cover.emplace();
  CHECK(*native::write(story) == R"({"galley":1,"cover":{}})");
  check_round_trip(story);
  story.cover->rights.emplace();
  story.cover->item.emplace();
  story.embargo.emplace();
  story.urgency = 0;
  CHECK(*native::write(story) ==
        R"({"galley":1,"embargo":{},"urgency":0,"cover":{"rights":{},"item":{}}})");
  check_round_trip(story);
  story.topics.resize(2);
  story.keywords.resize(2);
  galley::List list;
  list.items.resize(3);
  story.body.push_back(list);
  check_round_trip(story);
}

TEST_CASE("a writer that is used again writes what the free function writes", "[native]") {
  galley_test::Random random(5);
  native::Writer writer;
  for (int i = 0; i < 300; ++i) {
    const auto story = galley_test::generate<galley::Article>(random);
    const std::string expected = *native::write(story);
    CHECK(*writer.write(story) == expected);
    std::string appended = "before ";
    REQUIRE(writer.write(story, appended));
    CHECK(appended == "before " + expected);
    std::string free_appended = "before ";
    REQUIRE(native::write(story, free_appended));
    CHECK(free_appended == "before " + expected);
    if (i % 50 == 0) writer.shrink();
  }
}

TEST_CASE("reading is deterministic, and leaves equal values in any order of use", "[native]") {
  galley_test::Random random(6);
  const auto a = galley_test::generate<galley::Article>(random);
  const auto b = galley_test::generate<galley::Article>(random);
  const std::string json_a = *native::write(a);
  const std::string json_b = *native::write(b);
  CHECK(*native::read(json_b) == b);
  CHECK(*native::read(json_a) == a);
  CHECK(*native::read(json_b) == b);
}

TEST_CASE("the issues of a written and read article are none", "[native]") {
  galley_test::Random random(7);
  std::size_t clean = 0;
  for (int i = 0; i < 300; ++i) {
    galley_test::GenerateOptions options;
    options.extensions = false;
    const auto story = galley_test::generate<galley::Article>(random, options);
    const galley::Result<galley::Article> back = native::read(*native::write(story));
    REQUIRE(back);
    clean += back.issues().empty() ? 1U : 0U;
  }
  CHECK(clean == 300);
}

TEST_CASE("read_all gives the one story of a native document", "[native]") {
  galley_test::Random random(8);
  const auto story = galley_test::generate<galley::Article>(random);
  const galley::Result<galley::Bundle> all = native::read_all(*native::write(story));
  REQUIRE(all);
  REQUIRE(all->articles.size() == 1);
  CHECK(all->articles[0] == story);
  CHECK_FALSE(native::read_all("[]"));
}

#include <cstdio>

#include "allocation/operations.hpp"
#include "support/catch.hpp"

namespace {

void run_all(const std::vector<sweep::Operation>& all, sweep::Totals& totals) {
  for (const sweep::Operation& operation : all) sweep::run(operation, totals);
}

void report(const char* what, const sweep::Totals& totals) {
  std::printf("%s: %s\n", what, totals.told().c_str());
  INFO(totals.told());
  CHECK(totals.complaints.empty());
  CHECK(totals.leaks == 0);
}

}  // namespace

TEST_CASE("at every allocation, memory may run out: bad_alloc or a result, and nothing changed",
          "[allocation]") {
  sweep::Totals totals;
  REQUIRE(sweep::fixtures().size() >= 20);
  for (const sweep::Fixture& fixture : sweep::fixtures())
    run_all(sweep::operations(fixture), totals);
  report("articles", totals);
  CHECK(totals.points > 100'000);
}

TEST_CASE("at every allocation of a conversion, memory may run out", "[allocation]") {
  sweep::Totals totals;
  for (std::size_t i : {std::size_t{1}, std::size_t{7}, std::size_t{16}})
    run_all(sweep::conversions(sweep::fixtures()[i]), totals);
  report("conversions", totals);
  CHECK(totals.points > 10'000);
}

TEST_CASE("at every allocation of the small parts, memory may run out", "[allocation]") {
  sweep::Totals totals;
  run_all(sweep::small_operations(), totals);
  report("small parts", totals);
}

// ---- the sweep itself --------------------------------------------------------------------------

TEST_CASE("the sweep notices a leak, a changed target and a forgotten failure", "[allocation]") {
  std::string target;
  const auto prepare = [&target] { std::string().swap(target); };
  const auto look = [&target](bool has_thrown) -> std::string {
    return has_thrown && !target.empty() ? "the target was changed" : "";
  };
  const std::string piece(100, 'x');

  std::string* lost[4];  // found again below, so that leak checkers stay silent
  std::size_t count = 0;
  sweep::Totals leaking;
  sweep::run({"leaks", [] {},
              [&] {
                lost[count] = new std::string(piece);
                ++count;
                const std::string other(piece);
                delete lost[--count];
              },
              [](bool) { return std::string(); }},
             leaking);
  CHECK(leaking.leaks == count);
  CHECK(count > 0);
  while (count > 0) delete lost[--count];

  sweep::Totals changing;
  sweep::run({"changes", prepare,
              [&] {
                target = piece;
                target = piece + piece;
              },
              look},
             changing);
  CHECK_FALSE(changing.complaints.empty());

  sweep::Totals sound;
  sweep::run({"is sound", prepare,
              [&] {
                std::string made = piece + piece;
                target.swap(made);
              },
              look},
             sound);
  CHECK(sound.told().find("0 leaks") != std::string::npos);
  CHECK(sound.complaints.empty());
  CHECK(sound.points > 0);
  CHECK(sound.bad_allocs == sound.points);
}

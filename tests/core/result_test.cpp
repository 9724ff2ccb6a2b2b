#include "galley/core/result.hpp"

#include <memory>
#include <string>
#include <type_traits>

#include "support/catch.hpp"

using galley::Issue;
using galley::Issues;
using galley::Result;
using galley::Severity;

namespace {

Issues notes(Severity severity) {
  Issues issues(1);
  issues[0].severity = severity;
  issues[0].code = "a.b.c";
  return issues;
}

}  // namespace

TEST_CASE("a result holds its value and the notes on it", "[result]") {
  const Result<std::string> result(std::string("text"), notes(Severity::warning));
  REQUIRE(result);
  CHECK(result.has_value());
  CHECK(*result == "text");
  CHECK(result->size() == 4);
  CHECK(result.issues().size() == 1);
}

TEST_CASE("a value exists exactly when no issue is an error", "[result]") {
  CHECK(Result<int>(1, notes(Severity::info)).has_value());
  CHECK(Result<int>(1, notes(Severity::warning)).has_value());
  CHECK_FALSE(Result<int>(1, notes(Severity::error)).has_value());
  CHECK_FALSE(Result<int>(notes(Severity::error)).has_value());
  CHECK(Result<void>().has_value());
  CHECK(Result<void>(notes(Severity::warning)).has_value());
  CHECK_FALSE(Result<void>(notes(Severity::error)).has_value());
}

TEST_CASE("a value can be made in its place", "[result]") {
  const auto fill_with = [](Severity severity) {
    return Result<std::string>::filled_by([&](std::string& value) {
      CHECK(value.empty());
      value = "made here";
      return notes(severity);
    });
  };
  const Result<std::string> good = fill_with(Severity::warning);
  REQUIRE(good);
  CHECK(*good == "made here");
  CHECK(good.issues().size() == 1);
  const Result<std::string> bad = fill_with(Severity::error);
  CHECK_FALSE(bad);
  CHECK(bad.issues().size() == 1);
}

TEST_CASE("value_or gives the value or the other", "[result]") {
  const Result<int> good(1);
  const Result<int> bad(notes(Severity::error));
  CHECK(good.value_or(7) == 1);
  CHECK(bad.value_or(7) == 7);
  CHECK(Result<std::string>(std::string("x")).value_or("y") == "x");
  CHECK(Result<std::string>(notes(Severity::error)).value_or("y") == "y");
}

TEST_CASE("a value that only moves can be taken out", "[result]") {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
  const std::unique_ptr<int> taken = std::move(result).take();
  CHECK(*taken == 5);
}

TEST_CASE("the value can be changed in place", "[result]") {
  Result<std::string> result(std::string("a"));
  *result += 'b';
  result->push_back('c');
  CHECK(*result == "abc");
}

TEST_CASE("map applies a function to the value and keeps the issues", "[result]") {
  const auto size = [](std::string&& text) { return text.size(); };
  const Result<std::size_t> good =
      Result<std::string>(std::string("four"), notes(Severity::info)).map(size);
  REQUIRE(good);
  CHECK(*good == 4);
  CHECK(good.issues().size() == 1);
  const Result<std::size_t> bad = Result<std::string>(notes(Severity::error)).map(size);
  CHECK_FALSE(bad);
  CHECK(bad.issues().size() == 1);
}

TEST_CASE("the issues of a result can be moved out", "[result]") {
  Result<int> result(1, notes(Severity::info));
  const Issues issues = std::move(result).issues();
  CHECK(issues.size() == 1);
  Result<void> nothing(notes(Severity::error));
  CHECK(std::move(nothing).issues().size() == 1);
}

TEST_CASE("a result converts to bool only where a condition is asked for", "[result]") {
  CHECK_FALSE(std::is_convertible_v<Result<int>, bool>);
  CHECK(std::is_constructible_v<bool, Result<int>>);
  CHECK(std::is_nothrow_move_constructible_v<Result<std::string>>);
}

#ifdef __cpp_lib_expected
TEST_CASE("a result becomes a std::expected", "[result]") {
  CHECK(Result<int>(1).to_expected().value() == 1);
  CHECK(Result<int>(notes(Severity::error)).to_expected().error().size() == 1);
}
#endif

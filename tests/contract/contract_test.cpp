#include <set>
#include <string>
#include <vector>

#include "contract/checks.hpp"
#include "support/catch.hpp"

#include <galley/formats.hpp>

namespace {

using contract::Complaints;
using contract::joined;
using contract::Subject;

/// A constant of its own for each format: clang bounds the steps of each.
template <class F>
inline constexpr bool is_complete = galley::is_format_v<F>&& galley::claims_are_complete<F>();
template <class... F>
constexpr bool all_are_complete(galley::type_list<F...>) {
  return (is_complete<F> && ...);
}
static_assert(all_are_complete(galley::all_formats{}),
              "a format of the list is none, or makes no claim on a field");

const std::vector<Subject>& formats() {
  static const std::vector<Subject> all = [] {
    std::vector<Subject> made;
    galley::all_formats::each(
        [&](auto format) { made.push_back(contract::subject_of<decltype(format)>()); });
    return made;
  }();
  return all;
}

template <class Check>
void check_each(Check check) {
  REQUIRE_FALSE(formats().empty());
  for (const Subject& format : formats()) CHECK(joined(check(format)) == "");
}

}  // namespace

TEST_CASE("every claim on every field is true", "[contract]") {
  check_each(contract::check_claims);
}

TEST_CASE("what a format wrote it reads back, and writes again as the same bytes", "[contract]") {
  check_each(contract::check_round_trips);
}

TEST_CASE("output depends on the article alone", "[contract]") {
  check_each(contract::check_determinism);
}

TEST_CASE("malformed UTF-8 in any string is refused, replaced or trusted, as asked", "[contract]") {
  check_each(contract::check_malformed_text);
}

TEST_CASE("nesting past the limits is an issue, at any depth", "[contract]") {
  check_each(contract::check_nesting);
}

TEST_CASE("cut and changed input gives a value or an error with its place", "[contract]") {
  check_each(contract::check_damaged_input);
}

TEST_CASE("each format's output is taken for its own", "[contract]") {
  check_each([](const Subject& format) { return contract::check_recognition(format, formats()); });
}

TEST_CASE("under strict a warning is a failure", "[contract]") {
  check_each(contract::check_strictness);
}

TEST_CASE("formats are told apart by name, and can do something", "[contract]") {
  std::set<std::string> names;
  for (const Subject& format : formats()) {
    INFO(format.name);
    CHECK(names.insert(format.name).second);
    CHECK_FALSE(format.name.empty());
    // Names are typed on a command line, where `-` also begins a version.
    CHECK(format.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
          std::string::npos);
    CHECK((format.can_read || format.can_write));
    CHECK(format.media_type.find('/') != std::string::npos);
    CHECK(format.extension.substr(0, 1) == ".");
  }
}

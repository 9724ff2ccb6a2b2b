// Counts the members of every described type at compile time, so that a forgotten line of a field
// list does not compile, and the compiler names the type.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "galley/core/fields.hpp"
#include "support/catch.hpp"
#include "support/described_types.hpp"

#include <galley/core/limits.hpp>
#include <galley/model/bundle.hpp>

namespace {

template <class>
constexpr bool is_std_optional = false;
template <class T>
constexpr bool is_std_optional<std::optional<T>> = true;

/// Initialises any member; optionals take it through their own constructor.
struct Anything {
  template <class T, class = std::enable_if_t<!is_std_optional<T>>>
  operator T() const {
    std::abort();  // never called
  }
};

template <class T, class Indexes, class = void>
constexpr bool takes = false;
template <class T, std::size_t... I>
constexpr bool
    takes<T, std::index_sequence<I...>, std::void_t<decltype(T{(void(I), Anything{})...})>> = true;

/// The number of members of an aggregate without arrays.
template <class T, std::size_t Count = 0>
constexpr std::size_t count_members() {
  static_assert(std::is_aggregate_v<T>, "only the members of an aggregate can be counted");
  if constexpr (takes<T, std::make_index_sequence<Count + 1>>) {
    return count_members<T, Count + 1>();
  } else {
    return Count;
  }
}

/// Instantiated for every described type; the compiler's message names it.
template <class T>
struct FieldListIsComplete {
  static constexpr bool value = galley::fields<T>.size == count_members<T>();
  static_assert(value, "a member of this type is missing in its field list");
};

template <class... T>
constexpr bool lists_are_complete(galley_test::Types<T...>) {
  return (FieldListIsComplete<T>::value && ...);
}
static_assert(
    lists_are_complete(galley_test::described_types_of<galley::Bundle, galley::Limits>{}));

// ---- the counter itself ----------------------------------------------------------------------

struct None {};
struct One {
  std::vector<galley::Block> list;
};
struct OneNested {
  galley::RelatedLink link;
};
struct AllShapes {
  std::string text;
  galley::Text runs;
  std::vector<std::string> list;
  std::optional<std::int32_t> number;
  std::optional<galley::Embargo> embargo;
  galley::Box<galley::Rights> box;
  galley::Timestamp time;
  galley::Extensions extensions;
  galley::PubStatus status = galley::PubStatus::withheld;
  bool flag = true;
  std::uint8_t byte = 1;
  std::int64_t wide = 0;
  galley::Dateline nested;
  galley::Block block;
};
static_assert(count_members<None>() == 0);
static_assert(count_members<One>() == 1);
static_assert(count_members<OneNested>() == 1);
static_assert(count_members<AllShapes>() == 14);

/// The negative control: a list that forgets its last member.
struct Forgetful {
  std::string listed;
  std::string forgotten;
};

}  // namespace

template <>
inline constexpr galley::FieldList<&Forgetful::listed> galley::fields<Forgetful>{{{"listed"}}};

static_assert(galley::fields<Forgetful>.size != count_members<Forgetful>());

TEST_CASE("the types of the model are found from the field lists", "[members]") {
  using galley_test::described_types;
  CHECK(described_types::has<galley::Article>());
  CHECK(described_types::has<galley::MediaDetails>());
  CHECK(described_types::has<galley::TableCell>());
  CHECK(described_types::has<galley::Unmodelled>());
  CHECK(described_types::has<galley::Extension>());
  CHECK(described_types::has<galley::PackageGroup>());
  CHECK_FALSE(described_types::has<galley::Limits>());
  CHECK(described_types::size >= 41);
}

TEST_CASE("no type lists a name or a member twice", "[members]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    CAPTURE(galley_test::type_name<T>());
    const T object{};
    std::vector<std::string> names;
    std::vector<const void*> members;
    galley::fields<T>.each([&](auto field) {
      names.emplace_back(field.name);
      members.push_back(&field.of(object));
    });
    for (std::size_t i = 0; i < names.size(); ++i) {
      CAPTURE(names[i]);
      CHECK_FALSE(names[i].empty());
      CHECK(names[i].find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos);
      for (std::size_t j = 0; j < i; ++j) {
        CHECK(names[i] != names[j]);
        CHECK(members[i] != members[j]);
      }
    }
  });
}

#if defined(__GNUC__)
/// The member as the compiler spells it: `&galley::v0::Image::alt`.
template <auto Member>
std::string_view spelling_of() {
  std::string_view member = __PRETTY_FUNCTION__;
  member.remove_prefix(member.find("Member = "));
  member = member.substr(0, member.find_first_of(";]"));
  return member.substr(member.rfind("::") + 2);
}

TEST_CASE("each name in a field list is that of its member", "[members]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    CAPTURE(galley_test::type_name<T>());
    galley::fields<T>.each([&](auto field) {
      const std::string_view spelling = spelling_of<decltype(field)::member>();
      CHECK(spelling.substr(0, field.name.size()) == field.name);
      CHECK(spelling.size() <= field.name.size() + 1);  // `protected_` and the like
    });
  });
}
#endif

TEST_CASE("every default is the empty state", "[members]") {
  galley_test::described_types::each([](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    CAPTURE(galley_test::type_name<T>());
    CHECK(galley::is_empty(T{}));
    CHECK(T{} == T{});
  });
}

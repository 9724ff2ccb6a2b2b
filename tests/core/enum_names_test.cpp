#include "galley/core/enum_names.hpp"

#include <set>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/described_types.hpp"

#include <galley/core/issue.hpp>
#include <galley/core/malformed.hpp>
#include <galley/format/claims.hpp>
#include <galley/model/bundle.hpp>

namespace galley_test {  // named: clang spells the unnamed one like the cast of a number

enum class Bell : unsigned char { low, middle, high };

}  // namespace galley_test
using galley_test::Bell;

template <>
inline constexpr std::string_view galley::enum_names<Bell>[] = {"low", "middle", "high"};

namespace {

/// True when the compiler knows a spelled enumerator of this value, as opposed to a cast number.
template <auto value>
constexpr bool is_enumerator() {
#if defined(_MSC_VER) && !defined(__clang__)
  constexpr std::string_view name = __FUNCSIG__;
  return name.find("is_enumerator<(") == std::string_view::npos;
#else
  constexpr std::string_view name = __PRETTY_FUNCTION__;
  return name.find("value = (") == std::string_view::npos;
#endif
}

template <class E>
void check_names() {
  CAPTURE(galley_test::type_name<E>());
  constexpr galley::EnumNames names = galley::names_of<E>();
  CHECK(is_enumerator<static_cast<E>(names.size - 1)>());
  CHECK_FALSE(is_enumerator<static_cast<E>(names.size)>());
  std::set<std::string_view> different;
  for (std::size_t i = 0; i < names.size; ++i) {
    const auto value = static_cast<E>(i);
    const std::string_view name = galley::to_string(value);
    CHECK_FALSE(name.empty());
    different.insert(name);
    auto back = static_cast<E>(names.size);
    CHECK(galley::from_string(name, back));
    CHECK(back == value);
  }
  CHECK(different.size() == names.size);
}

}  // namespace

TEST_CASE("a value has its name and a name its value", "[enum_names]") {
  CHECK(galley::to_string(Bell::middle) == "middle");
  Bell bell = Bell::low;
  CHECK(galley::from_string("high", bell));
  CHECK(bell == Bell::high);
}

TEST_CASE("an unknown name changes nothing, and case counts", "[enum_names]") {
  for (const std::string_view name : {"", "Low", "hig", "highest", "low ", "2"}) {
    CAPTURE(name);
    Bell bell = Bell::middle;
    CHECK_FALSE(galley::from_string(name, bell));
    CHECK(bell == Bell::middle);
  }
}

TEST_CASE("a value outside the enumeration has no name", "[enum_names]") {
  CHECK(galley::to_string(static_cast<Bell>(3)).empty());
  CHECK(galley::to_string(static_cast<Bell>(255)).empty());
}

TEST_CASE("every enumeration of the library names each enumerator, and nothing else",
          "[enum_names]") {
  check_names<Bell>();
  check_names<galley::Severity>();
  check_names<galley::Fate>();
  check_names<galley::Malformed>();
  check_names<galley::Mark>();
  check_names<galley::BlockKind>();
  check_names<galley::ArticleKind>();
  check_names<galley::PubStatus>();
  check_names<galley::Direction>();
  check_names<galley::TopicKind>();
  check_names<galley::PersonKind>();
  check_names<galley::RelatedKind>();
  check_names<galley::ImageKind>();
  check_names<galley::ParagraphRole>();
}

TEST_CASE("the enumerations checked here are all that the model has", "[enum_names]") {
  std::set<std::string_view> found;
  galley_test::described_types::each([&](auto* type) {
    galley::fields<std::remove_pointer_t<decltype(type)>>.each([&](auto field) {
      using Type = typename galley::detail::Element<typename decltype(field)::type>::type;
      if constexpr (std::is_enum_v<Type>) found.insert(galley_test::type_name<Type>());
    });
  });
  const std::set<std::string_view> expected = {"ArticleKind", "PubStatus",    "Direction",
                                               "TopicKind",   "PersonKind",   "RelatedKind",
                                               "ImageKind",   "ParagraphRole"};
  CHECK(found == expected);
}

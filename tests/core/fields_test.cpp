#include "galley/core/fields.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "support/catch.hpp"

#include <galley/model/box.hpp>

// The operators are found where the described types live.
namespace galley {
namespace fields_sample {

enum class Colour : unsigned char { none, red };

struct Inner {
  int number = 0;
};

struct Sample {
  std::string name;
  std::string url;
  std::vector<int> list;
  std::optional<int> maybe;
  galley::Box<Inner> box;
  bool flag = false;
  Colour colour = Colour::none;
  std::int64_t size = 0;
  Inner inner;
};

struct Undescribed {};

using galley::operator==;
using galley::operator!=;

}  // namespace fields_sample
}  // namespace galley

using galley::fields_sample::Colour;
using galley::fields_sample::Inner;
using galley::fields_sample::Sample;
using galley::fields_sample::Undescribed;

template <>
inline constexpr galley::FieldList<&Inner::number> galley::fields<Inner>{{{"n"}}};
template <>
inline constexpr galley::FieldList<&Sample::name, &Sample::url, &Sample::list, &Sample::maybe,
                                   &Sample::box, &Sample::flag, &Sample::colour, &Sample::size,
                                   &Sample::inner>
    galley::fields<Sample>{{{"name"},
                            {"url", galley::Use::url},
                            {"list"},
                            {"maybe"},
                            {"box"},
                            {"flag"},
                            {"colour"},
                            {"size"},
                            {"inner"}}};

using galley::fields;
using galley::is_empty;

TEST_CASE("a type with a field list is described, another is not", "[fields]") {
  CHECK(galley::is_described<Sample>);
  CHECK(galley::is_described<Inner>);
  CHECK_FALSE(galley::is_described<Undescribed>);
  CHECK_FALSE(galley::is_described<std::string>);
}

TEST_CASE("a list calls for each field with its name and use, in order", "[fields]") {
  std::string names;
  std::size_t urls = 0;
  fields<Sample>.each([&](auto field) {
    names += field.name;
    names += ' ';
    if (field.use == galley::Use::url) ++urls;
  });
  CHECK(names == "name url list maybe box flag colour size inner ");
  CHECK(urls == 1);
  CHECK(fields<Sample>.size == 9);
}

TEST_CASE("all stops at the first field that does not hold", "[fields]") {
  std::size_t calls = 0;
  CHECK_FALSE(fields<Sample>.all([&](auto field) { return ++calls, field.name != "list"; }));
  CHECK(calls == 3);
  CHECK(fields<Sample>.all([](auto) { return true; }));
}

TEST_CASE("a field reads and writes its member", "[fields]") {
  Sample sample;
  fields<Sample>.each([&](auto field) {
    if constexpr (std::is_same_v<typename decltype(field)::type, std::string>)
      field.of(sample) = field.name;
  });
  CHECK(sample.name == "name");
  CHECK(sample.url == "url");
}

TEST_CASE("a value-initialised object is empty and stays so until any member is set", "[fields]") {
  CHECK(is_empty(Sample{}));
  const auto differs = [](auto change) {
    Sample sample;
    change(sample);
    return !is_empty(sample) && sample != Sample{} && sample == sample;
  };
  CHECK(differs([](Sample& s) { s.name = "x"; }));
  CHECK(differs([](Sample& s) { s.url = "x"; }));
  CHECK(differs([](Sample& s) { s.list.push_back(0); }));
  CHECK(differs([](Sample& s) { s.maybe = 0; }));
  CHECK(differs([](Sample& s) { s.box.emplace(); }));
  CHECK(differs([](Sample& s) { s.flag = true; }));
  CHECK(differs([](Sample& s) { s.colour = Colour::red; }));
  CHECK(differs([](Sample& s) { s.size = -1; }));
  CHECK(differs([](Sample& s) { s.inner.number = 1; }));
}

TEST_CASE("equality looks at every field, through boxes and optionals", "[fields]") {
  Sample a;
  Sample b;
  a.box.emplace().number = 1;
  b.box.emplace().number = 1;
  CHECK(a == b);
  b.box->number = 2;
  CHECK(a != b);
  CHECK_FALSE(a == b);
}

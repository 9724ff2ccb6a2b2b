// Native JSON is the same under every locale.
#include <clocale>
#include <cstdio>
#include <locale>
#include <string>

#include "galley/json/native.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

namespace native = galley::native;

namespace {

/// Numbers as nobody writes them in JSON.
class OddNumbers : public std::numpunct<char> {
 protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\1"; }
};

std::string everything() {
  galley_test::Random random(12);
  std::string all;
  for (int i = 0; i < 100; ++i) {
    const auto story = galley_test::generate<galley::Article>(random);
    const std::string text = *native::write(story);
    CHECK(*native::read(text) == story);
    all += text;
  }
  const galley::Result<galley::Article> broken =
      native::read("{\"urgency\":1.5,\n  \"I\":\"\xFF\"}");
  for (const galley::Issue& issue : broken.issues()) all += galley::to_string(issue);
  return all;
}

}  // namespace

TEST_CASE("bytes and issues are the same under the locales of Germany and Turkey", "[native]") {
  const std::string expected = everything();
  for (const char* name : {"de_DE.UTF-8", "tr_TR.UTF-8"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) {
      std::printf("SKIPPED: the locale %s is not installed\n", name);
      continue;
    }
    const bool same = everything() == expected;
    std::setlocale(LC_ALL, "C");
    CAPTURE(name);
    CHECK(same);
  }
}

TEST_CASE("bytes and issues are the same under a C++ locale with odd numbers", "[native]") {
  const std::string expected = everything();
  const std::locale before =
      std::locale::global(std::locale(std::locale::classic(), new OddNumbers));
  const bool same = everything() == expected;
  std::locale::global(before);
  CHECK(same);
}

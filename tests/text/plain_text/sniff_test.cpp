// What looks like prose rather than markup or data, by each first byte.
#include "galley/text/plain_text/sniff.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "text/ranges.hpp"

namespace {

int looks(std::string_view text) { return galley::plain_text::detail::sniff(text); }

}  // namespace

TEST_CASE("prose is told from markup and data by its first bytes") {
  CHECK(looks("") == 0);
  CHECK(looks(" \n\t") == 0);
  CHECK(looks("\xEF\xBB\xBF") == 0);
  CHECK(looks("The quay") == 10);
  CHECK(looks("\xEF\xBB\xBF{") == 1);
  CHECK(looks("\xEF\xBB\xBF The quay") == 10);
  CHECK(looks("\xEF\xBB") == 10);
  CHECK(looks("{") == 1);
  CHECK(looks(" {\"a\":1}") == 1);
  CHECK(looks("<") == 10);
  CHECK(looks("\n<p>") == 1);
  CHECK(looks("[quay]") == 10);
  CHECK(galley_test::ranges(0, 255, [](std::size_t byte) {
          return looks("<" + std::string(1, static_cast<char>(byte)) + "?!") == 1;
        }) == "33 63 65-90 97-122");
  CHECK(galley_test::ranges(0, 255, [](std::size_t byte) {
          return looks(std::string(1, static_cast<char>(byte)) + "a") == 1;
        }) == "60 123");
}

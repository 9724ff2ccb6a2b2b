// Line and column of every place of every short text, in every order of three questions, against a
// count from the start.
#include "galley/core/line_counter.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"

namespace {

galley::Position counted(std::string_view text, std::size_t place) {
  galley::Position at{1, 1, place};
  for (std::size_t i = 0; i < place; ++i) {
    if (text[i] == '\n') {
      ++at.line;
      at.column = 1;
    } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      ++at.column;
    }
  }
  return at;
}

}  // namespace

TEST_CASE("a place has the line and column that a count from the start gives", "[issue]") {
  const std::string_view signs[] = {"a", "\n", "\u00E9", "\u5C71"};
  std::size_t wrong = 0;
  for (std::size_t number = 0; number < 4 * 4 * 4 * 4 * 4; ++number) {
    std::string text;
    for (std::size_t rest = number, i = 0; i < 5; ++i, rest /= 4) text += signs[rest % 4];
    // Places where a character begins, and the end.
    std::size_t places[6];
    std::size_t count = 0;
    for (std::size_t at = 0; at <= text.size(); ++at)
      if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U)
        places[count++] = at;
    for (std::size_t order = 0; order < count * count * count; ++order) {
      galley::LineCounter counter(text.data());
      for (std::size_t rest = order, i = 0; i < 3; ++i, rest /= count) {
        const std::size_t place = places[rest % count];
        const galley::Position met = counter(text.data() + place);
        const galley::Position wanted = counted(text, place);
        if (met.line != wanted.line || met.column != wanted.column || met.offset != place) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
}

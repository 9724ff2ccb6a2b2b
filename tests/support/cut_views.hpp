// galley: texts cut out of longer ones, as views are: what stands beside them must not matter
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "support/unterminated.hpp"

namespace galley_test {

/// What may stand before and behind a view: something for every grammar that could go on.
inline constexpr std::string_view neighbours[] = {
    "",
    "\xBF\xBF\xBF\xBF\xBF\xBF",
    "aaaaaa",
    "000000",
    "      ",
    "]]]]]]",
    "::::::",
    "\n\n\n\n\n\n",
    "))))",
    "......",
    "ZZZZZZ",
    "------",
    "//////",
    "\"\"\"\"",
    "\xD7\x90\xD7\x90",
    "\xE2\x80\x9C\xE2\x80\x9D",
};

/// Says whether `f(view)`, which gives something to compare, is the same whatever stands beside
/// the view, or nothing behind it.
template <class F>
bool is_same_among_neighbours(std::string_view text, F f) {
  const auto among = [&](std::string_view neighbour) {
    std::string buffer(neighbour);
    buffer += text;
    buffer += neighbour;
    return f(std::string_view(buffer).substr(neighbour.size(), text.size()));
  };
  const auto first = among({});
  for (const std::string_view neighbour : neighbours)
    if (!(among(neighbour) == first)) return false;
  const Unterminated last(text);
  return f(std::string_view(last)) == first;
}

/// How many of all texts that can be cut out of this one, whole characters or not, `f` judges by
/// more than themselves.
template <class F>
std::size_t unsteady_cuts(std::string_view text, F f) {
  std::size_t count = 0;
  for (std::size_t from = 0; from <= text.size(); ++from)
    for (std::size_t size = 0; from + size <= text.size(); ++size)
      if (!is_same_among_neighbours(text.substr(from, size), f)) ++count;
  return count;
}

}  // namespace galley_test

// galley: what a judgement says over a whole range of numbers, code points or bytes, as "3-20"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "galley/core/utf8.hpp"

namespace galley_test {

inline std::string utf8_of(char32_t code_point) {
  char bytes[4];
  return {bytes, galley::utf8::encode(code_point, bytes)};
}

/// `text` as many times.
inline std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

/// So many words, the first with a capital: "Quay quay quay".
inline std::string quays(std::size_t count) {
  return count == 0 ? std::string() : "Quay" + times(count - 1, " quay");
}

/// So many characters in words, without a stop.
inline std::string quay_characters(std::size_t count) {
  std::string text = quays(count / 5 + 1).substr(0, count);
  if (!text.empty() && text.back() == ' ') text.back() = 'y';
  return text;
}

/// The numbers from `from` to `to` for which `holds` is true, as "3-20 30"; "none" if there are
/// none. `name` spells a number.
template <class Holds, class Name>
std::string ranges(std::size_t from, std::size_t to, Holds holds, Name name) {
  std::string out;
  for (std::size_t at = from; at <= to; ++at) {
    if (!holds(at)) continue;
    std::size_t last = at;
    while (last < to && holds(last + 1)) ++last;
    out += (out.empty() ? "" : " ") + name(at);
    if (last != at) out += "-" + name(last);
    at = last;
  }
  return out.empty() ? "none" : out;
}
template <class Holds>
std::string ranges(std::size_t from, std::size_t to, Holds holds) {
  return ranges(from, to, holds, [](std::size_t number) { return std::to_string(number); });
}

/// The same over code points, without surrogates: "U+201C-U+201F". Beyond the first 65536 every
/// 4096th is looked at.
template <class Holds>
std::string code_points(Holds holds) {
  const auto name = [](std::size_t value) {
    std::string hex;
    for (; value != 0 || hex.size() < 4; value /= 16)
      hex.insert(hex.begin(), "0123456789ABCDEF"[value % 16]);
    return "U+" + hex;
  };
  const auto code_point_at = [](std::size_t index) {
    return index < 0x10000 ? index : (index - 0xFFFF) * 0x1000 + 0xF000;
  };
  return ranges(
      1, 0x100FF,
      [&](std::size_t index) {
        const std::size_t value = code_point_at(index);
        return (value < 0xD800 || value > 0xDFFF) && holds(static_cast<char32_t>(value));
      },
      [&](std::size_t index) { return name(code_point_at(index)); });
}

/// What `outcome` says of each number, a line for each run of numbers with the same:
/// "3-20: headline".
template <class Outcome>
std::string sweep(std::size_t from, std::size_t to, Outcome outcome) {
  std::string out;
  for (std::size_t at = from; at <= to; ++at) {
    const std::string said = outcome(at);
    std::size_t last = at;
    while (last < to && outcome(last + 1) == said) ++last;
    out += "  " + std::to_string(at);
    if (last != at) out += "-" + std::to_string(last);
    out += ": " + said + '\n';
    at = last;
  }
  return out;
}

}  // namespace galley_test

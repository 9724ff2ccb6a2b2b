// galley: random numbers and texts that are the same on every machine for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/core/utf8.hpp>

namespace galley_test {

/// SplitMix64: one number of state, no distribution of the standard library, whose results differ.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  /// Each of the first choices is made by two bytes of its own, as a fuzzer needs it; when they are
  /// used up, choices are those of a fixed seed.
  explicit Random(std::string_view choices) : state_(0), choices_(choices) {}

  std::uint64_t next() {
    if (choices_.size() >= 2) {
      const auto first = static_cast<unsigned char>(choices_[0]);
      const auto second = static_cast<unsigned char>(choices_[1]);
      choices_.remove_prefix(2);
      return mixed(first * 256U + second);
    }
    return mixed(state_ += 0x9E3779B97F4A7C15U);
  }
  /// 0 to `count` - 1.
  std::size_t below(std::size_t count) {
    return static_cast<std::size_t>(next() % static_cast<std::uint64_t>(count));
  }
  /// `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto width = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
    const std::uint64_t step = width == 0 ? next() : next() % width;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + step);
  }
  bool chance(unsigned percent) { return below(100) < percent; }

  template <class T, std::size_t Size>
  const T& pick(const T (&all)[Size]) {
    return all[below(Size)];
  }

 private:
  static std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::uint64_t state_;
  std::string_view choices_;
};

/// What a random text may hold.
struct TextOptions {
  bool odd = true;              ///< controls, NUL, bidi controls, noncharacters too
  std::size_t huge = 40'000;    ///< bytes of a seldom huge text; 0 for none
  unsigned huge_per_mille = 1;  ///< how seldom
};

namespace detail {

inline char32_t random_scalar(Random& random, bool odd) {
  for (;;) {
    // Each plane is as likely as any other; the assigned ones of the first more so.
    const auto low = static_cast<char32_t>(random.below(0x10000));
    const char32_t code = static_cast<char32_t>(random.below(17)) * 0x10000U + low;
    if (!galley::utf8::is_scalar_value(code)) continue;
    if (odd || galley::utf8::is_html_char(code)) return code;
  }
}

inline void append_odd(std::string& out, Random& random) {
  using namespace std::string_view_literals;
  static constexpr std::string_view all[] = {
      "\0"sv,     "\x01"sv,   "\b"sv,         "\f"sv,        "\r"sv,     "\r\n"sv,
      "\x1F"sv,   "\x7F"sv,   "\u0085"sv,     "\u200B"sv,    "\u202E"sv, "\u2066"sv,
      "\u2028"sv, "\u2029"sv, "\uFEFF"sv,     "\uFFFE"sv,    "\uFFFF"sv, "\uFFFD"sv,
      "\uFDD0"sv, "\v"sv,     "\U0010FFFF"sv, "\U000E0041"sv};
  out += random.pick(all);
}

inline void append_piece(std::string& out, Random& random, const TextOptions& options) {
  static constexpr std::string_view words[] = {"harbour",
                                               "storm",
                                               "the",
                                               "ferry",
                                               "after",
                                               "council",
                                               "reopens",
                                               "quay",
                                               "\"at last\"",
                                               "100 %",
                                               "a/b",
                                               "~tilde",
                                               "back\\",
                                               "</p>",
                                               "<b>",
                                               "&amp;",
                                               "</script>",
                                               "<!--",
                                               "]]>",
                                               "{}",
                                               "[1,2]",
                                               "null",
                                               "type",
                                               "galley",
                                               "Käse",
                                               "Łódź",
                                               "naïve",
                                               "东京",
                                               "الميناء",
                                               "שלום",
                                               "👩‍👩‍👧",
                                               "e\u0301",
                                               "“quoted”",
                                               "— dash",
                                               "İıſK",
                                               "𝄞"};
  switch (random.below(options.odd ? 10 : 8)) {
    case 0: {  // a run of one byte, so that every length around a block of sixteen comes up
      const std::size_t size = 1 + random.below(40);  // arguments have no order
      out.append(size, static_cast<char>('a' + random.below(26)));
      return;
    }
    case 1: galley::utf8::append(out, random_scalar(random, options.odd)); return;
    case 2: {
      static constexpr std::string_view blanks[] = {" ", "  ", "\n", "\t", "\u00A0", "\u2009"};
      out += random.pick(blanks);
      return;
    }
    case 8: append_odd(out, random); return;
    default: out += random.pick(words);
  }
}

}  // namespace detail

/// Well-formed UTF-8, seldom empty, seldom huge, at times nothing but blanks.
inline std::string random_text(Random& random, const TextOptions& options = {}) {
  std::string out;
  if (options.huge != 0 && random.below(1000) < options.huge_per_mille) {
    while (out.size() < options.huge) {
      detail::append_piece(out, random, options);
      // Doubling makes size cheap; half of it is cut where a character ends.
      if (out.size() > 200 && out.size() * 2 < options.huge) out += std::string(out);
    }
    return out;
  }
  switch (random.below(20)) {
    case 0: return {};
    case 1: {
      static constexpr std::string_view blanks[] = {" ", "\n", "\t", "   ", " \n ", "\u00A0"};
      return std::string(random.pick(blanks));
    }
    case 2: return std::string(1, static_cast<char>('!' + random.below(94)));
    default: break;
  }
  const std::size_t pieces = 1 + random.below(random.chance(5) ? 60 : 6);
  for (std::size_t i = 0; i < pieces; ++i) {
    if (i != 0 && random.chance(70)) out += ' ';
    detail::append_piece(out, random, options);
  }
  return out;
}

}  // namespace galley_test

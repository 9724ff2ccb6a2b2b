// Formats by name, for programs that take one as an argument.
#pragma once
#include <string>
#include <string_view>

#include <galley/formats.hpp>

/// The names of the formats that `holds(format)` is true for, as a usage line shows them.
template <class Holds>
std::string format_names(Holds holds) {
  std::string names;
  galley::all_formats::each([&](auto format) {
    if (!holds(format)) return;
    if (!names.empty()) names += '|';
    names += format.name;
  });
  return names;
}

/// Calls `f(format)` for the format of that name; false if there is none.
template <class F>
bool with_format(std::string_view name, F&& f) {
  return galley::all_formats::any([&](auto format) {
    if (name != format.name) return false;
    f(format);
    return true;
  });
}

/// The name of the format that most looks like it; empty if none does.
inline std::string sniff(std::string_view text) {
  int best = 0;
  std::string name;
  galley::all_formats::each([&](auto format) {
    using Format = decltype(format);
    if constexpr (Format::can_read) {
      const int score = Format::sniff(text);
      if (score > best) {
        best = score;
        name = Format::name;
      }
    }
  });
  return name;
}

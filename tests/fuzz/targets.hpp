// galley: what is fuzzed: a name and a function that breaks off when something is wrong
#pragma once

#include <string_view>
#include <vector>

namespace galley_fuzz {

struct Target {
  std::string_view name;        ///< "read-native", "write-html", "validate"…
  std::string_view seeds;       ///< the folder of its seeds within tests/fixtures, or empty
  std::string_view dictionary;  ///< in tests/fuzz/dictionaries, or empty
  void (*run)(std::string_view input) = nullptr;
};

// The formats, in two parts that compile side by side.
void add_even_formats(std::vector<Target>& all);
void add_odd_formats(std::vector<Target>& all);

/// A reader and a writer for each format, and what formats share.
const std::vector<Target>& targets();

}  // namespace galley_fuzz

// galley: runs one operation with every allocation failing in turn.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "allocation/heap.hpp"

namespace sweep {

/// An operation on things that outlive it. All three may be run any number of times.
struct Operation {
  std::string name;
  std::function<void()> prepare;           ///< puts everything back to the start
  std::function<void()> run;               ///< may end in bad_alloc
  std::function<std::string(bool)> check;  ///< after bad_alloc (true) or not: a complaint, or empty
};

struct Totals {
  std::size_t operations = 0;
  std::size_t points = 0;      ///< runs in which an allocation failed
  std::size_t bad_allocs = 0;  ///< of these, ended in bad_alloc
  std::size_t leaks = 0;
  std::vector<std::string> complaints;

  /// For a test's output.
  std::string told() const;
};

/// Lets each allocation fail, once and for good, until none is left.
void run(const Operation& operation, Totals& totals);

}  // namespace sweep

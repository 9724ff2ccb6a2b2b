// galley: counts what a program takes from the heap. A program that uses it compiles
// support/allocations.cpp once, through a source file of its own folder.
#pragma once

#include <cstddef>

namespace galley_test {

/// What the heap has seen since the last reset.
struct HeapUse {
  std::size_t allocations = 0;
  std::size_t live = 0;  ///< bytes, as asked for
  std::size_t peak = 0;  ///< the most that was live at a time
};

/// Starts counting anew; what is live now counts as nothing.
void reset_heap_use();
HeapUse heap_use();

/// The use of the heap while `f` runs, and of what it returns.
template <class F>
HeapUse heap_use_of(F&& f) {
  reset_heap_use();
  f();
  return heap_use();
}

}  // namespace galley_test

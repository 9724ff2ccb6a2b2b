// galley: counts every request for memory of this program, C and C++ alike.
#include <cstddef>
#include <cstdlib>
#include <new>

#include "benchmark.hpp"

namespace galley_benchmark {
namespace {
std::size_t count = 0;
}
std::size_t allocations() noexcept { return count; }
}  // namespace galley_benchmark

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

// glibc lets a program put its own functions in place of these; operator new calls malloc.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

void* malloc(std::size_t size) noexcept {
  ++galley_benchmark::count;
  return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) noexcept {
  ++galley_benchmark::count;
  return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) noexcept {
  ++galley_benchmark::count;
  return __libc_realloc(memory, size);
}
}

#else

void* operator new(std::size_t size) {
  ++galley_benchmark::count;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::abort();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

#endif

// galley: the global operators new and delete, counting; see allocations.hpp.
#include "support/allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

// Each block starts with its size, in room that keeps the alignment.
constexpr std::size_t header = alignof(std::max_align_t);
static_assert(header >= sizeof(std::size_t));

galley_test::HeapUse use;
std::size_t floor_of_live = 0;  // bytes that lived at the last reset

void* allocate(std::size_t size) noexcept {
  auto* const block = static_cast<unsigned char*>(std::malloc(size + header));
  if (block == nullptr) return nullptr;
  *reinterpret_cast<std::size_t*>(block) = size;
  ++use.allocations;
  use.live += size;
  if (use.live > use.peak) use.peak = use.live;
  return block + header;
}

void release(void* place) noexcept {
  if (place == nullptr) return;
  unsigned char* const block = static_cast<unsigned char*>(place) - header;
  use.live -= *reinterpret_cast<std::size_t*>(block);
  std::free(block);
}

}  // namespace

namespace galley_test {

void reset_heap_use() {
  use.allocations = 0;
  use.peak = use.live;
  floor_of_live = use.live;
}

HeapUse heap_use() {
  HeapUse since = use;
  since.live = use.live > floor_of_live ? use.live - floor_of_live : 0;
  since.peak = use.peak - floor_of_live;
  return since;
}

}  // namespace galley_test

void* operator new(std::size_t size) {
  if (void* const place = allocate(size)) return place;
  std::abort();  // no test here runs out of memory
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* place) noexcept { release(place); }
void operator delete(void* place, std::size_t) noexcept { release(place); }

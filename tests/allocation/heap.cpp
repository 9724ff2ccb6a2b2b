#include "allocation/heap.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace {

std::size_t live_blocks = 0;
std::size_t asked = 0;
std::size_t failing = 0;  // 0: none
bool is_sticky = false;
const char* current = "";

bool must_fail() noexcept {
  if (failing == 0) return false;
  ++asked;
  return is_sticky ? asked >= failing : asked == failing;
}

void* allocate(std::size_t size) noexcept {
  if (must_fail()) return nullptr;
  void* const place = std::malloc(size == 0 ? 1 : size);
  if (place != nullptr) ++live_blocks;
  return place;
}

void release(void* place) noexcept {
  if (place == nullptr) return;
  --live_blocks;
  std::free(place);
}

[[noreturn]] void on_terminate() {
  failing = 0;
  std::fprintf(stderr, "terminated: %s, at allocation %zu\n", current, asked);
  std::abort();
}

const bool is_installed = (std::set_terminate(&on_terminate), true);

}  // namespace

namespace heap {

void arm(std::size_t k, Mode mode) noexcept {
  asked = 0;
  is_sticky = mode == Mode::sticky;
  failing = is_installed ? k : 0;
}

std::size_t disarm() noexcept {
  failing = 0;
  return asked;
}

std::size_t live() noexcept { return live_blocks; }

void announce(const char* what) noexcept { current = what; }

}  // namespace heap

void* operator new(std::size_t size) {
  if (void* const place = allocate(size)) return place;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* place) noexcept { release(place); }
void operator delete[](void* place) noexcept { release(place); }
void operator delete(void* place, std::size_t) noexcept { release(place); }
void operator delete[](void* place, std::size_t) noexcept { release(place); }

// galley: a text that nothing follows in memory
#pragma once
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define GALLEY_TEST_WATCHED_HEAP 1
#endif
#endif
#if !defined(GALLEY_TEST_WATCHED_HEAP) && defined(__SANITIZE_ADDRESS__)
#define GALLEY_TEST_WATCHED_HEAP 1
#endif
#if !defined(GALLEY_TEST_WATCHED_HEAP) && defined(__unix__)
#include <sys/mman.h>
#include <unistd.h>
#define GALLEY_TEST_GUARD_PAGE 1
#endif

namespace galley_test {

#ifdef GALLEY_TEST_GUARD_PAGE

/// A copy of a text that ends where a page begins which nobody may touch: a reader that looks one
/// byte too far is stopped by the processor, without any sanitizer.
class Unterminated {
 public:
  explicit Unterminated(std::string_view text) : size_(text.size()) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t room = (size_ + page - 1) / page * page;
    mapped_ = room + page;
    memory_ = ::mmap(nullptr, mapped_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory_ == MAP_FAILED) throw std::bad_alloc();
    char* const guard = static_cast<char*>(memory_) + room;
    bytes_ = guard - size_;
    if (size_ != 0) std::memcpy(bytes_, text.data(), size_);
    if (::mprotect(guard, page, PROT_NONE) != 0) throw std::bad_alloc();
  }
  Unterminated(const Unterminated&) = delete;
  Unterminated& operator=(const Unterminated&) = delete;
  ~Unterminated() { ::munmap(memory_, mapped_); }
  operator std::string_view() const noexcept { return {bytes_, size_}; }

 private:
  void* memory_;
  char* bytes_;
  std::size_t size_;
  std::size_t mapped_;
};

#else

/// A copy of a text in memory of just its size. Behind a std::string stands a NUL that hides from
/// AddressSanitizer the reader which looks one byte too far; behind this stands nothing.
class Unterminated {
 public:
  explicit Unterminated(std::string_view text)
      : bytes_(new char[text.empty() ? 1 : text.size()]), size_(text.size()) {
    if (size_ != 0) std::memcpy(bytes_.get(), text.data(), size_);
  }
  operator std::string_view() const noexcept { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
};

#endif

}  // namespace galley_test

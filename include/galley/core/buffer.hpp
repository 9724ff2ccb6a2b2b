// galley: the growing byte buffer that every writer fills.
#pragma once

#include <cstddef>
#include <cstring>
#include <limits>
#include <string_view>

#include <galley/core/compiler.hpp>

namespace galley {
inline namespace v0 {

/// Raw bytes that grow and are never zero-filled; starts on borrowed storage, mostly a stack array,
/// and moves to the heap when that is full. When memory runs out, the buffer is as it was before
/// the call. A moved buffer still borrows the same storage.
class Buffer {
 public:
  /// Starts empty; the first byte allocates.
  Buffer() noexcept = default;

  /// Starts on `capacity` bytes that must outlive the buffer.
  Buffer(char* storage, std::size_t capacity) noexcept
      : begin_(storage),
        cursor_(storage),
        end_(storage + capacity),
        borrowed_(storage),
        borrowed_capacity_(capacity) {}

  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;

  Buffer(Buffer&& other) noexcept { take(other); }
  Buffer& operator=(Buffer&& other) noexcept {
    if (this != &other) {
      free_heap();
      take(other);
    }
    return *this;
  }

  ~Buffer() { free_heap(); }

  /// Makes room for `count` bytes and returns the cursor, where they may be written; the size
  /// changes only with advance_to().
  char* room(std::size_t count) {
    if (detail::likely(count <= left())) return cursor_;
    grow(count);
    return cursor_;
  }

  /// Makes room for `count * each + extra` bytes; a product too large for this machine ends in
  /// bad_alloc like any other memory that cannot be had.
  char* room(std::size_t count, std::size_t each, std::size_t extra) {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    const bool fits = count <= (most - extra) / each;
    return room(detail::likely(fits) ? count * each + extra : most);
  }

  /// Ends the content at `end`, a place inside the room that was made.
  void advance_to(char* end) noexcept {
    GALLEY_ASSERT(end >= cursor_ && end <= end_);
    cursor_ = end;
  }

  void append(std::string_view text) {
    if (text.empty()) return;
    char* const out = room(text.size());
    std::memcpy(out, text.data(), text.size());
    cursor_ = out + text.size();
  }

  /// Appends a literal, without its final NUL.
  template <std::size_t Size>
  void append(const char (&literal)[Size]) {
    GALLEY_ASSERT(literal[Size - 1] == '\0');
    char* const out = room(Size);
    std::memcpy(out, literal, Size - 1);
    cursor_ = out + (Size - 1);
  }

  void push(char byte) {
    char* const out = room(1);
    *out = byte;
    cursor_ = out + 1;
  }

  std::size_t size() const noexcept { return static_cast<std::size_t>(cursor_ - begin_); }
  bool empty() const noexcept { return cursor_ == begin_; }
  std::size_t capacity() const noexcept { return static_cast<std::size_t>(end_ - begin_); }

  /// The content; valid until the buffer grows, moves or ends.
  std::string_view view() const noexcept { return {begin_, size()}; }

  /// Forgets what follows the first `size` bytes.
  void truncate(std::size_t size) noexcept {
    GALLEY_ASSERT(size <= this->size());
    cursor_ = begin_ + size;
  }

  /// Forgets the content and keeps the storage.
  void clear() noexcept { cursor_ = begin_; }

  /// Forgets the content and gives heap storage back; the borrowed storage is used again.
  void shrink() noexcept {
    free_heap();
    begin_ = borrowed_;
    cursor_ = borrowed_;
    end_ = borrowed_ + borrowed_capacity_;
  }

 private:
  static constexpr std::size_t smallest = 256;

  std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - cursor_); }

  // Doubles, or takes what is asked; the largest number stands for what cannot be had.
  static std::size_t larger(std::size_t capacity, std::size_t used, std::size_t count) noexcept {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    if (count > most - used) return most;
    const std::size_t needed = used + count;
    const std::size_t doubled = capacity > most / 2 ? most : capacity * 2;
    const std::size_t wanted = doubled > needed ? doubled : needed;
    return wanted < smallest ? smallest : wanted;
  }

#if defined(__GNUC__)
  [[gnu::noinline]]
#endif
  void
  grow(std::size_t count) {
    const std::size_t used = size();
    const std::size_t capacity = larger(this->capacity(), used, count);
    char* const grown = new char[capacity];
    if (used != 0) std::memcpy(grown, begin_, used);
    free_heap();
    begin_ = grown;
    cursor_ = grown + used;
    end_ = grown + capacity;
  }

  void free_heap() noexcept {
    if (begin_ != borrowed_) delete[] begin_;
  }

  void take(Buffer& other) noexcept {
    begin_ = other.begin_;
    cursor_ = other.cursor_;
    end_ = other.end_;
    borrowed_ = other.borrowed_;
    borrowed_capacity_ = other.borrowed_capacity_;
    other.begin_ = other.cursor_ = other.end_ = other.borrowed_ = nullptr;
    other.borrowed_capacity_ = 0;
  }

  char* begin_ = nullptr;
  char* cursor_ = nullptr;
  char* end_ = nullptr;
  char* borrowed_ = nullptr;
  std::size_t borrowed_capacity_ = 0;
};

}  // namespace v0
}  // namespace galley

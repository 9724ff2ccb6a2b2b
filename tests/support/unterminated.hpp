// galley: a text that nothing follows in memory
#pragma once
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace galley_test {

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

}  // namespace galley_test

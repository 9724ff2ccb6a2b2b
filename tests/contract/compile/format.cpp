// A toy format that is complete, or lacks something of the contract.
#include <galley/format/contract.hpp>

namespace toy {
struct Format {
  static constexpr std::string_view name = "toy";
#ifndef WITHOUT_MEDIA_TYPE
  static constexpr std::string_view media_type = "text/x-toy";
#endif
  static constexpr std::string_view extension = ".toy";
  static constexpr bool can_read = false;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using WriteOptions = galley::NoOptions;
#ifdef WITHOUT_RESULT
  static void write(const galley::Article&, std::string&, const WriteOptions&) {}
#else
  static galley::Result<void> write(const galley::Article&, std::string&, const WriteOptions&) {
    return galley::Issues{};
  }
#endif
};
}  // namespace toy

static_assert(galley::is_format_v<toy::Format>);

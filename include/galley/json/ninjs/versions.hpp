// galley: the published versions of ninjs, and sets of them
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/core/enum_names.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {

/// Every version that IPTC has approved, the one to write by default first.
enum class Version : unsigned char {
  v3_2,
  v3_1,
  v3_0,
  v2_3,
  v2_2,
  v2_1,
  v2_0,
  v1_7,
  v1_6,
  v1_5,
  v1_4,
  v1_3,
  v1_2,
  v1_1,
  v1_0
};

/// What a document's keys tell: 1 to 3, the number before the point of its version.
using Generation = unsigned char;

constexpr Generation generation_of(Version version) noexcept {
  return version <= Version::v3_0 ? 3 : version <= Version::v2_0 ? 2 : 1;
}

/// A set of versions, as bits.
class Versions {
 public:
  constexpr Versions() = default;
  /// From these minor versions of each generation on; `never` where it has none.
  constexpr Versions(int first1, int first2, int first3)
      : bits_(static_cast<std::uint16_t>(span(Version::v1_0, first1, 8) |
                                         span(Version::v2_0, first2, 4) |
                                         span(Version::v3_0, first3, 3))) {}

  constexpr bool has(Version version) const noexcept {
    return (bits_ >> static_cast<unsigned>(version) & 1U) != 0;
  }
  constexpr bool has_generation(Generation generation) const noexcept {
    const unsigned all = generation == 3 ? 0x7U : generation == 2 ? 0x78U : 0x7F80U;
    return (bits_ & all) != 0;
  }

 private:
  // Later versions have lower bits.
  static constexpr unsigned span(Version zero, int first, int count) {
    unsigned bits = 0;
    for (int minor = first; minor < count; ++minor)
      bits |= 1U << (static_cast<unsigned>(zero) - static_cast<unsigned>(minor));
    return bits;
  }
  std::uint16_t bits_ = 0;
};
inline constexpr int never = 99;
inline constexpr Versions every_version{0, 0, 0};

}  // namespace ninjs

template <>
inline constexpr std::string_view enum_names<ninjs::Version>[] = {
    "3.2", "3.1", "3.0", "2.3", "2.2", "2.1", "2.0", "1.7",
    "1.6", "1.5", "1.4", "1.3", "1.2", "1.1", "1.0"};

namespace ninjs {

/// The identifier of a version's schema, which documents state.
inline std::string schema_of(std::string_view version) {
  std::string schema("http://www.iptc.org/std/ninjs/ninjs-schema_");
  schema += version;
  schema += ".json#";
  return schema;
}

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

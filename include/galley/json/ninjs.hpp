// galley: ninjs, news in JSON as IPTC defines it, in every version from 1.0 to 3.2
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>
#include <galley/json/ninjs/fields.hpp>
#include <galley/json/ninjs/options.hpp>
#include <galley/json/ninjs/profile.hpp>
#include <galley/json/ninjs/read.hpp>
#include <galley/json/ninjs/read_all.hpp>
#include <galley/json/ninjs/sniff.hpp>
#include <galley/json/ninjs/versions.hpp>
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {

/// See format/contract.hpp; a template, so that only what is used is compiled.
template <class T>
struct BasicFormat {
  static constexpr std::string_view name = format_name;
  static constexpr std::string_view media_type = "application/json";
  static constexpr std::string_view extension = ".json";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = true;
  static constexpr EnumNames versions = names_of<Version>();
  using ReadOptions = ninjs::ReadOptions;
  using WriteOptions = ninjs::WriteOptions;

  static int sniff(std::string_view text) noexcept { return detail::sniff(text); }
  static Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
    return ninjs::read<Lazy<Article, T>>(text, options);
  }
  static Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
    return ninjs::read_all<T>(text, options);
  }
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return ninjs::write<T>(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

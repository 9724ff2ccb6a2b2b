// galley: native JSON, the format that loses nothing
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>
#include <galley/json/native/fields.hpp>
#include <galley/json/native/options.hpp>
#include <galley/json/native/read.hpp>
#include <galley/json/native/sniff.hpp>
#include <galley/json/native/write.hpp>

namespace galley {
inline namespace v0 {
namespace native {

/// A bundle of the one story that a native document is.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  return galley::detail::bundle_of(native::read<Lazy<Article, T>>(text, options));
}

/// See format/contract.hpp; a template, so that only what is used is compiled.
template <class T>
struct BasicFormat {
  static constexpr std::string_view name = format_name;
  static constexpr std::string_view media_type = "application/json";
  static constexpr std::string_view extension = ".json";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using ReadOptions = native::ReadOptions;
  using WriteOptions = native::WriteOptions;

  static int sniff(std::string_view text) noexcept { return detail::sniff(text); }
  static Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
    return native::read<Lazy<Article, T>>(text, options);
  }
  static Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
    return native::read_all<T>(text, options);
  }
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return native::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace native
}  // namespace v0
}  // namespace galley

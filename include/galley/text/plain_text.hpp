// galley: scraped plain text, read with a trace of every decision, and written
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>
#include <galley/text/plain_text/fields.hpp>
#include <galley/text/plain_text/options.hpp>
#include <galley/text/plain_text/read.hpp>
#include <galley/text/plain_text/sniff.hpp>
#include <galley/text/plain_text/trace.hpp>
#include <galley/text/plain_text/write.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {

/// A bundle of the one story that a text is.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  return galley::detail::bundle_of(plain_text::read<T>(text, options));
}

struct Format {
  static constexpr std::string_view name = "text";
  static constexpr std::string_view media_type = "text/plain";
  static constexpr std::string_view extension = ".txt";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = false;
  using ReadOptions = plain_text::ReadOptions;
  using WriteOptions = plain_text::WriteOptions;

  static int sniff(std::string_view text) noexcept { return detail::sniff(text); }
  template <class T = void>
  static Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
    return plain_text::read<T>(text, options);
  }
  template <class T = void>
  static Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
    return plain_text::read_all<T>(text, options);
  }
  template <class = void>
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return plain_text::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

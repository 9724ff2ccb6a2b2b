// galley: writes a story as one article element
#pragma once
#include <cstddef>
#include <string>
#include <utility>

#include <galley/html/document.hpp>
#include <galley/html/html_fragment/fields.hpp>
#include <galley/html/html_fragment/options.hpp>

namespace galley {
inline namespace v0 {
namespace html_fragment {
namespace detail {

template <class = void>
Result<void> write_to(Buffer& buffer, const Article& article, const WriteOptions& options) {
  return html::detail::write_document<Format>(
      buffer, article, options, [&](const auto& target, const html::detail::Voice& voice) {
        html::detail::ArticleWriter(target, article, voice).write(true);
      });
}

}  // namespace detail

/// Appends the story as an `article` element that stands alone, for pages of others; on failure
/// `out` is unchanged. `html::stylesheet` fits it. Dropped fields, refused addresses and missing
/// pictures are warnings; text that HTML cannot hold is an error unless options say otherwise.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  Buffer buffer(start, sizeof start);
  const std::size_t expected = html::detail::expected_size(article, 0);
  if (expected > sizeof start) buffer.room(expected);
  Result<void> result = detail::write_to(buffer, article, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class = void>
Result<std::string> write(const Article& article, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = html_fragment::write(article, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

/// Writes many stories; its buffer is kept from one to the next.
class Writer {
 public:
  explicit Writer(WriteOptions options = {}) : options_(std::move(options)) {}

  /// Appends to `out`; on failure `out` is unchanged.
  template <class = void>
  Result<void> write(const Article& article, std::string& out) {
    buffer_.clear();
    Result<void> result = detail::write_to(buffer_, article, options_);
    if (result) out.append(buffer_.view());
    return result;
  }
  void shrink() noexcept { buffer_.shrink(); }

 private:
  WriteOptions options_;
  Buffer buffer_;
};

}  // namespace html_fragment
}  // namespace v0
}  // namespace galley

// galley: files, all or nothing; a header to ask for
#pragma once
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/limits.hpp>
#include <galley/core/result.hpp>

namespace galley {
inline namespace v0 {
namespace io {
namespace detail {

/// A C file that closes itself.
class File {
 public:
  File(const std::string& path, const char* mode) : file_(std::fopen(path.c_str(), mode)) {}
  explicit File(std::FILE* file) : file_(file), is_borrowed_(true) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { close(); }

  bool is_open() const noexcept { return file_ != nullptr; }
  std::FILE* handle() const noexcept { return file_; }
  /// Bytes read; 0 at the end, -1 on error.
  std::ptrdiff_t read(char* to, std::size_t size) noexcept {
    const std::size_t count = std::fread(to, 1, size, file_);
    return count == 0 && std::ferror(file_) != 0 ? -1 : static_cast<std::ptrdiff_t>(count);
  }
  /// Writes and flushes; false if any byte could not be written.
  bool write(std::string_view text) noexcept {
    return std::fwrite(text.data(), 1, text.size(), file_) == text.size() &&
           std::fflush(file_) == 0;
  }
  /// False if the last bytes could not be written.
  bool close() noexcept {
    std::FILE* const file = std::exchange(file_, nullptr);
    return file == nullptr || is_borrowed_ || std::fclose(file) == 0;
  }

 private:
  std::FILE* file_;
  bool is_borrowed_ = false;
};

inline Issues failure(std::string_view code, std::string_view doing, std::string_view path) {
  Issue issue;
  issue.code = code;
  issue.message = "cannot ";
  issue.message += doing;
  issue.message += ' ';
  issue.message += path;
  Issues issues;
  issues.push_back(std::move(issue));
  return issues;
}

inline Result<std::string> read_all(File& file, std::string_view name, std::size_t limit) {
  constexpr std::size_t piece = 64 * 1024;
  std::string text;
  for (;;) {
    const std::size_t size = text.size();
    text.resize(size + piece);
    const std::ptrdiff_t count = file.read(&text[size], piece);
    if (count < 0) return failure("io.read.failed", "read", name);
    text.resize(size + static_cast<std::size_t>(count));
    if (count == 0) return text;
    if (text.size() > limit) return failure("limit.document.exceeded", "hold all of", name);
  }
}

}  // namespace detail

/// A source for readers that take a stream, such as `ndjson::StreamReader`.
class FileSource {
 public:
  explicit FileSource(const std::string& path) : file_(path, "rb") {}
  /// Borrows an open stream, such as stdin.
  explicit FileSource(std::FILE* stream) : file_(stream) {}
  bool is_open() const noexcept { return file_.is_open(); }
  std::ptrdiff_t read(char* to, std::size_t size) noexcept {
    return file_.is_open() ? file_.read(to, size) : -1;
  }

 private:
  detail::File file_;
};

/// A file's bytes, up to `limit`. Fails with `io.open.failed`, `io.read.failed`,
/// `limit.document.exceeded`.
inline Result<std::string> read_file(const std::string& path,
                                     std::size_t limit = Limits{}.document) {
  detail::File file(path, "rb");
  if (!file.is_open()) return detail::failure("io.open.failed", "open", path);
  return detail::read_all(file, path, limit);
}

/// All of an open stream, such as stdin.
inline Result<std::string> read_stream(std::FILE* stream, std::size_t limit = Limits{}.document) {
  detail::File file(stream);
  return detail::read_all(file, "the input", limit);
}

/// Writes a file all or nothing: into a new file beside it, which takes its place only when every
/// byte is written. On failure an older file is untouched. Fails with `io.open.failed`,
/// `io.write.failed`.
inline Result<void> write_file(const std::string& path, std::string_view text) {
  const std::string fresh = path + ".galley-new";
  detail::File file(fresh, "wb");
  if (!file.is_open()) return detail::failure("io.open.failed", "write", path);
  const bool is_written = file.write(text);
  const bool is_closed = file.close();
  if (is_written && is_closed && std::rename(fresh.c_str(), path.c_str()) == 0) return Issues{};
  std::remove(fresh.c_str());
  return detail::failure("io.write.failed", "write", path);
}

}  // namespace io
}  // namespace v0
}  // namespace galley

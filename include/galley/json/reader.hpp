// galley: JSON text, pulled token by token: strict, bounded, with positions
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/escape.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/line_counter.hpp>
#include <galley/core/path.hpp>
#include <galley/core/result.hpp>
#include <galley/core/source_map.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

/// ok: the value was taken. mismatch: the value is not of the wanted type; nothing is lost, as the
/// caller can go back to its start. failed: an error was reported and reading is over.
enum class Outcome : unsigned char { ok, mismatch, failed };

namespace detail {

/// Moves `at` to the next token and returns its first byte; NUL at the end.
inline char skip_blanks(const char*& at, const char* end) noexcept {
  for (; at != end; ++at)
    if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t') return *at;
  return '\0';
}

}  // namespace detail

/// A strict reader of RFC 8259 text in UTF-8. Every function skips blanks first.
class Reader {
 public:
  Reader(std::string_view text, const Limits& limits, IssueList& issues);
  Reader(std::string_view, const Limits&&, IssueList&) = delete;  // it would not outlive the reader
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  /// The first byte of the next token; NUL at the end of the text.
  char peek() noexcept { return galley::detail::out_of_line<detail::skip_blanks>(at_, end_); }
  /// `c` is not NUL.
  [[gnu::always_inline]] bool next_is(char c) noexcept { return stands_at(c) || peek() == c; }
  /// Takes the byte if it is next.
  bool take(char c) noexcept {
    if (!next_is(c)) return false;
    ++at_;
    return true;
  }
  /// Takes these bytes if just they stand here; blanks are not passed over.
  bool take_exactly(std::string_view text) noexcept {
    if (static_cast<std::size_t>(end_ - at_) < text.size() ||
        std::memcmp(at_, text.data(), text.size()) != 0)
      return false;
    at_ += text.size();
    return true;
  }
  /// After a member or element: ok when a comma says that another follows, mismatch when `closer`
  /// ended the list.
  Outcome separator(char closer) {
    if (!stands_at(',')) return last_separator(closer);
    ++at_;
    return Outcome::ok;
  }

  /// Is this value, the last one read, a view of the source?
  bool is_in_source(std::string_view value) const noexcept {
    return value.data() + value.size() == at_ - 1;
  }
  /// A string's value: a view of the source, or of a scratch buffer that the next call reuses.
  Outcome string(std::string_view& value);
  Outcome string(std::string& value);
  Outcome boolean(bool& value);
  /// An integer within bounds; another number, or one outside, is a mismatch.
  Outcome integer(std::int64_t& value, std::int64_t least, std::int64_t most);
  /// Any number as it is written; a view of the source.
  Outcome number_text(std::string_view& token);
  /// A key and its colon.
  Outcome key(std::string_view& name);
  /// Any value, which the caller has counted; it may nest as deep as an extension. `raw`, if given,
  /// gets its text without blanks, its tokens untouched.
  Outcome skip(std::string* raw = nullptr) {
    return skip(raw, limits_.extension_depth, "extension_depth");
  }
  /// Any value that is no extension: it may nest as deep as a document.
  Outcome pass() { return skip(nullptr, limits_.depth, "depth"); }
  /// Nothing but blanks may follow.
  Outcome finish();

  /// One more value, or one level deeper: false, with the error reported, past the limit.
  bool count_value() {
    if (galley::detail::likely(++values_ <= limits_.elements)) return true;
    return exceeded("elements") == Outcome::ok;
  }
  bool enter() {
    if (galley::detail::unlikely(depth_ >= limits_.depth || depth_ >= Limits::depth_ceiling))
      return exceeded("depth") == Outcome::ok;
    ++depth_;
    return true;
  }
  void leave() noexcept { --depth_; }

  bool failed() const noexcept { return failed_; }
  Outcome fail(std::string_view code, std::string message, const char* at);
  Outcome fail(std::string_view code, std::string message) {
    return fail(code, std::move(message), at_);
  }
  Outcome exceeded(std::string_view limit_name, const char* at = nullptr);
  void warn(std::string_view code, std::string message, const char* at);

  const char* at() const noexcept { return at_; }
  const char* end() const noexcept { return end_; }
  /// Goes back to an earlier place, such as the start of a mismatch.
  void go_to(const char* place) noexcept { at_ = place; }
  Position position_of(const char* place);

  const Limits& limits() const noexcept { return limits_; }
  IssueList& issues() noexcept { return issues_; }
  std::size_t depth() const noexcept { return depth_; }
  std::size_t values() const noexcept { return values_; }
  void set_values(std::size_t values) noexcept { values_ = values; }

  /// Where in the model the reader is; kept by those who know the model.
  const Path* path = nullptr;
  SourceMap* source_map = nullptr;

 private:
  /// Without looking past blanks: what compact JSON needs.
  bool stands_at(char c) const noexcept { return galley::detail::likely(at_ != end_ && *at_ == c); }
  Outcome last_separator(char closer);
  Outcome escaped_string(const char* start, const char* backslash, bool has_high_bytes,
                         std::string_view& value);
  Outcome accept_string(std::string_view text, bool has_high_bytes, const char* start,
                        std::string_view& value);
  Outcome closed_string(const char* start, const char* at, bool has_high_bytes,
                        std::string_view& value);
  Outcome special_string(const char* start, const char* at, bool has_high_bytes,
                         std::string_view& value);
  const char* unicode_escape(const char* at, char*& out);
  bool hex4(const char* at, char32_t& unit) const noexcept;
  Outcome number(std::string_view& token);
  Outcome literal(std::string_view word);
  Outcome scalar();
  Outcome skip(std::string* raw, std::size_t most_levels, std::string_view limit);
  Outcome unexpected(std::string_view wanted);
  bool is_cut_escape(const char* at) const noexcept;

  const char* begin_;
  const char* at_;
  const char* end_;
  const Limits& limits_;
  IssueList& issues_;
  std::size_t depth_ = 0;
  std::size_t values_ = 0;
  Buffer scratch_;
  bool failed_ = false;
  LineCounter lines_;
};

/// Is the text one JSON document? Judges the syntax only.
Result<void> check(std::string_view text, const Limits& limits = {});

}  // namespace json_text
}  // namespace v0
}  // namespace galley

#include <galley/json/reader_impl.hpp>
#include <galley/json/reader_strings.hpp>

// galley: NDJSON, one native article a line, from text or from a stream in bounded memory
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>
#include <galley/json/lines.hpp>
#include <galley/json/native.hpp>

namespace galley {
inline namespace v0 {
namespace ndjson {

using native::ReadOptions;
using native::WriteOptions;

/// One record: an article or the reasons why there is none, with its number (from 1; blank lines
/// are not counted). Positions are those of the whole text.
template <class T>
struct BasicRecord : Result<Lazy<Article, T>> {
  using Result<Lazy<Article, T>>::Result;
  std::size_t number = 0;
};
using Record = BasicRecord<void>;

namespace detail {

/// Where a record stands in the whole text.
struct Place {
  std::size_t number = 0;
  std::size_t line = 0;
  std::size_t offset = 0;
};

/// Issues of a record, told in terms of the whole text.
template <class = void>
inline Issues relocated(Issues issues, const Place& place) {
  for (Issue& issue : issues) {
    issue.message.insert(0, "record " + std::to_string(place.number) + ": ");
    if (issue.position.line == 0) continue;
    issue.position.line += place.line - 1;
    issue.position.offset += place.offset;
  }
  return issues;
}

template <class T = void>
BasicRecord<T> failed_record(std::string_view code, std::string message, const Place& place) {
  Issue issue;
  issue.code = code;
  issue.message = std::move(message);
  issue.position = {1, 1, 0};
  Issues issues;
  issues.push_back(std::move(issue));
  BasicRecord<T> record(relocated(std::move(issues), place));
  record.number = place.number;
  return record;
}

template <class T = void>
BasicRecord<T> read_record(std::string_view line, const Place& place, const ReadOptions& options) {
  using Record = BasicRecord<T>;
  if (line.size() > options.limits.record)
    return failed_record<T>("limit.record.exceeded", "the limit `record` is exceeded", place);
  // A mark is allowed at the start of the text only, where it has been taken off.
  if (strings::starts_with(line, "\xEF\xBB\xBF"))
    return failed_record<T>("json.syntax.unexpected", "a byte order mark may only start the text",
                            place);
  Result<Lazy<Article, T>> article = native::read<Lazy<Article, T>>(line, options);
  Issues issues = relocated(article.issues(), place);
  Record record =
      article ? Record(std::move(article).take(), std::move(issues)) : Record(std::move(issues));
  record.number = place.number;
  return record;
}

inline bool is_blank(std::string_view line) { return strings::trim(line).empty(); }

}  // namespace detail

/// Reads records from a source in pieces, holding one record at a time. `Source` has a member
/// `std::ptrdiff_t read(char* to, std::size_t size)`: bytes read, 0 at the end, negative on error.
template <class Source>
class StreamReader {
 public:
  using Outcome = BasicRecord<Lazy<void, Source>>;  ///< `Record`

  explicit StreamReader(Source& source, ReadOptions options = {})
      : source_(source), options_(std::move(options)) {}

  /// Reads the next record; false at the end. After a read error one last record says so.
  bool next(Outcome& record);

 private:
  static constexpr std::size_t piece = 64 * 1024;

  bool fill();
  bool next_line(std::string_view& line, bool& is_too_long);

  Source& source_;
  ReadOptions options_;
  std::string pending_;
  std::size_t begin_ = 0;    // of the next line within pending_
  std::size_t scanned_ = 0;  // no line end before this
  std::size_t dropped_ = 0;  // bytes of the stream before pending_
  detail::Place place_;
  bool at_end_ = false;
  bool has_error_ = false;
};

/// Reads another piece; false at the end of the source.
template <class Source>
bool StreamReader<Source>::fill() {
  if (at_end_) return false;
  if (begin_ != 0) {
    dropped_ += begin_;
    pending_.erase(0, begin_);
    scanned_ -= begin_;
    begin_ = 0;
  }
  const std::size_t size = pending_.size();
  pending_.resize(size + piece);
  const std::ptrdiff_t count = source_.read(&pending_[size], piece);
  pending_.resize(size + (count > 0 ? static_cast<std::size_t>(count) : 0));
  has_error_ = count < 0;
  at_end_ = count <= 0;
  return !at_end_;
}

/// The next line without its end. A line past the limit is passed over without being held.
template <class Source>
bool StreamReader<Source>::next_line(std::string_view& line, bool& is_too_long) {
  is_too_long = false;
  for (;;) {
    const std::size_t end = pending_.find('\n', scanned_);
    if (end != std::string::npos) {
      line = std::string_view(pending_).substr(begin_, end - begin_);
      begin_ = scanned_ = end + 1;
      return true;
    }
    scanned_ = pending_.size();
    if (scanned_ - begin_ > options_.limits.record) {
      is_too_long = true;
      begin_ = scanned_;
    }
    if (!fill()) {
      line = std::string_view(pending_).substr(begin_);
      begin_ = scanned_ = pending_.size();
      return !line.empty() || is_too_long;
    }
  }
}

template <class Source>
bool StreamReader<Source>::next(Outcome& record) {
  using T = Lazy<void, Source>;
  std::string_view line;
  bool is_too_long = false;
  for (;;) {
    const std::size_t start = dropped_ + begin_;
    if (!next_line(line, is_too_long)) break;
    const bool is_first = place_.line++ == 0;
    place_.offset = start;
    if (is_first && strings::starts_with(line, "\xEF\xBB\xBF")) line.remove_prefix(3);
    if (has_error_ && at_end_) break;  // a line that a read error cut is no record
    if (!is_too_long && detail::is_blank(line)) continue;
    ++place_.number;
    record = is_too_long ? detail::failed_record<T>("limit.record.exceeded",
                                                    "the limit `record` is exceeded", place_)
                         : detail::read_record<T>(line, place_, options_);
    return true;
  }
  if (!has_error_) return false;
  has_error_ = false;
  ++place_.number;
  record =
      detail::failed_record<T>("io.read.failed", "the source could not be read further", place_);
  return true;
}

/// The records of a text, read one by one as a loop asks for them.
template <class T>
class BasicRecords {
  using Record = BasicRecord<T>;

 public:
  BasicRecords(std::string_view text, ReadOptions options)
      : source_{text}, reader_(source_, std::move(options)) {}
  BasicRecords(const BasicRecords&) = delete;
  BasicRecords& operator=(const BasicRecords&) = delete;

  struct End {};
  /// Reads the next record at each step; done once there is none.
  class Iterator {
   public:
    explicit Iterator(BasicRecords& records) : records_(records) { ++*this; }
    Record& operator*() const noexcept { return records_.record_; }
    Record* operator->() const noexcept { return &records_.record_; }
    Iterator& operator++() {
      is_done_ = !records_.reader_.next(records_.record_);
      return *this;
    }
    friend bool operator!=(const Iterator& at, End) noexcept { return !at.is_done_; }
    friend bool operator==(const Iterator& at, End) noexcept { return at.is_done_; }

   private:
    BasicRecords& records_;
    bool is_done_ = false;
  };
  Iterator begin() { return Iterator(*this); }
  End end() const noexcept { return {}; }

 private:
  struct TextSource {
    std::string_view rest;
    std::ptrdiff_t read(char* to, std::size_t size) {
      const std::size_t count = size < rest.size() ? size : rest.size();
      if (count != 0) std::memcpy(to, rest.data(), count);
      rest.remove_prefix(count);
      return static_cast<std::ptrdiff_t>(count);
    }
  };
  TextSource source_;
  StreamReader<TextSource> reader_;
  Record record_{Lazy<Article, T>{}};
};

/// `for (auto& record : ndjson::records(text))`: the good and the bad, in order. The text must
/// outlive the loop.
template <class T = void>
BasicRecords<T> records(std::string_view text, ReadOptions options = {}) {
  return BasicRecords<T>(text, std::move(options));
}

/// All good records. A bad one is a warning `ndjson.record.rejected` with its number and cause;
/// under `strict`, or if none is good, it is an error.
template <class T = void>
Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(options.strict, options.limits.issues);
  if (text.size() > options.limits.document) {
    issues.error("limit.document.exceeded", Path(), "the limit `document` is exceeded");
    return issues.take();
  }
  Lazy<Bundle, T> bundle;
  std::size_t rejected = 0;
  for (BasicRecord<T>& record : records<T>(text, options)) {
    for (Issue issue : record.issues()) {
      if (issue.severity == Severity::error) {
        issue.message += " (" + issue.code + ")";
        issue.code = "ndjson.record.rejected";
        issue.severity = Severity::warning;
      }
      issue.path.clear();  // a path of one article says nothing in a bundle of many
      issues.add(std::move(issue));
    }
    if (record) {
      bundle.articles.push_back(std::move(*record));
    } else {
      ++rejected;
    }
  }
  if (rejected != 0 && bundle.articles.empty())
    issues.error("ndjson.record.none", Path(), "no record could be read");
  if (issues.failed()) return issues.take();
  return {std::move(bundle), issues.take()};
}

/// The only record of a text that holds one.
template <class T = void>
Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
  return galley::detail::only_story(ndjson::read_all<T>(text, options));
}

/// Appends one line, whole with its end; on failure, that of memory too, `out` is unchanged.
template <class = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  const std::size_t expected = native::detail::expected_size(article);
  Buffer buffer(start, sizeof start);
  if (expected > sizeof start) buffer.room(expected);
  Result<void> written = native::detail::write_to(buffer, article, options);
  if (!written) return written;
  buffer.push('\n');
  out.append(buffer.view());
  return written;
}

template <class T = void>
struct BasicFormat {
  static constexpr std::string_view name = "ndjson";
  static constexpr std::string_view media_type = "application/x-ndjson";
  static constexpr std::string_view extension = ".ndjson";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = true;
  using ReadOptions = ndjson::ReadOptions;
  using WriteOptions = ndjson::WriteOptions;

  static int sniff(std::string_view text) noexcept {
    return json_text::has_more_lines(text) ? native::detail::sniff_object(text) : 0;
  }
  static Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
    return ndjson::read<T>(text, options);
  }
  static Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
    return ndjson::read_all<T>(text, options);
  }
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return ndjson::write(article, out, options);
  }
};

using Format = BasicFormat<>;

}  // namespace ndjson

template <class T>
inline constexpr auto claims<ndjson::Format, T> = keeps_all();

static_assert(is_format_v<ndjson::Format>);

}  // namespace v0
}  // namespace galley

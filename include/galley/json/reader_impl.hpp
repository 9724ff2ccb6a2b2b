// galley: the functions of json_text::Reader; included by reader.hpp only
#pragma once
#include <cstring>
#include <utility>

#include <galley/core/strings.hpp>
#include <galley/json/reader.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

inline Reader::Reader(std::string_view text, const Limits& limits, IssueList& issues)
    : begin_(text.data()),
      at_(text.data()),
      end_(text.data() + text.size()),
      limits_(limits),
      issues_(issues),
      lines_(text.data()) {
  if (text.size() > limits.document) {
    exceeded("document");
    return;
  }
  if (strings::starts_with(text, "\xEF\xBB\xBF")) lines_ = LineCounter(at_ += 3);  // no column
  const std::string_view start = text.substr(0, 2);
  if (start == "\xFF\xFE" || start == "\xFE\xFF" ||
      (text.size() >= 2 && (text[0] == '\0' || text[1] == '\0')))
    fail("json.encoding.unsupported", "JSON must be UTF-8; this looks like UTF-16 or UTF-32");
}

inline Outcome Reader::last_separator(char closer) {
  const char c = peek();
  if (c != ',' && c != closer) return unexpected(closer == '}' ? "',' or '}'" : "',' or ']'");
  ++at_;
  return c == ',' ? Outcome::ok : Outcome::mismatch;
}

inline Outcome Reader::fail(std::string_view code, std::string message, const char* at) {
  if (!failed_) issues_.error(code, path ? *path : Path(), std::move(message), position_of(at));
  failed_ = true;
  at_ = end_;  // nothing more is read
  return Outcome::failed;
}

inline void Reader::warn(std::string_view code, std::string message, const char* at) {
  issues_.warning(code, path ? *path : Path(), std::move(message), position_of(at));
}

inline Outcome Reader::exceeded(std::string_view limit_name, const char* at) {
  std::string code = "limit.";
  code += limit_name;
  code += ".exceeded";
  std::string message = "the limit `";
  message += limit_name;
  message += "` is exceeded";
  return fail(code, std::move(message), at == nullptr ? at_ : at);
}

inline Outcome Reader::unexpected(std::string_view wanted) {
  std::string message = "expected ";
  message += wanted;
  if (at_ == end_) {
    message += ", but the text ends here";
    return fail("json.syntax.truncated", std::move(message));
  }
  const auto left = static_cast<std::size_t>(end_ - at_);
  message += ", found `";
  message += strings::escape_for_message({at_, left < 24 ? left : 24});
  message += '`';
  return fail("json.syntax.unexpected", std::move(message));
}

inline Position Reader::position_of(const char* place) {
  Position position = lines_(place);
  position.offset = static_cast<std::size_t>(place - begin_);  // a byte order mark counts here only
  return position;
}

inline Outcome Reader::literal(std::string_view word) {
  const auto left = static_cast<std::size_t>(end_ - at_);
  if (left < word.size() || std::memcmp(at_, word.data(), word.size()) != 0)
    return unexpected("a value");
  at_ += word.size();
  return Outcome::ok;
}

inline Outcome Reader::boolean(bool& value) {
  const char c = peek();
  if (c != 't' && c != 'f') return at_ == end_ ? unexpected("a value") : Outcome::mismatch;
  value = c == 't';
  return literal(value ? "true" : "false");
}

/// RFC 8259 section 6.
inline Outcome Reader::number(std::string_view& token) {
  const char* const start = at_;
  const auto digits = [this] {
    const char* const first = at_;
    while (at_ != end_ && *at_ >= '0' && *at_ <= '9') ++at_;
    return at_ != first;
  };
  if (at_ != end_ && *at_ == '-') ++at_;
  if (at_ != end_ && *at_ == '0') {
    ++at_;
  } else if (!digits()) {
    return unexpected("a digit");
  }
  if (at_ != end_ && *at_ == '.') {
    ++at_;
    if (!digits()) return unexpected("a digit");
  }
  if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
    ++at_;
    if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    if (!digits()) return unexpected("a digit");
  }
  token = {start, static_cast<std::size_t>(at_ - start)};
  return Outcome::ok;
}

inline Outcome Reader::number_text(std::string_view& token) {
  const char c = peek();
  if (c != '-' && (c < '0' || c > '9'))
    return at_ == end_ ? unexpected("a value") : Outcome::mismatch;
  return number(token);
}

inline Outcome Reader::integer(std::int64_t& value, std::int64_t least, std::int64_t most) {
  std::string_view token;
  const Outcome outcome = number_text(token);
  if (outcome != Outcome::ok) return outcome;
  std::int64_t parsed = 0;
  if (!strings::parse_integer(token, parsed) || parsed < least || parsed > most)
    return Outcome::mismatch;
  value = parsed;
  return Outcome::ok;
}

inline Outcome Reader::key(std::string_view& name) {
  if (!next_is('"')) return unexpected("a key in quotes");
  const char* const start = at_;
  if (string(name) == Outcome::failed) return Outcome::failed;
  if (name.size() > limits_.name) return exceeded("name", start);
  return take(':') ? Outcome::ok : unexpected("':'");
}

inline Outcome Reader::scalar() {
  const char c = peek();
  std::string_view ignored;
  switch (c) {
    case '"': return string(ignored);
    case 't': return literal("true");
    case 'f': return literal("false");
    case 'n': return literal("null");
    default:
      if (c == '-' || (c >= '0' && c <= '9')) return number(ignored);
      return unexpected("a value");
  }
}

inline Outcome Reader::skip(std::string* raw, std::size_t most_levels, std::string_view limit) {
  char closers[Limits::depth_ceiling];
  std::size_t level = 0;
  const auto keep = [raw](const char* from, const char* to) {
    if (raw != nullptr) raw->append(from, static_cast<std::size_t>(to - from));
  };
  const auto take_key = [&] {
    peek();
    const char* const start = at_;
    std::string_view name;
    if (!next_is('"') || string(name) == Outcome::failed) return unexpected("a key in quotes");
    if (name.size() > limits_.name) return exceeded("name", start);
    keep(start, at_);
    if (!take(':')) return unexpected("':'");
    keep(at_ - 1, at_);
    return Outcome::ok;
  };
  for (bool is_first = true;; is_first = false) {
    if (!is_first && !count_value()) return Outcome::failed;
    const char c = peek();
    if (c == '{' || c == '[') {
      if (level >= most_levels || level >= Limits::depth_ceiling) return exceeded(limit);
      ++at_;
      keep(at_ - 1, at_);
      const char closer = c == '{' ? '}' : ']';
      if (!take(closer)) {
        closers[level++] = closer;
        if (c == '{' && take_key() == Outcome::failed) return Outcome::failed;
        continue;
      }
      keep(at_ - 1, at_);
    } else {
      const char* const start = at_;
      if (scalar() == Outcome::failed) return Outcome::failed;
      keep(start, at_);
    }
    // Behind a value: close what ends here, until a comma announces another.
    for (;;) {
      if (level == 0) return Outcome::ok;
      const char closer = closers[level - 1];
      const Outcome more = separator(closer);
      if (more == Outcome::failed) return Outcome::failed;
      keep(at_ - 1, at_);
      if (more == Outcome::ok) {
        if (closer == '}' && take_key() == Outcome::failed) return Outcome::failed;
        break;
      }
      --level;
    }
  }
}

inline Outcome Reader::finish() {
  if (failed_) return Outcome::failed;
  peek();
  if (at_ == end_) return Outcome::ok;
  return fail("json.syntax.trailing", "something follows the end of the document");
}

inline Result<void> check(std::string_view text, const Limits& limits) {
  IssueList issues(false, limits.issues);
  Reader reader(text, limits, issues);
  if (!reader.failed() && reader.count_value() && reader.pass() == Outcome::ok) reader.finish();
  return issues.take();
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

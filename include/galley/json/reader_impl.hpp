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

inline Outcome Reader::string(std::string& value) {
  std::string_view view;
  const Outcome outcome = string(view);
  if (outcome != Outcome::ok) return outcome;
  // Most strings are short, of any size, and fit without memory. One size for all of them, cut
  // afterwards, spares the branches on the size that copying would take.
  constexpr std::size_t short_size = 15;
  if (view.size() <= short_size && is_in_source(view) &&
      end_ - view.data() >= std::ptrdiff_t{short_size}) {
    value.assign(view.data(), short_size);
    value.resize(view.size());
  } else {
    value = std::string(view);
  }
  return outcome;
}

namespace detail {

/// The last bytes of a text, followed by zeros that end every search.
inline simd::Block load_last(const char* at, std::size_t left) noexcept {
  char last[simd::Block::size] = {};
  std::memcpy(last, at, left);
  return simd::Block::load(last);
}

/// What stands behind the backslash of a short escape -> the character; 0 for any other byte.
struct ShortEscapes {
  char at[256] = {};
  constexpr ShortEscapes() {
    at[static_cast<unsigned char>('"')] = '"';
    at[static_cast<unsigned char>('\\')] = '\\';
    at[static_cast<unsigned char>('/')] = '/';
    at[static_cast<unsigned char>('b')] = '\b';
    at[static_cast<unsigned char>('f')] = '\f';
    at[static_cast<unsigned char>('n')] = '\n';
    at[static_cast<unsigned char>('r')] = '\r';
    at[static_cast<unsigned char>('t')] = '\t';
  }
};
inline constexpr ShortEscapes short_escapes;

}  // namespace detail

inline Outcome Reader::string(std::string_view& value) {
  if (!next_is('"')) return at_ == end_ ? unexpected("a string") : Outcome::mismatch;
  const char* const start = at_ + 1;
  const char* at = start;
  constexpr std::size_t two = 2 * simd::Block::size;
  simd::Block gathered;
  // Most strings end within two blocks, which are looked at without a branch between them.
  if (galley::detail::likely(static_cast<std::size_t>(end_ - at) >= two)) {
    const simd::Block block = simd::Block::load(at);
    const simd::Block next = simd::Block::load(at + simd::Block::size);
    const unsigned clean = first_of_two(JsonString::find(block), JsonString::find(next));
    if (clean < two)
      return closed_string(start, at + clean,
                           any_before(block.high_bits(), next.high_bits(), clean), value);
    gathered = block | next;
    at += two;
  }
  for (;; at += simd::Block::size) {
    const auto left = static_cast<std::size_t>(end_ - at);
    const bool is_whole = galley::detail::likely(left >= simd::Block::size);
    const simd::Block block = is_whole ? simd::Block::load(at) : detail::load_last(at, left);
    const auto found = JsonString::find(block);
    if (!found.any()) {
      gathered = gathered | block;
      continue;
    }
    const unsigned clean = found.first();
    const auto high = block.high_bits();
    const bool has_high_bytes = gathered.high_bits().any() || (high.any() && high.first() < clean);
    return closed_string(start, at + clean, has_high_bytes, value);
  }
}

/// A string whose first byte that needs a look stands at `at`: nearly always the closing quote.
#if defined(__GNUC__)
[[gnu::always_inline]]
#endif
inline Outcome
Reader::closed_string(const char* start, const char* at, bool has_high_bytes,
                      std::string_view& value) {
  if (galley::detail::unlikely(at == end_ || *at != '"'))
    return special_string(start, at, has_high_bytes, value);
  at_ = at + 1;
  value = {start, static_cast<std::size_t>(at - start)};
  return galley::detail::unlikely(has_high_bytes) || value.size() > limits_.string
             ? accept_string(value, has_high_bytes, start, value)
             : Outcome::ok;
}

/// A string that stops at `at` with something else than its closing quote.
inline Outcome Reader::special_string(const char* start, const char* at, bool has_high_bytes,
                                      std::string_view& value) {
  if (at == end_) {
    at_ = end_;
    return unexpected("the end of a string");
  }
  if (*at == '\\') return escaped_string(start, at, has_high_bytes, value);
  return fail("json.string.control", "a control character must be written as an escape", at);
}

inline Outcome Reader::accept_string(std::string_view text, bool has_high_bytes, const char* start,
                                     std::string_view& value) {
  if (galley::detail::unlikely(text.size() > limits_.string)) return exceeded("string", start - 1);
  // An escape never completes what raw bytes began, so the source goes wrong where the text does.
  if (has_high_bytes && galley::detail::unlikely(!utf8::is_valid(text)))
    return fail("json.string.utf8", "malformed UTF-8",
                start + utf8::valid_prefix({start, static_cast<std::size_t>(at_ - 1 - start)}));
  value = text;
  return Outcome::ok;
}

/// From the first backslash on, copying and unescaping go hand in hand.
inline Outcome Reader::escaped_string(const char* start, const char* backslash, bool has_high_bytes,
                                      std::string_view& value) {
  constexpr std::size_t step = 2 * simd::Block::size;  // most that one turn writes
  constexpr std::size_t turns = 64;                    // makes room for most texts at once
  const char* at = backslash;
  const auto clean_size = static_cast<std::size_t>(at - start);
  scratch_.clear();
  scratch_.room(clean_size + turns * step);
  scratch_.append({start, clean_size});
  char* out = scratch_.room(turns * step);
  const char* full = out + (turns - 1) * step;
  simd::Block gathered;
  for (;;) {
    if (galley::detail::unlikely(out > full)) {
      scratch_.advance_to(out);
      const std::size_t more = scratch_.size() + turns * step;
      out = scratch_.room(more);
      full = out + (more - step);
    }
    if (at != end_ && *at == '\\') {
      const char plain =
          end_ - at > 1 ? detail::short_escapes.at[static_cast<unsigned char>(at[1])] : '\0';
      if (galley::detail::likely(plain != '\0')) {
        *out++ = plain;
        at += 2;
      } else {
        at = unicode_escape(at, out);
        if (at == nullptr) return Outcome::failed;
      }
    }
    const auto left = static_cast<std::size_t>(end_ - at);
    const bool is_whole = galley::detail::likely(left >= simd::Block::size);
    const simd::Block block = is_whole ? simd::Block::load(at) : detail::load_last(at, left);
    block.store(out);
    gathered = gathered | block;  // may see bytes behind the string: then UTF-8 is checked in vain
    const auto found = JsonString::find(block);
    if (!found.any()) {
      out += simd::Block::size;
      at += simd::Block::size;
      continue;
    }
    const unsigned clean = found.first();
    out += clean;
    at += clean;
    if (at == end_) {
      at_ = end_;
      return unexpected("the end of a string");
    }
    if (*at == '\\') continue;
    if (*at != '"')
      return fail("json.string.control", "a control character must be written as an escape", at);
    at_ = at + 1;
    scratch_.advance_to(out);
    return accept_string(scratch_.view(), has_high_bytes || gathered.high_bits().any(), start,
                         value);
  }
}

/// Writes the character of the `\uXXXX` at `at`, a pair of them included, and returns the place
/// behind it, or null.
inline const char* Reader::unicode_escape(const char* at, char*& out) {
  if (is_cut_escape(at)) {
    at_ = end_;
    unexpected("the end of a string");
    return nullptr;
  }
  if (at[1] != 'u') {
    fail("json.string.escape", "unknown escape in a string", at);
    return nullptr;
  }
  char32_t unit = 0;
  if (!hex4(at + 2, unit)) {
    fail("json.string.escape", "\\u needs four hexadecimal digits", at);
    return nullptr;
  }
  if (unit < 0xD800 || unit > 0xDFFF) {
    out = utf8::encode(unit, out);
    return at + 6;
  }
  char32_t low = 0;
  const bool is_pair = unit < 0xDC00 && end_ - at > 7 && at[6] == '\\' && at[7] == 'u' &&
                       hex4(at + 8, low) && low >= 0xDC00 && low <= 0xDFFF;
  if (!is_pair) {
    fail("json.string.surrogate", "half of a surrogate pair is no character", at);
    return nullptr;
  }
  out = utf8::encode(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
  return at + 12;
}

/// Does the text end within this escape, or within the pair that it begins?
inline bool Reader::is_cut_escape(const char* at) const noexcept {
  constexpr std::string_view pair = "\\uxxxx\\uxxxx";
  char32_t high = 0;
  const bool begins_pair = end_ - at >= 6 && hex4(at + 2, high) && high >= 0xD800 && high < 0xDC00;
  const auto left = static_cast<std::size_t>(end_ - at);
  if (left >= (begins_pair ? 12U : 6U)) return false;
  for (std::size_t i = 0; i < left; ++i) {
    const bool fits = pair[i] == 'x' ? strings::hex_value(at[i]) >= 0 : at[i] == pair[i];
    if (!fits) return false;
  }
  return true;
}

inline bool Reader::hex4(const char* at, char32_t& unit) const noexcept {
  if (end_ - at < 4) return false;
  unit = 0;
  for (int i = 0; i < 4; ++i) {
    const int digit = strings::hex_value(at[i]);
    if (digit < 0) return false;
    unit = unit * 16 + static_cast<unsigned>(digit);
  }
  return true;
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

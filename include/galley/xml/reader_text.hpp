// galley: how the XML reader takes text and what stands in it; included by reader.hpp only
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <galley/core/named_characters.hpp>
#include <galley/core/strings.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

template <class T>
Event BasicReader<T>::advance(bool skips_blanks) {
  if (galley::detail::unlikely(is_empty_element_)) return close();
  if (event_ >= Event::end) {
    if (galley::detail::unlikely(event_ != Event::end)) return event_;
    leave();
  }
  if (galley::detail::unlikely(depth_ == 0)) return outside();
  const char* at = at_;
  // The common case: line ends and indentation up to a tag need not become text.
  if (skips_blanks && at != end_ && *at != '<') at = detail::skip_indentation(at, end_);
  if (galley::detail::likely(end_ - at > 1 && *at == '<')) {
    if (at[1] == '/') return end_tag(at);
    if (galley::detail::likely(at[1] != '!' && at[1] != '?')) return start_tag(at);
  }
  return text_or_tag(skips_blanks);
}

/// Text; or the tag behind it where it is nothing, or but blanks to be passed over.
template <class T>
Event BasicReader<T>::text_or_tag(bool skips_blanks) {
  event_at_ = at_;
  if (galley::detail::unlikely(!take_text())) return event_;
  if (galley::detail::unlikely(text_.empty() || (skips_blanks && is_blank())))
    return at_[1] == '/' ? end_tag(at_) : start_tag(at_);
  attributes_.clear();
  return event_ = Event::text;
}

/// From `at_` up to the next tag; empty where there were but comments and instructions.
template <class T>
bool BasicReader<T>::take_text() {
  const char* const start = at_;
  at_ = detail::scan(start, end_, detail::TextStops());
  if (galley::detail::unlikely(end_ - at_ < 2)) {
    unexpected("the end of an element", end_);
    return false;
  }
  if (*at_ != '<' || at_[1] == '!' || at_[1] == '?') {
    if (!gather(start)) return false;
  } else {
    text_ = view(start, at_);
  }
  if (galley::detail::likely(text_.size() <= limits_.string)) return true;
  exceeded("string", start);
  return false;
}

/// Text that holds more than characters, into text_buffer_: copying and resolving go hand in hand.
/// `at_` is the first place where something has to be done.
template <class T>
bool BasicReader<T>::gather(const char* start) {
  constexpr std::size_t block = simd::Block::size;
  constexpr std::size_t step = block + longest_named_character;  // most that one turn writes
  text_buffer_.clear();
  text_buffer_.append(view(start, at_));
  char* out = text_buffer_.room(16 * step);
  const char* full = out + 15 * step;
  for (;;) {
    if (galley::detail::unlikely(out > full)) {
      text_buffer_.advance_to(out);
      const std::size_t more = text_buffer_.size() + 16 * step;
      out = text_buffer_.room(more);
      full = out + (more - step);
    }
    if (at_ != end_) {
      if (*at_ == '&') {
        at_ = reference(at_, out);
        if (failed()) return false;
      } else if (*at_ == '\r') {
        *out++ = '\n';
        at_ += end_ - at_ > 1 && at_[1] == '\n' ? 2 : 1;
      } else if (*at_ == ']') {
        if (view(at_, end_).substr(0, 3) == "]]>") {
          fail("xml.text.malformed", "']]>' must be written as ]]&gt;", at_);
          return false;
        }
        *out++ = *at_++;
      } else if (*at_ == '<') {
        if (end_ - at_ > 1 && at_[1] != '!' && at_[1] != '?') {
          text_buffer_.advance_to(out);
          text_ = text_buffer_.view();
          return true;
        }
        text_buffer_.advance_to(out);
        if (!markup_in_text()) return false;
        out = text_buffer_.room(16 * step);
        full = out + 15 * step;
      }
    }
    if (galley::detail::unlikely(at_ == end_)) {
      unexpected("the end of an element", end_);
      return false;
    }
    const simd::Block bytes = detail::load_block(at_, end_);
    bytes.store(out);
    const auto found = detail::TextStops::find(bytes);
    const auto left = static_cast<std::size_t>(end_ - at_);
    std::size_t clean = found.any() ? found.first() : block;
    if (clean > left) clean = left;
    out += clean;
    at_ += clean;
  }
}

/// A comment, an instruction or a CDATA section, whose characters go into text_buffer_.
template <class T>
bool BasicReader<T>::markup_in_text() {
  if (end_ - at_ < 2) {
    unexpected("a tag", end_);
    return false;
  }
  if (at_[1] == '?') return instruction();
  if (stands_here("<!--")) return comment();
  if (failed()) return false;
  if (!stands_here("<![CDATA[")) {
    if (failed()) return false;
    if (stands_here("<!DOCTYPE")) {
      fail("xml.doctype.misplaced", "a DOCTYPE stands before the root element", at_);
    } else if (!failed()) {
      unexpected("a comment or a CDATA section", at_);
    }
    return false;
  }
  const char* at = at_ + std::string_view("<![CDATA[").size();
  const char* run = at;
  for (;; ++at) {
    at = detail::find_byte(at, end_, ']');
    if (end_ - at < 3) {
      unexpected("the end of a CDATA section", end_);
      return false;
    }
    if (at[1] == ']' && at[2] == '>') break;
  }
  for (const char* back = detail::find_byte(run, at, '\r'); back != at;
       back = detail::find_byte(run, at, '\r')) {
    text_buffer_.append(view(run, back));
    text_buffer_.push('\n');
    run = back + (back[1] == '\n' ? 2 : 1);
  }
  text_buffer_.append(view(run, at));
  at_ = at + 3;
  return true;
}

// ---- references -------------------------------------------------------------------------------

/// Writes what the reference at `at` stands for and returns the place behind it, or reports an
/// error.
template <class T>
const char* BasicReader<T>::reference(const char* at, char*& out) {
  if (end_ - at > 1 && at[1] == '#') return character_reference(at, out);
  return named_reference(at, out);
}

/// XML 1.0 production 66.
template <class T>
const char* BasicReader<T>::character_reference(const char* at, char*& out) {
  const bool is_hexadecimal = end_ - at > 2 && at[2] == 'x';
  const char32_t base = is_hexadecimal ? 16 : 10;
  const char* digit = at + (is_hexadecimal ? 3 : 2);
  const char* const first = digit;
  char32_t code_point = 0;
  for (; digit != end_; ++digit) {
    const int value = strings::hex_value(*digit);
    if (value < 0 || value >= static_cast<int>(base)) break;
    // What is beyond Unicode stays so, however many digits follow.
    if (code_point < 0x110000) code_point = code_point * base + static_cast<char32_t>(value);
  }
  if (digit == end_) {
    unexpected("';'", end_);
  } else if (digit == first || *digit != ';') {
    fail("xml.reference.malformed", "a reference to a character is &#N; or &#xN;", at);
  } else if (!utf8::is_xml_char(code_point)) {
    fail("xml.character.illegal", "XML cannot hold the character that this refers to", at);
  } else {
    out = utf8::encode(code_point, out);
  }
  return digit + 1;
}

/// The five that XML has, and those of HTML where the options allow them.
template <class T>
const char* BasicReader<T>::named_reference(const char* at, char*& out) {
  const char* const name_begin = at + 1;
  const auto left = static_cast<std::size_t>(end_ - name_begin);
  const auto take = [&](std::string_view reference, char character) {
    if (left < reference.size() || std::memcmp(name_begin, reference.data(), reference.size()) != 0)
      return false;
    *out++ = character;
    at = name_begin + reference.size();
    return true;
  };
  if (take("amp;", '&') || take("lt;", '<') || take("gt;", '>') || take("quot;", '"') ||
      take("apos;", '\''))
    return at;
  const char* end = name_begin;
  while (end != end_ && detail::name_bytes.may_follow[static_cast<unsigned char>(*end)]) ++end;
  const std::string_view name = view(name_begin, end);
  if (end == end_) {
    unexpected("the end of a reference", end_);
  } else if (*end != ';' || name.empty() ||
             !detail::name_bytes.may_start[static_cast<unsigned char>(name.front())]) {
    fail("xml.reference.malformed", "'&' must be written as &amp;", at);
  } else if (!options_.html_entities) {
    fail("xml.entity.unknown",
         "XML has no character `&" + strings::escape_for_message(name.substr(0, 24)) + ";`", at);
  } else {
    char* const behind = write_named_character(name, out);
    if (behind == nullptr) {
      fail("xml.entity.unknown",
           "neither XML nor HTML has a character `&" +
               strings::escape_for_message(name.substr(0, 24)) + ";`",
           at);
    } else {
      out = behind;
      if (named_characters_++ == 0)
        warn("xml.entity.mapped", "named characters of HTML were taken, which XML does not have",
             at);
    }
  }
  return end + 1;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

// galley: HTML text, pulled piece by piece: tags, text, comments, as tolerant as browsers are
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/literal.hpp>
#include <galley/core/strings.hpp>
#include <galley/markup/attributes.hpp>
#include <galley/markup/html_references.hpp>
#include <galley/markup/running_text.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// What HtmlScanner::next() met. `unfinished`: the text ends within a tag, which is dropped as
/// browsers drop it; `crowded`: a tag has more attributes than allowed, and reading is over.
enum class HtmlPiece : unsigned char {
  start,
  end,
  text,
  comment,
  unfinished,
  crowded,
  finished,
};

/// Takes HTML apart by the rules of the HTML Standard's tokenizer (13.2.5), in one pass and linear
/// time. It differs where the text of a story is at stake: CDATA is text, as in XHTML, `/>` ends
/// the element, even one of raw text, and `</ br>` is an end tag. Doctypes and processing
/// instructions are passed over.
template <class = void>
class BasicHtmlScanner {
 public:
  BasicHtmlScanner(std::string_view html, std::size_t most_attributes)
      : html_(html), most_attributes_(most_attributes) {}
  BasicHtmlScanner(const BasicHtmlScanner&) = delete;
  BasicHtmlScanner& operator=(const BasicHtmlScanner&) = delete;

  HtmlPiece next();

  /// Where the piece begins, in bytes.
  std::size_t offset() const noexcept { return offset_; }
  /// The element's name as it is spelled there.
  std::string_view name() const noexcept { return name_; }
  /// A tag that ends in `/>`.
  bool is_empty_element() const noexcept { return is_empty_element_; }
  /// Of a start tag, with references resolved. This and text() are valid until next().
  Attributes attributes() const noexcept { return {attributes_.data(), attributes_.size()}; }
  /// Character data with references resolved, or the text of a comment.
  std::string_view text() const noexcept { return text_; }

 private:
  static constexpr std::size_t npos = std::string_view::npos;

  std::size_t find(char byte, std::size_t from) const noexcept;
  bool starts_tag(std::size_t at) const noexcept;
  HtmlPiece markup();
  HtmlPiece take_text(std::size_t end);
  HtmlPiece take_comment();
  HtmlPiece pass(std::size_t end);
  HtmlPiece take_raw();
  std::size_t find_raw_end() const noexcept;
  std::size_t find_script_end() const noexcept;
  bool is_end_tag(std::size_t at, std::string_view name) const noexcept;
  HtmlPiece take_tag(bool is_end);
  bool take_attribute();
  std::string_view take_value();
  void resolve_values();

  std::string_view html_;
  std::size_t most_attributes_;
  std::size_t at_ = 0;
  std::size_t offset_ = 0;
  std::string_view name_;
  std::string_view text_;
  std::string_view raw_name_;  // of the element whose raw text comes next
  std::vector<Attribute> attributes_;
  std::string resolved_;
  bool is_empty_element_ = false;
  bool has_cdata_end_ = true;  // false once it is known that no `]]>` follows
};

using HtmlScanner = BasicHtmlScanner<>;

namespace detail {

/// Elements whose content is no markup to a browser with scripts: it runs to their end tag.
template <class = void>
inline constexpr Literal raw_text_elements[] = {"script", "style",    "title",   "textarea",
                                                "iframe", "noscript", "noembed", "noframes",
                                                "xmp",    "plaintext"};
inline constexpr std::size_t shortest_raw_text_element = 3;
/// Those of them in which references count.
constexpr bool has_references(std::string_view name) noexcept {
  return strings::equals_ignore_case(name, "title") ||
         strings::equals_ignore_case(name, "textarea");
}

constexpr bool ends_name(char byte) noexcept {
  return is_html_blank(byte) || byte == '/' || byte == '>';
}

}  // namespace detail

template <class T>
std::size_t BasicHtmlScanner<T>::find(char byte, std::size_t from) const noexcept {
  if (from >= html_.size()) return npos;
  const void* const found = std::memchr(html_.data() + from, byte, html_.size() - from);
  if (found == nullptr) return npos;
  return static_cast<std::size_t>(static_cast<const char*>(found) - html_.data());
}

/// Says whether `<` at that place begins markup; else it is a letter like others.
template <class T>
bool BasicHtmlScanner<T>::starts_tag(std::size_t at) const noexcept {
  if (html_.size() - at < 2) return false;
  const char byte = html_[at + 1];
  return strings::is_ascii_alpha(byte) || byte == '/' || byte == '!' || byte == '?';
}

template <class T>
HtmlPiece BasicHtmlScanner<T>::next() {
  for (;;) {
    offset_ = at_;
    if (!raw_name_.empty()) {
      const HtmlPiece raw = take_raw();
      if (raw == HtmlPiece::text) return raw;
      continue;
    }
    if (at_ == html_.size()) return HtmlPiece::finished;
    std::size_t open = html_[at_] == '<' ? at_ : find('<', at_);
    while (open != npos && !starts_tag(open)) open = find('<', open + 1);
    if (open != at_) return take_text(open == npos ? html_.size() : open);
    const HtmlPiece met = markup();
    if (met != HtmlPiece::finished) return met;  // else it is of no interest
  }
}

template <class T>
HtmlPiece BasicHtmlScanner<T>::markup() {
  const std::string_view rest = html_.substr(at_);
  if (strings::is_ascii_alpha(rest[1])) return take_tag(false);
  if (rest[1] == '/') {
    if (rest.size() == 2) return take_text(html_.size());
    if (strings::is_ascii_alpha(rest[2])) return take_tag(true);
    if (rest[2] == '>') return pass(at_ + 3);
  } else if (strings::starts_with(rest, "<!--")) {
    return take_comment();
  } else if (has_cdata_end_ && strings::starts_with(rest, "<![CDATA[")) {
    const std::size_t end = html_.find("]]>", at_ + 9);
    has_cdata_end_ = end != npos;
    if (has_cdata_end_) {
      text_ = html_.substr(at_ + 9, end - at_ - 9);
      at_ = end + 3;
      return text_.empty() ? HtmlPiece::finished : HtmlPiece::text;
    }
  }
  const std::size_t found = find('>', at_);
  const std::size_t end = found == npos ? html_.size() : found;
  name_ = strings::trim(html_.substr(at_ + 2, end - at_ - 2));
  pass(found == npos ? end : end + 1);
  // The guide of ninjs writes `</ br>`: a comment to browsers, but it keeps words apart.
  return rest[1] == '/' && strings::equals_ignore_case(name_, "br") ? HtmlPiece::end
                                                                    : HtmlPiece::finished;
}

template <class T>
HtmlPiece BasicHtmlScanner<T>::pass(std::size_t end) {
  at_ = end;
  return HtmlPiece::finished;
}

template <class T>
HtmlPiece BasicHtmlScanner<T>::take_text(std::size_t end) {
  text_ = html_.substr(at_, end - at_);
  at_ = end;
  if (std::memchr(text_.data(), '&', text_.size()) != nullptr) {
    resolved_.clear();
    append_resolved(resolved_, text_, false);
    text_ = resolved_;
  }
  return HtmlPiece::text;
}

/// `<!-->` and `<!--->` are comments too; `--!>` ends one, as does the end of the text.
template <class T>
HtmlPiece BasicHtmlScanner<T>::take_comment() {
  const std::size_t begin = at_ + 4;
  std::size_t end = npos;
  std::size_t behind = html_.size();
  for (std::size_t close = find('>', begin); close != npos; close = find('>', close + 1)) {
    const std::string_view body = html_.substr(begin, close - begin);
    const bool is_short = body.empty() || body == "-";
    const std::size_t dashes = strings::ends_with(body, "--")    ? 2
                               : strings::ends_with(body, "--!") ? 3
                                                                 : 0;
    if (!is_short && dashes == 0) continue;
    end = begin + (is_short ? 0 : body.size() - dashes);
    behind = close + 1;
    break;
  }
  text_ =
      html_.substr(begin < html_.size() ? begin : html_.size(), end == npos ? npos : end - begin);
  at_ = behind;
  return HtmlPiece::comment;
}

// ---- raw text ----

template <class T>
HtmlPiece BasicHtmlScanner<T>::take_raw() {
  const std::size_t end =
      strings::equals_ignore_case(raw_name_, "script") ? find_script_end() : find_raw_end();
  const bool has_references = detail::has_references(raw_name_);
  raw_name_ = {};
  if (end == at_) return HtmlPiece::finished;
  if (has_references) return take_text(end);
  text_ = html_.substr(at_, end - at_);
  at_ = end;
  return HtmlPiece::text;
}

template <class T>
bool BasicHtmlScanner<T>::is_end_tag(std::size_t at, std::string_view name) const noexcept {
  const std::string_view rest = html_.substr(at);
  return rest.size() > name.size() + 2 && rest[1] == '/' &&
         strings::starts_with_ignore_case(rest.substr(2), name) &&
         detail::ends_name(rest[name.size() + 2]);
}

template <class T>
std::size_t BasicHtmlScanner<T>::find_raw_end() const noexcept {
  if (strings::equals_ignore_case(raw_name_, "plaintext")) return html_.size();
  std::size_t at = find('<', at_);
  while (at != npos && !is_end_tag(at, raw_name_)) at = find('<', at + 1);
  return at == npos ? html_.size() : at;
}

/// A script may hold a comment, and that a script, whose end tag does not end it (HTML Standard
/// 13.2.5.20 to 31).
template <class T>
std::size_t BasicHtmlScanner<T>::find_script_end() const noexcept {
  enum class State : unsigned char { plain, escaped, escaped_twice } state = State::plain;
  for (std::size_t at = at_; at < html_.size(); ++at) {
    const std::string_view rest = html_.substr(at);
    if (rest[0] == '-') {
      if (state != State::plain && strings::starts_with(rest, "-->")) state = State::plain;
    } else if (rest[0] != '<') {
      continue;
    } else if (is_end_tag(at, "script")) {
      if (state != State::escaped_twice) return at;
      state = State::escaped;
    } else if (state == State::plain && strings::starts_with(rest, "<!--")) {
      state = State::escaped;
      at += 1;  // the dashes may be those of `-->` already
    } else if (state == State::escaped && rest.size() > 7 &&
               strings::starts_with_ignore_case(rest, "<script") && detail::ends_name(rest[7])) {
      state = State::escaped_twice;
    }
  }
  return html_.size();
}

// ---- tags ----

template <class T>
HtmlPiece BasicHtmlScanner<T>::take_tag(bool is_end) {
  at_ += is_end ? 2 : 1;
  const std::size_t begin = at_;
  while (at_ < html_.size() && !detail::ends_name(html_[at_])) ++at_;
  name_ = html_.substr(begin, at_ - begin);
  attributes_.clear();
  is_empty_element_ = false;
  bool is_crowded = false;
  for (;;) {
    while (at_ < html_.size() && is_html_blank(html_[at_])) ++at_;
    if (at_ == html_.size()) return HtmlPiece::unfinished;
    const char byte = html_[at_++];
    if (byte == '>') break;
    is_empty_element_ = byte == '/' && at_ < html_.size() && html_[at_] == '>';
    if (byte == '/') continue;
    --at_;
    if (!take_attribute()) return HtmlPiece::unfinished;
    is_crowded = is_crowded || attributes_.size() > most_attributes_;
    if (is_crowded || is_end) attributes_.clear();
  }
  if (is_end) return HtmlPiece::end;
  if (is_crowded) return HtmlPiece::crowded;
  resolve_values();
  const bool may_be_raw = !is_empty_element_ && name_.size() >= detail::shortest_raw_text_element;
  if (may_be_raw)
    for (const Literal& raw : detail::raw_text_elements<>)
      if (strings::equals_ignore_case(name_, raw)) raw_name_ = name_;
  return HtmlPiece::start;
}

/// Takes a name and its value, if it has one; false where the text ends before the tag does.
template <class T>
bool BasicHtmlScanner<T>::take_attribute() {
  const std::size_t begin = at_++;  // an `=` in front is part of the name
  while (at_ < html_.size() && !detail::ends_name(html_[at_]) && html_[at_] != '=') ++at_;
  Attribute attribute;
  attribute.name = html_.substr(begin, at_ - begin);
  while (at_ < html_.size() && is_html_blank(html_[at_])) ++at_;
  if (at_ == html_.size()) return false;
  if (html_[at_] == '=') {
    ++at_;
    while (at_ < html_.size() && is_html_blank(html_[at_])) ++at_;
    if (at_ == html_.size()) return false;
    const char quote = html_[at_];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = find(quote, at_ + 1);
      if (end == npos) {
        at_ = html_.size();
        return false;
      }
      attribute.value = html_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
    } else {
      const std::size_t start = at_;
      while (at_ < html_.size() && !is_html_blank(html_[at_]) && html_[at_] != '>') ++at_;
      attribute.value = html_.substr(start, at_ - start);
    }
  }
  attributes_.push_back(attribute);
  return true;
}

/// No reference takes twice its size when it is resolved (`&nGt;` takes six bytes), so that the
/// views into `resolved_` stay valid.
template <class T>
void BasicHtmlScanner<T>::resolve_values() {
  std::size_t size = 0;
  for (const Attribute& attribute : attributes_) {
    const std::string_view value = attribute.value;
    if (strings::contains(value, '&')) size += value.size();
  }
  if (size == 0) return;
  resolved_.clear();
  resolved_.reserve(2 * size);
  for (Attribute& attribute : attributes_) {
    if (!strings::contains(attribute.value, '&')) continue;
    const std::size_t begin = resolved_.size();
    append_resolved(resolved_, attribute.value, true);
    attribute.value = std::string_view(resolved_).substr(begin);
  }
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

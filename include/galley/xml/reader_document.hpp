// galley: what stands around the root element, and how issues are told; included by
// reader.hpp only
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/strings.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

template <class T>
BasicReader<T>::BasicReader(std::string_view text, const Limits& limits, IssueList& issues,
                            const ReaderOptions& options)
    : limits_(limits), issues_(issues), options_(options), most_depth_(limits.depth) {
  if (most_depth_ > Limits::depth_ceiling) most_depth_ = Limits::depth_ceiling;
  open_.push({});
  bind({}, {}, Namespace::none);
  bind("xml", xml_text::uri_of(Namespace::xml), Namespace::xml);
  if (!open(text)) return;
  event_at_ = at_;
}

// ---- issues and places ------------------------------------------------------------------------

template <class T>
Position BasicReader<T>::position_of(const char* place) {
  Position position = lines_(place);
  position.offset = source_.source_of(position.offset);
  return position;
}

template <class T>
Event BasicReader<T>::fail(std::string_view code, std::string message, const char* at) {
  if (event_ != Event::failed)
    issues_.error(code, path ? *path : Path(), std::move(message),
                  position_of(at == nullptr ? event_at_ : at));
  return stop();
}

template <class T>
Event BasicReader<T>::stop() noexcept {
  at_ = end_;  // nothing more is read
  is_empty_element_ = false;
  text_ = {};
  attributes_.clear();
  return event_ = Event::failed;
}

template <class T>
Event BasicReader<T>::exceeded(std::string_view limit_name, const char* at) {
  std::string code = "limit.";
  code += limit_name;
  code += ".exceeded";
  std::string message = "the limit `";
  message += limit_name;
  message += "` is exceeded";
  return fail(code, std::move(message), at);
}

template <class T>
void BasicReader<T>::warn(std::string_view code, std::string message, const char* at) {
  issues_.warning(code, path ? *path : Path(), std::move(message),
                  position_of(at == nullptr ? event_at_ : at));
}

template <class T>
void BasicReader<T>::note(std::string_view code, std::string message, const char* at) {
  issues_.info(code, path ? *path : Path(), std::move(message),
               position_of(at == nullptr ? event_at_ : at));
}

template <class T>
Event BasicReader<T>::unexpected(std::string_view wanted, const char* at) {
  std::string message = "expected ";
  message += wanted;
  if (at == end_) {
    message += ", but the text ends here";
    return fail("xml.syntax.truncated", std::move(message), at);
  }
  const std::string_view found = view(at, end_);
  message += ", found `";
  message += strings::escape_for_message(found.substr(0, 24));
  message += '`';
  return fail("xml.syntax.unexpected", std::move(message), at);
}

template <class T>
bool BasicReader<T>::stands_here(std::string_view wanted) {
  const std::string_view found = rest().substr(0, wanted.size());
  if (found == wanted) return true;
  if (found != wanted.substr(0, found.size())) return false;
  at_ = end_;
  unexpected(wanted, at_);
  return false;
}

// ---- the XML declaration ----------------------------------------------------------------------

/// XML 1.0 production 23. `label` is the encoding's name, if there is one.
template <class T>
bool BasicReader<T>::declaration(std::string_view& label) {
  at_ += std::string_view("<?xml").size();
  std::string_view value;
  if (!pseudo_attribute("version", value)) {
    if (!failed()) unexpected("version=\"1.0\"", at_);
    return false;
  }
  if (value != "1.0") {
    fail("xml.version.unsupported", "only XML 1.0 is read", value.data());
    return false;
  }
  if (pseudo_attribute("encoding", label)) {
    bool is_name = !label.empty() && strings::is_ascii_alpha(label.front());
    for (const char byte : label)
      is_name = is_name &&
                (strings::is_ascii_alphanumeric(byte) || byte == '.' || byte == '_' || byte == '-');
    if (!is_name) {
      fail("xml.declaration.malformed", "this is no name of an encoding", label.data());
      return false;
    }
  }
  if (!failed() && pseudo_attribute("standalone", value) && value != "yes" && value != "no")
    fail("xml.declaration.malformed", "standalone must be yes or no", value.data());
  if (failed()) return false;
  at_ = detail::skip_blanks(at_, end_);
  if (!stands_here("?>")) {
    if (!failed()) unexpected("?>", at_);
    return false;
  }
  at_ += 2;
  return true;
}

/// Takes ` name="value"` if it stands here; else false and nothing taken, or an error.
template <class T>
bool BasicReader<T>::pseudo_attribute(std::string_view name, std::string_view& value) {
  const char* const start = at_;
  at_ = detail::skip_blanks(at_, end_);
  if (at_ == start || !stands_here(name)) {
    if (!failed()) at_ = start;
    return false;
  }
  at_ = detail::skip_blanks(at_ + name.size(), end_);
  if (at_ == end_ || *at_ != '=') {
    unexpected("'='", at_);
    return false;
  }
  at_ = detail::skip_blanks(at_ + 1, end_);
  return literal(value);
}

/// Takes a literal in either quotes.
template <class T>
bool BasicReader<T>::literal(std::string_view& value) {
  if (at_ == end_ || (*at_ != '"' && *at_ != '\'')) {
    unexpected("a value in quotes", at_);
    return false;
  }
  const char* const close = detail::find_byte(at_ + 1, end_, *at_);
  if (close == end_) {
    unexpected("the end of a value", end_);
    return false;
  }
  value = view(at_ + 1, close);
  at_ = close + 1;
  return true;
}

// ---- around the root --------------------------------------------------------------------------

/// What stands before the root, up to its start, or behind it, up to the end.
template <class T>
Event BasicReader<T>::outside() {
  for (;;) {
    at_ = event_at_ = detail::skip_blanks(at_, end_);
    if (at_ == end_) {
      if (elements_ != 0) return event_ = Event::finished;
      return fail("xml.root.missing", "the document has no element");
    }
    if (*at_ != '<')
      return fail("xml.text.misplaced",
                  elements_ == 0 ? "text before the root element" : "text behind the root element");
    if (end_ - at_ == 1) return unexpected("what the '<' begins", end_);
    const char next = at_[1];
    if (next == '?') {
      if (!instruction()) return event_;
    } else if (next == '!') {
      if (stands_here("<!--") ? !comment() : failed() || !doctype()) return event_;
    } else if (next == '/') {
      return unexpected("an element", at_);
    } else if (elements_ != 0) {
      return fail("xml.root.several", "a second element behind the root element");
    } else {
      return start_tag(at_);
    }
  }
}

/// A DOCTYPE without an internal subset is passed over; what it names is never opened.
template <class T>
bool BasicReader<T>::doctype() {
  const char* const start = at_;
  const auto refuse = [this](const char* wanted) {
    if (!failed()) unexpected(wanted, at_);
    return false;
  };
  if (!stands_here("<!DOCTYPE")) return refuse("a comment or an element");
  if (elements_ != 0 || has_doctype_) {
    fail("xml.doctype.misplaced", "a DOCTYPE stands once, before the root element");
    return false;
  }
  has_doctype_ = true;
  at_ += std::string_view("<!DOCTYPE").size();
  const auto blanks = [this] {
    const char* const before = at_;
    at_ = detail::skip_blanks(at_, end_);
    return at_ != before;
  };
  if (!blanks()) return refuse("a blank");
  if (at_ == end_) return refuse("a name");
  NameParts parts;
  const char* const behind = take_name(at_, parts);
  if (behind == nullptr) return false;
  at_ = behind;
  const bool has_blank = blanks();
  if (at_ != end_ && *at_ != '>' && *at_ != '[') {
    if (!has_blank) return refuse("a blank");
    if (!external_id()) return false;
    blanks();
  }
  if (at_ != end_ && *at_ == '[') {
    fail("xml.doctype.refused", "a DOCTYPE with declarations of its own is not read", start);
    return false;
  }
  if (at_ == end_ || *at_ != '>') return refuse("'>'");
  ++at_;
  note("xml.doctype.skipped", "the DOCTYPE was passed over; nothing it names is opened", start);
  return true;
}

/// XML 1.0 production 75.
template <class T>
bool BasicReader<T>::external_id() {
  const bool is_public = *at_ == 'P';
  if (!stands_here(is_public ? "PUBLIC" : "SYSTEM")) {
    if (!failed()) unexpected("SYSTEM, PUBLIC or '>'", at_);
    return false;
  }
  at_ += 6;
  for (int part = is_public ? 0 : 1; part < 2; ++part) {
    const char* const before = at_;
    at_ = detail::skip_blanks(at_, end_);
    if (at_ == before) {
      unexpected("a blank", at_);
      return false;
    }
    std::string_view value;
    if (!literal(value)) return false;
    if (part != 0) continue;
    for (const char& byte : value) {  // production 13
      if (strings::is_ascii_alphanumeric(byte) ||
          strings::contains(" \r\n-'()+,./:=?;!*#@$_%", byte))
        continue;
      unexpected("a character of a public identifier", &byte);
      return false;
    }
  }
  return true;
}

/// Passes over a comment, whose start stands here.
template <class T>
bool BasicReader<T>::comment() {
  const char* at = at_ + 4;
  for (;;) {
    at = detail::find_byte(at, end_, '-');
    if (end_ - at < 3) {
      unexpected("the end of a comment", end_);
      return false;
    }
    if (at[1] == '-') break;
    at += 2;
  }
  if (at[2] != '>') {
    fail("xml.comment.malformed", "two hyphens end a comment", at);
    return false;
  }
  at_ = at + 3;
  return true;
}

/// Passes over a processing instruction, whose start stands here.
template <class T>
bool BasicReader<T>::instruction() {
  const char* const start = at_;
  at_ += 2;
  NameParts parts;
  const char* const target = at_;
  const char* const behind = take_name(at_, parts);
  if (behind == nullptr) return false;
  at_ = behind;
  const std::string_view name = view(target, at_);
  if (at_ == end_) {
    unexpected("the end of a processing instruction", end_);
    return false;
  }
  if (parts.prefix_size != 0 || strings::equals_ignore_case(name, "xml")) {
    fail("xml.instruction.misplaced",
         parts.prefix_size != 0 ? "the target of a processing instruction has no colon"
                                : "an XML declaration stands once, at the very start",
         start);
    return false;
  }
  if (!detail::is_blank(*at_) && !stands_here("?>")) {
    if (!failed()) unexpected("a blank", at_);
    return false;
  }
  for (;; ++at_) {
    at_ = detail::find_byte(at_, end_, '?');
    if (end_ - at_ < 2) {
      at_ = end_;
      unexpected("the end of a processing instruction", end_);
      return false;
    }
    if (at_[1] == '>') break;
  }
  at_ += 2;
  if (!has_instruction_)
    note("xml.instruction.skipped", "processing instructions are passed over", start);
  has_instruction_ = true;
  return true;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

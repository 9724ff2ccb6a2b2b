// galley: what the XML reader takes as a whole: elements skipped, kept raw, read as text; included
// by reader.hpp only
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/escape.hpp>
#include <galley/core/named_characters.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

namespace detail {

/// Does the prefix begin an attribute's value, as it does where that is an xs:QName?
inline bool starts_value(std::string_view markup, std::string_view prefix) noexcept {
  if (prefix.empty()) return false;
  for (std::size_t at = markup.find(prefix); at != markup.npos; at = markup.find(prefix, at + 1)) {
    const std::size_t end = at + prefix.size();
    const bool is_quoted = at != 0 && (markup[at - 1] == '"' || markup[at - 1] == '\'');
    if (is_quoted && end < markup.size() && markup[end] == ':') return true;
  }
  return false;
}

/// Appends characters so that they stand for themselves in a value and in text.
template <class = void>
void append_escaped(std::string& out, std::string_view characters) {
  Buffer escaped;
  Seen seen;
  char* const room = escaped.room(characters.size(), XmlAttribute::worst, 32);
  escaped.advance_to(copy_escaped<XmlAttribute>(room, characters, seen));
  out += escaped.view();
}

/// Appends ` name="value"`.
template <class = void>
void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out += ' ';
  out += name;
  out += "=\"";
  append_escaped(out, value);
  out += '"';
}

template <class = void>
void append_declaration(std::string& out, std::string_view prefix, std::string_view uri) {
  std::string name = "xmlns";
  if (!prefix.empty()) name += ':';
  name += prefix;
  append_attribute(out, name, uri);
}

}  // namespace detail

template <class T>
bool BasicReader<T>::skip() {
  const std::size_t inside = depth_;
  const std::size_t most_depth = most_depth_;
  const std::string_view depth_limit = depth_limit_;
  const std::size_t levels = limits_.extension_depth < Limits::depth_ceiling
                                 ? limits_.extension_depth
                                 : Limits::depth_ceiling;
  if (depth_limit != "extension_depth") {
    most_depth_ = inside - 1 + levels;
    depth_limit_ = "extension_depth";
  }
  while (next() != Event::failed && !(event_ == Event::end && depth_ == inside)) {
  }
  most_depth_ = most_depth;
  depth_limit_ = depth_limit;
  return !failed();
}

template <class T>
bool BasicReader<T>::raw(std::string& fragment) {
  const char* const start = event_at_;
  const char* const behind_name = start + 1 + open_.back().size;
  const std::size_t outer = open_.back().bindings;
  const std::size_t named_before = named_before_;
  begin_use();
  if (!skip()) return false;
  fragment += view(start, behind_name);
  declare_used(fragment, outer, view(behind_name, at_));
  if (named_characters_ == named_before) {
    fragment += view(behind_name, at_);
  } else {
    append_resolved(fragment, view(behind_name, at_));
  }
  return true;
}

/// From here on it is told which namespaces the element that started uses.
template <class T>
void BasicReader<T>::begin_use() noexcept {
  used_[0] = 0;
  for (std::size_t i = 1; i <= scope_ / 64 && i < most_bindings / 64; ++i) used_[i] = 0;
  use(open_.back().binding);
  for (const Attribute& attribute : attributes_)
    if (attribute.binding != 0) use(attribute.binding);
}

template <class T>
RawMark BasicReader<T>::mark() noexcept {
  RawMark mark;
  mark.start = event_at_;
  mark.behind_name = event_at_ + 1 + open_.back().size;
  mark.outer = open_.back().bindings;
  mark.named_before = named_before_;
  begin_use();
  return mark;
}

template <class T>
void BasicReader<T>::close(RawMark& mark) const noexcept {
  mark.end = at_;
  mark.has_named = named_characters_ != mark.named_before;
  mark.used = used_[0];
}

template <class T>
void BasicReader<T>::raw(const RawMark& mark, std::string& fragment) const {
  constexpr std::size_t bits = 64;
  const std::string_view content = view(mark.behind_name, mark.end);
  fragment += view(mark.start, mark.behind_name);
  for (std::size_t i = first_binding; i < mark.outer; ++i)
    if (i >= bits || (mark.used >> i & 1U) != 0 || is_in_values(content, bindings_[i]))
      detail::append_declaration(fragment, bindings_[i].prefix, bindings_[i].uri);
  if (mark.has_named) {
    append_resolved(fragment, content);
  } else {
    fragment += content;
  }
}

/// Ours is never part of a qualified name, though aliases of codes may look like its prefix.
template <class T>
bool BasicReader<T>::is_in_values(std::string_view content, const Binding& binding) noexcept {
  return binding.space != Namespace::model && detail::starts_value(content, binding.prefix);
}

/// The declarations around an element that were used in it.
template <class T>
void BasicReader<T>::declare_used(std::string& out, std::size_t outer,
                                  std::string_view content) const {
  for (std::size_t i = first_binding; i < outer; ++i)
    if (is_used(i) || is_in_values(content, bindings_[i]))
      detail::append_declaration(out, bindings_[i].prefix, bindings_[i].uri);
}

/// Appends markup with its named characters of HTML resolved; in comments, instructions and CDATA
/// sections there are none.
template <class T>
void BasicReader<T>::append_resolved(std::string& out, std::string_view source) const {
  constexpr struct {
    std::string_view opens;
    std::string_view closes;
  } opaque[] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
  while (!source.empty()) {
    std::size_t taken = source.find_first_of("<&");
    if (taken == source.npos) taken = source.size();
    out += source.substr(0, taken);
    source.remove_prefix(taken);
    if (source.empty()) break;
    std::size_t passed = 1;
    for (const auto& kind : opaque)
      if (source.substr(0, kind.opens.size()) == kind.opens)
        passed = source.find(kind.closes, kind.opens.size()) + kind.closes.size();
    if (source.front() == '&') {
      const std::string_view name = source.substr(1, source.find(';') - 1);
      char bytes[longest_named_character];
      const bool is_xml = name.front() == '#' || name == "amp" || name == "lt" || name == "gt" ||
                          name == "quot" || name == "apos";
      const char* const behind = is_xml ? nullptr : write_named_character(name, bytes);
      if (behind != nullptr) {
        detail::append_escaped(out, view(bytes, behind));
        source.remove_prefix(name.size() + 2);
        continue;
      }
    }
    out += source.substr(0, passed);
    source.remove_prefix(passed);
  }
}

template <class T>
void BasicReader<T>::raw(const Attribute& attribute, std::string& out) const {
  if (attribute.binding >= first_binding) {
    const Binding& binding = bindings_[attribute.binding];
    detail::append_declaration(out, binding.prefix, binding.uri);
  }
  detail::append_attribute(out, attribute.qualified_name(), attribute.value);
}

template <class T>
bool BasicReader<T>::text_content(std::string_view& value, bool* has_elements) {
  const std::size_t inside = depth_;
  bool is_gathered = false;
  std::string_view only;
  if (has_elements != nullptr) *has_elements = false;
  if (!is_empty_element_) {
    if (galley::detail::unlikely(!take_text())) return false;
    only = text_;
    if (galley::detail::likely(at_[1] == '/')) {  // mostly there is but text
      value = only;
      return end_tag(at_) != Event::failed;
    }
  }
  content_buffer_.clear();
  for (;;) {
    switch (next()) {
      case Event::text:
        if (is_gathered || !only.empty()) {
          content_buffer_.append(only);
          content_buffer_.append(text_);
          only = {};
          is_gathered = true;
        } else {
          only = text_;
        }
        break;
      case Event::start:
        if (has_elements != nullptr) *has_elements = true;
        content_buffer_.append(only);  // the next text may take its place
        is_gathered = true;
        only = {};
        break;
      case Event::end:
        if (depth_ != inside) break;
        value = is_gathered ? content_buffer_.view() : only;
        if (value.size() <= limits_.string) return true;
        exceeded("string");
        return false;
      case Event::failed:
      case Event::finished: return false;
    }
  }
}

template <class T>
bool BasicReader<T>::text_content(std::string& value, bool* has_elements) {
  std::string_view text;
  if (!text_content(text, has_elements)) return false;
  value.assign(text.data(), text.size());
  return true;
}

// ---- verdicts ---------------------------------------------------------------------------------

template <class T>
Result<void> check(std::string_view text, const Limits& limits, const ReaderOptions& options) {
  IssueList issues(false, limits.issues);
  BasicReader<T> reader(text, limits, issues, options);
  while (reader.next() != Event::finished && !reader.failed()) {
  }
  return issues.take();
}

namespace detail {

/// Is the text an element from its first byte to its last?
template <class T>
bool is_element(std::string_view text, bool is_one_tag) {
  if (text.size() < 4 || text[0] != '<' || text[1] == '!' || text[1] == '?' || text[1] == '\0')
    return false;
  Limits limits;
  limits.depth = limits.extension_depth;
  IssueList issues(false, 1);
  BasicReader<T> reader(text, limits, issues);
  if (reader.next() != Event::start) return false;
  if (is_one_tag && reader.remaining() != 0) return false;
  return reader.skip() && reader.remaining() == 0;
}

}  // namespace detail

template <class T>
bool is_fragment(std::string_view text) {
  return detail::is_element<T>(text, false);
}

template <class T>
bool is_attributes(std::string_view text) {
  std::string tag = "<a";
  tag += text;
  tag += "/>";
  return detail::is_element<T>(tag, true);
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

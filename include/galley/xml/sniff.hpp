// galley: the root element of a text that may be XML, found without reading the document
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/xml/characters.hpp>
#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// The name of a root element.
struct Root {
  static constexpr std::size_t longest = 63;  ///< longer names are of no format here
  Namespace space = Namespace::none;
  char text[longest] = {};
  unsigned char size = 0;

  std::string_view name() const noexcept { return {text, size}; }  ///< local name
  explicit operator bool() const noexcept { return size != 0; }
};

namespace detail {

/// The start of a document in bytes of ASCII: every second byte of UTF-16.
class Start {
 public:
  explicit Start(std::string_view text) noexcept : text_(text.substr(0, most)) {
    const std::string_view first = text_.substr(0, 2);
    const bool is_little = first == "\xFF\xFE" || first == std::string_view("<\0", 2);
    const bool is_big = first == "\xFE\xFF" || first == std::string_view("\0<", 2);
    if (is_little || is_big) {
      std::size_t size = 0;
      for (std::size_t at = is_big ? 1 : 0; at < text_.size() && size < sizeof narrow_; at += 2)
        narrow_[size++] = text_[at];
      text_ = {narrow_, size};
      if (first == "\xFF\xFE" || first == "\xFE\xFF") text_.remove_prefix(1);
    }
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") text_.remove_prefix(3);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;
  std::string_view text() const noexcept { return text_; }

 private:
  static constexpr std::size_t most = 64 * 1024;
  std::string_view text_;
  char narrow_[4096];
};

/// Passes over blanks, comments, instructions and a DOCTYPE without a subset.
template <class = void>
std::string_view behind_prolog(std::string_view text) noexcept {
  constexpr struct {
    std::string_view opens;
    std::string_view closes;
  } passed[] = {{"<?", "?>"}, {"<!--", "-->"}, {"<!DOCTYPE", ">"}};
  for (bool again = true; again;) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    again = false;
    for (const auto& kind : passed) {
      if (text.substr(0, kind.opens.size()) != kind.opens) continue;
      const std::size_t end = text.find(kind.closes, kind.opens.size());
      if (end == text.npos) return {};
      text.remove_prefix(end + kind.closes.size());
      again = true;
    }
  }
  return text;
}

/// Takes what stands before one of the characters of `ends`.
template <class = void>
std::string_view take_until(std::string_view& text, std::string_view ends) noexcept {
  std::size_t size = text.find_first_of(ends);
  if (size == text.npos) size = text.size();
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(size);
  return taken;
}

/// The value of an attribute in the rest of a start tag; none where it is not there.
template <class = void>
std::string_view value_in_tag(std::string_view tag, std::string_view name) noexcept {
  for (;;) {
    while (!tag.empty() && is_blank(tag.front())) tag.remove_prefix(1);
    const std::string_view found = take_until(tag, "= \t\r\n>/");
    take_until(tag, "\"'>/");
    if (found.empty() || tag.empty() || (tag.front() != '"' && tag.front() != '\'')) return {};
    const std::string_view quote = tag.substr(0, 1);
    tag.remove_prefix(1);
    const std::string_view value = take_until(tag, quote);
    if (tag.empty()) return {};
    tag.remove_prefix(1);
    if (found == name) return value;
  }
}

/// The start tag of the root element, in its parts; without a name where there is none.
struct RootTag {
  std::string_view prefix;
  std::string_view name;  ///< local name
  std::string_view rest;
};
template <class = void>
RootTag root_tag(std::string_view text) noexcept {
  RootTag root;
  std::string_view tag = behind_prolog(text);
  if (tag.empty() || tag.front() != '<') return root;
  tag.remove_prefix(1);
  std::size_t size = 0;
  while (size < tag.size() && !is_blank(tag[size]) && tag[size] != '>' && tag[size] != '/') ++size;
  std::string_view name = tag.substr(0, size);
  root.rest = tag.substr(size);
  const std::size_t colon = name.find(':');
  if (colon != name.npos) {
    if (colon == 0 || colon > Root::longest) return root;
    root.prefix = name.substr(0, colon);
    name.remove_prefix(colon + 1);
  }
  if (!root.rest.empty() && name.size() <= Root::longest && is_name_part(name)) root.name = name;
  return root;
}

}  // namespace detail

/// The root element of the text, in any encoding that the reader takes; none where what stands
/// before it is no XML. It allocates nothing, looks at the first 64 KiB only, and judges no syntax
/// behind the name.
template <class = void>
Root root_of(std::string_view text) noexcept {
  const detail::Start start(text);
  const detail::RootTag tag = detail::root_tag(start.text());
  Root root;
  if (tag.name.empty()) return root;
  for (const char byte : tag.name) root.text[root.size++] = byte;
  std::string_view declared = "xmlns";
  char prefixed[6 + Root::longest] = {'x', 'm', 'l', 'n', 's', ':'};
  if (!tag.prefix.empty()) {
    for (std::size_t i = 0; i < tag.prefix.size(); ++i) prefixed[6 + i] = tag.prefix[i];
    declared = {prefixed, 6 + tag.prefix.size()};
  }
  root.space = namespace_of(detail::value_in_tag(tag.rest, declared));
  return root;
}

/// Is that the local name of the root element?
template <class = void>
bool has_root(std::string_view text, std::string_view name) noexcept {
  const detail::Start start(text);
  return detail::root_tag(start.text()).name == name;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

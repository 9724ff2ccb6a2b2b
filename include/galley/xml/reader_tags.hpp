// galley: how the XML reader takes tags and attributes; included by reader.hpp only
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/strings.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

namespace detail {

/// Are `size` bytes the same at both places? Eight more may be read there.
[[gnu::always_inline]] inline bool starts_alike(const char* a, const char* b,
                                                std::size_t size) noexcept {
  const std::uint64_t first = simd::detail::load_word(a) ^ simd::detail::load_word(b);
  if (size < 8) return first << (64 - 8 * size) == 0;
  return first == 0 && (size == 8 || ends_alike(a, b, size));
}

}  // namespace detail

// ---- tags -------------------------------------------------------------------------------------

/// The start tag at `at`.
template <class T>
Event BasicReader<T>::start_tag(const char* at) {
  at_ = event_at_ = at;
  if (galley::detail::unlikely(depth_ >= most_depth_)) return exceeded(depth_limit_);
  if (galley::detail::unlikely(++elements_ > limits_.elements)) return exceeded("elements");
  outer_scope_ = scope_;
  named_before_ = named_characters_;
  attributes_.clear();
  const std::uint32_t outer_default = default_binding_;
  const char* const name = at + 1;
  NameParts parts;
  at = take_name(name, parts);
  if (galley::detail::unlikely(at == nullptr)) return event_;
  const auto size = static_cast<std::size_t>(at - name);
  if (*at == '>') {
    at_ = at + 1;
  } else if (galley::detail::unlikely(!take_attributes(at))) {
    return event_;
  }
  std::uint32_t binding = default_binding_;
  if (parts.prefix_size != 0 && !resolve(view(name, name + parts.prefix_size - 1), binding, name))
    return event_;
  use(binding);
  open_.push({name, parts.head, static_cast<std::uint32_t>(size),
              static_cast<std::uint32_t>(parts.prefix_size), binding, outer_scope_, outer_default,
              bindings_[binding].space});
  ++depth_;
  return event_ = Event::start;
}

/// The end tag at `at`: mostly the very bytes of the start tag.
template <class T>
[[gnu::always_inline]] inline Event BasicReader<T>::end_tag(const char* const at) {
  at_ = event_at_ = at;
  const Open& element = open_.back();
  const char* const name = at + 2;
  const std::size_t size = element.size;
  if (galley::detail::unlikely(static_cast<std::size_t>(end_ - name) <= size + 8 ||
                               !detail::starts_alike(name, element.name, size) ||
                               name[size] != '>'))
    return odd_end_tag();
  at_ = name + size + 1;
  return close();
}

/// An end tag that holds blanks, or ends the document, or is wrong.
template <class T>
Event BasicReader<T>::odd_end_tag() {
  const Open& element = open_.back();
  const char* const name = at_ + 2;
  const std::size_t size = element.size;
  if (rest().substr(2, size) != view(element.name, element.name + size) ||
      rest().size() == size + 2)
    return wrong_end_tag();
  const char* const at = detail::skip_blanks(name + size, end_);
  if (at == end_) return unexpected("'>'", at);
  if (*at != '>') {
    const bool is_longer =
        detail::name_bytes.may_follow[static_cast<unsigned char>(name[size])] || name[size] == ':';
    return is_longer ? wrong_end_tag() : unexpected("'>'", at);
  }
  at_ = at + 1;
  return close();
}

template <class T>
Event BasicReader<T>::wrong_end_tag() {
  const std::string_view wanted(open_.back().name, open_.back().size);
  at_ += 2;
  const std::string_view found = rest().substr(0, wanted.size());
  if (found.size() == rest().size() && found == wanted.substr(0, found.size()))
    return unexpected("the end of an end tag", end_);
  return fail("xml.tag.mismatch",
              "the element `" + strings::escape_for_message(wanted) + "` must end first");
}

/// The end of the innermost element; it stays open until the next event.
template <class T>
Event BasicReader<T>::close() {
  is_empty_element_ = false;
  attributes_.clear();
  return event_ = Event::end;
}

/// Leaves the element whose end was the last event.
template <class T>
void BasicReader<T>::leave() {
  const Open& element = open_.back();
  if (galley::detail::unlikely(scope_ != element.bindings)) {
    for (; scope_ > element.bindings; --scope_) {
      const Binding& last = bindings_.back();
      if (last.is_kept) uris_.truncate(uris_.size() - last.uri.size());
      bindings_.pop();
    }
    default_binding_ = element.default_binding;
    last_binding_ = 0;
  }
  open_.pop();
  --depth_;
}

// ---- attributes -------------------------------------------------------------------------------

namespace detail {

/// `xmlns`, or a name with that prefix.
inline bool is_declaration(std::string_view name) noexcept {
  return name.substr(0, 5) == "xmlns" && (name.size() == 5 || name[5] == ':');
}

}  // namespace detail

/// The rest of a start tag whose name ends at `at`; leaves `at_` behind it. Two attributes of one
/// name fall on the same bit; two others seldom do, and are compared.
template <class T>
bool BasicReader<T>::take_attributes(const char* at) {
  TagSummary all;
  resolved_.clear();
  value_buffer_.clear();
  for (std::size_t left = limits_.attributes;; --left) {
    if (galley::detail::likely(*at == ' ' && at < quick_end_ && left != 0)) {
      if (const char* const behind = take_plain_attribute(at + 1, all)) {
        at = behind;
        continue;
      }
    }
    const char* const before = at;
    at = detail::skip_blanks(at, end_);
    if (galley::detail::unlikely(at == end_)) break;
    if (galley::detail::likely(*at == '>' || *at == '/')) {
      is_empty_element_ = *at == '/';
      if (galley::detail::unlikely(is_empty_element_ && (end_ - at == 1 || at[1] != '>'))) break;
      at_ = at + (is_empty_element_ ? 2 : 1);
      return (!all.has_double && !all.has_prefix && resolved_.empty()) ||
             finish_attributes(all.has_double);
    }
    if (galley::detail::unlikely(at == before)) break;
    if (galley::detail::unlikely(left == 0)) {
      exceeded("attributes", at);
      return false;
    }
    at = take_attribute(at, all);
    if (galley::detail::unlikely(at == nullptr)) return false;
  }
  at_ = at;
  if (at == end_ || *at != '/') {
    unexpected(at == end_ ? "the end of a tag" : "a blank, '>' or '/>'", at);
  } else if (!stands_here("/>") && !failed()) {
    unexpected("'/>'", at);
  }
  return false;
}

/// An attribute as nearly all are: a short name of letters, then `="`, then a value to which
/// nothing need be done. The place behind it, or null where nothing was taken, as it is another.
template <class T>
[[gnu::always_inline]] inline const char* BasicReader<T>::take_plain_attribute(
    const char* const name, TagSummary& all) {
  const char* local = nullptr;
  const char* at = detail::skip_words(name, local);
  const auto size = static_cast<std::size_t>(at - local);
  if (galley::detail::unlikely(*at != '=' || at[1] != '"' || size == 0)) return nullptr;
  const char* const start = at + 2;
  at = detail::scan(start, end_, detail::ValueStops<'"'>());
  if (galley::detail::unlikely(at == end_ || *at != '"')) return nullptr;
  const std::string_view value = view(start, at);
  if (galley::detail::unlikely(value.size() > limits_.string)) return nullptr;
  if (galley::detail::unlikely(*name == 'x' && detail::is_declaration(view(name, start - 2))))
    return nullptr;
  add_attribute(name, {local, size}, detail::head_of_word(local, size), value, all);
  return at + 1;
}

template <class T>
[[gnu::always_inline]] inline void BasicReader<T>::add_attribute(const char* qualified_name,
                                                                 std::string_view name,
                                                                 std::uint64_t head,
                                                                 std::string_view value,
                                                                 TagSummary& all) {
  // Chosen so that names which stand together in news and HTML have a bit each.
  constexpr std::uint64_t spread = 0xEC148CB48E73CA47U;
  attributes_.push({name, value, Namespace::none, 0, qualified_name, head});
  const std::uint64_t bit = std::uint64_t{1} << (head * spread >> 58U);
  if (galley::detail::unlikely((all.bits & bit) != 0)) all.has_double = true;
  all.bits |= bit;
  all.has_prefix = all.has_prefix || name.data() != qualified_name;
}

/// Any attribute, or a declaration; null on failure.
template <class T>
const char* BasicReader<T>::take_attribute(const char* const name, TagSummary& all) {
  NameParts parts;
  const char* at = take_name(name, parts);
  if (galley::detail::unlikely(at == nullptr)) return nullptr;
  const auto size = static_cast<std::size_t>(at - name);
  const char* const start = find_value(at);
  if (galley::detail::unlikely(start == nullptr)) return nullptr;
  at = value_stop(start, start[-1]);
  const bool is_plain = at != end_ && *at == start[-1];
  std::string_view value = view(start, at);
  if (!is_plain) {
    const std::size_t offset = value_buffer_.size();
    at = resolve_value(start, at);
    if (at == nullptr) return nullptr;
    value = value_buffer_.view().substr(offset);
    const bool is_long = value.size() > limits_.string;
    if (!is_long && !detail::is_declaration({name, size}))
      resolved_.push({attributes_.size(), offset, value.size()});
  }
  if (galley::detail::unlikely(value.size() > limits_.string)) {
    exceeded("string", start);
    return nullptr;
  }
  if (*name == 'x' && detail::is_declaration({name, size})) {
    const std::string_view prefix(name + (size == 5 ? 5 : 6), size - (size == 5 ? 5 : 6));
    return declare(name, prefix, value, !is_plain) ? at + 1 : nullptr;
  }
  add_attribute(name, {name + parts.prefix_size, size - parts.prefix_size}, parts.head, value, all);
  return at + 1;
}

/// Where the value begins behind the name that ends at `at`, in either quotes and with blanks
/// before them; null on failure.
template <class T>
const char* BasicReader<T>::find_value(const char* at) {
  at = detail::skip_blanks(at, end_);
  if (at == end_ || *at != '=') {
    unexpected("'='", at);
    return nullptr;
  }
  at = detail::skip_blanks(at + 1, end_);
  if (at == end_ || (*at != '"' && *at != '\'')) {
    unexpected("a value in quotes", at);
    return nullptr;
  }
  return at + 1;
}

/// Where a value in such quotes ends or holds what must be looked at.
template <class T>
const char* BasicReader<T>::value_stop(const char* at, char quote) const noexcept {
  return quote == '"' ? detail::scan(at, end_, detail::ValueStops<'"'>())
                      : detail::scan(at, end_, detail::ValueStops<'\''>());
}

/// A value that holds references, line ends or tabs, or ends badly, into value_buffer_; `at` is the
/// first such place. Gives the place of the closing quote, or null.
template <class T>
const char* BasicReader<T>::resolve_value(const char* run, const char* at) {
  const char quote = run[-1];
  for (;; at = value_stop(run, quote)) {
    value_buffer_.append(view(run, at));
    if (at == end_) {
      unexpected("the end of a value", at);
      return nullptr;
    }
    if (*at == quote) return at;
    if (*at == '<') {
      fail("xml.attribute.malformed", "'<' in a value must be written as &lt;", at);
      return nullptr;
    }
    if (*at == '&') {
      char* out = value_buffer_.room(longest_named_character);
      run = reference(at, out);
      if (failed()) return nullptr;
      value_buffer_.advance_to(out);
    } else {
      run = at + (*at == '\r' && end_ - at > 1 && at[1] == '\n' ? 2 : 1);
      value_buffer_.push(' ');
    }
  }
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

// galley: how the XML reader takes tags, attributes and namespaces; included by reader.hpp only
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

// ---- names ------------------------------------------------------------------------------------

/// The place behind the name at `at`, whose prefix and colon are counted; null on failure. A name
/// of ASCII is taken without asking for the end of the document, as that is no byte of a name or a
/// NUL follows it: see begin_text().
template <class T>
const char* BasicReader<T>::take_name(const char* at, std::size_t& prefix_size) {
  const auto is = [](const bool(&set)[256], const char* byte) {
    return set[static_cast<unsigned char>(*byte)];
  };
  prefix_size = 0;
  for (const char* behind = at; behind != end_ && is(detail::name_bytes.is_ascii_start, behind);) {
    while (is(detail::name_bytes.is_ascii, behind)) ++behind;
    if (galley::detail::likely(*behind != ':' || behind == end_)) {
      const bool is_whole = static_cast<unsigned char>(*behind) < 0x80 || behind == end_;
      const auto size = static_cast<std::size_t>(behind - at);
      if (galley::detail::likely(is_whole && size <= limits_.name)) return behind;
      break;
    }
    if (prefix_size != 0) return behind;  // a second colon is no part of it
    prefix_size = static_cast<std::size_t>(++behind - at);
  }
  return take_odd_name(at, prefix_size);
}

/// The same for names with characters beyond ASCII, and for what is none.
template <class T>
const char* BasicReader<T>::take_odd_name(const char* at, std::size_t& prefix_size) {
  const char* const start = at;
  prefix_size = 0;
  for (;;) {
    const char* const part = at;
    if (at == end_ || !detail::name_bytes.may_start[static_cast<unsigned char>(*at)]) {
      unexpected("a name", at);
      return nullptr;
    }
    while (at != end_ && detail::name_bytes.may_follow[static_cast<unsigned char>(*at)]) ++at;
    if (!detail::is_name_part(view(part, at))) {
      fail("xml.name.malformed", "a character that no name can have", part);
      return nullptr;
    }
    if (at == end_ || *at != ':' || prefix_size != 0) break;
    prefix_size = static_cast<std::size_t>(++at - start);
  }
  if (static_cast<std::size_t>(at - start) <= limits_.name) return at;
  exceeded("name", start);
  return nullptr;
}

namespace detail {

/// The first eight bytes of a name, zeros behind a shorter one; `end` is that of the document.
inline std::uint64_t head_before(std::string_view name, const char* end) noexcept {
  if (galley::detail::unlikely(end - name.data() < 8)) return head_of(name);
  const std::uint64_t word = simd::detail::load_word(name.data());
  return name.size() >= 8 ? word : word & ((std::uint64_t{1} << (8 * name.size())) - 1);
}

}  // namespace detail

// ---- tags -------------------------------------------------------------------------------------

template <class T>
Event BasicReader<T>::start_tag() {
  event_at_ = at_;
  if (galley::detail::unlikely(depth_ >= most_depth_)) return exceeded(depth_limit_);
  if (galley::detail::unlikely(++elements_ > limits_.elements)) return exceeded("elements");
  Open element;
  element.bindings = static_cast<std::uint32_t>(bindings_.size());
  element.default_binding = default_binding_;
  outer_bindings_ = bindings_.size();
  named_before_ = named_characters_;
  attributes_.clear();
  resolved_.clear();
  value_buffer_.clear();
  std::size_t prefix_size = 0;
  const char* at = take_name(at_ + 1, prefix_size);
  if (at == nullptr) return event_;
  element.name = at_ + 1;
  element.size = static_cast<std::uint32_t>(at - element.name);
  element.head = detail::head_before({element.name, element.size}, end_);
  element.prefix_size = static_cast<std::uint32_t>(prefix_size);
  at = take_tag(at);
  if (at == nullptr) return event_;
  at_ = at;
  element.binding = default_binding_;
  if (prefix_size != 0 &&
      !resolve(view(element.name, element.name + prefix_size - 1), element.binding, element.name))
    return event_;
  if (!attributes_.empty() && !finish_attributes()) return event_;
  bindings_[element.binding].is_used = true;
  open_.push(element);
  depth_ = open_.size();
  show(element);
  return event_ = Event::start;
}

/// What name(), space() and so on tell.
template <class T>
void BasicReader<T>::show(const Open& element) {
  qualified_name_ = {element.name, element.size};
  name_ = qualified_name_.substr(element.prefix_size);
  binding_ = element.binding;
  space_ = bindings_[binding_].space;
  head_ = detail::head_before(name_, end_);
}

template <class T>
Event BasicReader<T>::end_tag() {
  event_at_ = at_;
  const Open& element = open_.back();
  const char* const name = at_ + 2;
  const auto left = static_cast<std::size_t>(end_ - name);
  const bool is_ours =
      left > element.size && detail::head_before({name, element.size}, end_) == element.head &&
      (element.size <= 8 || std::memcmp(name + 8, element.name + 8, element.size - 8) == 0);
  if (galley::detail::unlikely(!is_ours)) return wrong_end_tag();
  const char* at = name + element.size;
  if (galley::detail::unlikely(*at != '>')) {
    at = detail::skip_blanks(at, end_);
    if (at == end_) return unexpected("'>'", at);
    if (*at != '>')
      return detail::name_bytes.may_follow[static_cast<unsigned char>(name[element.size])] ||
                     name[element.size] == ':'
                 ? wrong_end_tag()
                 : unexpected("'>'", at);
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
  show(open_.back());
  return event_ = Event::end;
}

/// Leaves the element whose end was the last event.
template <class T>
void BasicReader<T>::leave() {
  const Open& element = open_.back();
  if (galley::detail::unlikely(bindings_.size() != element.bindings)) {
    while (bindings_.size() > element.bindings) {
      const Binding& last = bindings_.back();
      if (last.is_kept) uris_.truncate(uris_.size() - last.uri.size());
      bindings_.pop();
    }
  }
  default_binding_ = element.default_binding;
  open_.pop();
  depth_ = open_.size();
}

// ---- attributes -------------------------------------------------------------------------------

namespace detail {

/// `xmlns`, or a name with that prefix.
inline bool is_declaration(std::string_view name) noexcept {
  return name.substr(0, 5) == "xmlns" && (name.size() == 5 || name[5] == ':');
}

}  // namespace detail

/// The place behind a start tag whose name ends at `at`; null on failure.
template <class T>
const char* BasicReader<T>::take_tag(const char* at) {
  for (std::size_t count = 0;; ++count) {
    const char* const before = at;
    at = detail::skip_blanks(at, end_);
    if (galley::detail::unlikely(at == end_)) break;
    if (*at == '>') return at + 1;
    if (*at == '/') {
      if (galley::detail::unlikely(end_ - at < 2 || at[1] != '>')) break;
      is_empty_element_ = true;
      return at + 2;
    }
    if (galley::detail::unlikely(at == before)) break;
    if (galley::detail::unlikely(count >= limits_.attributes)) {
      exceeded("attributes", at);
      return nullptr;
    }
    at = take_attribute(at);
    if (galley::detail::unlikely(at == nullptr)) return nullptr;
  }
  at_ = at;
  if (at == end_ || *at != '/') {
    unexpected(at == end_ ? "the end of a tag" : "a blank, '>' or '/>'", at);
  } else if (!stands_here("/>") && !failed()) {
    unexpected("'/>'", at);
  }
  return nullptr;
}

template <class T>
const char* BasicReader<T>::take_attribute(const char* const name) {
  std::size_t prefix_size = 0;
  const char* at = take_name(name, prefix_size);
  if (galley::detail::unlikely(at == nullptr)) return nullptr;
  const std::string_view qualified = view(name, at);
  at = detail::skip_blanks(at, end_);
  if (galley::detail::unlikely(at == end_ || *at != '=')) {
    unexpected("'='", at);
    return nullptr;
  }
  at = detail::skip_blanks(at + 1, end_);
  if (galley::detail::unlikely(at == end_ || (*at != '"' && *at != '\''))) {
    unexpected("a value in quotes", at);
    return nullptr;
  }
  const detail::ValueStops stops{*at};
  const char* const start = at + 1;
  const auto found = stops.find(detail::load_block(start, end_));  // most values are short
  at = found.any() && found.first() < static_cast<std::size_t>(end_ - start)
           ? start + found.first()
           : detail::scan(start, end_, stops);
  const bool is_plain = galley::detail::likely(at != end_ && *at == stops.quote);
  std::string_view value = view(start, at);
  const std::size_t offset = value_buffer_.size();
  if (galley::detail::unlikely(!is_plain)) {
    at = resolve_value(start, at, stops);
    if (at == nullptr) return nullptr;
    value = value_buffer_.view().substr(offset);
  }
  if (galley::detail::unlikely(value.size() > limits_.string)) {
    exceeded("string", start);
    return nullptr;
  }
  ++at;
  if (galley::detail::unlikely(*name == 'x' && detail::is_declaration(qualified))) {
    const std::string_view prefix = qualified.substr(qualified.size() == 5 ? 5 : 6);
    return declare(name, prefix, value, !is_plain) ? at : nullptr;
  }
  const std::string_view local(name + prefix_size, qualified.size() - prefix_size);
  attributes_.push({local, value, Namespace::none, 0, name, detail::head_before(local, end_)});
  if (!is_plain) resolved_.push({attributes_.size() - 1, offset, value.size()});
  return at;
}

/// A value that holds references, line ends or tabs, or ends badly, into value_buffer_; `at` is the
/// first such place. Gives the place of the closing quote, or null.
template <class T>
const char* BasicReader<T>::resolve_value(const char* run, const char* at,
                                          const detail::ValueStops& stops) {
  for (;; at = detail::scan(run, end_, stops)) {
    value_buffer_.append(view(run, at));
    if (at == end_) {
      unexpected("the end of a value", at);
      return nullptr;
    }
    if (*at == stops.quote) return at;
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

/// The element's attributes are complete: values that were resolved have their place now, and all
/// declarations are known.
template <class T>
bool BasicReader<T>::finish_attributes() {
  for (const Resolved& value : resolved_)
    attributes_[value.attribute].value = value_buffer_.view().substr(value.offset, value.size);
  for (Attribute& attribute : attributes_) {
    if (galley::detail::likely(attribute.name.data() == attribute.at)) continue;
    const std::string_view prefix = view(attribute.at, attribute.name.data() - 1);
    if (!resolve(prefix, attribute.binding, attribute.at)) return false;
    attribute.space = bindings_[attribute.binding].space;
  }
  return attributes_.size() == 1 || check_duplicates();
}

namespace detail {

/// An order of attributes in which equal ones stand side by side.
inline int compare(const Attribute& a, std::string_view a_uri, const Attribute& b,
                   std::string_view b_uri) noexcept {
  if (a.head != b.head) return a.head < b.head ? -1 : 1;
  if (const int names = a.name.compare(b.name)) return names;
  return a_uri.compare(b_uri);
}

/// A number of a name, which spares most looks at it; what is made to collide is sorted all the
/// same.
inline std::uint64_t digest_of(const Attribute& attribute) noexcept {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  std::uint64_t digest = attribute.head * odd;
  for (std::size_t at = 8; at < attribute.name.size(); at += 8)
    digest = (digest ^ (digest >> 29U) ^ head_of(attribute.name.substr(at))) * odd;
  return digest;
}

/// Sorts without recursion, storage or bad cases: `less(i, j)` and `swap(i, j)` by index.
template <class Less, class Swap>
void heap_sort(std::size_t count, Less less, Swap swap) {
  const auto sink = [&](std::size_t root, std::size_t end) {
    for (std::size_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
      if (child + 1 < end && less(child, child + 1)) ++child;
      if (!less(root, child)) return;
      swap(root, child);
      root = child;
    }
  };
  for (std::size_t root = count / 2; root-- > 0;) sink(root, count);
  for (std::size_t end = count; end-- > 1;) {
    swap(0, end);
    sink(0, end);
  }
}

}  // namespace detail

/// No two attributes with the same name and namespace.
template <class T>
bool BasicReader<T>::check_duplicates() {
  const auto order = [this](const Attribute& a, const Attribute& b) {
    return detail::compare(a, uri_of(a), b, uri_of(b));
  };
  const Attribute* twice = nullptr;
  constexpr std::size_t few = 8;
  const std::size_t count = attributes_.size();
  if (galley::detail::likely(count <= few)) {
    for (std::size_t i = 1; i < count; ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (attributes_[i].head == attributes_[j].head &&
            order(attributes_[i], attributes_[j]) == 0)
          twice = &attributes_[i];
  } else {
    order_.clear();
    for (std::size_t i = 0; i < count; ++i) order_.push({detail::digest_of(attributes_[i]), i});
    const auto compared = [&](const Ordered& a, const Ordered& b) {
      if (a.digest != b.digest) return a.digest < b.digest ? -1 : 1;
      return order(attributes_[a.attribute], attributes_[b.attribute]);
    };
    detail::heap_sort(
        count, [&](std::size_t i, std::size_t j) { return compared(order_[i], order_[j]) < 0; },
        [&](std::size_t i, std::size_t j) { std::swap(order_[i], order_[j]); });
    for (std::size_t i = 1; i < count; ++i) {
      if (compared(order_[i - 1], order_[i]) != 0) continue;
      const bool is_later = order_[i - 1].attribute < order_[i].attribute;
      twice = &attributes_[order_[is_later ? i : i - 1].attribute];
    }
  }
  if (galley::detail::likely(twice == nullptr)) return true;
  fail("xml.attribute.duplicate",
       "the attribute `" + strings::escape_for_message(twice->qualified_name()) +
           "` stands twice in one tag",
       twice->at);
  return false;
}

template <class T>
const Attribute* BasicReader<T>::find(const Name& name, Namespace space) const noexcept {
  for (const Attribute& attribute : attributes_)
    if (name.equals(attribute.name, attribute.head) && attribute.space == space) return &attribute;
  return nullptr;
}

// ---- namespaces -------------------------------------------------------------------------------

/// Namespaces in XML 1.0 section 3: what may be declared, and how often.
template <class T>
bool BasicReader<T>::declare(const char* name, std::string_view prefix, std::string_view uri,
                             bool is_kept) {
  const auto refuse = [&](std::string_view code, const char* message) {
    fail(code, message, name);
    return false;
  };
  const Namespace space = namespace_of(uri);
  if (prefix == "xmlns" || space == Namespace::xmlns ||
      (prefix == "xml") != (space == Namespace::xml))
    return refuse("xml.namespace.reserved", "this prefix or namespace is not to be declared");
  if (uri.empty() && !prefix.empty())
    return refuse("xml.namespace.empty", "a prefix needs the URI of a namespace");
  for (std::size_t i = bindings_.size(); i-- > outer_bindings_;)
    if (bindings_[i].prefix == prefix)
      return refuse("xml.attribute.duplicate", "the same prefix is declared twice in one tag");
  if (bindings_.size() >= most_bindings) {
    exceeded("attributes", name);
    return false;
  }
  bindings_.push({prefix, head_of(prefix), uri, space, false, false});
  if (is_kept) keep_uri(uri);
  if (prefix.empty()) default_binding_ = static_cast<std::uint32_t>(bindings_.size() - 1);
  return true;
}

/// The last binding's URI was resolved; it must live as long as the element.
template <class T>
void BasicReader<T>::keep_uri(std::string_view uri) {
  uris_.append(uri);
  bindings_.back().is_kept = true;
  const char* place = uris_.view().data();
  for (Binding& binding : bindings_) {
    if (!binding.is_kept) continue;
    binding.uri = {place, binding.uri.size()};
    place += binding.uri.size();
  }
}

template <class T>
bool BasicReader<T>::resolve(std::string_view prefix, std::uint32_t& binding, const char* at) {
  const std::uint64_t head = detail::head_before(prefix, end_);
  for (std::size_t i = bindings_.size(); i-- > 1;) {
    Binding& candidate = bindings_[i];
    if (candidate.prefix_head != head || candidate.prefix.size() != prefix.size()) continue;
    if (prefix.size() > 8 && candidate.prefix != prefix) continue;
    candidate.is_used = true;
    binding = static_cast<std::uint32_t>(i);
    return true;
  }
  fail("xml.namespace.unbound",
       "the prefix `" + strings::escape_for_message(prefix) + "` is declared nowhere", at);
  return false;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

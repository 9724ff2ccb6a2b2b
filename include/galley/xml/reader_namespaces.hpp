// galley: how the XML reader resolves namespaces and finds attributes that stand twice; included by
// reader.hpp only
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/strings.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// The element's attributes are complete: values that were resolved have their place now, and all
/// declarations are known.
template <class T>
bool BasicReader<T>::finish_attributes(bool has_double) {
  for (const Resolved& value : resolved_)
    attributes_[value.attribute].value = value_buffer_.view().substr(value.offset, value.size);
  for (Attribute& attribute : attributes_) {
    if (galley::detail::likely(attribute.name.data() == attribute.at)) continue;
    const std::string_view prefix = view(attribute.at, attribute.name.data() - 1);
    if (!resolve(prefix, attribute.binding, attribute.at)) return false;
    attribute.space = bindings_[attribute.binding].space;
  }
  return !has_double || check_duplicates();
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
  for (std::size_t i = scope_; i-- > outer_scope_;)
    if (bindings_[i].prefix == prefix)
      return refuse("xml.attribute.duplicate", "the same prefix is declared twice in one tag");
  if (scope_ >= most_bindings) {
    exceeded("attributes", name);
    return false;
  }
  bind(prefix, uri, space);
  if (is_kept) keep_uri(uri);
  if (prefix.empty()) default_binding_ = scope_ - 1;
  return true;
}

template <class T>
void BasicReader<T>::bind(std::string_view prefix, std::string_view uri, Namespace space) {
  bindings_.push({prefix, head_of(prefix), uri, space, false});
  ++scope_;
  last_binding_ = 0;
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

/// The binding of a prefix, mostly the one of the last.
template <class T>
[[gnu::always_inline]] inline bool BasicReader<T>::resolve(std::string_view prefix,
                                                           std::uint32_t& binding, const char* at) {
  const std::uint64_t head = detail::head_before(prefix, end_);
  const Binding& last = bindings_[last_binding_];
  const bool is_same =
      last.prefix_head == head && last.prefix.size() == prefix.size() && prefix.size() <= 8;
  if (galley::detail::unlikely(!is_same)) return search(prefix, head, binding, at);
  use(last_binding_);
  binding = last_binding_;
  return true;
}

template <class T>
bool BasicReader<T>::search(std::string_view prefix, std::uint64_t head, std::uint32_t& binding,
                            const char* at) {
  for (std::size_t i = bindings_.size(); i-- > 1;) {
    const Binding& candidate = bindings_[i];
    if (candidate.prefix_head != head || candidate.prefix.size() != prefix.size()) continue;
    if (prefix.size() > 8 && candidate.prefix != prefix) continue;
    use(i);
    last_binding_ = binding = static_cast<std::uint32_t>(i);
    return true;
  }
  fail("xml.namespace.unbound",
       "the prefix `" + strings::escape_for_message(prefix) + "` is declared nowhere", at);
  return false;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

// galley: what a source states and the model has no field for, kept at the node where it stood
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/box.hpp>

namespace galley {
inline namespace v0 {

/// One kept piece. JSON raw text is minified with its tokens untouched; XML raw text carries its
/// namespace declarations.
struct Extension {
  std::string format;     ///< name of the format that can write it back: "ninjs", "newsml"
  std::string slot;       ///< the member, attribute or element name at its node
  std::size_t index = 0;  ///< position among its siblings, where the format needs it
  std::string raw;        ///< the text as the source had it
};
template <>
inline constexpr FieldList<&Extension::format, &Extension::slot, &Extension::index, &Extension::raw>
    fields<Extension>{{{"format", Use::code}, {"slot", Use::code}, {"index"}, {"raw", Use::code}}};

/// An ordered list of kept pieces in eight bytes; the empty list costs nothing.
class Extensions {
 public:
  bool empty() const noexcept { return !items_.has_value(); }
  std::size_t size() const noexcept { return items_ ? items_->size() : 0; }
  const Extension* begin() const noexcept { return items_ ? items_->data() : nullptr; }
  const Extension* end() const noexcept {
    return items_ ? items_->data() + items_->size() : nullptr;
  }
  const Extension& operator[](std::size_t i) const noexcept { return (*items_)[i]; }

  template <class E = Extension>
  void push_back(E extension) {
    if (!items_) {
      std::vector<Extension> first;
      first.push_back(std::move(extension));
      items_ = Box<std::vector<Extension>>(std::move(first));
    } else {
      items_->push_back(std::move(extension));
    }
  }
  template <class = void>
  void add(std::string_view format, std::string_view slot, std::string_view raw,
           std::size_t index = 0) {
    push_back(Extension{std::string(format), std::string(slot), index, std::string(raw)});
  }
  /// The first piece of that format and slot, or null.
  const Extension* find(std::string_view format, std::string_view slot) const noexcept {
    for (const Extension& e : *this)
      if (e.format == format && e.slot == slot) return &e;
    return nullptr;
  }
  void clear() noexcept { items_.reset(); }

  /// Equal bytes in equal order.
  friend bool operator==(const Extensions& a, const Extensions& b) { return a.items_ == b.items_; }
  friend bool operator!=(const Extensions& a, const Extensions& b) { return !(a == b); }

 private:
  Box<std::vector<Extension>> items_;
};

}  // namespace v0
}  // namespace galley

// galley: what the schema of NewsML-G2 lets stand where
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>
#include <galley/xml/namespaces.hpp>
#include <galley/xml/newsml/schema_names.hpp>
#include <galley/xml/newsml/schema_types.hpp>
#include <galley/xml/newsml/schema_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

using xml_text::Namespace;

/// Looks the tables up.
template <class Lazy = void>
struct Schema {
  static const SchemaType* type_named(std::string_view name) noexcept {
    for (const SchemaType& row : SchemaTypes<Lazy>::rows)
      if (row.name == name) return &row;
    return nullptr;
  }
  /// The type of an element within a type, or of one that may stand anywhere if that is null; null
  /// if there is none.
  static const SchemaType* type_of(const SchemaType* parent, std::string_view element) noexcept {
    const std::string_view within = parent != nullptr ? parent->name : std::string_view();
    const auto is_it = [&](std::string_view word) {
      if (within.empty()) return word == element;
      return word.size() == within.size() + 1 + element.size() &&
             strings::starts_with(word, within) && word[within.size()] == '/' &&
             strings::ends_with(word, element);
    };
    for (const SchemaNames& row : SchemaLists<Lazy>::elements)
      for (const std::string_view word : strings::split(row.words, ' '))
        if (is_it(word)) return type_named(row.common);
    for (const SchemaType& row : SchemaTypes<Lazy>::rows)
      if (is_it(row.name)) return &row;
    return parent != nullptr ? type_of(nullptr, element) : nullptr;
  }
  static std::string_view type_of_attribute(std::string_view name) noexcept {
    for (const SchemaNames& row : SchemaLists<Lazy>::values)
      if (has_word(row.words, name)) return row.common;
    return "string";
  }
  static bool is_in_group(std::string_view group, std::string_view name) noexcept {
    for (const SchemaNames& row : SchemaLists<Lazy>::groups)
      if (row.common == group) return has_word(row.words, name);
    return false;
  }

  /// The simple type of an attribute of elements of a type; empty if they have none of that name.
  static std::string_view attribute(const SchemaType& type, std::string_view name) noexcept {
    for (std::string_view word : strings::split(type.attributes, ' ')) {
      if (strings::starts_with(word, "@")) {
        if (is_in_group(word.substr(1), name)) return type_of_attribute(name);
        continue;
      }
      if (strings::ends_with(word, "!")) word.remove_suffix(1);
      const std::size_t colon = word.find(':');
      if (word.substr(0, colon) == name)
        return colon == std::string_view::npos ? type_of_attribute(name) : word.substr(colon + 1);
    }
    return {};
  }
};

/// Follows the children of one element along the content of its type.
class ContentModel {
 public:
  explicit ContentModel(std::string_view content) noexcept : rest_(content) {
    is_mixed_ = strings::starts_with(rest_, "~ ");
    if (is_mixed_) rest_.remove_prefix(2);
    if (strings::starts_with(rest_, "=")) {
      value_ = rest_.substr(1);
      rest_ = {};
    }
    is_empty_ = rest_.empty() && value_.empty();
  }

  bool is_mixed() const noexcept { return is_mixed_; }
  /// Neither elements nor text, not even blanks.
  bool is_empty() const noexcept { return is_empty_; }
  /// The simple type of its text; empty for elements that hold others.
  std::string_view value() const noexcept { return value_; }

  /// Takes a child, and gives the word by which it may stand here; empty if it may not.
  std::string_view take(std::string_view name, Namespace space) noexcept {
    for (; !rest_.empty(); next()) {
      const std::string_view slot = this->slot();
      const char often = slot.back();
      const std::string_view word = find(slot.substr(0, slot.size() - 1), name, space);
      if (!word.empty() && (count_ == 0 || often == '*' || often == '+')) {
        ++count_;
        return word;
      }
      if (!missing().empty()) return {};
    }
    return {};
  }
  /// What has to come at this place; empty if nothing has to.
  std::string_view missing() const noexcept {
    const std::string_view slot = this->slot();
    if (slot.empty() || count_ != 0 || slot.back() == '*' || slot.back() == '?') return {};
    return slot.substr(0, slot.size() - 1);
  }
  /// At the end of the element: what is not there and had to come.
  std::string_view still_missing() noexcept {
    for (; !rest_.empty(); next())
      if (!missing().empty()) return missing();
    return {};
  }

 private:
  std::string_view slot() const noexcept { return rest_.substr(0, rest_.find(' ')); }
  void next() noexcept {
    const std::size_t size = slot().size();
    rest_.remove_prefix(size == rest_.size() ? size : size + 1);
    count_ = 0;
  }
  static std::string_view find(std::string_view choice, std::string_view name,
                               Namespace space) noexcept {
    for (const std::string_view word : strings::split(choice, '|')) {
      const bool is_standard = space == Namespace::nar;
      const bool is_other = !is_standard && space != Namespace::none;
      if (is_standard
              ? word == name || word == "##nar" || word == "##any"
              : word == "##any" || (is_other && (word == "##other" || word == "##declared")))
        return word;
      if (is_other && word == "##signature" && name == "Signature") return word;
    }
    return {};
  }

  std::string_view rest_;
  std::string_view value_;
  std::size_t count_ = 0;
  bool is_mixed_ = false;
  bool is_empty_ = false;
};

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: values of the model as XML under the model's own names
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/limits.hpp>
#include <galley/model/article.hpp>
#include <galley/xml/newsml/model_names.hpp>
#include <galley/xml/writer.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Which fields are written: all of a value that stands in no standard place, or those that the
/// claims put into our namespace.
enum class Part : unsigned char { whole, rest };

template <class Lazy = void>
class BasicModelWriter {
 public:
  /// `nesting`: how deep blocks may stand in each other.
  BasicModelWriter(xml_text::BasicWriter<Lazy>& out, std::size_t nesting)
      : out_(out), room_(1 + (nesting < Limits::depth_ceiling ? nesting : Limits::depth_ceiling)) {}

  /// A value as an element.
  template <class T>
  void element(const Name& name, const T& value) {
    out_.start(name);
    if constexpr (std::is_same_v<T, std::string>) {
      if (!value.empty()) out_.text(value);
    } else if constexpr (std::is_same_v<T, Text>) {
      text(value);
    } else {
      attributes<Part::whole>(value);
      children<Part::whole>(value);
    }
    out_.end(name);
  }

  /// The words and numbers of a value, on the element that was just started.
  template <Part part, class T>
  void attributes(const T& value) {
    attributes_of<part, T>(value, fields<T>);
  }
  /// All else, within it.
  template <Part part, class T>
  void children(const T& value) {
    children_of<part, T>(value, fields<T>);
  }
  /// Has it anything for children()?
  template <class T>
  static bool has_children(const T& value) {
    return has_children_of(value, fields<T>);
  }

  /// A block as an element that names its kind. Nesting past the limit is left out; whoever writes
  /// the body as markup reports it.
  void block(const Name& name, const Block& block) {
    out_.start(name);
    block_content(block);
    out_.end(name);
  }
  void block_content(const Block& block) {
    out_.word_attribute("type", to_string(block.kind()));
    if (room_ == 0) return;
    --room_;
    block.visit([this](const auto& content) {
      this->template attributes<Part::whole>(content);
      this->template children<Part::whole>(content);
    });
    ++room_;
  }

  void extensions(const Extensions& list) {
    for (const Extension& extension : list)
      if (!is_put_back(extension)) this->extension(extension);
  }
  /// Extensions of this format and slot stand elsewhere: as the element that the node is.
  void put_back(std::string_view slot) noexcept { put_back_ = slot; }
  bool is_put_back(const Extension& extension) const noexcept {
    return !put_back_.empty() && extension.slot == put_back_ &&
           extension.format == format_name.view();
  }
  void extension(const Extension& extension) {
    out_.start(extension_name);
    attributes<Part::whole>(extension);
    out_.end(extension_name);
  }

 private:
  static constexpr Name extension_name{"galley:extensions"};
  static constexpr Name run_name{"galley:run"};
  static constexpr Name block_name{"galley:block"};

  template <Part part, class T>
  static constexpr bool is_chosen(std::size_t index) {
    if constexpr (part == Part::whole) {
      return true;
    } else {
      return own_fields<T>.at[index];
    }
  }
  template <Part part, class T, auto... Members>
  void attributes_of(const T& value, const FieldList<Members...>&) {
    std::size_t i = 0;
    const Name* const names = part == Part::whole ? plain_names<T>.at : prefixed_names<T>.at;
    (attribute<part, T>(names, i++, value.*Members), ...);
  }
  template <Part part, class T, class M>
  void attribute(const Name* names, std::size_t i, const M& member) {
    if constexpr (is_leaf<M>)
      if (is_chosen<part, T>(i) && !is_empty(member)) leaf(names[i], member);
  }
  template <class M>
  void leaf(const Name& name, const M& member) {
    if constexpr (std::is_same_v<M, std::string>) {
      out_.attribute(name, std::string_view(member));
    } else if constexpr (std::is_same_v<M, Timestamp>) {
      out_.attribute(name, std::string_view(member.text()));
    } else if constexpr (std::is_enum_v<M>) {
      out_.word_attribute(name, to_string(member));
    } else if constexpr (std::is_same_v<M, bool>) {
      out_.word_attribute(name, "true");
    } else if constexpr (is_optional<M>) {
      out_.attribute(name, std::int64_t{*member});
    } else {
      out_.attribute(name, static_cast<std::int64_t>(member));
    }
  }

  template <Part part, class T, auto... Members>
  void children_of(const T& value, const FieldList<Members...>&) {
    std::size_t i = 0;
    (child<part, T>(i++, value.*Members), ...);
  }
  template <Part part, class T, class M>
  void child(std::size_t i, const M& member) {
    if constexpr (!is_leaf<M>) {
      if (!is_chosen<part, T>(i) || is_empty_member(member)) return;
      const Name& name = prefixed_names<T>.at[i];
      if constexpr (std::is_same_v<M, Extensions>) {
        extensions(member);
      } else if constexpr (is_vector<M>) {
        for (const auto& item : member) list_item(name, item);
      } else if constexpr (is_optional<M>) {
        element(name, *member);
      } else {
        element(name, member);
      }
    }
  }
  template <class Item>
  void list_item(const Name& name, const Item& item) {
    if constexpr (std::is_same_v<Item, Block>) {
      block(name, item);
    } else if constexpr (std::is_same_v<Item, ListItem>) {
      out_.start(name);
      for (const Block& inner : item) block(block_name, inner);
      out_.end(name);
    } else {
      element(name, item);
    }
  }
  template <class M>
  static bool is_empty_member(const M& member) {
    if constexpr (is_optional<M>) {
      return !member.has_value();
    } else {
      return is_empty(member);
    }
  }
  template <class T, auto... Members>
  static bool has_children_of(const T& value, const FieldList<Members...>&) {
    std::size_t i = 0;
    return (has_child<T>(i++, value.*Members) || ...);
  }
  template <class T, class M>
  static bool has_child(std::size_t i, const M& member) {
    if constexpr (is_leaf<M>) {
      return false;
    } else {
      return is_chosen<Part::rest, T>(i) && !is_empty_member(member);
    }
  }

  void text(const Text& text);
  void marks(Marks all);

  xml_text::BasicWriter<Lazy>& out_;
  std::string_view put_back_;
  std::size_t room_;  // blocks that may still nest
};

/// A marked text is a list of runs.
template <class Lazy>
void BasicModelWriter<Lazy>::text(const Text& text) {
  if (text.is_plain()) {
    if (!text.empty()) out_.text(text.plain());
    return;
  }
  out_.mixed();
  for (const Text::Run run : text.runs()) {
    out_.start(run_name);
    if (!run.marks.empty()) marks(run.marks);
    if (run.link != nullptr) attributes<Part::whole>(*run.link);
    if (!run.language.empty()) out_.attribute("language", run.language);
    if (run.direction != Direction{}) out_.word_attribute("direction", to_string(run.direction));
    out_.text(run.text);
    out_.end(run_name);
  }
}

/// Their names, with blanks between.
template <class Lazy>
void BasicModelWriter<Lazy>::marks(Marks all) {
  char words[96];
  std::size_t size = 0;
  for (std::size_t i = 0; i < names_of<Mark>().size; ++i) {
    if (!all.has(static_cast<Mark>(i))) continue;
    if (size != 0) words[size++] = ' ';
    for (const char c : enum_names<Mark>[i]) words[size++] = c;
  }
  out_.word_attribute("marks", std::string_view(words, size));
}

using ModelWriter = BasicModelWriter<>;

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: values of the model from XML under the model's own names
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>
#include <galley/xml/newsml/model_names.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

using xml_text::Event;
using xml_text::Namespace;

/// Reads what ModelWriter wrote: fields are found by name in a table for each type.
template <class Lazy = void>
class BasicModelReader {
 public:
  using Reader = xml_text::BasicReader<Lazy>;

  explicit BasicModelReader(Reader& xml) : xml_(xml) {}

  /// A field that is an attribute of ours; false if the type has none of that name.
  template <class T>
  bool attribute(T& value, const xml_text::Attribute& from) {
    return set(table<T>(), &value, from);
  }
  /// A field that is an element of ours, which just started; reads to its end. False on failure.
  template <class T>
  bool child(T& value) {
    return read(table<T>(), &value);
  }
  /// A value as the element that just started.
  template <class T>
  bool element(T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      return xml_.text_content(value);
    } else if constexpr (std::is_same_v<T, Text>) {
      return text(value);
    } else if constexpr (std::is_same_v<T, Block>) {
      return block(value);
    } else {
      return whole(table<T>(), &value);
    }
  }
  /// A block of the kind that the element names.
  bool block(Block& block);

 private:
  struct Row {
    const Name* name;
    bool (*set)(void* object, std::string_view value);
    bool (*read)(BasicModelReader& reader, void* object);
  };
  struct Table {
    const Row* rows;
    std::size_t size;
  };

  template <auto Member>
  static constexpr Row row(const Name& name) {
    using M = typename Field<Member>::type;
    if constexpr (is_leaf<M>) {
      return {&name, &set_member<Member>, nullptr};
    } else {
      return {&name, nullptr, &read_member<Member>};
    }
  }
  template <class T, auto... Members, std::size_t... Index>
  static constexpr auto make_rows(const FieldList<Members...>&, std::index_sequence<Index...>) {
    struct Rows {
      Row at[sizeof...(Members)];
    };
    return Rows{{row<Members>(plain_names<T>.at[Index])...}};
  }
  template <class T>
  static Table table() {
    static constexpr auto rows =
        make_rows<T>(fields<T>, std::make_index_sequence<fields<T>.size>());
    return {rows.at, fields<T>.size};
  }
  // Code is made for each type only where types differ: these work on rows.
  const Row* find(Table table, std::string_view name, std::uint64_t head);
  bool set(Table table, void* object, const xml_text::Attribute& from);
  bool read(Table table, void* object);
  bool whole(Table table, void* object);

  template <auto Member>
  static bool set_member(void* object, std::string_view value) {
    using Owner = typename Field<Member>::owner;
    return set_value(static_cast<Owner*>(object)->*Member, value);
  }
  template <class M>
  static bool set_value(M& member, std::string_view value) {
    if constexpr (std::is_same_v<M, std::string>) {
      strings::assign(member, value);
      return true;
    } else if constexpr (std::is_same_v<M, Timestamp>) {
      member = Timestamp(std::string(value));
      return true;
    } else if constexpr (std::is_same_v<M, bool>) {
      member = value == "true" || value == "1";
      return member || value == "false" || value == "0";
    } else if constexpr (std::is_enum_v<M>) {
      return from_string(value, member);
    } else if constexpr (is_optional<M>) {
      std::int32_t number = 0;
      if (!strings::parse_integer(value, number)) return false;
      member = number;
      return true;
    } else {
      return strings::parse_integer(value, member);
    }
  }

  template <auto Member>
  static bool read_member(BasicModelReader& reader, void* object) {
    using Owner = typename Field<Member>::owner;
    return reader.read_value(static_cast<Owner*>(object)->*Member);
  }
  template <class M>
  bool read_value(M& member) {
    if constexpr (std::is_same_v<M, Extensions>) {
      Extension extension;
      if (!element(extension)) return false;
      member.push_back(std::move(extension));
      return true;
    } else if constexpr (is_vector<M>) {
      const std::size_t most = std::is_same_v<typename M::value_type, Rendition>
                                   ? xml_.limits().renditions
                                   : xml_.limits().entries;
      if (member.size() >= most && !std::is_same_v<typename M::value_type, Block>) {
        xml_.exceeded(std::is_same_v<typename M::value_type, Rendition> ? "renditions" : "entries");
        return false;
      }
      if (member.empty() && std::is_same_v<typename M::value_type, Rendition>) member.reserve(2);
      member.emplace_back();
      if constexpr (std::is_same_v<typename M::value_type, ListItem>) {
        return list_item(member.back());
      } else {
        return element(member.back());
      }
    } else if constexpr (is_optional<M>) {
      if (!member.has_value()) member.emplace();
      return element(*member);
    } else {
      return element(member);
    }
  }

  bool list_item(ListItem& item);
  bool text(Text& text);

  Reader& xml_;
  std::size_t nesting_ = 0;
  std::size_t next_row_ = 0;  // behind the last one found: fields mostly come in order
};

template <class Lazy>
auto BasicModelReader<Lazy>::find(Table table, std::string_view name, std::uint64_t head)
    -> const Row* {
  std::size_t row = next_row_;
  for (std::size_t n = 0; n < table.size; ++n, ++row) {
    if (row >= table.size) row = 0;
    if (!table.rows[row].name->equals(name, head)) continue;
    next_row_ = row + 1;
    return &table.rows[row];
  }
  return nullptr;
}

template <class Lazy>
bool BasicModelReader<Lazy>::set(Table table, void* object, const xml_text::Attribute& from) {
  const Row* const row = find(table, from.name, from.head);
  if (row == nullptr || row->set == nullptr) return false;
  if (!row->set(object, from.value))
    xml_.warn("newsml.value.invalid", "this is no value of that field; it was left out", from.at);
  return true;
}

template <class Lazy>
bool BasicModelReader<Lazy>::read(Table table, void* object) {
  const Row* const row = find(table, xml_.name(), xml_.head());
  if (row != nullptr && row->read != nullptr) return row->read(*this, object);
  xml_.warn("newsml.element.unknown", "no field of the model has this name; it was left out");
  return xml_.skip();
}

template <class Lazy>
bool BasicModelReader<Lazy>::whole(Table table, void* object) {
  for (const xml_text::Attribute& a : xml_.attributes())
    if (a.space == Namespace::none) (void)set(table, object, a);
  for (Event e = xml_.next_significant(); e != Event::end; e = xml_.next_significant()) {
    if (e == Event::failed) return false;
    if (e == Event::start && !read(table, object)) return false;
  }
  return true;
}

template <class Lazy>
bool BasicModelReader<Lazy>::list_item(ListItem& item) {
  for (Event e = xml_.next_significant(); e != Event::end; e = xml_.next_significant()) {
    if (e == Event::failed) return false;
    if (e != Event::start) continue;
    item.emplace_back();
    if (!block(item.back())) return false;
  }
  return true;
}

template <class Lazy>
bool BasicModelReader<Lazy>::block(Block& block) {
  BlockKind kind = BlockKind::paragraph;
  if (!from_string(xml_.value_of("type"), kind)) {
    xml_.warn("newsml.value.invalid", "this is no kind of block; it was left out");
    return xml_.skip();
  }
  const bool nests =
      kind == BlockKind::quote || kind == BlockKind::list || kind == BlockKind::aside;
  if (nests && nesting_ == xml_.limits().block_nesting) {
    xml_.exceeded("block_nesting");
    return false;
  }
  nesting_ += nests ? 1 : 0;
  block.emplace(kind);
  const bool is_read = block.visit([this](auto& content) { return this->element(content); });
  nesting_ -= nests ? 1 : 0;
  return is_read;
}

/// Runs, or plain text.
template <class Lazy>
bool BasicModelReader<Lazy>::text(Text& text) {
  for (Event e = xml_.next(); e != Event::end; e = xml_.next()) {
    if (e == Event::failed) return false;
    if (e == Event::text) {
      text.append(xml_.text());
      continue;
    }
    Style style;
    for (const xml_text::Attribute& a : xml_.attributes()) {
      if (a.name == "language") {
        style.language.assign(a.value.data(), a.value.size());
      } else if (a.name == "direction") {
        (void)from_string(a.value, style.direction);
      } else if (a.name == "marks") {
        for (const std::string_view word : strings::split(a.value, ' ')) {
          Mark mark = Mark::strong;
          if (from_string(word, mark)) style.marks = style.marks | mark;
        }
      } else {
        (void)attribute(style.link, a);
      }
    }
    std::string_view run;
    if (!xml_.text_content(run)) return false;
    text.append(run, style);
  }
  return true;
}

using ModelReader = BasicModelReader<>;

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

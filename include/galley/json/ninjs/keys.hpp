// galley: the keys of ninjs, ready to be found by a reader and copied by a writer
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/json/key_rows.hpp>
#include <galley/json/ninjs/schema.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

inline constexpr std::size_t shape_count = static_cast<std::size_t>(Shape::item_count) + 1;

template <class T>
constexpr const PropertyRow& row_of(Property property) {
  return property_rows<T>[static_cast<std::size_t>(property)];
}

/// The keys that writers copy, by generation and property.
template <class T>
constexpr auto make_keys() {
  struct Keys {
    json_text::Key at[3][property_count];
    const json_text::Key& of(Generation generation, Property property) const {
      return at[generation - 1][static_cast<std::size_t>(property)];
    }
  } keys;
  for (std::size_t i = 0; i < property_count; ++i) {
    for (Generation g = 1; g <= 3; ++g) {
      const Spelling spelling = spell(property_rows<T>[i], g);
      if (spelling.size != 0) keys.at[g - 1][i] = json_text::Key(spelling.view());
    }
  }
  return keys;
}
template <class T>
inline constexpr auto keys = make_keys<T>();

/// A key that readers look for. The same key may stand for its property in several generations.
struct ReadRow : json_text::KeyRow {
  Property property = Property::none;
  unsigned char generations = 0;  ///< bit 0 for 1.x
};

/// Every spelling of every property: those of 3.x first, in the order in which writers write them,
/// then what earlier generations spell otherwise.
template <class T>
constexpr auto make_read_rows() {
  constexpr std::size_t most = 2 * property_count;
  struct Rows {
    ReadRow at[most];
    std::size_t first[shape_count + 1];
  } rows{};
  std::size_t count = 0;
  for (std::size_t shape = 0; shape < shape_count; ++shape) {
    rows.first[shape] = count;
    for (Generation g = 3; g != 0; --g) {
      for (std::size_t i = 0; i < property_count; ++i) {
        if (static_cast<std::size_t>(property_rows<T>[i].owner) != shape) continue;
        const Spelling spelling = spell(property_rows<T>[i], g);
        if (spelling.size == 0 || spelling.text[spelling.size - 1] == '*') continue;
        std::size_t same = rows.first[shape];
        while (same < count && rows.at[same].key->name() != spelling.view()) ++same;
        if (same == count) {
          static_cast<json_text::KeyRow&>(rows.at[count]) = json_text::KeyRow(keys<T>.at[g - 1][i]);
          rows.at[count++].property = static_cast<Property>(i);
        }
        rows.at[same].generations =
            static_cast<unsigned char>(rows.at[same].generations | 1U << (g - 1));
      }
    }
  }
  rows.first[shape_count] = count;
  return rows;
}
template <class T>
inline constexpr auto read_rows = make_read_rows<T>();

/// The role in a key of 1.x, as in `body_html`: what follows the start; empty if it is no such key.
constexpr std::string_view role_in(std::string_view key, std::string_view start) {
  if (!strings::starts_with(key, start) || key.size() == start.size()) return {};
  const char first = key[start.size()];
  return strings::is_ascii_alphanumeric(first) || first == '_' ? key.substr(start.size())
                                                               : std::string_view();
}

/// The property of that name in 3.x spelling, or `none`.
template <class T>
Property property_named(Shape owner, std::string_view name) {
  for (std::size_t i = 0; i < property_count; ++i)
    if (property_rows<T>[i].owner == owner && property_rows<T>[i].name.view() == name)
      return static_cast<Property>(i);
  return Property::none;
}

/// Compact JSON with its keys in another spelling: from any generation to 3.x, which is how kept
/// members are stored (`Generation` 3), or from there to another. What is under a key in `opaque`
/// is left alone.
template <class T>
std::string respell(std::string_view json, Generation to) {
  constexpr Generation others[] = {2, 1};
  std::string out;
  out.reserve(json.size());
  std::size_t opaque = 0;  // levels below which nothing is a key of ninjs
  std::size_t level = 0;
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c != '"') {
      if (c == '{' || c == '[') ++level;
      if (c == '}' || c == ']') --level;
      if (level < opaque || (level == opaque && c == ',')) opaque = 0;
      out.push_back(c);
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (json[end] != '"') end += json[end] == '\\' ? 2U : 1U;
    std::string_view text = json.substr(at + 1, end - at - 1);
    at = end + 1;
    const bool is_key = at < json.size() && json[at] == ':' && opaque == 0;
    Spelling spelling;
    if (is_key) {
      for (std::size_t i = 0; i < property_count && spelling.size == 0; ++i) {
        const PropertyRow& row = property_rows<T>[i];
        bool is_known = row.name.view() == text;
        for (const Generation g : others)
          is_known = is_known || (to == 3 && !text.empty() && spell(row, g).view() == text);
        if (is_known) spelling = spell(row, to);
      }
      if (text == "geoJSON" || text == "geojson") opaque = level;
      if (spelling.size != 0) text = spelling.view();
    }
    out.push_back('"');
    out.append(text);
    out.push_back('"');
  }
  return out;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

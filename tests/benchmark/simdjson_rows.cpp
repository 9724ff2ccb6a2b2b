// galley: native JSON read with simdjson's on-demand interface, straight into the article.
#include "benchmark.hpp"

#if __has_include(<simdjson.h>)
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <simdjson.h>
#include <string_view>
#include <type_traits>
#include <utility>

namespace galley_benchmark {
namespace {

namespace ondemand = simdjson::ondemand;

/// Members are found by the first eight bytes of their key, behind the last one first; keys stand
/// in padded text, so eight bytes can always be looked at.
struct Member {
  std::uint64_t head;
  std::uint64_t mask;
  std::string_view rest;  ///< the ninth byte of `name"` and what follows
  bool (*read)(ondemand::value& value, void* object);
};

bool matches(const Member& member, const char* key, std::uint64_t head) {
  return (head & member.mask) == member.head &&
         (member.rest.empty() || std::memcmp(key + 8, member.rest.data(), member.rest.size()) == 0);
}

template <class T>
bool read(ondemand::value& from, T& to);

template <class T, class List>
struct Members;
template <class T, auto... Pointers>
struct Members<T, const galley::FieldList<Pointers...>> {
  Member at[sizeof...(Pointers)];
  std::string names[sizeof...(Pointers)];

  template <auto Pointer>
  static bool read_member(ondemand::value& value, void* object) {
    return read(value, static_cast<T*>(object)->*Pointer);
  }

  Members() : at{{0, 0, {}, &read_member<Pointers>}...} {
    for (std::size_t i = 0; i < sizeof...(Pointers); ++i) {
      names[i] = std::string(galley::fields<T>.rows[i].name) + '"';
      const std::size_t used = names[i].size() < 8 ? names[i].size() : 8;
      std::memcpy(&at[i].head, names[i].data(), used);
      at[i].mask = used == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * used)) - 1;
      at[i].rest = std::string_view(names[i]).substr(used);
    }
  }
};

/// Where an object's members go.
struct Target {
  void* object;
  const Member* members;
  std::size_t count;
};

template <class T>
Target target(T& object) {
  static const Members<T, decltype(galley::fields<T>)> members;
  return {&object, members.at, galley::fields<T>.size};
}

const Member* find(const Target& target, const char* key, std::size_t& next) {
  std::uint64_t head = 0;
  std::memcpy(&head, key, sizeof head);
  for (std::size_t step = 0, i = next; step < target.count; ++step, ++i) {
    if (i >= target.count) i = 0;
    if (!matches(target.members[i], key, head)) continue;
    next = i + 1;
    return &target.members[i];
  }
  return nullptr;
}

bool start_block(ondemand::value& type, galley::Block& block, Target& fields) {
  std::string_view name;
  galley::BlockKind kind{};
  if (type.get_string().get(name) || !galley::from_string(name, kind)) return false;
  if (kind != galley::BlockKind::paragraph) block.emplace(kind);
  fields = block.visit([](auto& content) { return target(content); });
  return true;
}

/// A block's first member says what its others are.
bool read_fields(ondemand::object& object, Target fields, galley::Block* block = nullptr) {
  std::size_t next = 0;
  for (auto item : object) {
    ondemand::field field;
    if (std::move(item).get(field)) return false;
    const ondemand::raw_json_string key = field.key();
    if (block != nullptr) {
      if (key != "type" || !start_block(field.value(), *block, fields)) return false;
      block = nullptr;
    } else if (const Member* member = find(fields, key.raw(), next)) {
      if (!member->read(field.value(), fields.object)) return false;
    }
  }
  return true;
}

bool read_string(ondemand::value& from, std::string& to) {
  std::string_view text;
  if (from.get_string().get(text)) return false;
  to.assign(text.data(), text.size());
  return true;
}

bool read_run(ondemand::value& from, galley::Text& to) {
  std::string_view text;
  if (!from.get_string().get(text)) {
    to.append(text);
    return true;
  }
  galley::Style style;
  ondemand::object object;
  if (from.get_object().get(object)) return false;
  for (auto item : object) {
    ondemand::field field;
    if (std::move(item).get(field)) return false;
    const ondemand::raw_json_string key = field.key();
    ondemand::value& value = field.value();
    if (key == "text") {
      if (value.get_string().get(text)) return false;
    } else if (key == "href") {
      if (!read_string(value, style.link.href)) return false;
    } else if (key == "marks") {
      for (auto mark_value : value.get_array()) {
        std::string_view name;
        galley::Mark mark{};
        if (mark_value.get_string().get(name) || !galley::from_string(name, mark)) return false;
        style.marks = style.marks | mark;
      }
    } else {
      return false;
    }
  }
  to.append(text, style);
  return true;
}

bool read_text(ondemand::value& from, galley::Text& to) {
  ondemand::json_type type;
  if (from.type().get(type)) return false;
  if (type == ondemand::json_type::string) {
    std::string_view text;
    if (from.get_string().get(text)) return false;
    to = galley::Text(text);
    return true;
  }
  for (auto item : from.get_array()) {
    ondemand::value run;
    if (std::move(item).get(run) || !read_run(run, to)) return false;
  }
  return true;
}

template <class T>
bool read(ondemand::value& from, T& to) {
  if constexpr (std::is_same_v<T, std::string>) {
    return read_string(from, to);
  } else if constexpr (std::is_same_v<T, galley::Timestamp>) {
    std::string_view text;
    if (from.get_string().get(text)) return false;
    to = galley::Timestamp(text);
    return true;
  } else if constexpr (std::is_same_v<T, bool>) {
    return !from.get_bool().get(to);
  } else if constexpr (std::is_integral_v<T>) {
    std::int64_t number = 0;
    if (from.get_int64().get(number)) return false;
    to = static_cast<T>(number);
    return true;
  } else if constexpr (std::is_enum_v<T>) {
    std::string_view name;
    return !from.get_string().get(name) && galley::from_string(name, to);
  } else if constexpr (galley::is_optional<T>) {
    return read(from, to.emplace());
  } else if constexpr (galley::is_vector<T>) {
    to.reserve(sizeof(typename T::value_type) > 128 ? 4 : 16);
    for (auto item : from.get_array()) {
      ondemand::value value;
      if (std::move(item).get(value)) return false;
      to.emplace_back();
      if (!read(value, to.back())) return false;
    }
    return true;
  } else if constexpr (std::is_same_v<T, galley::Text>) {
    return read_text(from, to);
  } else if constexpr (std::is_same_v<T, galley::Block>) {
    ondemand::object object;
    return !from.get_object().get(object) && read_fields(object, {}, &to);
  } else if constexpr (std::is_same_v<T, galley::Extensions>) {
    return false;
  } else {
    ondemand::object object;
    return !from.get_object().get(object) && read_fields(object, target(to));
  }
}

bool read_document(ondemand::parser& parser, const std::string& text, galley::Article& article) {
  ondemand::document document;
  if (parser.iterate(text.data(), text.size(), text.capacity()).get(document)) return false;
  ondemand::object object;
  return !document.get_object().get(object) && read_fields(object, target(article));
}

}  // namespace

void add_simdjson_rows(Suite& suite) {
  const auto parser = std::make_shared<ondemand::parser>();
  suite.add_reader("json_read", "simdjson", Side::peer,
                   [parser](const std::string& text, galley::Article& article) {
                     return read_document(*parser, text, article);
                   });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_simdjson_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

// galley: native JSON written and read through nlohmann::json, member by member.
#include "benchmark.hpp"

#if __has_include(<nlohmann/json.hpp>)
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <utility>

#include <galley/json/native.hpp>

namespace galley_benchmark {
namespace {

using nlohmann::json;

template <class T>
json to_tree(const T& value);
template <class T>
void from_tree(const json& from, T& to);

template <class T>
void add_members(json& tree, const T& object) {
  galley::fields<T>.each([&](auto field) {
    const auto& value = field.of(object);
    if (!galley::is_empty(value)) tree.emplace(std::string(field.name), to_tree(value));
  });
}

json text_to_tree(const galley::Text& text) {
  if (text.is_plain()) return text.plain();
  json runs = json::array();
  for (const galley::Text::Run run : text.runs()) {
    if (run.marks.empty() && run.link == nullptr) {
      runs.push_back(std::string(run.text));
      continue;
    }
    json made = {{"text", std::string(run.text)}};
    for (std::size_t i = 0; i < galley::names_of<galley::Mark>().size; ++i)
      if (run.marks.has(static_cast<galley::Mark>(i)))
        made["marks"].push_back(galley::enum_names<galley::Mark>[i]);
    if (run.link != nullptr) made["href"] = run.link->href;
    runs.push_back(std::move(made));
  }
  return runs;
}

template <class T>
json to_tree(const T& value) {
  if constexpr (std::is_same_v<T, std::string> || std::is_arithmetic_v<T>) {
    return value;
  } else if constexpr (std::is_same_v<T, galley::Timestamp>) {
    return value.text();
  } else if constexpr (std::is_enum_v<T>) {
    return std::string(to_string(value));
  } else if constexpr (galley::is_optional<T>) {
    return to_tree(*value);
  } else if constexpr (galley::is_vector<T>) {
    json list = json::array();
    list.get_ref<json::array_t&>().reserve(value.size());
    for (const auto& item : value) list.push_back(to_tree(item));
    return list;
  } else if constexpr (std::is_same_v<T, galley::Text>) {
    return text_to_tree(value);
  } else if constexpr (std::is_same_v<T, galley::Block>) {
    json tree = {{"type", std::string(to_string(value.kind()))}};
    value.visit([&](const auto& content) { add_members(tree, content); });
    return tree;
  } else if constexpr (std::is_same_v<T, galley::Extensions>) {
    return nullptr;
  } else {
    json tree = json::object();
    add_members(tree, value);
    return tree;
  }
}

/// The tree is walked once; each of its members is looked up in the list of fields.
template <class T>
void read_members(const json& tree, T& object) {
  galley::fields<T>.each([&](auto field) {
    const auto found = tree.find(field.name);
    if (found != tree.end()) from_tree(*found, field.of(object));
  });
}

void text_from_tree(const json& tree, galley::Text& to) {
  if (tree.is_string()) {
    to = galley::Text(tree.get_ref<const std::string&>());
    return;
  }
  for (const json& run : tree) {
    if (run.is_string()) {
      to.append(run.get_ref<const std::string&>());
      continue;
    }
    galley::Style style;
    for (const auto& [key, value] : run.items()) {
      if (key == "href") style.link.href = value.get_ref<const std::string&>();
      if (key != "marks") continue;
      for (const json& name : value) {
        galley::Mark mark{};
        galley::from_string(name.get_ref<const std::string&>(), mark);
        style.marks = style.marks | mark;
      }
    }
    to.append(run.at("text").get_ref<const std::string&>(), style);
  }
}

template <class T>
void from_tree(const json& from, T& to) {
  if constexpr (std::is_same_v<T, std::string>) {
    to = from.get_ref<const std::string&>();
  } else if constexpr (std::is_arithmetic_v<T>) {
    from.get_to(to);
  } else if constexpr (std::is_same_v<T, galley::Timestamp>) {
    to = galley::Timestamp(from.get_ref<const std::string&>());
  } else if constexpr (std::is_enum_v<T>) {
    galley::from_string(from.get_ref<const std::string&>(), to);
  } else if constexpr (galley::is_optional<T>) {
    from_tree(from, to.emplace());
  } else if constexpr (galley::is_vector<T>) {
    to.resize(from.size());
    for (std::size_t i = 0; i < to.size(); ++i) from_tree(from[i], to[i]);
  } else if constexpr (std::is_same_v<T, galley::Text>) {
    text_from_tree(from, to);
  } else if constexpr (std::is_same_v<T, galley::Block>) {
    galley::BlockKind kind{};
    galley::from_string(from.at("type").get_ref<const std::string&>(), kind);
    if (kind != galley::BlockKind::paragraph) to.emplace(kind);
    to.visit([&](auto& content) { read_members(from, content); });
  } else if constexpr (!std::is_same_v<T, galley::Extensions>) {
    read_members(from, to);
  }
}

}  // namespace

void add_nlohmann_rows(Suite& suite) {
  suite.add_writer("json_write", "nlohmann", Side::peer, suite.data().json,
                   [](const galley::Article& article, std::string& out) {
                     json tree = to_tree(article);
                     tree.emplace("galley", 1);
                     out = tree.dump();
                   });
  // Its members stand in the order of the alphabet, so not the bytes but the articles must match.
  const Data& data = suite.data();
  suite.rows().back().check = [&data] {
    for (const galley::Article& article : data.articles) {
      json tree = to_tree(article);
      tree.emplace("galley", 1);
      const galley::Result<galley::Article> back = galley::native::read(tree.dump());
      if (!back || !(*back == article)) return false;
    }
    return true;
  };
  suite.add_reader("json_read", "nlohmann", Side::peer,
                   [](const std::string& text, galley::Article& article) {
                     const json tree = json::parse(text, nullptr, false);
                     if (tree.is_discarded()) return false;
                     read_members(tree, article);
                     return true;
                   });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_nlohmann_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

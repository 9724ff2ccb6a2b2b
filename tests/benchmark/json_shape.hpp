// galley: the shape of native JSON for the writers that we compare with: any writer of tokens with
// the functions of rapidjson::Writer is given the same members in the same order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <galley/model/article.hpp>

namespace galley_benchmark {

template <class Writer>
class JsonShape {
 public:
  explicit JsonShape(Writer& writer) : writer_(writer) {}

  void document(const galley::Article& article) {
    writer_.StartObject();
    key("galley");
    writer_.Int64(1);
    members(article);
    writer_.EndObject();
  }

 private:
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<unsigned>(name.size())); }
  void string(std::string_view text) {
    writer_.String(text.data(), static_cast<unsigned>(text.size()));
  }
  void member(std::string_view name, std::string_view text) {
    if (text.empty()) return;
    key(name);
    string(text);
  }

  template <class T>
  void members(const T& object) {
    galley::fields<T>.each([&](auto field) {
      const auto& value = field.of(object);
      if (galley::is_empty(value)) return;
      key(field.name);
      this->value(value);
    });
  }

  template <class T>
  void value(const T& v) {
    if constexpr (std::is_same_v<T, std::string>) {
      string(v);
    } else if constexpr (std::is_same_v<T, galley::Timestamp>) {
      string(v.text());
    } else if constexpr (std::is_same_v<T, bool>) {
      writer_.Bool(v);
    } else if constexpr (std::is_integral_v<T>) {
      writer_.Int64(static_cast<std::int64_t>(v));
    } else if constexpr (std::is_enum_v<T>) {
      string(to_string(v));
    } else if constexpr (galley::is_optional<T>) {
      value(*v);
    } else if constexpr (galley::is_vector<T>) {
      writer_.StartArray();
      for (const auto& item : v) value(item);
      writer_.EndArray();
    } else if constexpr (std::is_same_v<T, galley::Text>) {
      text(v);
    } else if constexpr (std::is_same_v<T, galley::Block>) {
      writer_.StartObject();
      member("type", to_string(v.kind()));
      v.visit([this](const auto& content) { members(content); });
      writer_.EndObject();
    } else if constexpr (std::is_same_v<T, galley::Extensions>) {
      writer_.Null();  // no corpus has any; a file that does is noticed by its bytes
    } else {
      writer_.StartObject();
      members(v);
      writer_.EndObject();
    }
  }

  void text(const galley::Text& t) {
    if (t.is_plain()) return string(t.plain());
    writer_.StartArray();
    for (const galley::Text::Run run : t.runs()) {
      if (run.marks.empty() && run.link == nullptr && run.language.empty()) {
        string(run.text);
        continue;
      }
      writer_.StartObject();
      member("text", run.text);
      if (!run.marks.empty()) {
        key("marks");
        writer_.StartArray();
        for (std::size_t i = 0; i < galley::names_of<galley::Mark>().size; ++i)
          if (run.marks.has(static_cast<galley::Mark>(i)))
            string(galley::enum_names<galley::Mark>[i]);
        writer_.EndArray();
      }
      if (run.link != nullptr) {
        member("href", run.link->href);
        member("title", run.link->title);
        member("rel", run.link->rel);
      }
      member("language", run.language);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  Writer& writer_;
};

}  // namespace galley_benchmark

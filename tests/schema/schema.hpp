// galley: the JSON Schema (2020-12) of native JSON, made from the field lists
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "support/described_types.hpp"

#include <galley/json/native/layout.hpp>

namespace galley_test {

/// One definition for each type, one property a line.
class NativeSchema {
 public:
  static std::string text() {
    NativeSchema schema;
    schema.start();
    described_types_of<galley::Article>::each([&](auto* type) {
      using T = std::remove_pointer_t<decltype(type)>;
      if constexpr (!std::is_same_v<T, galley::Link>) schema.definition<T>();
    });
    return schema.out_ + "  }\n}\n";
  }

 private:
  void start() {
    out_ =
        "{\n"
        "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
        "  \"$id\": \"urn:x-galley:schema:article:1\",\n"
        "  \"title\": \"Article of galley, native JSON\",\n"
        "  \"description\": \"Generated from the field lists. Members and kinds of block that are "
        "not "
        "named here belong to a later version; readers keep them.\",\n"
        "  \"$ref\": \"#/$defs/Article\",\n"
        "  \"required\": [\"galley\"],\n"
        "  \"properties\": {\"galley\": {\"const\": " +
        std::to_string(galley::native::major_version) +
        "}},\n"
        "  \"$defs\": {\n"
        "    \"Text\": {\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": "
        "{\"anyOf\": [{\"type\": \"string\"}, {\"$ref\": \"#/$defs/Run\"}]}}]},\n"
        "    \"Run\": {\"type\": \"object\", \"properties\": {\n"
        "      \"text\": {\"type\": \"string\"},\n"
        "      \"marks\": {\"type\": \"array\", \"items\": " +
        names<galley::Mark>() +
        "},\n"
        "      \"href\": {\"type\": \"string\"},\n"
        "      \"title\": {\"type\": \"string\"},\n"
        "      \"rel\": {\"type\": \"string\"},\n"
        "      \"language\": {\"type\": \"string\"},\n"
        "      \"direction\": " +
        names<galley::Direction>() + "\n    }},\n" + block();
  }

  /// A kind that is not known is a later version's.
  static std::string block() {
    std::string kinds;
    described_types_of<galley::Article>::each([&](auto* type) {
      using T = std::remove_pointer_t<decltype(type)>;
      if constexpr (galley::detail::is_block_type<T>) {
        const galley::Block kind{T{}};
        if (!kinds.empty()) kinds += ",\n";
        kinds += "      {\"if\": {\"properties\": {\"type\": {\"const\": \"" +
                 std::string(galley::to_string(kind.kind())) +
                 "\"}}}, \"then\": {\"$ref\": \"#/$defs/" + std::string(type_name<T>()) + "\"}}";
      }
    });
    return "    \"Block\": {\"type\": \"object\", \"required\": [\"type\"], \"properties\": "
           "{\"type\": {\"type\": \"string\"}}, \"allOf\": [\n" +
           kinds + "\n    ]}";
  }

  template <class T>
  void definition() {
    out_ +=
        ",\n    \"" + std::string(type_name<T>()) + "\": {\"type\": \"object\", \"properties\": {";
    const char* separator = "\n";
    if constexpr (std::is_same_v<T, galley::Extension>) {
      // Its text is embedded where it is JSON.
      out_ +=
          "\n      \"format\": {\"type\": \"string\"},\n      \"slot\": {\"type\": \"string\"},\n"
          "      \"index\": {\"type\": \"integer\", \"minimum\": 0},\n      \"json\": true,\n"
          "      \"raw\": {\"type\": \"string\"}";
    } else {
      galley::fields<T>.each([&](auto field) {
        out_ += separator + std::string("      \"") + std::string(field.name) +
                "\": " + shape<typename decltype(field)::type>();
        separator = ",\n";
      });
    }
    out_ += "\n    }}";
  }

  template <class T>
  static std::string shape() {
    if constexpr (galley::is_optional<T>) {
      return shape<typename T::value_type>();
    } else if constexpr (galley::is_vector<T>) {
      return "{\"type\": \"array\", \"items\": " + shape<typename T::value_type>() + "}";
    } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, galley::Timestamp>) {
      return "{\"type\": \"string\"}";
    } else if constexpr (std::is_same_v<T, bool>) {
      return "{\"type\": \"boolean\"}";
    } else if constexpr (std::is_integral_v<T>) {
      return integer<T>();
    } else if constexpr (std::is_enum_v<T>) {
      return names<T>();
    } else if constexpr (std::is_same_v<T, galley::Extensions>) {
      return "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Extension\"}}";
    } else if constexpr (std::is_same_v<T, galley::Text>) {
      return "{\"$ref\": \"#/$defs/Text\"}";
    } else if constexpr (std::is_same_v<T, galley::Block>) {
      return "{\"$ref\": \"#/$defs/Block\"}";
    } else {
      return "{\"$ref\": \"#/$defs/" + std::string(type_name<T>()) + "\"}";
    }
  }

  /// Numbers that no reader of JSON rounds get their range.
  template <class T>
  static std::string integer() {
    if constexpr (sizeof(T) == 8) return "{\"type\": \"integer\"}";
    return "{\"type\": \"integer\", \"minimum\": " +
           std::to_string(static_cast<std::int64_t>(std::numeric_limits<T>::min())) +
           ", \"maximum\": " +
           std::to_string(static_cast<std::int64_t>(std::numeric_limits<T>::max())) + "}";
  }

  template <class E>
  static std::string names() {
    std::string all;
    for (const std::string_view name : galley::enum_names<E>) {
      if (!all.empty()) all += ", ";
      all += '"' + std::string(name) + '"';
    }
    return "{\"enum\": [" + all + "]}";
  }

  std::string out_;
};

}  // namespace galley_test

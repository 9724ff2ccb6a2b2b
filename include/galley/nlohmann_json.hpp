// galley: adapter to nlohmann_json: the model from and to its values, every JSON format likewise
#pragma once
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/buffer.hpp>
#include <galley/json/native.hpp>
#include <galley/json/writer.hpp>
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#include <galley/throwing.hpp>
#endif

namespace galley {
inline namespace v0 {
namespace nlohmann_adapter {

/// Transcoding: a tree is emitted as text and read like any other text; towards a tree, the written
/// text is parsed by the package. One emitter serves every JSON format.
///
/// What the package itself has lost by then: all but the last of equal keys, and the spelling of
/// numbers. If memory runs out while one of its trees exists, the package terminates the program.
template <class Json>
class Emitter {
 public:
  Emitter(Buffer& buffer, std::size_t depth) : json_(buffer), depth_(depth) {}

  /// False if the tree nests deeper than the limit, or holds what JSON text cannot: binary values,
  /// infinite numbers.
  bool emit(const Json& root);
  bool is_malformed() const noexcept { return json_.is_malformed(); }

 private:
  struct Level {
    typename Json::const_iterator next;
    typename Json::const_iterator end;
    bool is_object;
  };

  bool scalar(const Json& value);
  void open(const Json& value) {
    value.is_object() ? json_.begin_object() : json_.begin_array();
    levels_.push_back({value.begin(), value.end(), value.is_object()});
  }

  json_text::Writer json_;
  std::size_t depth_;
  std::vector<Level> levels_;
};

template <class Json>
bool Emitter<Json>::emit(const Json& root) {
  const Json* value = &root;
  for (;;) {
    if (value->is_structured()) {
      if (levels_.size() == depth_) return false;
      open(*value);
    } else if (!scalar(*value)) {
      return false;
    }
    while (!levels_.empty() && levels_.back().next == levels_.back().end) {
      levels_.back().is_object ? json_.end_object() : json_.end_array();
      levels_.pop_back();
    }
    if (levels_.empty()) return true;
    Level& level = levels_.back();
    if (level.is_object) json_.key(std::string_view(level.next.key()));
    value = &*level.next;
    ++level.next;
  }
}

template <class Json>
bool Emitter<Json>::scalar(const Json& value) {
  using Type = typename Json::value_t;
  switch (value.type()) {
    case Type::string:
      json_.string(value.template get_ref<const typename Json::string_t&>());
      return true;
    case Type::boolean: json_.boolean(value.template get<bool>()); return true;
    case Type::number_integer: json_.integer(value.template get<std::int64_t>()); return true;
    case Type::null: json_.raw("null"); return true;
    case Type::number_unsigned:
    case Type::number_float: {
      const std::string token = value.dump();  // shortest digits; "null" for infinities
      json_.raw(token);
      return token != "null";
    }
    default: return false;
  }
}

/// The tree as text.
template <class Json>
Result<std::string> to_text(const Json& json, const Limits& limits) {
  Buffer buffer;
  Emitter<Json> emitter(buffer, limits.depth);
  Issue issue;
  if (!emitter.emit(json)) {
    issue.code = "nlohmann_json.value.unsupported";
    issue.message = "the value nests too deep, is binary, or is no finite number";
  } else if (emitter.is_malformed()) {
    issue.code = "text.utf8.malformed";
    issue.message = "a string of the value is malformed UTF-8";
  } else {
    return std::string(buffer.view());
  }
  Issues issues;
  issues.push_back(std::move(issue));
  return issues;
}

/// True for any `nlohmann::basic_json`, told by a member that no other type has.
template <class, class = void>
inline constexpr bool is_json = false;
template <class Json>
inline constexpr bool is_json<Json, std::void_t<typename Json::json_sax_t>> = true;

}  // namespace nlohmann_adapter

/// Reads an article in any JSON format from a tree.
template <class Format, class Json, class = std::enable_if_t<nlohmann_adapter::is_json<Json>>>
Result<Article> read_from(const Json& json, const typename Format::ReadOptions& options = {}) {
  Result<std::string> text = nlohmann_adapter::to_text(json, options.limits);
  if (!text) return std::move(text).issues();
  return Format::read(*text, options);
}

/// Writes an article in any JSON format as a tree.
template <class Format, class Json = nlohmann::ordered_json,
          class = std::enable_if_t<nlohmann_adapter::is_json<Json>>>
Result<Json> write_to(const Article& article, const typename Format::WriteOptions& options = {}) {
  std::string text;
  Result<void> written = Format::write(article, text, options);
  if (!written) return std::move(written).issues();
  return {Json::parse(text, nullptr, false), std::move(written).issues()};
}

namespace native {

/// Reads an article, or another described type, from a tree of the package.
template <class T = Article, class Json, class = std::enable_if_t<nlohmann_adapter::is_json<Json>>>
Result<T> read(const Json& json, const ReadOptions& options = {}) {
  Result<std::string> text = nlohmann_adapter::to_text(json, options.limits);
  if (!text) return std::move(text).issues();
  return native::read<T>(std::string_view(*text), options);
}

}  // namespace native

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
/// `nlohmann::json j = article;` — the native format. Throws ReadError where native::write fails.
template <class Json, class T,
          class = std::enable_if_t<nlohmann_adapter::is_json<Json> && is_described<T>>>
void to_json(Json& json, const T& value) {
  json = Json::parse(value_or_throw(native::write(value)));
}
/// `j.get<galley::Article>()`. Throws ReadError where native::read fails; its notes are dropped.
template <class Json, class T,
          class = std::enable_if_t<nlohmann_adapter::is_json<Json> && is_described<T>>>
void from_json(const Json& json, T& value) {
  value = value_or_throw(native::read<T>(json));
}
#endif

}  // namespace v0
}  // namespace galley

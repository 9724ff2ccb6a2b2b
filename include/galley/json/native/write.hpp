// galley: the native JSON writer, one function per type from its field list
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/result.hpp>
#include <galley/json/native/layout.hpp>
#include <galley/json/native/options.hpp>
#include <galley/json/native/raw.hpp>
#include <galley/json/writer.hpp>
#include <galley/model/article.hpp>
#include <galley/model/malformed_text.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

/// Appends model values; sets flags where the value cannot be written. A template, so that a
/// program pays for writing only when it writes.
template <class Lazy>
class BasicValueWriter {
 public:
  BasicValueWriter(Buffer& buffer, const WriteOptions& options)
      : json_(buffer, options.malformed),
        room_(options.limits.depth < Limits::depth_ceiling ? options.limits.depth
                                                           : Limits::depth_ceiling),
        block_room_(options.limits.block_nesting) {}

  /// A document: the members of `root` behind the version.
  template <class T>
  void document(const T& root) {
    if (!enter()) return;
    json_.begin_object();
    json_.key(version_member);
    json_.integer(major_version);
    write_members<T>(*this, &root);
    json_.end_object();
  }

  bool is_malformed() const noexcept { return json_.is_malformed(); }
  /// The limit that nesting went past, and with it the text's wholeness; empty if none.
  std::string_view exceeded() const noexcept { return exceeded_; }

 private:
  static constexpr json_text::Key version_member{version_key};
  static constexpr json_text::Key type_member{type_key};
  static constexpr json_text::Key index_member{"index"};

  /// Code is made for each type, not for each field: what differs is handed over as a function.
  using Write = void (*)(BasicValueWriter& writer, const void* value);

  template <class T>
  static void write_members(BasicValueWriter& writer, const void* object) {
    writer.members(*static_cast<const T*>(object), fields<T>);
  }
  template <class T, auto... Members>
  void members(const T& object, const FieldList<Members...>&) {
    const json_text::Key* key = keys<T>.at;
    (member<T>(*key++, object.*Members), ...);
  }
  template <class T>
  static void write_item(BasicValueWriter& writer, const void* item) {
    writer.value(*static_cast<const T*>(item));
  }

  /// A member, unless it is empty.
  template <class Owner, class T>
  void member(const json_text::Key& key, const T& v) {
    if constexpr (is_described<T>) {
      if (galley::detail::out_of_line<is_empty<T>>(v)) return;
    } else {
      if (is_empty(v)) return;
    }
    if constexpr (std::is_same_v<T, std::string>) {
      json_.member(key, v);
    } else if constexpr (std::is_same_v<T, Timestamp>) {
      json_.member(key, v.text());
    } else if constexpr (std::is_same_v<T, Extensions>) {
      extension_members(key, v, keys<Owner>.at, fields<Owner>.size);
    } else {
      json_.key(key);
      value(v);
    }
  }

  template <class T>
  void value(const T& v) {
    if constexpr (std::is_same_v<T, std::string>) {
      json_.string(v);
    } else if constexpr (std::is_same_v<T, bool>) {
      json_.boolean(v);
    } else if constexpr (std::is_integral_v<T>) {
      json_.integer(static_cast<std::int64_t>(v));
    } else if constexpr (std::is_enum_v<T>) {
      json_.word(to_string(v));
    } else if constexpr (is_optional<T>) {
      value(*v);
    } else if constexpr (is_vector<T>) {
      using Item = typename T::value_type;
      list(v.data(), v.size(), sizeof(Item), &write_item<Item>);
    } else if constexpr (std::is_same_v<T, Text>) {
      text(v);
    } else if constexpr (std::is_same_v<T, Block>) {
      block(v);
    } else {
      object(&v, &write_members<T>);
    }
  }

  void list(const void* items, std::size_t count, std::size_t size, Write write_one);
  void object(const void* v, Write write_all);
  void block(const Block& b);
  void text(const Text& t);
  void run(const Text::Run& r);
  void marks(Marks all);
  void extension_list(const Extensions& list, std::size_t count);
  void extension_members(const json_text::Key& key, const Extensions& list,
                         const json_text::Key* taken, std::size_t taken_count);

  bool enter() {
    if (room_ == 0) {
      exceeded_ = "depth";
      json_.raw("null");  // keeps the text in shape; the whole is thrown away
      return false;
    }
    --room_;
    return true;
  }

  json_text::Writer json_;
  std::size_t room_;        // levels of JSON that may still be opened
  std::size_t block_room_;  // quotes, lists and asides that may still nest
  std::string_view exceeded_;
};

template <class Lazy>
void BasicValueWriter<Lazy>::list(const void* items, std::size_t count, std::size_t size,
                                  Write write_one) {
  if (!enter()) return;
  json_.begin_array();
  const auto* item = static_cast<const char*>(items);
  for (; count != 0; --count, item += size) write_one(*this, item);
  json_.end_array();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::object(const void* v, Write write_all) {
  if (!enter()) return;
  json_.begin_object();
  write_all(*this, v);
  json_.end_object();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::block(const Block& b) {
  if (!enter()) return;
  if (const Unmodelled* unmodelled = b.get_if<Unmodelled>()) {
    if (is_own_block(unmodelled->format, unmodelled->raw)) {
      json_.raw(unmodelled->raw);
      ++room_;
      return;
    }
  }
  json_.begin_object();
  json_.key(type_member);
  json_.word(to_string(b.kind()));
  b.visit([this](const auto& content) {
    using T = std::decay_t<decltype(content)>;
    constexpr bool nests = galley::detail::nests_blocks<T>;
    if (nests && block_room_ == 0) {
      exceeded_ = "block_nesting";
      return;
    }
    block_room_ -= nests ? 1 : 0;
    write_members<T>(*this, &content);
    block_room_ += nests ? 1 : 0;
  });
  json_.end_object();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::text(const Text& t) {
  if (t.is_plain()) return json_.string(t.plain());
  if (!enter()) return;
  json_.begin_array();
  for (const Text::Run r : t.runs()) run(r);
  json_.end_array();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::run(const Text::Run& r) {
  const bool is_plain =
      r.marks.empty() && r.link == nullptr && r.language.empty() && r.direction == Direction{};
  if (is_plain) return json_.string(r.text);
  const auto member = [this](const json_text::Key& key, std::string_view value) {
    if (value.empty()) return;
    json_.key(key);
    json_.string(value);
  };
  if (!enter()) return;
  json_.begin_object();
  member(text_key, r.text);
  if (!r.marks.empty()) marks(r.marks);
  if (r.link != nullptr) {
    member(href_key, r.link->href);
    member(title_key, r.link->title);
    member(rel_key, r.link->rel);
  }
  member(language_key, r.language);
  if (r.direction != Direction{}) {
    json_.key(direction_key);
    json_.word(to_string(r.direction));
  }
  json_.end_object();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::marks(Marks all) {
  json_.key(marks_key);
  if (!enter()) return;
  json_.begin_array();
  for (std::size_t i = 0; i < names_of<Mark>().size; ++i)
    if (all.has(static_cast<Mark>(i))) json_.word(enum_names<Mark>[i]);
  json_.end_array();
  ++room_;
}

template <class Lazy>
void BasicValueWriter<Lazy>::extension_list(const Extensions& list, std::size_t count) {
  if (!enter()) return;
  json_.begin_array();
  for (std::size_t i = 0; i < count && enter(); ++i) {
    const Extension& extension = list[i];
    const json_text::Key* key = keys<Extension>.at;
    json_.begin_object();
    if (!extension.format.empty()) json_.member(key[0], extension.format);
    if (!extension.slot.empty()) json_.member(key[1], extension.slot);
    if (extension.index != 0) {
      json_.key(index_member);
      json_.integer(static_cast<std::int64_t>(extension.index));
    }
    if (json_text::is_compact(extension.raw)) {
      json_.key(json_key);
      json_.raw(extension.raw);
    } else if (!extension.raw.empty()) {
      json_.member(raw_key, extension.raw);
    }
    json_.end_object();
    ++room_;
  }
  json_.end_array();
  ++room_;
}

/// Members of a later version stand again where members stand; all else is a list.
template <class Lazy>
void BasicValueWriter<Lazy>::extension_members(const json_text::Key& key, const Extensions& list,
                                               const json_text::Key* taken,
                                               std::size_t taken_count) {
  const std::size_t listed = list.size() - count_own_members(list, taken, taken_count);
  if (listed != 0) {
    json_.key(key);
    extension_list(list, listed);
  }
  for (std::size_t i = listed; i < list.size(); ++i) {
    json_.key(std::string_view(list[i].slot));
    json_.raw(list[i].raw);
  }
}

/// What a reader of model.md would expect of a capacity: body text, and room for the rest.
inline std::size_t expected_size(const Article& article) {
  std::size_t size = 4096;
  for (const Block& block : article.body) {
    size += 512;
    if (const auto* p = block.get_if<Paragraph>()) size += p->text.plain().size() * 5 / 4;
    if (const auto* h = block.get_if<Heading>()) size += h->text.plain().size() * 5 / 4;
  }
  return size;
}
template <class T>
std::size_t expected_size(const T&) {
  return 0;
}

template <class T>
Result<void> write_to(Buffer& buffer, const T& value, const WriteOptions& options) {
  Lazy<BasicValueWriter<void>, T> writer(buffer, options);
  writer.document(value);
  const std::string_view exceeded = writer.exceeded();
  if (galley::detail::likely(!writer.is_malformed() && exceeded.empty())) return Issues{};
  IssueList issues(false, options.limits.issues);
  if (!exceeded.empty()) galley::detail::report_nesting(exceeded, issues);
  galley::detail::report_malformed(value, options.malformed, options.limits, issues);
  return issues.take();
}

}  // namespace detail

/// Writes many values; its buffer is kept from one to the next, so that each costs one allocation
/// into a fresh string and none into a reused one. `shrink` gives the buffer's memory back.
class Writer {
 public:
  explicit Writer(WriteOptions options = {}) : options_(std::move(options)) {}

  /// Appends to `out`; on failure `out` is unchanged.
  template <class T>
  Result<void> write(const T& value, std::string& out) {
    buffer_.clear();
    Result<void> result = detail::write_to(buffer_, value, options_);
    if (result) out.append(buffer_.view());
    return result;
  }
  template <class T>
  Result<std::string> write(const T& value) {
    buffer_.clear();
    Result<void> result = detail::write_to(buffer_, value, options_);
    if (!result) return std::move(result).issues();
    return {std::string(buffer_.view()), std::move(result).issues()};
  }
  void shrink() noexcept { buffer_.shrink(); }

 private:
  WriteOptions options_;
  Buffer buffer_;
};

/// Appends an article, or an Image, Caption, Topic, RelatedLink or any other described type alone,
/// to `out`. Lossless for every value; on failure `out` is unchanged. Fails on malformed UTF-8
/// (`text.utf8.malformed`, unless options say otherwise) and on nesting past the depth limit.
template <class T>
Result<void> write(const T& value, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  const std::size_t expected = detail::expected_size(value);
  Buffer buffer(start, sizeof start);
  if (expected > sizeof start) buffer.room(expected);
  Result<void> result = detail::write_to(buffer, value, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class T>
Result<std::string> write(const T& value, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = write(value, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

}  // namespace native
}  // namespace v0
}  // namespace galley

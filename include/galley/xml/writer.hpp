// galley: XML text, appended to a buffer
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/escape.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/xml/name.hpp>
#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// Appends XML to a buffer, in UTF-8. The caller keeps the nesting right; names are constants of
/// the program. Malformed UTF-8 and characters that XML cannot hold set `is_malformed`; only then
/// does anybody look for the place. Where `malformed` is `refuse`, nothing of what was written may
/// then be used.
template <class = void>
class BasicWriter {
 public:
  /// `indent` blanks per level where an element holds only elements; 0 writes no line ends at all.
  explicit BasicWriter(Buffer& buffer, Malformed malformed = Malformed::refuse,
                       std::size_t indent = 0)
      : buffer_(buffer), malformed_(malformed), indent_(indent) {}

  /// `<?xml version="1.0" encoding="UTF-8"?>`
  void declaration();

  /// Opens an element; its attributes may follow, then its content, then its end.
  void start(const Name& name);
  /// Closes the element; `<name/>` where nothing stands in it.
  void end(const Name& name);

  /// An attribute of the element that was just started.
  void attribute(const Name& name, std::string_view value);
  /// One whose value needs no escaping: an enumerator, a constant.
  void word_attribute(const Name& name, std::string_view value);
  void attribute(const Name& name, std::int64_t value);
  /// ` xmlns="…"`
  void default_namespace(Namespace space) { word_attribute("xmlns", uri_of(space)); }
  /// Attributes that are well-formed XML already: see is_attributes().
  void raw_attributes(std::string_view attributes);

  /// Character data. Blanks alone are written so that no reader drops them. From here to the end of
  /// the element nothing is indented.
  void text(std::string_view value);
  /// Says that the element just started holds text and elements: nothing in it is indented.
  void mixed();
  /// An element that is well-formed XML already: see is_fragment().
  void raw(std::string_view fragment);

  /// start, text, end.
  void element(const Name& name, std::string_view text);
  void element(const Name& name, std::int64_t value);
  /// The last line end of a document; nothing where there is no indentation.
  void finish();

  bool is_malformed() const noexcept { return is_malformed_; }
  Buffer& buffer() noexcept { return buffer_; }

 private:
  Buffer& buffer_;
  Malformed malformed_;
  std::size_t indent_;
  bool is_malformed_ = false;
};

using Writer = BasicWriter<>;

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

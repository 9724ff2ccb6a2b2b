// galley: XML text, pulled event by event: strict, namespace-aware, bounded, with positions
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/buffer.hpp>
#include <galley/core/decode.hpp>
#include <galley/core/issue.hpp>
#include <galley/core/limits.hpp>
#include <galley/core/line_counter.hpp>
#include <galley/core/malformed.hpp>
#include <galley/core/path.hpp>
#include <galley/core/result.hpp>
#include <galley/core/small_stack.hpp>
#include <galley/core/source_map.hpp>
#include <galley/xml/attributes.hpp>
#include <galley/xml/characters.hpp>
#include <galley/xml/name.hpp>
#include <galley/xml/namespaces.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

/// What next() met. An empty element is a start and an end. `failed`: an error was reported and
/// reading is over; `finished`: the document was read to its last byte and is well-formed.
enum class Event : unsigned char { start, text, end, finished, failed };

struct ReaderOptions {
  /// Takes the named characters of HTML, such as `&nbsp;`, with a warning; they are an error else.
  bool html_entities = false;
  /// What to do with malformed bytes and with characters that XML forbids: `refuse` reports an
  /// error; `replace` puts U+FFFD in their place, with a warning that tells how many; `trust` does
  /// not look for them.
  Malformed malformed = Malformed::refuse;
};

/// Where an element stands that may be kept raw; see Reader::mark().
struct RawMark {
  const char* start = nullptr;
  const char* behind_name = nullptr;
  const char* end = nullptr;
  std::size_t outer = 0;         ///< bindings around it
  std::size_t named_before = 0;  ///< named characters met before it
  std::uint64_t used = 0;  ///< which of the first bindings it uses; further ones count as used
  bool has_named = false;
};

/// A strict reader of XML 1.0 (5th edition) with Namespaces. It reads UTF-8 in place and converts
/// UTF-16, ISO-8859-1 and Windows-1252, which it knows by byte order mark and declaration. It never
/// recurses and never opens, fetches or expands anything: a DOCTYPE with an internal subset is
/// refused, one without is skipped with a note, as processing instructions are.
///
/// Every view it gives is valid until the next event.
///
/// The usual loop over the children of the element that just started, each of which is read to its
/// own end by whoever handles it:
///
///     for (Event e = reader.next_significant(); e != Event::end; e = reader.next_significant()) {
///       if (e == Event::failed) return false;
///       if (e == Event::text) …                       // text where none is expected
///       else if (reader.is(Namespace::nar, slugline)) ok = reader.text_content(value);
///       else ok = reader.raw(fragment);               // or skip()
///     }
template <class = void>
class BasicReader {
 public:
  /// The text, limits and issues must outlive the reader. What makes a document unreadable at once
  /// (size, encoding, malformed bytes) is reported here; next() then fails.
  BasicReader(std::string_view text, const Limits& limits, IssueList& issues,
              const ReaderOptions& options = {});
  BasicReader(std::string_view, const Limits&&, IssueList&, const ReaderOptions& = {}) = delete;
  BasicReader(const BasicReader&) = delete;
  BasicReader& operator=(const BasicReader&) = delete;

  // --- events

  /// The next start, text or end. Text is one event from tag to tag: CDATA sections and references
  /// are merged into it, comments and processing instructions left out, line ends are LF; it is
  /// never empty. Blanks between tags are text too.
  Event next() { return advance(false); }
  /// As next(), but blank text is passed over: for elements that hold only elements.
  Event next_significant() { return advance(true); }
  Event event() const noexcept { return event_; }

  // --- after a start, and after its end

  /// Local name of the element.
  std::string_view name() const noexcept { return open_.back().local_name(); }
  /// Its name as written, with the prefix.
  std::string_view qualified_name() const noexcept { return open_.back().qualified_name(); }
  Namespace space() const noexcept { return open_.back().space; }
  /// The URI of its namespace; empty where it has none.
  std::string_view namespace_uri() const noexcept { return uri_at(open_.back().binding); }
  bool is(Namespace space, const Name& name) const noexcept {
    return open_.back().space == space && is(name);
  }
  bool is(const Name& name) const noexcept {
    const Open& element = open_.back();
    return name.equals(element.local_name(), element.head);
  }
  /// First eight bytes of the local name, zeros behind a shorter one: for tables of names.
  std::uint64_t head() const noexcept { return open_.back().head; }
  /// Open elements; the root is 1, also when it just ended.
  std::size_t depth() const noexcept { return depth_; }

  // --- after a start

  Attributes attributes() const noexcept { return {attributes_.begin(), attributes_.size()}; }
  /// The attribute of that name and namespace, or null.
  const Attribute* find(const Name& name, Namespace space = Namespace::none) const noexcept;
  /// Its value; empty where there is no such attribute.
  std::string_view value_of(const Name& name, Namespace space = Namespace::none) const noexcept {
    const Attribute* const found = find(name, space);
    return found ? found->value : std::string_view();
  }
  std::string_view uri_of(const Attribute& attribute) const noexcept {
    return uri_at(attribute.binding);
  }
  /// Appends the attribute as text that can stand in any start tag, ` name="value"`, its namespace
  /// declared before it: for extensions.
  void raw(const Attribute& attribute, std::string& out) const;

  // --- after a start; each reads through the end of the element and is false on failure, which is
  // reported. What is skipped or kept raw may nest as deep as an extension, below where it stands.

  bool skip();
  /// Appends the element as a fragment that stands for itself, its outer namespaces declared on it.
  /// All else is as in the source, in UTF-8; named characters of HTML are resolved. A prefix that
  /// begins an attribute's value is declared too: the value may be a qualified name.
  bool raw(std::string& fragment);

  /// For elements that may have to be kept raw after they were read: mark() after the start,
  /// close() after the end, and raw() while the element around them is open. Marks do not nest.
  RawMark mark() noexcept;
  void close(RawMark& mark) const noexcept;
  void raw(const RawMark& mark, std::string& fragment) const;

  /// All text within the element, of elements in it too. Tells whether it holds elements.
  bool text_content(std::string_view& value, bool* has_elements = nullptr);
  bool text_content(std::string& value, bool* has_elements = nullptr);

  // --- after a text

  std::string_view text() const noexcept { return text_; }
  /// Does the end of the element follow?
  bool is_before_end() const noexcept { return at_[1] == '/'; }
  /// Only spaces, tabs and line ends?
  bool is_blank() const noexcept { return detail::is_blank(text_); }

  // --- issues and places

  bool failed() const noexcept { return event_ == Event::failed; }
  /// Reports an error and ends reading; gives Event::failed.
  [[gnu::cold]] Event fail(std::string_view code, std::string message, const char* at = nullptr);
  [[gnu::cold]] Event exceeded(std::string_view limit_name, const char* at = nullptr);
  /// Ends reading after an error that somebody else reported; gives Event::failed.
  Event stop() noexcept;
  [[gnu::cold]] void warn(std::string_view code, std::string message, const char* at = nullptr);
  [[gnu::cold]] void note(std::string_view code, std::string message, const char* at = nullptr);

  /// Where the last event stands: the `<` of a tag, the first byte of a text.
  const char* at() const noexcept { return event_at_; }
  /// Line, column and offset in the source as it was given, whatever its encoding.
  Position position_of(const char* place);
  Position position() { return position_of(event_at_); }

  const Limits& limits() const noexcept { return limits_; }
  IssueList& issues() noexcept { return issues_; }
  /// Elements started so far.
  std::size_t elements() const noexcept { return elements_; }
  Encoding encoding() const noexcept { return source_.encoding; }
  /// Bytes that were not read yet.
  std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - at_); }

  /// Where in the model the reader is; kept by those who know the model.
  const Path* path = nullptr;
  SourceMap* source_map = nullptr;

 private:
  /// A namespace in scope.
  struct Binding {
    std::string_view prefix;
    std::uint64_t prefix_head;
    std::string_view uri;
    Namespace space;
    bool is_kept;  ///< the URI had references and stands in uris_
  };
  /// An open element. Below the root stands one without a name.
  struct Open {
    const char* name = "";   ///< with its prefix
    std::uint64_t head = 0;  ///< first eight bytes of the local name
    std::uint32_t size = 0;
    std::uint32_t prefix_size = 0;  ///< and its colon
    std::uint32_t binding = 0;
    std::uint32_t bindings = 0;         ///< in scope around it
    std::uint32_t default_binding = 0;  ///< around it
    Namespace space = Namespace::none;

    std::string_view qualified_name() const noexcept { return {name, size}; }
    std::string_view local_name() const noexcept {
      return {name + prefix_size, size - prefix_size};
    }
  };
  /// An attribute's value that had to be resolved.
  struct Resolved {
    std::size_t attribute;
    std::size_t offset;
    std::size_t size;
  };
  struct NameParts {
    std::size_t prefix_size = 0;  ///< and its colon
    std::uint64_t head = 0;       ///< first eight bytes of the local name
  };
  struct TagSummary {
    std::uint64_t bits = 0;   ///< one for each name, shared by some
    bool has_double = false;  ///< did two fall on one bit?
    bool has_prefix = false;
  };
  /// An attribute in the order of digests, for the search for doubles.
  struct Ordered {
    std::uint64_t digest;
    std::size_t attribute;
  };
  /// Bytes that a tag's name, or an attribute's up to its value, is looked for in.
  static constexpr std::size_t quick_room = 40;
  /// Namespaces in scope at once, whatever the limits: each prefix is looked for among them.
  static constexpr std::size_t most_bindings = 4096;
  /// Before it stand those that no document declares: none, and that of `xml`.
  static constexpr std::size_t first_binding = 2;

  // reader_encoding.hpp
  bool open(std::string_view text);
  void begin_text(std::size_t taken);
  bool detect_encoding(std::string_view text);
  bool take_label(std::string_view label);
  bool check_ascii();
  void convert();
  bool check_characters();
  bool repair();

  // reader_document.hpp
  bool declaration(std::string_view& label);
  bool pseudo_attribute(std::string_view name, std::string_view& value);
  Event outside();
  bool doctype();
  bool external_id();
  bool literal(std::string_view& value);
  bool comment();
  bool instruction();

  // reader_names.hpp
  const char* take_name(const char* at, NameParts& parts);
  const char* take_other_name(const char* at, NameParts& parts);
  [[gnu::cold]] const char* take_odd_name(const char* at, std::size_t& prefix_size);

  // reader_tags.hpp
  Event start_tag(const char* at);
  Event end_tag(const char* at);
  Event odd_end_tag();
  Event wrong_end_tag();
  Event close();
  void leave();
  bool take_attributes(const char* at);
  const char* take_plain_attribute(const char* name, TagSummary& all);
  const char* take_attribute(const char* name, TagSummary& all);
  void add_attribute(const char* qualified_name, std::string_view name, std::uint64_t head,
                     std::string_view value, TagSummary& all);
  const char* find_value(const char* at);
  const char* value_stop(const char* at, char quote) const noexcept;
  const char* resolve_value(const char* run, const char* at);

  // reader_namespaces.hpp
  bool finish_attributes(bool has_double);
  bool check_duplicates();
  void bind(std::string_view prefix, std::string_view uri, Namespace space);
  bool declare(const char* name, std::string_view prefix, std::string_view uri, bool is_kept);
  void keep_uri(std::string_view uri);
  bool resolve(std::string_view prefix, std::uint32_t& binding, const char* at);
  bool search(std::string_view prefix, std::uint64_t head, std::uint32_t& binding, const char* at);

  // reader_text.hpp
  Event advance(bool skips_blanks);
  Event text_or_tag(bool skips_blanks);
  bool take_text();
  bool gather(const char* start);
  bool markup_in_text();
  const char* reference(const char* at, char*& out);
  const char* character_reference(const char* at, char*& out);
  const char* named_reference(const char* at, char*& out);

  // reader_content.hpp
  void declare_used(std::string& out, std::size_t outer, std::string_view content) const;
  void begin_use() noexcept;
  void use(std::size_t binding) noexcept {
    used_[binding / 64] |= std::uint64_t{1} << (binding % 64);
  }
  bool is_used(std::size_t binding) const noexcept {
    return (used_[binding / 64] >> (binding % 64) & 1U) != 0;
  }
  static bool is_in_values(std::string_view content, const Binding& binding) noexcept;
  void append_resolved(std::string& out, std::string_view source) const;

  std::string_view view(const char* from, const char* to) const noexcept {
    return {from, static_cast<std::size_t>(to - from)};
  }
  std::string_view rest() const noexcept { return view(at_, end_); }
  /// Do these bytes stand here? If the text ends within them, that is the error.
  bool stands_here(std::string_view wanted);
  [[gnu::cold]] Event unexpected(std::string_view wanted, const char* at);
  std::string_view uri_at(std::uint32_t binding) const noexcept { return bindings_[binding].uri; }

  const Limits& limits_;
  IssueList& issues_;
  ReaderOptions options_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* quick_end_ = nullptr;  // before it `quick_room` bytes may be looked at, and named
  const char* event_at_ = nullptr;
  Event event_ = Event::text;
  bool is_empty_element_ = false;  // its end comes next
  bool has_doctype_ = false;
  bool has_instruction_ = false;
  std::uint32_t default_binding_ = 0;
  std::uint32_t last_binding_ = 0;  // that a prefix was resolved to; 0 where that may have changed
  std::uint32_t scope_ = 0;         // namespaces in scope
  std::uint32_t outer_scope_ = 0;   // the same before the tag that is read
  std::string_view text_;
  std::size_t depth_ = 0;
  std::size_t most_depth_;
  std::string_view depth_limit_ = "depth";  // its name
  std::size_t elements_ = 0;
  std::size_t named_characters_ = 0;  // met so far, and before the last start
  std::size_t named_before_ = 0;
  SmallStack<Open, 32> open_;  // never empty
  SmallStack<Binding, 12> bindings_;
  std::uint64_t used_[most_bindings / 64] =
      {};  // which were used since raw() or mark(), a bit each
  SmallStack<Attribute, 16> attributes_;
  SmallStack<Resolved, 4> resolved_;
  SmallStack<Ordered, 16> order_;
  char text_room_[1536];
  char value_room_[256];
  Buffer text_buffer_{text_room_, sizeof text_room_};
  Buffer value_buffer_{value_room_, sizeof value_room_};
  Buffer content_buffer_;
  Buffer uris_;
  DecodedText source_;
  LineCounter lines_{nullptr};
};

using Reader = BasicReader<>;

/// Is the text one well-formed document, namespaces included? Judges the syntax only.
template <class = void>
Result<void> check(std::string_view text, const Limits& limits = {},
                   const ReaderOptions& options = {});

/// Is the text one element that stands for itself, as Reader::raw() gives it: nothing before or
/// behind it, all its namespaces declared? What is not must never be handed to Writer::raw().
template <class = void>
bool is_fragment(std::string_view text);

/// Is the text attributes that can stand in any start tag, as Reader::raw() gives them?
template <class = void>
bool is_attributes(std::string_view text);

}  // namespace xml_text
}  // namespace v0
}  // namespace galley

#include <galley/xml/reader_content.hpp>
#include <galley/xml/reader_document.hpp>
#include <galley/xml/reader_encoding.hpp>
#include <galley/xml/reader_names.hpp>
#include <galley/xml/reader_namespaces.hpp>
#include <galley/xml/reader_tags.hpp>
#include <galley/xml/reader_text.hpp>

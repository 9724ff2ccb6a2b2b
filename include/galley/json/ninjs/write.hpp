// galley: the writer of ninjs, one for all versions: keys come from the table of the version
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/lazy.hpp>
#include <galley/core/result.hpp>
#include <galley/core/uri.hpp>
#include <galley/format/loss.hpp>
#include <galley/json/ninjs/body.hpp>
#include <galley/json/ninjs/fields.hpp>
#include <galley/json/ninjs/keys.hpp>
#include <galley/json/ninjs/options.hpp>
#include <galley/json/ninjs/profile.hpp>
#include <galley/json/ninjs/read.hpp>
#include <galley/json/ninjs/slots.hpp>
#include <galley/json/ninjs/view.hpp>
#include <galley/json/writer.hpp>
#include <galley/model/malformed_text.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// Writes items; what the version cannot carry is left out and noted.
template <class Lazy>
class BasicItemWriter {
  /// The model's types as names that depend on the parameter, so that compilers look into the
  /// functions only where somebody writes ninjs.
  template <class T>
  using Own = typename galley::detail::LazyType<T, Lazy>::type;
  using Article = Own<galley::v0::Article>;
  using Image = Own<galley::v0::Image>;
  using RelatedLink = Own<galley::v0::RelatedLink>;
  using Topic = Own<galley::v0::Topic>;
  using Person = Own<galley::v0::Person>;
  using Rendition = Own<galley::v0::Rendition>;
  using AlternativeText = Own<galley::v0::AlternativeText>;
  using AlternativeId = Own<galley::v0::AlternativeId>;
  using SourceBody = Own<galley::v0::SourceBody>;
  using Extensions = Own<galley::v0::Extensions>;
  using Extension = Own<galley::v0::Extension>;
  using Timestamp = Own<galley::v0::Timestamp>;
  using Rights = Own<galley::v0::Rights>;
  using Resource = Own<galley::v0::Resource>;
  using TrustIndicator = Own<galley::v0::TrustIndicator>;
  using MediaDetails = Own<galley::v0::MediaDetails>;
  using Embargo = Own<galley::v0::Embargo>;
  using Caption = Own<galley::v0::Caption>;
  using EditorNote = Own<galley::v0::EditorNote>;
  using Unmodelled = Own<galley::v0::Unmodelled>;
  using Dateline = Own<galley::v0::Dateline>;
  using ItemView = Own<ninjs::detail::ItemView>;

 public:
  BasicItemWriter(Buffer& buffer, const WriteOptions& options, IssueList& issues)
      : json_(buffer, options.malformed),
        options_(options),
        issues_(issues),
        keys_(keys<Lazy>.at[generation_of(options.version) - 1]),
        generation_(generation_of(options.version)) {}

  /// A document: the article as an item.
  void document(const Article& article);

  /// True for an item that was kept whole.
  bool is_whole() const noexcept { return is_whole_; }
  bool is_malformed() const noexcept { return json_.is_malformed() || is_malformed_; }

 private:
  /// The extensions of one object, and which of them are written.
  struct Leftovers {
    explicit Leftovers(const Extensions& extensions) : list(extensions) {
      if (!list.empty()) is_written.resize(list.size());
    }
    const Extensions& list;
    std::vector<bool> is_written;

    /// The first unwritten one of that slot.
    const Extension* find(std::string_view slot, std::size_t index = 0) const {
      for (std::size_t i = 0; i < list.size(); ++i)
        if (!is_written[i] && list[i].index == index && list[i].slot == slot &&
            list[i].format == format_name)
          return &list[i];
      return nullptr;
    }
    void take(const Extension* extension) {
      is_written[static_cast<std::size_t>(extension - list.begin())] = true;
    }
  };

  static const PropertyRow& row(Property property) { return row_of<Lazy>(property); }
  bool has(Property property) const { return row(property).versions.has(options_.version); }
  const json_text::Key& key_of(Property property) const {
    return keys_[static_cast<std::size_t>(property)];
  }
  /// Begins a member, or says that the version does not have it.
  bool begin(Property property, const Path& path);
  void string(Property property, std::string_view text, const Path& path);
  void string(Property property, std::string_view text, const Path& parent,
              std::string_view field) {
    if (!text.empty()) string(property, text, Path(parent, field));
  }
  void uri(Property property, std::string_view text, const Path& parent, std::string_view field);
  void time(Property property, const Timestamp* time, const Path& parent, std::string_view field);
  void integer(Property property, std::int64_t value, const Path& parent, std::string_view field);
  void number(Property property, std::string_view text, const Path& parent, std::string_view field);
  void lose(std::string_view code, const Path& path, std::string_view why);
  void tell(std::string_view code, const Path& path, std::string_view what);

  // Leftovers.
  bool put_kept(Leftovers& left, Property property);
  bool put_raw(Leftovers& left, const Extension& extension, Property property,
               std::string_view key);
  bool may_stand(Property property, std::string_view raw) const;
  void put_others(Leftovers& left, Shape owner, const Path& path);
  void lose_others(const Extensions& list, const Path& path);
  std::string spelled(std::string_view raw) const {
    return generation_ == 3 ? std::string(raw) : respell<Lazy>(raw, generation_);
  }
  /// A list of the item: as it was kept, if that still says the same, else as the model has it.
  template <class F>
  void composite(const ItemView& view, Leftovers& left, Property property, F&& write_one);
  bool still_says(const ItemView& view, Property property, std::string_view raw);

  // Items.
  void item(const ItemView& view, std::string_view name, std::string_view rel);
  void head(const ItemView& view, Leftovers& left);
  void times(const ItemView& view, Leftovers& left);
  void rights(const ItemView& view, Leftovers& left);
  void words(const ItemView& view, Leftovers& left);
  void lists(const ItemView& view, Leftovers& left);
  void tail(const ItemView& view, Leftovers& left);
  void standard(const ItemView& view, Leftovers& left);
  void identity(const ItemView& view, Leftovers& left, std::string_view name);
  void type(const ItemView& view, Leftovers& left);
  void status(const ItemView& view, Leftovers& left);
  void member(const ItemView& view, Property property);
  template <class List, class F>
  void joined(Property property, const List& list, const Path& path, F&& text_of, Leftovers& left);

  // Lists; each writes its whole member, or nothing where the model has nothing.
  void headlines(const ItemView& view);
  void descriptions(const ItemView& view);
  struct Entry {
    std::string_view role;
    std::string_view media_type;
    std::string_view text;
  };
  void entries(Property property, const std::vector<Entry>& list, const Path& path,
               const Extensions& extensions);
  void old_entries(Property property, const std::vector<Entry>& list, const Path& path,
                   const Extensions& extensions);
  void add_texts(const ItemView& view, std::string_view field, std::vector<Entry>& list);
  std::string key_name(std::string_view wanted, std::string_view fallback,
                       std::vector<std::string>& taken, const Path& path);
  void info_sources(const ItemView& view);
  void person(const Person& person, std::string_view role, const Path& path, bool owns_role);
  void topics(const ItemView& view, Property list, Property first, TopicKind kind);
  void topic(const Topic& topic, Property first, const Path& path);
  void topic_key(const Topic& topic, Property uri, const Path& path);
  void genres(const ItemView& view);
  void located(const ItemView& view, Leftovers& left);
  void lose_rest(const Topic& topic, const Path& path, bool is_genre);
  void identifiers(const ItemView& view);
  void indicators(const ItemView& view);
  void source_type(const ItemView& view);
  void renditions(const ItemView& view);
  void rendition(const Rendition& rendition, const Path& path);
  void resources(const Rendition& rendition, Leftovers& left, const Path& path);
  void web(std::string_view href, std::string_view media_type, const Path& path,
           std::string_view field);
  void associations(const ItemView& view);
  void association(const Image& image, const Path& path, const std::string& usual_name,
                   std::string_view usual_rel);
  void association(const RelatedLink& link, const Path& path, const std::string& usual_name);
  template <class F>
  void each_picture(const std::vector<Block>& blocks, const Path& path, F&& f,
                    std::size_t room = Limits::depth_ceiling);
  void begin_association(const std::string& name);
  void item_within(const ItemView& view, const std::string& name, std::string_view rel);
  void kept_elements(bool all);
  void kept_item(std::string_view raw, std::string_view name);

  // Bodies.
  void bodies(const ItemView& view, Leftovers& left);
  void source_bodies(const Article& article, Leftovers& left);
  bool is_unchanged(const Article& article);
  bool html_body(const Article& article, const Path& path);
  void plain_body(const Article& article, bool is_valid);
  void report_replaced(const Article& article);
  void report_links(const std::vector<Block>& blocks, const Path& path, std::size_t room);
  template <class F>
  bool body(std::string_view role, std::string_view media_type, F&& write_text);
  void name_pictures(const Article& article);
  bool unmodelled(const Article& article);

  json_text::Writer json_;
  const WriteOptions& options_;
  IssueList& issues_;
  const json_text::Key* keys_;
  Generation generation_;
  std::string_view root_id_;
  std::vector<std::string> names_;  // of the pictures in the body, in its order
  std::vector<std::string> taken_;  // names of associations, where they are keys
  std::vector<Entry> entries_;      // of the headlines or descriptions that are being written
  std::string scratch_;             // of the topic that is being written
  std::size_t next_element_ = 0;    // of the associations of this item
  const Extensions* elements_ = nullptr;
  bool is_begun_ = false;
  bool is_silent_ = false;
  bool is_nested_ = false;
  bool is_whole_ = false;
  bool is_malformed_ = false;
};

template <class Lazy>
void BasicItemWriter<Lazy>::lose(std::string_view code, const Path& path, std::string_view why) {
  if (!is_silent_) issues_.warning(code, path, std::string(why));
}
template <class Lazy>
void BasicItemWriter<Lazy>::tell(std::string_view code, const Path& path, std::string_view what) {
  if (!is_silent_) issues_.info(code, path, std::string(what));
}

template <class Lazy>
bool BasicItemWriter<Lazy>::begin(Property property, const Path& path) {
  if (has(property)) {
    json_.key(key_of(property));
    return true;
  }
  lose("ninjs.loss.version", path, "this version of ninjs has no property for it");
  return false;
}

template <class Lazy>
void BasicItemWriter<Lazy>::string(Property property, std::string_view text, const Path& path) {
  if (begin(property, path)) json_.string(text);
}

template <class Lazy>
void BasicItemWriter<Lazy>::uri(Property property, std::string_view text, const Path& parent,
                                std::string_view field) {
  if (text.empty()) return;
  const Path path(parent, field);
  if (!is_uri(text))
    lose("ninjs.uri.invalid", path,
         "not an absolute URI, which the schema asks for; it is written");
  string(property, text, path);
}

template <class Lazy>
void BasicItemWriter<Lazy>::time(Property property, const Timestamp* time, const Path& parent,
                                 std::string_view field) {
  if (time == nullptr || time->empty()) return;
  const Path path(parent, field);
  if (!is_schema_time(*time))
    lose("ninjs.time.invalid", path,
         "not a date and time with an offset (RFC 3339), which the schema asks for; it is written");
  string(property, time->text(), path);
}

template <class Lazy>
void BasicItemWriter<Lazy>::integer(Property property, std::int64_t value, const Path& parent,
                                    std::string_view field) {
  if (value != 0 && begin(property, Path(parent, field))) json_.integer(value);
}

/// True for a number of JSON (RFC 8259 section 6).
inline bool is_json_number(std::string_view text) {
  const Limits limits;
  IssueList issues(false, 1);
  json_text::Reader reader(text, limits, issues);
  std::string_view token;
  return !text.empty() && reader.number_text(token) == Outcome::ok && token == text;
}

/// A number in the words of its source; what is none cannot be written.
template <class Lazy>
void BasicItemWriter<Lazy>::number(Property property, std::string_view text, const Path& parent,
                                   std::string_view field) {
  if (text.empty()) return;
  const Path path(parent, field);
  if (!is_json_number(text))
    return lose("ninjs.loss.value", path, "ninjs takes a number here, which this is not");
  if (begin(property, path)) json_.raw(text);
}

/// Is it an association that was kept whole: with its name, or with its place in the list?
inline constexpr std::string_view kept_start = "associations/";
template <class Kept>
bool is_kept_item(const Kept& one) {
  if (one.format != format_name || !is_json(one.raw)) return false;
  return one.index == 0 ? strings::starts_with(one.slot, kept_start) : one.slot == "associations";
}

// ---- leftovers ---------------------------------------------------------------------------------

template <class Lazy>
bool BasicItemWriter<Lazy>::may_stand(Property property, std::string_view raw) const {
  return has(property) && fits<Lazy>(raw, property, options_.version);
}

/// Writes what was kept for a property without a value of its own; true if there was something.
template <class Lazy>
bool BasicItemWriter<Lazy>::put_kept(Leftovers& left, Property property) {
  if (left.list.empty()) return false;
  const Extension* const extension = left.find(row(property).name);
  if (extension == nullptr) return false;
  if (extension->raw.empty()) {  // it says only that the source had none
    left.take(extension);
    return true;
  }
  return put_raw(left, *extension, property, key_of(property).name());
}

template <class Lazy>
bool BasicItemWriter<Lazy>::put_raw(Leftovers& left, const Extension& extension, Property property,
                                    std::string_view key) {
  const std::string raw = spelled(extension.raw);
  const bool stands = may_stand(property, raw);
  if (!stands && (options_.unknown == Unknown::drop || !has(property) || !is_json(raw)))
    return false;
  left.take(&extension);
  json_.key(key);
  json_.raw(raw);
  return true;
}

/// What is left over: members of other versions and of none.
template <class Lazy>
void BasicItemWriter<Lazy>::put_others(Leftovers& left, Shape owner, const Path& path) {
  for (std::size_t i = 0; i < left.list.size(); ++i) {
    if (left.is_written[i]) continue;
    const Extension& one = left.list[i];
    const Path place(path, "extensions");
    const bool is_own = one.format == format_name && one.index == 0 && !one.raw.empty();
    if (one.format == format_name && one.raw.empty()) continue;
    const Property property = property_named<Lazy>(owner, one.slot);
    const bool is_old_key = generation_ == 1 && is_own && property == Property::none &&
                            is_key_of_1(owner, one.slot) &&
                            (is_json_string(one.raw) || owner == Shape::place) && is_json(one.raw);
    const bool is_member = is_own && property == Property::none && !one.slot.empty() &&
                           utf8::is_valid(one.slot) && is_json(one.raw) &&
                           one.slot.find('/') == std::string::npos;
    if (is_old_key || (is_member && options_.unknown == Unknown::emit)) {
      json_.key(std::string_view(one.slot));
      json_.raw(one.raw);
    } else {
      lose("ninjs.extension.dropped", place,
           is_own ? "this version of ninjs has no such member, or not with this value"
                  : "a part of another format, or one that has its own place");
    }
  }
}

/// Leftovers of what has no object of its own in ninjs: there is nowhere to put them.
template <class Lazy>
void BasicItemWriter<Lazy>::lose_others(const Extensions& list, const Path& path) {
  for (const Extension& one : list)
    if (one.format != format_name || !one.raw.empty())
      lose("ninjs.extension.dropped", Path(path, "extensions"), "ninjs has no object for it here");
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

#include <galley/json/ninjs/write_body.hpp>
#include <galley/json/ninjs/write_item.hpp>
#include <galley/json/ninjs/write_kept.hpp>
#include <galley/json/ninjs/write_lists.hpp>
#include <galley/json/ninjs/write_media.hpp>
#include <galley/json/ninjs/write_topics.hpp>

// galley: the native JSON reader, a table of rows per type from its field list
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/result.hpp>
#include <galley/json/budget.hpp>
#include <galley/json/native/layout.hpp>
#include <galley/json/native/options.hpp>
#include <galley/json/native/rows.hpp>
#include <galley/json/reader.hpp>
#include <galley/model/bundle.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

/// Reads model values; what does not fit goes raw to the nearest extensions, with a warning.
template <class Lazy>
class BasicValueReader {
 public:
  BasicValueReader(std::string_view text, const ReadOptions& options, IssueList& issues)
      : json_(text, options.limits, issues), budget_(text.size(), options.limits.memory) {
    json_.path = &root_;
    json_.source_map = options.source_map;
  }

  template <class T>
  Outcome document(T& root);

  template <class T>
  Outcome value(T& v, Use use);

  /// What the row of a member calls.
  template <auto Member>
  static Outcome read_member(BasicValueReader& reader, void* object, Use use) {
    using Owner = typename Field<Member>::owner;
    return reader.value(static_cast<Owner*>(object)->*Member, use);
  }

 private:
  /// The members still to be read: a block's type may be behind the reader, or come among them.
  enum class Members : unsigned char { all, behind_type, with_type };
  /// What objects of one type need: their rows, and where they keep what does not fit, if anywhere.
  struct ObjectType {
    const Row* rows;
    std::size_t count;
    Extensions* (*extensions)(void* object);
  };
  /// What a list of one type needs: how to read one more element, and how many it may have.
  struct ListType {
    Outcome (*read_item)(BasicValueReader&, void* list, Use);
    std::size_t Limits::*most;
    std::string_view limit;
  };
  /// The nearest node that can keep what does not fit, and where it is.
  struct Owner {
    void* object = nullptr;
    Extensions* (*extensions_of)(void* object) = nullptr;
    const Path* path = nullptr;

    bool exists() const { return object != nullptr; }
    Extensions& extensions() const { return *extensions_of(object); }
  };

  template <class T>
  Outcome integer(T& v);
  template <class E>
  Outcome enumerator(E& v);
  template <class T>
  static Outcome read_item(BasicValueReader& reader, void* list, Use use);
  Outcome block(Block& b);
  Outcome text(Text& t);
  Outcome run(Text& t, const Path& place, std::size_t& styled);
  Outcome kept_string(std::string_view& value, std::string& own);
  Outcome marks(Marks& m);
  Outcome extensions(Extensions& list);
  Outcome extension(Extensions& list);

  Outcome code(const EnumNames& names, std::size_t& index);
  Outcome string(std::string& s, Use use);
  Outcome object(void* object, const ObjectType& type);
  Outcome members(void* object, const ObjectType& type, Members which = Members::all);
  Outcome members(void* object, const Row* rows, std::size_t count, Members which);
  Outcome items(void* list, const ListType& type, Use use);
  void map_value(const Path& place);
  Outcome other_member(std::string_view name, bool& skips_type);
  Outcome version();
  Outcome block_type(std::string_view& type);
  Outcome keep_block(Block& b, const char* start, std::string_view type);
  /// Why a value does not fit where it stands.
  enum class Misfit : unsigned char { unknown, duplicate, mismatch };
  Outcome keep(const char* start, const Path& place, std::string_view name, Misfit why);
  Outcome keep(const char* start, std::string_view name, Misfit why) {
    return keep(start, *json_.path, name, why);
  }
  template <class F, class G>
  Outcome small_object(const EnumNames& names, F&& member, G&& misfit);

  template <class T>
  static Extensions* extensions_of(void* object) {
    return &static_cast<T*>(object)->extensions;
  }
  template <class T>
  static constexpr ObjectType make_object_type() {
    using List = decltype(fields<T>);
    const Row* rows = RowTable<BasicValueReader, T, List>::rows.at;
    if constexpr (has_extensions<List>) return {rows, fields<T>.size, &extensions_of<T>};
    return {rows, fields<T>.size, nullptr};
  }
  template <class T>
  static constexpr ObjectType object_type = make_object_type<T>();
  template <class T>
  static constexpr ListType list_type = {&read_item<T>,
                                         std::is_same_v<T, Rendition> ? &Limits::renditions
                                         : std::is_same_v<T, Block>   ? &Limits::blocks
                                                                      : &Limits::entries,
                                         std::is_same_v<T, Rendition> ? "renditions"
                                         : std::is_same_v<T, Block>   ? "blocks"
                                                                      : "entries"};
  /// Room that a list starts with: more than one where several elements are usual.
  template <class T>
  std::size_t first_room() const {
    if constexpr (std::is_same_v<T, Block>) return nesting_ == 0 ? 16 : 1;
    if constexpr (std::is_same_v<T, std::string>) return 4;
    if constexpr (std::is_same_v<T, Topic> || std::is_same_v<T, RelatedLink>) return 4;
    if constexpr (std::is_same_v<T, ListItem>) return 4;
    if constexpr (std::is_same_v<T, Person> || std::is_same_v<T, Rendition>) return 2;
    return 1;
  }

  json_text::Reader json_;
  json_text::Budget budget_;
  Path root_;
  Owner owner_;
  std::size_t blocks_ = 0;
  std::size_t nesting_ = 0;
  bool has_version_ = false;
  Text runs_;  ///< of the text that is being read; keeps its room for the next
};

// ---- objects ---------------------------------------------------------------------------------

template <class Lazy>
template <class T>
Outcome BasicValueReader<Lazy>::document(T& root) {
  if (json_.failed() || !json_.count_value()) return Outcome::failed;
  const Outcome outcome = object(&root, object_type<T>);
  if (outcome == Outcome::mismatch)
    return json_.fail("native.document.unexpected", "a native document is a JSON object");
  if (outcome == Outcome::failed || json_.finish() == Outcome::failed) return Outcome::failed;
  if (!has_version_)
    json_.issues().info("native.version.missing", root_,
                        "the document does not state its version; write \"galley\":1 first");
  return Outcome::ok;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::object(void* object, const ObjectType& type) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  const Outcome outcome = members(object, type);
  json_.leave();
  return outcome;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::members(void* object, const ObjectType& type, Members which) {
  const Owner outer = owner_;
  if (type.extensions != nullptr) owner_ = {object, type.extensions, json_.path};
  const Outcome outcome = members(object, type.rows, type.count, which);
  owner_ = outer;
  return outcome;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::members(void* object, const Row* rows, std::size_t count,
                                        Members which) {
  if (which != Members::behind_type && json_.take('}')) return Outcome::ok;
  bool skips_type = which == Members::with_type;
  Path place(*json_.path, std::string_view{});
  const Path* const outer = json_.path;
  std::uint64_t seen = 0;
  std::size_t taken = 0;
  Outcome outcome = Outcome::ok;
  do {
    if (++taken > json_.limits().keys) outcome = json_.exceeded("keys");
    if (outcome == Outcome::failed || !json_.count_value()) break;
    json_.path = outer;  // until the key is known
    json_.next_is('"');  // goes past blanks
    std::size_t i = find_row(rows, count, json_.at(), json_.end());
    std::string_view name;
    if (galley::detail::likely(i < count && rows[i].size <= json_.limits().name + 3)) {
      json_.go_to(json_.at() + rows[i].size);
    } else {
      if (json_.key(name) == Outcome::failed) break;
      i = find_row(rows, count, name);
    }
    if (i < count) name = rows[i].key->name();
    place.aim(name);
    json_.path = &place;
    const char* const start = json_.at();
    if (galley::detail::unlikely(i == count)) {
      const std::string own(name);  // the reader may need its scratch buffer for the value
      place.aim(std::string_view(own));
      outcome = other_member(own, skips_type);
      place.aim(std::string_view{});
    } else if (galley::detail::unlikely((seen >> i & 1) != 0)) {
      outcome = keep(start, name, Misfit::duplicate);
    } else {
      seen |= std::uint64_t{1} << i;
      if (galley::detail::unlikely(json_.source_map != nullptr)) map_value(place);
      outcome = rows[i].read(*this, object, rows[i].use);
      if (outcome == Outcome::mismatch) outcome = keep(start, name, Misfit::mismatch);
    }
    if (outcome != Outcome::failed) outcome = json_.separator('}');
  } while (outcome == Outcome::ok);
  json_.path = outer;
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

template <class Lazy>
void BasicValueReader<Lazy>::map_value(const Path& place) {
  json_.peek();
  json_.source_map->add(place.to_string(), json_.position_of(json_.at()));
}

/// A key that is no field: the version, a block's type that did not come first, or unknown.
template <class Lazy>
Outcome BasicValueReader<Lazy>::other_member(std::string_view name, bool& skips_type) {
  if (json_.depth() == 1 && name == version_key && !has_version_) return version();
  if (skips_type && name == type_key) {
    skips_type = false;
    return json_.skip();
  }
  return keep(json_.at(), name, Misfit::unknown);
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::version() {
  has_version_ = true;
  std::int64_t major = 0;
  json_.peek();
  const char* const start = json_.at();
  const Outcome outcome = json_.integer(major, 0, std::numeric_limits<std::int64_t>::max());
  if (outcome == Outcome::ok && major == major_version) return outcome;
  if (outcome == Outcome::failed) return outcome;
  return json_.fail("native.version.unsupported", "only version 1 of native JSON is known", start);
}

// ---- what does not fit -----------------------------------------------------------------------

/// Keeps the value at `start`, which stood at `place`, with the nearest node that can.
template <class Lazy>
Outcome BasicValueReader<Lazy>::keep(const char* start, const Path& place, std::string_view name,
                                     Misfit why) {
  constexpr std::string_view codes[] = {"native.member.unknown", "json.key.duplicate",
                                        "json.type.mismatch"};
  constexpr std::string_view reasons[] = {"no member of this version",
                                          "this key came before, and the first counts",
                                          "not a value of this member's type"};
  std::string message(reasons[static_cast<std::size_t>(why)]);
  std::string slot(name);
  if (!owner_.exists()) {
    message += "; this type keeps no extensions, so it is dropped";
  } else {
    message += "; kept as an extension";
    if (!place.is_child_of(*owner_.path))  // then the slot is the way from its keeper
      slot = place.to_string().substr(owner_.path->to_string().size() + 1);
  }
  json_.go_to(start);
  json_.peek();
  start = json_.at();
  std::string raw;
  if (json_.skip(&raw) == Outcome::failed) return Outcome::failed;
  json_.warn(codes[static_cast<std::size_t>(why)], std::move(message), start);
  if (!owner_.exists()) return Outcome::ok;
  Extensions& extensions = owner_.extensions();
  if (!budget_.grow_at(extensions.size(), sizeof(Extension)))
    return json_.exceeded("memory", start);
  extensions.push_back({std::string(format_name), std::move(slot), 0, std::move(raw)});
  return Outcome::ok;
}

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

#include <galley/json/native/read_body.hpp>
#include <galley/json/native/read_values.hpp>

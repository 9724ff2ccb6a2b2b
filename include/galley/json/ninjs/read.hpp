// galley: the reader of ninjs, one for all versions: keys say what they are in any spelling
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/lazy.hpp>
#include <galley/core/result.hpp>
#include <galley/core/uri.hpp>
#include <galley/json/budget.hpp>
#include <galley/json/ninjs/draft.hpp>
#include <galley/json/ninjs/keys.hpp>
#include <galley/json/ninjs/options.hpp>
#include <galley/json/ninjs/profile.hpp>
#include <galley/json/ninjs/slots.hpp>
#include <galley/json/reader.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

using json_text::Outcome;

/// Reads items; what does not fit the model goes raw to the nearest extensions.
template <class Lazy>
class BasicItemReader {
  /// The model's types as names that depend on the parameter, so that compilers look into the
  /// functions only where somebody reads ninjs.
  template <class T>
  using Own = typename galley::detail::LazyType<T, Lazy>::type;
  using Article = Own<galley::v0::Article>;
  using Associate = Own<ninjs::detail::Associate>;
  using Draft = Own<ninjs::detail::Draft>;
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
  using ItemDetails = Own<galley::v0::ItemDetails>;
  using Resource = Own<galley::v0::Resource>;
  using TrustIndicator = Own<galley::v0::TrustIndicator>;
  using MediaDetails = Own<galley::v0::MediaDetails>;
  using FocalPoint = Own<galley::v0::FocalPoint>;
  using Embargo = Own<galley::v0::Embargo>;
  using Unmodelled = Own<galley::v0::Unmodelled>;
  using Block = Own<galley::v0::Block>;

 public:
  BasicItemReader(std::string_view text, const ReadOptions& options, IssueList& issues)
      : json_(text, options.limits, issues), budget_(text.size(), options.limits.memory) {
    json_.path = &root_;
    json_.source_map = options.source_map;
  }

  /// A whole document that is one item.
  Outcome document(Article& article);

 private:
  /// Where a value that does not fit goes: to extensions, or nowhere, and then `is_odd` says that
  /// the member as a whole has to be kept.
  struct Keeper {
    Extensions* list = nullptr;
    bool* is_odd = nullptr;
  };
  enum class Misfit : unsigned char { quiet, unknown, duplicate, mismatch };

  Place place() { return json_.peek(), Place{json_.at(), json_.values()}; }
  Outcome pass(Place at);
  Outcome raw_at(Place at, std::string& raw);
  Outcome keep(const Keeper& keeper, Place at, std::string_view slot, Misfit why);
  Outcome keep_property(const Keeper& keeper, Place at, Property property, Misfit why) {
    return keep(keeper, at, row_of<Lazy>(property).name, why);
  }
  void warn(std::string_view code, std::string_view message, Place at);
  /// Room for one more; `first` is how many a list of that kind mostly has.
  template <class T>
  bool grow(std::vector<T>& list, std::size_t first = 1);

  /// The members of an object: `member(property, name, place)` takes each value; the property is
  /// `none` for names that the schema does not list.
  template <class F>
  Outcome object(Shape shape, F&& member);
  /// The elements of an array: `element(index)`. An empty one, and one with an element that does
  /// not fit, is odd.
  template <class F>
  Outcome array(bool& is_odd, F&& element);
  template <class F>
  Outcome array(Draft& draft, Property property, F&& element) {
    bool is_odd = false;
    const Outcome outcome = array(is_odd, element);
    if (is_odd) draft.mark_odd(property);
    return outcome;
  }
  /// The members of an object whose keys are names: `member(name)`.
  template <class F>
  Outcome named(Draft& draft, Property property, F&& member);

  // Values. Each takes its value whatever it is.
  Outcome string(std::string& target, const Keeper& keeper, Place at, Property property);
  Outcome time(Timestamp& target, const Keeper& keeper, Place at, Property property);
  template <class T>
  Outcome integer(T& target, std::int64_t least, std::int64_t most, const Keeper& keeper, Place at,
                  Property property);
  Outcome number(std::string& target, const Keeper& keeper, Place at, Property property);

  // Items.
  Outcome item(Draft& draft);
  Outcome item_member(Draft& draft, Property property, Place at);
  Outcome unlisted_member(Draft& draft, std::string_view name, Place at);
  Outcome type(Draft& draft, Place at);
  Outcome status(Draft& draft, Place at);
  Outcome standard(Draft& draft, Place at);
  Outcome lone_text(Draft& draft, Property property, Place at);

  // Lists.
  Outcome texts(Draft& draft, Property property, std::string_view field);
  Outcome old_text(Draft& draft, Property property, std::string_view field, std::string_view role,
                   Place at);
  Outcome bodies(Draft& draft);
  Outcome body(Draft& draft, std::size_t index);
  Outcome old_body(Draft& draft, std::string_view role, std::string_view key, Place at);
  Outcome concepts(Draft& draft, Property property, Shape shape, TopicKind kind);
  Outcome topic(Topic& topic, Shape shape);
  Outcome topic_member(Topic& topic, Property property, std::string_view name, Place at);
  Outcome sources(Draft& draft);
  Outcome source(Draft& draft, std::size_t& rank);
  Outcome contacts(Person& person, Place at, Property property);
  Outcome identifiers(Draft& draft);
  Outcome indicators(Draft& draft);
  Outcome source_type(Draft& draft, Place at);
  Outcome renditions(Draft& draft);
  Outcome rendition(Draft& draft, std::string name);
  Outcome rendition_member(Rendition& rendition, Property property, std::string_view name,
                           Place at);
  Outcome media_detail(Rendition& rendition, Property property, Place at);
  Outcome point(Rendition& rendition, Place at);
  Outcome resources(Rendition& rendition, Place at);
  Outcome associations(Draft& draft);
  Outcome association(Draft& draft, std::string name, std::size_t index);

  // What an item becomes.
  void take_plain(Draft& draft, Property property, std::string_view field, const PlainRole* roles,
                  std::size_t count);
  void take_decorative(Draft& draft, Image& image);
  void take_headline_without_role(Draft& draft);
  bool take_web(Draft& draft, std::string& url);
  bool become_image(Draft& draft, Associate& associate);
  bool become_link(Draft& draft, Associate& associate);
  Outcome keep_odd(Draft& draft, Extensions& list);
  void finish_article(Draft& draft);
  void finish_picture(Draft& draft);
  void finish_standard(Draft& draft);
  void finish_bodies(Draft& draft);
  void finish_associations(Draft& draft);
  Outcome unmodelled(Draft& draft, Place at);

  json_text::Reader json_;
  json_text::Budget budget_;
  Path root_;
  std::optional<Draft> child_;     // of associations: articles are costly to make and end
  const char* body_at_ = nullptr;  // where issues within the body are told of
  std::size_t level_ = 0;          // items above
  unsigned char generations_ = 7;  // that the keys leave possible
};

template <class Lazy>
Outcome BasicItemReader<Lazy>::document(Article& article) {
  if (json_.failed()) return Outcome::failed;
  const Place at = place();
  Draft draft;
  if (!json_.count_value()) return Outcome::failed;
  Outcome outcome = item(draft);
  if (outcome == Outcome::mismatch)
    return json_.fail("ninjs.document.unexpected", "a ninjs document is a JSON object");
  if (outcome == Outcome::failed || json_.finish() == Outcome::failed) return Outcome::failed;
  outcome = draft.is_unmodelled ? unmodelled(draft, at) : Outcome::ok;
  if (outcome == Outcome::ok && !draft.is_unmodelled) {
    finish_article(draft);
    outcome = keep_odd(draft, draft.article.extensions);
  }
  if (json_.issues().failed()) return Outcome::failed;
  article = std::move(draft.article);
  return outcome;
}

// ---- what does not fit -------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::pass(Place at) {
  json_.go_to(at.at);
  json_.set_values(at.values);
  return json_.skip();
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::raw_at(Place at, std::string& raw) {
  json_.go_to(at.at);
  json_.set_values(at.values);
  return json_.skip(&raw);
}

template <class Lazy>
void BasicItemReader<Lazy>::warn(std::string_view code, std::string_view message, Place at) {
  json_.warn(code, std::string(message), at.at);
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::keep(const Keeper& keeper, Place at, std::string_view slot,
                                    Misfit why) {
  constexpr std::string_view codes[] = {"", "ninjs.member.unknown", "json.key.duplicate",
                                        "json.type.mismatch"};
  constexpr std::string_view messages[] = {
      "", "no version of ninjs has this member; it is kept as an extension",
      "this key came before, and the first counts; the other is kept as an extension",
      "not a value of this member's type; it is kept as an extension"};
  std::string raw;
  const std::string own(slot);  // it may be a view of the reader's scratch buffer
  if (raw_at(at, raw) == Outcome::failed) return Outcome::failed;
  if (why != Misfit::quiet)
    warn(codes[static_cast<std::size_t>(why)], messages[static_cast<std::size_t>(why)], at);
  if (keeper.is_odd != nullptr) *keeper.is_odd = true;
  if (keeper.list == nullptr) return Outcome::ok;
  if (!budget_.grow_at(keeper.list->size(), sizeof(Extension)))
    return json_.exceeded("memory", at.at);
  const bool has_keys = (raw.front() == '{' || raw.front() == '[') && own != "altIds";
  keeper.list->add(format_name, own,
                   has_keys && why != Misfit::unknown ? respell<Lazy>(raw, 3) : raw);
  return Outcome::ok;
}

template <class Lazy>
template <class T>
bool BasicItemReader<Lazy>::grow(std::vector<T>& list, std::size_t first) {
  if (list.size() != list.capacity()) return true;
  const std::size_t room = budget_.grow(list.capacity(), first, sizeof(T));
  if (room == 0) return json_.exceeded("memory") == Outcome::ok;
  list.reserve(room);
  return true;
}

// ---- objects and arrays ------------------------------------------------------------------------

template <class Lazy>
template <class F>
Outcome BasicItemReader<Lazy>::object(Shape shape, F&& member) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  const auto& all = read_rows<Lazy>;
  const std::size_t first = all.first[static_cast<std::size_t>(shape)];
  const std::size_t count = all.first[static_cast<std::size_t>(shape) + 1] - first;
  const ReadRow* const rows = all.at + first;
  std::size_t hint = 0;
  std::size_t taken = 0;
  Outcome more = json_.take('}') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    if (++taken > json_.limits().keys) return json_.exceeded("keys");
    if (!json_.count_value()) return Outcome::failed;
    json_.next_is('"');  // goes past blanks
    std::size_t i = find_row(rows, count, hint, json_.at(), json_.end());
    std::string_view name;
    std::string own;
    if (i < count && rows[i].size <= json_.limits().name + 3) {
      json_.go_to(json_.at() + rows[i].size);
    } else {
      if (json_.key(name) == Outcome::failed) return Outcome::failed;
      i = find_row(rows, count, name);
      own = name;  // the value may need the reader's scratch buffer
      name = own;
    }
    Property property = Property::none;
    if (i < count) {
      property = rows[i].property;
      hint = i + 1;
      const unsigned both = generations_ & rows[i].generations;
      if (both != 0) generations_ = static_cast<unsigned char>(both);
    }
    if (member(property, name, place()) == Outcome::failed) return Outcome::failed;
    more = json_.separator('}');
  }
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

template <class Lazy>
template <class F>
Outcome BasicItemReader<Lazy>::array(bool& is_odd, F&& element) {
  if (!json_.next_is('[')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('[');
  Outcome more = Outcome::ok;
  if (json_.take(']')) {
    is_odd = true;
    more = Outcome::mismatch;
  }
  for (std::size_t index = 0; more == Outcome::ok; ++index) {
    if (index == json_.limits().entries) return json_.exceeded("entries");
    if (!json_.count_value()) return Outcome::failed;
    const Place at = place();
    Outcome outcome = element(index);
    if (outcome == Outcome::mismatch) {
      is_odd = true;
      warn("json.type.mismatch", "not an element of this list; the list is kept as it was", at);
      outcome = pass(at);
    }
    if (outcome == Outcome::failed) return outcome;
    more = json_.separator(']');
  }
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

template <class Lazy>
template <class F>
Outcome BasicItemReader<Lazy>::named(Draft& draft, Property property, F&& member) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  if ((generations_ & 1U) != 0) generations_ = 1;
  Outcome more = Outcome::ok;
  if (json_.take('}')) {
    draft.mark_odd(property);
    more = Outcome::mismatch;
  }
  for (std::size_t index = 0; more == Outcome::ok; ++index) {
    if (index == json_.limits().entries) return json_.exceeded("entries");
    std::string_view key;
    if (!json_.count_value() || json_.key(key) == Outcome::failed) return Outcome::failed;
    std::string name(key);
    const Place at = place();
    Outcome outcome = member(std::move(name), index);
    if (outcome == Outcome::mismatch) {
      draft.mark_odd(property);
      warn("json.type.mismatch", "not a member of this object; the object is kept as it was", at);
      outcome = pass(at);
    }
    if (outcome == Outcome::failed) return outcome;
    more = json_.separator('}');
  }
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

#include <galley/json/ninjs/read_finish.hpp>
#include <galley/json/ninjs/read_item.hpp>
#include <galley/json/ninjs/read_lists.hpp>
#include <galley/json/ninjs/read_media.hpp>
#include <galley/json/ninjs/read_topics.hpp>
#include <galley/json/ninjs/read_values.hpp>

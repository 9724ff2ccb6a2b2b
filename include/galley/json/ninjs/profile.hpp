// galley: the profile of each version: does a document keep to its schema? By the table alone
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <galley/core/result.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>
#include <galley/json/compact.hpp>
#include <galley/json/ninjs/keys.hpp>
#include <galley/json/reader.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

using json_text::Outcome;

/// What the schemas ask for; nearly all are of a shape that is told sooner.
inline bool is_uri(std::string_view text) noexcept {
  return galley::detail::is_plain_uri(text) || is_absolute_uri(text);
}

/// RFC 3339 to the second, as `date-time` of JSON Schema means.
inline bool is_schema_time(const Timestamp& time) {
  const auto parts = time.parts();
  return parts && parts->has_offset && parts->precision >= TimePrecision::second;
}

/// Walks a document along the table. Findings are errors, but for formats (absolute URIs, times),
/// which are warnings. Paths are those of the document itself.
template <class Lazy>
class BasicChecker {
 public:
  BasicChecker(std::string_view text, Version version, const Limits& limits, IssueList& issues)
      : json_(text, limits, issues),
        issues_(issues),
        version_(version),
        generation_(generation_of(version)) {
    json_.path = &root_;
  }

  void document() {
    if (json_.failed() || !json_.count_value()) return;
    if (object(Shape::item, false) != Outcome::failed) json_.finish();
  }
  /// One value, as it may stand under that property.
  void lone_value(Property property) {
    if (json_.failed() || !json_.count_value()) return;
    if (value(row_of<Lazy>(property)) != Outcome::failed) json_.finish();
  }

  /// An item as it may stand among the associations of another.
  void lone_association() {
    if (json_.failed() || !json_.count_value()) return;
    if (object(Shape::item, true) != Outcome::failed) json_.finish();
  }

 private:
  /// Which members an object must have and had.
  struct Needs {
    bool has_uri = false;
    bool has_name = false;
    bool has_value = false;
    bool has_address = false;
    bool has_linked = false;
    bool has_encoded = false;
    bool dates[4] = {};
  };

  Outcome say(std::string_view code, std::string_view message, const char* at) {
    issues_.error(code, *json_.path, std::string(message), json_.position_of(at));
    return Outcome::ok;
  }
  Outcome warn(std::string_view message, const char* at) {
    json_.warn("ninjs.format.invalid", std::string(message), at);
    return Outcome::ok;
  }
  /// Not of the right type: said, and passed over.
  Outcome wrong(std::string_view wanted, const char* at) {
    say("ninjs.type.mismatch", "the schema wants " + std::string(wanted) + " here", at);
    json_.go_to(at);
    return json_.pass();
  }
  const char* here() { return json_.peek(), json_.at(); }

  Outcome object(Shape shape, bool is_association);
  Outcome member(Shape shape, std::string_view name, Needs& needs, bool is_association);
  const PropertyRow* find(Shape shape, std::string_view name, bool is_association) const;
  void require(Shape shape, const Needs& needs, bool is_association, const char* at);
  Outcome value(const PropertyRow& row);
  Outcome string(const PropertyRow& row);
  Outcome number(const PropertyRow& row);
  Outcome word(const std::string_view* first, const std::string_view* last);
  Outcome list(Shape shape, bool is_association);
  Outcome named(Shape shape, bool is_association);
  Outcome any_object();
  Outcome strings();
  Outcome geometry(bool is_feature_allowed);
  Outcome coordinates(std::size_t level, std::size_t least);
  template <class F>
  Outcome elements(std::size_t least, F&& element);
  bool has_name_member();
  bool is_open(Shape shape) const { return shape == Shape::rights && generation_ < 3; }

  json_text::Reader json_;
  IssueList& issues_;
  Version version_;
  Generation generation_;
  Path root_;
};

template <class Lazy>
const PropertyRow* BasicChecker<Lazy>::find(Shape shape, std::string_view name,
                                            bool is_association) const {
  for (const PropertyRow& row : property_rows<Lazy>) {
    if (row.owner != shape || !row.versions.has(version_)) continue;
    const Spelling spelling = spell(row, generation_);
    std::string_view own = spelling.view();
    if (own.empty()) continue;
    if (own.back() == '*') {
      own.remove_suffix(1);
      if (!role_in(name, own).empty()) return &row;
    } else if (own == name) {
      const bool is_of_association = shape == Shape::item && (name == "name" || name == "rel");
      return is_of_association && !is_association ? nullptr : &row;
    }
  }
  return nullptr;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::object(Shape shape, bool is_association) {
  const char* const start = here();
  if (!json_.next_is('{')) return wrong("an object", start);
  if (is_association && version_ == Version::v2_0 && has_name_member()) return json_.pass();
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  Needs needs;
  const Path* const outer = json_.path;
  Outcome more = json_.take('}') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    std::string_view key;
    if (!json_.count_value() || json_.key(key) == Outcome::failed) return Outcome::failed;
    const std::string name(key);
    const Path place(*outer, std::string_view(name));
    json_.path = &place;
    const Outcome outcome = member(shape, name, needs, is_association);
    json_.path = outer;
    if (outcome == Outcome::failed) return outcome;
    more = json_.separator('}');
  }
  json_.leave();
  if (json_.failed()) return Outcome::failed;
  require(shape, needs, is_association, start);
  return Outcome::ok;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::member(Shape shape, std::string_view name, Needs& needs,
                                   bool is_association) {
  const char* const at = here();
  const PropertyRow* const row = find(shape, name, is_association);
  if (row == nullptr) {
    if (!is_open(shape))
      say("ninjs.property.unknown", "this version of the schema has no such property here", at);
    return json_.pass();
  }
  const auto property = static_cast<Property>(row - property_rows<Lazy>);
  needs.has_uri = needs.has_uri || property == Property::uri;
  needs.has_name =
      needs.has_name || property == Property::name || property == Property::rendition_name;
  needs.has_value = needs.has_value || property == Property::text_value ||
                    property == Property::body_value || property == Property::contact_value;
  needs.has_address = needs.has_address || property == Property::contact_address;
  needs.has_linked = needs.has_linked || property == Property::rights_linked;
  needs.has_encoded = needs.has_encoded || property == Property::rights_encoded;
  if (property == Property::dates_start) needs.dates[0] = true;
  if (property == Property::dates_expected_start) needs.dates[1] = true;
  if (property == Property::dates_end) needs.dates[2] = true;
  if (property == Property::dates_expected_end) needs.dates[3] = true;
  return value(*row);
}

template <class Lazy>
void BasicChecker<Lazy>::require(Shape shape, const Needs& needs, bool is_association,
                                 const char* at) {
  const auto missing = [&](std::string_view what) {
    say("ninjs.property.missing", "the schema requires " + std::string(what) + " here", at);
  };
  if (shape == Shape::item && !needs.has_uri) missing("`uri`");
  if (shape == Shape::item && is_association && generation_ > 1 && version_ != Version::v2_0 &&
      !needs.has_name)
    missing("`name`");
  if (shape == Shape::rendition && generation_ > 1 && !needs.has_name) missing("`name`");
  if ((shape == Shape::text || shape == Shape::body) && !needs.has_value) missing("`value`");
  if (shape == Shape::contact && needs.has_value == needs.has_address)
    missing("either `value` or `address`");
  if (shape == Shape::rights && needs.has_linked == needs.has_encoded)
    missing("either linked or encoded rights");
  if (shape == Shape::dates && needs.dates[0] == needs.dates[1] && needs.dates[2] == needs.dates[3])
    missing("one start or one end");
}

template <class Lazy>
Outcome BasicChecker<Lazy>::value(const PropertyRow& row) {
  switch (row.kind) {
    case Kind::integer:
    case Kind::number:
    case Kind::size:
    case Kind::urgency:
    case Kind::percent: return number(row);
    case Kind::unsatisfiable: return wrong("what no value can be", here());
    case Kind::child: return object(row.child, false);
    case Kind::list: return list(row.child, false);
    case Kind::strings: return strings();
    case Kind::texts: return generation_ == 1 ? string(row) : list(row.child, false);
    case Kind::named: return generation_ == 1 ? named(row.child, false) : list(row.child, false);
    case Kind::associations:
      return generation_ == 1 ? named(Shape::item, true) : list(Shape::item, true);
    case Kind::ids: return generation_ == 1 ? any_object() : list(row.child, false);
    case Kind::geometry: return generation_ == 1 ? any_object() : geometry(true);
    default: return string(row);
  }
}

template <class Lazy>
template <class F>
Outcome BasicChecker<Lazy>::elements(std::size_t least, F&& element) {
  const char* const at = here();
  if (!json_.next_is('[')) return wrong("an array", at);
  if (!json_.enter()) return Outcome::failed;
  json_.take('[');
  const Path* const outer = json_.path;
  std::size_t index = 0;
  Outcome more = json_.take(']') ? Outcome::mismatch : Outcome::ok;
  for (; more == Outcome::ok; ++index) {
    if (!json_.count_value()) return Outcome::failed;
    const Path place(*outer, index);
    json_.path = &place;
    const Outcome outcome = element();
    json_.path = outer;
    if (outcome == Outcome::failed) return outcome;
    more = json_.separator(']');
  }
  json_.leave();
  if (json_.failed()) return Outcome::failed;
  return index < least ? say("ninjs.value.rejected", "too few elements", at) : Outcome::ok;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::list(Shape shape, bool is_association) {
  return elements(0, [&] { return object(shape, is_association); });
}

template <class Lazy>
Outcome BasicChecker<Lazy>::strings() {
  constexpr PropertyRow any{Shape::item, "", every_version, Kind::string, Shape::item, ""};
  return elements(0, [&] { return string(any); });
}

/// An object of 1.x whose keys are names; the schema looks at their start only.
template <class Lazy>
Outcome BasicChecker<Lazy>::named(Shape shape, bool is_association) {
  const char* const at = here();
  if (!json_.next_is('{')) return wrong("an object", at);
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  const Path* const outer = json_.path;
  Outcome more = json_.take('}') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    std::string_view key;
    if (!json_.count_value() || json_.key(key) == Outcome::failed) return Outcome::failed;
    const std::string name(key);
    const Path place(*outer, std::string_view(name));
    json_.path = &place;
    const char* const value = here();
    const bool allows_underscore = version_ < Version::v1_2;
    const bool fits = !name.empty() && (strings::is_ascii_alphanumeric(name.front()) ||
                                        (allows_underscore && name.front() == '_'));
    if (!fits) say("ninjs.property.unknown", "not a name that the schema allows", value);
    const Outcome outcome = fits ? object(shape, is_association) : json_.pass();
    json_.path = outer;
    if (outcome == Outcome::failed) return outcome;
    more = json_.separator('}');
  }
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

template <class Lazy>
Outcome BasicChecker<Lazy>::any_object() {
  const char* const at = here();
  return json_.next_is('{') ? json_.pass() : wrong("an object", at);
}

/// In 2.0 an association with a name is not looked at further.
template <class Lazy>
bool BasicChecker<Lazy>::has_name_member() {
  const char* const start = json_.at();
  const std::size_t values = json_.values();
  std::string raw;
  const bool is_read = json_.skip(&raw) == Outcome::ok;
  if (!is_read) return false;
  json_.go_to(start);
  json_.set_values(values);
  const Limits limits;
  IssueList unused(false, 1);
  json_text::Reader inner(raw, limits, unused);
  inner.take('{');
  bool has_name = false;
  for (Outcome more = inner.take('}') ? Outcome::mismatch : Outcome::ok; more == Outcome::ok;
       more = inner.separator('}')) {
    std::string_view key;
    if (inner.key(key) != Outcome::ok) return false;
    has_name = has_name || (key == "name" && inner.next_is('"'));
    if (inner.skip() != Outcome::ok) return false;
  }
  return has_name;
}

inline bool is_json(std::string_view raw) { return json_text::is_compact(raw); }
inline bool is_json_string(std::string_view raw) { return !raw.empty() && raw.front() == '"'; }

/// Keys of 1.x that hold a role or a sort of geometry.
inline bool is_key_of_1(Shape owner, std::string_view key) {
  if (owner == Shape::place) return !role_in(key, "geometry_").empty();
  return owner == Shape::item &&
         (!role_in(key, "headline_").empty() || !role_in(key, "description_").empty() ||
          !role_in(key, "body_").empty());
}

/// True if this compact JSON may stand under the property in that version.
template <class Lazy>
bool fits(std::string_view raw, Property property, Version version) {
  IssueList issues(false, 1);
  const Limits limits;
  BasicChecker<Lazy>(raw, version, limits, issues).lone_value(property);
  return !issues.failed();
}

template <class Lazy>
bool fits_association(std::string_view raw, Version version) {
  IssueList issues(false, 1);
  const Limits limits;
  BasicChecker<Lazy>(raw, version, limits, issues).lone_association();
  return !issues.failed();
}

/// What a document breaks of a schema, as warnings of its reader. Their paths are of the document,
/// not of the article, so the message has them.
template <class Lazy>
void report_findings(std::string_view text, Version version, const Limits& limits,
                     IssueList& issues) {
  IssueList found(false, limits.issues);
  BasicChecker<Lazy>(text, version, limits, found).document();
  for (Issue issue : found.issues()) {
    if (issue.code == "ninjs.format.invalid") continue;  // the reader says so itself
    issue.severity = Severity::warning;
    issue.message += " (" + (issue.path.empty() ? std::string("the document") : issue.path) + ')';
    issue.path.clear();
    issues.add(std::move(issue));
  }
}

}  // namespace detail

/// Checks a document against the schema of a version: errors where it is not valid, with the path
/// of the document itself. Formats (absolute URIs, times with an offset), which agencies seldom
/// keep, are warnings, and errors under `strict`.
template <class T = void>
Result<void> check(std::string_view text, Version version, bool strict = false,
                   const Limits& limits = {}) {
  IssueList issues(strict, limits.issues);
  detail::BasicChecker<T>(text, version, limits, issues).document();
  return issues.take();
}

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

#include <galley/json/ninjs/check_geojson.hpp>
#include <galley/json/ninjs/check_values.hpp>

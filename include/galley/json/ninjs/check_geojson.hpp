// galley: the check of GeoJSON; included by profile.hpp only
#pragma once
#include <galley/json/ninjs/profile.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- GeoJSON (RFC 7946), as its schema has it --------------------------------------------------

template <class Lazy>
Outcome BasicChecker<Lazy>::coordinates(std::size_t level, std::size_t least) {
  if (level == 0) {
    constexpr PropertyRow any{Shape::item, "", every_version, Kind::number, Shape::item, ""};
    return number(any);
  }
  const std::size_t own = level == 1 ? 2 : level == 2 ? least : 0;
  return elements(own, [&] { return coordinates(level - 1, least); });
}

template <class Lazy>
Outcome BasicChecker<Lazy>::geometry(bool is_feature_allowed) {
  static constexpr std::string_view types[] = {
      "Point",        "LineString",         "Polygon", "MultiPoint",       "MultiLineString",
      "MultiPolygon", "GeometryCollection", "Feature", "FeatureCollection"};
  static constexpr std::size_t levels[] = {1, 2, 3, 2, 3, 4};
  const char* const start = here();
  if (!json_.next_is('{')) return wrong("a GeoJSON object", start);
  if (!json_.enter()) return Outcome::failed;
  const std::size_t values = json_.values();
  std::size_t type = 9;
  bool has[4] = {};  // coordinates, geometries, properties and geometry, features
  for (const bool is_second : {false, true}) {  // the type may come after what depends on it
    json_.go_to(start);
    json_.set_values(values);
    json_.take('{');
    Outcome more = json_.take('}') ? Outcome::mismatch : Outcome::ok;
    while (more == Outcome::ok) {
      std::string_view key;
      if (!json_.count_value() || json_.key(key) == Outcome::failed) return Outcome::failed;
      const std::string name(key);
      Outcome outcome = Outcome::ok;
      if (!is_second) {
        std::string_view word;
        const bool is_type = name == "type" && json_.next_is('"');
        outcome = is_type ? json_.string(word) : json_.pass();
        for (std::size_t i = 0; is_type && i < 9; ++i)
          if (types[i] == word) type = i;
      } else if (name == "coordinates" && type < 6) {
        has[0] = true;
        outcome = coordinates(levels[type], type == 2 || type == 5 ? 4 : 0);
      } else if (name == "geometries" && type == 6) {
        has[1] = true;
        outcome = elements(0, [&] { return geometry(false); });
      } else if (name == "geometry" && type == 7) {
        has[2] = true;
        outcome = json_.next_is('n') ? json_.pass() : geometry(false);
      } else if (name == "features" && type == 8) {
        has[3] = true;
        outcome = elements(0, [&] { return geometry(true); });
      } else {
        outcome = json_.pass();
      }
      if (outcome == Outcome::failed) return outcome;
      more = json_.separator('}');
    }
  }
  json_.leave();
  if (json_.failed()) return Outcome::failed;
  const std::size_t wanted = type < 6 ? 0 : type == 6 ? 1 : type == 7 ? 2 : 3;
  const bool is_known = type < 7 || (type < 9 && is_feature_allowed);
  if (!is_known || !has[wanted])
    return say("ninjs.value.rejected", "not a GeoJSON object (RFC 7946)", start);
  return Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

// galley: values and lists of native JSON; included by read.hpp only
#pragma once
#include <galley/json/native/read.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

// ---- values ----------------------------------------------------------------------------------

template <class Lazy>
template <class T>
Outcome BasicValueReader<Lazy>::value(T& v, Use use) {
  if constexpr (std::is_same_v<T, std::string>) {
    return string(v, use);
  } else if constexpr (std::is_same_v<T, bool>) {
    return json_.boolean(v);
  } else if constexpr (std::is_integral_v<T>) {
    return integer(v);
  } else if constexpr (std::is_enum_v<T>) {
    return enumerator(v);
  } else if constexpr (is_optional<T>) {
    constexpr bool is_box = std::is_same_v<T, Box<typename T::value_type>>;
    if (is_box && !budget_.take(sizeof(typename T::value_type))) return json_.exceeded("memory");
    const Outcome outcome = value(v.emplace(), use);
    if (outcome == Outcome::mismatch) v.reset();
    return outcome;
  } else if constexpr (is_vector<T>) {
    return items(&v, list_type<typename T::value_type>, use);
  } else if constexpr (std::is_same_v<T, Timestamp>) {
    std::string_view s;
    const Outcome outcome = json_.string(s);
    if (outcome == Outcome::ok) v = Timestamp(s);
    return outcome;
  } else if constexpr (std::is_same_v<T, Text>) {
    return text(v);
  } else if constexpr (std::is_same_v<T, Extensions>) {
    return extensions(v);
  } else if constexpr (std::is_same_v<T, Block>) {
    return block(v);
  } else {
    return object(&v, object_type<T>);
  }
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::string(std::string& s, Use use) {
  const Outcome outcome = json_.string(s);
  if (use == Use::url && outcome == Outcome::ok && s.size() > json_.limits().url)
    return json_.exceeded("url");
  return outcome;
}

template <class Lazy>
template <class T>
Outcome BasicValueReader<Lazy>::integer(T& v) {
  using Range = std::numeric_limits<T>;
  std::int64_t wide = 0;
  const Outcome outcome = json_.integer(wide, static_cast<std::int64_t>(Range::min()),
                                        sizeof(T) == 8 ? std::numeric_limits<std::int64_t>::max()
                                                       : static_cast<std::int64_t>(Range::max()));
  if (outcome == Outcome::ok) v = static_cast<T>(wide);
  return outcome;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::code(const EnumNames& names, std::size_t& index) {
  std::string_view name;
  const Outcome outcome = json_.string(name);
  if (outcome != Outcome::ok) return outcome;
  index = names.index_of(name);
  return index < names.size ? Outcome::ok : Outcome::mismatch;
}

template <class Lazy>
template <class E>
Outcome BasicValueReader<Lazy>::enumerator(E& v) {
  std::size_t index = 0;
  const Outcome outcome = code(names_of<E>(), index);
  if (outcome == Outcome::ok) v = static_cast<E>(index);
  // A status that nobody knows must not pass for the default, which is publishable.
  if constexpr (std::is_same_v<E, PubStatus>)
    if (outcome == Outcome::mismatch) v = PubStatus::unknown;
  return outcome;
}

// ---- lists -----------------------------------------------------------------------------------

/// Adds an element and reads it; one that does not fit goes again.
template <class Lazy>
template <class T>
Outcome BasicValueReader<Lazy>::read_item(BasicValueReader& reader, void* list, Use use) {
  auto& items = *static_cast<std::vector<T>*>(list);
  if (items.size() == items.capacity()) {
    const std::size_t room =
        reader.budget_.grow(items.capacity(), reader.template first_room<T>(), sizeof(T));
    if (room == 0) return reader.json_.exceeded("memory");
    items.reserve(room);
  }
  items.emplace_back();
  const Outcome outcome = reader.value(items.back(), use);
  if (outcome == Outcome::mismatch) items.pop_back();
  return outcome;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::items(void* list, const ListType& type, Use use) {
  if (!json_.next_is('[')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('[');
  if (json_.take(']')) {
    json_.leave();
    return Outcome::ok;
  }
  const std::size_t most = json_.limits().*type.most;
  const Path* const outer = json_.path;
  Path place(*outer, std::size_t{0});
  json_.path = &place;
  Outcome outcome = Outcome::ok;
  for (std::size_t index = 0, kept = 0; outcome == Outcome::ok; ++index) {
    if (kept == most) outcome = json_.exceeded(type.limit);
    if (outcome == Outcome::failed || !json_.count_value()) break;
    place.aim(kept);  // where it will be; what is left out is kept under the place where it was
    const char* const start = json_.at();
    if (galley::detail::unlikely(json_.source_map != nullptr)) map_value(place);
    outcome = type.read_item(*this, list, use);
    if (outcome == Outcome::mismatch) {
      if (json_.source_map != nullptr) json_.source_map->remove_last();
      outcome = keep(start, Path(*outer, index), {}, Misfit::mismatch);
    } else {
      ++kept;
    }
    if (outcome != Outcome::failed) outcome = json_.separator(']');
  }
  json_.path = outer;
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

}  // namespace detail
}  // namespace native
}  // namespace v0
}  // namespace galley

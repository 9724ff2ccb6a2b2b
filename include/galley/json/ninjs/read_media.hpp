// galley: the files and associations of an item; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- renditions --------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::renditions(Draft& draft) {
  if (json_.next_is('{'))
    return named(draft, Property::renditions, [&](std::string name, std::size_t) {
      for (const Rendition& one : draft.renditions)
        if (one.role == name) draft.mark_odd(Property::renditions);
      return rendition(draft, std::move(name));
    });
  return array(draft, Property::renditions,
               [&](std::size_t) { return rendition(draft, std::string()); });
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::rendition(Draft& draft, std::string name) {
  if (draft.renditions.size() == json_.limits().renditions) return json_.exceeded("renditions");
  Rendition one;
  one.role = std::move(name);
  const auto member = [&](Property property, std::string_view key, Place at) {
    return rendition_member(one, property, key, at);
  };
  const Outcome outcome = object(Shape::rendition, member);
  if (outcome != Outcome::ok) return outcome;
  if (!grow(draft.renditions, 2)) return Outcome::failed;
  draft.renditions.push_back(std::move(one));
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::rendition_member(Rendition& rendition, Property property,
                                                std::string_view name, Place at) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const Keeper keeper{&rendition.extensions};
  switch (property) {
    case Property::rendition_name: {
      std::string_view text;
      const Outcome outcome = json_.string(text);
      if (outcome == Outcome::mismatch || !rendition.role.empty())
        return keep_property(keeper, at, property, Misfit::mismatch);
      rendition.role = text;
      return outcome;
    }
    case Property::rendition_href: return string(rendition.href, keeper, at, property);
    case Property::rendition_content_type:
      return string(rendition.media_type, keeper, at, property);
    case Property::rendition_title: return string(rendition.title, keeper, at, property);
    case Property::rendition_format: return string(rendition.format, keeper, at, property);
    case Property::rendition_width:
      return integer(rendition.width, -most - 1, most, keeper, at, property);
    case Property::rendition_height:
      return integer(rendition.height, -most - 1, most, keeper, at, property);
    case Property::rendition_size:
      return integer(rendition.size_bytes, std::numeric_limits<std::int64_t>::min(),
                     std::numeric_limits<std::int64_t>::max(), keeper, at, property);
    case Property::rendition_duration: return number(rendition.duration, keeper, at, property);
    case Property::rendition_point: return point(rendition, at);
    case Property::rendition_resources: return resources(rendition, at);
    case Property::none: return keep(keeper, at, name, Misfit::unknown);
    default: return media_detail(rendition, property, at);
  }
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::media_detail(Rendition& rendition, Property property, Place at) {
  const Keeper keeper{&rendition.extensions};
  if (!rendition.details && !budget_.take(sizeof(MediaDetails))) return json_.exceeded("memory");
  if (!rendition.details) rendition.details.emplace();
  MediaDetails& details = *rendition.details;
  Outcome outcome = Outcome::ok;
  switch (property) {
    case Property::rendition_aspect_ratio:
      outcome = string(details.aspect_ratio, keeper, at, property);
      break;
    case Property::rendition_video_codec:
      outcome = string(details.video_codec, keeper, at, property);
      break;
    case Property::rendition_frame_rate:
      outcome = number(details.frame_rate, keeper, at, property);
      break;
    case Property::rendition_transport_protocol:
      outcome = string(details.transport_protocol, keeper, at, property);
      break;
    case Property::rendition_bit_rate:
      outcome = string(details.bit_rate, keeper, at, property);
      break;
    case Property::rendition_scan_type: {
      std::string word;
      outcome = string(word, keeper, at, property);
      if (outcome != Outcome::ok || word.empty()) break;
      if (word != "progressive" && word != "interlaced")
        outcome = keep_property(keeper, at, property, Misfit::mismatch);
      else
        details.scan_type = std::move(word);
      break;
    }
    default: outcome = keep_property(keeper, at, property, Misfit::quiet);
  }
  if (is_empty(details)) rendition.details.reset();
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::point(Rendition& rendition, Place at) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  FocalPoint found;
  unsigned seen = 0;
  bool is_odd = static_cast<bool>(rendition.focal_point);
  const auto member = [&](Property property, std::string_view name, Place place) {
    const unsigned bit = property == Property::point_x ? 1U : 2U;
    if (property == Property::none || (seen & bit) != 0)
      return keep({nullptr, &is_odd}, place, name, Misfit::unknown);
    seen |= bit;
    std::int64_t value = 0;
    const Outcome outcome = json_.integer(value, -most - 1, most);
    if (outcome == Outcome::mismatch)
      return keep({nullptr, &is_odd}, place, name, Misfit::mismatch);
    (bit == 1 ? found.x : found.y) = static_cast<std::int32_t>(value);
    return outcome;
  };
  const Outcome outcome = object(Shape::point, member);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch || is_odd || seen != 3)
    return keep_property({&rendition.extensions}, at, Property::rendition_point,
                         outcome == Outcome::mismatch ? Misfit::mismatch : Misfit::quiet);
  if (!budget_.take(sizeof(FocalPoint))) return json_.exceeded("memory");
  rendition.focal_point = found;
  return outcome;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::resources(Rendition& rendition, Place at) {
  bool is_odd = !rendition.resources.empty();
  const auto element = [&](std::size_t) {
    Resource one;
    const auto member = [&](Property property, std::string_view name, Place place) {
      const Keeper keeper{nullptr, &is_odd};
      switch (property) {
        case Property::resource_role: return string(one.role, keeper, place, property);
        case Property::resource_title: return string(one.title, keeper, place, property);
        case Property::resource_language: return string(one.language, keeper, place, property);
        case Property::resource_content_type:
          return string(one.media_type, keeper, place, property);
        default: return keep(keeper, place, name, Misfit::unknown);
      }
    };
    const Outcome outcome = object(Shape::resource, member);
    if (outcome != Outcome::ok) return outcome;
    if (!grow(rendition.resources)) return Outcome::failed;
    rendition.resources.push_back(std::move(one));
    return outcome;
  };
  const Outcome outcome = array(is_odd, element);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::ok && !is_odd) return outcome;
  rendition.resources.clear();
  return keep_property({&rendition.extensions}, at, Property::rendition_resources,
                       outcome == Outcome::mismatch ? Misfit::mismatch : Misfit::quiet);
}

// ---- associations ------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::associations(Draft& draft) {
  if (json_.next_is('{'))
    return named(draft, Property::associations, [&](std::string name, std::size_t index) {
      return association(draft, std::move(name), index);
    });
  return array(draft, Property::associations,
               [&](std::size_t index) { return association(draft, std::string(), index); });
}

/// A picture, a video or a link becomes one of the model; whatever holds more is kept whole.
template <class Lazy>
Outcome BasicItemReader<Lazy>::association(Draft& draft, std::string name, std::size_t index) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  const Place at = place();
  Associate associate;
  bool is_taken = false;
  const bool is_old = !name.empty();
  if (level_ == 0) {
    if (!child_) child_.emplace();
    Draft& child = *child_;
    child.name = std::move(name);
    ++level_;
    Outcome outcome = item(child);
    --level_;
    if (outcome != Outcome::ok) return child_.reset(), outcome;
    associate.name = child.name;
    associate.rel = child.rel;
    is_taken = become_image(child, associate) || become_link(child, associate);
    Extensions& extensions =
        associate.is_link ? associate.link.extensions : associate.image.extensions;
    if (is_taken && keep_odd(child, extensions) == Outcome::failed) return Outcome::failed;
    if (is_taken)
      child.reuse();
    else
      child_.reset();
  }
  if (is_taken) {
    if (!grow(draft.associates, 4)) return Outcome::failed;
    draft.associates.push_back(std::move(associate));
    return Outcome::ok;
  }
  std::string raw;
  if (raw_at(at, raw) == Outcome::failed) return Outcome::failed;
  Extensions& list = draft.article.extensions;
  if (!budget_.grow_at(list.size(), sizeof(Extension))) return json_.exceeded("memory");
  list.add(format_name, is_old ? "associations/" + associate.name : std::string("associations"),
           raw, is_old ? 0 : index + 1);
  return Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

// galley: files and associations of an item; included by write.hpp only
#pragma once
#include <galley/json/ninjs/write.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

template <class Lazy>
void BasicItemWriter<Lazy>::renditions(const ItemView& view) {
  const std::string_view page = view.link != nullptr ? std::string_view(view.link->href) : view.url;
  const std::size_t count = view.file == nullptr ? 0 : view.file->renditions.size();
  const bool has_page = !page.empty() || (view.link != nullptr && !view.link->media_type.empty());
  if (!has_page && count == 0) return;
  json_.key(key_of(Property::renditions));
  generation_ == 1 ? json_.begin_object() : json_.begin_array();
  std::vector<std::string> taken;
  if (has_page) {
    std::string_view media_type = html_type;
    if (view.link != nullptr && !view.link->media_type.empty()) media_type = view.link->media_type;
    if (generation_ == 1) {
      taken.emplace_back(web_name);
      json_.key(web_name);
    }
    web(page, media_type, *view.details, view.link != nullptr ? "href" : "url");
  }
  const Path cover(*view.path, "cover");  // whose files a picture item has as its own
  const Path path(view.article != nullptr ? cover : *view.path, "renditions");
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < count; ++i) {
    const Rendition& one = view.file->renditions[i];
    place.aim(i);
    if (generation_ == 1) {
      const std::string name = key_name(one.role, "rendition", taken, Path(place, "role"));
      json_.key(std::string_view(name));
    }
    const bool is_like_page = !has_page && one.role == web_name && one.media_type == html_type &&
                              view.link == nullptr && !one.href.empty();
    if (is_like_page)
      tell("ninjs.rendition.promoted", place, "read back, it is the address of the page");
    rendition(one, place);
  }
  generation_ == 1 ? json_.end_object() : json_.end_array();
}

/// The page of the item.
template <class Lazy>
void BasicItemWriter<Lazy>::web(std::string_view href, std::string_view media_type,
                                const Path& path, std::string_view field) {
  json_.begin_object();
  if (generation_ > 1) {
    json_.key(key_of(Property::rendition_name));
    json_.word(web_name);
  }
  uri(Property::rendition_href, href, path, field);
  json_.key(key_of(Property::rendition_content_type));
  json_.string(media_type);
  json_.end_object();
}

template <class Lazy>
void BasicItemWriter<Lazy>::rendition(const Rendition& rendition, const Path& path) {
  Leftovers left(rendition.extensions);
  const auto text = [&](Property property, std::string_view value, const Path& parent,
                        std::string_view field) {
    if (value.empty()) put_kept(left, property);
    string(property, value, parent, field);
  };
  const auto size = [&](Property property, std::int64_t value, std::string_view field) {
    if (value == 0) put_kept(left, property);
    integer(property, value, path, field);
  };
  json_.begin_object();
  if (generation_ > 1 && !(rendition.role.empty() && put_kept(left, Property::rendition_name))) {
    json_.key(key_of(Property::rendition_name));
    json_.string(rendition.role);
  }
  if (rendition.href.empty()) put_kept(left, Property::rendition_href);
  uri(Property::rendition_href, rendition.href, path, "href");
  text(Property::rendition_content_type, rendition.media_type, path, "media_type");
  text(Property::rendition_title, rendition.title, path, "title");
  size(Property::rendition_width, rendition.width, "width");
  size(Property::rendition_height, rendition.height, "height");
  size(Property::rendition_size, rendition.size_bytes, "size_bytes");
  if (rendition.duration.empty()) put_kept(left, Property::rendition_duration);
  number(Property::rendition_duration, rendition.duration, path, "duration");
  text(Property::rendition_format, rendition.format, path, "format");
  static const MediaDetails no_details{};
  const MediaDetails& details = rendition.details ? *rendition.details : no_details;
  const Path place(path, "details");
  text(Property::rendition_aspect_ratio, details.aspect_ratio, place, "aspect_ratio");
  text(Property::rendition_video_codec, details.video_codec, place, "video_codec");
  if (details.frame_rate.empty()) put_kept(left, Property::rendition_frame_rate);
  number(Property::rendition_frame_rate, details.frame_rate, place, "frame_rate");
  if (!rendition.focal_point) {
    put_kept(left, Property::rendition_point);
  } else if (begin(Property::rendition_point, Path(path, "focal_point"))) {
    json_.begin_object();
    json_.key(key_of(Property::point_x));
    json_.integer(rendition.focal_point->x);
    json_.key(key_of(Property::point_y));
    json_.integer(rendition.focal_point->y);
    json_.end_object();
  }
  text(Property::rendition_transport_protocol, details.transport_protocol, place,
       "transport_protocol");
  if (details.scan_type.empty() || details.scan_type == "progressive" ||
      details.scan_type == "interlaced")
    text(Property::rendition_scan_type, details.scan_type, place, "scan_type");
  else
    lose("ninjs.loss.value", Path(place, "scan_type"),
         "ninjs knows progressive and interlaced only");
  text(Property::rendition_bit_rate, details.bit_rate, place, "bit_rate");
  resources(rendition, left, path);
  put_others(left, Shape::rendition, path);
  json_.end_object();
}

template <class Lazy>
void BasicItemWriter<Lazy>::resources(const Rendition& rendition, Leftovers& left,
                                      const Path& path) {
  if (rendition.resources.empty()) {
    put_kept(left, Property::rendition_resources);
    return;
  }
  if (!begin(Property::rendition_resources, Path(path, "resources"))) return;
  json_.begin_array();
  for (const Resource& one : rendition.resources) {
    json_.begin_object();
    if (!one.role.empty()) json_.member(key_of(Property::resource_role), one.role);
    if (!one.title.empty()) json_.member(key_of(Property::resource_title), one.title);
    if (!one.language.empty()) json_.member(key_of(Property::resource_language), one.language);
    if (!one.media_type.empty())
      json_.member(key_of(Property::resource_content_type), one.media_type);
    json_.end_object();
  }
  json_.end_array();
}

// ---- associations ------------------------------------------------------------------------------

/// Cover, pictures of the body, other media, links; items that are kept whole at their places.
template <class Lazy>
void BasicItemWriter<Lazy>::associations(const ItemView& view) {
  next_element_ = 0;
  taken_.clear();
  is_begun_ = false;
  elements_ = view.extensions;
  if (view.article != nullptr) {
    const Article& article = *view.article;
    if (article.cover && view.file == nullptr)
      association(*article.cover, Path(*view.path, "cover"), std::string(cover_name), cover_name);
    std::size_t number = 0;
    const Path body(*view.path, "body");
    each_picture(article.body, body, [&](const Image& image, const Path& path) {
      const std::size_t at = number++;
      if (at < names_.size() && has_association(image))
        association(image, path, names_[at], inline_rel);
    });
    const Path media(*view.path, "other_media");
    for (std::size_t i = 0; i < article.other_media.size(); ++i)
      association(article.other_media[i], Path(media, i), numbered(media_name, i + 1), {});
    const Path related(*view.path, "related");
    for (std::size_t i = 0; i < article.related.size(); ++i)
      association(article.related[i], Path(related, i), numbered(related_name, i + 1));
  }
  kept_elements(true);
  if (is_begun_) generation_ == 1 ? json_.end_object() : json_.end_array();
}

/// Calls `f(image, path)` for the pictures of a body in reading order.
template <class Lazy>
template <class F>
void BasicItemWriter<Lazy>::each_picture(const std::vector<Block>& blocks, const Path& path, F&& f,
                                         std::size_t room) {
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    place.aim(i);
    if (const auto* const image = block.get_if<Image>()) f(*image, place);
    if (room == 0) continue;
    if (const auto* const quote = block.get_if<Quote>())
      each_picture(quote->body, Path(place, "body"), f, room - 1);
    if (const auto* const aside = block.get_if<Aside>())
      each_picture(aside->body, Path(place, "body"), f, room - 1);
    if (const auto* const list = block.get_if<List>()) {
      const Path items(place, "items");
      for (std::size_t j = 0; j < list->items.size(); ++j)
        each_picture(list->items[j], Path(items, j), f, room - 1);
    }
  }
}

/// Items that are kept whole and come next; with `all`, those that are left.
template <class Lazy>
void BasicItemWriter<Lazy>::kept_elements(bool all) {
  if (elements_ == nullptr) return;
  for (const Extension& e : *elements_) {
    if (!is_kept_item(e)) continue;
    const bool is_named = e.index == 0;
    const bool is_next =
        !is_named && (e.index == next_element_ + 1 || (all && e.index > next_element_));
    if (is_next || (all && is_named))
      kept_item(e.raw,
                is_named ? std::string_view(e.slot).substr(kept_start.size()) : std::string_view());
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::begin_association(const std::string& name) {
  if (!is_begun_) {
    json_.key(key_of(Property::associations));
    generation_ == 1 ? json_.begin_object() : json_.begin_array();
    is_begun_ = true;
  }
  ++next_element_;
  if (generation_ == 1) json_.key(std::string_view(name));
}

template <class Lazy>
void BasicItemWriter<Lazy>::association(const Image& image, const Path& path,
                                        const std::string& usual_name, std::string_view usual_rel) {
  kept_elements(false);
  const Path details(path, "item");
  std::string name = name_of(image.extensions, usual_name);
  if (generation_ == 1) name = key_name(name, "media", taken_, path);
  std::string rel(usual_rel);
  if (const Extension* const own = kept(image.extensions, "rel")) {
    Extensions one;
    one.add(format_name, "name", own->raw);
    rel = own->raw.empty() ? std::string() : name_of(one, rel);
  }
  begin_association(name);
  json_.begin_object();
  item_within(view_of_image(image, path, details), name, rel);
  json_.end_object();
}

template <class Lazy>
void BasicItemWriter<Lazy>::association(const RelatedLink& link, const Path& path,
                                        const std::string& usual_name) {
  kept_elements(false);
  std::string name = name_of(link.extensions, usual_name);
  if (generation_ == 1) name = key_name(name, "link", taken_, path);
  begin_association(name);
  json_.begin_object();
  item_within(view_of_link(link, path), name, link.rel);
  json_.end_object();
}

/// An item within this one; what belongs to this one's associations is set aside meanwhile.
template <class Lazy>
void BasicItemWriter<Lazy>::item_within(const ItemView& view, const std::string& name,
                                        std::string_view rel) {
  const Extensions* const elements = elements_;
  const std::size_t next = next_element_;
  const bool is_begun = is_begun_;
  std::vector<std::string> taken = std::move(taken_);
  item(view, name, rel);
  taken_ = std::move(taken);
  elements_ = elements;
  next_element_ = next;
  is_begun_ = is_begun;
}

/// An item that was kept whole, written anew if this version is of another generation.
template <class Lazy>
void BasicItemWriter<Lazy>::kept_item(std::string_view raw, std::string_view name) {
  const bool is_old = !name.empty();
  const bool wants_old = generation_ == 1;
  if (is_old == wants_old &&
      (fits_association<Lazy>(raw, options_.version) || options_.unknown == Unknown::emit)) {
    begin_association(std::string(name));
    return json_.raw(raw);
  }
  IssueList unused(false, 1);
  const ReadOptions read_options;
  BasicItemReader<Lazy> reader(raw, read_options, unused);
  Article article;
  if (reader.document(article) != Outcome::ok) return;
  const std::string own =
      is_old ? std::string(name)
             : name_of(article.extensions, numbered(media_name, next_element_ + 1));
  Buffer buffer;
  BasicItemWriter<Lazy> writer(buffer, options_, issues_);
  writer.is_silent_ = true;
  writer.root_id_ = article.id;
  writer.json_.begin_object();
  if (!wants_old) {
    writer.json_.key(key_of(Property::name));
    writer.json_.string(own);
  }
  const Path path;
  writer.is_nested_ = true;
  writer.item(view_of_article(article, path), {}, {});
  writer.json_.end_object();
  begin_association(own);
  json_.raw(buffer.view());
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

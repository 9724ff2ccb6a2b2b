// galley: what an association becomes: a picture or a link; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// What the item says of its completeness, where writers would say otherwise.
template <class Item, class List>
void keep_representation(const Item& draft, std::string_view usual, List& list) {
  std::string_view stated = draft.representation;
  if (stated == "complete") stated = "full";
  if (stated == "incomplete") stated = "partial";
  if (stated == usual || (stated.empty() && draft.has(Property::representation))) return;
  list.add(format_name, "representationType",
           stated.empty() ? std::string() : as_json_string(stated));
}

template <class Maker>
bool is_empty_but_name(const Maker& person) {
  Maker copy = person;
  copy.name.clear();
  return is_empty(copy);
}

/// What an article and a picture that came as an item of its own both state.
template <class From, class To>
void move_details(From& from, To& to) {
  to.version = std::move(from.version);
  to.provider_profile = std::move(from.provider_profile);
  to.alternative_ids = std::move(from.alternative_ids);
  to.language = std::move(from.language);
  to.slugline = std::move(from.slugline);
  to.byline = std::move(from.byline);
  to.alternative_texts = std::move(from.alternative_texts);
  to.dateline.place = std::move(from.dateline.place);
  to.located = std::move(from.located);
  to.created = std::move(from.created);
  to.modified = std::move(from.modified);
  to.content_created = std::move(from.content_created);
  to.embargo = std::move(from.embargo);
  to.expires = std::move(from.expires);
  to.pub_status = std::exchange(from.pub_status, PubStatus::usable);
  to.urgency = std::exchange(from.urgency, std::nullopt);
  to.topics = std::move(from.topics);
  to.keywords = std::move(from.keywords);
  to.genres = std::move(from.genres);
  to.publisher = std::move(from.publisher);
  to.sources = std::move(from.sources);
  to.editor_notes = std::move(from.editor_notes);
  to.digital_source_type = std::move(from.digital_source_type);
  from.embargo.reset();
}

/// True if nothing is left of an item from which all has been moved that has a place elsewhere.
template <class Item>
bool is_left_empty(const Item& article) {
  return article.id.empty() && article.body.empty() && article.source_bodies.empty() &&
         article.authors.empty() && article.contributors.empty() && article.byline.empty() &&
         article.trust_indicators.empty() && article.version.empty() &&
         article.provider_profile.empty() && article.alternative_ids.empty() &&
         article.language.empty() && article.slugline.empty() && article.title.empty() &&
         article.alternative_texts.empty() && article.located.name.empty() &&
         article.dateline.place.empty() && article.created.empty() && article.modified.empty() &&
         article.content_created.empty() && !article.embargo && article.expires.empty() &&
         article.pub_status == PubStatus::usable && !article.urgency && article.topics.empty() &&
         article.keywords.empty() && article.genres.empty() && is_empty(article.publisher) &&
         article.sources.empty() && is_empty(article.rights) && article.editor_notes.empty() &&
         article.digital_source_type.empty();
}

/// True if everything that the item states has a place in an Image; else it is to be kept whole.
template <class Lazy>
bool BasicItemReader<Lazy>::become_image(Draft& draft, Associate& associate) {
  Article& article = draft.article;
  if (!is_media(article.kind) || draft.is_unmodelled) return false;
  Image& image = associate.image;
  ItemDetails item;
  std::string caption;
  const PlainRole headlines[] = {{main_role, &item.headline}};
  const PlainRole descriptions[] = {{caption_role, &caption},
                                    {credit_role, &image.caption.credit},
                                    {alt_role, &image.alt},
                                    {dateline_role, &item.dateline.text}};
  take_plain(draft, Property::headlines, "headline", headlines, 1);
  take_plain(draft, Property::descriptions, "summary", descriptions, 4);
  take_decorative(draft, image);
  image.caption.text = std::move(caption);
  take_web(draft, item.url);
  image.kind = image_kind(std::exchange(article.kind, ArticleKind::text));
  image.id = std::move(article.id);
  image.title = std::move(article.title);
  image.renditions = std::move(draft.renditions);
  image.creators = std::move(article.authors);
  const bool is_lone_name = image.creators.size() == 1 && article.byline.empty() &&
                            !image.creators.front().name.empty() &&
                            is_empty_but_name(image.creators.front());
  if (is_lone_name) draft.mark_odd(Property::info_sources);
  if (image.creators.empty() && !article.byline.empty()) {
    image.creators.emplace_back();
    image.creators.back().name = std::exchange(article.byline, std::string());
  }
  if (!is_empty(article.rights)) image.rights = std::move(article.rights);
  move_details(article, item);
  if (!is_empty(item)) image.item = std::move(item);
  image.extensions = std::move(article.extensions);
  bool has_file = false;
  for (const Rendition& one : image.renditions) has_file = has_file || !one.href.empty();
  keep_representation(draft, has_file ? "" : "partial", image.extensions);
  return is_left_empty(article) && draft.associates.empty();
}

/// True if the item is no more than the head of another story.
template <class Lazy>
bool BasicItemReader<Lazy>::become_link(Draft& draft, Associate& associate) {
  Article& article = draft.article;
  if (article.kind != ArticleKind::text || draft.is_unmodelled) return false;
  RelatedLink& link = associate.link;
  associate.is_link = true;
  const PlainRole headlines[] = {{main_role, &link.title}};
  take_plain(draft, Property::headlines, "headline", headlines, 1);
  if (draft.renditions.size() == 1) {
    Rendition& web = draft.renditions.front();
    if (web.role == web_name && !web.media_type.empty()) {
      if (web.media_type != html_type) link.media_type = std::move(web.media_type);
      link.href = std::exchange(web.href, std::string());
      web.media_type.clear();
      web.role.clear();
      if (is_empty(web)) draft.renditions.clear();
    }
  }
  link.id = std::move(article.id);
  link.language = std::move(article.language);
  link.rel = associate.rel;
  link.extensions = std::move(article.extensions);
  if (!draft.has_type) link.extensions.add(format_name, "type", "");
  keep_representation(draft, "partial", link.extensions);
  return is_left_empty(article) && draft.renditions.empty() && draft.associates.empty();
}

/// Members that would be written otherwise, as they were.
template <class Lazy>
Outcome BasicItemReader<Lazy>::keep_odd(Draft& draft, Extensions& list) {
  if (draft.odd == 0) return Outcome::ok;
  const Place here{json_.at(), json_.values()};
  for (std::size_t i = 0; i < item_property_count; ++i) {
    const auto property = static_cast<Property>(i);
    if (!draft.is_odd(property) || !draft.has(property)) continue;
    if (keep_property({&list}, draft.place_of(property), property, Misfit::quiet) ==
        Outcome::failed)
      return Outcome::failed;
  }
  json_.go_to(here.at);
  json_.set_values(here.values);
  return Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

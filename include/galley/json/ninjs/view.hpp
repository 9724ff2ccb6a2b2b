// galley: what one item of ninjs is going to say, whoever holds it: an article, picture or link
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/lazy.hpp>
#include <galley/core/path.hpp>
#include <galley/format/loss.hpp>
#include <galley/json/ninjs/fields.hpp>
#include <galley/json/ninjs/keys.hpp>
#include <galley/json/ninjs/slots.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// Views and pointers into the model; null and empty where the holder has no such field.
struct ItemView {
  ArticleKind kind = ArticleKind::text;
  std::string_view id;
  std::string_view url;
  std::string_view version;
  std::string_view profile;
  std::string_view language;
  std::string_view headline;
  std::string_view kicker;
  std::string_view deck;
  std::string_view slugline;
  std::string_view title;
  std::string_view byline;
  std::string_view summary;
  std::string_view digital_source_type;
  const Timestamp* created = nullptr;
  const Timestamp* modified = nullptr;
  const Timestamp* content_created = nullptr;
  const Timestamp* expires = nullptr;
  const std::optional<Embargo>* embargo = nullptr;
  PubStatus pub_status = PubStatus::usable;
  std::optional<std::int32_t> urgency;
  const Dateline* dateline = nullptr;
  const Topic* located = nullptr;
  const Rights* rights = nullptr;
  const Person* publisher = nullptr;
  const std::vector<AlternativeId>* alternative_ids = nullptr;
  const std::vector<AlternativeText>* texts = nullptr;
  const std::vector<Person>* authors = nullptr;
  const std::vector<Person>* contributors = nullptr;
  const std::vector<Person>* sources = nullptr;
  const std::vector<EditorNote>* notes = nullptr;
  const std::vector<Topic>* topics = nullptr;
  const std::vector<std::string>* keywords = nullptr;
  const std::vector<Topic>* genres = nullptr;
  const std::vector<TrustIndicator>* trust_indicators = nullptr;
  const Image* file = nullptr;        ///< whose renditions, caption and alt are the item's
  const RelatedLink* link = nullptr;  ///< whose page is the item's
  const Article* article = nullptr;   ///< a root, with bodies and associations
  const Extensions* extensions = nullptr;
  const Path* path = nullptr;     ///< of the holder
  const Path* details = nullptr;  ///< of the fields that a picture keeps apart
  std::string_view headline_name = "headline";
  std::string_view authors_name = "authors";
};

/// What articles and the details of pictures have under the same names.
template <class Item, class View>
void view_details(const Item& item, View& view) {
  view.url = item.url;
  view.version = item.version;
  view.profile = item.provider_profile;
  view.language = item.language;
  view.headline = item.headline;
  view.slugline = item.slugline;
  view.byline = item.byline;
  view.digital_source_type = item.digital_source_type;
  view.created = &item.created;
  view.modified = &item.modified;
  view.content_created = &item.content_created;
  view.expires = &item.expires;
  view.embargo = &item.embargo;
  view.pub_status = item.pub_status;
  view.urgency = item.urgency;
  view.dateline = &item.dateline;
  view.located = &item.located;
  view.publisher = &item.publisher;
  view.alternative_ids = &item.alternative_ids;
  view.texts = &item.alternative_texts;
  view.sources = &item.sources;
  view.notes = &item.editor_notes;
  view.topics = &item.topics;
  view.keywords = &item.keywords;
  view.genres = &item.genres;
}

/// True if the cover of a picture item says no more than what is the item's own there; what ninjs
/// drops anyway does not count.
template <class Item>
bool is_own_file(const Item& article) {
  if (!is_media(article.kind) || !article.cover) return false;
  if (article.cover->kind != image_kind(article.kind)) return false;
  auto rest = *article.cover;
  const bool says_something = !rest.renditions.empty() || !rest.alt.empty() || rest.is_decorative ||
                              !rest.caption.text.empty();
  rest.kind = ImageKind::picture;
  rest.renditions.clear();
  rest.alt.clear();
  rest.is_decorative = false;
  rest.caption = {};
  galley::detail::clear_dropped_within<Format>(rest, Limits{}.depth);
  if (rest.rights) rest.rights->credit_line.clear();
  if (rest.rights && !has_own(rest.rights->extensions)) rest.rights->extensions.clear();
  if (rest.rights && is_empty(*rest.rights)) rest.rights.reset();
  if (rest.item && is_empty(*rest.item)) rest.item.reset();
  if (!has_own(rest.extensions)) rest.extensions.clear();
  return says_something && is_empty(rest);
}

template <class Item>
auto view_of_article(const Item& article, const Path& path) {
  typename galley::detail::LazyType<ItemView, Item>::type view;
  view_details(article, view);
  view.kind = article.kind;
  view.id = article.id;
  view.kicker = article.kicker;
  view.deck = article.deck;
  view.title = article.title;
  view.summary = article.summary;
  view.rights = &article.rights;
  view.authors = &article.authors;
  view.contributors = &article.contributors;
  view.trust_indicators = &article.trust_indicators;
  if (is_own_file(article)) view.file = &*article.cover;
  view.article = &article;
  view.extensions = &article.extensions;
  view.path = &path;
  view.details = &path;
  return view;
}

/// Are there leftovers that a source of information may have?
template <class List>
bool has_known(const List& list) {
  for (const auto& e : list)
    if (e.format == format_name && property_named<void>(Shape::source, e.slot) != Property::none)
      return true;
  return false;
}

/// A single maker of whom only the name is known is the picture's `by`.
template <class Picture>
bool has_lone_maker(const Picture& image) {
  if (image.creators.size() != 1 || (image.item && !image.item->byline.empty())) return false;
  const auto& maker = image.creators.front();
  return !maker.name.empty() && maker.id.empty() && maker.url.empty() && maker.email.empty() &&
         !has_known(maker.extensions);
}

template <class Picture>
auto view_of_image(const Picture& image, const Path& path, const Path& details) {
  typename galley::detail::LazyType<ItemView, Picture>::type view;
  if (image.item) view_details(*image.item, view);
  view.kind = article_kind(image.kind);
  view.id = image.id;
  view.title = image.title;
  if (image.rights) view.rights = &*image.rights;
  if (has_lone_maker(image))
    view.byline = image.creators.front().name;
  else
    view.authors = &image.creators;
  view.authors_name = "creators";
  view.file = &image;
  view.extensions = &image.extensions;
  view.path = &path;
  view.details = &details;
  return view;
}

template <class Link>
auto view_of_link(const Link& link, const Path& path) {
  typename galley::detail::LazyType<ItemView, Link>::type view;
  view.id = link.id;
  view.headline = link.title;
  view.headline_name = "title";
  view.language = link.language;
  view.link = &link;
  view.extensions = &link.extensions;
  view.path = &path;
  view.details = &path;
  return view;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley

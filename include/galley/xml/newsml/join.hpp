// galley: puts the pictures of a message where its stories want them
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/bundle.hpp>
#include <galley/xml/newsml/read_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// The first headline of a kept contentMeta.
template <class Lazy = void>
std::string headline_of(std::string_view fragment, const Limits& limits) {
  IssueList ignored(false, 1);
  xml_text::BasicReader<Lazy> xml(fragment, limits, ignored);
  std::string headline;
  if (xml.next() != Event::start) return headline;
  for (Event e = xml.next_significant(); e == Event::start || e == Event::text;
       e = xml.next_significant()) {
    if (e == Event::text) continue;
    if (xml.is(Namespace::nar, Names<Lazy>::headline)) {
      std::string_view text;
      if (xml.text_content(text)) append_tidy(headline, text, false);
      break;
    }
    if (!xml.skip()) break;
  }
  return headline;
}

/// Joins picture items to the story that names them: a figure by the picture's guid or the address
/// of one of its files, else a link of the story or a group of a package by the guid. The item then
/// is the Image at that place; whatever an Image has no field for keeps the item an article of its
/// own. Only where a message holds one story is it clear whose pictures a package lists.
template <class Lazy = void>
class PictureJoin {
 public:
  explicit PictureJoin(galley::Lazy<Bundle, Lazy>& bundle) : bundle_(bundle) {}

  void run() {
    const std::size_t count = bundle_.articles.size();
    if (count < 2) return;
    is_taken_.assign(count, 0);
    Article* only = nullptr;
    std::size_t stories = 0;
    for (Article& article : bundle_.articles) {
      if (article.kind != ArticleKind::text && article.kind != ArticleKind::composite) continue;
      ++stories;
      only = &article;
      if (article.cover) fill(*article.cover);
      for (Block& block : article.body)
        if (Image* const image = block.get_if<Image>()) fill(*image);
    }
    if (stories == 1) listed(*only);
    std::vector<Article> left;
    for (std::size_t i = 0; i < count; ++i)
      if (is_taken_[i] == 0) left.push_back(std::move(bundle_.articles[i]));
    bundle_.articles = std::move(left);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  static bool is_picture(const Article& article) noexcept {
    return (article.kind == ArticleKind::picture || article.kind == ArticleKind::video ||
            article.kind == ArticleKind::audio || article.kind == ArticleKind::graphic) &&
           article.cover.has_value();
  }
  std::size_t by_id(std::string_view id) const noexcept {
    for (std::size_t i = 0; i < bundle_.articles.size() && !id.empty(); ++i)
      if (is_taken_[i] == 0 && is_picture(bundle_.articles[i]) && bundle_.articles[i].id == id)
        return i;
    return none;
  }
  std::size_t by_address(std::string_view href) const noexcept {
    for (std::size_t i = 0; i < bundle_.articles.size() && !href.empty(); ++i) {
      if (is_taken_[i] != 0 || !is_picture(bundle_.articles[i])) continue;
      for (const Rendition& rendition : bundle_.articles[i].cover->renditions)
        if (rendition.href == href) return i;
    }
    return none;
  }

  /// A figure of the story: what it says itself counts, the item adds the rest.
  void fill(Image& image) {
    std::size_t found = by_id(image.id);
    for (std::size_t i = 0; i < image.renditions.size() && found == none; ++i) {
      found = by_id(image.renditions[i].href);
      if (found == none) found = by_address(image.renditions[i].href);
    }
    if (found == none) return;
    Image item = take(found);
    if (!image.alt.empty()) item.alt = std::move(image.alt);
    if (!image.caption.text.empty()) item.caption.text = std::move(image.caption.text);
    if (!image.caption.credit.empty()) item.caption.credit = std::move(image.caption.credit);
    for (Rendition& rendition : image.renditions) {
      bool is_known = false;
      for (const Rendition& other : item.renditions)
        is_known = is_known || other.href == rendition.href || item.id == rendition.href;
      if (!is_known) item.renditions.push_back(std::move(rendition));
    }
    image = std::move(item);
  }

  /// Pictures that no figure names, in the order of the packages: the first is the cover.
  void listed(Article& story) {
    for (const Package& package : bundle_.packages)
      for (const PackageGroup& group : package.groups)
        for (const RelatedLink& link : group.items) place(story, by_id(link.id));
    for (std::size_t i = 0; i < bundle_.articles.size(); ++i)
      if (is_taken_[i] == 0 && is_picture(bundle_.articles[i]) && is_linked(story, i))
        place(story, i);
  }
  /// Does a kept link of the story name the picture?
  bool is_linked(const Article& story, std::size_t index) const {
    const std::string& id = bundle_.articles[index].id;
    if (id.empty()) return false;
    for (const Extension& extension : story.extensions)
      if (extension.slot == "itemMeta/link" &&
          extension.raw.find('"' + id + '"') != std::string::npos)
        return true;
    return false;
  }
  void place(Article& story, std::size_t index) {
    if (index == none) return;
    if (story.cover) {
      story.other_media.push_back(take(index));
    } else {
      story.cover = take(index);
    }
  }

  /// The item as a picture; its own text bodies and kept parts go along.
  Image take(std::size_t index) {
    is_taken_[index] = 1;
    Article& article = bundle_.articles[index];
    Image image = std::move(*article.cover);
    image.id = std::move(article.id);
    image.creators = std::move(article.authors);
    if (!is_empty(article.rights)) image.rights = Box<Rights>(std::move(article.rights));
    image.title = std::move(article.title);
    ItemDetails item;
    item.url = std::move(article.url);
    item.version = std::move(article.version);
    item.provider_profile = std::move(article.provider_profile);
    item.alternative_ids = std::move(article.alternative_ids);
    item.language = std::move(article.language);
    item.headline = std::move(article.headline);
    item.slugline = std::move(article.slugline);
    item.byline = std::move(article.byline);
    item.alternative_texts = std::move(article.alternative_texts);
    item.dateline = std::move(article.dateline);
    item.located = std::move(article.located);
    item.created = std::move(article.created);
    item.published = std::move(article.published);
    item.modified = std::move(article.modified);
    item.content_created = std::move(article.content_created);
    item.embargo = std::move(article.embargo);
    item.expires = std::move(article.expires);
    item.pub_status = article.pub_status;
    item.urgency = article.urgency;
    item.topics = std::move(article.topics);
    item.keywords = std::move(article.keywords);
    item.genres = std::move(article.genres);
    item.publisher = std::move(article.publisher);
    item.sources = std::move(article.sources);
    item.editor_notes = std::move(article.editor_notes);
    item.digital_source_type = std::move(article.digital_source_type);
    further_texts(article, item);
    image.item = Box<ItemDetails>(std::move(item));
    for (const Extension& extension : article.extensions) image.extensions.push_back(extension);
    for (const SourceBody& body : article.source_bodies)
      image.extensions.add(body.format, "newsItem/contentSet", body.text);
    for (const Person& person : article.contributors) image.creators.push_back(person);
    for (const RelatedLink& link : article.related)
      for (const Extension& extension : link.extensions) image.extensions.push_back(extension);
    return image;
  }
  /// Fields of an article that a picture has not are further texts of it.
  static void further_texts(Article& article, ItemDetails& item) {
    const auto keep = [&item](std::string_view field, std::string& value) {
      if (value.empty()) return;
      AlternativeText text;
      text.field = field;
      text.value = std::move(value);
      item.alternative_texts.push_back(std::move(text));
    };
    keep("kicker", article.kicker);
    keep("deck", article.deck);
    keep("summary", article.summary);
    for (std::string& signal : article.signals) keep("signals", signal);
  }

  galley::Lazy<Bundle, Lazy>& bundle_;
  std::vector<unsigned char> is_taken_;
};

template <class Lazy>
void join_pictures(galley::Lazy<Bundle, Lazy>& bundle) {
  PictureJoin<Lazy>(bundle).run();
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

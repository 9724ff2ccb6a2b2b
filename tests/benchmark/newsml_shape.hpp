// galley: an article of the corpora as a NewsML-G2 tree, and back, over the nodes of any package.
//
// A `Dom` has: Node; add(parent, name), add_attribute(node, name, text), add_text(node, text);
// first(node), next(node), is_element(node), name(node), text(node), attribute(node, name), which
// is null where there is none. What the corpora do not hold is not looked for.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>

namespace galley_benchmark {

template <class Dom>
class NewsmlTreeWriter {
 public:
  using Node = typename Dom::Node;

  static void write(Node document, const galley::Article& article) {
    const Node item = Dom::add(document, "newsItem");
    put(item, "xmlns", "http://iptc.org/std/nar/2006-10-01/");
    put(item, "xmlns:galley", "urn:x-galley:model");
    put(item, "guid", article.id);
    put(item, "version", article.version);
    put(item, "standard", "NewsML-G2");
    put(item, "standardversion", "2.35");
    put(item, "conformance", "power");
    put(item, "galley:model", "1");
    put(item, "xml:lang", article.language);
    put(Dom::add(item, "catalogRef"), "href",
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml");
    const Node catalog = Dom::add(item, "catalog");
    scheme(catalog, "galleyhl", "urn:x-galley:headlinerole:");
    scheme(catalog, "galleyid", "urn:x-galley:identifier:");
    element(Dom::add(Dom::add(item, "pubHistory"), "published"), "timestamp",
            article.published.text());
    const Node rights = Dom::add(item, "rightsInfo");
    element(Dom::add(rights, "copyrightHolder"), "name", article.rights.holder);
    for (const galley::LanguageText& notice : article.rights.notices)
      put(element(rights, "copyrightNotice", notice.text), "xml:lang", notice.language);
    item_meta(Dom::add(item, "itemMeta"), article);
    content_meta(Dom::add(item, "contentMeta"), article);
    const Node xml = Dom::add(Dom::add(item, "contentSet"), "inlineXML");
    put(xml, "contenttype", "application/xhtml+xml");
    page(Dom::add(xml, "html"), article);
  }

 private:
  static void put(Node node, const char* name, const char* value) {
    Dom::add_attribute(node, name, value);
  }
  static void put(Node node, const char* name, const std::string& value) {
    if (!value.empty()) Dom::add_attribute(node, name, value.c_str());
  }
  static void put(Node node, const char* name, std::int64_t value) {
    put(node, name, std::to_string(value));
  }
  static Node element(Node parent, const char* name, const std::string& text) {
    const Node made = Dom::add(parent, name);
    Dom::add_text(made, text.c_str());
    return made;
  }
  static void scheme(Node catalog, const char* alias, const char* uri) {
    const Node made = Dom::add(catalog, "scheme");
    put(made, "alias", alias);
    put(made, "uri", uri);
  }

  static void item_meta(Node meta, const galley::Article& article) {
    put(Dom::add(meta, "itemClass"), "qcode", "ninat:text");
    const Node provider = Dom::add(meta, "provider");
    put(provider, "type", "cpnat:organisation");
    put(provider, "galley:url", article.publisher.url);
    element(provider, "name", article.publisher.name);
    element(meta, "versionCreated", article.modified.text());
    element(meta, "firstCreated", article.created.text());
    for (const galley::RelatedLink& related : article.related) {
      const Node link = Dom::add(meta, "link");
      put(link, "rel", "irel:seeAlso");
      put(link, "galley:rel", related.rel);
      put(link, "href", related.href);
      element(link, "title", related.title);
    }
  }

  static void content_meta(Node meta, const galley::Article& article) {
    for (const galley::Rendition& rendition : article.cover->renditions)
      size(rendition, Dom::add(meta, "icon"), "contenttype");
    element(meta, "urgency", std::to_string(*article.urgency));
    for (const galley::Person& author : article.authors) {
      const Node creator = Dom::add(meta, "creator");
      put(creator, "galley:role", author.role);
      element(creator, "name", author.name);
    }
    put(element(meta, "altId", article.url), "type", "galleyid:url");
    put(Dom::add(meta, "language"), "tag", article.language);
    for (const std::string& keyword : article.keywords) element(meta, "keyword", keyword);
    for (const galley::Topic& topic : article.topics) {
      const Node subject = Dom::add(meta, "subject");
      put(subject, "galley:scheme", topic.scheme);
      put(subject, "galley:code", topic.code);
      put(subject, "type",
          topic.kind == galley::TopicKind::place ? "cpnat:geoArea" : "cpnat:abstract");
      put(subject, "relevance", *topic.relevance);
      element(subject, "name", topic.name);
    }
    element(meta, "slugline", article.slugline);
    headline(meta, article.headline, 1, nullptr);
    headline(meta, article.deck, 2, "galleyhl:deck");
    headline(meta, article.kicker, 3, "galleyhl:kicker");
    const Node dateline = element(meta, "dateline", article.dateline.place);
    put(dateline, "galley:place", article.dateline.place);
    put(dateline, "galley:text", "");
    element(meta, "by", article.byline);
    image(Dom::add(meta, "galley:cover"), *article.cover);
    for (std::size_t i = 0; i < article.body.size(); ++i) {
      const auto* const picture = article.body[i].get_if<galley::Image>();
      if (picture == nullptr) continue;
      const Node block = Dom::add(meta, "galley:block");
      put(block, "at", static_cast<std::int64_t>(i));
      put(block, "type", "image");
      image(block, *picture);
    }
  }
  static void headline(Node meta, const std::string& text, int rank, const char* role) {
    const Node made = element(meta, "headline", text);
    put(made, "rank", rank);
    if (role != nullptr) put(made, "role", role);
  }
  static void size(const galley::Rendition& rendition, Node node, const char* media_type) {
    put(node, "href", rendition.href);
    put(node, media_type, rendition.media_type);
    put(node, "width", rendition.width);
    put(node, "height", rendition.height);
  }
  static void image(Node node, const galley::Image& image) {
    put(node, "alt", image.alt);
    for (const galley::Rendition& rendition : image.renditions) {
      const Node made = Dom::add(node, "galley:renditions");
      put(made, "role", rendition.role);
      size(rendition, made, "media_type");
    }
    const Node caption = Dom::add(node, "galley:caption");
    put(caption, "credit", image.caption.credit);
    element(caption, "galley:text", image.caption.text.plain());
  }

  static void page(Node html, const galley::Article& article) {
    put(html, "xmlns", "http://www.w3.org/1999/xhtml");
    put(html, "lang", article.language);
    put(html, "xml:lang", article.language);
    element(Dom::add(html, "head"), "title", article.headline);
    const Node body = Dom::add(html, "body");
    figure(Dom::add(body, "figure"), *article.cover, "g-figure g-cover");
    for (const galley::Block& each : article.body) block(body, each);
  }
  static void figure(Node figure, const galley::Image& image, const char* css_class) {
    put(figure, "class", css_class);
    const Node img = Dom::add(figure, "img");
    put(img, "src", image.renditions[0].href);
    put(img, "width", image.renditions[0].width);
    put(img, "height", image.renditions[0].height);
    put(img, "alt", image.alt);
    const Node caption = Dom::add(figure, "figcaption");
    put(element(caption, "span", image.caption.text.plain()), "class", "g-caption");
    Dom::add_text(caption, " ");
    put(element(caption, "span", image.caption.credit), "class", "g-credit");
  }
  static void block(Node body, const galley::Block& block) {
    if (const auto* paragraph = block.get_if<galley::Paragraph>()) {
      text(Dom::add(body, "p"), paragraph->text);
    } else if (const auto* heading = block.get_if<galley::Heading>()) {
      text(Dom::add(body, "h2"), heading->text);
    } else if (const auto* picture = block.get_if<galley::Image>()) {
      figure(Dom::add(body, "figure"), *picture, "g-figure");
    } else if (const auto* quote = block.get_if<galley::Quote>()) {
      const Node made = Dom::add(body, "figure");
      put(made, "class", "g-quote");
      const Node words = Dom::add(made, "blockquote");
      for (const galley::Block& inner : quote->body) NewsmlTreeWriter::block(words, inner);
      element(made, "figcaption", quote->attribution);
    } else if (const auto* list = block.get_if<galley::List>()) {
      const Node made = Dom::add(body, "ul");
      for (const galley::ListItem& item : list->items)
        text(Dom::add(made, "li"), item[0].get_if<galley::Paragraph>()->text);
    }
  }
  static void text(Node node, const galley::Text& text) {
    if (text.is_plain()) return Dom::add_text(node, text.plain().c_str());
    for (const galley::Text::Run run : text.runs()) {
      Node holder = node;
      if (run.link != nullptr) {
        holder = Dom::add(holder, "a");
        put(holder, "href", run.link->href);
        put(holder, "rel", "noopener");
      }
      if (run.marks.has(galley::Mark::strong)) holder = Dom::add(holder, "strong");
      Dom::add_text(holder, std::string(run.text).c_str());
    }
  }
};

template <class Dom>
class NewsmlTreeReader {
 public:
  using Node = typename Dom::Node;

  NewsmlTreeReader(Node item, galley::Article& article) : article_(article) {
    set(item, "guid", article.id);
    set(item, "version", article.version);
    set(item, "xml:lang", article.language);
    children(item, [&](Node part, std::string_view name) {
      if (name == "pubHistory") {
        article.published = galley::Timestamp(content(Dom::first(Dom::first(part))));
      } else if (name == "rightsInfo") {
        children(part, [&](Node each, std::string_view what) { rights(each, what); });
      } else if (name == "itemMeta") {
        children(part, [&](Node each, std::string_view what) { item_meta(each, what); });
      } else if (name == "contentMeta") {
        children(part, [&](Node each, std::string_view what) { content_meta(each, what); });
      } else if (name == "contentSet") {
        page(Dom::first(Dom::first(part)));
      }
    });
  }

 private:
  template <class Visit>
  static void children(Node parent, Visit visit) {
    for (Node child = Dom::first(parent); child; child = Dom::next(child))
      if (Dom::is_element(child)) visit(child, std::string_view(Dom::name(child)));
  }
  static const char* content(Node node) {
    const Node text = Dom::first(node);
    return text ? Dom::text(text) : "";
  }
  static std::string_view value(Node node, const char* name) {
    const char* const found = Dom::attribute(node, name);
    return found ? std::string_view(found) : std::string_view();
  }
  static void set(Node node, const char* name, std::string& to) { to = value(node, name); }
  template <class Integer>
  static void set(Node node, const char* name, Integer& to) {
    galley::strings::parse_integer(value(node, name), to);
  }

  void rights(Node node, std::string_view name) {
    if (name == "copyrightHolder") {
      article_.rights.holder = content(Dom::first(node));
    } else if (name == "copyrightNotice") {
      article_.rights.notices.emplace_back();
      set(node, "xml:lang", article_.rights.notices.back().language);
      article_.rights.notices.back().text = content(node);
    }
  }
  void item_meta(Node node, std::string_view name) {
    if (name == "provider") {
      article_.publisher.kind = galley::PersonKind::organisation;
      set(node, "galley:url", article_.publisher.url);
      article_.publisher.name = content(Dom::first(node));
    } else if (name == "versionCreated") {
      article_.modified = galley::Timestamp(content(node));
    } else if (name == "firstCreated") {
      article_.created = galley::Timestamp(content(node));
    } else if (name == "link") {
      article_.related.emplace_back();
      galley::RelatedLink& link = article_.related.back();
      set(node, "galley:rel", link.rel);
      set(node, "href", link.href);
      link.title = content(Dom::first(node));
    }
  }
  void content_meta(Node node, std::string_view name) {
    if (name == "subject") {
      article_.topics.emplace_back();
      topic(node, article_.topics.back());
    } else if (name == "keyword") {
      article_.keywords.emplace_back(content(node));
    } else if (name == "headline") {
      const std::string_view role = value(node, "role");
      (role.empty()              ? article_.headline
       : role == "galleyhl:deck" ? article_.deck
                                 : article_.kicker) = content(node);
    } else if (name == "creator") {
      article_.authors.emplace_back();
      set(node, "galley:role", article_.authors.back().role);
      article_.authors.back().name = content(Dom::first(node));
    } else if (name == "galley:cover") {
      image(node, article_.cover.emplace());
    } else if (name == "galley:block") {
      images_.emplace_back();
      image(node, images_.back());
    } else if (name == "urgency") {
      galley::strings::parse_integer(std::string_view(content(node)), article_.urgency.emplace());
    } else if (name == "slugline") {
      article_.slugline = content(node);
    } else if (name == "altId") {
      article_.url = content(node);
    } else if (name == "dateline") {
      set(node, "galley:place", article_.dateline.place);
    } else if (name == "by") {
      article_.byline = content(node);
    }
  }
  static void topic(Node node, galley::Topic& topic) {
    set(node, "galley:scheme", topic.scheme);
    set(node, "galley:code", topic.code);
    topic.kind = value(node, "type") == "cpnat:geoArea" ? galley::TopicKind::place
                                                        : galley::TopicKind::subject;
    set(node, "relevance", topic.relevance.emplace());
    topic.name = content(Dom::first(node));
  }
  static void image(Node node, galley::Image& image) {
    set(node, "alt", image.alt);
    children(node, [&](Node part, std::string_view name) {
      if (name == "galley:renditions") {
        image.renditions.emplace_back();
        galley::Rendition& rendition = image.renditions.back();
        set(part, "role", rendition.role);
        set(part, "href", rendition.href);
        set(part, "media_type", rendition.media_type);
        set(part, "width", rendition.width);
        set(part, "height", rendition.height);
      } else {
        set(part, "credit", image.caption.credit);
        image.caption.text = galley::Text(content(Dom::first(part)));
      }
    });
  }

  void page(Node html) {
    const Node body = Dom::next(Dom::first(html));
    children(body, [&](Node node, std::string_view name) {
      if (name == "figure" && value(node, "class") == "g-figure g-cover") return;
      if (name == "figure" && value(node, "class") == "g-figure") {
        article_.body.push_back(std::move(images_[next_image_++]));
      } else {
        block(node, name, article_.body);
      }
    });
  }
  static void block(Node node, std::string_view name, std::vector<galley::Block>& body) {
    if (name == "p") {
      body.push_back(galley::paragraph(text(node)));
    } else if (name == "h2") {
      galley::Heading heading;
      heading.level = 2;
      heading.text = text(node);
      body.push_back(std::move(heading));
    } else if (name == "ul") {
      galley::List list;
      children(node, [&](Node item, std::string_view) {
        list.items.emplace_back();
        list.items.back().push_back(galley::paragraph(text(item)));
      });
      body.push_back(std::move(list));
    } else if (name == "figure") {
      galley::Quote quote;
      children(Dom::first(node),
               [&](Node inner, std::string_view what) { block(inner, what, quote.body); });
      quote.attribution = content(Dom::next(Dom::first(node)));
      body.push_back(std::move(quote));
    }
  }
  static galley::Text text(Node node) {
    const Node first = Dom::first(node);
    if (!first) return {};
    if (!Dom::is_element(first) && !Dom::next(first)) return galley::Text(Dom::text(first));
    galley::Text made;
    for (Node part = first; part; part = Dom::next(part)) {
      if (!Dom::is_element(part)) {
        made.append(Dom::text(part));
      } else if (std::strcmp(Dom::name(part), "a") == 0) {
        made.append_link(content(part), std::string(value(part, "href")));
      } else {
        made.append(content(part), galley::Mark::strong);
      }
    }
    return made;
  }

  galley::Article& article_;
  std::vector<galley::Image> images_;
  std::size_t next_image_ = 0;
};

}  // namespace galley_benchmark

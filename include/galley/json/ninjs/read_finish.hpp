// galley: what an item becomes once it is read: an article, a picture, a link; included by read.hpp
#pragma once
#include <galley/json/ninjs/body.hpp>
#include <galley/json/ninjs/read.hpp>
#include <galley/json/ninjs/read_associates.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

inline bool is_markup_type(std::string_view type) {
  return type.find("html") != std::string_view::npos || type.find("xml") != std::string_view::npos;
}

/// Moves the entries of these roles into their fields. They are odd unless they come first, in this
/// order, and as plain text. A single headline or description without a telling role counts too.
template <class Lazy>
void BasicItemReader<Lazy>::take_plain(Draft& draft, Property property, std::string_view field,
                                       const PlainRole* roles, std::size_t count) {
  std::vector<AlternativeText>& all = draft.article.alternative_texts;
  const bool is_old = !draft.has(property);  // 1.x has no types, and keys instead of an order
  std::size_t next = 0;
  bool has_other = false;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < all.size(); ++at) {
    AlternativeText& text = all[at];
    std::size_t i = count;
    if (text.field == field && !text.value.empty() && !is_markup_type(text.media_type))
      for (i = 0; i < count && (text.role != roles[i].role || !roles[i].field->empty());) ++i;
    if (i < count) {
      const bool is_usual = (is_old || text.media_type == plain_type) && !has_other && i >= next;
      if (!is_usual) draft.mark_odd(property);
      next = i + 1;
      *roles[i].field = std::move(text.value);
      const bool is_main = is_old && property == Property::headlines && i == 0;
      if (is_main && !draft.has(Property::headline))
        draft.article.extensions.add(format_name, main_key, "");
      continue;
    }
    const bool is_decorative = text.role == alt_role && text.value.empty();
    has_other = has_other || (text.field == field && !is_decorative);
    if (kept != at) all[kept] = std::move(text);
    ++kept;
  }
  all.resize(kept);
}

/// An empty `alt` says that the picture is decoration.
template <class Lazy>
void BasicItemReader<Lazy>::take_decorative(Draft& draft, Image& image) {
  std::vector<AlternativeText>& all = draft.article.alternative_texts;
  bool is_first = true;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const AlternativeText& text = all[i];
    if (text.field != "summary") continue;
    const bool is_plain = text.media_type == plain_type ||
                          (text.media_type.empty() && !draft.has(Property::descriptions));
    if (text.role == alt_role && text.value.empty() && image.alt.empty() && is_plain) {
      if (!is_first) draft.mark_odd(Property::descriptions);
      image.is_decorative = true;
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
    is_first = false;
  }
}

/// A headline whose role says nothing is the main one where there is no other.
template <class Lazy>
void BasicItemReader<Lazy>::take_headline_without_role(Draft& draft) {
  Article& article = draft.article;
  std::vector<AlternativeText>& all = article.alternative_texts;
  for (std::size_t i = 0; i < all.size() && article.headline.empty(); ++i) {
    const AlternativeText& text = all[i];
    const bool says_nothing = text.role.empty() || text.role == "simple";
    if (text.field != "headline" || !says_nothing || is_markup_type(text.media_type) ||
        !draft.has(Property::headlines))
      continue;
    draft.mark_odd(Property::headlines);
    article.headline = std::move(all[i].value);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
}

/// The page of an item stands among its renditions.
template <class Lazy>
bool BasicItemReader<Lazy>::take_web(Draft& draft, std::string& url) {
  for (std::size_t i = 0; i < draft.renditions.size(); ++i) {
    Rendition& one = draft.renditions[i];
    if (one.role != web_name || one.media_type != html_type || one.href.empty()) continue;
    std::string href = std::move(one.href);
    one.href.clear();
    one.role.clear();
    one.media_type.clear();
    if (!is_empty(one)) {
      one.href = std::move(href);
      one.role = web_name;
      one.media_type = html_type;
      continue;
    }
    if (i != 0) draft.mark_odd(Property::renditions);
    url = std::move(href);
    draft.renditions.erase(draft.renditions.begin() + static_cast<std::ptrdiff_t>(i));
    return true;
  }
  return false;
}

template <class Lazy>
void BasicItemReader<Lazy>::finish_article(Draft& draft) {
  Article& article = draft.article;
  const bool is_file = is_media(article.kind);
  const PlainRole headlines[] = {
      {main_role, &article.headline}, {kicker_role, &article.kicker}, {deck_role, &article.deck}};
  take_plain(draft, Property::headlines, "headline", headlines, 3);
  take_headline_without_role(draft);
  take_web(draft, article.url);
  if (is_file) {
    finish_picture(draft);
  } else {
    const PlainRole descriptions[] = {{summary_role, &article.summary},
                                      {credit_role, &article.rights.credit_line},
                                      {dateline_role, &article.dateline.text}};
    take_plain(draft, Property::descriptions, "summary", descriptions, 3);
    if (!draft.renditions.empty()) draft.mark_odd(Property::renditions);
  }
  if (!draft.has_type) article.extensions.add(format_name, "type", "");
  keep_representation(draft, "", article.extensions);
  if (!draft.name.empty()) article.extensions.add(format_name, "name", as_json_string(draft.name));
  if (!draft.rel.empty()) article.extensions.add(format_name, "rel", as_json_string(draft.rel));
  finish_standard(draft);
  finish_bodies(draft);
  finish_associations(draft);
}

/// The files, caption and credit of an item that is a picture are its cover.
template <class Lazy>
void BasicItemReader<Lazy>::finish_picture(Draft& draft) {
  Article& article = draft.article;
  Image image;
  std::string caption;
  const PlainRole descriptions[] = {{summary_role, &article.summary},
                                    {caption_role, &caption},
                                    {credit_role, &image.caption.credit},
                                    {alt_role, &image.alt},
                                    {dateline_role, &article.dateline.text}};
  take_plain(draft, Property::descriptions, "summary", descriptions, 5);
  take_decorative(draft, image);
  image.caption.text = std::move(caption);
  image.renditions = std::move(draft.renditions);
  const bool is_file = !image.renditions.empty() || !image.alt.empty() || image.is_decorative ||
                       !image.caption.text.empty();
  if (!is_file) article.rights.credit_line = std::move(image.caption.credit);
  if (!is_file) return;
  image.kind = image_kind(article.kind);
  article.cover = std::move(image);
}

/// Which generation it is, by its keys first, then by what it states.
template <class Lazy>
void BasicItemReader<Lazy>::finish_standard(Draft& draft) {
  const unsigned bits = generations_;
  const std::size_t generation = bits == 1 ? 1 : bits == 2 ? 2 : bits == 4 ? 3 : 0;
  if (!draft.has_standard && generation == 0)
    json_.issues().info("ninjs.version.assumed", root_,
                        "neither keys nor `standard` tell the version; all versions read alike");
  if (!draft.has_standard || !draft.standard.empty())
    draft.article.extensions.add(format_name, "standard", draft.standard, generation);
}

/// Blocks from the body that can be understood best; all are kept as they were.
template <class Lazy>
void BasicItemReader<Lazy>::finish_bodies(Draft& draft) {
  Article& article = draft.article;
  body_at_ = draft.place_of(Property::bodies).at;
  const auto find = [](void* source, std::size_t) {
    auto& reader = *static_cast<BasicItemReader*>(source);
    return reader.body_at_ == nullptr ? Position{} : reader.json_.position_of(reader.body_at_);
  };
  const markup::Locator locator{this, find};
  article.body = read_source_bodies<Lazy>(article, json_.limits(), json_.issues(), locator);
}

/// Pictures that the body shows are put there; then come the cover, links, and what is left.
template <class Lazy>
void BasicItemReader<Lazy>::finish_associations(Draft& draft) {
  Article& article = draft.article;
  std::vector<std::size_t> order;  // in which a writer would write them
  order.reserve(draft.associates.size());
  const bool has_rel = (generations_ & 4U) != 0;
  const auto note = [&](Extensions& list, const Associate& one, const std::string& usual_name,
                        std::string_view usual_rel) {
    if (one.name != usual_name) list.add(format_name, "name", as_json_string(one.name));
    if (one.is_link || one.rel == usual_rel || (one.rel.empty() && !has_rel)) return;
    list.add(format_name, "rel", one.rel.empty() ? std::string() : as_json_string(one.rel));
  };
  for (Associate& one : draft.associates) {
    std::string& id = one.is_link ? one.link.id : one.image.id;
    if (id == synthetic_uri(article.id, one.name) || (one.is_link && id == one.link.href))
      id.clear();
  }
  std::size_t number = 0;
  for_each_image(article.body, [&](Image& image) {
    ++number;
    // The name says it; only where no association has it, an address or uri may.
    const auto first = [&](auto&& fits) {
      std::size_t at = 0;
      while (at < draft.associates.size() &&
             (draft.associates[at].is_link || draft.associates[at].is_used ||
              !fits(draft.associates[at])))
        ++at;
      return at;
    };
    std::size_t i =
        first([&](const Associate& one) { return !image.id.empty() && one.name == image.id; });
    if (i == draft.associates.size())
      i = first([&](const Associate& one) { return answers(one.image, one.name, image); });
    if (i == draft.associates.size()) return no_association(image);
    Associate& one = draft.associates[i];
    one.is_used = true;
    order.push_back(i);
    image = std::move(one.image);
    note(image.extensions, one, numbered(inline_name, number), inline_rel);
  });
  std::size_t cover = draft.associates.size();
  if (!article.cover) {
    for (std::size_t i = 0; i < draft.associates.size(); ++i) {
      const Associate& one = draft.associates[i];
      if (one.is_used || one.is_link) continue;
      const bool is_said = one.rel == cover_name;
      if (is_said || (cover == draft.associates.size() && is_cover_name(one.name))) cover = i;
      if (is_said) break;
    }
  }
  if (cover != draft.associates.size()) {
    Associate& one = draft.associates[cover];
    note(one.image.extensions, one, std::string(cover_name), cover_name);
    article.cover = std::move(one.image);
    one.is_used = true;
    order.insert(order.begin(), cover);
  }
  for (const bool is_link : {false, true}) {
    number = 0;
    for (std::size_t i = 0; i < draft.associates.size(); ++i) {
      Associate& one = draft.associates[i];
      if (one.is_used || one.is_link != is_link) continue;
      order.push_back(i);
      const std::string name = numbered(is_link ? related_name : media_name, ++number);
      note(is_link ? one.link.extensions : one.image.extensions, one, name, "");
      if (is_link)
        article.related.push_back(std::move(one.link));
      else
        article.other_media.push_back(std::move(one.image));
    }
  }
  for (std::size_t i = 1; i < order.size(); ++i)
    if (order[i] < order[i - 1]) draft.mark_odd(Property::associations);
}

/// Events and planning items are kept whole.
template <class Lazy>
Outcome BasicItemReader<Lazy>::unmodelled(Draft& draft, Place at) {
  Unmodelled block;
  block.format = format_name;
  if (raw_at(at, block.raw) == Outcome::failed) return Outcome::failed;
  Article article;
  article.kind = ArticleKind::other;
  article.id = std::move(draft.article.id);
  article.body.emplace_back(std::move(block));
  draft.article = std::move(article);
  json_.issues().info("ninjs.type.unsupported", Path(root_, "kind"),
                      "events and planning items are not modelled; ninjs writes them back whole");
  return Outcome::ok;
}

}  // namespace detail

/// Reads one item of any version. Syntax, encoding and limits fail; what is not of the schema, or
/// not of its type, is kept raw among the extensions of its node, with a warning. Events and
/// planning items become an article of kind `other` with one Unmodelled block.
template <class T = Article>
Result<T> read(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(options.strict, options.limits.issues);
  detail::BasicItemReader<void> reader(text, options, issues);
  T article{};
  reader.document(article);
  if (options.version && !issues.failed())
    detail::report_findings<void>(text, *options.version, options.limits, issues);
  if (issues.failed()) return issues.take();
  return {std::move(article), issues.take()};
}

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

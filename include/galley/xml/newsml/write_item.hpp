// galley: one article as a newsItem, place by place in the order of the schema
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/core/buffer.hpp>
#include <galley/core/issue.hpp>
#include <galley/html/sinks.hpp>
#include <galley/markup/html_blocks.hpp>
#include <galley/model/article.hpp>
#include <galley/xml/newsml/body_shape.hpp>
#include <galley/xml/newsml/kept.hpp>
#include <galley/xml/newsml/options.hpp>
#include <galley/xml/newsml/places.hpp>
#include <galley/xml/newsml/write_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Writes at each place what was kept for it, or what the model says.
template <class Lazy = void>
class BasicItemWriter {
 public:
  using N = Names<Lazy>;
  using P = Places<Lazy>;
  using Kept = BasicKept<Lazy>;

  BasicItemWriter(Buffer& buffer, const Article& article, const WriteOptions& options,
                  IssueList& issues, const Kept& kept)
      : article_(article),
        options_(options),
        issues_(issues),
        kept_(kept),
        out_(buffer, options.malformed),
        values_(out_, options.limits.block_nesting),
        markup_(buffer, options.malformed, true) {}

  /// The whole document.
  void write();

  bool is_malformed() const noexcept {
    return out_.is_malformed() || markup_.is_refused() || markup_.replaced() != 0;
  }

 private:
  void item_attributes();
  void meta_attributes(Container which);
  void places(Container which);
  void property(Property which);
  void container(const Name& name, Container which);
  std::size_t put_back(std::size_t row);
  bool put_back_attributes(std::string_view slot);
  bool has_place(Container which) const;
  /// Nothing is put back at that place.
  bool is_generated(std::string_view slot) const {
    if (!kept_.is_foreign) return true;
    const std::size_t row = P::index_of_slot(slot);
    for (const unsigned char of : kept_.row_of)
      if (of == row) return !kept_.is_used(row);
    return true;
  }
  bool node(const Name& element, const Extensions& extensions);

  // Of the item and its management; write_management.hpp
  void catalogs();
  void pub_history();
  void item_class();
  void provider();
  void embargoed();
  void pub_status();
  void editor_notes();
  void signals();
  void links();
  void link(std::string_view code, std::string_view field, std::string_view href);
  void time(const Name& name, const Timestamp& time, TimeType type);
  void unfit_time(const Name& own, const Timestamp& time, TimeType type);

  // Of the content; write_content.hpp
  void icons();
  void urgency();
  void digital_source_type();
  void alternative_ids();
  void languages();
  void headlines();
  void own_headline(std::string_view text, std::string_view rank, std::string_view role);
  void dateline();
  void descriptions();
  void alternatives(const Name& element, std::string_view field, bool is_normalized_text = false);
  void other_alternatives();
  void people(const Name& element, const std::vector<Person>& list);
  void topics(const Name& element, const std::vector<Topic>& list);
  void rights();
  void creditline();

  // Of the body; write_body.hpp
  void beyond();
  void blocks_beside();
  void content_set();
  void inline_body();
  void remote_content();
  bool is_media() const {
    return article_.kind == ArticleKind::picture || article_.kind == ArticleKind::video ||
           article_.kind == ArticleKind::audio || article_.kind == ArticleKind::graphic;
  }
  bool is_body_kept() const { return kept_.body != nullptr && !kept_.is_body_stale; }

  std::string_view scheme(const std::string& chosen, Literal standard) const {
    return chosen.empty() ? standard.view() : std::string_view(chosen);
  }

  const galley::Lazy<Article, Lazy>& article_;
  const WriteOptions& options_;
  IssueList& issues_;
  const Kept& kept_;
  xml_text::BasicWriter<Lazy> out_;
  BasicValueWriter<Lazy> values_;
  html::Sinks markup_;
};

template <class Lazy>
void BasicItemWriter<Lazy>::write() {
  out_.declaration();
  out_.start(N::news_item);
  item_attributes();
  places(Container::item);
  out_.end(N::news_item);
}

template <class Lazy>
void BasicItemWriter<Lazy>::item_attributes() {
  out_.default_namespace(xml_text::Namespace::nar);
  out_.word_attribute("xmlns:galley", uri_of(xml_text::Namespace::model));
  out_.attribute(N::guid, article_.id);
  if (!article_.version.empty())
    out_.attribute(is_positive_integer(article_.version) ? N::version : N::own_version,
                   article_.version);
  if (!put_back_attributes("newsItem")) {
    out_.word_attribute(N::standard, "NewsML-G2");
    out_.word_attribute(N::standardversion, standard_version);
    out_.word_attribute(N::conformance, "power");
  }
  if (!kept_.is_foreign) out_.word_attribute(N::own_model, "1");
  values_.language(article_.language);
  if (article_.direction != Direction::unspecified)
    out_.word_attribute(N::dir, to_string(article_.direction));
  if (article_.kind == ArticleKind::other) out_.word_attribute(N::own_kind, "other");
}

/// What was kept for a row; how much it was.
template <class Lazy>
std::size_t BasicItemWriter<Lazy>::put_back(std::size_t row) {
  std::size_t count = 0;
  if (!kept_.is_used(row)) return 0;
  for (std::size_t i = 0; i < kept_.row_of.size(); ++i) {
    if (kept_.row_of[i] != row) continue;
    out_.raw(article_.extensions[i].raw);
    ++count;
  }
  return count;
}

template <class Lazy>
bool BasicItemWriter<Lazy>::put_back_attributes(std::string_view slot) {
  if (!kept_.is_foreign) return false;
  const Extension* const found = article_.extensions.find(format_name, slot);
  if (found == nullptr) return false;
  out_.raw_attributes(found->raw);
  return true;
}

/// A node that was kept as the whole element, if it still says what the node says.
template <class Lazy>
bool BasicItemWriter<Lazy>::node(const Name& element, const Extensions& extensions) {
  const Extension* const found = element_of(extensions, element.view());
  if (found == nullptr || !kept_.is_used(extensions)) return false;
  out_.raw(found->raw);
  return true;
}

template <class Lazy>
void BasicItemWriter<Lazy>::places(Container which) {
  const bool has_kept = !kept_.row_of.empty();
  for (std::size_t row = 0; row < P::count; ++row) {
    const Place& place = P::all[row];
    if (place.container != which || (place.property == Property::none && !has_kept)) continue;
    if (is_list_of_nodes(place.property)) {
      property(place.property);
      put_back(row);
    } else if (!has_kept || put_back(row) == 0) {
      property(place.property);
    }
  }
}

template <class Lazy>
bool BasicItemWriter<Lazy>::has_place(Container which) const {
  for (const unsigned char row : kept_.row_of)
    if (row < P::count && P::all[row].container == which) return true;
  return false;
}

template <class Lazy>
void BasicItemWriter<Lazy>::container(const Name& name, Container which) {
  out_.start(name);
  put_back_attributes(name.view());
  meta_attributes(which);
  places(which);
  out_.end(name);
}

/// Values that do not fit the place of theirs.
template <class Lazy>
void BasicItemWriter<Lazy>::meta_attributes(Container which) {
  if (which == Container::item_meta) {
    unfit_time(N::own_created, article_.created, TimeType::date_time);
    unfit_time(N::own_published, article_.published, TimeType::truncated);
    unfit_time(N::own_expires, article_.expires, TimeType::date_or_time);
  } else {
    unfit_time(N::own_content_created, article_.content_created, TimeType::truncated);
    if (article_.urgency && (*article_.urgency < 1 || *article_.urgency > 9))
      out_.attribute(N::own_urgency, std::int64_t{*article_.urgency});
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::property(Property which) {
  switch (which) {
    case Property::none: break;
    case Property::catalog_refs:
      if (kept_.is_foreign && has_place(Container::item)) return;
      out_.start(N::catalog_ref);
      out_.word_attribute(N::href, iptc_catalog);
      return out_.end(N::catalog_ref);
    case Property::catalogs: return catalogs();
    case Property::pub_history: return pub_history();
    case Property::rights: return rights();
    case Property::item_meta: return container(N::item_meta, Container::item_meta);
    case Property::content_meta: return container(N::content_meta, Container::content_meta);
    case Property::content_set: return content_set();
    case Property::item_class: return item_class();
    case Property::provider: return provider();
    case Property::version_created:
      return time(N::version_created, article_.modified, TimeType::date_time);
    case Property::first_created:
      return time(N::first_created, article_.created, TimeType::date_time);
    case Property::embargoed: return embargoed();
    case Property::pub_status: return pub_status();
    case Property::generator:
      if (options_.generator) out_.element(N::generator, "galley");
      return;
    case Property::profile:
      if (!article_.provider_profile.empty())
        values_.normalized_element(N::profile, article_.provider_profile);
      return;
    case Property::titles:
      if (!article_.title.empty()) out_.element(N::title, article_.title);
      return;
    case Property::editor_notes: return editor_notes();
    case Property::signals: return signals();
    case Property::expires: return time(N::expires, article_.expires, TimeType::date_or_time);
    case Property::links: return links();
    case Property::icons: return icons();
    case Property::urgency: return urgency();
    case Property::content_created:
      return time(N::content_created, article_.content_created, TimeType::truncated);
    case Property::digital_source_type: return digital_source_type();
    case Property::located:
      if (!is_empty(article_.located) && !node(N::located, article_.located.extensions))
        values_.topic(N::located, article_.located, false);
      return;
    case Property::sources: return people(N::info_source, article_.sources);
    case Property::creators: return people(N::creator, article_.authors);
    case Property::contributors: return people(N::contributor, article_.contributors);
    case Property::alternative_ids: return alternative_ids();
    case Property::languages: return languages();
    case Property::genres: return topics(N::genre, article_.genres);
    case Property::keywords:
      for (const std::string& keyword : article_.keywords)
        values_.normalized_element(N::keyword, keyword);
      return;
    case Property::subjects: return topics(N::subject, article_.topics);
    case Property::sluglines:
      if (!article_.slugline.empty()) values_.normalized_element(N::slugline, article_.slugline);
      return alternatives(N::slugline, "slugline", true);
    case Property::headlines: return headlines();
    case Property::datelines: return dateline();
    case Property::bylines:
      if (!article_.byline.empty()) out_.element(N::by, article_.byline);
      return alternatives(N::by, "byline");
    case Property::creditlines: return creditline();
    case Property::descriptions: return descriptions();
    case Property::beyond: return beyond();
  }
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

#include <galley/xml/newsml/write_body.hpp>
#include <galley/xml/newsml/write_content.hpp>
#include <galley/xml/newsml/write_management.hpp>

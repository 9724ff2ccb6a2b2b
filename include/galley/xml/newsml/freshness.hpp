// galley: does what an article kept of its source still say what the article says?
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include <galley/model/article.hpp>
#include <galley/xml/newsml/kept.hpp>
#include <galley/xml/newsml/places.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// The pieces that can be put back, judged by their syntax alone.
template <class Lazy = void>
BasicKept<Lazy> kept_of(const Article& article) {
  using Kept = BasicKept<Lazy>;
  Kept kept;
  if (!article.extensions.empty()) kept.row_of.assign(article.extensions.size(), Kept::none);
  bool has_attributes[3] = {};
  for (std::size_t i = 0; i < article.extensions.size(); ++i) {
    const Extension& piece = article.extensions[i];
    if (piece.format != format_name.view()) continue;
    const std::size_t row = Places<Lazy>::index_of_slot(piece.slot);
    if (row < Places<Lazy>::count) {
      const Property property = Places<Lazy>::all[row].property;
      const bool is_container =
          property == Property::item_meta || property == Property::content_meta;
      if (!is_container && xml_text::is_fragment(piece.raw))
        kept.row_of[i] = static_cast<unsigned char>(row);
    } else {
      for (std::size_t c = 0; c < 3; ++c) {
        if (has_attributes[c] || piece.slot != container_names[c].view()) continue;
        has_attributes[c] = xml_text::is_attributes(piece.raw);
        if (has_attributes[c]) kept.row_of[i] = Kept::attributes;
      }
    }
    kept.is_foreign = kept.is_foreign || kept.row_of[i] != Kept::none;
  }
  for (const SourceBody& body : article.source_bodies)
    if (kept.is_foreign && kept.body == nullptr && body.format == format_name.view() &&
        xml_text::is_fragment(body.text))
      kept.body = &body;
  return kept;
}

/// Compares an article with what reading the kept pieces gave.
template <class Lazy = void>
class Freshness {
 public:
  Freshness(const Article& now, const Article& then, BasicKept<Lazy>& kept)
      : now_(now), then_(then), kept_(kept) {}

  void judge() {
    const bool is_same_media = now_.cover == then_.cover;
    kept_.is_body_stale = now_.body != then_.body || !is_same_media;
    kept_.is_stale_row.assign(Places<Lazy>::count, false);
    for (std::size_t row = 0; row < Places<Lazy>::count; ++row)
      kept_.is_stale_row[row] = !is_same(Places<Lazy>::all[row].property);
    list(now_.topics, then_.topics);
    list(now_.genres, then_.genres);
    list(now_.authors, then_.authors);
    list(now_.contributors, then_.contributors);
    list(now_.sources, then_.sources);
    list(now_.related, then_.related);
    node(now_.located, &then_.located);
    node(now_.publisher, &then_.publisher);
    Rights rights = then_.rights;  // the credit line stands elsewhere
    rights.credit_line = now_.rights.credit_line;
    node(now_.rights, &rights);
  }

 private:
  template <class T>
  void list(const std::vector<T>& now, const std::vector<T>& then) {
    for (std::size_t i = 0; i < now.size(); ++i) node(now[i], i < then.size() ? &then[i] : nullptr);
  }
  template <class T>
  void node(const T& now, const T* then) {
    if (now.extensions.empty()) return;
    if (then == nullptr || now != *then) kept_.stale_nodes.push_back(&now.extensions);
  }

  bool is_same(Property property) const {
    const bool same_texts = now_.alternative_texts == then_.alternative_texts;
    switch (property) {
      case Property::pub_history: return now_.published == then_.published;
      case Property::item_class: return now_.kind == then_.kind;
      case Property::version_created: return now_.modified == then_.modified;
      case Property::first_created: return now_.created == then_.created;
      case Property::embargoed: return now_.embargo == then_.embargo;
      case Property::pub_status: return now_.pub_status == then_.pub_status;
      case Property::profile: return now_.provider_profile == then_.provider_profile;
      case Property::titles: return now_.title == then_.title && same_texts;
      case Property::editor_notes: return now_.editor_notes == then_.editor_notes;
      case Property::signals: return now_.signals == then_.signals;
      case Property::expires: return now_.expires == then_.expires;
      case Property::urgency: return now_.urgency == then_.urgency;
      case Property::content_created: return now_.content_created == then_.content_created;
      case Property::digital_source_type:
        return now_.digital_source_type == then_.digital_source_type;
      case Property::alternative_ids:
        return now_.alternative_ids == then_.alternative_ids && now_.url == then_.url;
      case Property::languages: return now_.language == then_.language;
      case Property::keywords: return now_.keywords == then_.keywords;
      case Property::sluglines: return now_.slugline == then_.slugline && same_texts;
      case Property::headlines:
        return now_.headline == then_.headline && now_.deck == then_.deck &&
               now_.kicker == then_.kicker && same_texts;
      case Property::datelines: return now_.dateline == then_.dateline;
      case Property::bylines: return now_.byline == then_.byline && same_texts;
      case Property::creditlines:
        return now_.rights.credit_line == then_.rights.credit_line && !kept_.is_body_stale;
      case Property::descriptions:
        return now_.summary == then_.summary && now_.deck == then_.deck && same_texts &&
               (now_.cover == then_.cover);
      default: return true;
    }
  }

  const Article& now_;
  const Article& then_;
  BasicKept<Lazy>& kept_;
};

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

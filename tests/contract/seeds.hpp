// galley: the least that each part of an article needs to be shown at all, so that one field more
// can be seen on it: a link its address, a note its publicity.
#pragma once

#include <string>
#include <vector>

#include <galley/model/article.hpp>

namespace contract {

/// A word of no language that no format writes by itself.
inline constexpr const char* token = "Zephyrous";
inline constexpr const char* token_address = "https://zephyr.example/zephyrous";

template <class T>
void seed(T&) {}

inline void seed(galley::Paragraph& p) { p.text = "A sentence that stands here."; }
inline void seed(std::vector<galley::Block>& body) {
  galley::Paragraph p;
  seed(p);
  body.emplace_back(std::move(p));
}

inline void seed(galley::AlternativeId& id) { id.value = "base-1"; }
inline void seed(galley::AlternativeText& text) {
  text.field = "headline";
  text.value = "Other words";
}
inline void seed(galley::Translation& t) { t.url = "https://base.example/fr"; }
inline void seed(galley::Dateline& d) { d.text = "PORTSMOUTH"; }
inline void seed(galley::Embargo& e) { e.until = "2032-01-02T03:04:05Z"; }
inline void seed(galley::EditorNote& n) {
  n.text = "A note for all.";
  n.is_public = true;
}
inline void seed(galley::TrustIndicator& t) { t.title = "How we work"; }
inline void seed(galley::SourceBody& b) { b.text = "raw body"; }
inline void seed(galley::LanguageText& t) { t.text = "Words"; }
inline void seed(galley::Concept& c) { c.name = "A concept"; }
inline void seed(galley::Topic& t) { t.name = "Harbours"; }
inline void seed(galley::RelatedLink& l) {
  l.title = "Another story";
  l.href = "https://base.example/other";
}
inline void seed(galley::FocalPoint& p) { p.x = 7; }
inline void seed(galley::MediaDetails& d) { d.aspect_ratio = "16:9"; }
inline void seed(galley::Resource& r) { r.href = "https://base.example/subtitles"; }
inline void seed(galley::Rendition& r) {
  r.href = "https://base.example/picture.jpg";
  r.width = 640;
  r.height = 480;
}
inline void seed(galley::Person& p) { p.name = "A. Example"; }
inline void seed(galley::Rights& r) {
  r.notices.emplace_back();
  seed(r.notices.back());
  r.credit_line = "Example Pictures";
}
inline void seed(galley::Caption& c) { c.text = "Boats at the quay."; }
inline void seed(galley::ItemDetails& d) { d.headline = "A picture of boats"; }
inline void seed(galley::Image& image) {
  image.renditions.emplace_back();
  seed(image.renditions.back());
  image.alt = "Four boats and a gull";
  seed(image.caption);
}

inline void seed(galley::Heading& h) { h.text = "A crosshead"; }
inline void seed(galley::Quote& q) { seed(q.body); }
inline void seed(galley::List& l) {
  l.ordered = true;
  l.items.emplace_back();
  seed(l.items.back());
}
inline void seed(galley::TableCell& c) { c.text = "cell"; }
inline void seed(galley::TableRow& r) {
  for (int i = 0; i < 2; ++i) {
    r.cells.emplace_back();
    seed(r.cells.back());
  }
}
inline void seed(galley::Table& t) {
  for (std::vector<galley::TableRow>* part : {&t.head, &t.rows}) {
    part->resize(2);
    for (galley::TableRow& row : *part) seed(row);
  }
}
inline void seed(galley::Preformatted& p) { p.text = "  line\n    line"; }
inline void seed(galley::Embed& e) { e.url = "https://base.example/embed"; }
inline void seed(galley::Aside& a) { seed(a.body); }
inline void seed(galley::Interstitial& i) { seed(i.link); }
inline void seed(galley::Unmodelled& u) {
  u.format = "probe";
  u.raw = "<raw/>";
}

}  // namespace contract

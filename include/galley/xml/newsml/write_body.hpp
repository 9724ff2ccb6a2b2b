// galley: the content of an item: blocks as XHTML, files as remote content, and what neither holds
#pragma once
#include <galley/xml/newsml/write_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// At the end of contentMeta, where the schema lets other namespaces in: what the standard has no
/// place for, under the model's own names.
template <class Lazy>
void BasicItemWriter<Lazy>::beyond() {
  BasicModelWriter<Lazy>& model = values_.model();
  if (!is_body_kept()) {
    if (article_.cover) model.element(N::own_cover, *article_.cover);
    blocks_beside();
  }
  for (const Image& image : article_.other_media) model.element(N::own_other_media, image);
  for (const SourceBody& body : article_.source_bodies)
    if (&body != kept_.body) model.element(N::own_source_bodies, body);
  for (std::size_t i = 0; i < article_.extensions.size(); ++i)
    if (kept_.row_of.empty() || kept_.row_of[i] == Kept::none)
      model.extension(article_.extensions[i]);
}

/// Blocks that reading the markup would not give exactly, with their place in the body.
template <class Lazy>
void BasicItemWriter<Lazy>::blocks_beside() {
  for (std::size_t i = 0; i < article_.body.size(); ++i) {
    const Shape shape = shape_of<Lazy>(article_.body[i]);
    if (shape == Shape::exact) continue;
    out_.start(N::own_block);
    out_.attribute("at", static_cast<std::int64_t>(i));
    if (shape == Shape::absent) out_.word_attribute("shown", "false");
    values_.model().block_content(article_.body[i]);
    out_.end(N::own_block);
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::content_set() {
  const bool has_files = is_media() && article_.cover && !article_.cover->renditions.empty();
  const bool has_body = !article_.body.empty() || (article_.cover && !is_media());
  if (is_body_kept()) return out_.raw(kept_.body->text);
  if (!has_files && !has_body) return;
  out_.start(N::content_set);
  if (has_body) inline_body();
  if (has_files) remote_content();
  out_.end(N::content_set);
}

template <class Lazy>
void BasicItemWriter<Lazy>::inline_body() {
  const Path root;
  out_.start(N::inline_xml);
  out_.word_attribute(N::contenttype, "application/xhtml+xml");
  out_.mixed();
  out_.raw({});
  markup::HtmlBlockOptions options;
  options.is_bare = true;
  options.block_nesting = options_.limits.block_nesting;
  const markup::HtmlTarget<html::Sinks> target{markup_, issues_, options};
  markup_.markup("<html xmlns=\"http://www.w3.org/1999/xhtml\"");
  target.language_attribute(html::Token::language(article_.language));
  markup_.markup("><head><title>");
  markup_.text(article_.headline);
  markup_.markup("</title></head><body>\n");
  if (article_.cover && !is_media())
    markup::write_html_figure(target, *article_.cover, Path(root, "cover"), true);
  markup::write_html_blocks(target, article_.body, Path(root, "body"));
  markup_.markup("</body></html>");
  out_.end(N::inline_xml);
}

/// One element a file. What does not fit its attribute is in the cover beside the metadata.
template <class Lazy>
void BasicItemWriter<Lazy>::remote_content() {
  for (const Rendition& rendition : article_.cover->renditions) {
    out_.start(N::remote_content);
    if (is_qcode(rendition.role)) out_.attribute(N::rendition, rendition.role);
    if (is_iri(rendition.href)) out_.attribute(N::href, rendition.href);
    if (!rendition.media_type.empty()) out_.attribute(N::contenttype, rendition.media_type);
    if (rendition.size_bytes > 0) out_.attribute(N::size, rendition.size_bytes);
    if (!rendition.title.empty()) out_.attribute(N::title, rendition.title);
    if (rendition.width > 0) out_.attribute(N::width, std::int64_t{rendition.width});
    if (rendition.height > 0) out_.attribute(N::height, std::int64_t{rendition.height});
    if (!rendition.duration.empty()) out_.attribute(N::duration, rendition.duration);
    out_.end(N::remote_content);
  }
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

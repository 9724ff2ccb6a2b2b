// galley: pictures, frames and what is removed; included by block_reader.hpp only
#pragma once
#include <galley/markup/block_reader.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
/// `EMBED START Image {id: "editor_0"}` … `EMBED END Image {id: "editor_0"}`
template <class T>
void BasicBlockReader<T>::comment(std::string_view text) {
  text = strings::trim(text);
  if (strings::starts_with(text, "EMBED END")) embed_id_.clear();
  if (!strings::starts_with(text, "EMBED START")) return;
  const std::size_t name = text.find("id:");
  const std::size_t begin = name == text.npos ? name : text.find('"', name);
  if (begin == text.npos) return;
  const std::size_t end = text.find('"', begin + 1);
  if (end != text.npos) embed_id_ = text.substr(begin + 1, end - begin - 1);
}

template <class T>
void BasicBlockReader<T>::open_picture(Attributes attributes) {
  Image image;
  image.id = detail::reference_of(attributes);
  if (image.id.empty() && !(in_figure() && !scopes_.back().figure->id.empty()))
    image.id = embed_id_;
  image.alt = attributes["alt"];
  image.is_decorative = detail::is_decoration(attributes);
  image.caption.text = Text(attributes["caption"]);
  image.caption.credit = attributes["creditline"];
  add_file(image, attributes);
  if (is_empty(image)) return;
  if (!is_empty(style_.link))
    note(Severity::info, "markup.link.dropped", "a picture keeps no link around it");
  add_media(std::move(image));
}

/// A video or sound; what stands in it is for browsers that cannot play it.
template <class T>
void BasicBlockReader<T>::open_media(const ElementRule& rule, Attributes attributes) {
  Image& image = media_.emplace();
  image.id = detail::reference_of(attributes);
  image.kind = rule.detail == 0 ? ImageKind::video : ImageKind::audio;
  image.title = attributes["title"];
  add_file(image, attributes);
  skip(rule);
}

template <class T>
void BasicBlockReader<T>::add_file(Image& image, Attributes attributes) {
  std::string href = address(attributes["src"], UrlSlot::media, "renditions");
  if (href.empty()) return;
  if (image.renditions.size() == options_.limits.renditions)
    return fail("limit.renditions.exceeded", "more files than the limit `renditions`");
  Rendition& file = grow(image.renditions);
  file.href = std::move(href);
  file.media_type = attributes["type"];
  file.width = detail::number_of(attributes["width"], 1);
  file.height = detail::number_of(attributes["height"], 1);
}

/// A frame on a listed host is an Embed, and any other is removed: what it shows is not known.
template <class T>
void BasicBlockReader<T>::open_frame(const ElementRule& rule, Attributes attributes) {
  const std::string_view source = strings::trim(attributes["src"]);
  const bool is_listed =
      check_url(source, UrlSlot::embed, false) == UrlFault::none ||
      check_url(source, UrlSlot::embed, false, options_.embed_hosts) == UrlFault::none;
  if (!is_listed) return remove(rule, source);
  Embed embed;
  embed.url = address(source, UrlSlot::canonical, "url");
  embed.title = attributes["title"];
  add_media(std::move(embed));
  skip(rule);
}

/// An agency's own element, named `dnl-youtubeembed` after what it shows.
template <class T>
void BasicBlockReader<T>::open_embed(const ElementRule& rule, Attributes attributes) {
  Embed embed;
  embed.url = address(attributes["src"], UrlSlot::canonical, "url");
  if (embed.url.empty()) return;
  std::string_view provider = rule.name.view().substr(sizeof "dnl-" - 1);
  if (strings::ends_with(provider, "embed")) provider.remove_suffix(sizeof "embed" - 1);
  embed.provider = provider;
  embed.title = attributes["title"];
  add_media(std::move(embed));
}

/// Places a block that may stand where there is room for text only; then it comes behind.
template <class T>
void BasicBlockReader<T>::add_media(Block block) {
  if (in_flow()) flush();
  place(std::move(block));
}

template <class T>
void BasicBlockReader<T>::add(Block block, std::size_t offset) {
  if (failed_ || skipped_ != nullptr) return;
  at_ = offset;
  begin_block();
  place(std::move(block));
}

template <class T>
void BasicBlockReader<T>::remove(const ElementRule& rule, std::string_view source) {
  const bool is_missed = rule.role != Role::invisible;
  std::string message(rule.name.view());
  message += " elements are removed with their content";
  if (!source.empty()) message.append(": ").append(strings::escape_for_message(source));
  note(is_missed ? Severity::warning : Severity::info, "markup.element.removed",
       std::move(message));
  if (rule.role != Role::ignored) skip(rule);
}

template <class T>
void BasicBlockReader<T>::skip(const ElementRule& rule) {
  skipped_ = &rule;
  skipped_depth_ = 1;
}

template <class T>
void BasicBlockReader<T>::end_skipped() {
  skipped_ = nullptr;
  if (!media_) return;
  Image image = std::move(*media_);
  media_.reset();
  if (!image.renditions.empty() || !image.id.empty()) add_media(std::move(image));
}

/// A figure is what stands in it: its caption goes to the last picture, else to the quotation or
/// table; a figure of a caption alone is a picture without a file.
template <class T>
void BasicBlockReader<T>::end_figure(Figure& figure) {
  Caption& caption = figure.caption;
  std::vector<Block>& parts = figure.parts;
  const bool has_words = !caption.text.empty() || !caption.credit.empty();
  if (parts.empty() && (has_words || !figure.notices.empty() || !figure.id.empty())) {
    if (!count_block()) return;
    parts.emplace_back(Image{});
  }
  if (Image* const image = detail::last_of<Image>(parts)) {
    // A figure within this one may have given it a caption.
    if (image->caption.text.empty() && image->caption.credit.empty())
      image->caption = std::exchange(caption, {});
    if (image->id.empty()) image->id = std::move(figure.id);
    if (!figure.notices.empty()) {
      if (!image->rights) image->rights.emplace();
      for (LanguageText& notice : figure.notices)
        image->rights->notices.push_back(std::move(notice));
    }
  } else if (Quote* const quote = detail::last_of<Quote>(parts)) {
    if (quote->attribution.empty() && !caption.text.empty()) {
      if (!caption.text.is_plain())
        note(Severity::info, "markup.style.dropped", "an attribution holds no marks and links");
      quote->attribution = caption.text.plain();
      caption.text.clear();
    }
  } else if (Table* const table = detail::last_of<Table>(parts)) {
    if (table->caption.empty()) {
      table->caption = std::move(caption.text);
      caption.text.clear();
    }
  }
  for (Block& part : parts) {
    const Quote* const quote = part.get_if<Quote>();
    if (quote != nullptr && quote->body.empty() && quote->attribution.empty()) continue;
    if (figure.is_cover && part.is<Image>() && scopes_.size() == 1 && reading_.cover == none)
      reading_.cover = reading_.blocks.size();
    put(std::move(part));
  }
  if (!caption.text.empty()) place(paragraph(std::move(caption.text)));
  if (!caption.credit.empty()) place(paragraph(Text(std::move(caption.credit))));
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

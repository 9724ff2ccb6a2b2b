// galley: the content of an item: markup as blocks, files as renditions
#pragma once
#include <galley/xml/newsml/read_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// All of it is kept as the source body, unless this library wrote it.
template <class Lazy>
bool BasicItemReader<Lazy>::content_set(xml_text::RawMark mark) {
  const bool is_read = values_.children([this] {
    if (xml_.space() != Namespace::nar) return false;
    if (xml_.is(N::inline_xml)) return inline_xml();
    if (xml_.is(N::inline_data)) return inline_data();
    if (xml_.is(N::remote_content)) return remote_content();
    return false;
  });
  if (!is_read) return false;
  if (!values_.is_own()) {
    xml_.close(mark);
    SourceBody body;
    body.format = format_name.view();
    body.role = N::content_set.view();
    body.media_type = "application/xml";
    xml_.raw(mark, body.text);
    article_.source_bodies.push_back(std::move(body));
  }
  values_.begin();
  return true;
}

template <class Lazy>
markup::BlockReadOptions BasicItemReader<Lazy>::body_options() {
  markup::BlockReadOptions options;
  options.limits = xml_.limits();
  options.locator.source = this;
  options.locator.find = [](void* source, std::size_t) {
    BasicItemReader& reader = *static_cast<BasicItemReader*>(source);
    return reader.xml_.position_of(reader.data_at_ != nullptr ? reader.data_at_ : reader.xml_.at());
  };
  options.language = article_.language;
  options.lift = markup::LiftedKinds();
  if (!values_.is_own()) {
    options.lift = markup::LiftedKinds::all();
    for (const AlternativeText& text : article_.alternative_texts) {
      if (text.field != "headline") continue;
      (options.headline.empty() ? options.headline : options.deck) = text.value;
    }
  }
  return options;
}

/// The first body is the story's; alternatives are kept as they were.
template <class Lazy>
bool BasicItemReader<Lazy>::inline_xml() {
  for (Event e = xml_.next_significant(); e != Event::end; e = xml_.next_significant()) {
    if (e == Event::failed) return false;
    if (e == Event::text) {
      add_paragraph(xml_.text());
      continue;
    }
    const bool is_html = xml_.name() == "html";
    const bool is_nitf = xml_.name() == "nitf";
    if (has_body_ || !article_.body.empty()) {
      if (!xml_.skip()) return false;
    } else if (is_html || xml_.space() == Namespace::xhtml) {
      if (xml_.space() != Namespace::xhtml)
        xml_.warn("newsml.namespace.unexpected", "html in a namespace that is not XHTML's");
      if (!(values_.is_own() || !blocks_.empty() ? own_body() : markup_body())) return false;
    } else if (is_nitf) {
      if (xml_.space() != Namespace::nitf)
        xml_.warn("newsml.namespace.unexpected", "nitf in a namespace that is not NITF's");
      if (!nitf_body()) return false;
    } else {
      xml_.note("newsml.content.unmodelled",
                "content that is neither XHTML nor NITF is kept as it was");
      if (!xml_.skip()) return false;
    }
  }
  return true;
}

/// Plain text, or markup that is labelled so.
template <class Lazy>
bool BasicItemReader<Lazy>::inline_data() {
  const char* const start = xml_.at();
  const std::string media_type(xml_.value_of(N::contenttype));
  const bool is_encoded = !xml_.value_of("encoding").empty();
  std::string text;
  if (!xml_.text_content(text)) return false;
  const bool is_text = media_type.empty() || strings::starts_with(media_type, "text/");
  if (is_encoded || !is_text || has_body_ || !article_.body.empty()) return true;
  const std::string_view trimmed = strings::trim(text);
  if (!trimmed.empty() && trimmed.front() == '<') {
    const Path root;
    data_at_ = start;  // within text that was decoded no other place is known
    take(markup::read_html_blocks(trimmed, body_options(), xml_.issues(), Path(root, "body")));
    data_at_ = nullptr;
    return !xml_.issues().failed() || stop();
  }
  std::string_view rest = trimmed;
  while (!rest.empty()) {
    const std::size_t end = rest.find("\n\n");
    add_paragraph(rest.substr(0, end));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 2);
  }
  return true;
}

template <class Lazy>
void BasicItemReader<Lazy>::add_paragraph(std::string_view text) {
  std::string tidy;
  append_tidy(tidy, text, true);
  if (!tidy.empty()) article_.body.emplace_back(paragraph(Text(std::move(tidy))));
}

/// The picture that the item is.
template <class Lazy>
Image& BasicItemReader<Lazy>::picture() {
  if (!article_.cover) {
    Image& image = article_.cover.emplace();
    image.kind = article_.kind == ArticleKind::video     ? ImageKind::video
                 : article_.kind == ArticleKind::audio   ? ImageKind::audio
                 : article_.kind == ArticleKind::graphic ? ImageKind::graphic
                                                         : ImageKind::picture;
  }
  return *article_.cover;
}

/// One file of the picture. Our own writer has the picture beside the metadata.
template <class Lazy>
bool BasicItemReader<Lazy>::remote_content() {
  if (!is_media() || (values_.is_own() && article_.cover)) return xml_.skip();
  Image& image = picture();
  if (image.renditions.size() >= xml_.limits().renditions) {
    xml_.exceeded("renditions");
    return false;
  }
  Rendition& rendition = image.renditions.emplace_back();
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is(a, N::rendition)) {
      Values::assign(rendition.role, a.value);
    } else if (Values::is(a, N::href)) {
      Values::assign(rendition.href, a.value);
    } else if (Values::is(a, N::contenttype)) {
      Values::assign(rendition.media_type, a.value);
    } else if (Values::is(a, N::title)) {
      Values::assign(rendition.title, a.value);
    } else if (Values::is(a, N::duration)) {
      Values::assign(rendition.duration, a.value);
    } else if (Values::is(a, N::width)) {
      (void)strings::parse_integer(a.value, rendition.width);
    } else if (Values::is(a, N::height)) {
      (void)strings::parse_integer(a.value, rendition.height);
    } else if (Values::is(a, N::size)) {
      (void)strings::parse_integer(a.value, rendition.size_bytes);
    }
  }
  return xml_.skip();
}

// ---- markup ------------------------------------------------------------------------------------

/// Hands the start tag on. Attributes of other namespaces say nothing to a reader of markup.
template <class Lazy>
void BasicItemReader<Lazy>::open(BlockReader& blocks, const markup::ElementRule& rule) {
  constexpr std::size_t most = 32;
  markup_.clear();
  for (const Attribute& a : xml_.attributes()) {
    const bool is_lang = a.space == Namespace::xml && a.name == "lang";
    if ((a.space != Namespace::none && !is_lang) || markup_.size() == most) continue;
    markup_.push({a.name, a.value});
  }
  blocks.open(rule, {markup_.begin(), markup_.size()}, 0);
}

/// All events of the element that started, its own among them.
template <class Lazy>
bool BasicItemReader<Lazy>::feed(BlockReader& blocks) {
  const std::size_t depth = xml_.depth();
  for (Event e = Event::start; e != Event::failed;) {
    if (e == Event::text) {
      blocks.text(xml_.text(), 0);
    } else if (const auto* const rule = markup::find_element<Lazy>(xml_.name(), xml_.head())) {
      if (e == Event::end) {
        blocks.close(*rule, 0);
      } else if (!xml_.attributes().empty() || !blocks.may_be_mere(*rule)) {
        open(blocks, *rule);
      } else {  // most of a body is paragraphs, headings and items of mere text
        e = xml_.next();
        const bool is_mere = e == Event::text && xml_.is_before_end();
        if (is_mere && blocks.mere(*rule, xml_.text(), 0)) {
          if (blocks.failed()) return stop();
          e = xml_.next();
        } else {
          blocks.open(*rule, {}, 0);
          if (!blocks.failed()) continue;
        }
      }
    }
    if (blocks.failed()) return stop();
    if (e == Event::end && xml_.depth() == depth) return true;
    e = xml_.next();
  }
  return false;
}

template <class Lazy>
bool BasicItemReader<Lazy>::markup_body() {
  const Path root;
  const Path place(root, "body");
  const markup::BlockReadOptions options = body_options();
  BlockReader blocks(options, xml_.issues(), place);
  if (!feed(blocks)) return false;
  take(blocks.finish());
  return true;
}

/// Blocks, and what the body repeats of other fields where those are empty.
template <class Lazy>
void BasicItemReader<Lazy>::take(markup::BlockReading reading) {
  has_body_ = true;
  article_.body = std::move(reading.blocks);
  if (reading.cover != markup::BlockReading::none && !article_.cover && !is_media()) {
    if (Image* const image = article_.body[reading.cover].template get_if<Image>()) {
      article_.cover = std::move(*image);
      article_.body.erase(article_.body.begin() + static_cast<std::ptrdiff_t>(reading.cover));
    }
  }
  if (article_.language.empty() && item_language_.empty())
    article_.language = std::move(reading.language);
  for (markup::LiftedPart& part : reading.lifted) {
    using Kind = markup::LiftedKind;
    std::string* field = nullptr;
    if (part.kind == Kind::byline) field = &article_.byline;
    if (part.kind == Kind::teaser) field = &article_.deck;
    if (part.kind == Kind::kicker) field = &article_.kicker;
    if (part.kind == Kind::dateline && article_.dateline.place.empty())
      field = &article_.dateline.text;
    if (field != nullptr && field->empty()) lifted_.push_back({field, std::move(part.text)});
  }
}

/// A body of ours: each child of `body` is one block; those that stand beside the metadata count.
template <class Lazy>
bool BasicItemReader<Lazy>::own_body() {
  const Path root;
  const Path place(root, "body");
  const markup::BlockReadOptions options = body_options();
  BlockReader blocks(options, xml_.issues(), place);
  std::size_t next = 0;   // of the blocks beside
  std::size_t count = 0;  // blocks so far
  bool has_cover = article_.cover.has_value() && !is_media();
  const auto take_beside = [&](bool is_shown) {
    if (next == blocks_.size() || blocks_[next].at != count || blocks_[next].is_shown != is_shown)
      return false;
    blocks.add(std::move(blocks_[next++].block), 0);
    ++count;
    return true;
  };
  bool is_in_body = false;
  const std::size_t depth = xml_.depth();
  for (;;) {
    const Event e = xml_.next_significant();
    if (e == Event::failed) return false;
    if (e == Event::end && xml_.depth() == depth) break;
    if (e != Event::start) continue;
    if (!is_in_body) {
      is_in_body = xml_.is(N::body);
      if (!is_in_body && !xml_.skip()) return false;
      continue;
    }
    while (take_beside(false)) {
    }
    if (has_cover && xml_.is(N::figure)) {
      has_cover = false;
      if (!xml_.skip()) return false;
    } else if (take_beside(true)) {
      if (!xml_.skip()) return false;
    } else {
      if (!feed(blocks)) return false;
      ++count;
    }
    if (blocks.failed()) return stop();
  }
  while (next < blocks_.size()) blocks.add(std::move(blocks_[next++].block), 0);
  take(blocks.finish());
  return !blocks.failed() || stop();
}

/// NITF by what its elements mean: paragraphs, headings, lists, quotes; all else is unwrapped.
template <class Lazy>
bool BasicItemReader<Lazy>::nitf_body() {
  const Path root;
  const Path place(root, "body");
  markup::BlockReadOptions options = body_options();
  options.lift = markup::LiftedKinds();
  BlockReader blocks(options, xml_.issues(), place);
  const std::size_t depth = xml_.depth();
  bool is_in_content = false;
  const auto html_name = [](std::string_view name) -> std::string_view {
    if (name == "hl2") return "h2";
    if (name == "bq") return "blockquote";
    return name;
  };
  for (;;) {
    const Event e = xml_.next();
    if (e == Event::failed) return false;
    if (e == Event::end) {
      if (xml_.depth() == depth) break;
      if (is_in_content) blocks.close(html_name(xml_.name()), 0);
      if (xml_.name() == "body.content") is_in_content = false;
    } else if (e == Event::text) {
      if (is_in_content) blocks.text(xml_.text(), 0);
    } else if (is_in_content) {
      blocks.open(html_name(xml_.name()), {}, 0);
    } else {
      is_in_content = xml_.name() == "body.content";
    }
    if (blocks.failed()) return stop();
  }
  take(blocks.finish());
  return true;
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

// galley: the bodies of an item, and writing as a whole; included by write.hpp only
#pragma once
#include <galley/html/sinks.hpp>
#include <galley/json/ninjs/write.hpp>
#include <galley/markup/html_blocks.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

/// An event or planning item that was kept whole.
template <class Lazy>
bool BasicItemWriter<Lazy>::unmodelled(const Article& article) {
  if (article.kind != ArticleKind::other || article.body.size() != 1) return false;
  const auto* const block = article.body.front().template get_if<Unmodelled>();
  if (block == nullptr || block->format != format_name) return false;
  is_whole_ = true;
  if (generation_ == 3 && is_json(block->raw)) {
    json_.raw(block->raw);
  } else {
    const Path root;
    issues_.error("ninjs.type.unsupported", Path(root, "body"),
                  "only 3.x has events and planning items");
  }
  return true;
}

template <class Lazy>
void BasicItemWriter<Lazy>::name_pictures(const Article& article) {
  names_.clear();
  for_each_image(article.body, [&](const Image& image) {
    const std::string usual = numbered(inline_name, names_.size() + 1);
    names_.push_back(has_association(image) ? name_of(image.extensions, usual) : std::string());
  });
}

template <class Lazy>
void BasicItemWriter<Lazy>::bodies(const ItemView& view, Leftovers& left) {
  const Article& article = *view.article;
  bool has_source = false;
  for (const SourceBody& body : article.source_bodies)
    has_source = has_source || body.format == format_name;
  if (has_source && is_unchanged(article)) return source_bodies(article, left);
  if (!article.source_bodies.empty())
    tell("ninjs.body.rewritten", Path(*view.path, "source_bodies"),
         "the body is not what these say, so they are left out");
  for (const Extension& e : left.list)  // what was said of them
    if (e.format == format_name && e.slot == "bodies" && (has_source || e.index != 0))
      left.take(&e);
  if (article.body.empty()) {
    put_kept(left, Property::bodies);
    return;
  }
  const bool is_old = generation_ == 1;
  const auto start = json_.mark();
  if (!is_old) json_.key(key_of(Property::bodies)), json_.begin_array();
  bool is_valid = false;
  const bool has_html = body("html", html_type, [&] { is_valid = html_body(article, *view.path); });
  const bool has_plain = body("text", plain_type, [&] { plain_body(article, is_valid); });
  if (!is_old) json_.end_array();
  if (!has_html && !has_plain) json_.rewind(start);
}

/// One of the bodies, whose text `write_text` adds to a string; false, and nothing is written, if
/// that is empty.
template <class Lazy>
template <class F>
bool BasicItemWriter<Lazy>::body(std::string_view role, std::string_view media_type,
                                 F&& write_text) {
  const auto before = json_.mark();
  if (generation_ == 1) {
    json_.key(role == "html" ? std::string_view("body_html") : std::string_view("body_text"));
  } else {
    json_.begin_object();
    json_.key(key_of(Property::body_role));
    json_.word(role);
    json_.key(key_of(Property::body_content_type));
    json_.word(media_type);
    json_.key(key_of(Property::body_value));
  }
  json_.begin_string();
  const std::size_t start = json_.buffer().size();
  write_text();
  if (json_.buffer().size() == start) {
    json_.rewind(before);
    return false;
  }
  json_.end_string();
  if (generation_ != 1) json_.end_object();
  return true;
}

/// HTML of the blocks. Characters that HTML forbids are replaced there; the plain text has them.
/// True if there were none, and with that all text is well-formed.
template <class Lazy>
bool BasicItemWriter<Lazy>::html_body(const Article& article, const Path& path) {
  using Out = html::BasicSinks<html::PageInJson>;
  const Malformed malformed =
      options_.malformed == Malformed::trust ? Malformed::trust : Malformed::replace;
  Out out(json_.buffer(), malformed, false);
  markup::PictureReferences references{names_.data(), names_.size(), 0};
  markup::HtmlBlockOptions blocks;
  blocks.block_nesting = options_.limits.block_nesting;
  blocks.references = &references;
  IssueList unused(false, 1);
  const markup::HtmlTarget<Out> target{out, is_silent_ ? unused : issues_, blocks};
  markup::write_html_blocks(target, article.body, Path(path, "body"));
  if (out.replaced() != 0) report_replaced(article);
  if (!is_silent_) report_links(article.body, Path(path, "body"), options_.limits.block_nesting);
  return out.replaced() == 0;
}

/// The text of the blocks; of malformed UTF-8 the repaired form.
template <class Lazy>
void BasicItemWriter<Lazy>::plain_body(const Article& article, bool is_valid) {
  struct Parts {
    json_text::Writer& json;
    bool is_valid;
    bool is_empty = true;
    bool empty() const { return is_empty; }
    void append(std::string_view text) {
      is_empty = false;
      if (is_valid || utf8::is_valid(text)) return json.continue_string(text);
      std::string repaired;
      utf8::append_replaced(repaired, text);
      json.continue_string(repaired);
    }
  } parts{json_, is_valid};
  write_plain_text(article.body, parts, options_.limits.block_nesting);
}

/// A link between paragraphs is title and address; what else it says has no place there.
template <class Lazy>
void BasicItemWriter<Lazy>::report_links(const std::vector<Block>& blocks, const Path& path,
                                         std::size_t room) {
  Path place(path, std::size_t{0});
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    place.aim(i);
    if (const auto* const between = blocks[i].get_if<Interstitial>()) {
      const RelatedLink& link = between->link;
      const Path at(place, "link");
      const auto lost = [&](bool is_there, std::string_view field) {
        if (is_there) lose("ninjs.loss.place", Path(at, field), "a link in the body has none");
      };
      lost(!link.id.empty(), "id");
      lost(!link.media_type.empty(), "media_type");
      lost(!link.extensions.empty(), "extensions");
      if (!link.href.empty() && !is_uri(link.href))
        lose("ninjs.uri.invalid", Path(at, "href"), "not an absolute URI");
    }
    if (room == 0) continue;
    if (const auto* const quote = blocks[i].get_if<Quote>())
      report_links(quote->body, Path(place, "body"), room - 1);
    if (const auto* const aside = blocks[i].get_if<Aside>())
      report_links(aside->body, Path(place, "body"), room - 1);
    if (const auto* const list = blocks[i].get_if<List>()) {
      const Path items(place, "items");
      for (std::size_t j = 0; j < list->items.size(); ++j)
        report_links(list->items[j], Path(items, j), room - 1);
    }
  }
}

template <class Lazy>
void BasicItemWriter<Lazy>::report_replaced(const Article& article) {
  const auto look = [&](std::string_view text, const Path& path, Use) {
    if (html::is_html_text(text)) return;
    if (!utf8::is_valid(text)) {
      is_malformed_ = true;
    } else if (strings::starts_with(path.to_string(), "/body/")) {
      lose("html.character.replaced", path,
           "characters that HTML forbids were replaced by U+FFFD in the body");
    }
  };
  galley::detail::visit_strings(article, look, options_.limits.depth);
}

/// Do the bodies of the source still say what the blocks say?
template <class Lazy>
bool BasicItemWriter<Lazy>::is_unchanged(const Article& article) {
  IssueList unused(false, 1);
  std::vector<Block> blocks =
      read_source_bodies<Lazy>(article, options_.limits, unused, markup::Locator());
  std::vector<const Image*> pictures;
  for_each_image(article.body, [&](const Image& image) { pictures.push_back(&image); });
  std::size_t next = 0;
  bool is_same = true;
  for_each_image(blocks, [&](Image& image) {
    const std::size_t i = next++;
    if (i >= pictures.size()) {
      is_same = false;
    } else if (!has_association(*pictures[i])) {
      no_association(image);
    } else if (answers(*pictures[i], names_[i], image)) {
      image = *pictures[i];
    }
  });
  return is_same && next == pictures.size() && blocks == article.body;
}

template <class Lazy>
void BasicItemWriter<Lazy>::source_bodies(const Article& article, Leftovers& left) {
  const Extension* const whole = left.find("bodies");
  const auto take_all = [&] {
    for (const Extension& e : left.list)
      if (e.format == format_name && e.slot == "bodies") left.take(&e);
  };
  if (whole != nullptr && generation_ > 1 &&
      put_raw(left, *whole, Property::bodies, key_of(Property::bodies).name()))
    return take_all();
  std::vector<std::string> taken;
  const Path root;
  const Path path(root, "source_bodies");
  if (generation_ > 1) json_.key(key_of(Property::bodies)), json_.begin_array();
  std::size_t index = 0;
  for (std::size_t i = 0; i < article.source_bodies.size(); ++i) {
    const SourceBody& one = article.source_bodies[i];
    if (one.format != format_name) {
      tell("ninjs.body.rewritten", Path(path, i), "a body of another format is left out");
      continue;
    }
    ++index;
    if (generation_ == 1) {
      const std::string key = "body_" + key_name(one.role, "text", taken, Path(path, i));
      json_.key(std::string_view(key));
      json_.string(one.text);
      continue;
    }
    json_.begin_object();
    if (!one.role.empty()) json_.member(key_of(Property::body_role), one.role);
    if (!one.media_type.empty()) json_.member(key_of(Property::body_content_type), one.media_type);
    if (const Extension* const rest = left.find("bodies", index)) {
      const std::string raw = spelled(rest->raw);
      if (is_json(raw) && raw.size() > 2 && raw.front() == '{') json_.members(raw);
    }
    json_.key(key_of(Property::body_value));
    json_.string(one.text);
    json_.end_object();
  }
  if (generation_ > 1) json_.end_array();
  take_all();
}

template <class Lazy>
Result<void> write_to(Buffer& buffer, const Article& article, const WriteOptions& options) {
  IssueList issues(options.strict, options.limits.issues);
  BasicItemWriter<Lazy> writer(buffer, options, issues);
  writer.document(article);
  if (galley::detail::unlikely(writer.is_malformed()))
    galley::detail::report_malformed(article, options.malformed, options.limits, issues);
  if (!options.skip_losses && !writer.is_whole())
    note_losses<Format>(article, issues, options.limits.depth);
  return issues.take();
}

}  // namespace detail

/// Appends the article as an item of ninjs to `out`; on failure `out` is unchanged. Fails without
/// an id or url (`ninjs.uri.missing`), on malformed UTF-8 unless options say otherwise, and on
/// nesting past the limits. What the version has no place for is a warning.
template <class T = void>
Result<void> write(const Article& article, std::string& out, const WriteOptions& options = {}) {
  char start[16 * 1024];
  Buffer buffer(start, sizeof start);
  Result<void> result = detail::write_to<void>(buffer, article, options);
  if (result) out.append(buffer.view());
  return result;
}
template <class T = void>
Result<std::string> write(const Article& article, const WriteOptions& options = {}) {
  std::string out;
  Result<void> result = ninjs::write<T>(article, out, options);
  if (!result) return std::move(result).issues();
  return {std::move(out), std::move(result).issues()};
}

}  // namespace ninjs
}  // namespace v0
}  // namespace galley

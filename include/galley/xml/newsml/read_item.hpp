// galley: reads one newsItem, place by place
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/short_list.hpp>
#include <galley/core/small_stack.hpp>
#include <galley/markup/block_reader.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/model/article.hpp>
#include <galley/xml/newsml/places.hpp>
#include <galley/xml/newsml/read_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// A block that stands beside the metadata, because markup does not say it exactly.
template <class = void>
struct BlockBeside {
  std::size_t at = 0;
  bool is_shown = true;  ///< the markup has something like it at that place
  Block block;
};

/// Reads the item that just started. What the model does not hold is kept: at its node where that
/// has extensions, else at the article, by place. A place that holds several elements is kept whole
/// as soon as one of them says more than the model.
template <class Lazy = void>
class BasicItemReader {
 public:
  using N = Names<Lazy>;
  using P = Places<Lazy>;
  using Attribute = xml_text::Attribute;
  using Values = BasicValueReader<Lazy>;
  using Reader = xml_text::BasicReader<Lazy>;
  using BlockReader = markup::BasicBlockReader<Lazy>;

  /// `is_own`: this library wrote the document.
  BasicItemReader(Reader& xml, Article& article, bool is_own)
      : xml_(xml), article_(article), values_(xml, is_own) {}

  /// Reads through the end of the item; false on failure, which is reported.
  bool read();

 private:
  struct Piece {
    std::size_t row;
    xml_text::RawMark mark;
  };
  struct KeptPiece {
    std::size_t row;
    std::string raw;
  };

  void item_attributes();
  void meta_attributes(Container which);
  bool children(Container which);
  bool element(Container which, std::size_t row);
  bool property(Property which, const xml_text::RawMark& mark);
  void finish();
  void check_presence();
  void choose_headlines();
  void choose_descriptions();
  void choose_plain(std::string_view field, std::string& plain);

  // What the model does not hold; read_kept.hpp
  void keep_attribute(Container which, const Attribute& attribute);
  void keep(std::size_t row, const xml_text::RawMark& mark);
  bool keep_foreign(Container which);
  bool keep_misplaced(Container which);
  void node_piece(Extensions& extensions, const Name& element, const xml_text::RawMark& mark);
  void hand_over_kept();

  // The properties; read_properties.hpp and read_texts.hpp
  bool person_of(std::vector<Person>& list, const Name& element, const xml_text::RawMark& mark);
  bool topic_of(std::vector<Topic>& list, const Name& element, const xml_text::RawMark& mark);
  bool item_class();
  bool embargoed();
  bool pub_status();
  bool pub_history();
  bool urgency();
  bool editor_note();
  bool signal();
  bool link(const xml_text::RawMark& mark);
  bool located(const xml_text::RawMark& mark);
  bool provider(const xml_text::RawMark& mark);
  bool alternative_id();
  bool language();
  bool keyword();
  bool own_text(std::string& out, bool is_further);
  bool dateline();
  bool creditline();
  bool source_type();
  bool text_of(Property what, std::string_view field, bool keeps_lines);
  bool rights(const xml_text::RawMark& mark);
  bool catalog_ref();
  bool catalog();
  bool icon();
  bool beyond();

  // The content; read_body.hpp
  bool content_set(xml_text::RawMark mark);
  bool inline_xml();
  bool inline_data();
  bool remote_content();
  bool markup_body();
  bool nitf_body();
  bool own_body();
  bool feed(BlockReader& blocks);
  void open(BlockReader& blocks, const markup::ElementRule& rule);
  void take(markup::BlockReading reading);
  void add_paragraph(std::string_view text);
  markup::BlockReadOptions body_options();
  Image& picture();
  /// After an error that reading the markup reported.
  bool stop() noexcept { return xml_.stop() != Event::failed; }
  std::size_t pieces_of(Property which) const noexcept {
    std::size_t count = 0;
    for (const Piece& piece : pieces_) count += P::all[piece.row].property == which;
    return count;
  }
  bool is_media() const {
    return article_.kind == ArticleKind::picture || article_.kind == ArticleKind::video ||
           article_.kind == ArticleKind::audio || article_.kind == ArticleKind::graphic;
  }

  /// A list of the article's own may take one more; a fresh one has room for a few at once.
  template <class T>
  bool has_room(std::vector<T>& list) {
    if (list.empty()) list.reserve(4);
    if (list.size() < xml_.limits().entries) return true;
    xml_.exceeded("entries");
    return false;
  }

  Reader& xml_;
  galley::Lazy<Article, Lazy>& article_;
  Values values_;
  SmallStack<Piece, 32> pieces_;
  SmallStack<markup::Attribute, 8> markup_;  // attributes of the tag that is handed on
  std::vector<KeptPiece> kept_;
  ShortList<BlockBeside<Lazy>, 4> blocks_;
  struct Lifted {
    std::string* field;
    std::string text;
  };
  std::vector<Lifted> lifted_;  // what the body says of fields that may still be empty
  std::string own_attributes_[3];
  std::string item_language_;
  bool is_kept_[P::count] = {};
  bool has_place_[P::count] = {};
  bool has_body_ = false;
  const char* data_at_ = nullptr;  // where the inlineData that is read as markup begins
};

template <class Lazy>
bool BasicItemReader<Lazy>::read() {
  item_attributes();
  if (!children(Container::item)) return false;
  finish();
  return true;
}

template <class Lazy>
void BasicItemReader<Lazy>::item_attributes() {
  for (const Attribute& a : xml_.attributes()) {
    const bool is_constant = Values::is(a, N::standard) || Values::is(a, N::standardversion) ||
                             Values::is(a, N::conformance);
    if (Values::is(a, N::guid)) {
      Values::assign(article_.id, a.value);
    } else if (Values::is(a, N::version) || Values::is_model(a, "version")) {
      Values::assign(article_.version, a.value);
    } else if (Values::is_language(a)) {
      Values::assign(item_language_, a.value);
    } else if (Values::is(a, N::dir) && from_string(a.value, article_.direction)) {
      // taken
    } else if (Values::is_model(a, "kind")) {
      (void)from_string(a.value, article_.kind);
    } else if (!Values::is_model(a, "model") && !(is_constant && values_.is_own())) {
      keep_attribute(Container::item, a);
    }
  }
}

template <class Lazy>
void BasicItemReader<Lazy>::meta_attributes(Container which) {
  for (const Attribute& a : xml_.attributes())
    if (a.space != Namespace::model || !values_.model().attribute(article_, a))
      keep_attribute(which, a);
}

template <class Lazy>
bool BasicItemReader<Lazy>::children(Container which) {
  for (Event e = xml_.next_significant(); e != Event::end; e = xml_.next_significant()) {
    if (e == Event::failed) return false;
    if (e == Event::text) {
      xml_.warn("newsml.text.misplaced", "no text may stand between elements; it was kept");
      article_.extensions.add(format_name, "#text", xml_.text());
      continue;
    }
    const bool is_standard = xml_.space() == Namespace::nar;
    if (xml_.space() == Namespace::model && which == Container::content_meta) {
      if (!beyond()) return false;
      continue;
    }
    const std::size_t row = is_standard || xml_.name() == "Signature"
                                ? place_of<Lazy>(which, xml_.name(), xml_.head())
                                : P::count;
    if (row < P::count) {
      if (!element(which, row)) return false;
    } else if (!(is_standard ? keep_misplaced(which) : keep_foreign(which))) {
      return false;
    }
  }
  pieces_.clear();
  return true;
}

/// One property: read, and kept where the model does not hold all of it.
template <class Lazy>
bool BasicItemReader<Lazy>::element(Container which, std::size_t row) {
  const Property what = P::all[row].property;
  has_place_[row] = true;
  if (what == Property::item_meta || what == Property::content_meta) {
    const Container inner =
        what == Property::item_meta ? Container::item_meta : Container::content_meta;
    meta_attributes(inner);
    pieces_.clear();
    return children(inner);
  }
  (void)which;
  xml_text::RawMark mark = xml_.mark();
  values_.begin();
  if (what == Property::none) {
    values_.inexact();
    if (!xml_.skip()) return false;
  } else if (!property(what, mark)) {
    return false;
  }
  xml_.close(mark);
  if (is_list_of_nodes(what)) {
    if (!values_.is_exact()) keep(row, mark);
    return true;
  }
  pieces_.push({row, mark});
  if (is_kept_[row]) {
    keep(row, mark);
  } else if (!values_.is_exact()) {
    is_kept_[row] = true;
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (pieces_[i].row == row) keep(row, pieces_[i].mark);
  }
  return true;
}

template <class Lazy>
bool BasicItemReader<Lazy>::property(Property which, const xml_text::RawMark& mark) {
  switch (which) {
    case Property::none:
    case Property::item_meta:
    case Property::content_meta:
    case Property::generator: break;
    case Property::catalog_refs: return catalog_ref();
    case Property::catalogs: return catalog();
    case Property::pub_history: return pub_history();
    case Property::rights: return rights(mark);
    case Property::content_set: return content_set(mark);
    case Property::item_class: return item_class();
    case Property::provider: return provider(mark);
    case Property::version_created: return values_.time(article_.modified);
    case Property::first_created: return values_.time(article_.created);
    case Property::embargoed: return embargoed();
    case Property::pub_status: return pub_status();
    case Property::profile: return own_text(article_.provider_profile, false);
    case Property::titles: return text_of(which, "title", false);
    case Property::editor_notes: return editor_note();
    case Property::signals: return signal();
    case Property::expires: return values_.time(article_.expires);
    case Property::links: return link(mark);
    case Property::icons: return icon();
    case Property::urgency: return urgency();
    case Property::content_created: return values_.time(article_.content_created);
    case Property::digital_source_type: return source_type();
    case Property::located: return located(mark);
    case Property::sources: return person_of(article_.sources, N::info_source, mark);
    case Property::creators: return person_of(article_.authors, N::creator, mark);
    case Property::contributors: return person_of(article_.contributors, N::contributor, mark);
    case Property::alternative_ids: return alternative_id();
    case Property::languages: return language();
    case Property::genres: return topic_of(article_.genres, N::genre, mark);
    case Property::keywords: return keyword();
    case Property::subjects: return topic_of(article_.topics, N::subject, mark);
    case Property::sluglines: return text_of(which, "slugline", false);
    case Property::headlines: return text_of(which, "headline", false);
    case Property::datelines: return dateline();
    case Property::bylines: return text_of(which, "byline", false);
    case Property::creditlines: return creditline();
    case Property::descriptions: return text_of(which, "description", true);
    case Property::beyond: break;
  }
  values_.inexact();
  return xml_.skip();
}

template <class Lazy>
void BasicItemReader<Lazy>::finish() {
  if (article_.language.empty()) article_.language = item_language_;
  choose_headlines();
  choose_descriptions();
  choose_plain("slugline", article_.slugline);
  choose_plain("byline", article_.byline);
  choose_plain("title", article_.title);
  for (Lifted& lifted : lifted_)
    if (lifted.field->empty()) *lifted.field = std::move(lifted.text);
  if (!has_body_ && !blocks_.empty())
    for (BlockBeside<Lazy>& beside : blocks_) article_.body.push_back(std::move(beside.block));
  check_presence();
  hand_over_kept();
}

/// What the schema demands, and readers can do without.
template <class Lazy>
void BasicItemReader<Lazy>::check_presence() {
  const auto missing = [this](std::string_view code, std::string message) {
    xml_.warn(code, std::move(message));
  };
  if (article_.id.empty()) missing("newsml.guid.missing", "the item has no guid");
  if (article_.version.empty() && !values_.is_own())
    missing("newsml.version.missing", "the item has no version; that means the first");
  if (article_.modified.empty())
    missing("newsml.version_created.missing", "the item does not say when its version was made");
  if (is_empty(article_.publisher)) missing("newsml.provider.missing", "the item has no provider");
  if (!has_place_[P::index_of(Property::content_meta)])
    missing("newsml.content_meta.missing", "the item has no metadata of its content");
  if (!has_place_[P::index_of(Property::content_set)] && !values_.is_own())
    missing("newsml.content_set.missing", "the item has no content");
  if (article_.language.empty() && !values_.is_own())
    missing("newsml.language.missing", "the item does not name its language");
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

#include <galley/xml/newsml/read_body.hpp>
#include <galley/xml/newsml/read_kept.hpp>
#include <galley/xml/newsml/read_properties.hpp>
#include <galley/xml/newsml/read_texts.hpp>

// galley: what the model does not hold of an item: kept by its place, and handed to the article
#pragma once
#include <galley/xml/newsml/read_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

template <class Lazy>
void BasicItemReader<Lazy>::keep_attribute(Container which, const Attribute& attribute) {
  xml_.raw(attribute, own_attributes_[static_cast<std::size_t>(which)]);
}

template <class Lazy>
void BasicItemReader<Lazy>::keep(std::size_t row, const xml_text::RawMark& mark) {
  kept_.push_back({row, {}});
  xml_.raw(mark, kept_.back().raw);
}

/// Elements of other namespaces stand at the end of the metadata.
template <class Lazy>
bool BasicItemReader<Lazy>::keep_foreign(Container which) {
  const std::string_view slot = which == Container::item_meta ? "itemMeta/*" : "contentMeta/*";
  if (which == Container::item)
    xml_.warn("newsml.element.misplaced",
              "an element of another namespace may not stand here; it was kept for the end of "
              "contentMeta");
  kept_.push_back({P::index_of_slot(slot), {}});
  return xml_.raw(kept_.back().raw);
}

/// An element of the standard that stands in the wrong container, or in none that we know.
template <class Lazy>
bool BasicItemReader<Lazy>::keep_misplaced(Container which) {
  xml_.warn("newsml.element.misplaced",
            "\"" + strings::escape_for_message(xml_.name()) + "\" may not stand here");
  for (const Container other : {Container::item, Container::item_meta, Container::content_meta}) {
    const std::size_t row = place_of<Lazy>(other, xml_.name(), xml_.head());
    if (row == P::count || P::all[row].property == Property::item_meta ||
        P::all[row].property == Property::content_meta)
      continue;
    return element(other, row);
  }
  Extension extension;
  extension.format = format_name.view();
  extension.slot = container_names[static_cast<std::size_t>(which)].view();
  extension.slot += '/';
  extension.slot += xml_.name();
  if (!xml_.raw(extension.raw)) return false;
  article_.extensions.push_back(std::move(extension));
  return true;
}

template <class Lazy>
void BasicItemReader<Lazy>::node_piece(Extensions& extensions, const Name& element,
                                       const xml_text::RawMark& mark) {
  if (values_.is_exact()) return;
  Extension extension;
  extension.format = format_name.view();
  extension.slot = element.view();
  xml_text::RawMark closed = mark;
  xml_.close(closed);
  xml_.raw(closed, extension.raw);
  extensions.push_back(std::move(extension));
  values_.begin();  // it is kept where it belongs
}

/// What was kept goes to the article in the order of the places, which is how it is written again.
template <class Lazy>
void BasicItemReader<Lazy>::hand_over_kept() {
  Extensions all;
  for (std::size_t c = 0; c < 3; ++c)
    if (!own_attributes_[c].empty()) all.add(format_name, container_names[c], own_attributes_[c]);
  for (std::size_t row = 0; row < P::count && !kept_.empty(); ++row) {
    for (KeptPiece& piece : kept_) {
      if (piece.row != row) continue;
      const bool is_rights = P::all[row].property == Property::rights;
      Extension extension;
      extension.format = format_name.view();
      extension.slot = is_rights ? P::all[row].element() : P::all[row].slot.view();
      extension.raw = std::move(piece.raw);
      (is_rights ? article_.rights.extensions : all).push_back(std::move(extension));
    }
  }
  if (all.empty()) return;
  for (const Extension& extension : article_.extensions) all.push_back(extension);
  article_.extensions = std::move(all);
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

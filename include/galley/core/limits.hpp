// galley: the limits that every reader and writer keeps
#pragma once
#include <cstddef>

#include <galley/core/fields.hpp>

namespace galley {
inline namespace v0 {

/// How much a reader accepts and a writer emits. A value of L passes, L + 1 is an error whose code
/// is `limit.NAME.exceeded`. Sizes are bytes unless said otherwise.
struct Limits {
  std::size_t document = std::size_t{256} << 20;  ///< one input document
  std::size_t record = std::size_t{64} << 20;     ///< one NDJSON record
  std::size_t depth = 64;                         ///< nested JSON values or XML elements; root = 1
  std::size_t attributes = 256;                   ///< attributes of one XML element
  std::size_t elements = 1'000'000;               ///< JSON values or XML elements of a document
  std::size_t string = std::size_t{64} << 20;     ///< one string
  std::size_t name = 1024;                        ///< one JSON key or XML name
  std::size_t keys = 10'000;                      ///< members of one JSON object
  std::size_t blocks = 100'000;                   ///< blocks of a body, nested ones included
  std::size_t inline_nesting = 32;                ///< nested inline elements of markup
  std::size_t block_nesting = 16;                 ///< quotes, lists and asides within each other
  std::size_t runs = 10'000;                      ///< runs of one text
  std::size_t renditions = 256;                   ///< renditions of one image
  std::size_t entries = 10'000;                   ///< topics, links, people… of one list
  std::size_t url = 8 * 1024;                     ///< one address
  std::size_t extension_depth = 64;               ///< nesting within an extension's raw text
  std::size_t issues = 1000;                      ///< issues reported before the list is cut
  std::size_t repairs = 10'000;                   ///< malformed sequences replaced, where asked for
  std::size_t memory = 12;  ///< bytes taken per byte read, above the first MiB

  /// Nesting that no setting lifts: readers and writers recurse as deep as a document nests.
  static constexpr std::size_t depth_ceiling = 512;

  /// Lifts every limit but the nesting ones, which rise to `depth_ceiling`.
  static constexpr Limits unlimited() {
    constexpr std::size_t all = static_cast<std::size_t>(-1);
    Limits l;
    l.document = l.record = l.attributes = l.elements = l.string = l.name = l.keys = l.blocks = all;
    l.runs = l.renditions = l.entries = l.url = l.issues = l.repairs = l.memory = all;
    l.depth = l.inline_nesting = l.block_nesting = l.extension_depth = depth_ceiling;
    return l;
  }
};

template <>
inline constexpr FieldList<
    &Limits::document, &Limits::record, &Limits::depth, &Limits::attributes, &Limits::elements,
    &Limits::string, &Limits::name, &Limits::keys, &Limits::blocks, &Limits::inline_nesting,
    &Limits::block_nesting, &Limits::runs, &Limits::renditions, &Limits::entries, &Limits::url,
    &Limits::extension_depth, &Limits::issues, &Limits::repairs, &Limits::memory>
    fields<Limits>{{{"document"},
                    {"record"},
                    {"depth"},
                    {"attributes"},
                    {"elements"},
                    {"string"},
                    {"name"},
                    {"keys"},
                    {"blocks"},
                    {"inline_nesting"},
                    {"block_nesting"},
                    {"runs"},
                    {"renditions"},
                    {"entries"},
                    {"url"},
                    {"extension_depth"},
                    {"issues"},
                    {"repairs"},
                    {"memory"}}};

}  // namespace v0
}  // namespace galley

// galley: what reading blocks from markup takes and gives
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/core/issue.hpp>
#include <galley/core/limits.hpp>
#include <galley/model/block_types.hpp>
#include <galley/model/text.hpp>

namespace galley {
inline namespace v0 {
namespace markup {

/// Turns the offset that came with an event into a place of the source document. Asked only where
/// an issue is made, while the event is current: a pull reader may answer by its own position.
/// Without a function no place is known.
struct Locator {
  void* source = nullptr;
  Position (*find)(void* source, std::size_t offset) = nullptr;

  Position operator()(std::size_t offset) const {
    return find == nullptr ? Position{} : find(source, offset);
  }
};

/// Parts of a body that belong to other fields of a story, each known by its element or class.
enum class LiftedKind : unsigned char {
  headline,  ///< a heading at the start that says what `BlockReadOptions::headline` says
  deck,      ///< the same for `deck`
  kicker,    ///< `p.vignette`, `p.kicker`
  byline,    ///< `p.byline`, outside of a caption
  teaser,    ///< `p.teaser`
  dateline,  ///< `span.dateline`, with the dash that ends it there
  header,    ///< one text of what else stands in `header`
};

/// Which parts are taken out of the body; what is not named stays a block.
class LiftedKinds {
 public:
  constexpr LiftedKinds() = default;
  constexpr LiftedKinds(LiftedKind kind) : bits_(1U << static_cast<unsigned>(kind)) {}
  /// All of them, as NewsML-G2 bodies want it.
  static constexpr LiftedKinds all() {
    LiftedKinds kinds;
    kinds.bits_ = (2U << static_cast<unsigned>(LiftedKind::header)) - 1;
    return kinds;
  }
  constexpr bool has(LiftedKind kind) const {
    return (bits_ >> static_cast<unsigned>(kind) & 1U) != 0;
  }
  friend constexpr LiftedKinds operator|(LiftedKinds a, LiftedKinds b) {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  unsigned bits_ = 0;
};
constexpr LiftedKinds operator|(LiftedKind a, LiftedKind b) {
  return LiftedKinds(a) | LiftedKinds(b);
}

/// A part that was taken out of the body, in document order.
struct LiftedPart {
  LiftedKind kind = LiftedKind::header;
  std::string text;        ///< blanks collapsed, line breaks as newlines
  std::size_t offset = 0;  ///< of the event that opened it
};

/// How blocks are read. Views must outlive the reader.
struct BlockReadOptions {
  Limits limits;
  /// The language that is the article's: runs in it state none. Empty: that of `html` or `body`.
  std::string_view language;
  /// A heading before the first block that says the same is dropped, as `lift` names it.
  std::string_view headline;
  std::string_view deck;
  LiftedKinds lift = LiftedKind::headline | LiftedKind::deck;
  /// What the writer put before a picture's credit ("Picture"); it is taken off again.
  std::string_view picture_label;
  /// Hosts whose frames become an Embed, beside those of core/uri.hpp.
  std::vector<std::string> embed_hosts;
  /// True where the syntax drops the line feed after `<pre>`: in HTML, not in XML.
  bool is_html = false;
  /// Bytes that lists, blocks and runs may take; strings are not counted, as they are no longer
  /// than the source. By `Limits::memory` where it is not set by a format that has its own account.
  std::size_t memory = static_cast<std::size_t>(-1);
  Locator locator;
};

/// The body that markup holds.
struct BlockReading {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::vector<Block> blocks;
  std::vector<LiftedPart> lifted;
  std::string language;      ///< `lang` of `html` or `body`, as stated
  std::string title;         ///< text of `title` in the head
  std::size_t cover = none;  ///< index in `blocks` of the picture marked as cover
};

}  // namespace markup
}  // namespace v0
}  // namespace galley

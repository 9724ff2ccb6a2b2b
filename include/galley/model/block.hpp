// galley: one block of a body, as a value that copies, compares and dies without recursion
#pragma once
#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/enum_names.hpp>
#include <galley/core/fields.hpp>
#include <galley/model/block_types.hpp>
#include <galley/model/image.hpp>

namespace galley {
inline namespace v0 {

enum class BlockKind : unsigned char {
  paragraph,
  heading,
  quote,
  list,
  image,
  table,
  preformatted,
  embed,
  aside,
  divider,
  interstitial,
  unmodelled
};
template <>
inline constexpr std::string_view enum_names<BlockKind>[] = {
    "paragraph",    "heading", "quote", "list",    "image",        "table",
    "preformatted", "embed",   "aside", "divider", "interstitial", "unmodelled"};

namespace detail {

template <class... T>
struct TypeList {
  static constexpr std::size_t size = sizeof...(T);
};
/// The type of each kind, in the order of `BlockKind`.
using BlockTypes = TypeList<Paragraph, Heading, Quote, List, Image, Table, Preformatted, Embed,
                            Aside, Divider, Interstitial, Unmodelled>;

template <class T, class... All>
constexpr std::size_t index_in(TypeList<All...>) {
  std::size_t i = 0;
  (void)((std::is_same_v<T, All> ? true : (++i, false)) || ...);
  return i;
}
template <class T>
inline constexpr bool is_block_type = index_in<T>(BlockTypes{}) < BlockTypes::size;

/// A block's content on the heap. `next` links nodes that wait to be destroyed.
struct BlockNode {
  BlockNode* next = nullptr;
  virtual ~BlockNode() = default;
  /// Hands the nodes of nested blocks over to `pending`, so that no destructor nests.
  virtual void release_children(BlockNode*& pending) noexcept = 0;
};
template <class T>
struct TypedBlockNode final : BlockNode {
  T value;
  TypedBlockNode() : value() {}
  explicit TypedBlockNode(T&& v) : value(std::move(v)) {}
  void release_children(BlockNode*& pending) noexcept override;
};

/// The class behind `Block`. Paragraphs and headings, most of a body, live within it.
template <class>
class BasicBlock {
 public:
  BasicBlock() noexcept : paragraph_() {}
  template <class T, class = std::enable_if_t<is_block_type<T>>>
  BasicBlock(T content) : BasicBlock() {
    assign(std::move(content));
  }
  BasicBlock(const BasicBlock& other) : BasicBlock() { copy_from(other); }
  BasicBlock(BasicBlock&& other) noexcept {
    take(other);
    other.be_empty();
  }
  BasicBlock& operator=(const BasicBlock& other) {
    BasicBlock copy(other);
    swap(copy);
    return *this;
  }
  BasicBlock& operator=(BasicBlock&& other) noexcept {
    BasicBlock taken(std::move(other));  // which may stand in this one
    destroy();
    take(taken);
    taken.be_empty();
    return *this;
  }
  ~BasicBlock() { destroy(); }

  BlockKind kind() const noexcept { return kind_; }
  template <class T>
  bool is() const noexcept {
    return kind_ == kind_of<T>();
  }
  template <class T>
  const T* get_if() const noexcept {
    return is<T>() ? &content<T>() : nullptr;
  }
  template <class T>
  T* get_if() noexcept {
    return is<T>() ? const_cast<T*>(&content<T>()) : nullptr;
  }
  /// Calls `f` with the content as its own type.
  template <class F>
  decltype(auto) visit(F&& f) const;
  template <class F>
  decltype(auto) visit(F&& f);

  /// Makes it an empty block of type T and returns the content.
  template <class T>
  T& emplace();
  /// Makes it an empty block of that kind.
  void emplace(BlockKind kind);

  void swap(BasicBlock& other) noexcept;
  friend void swap(BasicBlock& a, BasicBlock& b) noexcept { a.swap(b); }

  friend bool operator==(const BasicBlock& a, const BasicBlock& b) { return a.equals(b); }
  friend bool operator!=(const BasicBlock& a, const BasicBlock& b) { return !a.equals(b); }

  /// Gives up a heap node, leaving an empty paragraph; null for blocks that have none.
  BlockNode* release() noexcept;

 private:
  template <class T>
  static constexpr BlockKind kind_of() {
    return static_cast<BlockKind>(index_in<T>(BlockTypes{}));
  }
  template <class T>
  static constexpr bool is_inline = std::is_same_v<T, Paragraph> || std::is_same_v<T, Heading>;

  bool on_heap() const noexcept { return kind_ > BlockKind::heading; }
  template <class T>
  const T& content() const noexcept {
    if constexpr (std::is_same_v<T, Paragraph>) {
      return paragraph_;
    } else if constexpr (std::is_same_v<T, Heading>) {
      return heading_;
    } else {
      return static_cast<const TypedBlockNode<T>*>(node_)->value;
    }
  }
  /// Replaces the empty paragraph that a fresh block is.
  template <class T>
  void assign(T&& value);
  void take(BasicBlock& other) noexcept;
  /// Makes an empty paragraph of one without content.
  void be_empty() noexcept {
    new (&paragraph_) Paragraph();
    kind_ = BlockKind::paragraph;
  }
  void destroy() noexcept;
  void copy_from(const BasicBlock& other);
  bool equals(const BasicBlock& other) const;

  BlockKind kind_ = BlockKind::paragraph;
  union {
    Paragraph paragraph_;
    Heading heading_;
    BlockNode* node_;
  };
};

}  // namespace detail

template <class = void>
Paragraph paragraph(Text text) {
  Paragraph made;
  made.text = std::move(text);
  return made;
}
template <class = void>
Heading heading(std::uint8_t level, Text text) {
  Heading made;
  made.level = level;
  made.text = std::move(text);
  return made;
}
template <class AnyText>
Quote quote(AnyText text, std::string attribution = {}) {
  Quote made;
  made.body.push_back(paragraph(Text(std::move(text))));
  made.attribution = std::move(attribution);
  return made;
}

}  // namespace v0
}  // namespace galley

#include <galley/model/block_impl.hpp>

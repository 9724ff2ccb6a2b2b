// galley: how blocks move, copy, compare and die; included by block.hpp only
#pragma once
#include <galley/model/block.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Calls `f(T{})` with a null pointer of the type that belongs to `kind`.
template <class F, class... T>
decltype(auto) with_block_type(BlockKind kind, TypeList<T...>, F&& f) {
  using Result = decltype(f(static_cast<Paragraph*>(nullptr)));
  using Function = Result (*)(F&);
  static constexpr Function table[] = {
      [](F& g) -> Result { return g(static_cast<T*>(nullptr)); }...};
  return table[static_cast<std::size_t>(kind)](f);
}

template <class Parameter>
template <class F>
decltype(auto) BasicBlock<Parameter>::visit(F&& f) const {
  return with_block_type(kind_, BlockTypes{}, [&](auto* type) -> decltype(auto) {
    return f(content<std::remove_pointer_t<decltype(type)>>());
  });
}
template <class Parameter>
template <class F>
decltype(auto) BasicBlock<Parameter>::visit(F&& f) {
  return with_block_type(kind_, BlockTypes{}, [&](auto* type) -> decltype(auto) {
    using T = std::remove_pointer_t<decltype(type)>;
    return f(const_cast<T&>(content<T>()));
  });
}

template <class Parameter>
template <class T>
void BasicBlock<Parameter>::assign(T&& value) {
  if constexpr (std::is_same_v<T, Paragraph>) {
    paragraph_ = std::move(value);
  } else if constexpr (std::is_same_v<T, Heading>) {
    paragraph_.~Paragraph();
    new (&heading_) Heading(std::move(value));
  } else {
    BlockNode* node = new TypedBlockNode<T>(std::move(value));
    paragraph_.~Paragraph();
    node_ = node;
  }
  kind_ = kind_of<T>();
}

template <class Parameter>
template <class T>
T& BasicBlock<Parameter>::emplace() {
  BlockNode* node = nullptr;
  if constexpr (!is_inline<T>) node = new TypedBlockNode<T>();
  destroy();
  if constexpr (std::is_same_v<T, Paragraph>) {
    new (&paragraph_) Paragraph();
  } else if constexpr (std::is_same_v<T, Heading>) {
    new (&heading_) Heading();
  } else {
    node_ = node;
  }
  kind_ = kind_of<T>();
  return *get_if<T>();
}

template <class Parameter>
void BasicBlock<Parameter>::emplace(BlockKind kind) {
  with_block_type(kind, BlockTypes{},
                  [&](auto* type) { this->emplace<std::remove_pointer_t<decltype(type)>>(); });
}

template <class Parameter>
BlockNode* BasicBlock<Parameter>::release() noexcept {
  if (!on_heap()) return nullptr;
  BlockNode* node = node_;
  be_empty();
  return node;
}

/// Takes over the content of `other` into raw storage; `other` is left without content.
template <class Parameter>
void BasicBlock<Parameter>::take(BasicBlock& other) noexcept {
  kind_ = other.kind_;
  if (kind_ == BlockKind::paragraph) {
    new (&paragraph_) Paragraph(std::move(other.paragraph_));
    other.paragraph_.~Paragraph();
  } else if (kind_ == BlockKind::heading) {
    new (&heading_) Heading(std::move(other.heading_));
    other.heading_.~Heading();
  } else {
    node_ = other.node_;
  }
}

template <class Parameter>
void BasicBlock<Parameter>::swap(BasicBlock& other) noexcept {
  if (this == &other) return;
  BasicBlock between;
  between.paragraph_.~Paragraph();
  between.take(other);
  other.take(*this);
  take(between);
  between.be_empty();
}

template <class Parameter>
void BasicBlock<Parameter>::destroy() noexcept {
  if (kind_ == BlockKind::heading) {
    heading_.~Heading();
    return;
  }
  BlockNode* pending = release();
  paragraph_.~Paragraph();
  while (pending != nullptr) {
    BlockNode* node = pending;
    pending = node->next;
    node->release_children(pending);
    delete node;
  }
}

template <class T>
inline constexpr bool nests_blocks =
    std::is_same_v<T, Quote> || std::is_same_v<T, List> || std::is_same_v<T, Aside>;

/// Walks two values of one type field by field: `f` gets each pair of block lists, `g` every other
/// pair of members. Stops when one answers false. If `A` is not const it is given the shape of `b`.
template <class A, class B, class F, class G>
bool pair_bodies(A& a, B& b, F&& f, G&& g) {
  return fields<std::remove_const_t<A>>.all([&](auto field) -> bool {
    using Type = typename decltype(field)::type;
    auto& x = field.of(a);
    auto& y = field.of(b);
    if constexpr (std::is_same_v<Type, std::vector<Block>>) {
      return f(x, y);
    } else if constexpr (std::is_same_v<Type, std::vector<ListItem>>) {
      if constexpr (!std::is_const_v<A>) x.resize(y.size());
      if (x.size() != y.size()) return false;
      for (std::size_t i = 0; i < x.size(); ++i)
        if (!f(x[i], y[i])) return false;
      return true;
    } else {
      return g(x, y);
    }
  });
}

template <class T>
void TypedBlockNode<T>::release_children([[maybe_unused]] BlockNode*& pending) noexcept {
  if constexpr (nests_blocks<T>) {
    const auto release_all = [&](std::vector<Block>& blocks, const std::vector<Block>&) {
      for (Block& block : blocks) {
        if (BlockNode* node = block.release()) {
          node->next = pending;
          pending = node;
        }
      }
      return true;
    };
    pair_bodies(value, std::as_const(value), release_all,
                [](const auto&, const auto&) { return true; });
  }
}

/// Copying: lists of nested blocks still to be copied wait in `work`.
struct CopyTask {
  std::vector<Block>* to;
  const std::vector<Block>* from;
};

template <class Parameter>
void BasicBlock<Parameter>::copy_from(const BasicBlock& other) {
  std::vector<Lazy<CopyTask, Parameter>> work;
  const auto copy_one = [&work](BasicBlock& to, const BasicBlock& from) {
    from.visit([&](const auto& content) {
      using T = std::decay_t<decltype(content)>;
      if constexpr (nests_blocks<T>) {
        pair_bodies(
            to.template emplace<T>(), content,
            [&](std::vector<Block>& blocks, const std::vector<Block>& source) {
              if (!source.empty()) work.push_back({&blocks, &source});
              return true;
            },
            [](auto& x, const auto& y) {
              x = y;
              return true;
            });
      } else {
        BasicBlock copy{T(content)};
        to.swap(copy);
      }
    });
  };
  copy_one(*this, other);
  while (!work.empty()) {
    const CopyTask task = work.back();
    work.pop_back();
    task.to->resize(task.from->size());
    for (std::size_t i = 0; i < task.from->size(); ++i) copy_one((*task.to)[i], (*task.from)[i]);
  }
}

struct CompareTask {
  const std::vector<Block>* a;
  const std::vector<Block>* b;
};

template <class Parameter>
bool BasicBlock<Parameter>::equals(const BasicBlock& other) const {
  std::vector<Lazy<CompareTask, Parameter>> work;
  const auto equal_one = [&work](const BasicBlock& a, const BasicBlock& b) {
    if (a.kind_ != b.kind_) return false;
    return a.visit([&](const auto& x) -> bool {
      using T = std::decay_t<decltype(x)>;
      const T& y = b.content<T>();
      if constexpr (nests_blocks<T>) {
        return pair_bodies(
            x, y,
            [&](const std::vector<Block>& p, const std::vector<Block>& q) {
              if (p.size() != q.size()) return false;
              if (!p.empty()) work.push_back({&p, &q});
              return true;
            },
            [](const auto& p, const auto& q) { return p == q; });
      } else {
        return x == y;
      }
    });
  };
  if (!equal_one(*this, other)) return false;
  while (!work.empty()) {
    const CompareTask task = work.back();
    work.pop_back();
    for (std::size_t i = 0; i < task.a->size(); ++i)
      if (!equal_one((*task.a)[i], (*task.b)[i])) return false;
  }
  return true;
}

}  // namespace detail
}  // namespace v0
}  // namespace galley

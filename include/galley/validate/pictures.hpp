// galley: the pictures of a story in order, with their places, mostly without memory
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include <galley/core/path.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {

/// One picture and where it stands: the cover, or an element of `body` or `other_media`.
struct Picture {
  const Image* image;
  const char* list;  ///< null for the cover
  std::size_t index;

  /// The first address, which tells one picture from another; empty if there is none.
  std::string_view address() const noexcept {
    for (const Rendition& rendition : image->renditions)
      if (!rendition.href.empty()) return rendition.href;
    return {};
  }
  /// Calls `f(path)`.
  template <class F>
  void at(const Path& article, F&& f) const {
    if (list == nullptr) return f(Path(article, "cover"));
    const Path all(article, list);
    f(Path(all, index));
  }
};

/// The pictures of a story together: cover, body, other media; those within quotes, lists and boxes
/// are left out.
template <class T = void>
class BasicPictures {
 public:
  static constexpr std::size_t few = 64;

  explicit BasicPictures(const Article& article) : article_(article) {
    if (article.cover) add({&*article.cover, nullptr, 0});
    for (std::size_t i = 0; i < article.body.size(); ++i)
      if (const Image* image = article.body[i].get_if<Image>()) add({image, "body", i});
    for (std::size_t i = 0; i < article.other_media.size(); ++i)
      add({&article.other_media[i], "other_media", i});
  }
  const Article& article() const noexcept { return article_; }
  std::size_t size() const noexcept { return size_; }
  const Picture& operator[](std::size_t i) const noexcept {
    return i < few ? few_[i] : more_[i - few];
  }

 private:
  void add(const Picture& picture) {
    if (size_ < few)
      few_[size_] = picture;
    else
      more_.push_back(picture);
    ++size_;
  }

  const Article& article_;
  Picture few_[few];  ///< no more of it is set than there are
  std::vector<Lazy<Picture, T>> more_;
  std::size_t size_ = 0;
};
using Pictures = BasicPictures<>;

}  // namespace v0
}  // namespace galley

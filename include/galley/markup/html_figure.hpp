// galley: a picture with its caption and credit as an HTML figure
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <galley/markup/html_links.hpp>
#include <galley/model/image.hpp>

namespace galley {
inline namespace v0 {
namespace markup {
namespace detail {

/// The files of a picture that a page can show: the widest, and those of its shape. Each address is
/// judged once; of long lists those past the first few again where they are asked for.
class PictureChoice {
 public:
  /// `judge(rendition, index)` gives the address, or none.
  template <class Judge>
  PictureChoice(const Image& image, Judge&& judge) : image_(image) {
    for (std::size_t i = 0; i < image.renditions.size(); ++i) {
      const Rendition& rendition = image.renditions[i];
      const html::Url url = judge(rendition, i);
      if (i < remembered) urls_[i] = url;
      has_other_ = has_other_ || !is_picture(rendition);
      if (!url || !is_picture(rendition)) continue;
      if (!has_main_ || rendition.width > main().width) main_ = i;
      has_main_ = true;
    }
  }

  bool has_main() const { return has_main_; }
  /// A file is there that no page shows as a picture: a video, a sound.
  bool has_other() const { return has_other_; }
  const Rendition& main() const { return image_.renditions[main_]; }
  html::Url main_address() const { return address(main_); }

  html::Url address(std::size_t index) const {
    if (index < remembered) return urls_[index];
    return html::Url(image_.renditions[index].href, UrlSlot::media);
  }
  /// True for a file that the browser may take instead of the main one, and for that itself.
  bool is_candidate(std::size_t index) const {
    const Rendition& rendition = image_.renditions[index];
    if (rendition.width <= 0 || rendition.height <= 0 || !is_picture(rendition)) return false;
    if (!address(index).fits_srcset()) return false;
    // Equal shape: the ratios differ by at most two in a hundred.
    const std::int64_t a = std::int64_t{rendition.width} * main().height;
    const std::int64_t b = std::int64_t{main().width} * rendition.height;
    const std::int64_t difference = a < b ? b - a : a - b;
    return difference <= b / 50;
  }

 private:
  static constexpr std::size_t remembered = 8;

  /// By its media type; without one, a video's or sound's file is not taken for a picture.
  bool is_picture(const Rendition& rendition) const {
    const std::string_view type = rendition.media_type;
    if (!type.empty()) return strings::starts_with(type, "image/");
    return image_.kind == ImageKind::picture || image_.kind == ImageKind::graphic;
  }

  const Image& image_;
  html::Url urls_[remembered];
  std::size_t main_ = 0;
  bool has_main_ = false;
  bool has_other_ = false;
};

template <class Out>
class FigureWriter {
 public:
  FigureWriter(const HtmlTarget<Out>& target, const Image& image, const Path& path)
      : target_(target), out_(target.out), image_(image), path_(path), choice_(image, judge()) {}

  void write(bool is_cover) {
    if (target_.options.references != nullptr) reference_ = target_.options.references->take();
    if (reference_.empty()) report();
    const bool has_picture = choice_.has_main();
    const bool is_omitted = !has_caption() || target_.options.missing_image == MissingImage::omit;
    if (!has_picture && is_omitted && reference_.empty() && !target_.options.is_bare) return;
    if (!has_picture) {
      out_.markup("<figure class=\"g-figure g-pictureless\"");
      reference();
      out_.markup(">");
    } else if (is_cover) {
      out_.markup("<figure class=\"g-figure g-cover\">");
    } else {
      out_.markup("<figure class=\"g-figure\">");
    }
    if (has_picture) picture(is_cover);
    if (has_caption()) caption();
    out_.markup("</figure>\n");
  }

 private:
  /// Judges an address by the policy and reports a refusal.
  auto judge() const {
    return [this](const Rendition& rendition, std::size_t index) {
      const Path list(path_, "renditions");
      const Path place(list, index);
      return target_.url(rendition.href, UrlSlot::media, Path(place, "href"));
    };
  }

  void report() const {
    if (choice_.has_main() || target_.options.is_bare) return;
    target_.issues.warning("image.rendition.missing", path_,
                           choice_.has_other()
                               ? "none of the files is a picture that a page can show"
                               : "the picture has no address that a page can show");
  }

  void picture(bool is_cover) {
    const Rendition& main = choice_.main();
    out_.markup("<img");
    reference();
    out_.attribute("src", choice_.main_address());
    if (!target_.options.is_bare) candidates(is_cover);
    if (main.width > 0 && main.height > 0) {
      out_.attribute("width", main.width);
      out_.attribute("height", main.height);
    }
    out_.attribute("alt", image_.is_decorative ? std::string_view() : std::string_view(image_.alt));
    if (target_.options.is_bare) {
      if (!image_.id.empty()) out_.attribute("data-residref", std::string_view(image_.id));
    } else if (is_cover) {
      out_.markup(" fetchpriority=\"high\"");
    } else {
      out_.markup(" loading=\"lazy\" decoding=\"async\"");
    }
    out_.end_void();
  }

  /// Where the format says more of the picture.
  void reference() {
    if (!reference_.empty()) out_.attribute("data-assoc-ref", reference_);
  }

  void candidates(bool is_cover) {
    const std::size_t size = image_.renditions.size();
    std::size_t count = 0;
    for (std::size_t i = 0; i < size; ++i) count += choice_.is_candidate(i);
    if (count < 2) return;
    out_.markup(" srcset=\"");
    bool is_first = true;
    for (std::size_t i = 0; i < size; ++i) {
      if (!choice_.is_candidate(i)) continue;
      out_.candidate(choice_.address(i), image_.renditions[i].width, is_first);
      is_first = false;
    }
    if (is_cover) {
      out_.markup("\" sizes=\"(min-width: 66rem) 66rem, 100vw\"");
    } else {
      out_.markup("\" sizes=\"(min-width: 40rem) 37rem, 100vw\"");
    }
  }

  bool has_caption() const {
    return !image_.caption.text.empty() || !credit().empty() || has_notice();
  }
  bool has_notice() const {
    if (image_.rights && reference_.empty())
      for (const LanguageText& notice : image_.rights->notices)
        if (is_shown(notice)) return true;
    return false;
  }

  /// Caption, credit and notices, with blanks between those that are there.
  void caption() {
    bool follows = false;
    const auto part = [&] {
      if (follows) out_.lines(" ");
      follows = true;
    };
    out_.markup("<figcaption>");
    if (!image_.caption.text.empty()) {
      part();
      const Path caption(path_, "caption");
      out_.markup("<span class=\"g-caption\">");
      write_html_text(target_, image_.caption.text, Path(caption, "text"));
      out_.markup("</span>");
    }
    if (!credit().empty()) {
      part();
      write_credit();
    }
    for (std::size_t i = 0; has_notice() && i < image_.rights->notices.size(); ++i) {
      if (!is_shown(image_.rights->notices[i])) continue;
      part();
      const Path rights(path_, "rights");
      const Path list(rights, "notices");
      out_.markup("<span");
      write_html_notice(target_, image_.rights->notices[i], Path(list, i));
      out_.markup("</span>");
    }
    out_.markup("</figcaption>");
  }

  void write_credit() {
    out_.markup("<span class=\"g-credit\">");
    if (image_.kind == ImageKind::picture && !target_.options.picture_label.empty()) {
      out_.text(target_.options.picture_label);
      out_.markup(": ");
    }
    if (is_credit_of_maker()) {
      const Path list(path_, "creators");
      const Path maker(list, std::size_t{0});
      write_html_link(target_, credit(), image_.creators[0].url, Path(maker, "url"), "");
    } else {
      out_.text(credit());
    }
    out_.markup("</span>");
  }

  /// As printed; else the credit line that the rights ask for; else the maker's name.
  std::string_view credit() const {
    if (!image_.caption.credit.empty() || !reference_.empty()) return image_.caption.credit;
    if (image_.rights && !image_.rights->credit_line.empty()) return image_.rights->credit_line;
    return image_.creators.empty() ? std::string_view() : std::string_view(image_.creators[0].name);
  }
  bool is_credit_of_maker() const {
    return image_.caption.credit.empty() && reference_.empty() &&
           !(image_.rights && !image_.rights->credit_line.empty());
  }

  const HtmlTarget<Out>& target_;
  Out& out_;
  const Image& image_;
  const Path& path_;
  PictureChoice choice_;
  std::string_view reference_;
};

}  // namespace detail

/// Writes a picture as a figure: the widest file with its smaller sizes, alternative text, caption
/// and credit. Without an address it is its caption alone, or nothing.
template <class Out>
void write_html_figure(const HtmlTarget<Out>& target, const Image& image, const Path& path,
                       bool is_cover) {
  detail::FigureWriter<Out>(target, image, path).write(is_cover);
}

}  // namespace markup
}  // namespace v0
}  // namespace galley

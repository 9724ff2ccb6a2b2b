// galley: pictures are figures with their captions, whatever is known of their files
#include <string>

#include "markup/html_target.hpp"
#include "support/catch.hpp"

#include <galley/markup/html_figure.hpp>

namespace {

using galley::Image;
using galley::ImageKind;
using galley_test::contains;
using galley_test::html_of;

galley::Rendition file(std::string href, int width = 0, int height = 0, std::string type = {}) {
  galley::Rendition made;
  made.href = std::move(href);
  made.width = width;
  made.height = height;
  made.media_type = std::move(type);
  return made;
}
Image picture(std::vector<galley::Rendition> files) {
  Image made;
  made.renditions = std::move(files);
  return made;
}

}  // namespace

TEST_CASE("a picture is a figure with alternative text, caption and credit") {
  const Image image =
      galley::image("https://h.example/a.jpg", "A \"cat\"", "A cat sleeps.", "A. Example");
  CHECK(html_of(image).text ==
        "<figure class=\"g-figure\"><img src=\"https://h.example/a.jpg\" alt=\"A &quot;cat&quot;\" "
        "loading=\"lazy\" "
        "decoding=\"async\"><figcaption><span class=\"g-caption\">A cat sleeps.</span> <span "
        "class=\"g-credit\">A. "
        "Example</span></figcaption></figure>\n");
}

TEST_CASE("a cover is loaded at once") {
  const std::string text = html_of(galley::image("a.jpg"), true).text;
  CHECK(text ==
        "<figure class=\"g-figure g-cover\"><img src=\"a.jpg\" alt=\"\" "
        "fetchpriority=\"high\"></figure>\n");
}

TEST_CASE("a credit has the page's word before it where it is a photographer's") {
  galley::markup::HtmlBlockOptions options;
  options.picture_label = "Foto & mehr";
  Image image = galley::image("a.jpg", "", "", "EA");
  CHECK_THAT(html_of(image, false, options).text,
             contains("<span class=\"g-credit\">Foto &amp; mehr: EA</span>"));
  image.kind = ImageKind::graphic;
  CHECK_THAT(html_of(image, false, options).text, contains("<span class=\"g-credit\">EA</span>"));
}

TEST_CASE("without a printed credit the rights' line is printed, else the maker's name") {
  Image image = galley::image("a.jpg");
  image.creators.resize(1);
  image.creators[0].name = "A. Example";
  CHECK_THAT(html_of(image).text, contains("<span class=\"g-credit\">A. Example</span>"));
  image.rights.emplace().credit_line = "EA / A. Example";
  CHECK_THAT(html_of(image).text, contains("<span class=\"g-credit\">EA / A. Example</span>"));
  image.caption.credit = "As printed";
  CHECK_THAT(html_of(image).text, contains("<span class=\"g-credit\">As printed</span>"));
}

TEST_CASE("a maker who stands for the credit is linked") {
  Image image = galley::image("a.jpg");
  image.creators.resize(1);
  image.creators[0].name = "A. Example";
  image.creators[0].url = "/by/a";
  CHECK_THAT(html_of(image).text,
             contains("<span class=\"g-credit\"><a href=\"/by/a\">A. Example</a></span>"));
  image.creators[0].url = "javascript:x";
  const auto part = html_of(image);
  CHECK_THAT(part.text, contains("<span class=\"g-credit\">A. Example</span>"));
  CHECK(part.has("url.scheme.rejected", "/creators/0/url"));
  image.caption.credit = "As printed";
  CHECK(html_of(image).issues.empty());
}

TEST_CASE("notices of a picture stand with it") {
  Image image = galley::image("a.jpg", "", "A cat");
  auto& notices = image.rights.emplace().notices;
  notices.resize(3);
  notices[0].text = "\xC2\xA9 EA & Co";
  notices[0].language = "en";
  notices[2].href = "https://h.example/licence";
  const std::string link = "<a href=\"https://h.example/licence\" rel=\"license noopener\">";
  CHECK_THAT(html_of(image).text,
             contains("A cat</span> <span class=\"g-rights\" lang=\"en\">\xC2\xA9 EA &amp; "
                      "Co</span> <span class=\"g-rights\">" +
                      link + "https://h.example/licence</a></span></figcaption>"));
  notices[0].language = "?";
  CHECK(html_of(image).has("html.language.invalid", "/rights/notices/0/language"));
}

TEST_CASE("decorative pictures have an empty alternative text") {
  Image image = galley::image("a.jpg", "not to be read out");
  image.is_decorative = true;
  CHECK_THAT(html_of(image).text, contains(" alt=\"\""));
}

TEST_CASE("the widest file is shown, and those of its shape are candidates") {
  const Image image =
      picture({file("small.jpg", 800, 450), file("large.jpg", 1600, 900),
               file("square.jpg", 900, 900), file("near.jpg", 1000, 563), file("unsized.jpg")});
  CHECK_THAT(
      html_of(image).text,
      contains("<img src=\"large.jpg\" srcset=\"small.jpg 800w, large.jpg 1600w, near.jpg 1000w\" "
               "sizes=\"(min-width: 40rem) 37rem, 100vw\" width=\"1600\" height=\"900\""));
}

TEST_CASE("one file needs no candidates") {
  CHECK(html_of(picture({file("a.jpg", 800, 450)})).text.find("srcset") == std::string::npos);
  CHECK(html_of(picture({file("a.jpg", 800, 450), file("b.jpg", 450, 800)})).text.find("srcset") ==
        std::string::npos);
}

TEST_CASE("files that a srcset cannot name are no candidates") {
  const std::string text = html_of(picture({file("a.jpg", 1600, 900), file("b.jpg,", 800, 450),
                                            file(",c.jpg", 400, 225)}))
                               .text;
  CHECK(text.find("srcset") == std::string::npos);
}

TEST_CASE("files beyond the first few are judged like the others") {
  std::vector<galley::Rendition> files;
  for (int i = 1; i <= 20; ++i) files.push_back(file("f" + std::to_string(i), i * 16, i * 9));
  files[17].href = "javascript:alert(1)";
  const auto part = html_of(picture(std::move(files)));
  CHECK_THAT(part.text, contains("<img src=\"f20\" srcset=\"f1 16w, f2 32w"));
  CHECK_THAT(part.text, contains("f17 272w, f19 304w, f20 320w\""));
  CHECK(part.has("url.scheme.rejected", "/renditions/17/href"));
}

TEST_CASE("a size is stated only if both sides are known") {
  CHECK(html_of(picture({file("a.jpg", 800, 0)})).text.find("width") == std::string::npos);
  CHECK_THAT(html_of(picture({file("a.jpg", 800, 450)})).text,
             contains(" width=\"800\" height=\"450\""));
}

TEST_CASE("a picture without an address keeps its caption, or goes") {
  const Image image = galley::image("", "alt", "A cat sleeps.", "EA");
  const auto kept = html_of(image, true);
  CHECK(kept.text ==
        "<figure class=\"g-figure g-pictureless\"><figcaption><span class=\"g-caption\">A cat "
        "sleeps.</span> <span "
        "class=\"g-credit\">EA</span></figcaption></figure>\n");
  CHECK(kept.has("image.rendition.missing", ""));
  galley::markup::HtmlBlockOptions options;
  options.missing_image = galley::markup::MissingImage::omit;
  const auto omitted = html_of(image, true, options);
  CHECK(omitted.text == "");
  CHECK(omitted.has("image.rendition.missing", ""));
  CHECK(html_of(galley::image("")).text == "");
}

TEST_CASE("a refused address is no address") {
  const auto part = html_of(galley::image("data:image/png;base64,AAAA", "", "A cat"));
  CHECK(part.text.find("<img") == std::string::npos);
  CHECK_THAT(part.text, contains("A cat"));
  CHECK(part.has("url.scheme.rejected", "/renditions/0/href"));
  CHECK(part.has("image.rendition.missing", ""));
}

TEST_CASE("a video is shown as its poster, or as its caption") {
  Image video = picture(
      {file("film.mp4", 1920, 1080, "video/mp4"), file("poster.jpg", 640, 360, "image/jpeg")});
  video.kind = ImageKind::video;
  video.caption.text = "A film";
  CHECK_THAT(html_of(video).text, contains("<img src=\"poster.jpg\" width=\"640\" height=\"360\""));
  video.renditions.pop_back();
  const auto part = html_of(video);
  CHECK_THAT(part.text, contains("g-pictureless"));
  CHECK(part.has("image.rendition.missing", ""));
  video.renditions[0].media_type.clear();
  CHECK_THAT(html_of(video).text, contains("g-pictureless"));
}

TEST_CASE("captions keep their links") {
  Image image = galley::image("a.jpg");
  image.caption.text = "See ";
  image.caption.text.append_link("more", "javascript:x");
  image.caption.text.append_link("this", "/b");
  const auto part = html_of(image);
  CHECK_THAT(part.text,
             contains("<span class=\"g-caption\">See more<a href=\"/b\">this</a></span>"));
  CHECK(part.has("url.scheme.rejected", "/caption/text/1/href"));
}

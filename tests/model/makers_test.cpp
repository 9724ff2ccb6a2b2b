#include <string>

#include "galley/model/article.hpp"
#include "support/catch.hpp"

#include <galley/model/bundle.hpp>

TEST_CASE("an article is put together in ten lines", "[makers]") {
  galley::Article story;
  story.id = "urn:example:2026:harbour";
  story.language = "en";
  story.headline = "Harbour reopens after storm";
  story.cover = galley::image("https://example.com/h.jpg", "Boats at the quay",
                              "The quay on Friday.", "A. Example");
  story.body.push_back(galley::paragraph("The harbour reopened."));
  story.body.push_back(galley::heading(2, "What is next"));
  story.body.push_back(galley::quote("We are back.", "B. Example"));
  story.body.push_back(galley::image("https://example.com/i.jpg"));
  story.related.push_back(galley::link("Ferries at half service"));

  const galley::Article copy = story;
  CHECK(copy == story);
  CHECK(story != galley::Article{});
  CHECK(story.body.size() == 4);
}

TEST_CASE("a paragraph is made from text", "[makers]") {
  const galley::Paragraph made = galley::paragraph("words");
  CHECK(made.text == galley::Text("words"));
  CHECK(made.role == galley::ParagraphRole::normal);
  CHECK(made.extensions.empty());
}

TEST_CASE("a heading is made from level and text", "[makers]") {
  const galley::Heading made = galley::heading(3, "words");
  CHECK(made.level == 3);
  CHECK(made.text.plain() == "words");
}

TEST_CASE("a quote is made from text and attribution", "[makers]") {
  const galley::Quote made = galley::quote("words", "B. Example");
  REQUIRE(made.body.size() == 1);
  REQUIRE(made.body[0].is<galley::Paragraph>());
  CHECK(made.body[0].get_if<galley::Paragraph>()->text.plain() == "words");
  CHECK(made.attribution == "B. Example");
  CHECK(galley::quote(std::string("x")).attribution.empty());
  galley::Text marked;
  marked.append("x", galley::Mark::strong);
  CHECK(galley::quote(marked).body[0].get_if<galley::Paragraph>()->text == marked);
}

TEST_CASE("an image is made from address, alternative text, caption and credit", "[makers]") {
  const galley::Image made = galley::image("https://example.com/a.jpg", "alt", "caption", "credit");
  REQUIRE(made.renditions.size() == 1);
  CHECK(made.renditions[0].href == "https://example.com/a.jpg");
  CHECK(made.alt == "alt");
  CHECK(made.caption.text.plain() == "caption");
  CHECK(made.caption.credit == "credit");
  CHECK(made.kind == galley::ImageKind::picture);
}

TEST_CASE("an image without an address has no rendition", "[makers]") {
  CHECK(galley::image("", "alt").renditions.empty());
  CHECK(galley::image("") == galley::Image{});
}

TEST_CASE("a link is made from title and address", "[makers]") {
  CHECK(galley::link("title", "https://example.com/").href == "https://example.com/");
  CHECK(galley::link("title").href.empty());
  CHECK(galley::link("title").title == "title");
}

TEST_CASE("articles differ in any field that differs", "[makers]") {
  galley::fields<galley::Article>.each([](auto field) {
    CAPTURE(field.name);
    using Type = typename decltype(field)::type;
    galley::Article article;
    if constexpr (std::is_same_v<Type, std::string>) {
      field.of(article) = "x";
    } else if constexpr (galley::is_vector<Type>) {
      field.of(article).emplace_back();
    } else if constexpr (galley::is_optional<Type>) {
      field.of(article).emplace();
    } else if constexpr (std::is_enum_v<Type>) {
      field.of(article) = static_cast<Type>(1);
    } else if constexpr (std::is_same_v<Type, galley::Timestamp>) {
      field.of(article) = galley::Timestamp("2026");
    } else if constexpr (std::is_same_v<Type, galley::Extensions>) {
      field.of(article).add("f", "s", "1");
    } else {
      galley::fields<Type>.each([&](auto inner) {
        using Inner = typename decltype(inner)::type;
        if constexpr (std::is_same_v<Inner, std::string>) inner.of(field.of(article)) = "x";
      });
    }
    CHECK(article != galley::Article{});
    CHECK_FALSE(galley::is_empty(article));
    const galley::Article copy = article;
    CHECK(copy == article);
  });
}

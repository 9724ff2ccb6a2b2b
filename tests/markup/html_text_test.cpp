// galley: running text keeps its marks, links and languages in HTML
#include <string>

#include "markup/html_target.hpp"
#include "support/catch.hpp"

#include <galley/markup/html_text.hpp>

namespace {

using galley::Link;
using galley::Mark;
using galley::Style;
using galley::Text;
using galley_test::html_of;

Style linked(std::string href, galley::Marks marks = {}) {
  Style style;
  style.link.href = std::move(href);
  style.marks = marks;
  return style;
}
Style in(std::string language, galley::Direction direction = {}) {
  Style style;
  style.language = std::move(language);
  style.direction = direction;
  return style;
}

}  // namespace

TEST_CASE("plain text is escaped, and its line feeds are line breaks") {
  CHECK(html_of(Text("a < b\nc")).text == "a &lt; b<br>c");
  CHECK(html_of(Text("a\nb"), true).text == "a<br/>b");
  CHECK(html_of(Text()).text == "");
}

TEST_CASE("each mark has its element") {
  const char* const elements[] = {"strong", "em", "code", "sub", "sup",
                                  "mark",   "q",  "s",    "u",   "small"};
  for (std::size_t i = 0; i < galley::names_of<Mark>().size; ++i) {
    Text text;
    text.append("x", static_cast<Mark>(i));
    const std::string name = elements[i];
    CHECK(html_of(text).text == "<" + name + ">x</" + name + ">");
  }
}

TEST_CASE("neighbours share the elements that they have in common") {
  Text text("a ");
  text.append("b", Mark::strong);
  text.append("c", Mark::strong | Mark::emphasis);
  text.append("d", Mark::emphasis);
  text.append("e", Mark::strong);
  CHECK(html_of(text).text == "a <strong>b<em>c</em></strong><em>d</em><strong>e</strong>");
}

TEST_CASE("a link of several runs is one link") {
  Text text;
  text.append("see ", linked("/a"));
  text.append("this", linked("/a", Mark::strong));
  text.append(" now", linked("/a"));
  text.append(" that", linked("/b"));
  CHECK(html_of(text).text ==
        "<a href=\"/a\">see <strong>this</strong> now</a><a href=\"/b\"> that</a>");
}

TEST_CASE("links to other sites keep them from reaching back") {
  Text text;
  text.append_link("x", "https://h.example/?a&b");
  CHECK(html_of(text).text == "<a href=\"https://h.example/?a&amp;b\" rel=\"noopener\">x</a>");
}

TEST_CASE("titles and known relations of a link are kept") {
  Text text;
  Style style = linked("/a");
  style.link.title = "A \"title\"";
  style.link.rel = "opener nofollow x sponsored nofollowx ugc";
  text.append("x", style);
  CHECK(html_of(text).text ==
        "<a href=\"/a\" rel=\"nofollow sponsored ugc\" title=\"A &quot;title&quot;\">x</a>");
}

TEST_CASE("the caller's relation is added to every link") {
  Text text;
  text.append_link("x", "https://h.example/");
  galley::markup::HtmlBlockOptions options;
  const auto written = [&] {
    return galley_test::html_part(
               [&](const auto& target, const galley::Path& path) {
                 galley::markup::write_html_text(target, text, path);
               },
               options)
        .text;
  };
  options.link_rel = galley::markup::LinkRel::nofollow;
  CHECK(written() == "<a href=\"https://h.example/\" rel=\"noopener nofollow\">x</a>");
  options.link_rel = galley::markup::LinkRel::sponsored;
  CHECK(written() == "<a href=\"https://h.example/\" rel=\"noopener sponsored\">x</a>");
  options.link_rel = galley::markup::LinkRel::ugc;
  CHECK(written() == "<a href=\"https://h.example/\" rel=\"noopener ugc\">x</a>");
}

TEST_CASE("a refused address loses the link and keeps the words") {
  Text text("see ");
  text.append("this", linked("javascript:alert(1)", Mark::strong));
  const auto part = html_of(text);
  CHECK(part.text == "see <strong>this</strong>");
  CHECK(part.has("url.scheme.rejected", "/1/href"));
}

TEST_CASE("a title without an address is no link") {
  Text text;
  Style style;
  style.link.title = "only a title";
  text.append("x", style);
  const auto part = html_of(text);
  CHECK(part.text == "x");
  CHECK(part.issues.empty());
}

TEST_CASE("foreign runs say their language and direction") {
  Text text("a ");
  text.append("b", in("fr"));
  text.append("c", in("ar", galley::Direction::rtl));
  text.append("d", in("", galley::Direction::ltr));
  CHECK(html_of(text).text ==
        "a <span lang=\"fr\">b</span><span lang=\"ar\" dir=\"rtl\">c</span><span "
        "dir=\"ltr\">d</span>");
  CHECK(html_of(text, true).text.find("<span lang=\"fr\" xml:lang=\"fr\">") != std::string::npos);
}

TEST_CASE("an ill-formed language is left out and reported") {
  Text text;
  text.append("b", in("fr\" onload=\"x"));
  const auto part = html_of(text);
  CHECK(part.text == "b");
  CHECK(part.has("html.language.invalid", "/0/language"));
}

TEST_CASE("a blank between marked words survives in both syntaxes") {
  Text text;
  text.append("a", Mark::strong);
  text.append(" ");
  text.append("b", Mark::emphasis);
  CHECK(html_of(text).text == "<strong>a</strong> <em>b</em>");
  CHECK(html_of(text, true).text == "<strong>a</strong>&#32;<em>b</em>");
}

TEST_CASE("elements nest properly however styles change") {
  Text text;
  for (unsigned bits = 0; bits < 64; ++bits) {
    Style style;
    if ((bits & 1U) != 0) style.marks = style.marks | Mark::strong;
    if ((bits & 2U) != 0) style.marks = style.marks | Mark::code;
    if ((bits & 4U) != 0) style.marks = style.marks | Mark::small;
    if ((bits & 8U) != 0) style.language = "fr";
    if ((bits & 16U) != 0) style.link.href = "/a";
    if ((bits & 32U) != 0) style.link.title = "t";
    text.append("x", style);
  }
  std::string open;
  const std::string html = html_of(text).text;
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html[at] != '<') continue;
    const bool closes = html[at + 1] == '/';
    const std::size_t start = at + (closes ? 2 : 1);
    const std::string name = html.substr(start, html.find_first_of(" >", start) - start) + ";";
    if (!closes) {
      open += name;
    } else {
      REQUIRE(open.size() >= name.size());
      REQUIRE(open.substr(open.size() - name.size()) == name);
      open.resize(open.size() - name.size());
    }
  }
  CHECK(open == "");
}

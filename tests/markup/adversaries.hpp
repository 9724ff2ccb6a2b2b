// galley: markup that could cost more than its size
#pragma once
#include <string_view>

namespace galley_test {

/// A text of `start` and then `part` as often as wanted.
struct Adversary {
  const char* name;
  std::string_view start;
  std::string_view part;
};

inline constexpr Adversary adversaries[] = {
    {"paragraphs", "", "<p>a"},
    {"dividers", "", "<hr>"},
    {"pictures", "", "<img src=a>"},
    {"figures", "", "<figure><figcaption>a</figure>"},
    {"items", "<ul>", "<li>"},
    {"items with text", "<ul>", "<li>a"},
    {"lists", "", "<ul><li></ul>"},
    {"cells", "<table>", "<td>"},
    {"rows", "<table>", "<tr><td>a"},
    {"tables", "", "<table><td></table>"},
    {"captions", "<table>", "<caption>a</caption>"},
    {"runs", "", "<p><b>a</b>b"},
    {"runs of links", "", "<p><a href=a>a</a>b"},
    {"divs", "", "<div>"},
    {"divs in a span", "<span lang=fr>", "<div><span>"},
    {"end tags", "<div lang=fr>", "</p></b></li></div>a"},
    {"unknown elements", "", "<x>"},
    {"line breaks", "", "<br>"},
    {"line breaks and text", "a", "<br>a"},
    {"blanks", "<p>", " \n"},
    {"single blanks", "<p>", "a "},
    {"references", "<p>", "&amp;"},
    {"half references", "<p>", "&a"},
    {"numbers", "<p>", "&#1"},
    {"one number", "<p>&#", "1"},
    {"opening brackets", "<p>", "<"},
    {"comments", "", "<!-->"},
    {"comments without end", "", "<!--"},
    {"CDATA without end", "", "<![CDATA["},
    {"CDATA without end, parted", "", "<![CDATA[>"},
    {"scripts", "", "<script></script>"},
    {"scripts in a comment", "<script><!--", "<script></script"},
    {"end tags in a script", "<script>", "</scriptx"},
    {"titles", "", "<title>a</title>"},
    {"a removed element", "<svg>", "<svg>"},
    {"an attribute", "<p class=\"", "a "},
    {"quotes in tags", "<p ", "a=\"'"},
    {"headings", "", "<h2>a"},
    {"header lines", "<header>", "<p>a"},
    {"removed", "", "<embed>"},
    {"pictures in a cell", "<table><td>", "<img src=a>"},
    {"repeated headlines", "", "<h1>H</h1>"},
};

}  // namespace galley_test

// galley: HTML as people and attackers write it, with words that say whether a reader may see them
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/random.hpp"

namespace galley_test {

/// A text of tags that open and close at random, of comments, scripts and half references. Each
/// word is used once: `shown` ones stand where a page shows them, `hidden` ones in what is removed.
struct TagSoup {
  std::string html;
  std::vector<std::string> shown;
  std::vector<std::string> hidden;
};

struct SoupOptions {
  bool is_ordered = false;  ///< nothing that moves text: no tables, captions and sources of quotes
  std::size_t pieces = 60;
};

class SoupMaker {
 public:
  SoupMaker(Random& random, const SoupOptions& options) : random_(random), options_(options) {}

  TagSoup make() {
    for (std::size_t i = random_.below(options_.pieces); i > 0; --i) piece();
    return std::move(soup_);
  }

 private:
  void piece() {
    switch (random_.below(10)) {
      case 0:
      case 1:
      case 2: open(); return;
      case 3:
      case 4: close(); return;
      case 5: odd(); return;
      case 6: removed(); return;
      default: words();
    }
  }

  std::string word(const char* start) {
    std::string made(start);
    // No word is the start of another.
    made += std::to_string(++count_);
    made += 'z';
    return made;
  }
  void words() {
    static constexpr std::string_view blanks[] = {"",   " ",      "  ",     "\n",
                                                  "\t", "&nbsp;", " \r\n ", "&#32;"};
    soup_.html += random_.pick(blanks);
    std::string made = word("w");
    soup_.shown.push_back(made);
    // At times a letter is a reference.
    if (random_.chance(20)) made.replace(0, 1, random_.chance(50) ? "&#119;" : "&#x77;");
    soup_.html += made;
    soup_.html += random_.pick(blanks);
  }

  std::string_view name() {
    static constexpr std::string_view plain[] = {
        "p",      "p",      "P",       "div",  "DIV",   "section", "article", "h1",
        "h2",     "h3",     "ul",      "ol",   "li",    "li",      "aside",   "pre",
        "b",      "i",      "strong",  "em",   "u",     "s",       "a",       "a",
        "span",   "span",   "small",   "code", "q",     "cite",    "sub",     "mark",
        "font",   "x-unit", "details", "main", "dl",    "dd",      "dt",      "form",
        "center", "nav",    "body",    "html", "blink", "abbr",    "time",    "o:p"};
    static constexpr std::string_view moving[] = {
        "table",  "tr",     "td",         "th",         "tbody",  "thead", "caption",
        "figure", "figure", "figcaption", "blockquote", "footer", "header"};
    if (!options_.is_ordered && random_.chance(40)) return random_.pick(moving);
    return random_.pick(plain);
  }
  void open() {
    static constexpr std::string_view attributes[] = {"",
                                                      "",
                                                      "",
                                                      "",
                                                      " class=lead",
                                                      " class='byline'",
                                                      " class=\"g-credit\"",
                                                      " class=dateline",
                                                      " lang=fr",
                                                      " dir=rtl",
                                                      " href=/a",
                                                      " href='https://h.example/?a&amp;b'",
                                                      " href=javascript:alert(1)",
                                                      " title='a>b'",
                                                      " onclick=\"x('<p>')\"",
                                                      " a b=c d",
                                                      " style=x",
                                                      " class=g-embed",
                                                      " class=g-interstitial",
                                                      " class=teaser",
                                                      " /",
                                                      "\n",
                                                      " class=g-quote"};
    std::string_view chosen = random_.pick(attributes);
    // What is lifted, or said to be a credit, moves.
    const bool moves = chosen.find("class") != chosen.npos;
    if (options_.is_ordered && moves) chosen = {};
    soup_.html += "<";
    soup_.html += name();
    soup_.html += chosen;
    soup_.html += ">";
  }
  void close() {
    soup_.html += "</";
    soup_.html += name();
    soup_.html += random_.chance(10) ? " x>" : ">";
  }
  void odd() {
    static constexpr std::string_view all[] = {"<br>",
                                               "<br/>",
                                               "</br>",
                                               "<hr>",
                                               "<wbr>",
                                               "<!-- a > b -->",
                                               "<!---->",
                                               "<!>",
                                               "<?php x ?>",
                                               "</>",
                                               "</ p>",
                                               "&",
                                               "&amp",
                                               "&;",
                                               "&unknown;",
                                               "&#;",
                                               "<3",
                                               "< p>",
                                               "<input>",
                                               "<!doctype html>",
                                               "<meta charset=x>",
                                               "<img>",
                                               "<!-- EMBED START Image {id: \"e\"} -->"};
    soup_.html += random_.pick(all);
  }
  void removed() {
    static constexpr std::string_view names[] = {"script", "style",    "template", "noscript",
                                                 "iframe", "object",   "svg",      "math",
                                                 "select", "textarea", "xmp",      "noembed"};
    const std::string tag(random_.pick(names));
    soup_.hidden.push_back(word("h"));
    soup_.html += "<" + tag + ">" + soup_.hidden.back();
    if (random_.chance(30)) soup_.html += "<p>&amp;</b>";
    soup_.html += "</" + tag + ">";
  }

  Random& random_;
  SoupOptions options_;
  TagSoup soup_;
  std::size_t count_ = 0;
};

inline TagSoup tag_soup(Random& random, const SoupOptions& options = {}) {
  return SoupMaker(random, options).make();
}

}  // namespace galley_test

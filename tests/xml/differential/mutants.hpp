// galley: XML documents made wrong, or odd, at random
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "support/random.hpp"

namespace galley_test {

/// Documents that hold, together, everything that the syntax has.
inline constexpr std::string_view xml_seeds[] = {
    "<a/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\n<a b=\"1\" c='2'>x</a>\n",
    "<!-- head --><?style sheet=\"x\"?>\n<r xmlns='u:1' xmlns:p=\"u:2\"><p:a p:b='&lt;1&gt;' b=''/>"
    "<q xmlns=''>&amp;&#65;&#x1F600;</q></r><!-- tail -->\n<?end?>",
    "<p>x <b>y</b> <i>z</i>\r\n\t<![CDATA[<&]] >]]>]] &gt; "
    "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80</p>",
    "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version='2' "
    "xml:lang='de'>\n  <itemMeta><pubStatus qcode='stat:usable' /></itemMeta>\n  <contentSet>"
    "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Eins &quot;zwei&quot;.</p>"
    "<p title=\" a&#10;b\tc \"/></body></html></inlineXML></contentSet>\n</newsItem>",
    "<\xC3\xA9l\xC3\xA9ment _-.9='x'/>"};

inline std::string_view random_seed(Random& random) { return random.pick(xml_seeds); }

/// The document with one to three changes.
inline std::string mutated(std::string_view seed, Random& random) {
  using namespace std::string_view_literals;
  static constexpr std::string_view pieces[] = {"<"sv,
                                                ">"sv,
                                                "&"sv,
                                                ";"sv,
                                                "'"sv,
                                                "\""sv,
                                                "="sv,
                                                "/"sv,
                                                "!"sv,
                                                "?"sv,
                                                "-"sv,
                                                "]"sv,
                                                ":"sv,
                                                " "sv,
                                                "\n"sv,
                                                "\r"sv,
                                                "\t"sv,
                                                "\0"sv,
                                                "\x01"sv,
                                                "\x7F"sv,
                                                "\xFF"sv,
                                                "\xC3"sv,
                                                "\x80"sv,
                                                "\xEF\xBF\xBE"sv,
                                                "\xC2\xA0"sv,
                                                "\xEF\xBB\xBF"sv,
                                                "\xED\xA0\x80"sv,
                                                "\xC3\x97"sv,
                                                "x"sv,
                                                "1"sv,
                                                "</"sv,
                                                "/>"sv,
                                                "<a>"sv,
                                                "</a>"sv,
                                                "<b/>"sv,
                                                "<p:c/>"sv,
                                                "<!--"sv,
                                                "-->"sv,
                                                "--"sv,
                                                "<![CDATA["sv,
                                                "]]>"sv,
                                                "<?"sv,
                                                "?>"sv,
                                                "<?xml"sv,
                                                "<?xml version='1.0'?>"sv,
                                                "<?x y?>"sv,
                                                "&amp;"sv,
                                                "&#"sv,
                                                "&#x"sv,
                                                "&#0;"sv,
                                                "&#13;"sv,
                                                "&#xD800;"sv,
                                                "&#x10FFFF;"sv,
                                                "&#1114112;"sv,
                                                "&nbsp;"sv,
                                                " xmlns=''"sv,
                                                " xmlns:p='u:3'"sv,
                                                " xmlns:q=''"sv,
                                                " p:d='1'"sv,
                                                " b='1'"sv,
                                                " xml:space='x'"sv,
                                                " xmlns:xml='u'"sv,
                                                " xmlns:xmlns='u'"sv,
                                                "xmlns"sv};
  std::string text(seed);
  for (std::size_t changes = 1 + random.below(3); changes != 0; --changes) {
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t size = random.below(8);
    switch (random.below(7)) {
      case 0: text.insert(at, random.pick(pieces)); break;
      case 1: text.replace(at, size, random.pick(pieces)); break;
      case 2: text.erase(at, 1 + size); break;
      case 3: text.insert(at, text.substr(at, 1 + size * 3)); break;
      case 4: text.insert(at, text.substr(random.below(text.size() + 1), size)); break;
      case 5:
        if (at < text.size()) text[at] = static_cast<char>(random.below(256));
        break;
      default: {  // two pieces change places
        const std::string piece = text.substr(at, 1 + size);
        text.erase(at, 1 + size);
        text.insert(random.below(text.size() + 1), piece);
      }
    }
    if (text.empty()) break;
  }
  return text;
}

}  // namespace galley_test

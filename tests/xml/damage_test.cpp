// Documents that are cut or changed: an error at the right place, or the same document.
#include <string>
#include <string_view>

#include "galley/xml/reader.hpp"
#include "support/catch.hpp"
#include "support/unterminated.hpp"
#include "xml/infoset.hpp"
#include "xml/verdict.hpp"

using galley_test::infoset;
using galley_test::Unterminated;

namespace {

/// One of everything that a document may hold.
constexpr std::string_view everything =
    "<?xml version=\"1.0\" encoding='UTF-8' standalone=\"no\"?>\n"
    "<!-- a comment - with hyphens -->\r\n"
    "<!DOCTYPE n:story PUBLIC \"-//GALLEY//DTD story//EN\" 'story.dtd'>\n"
    "<?style sheet=\"x\"?>\n"
    "<n:story xmlns:n=\"http://example.com/n?a&amp;b\" xmlns='http://www.w3.org/1999/xhtml'\n"
    "  n:slug = 'harbour &lt;1&gt; &#x1F600;' xml:lang=\"de\" empty=''>\n"
    "  <p>Der Hafen \xC3\xB6"
    "ffnet <b>wieder</b> <i>am Montag</i>, \xE2\x80\x9Esagt sie.\xE2\x80\x9C</p>\r\n"
    "  <pre><![CDATA[if (a < b && c[d[0]] >1)]]>\r\n]] &gt;&#38;&quot;&apos; "
    "\xF0\x9F\x9A\xA2</pre>\n"
    "  <n:empty /><x xmlns=''/><!--\xE4\xBA\xBA--><?pi?>\n"
    "</n:story >\n"
    "<!-- end --><?end?>\n";

struct Place {
  std::size_t line;
  std::size_t column;
};

Place place_of(std::string_view text, std::size_t offset) {
  Place place{1, 1};
  for (const char byte : text.substr(0, offset)) {
    if (byte == '\n') {
      ++place.line;
      place.column = 1;
    } else if (!galley::utf8::is_continuation(byte)) {
      ++place.column;
    }
  }
  return place;
}

/// Every error has a place that agrees with itself and lies in the text.
void check_place(std::string_view text, const galley::Issue& issue) {
  REQUIRE(issue.position.line != 0);
  REQUIRE(issue.position.offset <= text.size());
  const Place place = place_of(text, issue.position.offset);
  CHECK(issue.position.line == place.line);
  CHECK(issue.position.column == place.column);
}

}  // namespace

TEST_CASE("the document with everything is accepted", "[xml]") {
  CHECK(infoset(everything).substr(0, 8) == "({http:/");
}

TEST_CASE("a document cut anywhere is refused where it ends", "[xml]") {
  const std::size_t end_of_root = everything.find("</n:story >") + 11;
  const std::size_t start_of_root = everything.find("<n:story ");
  for (std::size_t size = 0; size < everything.size(); ++size) {
    const std::string_view cut = everything.substr(0, size);
    const galley::Result<void> result = galley::xml_text::check(Unterminated(cut));
    CAPTURE(size, cut.substr(cut.size() < 20 ? 0 : cut.size() - 20));
    if (result) {
      CHECK(size >= end_of_root);
      continue;
    }
    const galley::Issue& issue = result.issues().back();
    check_place(cut, issue);
    if (issue.code == "xml.encoding.malformed") {
      CHECK(galley::utf8::valid_prefix(cut) == issue.position.offset);
    } else if (issue.code == "xml.root.missing") {
      CHECK(size <= start_of_root);
      CHECK(issue.position.offset == size);
    } else {
      CHECK(issue.code == "xml.syntax.truncated");
      CHECK(issue.position.offset == size);
    }
  }
}

TEST_CASE("a document with any byte changed is refused with a place, or read", "[xml]") {
  std::size_t refused = 0;
  for (std::size_t at = 0; at < everything.size(); ++at) {
    for (const char byte : {'<', '&', '>', ' ', '\0', '\xFF', ']', 'x'}) {
      std::string changed(everything);
      changed[at] = byte;
      const galley::Result<void> result = galley::xml_text::check(Unterminated(changed));
      if (result) continue;
      ++refused;
      if (at == 1 && byte == '\0') continue;  // now it looks like UTF-16
      CAPTURE(at, byte);
      check_place(changed, result.issues().back());
    }
  }
  CHECK(refused > 3 * everything.size());
}

TEST_CASE("a document with any byte gone or doubled is refused with a place, or read", "[xml]") {
  for (std::size_t at = 0; at < everything.size(); ++at) {
    std::string less(everything);
    less.erase(at, 1);
    std::string more(everything);
    more.insert(at, 1, everything[at]);
    for (const std::string& text : {less, more}) {
      const galley::Result<void> result = galley::xml_text::check(Unterminated(text));
      CAPTURE(at);
      if (!result) check_place(text, result.issues().back());
    }
  }
}

#include "galley/xml/sniff.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "xml/verdict.hpp"

using galley::xml_text::Namespace;
using galley::xml_text::Root;
using galley::xml_text::root_of;

namespace {

std::string root(std::string_view text) {
  const Root found = root_of(text);
  if (!found) return "none";
  return std::to_string(static_cast<int>(found.space)) + " " + std::string(found.name());
}

const std::string nar = std::to_string(static_cast<int>(Namespace::nar));
const std::string none = std::to_string(static_cast<int>(Namespace::none));
const std::string other = std::to_string(static_cast<int>(Namespace::other));

}  // namespace

TEST_CASE("the root is found behind whatever may stand before it", "[xml]") {
  const std::string tag = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>";
  CHECK(root(tag) == nar + " newsItem");
  CHECK(root("\xEF\xBB\xBF <?xml version='1.0'?><!-- <a> --><!DOCTYPE x SYSTEM 'y'>\n" + tag) ==
        nar + " newsItem");
  CHECK(root("<n:newsItem a='>' xmlns='u:1' xmlns:n = \"http://iptc.org/std/nar/2006-10-01/\"/>") ==
        nar + " newsItem");
  for (const bool big : {false, true})
    for (const bool mark : {false, true})
      CHECK(root(galley_test::utf16("<?xml version='1.0'?>" + tag, big, mark)) ==
            nar + " newsItem");
}

TEST_CASE("a root in no or another namespace is told so", "[xml]") {
  CHECK(root("<rss version='2.0'>") == none + " rss");
  CHECK(root("<a xmlns='u:1'/>") == other + " a");
  CHECK(root("<a b xmlns='u:1'/>") == none + " a");
}

TEST_CASE("what begins otherwise has no root", "[xml]") {
  for (const std::string_view text : {"", " ", "text", "{}", "<", "< a>", "<a", "<!-- x", "<?xml",
                                      "</a>", "<1>", "<!DOCTYPE x", "<p:>", "<:a>", "<a&b>"})
    CHECK(root(text) == "none");
  CHECK(root("<" + std::string(64, 'a') + ">") == "none");
  CHECK(root("<" + std::string(100, 'p') + ":a>") == "none");
  CHECK(root(std::string(70000, ' ') + "<a>") == "none");
}

#include <string>
#include <string_view>

#include "galley/core/utf8.hpp"
#include "galley/xml/reader.hpp"
#include "support/catch.hpp"
#include "xml/infoset.hpp"
#include "xml/verdict.hpp"

using galley::xml_text::ReaderOptions;
using galley_test::infoset;
using galley_test::utf16;
using galley_test::verdict;
using galley_test::verdict_code;
using namespace std::string_view_literals;

namespace {

std::string declared(std::string_view encoding, std::string_view rest) {
  return "<?xml version='1.0' encoding='" + std::string(encoding) + "'?>" + std::string(rest);
}

}  // namespace

TEST_CASE("labels of UTF-8 are known in any letters", "[xml]") {
  for (const std::string_view label : {"UTF-8", "utf-8", "utf8", "Utf8"})
    CHECK(infoset(declared(label, "<a>\xC3\xA9</a>")) == "(a\n-\xC3\xA9\n)\n");
  for (const std::string_view label : {"us-ascii", "US-ASCII", "ascii"}) {
    CHECK(infoset(declared(label, "<a>e</a>")) == "(a\n-e\n)\n");
    CHECK(verdict_code(declared(label, "<a>\xC3\xA9</a>")) == "xml.encoding.malformed");
  }
}

TEST_CASE("ISO-8859-1 and Windows-1252 are converted", "[xml]") {
  for (const std::string_view label : {"ISO-8859-1", "iso-8859-1", "latin1", "windows-1252"})
    CHECK(infoset(declared(label, "<a b='\xFC'>\xE9</a>")) == "(a b='\xC3\xBC'\n-\xC3\xA9\n)\n");
  CHECK(infoset(declared("windows-1252", "<a>\x93x\x94\x80</a>")) ==
        "(a\n-\xE2\x80\x9Cx\xE2\x80\x9D\xE2\x82\xAC\n)\n");
  CHECK(infoset(declared("ISO-8859-1", "<a>\x93</a>")) == "(a\n-\xC2\x93\n)\n");
  CHECK(infoset(declared("ISO-8859-1", "<\xE9/>")) == "(\xC3\xA9\n)\n");
  CHECK(verdict(declared("windows-1252", "<a>\x81</a>")) == "xml.encoding.malformed 1:49 @48");
  CHECK(verdict_code(declared("iso-8859-1", "<a>\x01</a>")) == "xml.character.illegal");
}

TEST_CASE("UTF-16 is known by its mark and by its first character", "[xml]") {
  for (const bool big : {false, true}) {
    for (const bool mark : {false, true}) {
      CAPTURE(big, mark);
      CHECK(infoset(utf16("<a b='1'>x&lt;</a>", big, mark)) == "(a b='1'\n-x<\n)\n");
      CHECK(infoset(utf16(declared("UTF-16", "<a/>"), big, mark)) == "(a\n)\n");
      CHECK(infoset(utf16(declared(big ? "UTF-16BE" : "UTF-16LE", "<a/>"), big, mark)) ==
            "(a\n)\n");
      CHECK(verdict_code(utf16(declared(big ? "UTF-16LE" : "UTF-16BE", "<a/>"), big, mark)) ==
            "xml.encoding.mismatch");
      CHECK(verdict_code(utf16(declared("UTF-8", "<a/>"), big, mark)) == "xml.encoding.mismatch");
      CHECK(verdict_code(utf16("<a/>", big, mark) + "x") == "xml.encoding.malformed");
    }
  }
  std::string smile = "\xFF\xFE" + utf16("<a>", false, false);
  smile += "\x3D\xD8\x00\xDE"sv;
  CHECK(infoset(smile + utf16("</a>", false, false)) == "(a\n-\xF0\x9F\x98\x80\n)\n");
  CHECK(verdict(smile.substr(0, smile.size() - 2) + utf16("</a>", false, false)) ==
        "xml.encoding.malformed 1:4 @8");
}

TEST_CASE("the declaration must agree with the bytes", "[xml]") {
  CHECK(verdict("\xEF\xBB\xBF" + declared("ISO-8859-1", "<a/>")) ==
        "xml.encoding.mismatch 1:31 @33");
  CHECK(verdict_code("\xEF\xBB\xBF" + declared("UTF-8", "<a/>")) == "accepted");
  CHECK(verdict_code(declared("UTF-16", "<a/>")) == "xml.encoding.mismatch");
  CHECK(verdict_code(declared("UTF-16LE", "<a/>")) == "xml.encoding.mismatch");
}

TEST_CASE("an encoding that is not known is refused, never guessed", "[xml]") {
  for (const std::string_view label :
       {"bogus", "ISO-8859-15", "Shift_JIS", "UTF-7", "UTF-32", "EBCDIC-CP-US", "gb18030"}) {
    CAPTURE(label);
    CHECK(verdict(declared(label, "<a/>")) == "xml.encoding.unsupported 1:31 @30");
  }
  CHECK(verdict_code("\xFF\xFE\0\0<\0\0\0"sv) == "xml.encoding.unsupported");
  CHECK(verdict_code("\0\0\xFE\xFF\0\0\0<"sv) == "xml.encoding.unsupported");
  CHECK(verdict_code("<\0\0\0a\0\0\0"sv) == "xml.encoding.unsupported");
  CHECK(verdict_code("\0\0\0<\0\0\0a"sv) == "xml.encoding.unsupported");
  CHECK(verdict_code("\x4C\x6F\xA7\x94\x93\xA5") == "xml.encoding.unsupported");
}

TEST_CASE("places in a converted text are those of the source", "[xml]") {
  CHECK(verdict(declared("ISO-8859-1", "\n<a>\xE9\xE9\n \xE9<b></a>")) ==
        "xml.tag.mismatch 3:6 @" +
            std::to_string(declared("ISO-8859-1", "\n<a>\xE9\xE9\n \xE9<b>").size()));
  const std::string start = utf16("<a>\n<b>", false, true);
  CHECK(verdict(start + utf16("</a>", false, false)) == "xml.tag.mismatch 2:4 @16");
  // far into one long line
  const std::string filler(100000, 'x');
  CHECK(verdict(utf16("<a>" + filler + "<b></a>", true, true)) ==
        "xml.tag.mismatch 1:100007 @200014");
}

TEST_CASE("trusted text is not checked, and read all the same", "[xml]") {
  ReaderOptions trust;
  trust.malformed = galley::Malformed::trust;
  CHECK(infoset("<a b='\xC3\xA9'>\xC3\xA9</a>", {}, trust) == "(a b='\xC3\xA9'\n-\xC3\xA9\n)\n");
  CHECK(infoset("<a>\xFF\x01</a>", {}, trust) == "(a\n-\xFF\x01\n)\n");
  CHECK(verdict_code("<a\xFF/>", {}, trust) == "xml.name.malformed");
}

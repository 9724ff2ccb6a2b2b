// The short cut for elements of mere text in a body, against the long way. A class that names
// nothing says nothing and closes the short cut, so with and without it a body is the same.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/core/issue.hpp>
#include <galley/json/native.hpp>
#include <galley/xml/newsml.hpp>

namespace {

namespace newsml = galley::newsml;

/// A body element by element; `attribute` stands in each start tag that has no other.
class Bodies {
 public:
  Bodies(galley_test::Random& random, std::string_view attribute)
      : random_(random), attribute_(attribute) {}

  std::string body() {
    out_.clear();
    blocks(3);
    return out_;
  }

 private:
  void blocks(std::size_t depth) {
    static constexpr std::string_view containers[] = {
        "ul", "ol", "blockquote", "aside", "div", "dl", "section", "figure", "table", "pre", "li"};
    static constexpr std::string_view leaves[] = {"p",  "p",  "p",  "h1", "h2",   "h3",      "h6",
                                                  "li", "li", "dt", "dd", "span", "caption", "em"};
    for (std::size_t count = random_.below(6); count > 0; --count) {
      if (depth > 0 && random_.chance(30)) {
        element(random_.pick(containers), [&] { blocks(depth - 1); });
      } else {
        element(random_.pick(leaves), [&] { text(); });
      }
      if (random_.chance(20)) text();
      if (random_.chance(20)) out_ += "\n ";
    }
  }
  template <class Inside>
  void element(std::string_view name, Inside inside) {
    out_.append("<").append(name);
    const std::size_t kind = random_.below(25);
    out_ += kind == 0 ? " lang=\"de\"" : kind < 3 ? " class=\"byline\"" : attribute_;
    out_ += '>';
    inside();
    out_.append("</").append(name).append(">");
  }
  void text() {
    static constexpr std::string_view texts[] = {
        "The quay", "The quay opens.", " blank before", "blank behind ", "two  blanks", "a\nb",
        "&amp;",    "Käse &#38; Brot", "Harbour opens", "By A. Example", "1",           ""};
    out_ += random_.pick(texts);
    if (random_.chance(10)) out_ += "<br/>";
  }

  galley_test::Random& random_;
  std::string_view attribute_;
  std::string out_;
};

/// An item with that body, and with a headline and byline that it may repeat.
std::string item_around(std::string_view blocks, bool has_head) {
  std::string out =
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:example:1\" "
      "version=\"1\" "
      "standard=\"NewsML-G2\" standardversion=\"2.35\" conformance=\"power\" xml:lang=\"en\">"
      "<itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"Example\"/>"
      "<versionCreated>2026-05-04T17:02:00Z</versionCreated></itemMeta>";
  if (has_head)
    out += "<contentMeta><headline>Harbour opens</headline><by>By A. Example</by></contentMeta>";
  out +=
      "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>";
  return out.append(blocks).append("</body></html></inlineXML></contentSet></newsItem>");
}

/// All that was read and said, but for columns, which an attribute moves, and for what keeps the
/// source.
std::string reading(std::uint64_t seed, std::string_view attribute) {
  galley_test::Random random(seed);
  const std::string blocks = Bodies(random, attribute).body();
  const std::string input = item_around(blocks, seed % 3 == 0);
  newsml::ReadOptions options;
  if (seed % 5 == 0) options.limits.blocks = 1 + seed % 7;
  if (seed % 7 == 0) options.limits.depth = 8 + seed % 6;
  galley::Result<galley::Article> article = newsml::read(input, options);
  std::string out;
  for (const galley::Issue& issue : article.issues())
    out += issue.code + ' ' + issue.path + ' ' + std::to_string(issue.position.line) + '\n';
  if (!article) return out + "refused";
  article->source_bodies.clear();
  article->extensions.clear();
  return out + galley::native::write(*article).value_or("not written");
}

}  // namespace

TEST_CASE("an element of mere text is read as the same element with an empty class", "[newsml]") {
  std::size_t different = 0;
  std::size_t refused = 0;
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    const std::string plain = reading(seed, "");
    refused += plain.find("refused") != plain.npos ? 1U : 0U;
    if (plain == reading(seed, " class=\"\"")) continue;
    if (++different <= 3)
      FAIL_CHECK("seed " << seed << "\n" << plain << "\n" << reading(seed, " class=\"\""));
  }
  CHECK(different == 0);
  CHECK(refused > 100);
  CHECK(refused < 2000);
}

TEST_CASE("what is said of an element points into it, with attributes or without", "[newsml]") {
  newsml::ReadOptions options;
  options.limits.blocks = 1;
  for (const std::string_view second : {"<p>Two.</p>", "<p class=\"\">Two.</p>", "<h2>Two.</h2>"}) {
    INFO(second);
    const std::string input = item_around("<p>One.</p>\n" + std::string(second), false);
    const galley::Result<galley::Article> article = newsml::read(input, options);
    REQUIRE_FALSE(article);
    const galley::Issue& last = article.issues().back();
    CHECK(last.code == "limit.blocks.exceeded");
    CHECK(last.path == "/body/1");
    CHECK(last.position.line == 2);
    CHECK(last.position.offset >= input.find(second));
    CHECK(last.position.offset < input.find(second) + second.size());
  }
}

// galley: what our writer makes of blocks reads back as these blocks
#include <string>
#include <vector>

#include "markup/html_body.hpp"
#include "markup/html_target.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/html_projection.hpp"

namespace {

using galley::Block;
using galley_test::body_of;

/// Checks random bodies; `xhtml` is the syntax they are written in.
void check_bodies(std::size_t count, bool xhtml) {
  galley_test::Random random(xhtml ? 2 : 1);
  galley_test::GenerateOptions options;
  options.valid = true;
  std::size_t blocks = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto body = galley_test::generate<galley::Article>(random, options).body;
    const std::string html = galley_test::html_of(body, {}, xhtml).text;
    const std::vector<Block> wanted = galley_test::project_html(body);
    const galley_test::HtmlBody read = xhtml ? galley_test::body_of_xhtml(html) : body_of(html);
    blocks += wanted.size();
    REQUIRE(!galley::has_errors(read.issues));
    if (read.reading.blocks == wanted) continue;
    for (std::size_t j = 0; j < wanted.size() || j < read.reading.blocks.size(); ++j) {
      const auto at = [j](const std::vector<Block>& all) {
        return j < all.size() ? galley_test::json_of({all[j]}) : std::string("none");
      };
      if (at(wanted) == at(read.reading.blocks)) continue;
      INFO("body " << i << ", block " << j << "\n" << read.codes() << "\n" << html.substr(0, 4000));
      REQUIRE(at(read.reading.blocks) == at(wanted));
    }
  }
  CHECK(blocks > count);
}

}  // namespace

TEST_CASE("random bodies read back from HTML") { check_bodies(1000, false); }
TEST_CASE("random bodies read back from XHTML") { check_bodies(1000, true); }
TEST_CASE("many random bodies read back", "[slow]") {
  check_bodies(30'000, false);
  check_bodies(30'000, true);
}

TEST_CASE("the projection leaves ordinary blocks as they are") {
  galley::Text text("Ferries are ");
  text.append("back", galley::Mark::strong | galley::Mark::emphasis);
  text.append_link("\nat last", "https://h.example/");
  galley::List list;
  list.items.push_back({Block(galley::paragraph("a")), Block(galley::Divider{})});
  galley::Aside aside;
  aside.title = "t";
  aside.body.push_back(galley::quote("q", "A"));
  const std::vector<Block> blocks{galley::paragraph(text), galley::heading(2, "h"), list, aside,
                                  galley::image("https://h.example/a", "b", "c", "d")};
  CHECK(galley_test::project_html(blocks) == blocks);
  CHECK(body_of(galley_test::html_of(blocks).text).reading.blocks == blocks);
}

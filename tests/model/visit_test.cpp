#include "galley/model/visit.hpp"

#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"

#include <galley/model/bundle.hpp>

namespace {

/// Strings and their paths.
template <class T>
std::vector<std::string> strings_of(const T& value) {
  std::vector<std::string> found;
  galley::visit(value, galley::Path(),
                [&](const auto& node, const galley::Path& path, galley::Use) {
                  using Node = std::decay_t<decltype(node)>;
                  if constexpr (std::is_same_v<Node, std::string>) {
                    if (!node.empty()) found.push_back(path.to_string() + "=" + node);
                  } else if constexpr (std::is_same_v<Node, galley::Text>) {
                    if (!node.empty()) found.push_back(path.to_string() + "=" + node.plain());
                  }
                });
  return found;
}

galley::Article nested(std::size_t quotes) {
  galley::Article story;
  std::vector<galley::Block>* body = &story.body;
  for (std::size_t i = 0; i < quotes; ++i) {
    body->push_back(galley::Quote{});
    body = &body->back().get_if<galley::Quote>()->body;
  }
  body->push_back(galley::paragraph("deep"));
  return story;
}

}  // namespace

TEST_CASE("a visit comes to every string with its JSON Pointer, parents first", "[visit]") {
  galley::Article story;
  story.headline = "H";
  story.authors.resize(2);
  story.authors[1].name = "N";
  story.cover = galley::image("u", "a", "c", "d");
  story.body.push_back(galley::paragraph("p"));
  story.body.push_back(galley::quote("q", "who"));
  galley::List list;
  list.items.resize(2);
  list.items[1].push_back(galley::paragraph("i"));
  story.body.push_back(list);
  galley::Table table;
  table.rows.resize(1);
  table.rows[0].cells.resize(2);
  table.rows[0].cells[1].text = galley::Text("cell");
  story.body.push_back(table);
  story.keywords = {"k"};
  CHECK(strings_of(story) ==
        std::vector<std::string>{
            "/headline=H", "/authors/1/name=N", "/keywords/0=k", "/cover/renditions/0/href=u",
            "/cover/alt=a", "/cover/caption/text=c", "/cover/caption/credit=d", "/body/0/text=p",
            "/body/1/body/0/text=q", "/body/1/attribution=who", "/body/2/items/1/0/text=i",
            "/body/3/rows/0/cells/1/text=cell"});
}

TEST_CASE("a visit tells what a string is used for", "[visit]") {
  std::set<galley::Use> uses;
  const galley::RelatedLink link = galley::link("title", "https://example.com/");
  galley::visit(link, galley::Path(),
                [&](const auto& node, const galley::Path& path, galley::Use use) {
                  if constexpr (std::is_same_v<std::decay_t<decltype(node)>, std::string>) {
                    uses.insert(use);
                    CHECK((use == galley::Use::url) == (path.to_string() == "/href"));
                  }
                });
  CHECK(uses.size() == 6);
}

TEST_CASE("the use of a list of strings is the use of each", "[visit]") {
  galley::Envelope envelope;
  envelope.channels = {"a"};
  bool seen = false;
  galley::visit(envelope, galley::Path(),
                [&](const auto&, const galley::Path& path, galley::Use use) {
                  if (path.to_string() != "/channels/0") return;
                  seen = true;
                  CHECK(use == galley::Use::code);
                });
  CHECK(seen);
}

TEST_CASE("a visit can start below a path, and change what it comes to", "[visit]") {
  galley::Caption caption;
  caption.credit = "a";
  const galley::Path root;
  const galley::Path cover(root, "cover");
  galley::visit(caption, cover, [](auto& node, const galley::Path& path, galley::Use) {
    CHECK(path.to_string().compare(0, 6, "/cover") == 0);
    if constexpr (std::is_same_v<std::decay_t<decltype(node)>, std::string>) {
      if (!node.empty()) node += "!";
    }
  });
  CHECK(caption.credit == "a!");
}

TEST_CASE("blocks are visited as their own type at the block's path", "[visit]") {
  const galley::Article story = nested(1);
  std::vector<std::string> places;
  galley::visit(story, galley::Path(),
                [&](const auto& node, const galley::Path& path, galley::Use) {
                  using Node = std::decay_t<decltype(node)>;
                  if constexpr (std::is_same_v<Node, galley::Quote>)
                    places.push_back("quote " + path.to_string());
                  if constexpr (std::is_same_v<Node, galley::Paragraph>)
                    places.push_back("paragraph " + path.to_string());
                });
  CHECK(places == std::vector<std::string>{"quote /body/0", "paragraph /body/0/body/0"});
}

TEST_CASE("a visit goes as deep as its limit and says what it left out", "[visit]") {
  // An article is one level, its body another; a quote and its body are two.
  const auto reaches = [](const galley::Article& story, std::size_t depth) {
    bool found = false;
    const bool complete = galley::visit(
        story, galley::Path(),
        [&](const auto& node, const galley::Path&, galley::Use) {
          if constexpr (std::is_same_v<std::decay_t<decltype(node)>, galley::Text>)
            found = found || node.plain() == "deep";
        },
        depth);
    CHECK(complete == found);
    return complete;
  };
  for (std::size_t quotes = 0; quotes < 40; ++quotes) {
    CAPTURE(quotes);
    const std::size_t needed = 3 + 2 * quotes;
    CHECK(reaches(nested(quotes), needed));
    CHECK_FALSE(reaches(nested(quotes), needed - 1));
  }
}

TEST_CASE("no visit is deeper than the ceiling, however deep it is asked to go", "[visit]") {
  const galley::Article story = nested(5000);
  std::size_t quotes = 0;
  CHECK_FALSE(galley::visit(
      story, galley::Path(),
      [&](const auto& node, const galley::Path&, galley::Use) {
        if constexpr (std::is_same_v<std::decay_t<decltype(node)>, galley::Quote>) ++quotes;
      },
      static_cast<std::size_t>(-1)));
  CHECK(quotes >= galley::Limits::depth_ceiling / 2 - 2);
  CHECK(quotes <= galley::Limits::depth_ceiling / 2);
}

TEST_CASE("every path of a visit is told once per value of its kind", "[visit]") {
  galley_test::Random random(5);
  for (int i = 0; i < 50; ++i) {
    const auto story = galley_test::generate<galley::Article>(random);
    std::set<std::string> paths;
    galley::visit(story, galley::Path(), [&](const auto&, const galley::Path& path, galley::Use) {
      CHECK(paths.insert(path.to_string()).second);
    });
    CHECK(paths.count("") == 1);
  }
}

#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"

#include <galley/xml/newsml.hpp>

namespace {

namespace newsml = galley::newsml;

std::string fixture(const std::string& name) {
  std::ifstream file("tests/fixtures/xml/newsml/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the pictures of a message are joined to its story", "[newsml]") {
  const std::string text = fixture("message_with_pictures.xml");
  REQUIRE_FALSE(text.empty());
  const auto bundle = newsml::read_all(text);
  REQUIRE(bundle);
  CHECK(bundle->envelope.id == "m-77");
  CHECK(bundle->envelope.sent.text() == "2026-05-04T17:05:00Z");
  CHECK(bundle->envelope.priority == 4);
  REQUIRE(bundle->packages.size() == 1);
  CHECK(bundle->packages[0].headline == "Harbour package");
  REQUIRE(bundle->packages[0].groups.size() == 2);
  CHECK(bundle->packages[0].groups[1].items.size() == 3);

  REQUIRE(bundle->articles.size() == 1);
  const galley::Article& story = bundle->articles[0];
  REQUIRE(story.body.size() == 3);
  // By the address of its file; what the figure says itself counts.
  const auto* const ferry = story.body[1].get_if<galley::Image>();
  REQUIRE(ferry != nullptr);
  CHECK(ferry->id == "urn:newsml:example.com:20260504:ferry");
  CHECK(ferry->alt == "A ferry");
  CHECK(ferry->caption.text.plain() == "A ferry leaves on Friday.");
  REQUIRE(ferry->renditions.size() == 1);
  CHECK(ferry->renditions[0].width == 640);
  // By the package.
  REQUIRE(story.cover);
  CHECK(story.cover->id == "urn:newsml:example.com:20260504:quay");
  CHECK(story.cover->caption.credit == "B. Muster/Example");
  REQUIRE(story.cover->creators.size() == 1);
  CHECK(story.cover->creators[0].name == "B. Muster");
  CHECK(story.cover->renditions.size() == 2);
  REQUIRE(story.cover->item);
  CHECK(story.cover->item->headline == "The quay");
  CHECK(story.cover->item->version == "1");

  // The story alone can be written, with its pictures.
  const auto written = newsml::write(story);
  REQUIRE(written);
  const auto back = newsml::read(*written);
  REQUIRE(back);
  CHECK(back->body == story.body);
  CHECK(back->cover == story.cover);
}

TEST_CASE("a message of several stories has no one story", "[newsml]") {
  const auto none = newsml::read(
      "<newsMessage "
      "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet/></newsMessage>");
  REQUIRE_FALSE(none);
  CHECK(none.issues().back().code == "read.story.none");
}

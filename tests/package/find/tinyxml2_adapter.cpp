// galley: a user's program that holds its stories as documents of tinyxml2.
#include <galley/tinyxml2.hpp>

int main() {
  galley::Article story;
  story.id = "urn:example:1";
  story.version = "1";
  story.publisher.name = "Example";
  story.modified = "2026-05-05T08:11:45Z";
  story.headline = "Harbour reopens after storm";
  tinyxml2::XMLDocument document;
  if (!galley::newsml::write(story, document)) return 1;
  return galley::newsml::read(document).value_or({}) == story ? 0 : 1;
}

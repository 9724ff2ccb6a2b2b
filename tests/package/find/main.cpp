// galley: a user's program that needs no package but galley.
#include <string>

#include <galley/galley.hpp>

int main() {
  galley::Article story;
  story.headline = "Harbour reopens after storm";
  const galley::Result<std::string> wire = galley::native::write(story);
  const galley::Result<galley::Article> back = galley::native::read(*wire);
  return back && back->headline == story.headline ? 0 : 1;
}

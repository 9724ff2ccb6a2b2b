// galley: a user's first program.
#include <cstdio>
#include <string>

#include <galley/galley.hpp>

int main() {
  galley::Article story;
  story.headline = "Harbour reopens after storm";
  const galley::Result<std::string> wire = galley::native::write(story);
  if (!wire) return 1;
  std::puts(wire->c_str());
  return 0;
}

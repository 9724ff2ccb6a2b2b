// A story made by hand, checked, written and read back.
#include <cstdio>

#include <galley/galley.hpp>

int main() {
  galley::Article story;
  story.id = "urn:example:2026:harbour";
  story.language = "en";
  story.headline = "Harbour reopens after storm";
  story.cover = galley::image("https://example.com/h.jpg", "Boats at the quay",
                              "The quay on Friday.", "A. Lind");
  story.body.push_back(galley::paragraph("The harbour reopened."));
  story.body.push_back(galley::quote("We are back.", "M. Ruiz"));
  story.related.push_back(galley::link("Ferries at half service"));  // no address yet

  for (const galley::Issue& issue : galley::validate(story, galley::profiles::publish))
    std::puts(galley::to_string(issue).c_str());

  galley::Result<std::string> json = galley::native::write(story);
  if (!json) return 1;
  std::puts(json->c_str());

  galley::Result<galley::Article> back = galley::native::read(*json);
  if (!back) std::puts(galley::explain(back, *json).c_str());
  return back && *back == story ? 0 : 1;
}

// galley: a little of everything the library does, for builds that only ask whether it works at
// all.
#pragma once

#include <string>

#include <galley/formats.hpp>
#include <galley/galley.hpp>

namespace galley_test {

/// What reading, validating, writing and converting one story gives, as one text; empty on failure.
/// Not inline: each translation unit shall have its own.
static std::string exercise() {
  galley::Article story;
  story.id = "urn:example:2026:harbour";
  story.language = "en";
  story.headline = "Harbour reopens \xE2\x80\x94 \"at last\"";
  story.body.push_back(galley::paragraph("The harbour reopened & boats returned."));
  story.related.push_back(galley::link("Ferries at half service"));

  const galley::Result<std::string> wire = galley::native::write(story);
  if (!wire) return {};
  const galley::Result<galley::Article> back = galley::native::read(*wire);
  if (!back || !(*back == story)) return {};
  const galley::Result<std::string> page = galley::html::write(*back);
  if (!page) return {};

  std::string text = *wire + *page;
  for (const galley::Issue& issue : galley::validate(story, galley::profiles::publish)) {
    text += galley::to_string(issue);
  }
  const galley::Result<galley::Article> broken = galley::native::read("{\"headline\": ");
  return broken ? std::string() : text + galley::explain(broken, "{\"headline\": ");
}

}  // namespace galley_test

// galley: puts the pictures of a message where its stories want them
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/bundle.hpp>
#include <galley/xml/newsml/read_values.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// The first headline of a kept contentMeta.
template <class Lazy = void>
std::string headline_of(std::string_view fragment, const Limits& limits) {
  IssueList ignored(false, 1);
  Reader xml(fragment, limits, ignored);
  std::string headline;
  if (xml.next() != Event::start) return headline;
  for (Event e = xml.next_significant(); e == Event::start || e == Event::text;
       e = xml.next_significant()) {
    if (e == Event::text) continue;
    if (xml.is(Namespace::nar, Names<Lazy>::headline)) {
      std::string_view text;
      if (xml.text_content(text)) append_tidy(headline, text, false);
      break;
    }
    if (!xml.skip()) break;
  }
  return headline;
}

template <class Lazy>
void join_pictures(Bundle&) {}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

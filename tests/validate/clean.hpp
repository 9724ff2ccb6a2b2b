// galley: an article that no profile has anything to say about; tests break one thing of it.
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include "support/issues.hpp"

#include <galley/galley.hpp>
#include <galley/validate/fix.hpp>

namespace galley_test {

inline galley::Person person(const char* name) {
  galley::Person made;
  made.name = name;
  return made;
}

inline galley::Image picture(const char* address, const char* alt, const char* caption) {
  galley::Image made = galley::image(address, alt, caption, "A. Lind");
  made.renditions[0].role = "large";
  made.renditions[0].media_type = "image/jpeg";
  made.renditions[0].width = 1600;
  made.renditions[0].height = 900;
  return made;
}

inline galley::Topic topic(const char* name, const char* code) {
  galley::Topic made;
  made.name = name;
  made.scheme = "http://cv.example.org/subjects/";
  made.code = code;
  return made;
}

inline galley::Table table(std::size_t columns) {
  galley::Table made;
  made.head.resize(1);
  made.rows.resize(2);
  for (std::size_t i = 0; i < columns; ++i) {
    made.head[0].cells.push_back({galley::Text("Berth " + std::to_string(i)), true, 0, 0});
    for (galley::TableRow& row : made.rows)
      row.cells.push_back({galley::Text("open " + std::to_string(i)), false, 0, 0});
  }
  return made;
}

/// Its body: paragraph, paragraph with a link, heading, picture, quote, list, table, embed, aside.
inline galley::Article clean_article() {
  using namespace galley;
  Article a;
  a.id = "urn:example:2026:harbour";
  a.url = "https://www.example.org/news/harbour";
  a.language = "en-GB";
  a.headline = "Harbour reopens after storm";
  a.kicker = "Port Ellery";
  a.slugline = "harbour-reopens";
  a.summary = "Ferries sail again after two days.";
  a.byline = "By B. Muster";
  a.authors.push_back(person("B. Muster"));
  a.created = "2026-05-04T15:00:00Z";
  a.published = "2026-05-04T17:02:00Z";
  a.modified = "2026-05-05T08:11:45+01:00";
  a.urgency = 4;
  a.topics = {topic("Harbours", "subj:20001001"), topic("Storms", "subj:20001002")};
  a.keywords = {"harbour", "storm"};
  a.translations.push_back({"de", "https://www.example.org/de/hafen"});
  a.cover = picture("https://cdn.example.org/quay.jpg", "Boats at a stone quay",
                    "The quay on the morning after.");
  Text linked("The crews went back to work, as the ");
  linked.append_link("harbour master", "https://www.example.org/people/harbour-master");
  linked.append(" had promised.");
  a.body.push_back(paragraph("The harbour reopened on Friday, two days after the storm."));
  a.body.push_back(paragraph(linked));
  a.body.push_back(heading(2, "What comes next"));
  a.body.push_back(picture("https://cdn.example.org/ferry.jpg", "A white ferry leaves the pier",
                           "The first ferry of the day."));
  a.body.push_back(quote("We are back.", "M. Ruiz"));
  List list;
  list.items = {{paragraph("Pier one opens at noon.")}, {paragraph("Pier two stays closed.")}};
  a.body.push_back(std::move(list));
  a.body.push_back(table(2));
  Embed embed;
  embed.url = "https://player.vimeo.com/video/1";
  embed.title = "The storm from the pier";
  a.body.push_back(std::move(embed));
  Aside aside;
  aside.title = "In short";
  aside.body.push_back(paragraph("Two days, no one hurt."));
  a.body.push_back(std::move(aside));
  a.related.push_back(
      galley::link("Ferries at half service", "https://www.example.org/news/ferries"));
  a.publisher.name = "Example News";
  a.publisher.kind = PersonKind::organisation;
  a.editor_notes.push_back({"Corrects the date.", "", "", true});
  return a;
}

template <class T>
T& block(galley::Article& article, std::size_t index) {
  return *article.body[index].get_if<T>();
}

}  // namespace galley_test

// galley: stories of our own writing that show what a page can do
#pragma once

#include <string>
#include <utility>

#include <galley/model/article.hpp>

namespace galley_test {

inline galley::Rendition rendition(std::string href, int width, int height) {
  galley::Rendition made;
  made.href = std::move(href);
  made.media_type = "image/jpeg";
  made.width = width;
  made.height = height;
  return made;
}

/// A story with every part of a page.
inline galley::Article night_trains() {
  using namespace galley;
  Article story;
  story.url = "https://news.example/railways/night-trains";
  story.language = "en-GB";
  story.kicker = "Railways";
  story.headline = "Night trains return to the coast after eleven years";
  story.deck =
      "Every berth was taken on the first run, and the hotels along the bay are already asking for "
      "a second train.";
  story.byline = "By A. Example and B. Sample";
  story.authors.resize(2);
  story.authors[0].name = "A. Example";
  story.authors[0].url = "https://news.example/by/a-example";
  story.authors[1].name = "B. Sample";
  story.dateline.text = "Port Example";
  story.published = "2026-11-19T22:40:00+01:00";
  story.modified = "2026-11-20T07:15:00+01:00";
  story.publisher.name = "The Example Courier";
  story.publisher.url = "https://news.example/";
  story.slugline = "night-trains-1";
  story.urgency = 4;

  story.cover = image("https://news.example/img/viaduct-1600.jpg", "A train on a long viaduct",
                      "The evening train crosses the viaduct above the bay.", "A. Example / EA");
  story.cover->renditions = {rendition("https://news.example/img/viaduct-1600.jpg", 1600, 900),
                             rendition("https://news.example/img/viaduct-800.jpg", 800, 450),
                             rendition("https://news.example/img/viaduct-square.jpg", 900, 900)};

  auto& body = story.body;
  body.push_back(paragraph(
      "The first sleeper to run on the coast line in eleven years left the capital a little before "
      "ten on Thursday, two minutes late and with every berth taken."));
  Text fares(
      "The operator says the train will run on four nights a week until the spring. Tickets cost "
      "from 39 euros in a seat and from 89 in a compartment for two, and the ");
  fares.append_link("timetable", "https://rail.example/timetable?line=coast&year=2026");
  fares.append(" is published ");
  fares.append("to the end of March", Mark::emphasis);
  fares.append(".");
  body.push_back(paragraph(std::move(fares)));
  body.push_back(
      paragraph("Passengers on the platform were in no doubt about why they had come. "
                "\xE2\x80\x9CYou close your "
                "eyes in one place and open them by the sea,\xE2\x80\x9D said one of them, who had "
                "booked on the "
                "first morning of sale."));
  Image workshop = image("https://news.example/img/workshop.jpg", "Two carriages under a roof",
                         "Carriages in the workshop.", "Example Agency");
  workshop.renditions[0].width = 1200;
  workshop.renditions[0].height = 800;
  body.push_back(std::move(workshop));
  body.push_back(heading(2, "A slow repair"));
  body.push_back(paragraph(
      "The line was cut back in 2015 after a landslip carried away 140 metres of embankment. "
      "Rebuilding took three contractors, two inquiries and a good deal of money: the final bill, "
      "put at 212 million, is close to double the first estimate."));
  Quote engineer =
      quote("We did not build it for the day it opened. We built it for the winter after next.",
            "C. Specimen, chief engineer");
  engineer.cite = "https://rail.example/speeches/7";
  body.push_back(std::move(engineer));
  Table fares_table;
  fares_table.caption = "Nights and fares";
  const auto row = [](const char* a, const char* b, const char* c) {
    TableRow made;
    for (const char* text : {a, b, c}) {
      made.cells.emplace_back();
      made.cells.back().text = text;
    }
    return made;
  };
  fares_table.head.push_back(row("Service", "Nights", "From, \xE2\x82\xAC"));
  fares_table.rows.push_back(row("Seat", "4", "39"));
  fares_table.rows.push_back(row("Compartment for two", "4", "89"));
  fares_table.rows[0].cells[0].is_header = true;
  fares_table.rows[1].cells[0].is_header = true;
  body.push_back(std::move(fares_table));
  List times;
  times.items.resize(2);
  times.items[0].push_back(paragraph("First departure 21:58"));
  times.items[1].push_back(paragraph("Arrival 06:41, with breakfast from 05:30"));
  body.push_back(std::move(times));
  Aside booking;
  booking.title = "How to book";
  booking.body.push_back(
      paragraph("Berths go on sale ninety days ahead. Seats can be bought on the day."));
  body.push_back(std::move(booking));
  Interstitial ferries;
  ferries.link = galley::link("Ferries keep to half service for a second winter", "/coast/ferries");
  body.push_back(std::move(ferries));
  body.push_back(Divider{});
  Embed film;
  film.provider = "Example Video";
  film.url = "https://video.example/watch?v=7";
  film.title = "Film: eight hours in ninety seconds";
  body.push_back(std::move(film));
  Preformatted board;
  board.text = "21:58  Capital East\n06:41  Port Example";
  body.push_back(std::move(board));
  body.push_back(paragraph(
      "A spokeswoman for the regional council said the money was well spent. Hotels along the bay "
      "report more bookings for January than for any winter since they began to count, and the "
      "harbour has asked for a stop of its own."));

  story.related.push_back(
      galley::link("Ferries keep to half service for a second winter", "/coast/ferries"));
  story.related.push_back(galley::link("What eleven years without a railway did to one small town",
                                       "https://news.example/coast/eleven-years"));
  story.related.push_back(galley::link("A timetable for people who do not fly"));
  story.topics.resize(3);
  story.topics[0].name = "Railways";
  story.topics[0].id = "https://news.example/topics/railways";
  story.topics[1].name = "Coast";
  story.topics[1].id = "urn:example:topic:coast";
  story.topics[2].name = "Public spending";
  story.rights.notices.emplace_back();
  story.rights.notices[0].text = "\xC2\xA9 2026 The Example Courier. All rights reserved.";
  story.editor_notes.resize(2);
  story.editor_notes[0].text = "Desk: call the council again on 555 0100.";
  story.editor_notes[1].text =
      "An earlier version of this story misstated the length of the landslip.";
  story.editor_notes[1].is_public = true;
  return story;
}

/// A story as it is scraped: captions whose pictures have no address, related stories without
/// links.
inline galley::Article scraped_story() {
  using namespace galley;
  Article story;
  story.language = "en-GB";
  story.kicker = "Railways";
  story.headline = "Night Trains Return To The Coast";
  story.cover = image("", "", "Library picture of a sleeper carriage.", "Example Agency");
  story.body.push_back(paragraph(
      "The first sleeper to run on the coast line in eleven years left the capital a little before "
      "ten on Thursday, two minutes late and with every berth taken."));
  story.body.push_back(paragraph(
      "The operator says the train will run on four nights a week until the spring, when a second "
      "set of carriages returns from the workshop. Tickets cost from 39 euros in a seat and from "
      "89 in a compartment for two."));
  story.body.push_back(
      image("", "", "The chief engineer of the line opened the viaduct on Friday.", "EA"));
  story.body.push_back(paragraph(
      "The line was cut back in 2015 after a landslip carried away 140 metres of embankment. "
      "Rebuilding took three contractors, two inquiries and a good deal of money: the final bill, "
      "put at 212 million, is close to double the first estimate."));
  story.related.push_back(galley::link("Ferries keep to half service for a second winter"));
  story.related.push_back(
      galley::link("What eleven years without a railway did to one small town"));
  story.related.push_back(galley::link("A timetable for people who do not fly"));
  return story;
}

/// A story from right to left, whose language the writer derives the direction from.
inline galley::Article arabic_story() {
  using namespace galley;
  Article story;
  story.language = "ar";
  story.kicker = "سكك حديدية";
  story.headline = "عودة قطارات الليل إلى الساحل بعد أحد عشر عاما";
  story.deck = "امتلأت جميع الأسرة في الرحلة الأولى.";
  story.authors.resize(2);
  story.authors[0].name = "أ. مثال";
  story.authors[1].name = "ب. نموذج";
  story.published = "2026-11-19T22:40:00+03:30";
  story.publisher.name = "جريدة المثال";
  story.body.push_back(
      paragraph("غادر القطار الأول العاصمة قبل العاشرة بقليل مساء الخميس، متأخرا دقيقتين، وكانت "
                "جميع الأسرة محجوزة."));
  story.body.push_back(
      paragraph("يقول المشغل إن القطار سيسير أربع ليال في الأسبوع حتى الربيع، حين تعود مجموعة "
                "ثانية من العربات من الورشة."));
  story.body.push_back(quote("تغمض عينيك في مكان وتفتحهما عند البحر.", "راكب"));
  Text mixed("نُشر الجدول باسم ");
  Style english;
  english.language = "en";
  english.direction = Direction::ltr;
  mixed.append("Coast Line 2026", english);
  mixed.append(" على موقع المشغل.");
  story.body.push_back(paragraph(std::move(mixed)));
  story.related.push_back(galley::link("العبّارات تبقى على نصف الخدمة", "/ar/ferries"));
  return story;
}

/// A story in a language that the library has no words for.
inline galley::Article klingon_story() {
  using namespace galley;
  Article story;
  story.language = "tlh";
  story.headline = "Qapla'";
  story.authors.resize(1);
  story.authors[0].name = "A. Example";
  story.published = "2026-11-19T22:40:00Z";
  story.body.push_back(paragraph("nuqneH"));
  story.related.push_back(galley::link("Heghlu'meH QaQ jajvam"));
  return story;
}

/// Whatever can be wrong or odd in a story and must still give a valid page.
inline galley::Article odd_story() {
  using namespace galley;
  Article story;
  story.headline = "  Odd\n parts  &c. ";
  story.language = "not a language";
  story.published = "yesterday";
  story.modified = "2026-11";
  story.pub_status = PubStatus::withheld;
  story.body.push_back(heading(5, "A level too deep"));
  story.body.push_back(heading(1, "A level too high"));
  story.body.push_back(heading(3, "A level further down"));
  story.body.push_back(Paragraph{});
  story.body.push_back(paragraph("Two lines\nof text"));
  story.body.push_back(Table{});
  Table ragged;
  ragged.rows.resize(3);
  ragged.rows[0].cells.resize(2);
  ragged.rows[0].cells[0].text = "spans far too many rows";
  ragged.rows[0].cells[0].row_span = 99;
  ragged.rows[0].cells[1].text = "b";
  ragged.rows[2].cells.resize(1);
  ragged.rows[2].cells[0].text = "c";
  story.body.push_back(std::move(ragged));
  List empty;
  empty.ordered = true;
  empty.start = -3;
  empty.items.resize(2);
  empty.items[1].push_back(heading(2, "In a list"));
  empty.items[1].push_back(paragraph("With two blocks"));
  story.body.push_back(std::move(empty));
  Text link_in_link("see ");
  link_in_link.append_link("this", "javascript:alert(1)");
  link_in_link.append(" and ");
  link_in_link.append_link("that", "mailto:desk@news.example", Mark::strong | Mark::code);
  story.body.push_back(paragraph(std::move(link_in_link)));
  story.body.push_back(Aside{});
  story.body.push_back(Quote{});
  story.body.push_back(Embed{});
  story.body.push_back(Interstitial{});
  story.body.push_back(Preformatted{});
  Image video = image("https://news.example/film.mp4", "", "A film", "");
  video.kind = ImageKind::video;
  video.renditions[0].media_type = "video/mp4";
  story.body.push_back(std::move(video));
  story.body.push_back(image("https://news.example/plain.jpg"));
  story.related.resize(2);
  story.related[1].href = "https://news.example/untitled";
  story.topics.resize(1);
  return story;
}

}  // namespace galley_test

// Where rules begin and end: the last value that is right beside the first that is wrong.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "validate/rule_rows.hpp"

#include <galley/validate/validate.hpp>

namespace {

using namespace galley;
using namespace galley_test;

void add_paragraphs(Article& a, const std::vector<const char*>& texts) {
  for (const char* text : texts) a.body.push_back(paragraph(text));
}
Aside aside(const char* title, const char* text) {
  Aside made;
  made.title = title;
  if (text != nullptr) made.body.push_back(paragraph(text));
  return made;
}
Embed embed(const char* url, const char* title) {
  Embed made;
  made.url = url;
  made.title = title;
  return made;
}
Interstitial interstitial(const char* title, const char* href) {
  Interstitial made;
  made.link.title = title;
  made.link.href = href;
  return made;
}
void set_sizes(Article& a, std::int32_t width, std::int32_t height, std::int32_t other_width,
               std::int32_t other_height) {
  std::vector<Rendition>& files = a.cover->renditions;
  files.push_back(files[0]);
  files[1].href += "?2";
  files[0].width = width;
  files[0].height = height;
  files[1].width = other_width;
  files[1].height = other_height;
}
void set_name(Article& a, const char* name, PersonKind kind = PersonKind::person) {
  a.authors[0].name = name;
  a.authors[0].kind = kind;
}
void set_public_note(Article& a, const char* text) { a.editor_notes[0].text = text; }

const RuleRows edges = {
    // ---- the story
    {"article.author.missing", "/authors",
     [](Article& a) {
       a.byline.clear();
       a.authors.clear();
     },
     [](Article& a) { a.byline.clear(); }},
    {"article.status.unpublishable", "/pub_status",
     [](Article& a) { a.pub_status = PubStatus::canceled; },
     [](Article& a) { a.pub_status = PubStatus::usable; }},
    {"article.status.contradicted", "/pub_status",
     [](Article& a) {
       a.signals = {"update", "KILL"};
     },
     [](Article& a) {
       a.pub_status = PubStatus::canceled;
       a.signals = {"sig:kill"};
     }},
    {"article.status.contradicted", "/pub_status", [](Article& a) { a.signals = {"a:b:kill"}; },
     [](Article& a) {
       a.signals = {"kill:a", "sig:killed"};
     }},
    {"article.embargo.broken", "/published",
     [](Article& a) {
       a.embargo = Embargo{"2026-05-04T17:02:01Z", ""};
     },
     [](Article& a) {
       a.embargo = Embargo{"2026-05-04T17:02:00Z", ""};
     }},
    // ---- dates
    {"timestamp.offset.missing", "/created", [](Article& a) { a.created = "2026-05-04"; },
     [](Article& a) { a.created = "2026-05-04T15:00:00-00:00"; }},
    {"timestamp.order.reversed", "/published",
     [](Article& a) { a.created = "2026-05-04T19:02:00.001+02:00"; },
     [](Article& a) { a.created = "2026-05-04T19:02:00.000+02:00"; }},
    {"timestamp.order.reversed", "/expires",
     [](Article& a) {
       a.created = a.published = a.modified = {};
       a.embargo = Embargo{"2026-06-04T17:02:01Z", ""};
       a.expires = "2026-06-04T17:02:00Z";
     },
     [](Article& a) {
       a.embargo = Embargo{"2026-06-04T17:02:00Z", ""};
       a.expires = "2026-06-04T17:02:00Z";
     }},
    {"timestamp.order.reversed", "/expires",
     [](Article& a) { a.expires = "2026-05-05T07:11:44Z"; },  // after all but `modified`
     [](Article& a) { a.expires = "2026-05-05T07:11:45Z"; }},
    {"timestamp.order.reversed", "/expires",
     [](Article& a) {
       a.published = a.modified = {};
       a.expires = "2026-05-04T14:59:59Z";
     },
     [](Article& a) {
       a.published = a.modified = {};
       a.expires = "2026-05-04T15:00:00Z";
     }},
    // ---- identifiers, tags
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "http://"; },
     [](Article& a) { a.id = "http://a"; }},
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "urn::x"; },
     [](Article& a) { a.id = "urn:x:y"; }},
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "tag:example.org,"; },
     [](Article& a) { a.id = "TAG:example.org,2026:a"; }},
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "HTTPS:/example.org/a"; },
     [](Article& a) { a.id = "hut:/a"; }},
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "urn:example:a%zz"; },
     [](Article& a) { a.id = "urn:example:a%2Fz"; }},
    {"identifier.blank.present", "/id", [](Article& a) { a.id = "desk-4711-2026-05-04 harbour"; },
     [](Article& a) { a.id = "desk!4711!2026!05!04!harbour"; }},
    {"identifier.blank.present", "/id", [](Article& a) { a.id = "desk-4711-2026-0\x7F"; },
     [](Article& a) { a.id = "desk-4711-2026-0~"; }},
    {"identifier.blank.present", "/id", [](Article& a) { a.id = "4711\x7F"; },
     [](Article& a) { a.id = "4711!~"; }},
    {"language.tag.malformed", "/language", [](Article& a) { a.language = "engl"; },
     [](Article& a) { a.language = "en"; }},
    {"media_type.syntax.malformed", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "image/"; },
     [](Article& a) { a.cover->renditions[0].media_type = "x/y"; }},
    {"media_type.syntax.malformed", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "/jpeg"; },
     [](Article& a) { a.cover->renditions[0].media_type = "image/x_y.z+w-1 ; a=b"; }},
    {"media_type.syntax.malformed", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "image/" + std::string(128, 'a'); },
     [](Article& a) { a.cover->renditions[0].media_type = "image/" + std::string(127, 'a'); }},
    {"media_type.syntax.malformed", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "image/.x"; },
     [](Article& a) { a.cover->renditions[0].media_type = "image/1x"; }},
    // ---- blocks without content
    {"block.content.missing", "/body/9",
     [](Article& a) {
       a.body.push_back(Preformatted{" \n", {}});
     },
     [](Article& a) {
       a.body.push_back(Preformatted{" .", {}});
     },
     true},
    {"block.content.missing", "/body/9", [](Article& a) { a.body.push_back(embed("", "A film")); },
     [](Article& a) { a.body.push_back(embed("https://player.vimeo.com/video/2", "")); }, true},
    {"block.content.missing", "/body/9",
     [](Article& a) { a.body.push_back(interstitial(" ", "")); },
     [](Article& a) {
       a.body.push_back(interstitial("", "https://www.example.org/a"));
       a.body.push_back(interstitial("Read also", ""));
     },
     true},
    {"block.content.missing", "/body/9", [](Article& a) { a.body.push_back(aside(" ", nullptr)); },
     [](Article& a) { a.body.push_back(aside("In numbers", nullptr)); }, true},
    {"block.content.missing", "/body/9", [](Article& a) { a.body.push_back(heading(2, "\t")); },
     [](Article& a) { a.body.push_back(heading(2, "2")); }, true},
    {"block.content.missing", "/body/9",
     [](Article& a) {
       Table table = galley_test::table(1);
       table.head[0].cells[0].text = " ";
       table.rows.clear();
       a.body.push_back(table);
     },
     [](Article& a) {
       Table table;
       table.caption = "Berths";
       a.body.push_back(table);
       table.caption.clear();
       table.rows.resize(1);
       table.rows[0].cells.push_back({galley::Text("open"), false, 0, 0});
       a.body.push_back(table);
       a.body.push_back(galley_test::table(1));
     },
     true},
    {"block.content.missing", "/body/9", [](Article& a) { a.body.push_back(Quote{}); },
     [](Article& a) { a.body.push_back(Image{}); }, true},
    // ---- repeats
    {"block.content.repeated", "/body/10",
     [](Article& a) {
       add_paragraphs(a, {"One two three", "One two three"});
     },
     [](Article& a) {
       add_paragraphs(a, {"One two", "One two"});
     },
     true},
    {"block.content.repeated", "/body/10",
     [](Article& a) {
       add_paragraphs(a, {"Abcdefghijk lmnopqrstuvw", "Abcdefghijk lmnopqrstuvw"});
     },
     [](Article& a) {
       add_paragraphs(a, {"Abcdefghijk lmnopqrstuv", "Abcdefghijk lmnopqrstuv"});
     },
     true},
    {"block.content.repeated", "/body/11",
     [](Article& a) {
       const std::string prose = "Sixty bytes of prose come again only where someone slipped it";
       a.body.push_back(paragraph(prose.substr(0, 60)));
       a.body.push_back(Divider{});
       a.body.push_back(paragraph(prose.substr(0, 60)));
     },
     [](Article& a) {
       const std::string prose = "Sixty bytes of prose come again only where someone slipped it";
       a.body.push_back(paragraph(prose.substr(0, 59)));
       a.body.push_back(Divider{});
       a.body.push_back(paragraph(prose.substr(0, 59)));
     },
     true},
    {"block.content.repeated", "/body/10",
     [](Article& a) { a.body.insert(a.body.end(), 2, aside("In numbers", "Two ferries.")); },
     [](Article& a) {
       a.body.insert(a.body.end(), 2, Divider{});
       a.body.insert(a.body.end(), 2, Unmodelled{"ninjs", "{}"});
       a.body.insert(a.body.end(), 2, Block(*a.cover));
       a.body.push_back(aside("In numbers", "Two ferries."));
       a.body.push_back(aside("In numbers", "Three ferries."));
       a.body.push_back(aside("In words", "Three ferries."));
     },
     true},
    {"block.content.repeated", "/body/10",
     [](Article& a) { a.body.insert(a.body.end(), 2, List{}); },
     [](Article& a) {
       a.body.insert(a.body.end(), 2, Block(a.body[5]));
       block<List>(a, 10).items.pop_back();
     },
     true},
    {"block.list.faked", "/body/10",
     [](Article& a) {
       add_paragraphs(a, {"One", "\xC2\xB7 a", "\xE2\x96\xAA b", "* c", "End"});
     },
     [](Article& a) {
       add_paragraphs(a, {"- a", "- b", "-c", "*d", "- e", "- f"});
     }},
    {"block.list.faked", "/body/9",
     [](Article& a) {
       add_paragraphs(a, {"- a", "- b", "\xE2\x80\xA2 c"});
     },
     [](Article& a) {
       add_paragraphs(a, {"- a", "- b", "", "- c"});
     }},
    // ---- pictures
    {"image.alt.missing", "/cover/alt",
     [](Article& a) {
       a.cover->alt.clear();
       a.cover->kind = ImageKind::video;
     },
     [](Article& a) {
       a.cover->alt.clear();
       a.cover->kind = ImageKind::audio;
     }},
    {"image.alt.repeats", "/cover/alt",
     [](Article& a) { a.cover->alt = a.cover->caption.text.plain(); },
     [](Article& a) {
       a.cover->alt.clear();
       a.cover->caption.text.clear();
     }},
    {"image.alt.filename", "/cover/alt", [](Article& a) { a.cover->alt = "a.JPEG"; },
     [](Article& a) { a.cover->alt = ".jpeg"; }},
    {"image.alt.filename", "/cover/alt", [](Article& a) { a.cover->alt = "DSC-0001.webp"; },
     [](Article& a) { a.cover->alt = "webp"; }},
    {"image.credit.missing", "/cover/caption",
     [](Article& a) {
       a.cover->caption.credit.clear();
       a.cover->rights.emplace();
     },
     [](Article& a) {
       a.cover->caption.credit.clear();
       a.cover->rights.emplace().credit_line = "Example Agency";
     }},
    {"image.track.missing", "/cover/renditions",
     [](Article& a) { a.cover->kind = ImageKind::audio; },
     [](Article& a) { a.cover->kind = ImageKind::graphic; }},
    {"cover.rendition.missing", "/cover/renditions",
     [](Article& a) { a.cover->renditions[0].href.clear(); },
     [](Article& a) { a.cover->renditions.insert(a.cover->renditions.begin(), Rendition{}); }},
    {"image.id.repeated", "/body/3/id",
     [](Article& a) { a.cover->id = block<Image>(a, 3).id = "p:1"; },
     [](Article& a) {
       block<Image>(a, 3) = *a.cover;
       a.cover->id = block<Image>(a, 3).id = "p:1";
     }},
    {"image.alt.shared", "/body/3/alt", [](Article& a) { block<Image>(a, 3).alt = a.cover->alt; },
     [](Article& a) {
       block<Image>(a, 3) = *a.cover;
       a.other_media.push_back(picture("https://cdn.example.org/pier.jpg", "", "The pier."));
       a.other_media.push_back(picture("https://cdn.example.org/sea.jpg", "", "The sea."));
     }},
    {"image.caption.repeated", "/cover/caption/text",
     [](Article& a) {
       a.cover->caption.text = "The old quay at dawn now";
       a.body.push_back(paragraph("It rained. The old quay at dawn now. More came."));
     },
     [](Article& a) {
       a.cover->caption.text = "The old quay at dawn no";
       a.body.push_back(paragraph("It rained. The old quay at dawn no. More came."));
     }},
    // ---- files of pictures
    {"rendition.href.rejected", "/cover/renditions/0/href",
     [](Article& a) { a.cover->renditions[0].href = "TEL:+442079460018"; },
     [](Article& a) { a.cover->renditions[0].href = "tel/1.jpg"; }},
    {"rendition.size.negative", "/cover/renditions/0/height",
     [](Article& a) { a.cover->renditions[0].height = -1; },
     [](Article& a) { a.cover->renditions[0].size_bytes = 0; }},
    {"rendition.size.incomplete", "/cover/renditions/0/width",
     [](Article& a) { a.cover->renditions[0].width = 0; },
     [](Article& a) { a.cover->renditions[0].width = -1; }},
    {"rendition.size.incomplete", "/cover/renditions/0/height",
     [](Article& a) { a.cover->renditions[0].height = 0; },
     [](Article& a) {
       a.cover->renditions[0].width = 1200;
       a.cover->renditions[0].height = 1;
     }},
    {"cover.size.small", "/cover/renditions", [](Article& a) { set_sizes(a, 600, 338, 1, 1); },
     [](Article& a) { set_sizes(a, 600, 338, 1200, 675); }},
    {"cover.size.small", "/cover/renditions",
     [](Article& a) { a.cover->renditions[0].width = a.cover->renditions[0].height = 1; },
     [](Article& a) { a.cover->renditions[0].width = a.cover->renditions[0].height = 0; }},
    {"image.aspect.mixed", "/cover/renditions/1",
     [](Article& a) { set_sizes(a, 100, 100, 100, 97); },
     [](Article& a) { set_sizes(a, 100, 100, 100, 98); }},
    {"image.aspect.mixed", "/cover/renditions/1",
     [](Article& a) { set_sizes(a, 100, 97, 100, 100); },
     [](Article& a) { set_sizes(a, 100, 98, 100, 100); }},
    {"image.aspect.mixed", "/cover/renditions/1", [](Article& a) { set_sizes(a, 1600, 900, 1, 1); },
     [](Article& a) {
       set_sizes(a, 1600, 900, 1, 1);
       a.cover->renditions[1].role = "square";
     }},
    {"image.aspect.mixed", "/cover/renditions/1", [](Article& a) { set_sizes(a, 1600, 900, 1, 1); },
     [](Article& a) { set_sizes(a, 1600, 900, 5, 0); }},
    // ---- topics
    {"topic.key.repeated", "/topics/2",
     [](Article& a) {
       a.topics.push_back(topic("Other", ""));
       a.topics.push_back(topic("Other", ""));
       a.topics.erase(a.topics.begin());
     },
     [](Article& a) {
       a.topics.push_back(topic("subj:20001001", ""));
       a.topics.push_back(topic("", ""));
       a.topics.push_back(topic("", ""));
     },
     true},
    {"topic.key.repeated", "/topics/3",
     [](Article& a) {
       a.topics.insert(a.topics.end(), 2, topic("Sea", ""));
       a.topics[2].id = a.topics[3].id = "urn:example:sea";
     },
     [](Article& a) {
       a.topics.insert(a.topics.end(), 2, topic("Sea", ""));
       a.topics[2].id = "urn:example:sea";
     },
     true},
    {"topic.relevance.range", "/topics/0/relevance", [](Article& a) { a.topics[0].relevance = -1; },
     [](Article& a) { a.topics[0].relevance = 0; }},
    {"topic.relevance.range", "/topics/0/confidence",
     [](Article& a) { a.topics[0].confidence = 101; },
     [](Article& a) { a.topics[0].confidence = 100; }},
    {"topic.name.missing", "/topics/0", [](Article& a) { a.topics[0].name.clear(); },
     [](Article& a) {
       a.topics[0].name.clear();
       a.topics[0].names.emplace_back().text = "H\u00E4fen";
     }},
    {"keyword.text.repeated", "/keywords/2", [](Article& a) { a.keywords.emplace_back("storm"); },
     [](Article& a) {
       a.keywords.emplace_back("");
       a.keywords.emplace_back("");
     },
     true},
    // ---- links
    {"link.title.missing", "/related/0/title", [](Article& a) { a.related[0].title = "\n"; },
     [](Article& a) {
       a.related[0].title.clear();
       a.related[0].href.clear();
     }},
    {"link.href.repeated", "/related/1",
     [](Article& a) {
       a.related.push_back(a.related[0]);
       a.related[1].title = "Another";
     },
     [](Article& a) {
       a.related.push_back(a.related[0]);
       a.related[0].href.clear();
       a.related[1].href.clear();
     }},
    {"link.href.self", "/related/0",
     [](Article& a) {
       a.related[0].href = a.url;
       a.url += "#top";
     },
     [](Article& a) {
       a.url = "#top";
       a.related[0].href = "#end";
       a.related[0].id = a.id = "";
     }},
    {"translation.language.repeated", "/translations/1",
     [](Article& a) {
       a.translations.push_back({"de", "https://www.example.org/de/2"});
     },
     [](Article& a) {
       a.translations = {{"", "https://www.example.org/1"}, {"", "https://www.example.org/2"}};
     }},
    // ---- headings, lists, tables
    {"heading.level.skipped", "/body/9/level",
     [](Article& a) { a.body.push_back(heading(6, "Deep")); },
     [](Article& a) {
       a.body.push_back(heading(9, "Out of range"));
       a.body.push_back(heading(0, "Of no level"));
       a.body.push_back(heading(3, "Below"));
     }},
    {"heading.level.skipped", "/body/10/level",
     [](Article& a) {
       a.body.push_back(heading(0, "Of no level"));
       a.body.push_back(heading(4, "Below"));
     },
     [](Article& a) { block<Heading>(a, 2).level = 0; }},
    {"list.start.unordered", "/body/5/start", [](Article& a) { block<List>(a, 5).start = -1; },
     [](Article& a) { block<List>(a, 5).start = 0; }},
    {"list.item.missing", "/body/5/items/0",
     [](Article& a) {
       block<List>(a, 5).items[0] = {paragraph(" "), Quote{}};
     },
     [](Article& a) {
       block<List>(a, 5).items[0] = {paragraph(" "), quote("Two.")};
     },
     true},
    {"table.row.ragged", "/body/6/rows/0",
     [](Article& a) {
       block<Table>(a, 6).head[0].cells.push_back({Text("3"), true, 0, 0});
     },
     [](Article& a) {
       block<Table>(a, 6).rows[0].cells[1].row_span = 3;
       block<Table>(a, 6).rows[1].cells.pop_back();
     }},
    {"table.row.ragged", "/body/6/rows/1",
     [](Article& a) { block<Table>(a, 6).rows[0].cells[0].row_span = 2; },
     [](Article& a) { block<Table>(a, 6).rows[0].cells[0].row_span = 1; }},
    {"table.row.ragged", "/body/6/rows/1",
     [](Article& a) {
       block<Table>(a, 6) = galley_test::table(63);
       block<Table>(a, 6).rows[1].cells[0].column_span = 2;
     },
     [](Article& a) {
       block<Table>(a, 6) = galley_test::table(64);
       block<Table>(a, 6).rows[1].cells[0].column_span = 2;
     }},
    {"table.header.missing", "/body/6/head", [](Article& a) { block<Table>(a, 6).head.clear(); },
     [](Article& a) {
       block<Table>(a, 6).head.clear();
       block<Table>(a, 6).rows.pop_back();
     }},
    {"table.span.range", "/body/6/rows/1/cells/0/row_span",
     [](Article& a) { block<Table>(a, 6).rows[1].cells[0].row_span = 65535; },
     [](Article& a) { block<Table>(a, 6).rows[1].cells[0].row_span = 65534; }},
    {"table.span.range", "/body/6/rows/1/cells/0/column_span",
     [](Article& a) { block<Table>(a, 6).rows[1].cells[0].column_span = -1; },
     [](Article& a) { block<Table>(a, 6).rows[1].cells[0].column_span = 1000; }},
    {"embed.title.missing", "/body/7/title", [](Article& a) { block<Embed>(a, 7).title = " "; },
     [](Article& a) { block<Embed>(a, 7) = embed("", ""); }},
    // ---- people and notes
    {"person.name.labelled", "/authors/0/name", [](Article& a) { set_name(a, "by A. Lind"); },
     [](Article& a) { set_name(a, "By The Sea", PersonKind::organisation); }},
    {"person.name.labelled", "/authors/0/name", [](Article& a) { set_name(a, "BY A. LIND"); },
     [](Article& a) { set_name(a, "Parker Lind"); }},
    {"person.name.labelled", "/authors/0/name", [](Article& a) { set_name(a, "Von A. Lind"); },
     [](Article& a) { set_name(a, "Vonnegut"); }},
    {"person.name.labelled", "/authors/0/name", [](Article& a) { set_name(a, "Par A. Lind"); },
     [](Article& a) { set_name(a, "P. Lind"); }},
    {"person.name.labelled", "/authors/0/name", [](Article& a) { set_name(a, "Por A. Lind"); },
     [](Article& a) { set_name(a, "Lind, By A."); }},
    {"person.email.malformed", "/authors/0/email",
     [](Article& a) { a.authors[0].email = "@example.org"; },
     [](Article& a) { a.authors[0].email = "a@b"; }},
    {"person.email.malformed", "/authors/0/email", [](Article& a) { a.authors[0].email = "desk@"; },
     [](Article& a) { a.authors[0].email = "a!~@b"; }},
    {"person.email.malformed", "/authors/0/email", [](Article& a) { a.authors[0].email = "a@b@c"; },
     [](Article& a) { a.authors[0].email.clear(); }},
    {"person.email.malformed", "/authors/0/email",
     [](Article& a) { a.authors[0].email = "a\x7F@b"; },
     [](Article& a) { a.authors[0].email = "\xC3\xA5@b"; }},
    {"note.text.private", "/editor_notes/0",
     [](Article& a) { a.editor_notes[0].is_public = false; },
     [](Article& a) { a.editor_notes[0] = {}; }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { set_public_note(a, "+12345678 9"); },
     [](Article& a) { set_public_note(a, "+1234567 8"); }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { set_public_note(a, "(0123) 456/789-01234"); },
     [](Article& a) { set_public_note(a, "(0123) 456/789-01234 6"); }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { set_public_note(a, "Pier (1), 020 7946 0018"); },
     [](Article& a) { set_public_note(a, "x020 7946 0018, 1234567890"); }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { set_public_note(a, "@ the quay: a@b"); },
     [](Article& a) { set_public_note(a, "@quay, quay@ and a@ b, a @b"); }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { set_public_note(a, "a@b"); },
     [](Article& a) {
       set_public_note(a, "a@b");
       a.editor_notes[0].is_public = false;
     }},
};

RuleTable table_of_edges() { return {general_rules(), edges, &clean_article}; }

std::size_t findings_of(const Article& article, std::string_view code, std::string_view path) {
  static const RuleSet rules = table_of_edges().all();
  return galley_test::count_issues(validate(article, rules), code, path);
}

/// `depth` lists, each the only item of the one around it.
List nested_lists(std::size_t depth) {
  List list;
  for (std::size_t i = 1; i < depth; ++i) {
    List outer;
    outer.items.resize(1);
    outer.items[0].emplace_back(std::move(list));
    list = std::move(outer);
  }
  return list;
}

}  // namespace

TEST_CASE("each rule ends where the next value is right", "[validate]") {
  check_findings(table_of_edges());
}

TEST_CASE("a fix at the edge of a rule takes its finding away", "[validate][fix]") {
  check_fixes(table_of_edges());
}

TEST_CASE("blocks are empty as deep as a rule looks", "[validate]") {
  Article article = clean_article();
  article.body.emplace_back(nested_lists(32));
  CHECK(findings_of(article, "block.content.missing", "/body/9") == 1);
  article.body.back() = nested_lists(33);
  CHECK(findings_of(article, "block.content.missing", "/body/9") == 0);
}

TEST_CASE("moments are in the order that their instants have", "[validate]") {
  std::vector<std::string> texts = {"",
                                    "2026-05-04",
                                    "2026-05-04T16:20",
                                    "20260504T162031Z",
                                    "2026-05-04T16:20:31.5Z",
                                    "2026-05-04T16:20:31.1234Z",
                                    "2026-05-04T16:20:60Z",
                                    "2026-02-30T16:20:31Z",
                                    "2026-05-04t16:20:31z"};
  for (const char* day : {"2026-05-03", "2026-05-04", "2026-05-05", "2026-06-01"})
    for (const char* time :
         {"00:00:00", "00:00:01", "00:01:00", "12:30:59", "23:59:59", "24:00:00"})
      for (const char* zone : {"Z", "+00:00", "-00:01", "+12:30", "-12:30", "+23:59", "-23:59"})
        texts.push_back(std::string(day) + 'T' + time + zone);
  Article article = clean_article();
  article.modified = {};
  RuleSet rules("order");
  for (const Rule& rule : general_rules())
    if (rule.code == "timestamp.order.reversed") rules.add(rule);
  std::size_t reversed = 0;
  for (const std::string& first : texts) {
    for (const std::string& second : texts) {
      article.created = first;
      article.published = second;
      const auto one = article.created.instant();
      const auto other = article.published.instant();
      const std::size_t wanted = one && other && *other < *one ? 1 : 0;
      INFO(first << " then " << second);
      REQUIRE(validate(article, rules).size() == wanted);
      reversed += wanted;
    }
  }
  CHECK(reversed > texts.size() * texts.size() / 4);
}

TEST_CASE("vague words are told from words that lead somewhere", "[validate]") {
  for (const auto& [words, is_vague] : {std::pair<std::string_view, bool>{"here", true},
                                        {"Here", true},
                                        {" click here ", true},
                                        {"hier klicken", true},
                                        {"qui", true},
                                        {"quit", false},
                                        {"more ferries", false}}) {
    INFO(words);
    Article article = clean_article();
    block<Paragraph>(article, 0).text.append(" ");
    block<Paragraph>(article, 0).text.append_link(words, "https://www.example.org/more");
    CHECK(findings_of(article, "link.text.vague", "/body/0/text/1") == (is_vague ? 1U : 0U));
  }
}

TEST_CASE("a caption is found wherever its sentence stands in a paragraph", "[validate]") {
  const std::string caption = "The old quay at dawn, now open";
  for (const std::size_t pictures : {1U, 4U}) {
    Article article = clean_article();
    article.body.clear();
    article.cover->caption.text = caption;
    // With more last letters than a look at three tells.
    for (std::size_t i = 1; i < pictures; ++i)
      article.other_media.push_back(
          picture("https://cdn.example.org/pier.jpg", "A pier",
                  (std::string("The pier in the evening with boat") + "bcde"[i]).c_str()));
    article.body.push_back(paragraph(""));
    for (std::size_t before = 0; before < 70; ++before)
      for (const std::size_t after : {0U, 1U, 15U, 16U, 17U, 33U})
        for (const char mark : {'.', '!', '?', '"', ','}) {
          std::string text;
          if (before >= 2) text = std::string(before - 2, 'x') + mark + ' ';
          if (before == 1) text = " ";
          text += caption;
          if (after != 0) text += "." + std::string(after - 1, 'y');
          block<Paragraph>(article, 0).text = text;
          const bool is_found = before < 2 || mark != ',';
          INFO(text);
          REQUIRE(findings_of(article, "image.caption.repeated", "/cover/caption/text") ==
                  (is_found ? 1U : 0U));
        }
  }
}

TEST_CASE("letters of scripts from right to left are told by their blocks", "[validate]") {
  struct Letter {
    const char* text;
    bool is_right;
  };
  for (const Letter& letter :
       {Letter{"\u05D0", true}, {"\u05EA", true},     {"\u0627", true},     {"\u065F", true},
        {"\u0660", false},      {"\u0669", false},    {"\u066A", true},     {"\u08FF", true},
        {"\u0904", false},      {"\uFB1C", false},    {"\uFB1D", true},     {"\uFDFF", true},
        {"\uFE00", false},      {"\uFE6F", false},    {"\uFE70", true},     {"\uFEFC", true},
        {"\U000107FF", false},  {"\U00010800", true}, {"\U00010FFF", true}, {"\U00011000", false},
        {"\U0001E7FF", false},  {"\U0001E800", true}, {"\U0001EFFF", true}, {"\U0001F000", false},
        {"a", false},           {"\u00E9", false},    {"\u4E2D", false}}) {
    for (const std::size_t digits : {0U, 15U, 16U, 40U}) {
      Article article = clean_article();
      article.headline = std::string(digits, '1') + letter.text;
      INFO(article.headline);
      CHECK(findings_of(article, "article.direction.mismatch", "/headline") ==
            (letter.is_right ? 1U : 0U));
      article.language = "ar";
      CHECK(findings_of(article, "article.direction.mismatch", "/headline") ==
            (letter.is_right ? 0U : 1U));
    }
  }
}

TEST_CASE("the direction of a headline is that of most of its letters", "[validate]") {
  struct Headline {
    const char* text;
    std::size_t in_english;
    std::size_t in_arabic;
  };
  for (const Headline& each : {Headline{"ab \u0627", 0, 1},
                               {"a \u0627\u0628", 1, 0},
                               {"a \u0627", 0, 0},
                               {"2026 \u2014 1", 0, 0},
                               {"\u00D7\u00BF \u0627\u0628", 1, 0}}) {
    INFO(each.text);
    Article article = clean_article();
    article.headline = each.text;
    CHECK(findings_of(article, "article.direction.mismatch", "/headline") == each.in_english);
    article.language = "ar";
    CHECK(findings_of(article, "article.direction.mismatch", "/headline") == each.in_arabic);
    article.language.clear();
    CHECK(findings_of(article, "article.direction.mismatch", "/headline") == 0);
    article.direction = Direction::rtl;
    CHECK(findings_of(article, "article.direction.mismatch", "/headline") == each.in_arabic);
  }
}

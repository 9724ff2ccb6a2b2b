// Every rule, one row each: what breaks it, what it says where, and what is near and not wrong.
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "validate/clean.hpp"
#include "validate/rule_rows.hpp"

namespace {

using namespace galley;
using namespace galley_test;

const std::string long_prose =
    "The council met in the old customs house on Monday to hear what the repairs will cost.";

const RuleRows rows = {
    // ---- what a story must have
    {"article.headline.missing", "/headline", [](Article& a) { a.headline.clear(); },
     [](Article& a) {
       a.headline.clear();
       a.kind = ArticleKind::picture;
     }},
    {"article.body.missing", "/body", [](Article& a) { a.body.clear(); },
     [](Article& a) {
       a.body.clear();
       a.kind = ArticleKind::picture;
     }},
    {"article.published.missing", "/published", [](Article& a) { a.published = {}; },
     [](Article& a) { a.created = {}; }},
    {"article.author.missing", "/authors",
     [](Article& a) {
       a.byline.clear();
       a.authors.clear();
     },
     [](Article& a) { a.authors.clear(); }},
    {"article.language.missing", "/language", [](Article& a) { a.language.clear(); },
     [](Article& a) { a.language = "de"; }},
    {"article.url.relative", "/url", [](Article& a) { a.url = "/news/harbour"; },
     [](Article& a) { a.url.clear(); }},
    // ---- status
    {"article.urgency.range", "/urgency", [](Article& a) { a.urgency = 10; },
     [](Article& a) { a.urgency = 9; }},
    {"article.urgency.range", "/urgency", [](Article& a) { a.urgency = 0; },
     [](Article& a) { a.urgency = 1; }},
    {"article.status.unpublishable", "/pub_status",
     [](Article& a) { a.pub_status = PubStatus::withheld; },
     [](Article& a) { a.pub_status = PubStatus::usable; }},
    {"article.status.contradicted", "/pub_status", [](Article& a) { a.signals = {"sig:kill"}; },
     [](Article& a) { a.signals = {"sig:update"}; }},
    {"article.embargo.present", "/embargo", [](Article& a) { a.embargo.emplace(); },
     [](Article& a) { a.embargo.reset(); }},
    {"article.embargo.broken", "/published",
     [](Article& a) {
       a.embargo = Embargo{"2026-05-04T18:00:00Z", ""};
     },
     [](Article& a) {
       a.embargo = Embargo{"2026-05-04T18:00:00+01:00", ""};
     }},
    // ---- dates
    {"timestamp.syntax.malformed", "/published", [](Article& a) { a.published = "4 May 2026"; },
     [](Article& a) { a.published = "2026-05-04 17:02:00Z"; }},
    {"timestamp.offset.missing", "/published",
     [](Article& a) { a.published = "2026-05-04T17:02:00"; },
     [](Article& a) { a.content_created = "2026-05"; }},
    {"timestamp.order.reversed", "/published",
     [](Article& a) { a.created = "2026-05-04T17:02:01Z"; },
     [](Article& a) { a.created = "2026-05-04T18:02:00+01:00"; }},
    {"timestamp.order.reversed", "/modified",
     [](Article& a) {
       a.published = "2026-05-04";  // no moment, so nothing to compare with
       a.modified = "2026-05-04T14:59:59Z";
     },
     [](Article& a) { a.modified = "2026-05-03"; }},
    {"timestamp.order.reversed", "/expires", [](Article& a) { a.expires = "2026-05-04T17:01:59Z"; },
     [](Article& a) { a.expires = "2026-06-04T17:02:00Z"; }},
    {"article.modified.early", "/modified", [](Article& a) { a.modified = "2026-05-04T17:01:59Z"; },
     [](Article& a) { a.modified = a.published; }},
    // ---- addresses, identifiers, tags
    {"url.scheme.rejected", "/related/0/href",
     [](Article& a) { a.related[0].href = "javascript:alert(1)"; },
     [](Article& a) { a.related[0].href = "mailto:desk@example.org"; }},
    {"url.scheme.rejected", "/related/0/href",
     [](Article& a) { a.related[0].href = "https://www.example.org/a b"; },
     [](Article& a) { a.related[0].href = "https://www.example.org:8080/a%20b?q=1#c"; }},
    {"rendition.href.rejected", "/cover/renditions/0/href",
     [](Article& a) { a.cover->renditions[0].href = "mailto:desk@example.org"; },
     [](Article& a) { a.cover->renditions[0].href = "/pictures/quay.jpg"; }},
    {"identifier.blank.present", "/id", [](Article& a) { a.id = "urn:example: harbour"; },
     [](Article& a) { a.id = "desk-4711/å"; }},
    {"identifier.uri.malformed", "/id", [](Article& a) { a.id = "urn:example"; },
     [](Article& a) { a.id = "tag:example.org,2026:1"; }},
    {"identifier.uri.malformed", "/topics/0/scheme",
     [](Article& a) { a.topics[0].scheme = "http:/cv.example.org/"; },
     [](Article& a) { a.topics[0].scheme = "medtop"; }},
    {"language.tag.malformed", "/language", [](Article& a) { a.language = "en_GB"; },
     [](Article& a) { a.language = "zh-Hant-TW"; }, true},
    {"language.tag.malformed", "/language", [](Article& a) { a.language = "English"; },
     [](Article& a) { a.language = "gsw"; }},
    {"media_type.syntax.malformed", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "jpeg"; },
     [](Article& a) { a.cover->renditions[0].media_type = "image/svg+xml; charset=utf-8"; }},
    {"media_type.name.unregistered", "/cover/renditions/0/media_type",
     [](Article& a) { a.cover->renditions[0].media_type = "image/jpg"; },
     [](Article& a) { a.cover->renditions[0].media_type = "image/webp"; }, true},
    // ---- characters
    {"text.control.present", "/body/0/text",
     [](Article& a) { block<Paragraph>(a, 0).text = "The\x0Bharbour is open."; },
     [](Article& a) { block<Paragraph>(a, 0).text = "The harbour\nis open."; }},
    {"text.control.present", "/headline", [](Article& a) { a.headline = "A\xC2\x85 B"; },
     [](Article& a) { a.headline = "A\xC2\xB7 B"; }},
    {"text.bidi.control", "/headline", [](Article& a) { a.headline = "Harbour \u202Ereopens"; },
     [](Article& a) { a.headline = "Harbour \u200Ereopens"; }},
    {"text.invisible.present", "/headline", [](Article& a) { a.headline = "Har\u200Bbour opens"; },
     [](Article& a) { a.headline = "Family 👩‍👩‍👧 opens"; }},
    {"text.replacement.present", "/headline", [](Article& a) { a.headline = "Caf\uFFFD opens"; },
     [](Article& a) { a.headline = "Café opens"; }},
    {"text.space.around", "/headline", [](Article& a) { a.headline = " Harbour\u00A0"; },
     [](Article& a) {
       a.body.push_back(Preformatted{"  * \n", {}});
     },
     true},
    {"text.space.repeated", "/body/0/text",
     [](Article& a) { block<Paragraph>(a, 0).text = "The  harbour   reopened."; },
     [](Article& a) { block<Paragraph>(a, 0).text = "The harbour\n  reopened."; }, true},
    {"text.space.nonbreaking", "/body/0/text",
     [](Article& a) { block<Paragraph>(a, 0).text = "The\u00A0harbour \u00A0reopened."; },
     [](Article& a) { block<Paragraph>(a, 0).text = "Il y a 10\u00A0km\u00A0: a\u00A0port."; },
     true},
    {"text.line.broken", "/slugline", [](Article& a) { a.slugline = "harbour\t\nreopens"; },
     [](Article& a) { a.summary = "Ferries sail.\nTwo days late."; }, true},
    {"text.quotes.mixed", "/body/0/text",
     [](Article& a) { block<Paragraph>(a, 0).text = "\"We are back,” she said. \"Today.\""; },
     [](Article& a) { block<Paragraph>(a, 0).text = "“We’re back,” she said. “Today.”"; }, true},
    {"text.quotes.mixed", "/body/0/text",  // which ones pair nobody can tell
     [](Article& a) { block<Paragraph>(a, 0).text = "A 6\" and a 4\" pipe are “narrow”."; },
     [](Article& a) { block<Paragraph>(a, 0).text = "A 6\" pipe is \"narrow\"."; }},
    // ---- lengths
    {"text.length.exceeded", "/headline", [](Article& a) { a.headline.assign(111, 'a'); },
     [](Article& a) {
       a.headline.clear();
       for (int i = 0; i < 110; ++i) a.headline += "é";
     }},
    {"text.length.exceeded", "/slugline", [](Article& a) { a.slugline.assign(65, 'a'); },
     [](Article& a) { a.slugline.assign(64, 'a'); }},
    {"text.length.exceeded", "/keywords/1", [](Article& a) { a.keywords[1].assign(65, 'a'); },
     [](Article& a) { a.keywords[1].assign(64, 'a'); }},
    {"text.length.exceeded", "/cover/alt", [](Article& a) { a.cover->alt.assign(251, 'a'); },
     [](Article& a) { a.cover->alt.assign(250, 'a'); }},
    {"text.length.exceeded", "/cover/caption/text",
     [](Article& a) { a.cover->caption.text = std::string(2001, 'a'); },
     [](Article& a) { a.cover->caption.text = std::string(2000, 'a'); }},
    // ---- pictures
    {"cover.rendition.missing", "/cover/renditions",
     [](Article& a) { a.cover->renditions.clear(); }, [](Article& a) { a.cover.reset(); }},
    {"image.rendition.missing", "/body/3/renditions",
     [](Article& a) { block<Image>(a, 3).renditions[0].href.clear(); },
     [](Article& a) { block<Image>(a, 3).renditions.emplace_back(); }},
    {"image.alt.missing", "/cover/alt", [](Article& a) { a.cover->alt.clear(); },
     [](Article& a) {
       a.cover->alt.clear();
       a.cover->is_decorative = true;
     }},
    {"image.alt.repeats", "/cover/alt",
     [](Article& a) { a.cover->alt = a.cover->caption.text.plain(); },
     [](Article& a) { a.cover->caption.text.clear(); }},
    {"image.alt.contradicted", "/cover/is_decorative",
     [](Article& a) { a.cover->is_decorative = true; },
     [](Article& a) {
       a.cover->is_decorative = true;
       a.cover->alt.clear();
     }},
    {"image.alt.filename", "/cover/alt", [](Article& a) { a.cover->alt = "IMG_4711.JPG"; },
     [](Article& a) { a.cover->alt = "A screen that shows quay.jpg"; }},
    {"image.alt.shared", "/body/3/alt", [](Article& a) { block<Image>(a, 3).alt = a.cover->alt; },
     [](Article& a) { block<Image>(a, 3).alt = a.cover->alt + " in the morning"; }},
    {"image.track.missing", "/cover/renditions",
     [](Article& a) { a.cover->kind = ImageKind::video; },
     [](Article& a) {
       a.cover->kind = ImageKind::video;
       a.cover->renditions[0].resources.push_back(
           {"captions", "https://cdn.example.org/quay.vtt", "", "en", "text/vtt"});
     }},
    {"image.credit.missing", "/cover/caption", [](Article& a) { a.cover->caption.credit.clear(); },
     [](Article& a) {
       a.cover->caption.credit.clear();
       a.cover->creators.push_back(person("A. Lind"));
     }},
    {"image.caption.repeated", "/cover/caption/text",
     [](Article& a) {
       block<Paragraph>(a, 0).text =
           "It rained. The quay on the morning after. Then crews came back to work.";
     },
     [](Article& a) {
       block<Paragraph>(a, 0).text = "It was not The quay on the morning after. Crews came back.";
     }},
    {"image.caption.repeated", "/body/3/caption/text",
     [](Article& a) { a.body.push_back(paragraph("“No.” The first ferry of the day")); },
     [](Article& a) { a.body.push_back(paragraph("“No.” The first ferry of the day sails.")); }},
    {"image.picture.repeated", "/body/3", [](Article& a) { block<Image>(a, 3) = *a.cover; },
     [](Article& a) { block<Image>(a, 3).caption = a.cover->caption; }, true},
    {"image.picture.repeated", "/other_media/0",
     [](Article& a) {
       a.other_media.push_back(*a.cover);
       a.other_media[0].caption.text = "The quay again, seen from the pier.";
     },
     [](Article& a) {
       a.other_media.push_back(picture("https://cdn.example.org/pier.jpg", "A pier", "The pier."));
     }},
    {"image.id.repeated", "/body/3/id",
     [](Article& a) { a.cover->id = block<Image>(a, 3).id = "urn:example:picture:1"; },
     [](Article& a) { a.cover->id = "urn:example:picture:1"; }},
    {"rendition.size.negative", "/cover/renditions/0/width",
     [](Article& a) { a.cover->renditions[0].width = -1; },
     [](Article& a) { a.cover->renditions[0].width = a.cover->renditions[0].height = 0; }},
    {"rendition.size.negative", "/cover/renditions/0/size_bytes",
     [](Article& a) { a.cover->renditions[0].size_bytes = -1; },
     [](Article& a) { a.cover->renditions[0].size_bytes = 1; }},
    {"rendition.size.incomplete", "/cover/renditions/0/height",
     [](Article& a) { a.cover->renditions[0].height = 0; },
     [](Article& a) { a.cover->renditions[0].width = a.cover->renditions[0].height = 0; }},
    {"cover.size.small", "/cover/renditions",
     [](Article& a) {
       a.cover->renditions[0].width = 1199;
       a.cover->renditions[0].height = 800;
     },
     [](Article& a) { a.cover->renditions[0].width = 1200; }},
    {"image.aspect.mixed", "/cover/renditions/1",
     [](Article& a) {
       a.cover->renditions.push_back(a.cover->renditions[0]);
       a.cover->renditions[1].href = "https://cdn.example.org/quay-s.jpg";
       a.cover->renditions[1].width = a.cover->renditions[1].height = 600;
     },
     [](Article& a) {
       a.cover->renditions.push_back(a.cover->renditions[0]);
       a.cover->renditions[1].href = "https://cdn.example.org/quay-s.jpg";
       a.cover->renditions[1].width = 641;
       a.cover->renditions[1].height = 360;
     }},
    {"rendition.href.repeated", "/cover/renditions/1",
     [](Article& a) { a.cover->renditions.push_back(a.cover->renditions[0]); },
     [](Article& a) {
       a.cover->renditions.push_back(a.cover->renditions[0]);
       a.cover->renditions[1].href += "?w=1600";
     },
     true},
    // ---- topics
    {"topic.key.repeated", "/topics/2",
     [](Article& a) { a.topics.push_back(topic("Harbours", "subj:20001001")); },
     [](Article& a) { a.topics.push_back(topic("Harbours", "subj:20001003")); }, true},
    {"topic.key.repeated", "/genres/1",
     [](Article& a) {
       a.genres = {topic("News", "genre:1"), topic("Report", "genre:1")};
     },
     [](Article& a) {
       a.genres = {topic("News", "genre:1"), topic("News", "genre:1")};
       a.genres[1].scheme = "http://other.example.org/";
     }},
    {"topic.name.missing", "/topics/0", [](Article& a) { a.topics[0].name.clear(); },
     [](Article& a) { a.located = {}; }},
    {"topic.scheme.missing", "/topics/0/code", [](Article& a) { a.topics[0].scheme.clear(); },
     [](Article& a) {
       a.topics[0].scheme.clear();
       a.topics[0].id = "http://cv.example.org/subjects/20001001";
     }},
    {"topic.relevance.range", "/topics/0/relevance",
     [](Article& a) { a.topics[0].relevance = 101; },
     [](Article& a) { a.topics[0].relevance = 100; }},
    {"topic.relevance.range", "/topics/0/confidence",
     [](Article& a) { a.topics[0].confidence = -1; },
     [](Article& a) { a.topics[0].confidence = 0; }},
    {"keyword.text.repeated", "/keywords/2", [](Article& a) { a.keywords.emplace_back("harbour"); },
     [](Article& a) { a.keywords.emplace_back("Harbour"); }, true},
    // ---- links
    {"link.href.missing", "/related/0/href", [](Article& a) { a.related[0].href.clear(); },
     [](Article& a) { a.related.clear(); }},
    {"link.title.missing", "/related/0/title", [](Article& a) { a.related[0].title = ""; },
     [](Article& a) { a.related[0].title = "?"; }},
    {"link.href.repeated", "/related/1", [](Article& a) { a.related.push_back(a.related[0]); },
     [](Article& a) {
       a.related.push_back(a.related[0]);
       a.related[1].href += "-two";
     },
     true},
    {"link.href.self", "/related/0", [](Article& a) { a.related[0].href = a.url + "#top"; },
     [](Article& a) { a.related[0].href = a.url + "/more"; }},
    {"link.href.self", "/related/0", [](Article& a) { a.related[0].id = a.id; },
     [](Article& a) { a.related[0].id = a.id + ":2"; }},
    {"link.text.vague", "/body/0/text/1",
     [](Article& a) {
       block<Paragraph>(a, 0).text.append(" ");
       block<Paragraph>(a, 0).text.append_link("Read more", "https://www.example.org/more");
     },
     [](Article& a) {
       block<Paragraph>(a, 0).text.append(" ");
       block<Paragraph>(a, 0).text.append_link("Read the report", "https://www.example.org/more");
     }},
    {"link.text.missing", "/body/0/text/1",
     [](Article& a) {
       block<Paragraph>(a, 0).text.append_link(" ", "https://www.example.org/more");
       block<Paragraph>(a, 0).text.append("See you.");
     },
     [](Article& a) {
       block<Paragraph>(a, 0).text.append(" ", Mark::strong);
       block<Paragraph>(a, 0).text.append("See you.");
     }},
    {"translation.link.incomplete", "/translations/0/url",
     [](Article& a) { a.translations[0].url.clear(); }, [](Article& a) { a.translations.clear(); }},
    {"translation.link.incomplete", "/translations/0/language",
     [](Article& a) { a.translations[0].language.clear(); },
     [](Article& a) { a.translations[0].language = "fr"; }},
    {"translation.language.repeated", "/translations/1",
     [](Article& a) {
       a.translations.push_back({"de", "https://www.example.org/de/2"});
     },
     [](Article& a) {
       a.translations.push_back({"fr", "https://www.example.org/fr"});
     }},
    // ---- blocks
    {"block.content.missing", "/body/9", [](Article& a) { a.body.push_back(paragraph(" \n")); },
     [](Article& a) { a.body.push_back(Divider{}); }, true},
    {"block.content.missing", "/body/9",
     [](Article& a) {
       List list;
       list.items.resize(2);
       a.body.push_back(list);
     },
     [](Article& a) {
       a.body.push_back(Unmodelled{"ninjs", "{}"});
     },
     true},
    {"block.content.missing", "/body/8/body/1",
     [](Article& a) { block<Aside>(a, 8).body.push_back(Quote{}); },
     [](Article& a) { block<Aside>(a, 8).body.push_back(quote("Never.")); }, true},
    {"block.content.repeated", "/body/10",
     [](Article& a) { a.body.insert(a.body.end(), 2, paragraph("The ferries sail again.")); },
     [](Article& a) { a.body.insert(a.body.end(), 2, paragraph("No.")); }, true},
    {"block.content.repeated", "/body/10",
     [](Article& a) {
       a.body.insert(a.body.begin(), paragraph(long_prose));
       a.body.push_back(paragraph(long_prose));
     },
     [](Article& a) {
       a.body.insert(a.body.begin(), paragraph("Still waters run deep."));
       a.body.push_back(paragraph("Still waters run deep."));
     },
     true},
    {"block.content.repeated", "/body/10",
     [](Article& a) { a.body.insert(a.body.end(), 2, quote("Never again.", "M. Ruiz")); },
     [](Article& a) {
       a.body.push_back(quote("Never again.", "M. Ruiz"));
       a.body.push_back(quote("Never again.", "B. Muster"));
     },
     true},
    {"block.content.repeated", "/body/6",
     [](Article& a) { a.body.insert(a.body.begin() + 5, Block(a.body[5])); },
     [](Article& a) {
       a.body.insert(a.body.begin() + 5, Block(a.body[5]));
       block<List>(a, 6).items[1][0] = paragraph("Pier two opens, too.");
     },
     true},
    {"block.list.faked", "/body/9",
     [](Article& a) {
       for (const char* item : {"• Pier one", "• Pier two", "• Pier three", "• Pier four"})
         a.body.push_back(paragraph(item));
     },
     [](Article& a) {
       for (const char* item : {"• Pier one", "• Pier two", "Pier three", "• Pier four"})
         a.body.push_back(paragraph(item));
     }},
    {"heading.level.range", "/body/2/level", [](Article& a) { block<Heading>(a, 2).level = 7; },
     [](Article& a) { block<Heading>(a, 2).level = 6; }},
    {"heading.level.first", "/body/2/level", [](Article& a) { block<Heading>(a, 2).level = 1; },
     [](Article& a) { block<Heading>(a, 2).level = 2; }},
    {"heading.level.skipped", "/body/2/level", [](Article& a) { block<Heading>(a, 2).level = 3; },
     [](Article& a) {
       a.body.push_back(heading(3, "More"));
       a.body.push_back(heading(2, "Again"));
     }},
    {"heading.level.skipped", "/body/9/level",
     [](Article& a) { a.body.push_back(heading(4, "Much more")); },
     [](Article& a) { a.body.push_back(heading(3, "More")); }},
    {"list.start.unordered", "/body/5/start", [](Article& a) { block<List>(a, 5).start = 3; },
     [](Article& a) {
       block<List>(a, 5).start = 3;
       block<List>(a, 5).ordered = true;
     }},
    {"list.item.missing", "/body/5/items/2",
     [](Article& a) { block<List>(a, 5).items.push_back({}); },
     [](Article& a) { block<List>(a, 5).items.push_back({paragraph("Pier three.")}); }, true},
    {"table.row.ragged", "/body/6/rows/1",
     [](Article& a) { block<Table>(a, 6).rows[1].cells.pop_back(); },
     [](Article& a) {
       Table& table = block<Table>(a, 6);
       table.rows[0].cells[0].row_span = 2;
       table.rows[1].cells.pop_back();
       table.head[0].cells.pop_back();
       table.head[0].cells[0].column_span = 2;
     }},
    {"table.header.missing", "/body/6/head", [](Article& a) { block<Table>(a, 6).head.clear(); },
     [](Article& a) {
       block<Table>(a, 6).head.clear();
       block<Table>(a, 6).rows[0].cells[0].is_header = true;
     }},
    {"table.span.range", "/body/6/rows/0/cells/1/column_span",
     [](Article& a) { block<Table>(a, 6).rows[0].cells[1].column_span = 1001; },
     [](Article& a) { block<Table>(a, 6).rows[0].cells[1].column_span = 1; }},
    {"table.span.range", "/body/6/head/0/cells/0/row_span",
     [](Article& a) { block<Table>(a, 6).head[0].cells[0].row_span = -1; },
     [](Article& a) { block<Table>(a, 6).head[0].cells[0].row_span = 1; }},
    {"embed.title.missing", "/body/7/title", [](Article& a) { block<Embed>(a, 7).title.clear(); },
     [](Article& a) { block<Embed>(a, 7).title = "The storm"; }},
    // ---- people and notes
    {"person.name.missing", "/authors/0/name", [](Article& a) { a.authors[0].name.clear(); },
     [](Article& a) { a.publisher = {}; }},
    {"person.name.missing", "/publisher/name",
     [](Article& a) {
       a.publisher.name.clear();
       a.publisher.id = "urn:example:publisher";
     },
     [](Article& a) { a.publisher.id = "urn:example:publisher"; }},
    {"person.name.labelled", "/authors/0/name",
     [](Article& a) { a.authors[0].name = "By B. Muster"; },
     [](Article& a) { a.authors[0].name = "Byron Muster"; }},
    {"person.email.malformed", "/authors/0/email",
     [](Article& a) { a.authors[0].email = "desk at example.org"; },
     [](Article& a) { a.authors[0].email = "desk@example.org"; }},
    {"note.text.private", "/editor_notes/0",
     [](Article& a) { a.editor_notes[0].is_public = false; },
     [](Article& a) { a.editor_notes.clear(); }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { a.editor_notes[0].text = "Questions: +44 20 7946 0018"; },
     [](Article& a) { a.editor_notes[0].text = "Embargo until 2026-05-04 17:02, 04.05.2026."; }},
    {"note.contact.public", "/editor_notes/0/is_public",
     [](Article& a) { a.editor_notes[0].text = "Write to desk@example.org"; },
     [](Article& a) { a.editor_notes[0].text = "Bread @ 2 the pound"; }},
    // ---- direction
    {"article.direction.mismatch", "/direction", [](Article& a) { a.direction = Direction::rtl; },
     [](Article& a) { a.direction = Direction::ltr; }},
    {"article.direction.mismatch", "/headline",
     [](Article& a) { a.headline = "الميناء يفتح من جديد"; },
     [](Article& a) {
       a.headline = "الميناء يفتح من جديد";
       a.language = "ar";
     }},
};

RuleTable table() { return {general_rules(), rows, &clean_article}; }

}  // namespace

TEST_CASE("nothing is wrong with the clean article", "[validate]") {
  for (const Profile& profile : general_profiles())
    for (const Issue& issue : validate(clean_article(), profile)) {
      INFO(profile.name);
      FAIL_CHECK(to_string(issue));
    }
}

TEST_CASE("each rule finds what it is about, and passes what is near", "[validate]") {
  check_findings(table());
}

TEST_CASE("a fix takes its finding away, and makes no other", "[validate][fix]") {
  check_fixes(table());
}

TEST_CASE("every rule of every profile has a row, and every documented fix", "[validate]") {
  check_gaps(table());
}

TEST_CASE("every rule has a code of three parts, and cites its source", "[validate]") {
  for (const Rule& rule : general_rules()) {
    INFO(rule.code);
    std::size_t dots = 0;
    for (const char c : rule.code)
      if (c == '.') ++dots;
    CHECK(dots == 2);
    CHECK(!rule.source.empty());
  }
}

TEST_CASE("a profile grades one code in one way", "[validate]") {
  for (const Profile& profile : general_profiles())
    for (const Rule& a : profile)
      for (const Rule& b : profile)
        if (a.code == b.code) CHECK(a.severity == b.severity);
}

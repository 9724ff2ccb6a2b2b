// Twenty articles that are broken in different ways: the first finding of `publish` names the
// cause, and doing what it says is enough.
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "validate/clean.hpp"

namespace {

using namespace galley;
using namespace galley_test;

struct Case {
  std::string_view kind;
  void (*breaks)(Article&);
  std::string_view code;
  std::string_view words;  ///< the part of the message that says what to do
  void (*follow)(Article&);
};

const Case cases[] = {
    {"no date", [](Article& a) { a.published = {}; }, "article.published.missing",
     "set `published`, with its offset",
     [](Article& a) { a.published = "2026-05-04T18:02:00+01:00"; }},
    {"a date for people", [](Article& a) { a.published = "Monday, 4 May"; },
     "timestamp.syntax.malformed", "write 2026-01-31T09:00:00Z",
     [](Article& a) { a.published = "2026-05-04T17:02:00Z"; }},
    {"a local time", [](Article& a) { a.modified = "2026-05-05T08:11:45"; },
     "timestamp.offset.missing", "write 2026-01-31T09:00:00+01:00",
     [](Article& a) { a.modified = "2026-05-05T08:11:45+01:00"; }},
    {"years mixed up", [](Article& a) { a.created = "2027-05-04T15:00:00Z"; },
     "timestamp.order.reversed", "correct one of the two",
     [](Article& a) { a.created = "2026-05-04T15:00:00Z"; }},
    {"a broken embargo",
     [](Article& a) {
       a.embargo = Embargo{"2026-05-06T00:00:00Z", ""};
     },
     "article.embargo.broken", "set `published` to that moment or later",
     [](Article& a) {
       a.published = a.modified = "2026-05-06T00:00:00Z";
       a.embargo.reset();
     }},
    {"a killed story", [](Article& a) { a.signals = {"kill"}; }, "article.status.contradicted",
     "set `pub_status` to canceled, or take the signal out", [](Article& a) { a.signals.clear(); }},
    {"withheld", [](Article& a) { a.pub_status = PubStatus::withheld; },
     "article.status.unpublishable", "set `pub_status` to usable",
     [](Article& a) { a.pub_status = PubStatus::usable; }},
    {"a language for people", [](Article& a) { a.language = "English"; }, "language.tag.malformed",
     "write en-GB", [](Article& a) { a.language = "en-GB"; }},
    {"a script as a link", [](Article& a) { a.related[0].href = "javascript:void(0)"; },
     "url.scheme.rejected", "use http or https",
     [](Article& a) { a.related[0].href = "https://www.example.org/news/ferries"; }},
    {"a blank in an address",
     [](Article& a) { a.cover->renditions[0].href = "https://cdn.example.org/the quay.jpg"; },
     "url.scheme.rejected", "percent-encode it",
     [](Article& a) { a.cover->renditions[0].href = "https://cdn.example.org/the%20quay.jpg"; }},
    {"a picture that was never placed", [](Article& a) { a.cover->renditions.clear(); },
     "cover.rendition.missing", "give a rendition its `href`",
     [](Article& a) {
       a.cover->renditions.emplace_back();
       a.cover->renditions[0].href = "https://cdn.example.org/quay.jpg";
     }},
    {"alt and caption alike", [](Article& a) { a.cover->alt = a.cover->caption.text.plain(); },
     "image.alt.repeats", "describe the picture instead",
     [](Article& a) { a.cover->alt = "Boats lie at a stone quay"; }},
    {"no credit", [](Article& a) { block<Image>(a, 3).caption.credit.clear(); },
     "image.credit.missing", "set `caption.credit`",
     [](Article& a) { block<Image>(a, 3).caption.credit = "A. Lind"; }},
    {"an old Word character",
     [](Article& a) { block<Paragraph>(a, 0).text = "The harbour\x0Breopened."; },
     "text.control.present", "take it out",
     [](Article& a) { block<Paragraph>(a, 0).text = "The harbour reopened."; }},
    {"text that hides", [](Article& a) { a.headline = "Harbour \u202Esneporer"; },
     "text.bidi.control", "take it out", [](Article& a) { a.headline = "Harbour reopens"; }},
    {"read in the wrong encoding",
     [](Article& a) { block<Paragraph>(a, 0).text = "The caf\uFFFD on the quay is open."; },
     "text.replacement.present", "put the character back",
     [](Article& a) { block<Paragraph>(a, 0).text = "The café on the quay is open."; }},
    {"pasted twice", [](Article& a) { a.body.insert(a.body.begin() + 1, a.body.front()); },
     "block.content.repeated", "take it out", [](Article& a) { a.body.erase(a.body.begin() + 1); }},
    {"an empty paragraph", [](Article& a) { a.body.insert(a.body.begin() + 1, paragraph("")); },
     "block.content.missing", "take it out", [](Article& a) { a.body.erase(a.body.begin() + 1); }},
    {"a table that lost a cell", [](Article& a) { block<Table>(a, 6).rows[1].cells.pop_back(); },
     "table.row.ragged", "add or take out cells",
     [](Article& a) {
       block<Table>(a, 6).rows[1].cells.push_back({Text("open 1"), false, 0, 0});
     }},
    {"headings out of order", [](Article& a) { block<Heading>(a, 2).level = 4; },
     "heading.level.skipped", "the next one here is 2",
     [](Article& a) { block<Heading>(a, 2).level = 2; }},
    {"one subject twice", [](Article& a) { a.topics[1] = topic("Ports", "subj:20001001"); },
     "topic.key.repeated", "keep one of them", [](Article& a) { a.topics.pop_back(); }},
    {"a story about itself", [](Article& a) { a.related[0].href = a.url; }, "link.href.self",
     "take it out", [](Article& a) { a.related.clear(); }},
    {"Arabic called English", [](Article& a) { a.headline = "الميناء يفتح من جديد"; },
     "article.direction.mismatch", "correct `language`", [](Article& a) { a.language = "ar"; }},
    {"the desk's number for everyone",
     [](Article& a) { a.editor_notes[0].text = "Desk: (020) 7946 0018"; }, "note.contact.public",
     "take it out", [](Article& a) { a.editor_notes[0].text = "Corrects the date."; }},
};

}  // namespace

TEST_CASE("the first finding names the cause, and its remedy works", "[validate]") {
  for (const Case& broken : cases) {
    INFO(broken.kind);
    Article article = clean_article();
    broken.breaks(article);
    const Issues issues = validate(article);
    REQUIRE(!issues.empty());
    CHECK(issues.front().code == broken.code);
    CHECK_THAT(issues.front().message, contains(std::string(broken.words)));
    broken.follow(article);
    for (const Issue& left : validate(article)) FAIL_CHECK(to_string(left));
  }
}

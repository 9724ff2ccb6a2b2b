#include "contract/samples.hpp"

#include <string>
#include <utility>

#include "support/generate.hpp"

namespace contract {

galley::Article story() {
  galley::Article a;
  a.id = "urn:example:2026:harbour";
  a.url = "https://news.example/harbour";
  a.language = "en-GB";
  a.kicker = "Coast";
  a.headline = "Harbour reopens \u2014 \"at last\" & <early>";
  a.deck = "Ferries sail again after the storm.";
  a.byline = "By A. Example";
  a.authors.emplace_back();
  a.authors.back().name = "A. Example";
  a.dateline.place = "Portsmouth";
  a.published = "2026-05-04T17:02:00Z";
  a.modified = "2026-05-05T08:11:45+01:00";
  a.urgency = 4;
  a.keywords = {"harbour", "storm"};
  a.topics.emplace_back();
  a.topics.back().name = "Harbours";
  a.cover = galley::image("https://news.example/boats.jpg", "Four boats and a gull",
                          "Boats at the quay on Friday.", "B. Muster");
  a.body.emplace_back(
      galley::paragraph("The harbour reopened on Friday. Łódź, 東京, 👩‍👩‍👧."));
  galley::Text marked("Boats ");
  marked.append("returned", galley::Mark::strong | galley::Mark::emphasis);
  marked.append(" at ");
  marked.append_link("noon", "https://news.example/noon");
  marked.append(".");
  a.body.emplace_back(galley::paragraph(std::move(marked)));
  a.body.emplace_back(galley::heading(2, "What is next"));
  a.body.emplace_back(galley::quote("We are back.", "M. Muster"));
  galley::List list;
  list.items = {{galley::paragraph("First")}, {galley::paragraph("Second")}};
  a.body.emplace_back(std::move(list));
  a.body.emplace_back(galley::image("https://news.example/quay.jpg", "The quay", "At work."));
  a.body.emplace_back(galley::Divider{});
  a.related.push_back(galley::link("Ferries at half service", "https://news.example/ferries"));
  a.related.push_back(galley::link("A link still without its address"));
  a.publisher.name = "Example News";
  a.extensions.add("native", "later_member", "{\"a\":[1.50,true]}");
  return a;
}

galley::Article nested(std::size_t levels) {
  galley::Article article;
  article.id = "urn:example:2026:deep";
  article.publisher.name = "Example News";
  article.modified = "2026-05-04T17:02:00Z";
  article.headline = "Deep";
  std::vector<galley::Block> body;
  body.emplace_back(galley::paragraph("innermost"));
  for (std::size_t level = 0; level < levels; ++level) {
    galley::Block block;
    if (level % 3 == 0)
      block.emplace<galley::Quote>().body = std::move(body);
    else if (level % 3 == 1)
      block.emplace<galley::Aside>().body = std::move(body);
    else
      block.emplace<galley::List>().items.push_back(std::move(body));
    body = {};
    body.push_back(std::move(block));
  }
  article.body = std::move(body);
  return article;
}

std::vector<galley::Article> random_articles(std::size_t count, bool valid) {
  galley_test::Random random(valid ? 20261123 : 41);
  galley_test::GenerateOptions options;
  options.valid = valid;
  std::vector<galley::Article> all;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back(galley_test::generate<galley::Article>(random, options));
    galley::Article& made = all.back();
    if (made.headline.empty()) made.headline = "Headline";  // pages need one
    // Exchange formats need these.
    if (made.id.empty()) made.id = "urn:example:2026:" + std::to_string(i);
    if (made.publisher.name.empty()) made.publisher.name = "Example News";
    if (!made.modified.has_offset()) made.modified = "2026-05-04T17:02:00Z";
  }
  return all;
}

std::vector<galley::Article> samples(std::size_t random_count) {
  std::vector<galley::Article> all = {story()};
  for (bool valid : {true, false})
    for (galley::Article& article : random_articles(random_count / 2, valid))
      all.push_back(std::move(article));
  return all;
}

}  // namespace contract

// galley: articles made up word by word, the same on every machine, in four kinds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/model/article.hpp>

namespace galley_test {
namespace corpus {

/// A small generator of numbers that only depends on its seed (xorshift64*).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 0x1234567U) {}

  /// A number from 0 to `count` - 1.
  std::size_t below(std::size_t count) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<std::size_t>((state_ * 0x2545F4914F6CDD1DU) >> 33U) % count;
  }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <std::size_t Size>
  std::string_view pick(const std::string_view (&list)[Size]) {
    return list[below(Size)];
  }

 private:
  std::uint64_t state_;
};

/// What the words are like: English with some names and quotes, Cyrillic, or full of characters
/// that formats escape.
enum class Kind { english, cyrillic, escapes };

inline constexpr std::string_view english_words[] = {
    "the",      "harbour", "council",  "opened",     "a",        "new",      "bridge",  "after",
    "storm",    "and",     "ferry",    "crews",      "returned", "to",       "work",    "on",
    "island",   "where",   "bakers",   "sell",       "bread",    "from",     "wooden",  "carts",
    "engineer", "says",    "that",     "water",      "level",    "in",       "valley",  "rose",
    "by",       "metre",   "while",    "farmers",    "moved",    "cattle",   "uphill",  "before",
    "dawn",     "school",  "will",     "stay",       "closed",   "until",    "repairs", "of",
    "roof",     "are",     "finished", "mayor",      "promised", "funds",    "for",     "library",
    "museum",   "with",    "its",      "painted",    "ceiling",  "visitors", "queued",  "around",
    "corner",   "at",      "noon",     "choir",      "sang",     "an",       "old",     "song",
    "about",    "winter",  "lanterns", "lit",        "square",   "trains",   "ran",     "late",
    "because",  "signal",  "failed",   "twice",      "this",     "week",     "record",  "harvest",
    "apples",   "fills",   "cellars",  "volunteers", "planted",  "trees",    "along",   "canal"};
inline constexpr std::string_view names[] = {
    "Ørsund",       "Saint-Mériot",    "Köhlerfeld", "Vale of Ash", "Třebín",  "Port Ellery",
    "A. Example",   "Ñandú Square",    "Grävlingö",  "Lower Marsh", "Iłowiec", "B. Muster",
    "Żuraw Bridge", "Rue des Façades", "O’Hollow",   "North Quay"};
inline constexpr std::string_view cyrillic_words[] = {
    "гавань", "міст",    "після",  "шторму", "пором",   "повернувся", "на",    "острів",
    "пекарі", "хліб",    "вода",   "долина", "фермери", "школа",      "дах",   "ремонт",
    "музей",  "черга",   "хор",    "пісня",  "зима",    "ліхтарі",    "площа", "потяг",
    "сигнал", "тиждень", "урожай", "яблука", "дерева",  "канал",      "і",     "та"};
inline constexpr std::string_view escapes[] = {"\"", "\\", "\n", "\t", "&", "<é"};

/// One word with what stands around it.
inline std::string word(Random& random, Kind kind) {
  std::string made(kind == Kind::cyrillic ? random.pick(cyrillic_words)
                                          : random.pick(english_words));
  const std::size_t chance = random.below(100);
  if (kind == Kind::escapes) {
    if (chance < 80) made = std::string(random.pick(escapes)) + made.substr(0, 5);
    if (chance < 80) made += random.pick(escapes);
    return made;
  }
  if (chance < 4) return std::string(random.pick(names));
  if (chance < 6) return "“" + made + "”";
  if (chance < 8) return "\"" + made + "\"";
  if (chance < 9) return made + "’s";
  if (chance < 10) return made + " –";
  if (chance < 11) return made + " & " + std::string(random.pick(english_words));
  if (chance < 13) return std::to_string(random.below(3000));
  return made;
}

/// At least `least` bytes of text in sentences.
inline std::string prose(Random& random, std::size_t least, Kind kind) {
  std::string text;
  std::size_t words = 0;
  bool starts_sentence = true;
  while (text.size() < least) {
    std::string next = word(random, kind);
    if (starts_sentence && next[0] >= 'a' && next[0] <= 'z')
      next[0] = static_cast<char>(next[0] - 'a' + 'A');
    if (!text.empty()) text += ' ';
    text += next;
    starts_sentence = ++words % 13 == 0;
    if (starts_sentence) text += '.';
    if (!starts_sentence && random.one_in(16)) text += ',';
  }
  if (text.back() != '.') text += '.';
  return text;
}

inline galley::Rendition rendition(const std::string& path, std::string role, std::int32_t width) {
  galley::Rendition made;
  made.role = std::move(role);
  made.href = "https://cdn.example.org/pictures/" + path + "-" + std::to_string(width) + ".jpg";
  made.media_type = "image/jpeg";
  made.width = width;
  made.height = width * 9 / 16;
  return made;
}

inline galley::Image picture(Random& random, const std::string& path, Kind kind) {
  galley::Image made;
  made.renditions.push_back(rendition(path, "large", 1600));
  made.renditions.push_back(rendition(path, "small", 640));
  made.alt = prose(random, 30, kind);
  made.caption.text = prose(random, 60, kind);
  made.caption.credit = std::string(random.pick(names)) + "/Example Pictures";
  return made;
}

/// A paragraph's text; about one in six has a link or a mark.
inline galley::Text text(Random& random, std::size_t least, Kind kind) {
  if (!random.one_in(6)) return galley::Text(prose(random, least, kind));
  galley::Text made(prose(random, least / 2, kind) + " ");
  if (random.one_in(2)) {
    made.append_link(prose(random, 12, kind), "https://www.example.org/places/north-quay");
  } else {
    made.append(prose(random, 12, kind), galley::Mark::strong);
  }
  made.append(" " + prose(random, least / 2, kind));
  return made;
}

inline galley::Block block(Random& random, const std::string& path, Kind kind) {
  const std::size_t chance = random.below(16);
  if (chance == 0) return galley::heading(2, prose(random, 30, kind));
  if (chance == 1) return galley::quote(prose(random, 110, kind), "A. Example");
  if (chance == 2) return picture(random, path, kind);
  if (chance == 3) {
    galley::List list;
    for (int i = 0; i < 3; ++i)
      list.items.push_back({galley::Block(galley::paragraph(text(random, 30, kind)))});
    return list;
  }
  return galley::paragraph(text(random, 90 + random.below(150), kind));
}

inline galley::Topic topic(Random& random) {
  galley::Topic made;
  made.name = random.pick(names);
  made.kind = random.one_in(2) ? galley::TopicKind::place : galley::TopicKind::subject;
  made.scheme = "http://cv.example.org/subjects/";
  made.code = "subj:2000" + std::to_string(1000 + random.below(900));
  made.relevance = static_cast<std::int32_t>(random.below(101));
  return made;
}

inline galley::RelatedLink related(Random& random, const std::string& path, Kind kind) {
  galley::RelatedLink made = galley::link(prose(random, 45, kind));
  made.href = "https://www.example.org/news/" + path;
  made.rel = "related";
  return made;
}

/// One story with the fields that a newsroom fills.
inline galley::Article article(std::uint64_t seed, std::size_t blocks, Kind kind) {
  Random random(seed);
  const std::string number = std::to_string(100000 + seed);
  galley::Article made;
  made.id = "urn:example:2026:story:" + number;
  made.version = std::to_string(1 + random.below(5));
  made.language = kind == Kind::cyrillic ? "uk" : "en-GB";
  made.slugline = "world-harbour-" + number;
  made.url = "https://www.example.org/news/" + made.slugline;
  made.kicker = random.pick(names);
  made.headline = prose(random, 50, kind);
  made.deck = prose(random, 100, kind);
  made.byline = "By A. Example and B. Muster";
  for (const char* name : {"A. Example", "B. Muster"}) {
    galley::Person author;
    author.name = name;
    author.role = "author";
    made.authors.push_back(std::move(author));
  }
  made.dateline.place = random.pick(names);
  made.created = "2026-05-04T16:20:31Z";
  made.published = "2026-05-04T17:02:00Z";
  made.modified = "2026-05-05T08:11:45+01:00";
  made.urgency = static_cast<std::int32_t>(1 + random.below(8));
  for (int i = 0; i < 4; ++i) made.topics.push_back(topic(random));
  for (int i = 0; i < 4; ++i) made.keywords.emplace_back(random.pick(names));
  made.cover = picture(random, number + "/cover", kind);
  for (std::size_t i = 0; i < blocks; ++i)
    made.body.push_back(block(random, number + "/" + std::to_string(i), kind));
  for (int i = 0; i < 3; ++i)
    made.related.push_back(related(random, "related-" + std::to_string(random.below(9999)), kind));
  made.publisher.name = "Example News";
  made.publisher.kind = galley::PersonKind::organisation;
  made.publisher.url = "https://www.example.org/";
  made.rights.holder = "Example News";
  made.rights.notices.push_back({"© 2026 Example News. All rights reserved.", "en", "", ""});
  return made;
}

/// The articles of one corpus, or none if nobody knows the name. `std`: 32 stories of 15 blocks,
/// about 5.7 kB of JSON each. `intl`: the same in Cyrillic. `esc`: an escape about every six bytes.
/// `large`: one story of about a megabyte.
inline std::vector<galley::Article> make(std::string_view name) {
  std::vector<galley::Article> made;
  const Kind kind = name == "intl" ? Kind::cyrillic : name == "esc" ? Kind::escapes : Kind::english;
  if (name == "std" || name == "intl" || name == "esc")
    for (std::uint64_t seed = 0; seed < 32; ++seed) made.push_back(article(seed, 15, kind));
  if (name == "large") made.push_back(article(7, 4700, kind));
  return made;
}

}  // namespace corpus
}  // namespace galley_test

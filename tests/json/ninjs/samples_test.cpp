// The same story in 1.x, 2.x and 3.x reads to the same Article, but for what a version cannot say.
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"

#include <galley/io.hpp>
#include <galley/json/ninjs.hpp>

namespace {

using galley::Article;

/// The paths of the values that differ; extensions by their slots.
class Differences {
 public:
  template <class T>
  void compare(const T& a, const T& b, const std::string& path) {
    if constexpr (galley::is_optional<T>) {
      if (a.has_value() != b.has_value()) return add(path);
      if (a.has_value()) compare(*a, *b, path);
    } else if constexpr (std::is_same_v<T, galley::Extensions>) {
      slots(a, b, path);
      slots(b, a, path);
    } else if constexpr (galley::is_vector<T>) {
      if (a.size() != b.size()) return add(path);
      for (std::size_t i = 0; i < a.size(); ++i)
        compare(a[i], b[i], path + '/' + std::to_string(i));
    } else if constexpr (std::is_same_v<T, galley::Block>) {
      const auto* const one = a.template get_if<galley::Image>();
      const auto* const other = b.template get_if<galley::Image>();
      if (one != nullptr && other != nullptr) return compare(*one, *other, path);
      if (!(a == b)) add(path);
    } else if constexpr (galley::is_described<T> && !std::is_same_v<T, galley::Link>) {
      galley::fields<T>.each([&](auto field) {
        compare(field.of(a), field.of(b), path + '/' + std::string(field.name));
      });
    } else if (!(a == b)) {
      add(path);
    }
  }

  const std::vector<std::string>& paths() const { return paths_; }

 private:
  void add(const std::string& path) {
    for (const std::string& known : paths_)
      if (known == path) return;
    paths_.push_back(path);
  }
  void slots(const galley::Extensions& list, const galley::Extensions& other,
             const std::string& path) {
    for (const galley::Extension& one : list) {
      bool has_same = false;
      for (const galley::Extension& same : other)
        has_same = has_same || (same.format == one.format && same.slot == one.slot &&
                                same.index == one.index && same.raw == one.raw);
      if (!has_same) add(path + '/' + one.slot);
    }
  }

  std::vector<std::string> paths_;
};

std::vector<std::string> differences(const Article& a, const Article& b) {
  Differences all;
  all.compare(a, b, "");
  return all.paths();
}

Article read_silently(const std::string& text) {
  galley::Result<Article> article = galley::ninjs::read(text);
  REQUIRE(article);
  for (const galley::Issue& issue : article.issues()) CHECK(to_string(issue) == "");
  return std::move(article).take();
}

// What 1.6 and 2.2 cannot say of these stories: 2.2 has no `rel` of associations, and 1.6 besides
// one count of characters and words for all bodies.
const std::vector<std::string> lost_in_2 = {"/related/0/rel"};
const std::vector<std::string> lost_in_1 = {"/related/0/rel", "/extensions/bodies",
                                            "/extensions/charcount", "/extensions/wordcount"};

// The story of the fixtures' harbour, as the guide of each version would have it.
const std::string harbour_3 =
    R"({"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},"uri":"urn:example:2026:harbour","type":"text","versionCreated":"2026-05-04T16:20:31Z","urgency":4,"copyrightHolder":"Example News","language":"en-GB","headlines":[{"role":"main","contentType":"text/plain","value":"Harbour reopens"},{"role":"kicker","contentType":"text/plain","value":"Coast"}],"by":"By A. Example","located":"Port Ellery","bodies":[{"role":"html","contentType":"text/html","charCount":44,"wordCount":6,"value":"<p>The harbour reopened.</p><p>Ferries sail.</p>"},{"role":"text","contentType":"text/plain","charCount":44,"wordCount":6,"value":"The harbour reopened.\n\nFerries sail."}],"people":[{"name":"A. Example","rel":"about"}],"subjects":[{"name":"Harbours","uri":"urn:example:h1"}],"associations":[{"name":"cover","uri":"urn:example:2026:harbour#cover","type":"picture","representationType":"partial","rel":"cover","descriptions":[{"role":"caption","contentType":"text/plain","value":"Boats at the quay."},{"role":"creditline","contentType":"text/plain","value":"B. Muster/Example"}]},{"name":"related_01","uri":"urn:example:2026:harbour#related_01","type":"text","representationType":"partial","rel":"seeAlso","headlines":[{"role":"main","contentType":"text/plain","value":"Storm passes"}]}]})";
const std::string harbour_2 =
    R"({"standard":{"name":"ninjs","version":"2.2","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#"},"uri":"urn:example:2026:harbour","type":"text","versioncreated":"2026-05-04T16:20:31Z","urgency":4,"copyrightholder":"Example News","language":"en-GB","headlines":[{"role":"main","contenttype":"text/plain","value":"Harbour reopens"},{"role":"kicker","contenttype":"text/plain","value":"Coast"}],"by":"By A. Example","located":"Port Ellery","bodies":[{"role":"html","contenttype":"text/html","charcount":44,"wordcount":6,"value":"<p>The harbour reopened.</p><p>Ferries sail.</p>"},{"role":"text","contenttype":"text/plain","charcount":44,"wordcount":6,"value":"The harbour reopened.\n\nFerries sail."}],"people":[{"name":"A. Example","rel":"about"}],"subjects":[{"name":"Harbours","uri":"urn:example:h1"}],"associations":[{"name":"cover","uri":"urn:example:2026:harbour#cover","type":"picture","representationtype":"partial","descriptions":[{"role":"caption","contenttype":"text/plain","value":"Boats at the quay."},{"role":"creditline","contenttype":"text/plain","value":"B. Muster/Example"}]},{"name":"related_01","uri":"urn:example:2026:harbour#related_01","type":"text","representationtype":"partial","headlines":[{"role":"main","contenttype":"text/plain","value":"Storm passes"}]}]})";
const std::string harbour_1 =
    R"({"$standard":{"name":"ninjs","version":"1.6","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#"},"uri":"urn:example:2026:harbour","type":"text","versioncreated":"2026-05-04T16:20:31Z","urgency":4,"copyrightholder":"Example News","language":"en-GB","headline":"Harbour reopens","headline_kicker":"Coast","byline":"By A. Example","located":"Port Ellery","body_html":"<p>The harbour reopened.</p><p>Ferries sail.</p>","body_text":"The harbour reopened.\n\nFerries sail.","charcount":44,"wordcount":6,"person":[{"name":"A. Example","rel":"about"}],"subject":[{"name":"Harbours","code":"urn:example:h1"}],"associations":{"cover":{"uri":"urn:example:2026:harbour#cover","type":"picture","representationtype":"incomplete","description_caption":"Boats at the quay.","description_creditline":"B. Muster/Example"},"related_01":{"uri":"urn:example:2026:harbour#related_01","type":"text","representationtype":"incomplete","headline":"Storm passes"}}})";

}  // namespace

TEST_CASE("a story reads alike in 1.6, 2.2 and 3.1", "[ninjs]") {
  const Article three = read_silently(harbour_3);
  CHECK(three.body.size() == 2);
  CHECK(three.byline == "By A. Example");
  CHECK(three.cover->caption.credit == "B. Muster/Example");
  CHECK(differences(three, read_silently(harbour_2)) == lost_in_2);
  CHECK(differences(three, read_silently(harbour_1)) == lost_in_1);
}

TEST_CASE("the samples of the seed article read alike", "[ninjs][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("../seed");
  if (folder.empty()) return;
  const auto sample = [&](const char* version) {
    const std::string name = std::string("ninjs-seed-") + version + ".json";
    return read_silently(galley::io::read_file((folder / name).string()).value_or(""));
  };
  const Article three = sample("3.1");
  CHECK(three.headline == "Iraqi Parliament Votes To Expel Foreign Troops");
  CHECK(three.kicker == "Iraq");
  CHECK(three.related.size() == 3);
  CHECK(three.cover.has_value());
  const std::vector<std::string> rels = {"/related/0/rel", "/related/1/rel", "/related/2/rel"};
  CHECK(differences(three, sample("2.2")) == rels);
  std::vector<std::string> all = rels;
  all.insert(all.end(), lost_in_1.begin() + 1, lost_in_1.end());
  CHECK(differences(three, sample("1.6")) == all);
}

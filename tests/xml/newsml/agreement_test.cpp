// galley: does this library call valid what the official schema calls valid? Documents and articles
// are broken in many ways, and xmllint is asked.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "support/generate.hpp"
#include "validate/clean.hpp"
#include "xml/newsml/schema_judge.hpp"
#include "xml/newsml/xml_mutants.hpp"

#include <galley/model/put.hpp>
#include <galley/xml/newsml/profile.hpp>

namespace {

using galley::Article;
using galley_test::Random;
using galley_test::SchemaJudge;
namespace fs = std::filesystem;
namespace newsml = galley::newsml;

/// A document with what galley says of it, for the judge to say the same or not.
struct Case {
  std::string kind;
  bool is_valid;  ///< so we say
  std::size_t document;
  std::string why;
};

struct Count {
  std::size_t mutants = 0, refused = 0, called_invalid = 0, missed = 0, alarms = 0;
};

/// Counts by kind and prints them; `missed` are called valid and refused by the schema, `alarms`
/// the other way round.
Count compare(const char* title, const SchemaJudge& judge, const std::vector<Case>& cases,
              std::size_t shown = 3) {
  const std::vector<bool> verdicts = judge.verdicts();
  std::map<std::string, Count> kinds;
  Count all;
  for (const Case& each : cases) {
    const bool is_valid = verdicts[each.document];
    for (Count* count : {&kinds[each.kind], &all}) {
      ++count->mutants;
      count->refused += !is_valid;
      count->called_invalid += !each.is_valid;
      count->missed += each.is_valid && !is_valid;
      count->alarms += !each.is_valid && is_valid;
    }
    if (each.is_valid != is_valid && shown != 0) {
      --shown;
      std::printf("%s: the schema %s it: %s\n%s\n", each.kind.c_str(),
                  is_valid ? "takes" : "refuses", each.why.c_str(),
                  judge.document(each.document).c_str());
    }
  }
  std::printf("%s\n%-34s %8s %8s %8s %8s %8s\n", title, "mutation", "number", "refused", "by us",
              "missed", "alarms");
  for (const auto& [kind, count] : kinds)
    std::printf("%-34s %8zu %8zu %8zu %8zu %8zu\n", kind.c_str(), count.mutants, count.refused,
                count.called_invalid, count.missed, count.alarms);
  std::printf("%-34s %8zu %8zu %8zu %8zu %8zu\n", "all", all.mutants, all.refused,
              all.called_invalid, all.missed, all.alarms);
  return all;
}

std::string first_error(const galley::Issues& issues) {
  for (const galley::Issue& issue : issues)
    if (issue.severity == galley::Severity::error) return to_string(issue);
  return {};
}

/// Everything that the model has, in values that NewsML-G2 has places for.
Article full_article() {
  Article a = galley_test::clean_article();
  a.version = "3";
  a.deck = "Ferries return";
  a.embargo = galley::Embargo{"2026-05-04T17:02:00Z", "hold"};
  a.expires = "2027-05-04T17:02:00Z";
  a.content_created = "2026-05";
  a.pub_status = galley::PubStatus::withheld;
  a.digital_source_type = "digsrctype:digitalCapture";
  a.located = galley_test::topic("Port Ellery", "x");
  a.located.scheme = "loctyp";
  a.genres = {galley_test::topic("Feature", "Feature")};
  a.genres[0].scheme = "genre";
  a.topics[0].scheme = "medtop";
  a.topics[0].code = "20001001";
  a.topics[0].relevance = 50;
  a.topics[0].names = {{"Häfen", "de", "", ""}};
  a.authors[0].role = "crol:writer";
  a.authors[0].id = "urn:example:muster";
  a.contributors = {galley_test::person("A. Lind")};
  a.sources = {galley_test::person("Example Wire")};
  a.signals = {"update"};
  a.alternative_ids = {{"altidrole:x", "4711"}};
  a.rights.holder = "Example News";
  a.rights.holder_id = "nprov:EX";
  a.rights.notices = {{"© Example News", "en", "", ""}};
  a.rights.usage_terms = {{"Not for resale", "en", "", ""}};
  a.rights.credit_line = "Example News";
  a.editor_notes[0].role = "ednoterole:correction";
  a.dateline.place = "Port Ellery";
  a.related[0].rel = "irel:seeAlso";
  a.related[0].id = "urn:example:2";
  return a;
}

/// The same kind of article as an agency's document, so that pieces of it are kept.
const std::string_view kept_document = R"(<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:2026:quay" version="2"
    standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <catalog><scheme alias="ex" uri="http://cv.example.org/ex/"><name>Example</name></scheme></catalog>
  <hopHistory><hop seq="1" timestamp="2026-05-04T15:00:00Z"><party qcode="nprov:EX"/><action qcode="hopaction:sent"/></hop></hopHistory>
  <pubHistory><published><timestamp>2026-05-04T17:02:00Z</timestamp><name>web</name></published></pubHistory>
  <rightsInfo scope="riscope:content"><accountable literal="desk"><name>Desk</name></accountable><copyrightHolder qcode="nprov:EX"><name>Example</name></copyrightHolder><copyrightNotice xml:lang="en" role="ex:short">(c) Example</copyrightNotice><usageTerms>None <a href="http://www.example.org/terms">of it</a></usageTerms><dataMining uri="http://example.org/no"/></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"><name>Text</name></itemClass>
    <provider qcode="nprov:EX"><name>Example</name><organisationDetails><founded>1901</founded></organisationDetails></provider>
    <versionCreated id="v1">2026-05-04T17:02:00Z</versionCreated>
    <firstCreated>2026-05-04T15:00:00Z</firstCreated>
    <embargoed how="ex:manual">2026-05-04T16:00:00+01:00</embargoed>
    <pubStatus qcode="stat:usable"/>
    <role qcode="ex:update"/>
    <fileName>quay.xml</fileName>
    <generator versioninfo="1.0">writer</generator>
    <profile versioninfo="3">simple</profile>
    <service qcode="ex:svc"><name>Service</name></service>
    <title xml:lang="en">Quay <inline>title</inline></title>
    <edNote role="ednoterole:other">See <span class="x">desk</span></edNote>
    <memberOf qcode="ex:series"><name>Series</name></memberOf>
    <instanceOf qcode="ex:daily"/>
    <signal qcode="sig:update" severity="ex:high"/>
    <altRep contenttype="text/html">http://www.example.org/quay</altRep>
    <hash hashtype="hashtype:md5" scope="hashscope:content">abc</hash>
    <expires>2027-05-04</expires>
    <incomingFeedId qcode="ex:feed"/>
    <metadataCreator literal="desk"><name>Desk</name></metadataCreator>
    <link rel="irel:seeAlso" href="http://www.example.org/other" rank="1"><title>Other</title></link>
    <itemMetaExtProperty rel="ex:mood" value="3" valuedatatype="Int"/>
    <e:note xmlns:e="urn:example:e">kept</e:note>
  </itemMeta>
  <contentMeta id="c1">
    <icon href="http://www.example.org/i.jpg" width="10" height="20"/>
    <urgency>4</urgency>
    <contentCreated>2026-05</contentCreated>
    <contentModified>2026-05-04T16:00:00Z</contentModified>
    <digitalSourceType qcode="digsrctype:digitalCapture"/>
    <located qcode="ex:port" type="loctyp:City"><name>Port Ellery</name><broader qcode="iso3166-1a2:GB"><name>UK</name></broader><geoAreaDetails><position latitude="1.5" longitude="-3.25"/></geoAreaDetails></located>
    <infoSource literal="wire"/>
    <creator qcode="ex:bm" role="ex:writer" jobtitle="ex:reporter"><name>B. Muster</name><related rel="crel:isA" qcode="ex:person"/></creator>
    <contributor literal="al"><name>A. Lind</name><note>Pictures</note></contributor>
    <audience qcode="ex:all" significance="5"/>
    <altId type="ex:id" environment="ex:prod" idformat="ex:guid">4711</altId>
    <rating value="3" valcalctype="rcalctype:avg" scalemin="1" scalemax="5" scaleunit="rscaleunit:star" ratertype="rtype:audience"/>
    <userInteraction interactions="7" interactiontype="ex:like"/>
    <language tag="en" rank="1"><name>English</name></language>
    <genre qcode="genre:Feature"><name>Feature</name></genre>
    <keyword role="ex:main" rank="2">quay</keyword>
    <subject qcode="medtop:20001001" relevance="50" confidence="90" type="cpnat:abstract"><name xml:lang="en">Ports</name><sameAs uri="http://www.example.org/ports"/></subject>
    <slugline separator="-">QUAY-OPEN</slugline>
    <headline rank="1">Quay <span class="x">opens</span></headline>
    <dateline>PORT ELLERY</dateline>
    <by>By <a href="http://www.example.org/bm">B. Muster</a></by>
    <creditline>Example</creditline>
    <description role="drol:summary">Short<br/>text</description>
    <contentMetaExtProperty rel="ex:x" literal="y"/>
    <e:more xmlns:e="urn:example:e"/>
  </contentMeta>
  <partMeta partid="p1"><icon href="http://www.example.org/p.jpg"/><timeDelim start="0" end="10" timeunit="timeunit:seconds"/><role qcode="ex:part"/></partMeta>
  <assert qcode="ex:bm"><personDetails><born>1980</born><contactInfo><email>desk@example.org</email><address><line>1 Quay</line><locality qcode="ex:port"/><postalCode>P1</postalCode></address></contactInfo></personDetails></assert>
  <inlineRef idrefs="x1" qcode="ex:bm"/>
  <derivedFrom idrefs="x2" qcode="ex:bm"><name>B</name></derivedFrom>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml" wordcount="4" rendition="ex:main"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Quay</title></head><body><p id="x1">The quay opens.</p></body></html></inlineXML>
    <remoteContent href="http://www.example.org/q.jpg" contenttype="image/jpeg" width="640" height="480" size="1000" rendition="rnd:web"><altLoc type="ex:l">http://www.example.org/alt</altLoc></remoteContent>
  </contentSet>
</newsItem>
)";

/// Valid documents to be broken.
std::vector<std::string> bases() {
  std::vector<std::string> all = {std::string(kept_document), *newsml::write(full_article())};
  std::vector<fs::path> paths;
  for (const char* folder : {"examples", "unit"})
    for (const auto& entry :
         fs::recursive_directory_iterator(galley_test::conformance("newsml-g2") / folder))
      if (entry.path().extension() == ".xml") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    const bool is_utf8 = text.find("encoding=\"UTF-8\"") != text.npos ||
                         text.find("encoding=\"utf-8\"") != text.npos;
    if (is_utf8 && text.find("<![CDATA[") == text.npos && text.find("<!DOCTYPE") == text.npos)
      all.push_back(std::move(text));
  }
  return all;
}

struct Mutant {
  std::string kind;
  std::string text;
};

/// Each kind of breakage at some elements of each document; more of the first two, which have most.
std::vector<Mutant> mutants() {
  Random random(20261126);
  std::vector<Mutant> all;
  std::size_t number = 0;
  for (const std::string& text : bases()) {
    const std::vector<galley_test::SourceElement> elements = galley_test::elements_of(text);
    REQUIRE(!elements.empty());
    all.push_back({"none", text});
    const std::size_t wanted = ++number <= 2 ? 12 : 1;
    for (const galley_test::Breakage& breakage : galley_test::breakages) {
      std::size_t made = 0;
      for (std::size_t tries = 0; tries < 30 * wanted && made < wanted; ++tries) {
        const std::size_t at = tries == 0 ? 0 : random.below(elements.size());
        const galley_test::Change change = breakage.change({text, elements, at, random});
        if (!change.applies) continue;
        ++made;
        all.push_back({std::string(breakage.kind),
                       std::string(text).replace(change.at, change.size, change.text)});
      }
    }
  }
  return all;
}

bool is_missing() { return galley_test::conformance("newsml-g2").empty(); }

/// What the profile says of the article, and what is written of it.
void add_written(const Article& article, const std::string& kind, const galley::Profile& profile,
                 SchemaJudge& judge, std::vector<Case>& cases) {
  const galley::Issues issues = galley::validate(article, profile);
  const auto written = newsml::write(article);
  const std::string error = first_error(issues);
  INFO(kind << ": " << first_error(written.issues()));
  if (!written) CHECK(error != "");  // what has no error is writable
  if (written) cases.push_back({kind, error.empty(), judge.add(*written), error});
}

/// Values that fit hardly anywhere.
const std::string_view odd_values[] = {"",
                                       " ",
                                       "x",
                                       "a b",
                                       "a:b",
                                       ":",
                                       "a\nb",
                                       "a\tb",
                                       "%",
                                       "[",
                                       "a:b c:d",
                                       "\xC2\xA0",
                                       "-1",
                                       "0",
                                       "101",
                                       "1.5",
                                       "en_GB",
                                       "2026-05-04",
                                       "2026-05-04T17:02:00+0100",
                                       "2026-13-01",
                                       "\x01",
                                       "a]]>b",
                                       "http://a b/",
                                       "urn:x",
                                       "javascript:x"};

}  // namespace

TEST_CASE("documents are judged as the schema judges them", "[slow][conformance]") {
  if (is_missing()) return;
  SchemaJudge judge;
  std::vector<Case> cases;
  for (const Mutant& mutant : mutants()) {
    const auto result = newsml::check(mutant.text);
    cases.push_back(
        {mutant.kind, result.has_value(), judge.add(mutant.text), first_error(result.issues())});
  }
  CHECK(judge.verdicts()[0]);  // what is broken first is valid by itself
  const Count all = compare("documents, broken", judge, cases);
  CHECK(all.mutants > 2000);
  CHECK(all.refused > 500);
  CHECK(all.missed == 0);
  CHECK(all.alarms == 0);
}

TEST_CASE("what is read, called valid and written is valid", "[slow][conformance]") {
  if (is_missing()) return;
  SchemaJudge judge;
  std::vector<Case> cases;
  for (const Mutant& mutant : mutants()) {
    const auto bundle = newsml::read_all(mutant.text);
    if (!bundle) continue;
    for (const Article& article : bundle->articles)
      add_written(article, mutant.kind, newsml::profile, judge, cases);
  }
  const Count all = compare("documents, broken, read and written", judge, cases);
  CHECK(all.mutants > 1000);
  CHECK(all.missed == 0);
  CHECK(all.alarms == 0);
}

TEST_CASE("articles that are called valid are written valid", "[slow][conformance]") {
  if (is_missing()) return;
  SchemaJudge judge;
  std::vector<Case> cases;
  std::vector<std::string> paths;
  const Article full = full_article();
  galley::visit(full, galley::Path(), [&](const auto&, const galley::Path& path, auto) {
    paths.push_back(path.to_string());
  });
  for (const std::string& path : paths) {
    for (const std::string_view value : odd_values) {
      Article article = full_article();
      if (!galley::put(article, path, value)) continue;
      const std::size_t slash = path.find('/', 1);
      add_written(article, path.substr(0, slash), newsml::profile, judge, cases);
    }
  }
  Random random(20261126);
  for (int i = 0; i < 300; ++i) {
    galley_test::GenerateOptions options;
    options.valid = i % 2 != 0;
    auto article = galley_test::generate<Article>(random, options);
    add_written(article, "generated", newsml::profile, judge, cases);
  }
  const Count all = compare("articles, broken and written", judge, cases);
  CHECK(all.mutants > 500);
  CHECK(all.missed == 0);
  CHECK(all.alarms == 0);
}

TEST_CASE("a profile that overlooks the schema would be noticed", "[slow][conformance]") {
  if (is_missing()) return;
  galley::RuleSet blind(newsml::profile);
  blind.drop("newsml.document.invalid");
  SchemaJudge judge;
  std::vector<Case> cases;
  std::size_t number = 0;
  for (const Mutant& mutant : mutants()) {
    if (++number > 400) break;
    const auto bundle = newsml::read_all(mutant.text);
    if (!bundle) continue;
    for (const Article& article : bundle->articles)
      add_written(article, mutant.kind, galley::Profile(blind), judge, cases);
  }
  const Count all = compare("control", judge, cases, 0);
  CHECK(all.missed > 10);
}

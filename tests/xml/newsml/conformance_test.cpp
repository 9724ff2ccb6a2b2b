// galley: the standard's own examples and unit tests, and an agency's files: all of them are read,
// nothing is lost, and what is written is valid and reads back equal.
#include "support/conformance.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/generate.hpp"

#include <galley/json/native.hpp>
#include <galley/xml/newsml.hpp>
#include <galley/xml/newsml/aliases.hpp>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> documents(const fs::path& folder) {
  std::vector<fs::path> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".xml") all.push_back(entry.path());
  std::sort(all.begin(), all.end());
  return all;
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// None where the corpora are not there.
std::vector<fs::path> all_documents() {
  std::vector<fs::path> all;
  const fs::path root = galley_test::conformance("newsml-g2");
  if (root.empty()) return all;
  for (const char* folder : {"examples", "unit", "dpa"})
    for (fs::path& path : documents(root / folder)) all.push_back(std::move(path));
  return all;
}

/// A folder that ends with the test.
struct Scratch {
  fs::path path = fs::temp_directory_path() / ("galley-newsml-" + std::to_string(std::rand()));
  Scratch() { fs::create_directories(path); }
  ~Scratch() { fs::remove_all(path); }
};

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

std::string validator() {
  return "xmllint --nonet --noout --schema " + quoted(galley_test::conformance("newsml-g2") /
                                                      "xsd" / "NewsML-G2_2.35-spec-All-Power.xsd");
}

std::string json_of(const galley::Issues& issues) {
  std::string out = "[";
  for (const galley::Issue& issue : issues) {
    galley::EditorNote note;  // a described type with a text
    note.text = issue.message;
    if (out.size() > 1) out += ',';
    out += *galley::native::write(note);
  }
  return out + "]";
}

}  // namespace

TEST_CASE("the aliases of IPTC are those of its catalog", "[conformance]") {
  const fs::path root = galley_test::conformance("newsml-g2");
  if (root.empty()) return;
  const std::string catalog = content_of(root / "catalogs" / "catalog.IPTC-G2-Standards_41.xml");
  galley::IssueList issues;
  const galley::Limits limits;
  galley::xml_text::Reader xml(catalog, limits, issues);
  std::size_t count = 0;
  for (galley::xml_text::Event e = xml.next(); e <= galley::xml_text::Event::end; e = xml.next()) {
    if (e != galley::xml_text::Event::start || xml.name() != "scheme") continue;
    const std::string alias(xml.value_of("alias"));
    INFO(alias);
    CHECK(galley::newsml::detail::is_iptc_alias(alias));
    ++count;
  }
  CHECK(count > 140);
  CHECK_FALSE(galley::newsml::detail::is_iptc_alias("label"));
  CHECK_FALSE(galley::newsml::detail::is_iptc_alias("mb-"));
}

TEST_CASE("every document of the corpora is read, without losing a value", "[conformance]") {
  const std::vector<fs::path> all = all_documents();
  if (all.empty()) return;
  REQUIRE(all.size() > 60);
  const Scratch scratch;
  std::string command = "node tests/xml/newsml/coverage.mjs " + quoted(scratch.path / "given");
  {
    std::ofstream given(scratch.path / "given", std::ios::binary);
    for (const fs::path& path : all) {
      INFO(path);
      const auto bundle = galley::newsml::read_all(content_of(path));
      REQUIRE(bundle);
      given << *galley::native::write(*bundle) << '\t' << json_of(bundle.issues()) << '\n';
      command += ' ' + quoted(path);
    }
  }
  CHECK(std::system(command.c_str()) == 0);
  // The control: a document that is given as empty has lost all of it.
  std::ofstream(scratch.path / "given") << "{\"galley\":1}\t[]\n";
  const std::string control = "node tests/xml/newsml/coverage.mjs " +
                              quoted(scratch.path / "given") + ' ' + quoted(all.front()) +
                              " > /dev/null";
  CHECK(std::system(control.c_str()) != 0);
}

TEST_CASE("what is written of them is valid, and reads back as the same article", "[conformance]") {
  const std::vector<fs::path> all = all_documents();
  if (all.empty()) return;
  const Scratch scratch;
  std::size_t written_count = 0;
  std::string command = validator();
  for (const fs::path& path : all) {
    INFO(path);
    const auto bundle = galley::newsml::read_all(content_of(path));
    REQUIRE(bundle);
    for (const galley::Article& article : bundle->articles) {
      const auto written = galley::newsml::write(article);
      if (!written) {
        // Only what the source does not state may keep it from being written.
        for (const galley::Issue& issue : written.issues())
          CHECK(issue.code.find(".missing") != std::string::npos);
        continue;
      }
      const auto back = galley::newsml::read_all(*written);
      REQUIRE(back);
      REQUIRE(back->articles.size() == 1);
      CHECK(back->articles.front() == article);
      const fs::path out = scratch.path / (std::to_string(written_count++) + ".xml");
      std::ofstream(out, std::ios::binary) << *written;
      command += ' ' + quoted(out);
    }
  }
  CHECK(written_count > 60);
  CHECK(std::system((command + " 2> " + quoted(scratch.path / "log")).c_str()) == 0);
}

TEST_CASE("what is written of generated articles is valid", "[slow][conformance]") {
  if (galley_test::conformance("newsml-g2").empty()) return;
  const Scratch scratch;
  galley_test::Random random(20261125);
  std::string command = validator();
  for (int i = 0; i < 1000; ++i) {
    galley_test::GenerateOptions options;
    options.valid = i % 4 != 0;
    auto article = galley_test::generate<galley::Article>(random, options);
    if (article.id.empty()) article.id = "urn:example:2026:" + std::to_string(i);
    if (article.publisher.name.empty()) article.publisher.name = "Example News";
    if (!article.modified.has_offset()) article.modified = "2026-05-04T17:02:00Z";
    const auto written = galley::newsml::write(article);
    if (!written) continue;  // characters that XML forbids
    const fs::path out = scratch.path / (std::to_string(i) + ".xml");
    std::ofstream(out, std::ios::binary) << *written;
    command += ' ' + quoted(out);
  }
  CHECK(std::system((command + " 2> " + quoted(scratch.path / "log")).c_str()) == 0);
}

// The official suite, examples and guide, and the samples of the seed article.
#include "support/conformance.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "json/ninjs/tree.hpp"
#include "support/catch.hpp"

#include <galley/io.hpp>
#include <galley/json/native.hpp>
#include <galley/json/ninjs.hpp>

namespace {

using galley::ninjs::Version;
using galley_test::tree;
using nlohmann::json;

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  if (std::filesystem::exists(folder))
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".json") files.push_back(entry.path());
  return files;
}

std::string text_of(const std::filesystem::path& file) {
  return galley::io::read_file(file.string()).value_or("");
}

/// Read and written in that version; empty if that failed.
std::string again(const std::string& text, Version version, galley::ninjs::Unknown unknown) {
  const galley::Result<galley::Article> article = galley::ninjs::read(text);
  if (!article) return {};
  galley::ninjs::WriteOptions options;
  options.version = version;
  options.unknown = unknown;
  return galley::ninjs::write(*article, options).value_or("");
}

void check_same(const std::filesystem::path& file, Version version) {
  INFO(file << " as " << galley::to_string(version));
  const std::string text = text_of(file);
  const json wanted = tree(text);
  CHECK(tree(again(text, version, galley::ninjs::Unknown::emit)) == wanted);
  CHECK(tree(again(text, version, galley::ninjs::Unknown::drop)) == wanted);
}

bool is_refused(const std::string& text, Version version) {
  galley::ninjs::ReadOptions strict;
  strict.strict = true;
  strict.version = version;
  return !galley::ninjs::check(text, version) && !galley::ninjs::read(text, strict);
}

}  // namespace

TEST_CASE("the suite reads, passes the check and is written back unchanged", "[conformance]") {
  const auto suite = galley_test::conformance("ninjs/suite");
  if (suite.empty()) return;
  std::size_t passed = 0;
  std::size_t refused = 0;
  for (const std::string_view name : galley::enum_names<Version>) {
    Version version = Version::v3_2;
    REQUIRE(galley::from_string(name, version));
    for (const auto& file : files_in(suite / std::string(name) / "should_pass")) {
      check_same(file, version);
      INFO(file);
      CHECK(galley::ninjs::check(text_of(file), version).has_value());
      ++passed;
    }
    for (const auto& file : files_in(suite / std::string(name) / "should_fail")) {
      INFO(file);
      CHECK(is_refused(text_of(file), version));
      ++refused;
    }
  }
  CHECK(passed > 60);
  CHECK(refused > 20);
}

TEST_CASE("files of drafts are written back unchanged", "[conformance]") {
  const auto suite = galley_test::conformance("ninjs/suite");
  if (suite.empty()) return;
  for (const auto& [folder, version] :
       {std::pair{"1.x_dev", Version::v1_7}, std::pair{"2.x_dev", Version::v2_3}})
    for (const auto& file : files_in(suite / folder / "should_pass")) check_same(file, version);
}

TEST_CASE("examples and guide are written back unchanged", "[conformance]") {
  const auto root = galley_test::conformance("ninjs");
  if (root.empty()) return;
  for (const auto& [folder, version] :
       {std::pair{"examples/1.4", Version::v1_4}, std::pair{"examples/2.1", Version::v2_1},
        std::pair{"examples/3.0", Version::v3_0}, std::pair{"guide/1.6", Version::v1_6},
        std::pair{"guide/2.2", Version::v2_2}, std::pair{"guide/3.1", Version::v3_1}})
    for (const auto& file : files_in(root / folder)) check_same(file, version);
}

TEST_CASE("the same stories in 2.1 and 3.0 become each other", "[conformance]") {
  const auto root = galley_test::conformance("ninjs/examples");
  if (root.empty()) return;
  std::size_t pairs = 0;
  for (const auto& file : files_in(root / "2.1")) {
    std::string name = file.filename().string();
    if (const auto at = name.find("_2.json"); at != std::string::npos) name.replace(at, 2, "_3");
    const auto twin = root / "3.0" / name;
    if (!std::filesystem::exists(twin)) continue;
    ++pairs;
    const auto converted = [](const std::filesystem::path& from, Version version) {
      json made = tree(again(text_of(from), version, galley::ninjs::Unknown::drop));
      made.erase("standard");
      return made;
    };
    const auto wanted = [](const std::filesystem::path& of) {
      json made = tree(text_of(of));
      made.erase("standard");
      return made;
    };
    INFO(file);
    CHECK(converted(file, Version::v3_1) == wanted(twin));
    CHECK(converted(twin, Version::v2_1) == wanted(file));
  }
  CHECK(pairs > 3);
}

TEST_CASE("what is written in another version is valid there", "[conformance]") {
  const auto root = galley_test::conformance("ninjs");
  if (root.empty()) return;
  for (const char* folder :
       {"examples/1.4", "examples/2.1", "examples/3.0", "guide/1.6", "guide/2.2", "guide/3.1"}) {
    for (const auto& file : files_in(root / folder)) {
      for (const Version version : {Version::v1_0, Version::v1_7, Version::v2_0, Version::v2_3,
                                    Version::v3_0, Version::v3_2}) {
        const std::string text = again(text_of(file), version, galley::ninjs::Unknown::drop);
        if (text.empty()) continue;  // an event
        INFO(file << " as " << galley::to_string(version) << ": " << text);
        const galley::Result<void> verdict = galley::ninjs::check(text, version);
        CHECK(verdict.has_value());
        if (!verdict) CHECK(galley::to_string(verdict.issues().front()) == "");
      }
    }
  }
}

// Our XML reader against libxml2: both refuse a document, or both read the same from it.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "xml/differential/libxml2.hpp"
#include "xml/differential/mutants.hpp"
#include "xml/infoset.hpp"

using namespace std::string_view_literals;

namespace {

using galley_test::infoset;

/// What we refuse by policy, or because libxml2 overlooks it. Nothing is the other way round.
struct Policy {
  std::string_view code;
  std::string_view example;
  bool (*applies)(std::string_view text);
};
bool always(std::string_view) { return true; }
/// libxml2 reads nothing behind a NUL that follows the root.
bool has_nul(std::string_view text) { return text.find('\0') != text.npos; }
/// libxml2 wants no blank before standalone="…".
bool lacks_blank(std::string_view text) {
  const std::string_view declaration = text.substr(0, text.find("?>"));
  const std::size_t at = declaration.find("standalone");
  return at != declaration.npos && (declaration[at - 1] == '"' || declaration[at - 1] == '\'');
}
bool has_doctype(std::string_view text) { return text.find("<!DOCTYPE") != text.npos; }

constexpr Policy policies[] = {
    {"xml.doctype.refused", "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>", always},
    {"xml.entity.unknown", "<!DOCTYPE a SYSTEM 'a.dtd'><a>&nbsp;</a>", has_doctype},
    {"xml.encoding.unsupported", "<?xml version='1.0' encoding='ISO-8859-15'?><a/>", always},
    {"xml.version.unsupported", "<?xml version='1.1'?><a/>", always},
    {"xml.syntax.unexpected", "<?xml version='1.0' encoding='UTF-8'standalone='no'?><a/>",
     lacks_blank},
    {"xml.character.illegal", "<a/>\0"sv, has_nul},
    {"limit.depth.exceeded", "", always},
    {"limit.attributes.exceeded", "", always},
};

bool is_policy(std::string_view reading, std::string_view text) {
  return std::any_of(std::begin(policies), std::end(policies), [&](const Policy& policy) {
    return reading == "error " + std::string(policy.code) && policy.applies(text);
  });
}

struct Tally {
  std::size_t both_accept = 0;
  std::size_t both_refuse = 0;
  std::size_t by_policy = 0;
};

void compare(std::string_view text, Tally& tally) {
  const galley_test::OtherReading other = galley_test::read_with_libxml2(text);
  const std::string ours = infoset(text);
  if (ours.substr(0, 6) == "error ") {
    if (!other.accepts) {
      ++tally.both_refuse;
    } else if (is_policy(ours, text)) {
      ++tally.by_policy;
    } else {
      FAIL_CHECK("only we refuse, with " << ours << ": " << text);
    }
  } else if (!other.accepts) {
    FAIL_CHECK("only libxml2 refuses, with " << other.message << ": " << text);
  } else if (ours != other.infoset) {
    FAIL_CHECK("two readings of: " << text << "\nours:\n" << ours << "libxml2:\n" << other.infoset);
  } else {
    ++tally.both_accept;
  }
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::filesystem::path> xml_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".xml" || extension == ".xsd" || extension == ".xhtml")
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void compare_mutants(std::size_t count, std::uint64_t seed) {
  galley_test::Random random(seed);
  Tally tally;
  for (std::size_t i = 0; i < count; ++i)
    compare(galley_test::mutated(galley_test::random_seed(random), random), tally);
  CHECK(tally.both_accept > count / 50);
  CHECK(tally.both_refuse > count / 2);
  CHECK(tally.by_policy < count / 500);
}

}  // namespace

TEST_CASE("both read the same from documents that hold everything", "[xml]") {
  Tally tally;
  for (const std::string_view seed : galley_test::xml_seeds) compare(seed, tally);
  CHECK(tally.both_accept == std::size(galley_test::xml_seeds));
  const auto latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\xFC'>\xE9\x93</a>"sv;
  const auto wide = "\xFF\xFE<\0a\0>\0\xE9\0\x3D\xD8\x00\xDE<\0/\0a\0>\0"sv;
  compare(latin, tally);
  compare(wide, tally);
  CHECK(tally.both_accept == std::size(galley_test::xml_seeds) + 2);
}

TEST_CASE("each row of the policy is one where libxml2 accepts and we do not", "[xml]") {
  for (const Policy& policy : policies) {
    std::string example(policy.example);
    if (policy.code == "limit.depth.exceeded")
      for (int i = 0; i < 65; ++i) example = "<a>" + example + "</a>";
    if (policy.code == "limit.attributes.exceeded") {
      example = "<a";
      for (int i = 0; i < 257; ++i) example += " a" + std::to_string(i) + "=''";
      example += "/>";
    }
    CAPTURE(policy.code);
    CHECK(infoset(example) == "error " + std::string(policy.code));
    CHECK(policy.applies(example));
    CHECK(galley_test::read_with_libxml2(example).accepts);
  }
}

TEST_CASE("both agree on mutants", "[xml]") { compare_mutants(20'000, 1); }
TEST_CASE("both agree on a million mutants", "[xml][slow]") { compare_mutants(1'000'000, 2); }

TEST_CASE("both read the same from every public document", "[xml][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("newsml-g2");
  if (folder.empty()) return;
  Tally tally;
  const auto files = xml_files(folder);
  for (const auto& file : files) {
    CAPTURE(file.filename());
    compare(content_of(file), tally);
  }
  CHECK(tally.both_accept == files.size());
  CHECK(files.size() >= 82);
}

TEST_CASE("no mutant of a public document that libxml2 refuses is accepted", "[xml][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("newsml-g2");
  if (folder.empty()) return;
  galley_test::Random random(3);
  Tally tally;
  for (const auto& file : xml_files(folder)) {
    const std::string seed = content_of(file);
    if (seed.size() > 64 * 1024) continue;
    CAPTURE(file.filename());
    for (int i = 0; i < 30; ++i) compare(galley_test::mutated(seed, random), tally);
  }
  CHECK(tally.both_refuse >= 500);
  CHECK(tally.both_accept >= 100);
}

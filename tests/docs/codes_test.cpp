// docs/issue_codes.md lists every code, and the tables behind it agree with what the headers raise.
#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "docs/page.hpp"
#include "support/catch.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/io.hpp>
#include <galley/issue_codes.hpp>
#include <galley/xml/newsml/profile.hpp>

namespace {

namespace fs = std::filesystem;

/// Hosts look like codes.
const std::set<std::string> no_codes = {"player.vimeo.com", "stock.adobe.com"};

/// The literals of a header that are codes; comments are left out.
void add_codes(std::string code, std::set<std::string>& found) {
  code = std::regex_replace(code, std::regex("//[^\n]*"), "");
  const std::regex literal("\"([a-z][a-z0-9_]*\\.[a-z0-9_]+\\.[a-z][a-z0-9_]*)\"");
  for (std::sregex_iterator at(code.begin(), code.end(), literal), end; at != end; ++at)
    if (no_codes.count((*at)[1]) == 0) found.insert((*at)[1]);
}

std::set<std::string> codes_of_headers() {
  std::set<std::string> found;
  std::size_t headers = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator("include/galley")) {
    if (entry.path().extension() != ".hpp" || entry.path().filename() == "codes.hpp") continue;
    ++headers;
    add_codes(galley::io::read_file(entry.path().string()).value_or(""), found);
  }
  REQUIRE(headers > 100);
  // Their codes are put together from their names.
  for (const auto& [name, use] : galley::fields<galley::Limits>.rows)
    found.insert("limit." + std::string(name) + ".exceeded");
  return found;
}

std::map<std::string, galley::IssueCode> documented() {
  std::map<std::string, galley::IssueCode> all;
  galley::each_issue_code([&](const galley::IssueCode& code) {
    INFO(code.code);
    CHECK(all.emplace(code.code, code).second);
  });
  return all;
}

/// What a profile makes of a code: its severity, or a dash.
std::string grade(const galley::Profile& profile, std::string_view code) {
  for (const galley::Rule& rule : profile)
    if (rule.code == code) return std::string(to_string(rule.severity));
  return "–";
}

std::string sources(std::string_view code) {
  std::vector<std::string> all;
  for (const galley::Profile& profile :
       {galley::Profile(galley::profiles::draft), galley::Profile(galley::profiles::publish),
        galley::Profile(galley::profiles::accessibility), galley::Profile(galley::newsml::profile)})
    for (const galley::Rule& rule : profile)
      if (rule.code == code && std::find(all.begin(), all.end(), rule.source) == all.end())
        all.emplace_back(rule.source);
  std::string joined;
  for (const std::string& source : all) joined += (joined.empty() ? "" : "; ") + source;
  return joined.empty() ? "–" : joined;
}

std::string codes_page() {
  std::string page =
      "# Issue codes\n"
      "Generated from the tables beside the code (`codes.hpp` of each family). Codes are stable. "
      "Those with a grade come from\nthe rules of `validate`, graded by profile and citing the "
      "source given; the others from readers and writers.\n";
  std::string area;
  for (const auto& [code, entry] : documented()) {
    const std::string first = code.substr(0, code.find('.'));
    if (first != area) {
      area = first;
      page += "\n## " + area +
              "\n| code | reason | remedy | draft | publish | accessibility | newsml | source |\n"
              "|---|---|---|---|---|---|---|---|\n";
    }
    page += "| `" + code + "` | " + std::string(entry.reason) + " | " + std::string(entry.remedy) +
            " | " + grade(galley::profiles::draft, code) + " | " +
            grade(galley::profiles::publish, code) + " | " +
            grade(galley::profiles::accessibility, code) + " | " +
            grade(galley::newsml::profile, code) + " | " + sources(code) + " |\n";
  }
  return page;
}

}  // namespace

TEST_CASE("Every code that a header raises is documented, and no other") {
  const std::set<std::string> raised = codes_of_headers();
  const std::map<std::string, galley::IssueCode> known = documented();
  for (const std::string& code : raised) {
    INFO(code << ": add a row to the codes.hpp of its family, and GALLEY_UPDATE_DOCS=1");
    CHECK(known.count(code) == 1);
  }
  for (const auto& [code, entry] : known) {
    INFO(code << ": nothing raises it; take its row out");
    CHECK(raised.count(code) == 1);
  }
}

TEST_CASE("Every family with a table of codes is listed") {
  const std::string all = galley::io::read_file("include/galley/issue_codes.hpp").value_or("");
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator("include/galley"))
    if (entry.path().filename() == "codes.hpp") {
      INFO(entry.path());
      const std::string family = entry.path().parent_path().filename().string();
      CHECK(all.find("/" + family + "/codes.hpp>") != std::string::npos);
      CHECK(all.find("all(codes::" + family + ")") != std::string::npos);
    }
}

TEST_CASE("Reasons and remedies are one line of a table each") {
  for (const auto& [code, entry] : documented()) {
    INFO(code);
    for (const std::string_view text : {entry.reason, entry.remedy}) {
      CHECK(text.size() >= 7);
      CHECK(text.find_first_of("|\n") == std::string_view::npos);
      CHECK(text.back() != '.');
    }
  }
}

TEST_CASE("A code that nobody documented would be noticed") {
  std::set<std::string> found;
  add_codes("f(\"a.b.c\"); // \"d.e.f\"\ng(\"player.vimeo.com\", \"a.b\", \"x_1.y.z\");", found);
  CHECK(found == std::set<std::string>{"a.b.c", "x_1.y.z"});
}

TEST_CASE("The page of codes is what the tables say") {
  const std::string generated = codes_page();
  CHECK(committed_page("docs/issue_codes.md", generated) == generated);
}

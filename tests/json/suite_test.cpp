// JSONTestSuite (see docs/design.md for where it comes from): what must be accepted, what must be
// refused, and what we do where the standard leaves it open.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"

#include <galley/json/reader.hpp>

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// "accepted", or the code of the error.
std::string verdict(const std::string& text) {
  const galley::Result<void> result = galley::json_text::check(text);
  return result ? "accepted" : result.issues().back().code;
}

struct Open {
  const char* file;
  const char* verdict;
};

/// The files named i_: a number's size is for its reader to judge, nesting has a limit, malformed
/// UTF-8 and halves of pairs are refused, other encodings are refused by name.
constexpr Open open_cases[] = {
    {"i_number_double_huge_neg_exp.json", "accepted"},
    {"i_number_huge_exp.json", "accepted"},
    {"i_number_neg_int_huge_exp.json", "accepted"},
    {"i_number_pos_double_huge_exp.json", "accepted"},
    {"i_number_real_neg_overflow.json", "accepted"},
    {"i_number_real_pos_overflow.json", "accepted"},
    {"i_number_real_underflow.json", "accepted"},
    {"i_number_too_big_neg_int.json", "accepted"},
    {"i_number_too_big_pos_int.json", "accepted"},
    {"i_number_very_big_negative_int.json", "accepted"},
    {"i_object_key_lone_2nd_surrogate.json", "json.string.surrogate"},
    {"i_string_1st_surrogate_but_2nd_missing.json", "json.string.surrogate"},
    {"i_string_1st_valid_surrogate_2nd_invalid.json", "json.string.surrogate"},
    {"i_string_UTF-16LE_with_BOM.json", "json.encoding.unsupported"},
    {"i_string_UTF-8_invalid_sequence.json", "json.string.utf8"},
    {"i_string_UTF8_surrogate_U+D800.json", "json.string.utf8"},
    {"i_string_incomplete_surrogate_and_escape_valid.json", "json.string.surrogate"},
    {"i_string_incomplete_surrogate_pair.json", "json.string.surrogate"},
    {"i_string_incomplete_surrogates_escape_valid.json", "json.string.surrogate"},
    {"i_string_invalid_lonely_surrogate.json", "json.string.surrogate"},
    {"i_string_invalid_surrogate.json", "json.string.surrogate"},
    {"i_string_invalid_utf-8.json", "json.string.utf8"},
    {"i_string_inverted_surrogates_U+1D11E.json", "json.string.surrogate"},
    {"i_string_iso_latin_1.json", "json.string.utf8"},
    {"i_string_lone_second_surrogate.json", "json.string.surrogate"},
    {"i_string_lone_utf8_continuation_byte.json", "json.string.utf8"},
    {"i_string_not_in_unicode_range.json", "json.string.utf8"},
    {"i_string_overlong_sequence_2_bytes.json", "json.string.utf8"},
    {"i_string_overlong_sequence_6_bytes.json", "json.string.utf8"},
    {"i_string_overlong_sequence_6_bytes_null.json", "json.string.utf8"},
    {"i_string_truncated-utf-8.json", "json.string.utf8"},
    {"i_string_utf16BE_no_BOM.json", "json.encoding.unsupported"},
    {"i_string_utf16LE_no_BOM.json", "json.encoding.unsupported"},
    {"i_structure_500_nested_arrays.json", "limit.depth.exceeded"},
    {"i_structure_UTF-8_BOM_empty_object.json", "accepted"},
};

}  // namespace

TEST_CASE("JSONTestSuite: 95 accepted, 188 refused, 35 as pinned", "[json][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("json/JSONTestSuite");
  if (folder.empty()) return;
  std::map<std::string, std::string> open;
  for (const Open& one : open_cases) open[one.file] = one.verdict;
  CHECK(open.size() == 35);

  std::map<char, std::size_t> counts;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".json") continue;
    CAPTURE(name);
    const std::string text = read_file(entry.path());
    ++counts[name[0]];
    switch (name[0]) {
      case 'y': CHECK(verdict(text) == "accepted"); break;
      case 'n': CHECK(verdict(text) != "accepted"); break;
      default: CHECK(verdict(text) == open[name]);
    }
  }
  CHECK(counts['y'] == 95);
  CHECK(counts['n'] == 188);
  CHECK(counts['i'] == 35);
}

TEST_CASE("JSONTestSuite: refused texts have a position within them", "[json][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("json/JSONTestSuite");
  if (folder.empty()) return;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    const std::string text = read_file(entry.path());
    const galley::Result<void> result = galley::json_text::check(text);
    if (result) continue;
    CAPTURE(entry.path().filename().string());
    REQUIRE(result.issues().size() == 1);
    const galley::Position at = result.issues()[0].position;
    CHECK(at.offset <= text.size());
    const std::string before = text.substr(0, at.offset);
    CHECK(at.line == 1U + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')));
    CHECK(at.column >= 1);
  }
}

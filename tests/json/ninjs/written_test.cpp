// What the writer makes of stories that use everything, in four versions, letter by letter, with
// all that it notes.
#include <string>

#include "support/catch.hpp"
#include "support/recorded.hpp"

#include <galley/io.hpp>
#include <galley/json/ndjson.hpp>
#include <galley/json/ninjs.hpp>

namespace {

using galley::ninjs::Unknown;
using galley::ninjs::Version;

const std::string folder = "tests/fixtures/json/ninjs/";

std::string written(const galley::Article& article, const galley::ninjs::WriteOptions& options) {
  std::string text;
  const galley::Result<void> result = galley::ninjs::write(article, text, options);
  text += '\n';
  for (const galley::Issue& issue : result.issues()) {
    text.append(to_string(issue.severity)).append(" ").append(issue.code);
    text.append(" ").append(issue.path).append("\n");
  }
  return text;
}

std::string all_written(Version version) {
  const std::string stories = galley::io::read_file(folder + "stories.ndjson").value_or("");
  std::string all;
  for (const auto& record : galley::ndjson::records(stories)) {
    REQUIRE(record);
    for (const galley::Issue& issue : record.issues()) CHECK(to_string(issue) == "");
    galley::ninjs::WriteOptions options;
    options.version = version;
    all += "# " + std::to_string(record.number) + '\n' + written(*record, options);
    options.unknown = Unknown::emit;
    options.skip_losses = true;
    all += "# " + std::to_string(record.number) + " with all\n" + written(*record, options);
  }
  return all;
}

}  // namespace

TEST_CASE("stories that use everything are written as they were", "[ninjs]") {
  for (const Version version : {Version::v3_2, Version::v2_3, Version::v1_7, Version::v1_0}) {
    galley_test::check_recorded(
        folder + "written-" + std::string(galley::to_string(version)) + ".txt",
        all_written(version));
  }
}

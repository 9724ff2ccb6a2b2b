// The README names every format as it is, and shows examples as they are built and as they print.
#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/io.hpp>

namespace {

std::string file(const std::string& path) { return galley::io::read_file(path).value_or(""); }

/// The lines between two markers without the indentation of a function body.
std::string body_of_main(const std::string& program) {
  const std::size_t begin = program.find("int main() {\n") + 13;
  std::string body;
  for (std::size_t at = begin; program[at] != '}';) {
    const std::size_t end = program.find('\n', at);
    const std::string line = program.substr(at, end - at);
    body += line.substr(line.substr(0, 2) == "  " ? 2 : 0) + '\n';
    at = end + 1;
  }
  return body;
}

/// What a fenced block holds behind the comment that names its file.
std::string shown(const std::string& page, const std::string& name) {
  const std::size_t comment = page.find("<!-- " + name + " -->");
  if (comment == std::string::npos) return "no comment names " + name;
  const std::size_t begin = page.find('\n', page.find("```", comment)) + 1;
  return page.substr(begin, page.find("```", begin) - begin);
}

}  // namespace

TEST_CASE("The README has a row for every format, and no other") {
  const std::string readme = file("README.md");
  std::size_t rows = 0;
  galley::all_formats::each([&](auto format) {
    using Format = decltype(format);
    const auto word = [](bool holds) { return std::string(holds ? "yes" : "no"); };
    const std::string row = "| `" + std::string(Format::name) + "` | " + word(Format::can_read) +
                            " | " + word(Format::can_write) + " | `" +
                            std::string(Format::media_type) + "` | ";
    INFO(row);
    CHECK(readme.find(row) != std::string::npos);
    ++rows;
  });
  std::size_t found = 0;
  for (std::size_t at = readme.find("\n| `"); at != std::string::npos;
       at = readme.find("\n| `", at + 1))
    ++found;
  CHECK(found == rows);
}

TEST_CASE("The README shows the first example as it is built, and what it prints") {
  const std::string readme = file("README.md");
  CHECK(shown(readme, "examples/first_article.cpp") ==
        body_of_main(file("examples/first_article.cpp")));
  const std::string printed = file("examples/expected/first_article.txt");
  const std::string start = shown(readme, "examples/expected/first_article.txt");
  CHECK(!start.empty());
  CHECK(printed.substr(0, start.size()) == start);
}

TEST_CASE("A changed example would be noticed") {
  CHECK(body_of_main("int main() {\n  a();\n  b();\n}\n") == "a();\nb();\n");
  CHECK(shown("<!-- x -->\n```cpp\na();\n```", "x") == "a();\n");
  CHECK(shown("", "x") == "no comment names x");
}

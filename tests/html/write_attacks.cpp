// galley: writes the pages of all attack vectors as data for a browser
// usage: write_attacks FOLDER [VECTOR-FILE...]   (vectors one a line; FOLDER gets attacks-N.js)
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "html/attack.hpp"

#include <galley/core/buffer.hpp>
#include <galley/html/html.hpp>
#include <galley/json/writer.hpp>

namespace {

constexpr std::size_t pages_per_file = 400;

/// What a browser must show of a text: repaired, and without carriage returns.
std::string shown_text(const std::string& vector) {
  std::string text;
  galley::html::append_html_text(text, vector);
  for (char& c : text)
    if (c == '\r') c = ' ';
  return text;
}

bool write_file(const std::string& path, const std::vector<std::string>& vectors,
                std::size_t first) {
  static galley_test::Target target;
  galley::Buffer buffer;
  galley::json_text::Writer json(buffer, galley::Malformed::replace);
  json.begin_array();
  for (std::size_t i = first; i < vectors.size() && i < first + pages_per_file; ++i) {
    for (const bool is_xhtml : {false, true}) {
      const std::string& vector = vectors[i];
      const std::string address = i % 2 == 0 ? vector : "https://h.example/?q=" + vector;
      const galley::Article& article = target.with({vector, address, false});
      galley::html::WriteOptions options;
      options.malformed = galley::Malformed::replace;
      options.skip_losses = true;
      options.limits.issues = 1;
      options.xhtml = is_xhtml;
      const auto page = galley::html::write(article, options);
      if (!page) return false;
      json.begin_object();
      json.key("expected");
      json.string(shown_text(vector));
      json.key("is_xhtml");
      json.boolean(is_xhtml);
      json.key("page");
      json.string(*page);
      json.end_object();
    }
  }
  json.end_array();
  std::ofstream(path, std::ios::binary) << "const pages = " << buffer.view() << ";\n";
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  std::vector<std::string> vectors = galley_test::own_vectors();
  for (int i = 2; i < count; ++i) {
    const std::string lines = galley_test::file_text(arguments[i]);
    for (const std::string_view line : galley::strings::split(lines, '\n'))
      if (!line.empty()) vectors.emplace_back(line);
  }
  std::size_t files = 0;
  for (std::size_t first = 0; first < vectors.size(); first += pages_per_file) {
    const std::string path =
        std::string(arguments[1]) + "/attacks-" + std::to_string(files++) + ".js";
    if (!write_file(path, vectors, first)) return 1;
  }
  std::printf("%zu vectors in %zu files\n", vectors.size(), files);
  return 0;
}

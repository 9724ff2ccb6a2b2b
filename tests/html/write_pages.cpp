// galley: writes sample pages into a folder, for checkers that are not of C++
// usage: write_pages FOLDER
#include <cstdio>
#include <fstream>
#include <string>

#include "html/story.hpp"

#include <galley/html/html.hpp>
#include <galley/html/html_fragment.hpp>

namespace {

bool save(const std::string& path, const galley::Result<std::string>& page) {
  if (!page) {
    for (const galley::Issue& issue : page.issues())
      std::fprintf(stderr, "%s\n", to_string(issue).c_str());
    return false;
  }
  std::ofstream(path, std::ios::binary) << *page;
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::string folder = std::string(arguments[1]) + "/";
  const std::pair<const char*, galley::Article> stories[] = {
      {"story", galley_test::night_trains()},
      {"scraped", galley_test::scraped_story()},
      {"arabic", galley_test::arabic_story()},
      {"klingon", galley_test::klingon_story()},
      {"odd", galley_test::odd_story()}};
  bool is_good = true;
  for (const auto& [name, story] : stories) {
    galley::html::WriteOptions options;
    is_good = save(folder + name + ".html", galley::html::write(story, options)) && is_good;
    const auto fragment = galley::html_fragment::write(story, options);
    if (fragment)
      is_good = save(folder + name + "-fragment.html",
                     galley::Result<std::string>(
                         "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<title>A fragment</title>\n</head>\n<body>\n<main>\n" +
                         *fragment + "</main>\n</body>\n</html>\n")) &&
                is_good;
    options.xhtml = true;
    is_good = save(folder + name + ".xhtml", galley::html::write(story, options)) && is_good;
  }
  return is_good ? 0 : 1;
}

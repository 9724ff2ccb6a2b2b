// Scraped text in, native JSON out: the program to copy into a converter of your own.
//   scrape_to_article [FILE]      without a file it reads standard input
#include <cstdio>
#include <string>

#include <galley/galley.hpp>
#include <galley/io.hpp>
#include <galley/text/plain_text.hpp>

namespace {

void report(const galley::Issues& issues, const std::string& source) {
  for (const galley::Issue& issue : issues)
    std::fprintf(stderr, "%s\n", galley::explain(issue, source).c_str());
}

}  // namespace

int main(int count, char** arguments) {
  const galley::Result<std::string> source =
      count > 1 ? galley::io::read_file(arguments[1]) : galley::io::read_stream(stdin);
  if (!source) return report(source.issues(), {}), 1;

  galley::plain_text::ReadOptions options;
  options.language = "en-GB";  // the text does not say, and the importer does not guess
  galley::Result<galley::Article> article = galley::plain_text::read(*source, options);
  report(article.issues(), *source);
  if (!article) return 1;

  article->id = "urn:example:scraped:1";  // what only you know
  article->publisher.name = "Example News";

  const galley::Issues findings = galley::validate(*article, galley::profiles::draft);
  report(findings, {});
  if (galley::has_errors(findings)) return 1;

  const galley::Result<std::string> json = galley::native::write(*article);
  report(json.issues(), {});
  return json && std::printf("%s\n", json->c_str()) > 0 ? 0 : 1;
}

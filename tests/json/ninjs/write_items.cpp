// Writes generated articles as ninjs, one a line, for validators of others; each is read back and
// must be what the claims promise. Prints what the articles cover: everything in at least 5 %.
// `galley_ninjs_write_items VERSION COUNT FILE`
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "json/ninjs/generated.hpp"
#include "support/coverage.hpp"

#include <galley/io.hpp>

int main(int count, char** values) {
  if (count != 4) return 2;
  galley::ninjs::WriteOptions options;
  if (!galley::from_string(std::string_view(values[1]), options.version)) return 2;
  options.limits.issues = 100'000;  // each loss is to be found among the notes
  const int wanted = std::atoi(values[2]);
  galley_test::Random random(20261125);
  galley_test::Coverage coverage;
  std::string all;
  int failures = 0;
  const auto complain = [&](int i, const std::string& what) {
    if (++failures <= 20) std::printf("article %d: %s\n", i, what.c_str());
  };
  for (int i = 0; i < wanted; ++i) {
    const galley::Article article = galley_test::ninjs_article(random, true);
    coverage.add(article);
    std::string text;
    const galley::Result<void> written = galley::ninjs::write(article, text, options);
    if (!written) {
      complain(i, "not written: " + to_string(written.issues().front()));
      continue;
    }
    const galley::Result<void> checked = galley::ninjs::check(text, options.version, true);
    if (!checked) complain(i, "not valid: " + to_string(checked.issues().front()));
    const galley::Result<galley::Article> back = galley::ninjs::read(text);
    if (!back) {
      complain(i, "not read: " + to_string(back.issues().front()));
      continue;
    }
    galley_test::ClaimedEquality equality(written.issues(), false);
    equality.compare(article, *back, "");
    for (const std::string& path : equality.differences()) complain(i, "differs at " + path);
    all += text + '\n';
  }
  if (!galley::io::write_file(values[3], all)) return 1;
  // How many articles have each field, enumerator and kind of text.
  for (const std::string& name : coverage.seldom(101)) std::printf("%s\n", name.c_str());
  const std::vector<std::string> seldom = coverage.seldom(5);
  for (const std::string& name : seldom) complain(wanted, "in less than 5 %: " + name);
  std::printf("%d articles, %d complaints\n", wanted, failures);
  return failures == 0 ? 0 : 1;
}

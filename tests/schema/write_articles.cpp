// Writes generated articles, one native line each, for a validator of JSON Schema:
//   galley_schema_write_articles COUNT FILE
#include <cstdlib>
#include <string>

#include "support/generate.hpp"

#include <galley/io.hpp>
#include <galley/json/ndjson.hpp>

int main(int count, char** arguments) {
  if (count != 3) return 2;
  galley_test::Random random(20261125);
  std::string lines;
  for (int i = std::atoi(arguments[1]); i > 0; --i) {
    galley_test::GenerateOptions options;
    options.valid = i % 2 == 0;
    const auto article = galley_test::generate<galley::Article>(random, options);
    if (!galley::ndjson::write(article, lines)) return 1;
  }
  return galley::io::write_file(arguments[2], lines) ? 0 : 1;
}

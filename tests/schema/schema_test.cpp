// docs/schema/article.schema.json is what the field lists say.
#include "schema/schema.hpp"

#include "docs/page.hpp"
#include "support/catch.hpp"

#include <galley/json/reader.hpp>

TEST_CASE("The committed schema is made from the field lists", "[schema]") {
  const std::string schema = galley_test::NativeSchema::text();
  CHECK(galley::json_text::check(schema).has_value());
  INFO("GALLEY_UPDATE_DOCS=1 writes it anew");
  CHECK(committed_page("docs/schema/article.schema.json", schema) == schema);
}

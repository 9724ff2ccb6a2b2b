// Pages of the documentation that are generated: compared with what the code says, or rewritten.
#pragma once
#include <cstdlib>
#include <string>

#include <galley/io.hpp>

/// Tests run in the root of the checkout. With GALLEY_UPDATE_DOCS set, the page is written anew.
inline std::string committed_page(const std::string& path, const std::string& generated) {
  if (std::getenv("GALLEY_UPDATE_DOCS") != nullptr)
    (void)galley::io::write_file(path, generated).has_value();
  return galley::io::read_file(path).value_or("");
}

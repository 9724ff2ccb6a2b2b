// galley: everything that the library does with an article and may run out of memory in.
#pragma once

#include <string>
#include <vector>

#include "allocation/sweep.hpp"

#include <galley/model/article.hpp>

namespace sweep {

/// An article and what has been made of it; the operations refer to it.
struct Fixture {
  explicit Fixture(std::string fixture_name, galley::Article fixture_article);

  std::string name;
  galley::Article article;
  galley::Article copy;       ///< to see that `article` is unchanged
  galley::Article malformed;  ///< with bytes that are no UTF-8
};

/// Twenty-two articles: made by hand and at random.
const std::vector<Fixture>& fixtures();

/// Copying, comparing, validating, and every format's writing and reading.
std::vector<Operation> operations(const Fixture& fixture);

/// Every format to every other; for a few fixtures.
std::vector<Operation> conversions(const Fixture& fixture);

/// What needs no article: options, rules, texts, the credit grammar.
std::vector<Operation> small_operations();

}  // namespace sweep

// galley: articles to try every format with: one as a newsroom would fill it, and random ones.
#pragma once

#include <cstddef>
#include <vector>

#include <galley/model/article.hpp>

namespace contract {

/// A story with something of everything that readers see.
galley::Article story();

/// Quotes, asides and lists in turn, so many within each other.
galley::Article nested(std::size_t levels);

/// Random articles, the same on every machine. `valid` ones hold no odd characters or values.
std::vector<galley::Article> random_articles(std::size_t count, bool valid);

/// The story, then random articles of both sorts.
std::vector<galley::Article> samples(std::size_t random_count);

}  // namespace contract

// galley: from one format to another in one call
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>

namespace galley {
inline namespace v0 {

/// Writes into a fresh string.
template <class To>
Result<Lazy<std::string, To>> write_as(const Article& article,
                                       const typename To::WriteOptions& options = {}) {
  Lazy<std::string, To> out;
  Result<void> written = To::write(article, out, options);
  if (!written) return std::move(written).issues();
  return {std::move(out), std::move(written).issues()};
}

/// Reads one story as `From` and writes it as `To`; the issues of both come in that order.
template <class From, class To>
Result<Lazy<std::string, To>> convert(std::string_view text,
                                      const typename From::ReadOptions& read_options = {},
                                      const typename To::WriteOptions& write_options = {}) {
  Result<Lazy<Article, From>> article = From::read(text, read_options);
  if (!article) return std::move(article).issues();
  Result<Lazy<std::string, To>> out = write_as<To>(*article, write_options);
  Issues issues = std::move(article).issues();
  for (const Issue& issue : out.issues()) issues.push_back(issue);
  if (!out) return issues;
  return {std::move(out).take(), std::move(issues)};
}

}  // namespace v0
}  // namespace galley

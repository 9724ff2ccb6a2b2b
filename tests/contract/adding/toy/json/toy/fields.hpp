// galley: the claims of the toy format: a headline and nothing else
#pragma once
#include <galley/format/claims.hpp>

namespace galley {
inline namespace v0 {
namespace toy {

struct Format;

inline constexpr const char* clause = "a toy holds a headline";

constexpr auto article_claims() {
  auto all = claim_each<Article>(drops_all(clause));
  all.on("headline") = kept("headline", "the string");
#ifdef TOY_LIES
  all.on("kicker") = kept("kicker", "nowhere");
#endif
  return all;
}

}  // namespace toy

template <class T>
inline constexpr auto claims<toy::Format, T> = drops_all(toy::clause);
template <>
inline constexpr auto claims<toy::Format, Article> = toy::article_claims();

}  // namespace v0
}  // namespace galley

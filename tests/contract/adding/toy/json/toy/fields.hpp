// galley: the claims of the toy format: a headline and nothing else
#pragma once
#include <galley/format/claims.hpp>

namespace galley {
inline namespace v0 {
namespace toy {

struct Format;

inline constexpr Literal clause = "a toy holds a headline";

constexpr auto article_claims() {
  auto all = drops_all<Article>(clause);
  all.drops_type = false;
  all.claims[all.index_of("headline")] = kept("headline", "the string");
#ifdef TOY_LIES
  all.claims[all.index_of("kicker")] = kept("kicker", "nowhere");
#endif
  return all;
}

}  // namespace toy

template <class T>
inline constexpr auto claims<toy::Format, T> = drops_all<T>(toy::clause);
template <>
inline constexpr auto claims<toy::Format, Article> = toy::article_claims();

}  // namespace v0
}  // namespace galley

// galley: rules about dates, each alone and in order
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

template <class = void>
void timestamp_malformed(const Moment& moment, Findings& findings) {
  if (!moment.parts) findings.report("not a date or time; write 2026-01-31T09:00:00Z");
}

/// When content was made may be a year or a day; what happens to an item is a moment.
template <class = void>
void timestamp_offset_missing(const Moment& moment, Findings& findings) {
  if (!moment.parts || moment.parts->has_offset) return;
  if (findings.path().name() != "content_created")
    findings.report(
        "without time and offset from UTC this is no moment; write "
        "2026-01-31T09:00:00+01:00");
}

namespace detail {

/// Says whether both are moments and the second comes before the first.
template <class T = void>
bool is_reversed(const Timestamp& first, const Timestamp& second) noexcept {
  if (first.empty() || second.empty()) return false;
  const std::string_view a = first.text();
  const std::string_view b = second.text();
  constexpr std::size_t before_zone = 19;  // texts of one shape and zone are in order of time
  if (a.size() == b.size() && a.size() > before_zone && a <= b &&
      a.substr(before_zone) == b.substr(before_zone))
    return false;
  const std::optional<Lazy<Instant, T>> one = first.instant<T>();
  const std::optional<Lazy<Instant, T>> other = second.instant<T>();
  return one && other && *other < *one;
}

}  // namespace detail

/// Created, then published; all of it before it expires. Only instants are compared.
template <class = void>
void timestamp_order(const Article& article, Findings& findings) {
  using detail::is_reversed;
  if (is_reversed(article.created, article.published))
    findings.report("published", "published before it was created; correct one of the two");
  if (is_reversed(article.created, article.modified))
    findings.report("modified", "modified before it was created; correct one of the two");
  const auto expires_before = [&](std::string_view member, const Timestamp& earlier) {
    if (!is_reversed(earlier, article.expires)) return false;
    findings.report("expires",
                    "expires before `" + std::string(member) + "`; correct one of the two");
    return true;
  };
  if (article.expires.empty() || expires_before("created", article.created) ||
      expires_before("published", article.published) ||
      expires_before("modified", article.modified))
    return;
  if (article.embargo) expires_before("embargo", article.embargo->until);
}

/// Legal where an agency dates the version before it sends it out, and often a slip.
template <class = void>
void modified_early(const Article& article, Findings& findings) {
  if (detail::is_reversed(article.published, article.modified))
    findings.report("modified",
                    "modified before it was published; set `modified` to that moment or later");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

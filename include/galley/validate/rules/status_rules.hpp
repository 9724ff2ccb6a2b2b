// galley: rules about urgency, status and embargo, and whether they agree
#pragma once
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/validate/rule.hpp>
#include <galley/validate/rules/time_rules.hpp>

namespace galley {
inline namespace v0 {
namespace rules {

template <class = void>
void urgency_range(const Article& article, Findings& findings) {
  if (article.urgency && (*article.urgency < 1 || *article.urgency > 9))
    findings.report("urgency", "urgency runs from 1, the most urgent, to 9; set one of these");
}

/// Withheld, canceled and unknown items are not to be published.
template <class = void>
void status_unpublishable(const Article& article, Findings& findings) {
  if (article.pub_status != PubStatus::usable)
    findings.report("pub_status",
                    "the status is not usable, so the item must not be published; set "
                    "`pub_status` to usable once it may be");
}

/// The code of a signal without its scheme: "kill" of "sig:kill".
constexpr std::string_view signal_code(std::string_view signal) noexcept {
  const std::size_t colon = signal.rfind(':');
  return colon == std::string_view::npos ? signal : signal.substr(colon + 1);
}

/// A killed story whose status still calls it usable would be printed by whoever reads only that.
template <class = void>
void status_contradicted(const Article& article, Findings& findings) {
  if (article.pub_status != PubStatus::usable) return;
  for (const std::string& signal : article.signals)
    if (strings::equals_ignore_case(signal_code(signal), "kill"))
      return findings.report("pub_status",
                             "a signal kills the story but its status is usable; set "
                             "`pub_status` to canceled, or take the signal out");
}

template <class = void>
void embargo_present(const Article& article, Findings& findings) {
  if (article.embargo.has_value())
    findings.report("embargo", article.embargo->until.empty()
                                   ? "under embargo until it is lifted; publish only then, and "
                                     "take `embargo` out"
                                   : "under embargo until " + article.embargo->until.text() +
                                         "; publish only then, and take `embargo` out");
}

/// Only where both are instants can it be told.
template <class = void>
void embargo_broken(const Article& article, Findings& findings) {
  if (article.embargo.has_value() && detail::is_reversed(article.embargo->until, article.published))
    findings.report("published",
                    "published before its embargo ends; set `published` to that moment or "
                    "later, or correct `embargo`");
}

}  // namespace rules
}  // namespace v0
}  // namespace galley

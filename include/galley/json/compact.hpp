// galley: is a text JSON that may be put into other JSON as it is?
#pragma once
#include <string>
#include <string_view>

#include <galley/json/reader.hpp>

namespace galley {
inline namespace v0 {
namespace json_text {

/// True for one JSON value without blanks: what reads back as the same bytes.
inline bool is_compact(std::string_view raw) {
  if (raw.empty()) return false;
  const Limits limits;
  IssueList issues(false, 1);
  Reader reader(raw, limits, issues);
  std::string compact;
  return !reader.failed() && reader.skip(&compact) == Outcome::ok &&
         reader.finish() == Outcome::ok && compact == raw;
}

}  // namespace json_text
}  // namespace v0
}  // namespace galley

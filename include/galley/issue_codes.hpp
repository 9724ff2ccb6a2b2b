// galley: every code that the library raises, with reason and remedy
#pragma once
#include <string_view>

#include <galley/core/codes.hpp>
#include <galley/core/issue_code.hpp>
#include <galley/format/codes.hpp>
#include <galley/html/codes.hpp>
#include <galley/json/codes.hpp>
#include <galley/markup/codes.hpp>
#include <galley/model/codes.hpp>
#include <galley/text/codes.hpp>
#include <galley/validate/codes.hpp>
#include <galley/xml/codes.hpp>

namespace galley {
inline namespace v0 {

/// Calls `f(code)` for each code of the library. (Not part of galley.hpp.)
template <class F>
void each_issue_code(F&& f) {
  const auto all = [&](const auto& table) {
    for (const IssueCode& code : table) f(code);
  };
  all(codes::core);
  all(codes::model);
  all(codes::format);
  all(codes::json);
  all(codes::html);
  all(codes::markup);
  all(codes::text);
  all(codes::validate);
  all(codes::xml);
}

/// The entry of a code; null for one of your own.
inline const IssueCode* find_issue_code(std::string_view code) noexcept {
  const IssueCode* found = nullptr;
  each_issue_code([&](const IssueCode& entry) {
    if (entry.code == code) found = &entry;
  });
  return found;
}

}  // namespace v0
}  // namespace galley

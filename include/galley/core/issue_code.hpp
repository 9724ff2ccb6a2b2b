// galley: what a code of an issue means, and what to do about it
#pragma once
#include <string_view>

namespace galley {
inline namespace v0 {

/// A code with its reason and its remedy, one line each. Every family has a table of its own, in
/// its `codes.hpp`; a test compares the tables with the codes that the headers raise.
struct IssueCode {
  std::string_view code;
  std::string_view reason;
  std::string_view remedy;
};

}  // namespace v0
}  // namespace galley

// galley: string literals in tables, measured by the compiler at once
#pragma once
#include <cstddef>
#include <string_view>

namespace galley {
inline namespace v0 {

/// A literal for tables of words. A `std::string_view` made from a literal in a constant expression
/// counts its characters one by one, which a thousand words make a third of a second; the built-in
/// of every compiler does not.
class Literal {
 public:
  constexpr Literal() = default;
  constexpr Literal(const char* text) : text_(text, __builtin_strlen(text)) {}
  constexpr explicit Literal(std::string_view text) : text_(text) {}
  constexpr operator std::string_view() const { return text_; }
  constexpr std::string_view view() const { return text_; }

 private:
  std::string_view text_;
};

}  // namespace v0
}  // namespace galley

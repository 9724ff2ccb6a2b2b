// galley: a program that reads and writes native JSON, for compile_cost.sh.
#include <string>
#include <string_view>

#include <galley/json/native.hpp>

std::string round_trip(std::string_view text) {
  const galley::Result<galley::Article> article = galley::native::read(text);
  if (!article) return {};
  return galley::native::write(*article).value_or({});
}

// galley: reads, writes and validates with -fno-exceptions -fno-rtti.
#include <cstdio>
#include <string>

#include "core_headers.hpp"
#include "support/exercise.hpp"

int main() {
  const std::string text = galley_test::exercise();
  std::printf("%s\n", text.c_str());
  return text.empty() ? 1 : 0;
}

// galley: both translation units must have done the same.
#include <cstdio>
#include <string>

std::string first_exercise();
std::string second_exercise();

int main() {
  const std::string first = first_exercise();
  const std::string second = second_exercise();
  if (!first.empty() && first == second) return 0;
  std::printf("first:\n%s\n\nsecond:\n%s\n", first.c_str(), second.c_str());
  return 1;
}

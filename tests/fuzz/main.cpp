// galley_fuzz: all fuzz targets in one program, chosen by GALLEY_FUZZ_TARGET; without it, it lists
// them: name, folder of seeds, dictionary.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fuzz/targets.hpp"

namespace {

const galley_fuzz::Target* chosen = nullptr;

void list_targets() {
  for (const galley_fuzz::Target& target : galley_fuzz::targets())
    std::printf("%s %s %s\n", std::string(target.name).c_str(),
                target.seeds.empty() ? "-" : std::string(target.seeds).c_str(),
                target.dictionary.empty() ? "-" : std::string(target.dictionary).c_str());
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  const char* const name = std::getenv("GALLEY_FUZZ_TARGET");
  for (const galley_fuzz::Target& target : galley_fuzz::targets())
    if (name != nullptr && target.name == name) chosen = &target;
  if (chosen == nullptr) {
    list_targets();
    std::exit(name == nullptr ? 0 : 2);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen->run({reinterpret_cast<const char*>(data), size});
  return 0;
}

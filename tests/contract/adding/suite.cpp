// Runs the contract suite over every format of the list, or of FORMATS, and prints what it finds:
// the suite without a test framework, for the exercises in this folder.
#include <cstdio>
#include <vector>

#include "contract/checks.hpp"

#include <galley/formats.hpp>

#ifndef FORMATS
#define FORMATS galley::all_formats
#endif

namespace {

using contract::Complaints;
using contract::Subject;

Complaints check(const Subject& format, const std::vector<Subject>& all) {
  Complaints found = check_recognition(format, all);
  for (Complaints (*check)(const Subject&) :
       {&contract::check_claims, &contract::check_round_trips, &contract::check_malformed_text,
        &contract::check_nesting})
    for (std::string& complaint : check(format)) found.push_back(std::move(complaint));
  return found;
}

}  // namespace

int main() {
  std::vector<Subject> formats;
  FORMATS::each([&](auto format) { formats.push_back(contract::subject_of<decltype(format)>()); });
  std::size_t total = 0;
  for (const Subject& format : formats) {
    const Complaints complaints = check(format, formats);
    total += complaints.size();
    std::printf("%s: %zu complaints\n%s", format.name.c_str(), complaints.size(),
                contract::joined(complaints).c_str());
  }
  return total == 0 ? 0 : 1;
}

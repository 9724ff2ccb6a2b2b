#include "allocation/sweep.hpp"

#include <new>

namespace sweep {
namespace {

const char* name_of(heap::Mode mode) { return mode == heap::Mode::once ? "once" : "sticky"; }

/// False once the operation ended without reaching the k-th allocation.
bool point(const Operation& operation, std::size_t k, heap::Mode mode, Totals& totals) {
  operation.prepare();
  const std::string where =
      operation.name + ", allocation " + std::to_string(k) + ' ' + name_of(mode);
  heap::announce(where.c_str());
  const std::size_t before = heap::live();
  bool has_thrown = false;
  heap::arm(k, mode);
  try {
    operation.run();
  } catch (const std::bad_alloc&) {
    has_thrown = true;
  }
  const std::size_t asked = heap::disarm();
  std::string complaint = operation.check(has_thrown);
  operation.prepare();
  if (asked < k) {
    if (!complaint.empty()) totals.complaints.push_back(where + ": " + complaint);
    return false;
  }
  ++totals.points;
  totals.bad_allocs += has_thrown;
  if (complaint.empty() && heap::live() != before) {
    ++totals.leaks;
    complaint = "leaks";
  }
  if (!complaint.empty()) totals.complaints.push_back(where + ": " + complaint);
  return true;
}

}  // namespace

void run(const Operation& operation, Totals& totals) {
  ++totals.operations;
  for (heap::Mode mode : {heap::Mode::once, heap::Mode::sticky})
    for (std::size_t k = 1; point(operation, k, mode, totals); ++k) {
    }
}

std::string Totals::told() const {
  std::string out = std::to_string(operations) + " operations, " + std::to_string(points) +
                    " failing points, " + std::to_string(bad_allocs) + " ended in bad_alloc, " +
                    std::to_string(points - bad_allocs) + " in a result, 0 aborts, " +
                    std::to_string(leaks) + " leaks";
  for (std::size_t i = 0; i < complaints.size() && i < 20; ++i) out += '\n' + complaints[i];
  return out;
}

}  // namespace sweep

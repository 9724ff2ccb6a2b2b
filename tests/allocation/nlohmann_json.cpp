// Counts how the adapter to nlohmann_json ends when memory runs out, at every allocation. Each run
// is a process of its own, as the package terminates the program while one of its trees exists.
#include <cstdio>
#include <functional>
#include <new>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include "allocation/heap.hpp"
#include "contract/samples.hpp"

#include <galley/nlohmann_json.hpp>

namespace {

enum Ending : int { completed = 0, out_of_memory = 3, reached = 4 };

struct Count {
  std::size_t points = 0;
  std::size_t bad_allocs = 0;
  std::size_t results = 0;
  std::size_t terminated = 0;
};

/// Runs `f` in a child with the k-th allocation failing; false once no allocation is left to fail.
bool point(const std::function<void()>& f, std::size_t k, heap::Mode mode, Count& count) {
  const pid_t child = fork();
  if (child == 0) {
    if (std::freopen("/dev/null", "w", stderr) == nullptr) _exit(1);
    heap::arm(k, mode);
    try {
      f();
    } catch (const std::bad_alloc&) {
      _exit(out_of_memory);
    }
    _exit(heap::disarm() < k ? completed : reached);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return false;
  if (WIFEXITED(status) && WEXITSTATUS(status) == completed) return false;
  ++count.points;
  if (!WIFEXITED(status))
    ++count.terminated;
  else if (WEXITSTATUS(status) == out_of_memory)
    ++count.bad_allocs;
  else
    ++count.results;
  return true;
}

void measure(const char* name, const std::function<void()>& f) {
  for (heap::Mode mode : {heap::Mode::once, heap::Mode::sticky}) {
    Count count;
    for (std::size_t k = 1; point(f, k, mode, count); ++k) {
    }
    std::printf("%s, %s: %zu points, %zu bad_alloc, %zu results, %zu terminated\n", name,
                mode == heap::Mode::once ? "once" : "sticky", count.points, count.bad_allocs,
                count.results, count.terminated);
  }
}

}  // namespace

int main() {
  const galley::Article article = contract::story();
  const nlohmann::json tree = article;
  const nlohmann::ordered_json ordered = article;
  std::setvbuf(stdout, nullptr, _IONBF, 0);
  measure("json j = article", [&] { nlohmann::json j = article; });
  measure("ordered_json j = article", [&] { nlohmann::ordered_json j = article; });
  measure("j.get<Article>()", [&] { (void)tree.get<galley::Article>(); });
  measure("native::read(j)", [&] { (void)galley::native::read(tree).has_value(); });
  measure("native::read(ordered)", [&] { (void)galley::native::read(ordered).has_value(); });
  return 0;
}

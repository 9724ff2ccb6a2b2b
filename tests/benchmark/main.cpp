// galley: galley_benchmark, which times the library against its peers and prints ratios.
//
// Absolute times depend on the machine and its neighbours, so only ratios of one run are printed:
// the least CPU time of many rounds, in which operations and peers take turns.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <time.h>
#ifdef __linux__
#include <sched.h>
#endif

#include "benchmark.hpp"
#include "support/corpus.hpp"

#include <galley/json/native.hpp>

namespace galley_benchmark {

double cpu_nanoseconds() noexcept {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
#else
  return static_cast<double>(clock()) * (1e9 / CLOCKS_PER_SEC);
#endif
}

namespace {
volatile std::size_t sink = 0;
}
void consume(std::size_t value) noexcept { sink = sink + value; }

namespace {

struct Arguments {
  std::string corpus = "std";
  std::string filter;
  int rounds = 150;
  bool adversarial = false;
  bool is_valid = true;
};

Arguments parse(int count, char** values) {
  Arguments made;
  for (int i = 1; i < count; ++i) {
    const std::string_view name = values[i];
    const bool has_value = i + 1 < count;
    if (name == "--adversarial") {
      made.adversarial = true;
    } else if (name == "--corpus" && has_value) {
      made.corpus = values[++i];
    } else if (name == "--filter" && has_value) {
      made.filter = values[++i];
    } else if (name == "--rounds" && has_value) {
      made.rounds = std::atoi(values[++i]);
    } else {
      made.is_valid = false;
    }
  }
  return made;
}

/// Stays on one core where that can be asked for, so that caches and clocks stay the same.
void stay_on_one_core() {
#ifdef __linux__
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return;
  for (std::size_t core = CPU_SETSIZE; core-- > 0;) {
    if (!CPU_ISSET(core, &allowed)) continue;
    CPU_ZERO(&allowed);
    CPU_SET(core, &allowed);
    sched_setaffinity(0, sizeof allowed, &allowed);
    return;
  }
#endif
}

/// A file of native JSON: one article, or one a line.
std::vector<galley::Article> load(const std::string& file) {
  std::vector<galley::Article> articles;
  std::ifstream in(file, std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (galley::Result<galley::Article> whole = galley::native::read(all)) {
    articles.push_back(std::move(whole).take());
    return articles;
  }
  for (std::string_view rest = all; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (galley::Result<galley::Article> article = galley::native::read(line))
      articles.push_back(std::move(article).take());
  }
  return articles;
}

Data prepare(const std::string& corpus) {
  Data data;
  data.articles = galley_test::corpus::make(corpus);
  if (data.articles.empty()) data.articles = load(corpus);
  for (const galley::Article& article : data.articles) {
    data.json.push_back(galley::native::write(article).value_or({}));
    data.json.back().reserve(data.json.back().size() + 128);
  }
  return data;
}

void time_rows(std::vector<Row>& rows, int rounds) {
  for (Row& row : rows) {
    consume(row.run());
    const std::size_t before = allocations();
    consume(row.run());
    row.allocations = allocations() - before;
  }
  for (int round = 0; round < rounds; ++round) {
    for (Row& row : rows) {
      consume(row.run());  // else a row would pay for what the one before it left in the caches
      const double start = cpu_nanoseconds();
      consume(row.run());
      const double taken = cpu_nanoseconds() - start;
      if (round == 0 || taken < row.best) row.best = taken;
    }
  }
}

void print(const std::vector<Row>& rows, double articles) {
  for (const Row& ours : rows) {
    if (ours.side != Side::ours) continue;
    for (const Row& peer : rows)
      if (peer.side == Side::peer && peer.group == ours.group)
        std::printf("ratio %s/%s %.3g\n", ours.name.c_str(), peer.name.c_str(),
                    ours.best / peer.best);
  }
  for (const Row& row : rows) {
    const std::string name = row.side == Side::ours ? row.name : row.group + "/" + row.name;
    std::printf("allocations %s %.4g\n", name.c_str(),
                static_cast<double>(row.allocations) / articles);
  }
  for (const Row& row : rows) {
    const std::string name = row.side == Side::ours ? row.name : row.group + "/" + row.name;
    std::printf("nanoseconds %s %.0f\n", name.c_str(), row.best / articles);
  }
}

int run(const Arguments& arguments) {
  Data data = prepare(arguments.corpus);
  if (data.articles.empty()) {
    std::fprintf(stderr, "no corpus and no file of native JSON: %s\n", arguments.corpus.c_str());
    return 1;
  }
  Suite suite(data);
  for (const auto add :
       {add_native_rows, add_nlohmann_rows, add_rapidjson_rows, add_simdjson_rows, add_ninjs_rows,
        add_html_rows, add_xml_rows, add_text_rows, add_validate_rows})
    add(suite);
  std::vector<Row>& rows = suite.rows();
  const auto is_unwanted = [&](const Row& row) {
    return (row.group + "/" + row.name).find(arguments.filter) == std::string::npos;
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(), is_unwanted), rows.end());
  // Who does not do the same work is not compared: peers only know what most articles have.
  for (std::size_t i = 0; i < rows.size();) {
    if (rows[i].check()) {
      ++i;
      continue;
    }
    std::fprintf(stderr, "wrong result: %s/%s\n", rows[i].group.c_str(), rows[i].name.c_str());
    if (rows[i].side == Side::ours) return 1;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
  }
  time_rows(rows, arguments.rounds);
  print(rows, static_cast<double>(data.articles.size()));
  return 0;
}

}  // namespace
}  // namespace galley_benchmark

int main(int count, char** values) {
  using namespace galley_benchmark;
  const Arguments arguments = parse(count, values);
  if (!arguments.is_valid || arguments.rounds < 1) {
    std::fprintf(stderr,
                 "usage: %s [--corpus std|intl|esc|large|FILE] [--rounds N] [--filter TEXT]\n"
                 "       %s --adversarial\n",
                 values[0], values[0]);
    return 2;
  }
  stay_on_one_core();
  if (arguments.adversarial) return run_adversarial() ? 0 : 1;
  return run(arguments);
}

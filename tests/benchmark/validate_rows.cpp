// galley: a newsroom's last check, measured by a visit that checks the UTF-8 of every string.
#include "benchmark.hpp"

#if __has_include(<galley/validate/validate.hpp>)
#include <galley/core/utf8.hpp>
#include <galley/model/malformed_text.hpp>
#include <galley/validate/validate.hpp>

namespace galley_benchmark {

void add_validate_rows(Suite& suite) {
  const Data& data = suite.data();
  suite.add(
      "validate", "validate", Side::ours,
      [&data] {
        std::size_t found = 0;
        for (const galley::Article& article : data.articles)
          found += galley::validate(article, galley::profiles::publish).size();
        return found;
      },
      [] { return true; });
  const auto visit = [&data] {
    std::size_t good = 0;
    for (const galley::Article& article : data.articles)
      galley::detail::visit_strings(
          article,
          [&good](std::string_view text, const galley::Path&, galley::Use) {
            good += galley::utf8::is_valid(text) ? 1U : 0U;
          },
          galley::Limits{}.depth);
    return good;
  };
  suite.add("validate", "visit", Side::peer, visit, [visit] { return visit() != 0; });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_validate_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

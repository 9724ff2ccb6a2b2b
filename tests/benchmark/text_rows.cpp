// galley: reading plain text, measured by what checking its UTF-8 alone costs.
#include "benchmark.hpp"

#if __has_include(<galley/text/plain_text.hpp>)
#include <memory>

#include <galley/text/plain_text.hpp>

namespace galley_benchmark {

void add_text_rows(Suite& suite) {
  const auto texts = std::make_shared<std::vector<std::string>>();
  for (const galley::Article& article : suite.data().articles) {
    texts->emplace_back();
    if (!galley::plain_text::write(article, texts->back())) return;
  }
  suite.add(
      "text_read", "text_read", Side::ours,
      [texts] {
        std::size_t good = 0;
        for (const std::string& text : *texts)
          good += galley::plain_text::read(text).has_value() ? 1U : 0U;
        return good;
      },
      [texts] {
        for (const std::string& text : *texts) {
          const galley::Result<galley::Article> read = galley::plain_text::read(text);
          if (!read || read->body.empty()) return false;
        }
        return true;
      });
  suite.add(
      "text_read", "utf8", Side::peer,
      [texts] {
        std::size_t good = 0;
        for (const std::string& text : *texts) good += galley::utf8::is_valid(text) ? 1U : 0U;
        return good;
      },
      [] { return true; });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_text_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

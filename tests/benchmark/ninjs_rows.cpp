// galley: ninjs against native JSON, on the same articles.
#include <memory>
#include <string>
#include <vector>

#include "benchmark.hpp"

#include <galley/json/native.hpp>
#include <galley/json/ninjs.hpp>

namespace galley_benchmark {
namespace {

struct Items {
  std::vector<galley::Article> articles;
  std::vector<std::string> native;
  std::vector<std::string> ninjs;
};

/// The articles with an id, which ninjs requires, in both formats.
std::shared_ptr<const Items> items_of(const Data& data) {
  auto items = std::make_shared<Items>();
  items->articles = data.articles;
  for (galley::Article& article : items->articles) {
    if (article.id.empty()) article.id = "urn:example:benchmark";
    items->native.push_back(galley::native::write(article).value_or({}));
    items->ninjs.push_back(galley::ninjs::write(article).value_or({}));
  }
  return items;
}

template <class Write>
void add_writer(Suite& suite, const char* name, Side side, std::shared_ptr<const Items> items,
                Write write) {
  const auto run = [items, write] {
    std::size_t size = 0;
    for (const galley::Article& article : items->articles) {
      std::string out;
      write(article, out);
      size += out.size();
    }
    return size;
  };
  suite.add("ninjs_write", name, side, run, [run] { return run() != 0; });
}

template <class Read>
void add_reader(Suite& suite, const char* name, Side side, std::shared_ptr<const Items> items,
                const std::vector<std::string>& texts, Read read) {
  const auto run = [items, &texts, read] {
    std::size_t good = 0;
    for (const std::string& text : texts) good += read(text);
    return good;
  };
  suite.add("ninjs_read", name, side, run,
            [run, items] { return run() == items->articles.size(); });
}

}  // namespace

void add_ninjs_rows(Suite& suite) {
  const std::shared_ptr<const Items> items = items_of(suite.data());
  add_writer(suite, "ninjs_write", Side::ours, items,
             [](const galley::Article& article, std::string& out) {
               if (!galley::ninjs::write(article, out)) out.clear();
             });
  add_writer(suite, "native", Side::peer, items,
             [](const galley::Article& article, std::string& out) {
               if (!galley::native::write(article, out)) out.clear();
             });
  add_reader(suite, "ninjs_read", Side::ours, items, items->ninjs,
             [](const std::string& text) { return galley::ninjs::read(text).has_value(); });
  add_reader(suite, "native", Side::peer, items, items->native,
             [](const std::string& text) { return galley::native::read(text).has_value(); });
}

}  // namespace galley_benchmark

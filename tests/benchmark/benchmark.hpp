// galley: the table of what is timed: our operations, their peers and the limits of the machine.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <galley/model/article.hpp>

namespace galley_benchmark {

/// What every row works on. The JSON stands in strings with spare room behind the text, as readers
/// that want padding need it.
struct Data {
  std::vector<galley::Article> articles;
  std::vector<std::string> json;
};

enum class Side { ours, peer };

/// One thing to be timed. `run` does it for every article and returns a number that depends on the
/// work; `check` says whether the result is right.
struct Row {
  std::string group;
  std::string name;
  Side side = Side::ours;
  std::function<std::size_t()> run;
  std::function<bool()> check;

  double best = 0;  ///< nanoseconds for all articles
  std::size_t allocations = 0;
};

class Suite {
 public:
  explicit Suite(const Data& data) : data_(data) {}

  const Data& data() const { return data_; }
  std::vector<Row>& rows() { return rows_; }

  void add(std::string group, std::string name, Side side, std::function<std::size_t()> run,
           std::function<bool()> check) {
    rows_.push_back(
        {std::move(group), std::move(name), side, std::move(run), std::move(check), 0, 0});
  }

  /// Keeps what rows refer to for as long as they live.
  void add_kept(std::shared_ptr<const std::vector<std::string>> texts) {
    kept_.push_back(std::move(texts));
  }

  /// A writer into a fresh string, `write(article, out)`; `expected` are the bytes it must give.
  template <class Write>
  void add_writer(const char* group, const char* name, Side side,
                  const std::vector<std::string>& expected, Write write) {
    const std::vector<galley::Article>& articles = data_.articles;
    add(
        group, name, side,
        [&articles, write] {
          std::size_t size = 0;
          for (const galley::Article& article : articles) {
            std::string out;
            write(article, out);
            size += out.size();
          }
          return size;
        },
        [&articles, &expected, write] {
          for (std::size_t i = 0; i < articles.size(); ++i) {
            std::string out;
            write(articles[i], out);
            if (out != expected[i]) return false;
          }
          return true;
        });
  }

  /// A writer into one string that is cleared and kept.
  template <class Write>
  void add_reusing_writer(const char* group, const char* name, Side side,
                          const std::vector<std::string>& expected, Write write) {
    auto kept = std::make_shared<std::string>();
    add_writer(group, name, side, expected, write);
    rows_.back().run = [&articles = data_.articles, kept, write] {
      std::size_t size = 0;
      for (const galley::Article& article : articles) {
        kept->clear();
        write(article, *kept);
        size += kept->size();
      }
      return size;
    };
  }

  /// A reader of native JSON, `read(text, article)`, into a fresh article.
  template <class Read>
  void add_reader(const char* group, const char* name, Side side, Read read) {
    const Data& data = data_;
    add(
        group, name, side,
        [&data, read] {
          std::size_t good = 0;
          for (const std::string& text : data.json) {
            galley::Article article;
            good += read(text, article);
          }
          return good;
        },
        [&data, read] {
          for (std::size_t i = 0; i < data.json.size(); ++i) {
            galley::Article article;
            if (!read(data.json[i], article) || !(article == data.articles[i])) return false;
          }
          return true;
        });
  }

 private:
  const Data& data_;
  std::vector<Row> rows_;
  std::vector<std::shared_ptr<const std::vector<std::string>>> kept_;
};

// Each is empty where the system or the library lacks what it needs.
void add_native_rows(Suite& suite);
void add_nlohmann_rows(Suite& suite);
void add_rapidjson_rows(Suite& suite);
void add_simdjson_rows(Suite& suite);
void add_html_rows(Suite& suite);
void add_xml_rows(Suite& suite);
void add_ninjs_rows(Suite& suite);
void add_text_rows(Suite& suite);
void add_validate_rows(Suite& suite);

/// Times readers on hostile input; false if one grows faster than it may.
bool run_adversarial();

/// How often memory was asked for since the program began.
std::size_t allocations() noexcept;

/// Nanoseconds of CPU time of this thread, which neighbours on the machine do not add to.
double cpu_nanoseconds() noexcept;

/// Keeps the optimiser from dropping what makes `value`.
void consume(std::size_t value) noexcept;

}  // namespace galley_benchmark

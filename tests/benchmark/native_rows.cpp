// galley: native JSON, and the limits no writer or reader of it can pass.
#include <cstring>
#include <memory>

#include "benchmark.hpp"
#include "json_shape.hpp"

#include <galley/json/native.hpp>

namespace galley_benchmark {
namespace {

/// Writes tokens without escaping or checking anything: the cost of gathering the strings.
class Gatherer {
 public:
  explicit Gatherer(galley::Buffer& buffer) : buffer_(buffer) {}

  void StartObject() { open('{'); }
  void EndObject() { close('}'); }
  void StartArray() { open('['); }
  void EndArray() { close(']'); }
  void Key(const char* name, unsigned size) {
    quoted(name, size);
    buffer_.push(':');
    is_first_ = true;
  }
  void String(const char* text, unsigned size) { quoted(text, size); }
  void Int64(std::int64_t value) {
    separate();
    buffer_.advance_to(
        galley::strings::write_number(buffer_.room(galley::strings::longest_number), value));
  }
  void Bool(bool value) { word(value ? "true" : "false"); }
  void Null() { word("null"); }

 private:
  void open(char bracket) {
    separate();
    buffer_.push(bracket);
    is_first_ = true;
  }
  void close(char bracket) {
    buffer_.push(bracket);
    is_first_ = false;
  }
  void separate() {
    if (!is_first_) buffer_.push(',');
    is_first_ = false;
  }
  void word(std::string_view text) {
    separate();
    buffer_.append(text);
  }
  void quoted(const char* text, std::size_t size) {
    separate();
    char* const out = buffer_.room(size + 2);
    *out = '"';
    std::memcpy(out + 1, text, size);
    out[size + 1] = '"';
    buffer_.advance_to(out + size + 2);
  }

  galley::Buffer& buffer_;
  bool is_first_ = true;
};

void add_writers(Suite& suite) {
  const auto& json = suite.data().json;
  suite.add_writer("json_write", "json_write", Side::ours, json,
                   [](const galley::Article& article, std::string& out) {
                     if (!galley::native::write(article, out)) out.clear();
                   });
  const auto writer = std::make_shared<galley::native::Writer>();
  const auto with_writer = [writer](const galley::Article& article, std::string& out) {
    if (!writer->write(article, out)) out.clear();
  };
  suite.add_writer("json_write", "json_write_writer", Side::ours, json, with_writer);
  suite.add_reusing_writer("json_write", "json_write_reused", Side::ours, json, with_writer);
  galley::native::WriteOptions trusting;
  trusting.malformed = galley::Malformed::trust;
  const auto trusted = std::make_shared<galley::native::Writer>(trusting);
  suite.add_writer("json_write", "json_write_trusted", Side::ours, json,
                   [trusted](const galley::Article& article, std::string& out) {
                     if (!trusted->write(article, out)) out.clear();
                   });
}

void add_limits(Suite& suite) {
  const Data& data = suite.data();
  suite.add(
      "json_write", "copy", Side::peer,
      [&data] {
        std::size_t size = 0;
        for (const std::string& json : data.json) {
          const std::string copy(json.data(), json.size());
          size += copy.size();
        }
        return size;
      },
      [] { return true; });
  const auto buffer = std::make_shared<galley::Buffer>();
  const auto gather = [buffer](const galley::Article& article, std::string& out) {
    buffer->clear();
    Gatherer gatherer(*buffer);
    JsonShape<Gatherer>(gatherer).document(article);
    out.append(buffer->view());
  };
  suite.add_writer("json_write", "gather", Side::peer, data.json, gather);
  // What needs escapes comes out different: only the size of a file without any is the same.
  suite.rows().back().check = [] { return true; };
  suite.add(
      "json_read", "deep_copy", Side::peer,
      [&data] {
        std::size_t blocks = 0;
        for (const galley::Article& article : data.articles) {
          const galley::Article copy(article);
          blocks += copy.body.size();
        }
        return blocks;
      },
      [] { return true; });
}

}  // namespace

void add_native_rows(Suite& suite) {
  add_writers(suite);
  const auto read = [](const std::string& text, galley::Article& article) {
    galley::Result<galley::Article> result = galley::native::read(text);
    if (!result) return false;
    article = std::move(result).take();
    return true;
  };
  suite.add_reader("json_read", "json_read", Side::ours, read);
  const Data& data = suite.data();
  suite.rows().back().run = [&data] {
    std::size_t good = 0;
    for (const std::string& text : data.json) good += galley::native::read(text).has_value();
    return good;
  };
  add_limits(suite);
}

}  // namespace galley_benchmark

// galley: native JSON written with rapidjson.
#include "benchmark.hpp"

#if __has_include(<rapidjson/writer.h>)
#ifdef __SSE2__
#define RAPIDJSON_SSE2 1
#endif
#include <memory>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "json_shape.hpp"

namespace galley_benchmark {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(const galley::Article& article, rapidjson::StringBuffer& buffer, std::string& out) {
  Writer writer(buffer);
  JsonShape<Writer>(writer).document(article);
  out.append(buffer.GetString(), buffer.GetSize());
}

}  // namespace

void add_rapidjson_rows(Suite& suite) {
  suite.add_writer("json_write", "rapidjson", Side::peer, suite.data().json,
                   [](const galley::Article& article, std::string& out) {
                     rapidjson::StringBuffer buffer;
                     write(article, buffer, out);
                   });
  const auto kept = std::make_shared<rapidjson::StringBuffer>();
  suite.add_reusing_writer("json_write", "rapidjson_reused", Side::peer, suite.data().json,
                           [kept](const galley::Article& article, std::string& out) {
                             kept->Clear();
                             write(article, *kept, out);
                           });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_rapidjson_rows(Suite&) {}
}  // namespace galley_benchmark
#endif

// What reading takes from the heap: at most 12 times the input and 1 MiB, whatever the input is.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/native/repeated.hpp"
#include "support/allocations.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

#include <galley/json/native.hpp>

using galley::Article;
using galley_test::repeated;
namespace native = galley::native;

namespace {

struct Hostile {
  std::string name;
  std::string text;
};

/// Lists of `inner` items in as many blocks as the text has room for.
std::string blocks_of(std::size_t size, std::string_view start, std::size_t inner,
                      std::string_view item, std::string_view end) {
  const std::string block = std::string(start) + repeated(inner, item) + std::string(end);
  return "{\"galley\":1,\"body\":[" + repeated(size / (block.size() + 1) + 1, block) + "]}";
}

/// The cheapest text for the dearest values, in documents of about `size` bytes.
std::vector<Hostile> hostile_documents(std::size_t size) {
  const auto list = [&](std::string_view name, std::string_view item) {
    const std::size_t count = std::min(size / (item.size() + 1), galley::Limits{}.entries);
    return Hostile{std::string(name) + " of " + std::string(item),
                   "{\"galley\":1,\"" + std::string(name) + "\":[" + repeated(count, item) + "]}"};
  };
  const auto blocks = [&](std::string_view start, std::size_t inner, std::string_view item,
                          std::string_view end) {
    return Hostile{
        "blocks of " + std::string(start) + std::to_string(inner) + " x " + std::string(item),
        blocks_of(size, start, inner, item, end)};
  };
  const auto text = [](const char* name, std::string document) {
    return Hostile{name, "{\"galley\":1," + std::move(document) + "}"};
  };
  std::string opening;
  for (std::size_t i = 0; i < size / 11; ++i) opening += "{\"body\":[";
  return {
      list("topics", "{}"),
      list("other_media", "{}"),
      list("sources", "{}"),
      list("authors", R"({"logo":{}})"),
      list("other_media", R"({"item":{}})"),
      list("keywords", "\"\""),
      list("keywords", "0"),
      list("extensions", "{}"),
      list("extensions", "0"),
      blocks(R"({"type":"image"})", 0, "", ""),
      blocks(R"({"type":"table"})", 0, "", ""),
      blocks(R"({"type":"divider"})", 0, "", ""),
      blocks(R"({"type":"x"})", 0, "", ""),
      blocks("{}", 0, "", ""),
      blocks("0", 0, "", ""),
      blocks(R"({"type":"image","renditions":[)", 1, "{}", "]}"),
      blocks(R"({"type":"image","renditions":[)", 200, "{}", "]}"),
      blocks(R"({"type":"image","renditions":[)", 5, R"({"details":{}})", "]}"),
      blocks(R"({"type":"image","creators":[)", 1, "{}", "]}"),
      blocks(R"({"type":"image","creators":[)", 9000, "{}", "]}"),
      blocks(R"({"type":"image","item":{}})", 0, "", ""),
      blocks(R"({"type":"image","item":{"topics":[)", 3, "{}", "]}}"),
      blocks(R"({"type":"image","rights":{"notices":[)", 100, "{}", "]}}"),
      blocks(R"({"type":"list","items":[)", 1, "[]", "]}"),
      blocks(R"({"type":"list","items":[)", 9000, "[]", "]}"),
      blocks(R"({"type":"list","items":[)", 9000, R"([{"type":"divider"}])", "]}"),
      blocks(R"({"type":"list","items":[)", 500, "[0]", "]}"),
      blocks(R"({"type":"table","rows":[)", 1, R"({"cells":[{}]})", "]}"),
      blocks(R"({"type":"table","rows":[)", 9000, R"({"cells":[{}]})", "]}"),
      blocks(R"({"type":"table","rows":[)", 9000, R"({"cells":[{},{},{}]})", "]}"),
      blocks(R"({"type":"table","rows":[)", 100, "{}", "]}"),
      blocks(R"({"type":"quote","body":[)", 1, R"({"type":"divider"})", "]}"),
      blocks(R"({"type":"paragraph","text":[)", 1, R"({"text":"a","rel":"b"})", "]}"),
      blocks(R"({"type":"paragraph","text":[)", 5000,
             R"({"text":"a","rel":"b"},{"text":"c","rel":"d"})", "]}"),
      blocks(R"({"type":"paragraph","x":0})", 0, "", ""),
      blocks(R"({"type":"divider","extensions":[)", 9, "{}", "]}"),
      text("unknown members", repeated(std::min(size / 5, std::size_t{9000}), "\"\":0")),
      text("escapes", "\"headline\":\"" + repeated(size / 3, "\\n") + "\""),
      text("a long string", "\"headline\":\"" + std::string(size, 'a') + "\""),
      text("a long text", R"("cover":{"caption":{"text":")" + std::string(size, 'a') + "\"}}"),
      text("deep arrays", "\"x\":" + std::string(size, '[')),
      text("deep blocks", "\"body\":[" + opening),
      text("raw numbers", "\"x\":[" + repeated(size / 2, "0") + "]"),
      text("blanks", std::string(size, ' ') + "\"id\":\"a\""),
  };
}

struct Reading {
  bool succeeded = false;
  galley_test::HeapUse use;
};

Reading read_counting(const std::string& text) {
  Reading outcome;
  outcome.use = galley_test::heap_use_of([&] {
    const galley::Result<Article> story = native::read(text);
    outcome.succeeded = story.has_value();
  });
  return outcome;
}

}  // namespace

TEST_CASE("a read takes at most 12 times the input and 1 MiB from the heap", "[native][memory]") {
  for (const std::size_t size : {100UL, 10'000UL, 200'000UL, 1'000'000UL})
    for (const Hostile& hostile : hostile_documents(size)) {
      const Reading outcome = read_counting(hostile.text);
      const std::size_t most = 12 * hostile.text.size() + (std::size_t{1} << 20);
      CAPTURE(size, hostile.name, hostile.text.size(), outcome.succeeded);
      CHECK(outcome.use.peak <= most);
      CHECK(outcome.use.live == 0);
    }
}

TEST_CASE("a read allocates in proportion to the values it reads", "[native][memory]") {
  for (const Hostile& hostile : hostile_documents(500'000)) {
    const Reading outcome = read_counting(hostile.text);
    CAPTURE(hostile.name, outcome.succeeded);
    CHECK(outcome.use.allocations <= hostile.text.size() + 5'000);
  }
}

TEST_CASE("what asks for more memory than its size allows is refused by the limit's name",
          "[native][memory]") {
  const std::string text = "{\"galley\":1,\"other_media\":[" + repeated(9000, "{}") + "]}";
  const galley::Result<Article> refused = native::read(text);
  REQUIRE_FALSE(refused);
  CHECK(refused.issues().back().code == "limit.memory.exceeded");
  CHECK(refused.issues().back().path.substr(0, 13) == "/other_media/");
  native::ReadOptions options;
  options.limits.memory = 1000;
  REQUIRE(native::read(text, options));
  CHECK(native::read(text, options)->other_media.size() == 9000);
  options.limits = galley::Limits::unlimited();
  CHECK(native::read(text, options));
  options.limits.memory = 0;
  CHECK_FALSE(native::read(text, options));
  CHECK(native::read(R"({"galley":1,"topics":[{}]})", options));
}

TEST_CASE("articles far beyond the usual are not taken for an attack", "[native][memory]") {
  const auto reads = [](const std::string& members) {
    return native::read("{\"galley\":1," + members + "}").has_value();
  };
  CHECK(reads("\"topics\":[" +
              repeated(1500, R"({"name":"Harbour","kind":"place","scheme":"ex","code":"42"})") +
              "]"));
  CHECK(reads("\"keywords\":[" + repeated(10'000, "\"abcd\"") + "]"));
  CHECK(reads("\"body\":[" + repeated(100'000, R"({"type":"paragraph","text":"a"})") + "]"));
  CHECK(reads("\"body\":[" +
              repeated(20'000, R"({"type":"quote","body":[{"type":"paragraph","text":"a"}]})") +
              "]"));
  CHECK(reads(R"("body":[{"type":"table","rows":[)" +
              repeated(10'000, R"({"cells":[{"text":"1"},{"text":"2"},{"text":"3"}]})") + "]}]"));
  CHECK(reads("\"body\":[" +
              repeated(2'000,
                       R"({"type":"image","renditions":[{"href":"https://example.com/a.jpg"}],)"
                       R"("alt":"a picture of the harbour"})") +
              "]"));
  CHECK(reads(
      "\"body\":[" +
      repeated(3'000, R"({"type":"paragraph","text":["a ",{"text":"b","marks":["strong"]}]})") +
      "]"));
  CHECK(reads("\"body\":[" +
              repeated(3'000, R"({"type":"paragraph","text":"words","tone":"dry"})") + "]"));
}

// galley: what markup may cost: limits and memory; and what becomes of damaged markup
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "html/attack.hpp"
#include "markup/adversaries.hpp"
#include "markup/html_body.hpp"
#include "markup/tag_soup.hpp"
#include "support/allocations.hpp"
#include "support/catch.hpp"

namespace {

using galley::Limits;
using galley::markup::BlockReadOptions;
using galley_test::body_of;

std::string repeated(std::string_view part, std::size_t count) {
  std::string out;
  out.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

/// The codes of reading `html` with one limit set.
std::string codes(const std::string& html, std::size_t Limits::*limit, std::size_t value) {
  BlockReadOptions options;
  options.limits.*limit = value;
  const auto body = body_of(html, options);
  const std::string all = body.codes();
  if (all.find("limit.") != std::string::npos) CHECK(body.reading.blocks.empty());
  return all;
}

/// `part` as often as the limit says passes, once more is an error.
void check_limit(const std::string& name, std::size_t Limits::*limit, std::string_view part,
                 std::size_t most = 3) {
  INFO(name << " " << part);
  CHECK(codes(repeated(part, most), limit, most) == "");
  CHECK(codes(repeated(part, most + 1), limit, most) == "limit." + name + ".exceeded");
}

}  // namespace

TEST_CASE("a limit is passed by its value and exceeded by one more") {
  check_limit("blocks", &Limits::blocks, "<p>a</p>");
  check_limit("blocks", &Limits::blocks, "<img src=a>");
  check_limit("blocks", &Limits::blocks, "<figure><figcaption>a</figcaption></figure>");
  check_limit("block_nesting", &Limits::block_nesting, "<blockquote>");
  check_limit("block_nesting", &Limits::block_nesting, "<ul><li>");
  check_limit("block_nesting", &Limits::block_nesting, "<aside>");
  check_limit("inline_nesting", &Limits::inline_nesting, "<b>");
  check_limit("inline_nesting", &Limits::inline_nesting, "<span lang=fr>");
  check_limit("depth", &Limits::depth, "<figure>");
  check_limit("depth", &Limits::depth, "<div lang=fr>");
  CHECK(codes("<b>a</b>b<i>c</i>", &Limits::runs, 3) == "");
  CHECK(codes("<b>a</b>b<i>c</i>d", &Limits::runs, 3) == "limit.runs.exceeded");
  check_limit("string", &Limits::string, "a", 100);
  const auto with = [](std::string_view start, std::string_view part, std::size_t count) {
    return std::string(start) + repeated(part, count);
  };
  CHECK(codes(with("<video>", "<source src=a>", 3), &Limits::renditions, 3) == "");
  CHECK(codes(with("<video>", "<source src=a>", 4), &Limits::renditions, 3) ==
        "limit.renditions.exceeded");
  CHECK(codes(with("<a href=/", "a", 9) + ">x", &Limits::url, 10) == "");
  CHECK(codes(with("<a href=/", "a", 10) + ">x", &Limits::url, 10) == "limit.url.exceeded");
  CHECK(codes(with("<p", " a", 3) + ">x", &Limits::attributes, 3) == "");
  CHECK(codes(with("<p", " a", 4) + ">x", &Limits::attributes, 3) == "limit.attributes.exceeded");
}

TEST_CASE("lists as deep as they may be, with the deepest marks, pass the default limits") {
  const Limits limits;
  const std::string html = repeated("<ul><li>", limits.block_nesting) + "<p>" +
                           repeated("<i>", limits.inline_nesting) + "a";
  CHECK(body_of(html).codes() == "");
  CHECK(body_of(repeated("<div><section>", 10'000) + "a").codes() == "");
}

TEST_CASE("an error says where it is") {
  BlockReadOptions options;
  options.limits.block_nesting = 2;
  const auto body = body_of("<p>a</p>\n<ul><li>b<li><blockquote><p>c</p>\n<ul>", options);
  REQUIRE(body.codes() == "limit.block_nesting.exceeded");
  CHECK(body.issues[0].path == "/body/1/items/1/0/body/1");
  CHECK(body.issues[0].position.line == 3);
  CHECK(body.issues[0].position.column == 1);
}

TEST_CASE("reading takes twelve times the markup and a mebibyte at most") {
  for (const galley_test::Adversary& adversary : galley_test::adversaries) {
    const std::string html =
        std::string(adversary.start) + repeated(adversary.part, 400'000 / adversary.part.size());
    const galley_test::HeapUse use = galley_test::heap_use_of([&] { (void)body_of(html); });
    INFO(adversary.name);
    CHECK(use.peak <= 12 * html.size() + (std::size_t{1} << 20));
  }
}

TEST_CASE("an ordinary body takes few allocations") {
  const std::string html =
      repeated("<p>A paragraph of some length with <b>a mark</b> in it.</p>", 100);
  const auto use = galley_test::heap_use_of([&] { (void)body_of(html); });
  CHECK(use.allocations < 600);
}

TEST_CASE("a body of ten megabytes", "[slow]") {
  const std::string html = repeated(
      "<p>A paragraph with <a href='https://h.example/'>a link</a>.</p>\n", 10'000'000 / 66);
  BlockReadOptions options;
  options.limits.blocks = 1'000'000;
  const auto body = body_of(html, options);
  CHECK(body.codes() == "");
  CHECK(body.reading.blocks.size() == 10'000'000 / 66);
}

// ---- damage ----

TEST_CASE("markup cut at every byte reads, and is harmless") {
  const std::string html = galley_test::file_text("tests/fixtures/html/story-fragment.html");
  REQUIRE(html.size() > 3000);
  std::size_t words = 0;
  for (std::size_t size = 0; size < html.size(); ++size) {
    const auto body = body_of(std::string_view(html).substr(0, size));
    const std::string codes = body.codes();
    CHECK(codes.find("limit.") == std::string::npos);
    words += body.reading.blocks.size();
  }
  CHECK(words > html.size());
}

TEST_CASE("markup with any byte changed reads") {
  const std::string html = galley_test::file_text("tests/fixtures/html/story-fragment.html");
  for (std::size_t at = 0; at < html.size(); ++at) {
    std::string changed = html;
    for (const char byte : {'<', '>', '"', '/', '&', '\0', '\xFF', ' '}) {
      if (at % 8 != static_cast<unsigned char>(byte) % 8) continue;
      changed[at] = byte;
      (void)body_of(changed);
    }
  }
  SUCCEED();
}

TEST_CASE("random bytes of markup read") {
  galley_test::Random random(5);
  static constexpr std::string_view parts[] = {"<",
                                               ">",
                                               "/",
                                               "=",
                                               "\"",
                                               "'",
                                               "&",
                                               "#",
                                               ";",
                                               "!",
                                               "-",
                                               "--",
                                               "[CDATA[",
                                               "]]>",
                                               "a",
                                               "p",
                                               "b",
                                               "li",
                                               "ul",
                                               "table",
                                               "td",
                                               "pre",
                                               "script",
                                               "title",
                                               "figure",
                                               " ",
                                               "\n",
                                               "x",
                                               "1",
                                               "\xC3",
                                               "svg",
                                               "</",
                                               "<p>",
                                               "<b>",
                                               "<td>",
                                               "<figure>",
                                               "<figcaption>",
                                               "<header>",
                                               "class=",
                                               "g-quote"};
  for (int i = 0; i < 20'000; ++i) {
    std::string html;
    for (std::size_t j = random.below(40); j > 0; --j) html += random.pick(parts);
    const auto body = body_of(html);
    CHECK(body.codes().find("limit.") == std::string::npos);
  }
}

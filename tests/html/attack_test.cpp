// galley: nothing that a field holds changes the structure of a page
#include "html/attack.hpp"

#include <iterator>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"

#include <galley/html/html.hpp>
#include <galley/html/html_fragment.hpp>

namespace {

using galley::Article;
using galley::Malformed;
using galley_test::Reading;
using galley_test::Target;
using galley_test::Values;

constexpr const char* address_start = "https://h.example/?q=";

galley::html::WriteOptions options_with(const std::string& label) {
  galley::html::WriteOptions options;
  options.malformed = Malformed::replace;
  options.limits.issues = 4;
  options.labels = {label, label, label, label, label, label, label};
  return options;
}

/// The ways in which a vector is written: page and fragment, both syntaxes, both kinds of address,
/// with and without a printed byline.
struct Variant {
  bool is_page;
  bool is_xhtml;
  bool is_in_query;
  bool has_byline;
};
constexpr Variant variants[] = {{true, false, false, true},
                                {true, true, true, false},
                                {false, true, false, true},
                                {false, false, true, false}};

std::string written(const Values& values, const Variant& variant, Target& target) {
  Article& article = target.with(values);
  if (!variant.has_byline) article.byline.clear();
  galley::html::WriteOptions options = options_with(values.text());
  options.xhtml = variant.is_xhtml;
  std::string out;
  const bool is_written = variant.is_page
                              ? bool(galley::html::write(article, out, options))
                              : bool(galley::html_fragment::write(article, out, options));
  return is_written ? out : "nothing was written";
}

/// Checks one vector in every field, in one variant; returns the first fault.
std::string fault_of(const std::string& vector, const Variant& variant, Target& target) {
  Values values{vector, variant.is_in_query ? address_start + vector : vector, false};
  const std::string page = written(values, variant, target);
  const Reading reading = galley_test::read_page(page);
  if (!reading.fault.empty()) return reading.fault;
  values.is_twin = true;
  const Reading twin = galley_test::read_page(written(values, variant, target));
  if (!twin.fault.empty()) return "twin: " + twin.fault;
  if (reading.skeleton != twin.skeleton) return "structure differs from the twin's";
  if (page.find("<h1>" + galley_test::shown(vector) + "</h1>") == std::string::npos)
    return "the headline does not say what the field says";
  return {};
}

/// Every vector in every variant, or in one of them by turns.
void check_all(const std::vector<std::string>& vectors, bool in_every_variant) {
  Target target;
  std::size_t faults = 0;
  for (std::size_t i = 0; i < vectors.size(); ++i) {
    for (std::size_t j = 0; j < std::size(variants); ++j) {
      if (!in_every_variant && j != i % std::size(variants)) continue;
      const std::string fault = fault_of(vectors[i], variants[j], target);
      if (fault.empty()) continue;
      if (++faults <= 5) FAIL_CHECK("vector " << vectors[i].substr(0, 200) << ": " << fault);
    }
  }
  CHECK(faults == 0);
}

}  // namespace

TEST_CASE("own attack vectors in every field leave the structure of a page alone") {
  const std::vector<std::string> vectors = galley_test::own_vectors();
  REQUIRE(vectors.size() >= 300);
  REQUIRE(Target().size() > 300);  // fields that hold strings, nested blocks included
  check_all(vectors, true);
}

TEST_CASE("public attack vectors in every field leave the structure of a page alone",
          "[conformance]") {
  const std::string lines_path = galley_test::conformance("html/xss-payloadbox.txt").string();
  const std::string cases_path =
      galley_test::conformance("html/loofah-sanitizer-tests.json").string();
  if (lines_path.empty() || cases_path.empty()) return;
  std::vector<std::string> vectors;
  const std::string lines = galley_test::file_text(lines_path);
  for (const std::string_view line : galley::strings::split(lines, '\n'))
    if (!line.empty()) vectors.emplace_back(line);
  REQUIRE(vectors.size() > 3000);
  const std::size_t before = vectors.size();
  for (auto& [key, text] : galley_test::json_strings(galley_test::file_text(cases_path)))
    if (key == "input" && !text.empty()) vectors.push_back(text);
  REQUIRE(vectors.size() - before >= 90);
  check_all(vectors, false);
}

TEST_CASE("a page is the same whether unfit text is refused or replaced, or it is not written") {
  Target target;
  std::size_t refused = 0;
  std::size_t same = 0;
  for (const std::string& vector : galley_test::own_vectors()) {
    const Article& article = target.with({vector, "https://h.example/", false});
    galley::html::WriteOptions options = options_with(vector);
    const auto replaced = galley::html::write(article, options);
    REQUIRE(replaced);
    options.malformed = Malformed::refuse;
    std::string out = "before";
    const auto result = galley::html::write(article, out, options);
    INFO(vector.substr(0, 100));
    CHECK(bool(result) == galley::html::is_html_text(vector));
    if (result) {
      CHECK(out == "before" + *replaced);
      ++same;
    } else {
      CHECK(out == "before");
      ++refused;
    }
  }
  CHECK(refused > 20);
  CHECK(same > 200);
}

// ---- negative controls: the checks above must be able to fail ----

namespace {

/// Sinks with one rule switched off.
enum class Broken { nothing, text, attribute };
template <Broken broken>
class BrokenSinks : public galley::html::Sinks {
  using Sinks = galley::html::Sinks;

 public:
  BrokenSinks(galley::Buffer& buffer) : Sinks(buffer, Malformed::replace, false), buffer_(buffer) {}

  void text(std::string_view value) {
    if (broken == Broken::text) return buffer_.append(value);
    Sinks::text(value);
  }
  using Sinks::attribute;
  template <std::size_t Size>
  void attribute(const char (&name)[Size], std::string_view value) {
    if (broken != Broken::attribute) return Sinks::attribute(name, value);
    begin_attribute(name);
    buffer_.append(value);
    buffer_.push('"');
  }

 private:
  galley::Buffer& buffer_;
};

template <Broken broken>
std::string written_broken(const Values& values, Target& all) {
  const Article& article = all.with(values);
  galley::Buffer buffer;
  galley::IssueList issues(false, 4);
  BrokenSinks<broken> out(buffer);
  const galley::html::Labels labels;
  const galley::html::detail::Voice voice(labels, "en");
  const galley::markup::HtmlBlockOptions blocks;
  const galley::markup::HtmlTarget<BrokenSinks<broken>> target{out, issues, blocks};
  galley::html::detail::PageWriter(target, article, voice).write();
  return std::string(buffer.view());
}

template <Broken broken>
std::size_t caught() {
  Target target;
  std::size_t count = 0;
  for (const std::string& vector : galley_test::own_vectors()) {
    Values values{vector, "https://h.example/", false};
    const Reading reading = galley_test::read_page(written_broken<broken>(values, target));
    values.is_twin = true;
    const Reading twin = galley_test::read_page(written_broken<broken>(values, target));
    count += !reading.fault.empty() || reading.skeleton != twin.skeleton;
  }
  return count;
}

}  // namespace

TEST_CASE("the oracle sees text that is not escaped, and only that") {
  CHECK(caught<Broken::nothing>() == 0);
  CHECK(caught<Broken::text>() > 150);
}

TEST_CASE("the oracle sees attribute values that are not escaped") {
  CHECK(caught<Broken::attribute>() > 100);
}

TEST_CASE("the oracle sees addresses that run code") {
  const auto fault = [](const std::string& url) {
    return galley_test::read_page("<a href=\"" + url + "\">x</a>").fault;
  };
  CHECK(fault("https://h.example/") == "");
  CHECK(fault("mailto:a@h.example") == "");
  CHECK(fault("a/b:c") == "");
  CHECK(fault("javascript:alert(1)") != "");
  CHECK(fault("JAVASCRIPT:alert(1)") != "");
  CHECK(fault(" javascript:alert(1)") != "");
  CHECK(fault("java&#9;script:alert(1)") != "");
  CHECK(fault("data:text/html,x") != "");
  CHECK(fault("//e.example") != "");
}

TEST_CASE("the oracle sees foreign elements, attributes and broken nesting") {
  const auto fault = [](const std::string& page) { return galley_test::read_page(page).fault; };
  CHECK(fault("<p>x</p>") == "");
  CHECK(fault("<script>x</script>") != "");
  CHECK(fault("<p onclick=\"x\">y</p>") != "");
  CHECK(fault("<p style=\"x\">y</p>") != "");
  CHECK(fault("<p>x") != "");
  CHECK(fault("<p>x</div>") != "");
  CHECK(fault("<p>a & b</p>") != "");
  CHECK(fault("<p>a > b</p>") != "");
  CHECK(fault("<p class='x'>y</p>") != "");
  CHECK(fault("<p>\x01</p>") != "");
  CHECK(fault("<!-- x -->") != "");
}

#include "galley/core/issue.hpp"

#include <string>

#include "support/catch.hpp"

using galley::Issue;
using galley::IssueList;
using galley::Path;
using galley::Severity;

namespace {

Issue warning(const std::string& code) {
  Issue issue;
  issue.severity = Severity::warning;
  issue.code = code;
  return issue;
}

}  // namespace

TEST_CASE("an issue is told in one line, without what it does not know", "[issue]") {
  Issue issue;
  issue.severity = Severity::warning;
  issue.code = "link.href.missing";
  issue.message = "related link has no address";
  CHECK(to_string(issue) == "warning link.href.missing: related link has no address");
  issue.path = "/related/0/href";
  CHECK(to_string(issue) ==
        "warning link.href.missing at /related/0/href: related link has no address");
  issue.position = {12, 7, 300};
  CHECK(to_string(issue) ==
        "warning link.href.missing at /related/0/href (line 12, column 7): related link has no "
        "address");
}

TEST_CASE("an issue is an error unless it says otherwise", "[issue]") {
  CHECK(Issue{}.severity == Severity::error);
  CHECK(galley::has_errors({Issue{}}));
  CHECK_FALSE(galley::has_errors({}));
  CHECK_FALSE(galley::has_errors({warning("a.b.c")}));
  CHECK(galley::has_errors({warning("a.b.c"), Issue{}}));
}

TEST_CASE("a list keeps severity, code, path, message and position", "[issue]") {
  IssueList list;
  const Path root;
  const Path place(root, "headline");
  list.info("a.b.c", place, "one", {1, 2, 3});
  list.warning("d.e.f", place, "two");
  CHECK_FALSE(list.failed());
  list.error("g.h.i", Path(place, std::size_t{4}), "three");
  CHECK(list.failed());
  const galley::Issues issues = list.take();
  REQUIRE(issues.size() == 3);
  CHECK(to_string(issues[0]) == "info a.b.c at /headline (line 1, column 2): one");
  CHECK(issues[0].position.offset == 3);
  CHECK(to_string(issues[1]) == "warning d.e.f at /headline: two");
  CHECK(to_string(issues[2]) == "error g.h.i at /headline/4: three");
}

TEST_CASE("under strict a warning is an error and an info stays what it is", "[issue]") {
  IssueList list(true);
  list.info("a.b.c", Path(), "changed");
  CHECK_FALSE(list.failed());
  list.warning("a.b.c", Path(), "dropped");
  CHECK(list.failed());
  const galley::Issues issues = list.take();
  CHECK(issues[0].severity == Severity::info);
  CHECK(issues[1].severity == Severity::error);
}

TEST_CASE("a list of so many issues is full and says so once", "[issue]") {
  for (const std::size_t limit : {std::size_t{1}, std::size_t{2}, std::size_t{10}}) {
    CAPTURE(limit);
    IssueList exact(false, limit);
    for (std::size_t i = 0; i < limit; ++i) exact.add(warning("a.b.c"));
    CHECK(exact.issues().size() == limit);
    CHECK(exact.issues().back().code == "a.b.c");

    IssueList full(false, limit);
    for (std::size_t i = 0; i < limit + 50; ++i) full.add(warning("a.b.c"));
    REQUIRE(full.issues().size() == limit + 1);
    CHECK(full.issues().back().code == "limit.issues.exceeded");
    CHECK_FALSE(full.failed());
  }
}

TEST_CASE("the first error is kept even when the list is full", "[issue]") {
  IssueList list(false, 2);
  for (int i = 0; i < 5; ++i) list.add(warning("a.b.c"));
  list.error("x.y.z", Path(), "the cause");
  for (int i = 0; i < 5; ++i) list.error("later.y.z", Path(), "a consequence");
  CHECK(list.failed());
  const galley::Issues issues = list.take();
  CHECK(galley::has_errors(issues));
  std::size_t causes = 0;
  for (const Issue& issue : issues) {
    if (issue.code == "x.y.z") ++causes;
    CHECK(issue.code != "later.y.z");
  }
  CHECK(causes == 1);
  CHECK(issues.size() <= 5);
}

TEST_CASE("a limit of no issues at all keeps the failure and its cause", "[issue]") {
  IssueList list(false, 0);
  list.add(warning("a.b.c"));
  CHECK_FALSE(list.failed());
  list.error("x.y.z", Path(), "the cause");
  CHECK(list.failed());
  CHECK(galley::has_errors(list.issues()));
  CHECK(list.issues().size() <= 3);
}

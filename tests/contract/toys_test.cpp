#include "contract/toys.hpp"

#include "support/catch.hpp"

namespace {

using contract::Complaints;
using contract::joined;

bool has(const Complaints& complaints, const std::string& part) {
  for (const std::string& complaint : complaints)
    if (complaint.find(part) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("the suite has nothing to say against a sound toy", "[contract]") {
  const contract::Subject toy = contract::sound_toy();
  CHECK(joined(check_claims(toy)) == "");
  CHECK(joined(check_round_trips(toy)) == "");
  CHECK(joined(check_determinism(toy)) == "");
  CHECK(joined(check_malformed_text(toy)) == "");
  CHECK(joined(check_nesting(toy)) == "");
  CHECK(joined(check_recognition(toy, {toy})) == "");
}

TEST_CASE("the suite notices every defect of a broken toy", "[contract]") {
  for (const contract::Toy& toy : contract::broken_toys()) {
    const Complaints complaints = toy.check(toy.subject);
    INFO("a format that " << toy.defect << "; complaints:\n" << joined(complaints));
    CHECK(has(complaints, toy.complaint));
  }
}

#include <string>

#include "contract/samples.hpp"
#include "contract/written.hpp"

namespace contract {

Complaints check_recognition(const Subject& subject, const std::vector<Subject>& all) {
  Complaints complaints;
  if (!subject.can_read || !subject.can_write) return complaints;
  for (const galley::Article& article : {story(), nested(3)}) {
    // A format for many is told from that for one by holding several.
    const std::string text = document_of(subject, article);
    int best = 0;
    std::string winner;
    for (const Subject& other : all) {
      if (!other.can_read) continue;
      const int score = other.sniff(text);
      if (score < 0 || score > 100)
        complaints.push_back(other.name + ": sniffs " + std::to_string(score) + ", not 0 to 100");
      if (score > best) {
        best = score;
        winner = other.name;
      }
    }
    if (winner != subject.name)
      complaints.push_back(subject.name + ": its output is taken for '" + winner + "'");
  }
  for (const char* nothing : {"", "\n", "\xFF\xFE\xFF"})
    if (subject.sniff(nothing) == 100)
      complaints.push_back(subject.name + ": is certain of a text without content");
  return complaints;
}

Complaints check_strictness(const Subject& subject) {
  Complaints complaints;
  const auto has_warning = [](const galley::Issues& issues) {
    for (const galley::Issue& issue : issues)
      if (issue.severity == galley::Severity::warning) return true;
    return false;
  };
  if (subject.can_write && subject.takes_to_write("strict", "true")) {
    for (const galley::Article& article : samples(20)) {
      const Written lenient = write(subject, article, subject.name, complaints);
      const Written strict =
          write(subject, article, subject.name + ", strict", complaints, {{"strict", "true"}});
      if (lenient.ok && strict.ok == has_warning(lenient.issues))
        complaints.push_back(subject.name + ": strict writing does not follow the warnings" +
                             told(lenient.issues));
    }
  }
  return complaints;
}

}  // namespace contract

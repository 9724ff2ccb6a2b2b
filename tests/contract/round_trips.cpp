#include <string>

#include "contract/samples.hpp"
#include "contract/written.hpp"

namespace contract {
namespace {

using galley::Fate;

constexpr std::size_t random_count = 120;

/// Does the format claim that nothing but what it drops is lost?
bool claims_equality(const Subject& subject) {
  for (const auto& [name, claim] : subject.claims)
    if (claim.fate == Fate::changed || claim.fate == Fate::depends) return false;
  return subject.can_read;
}

/// Writing what was read must give the same bytes again. A format that reads shapes, not values,
/// may find more than was meant (a kicker is a topic too), so its second text is the first.
void check_stable(const Subject& subject, const galley::Article& article, std::string text,
                  bool is_equal, const std::string& where, Complaints& complaints) {
  galley::Article last = article;
  for (int round = is_equal ? 1 : 0; round < 2; ++round) {
    Written again = write(subject, last, where, complaints);
    if (!again.ok)
      return complaints.push_back(where + ": cannot be written again" + told(again.issues));
    if (round == 1 && again.text != text)
      return complaints.push_back(where + ": written again, it is not the same bytes");
    const galley::Result<galley::Article> back = subject.read(again.text, {});
    if (!back) return complaints.push_back(where + ": cannot be read again" + told(back.issues()));
    last = *back;
    text = std::move(again.text);
  }
}

}  // namespace

Complaints check_round_trips(const Subject& subject) {
  Complaints complaints;
  if (!subject.can_read || !subject.can_write) return complaints;
  const bool is_equal = claims_equality(subject);
  std::size_t number = 0;
  std::size_t written_count = 0;
  for (const galley::Article& article : samples(random_count)) {
    const std::string where = subject.name + ": sample " + std::to_string(number++);
    const Written written = write(subject, article, where, complaints);
    if (!written.ok) {
      if (is_equal) complaints.push_back(where + ": not written" + told(written.issues));
      continue;
    }
    ++written_count;
    const galley::Result<galley::Article> back = subject.read(written.text, {});
    if (!back) {
      complaints.push_back(where + ": its own output is not read" + told(back.issues()));
      continue;
    }
    check_paths(*back, back.issues(), where, complaints, 2);
    if (is_equal && *back != subject.project(article))
      complaints.push_back(where + ": reads back as another article");
    check_stable(subject, *back, written.text, is_equal, where, complaints);
  }
  if (written_count < number / 2)
    complaints.push_back(subject.name + ": hardly any sample could be written");
  return complaints;
}

}  // namespace contract

#include <string>

#include "contract/samples.hpp"
#include "contract/written.hpp"

namespace contract {
namespace {

bool names_a_limit(const galley::Issues& issues) {
  for (const galley::Issue& issue : issues)
    if (issue.code.compare(0, 6, "limit.") == 0) return true;
  return false;
}

/// A reader of many tells of a bad one in a message of its own.
bool tells_of_a_limit(const galley::Issues& issues) {
  for (const galley::Issue& issue : issues)
    if (issue.message.find("(limit.") != std::string::npos) return true;
  return names_a_limit(issues);
}

/// Past the limits: refused, or written without what lies deeper; either way with an issue.
void past_limits(const Subject& subject, std::size_t levels, Complaints& complaints) {
  const std::string where = subject.name + ": " + std::to_string(levels) + " levels";
  const galley::Article article = nested(levels);
  for (const Settings& settings : {Settings{}, Settings{{"limits", "unlimited"}}}) {
    if (!settings.empty() && !subject.takes_to_write("limits", "unlimited")) continue;
    std::string out = "before";
    const galley::Result<void> written = subject.write(article, out, settings);
    if (!written && out != "before") complaints.push_back(where + ": left bytes behind");
    if (settings.empty() && !names_a_limit(written.issues()))
      complaints.push_back(where + ": nothing said of a limit" + told(written.issues()));
  }
}

void within_limits(const Subject& subject, std::size_t levels, Complaints& complaints) {
  const std::string where = subject.name + ": " + std::to_string(levels) + " levels";
  const Written written = write(subject, nested(levels), where, complaints);
  if (!written.ok || names_a_limit(written.issues))
    complaints.push_back(where + ": refused, although the limit allows them" +
                         told(written.issues));
}

/// What a writer without limits wrote, a reader with limits refuses.
void read_past_limits(const Subject& subject, Complaints& complaints) {
  const Settings unlimited = {{"limits", "unlimited"}};
  if (!subject.can_read || !subject.takes_to_write("limits", "unlimited") ||
      !subject.takes_to_read("limits", "unlimited"))
    return;
  const galley::Article deep = nested(100);
  std::string text;
  const std::string where = subject.name + ": a text of 100 levels";
  if (!subject.write(deep, text, unlimited))
    return complaints.push_back(where + ": not written without limits");
  const galley::Result<galley::Article> refused = subject.read(text, {});
  const bool is_flat = refused && *refused != deep;  // a format may tell no levels
  if (!is_flat && !tells_of_a_limit(refused.issues()))
    complaints.push_back(where + ": read without a word" + told(refused.issues()));
  const galley::Result<galley::Article> back = subject.read(text, unlimited);
  if (!back) complaints.push_back(where + ": not read without limits" + told(back.issues()));
}

}  // namespace

Complaints check_nesting(const Subject& subject) {
  Complaints complaints;
  if (!subject.can_write || subject.claims.at("Article.body").fate == galley::Fate::dropped)
    return complaints;
  const std::size_t most = galley::Limits{}.block_nesting;
  for (std::size_t levels : {std::size_t{1}, most}) within_limits(subject, levels, complaints);
  for (std::size_t levels :
       {most + 1, galley::Limits{}.depth, std::size_t{1000}, std::size_t{100'000}})
    past_limits(subject, levels, complaints);
  read_past_limits(subject, complaints);
  return complaints;
}

}  // namespace contract

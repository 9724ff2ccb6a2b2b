#include "contract/written.hpp"

#include <galley/json/native.hpp>
#include <galley/json/reader.hpp>

namespace contract {
namespace {

constexpr std::string_view before = "kept \xC3\xA9 ";

std::vector<std::string> segments_of(std::string_view pointer) {
  std::vector<std::string> segments;
  while (!pointer.empty()) segments.push_back(galley::detail::take_segment(pointer));
  return segments;
}

/// Steps into one member or element; false, with the reader anywhere, if it is not there.
bool step_into(galley::json_text::Reader& reader, const std::string& segment) {
  using galley::json_text::Outcome;
  const bool is_object = reader.next_is('{');
  if (!is_object && !reader.next_is('[')) return false;
  const char closer = is_object ? '}' : ']';
  reader.take(is_object ? '{' : '[');
  if (reader.take(closer)) return false;
  for (std::size_t index = 0;; ++index) {
    std::string name = std::to_string(index);
    if (is_object) {
      std::string_view key;
      if (reader.key(key) != Outcome::ok) return false;
      name = key;
    }
    if (name == segment) return true;
    if (reader.skip() != Outcome::ok || reader.separator(closer) != Outcome::ok) return false;
  }
}

}  // namespace

bool resolves(std::string_view json, std::string_view pointer, std::size_t missing) {
  if (pointer.empty()) return true;
  if (pointer.front() != '/') return false;
  const galley::Limits limits = galley::Limits::unlimited();
  galley::IssueList issues(false, 1);
  galley::json_text::Reader reader(json, limits, issues);
  std::vector<std::string> segments = segments_of(pointer);
  segments.resize(segments.size() > missing ? segments.size() - missing : 0);
  for (const std::string& segment : segments)
    if (!step_into(reader, segment)) return false;
  return reader.next_is('{') || reader.next_is('[');
}

void check_paths(const galley::Article& article, const galley::Issues& issues,
                 const std::string& where, Complaints& complaints, std::size_t missing) {
  std::string native;
  for (const galley::Issue& issue : issues) {
    if (issue.path.empty()) continue;
    if (native.empty()) {
      galley::native::WriteOptions options;
      options.limits = galley::Limits::unlimited();
      options.malformed = galley::Malformed::replace;
      native = galley::native::write(article, options).value_or("{}");
    }
    if (!resolves(native, issue.path, missing))
      complaints.push_back(where + ": points nowhere: " + to_string(issue));
  }
}

Written write(const Subject& subject, const galley::Article& article, const std::string& where,
              Complaints& complaints, const Settings& settings) {
  Written written;
  std::string out(before);
  galley::Result<void> result = subject.write(article, out, settings);
  written.ok = result.has_value();
  written.issues = std::move(result).issues();
  if (out.compare(0, before.size(), before) != 0)
    complaints.push_back(where + ": what stood in the output before was changed");
  else if (!written.ok && out.size() != before.size())
    complaints.push_back(where + ": a failed write left bytes behind");
  else
    written.text = out.substr(before.size());
  if (!written.ok && !galley::has_errors(written.issues))
    complaints.push_back(where + ": failed without an error");
  check_paths(article, written.issues, where, complaints);
  return written;
}

std::string document_of(const Subject& subject, const galley::Article& article) {
  std::string one;
  if (!subject.write(article, one, {})) return {};
  if (!subject.many) return one;
  std::string two = one;
  (void)subject.write(article, two, {}).has_value();
  return subject.read_all(two, {}) ? two : one;
}

std::string told(const galley::Issues& issues) {
  std::string out;
  for (const galley::Issue& issue : issues) out += "\n    " + to_string(issue);
  return out;
}

std::string joined(const Complaints& complaints) {
  constexpr std::size_t most = 40;
  std::string out;
  for (std::size_t i = 0; i < complaints.size() && i < most; ++i) out += complaints[i] + '\n';
  if (complaints.size() > most)
    out += "and " + std::to_string(complaints.size() - most) + " more\n";
  return out;
}

}  // namespace contract

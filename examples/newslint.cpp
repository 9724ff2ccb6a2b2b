// Says what is wrong with news articles, in any format of the library, as a compiler would.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "format_choice.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/io.hpp>
#include <galley/issue_codes.hpp>
#include <galley/json/writer.hpp>
#include <galley/validate/fix.hpp>
#include <galley/version.hpp>
#include <galley/xml/newsml/profile.hpp>

namespace {

constexpr int clean = 0;
constexpr int has_findings = 1;
constexpr int misused = 2;

// ---- usage -------------------------------------------------------------------------------------

enum class Report { text, json, sarif };

struct Arguments {
  std::vector<galley::Profile> profiles;
  std::string from = "auto";
  Report report = Report::text;
  bool fix = false;
  std::vector<std::string> files;
};

constexpr galley::Profile newsml_profile = galley::newsml::profile;
const galley::Profile known_profiles[] = {galley::profiles::draft, galley::profiles::publish,
                                          galley::profiles::accessibility, newsml_profile};

int usage(const std::string& complaint) {
  const std::string readers = format_names([](auto format) { return format.can_read; });
  std::string profiles;
  for (const galley::Profile& profile : known_profiles)
    profiles += (profiles.empty() ? "" : "|") + std::string(profile.name);
  if (!complaint.empty()) std::fprintf(stderr, "newslint: %s\n", complaint.c_str());
  std::fprintf(stderr,
               "usage: newslint [--profile %s]...\n"
               "                [--from auto|%s]\n"
               "                [--report text|json|sarif] [--fix] FILE|-...\n"
               "  --profile  what to check for; publish unless told otherwise\n"
               "  --fix      writes certain remedies back to files of native JSON\n"
               "Exit status: 0 clean, 1 findings of severity error, 2 usage.\n",
               profiles.c_str(), readers.c_str());
  return misused;
}

bool add_profile(std::string_view name, std::vector<galley::Profile>& chosen) {
  for (const galley::Profile& profile : known_profiles)
    if (profile.name == name) {
      chosen.push_back(profile);
      return true;
    }
  return false;
}

bool set_report(std::string_view name, Report& report) {
  if (name == "text") report = Report::text;
  if (name == "json") report = Report::json;
  if (name == "sarif") report = Report::sarif;
  return name == "text" || name == "json" || name == "sarif";
}

bool can_read(std::string_view name) {
  bool can = name == "auto";
  with_format(name, [&](auto format) { can = format.can_read; });
  return can;
}

/// Empty if the arguments are in order, else the complaint.
std::string parse(int count, char** values, Arguments& arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string_view name = values[i];
    if (name == "--fix") {
      arguments.fix = true;
    } else if (name.substr(0, 2) != "--") {
      arguments.files.emplace_back(name);
    } else if (i + 1 == count) {
      return "unknown option, or one without its value: " + std::string(name);
    } else {
      const std::string value = values[++i];
      bool fits = true;
      if (name == "--profile")
        fits = add_profile(value, arguments.profiles);
      else if (name == "--report")
        fits = set_report(value, arguments.report);
      else if (name == "--from")
        fits = can_read(arguments.from = value);
      else
        return "unknown option: " + std::string(name);
      if (!fits) return "not a value for " + std::string(name) + ": " + value;
    }
  }
  if (arguments.files.empty()) return "no file";
  if (arguments.profiles.empty()) arguments.profiles.emplace_back(galley::profiles::publish);
  return {};
}

// ---- reading and checking ----------------------------------------------------------------------

/// A file, what was found in it, and its text for the source lines.
struct Checked {
  std::string file;
  std::string source;
  galley::Issues issues;
};

template <class Options, class = void>
constexpr bool maps_source = false;
template <class Options>
constexpr bool maps_source<Options, std::void_t<decltype(Options::source_map)>> = true;

galley::Issue plain_issue(std::string code, std::string message, std::string hint) {
  galley::Issue issue;
  issue.code = std::move(code);
  issue.message = std::move(message);
  issue.hint = std::move(hint);
  return issue;
}

class Linter {
 public:
  explicit Linter(const Arguments& arguments) : arguments_(arguments) {}

  Checked check(const std::string& file) {
    Checked checked;
    checked.file = file;
    galley::Result<std::string> source = load(file);
    add(checked, source.issues());
    if (!source) return checked;
    checked.source = *source;
    const std::string name = arguments_.from == "auto" ? sniff(*source) : arguments_.from;
    const bool is_known = with_format(name, [&](auto format) {
      using Format = decltype(format);
      if constexpr (Format::can_read) read<Format>(checked, arguments_.fix);
    });
    if (!is_known)
      add(checked, {plain_issue("format.input.unknown", "no format looks like this",
                                "name its format with --from")});
    return checked;
  }

 private:
  static galley::Result<std::string> load(const std::string& file) {
    if (file == "-") return galley::io::read_stream(stdin);
    return galley::io::read_file(file);
  }
  static void add(Checked& checked, const galley::Issues& issues) {
    checked.issues.insert(checked.issues.end(), issues.begin(), issues.end());
  }

  template <class Format>
  void read(Checked& checked, bool may_fix) {
    galley::SourceMap map;
    typename Format::ReadOptions options{};
    if constexpr (maps_source<typename Format::ReadOptions>) options.source_map = &map;
    galley::Result<galley::Bundle> bundle = Format::read_all(checked.source, options);
    add(checked, bundle.issues());
    if (!bundle) return;
    // Places in a file of several stories are known of none of them.
    const bool is_one = bundle->articles.size() == 1;
    const galley::SourceMap* places = is_one && !map.empty() ? &map : nullptr;
    for (galley::Article& article : bundle->articles) {
      if (may_fix && is_one && fix<Format>(article, checked)) return read<Format>(checked, false);
      for (const galley::Profile& profile : arguments_.profiles)
        add_new(checked, galley::validate(article, profile, places));
    }
    if constexpr (Format::name == galley::newsml::Format::name)
      for (const galley::Profile& profile : arguments_.profiles)
        if (profile.name == newsml_profile.name) check_document(checked);
  }

  /// The document at hand, instead of the one that would be written of its articles.
  static void check_document(Checked& checked) {
    galley::Issues articles;
    articles.swap(checked.issues);
    for (galley::Issue& issue : articles)
      if (issue.code.rfind("newsml.document.", 0) != 0) checked.issues.push_back(std::move(issue));
    add(checked, galley::newsml::check(checked.source).issues());
  }

  /// Profiles overlap; a place and a code are reported once, at their worst.
  static void add_new(Checked& checked, const galley::Issues& issues) {
    const std::size_t before = checked.issues.size();
    for (const galley::Issue& issue : issues) {
      bool is_new = true;
      for (std::size_t i = 0; i < before && is_new; ++i) {
        galley::Issue& known = checked.issues[i];
        if (known.code != issue.code || known.path != issue.path) continue;
        if (known.severity < issue.severity) known.severity = issue.severity;
        is_new = false;
      }
      if (is_new) checked.issues.push_back(issue);
    }
  }

  /// Only a format that keeps everything may be written over its source. True if it was, and then
  /// what is left is to be looked for in the new source.
  template <class Format>
  bool fix(galley::Article& article, Checked& checked) {
    if (Format::name != galley::native::Format::name || checked.file == "-") {
      add(checked, {plain_issue("format.fix.unavailable", "fixes are written to native JSON only",
                                "convert the file to native first")});
      return false;
    }
    std::size_t applied = 0;
    for (const galley::Profile& profile : arguments_.profiles)
      applied += galley::apply_fixes(article, galley::validate(article, profile)).size();
    if (applied == 0) return false;
    std::string out;
    galley::Issues issues = galley::native::write(article, out).issues();
    if (!galley::has_errors(issues)) issues = galley::io::write_file(checked.file, out).issues();
    if (galley::has_errors(issues)) {
      add(checked, issues);
      return false;
    }
    std::fprintf(stderr, "newslint: %s: %zu fixed\n", checked.file.c_str(), applied);
    checked.source = std::move(out);
    checked.issues.clear();
    return true;
  }

  const Arguments& arguments_;
};

// ---- reports -----------------------------------------------------------------------------------

/// In the order of the source; what has no place there comes first.
void sort_by_place(galley::Issues& issues) {
  std::stable_sort(issues.begin(), issues.end(), [](const auto& a, const auto& b) {
    return a.position.offset < b.position.offset;
  });
}

/// `story.json:3:14: warning: what is wrong [code at /path]`, and the line with a caret.
void print_as_text(const Checked& checked) {
  for (const galley::Issue& issue : checked.issues) {
    std::string out = checked.file;
    if (issue.position.line != 0)
      out +=
          ":" + std::to_string(issue.position.line) + ":" + std::to_string(issue.position.column);
    out += ": " + std::string(to_string(issue.severity)) + ": " + issue.message + " [" +
           issue.code + (issue.path.empty() ? "" : " at " + issue.path) + "]";
    if (issue.position.line != 0)
      galley::detail::append_source_line(out, issue.position, checked.source);
    if (!issue.hint.empty()) out += "\n  = " + issue.hint;
    std::printf("%s\n", out.c_str());
  }
}

/// JSON through the library's own writer, with the names as literals.
class JsonReport {
 public:
  void begin_object() { json_.begin_object(); }
  void begin_object(std::string_view name) {
    json_.key(name);
    json_.begin_object();
  }
  void end_object() { json_.end_object(); }
  void begin_array(std::string_view name) {
    json_.key(name);
    json_.begin_array();
  }
  void end_array() { json_.end_array(); }
  void member(std::string_view name, std::string_view value) {
    json_.key(name);
    json_.string(value);
  }
  void member(std::string_view name, std::size_t value) {
    json_.key(name);
    json_.integer(static_cast<std::int64_t>(value));
  }
  void text(std::string_view name, std::string_view value) {  // a SARIF message
    begin_object(name);
    member("text", value);
    end_object();
  }
  void print() {
    const std::string_view line = buffer_.view();
    std::printf("%.*s\n", static_cast<int>(line.size()), line.data());
  }

 private:
  galley::Buffer buffer_;
  galley::json_text::Writer json_{buffer_, galley::Malformed::replace};
};

/// One object a line.
void print_as_json(const Checked& checked) {
  for (const galley::Issue& issue : checked.issues) {
    JsonReport json;
    json.begin_object();
    json.member("file", checked.file);
    json.member("severity", to_string(issue.severity));
    json.member("code", issue.code);
    json.member("path", issue.path);
    json.member("message", issue.message);
    json.member("line", issue.position.line);
    json.member("column", issue.position.column);
    json.member("fixes", issue.fix.size());
    json.end_object();
    json.print();
  }
}

/// A file's name as a relative URI reference (SARIF 2.1.0 §3.4.3).
std::string as_uri(std::string_view file) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char byte : file) {
    const auto value = static_cast<unsigned char>(byte);
    if (galley::strings::is_ascii_alphanumeric(byte) || galley::strings::contains("-._~/", byte)) {
      out += byte;
    } else {
      out += '%';
      out += digits[value >> 4U];
      out += digits[value & 15U];
    }
  }
  return out;
}

std::string version() {
  constexpr galley::Version v = galley::library_version;
  return std::to_string(v.major_number) + "." + std::to_string(v.minor_number) + "." +
         std::to_string(v.patch_number);
}

std::string_view sarif_level(galley::Severity severity) {
  return severity == galley::Severity::error     ? "error"
         : severity == galley::Severity::warning ? "warning"
                                                 : "note";
}

void add_sarif_rules(const std::vector<std::string_view>& codes, JsonReport& json) {
  json.begin_array("rules");
  for (const std::string_view code : codes) {
    json.begin_object();
    json.member("id", code);
    if (const galley::IssueCode* entry = galley::find_issue_code(code)) {
      json.text("shortDescription", entry->reason);
      json.text("help", entry->remedy);
    }
    json.end_object();
  }
  json.end_array();
}

void add_sarif_result(const Checked& checked, const galley::Issue& issue, std::size_t rule,
                      JsonReport& json) {
  json.begin_object();
  json.member("ruleId", issue.code);
  json.member("ruleIndex", rule);
  json.member("level", sarif_level(issue.severity));
  json.text("message", issue.message);
  json.begin_array("locations");
  json.begin_object();
  json.begin_object("physicalLocation");
  json.begin_object("artifactLocation");
  json.member("uri", as_uri(checked.file));
  json.end_object();
  if (issue.position.line != 0) {
    json.begin_object("region");
    json.member("startLine", issue.position.line);
    json.member("startColumn", issue.position.column);
    json.end_object();
  }
  json.end_object();
  if (!issue.path.empty()) {
    json.begin_array("logicalLocations");
    json.begin_object();
    json.member("fullyQualifiedName", issue.path);
    json.end_object();
    json.end_array();
  }
  json.end_object();
  json.end_array();
  json.end_object();
}

void print_as_sarif(const std::vector<Checked>& all) {
  std::vector<std::string_view> codes;
  const auto index_of = [&](std::string_view code) {
    std::size_t index = 0;
    while (index < codes.size() && codes[index] != code) ++index;
    if (index == codes.size()) codes.push_back(code);
    return index;
  };
  for (const Checked& checked : all)
    for (const galley::Issue& issue : checked.issues) index_of(issue.code);

  JsonReport json;
  json.begin_object();
  json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  json.member("version", "2.1.0");
  json.begin_array("runs");
  json.begin_object();
  json.begin_object("tool");
  json.begin_object("driver");
  json.member("name", "newslint");
  json.member("version", version());
  add_sarif_rules(codes, json);
  json.end_object();
  json.end_object();
  json.member("columnKind", "unicodeCodePoints");
  json.begin_array("results");
  for (const Checked& checked : all)
    for (const galley::Issue& issue : checked.issues)
      add_sarif_result(checked, issue, index_of(issue.code), json);
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  json.print();
}

}  // namespace

int main(int count, char** values) {
  Arguments arguments;
  const std::string complaint = parse(count, values, arguments);
  if (!complaint.empty()) return usage(complaint);

  Linter linter(arguments);
  std::vector<Checked> all;
  for (const std::string& file : arguments.files) {
    all.push_back(linter.check(file));
    sort_by_place(all.back().issues);
  }

  int status = clean;
  for (const Checked& checked : all) {
    if (arguments.report == Report::text) print_as_text(checked);
    if (arguments.report == Report::json) print_as_json(checked);
    if (galley::has_errors(checked.issues)) status = has_findings;
  }
  if (arguments.report == Report::sarif) print_as_sarif(all);
  return status;
}

// Converts a news article from any format of the library to any other, from the command line.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "format_choice.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/io.hpp>
#include <galley/json/writer.hpp>

namespace {

constexpr int written = 0;
constexpr int failed = 1;
constexpr int misused = 2;

/// Whose option a setting is: a version in a format's name is for that direction alone.
enum class Direction { both, reading, writing };

struct Setting {
  std::string name;
  std::string value;
  bool is_known = false;
  Direction direction = Direction::both;
};

struct Arguments {
  std::string from = "auto";
  std::string to;
  std::vector<Setting> puts;
  std::vector<Setting> options;
  bool all = false;
  bool strict = false;
  bool issues_as_json = false;
  std::string out;
  std::string input = "-";
};

// ---- usage -------------------------------------------------------------------------------------

int usage(const std::string& complaint) {
  const std::string readers = format_names([](auto format) { return format.can_read; });
  const std::string writers = format_names([](auto format) { return format.can_write; });
  if (!complaint.empty()) std::fprintf(stderr, "convert: %s\n", complaint.c_str());
  std::fprintf(stderr,
               "usage: convert [--from auto|%s]\n"
               "               --to %s\n"
               "               [--put /POINTER=VALUE]... [--set OPTION=VALUE]... [--all]\n"
               "               [--strict] [--issues text|json] [--out FILE] [FILE|-]\n"
               "  --put     sets a field after reading: --put /id=urn:x:1\n"
               "  --set     sets an option of reader or writer: --set limits.depth=32\n"
               "            --set trace=FILE writes what became of each line of a text\n"
               "  --all     reads every story and writes one native line for each\n"
               "  --strict  makes every warning a failure\n"
               "A format with versions takes one behind its name: ninjs-2.1.\n"
               "Exit status: 0 written, 1 could not read or write, 2 usage.\n",
               readers.c_str(), writers.c_str());
  return misused;
}

/// Splits NAME=VALUE at the first `=`.
bool parse_setting(std::string_view text, std::vector<Setting>& settings) {
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == std::string_view::npos) return false;
  settings.push_back({std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)),
                      false, Direction::both});
  return true;
}

/// Empty if the arguments are in order, else the complaint.
std::string parse(int count, char** values, Arguments& arguments) {
  bool has_input = false;
  for (int i = 1; i < count; ++i) {
    const std::string_view name = values[i];
    if (name == "--all") {
      arguments.all = true;
    } else if (name == "--strict") {
      arguments.strict = true;
    } else if (name.substr(0, 2) != "--") {
      if (has_input) return "more than one input";
      has_input = true;
      arguments.input = name;
    } else if (i + 1 == count) {
      return "unknown option, or one without its value: " + std::string(name);
    } else {
      const std::string value = values[++i];
      bool fits = true;
      if (name == "--from")
        arguments.from = value;
      else if (name == "--to")
        arguments.to = value;
      else if (name == "--out")
        arguments.out = value;
      else if (name == "--put")
        fits = parse_setting(value, arguments.puts);
      else if (name == "--set")
        fits = parse_setting(value, arguments.options);
      else if (name == "--issues")
        fits = value == "json" || value == "text";
      else
        return "unknown option: " + std::string(name);
      if (!fits) return "not a value for " + std::string(name) + ": " + value;
      if (name == "--issues") arguments.issues_as_json = value == "json";
    }
  }
  if (arguments.all && arguments.to.empty()) arguments.to = "ndjson";
  if (arguments.to.empty()) return "--to is missing";
  if (arguments.all && arguments.to != "native" && arguments.to != "ndjson")
    return "--all writes native lines, so --to can only be native or ndjson";
  return {};
}

// ---- issues ------------------------------------------------------------------------------------

void print_as_json(const galley::Issue& issue) {
  galley::Buffer buffer;
  galley::json_text::Writer json(buffer, galley::Malformed::replace);
  const auto member = [&](std::string_view name, std::string_view value) {
    json.key(name);
    json.string(value);
  };
  json.begin_object();
  member("severity", to_string(issue.severity));
  member("code", issue.code);
  member("path", issue.path);
  member("message", issue.message);
  json.key(std::string_view("line"));
  json.integer(static_cast<std::int64_t>(issue.position.line));
  json.key(std::string_view("column"));
  json.integer(static_cast<std::int64_t>(issue.position.column));
  json.end_object();
  const std::string_view line = buffer.view();
  std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
}

void print(const galley::Issues& issues, std::string_view source, bool as_json) {
  for (const galley::Issue& issue : issues) {
    if (as_json)
      print_as_json(issue);
    else
      std::fprintf(stderr, "%s\n", galley::explain(issue, source).c_str());
  }
}

bool has_warnings(const galley::Issues& issues) {
  for (const galley::Issue& issue : issues)
    if (issue.severity != galley::Severity::info) return true;
  return false;
}

// ---- formats -----------------------------------------------------------------------------------

/// NAME-VERSION becomes NAME and a setting, if the format has that version.
void split_version(std::string& name, Direction direction, std::vector<Setting>& options) {
  const std::size_t dash = name.rfind('-');
  if (dash == std::string::npos || with_format(name, [](auto) {})) return;
  const std::string version = name.substr(dash + 1);
  bool has_version = false;
  with_format(name.substr(0, dash), [&](auto format) {
    constexpr galley::EnumNames versions = galley::versions_of<decltype(format)>;
    has_version = versions.index_of(version) < versions.size;
  });
  if (!has_version) return;
  options.push_back({"version", version, false, direction});
  name.resize(dash);
}

/// Sets what these options know of the settings; a complaint if a value does not fit.
template <class Options>
std::string apply(std::vector<Setting>& settings, Direction direction, bool strict,
                  Options& options) {
  if constexpr (galley::is_described<Options>) {
    if (strict) (void)galley::set_option(options, "strict", "true").has_value();
    for (Setting& setting : settings) {
      if (setting.direction != Direction::both && setting.direction != direction) continue;
      const galley::Result<void> set = galley::set_option(options, setting.name, setting.value);
      if (set)
        setting.is_known = true;
      else if (set.issues().front().code == "model.value.rejected")
        return "not a value for --set " + setting.name + ": " + setting.value;
    }
  }
  return {};
}

// ---- trace -------------------------------------------------------------------------------------

template <class Options, class = void>
constexpr bool has_trace = false;
template <class Options>
constexpr bool has_trace<Options, std::void_t<decltype(std::declval<Options&>().trace)>> = true;

/// One object a line: the line's number and bytes, and what became of it.
std::string spell(const galley::plain_text::Trace& trace) {
  galley::Buffer buffer;
  for (const galley::plain_text::TraceLine& line : trace.lines) {
    galley::json_text::Writer json(buffer, galley::Malformed::replace);
    const auto number = [&](std::string_view name, std::size_t value) {
      json.key(name);
      json.integer(static_cast<std::int64_t>(value));
    };
    const auto text = [&](std::string_view name, std::string_view value) {
      json.key(name);
      json.string(value);
    };
    json.begin_object();
    number("line", line.number);
    text("class", galley::to_string(line.line_class));
    if (!line.target.empty()) text("target", line.target);
    if (!line.rule.empty()) text("rule", line.rule);
    if (!line.label.empty()) text("label", line.label);
    number("confidence", static_cast<std::size_t>(line.confidence));
    number("bytes", line.source.size());
    text("source", line.source);
    json.end_object();
    buffer.append("\n");
  }
  return std::string(buffer.view());
}

// ---- the work ----------------------------------------------------------------------------------

class Conversion {
 public:
  explicit Conversion(Arguments arguments) : arguments_(std::move(arguments)) {}

  int run();

 private:
  int prepare();
  int load();
  int read();
  int put_fields();
  int write();
  int save();
  /// The file of `--set trace=FILE`, if the reader keeps a trace and one is asked for.
  template <class Options>
  std::string ask_for_trace(Options& options, galley::plain_text::Trace& trace);
  bool save_trace(const std::string& file, const galley::plain_text::Trace& trace);
  /// Prints issues; false if they end the conversion.
  bool passes(const galley::Issues& issues, bool has_value);

  Arguments arguments_;
  std::string source_;
  galley::Bundle bundle_;
  std::string output_;
};

bool Conversion::passes(const galley::Issues& issues, bool has_value) {
  print(issues, source_, arguments_.issues_as_json);
  return has_value && !(arguments_.strict && has_warnings(issues));
}

/// Names and options are looked at before any input is.
int Conversion::prepare() {
  split_version(arguments_.to, Direction::writing, arguments_.options);
  bool can_write = false;
  with_format(arguments_.to, [&](auto format) { can_write = format.can_write; });
  if (!can_write) return usage("cannot write " + arguments_.to);
  if (arguments_.from == "auto") return written;
  split_version(arguments_.from, Direction::reading, arguments_.options);
  bool can_read = false;
  with_format(arguments_.from, [&](auto format) { can_read = format.can_read; });
  return can_read ? written : usage("cannot read " + arguments_.from);
}

int Conversion::load() {
  // The reader keeps the document limit, which --set may move.
  const std::size_t everything = static_cast<std::size_t>(-1);
  galley::Result<std::string> text = arguments_.input == "-"
                                         ? galley::io::read_stream(stdin, everything)
                                         : galley::io::read_file(arguments_.input, everything);
  if (!passes(text.issues(), text.has_value())) return failed;
  source_ = std::move(text).take();
  if (arguments_.from == "auto") arguments_.from = sniff(source_);
  if (!arguments_.from.empty()) return written;
  galley::Issue issue;
  issue.code = "read.format.unknown";
  issue.message = "no format of the library recognises this input; name one with --from";
  passes({issue}, false);
  return failed;
}

template <class Options>
std::string Conversion::ask_for_trace(Options& options, galley::plain_text::Trace& trace) {
  std::string file;
  if constexpr (has_trace<Options>) {
    for (Setting& setting : arguments_.options) {
      if (setting.name != "trace") continue;
      setting.is_known = true;
      file = setting.value;
      options.trace = &trace;
    }
  }
  return file;
}

bool Conversion::save_trace(const std::string& file, const galley::plain_text::Trace& trace) {
  if (file.empty()) return true;
  const galley::Result<void> saved = galley::io::write_file(file, spell(trace));
  return passes(saved.issues(), saved.has_value());
}

int Conversion::read() {
  int status = failed;
  with_format(arguments_.from, [&](auto format) {
    using Format = decltype(format);
    if constexpr (Format::can_read) {
      typename Format::ReadOptions options{};
      const std::string complaint =
          apply(arguments_.options, Direction::reading, arguments_.strict, options);
      if (!complaint.empty()) {
        status = usage(complaint);
        return;
      }
      galley::plain_text::Trace trace;
      const std::string file = ask_for_trace(options, trace);
      if (arguments_.all) {
        galley::Result<galley::Bundle> all = Format::read_all(source_, options);
        if (!save_trace(file, trace) || !passes(all.issues(), all.has_value())) return;
        bundle_ = std::move(all).take();
      } else {
        galley::Result<galley::Article> one = Format::read(source_, options);
        // The trace tells most where reading fails.
        if (!save_trace(file, trace) || !passes(one.issues(), one.has_value())) return;
        bundle_.articles.push_back(std::move(one).take());
      }
      status = written;
    }
  });
  return status;
}

int Conversion::put_fields() {
  for (const Setting& field : arguments_.puts) {
    for (galley::Article& article : bundle_.articles) {
      const galley::Result<void> put = galley::put(article, field.name, field.value);
      if (!put) return usage(put.issues().front().message);
    }
  }
  return written;
}

int Conversion::write() {
  int status = failed;
  with_format(arguments_.all ? std::string_view("ndjson") : arguments_.to, [&](auto format) {
    using Format = decltype(format);
    if constexpr (Format::can_write) {
      typename Format::WriteOptions options{};
      const std::string complaint =
          apply(arguments_.options, Direction::writing, arguments_.strict, options);
      if (!complaint.empty()) {
        status = usage(complaint);
        return;
      }
      for (const Setting& setting : arguments_.options) {
        if (setting.is_known) continue;
        status = usage("neither reader nor writer has the option " + setting.name);
        return;
      }
      for (const galley::Article& article : bundle_.articles) {
        const galley::Result<void> result = Format::write(article, output_, options);
        if (!passes(result.issues(), result.has_value())) return;
      }
      status = written;
    }
  });
  return status;
}

int Conversion::save() {
  if (!arguments_.out.empty()) {
    const galley::Result<void> saved = galley::io::write_file(arguments_.out, output_);
    return passes(saved.issues(), saved.has_value()) ? written : failed;
  }
  const bool is_written = std::fwrite(output_.data(), 1, output_.size(), stdout) == output_.size();
  if (is_written && std::fflush(stdout) == 0) return written;
  std::fprintf(stderr, "convert: cannot write to standard output\n");
  return failed;
}

int Conversion::run() {
  for (auto step : {&Conversion::prepare, &Conversion::load, &Conversion::read,
                    &Conversion::put_fields, &Conversion::write, &Conversion::save}) {
    const int status = (this->*step)();
    if (status != written) return status;
  }
  return written;
}

}  // namespace

int main(int count, char** values) {
  Arguments arguments;
  const std::string complaint = parse(count, values, arguments);
  if (!complaint.empty()) return usage(complaint);
  return Conversion(std::move(arguments)).run();
}

#include <string>

#include "contract/probes.hpp"
#include "contract/samples.hpp"
#include "contract/written.hpp"

#include <galley/core/utf8_check.hpp>

namespace contract {
namespace {

constexpr const char* malformed = "Zephyr\xC3(ous\xFF";
constexpr const char* malformed_byte = "\xFF";
constexpr const char* replacement = "\xEF\xBF\xBD";

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

bool is_pointed_at(const galley::Issues& issues, const std::string& path,
                   galley::Severity severity) {
  for (const galley::Issue& issue : issues)
    if ((issue.path == path || issue.path == path + "/0") && issue.severity == severity)
      return true;
  return false;
}

/// An address or a tag is judged as such; then its own code tells that it was left out.
bool is_left_out(const galley::Issues& issues, const std::string& path) {
  for (const galley::Issue& issue : issues)
    if (issue.path == path && issue.severity == galley::Severity::warning &&
        issue.code != "text.utf8.replaced")
      return true;
  return false;
}

class MalformedCheck {
 public:
  MalformedCheck(const Subject& subject, Complaints& complaints)
      : subject_(subject), complaints_(complaints) {}

  void run() {
    for (const Probe& probe : probes())
      if (probe.holds_text())
        for (Context context : contexts) look(probe, context);
    if (looked_at_ == 0) complaints_.push_back(subject_.name + ": shows no string at all");
    links();
  }

 private:
  /// A string that the format shows: its malformed bytes must never be passed on unasked.
  void look(const Probe& probe, Context context) {
    where_ = subject_.name + ": " + probe.name() + " at " + probe.path();
    const bool is_shown = shows(probe, context);
    refused(probe.with_text(context, malformed), probe.path(), is_shown);
    replaced(probe.with_text(context, malformed), probe.path(), is_shown);
    if (is_shown) trusted(probe.with_text(context, malformed), probe.path());
    looked_at_ += is_shown;
  }

  /// Is any text in the field printed as it is? Codes and addresses are judged before.
  bool shows(const Probe& probe, Context context) {
    const Written written =
        write(subject_, probe.with_text(context, "Zephyrousx"), where_, complaints_);
    return written.ok && has(written.text, "Zephyrousx");
  }

  void complain(const std::string& what, const galley::Issues& issues) {
    complaints_.push_back(where_ + ": " + what + told(issues));
  }

  void refused(const galley::Article& article, const std::string& path, bool is_shown) {
    const Written written = write(subject_, article, where_, complaints_);
    if (written.ok && !galley::utf8::is_valid(written.text))
      complain("malformed UTF-8 is written", written.issues);
    if (!is_shown) return;
    if (written.ok && !is_pointed_at(written.issues, path, galley::Severity::warning))
      complain("malformed UTF-8 is neither refused nor noted", written.issues);
    if (!written.ok && !is_pointed_at(written.issues, path, galley::Severity::error))
      complain("refused without saying where", written.issues);
  }

  void replaced(const galley::Article& article, const std::string& path, bool is_shown) {
    if (!subject_.takes_to_write("malformed", "replace")) return;
    const Written written =
        write(subject_, article, where_, complaints_, {{"malformed", "replace"}});
    // What must be a time is refused for being none, whatever its bytes.
    if (!written.ok && !is_shown && is_pointed_at(written.issues, path, galley::Severity::error))
      return;
    if (!written.ok) return complain("not replaced on request", written.issues);
    if (!galley::utf8::is_valid(written.text))
      complain("malformed UTF-8 is written although it was to be replaced", written.issues);
    if (!is_shown) return;
    if (!has(written.text, replacement) && !is_left_out(written.issues, path))
      complain("no U+FFFD stands for what was malformed", written.issues);
    if (!is_pointed_at(written.issues, path, galley::Severity::warning))
      complain("replaced without a note", written.issues);
    if (subject_.can_read && !subject_.read(written.text, {}))
      complain("what was replaced cannot be read", written.issues);
  }

  void trusted(const galley::Article& article, const std::string& path) {
    if (!subject_.takes_to_write("malformed", "trust")) return;
    const Written written = write(subject_, article, where_, complaints_, {{"malformed", "trust"}});
    if (!written.ok || (!has(written.text, malformed_byte) && !is_left_out(written.issues, path)))
      complain("not passed on although it was to be trusted", written.issues);
  }

  /// Strings that are no fields: those of the links within a text.
  void links() {
    constexpr int parts = 5;
    constexpr int words = 4;  // the part that readers see, where the format shows paragraphs
    const Written written =
        write(subject_, with_link(words, "Zephyrousx"), subject_.name + ": a link", complaints_);
    const bool shows_words = written.ok && has(written.text, "Zephyrousx");
    for (int part = 0; part < parts; ++part) {
      where_ = subject_.name + ": part " + std::to_string(part) + " of a link";
      refused(with_link(part, malformed), "/body/0/text", shows_words && part == words);
      replaced(with_link(part, malformed), "/body/0/text", shows_words && part == words);
    }
  }
  static galley::Article with_link(int part, const char* value) {
    galley::Style style;
    style.link.href = part == 0 ? value : "https://zephyr.example/";
    style.link.title = part == 1 ? value : "A title";
    style.link.rel = part == 2 ? value : "";
    style.language = part == 3 ? value : "";
    galley::Text text("Before ");
    text.append(part == 4 ? value : "within", style);
    galley::Article article = story();
    article.body.insert(article.body.begin(), galley::paragraph(std::move(text)));
    return article;
  }

  const Subject& subject_;
  Complaints& complaints_;
  std::string where_;
  std::size_t looked_at_ = 0;
};

}  // namespace

Complaints check_malformed_text(const Subject& subject) {
  Complaints complaints;
  if (subject.can_write) MalformedCheck(subject, complaints).run();
  return complaints;
}

}  // namespace contract

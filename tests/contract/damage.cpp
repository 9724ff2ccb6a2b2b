#include <string>

#include "contract/samples.hpp"
#include "contract/written.hpp"
#include "support/unterminated.hpp"

#include <galley/core/utf8.hpp>

namespace contract {
namespace {

/// A position must be one of the text, and its line and column must be those of its offset. A
/// reader that had to convert the bytes knows only where the line began.
bool is_position_in(const galley::Position& position, std::string_view text) {
  if (position.line == 0) return true;
  if (position.offset > text.size()) return false;
  const std::string_view before = text.substr(0, position.offset);
  std::size_t line = 1;
  std::size_t line_start = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] != '\n') continue;
    ++line;
    line_start = i + 1;
  }
  std::size_t column = 1;
  for (char c : before.substr(line_start)) column += !galley::utf8::is_continuation(c);
  return position.line == line && (position.column == column || position.offset == line_start);
}

class DamageCheck {
 public:
  DamageCheck(const Subject& subject, Complaints& complaints)
      : subject_(subject), complaints_(complaints) {}

  void run() {
    const std::string text = document_of(subject_, story());
    if (text.empty()) {
      complaints_.push_back(subject_.name + ": the story is not written");
      return;
    }
    cut(text);
    change(text);
    small(text);
  }

 private:
  void look(std::string_view damaged, const std::string& what) {
    const galley_test::Unterminated text(damaged);
    const std::string where = subject_.name + ": " + what;
    const galley::Result<galley::Article> one = subject_.read(text, {});
    judge(text, where, one.has_value(), one.issues());
    if (subject_.many) {
      const galley::Result<galley::Bundle> all = subject_.read_all(text, {});
      judge(text, where, all.has_value(), all.issues());
    }
    if (!one) return;
    check_paths(*one, one.issues(), where, complaints_, 2);
    if (subject_.can_write) write(subject_, *one, where, complaints_);
  }

  void judge(std::string_view text, const std::string& where, bool has_value,
             const galley::Issues& issues) {
    for (const galley::Issue& issue : issues)
      if (!is_position_in(issue.position, text))
        complaints_.push_back(where + ": no such position: " + to_string(issue) + ", offset " +
                              std::to_string(issue.position.offset));
    if (!has_value && !has_errors(issues))
      complaints_.push_back(where + ": failed without an error");
    if (has_value && has_errors(issues)) complaints_.push_back(where + ": a value with an error");
  }

  void cut(const std::string& text) {
    for (std::size_t size = 0; size < text.size(); ++size)
      look(std::string_view(text).substr(0, size), "cut at " + std::to_string(size));
  }
  void change(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char was = text[i];
      for (int bit = 0; bit < 8; ++bit) {
        text[i] = static_cast<char>(was ^ (1 << bit));
        look(text, "byte " + std::to_string(i) + " with bit " + std::to_string(bit) + " turned");
      }
      text[i] = was;
    }
  }
  /// The limit `document` holds for every reader.
  void small(const std::string& text) {
    const auto limit = [](std::size_t n) {
      return Settings{{"limits.document", std::to_string(n)}};
    };
    if (!subject_.takes_to_read("limits.document", "10")) return;
    if (!subject_.read_all(text, limit(text.size())))
      complaints_.push_back(subject_.name + ": a text of exactly the limit `document` is refused");
    const galley::Result<galley::Bundle> refused = subject_.read_all(text, limit(text.size() - 1));
    if (refused || refused.issues().front().code != "limit.document.exceeded")
      complaints_.push_back(subject_.name + ": the limit `document` does not hold" +
                            told(refused.issues()));
  }

  const Subject& subject_;
  Complaints& complaints_;
};

}  // namespace

Complaints check_damaged_input(const Subject& subject) {
  Complaints complaints;
  if (subject.can_read && subject.can_write) DamageCheck(subject, complaints).run();
  return complaints;
}

}  // namespace contract

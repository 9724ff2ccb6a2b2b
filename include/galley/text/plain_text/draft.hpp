// galley: the article in the making: what the importer's steps share
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/issue.hpp>
#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>
#include <galley/text/plain_text/captions.hpp>
#include <galley/text/plain_text/decode.hpp>
#include <galley/text/plain_text/features.hpp>
#include <galley/text/plain_text/lines.hpp>
#include <galley/text/plain_text/options.hpp>
#include <galley/text/plain_text/phrase_words.hpp>
#include <galley/text/plain_text/trace.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// No head is longer; it also bounds the search.
inline constexpr std::size_t most_head_rows = 60;

/// What a row of the head can be, seen alone.
enum class HeadRow : unsigned char {
  unknown,
  plain,
  picture,
  navigation,
  phrase,
  counter,
  byline,
  time
};

/// What was decided about a row, or about the part of a row that starts at `part`.
struct Decision {
  std::size_t row = 0;
  std::size_t part = 0;  ///< byte of the raw line
  LineClass line_class = LineClass::unknown;
  std::string_view rule;
  std::size_t repeats = 0;  ///< number of the line that this one repeats
  int confidence = 0;
  std::string target;
  std::string_view label;
};

/// What a line of the page is called in the trace.
template <class = void>
inline LineClass class_of(const Phrase& phrase) {
  switch (phrase.use) {
    case PhraseUse::counter: return LineClass::counter;
    case PhraseUse::gate: return LineClass::gate;
    case PhraseUse::tags: return LineClass::tag_label;
    case PhraseUse::related:
    case PhraseUse::site_list: return LineClass::related_label;
    case PhraseUse::setting:
    case PhraseUse::boilerplate: break;
  }
  return LineClass::boilerplate;
}

/// "/body/3"
template <class = void>
inline std::string pointer(std::string_view list, std::size_t index) {
  std::string path = "/";
  path += list;
  path += '/';
  strings::append_number(path, index);
  return path;
}

/// Rows in, article out. Each step marks the rows it used. A template, like the steps, so that
/// what is not called is not compiled.
template <class = void>
class BasicDraft {
 public:
  BasicDraft(const Decoded& from, const Rows& lines, const ReadOptions& how, IssueList& findings)
      : options(how),
        phrases(how.phrases != nullptr ? *how.phrases : default_phrases()),
        credits(how.credits != nullptr ? *how.credits : credit::default_lexicon()),
        rows(lines),
        issues(findings),
        source_(from) {}

  const ReadOptions& options;
  const Phrases& phrases;
  const credit::Lexicon& credits;
  const Rows& rows;
  IssueList& issues;
  Article article;
  std::size_t cover_row = none;  ///< the line that became the cover
  bool has_paragraph = false;

  std::string_view text(std::size_t row) const { return rows.text(row); }

  /// How sure a decision must be under the preset.
  int at_least() const {
    switch (options.preset) {
      case Preset::strict: return 80;
      case Preset::eager: return 40;
      case Preset::normal: break;
    }
    return credit::usual_confidence;
  }

  /// Judges a row as a caption. The steps ask again and again about rows near by.
  const CaptionVerdict& judge(std::size_t row) const {
    Judged& judged = judged_[row % judged_rows];
    if (judged.row != row) {
      judge_caption(text(row), at_least(), credits, judged.verdict);
      judged.row = row;
    }
    return judged.verdict;
  }
  /// What was found out about a row of the head, or near it; the steps ask again and again.
  HeadRow& known_head_row(std::size_t row) const {
    if (row < std::size(head_rows_)) return head_rows_[row];
    other_head_row_ = HeadRow::unknown;
    return other_head_row_;
  }
  const Phrase* phrase(std::size_t row) const { return find_phrase(text(row), phrases); }
  bool repeats_cover(std::size_t row) const {
    return cover_row != none && row != cover_row && text(row) == text(cover_row);
  }

  /// Where byte `offset` of the raw line stands in the source. Lines end at LF, as everywhere in
  /// the library, so a line by another break starts within one.
  Position position(std::size_t row, std::size_t offset = 0) const {
    const Row& at = rows[row];
    Position place;
    place.line = at.line;
    place.column = column(at.line_begin, at.begin + offset);
    place.offset = source_.source_of(at.begin + offset);
    return place;
  }

  /// Notes what became of a row. The target is also where the source map finds it.
  void mark(std::size_t row, LineClass line_class, std::string_view rule, int confidence,
            std::string target = {}, std::size_t part = 0) {
    if (options.source_map != nullptr && !target.empty()) {
      options.source_map->add(target, position(row, part));
    }
    if (options.trace == nullptr) return;
    decisions.push_back({row, part, line_class, rule, 0, confidence, std::move(target), {}});
  }
  /// Adds the label of a picture line to the row marked last.
  void note_label(std::string_view label) {
    if (!decisions.empty()) decisions.back().label = label;
  }
  void mark_duplicate(std::size_t row, std::size_t original, int confidence) {
    mark(row, LineClass::duplicate, "dup", confidence);
    if (!decisions.empty()) decisions.back().repeats = rows[original].number;
  }
  /// A line that found no place: it stands in the trace only, and that is said.
  void mark_unknown(std::size_t row) {
    mark(row, LineClass::unknown, "no rule", 0);
    issues.add(Severity::warning, "plain_text.line.unplaced", "",
               "a line that is neither body nor known page furniture was left out: " +
                   strings::escape_for_message(text(row)),
               position(row), "the trace holds it");
  }

  /// Adds a block and returns its pointer; false through `is_full` when the limit is reached.
  std::string add(Block block) {
    if (article.body.size() >= options.limits.blocks) {
      fill("limit.blocks.exceeded", "the body has more blocks than the limit `blocks`");
      return {};
    }
    article.body.push_back(std::move(block));
    return pointer("body", article.body.size() - 1);
  }
  /// Says whether one more entry fits into a list.
  bool has_room(std::size_t size) {
    if (size < options.limits.entries) return true;
    fill("limit.entries.exceeded", "a list has more entries than the limit `entries`");
    return false;
  }
  bool fits(std::size_t row) {
    if (rows[row].clean_size <= options.limits.string) return true;
    fill("limit.string.exceeded", "a line is longer than the limit `string`", position(row));
    return false;
  }
  bool is_full() const noexcept { return is_full_; }

  std::vector<Decision> decisions;

 private:
  void fill(std::string_view code, std::string_view message, Position place = {}) {
    if (is_full_) return;
    is_full_ = true;
    issues.add(Severity::error, code, "", std::string(message), place);
  }

  static constexpr std::size_t judged_rows = 16;
  /// Counts on from the last answer where it can, for lines are asked for in order.
  std::size_t column(std::size_t line_begin, std::size_t place) const {
    if (counted_line_ != line_begin || counted_to_ > place) {
      counted_line_ = counted_to_ = line_begin;
      counted_column_ = 1;
    }
    const std::string_view more = source_.text.substr(counted_to_, place - counted_to_);
    counted_column_ += utf8::count_code_points(more);
    counted_to_ = place;
    return counted_column_;
  }

  struct Judged {
    std::size_t row = none;
    CaptionVerdict verdict;
  };

  const Decoded& source_;
  mutable std::size_t counted_line_ = 0;
  mutable std::size_t counted_to_ = 0;
  mutable std::size_t counted_column_ = 1;
  mutable Judged judged_[judged_rows];
  mutable HeadRow head_rows_[most_head_rows + 4] = {};
  mutable HeadRow other_head_row_ = HeadRow::unknown;
  bool is_full_ = false;
};
using Draft = BasicDraft<>;

/// Adds a topic of that name, once.
template <class = void>
void add_topic(Draft& draft, std::string_view name) {
  bool known = name.empty();
  for (const Topic& topic : draft.article.topics) known = known || topic.name == name;
  if (known || !draft.has_room(draft.article.topics.size())) return;
  Topic topic;
  topic.name = std::string(name);
  draft.article.topics.push_back(std::move(topic));
}

/// Where "...more" or an ellipsis cuts the text off; npos when nothing does.
template <class = void>
std::size_t find_cut(std::string_view text) {
  constexpr std::string_view tails[] = {"read more", "more", "mehr", "plus", "más", "mais"};
  for (const std::string_view tail : tails) {
    if (text.size() <= tail.size()) continue;
    const std::size_t at = text.size() - tail.size();
    if (letters::match(text.substr(at), tail) == tail.size()) {
      text = letters::trim_back(text.substr(0, at));
      break;
    }
  }
  if (text.size() > 3 && text.substr(text.size() - 3) == "...") return text.size() - 3;
  if (text.size() > 3 && text.substr(text.size() - 3) == "…") return text.size() - 3;
  return text.npos;
}

/// The row among the three before this one that starts as this one does up to where it was cut
/// off: "The quay at dawn, as …more". None if there is no such row.
template <class = void>
std::size_t find_uncut(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 600) return none;
  const std::size_t cut = find_cut(text);
  if (cut == text.npos || cut < 20) return none;
  const std::string_view start = letters::trim_back(text.substr(0, cut));
  for (std::size_t back = 1; back <= 3 && back <= row; ++back) {
    if (draft.text(row - back).substr(0, start.size()) == start) return row - back;
  }
  return none;
}

/// The rule by which a row is a known line, noting words that were run together: "WatchUsOn".
template <class = void>
std::string_view phrase_rule(const Draft& draft, std::size_t row) {
  const Phrase* phrase = draft.phrase(row);
  const bool apart = phrase == nullptr || phrase->text.find(' ') == phrase->text.npos ||
                     draft.text(row).find(' ') != std::string_view::npos;
  return apart ? "phrase" : "phrase.run_together";
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: the plain-text importer: bytes in, article and trace out
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/result.hpp>
#include <galley/text/plain_text/body.hpp>
#include <galley/text/plain_text/decode.hpp>
#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/head.hpp>
#include <galley/text/plain_text/lines.hpp>
#include <galley/text/plain_text/options.hpp>
#include <galley/text/plain_text/tail.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// The position of a decoded byte, whose source byte is known.
template <class = void>
Position find_position(const Decoded& source, Mark mark) {
  Position place;
  const std::string_view before = source.text.substr(0, mark.decoded);
  const std::size_t end = before.rfind('\n');
  const std::size_t begin = end == before.npos ? 0 : end + 1;
  place.line = 1;
  for (const char byte : before) place.line += byte == '\n' ? 1U : 0U;
  place.column = 1 + utf8::count_code_points(before.substr(begin));
  place.offset = mark.source;
  return place;
}

template <class = void>
std::string counted(std::size_t count, std::string_view what) {
  std::string text;
  strings::append_number(text, count);
  text += what;
  return text;
}

template <class = void>
void report_encoding(const Decoded& source, IssueList& issues) {
  if (source.is_assumed) {
    const bool wide = source.encoding != Encoding::windows_1252;
    issues.add(Severity::warning, "plain_text.encoding.assumed", "",
               wide ? "no byte order mark; read as UTF-16 by its zero bytes"
                    : "not UTF-8; read as Windows-1252",
               {}, "convert the text to UTF-8 to be sure");
  }
  if (source.malformed == 0) return;
  issues.add(Severity::warning, "plain_text.encoding.malformed", "",
             counted(source.malformed, " malformed sequences were replaced by U+FFFD"),
             find_position(source, source.first_malformed));
}

template <class = void>
void report_line_ends(const Rows& rows, IssueList& issues) {
  if (!rows.has_mixed_ends() || rows.empty()) return;
  issues.add(Severity::info, "plain_text.line_ends.mixed", "",
             "lines end in more than one way; each was taken as a line end");
}

template <class = void>
void report_controls(const Decoded& source, const Rows& rows, IssueList& issues) {
  if (rows.controls() == 0) return;
  const std::size_t first = rows.first_control();
  issues.add(Severity::warning, "plain_text.control.removed", "",
             counted(rows.controls(), " control characters were taken out"),
             find_position(source, {first, source.source_of(first)}));
}

/// One entry per input line; a line that held two things has two.
template <class = void>
void build_trace(const Decoded& source, const Rows& rows, Draft& draft, Trace& trace) {
  trace.lines.clear();
  std::size_t number = 0;
  std::size_t row = 0;
  std::size_t decision = 0;
  const auto bytes = [&](std::size_t begin, std::size_t end) {
    const std::size_t from = begin == 0 ? 0 : source.source_of(begin);
    const std::size_t to = end == source.text.size() ? source.source.size() : source.source_of(end);
    return std::string(source.source.substr(from, to - from));
  };
  for (std::size_t at = 0; at < source.text.size();) {
    const RawLine line = next_line(source.text, at);
    at = line.next;
    TraceLine entry;
    entry.number = ++number;
    entry.source = bytes(line.begin, line.next);
    if (row < rows.size() && rows[row].number == number) {
      entry.line_class = LineClass::unknown;
      entry.rule = "not reached";
      bool is_first = true;
      for (; decision < draft.decisions.size() && draft.decisions[decision].row == row;
           ++decision) {
        Decision& made = draft.decisions[decision];
        if (!is_first) {
          // The second thing starts inside the line; only unconverted bytes can be parted there.
          const std::size_t part = source.is_converted ? entry.source.size() : made.part;
          TraceLine first = entry;
          first.source.resize(part + (number == 1 ? source.bom : 0));
          entry.source.erase(0, first.source.size());
          trace.lines.push_back(std::move(first));
        }
        is_first = false;
        entry.line_class = made.line_class;
        entry.rule = std::string(made.rule);
        if (made.repeats != 0) {
          entry.rule = counted(made.repeats, ")").insert(0, "dup(");
        }
        entry.label = std::string(made.label);
        entry.confidence = made.confidence;
        entry.target = std::move(made.target);
      }
      ++row;
    }
    trace.lines.push_back(std::move(entry));
  }
  if (trace.lines.empty() && !source.source.empty()) {
    TraceLine entry;
    entry.number = 1;
    entry.source = std::string(source.source);
    trace.lines.push_back(std::move(entry));
  }
}

template <class = void>
void read_rows(Draft& draft) {
  const Plan plan = plan_article(draft);
  const std::size_t begin = read_head(draft, plan);
  BodyPlan body;
  body.begin = begin;
  body.last_text = find_last_text(draft, begin);
  body.end = begin < draft.rows.size() ? find_tail(draft, begin, body.last_text) : begin;
  body.has_lead = begin < draft.rows.size() &&
                  (is_text_row(draft, begin) || find_glue(draft.text(begin), draft.credits) != 0);
  read_body(draft, body);
  read_tail(draft, body.end);
  constexpr std::size_t few = 4;  // a note of a few lines needs no remark
  if (!draft.is_full() && !plan.has_text && draft.rows.size() >= few) {
    draft.issues.add(Severity::info, "plain_text.prose.missing", "",
                     "no line reads like running text; the lines are kept one by one");
  }
  if (!draft.is_full() && draft.article.headline.empty()) {
    draft.issues.add(Severity::warning, "plain_text.headline.missing", "",
                     "no line stands out as the headline");
  }
}

}  // namespace detail

/// Reads the text that extraction leaves of a news page. Keeps every line of the story; page
/// furniture is dropped by list only, and what finds no place is a warning. Nothing is invented:
/// no language, date, author or address that the text does not state. Fails on empty input
/// (`plain_text.input.empty`) and past a limit. Time is linear in the input.
template <class T = void>
Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
  IssueList issues(options.strict, options.limits.issues);
  if (options.trace != nullptr) options.trace->lines.clear();
  if (text.size() > options.limits.document) {
    issues.error("limit.document.exceeded", Path(), "the text is larger than the limit `document`");
    return issues.take();
  }
  detail::Decoded source;
  detail::decode(text, source);
  detail::report_encoding(source, issues);
  if (source.malformed > options.limits.repairs) {
    issues.error("limit.repairs.exceeded", Path(),
                 "more malformed sequences than the limit `repairs`");
  }
  detail::Rows rows;
  const std::size_t most = options.limits.blocks > (static_cast<std::size_t>(-1) >> 2U)
                               ? options.limits.blocks
                               : 2 * options.limits.blocks + 1000;
  if (!rows.split(source.text, options.keep_nbsp, most)) {
    issues.error("limit.blocks.exceeded", Path(),
                 "the text has far more lines than the limit `blocks`");
  }
  detail::report_line_ends(rows, issues);
  detail::report_controls(source, rows, issues);
  if (rows.empty()) {
    issues.add(Severity::error, "plain_text.input.empty", "", "the text holds no story", {},
               "give a text of at least one line");
  }
  detail::Draft draft(source, rows, options, issues);
  draft.article.language = options.language;
  draft.article.body.reserve(rows.size() < options.limits.blocks ? rows.size() : 0);
  if (!issues.failed()) detail::read_rows(draft);
  if (options.trace != nullptr) detail::build_trace(source, rows, draft, *options.trace);
  if (issues.failed()) return issues.take();
  return {std::move(draft.article), issues.take()};
}

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

// galley: applies the certain remedies that issues carry
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <galley/core/issue.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/model/article.hpp>
#include <galley/model/resolve.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

/// Compares JSON Pointers step by step, numbers by their value; a parent comes before its children.
inline int compare_pointers(std::string_view a, std::string_view b) noexcept {
  while (!a.empty() && !b.empty()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
    const std::string_view one = a.substr(0, a.find('/'));
    const std::string_view other = b.substr(0, b.find('/'));
    a.remove_prefix(one.size());
    b.remove_prefix(other.size());
    if (one == other) continue;
    const bool are_numbers = strings::all_of(one, strings::is_ascii_digit) &&
                             strings::all_of(other, strings::is_ascii_digit);
    if (are_numbers && one.size() != other.size()) return one.size() < other.size() ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

/// One edit of one issue.
struct Step {
  const Edit* edit;
  std::size_t issue;
};

inline bool is_one_place(const Edit& a, const Edit& b) noexcept {
  return a.kind == b.kind && a.path == b.path;
}
/// Pointers in order; replacements before a removal, by their offsets, an insertion first.
inline bool comes_before(const Step& a, const Step& b) noexcept {
  const int order = compare_pointers(a.edit->path, b.edit->path);
  if (order != 0) return order < 0;
  if (a.edit->kind != b.edit->kind) return a.edit->kind == Edit::Kind::replace;
  if (a.edit->offset != b.edit->offset) return a.edit->offset < b.edit->offset;
  return a.edit->length < b.edit->length;
}

/// A stable merge sort. (`<algorithm>` costs every user of the library its include.)
template <class = void>
void sort_steps(std::vector<Step>& steps) {
  std::vector<Step> merged(steps.size());
  for (std::size_t width = 1; width < steps.size(); width *= 2) {
    for (std::size_t begin = 0; begin < steps.size(); begin += 2 * width) {
      const std::size_t middle = begin + width < steps.size() ? begin + width : steps.size();
      const std::size_t end = middle + width < steps.size() ? middle + width : steps.size();
      std::size_t left = begin;
      std::size_t right = middle;
      for (std::size_t out = begin; out < end; ++out) {
        const bool takes_right =
            left == middle || (right < end && comes_before(steps[right], steps[left]));
        merged[out] = steps[takes_right ? right++ : left++];
      }
    }
    steps.swap(merged);
  }
}

constexpr std::string_view parent_of(std::string_view pointer) noexcept {
  return pointer.substr(0, pointer.rfind('/') < pointer.size() ? pointer.rfind('/') : 0);
}
constexpr std::string_view last_of(std::string_view pointer) noexcept {
  return pointer.substr(parent_of(pointer).size() + (pointer.empty() ? 0 : 1));
}

// ---- strings -----------------------------------------------------------------------------------

/// Says whether the edit takes whole characters of the string out.
inline bool fits_text(const Edit& edit, std::string_view text) noexcept {
  const auto is_boundary = [&](std::size_t at) {
    return at == text.size() || !utf8::is_continuation(text[at]);
  };
  return edit.offset <= text.size() && edit.length <= text.size() - edit.offset &&
         is_boundary(edit.offset) && is_boundary(edit.offset + edit.length);
}

/// A string with edits in order of their offsets, none of them overlapping.
template <class = void>
std::string edited_string(std::string_view text, const Step* begin, const Step* end) {
  std::string out;
  std::size_t at = 0;
  for (const Step* step = begin; step != end; ++step) {
    out += text.substr(at, step->edit->offset - at);
    out += step->edit->text;
    at = step->edit->offset + step->edit->length;
  }
  out += text.substr(at);
  return out;
}

inline Style style_of(const Text::Run& run) {
  Style style;
  style.marks = run.marks;
  if (run.link != nullptr) style.link = *run.link;
  style.language = run.language;
  style.direction = run.direction;
  return style;
}

/// The same for marked text. What an edit puts in has the style of the place where it begins.
template <class = void>
Text edited_text(const Text& text, const Step* begin, const Step* end) {
  if (text.is_plain()) return Text(edited_string(text.plain(), begin, end));
  Text out;
  std::size_t at = 0;
  const Step* step = begin;
  for (const Text::Run run : text.runs()) {
    const Style style = style_of(run);
    const std::size_t run_end = at + run.text.size();
    std::size_t cursor = at;
    for (; step != end; ++step) {
      const std::size_t from = step->edit->offset;
      const std::size_t to = from + step->edit->length;
      const bool is_last = run_end == text.plain().size();
      if (from > run_end || (from == run_end && !is_last)) break;
      if (from > cursor) out.append(text.plain().substr(cursor, from - cursor), style);
      if (from >= at) out.append(step->edit->text, style);
      cursor = to < run_end ? to : run_end;
      if (to > run_end) break;  // the next run loses its start to the same edit
    }
    if (cursor < run_end) out.append(text.plain().substr(cursor, run_end - cursor), style);
    at = run_end;
  }
  return out;
}

/// The string of a run that an edit of `/body/0/text/1/href` means; null for another member.
inline std::string* part_of(Style& style, std::string_view member) noexcept {
  if (member == "language") return &style.language;
  if (member == "href") return &style.link.href;
  if (member == "title") return &style.link.title;
  return nullptr;
}

/// A pointer into a run: the text's pointer, the run's number and the member.
struct RunPointer {
  std::string_view text;
  std::string_view member;
  std::size_t run = 0;
  bool is_one = false;
};
inline RunPointer run_pointer(std::string_view pointer) noexcept {
  RunPointer found;
  found.member = last_of(pointer);
  const std::string_view run = parent_of(pointer);
  found.text = parent_of(run);
  found.is_one = !run.empty() && strings::parse_integer(last_of(run), found.run);
  return found;
}

/// Calls `f(style)` with the style of one run, and gives the text that holds what `f` made of it.
template <class F>
Text with_style(const Text& text, std::size_t index, F&& f) {
  Text out;
  std::size_t i = 0;
  for (const Text::Run run : text.runs()) {
    Style style = style_of(run);
    if (i++ == index) f(style);
    out.append(run.text, style);
  }
  return out;
}

// ---- what a pointer leads to -------------------------------------------------------------------

/// Says whether there is what the edit would change.
template <class T>
bool edit_applies(const T& value, const Edit& edit) {
  bool applies = false;
  if (edit.kind == Edit::Kind::remove) {
    std::size_t index = 0;
    if (!strings::parse_integer(last_of(edit.path), index)) return false;
    resolve(value, parent_of(edit.path), [&](const auto& list) {
      if constexpr (is_vector<std::decay_t<decltype(list)>>) applies = index < list.size();
    });
    return applies;
  }
  const auto look = [&](const auto& node) {
    using Node = std::decay_t<decltype(node)>;
    if constexpr (std::is_same_v<Node, std::string>) applies = fits_text(edit, node);
    if constexpr (std::is_same_v<Node, Text>) applies = fits_text(edit, node.plain());
  };
  if (resolve(value, edit.path, look)) return applies;
  const RunPointer place = run_pointer(edit.path);
  if (!place.is_one) return false;
  resolve(value, place.text, [&](const auto& node) {
    if constexpr (std::is_same_v<std::decay_t<decltype(node)>, Text>) {
      std::size_t i = 0;
      for (const Text::Run run : node.runs()) {
        Style style = style_of(run);
        const std::string* part = i++ == place.run ? part_of(style, place.member) : nullptr;
        if (part != nullptr) applies = fits_text(edit, *part);
      }
    }
  });
  return applies;
}

/// Applies edits of one string, in order.
template <class T>
void edit_string(T& value, const Step* begin, const Step* end) {
  const std::string& path = begin->edit->path;
  const auto change = [&](auto& node) {
    using Node = std::decay_t<decltype(node)>;
    if constexpr (std::is_same_v<Node, std::string>) node = edited_string(node, begin, end);
    if constexpr (std::is_same_v<Node, Text>) node = edited_text(node, begin, end);
  };
  if (resolve(value, path, change)) return;
  const RunPointer place = run_pointer(path);
  resolve(value, place.text, [&](auto& node) {
    if constexpr (std::is_same_v<std::decay_t<decltype(node)>, Text>)
      node = with_style(node, place.run, [&](Style& style) {
        if (std::string* part = part_of(style, place.member))
          *part = edited_string(*part, begin, end);
      });
  });
}

template <class T>
void remove_element(T& value, const std::string& path) {
  std::size_t index = 0;
  (void)strings::parse_integer(last_of(path), index);
  resolve(value, parent_of(path), [&](auto& list) {
    if constexpr (is_vector<std::decay_t<decltype(list)>>)
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
  });
}

// ---- which issues fit together -----------------------------------------------------------------

inline bool is_same_edit(const Edit& a, const Edit& b) noexcept {
  return a.offset == b.offset && a.length == b.length && a.text == b.text;
}
inline bool overlap(const Edit& a, const Edit& b) noexcept {
  const bool are_both_insertions = a.length == 0 && b.length == 0;
  return b.offset < a.offset + a.length || (are_both_insertions && a.offset == b.offset);
}

/// Of two issues whose edits overlap the earlier one wins; equal edits agree. `steps` are sorted.
template <class = void>
void settle_conflicts(const std::vector<Step>& steps, std::vector<bool>& is_applied) {
  const auto is_open = [&](std::size_t i) { return is_applied[steps[i].issue]; };
  std::vector<std::size_t> kept;  // steps of one string that stand so far
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Edit& edit = *steps[i].edit;
    if (!is_open(i) || edit.kind == Edit::Kind::remove) continue;
    while (!kept.empty() &&
           (!is_open(kept.back()) || !is_one_place(*steps[kept.back()].edit, edit)))
      kept.pop_back();
    if (!kept.empty()) {
      const Step& before = steps[kept.back()];
      if (!is_same_edit(*before.edit, edit) && overlap(*before.edit, edit)) {
        const bool is_before_first = before.issue < steps[i].issue;
        is_applied[is_before_first ? steps[i].issue : before.issue] = false;
        --i;  // once more, against what is left
        continue;
      }
    }
    kept.push_back(i);
  }
}

}  // namespace detail

/// Applies the fixes of issues that `validate` found in this value, in one go: offsets and paths
/// are those of the value as it was validated, so the edits of several issues compose. Each issue
/// is applied whole or, where it does not fit the value or collides with an earlier one, not at
/// all. Returns the issues that were applied, in their order. Validate again to see what is left.
template <class T>
Issues apply_fixes(T& value, const Issues& issues) {
  using namespace detail;
  std::vector<bool> is_applied(issues.size());
  std::vector<Step> steps;
  for (std::size_t i = 0; i < issues.size(); ++i) {
    bool fits = !issues[i].fix.empty();
    for (const Edit& edit : issues[i].fix) fits = fits && edit_applies(value, edit);
    is_applied[i] = fits;
    if (!fits) continue;
    for (const Edit& edit : issues[i].fix) steps.push_back({&edit, i});
  }
  sort_steps(steps);
  settle_conflicts(steps, is_applied);

  std::vector<Step> open;
  for (const Step& step : steps) {
    if (!is_applied[step.issue]) continue;
    const bool is_again = !open.empty() && is_one_place(*open.back().edit, *step.edit) &&
                          is_same_edit(*open.back().edit, *step.edit);
    if (!is_again) open.push_back(step);
  }
  // Strings first, as removals move what stands behind them; parts of runs before their texts, and
  // elements from the back, come from going backwards.
  for (std::size_t end = open.size(); end > 0;) {
    std::size_t begin = end - 1;
    while (begin > 0 && is_one_place(*open[begin - 1].edit, *open[end - 1].edit)) --begin;
    if (open[begin].edit->kind == Edit::Kind::replace)
      edit_string(value, open.data() + begin, open.data() + end);
    end = begin;
  }
  for (std::size_t i = open.size(); i > 0; --i)
    if (open[i - 1].edit->kind == Edit::Kind::remove) remove_element(value, open[i - 1].edit->path);

  Issues applied;
  for (std::size_t i = 0; i < issues.size(); ++i)
    if (is_applied[i]) applied.push_back(issues[i]);
  return applied;
}

}  // namespace v0
}  // namespace galley

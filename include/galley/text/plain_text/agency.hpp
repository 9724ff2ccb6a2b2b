// galley: lines with which agencies and sites close a text: its source, its copyright
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/text/plain_text/draft.hpp>
#include <galley/text/plain_text/meta.hpp>
#include <galley/text/plain_text/people.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// "Source: Example News": who the text is from, or empty.
template <class = void>
std::string_view stated_source(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 120) return {};
  const std::string_view name = behind_source_label(text, draft.phrases);
  const char32_t first = letters::decode(name, 0).value;
  const bool named = letters::is_upper(first) || letters::is_caseless(first) ||
                     credit::detail::find_supplier(name, draft.credits) != nullptr;
  return named && !has_words(name, 7) && !ends_sentence(name) ? name : std::string_view{};
}

/// "(The Hill)" alone behind the text: the name in the bracket, or empty.
template <class = void>
std::string_view bracketed_source(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() < 5 || text.size() > 60 || text.front() != '(' || text.back() != ')') return {};
  const std::string_view name = letters::trim(text.substr(1, text.size() - 2));
  if (name.find('(') != name.npos || has_words(name, 6) || holds_digit(name)) return {};
  constexpr std::string_view no_sources[] = {"end", "ends", "more", "continued", "sic"};
  if (credit::detail::is_one_of(name, no_sources)) return {};
  return credit::detail::is_capitalised(name, draft.credits) ? name : std::string_view{};
}

template <class = void>
bool is_copyright(std::string_view text) {
  return text.size() < 300 &&
         (letters::match(text, "copyright ") != 0 || letters::match(text, "© ") != 0 ||
          letters::match(text, "(c) ") != 0);
}

/// One duty in "Reporting by A. Example; editing by B. Example": the word and the names.
struct Duty {
  std::string_view word;
  std::string_view names;
};

template <class = void>
Duty read_duty(std::string_view piece) {
  Duty duty;
  const std::size_t by = piece.find(" by ");
  if (by == piece.npos || by == 0 || by > 24) return duty;
  std::string_view rest = piece.substr(0, by);
  while (!rest.empty()) {  // "Additional reporting": the last word is the duty
    duty.word = credit::detail::next_word(rest);
    rest = letters::trim_front(rest);
  }
  constexpr std::string_view known[] = {"reporting", "editing", "writing", "compiled", "written"};
  if (!credit::detail::is_one_of(duty.word, known)) return {};
  duty.names = letters::trim(piece.substr(by + 4));
  return duty;
}

/// "(Reporting by A. Example in Lowport; editing by B. Example)": who made the text. Either all of
/// it is read, or none.
template <class = void>
bool take_duties(Draft& draft, std::size_t row) {
  std::string_view text = draft.text(row);
  if (text.size() > 400 || (text.front() != '(' && letters::decode(text, 0).value < 'A'))
    return false;
  if (text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2);
  std::vector<Person> people;
  for (const std::string_view piece : strings::split(text, ';')) {
    const Duty duty = read_duty(letters::trim(piece));
    if (duty.names.empty()) return false;
    std::string_view names = duty.names.substr(0, duty.names.find(" in "));
    while (!names.empty()) {
      std::string_view name = names.substr(0, names.find(", "));
      names.remove_prefix(name.size() + (name.size() == names.size() ? 0 : 2));
      while (!name.empty()) {
        std::string_view one = next_name(name);
        if (!one.empty() && one.back() == '.') one.remove_suffix(1);
        if (letters::match(one, "and ") != 0) one.remove_prefix(4);
        if (!credit::detail::is_person(one, draft.credits)) return false;
        Person person;
        person.name = std::string(one);
        person.kind = PersonKind::person;
        for (const char letter : duty.word) {
          person.role += strings::is_ascii_alpha(letter) ? static_cast<char>(letter | 32) : letter;
        }
        people.push_back(std::move(person));
      }
    }
  }
  if (people.empty() || !draft.has_room(draft.article.contributors.size() + people.size() - 1)) {
    return false;
  }
  for (Person& person : people) draft.article.contributors.push_back(std::move(person));
  draft.mark(row, LineClass::agency_tail, "duties", 85, "/contributors");
  return true;
}

/// A row that closes an agency's text: taken out of the body wherever it ends.
template <class = void>
bool take_agency_tail(Draft& draft, std::size_t row) {
  std::string_view name = stated_source(draft, row);
  const bool is_labelled = !name.empty();
  if (!is_labelled) name = bracketed_source(draft, row);
  if (!name.empty()) {
    if (!add_source(draft, name)) return true;
    draft.mark(row, LineClass::agency_tail, is_labelled ? "source.label" : "source.bracket",
               is_labelled ? 85 : 65, "/sources");
    return true;
  }
  if (take_duties(draft, row)) return true;
  if (!is_copyright(draft.text(row))) return false;
  if (!draft.has_room(draft.article.rights.notices.size())) return true;
  LanguageText notice;
  notice.text = std::string(draft.text(row));
  draft.article.rights.notices.push_back(std::move(notice));
  draft.mark(row, LineClass::agency_tail, "copyright", 85,
             pointer("rights/notices", draft.article.rights.notices.size() - 1));
  return true;
}

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

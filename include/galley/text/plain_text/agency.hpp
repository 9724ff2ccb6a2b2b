// galley: lines with which agencies and sites close a text: its source, its copyright
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/text/plain_text/draft.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// "Source: Example News": who the text is from, or empty.
template <class = void>
std::string_view stated_source(const Draft& draft, std::size_t row) {
  const std::string_view text = draft.text(row);
  if (text.size() > 120) return {};
  const std::size_t label = match_front(text, draft.phrases.source);
  if (label == 0 || text.substr(label, 1) != ":") return {};
  const std::string_view name = letters::trim(text.substr(label + 1));
  const bool named =
      count_words(name, 7) <= 6 && credit::detail::is_capitalised(name, draft.credits);
  return named ? name : std::string_view{};
}

template <class = void>
bool is_copyright(std::string_view text) {
  return text.size() < 300 &&
         (letters::match(text, "copyright ") != 0 || letters::match(text, "© ") != 0 ||
          letters::match(text, "(c) ") != 0);
}

/// A row that closes an agency's text: taken out of the body wherever it ends.
template <class = void>
bool take_agency_tail(Draft& draft, std::size_t row) {
  if (const std::string_view name = stated_source(draft, row); !name.empty()) {
    if (!draft.has_room(draft.article.sources.size())) return true;
    Person source;
    source.name = std::string(name);
    source.kind = PersonKind::organisation;
    draft.article.sources.push_back(std::move(source));
    draft.mark(row, LineClass::agency_tail, "source.label", 85,
               pointer("sources", draft.article.sources.size() - 1));
    return true;
  }
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

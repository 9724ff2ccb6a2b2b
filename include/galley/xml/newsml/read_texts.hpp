// galley: headlines, descriptions and the like: which is the plain field, and which are further
// ones
#pragma once
#include <galley/xml/newsml/read_item.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// An element whose exact text may stand in an attribute of ours.
template <class Lazy>
bool BasicItemReader<Lazy>::own_text(std::string& out, bool is_further) {
  bool has_own = false;
  std::string own;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_model(a, "text")) {
      has_own = true;
      Values::assign(own, a.value);
    } else {
      values_.inexact();
    }
  }
  if (is_further || !out.empty()) values_.inexact();
  std::string text;
  if (!values_.normalized(text, has_own, std::move(own))) return false;
  if (out.empty()) out = std::move(text);
  return true;
}

template <class Lazy>
bool BasicItemReader<Lazy>::keyword() {
  if (!has_room(article_.keywords)) return false;
  return own_text(article_.keywords.emplace_back(), false);
}

template <class Lazy>
bool BasicItemReader<Lazy>::dateline() {
  Dateline& line = article_.dateline;
  const bool is_further = !line.text.empty() || !line.place.empty();
  Dateline found;
  bool has_own = false;
  for (const Attribute& a : xml_.attributes()) {
    if (Values::is_model(a, "place")) {
      Values::assign(found.place, a.value);
    } else if (Values::is_model(a, "text")) {
      has_own = true;
    } else {
      values_.inexact();
    }
  }
  if (!values_.text(found.text)) return false;
  if (has_own) found.text.clear();
  if (is_further) {
    values_.inexact();
  } else {
    line = std::move(found);
  }
  return true;
}

/// Of a picture it is the picture's.
template <class Lazy>
bool BasicItemReader<Lazy>::creditline() {
  if (is_media() && xml_.value_of("field", Namespace::model) == "cover") return xml_.skip();
  if (is_media() && !values_.is_own()) return own_text(picture().caption.credit, false);
  return own_text(article_.rights.credit_line, false);
}

/// A text for the list; which of them are plain fields is decided when all are known. Our own
/// writer says so itself.
template <class Lazy>
bool BasicItemReader<Lazy>::text_of(Property what, std::string_view field, bool keeps_lines) {
  AlternativeText text;
  bool is_listed = false;
  // Which field it becomes may hang on what it says of itself; only a lone text needs no keeping.
  bool is_lone = xml_.attributes().empty();
  if (!values_.is_own())
    for (const Piece& piece : pieces_) is_lone = is_lone && P::all[piece.row].property != what;
  if (!values_.alternative(text, is_listed, keeps_lines)) return false;
  if (!is_lone) values_.implied();
  if (is_listed || !values_.is_own()) {
    if (!has_room(article_.alternative_texts)) return false;
    if (!is_listed) text.field = field;
    if (!is_listed && text.value.empty() && text.role.empty()) {
      values_.inexact();  // an empty element says nothing
      return true;
    }
    article_.alternative_texts.push_back(std::move(text));
    return true;
  }
  std::string* plain = &article_.title;
  if (what == Property::headlines) {
    const std::string_view code = code_of(text.role);
    plain = code == "kicker" ? &article_.kicker
            : code == "deck" ? &article_.deck
                             : &article_.headline;
  } else if (what == Property::descriptions) {
    const std::string_view code = code_of(text.role);
    if (code == "caption" || code == "altText") return true;  // the cover says it exactly
    plain = &article_.summary;
  } else if (what == Property::sluglines) {
    plain = &article_.slugline;
  } else if (what == Property::bylines) {
    plain = &article_.byline;
  }
  if (!plain->empty()) values_.inexact();
  *plain = std::move(text.value);
  return true;
}

template <class = void>
bool has_part(std::string_view text, std::string_view part) noexcept {
  for (std::size_t i = 0; i + part.size() <= text.size(); ++i)
    if (strings::equals_ignore_case(text.substr(i, part.size()), part)) return true;
  return false;
}

/// Takes texts of one field out of the list, each by the best that is true of it.
template <class = void>
class TextChoice {
 public:
  TextChoice(std::vector<AlternativeText>& list, std::string_view field, std::string_view language)
      : list_(list), field_(field), language_(language) {}

  /// The first that passes becomes the plain field.
  template <class F>
  bool take(std::string& plain, F&& passes) {
    if (!plain.empty()) return true;
    for (std::size_t i = 0; i < list_.size(); ++i) {
      const AlternativeText& text = list_[i];
      const bool is_candidate = text.field == field_ && text.media_type.empty() &&
                                !text.value.empty() && is_in_language(text.language);
      if (!is_candidate || !passes(text, code_of(text.role))) continue;
      plain = std::move(list_[i].value);
      list_.erase(list_.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    }
    return false;
  }

 private:
  bool is_in_language(std::string_view tag) const noexcept {
    if (tag.empty() || language_.empty()) return true;
    const auto primary = [](std::string_view t) { return t.substr(0, t.find('-')); };
    return strings::equals_ignore_case(primary(tag), primary(language_));
  }

  std::vector<AlternativeText>& list_;
  std::string_view field_;
  std::string_view language_;
};

template <class = void>
bool is_deck_role(std::string_view code) noexcept {
  return has_part(code, "sub") || has_part(code, "deck") || has_part(code, "second");
}

/// By rank, else by role, else by order (newsml-g2 practice of the agencies).
template <class Lazy>
void BasicItemReader<Lazy>::choose_headlines() {
  if (values_.is_own()) return;
  const std::string& language = article_.language.empty() ? item_language_ : article_.language;
  TextChoice<Lazy> choice(article_.alternative_texts, "headline", language);
  const auto is_ranked = [](std::int32_t rank) {
    return [rank](const AlternativeText& t, std::string_view) { return t.rank == rank; };
  };
  const auto has_no_role = [](const AlternativeText& t, std::string_view code) {
    return code.empty() && (!t.rank || *t.rank <= 2);
  };
  (void)(choice.take(article_.headline,
                     [](const AlternativeText& t, std::string_view code) {
                       return t.rank == 1 && !is_deck_role(code);
                     }) ||
         choice.take(article_.headline,
                     [](const AlternativeText& t, std::string_view code) {
                       const bool is_main = has_part(code, "title") || has_part(code, "main") ||
                                            has_part(code, "headline");
                       return is_main && !is_deck_role(code) && (!t.rank || *t.rank == 1);
                     }) ||
         choice.take(article_.headline, has_no_role) ||
         choice.take(article_.headline, [](const AlternativeText&, std::string_view code) {
           return !is_deck_role(code);
         }));
  (void)(choice.take(article_.kicker, [](const AlternativeText&, std::string_view code) {
    return has_part(code, "kicker") || has_part(code, "topic") || has_part(code, "over");
  }) || choice.take(article_.kicker, is_ranked(3)));
  (void)(choice.take(article_.deck, [](const AlternativeText&,
                                       std::string_view code) { return is_deck_role(code); }) ||
         choice.take(article_.deck, is_ranked(2)) || choice.take(article_.deck, has_no_role));
}

/// A teaser is the deck where no headline is; a caption belongs to a picture, not to a story.
template <class Lazy>
void BasicItemReader<Lazy>::choose_descriptions() {
  if (values_.is_own()) return;
  const std::string& language = article_.language.empty() ? item_language_ : article_.language;
  TextChoice<Lazy> choice(article_.alternative_texts, "description", language);
  const auto has_code = [](std::string_view wanted) {
    return [wanted](const AlternativeText&, std::string_view code) {
      return strings::equals_ignore_case(code, wanted);
    };
  };
  const auto has_no_role = [](const AlternativeText&, std::string_view code) {
    return code.empty();
  };
  if (is_media()) {
    std::string caption;
    if (choice.take(caption, has_code("caption")) || choice.take(caption, has_no_role))
      picture().caption.text = Text(std::move(caption));
  }
  (void)choice.take(article_.summary, has_code("summary"));
  (void)choice.take(article_.deck, has_code("teaser"));
  if (!is_media()) (void)choice.take(article_.summary, has_no_role);
}

template <class Lazy>
void BasicItemReader<Lazy>::choose_plain(std::string_view field, std::string& plain) {
  if (values_.is_own()) return;
  TextChoice<Lazy> choice(article_.alternative_texts, field, article_.language);
  (void)choice.take(plain, [](const AlternativeText&, std::string_view) { return true; });
}

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley

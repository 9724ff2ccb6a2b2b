// galley: the head and the foot of a story in HTML: headline, byline, times, related, topics
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <galley/html/words.hpp>
#include <galley/markup/html_blocks.hpp>
#include <galley/markup/html_links.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace html {
namespace detail {

/// Writes one article element, through whatever sinks it is given.
template <class Out>
class ArticleWriter {
 public:
  using Target = markup::HtmlTarget<Out>;

  ArticleWriter(const Target& target, const Article& article, const Voice& voice)
      : target_(target),
        out_(target.out),
        article_(article),
        voice_(voice),
        language_(target.language(article.language, Path(Path(), "language"))),
        direction_(article.direction) {
    if (direction_ == Direction::unspecified && voice.is_right_to_left())
      direction_ = Direction::rtl;
  }

  /// The whole element; `is_alone` where it stands in no page of ours.
  void write(bool is_alone) {
    out_.markup("<article class=\"galley\"");
    language_attributes("");
    if (is_alone && out_.is_xhtml()) out_.markup(" xmlns=\"http://www.w3.org/1999/xhtml\"");
    out_.markup(" data-galley=\"1\">\n");
    header();
    out_.markup("<div class=\"g-body\">\n");
    const Path root;
    if (article_.cover)
      markup::write_html_figure(target_, *article_.cover, Path(root, "cover"), true);
    markup::write_html_blocks(target_, article_.body, Path(root, "body"));
    out_.markup("</div>\n");
    footer();
    out_.markup("</article>\n");
  }

  /// ` lang` and ` dir`, as stated or as the language is written. `if_none` stands where the story
  /// names no language.
  template <std::size_t Size>
  void language_attributes(const char (&if_none)[Size]) {
    if (language_) {
      target_.language_attribute(language_);
    } else {
      out_.markup(if_none);
    }
    if (direction_ == Direction::rtl) out_.markup(" dir=\"rtl\"");
    if (direction_ == Direction::ltr) out_.markup(" dir=\"ltr\"");
  }

 private:
  void header() {
    out_.markup("<header>\n");
    if (!article_.kicker.empty()) {
      out_.markup("<p class=\"g-kicker\">");
      out_.text(article_.kicker);
      out_.markup("</p>\n");
    }
    if (!article_.headline.empty()) {
      out_.markup("<h1>");
      out_.text(article_.headline);
      out_.markup("</h1>\n");
    }
    if (!article_.deck.empty()) {
      out_.markup("<p class=\"g-deck\">");
      out_.text(article_.deck);
      out_.markup("</p>\n");
    }
    byline();
    meta();
    out_.markup("</header>\n");
  }

  void byline();
  void printed_byline();
  void author(const Person& person, std::string_view name, std::size_t index);

  /// Place and times, parted by middle dots.
  void meta() {
    const std::string_view dateline =
        article_.dateline.text.empty() ? article_.dateline.place : article_.dateline.text;
    const Timestamp& published = article_.published;
    const Timestamp& modified = article_.modified;
    const bool is_updated = !modified.empty() && modified != published;
    if (dateline.empty() && published.empty() && !is_updated) return;
    out_.markup("<p class=\"g-meta\">");
    out_.text(dateline);
    bool follows = !dateline.empty();
    if (!published.empty()) time(voice_.published(), published, "published", follows);
    follows = follows || !published.empty();
    if (is_updated) time(voice_.updated(), modified, "modified", follows);
    out_.markup("</p>\n");
  }

  void time(const Voice::Word& label, const Timestamp& time, std::string_view field, bool follows) {
    if (follows) out_.markup(" · ");
    word(label);
    out_.markup(" ");
    const MachineTime machine(time);
    if (machine) {
      out_.markup("<time");
      out_.attribute("datetime", machine);
      out_.markup(">");
    } else {
      target_.issues.warning("html.time.invalid", Path(Path(), field),
                             "this is not a time that a page can state; it is shown as it is");
    }
    write_time(out_, voice_, time);
    if (machine) out_.markup("</time>");
  }

  /// A word of the page's own; where it had to be English it says so.
  void word(const Voice::Word& word) {
    if (word.is_foreign) out_.markup("<span lang=\"en\">");
    out_.text(word.text);
    if (word.is_foreign) out_.markup("</span>");
  }

  void footer();
  void related();
  void topics();
  bool withhold_notes();
  void notes();
  void rights();

  /// Opens a list of the foot with its heading.
  template <std::size_t Size>
  void begin_part(const char (&start)[Size], const Voice::Word& name) {
    out_.markup(start);
    out_.attribute("aria-label", name.text);
    out_.markup("><h2 class=\"g-label\"");
    if (name.is_foreign) out_.markup(" lang=\"en\"");
    out_.markup(">");
    out_.text(name.text);
    out_.markup("</h2>\n<ul>\n");
  }

  const Target& target_;
  Out& out_;
  const Article& article_;
  const Voice& voice_;
  Token language_;
  Direction direction_;
};

template <class Out>
void ArticleWriter<Out>::byline() {
  if (!article_.byline.empty()) return printed_byline();
  std::size_t last = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < article_.authors.size(); ++i) {
    if (article_.authors[i].name.empty()) continue;
    last = i;
    ++count;
  }
  if (count == 0) return;
  out_.markup("<p class=\"g-byline\">");
  word(voice_.by());
  out_.markup(" ");
  bool follows = false;
  for (std::size_t i = 0; i <= last; ++i) {
    const Person& person = article_.authors[i];
    if (person.name.empty()) continue;
    if (follows) out_.text(i == last ? voice_.and_last() : voice_.comma());
    author(person, person.name, i);
    follows = true;
  }
  out_.markup("</p>\n");
}

/// The byline as printed, with the names of those authors who have a page linked where they stand.
template <class Out>
void ArticleWriter<Out>::printed_byline() {
  constexpr std::size_t longest_searched = 1024;  // more is no byline; keeps the search linear
  const Path root;
  const Path list(root, "authors");
  std::string_view rest = article_.byline;
  out_.markup("<p class=\"g-byline\">");
  for (std::size_t i = 0; i < article_.authors.size(); ++i) {
    const Person& person = article_.authors[i];
    const std::size_t at = person.name.empty() || article_.byline.size() > longest_searched
                               ? std::string_view::npos
                               : rest.find(person.name);
    if (at == std::string_view::npos) {
      target_.issues.info("html.author.unprinted", Path(list, i),
                          "the printed byline does not name this author");
      continue;
    }
    out_.text(rest.substr(0, at));
    author(person, rest.substr(at, person.name.size()), i);
    rest.remove_prefix(at + person.name.size());
  }
  out_.text(rest);
  out_.markup("</p>\n");
}

template <class Out>
void ArticleWriter<Out>::author(const Person& person, std::string_view name, std::size_t index) {
  const Path root;
  const Path list(root, "authors");
  const Path place(list, index);
  markup::write_html_link(target_, name, person.url, Path(place, "url"), "author");
}

template <class Out>
void ArticleWriter<Out>::footer() {
  const bool has_note = withhold_notes();
  bool has_topic = false;
  for (const Topic& topic : article_.topics) has_topic = has_topic || !topic.name.empty();
  bool has_related = false;
  for (const RelatedLink& link : article_.related)
    has_related = has_related || !link.title.empty() || !link.href.empty();
  bool has_rights = !article_.rights.credit_line.empty();
  for (const LanguageText& notice : article_.rights.notices)
    has_rights = has_rights || markup::is_shown(notice);
  if (!has_note && !has_topic && !has_related && !has_rights) return;
  out_.markup("<footer>\n");
  if (has_note) notes();
  if (has_related) related();
  if (has_topic) topics();
  if (has_rights) rights();
  out_.markup("</footer>\n");
}

template <class Out>
void ArticleWriter<Out>::related() {
  begin_part("<aside class=\"g-related\"", voice_.related());
  const Path root;
  const Path list(root, "related");
  Path place(list, std::size_t{0});
  for (std::size_t i = 0; i < article_.related.size(); ++i) {
    place.aim(i);
    const RelatedLink& link = article_.related[i];
    if (link.title.empty() && link.href.empty()) continue;
    out_.markup("<li>");
    markup::write_html_related(target_, link, place);
    out_.markup("</li>\n");
  }
  out_.markup("</ul></aside>\n");
}

template <class Out>
void ArticleWriter<Out>::topics() {
  begin_part("<nav class=\"g-topics\"", voice_.topics());
  for (const Topic& topic : article_.topics) {
    if (topic.name.empty()) continue;
    // A concept's identifier is an address only if it is one: a URN or a QCode is no mistake.
    const Url url(topic.id, UrlSlot::canonical);
    out_.markup("<li>");
    if (url) {
      out_.markup("<a");
      target_.link_attributes(url, "tag");
      out_.markup(">");
    }
    out_.text(topic.name);
    if (url) out_.markup("</a>");
    out_.markup("</li>\n");
  }
  out_.markup("</ul></nav>\n");
}

/// Says which notes are not for readers; true when another one is.
template <class Out>
bool ArticleWriter<Out>::withhold_notes() {
  const Path root;
  const Path list(root, "editor_notes");
  bool has_public = false;
  for (std::size_t i = 0; i < article_.editor_notes.size(); ++i) {
    const EditorNote& note = article_.editor_notes[i];
    if (note.is_public) {
      has_public = has_public || !note.text.empty();
    } else {
      target_.issues.info("html.note.withheld", Path(list, i),
                          "a note from desk to desk is not for readers");
    }
  }
  return has_public;
}

template <class Out>
void ArticleWriter<Out>::notes() {
  const Path root;
  const Path list(root, "editor_notes");
  for (std::size_t i = 0; i < article_.editor_notes.size(); ++i) {
    const EditorNote& note = article_.editor_notes[i];
    const Path place(list, i);
    if (!note.is_public || note.text.empty()) continue;
    out_.markup("<p class=\"g-note\"");
    target_.language_attribute(target_.language(note.language, Path(place, "language")));
    out_.markup(">");
    out_.text(note.text);
    out_.markup("</p>\n");
  }
}

/// Notices, and the line that is to be printed with the story.
template <class Out>
void ArticleWriter<Out>::rights() {
  const Path root;
  const Path rights(root, "rights");
  const Path list(rights, "notices");
  if (!article_.rights.credit_line.empty()) {
    out_.markup("<p class=\"g-rights\">");
    out_.text(article_.rights.credit_line);
    out_.markup("</p>\n");
  }
  for (std::size_t i = 0; i < article_.rights.notices.size(); ++i) {
    if (!markup::is_shown(article_.rights.notices[i])) continue;
    out_.markup("<p");
    markup::write_html_notice(target_, article_.rights.notices[i], Path(list, i));
    out_.markup("</p>\n");
  }
}

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley

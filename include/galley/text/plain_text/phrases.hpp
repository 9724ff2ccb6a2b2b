// galley: labels, boilerplate and small words of news pages, per language, as data
#pragma once

#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/text/credit_lexicon.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {

/// What a whole line that reads so is.
enum class PhraseUse : unsigned char {
  related,      ///< label: stories an editor joined to this one follow
  site_list,    ///< label: stories the site shows on every page follow
  tags,         ///< label: topics follow
  boilerplate,  ///< belongs to the page, not to the story
  counter,      ///< a button or a count
  gate,         ///< asks to sign in or to pay
};

/// A line as a page prints it. Case, blanks and marks at the end do not matter, so that
/// "WatchUsOn" is found as well.
struct Phrase {
  std::string_view text;
  PhraseUse use = PhraseUse::boilerplate;
};

/// Every list of the importer but those of the credit grammar. Replace any of them.
struct Phrases {
  credit::Rows<Phrase> lines;
  credit::Rows<std::string_view> openings;   ///< a paragraph that starts so is an appeal
  credit::Rows<std::string_view> read_also;  ///< "READ ALSO:" in front of another story's title
  credit::Rows<std::string_view> by;         ///< in front of an author
  credit::Rows<std::string_view> published;  ///< in front of a time of publication
  credit::Rows<std::string_view> updated;    ///< in front of a time of change
  credit::Rows<std::string_view> source;     ///< in front of who the text is from
  credit::Rows<std::string_view> cover;      ///< labels of the picture of the whole page
  credit::Rows<std::string_view> home;       ///< first step of a trail of sections
};

namespace words {

// clang-format off
template <class T = void>
inline constexpr Lazy<Phrase, T> lines[] = {
    // English
    {"Related topics", PhraseUse::tags}, {"Topics", PhraseUse::tags}, {"Tags", PhraseUse::tags},
    {"Filed under", PhraseUse::tags}, {"More about", PhraseUse::tags}, {"Keywords", PhraseUse::tags},
    {"Related stories", PhraseUse::related}, {"Related articles", PhraseUse::related},
    {"Related", PhraseUse::related}, {"Related news", PhraseUse::related},
    {"Related content", PhraseUse::related}, {"Related posts", PhraseUse::related},
    {"More on this story", PhraseUse::related}, {"More on this topic", PhraseUse::related},
    {"More on this", PhraseUse::related}, {"Read more", PhraseUse::related},
    {"Read also", PhraseUse::related}, {"Also read", PhraseUse::related},
    {"See also", PhraseUse::related}, {"Further reading", PhraseUse::related},
    {"You may also like", PhraseUse::site_list}, {"You might also like", PhraseUse::site_list},
    {"You may also be interested in", PhraseUse::site_list}, {"Most read", PhraseUse::site_list},
    {"Most popular", PhraseUse::site_list}, {"Trending", PhraseUse::site_list},
    {"Trending now", PhraseUse::site_list}, {"Latest news", PhraseUse::site_list},
    {"Latest stories", PhraseUse::site_list}, {"Top stories", PhraseUse::site_list},
    {"More stories", PhraseUse::site_list}, {"More news", PhraseUse::site_list},
    {"More from us", PhraseUse::site_list}, {"Recommended", PhraseUse::site_list},
    {"Recommended for you", PhraseUse::site_list}, {"Editor's picks", PhraseUse::site_list},
    {"Editors' picks", PhraseUse::site_list}, {"Don't miss", PhraseUse::site_list},
    {"Join our newsletter"}, {"Sign up to our newsletter"}, {"Sign up for our newsletter"},
    {"Subscribe to our newsletter"}, {"Newsletter"}, {"Sign up"}, {"Subscribe"}, {"Advertisement"},
    {"Advertising"}, {"Story continues below"}, {"Story continues below advertisement"},
    {"Article continues below"}, {"Follow us"}, {"Follow us on"}, {"Watch us on"}, {"Find us on"},
    {"Like us on Facebook"}, {"Download our app"}, {"Back to top"}, {"Skip to content"},
    {"Skip to main content"}, {"Terms of use"}, {"Privacy policy"}, {"Cookie policy"},
    {"Contact us"}, {"About us"}, {"All rights reserved"}, {"Recommended reading"},
    {"Share", PhraseUse::counter}, {"Share this", PhraseUse::counter},
    {"Share this story", PhraseUse::counter}, {"Share this article", PhraseUse::counter},
    {"Share on Facebook", PhraseUse::counter}, {"Share on Twitter", PhraseUse::counter},
    {"Tweet", PhraseUse::counter}, {"Comments", PhraseUse::counter},
    {"Leave a comment", PhraseUse::counter}, {"Print", PhraseUse::counter},
    {"Photo rating", PhraseUse::counter},
    {"Email", PhraseUse::counter}, {"Copy link", PhraseUse::counter}, {"Close", PhraseUse::counter},
    {"Save", PhraseUse::counter}, {"Listen", PhraseUse::counter},
    {"Sign in to continue reading", PhraseUse::gate}, {"Log in to continue", PhraseUse::gate},
    {"Subscribe to continue reading", PhraseUse::gate}, {"Register to read more", PhraseUse::gate},
    {"This article is for subscribers only", PhraseUse::gate},
    // German
    {"Mehr zum Thema", PhraseUse::related}, {"Lesen Sie auch", PhraseUse::related},
    {"Lesen Sie mehr", PhraseUse::related}, {"Das könnte Sie auch interessieren", PhraseUse::site_list},
    {"Meistgelesen", PhraseUse::site_list}, {"Themen", PhraseUse::tags},
    {"Schlagworte", PhraseUse::tags}, {"Anzeige"}, {"Werbung"}, {"Newsletter abonnieren"},
    {"Folgen Sie uns"}, {"Zur Startseite"}, {"Teilen", PhraseUse::counter},
    {"Kommentare", PhraseUse::counter}, {"Drucken", PhraseUse::counter},
    // French
    {"Lire aussi", PhraseUse::related}, {"À lire aussi", PhraseUse::related},
    {"Sur le même sujet", PhraseUse::related}, {"Les plus lus", PhraseUse::site_list},
    {"Mots-clés", PhraseUse::tags}, {"Rejoignez-nous"}, {"Suivez-nous"}, {"Publicité"},
    {"Inscrivez-vous à notre newsletter"}, {"Publié", PhraseUse::counter},
    {"Publié le", PhraseUse::counter}, {"Partager", PhraseUse::counter},
    {"Commentaires", PhraseUse::counter}, {"Imprimer", PhraseUse::counter},
    // Spanish, Portuguese, Italian, Dutch
    {"Lea también", PhraseUse::related}, {"Te puede interesar", PhraseUse::site_list},
    {"Noticias relacionadas", PhraseUse::related}, {"Etiquetas", PhraseUse::tags},
    {"Publicidad"}, {"Síguenos"}, {"Compartir", PhraseUse::counter},
    {"Leia também", PhraseUse::related}, {"Leia mais", PhraseUse::related}, {"Publicidade"},
    {"Siga-nos"}, {"Compartilhe", PhraseUse::counter}, {"Leggi anche", PhraseUse::related},
    {"Pubblicità"}, {"Seguici su"}, {"Condividi", PhraseUse::counter},
    {"Lees ook", PhraseUse::related}, {"Lees meer", PhraseUse::related}, {"Advertentie"},
    {"Volg ons"}, {"Delen", PhraseUse::counter},
    // Nordic, Slavic, Turkish
    {"Läs också", PhraseUse::related}, {"Læs også", PhraseUse::related},
    {"Les også", PhraseUse::related}, {"Lue myös", PhraseUse::related}, {"Annons"},
    {"Annonce"}, {"Mainos"}, {"Dela", PhraseUse::counter}, {"Читайте также", PhraseUse::related},
    {"Читайте також", PhraseUse::related}, {"Реклама"}, {"Поделиться", PhraseUse::counter},
    {"Czytaj także", PhraseUse::related}, {"Czytaj też", PhraseUse::related}, {"Reklama"},
    {"Udostępnij", PhraseUse::counter}, {"İlgili haberler", PhraseUse::related}, {"Reklam"},
};

template <class T = void>
inline constexpr Lazy<std::string_view, T> openings[] = {
    "Your support helps us", "Sign up to our ", "Sign up for our ", "Subscribe to our ",
    "Get the latest news ", "Support our journalism", "Download the app ", "Follow us on ",
    "This content is available only to ",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> read_also[] = {
    "read also", "read more", "also read", "see also", "related", "more", "don't miss",
    "lesen sie auch", "mehr zum thema", "lire aussi", "à lire aussi", "lea también", "lee también",
    "leia também", "leggi anche", "lees ook", "läs också", "les også", "læs også",
    "читайте также", "читайте також", "czytaj też", "czytaj także",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> by[] = {"by", "von", "par", "por", "di", "door", "av", "af"};
template <class T = void>
inline constexpr Lazy<std::string_view, T> published[] = {
    "first published", "published", "published on", "published at", "posted", "posted on", "date",
    "created", "veröffentlicht", "veröffentlicht am", "erstellt am", "publié le", "publicado",
    "publicado el", "publicado em", "pubblicato", "pubblicato il", "gepubliceerd",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> updated[] = {
    "last updated", "updated", "updated on", "updated at", "last modified", "modified",
    "aktualisiert", "aktualisiert am", "mis à jour le", "actualizado", "atualizado em",
    "aggiornato",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> source[] = {
    "source", "sources", "quelle", "fuente", "fonte", "bron", "kilde", "källa", "источник",
    "джерело", "źródło", "kaynak",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> cover[] = {
    "cover image", "cover photo", "cover picture", "featured image", "featured photo",
    "feature image", "main image", "main photo", "main picture", "lead image", "header image",
    "top image", "banner image", "titelbild", "titelfoto",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> home[] = {"home", "homepage", "startseite", "start", "accueil",
                                            "inicio", "início"};
// clang-format on

}  // namespace words

/// The lists that ship with galley.
template <class T = void>
const Phrases& default_phrases() {
  using credit::indexed;
  static constexpr Lazy<Phrases, T> lists = {
      indexed<Phrase, words::lines<T>>(),
      indexed<std::string_view, words::openings<T>>(),
      indexed<std::string_view, words::read_also<T>>(),
      indexed<std::string_view, words::by<T>>(),
      indexed<std::string_view, words::published<T>>(),
      indexed<std::string_view, words::updated<T>>(),
      indexed<std::string_view, words::source<T>>(),
      indexed<std::string_view, words::cover<T>>(),
      indexed<std::string_view, words::home<T>>(),
  };
  return lists;
}

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

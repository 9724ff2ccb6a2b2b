// galley: the words that a page adds to a story, by language: "By", "Published", months
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/fields.hpp>
#include <galley/core/language.hpp>
#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>
#include <galley/html/tokens.hpp>

namespace galley {
inline namespace v0 {
namespace html {

/// The words of the page's own. An empty one takes the built-in word of the article's language, or
/// else the English one, which is then marked as English.
struct Labels {
  std::string by;         ///< before the authors: "By"
  std::string and_last;   ///< before the last author, blanks included: " and "
  std::string published;  ///< before the time of publication
  std::string updated;    ///< before the time of the last change
  std::string related;    ///< heading of the related stories
  std::string topics;     ///< heading of the topics
  std::string picture;    ///< before a picture's credit; ": " follows
};

}  // namespace html

template <>
inline constexpr FieldList<&html::Labels::by, &html::Labels::and_last, &html::Labels::published,
                           &html::Labels::updated, &html::Labels::related, &html::Labels::topics,
                           &html::Labels::picture>
    fields<html::Labels>{
        {{"by"}, {"and_last"}, {"published"}, {"updated"}, {"related"}, {"topics"}, {"picture"}}};

namespace html {
namespace detail {

/// The words of one language. In `date`, %d is the day, %m the month's name, %n its number and %y
/// the year; `time` stands between date and time of day.
struct Words {
  std::string_view language;  ///< primary subtag
  std::string_view by, and_last, published, updated, related, topics, picture;
  std::string_view date, time;
  std::string_view comma;   ///< between authors
  std::string_view months;  ///< twelve words
  bool is_right_to_left = false;
};

template <class T = void>
inline constexpr Lazy<Words, T> all_words[] = {
    {"en", "By", " and ", "Published", "Updated", "Related stories", "Topics", "Picture",
     "%d %m %y", ", ", ", ",
     "January February March April May June July August September October November December"},
    {"ar", "بقلم", " و", "نُشر في", "حُدِّث في", "مواضيع ذات صلة", "المواضيع", "الصورة", "%d %m %y",
     "، ", "، ", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
     true},
    {"cs", "Text:", " a ", "Publikováno", "Aktualizováno", "Související články", "Témata", "Foto",
     "%d. %m %y", ", ", ", ",
     "ledna února března dubna května června července srpna září října listopadu prosince"},
    {"da", "Af", " og ", "Udgivet", "Opdateret", "Læs også", "Emner", "Foto", "%d. %m %y", ", ",
     ", ", "januar februar marts april maj juni juli august september oktober november december"},
    {"de", "Von", " und ", "Veröffentlicht", "Aktualisiert", "Mehr zum Thema", "Themen", "Foto",
     "%d. %m %y", ", ", ", ",
     "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"},
    {"es", "Por", " y ", "Publicado el", "Actualizado el", "Noticias relacionadas", "Temas", "Foto",
     "%d de %m de %y", ", ", ", ",
     "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
    {"fi", "Teksti:", " ja ", "Julkaistu", "Päivitetty", "Lue myös", "Aiheet", "Kuva", "%d. %m %y",
     " klo ", ", ",
     "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
     "syyskuuta lokakuuta marraskuuta joulukuuta"},
    {"fr", "Par", " et ", "Publié le", "Mis à jour le", "Sur le même sujet", "Thèmes",
     "Photo\u00A0", "%d %m %y", " à ", ", ",
     "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"},
    {"he", "מאת", " ו", "פורסם", "עודכן", "כתבות נוספות", "נושאים", "צילום", "%d ב%m %y", ", ",
     ", ", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", true},
    {"it", "Di", " e ", "Pubblicato il", "Aggiornato il", "Articoli correlati", "Argomenti", "Foto",
     "%d %m %y", ", ", ", ",
     "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
     "dicembre"},
    {"ja", "文", "、", "公開", "更新", "関連記事", "トピック", "写真", "%y年%n月%d日", " ", "、",
     ""},
    {"nb", "Av", " og ", "Publisert", "Oppdatert", "Les også", "Emner", "Foto", "%d. %m %y", ", ",
     ", ", "januar februar mars april mai juni juli august september oktober november desember"},
    {"nl", "Door", " en ", "Gepubliceerd op", "Bijgewerkt op", "Lees ook", "Onderwerpen", "Foto",
     "%d %m %y", ", ", ", ",
     "januari februari maart april mei juni juli augustus september oktober november december"},
    {"no", "Av", " og ", "Publisert", "Oppdatert", "Les også", "Emner", "Foto", "%d. %m %y", ", ",
     ", ", "januar februar mars april mai juni juli august september oktober november desember"},
    {"pl", "Tekst:", " i ", "Opublikowano", "Zaktualizowano", "Czytaj także", "Tematy", "Zdjęcie",
     "%d %m %y", ", ", ", ",
     "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
     "grudnia"},
    {"pt", "Por", " e ", "Publicado em", "Atualizado em", "Notícias relacionadas", "Temas", "Foto",
     "%d de %m de %y", ", ", ", ",
     "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"},
    {"ru", "Текст:", " и ", "Опубликовано", "Обновлено", "Читайте также", "Темы", "Фото",
     "%d %m %y", ", ", ", ",
     "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"},
    {"sv", "Av", " och ", "Publicerad", "Uppdaterad", "Läs också", "Ämnen", "Foto", "%d %m %y",
     ", ", ", ",
     "januari februari mars april maj juni juli augusti september oktober november december"},
    {"tr", "Haber:", " ve ", "Yayımlanma", "Güncelleme", "İlgili haberler", "Konular", "Fotoğraf",
     "%d %m %y", ", ", ", ",
     "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"},
    {"uk", "Текст:", " і ", "Опубліковано", "Оновлено", "Читайте також", "Теми", "Фото", "%d %m %y",
     ", ", ", ",
     "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"},
    {"zh", "文", "、", "发布", "更新", "相关报道", "主题", "图片", "%y年%n月%d日", " ", "、", ""},
};

/// The words of pages in a language that is not built in.
template <class T = void>
const Words& english() {
  return all_words<T>[0];
}

/// The built-in words of a language, or null.
template <class T = void>
const Words* words_for(std::string_view tag) {
  const std::string_view primary =
      is_plain_tag(tag) ? tag.substr(0, tag.find('-')) : primary_language(tag);
  for (const Words& row : all_words<T>)
    if (strings::equals_ignore_case(primary, row.language)) return &row;
  return nullptr;
}

/// The word of that number, from 0, in a string of words.
constexpr std::string_view word_at(std::string_view all, std::size_t index) {
  for (; index > 0; --index) all.remove_prefix(all.find(' ') + 1);
  return all.substr(0, all.find(' '));
}

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley

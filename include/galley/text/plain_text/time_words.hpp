// galley: names of months, and words that stand beside a time and say nothing of it
#pragma once

#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/text/rows.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace detail {

/// A month's name, long or short, in any case.
struct MonthName {
  std::string_view text;
  int month = 0;
};

// clang-format off
template <class T = void>
inline constexpr Lazy<MonthName, T> months[] = {
    {"january", 1}, {"jan", 1}, {"januar", 1}, {"jänner", 1}, {"janvier", 1}, {"enero", 1},
    {"janeiro", 1}, {"gennaio", 1}, {"januari", 1}, {"января", 1}, {"январь", 1}, {"січня", 1},
    {"січень", 1}, {"stycznia", 1}, {"styczeń", 1}, {"ocak", 1}, {"ene", 1}, {"ιανουαρίου", 1},
    {"januára", 1}, {"ledna", 1}, {"يناير", 1}, {"ינואר", 1}, {"tammikuuta", 1}, {"जनवरी", 1},
    {"february", 2}, {"feb", 2}, {"februar", 2}, {"février", 2}, {"febrero", 2},
    {"fevereiro", 2}, {"febbraio", 2}, {"februari", 2}, {"февраля", 2}, {"февраль", 2},
    {"лютого", 2}, {"лютий", 2}, {"lutego", 2}, {"luty", 2}, {"şubat", 2}, {"févr", 2},
    {"φεβρουαρίου", 2}, {"fev", 2}, {"فبراير", 2}, {"פברואר", 2}, {"helmikuuta", 2},
    {"march", 3}, {"mar", 3}, {"märz", 3}, {"mars", 3}, {"marzo", 3}, {"março", 3}, {"maart", 3},
    {"марта", 3}, {"март", 3}, {"березня", 3}, {"березень", 3}, {"marca", 3}, {"marzec", 3},
    {"mart", 3}, {"maret", 3}, {"μαρτίου", 3}, {"مارس", 3}, {"מרץ", 3}, {"מרס", 3},
    {"maaliskuuta", 3}, {"april", 4}, {"apr", 4}, {"avril", 4}, {"abril", 4}, {"aprile", 4},
    {"апреля", 4}, {"апрель", 4}, {"квітня", 4}, {"квітень", 4}, {"kwietnia", 4},
    {"kwiecień", 4}, {"nisan", 4}, {"abr", 4}, {"avr", 4}, {"απριλίου", 4}, {"أبريل", 4},
    {"إبريل", 4}, {"אפריל", 4}, {"huhtikuuta", 4}, {"may", 5}, {"mai", 5}, {"mayo", 5},
    {"maio", 5}, {"maggio", 5}, {"mei", 5}, {"maj", 5}, {"мая", 5}, {"май", 5}, {"травня", 5},
    {"травень", 5}, {"maja", 5}, {"mayıs", 5}, {"μαΐου", 5}, {"مايو", 5}, {"מאי", 5},
    {"toukokuuta", 5}, {"june", 6}, {"jun", 6}, {"juni", 6}, {"juin", 6}, {"junio", 6},
    {"junho", 6}, {"giugno", 6}, {"июня", 6}, {"июнь", 6}, {"червня", 6}, {"червень", 6},
    {"czerwca", 6}, {"czerwiec", 6}, {"haziran", 6}, {"ιουνίου", 6}, {"يونيو", 6}, {"يونيه", 6},
    {"יוני", 6}, {"kesäkuuta", 6}, {"july", 7}, {"jul", 7}, {"juli", 7}, {"juillet", 7},
    {"julio", 7}, {"julho", 7}, {"luglio", 7}, {"июля", 7}, {"июль", 7}, {"липня", 7},
    {"липень", 7}, {"lipca", 7}, {"lipiec", 7}, {"temmuz", 7}, {"juil", 7}, {"ιουλίου", 7},
    {"يوليو", 7}, {"يوليه", 7}, {"יולי", 7}, {"heinäkuuta", 7}, {"august", 8}, {"aug", 8},
    {"août", 8}, {"agosto", 8}, {"augustus", 8}, {"augusti", 8}, {"августа", 8}, {"август", 8},
    {"серпня", 8}, {"серпень", 8}, {"sierpnia", 8}, {"sierpień", 8}, {"ağustos", 8},
    {"agustus", 8}, {"ago", 8}, {"αυγούστου", 8}, {"أغسطس", 8}, {"אוגוסט", 8}, {"elokuuta", 8},
    {"september", 9}, {"sep", 9}, {"sept", 9}, {"septembre", 9}, {"septiembre", 9},
    {"setembro", 9}, {"settembre", 9}, {"сентября", 9}, {"сентябрь", 9}, {"вересня", 9},
    {"вересень", 9}, {"września", 9}, {"wrzesień", 9}, {"eylül", 9}, {"set", 9},
    {"σεπτεμβρίου", 9}, {"سبتمبر", 9}, {"ספטמבר", 9}, {"syyskuuta", 9}, {"october", 10},
    {"oct", 10}, {"oktober", 10}, {"octobre", 10}, {"octubre", 10}, {"outubro", 10},
    {"ottobre", 10}, {"октября", 10}, {"октябрь", 10}, {"жовтня", 10}, {"жовтень", 10},
    {"października", 10}, {"październik", 10}, {"ekim", 10}, {"okt", 10}, {"οκτωβρίου", 10},
    {"أكتوبر", 10}, {"אוקטובר", 10}, {"lokakuuta", 10}, {"november", 11}, {"nov", 11},
    {"novembre", 11}, {"noviembre", 11}, {"novembro", 11}, {"листопада", 11}, {"листопад", 11},
    {"ноября", 11}, {"ноябрь", 11}, {"listopada", 11}, {"listopad", 11}, {"kasım", 11},
    {"νοεμβρίου", 11}, {"نوفمبر", 11}, {"נובמבר", 11}, {"marraskuuta", 11}, {"december", 12},
    {"dec", 12}, {"dezember", 12}, {"décembre", 12}, {"diciembre", 12}, {"dezembro", 12},
    {"dicembre", 12}, {"декабря", 12}, {"декабрь", 12}, {"грудня", 12}, {"грудень", 12},
    {"grudnia", 12}, {"grudzień", 12}, {"aralık", 12}, {"desember", 12}, {"des", 12},
    {"déc", 12}, {"dic", 12}, {"dez", 12}, {"δεκεμβρίου", 12}, {"ديسمبر", 12}, {"דצמבר", 12},
    {"joulukuuta", 12},
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> time_fillers[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr",
    "sa", "so", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag", "mandag", "tirsdag", "onsdag", "torsdag",
    "fredag", "lørdag", "søndag", "måndag", "tisdag", "lördag", "söndag", "понедельник",
    "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок",
    "середа", "четвер", "пʼятниця", "субота", "неділя", "pazartesi", "salı", "çarşamba",
    "perşembe", "cuma", "cumartesi", "pazar", "at", "on", "um", "uhr", "klo", "kl", "kl.", "am",
    "le", "à", "de", "of", "the", "del", "il", "den", "der", "em", "alle", "ore", "hrs", "hours",
    "year", "г.", "г", "року", "года", "|", "-", "–", "—", "·", "•", "@", "/", "ב", "עام",
    "ساعة", "الساعة",
};
// clang-format on

template <class T = void>
inline constexpr credit::Rows<Lazy<MonthName, T>> month_rows =
    credit::indexed<MonthName, months<T>>();
template <class T = void>
inline constexpr credit::Rows<Lazy<std::string_view, T>> filler_rows =
    credit::indexed<std::string_view, time_fillers<T>>();

}  // namespace detail
}  // namespace plain_text
}  // namespace v0
}  // namespace galley

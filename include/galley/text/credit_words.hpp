// galley: the credit grammar's word lists, per language
#pragma once

#include <string_view>

#include "galley/core/lazy.hpp"
#include "galley/text/credit_lexicon.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace words {

/// Labels by language. Longer labels win over shorter ones, so order does not matter.
// clang-format off
template <class T = void>
inline constexpr Lazy<Label, T> labels[] = {
    // English
    {"picture"}, {"pictures"}, {"pic"}, {"pics"}, {"photo"}, {"photos"}, {"photograph"},
    {"photographs"}, {"photographer"}, {"photography"}, {"photo illustration"}, {"image"},
    {"images"}, {"credit"}, {"credits"}, {"source"}, {"sources"}, {"screenshot"}, {"screengrab"},
    {"screen grab"}, {"screen capture"}, {"screen shot"}, {"supplied"},
    {"submitted by", LabelUse::gives}, {"supplied by", LabelUse::gives},
    {"provided by", LabelUse::gives}, {"contributed by", LabelUse::gives}, {"illustration"},
    {"graphic"}, {"artwork"}, {"composite"}, {"video"}, {"still"}, {"map"}, {"courtesy"},
    {"file"}, {"file photo"}, {"file picture"}, {"file image"}, {"file pic"}, {"library picture"},
    {"library photo"}, {"library image"}, {"stock photo"}, {"stock image"}, {"archive photo"},
    {"archive picture"}, {"archive image"}, {"courtesy of", LabelUse::gives}, {"rendering"},
    {"cartoon"}, {"illustrator"}, {"infographic"}, {"photo montage"}, {"still image"},
    // German
    {"foto"}, {"fotos"}, {"bilder"}, {"bildquelle"}, {"bildquellen"}, {"bildrechte"},
    {"bildnachweis"}, {"bildcredit"}, {"quelle"}, {"quellen"}, {"archivfoto"}, {"archivbild"},
    {"symbolfoto"}, {"symbolbild"}, {"themenbild"}, {"themenfoto"}, {"beispielbild"},
    {"beispielfoto"}, {"grafik"}, {"repro"}, {"montage"}, {"fotomontage"}, {"fotograf"},
    {"fotografin"}, {"pressefoto"}, {"luftbild"}, {"visualisierung"}, {"illustration"}, {"karte"},
    {"zeichnung"}, {"karikatur"}, {"infografik"}, {"screenshots"}, {"videostandbild"}, {"foto von", LabelUse::leads},
    {"bild von", LabelUse::leads},
    // French
    {"crédit"}, {"crédits"}, {"crédits photo"}, {"crédit photos"}, {"crédits photos"},
    {"photo d'illustration"}, {"photo d’illustration"}, {"photo d'archives"},
    {"photo d’archives"}, {"image d'illustration"}, {"image d’illustration"}, {"capture d'écran"},
    {"capture d’écran"}, {"visuel"}, {"dessin"}, {"infographie"}, {"archives"}, {"cliché"},
    // Spanish, Portuguese, Italian, Catalan
    {"fotografía"}, {"fotografia"}, {"fotografías"}, {"fotografias"}, {"fotógrafo"}, {"imagen"},
    {"imágenes"}, {"imagem"}, {"imagens"}, {"immagine"}, {"immagini"}, {"imatge"}, {"créditos"},
    {"crediti"}, {"credito"}, {"fuente"}, {"fonte"}, {"font"}, {"foto de archivo"},
    {"foto de arquivo"}, {"foto d'archivio"}, {"foto d’archivio"}, {"imagen de archivo"},
    {"arte"}, {"cortesía"}, {"cortesia"}, {"captura de pantalla"}, {"captura"}, {"ilustración"},
    {"ilustração"}, {"illustrazione"}, {"infografía"}, {"gentileza"}, {"reprodução"},
    {"crédito foto"}, {"crédito de foto"}, {"crédito de la foto"}, {"crédito de imagen"},
    {"crédito da foto"}, {"crédito da imagem"}, {"créditos da foto"}, {"crédito fotográfico"},
    {"ph.", LabelUse::leads}, {"ph"}, {"foto tratta da", LabelUse::gives}, {"foto de", LabelUse::leads},
    {"foto di", LabelUse::leads}, {"fotos de", LabelUse::leads},
    {"foto cortesía de", LabelUse::gives}, {"cortesía de", LabelUse::gives},
    {"per gentile concessione di", LabelUse::gives},
    // Dutch, Afrikaans
    {"beeld"}, {"archieffoto"}, {"archiefbeeld"}, {"bron"}, {"fotograaf"}, {"foto's"},
    {"foto ter illustratie"}, {"foto van", LabelUse::leads}, {"foto door", LabelUse::leads},
    // Danish, Norwegian, Swedish, Finnish, Icelandic
    {"arkivfoto"}, {"arkivbild"}, {"arkivbilde"}, {"pressfoto"}, {"pressbild"}, {"kilde"},
    {"källa"}, {"billede"}, {"bilde"}, {"illustrasjonsfoto"}, {"illustrasjon"},
    {"illustrationsfoto"}, {"genrebild"}, {"modelfoto"}, {"skærmbillede"}, {"skjermbilde"},
    {"skärmbild"}, {"kuva"}, {"kuvat"}, {"arkistokuva"}, {"kuvituskuva"}, {"lähde"}, {"mynd"},
    // Russian, Ukrainian, Bulgarian, Serbian
    {"фото"}, {"фотография"}, {"источник"}, {"источник фото"}, {"снимок"}, {"иллюстрация"},
    {"скриншот"}, {"скриншот видео"}, {"кадр"}, {"кадр из видео"}, {"кадр видео"}, {"инфографика"},
    {"иллюстративное фото"}, {"ілюстративне фото"}, {"архівне фото"}, {"фото автора"},
    {"изображение"}, {"архивное фото"}, {"джерело"}, {"джерело фото"}, {"світлина"},
    {"скріншот"}, {"ілюстрація"}, {"снимка"}, {"снимки"}, {"източник"}, {"извор"},
    // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Romanian, Baltic
    {"fot.", LabelUse::leads}, {"fot"}, {"zdjęcie"}, {"zdjęcia"}, {"źródło"}, {"zdroj"},
    {"izvor"}, {"vir"}, {"fotó"}, {"fotók"}, {"forrás"}, {"illusztráció"}, {"sursa"},
    {"sursa foto"}, {"credit foto"}, {"sursă foto"}, {"autor"}, {"snímek"},
    // Turkish, Greek
    {"fotoğraf"}, {"fotoğraflar"}, {"görsel"}, {"arşiv"}, {"φωτογραφία"}, {"φωτογραφια"}, {"φωτό"}, {"φωτο"}, {"φωτ."},
    {"πηγή"},
    // Vietnamese, Indonesian, Zulu, Xhosa, Swahili
    {"ảnh"}, {"ảnh minh hoạ"}, {"đồ họa"}, {"hình"}, {"hình ảnh"}, {"nguồn"}, {"nguồn ảnh"}, {"ảnh tư liệu"}, {"ảnh minh họa"},
    {"ảnh chụp màn hình"}, {"sumber"}, {"sumber foto"}, {"dok.", LabelUse::leads}, {"kredit foto"}, {"tangkapan layar"}, {"gambar"}, {"isithombe"}, {"izithombe"},
    {"umfanekiso"}, {"picha"},
    // Korean, Japanese, Chinese
    {"사진"}, {"사진출처"}, {"사진 출처"}, {"사진제공"}, {"사진 제공"}, {"출처"}, {"제공"}, {"그래픽"}, {"자료사진"}, {"이미지"},
    {"사진 출처"}, {"이미지 출처"}, {"사진촬영"}, {"캡처"},
    {"写真"}, {"写真提供"}, {"画像"}, {"画像提供"}, {"提供"}, {"撮影"}, {"撮影者"}, {"出典"}, {"資料写真"}, {"图"}, {"圖"},
    {"图片"}, {"圖片"}, {"图片来源"}, {"圖片來源"}, {"图源"}, {"圖源"}, {"图自"}, {"来源"}, {"來源"}, {"摄影"}, {"攝影"},
    {"照片"}, {"资料图"}, {"資料照"}, {"供图"}, {"供圖"}, {"翻攝"}, {"图片提供"}, {"圖片提供"}, {"插图"}, {"漫画"},
    {"写真協力"}, {"画像出典"}, {"イラスト"},
    // Arabic, Persian, Hebrew, Hindi, Bengali, Tamil, Thai
    {"تصوير"}, {"بعدسة"}, {"مصدر الصورة"}, {"المصدر"}, {"صورة"}, {"الصورة"}, {"عدسة"}, {"عکس"}, {"عکاس"}, {"منبع"}, {"צילום"}, {"צילום מסך"},
    {"קרדיט"}, {"תמונה"}, {"फोटो"}, {"तस्वीर"}, {"स्रोत"}, {"ছবি"}, {"সূত্র"}, {"படம்"}, {"ภาพ"},
    {"เครดิต"}, {"ที่มา"},
};

/// Labels that stand in front of a line and may name its caption.
template <class T = void>
inline constexpr Lazy<Label, T> line_labels[] = {
    // English
    {"image source", LabelUse::line}, {"image copyright", LabelUse::line},
    {"photo copyright", LabelUse::line}, {"image credit", LabelUse::line},
    {"image caption", LabelUse::captions}, {"media caption", LabelUse::captions},
    {"photo caption", LabelUse::captions}, {"picture caption", LabelUse::captions},
    {"caption", LabelUse::captions}, {"cover image", LabelUse::either},
    {"cover photo", LabelUse::either}, {"cover picture", LabelUse::either},
    {"featured image", LabelUse::either}, {"featured photo", LabelUse::either},
    {"feature image", LabelUse::either}, {"main image", LabelUse::either},
    {"main photo", LabelUse::either}, {"main picture", LabelUse::either},
    {"lead image", LabelUse::either}, {"header image", LabelUse::either},
    {"top image", LabelUse::either}, {"banner image", LabelUse::either},
    // German
    {"bild", LabelUse::either}, {"titelbild", LabelUse::either}, {"titelfoto", LabelUse::either},
    {"legende", LabelUse::captions}, {"bildlegende", LabelUse::captions},
    {"bildunterschrift", LabelUse::captions}, {"bildtext", LabelUse::captions},
    // French
    {"crédit photo", LabelUse::line}, {"crédit image", LabelUse::line},
    {"légende", LabelUse::captions}, {"légende image", LabelUse::captions},
    {"légende photo", LabelUse::captions},
    // Spanish, Portuguese, Italian, Catalan
    {"fuente de la imagen", LabelUse::line}, {"crédito", LabelUse::line},
    {"pie de foto", LabelUse::captions}, {"legenda", LabelUse::captions},
    {"legenda da foto", LabelUse::captions}, {"didascalia", LabelUse::captions},
    // Dutch, Afrikaans
    {"onderschrift", LabelUse::captions},
    // Danish, Norwegian, Swedish, Finnish, Icelandic
    {"kuvateksti", LabelUse::captions},
    // Russian, Ukrainian, Bulgarian, Serbian
    {"автор фото", LabelUse::line}, {"подпись к фото", LabelUse::captions},
    {"підпис до фото", LabelUse::captions},
    // Turkish, Greek
    {"kaynak", LabelUse::line}, {"fotoğraf altı yazısı", LabelUse::captions},
    // Vietnamese, Indonesian, Zulu, Xhosa, Swahili
    {"nguồn hình ảnh", LabelUse::line}, {"sumber gambar", LabelUse::line},
    {"chanzo cha picha", LabelUse::line}, {"chụp lại hình ảnh", LabelUse::captions},
    {"keterangan gambar", LabelUse::captions}, {"keterangan foto", LabelUse::captions},
    {"maelezo ya picha", LabelUse::captions},
    // Korean, Japanese, Chinese
    {"사진 설명", LabelUse::captions}, {"画像説明", LabelUse::captions}, {"写真説明", LabelUse::captions},
    {"图片说明", LabelUse::captions}, {"圖片說明", LabelUse::captions}, {"图像加注文字", LabelUse::captions},
    {"图像来源", LabelUse::line}, {"圖像來源", LabelUse::line},
    // Arabic, Persian, Hebrew, Hindi, Bengali, Tamil, Thai
    {"صدر الصورة", LabelUse::line}, {"इमेज स्रोत", LabelUse::line},
    {"التعليق على الصورة", LabelUse::captions}, {"इमेज कैप्शन", LabelUse::captions},
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<Joiner, T> joiners[] = {
    {"credit", LabelUse::names}, {"credits", LabelUse::names}, {"source", LabelUse::names},
    {"copyright", LabelUse::names}, {"by"}, {"from"}, {"via"}, {"par"}, {"por"}, {"von"},
    {"courtesy", LabelUse::gives}, {"courtesy of", LabelUse::gives},
    {"supplied by", LabelUse::gives}, {"provided by", LabelUse::gives}, {"should read"},
    {"contributed by", LabelUse::gives}, {"submitted by", LabelUse::gives},
    {"taken by", LabelUse::leads},
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> suffixes[] = {
    "撮影", "提供", "写す", "摄影", "攝影", "拍摄", "拍攝", "摄", "攝", "供图", "供圖", "供稿",
    "선임기자", "사진기자", "인턴기자", "객원기자", "기자", "제공", "촬영", "캡처", "캡쳐", "갈무리",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> signs[] = {
    "©\xEF\xB8\x8F", "©", "(c)", "（Ｃ）", "（C）", "ⓒ", "Ⓒ", "&copy;", "copyright",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> house_words[] = {
    "post", "gazette", "post-gazette", "times", "herald", "news", "tribune", "journal", "star",
    "press", "daily", "sun", "globe", "chronicle", "observer", "register", "courier", "record",
    "review", "guardian", "mail", "telegraph", "examiner", "dispatch", "inquirer", "enquirer",
    "ledger", "star-ledger", "bulletin", "standard", "argus", "echo", "express", "mirror",
    "republic", "sentinel", "staff", "pool", "images", "photos", "pictures", "photography", "pix",
    "media", "zeitung", "anzeiger", "nachrichten", "foto", "fotos", "tv", "television", "radio",
    "magazine", "wire", "archive", "archives", "studio", "studios", "presse", "agency",
    "fotografie", "photographie", "library", "museum", "stock",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> body_words[] = {
    "army", "navy", "police", "polizei", "policía", "feuerwehr", "ministry", "ministère",
    "ministerio", "ministerium", "government", "council", "university", "universität",
    "department", "office", "force", "corps", "marine", "marines", "service", "services", "bank",
    "club", "festival", "group", "association", "committee", "museum", "institute", "parliament",
    "embassy", "commission", "agency", "authority", "society", "foundation", "company", "airport",
    "church", "school", "college", "hospital", "united", "league", "federation", "union", "house",
    "gallery", "theatre", "theater", "trust", "guard", "command", "brigade", "regiment",
    "bundeswehr", "stadt", "gemeinde", "ville", "ayuntamiento", "gobierno", "presidencia",
    "presidency", "prefeitura", "governo", "полиция", "мчс", "минобороны", "пресс-служба",
    "министерство",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> particles[] = {
    "de", "del", "della", "der", "den", "des", "di", "da", "do", "dos", "das", "du", "la", "le",
    "les", "el", "al", "van", "von", "vom", "zu", "zur", "bin", "bint", "ibn", "ter", "ten", "y",
    "e", "i", "und", "and", "et", "och", "og", "of", "the", "for", "für", "pour", "para", "per",
    "in", "at", "&", "+", "dok.", "и", "та", "для", "av", "af",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> sourceless[] = {
    "supplied", "submitted", "contributed", "provided", "handout", "courtesy", "pool", "file",
    "staff", "private", "privat", "privé", "privado", "privato", "prywatne", "own work",
    "social media", "family handout", "family", "archive", "archives", "archiv", "internet",
    "divulgação", "reprodução", "cortesía", "redes sociales", "dr", "d.r.", "anonymous",
    "screenshot", "contributed photo", "courtesy photo", "submitted photo", "handout photo",
    "provided photo", "supplied photo", "family photo", "staff photo", "arkiv", "arquivo",
    "archivo", "архив", "соцсети", "соцмережі", "из открытых источников", "відкриті джерела",
    "ist", "symbolbild", "illustration", "internetowe", "materiały prasowe", "arşiv", "stringer",
    "unknown", "photo provided", "photos provided", "photo submitted", "photo supplied",
    "photo courtesy", "image supplied", "image provided", "reproducción", "gentileza", "cortesia",
    "especial", "istimewa", "zvg", "z.v.g.", "hfr", "arquivo pessoal", "acervo pessoal",
    "archivo personal", "archivo particular", "archivio", "eigenes foto", "интернет",
    "соціальні мережі", "особистий архів", "личный архив", "인터넷", "온라인 커뮤니티", "網路", "网络",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<std::string_view, T> page_tools[] = {
    "hide caption", "toggle caption", "show caption", "enlarge this image", "buy photo",
    "buy now", "zoom", "enlarge image", "purchase licensing rights", "acquire licensing rights",
    "opens new tab",
};
// clang-format on

// clang-format off
template <class T = void>
inline constexpr Lazy<NoteWord, T> notes[] = {
    {"file photo", Note::file, true}, {"file picture", Note::file, true},
    {"file image", Note::file, true}, {"file pic", Note::file, true},
    {"file footage", Note::file, true}, {"file", Note::file},
    {"library picture", Note::archive, true}, {"library pictures", Note::archive, true},
    {"library photo", Note::archive, true}, {"library image", Note::archive, true},
    {"archive photo", Note::archive, true}, {"archive picture", Note::archive, true},
    {"archive image", Note::archive, true}, {"archivbild", Note::archive, true},
    {"archivfoto", Note::archive, true}, {"archivaufnahme", Note::archive, true},
    {"arkivfoto", Note::archive, true}, {"arkivbild", Note::archive, true},
    {"arkivbilde", Note::archive, true}, {"archieffoto", Note::archive, true},
    {"archiefbeeld", Note::archive, true}, {"arkistokuva", Note::archive, true},
    {"foto de archivo", Note::archive, true}, {"imagen de archivo", Note::archive, true},
    {"foto de arquivo", Note::archive, true}, {"foto d'archivio", Note::archive, true},
    {"foto d’archivio", Note::archive, true}, {"photo d'archives", Note::archive, true},
    {"photo d’archives", Note::archive, true}, {"image d'archives", Note::archive, true},
    {"image d’archives", Note::archive, true}, {"архивное фото", Note::archive, true},
    {"фото из архива", Note::archive, true}, {"архівне фото", Note::archive, true},
    {"ảnh tư liệu", Note::archive, true}, {"자료사진", Note::archive, true},
    {"資料写真", Note::archive, true}, {"資料照", Note::archive, true}, {"资料图", Note::archive, true},
    {"資料", Note::archive}, {"자료", Note::archive}, {"archive", Note::archive},
    {"archives", Note::archive}, {"archiv", Note::archive}, {"archivo", Note::archive},
    {"arquivo", Note::archive}, {"archivio", Note::archive}, {"archief", Note::archive},
    {"arkiv", Note::archive}, {"archiwum", Note::archive}, {"архив", Note::archive},
    {"архів", Note::archive}, {"arşiv", Note::archive}, {"tư liệu", Note::archive},
    {"handout", Note::handout}, {"hand-out", Note::handout}, {"ho", Note::handout},
    {"pool", Note::pool}, {"stock image", Note::illustration, true},
    {"stock photo", Note::illustration, true}, {"symbolbild", Note::illustration, true},
    {"symbolfoto", Note::illustration, true}, {"themenbild", Note::illustration, true},
    {"beispielbild", Note::illustration, true}, {"beispielfoto", Note::illustration, true},
    {"illustrasjonsfoto", Note::illustration, true}, {"genrebild", Note::illustration, true},
    {"kuvituskuva", Note::illustration, true}, {"photo d'illustration", Note::illustration, true},
    {"photo d’illustration", Note::illustration, true},
    {"image d'illustration", Note::illustration, true},
    {"image d’illustration", Note::illustration, true},
    {"foto ter illustratie", Note::illustration, true},
    {"imagen ilustrativa", Note::illustration, true},
    {"foto ilustrativa", Note::illustration, true},
    {"imagem ilustrativa", Note::illustration, true}, {"ảnh minh họa", Note::illustration, true},
    {"illustration", Note::illustration}, {"ilustrativa", Note::illustration},
    {"illustrative", Note::illustration}, {"иллюстрация", Note::illustration},
    {"symbol", Note::illustration},
};
// clang-format on

}  // namespace words
}  // namespace credit
}  // namespace v0
}  // namespace galley

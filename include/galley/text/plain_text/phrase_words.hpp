// galley: the words of news pages, per language: labels, page furniture, bylines and times
#pragma once

#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/text/plain_text/phrases.hpp>

namespace galley {
inline namespace v0 {
namespace plain_text {
namespace words {

// clang-format off
template <class T = void>
inline constexpr Lazy<Phrase, T> lines[] = {
    // English
    {"Related topics", PhraseUse::tags}, {"Topics", PhraseUse::tags}, {"Tags", PhraseUse::tags},
    {"Filed under", PhraseUse::tags}, {"More about", PhraseUse::tags},
    {"Keywords", PhraseUse::tags}, {"Related stories", PhraseUse::related},
    {"Related articles", PhraseUse::related}, {"Related", PhraseUse::related},
    {"Related news", PhraseUse::related}, {"Related content", PhraseUse::related},
    {"Related posts", PhraseUse::related}, {"More on this story", PhraseUse::related},
    {"More on this topic", PhraseUse::related}, {"More on this", PhraseUse::related},
    {"Read more", PhraseUse::related}, {"Read also", PhraseUse::related},
    {"Also read", PhraseUse::related}, {"See also", PhraseUse::related},
    {"Further reading", PhraseUse::related}, {"You may also like", PhraseUse::site_list},
    {"You might also like", PhraseUse::site_list},
    {"You may also be interested in", PhraseUse::site_list}, {"Most read", PhraseUse::site_list},
    {"Most popular", PhraseUse::site_list}, {"Trending", PhraseUse::site_list},
    {"Trending now", PhraseUse::site_list}, {"Latest news", PhraseUse::site_list},
    {"Latest stories", PhraseUse::site_list}, {"Top stories", PhraseUse::site_list},
    {"More stories", PhraseUse::site_list}, {"More news", PhraseUse::site_list},
    {"More from us", PhraseUse::site_list}, {"Recommended", PhraseUse::site_list},
    {"Recommended for you", PhraseUse::site_list}, {"Editor's picks", PhraseUse::site_list},
    {"Editors' picks", PhraseUse::site_list}, {"Don't miss", PhraseUse::site_list},
    {"Join our newsletter"}, {"Sign up to our newsletter"}, {"Sign up for our newsletter"},
    {"Subscribe to our newsletter"}, {"Newsletter"}, {"Sign up"}, {"Subscribe"},
    {"Advertisement"}, {"Advertising"}, {"Story continues below"},
    {"Story continues below advertisement"}, {"Article continues below"}, {"Follow us"},
    {"Follow us on"}, {"Watch us on"}, {"Find us on"}, {"Like us on Facebook"},
    {"Download our app"}, {"Back to top"}, {"Skip to content"}, {"Skip to main content"},
    {"Terms of use"}, {"Privacy policy"}, {"Cookie policy"}, {"Contact us"}, {"About us"},
    {"All rights reserved"}, {"Recommended reading"}, {"Share", PhraseUse::counter},
    {"Share this", PhraseUse::counter}, {"Share this story", PhraseUse::counter},
    {"Share this article", PhraseUse::counter}, {"Share on Facebook", PhraseUse::counter},
    {"Share on Twitter", PhraseUse::counter}, {"Tweet", PhraseUse::counter},
    {"Comments", PhraseUse::counter}, {"Leave a comment", PhraseUse::counter},
    {"Print", PhraseUse::counter}, {"Photo rating", PhraseUse::counter},
    {"Email", PhraseUse::counter}, {"Copy link", PhraseUse::counter},
    {"Close", PhraseUse::counter}, {"Save", PhraseUse::counter}, {"Listen", PhraseUse::counter},
    {"Sign in to continue reading", PhraseUse::gate}, {"Log in to continue", PhraseUse::gate},
    {"Subscribe to continue reading", PhraseUse::gate},
    {"Register to read more", PhraseUse::gate},
    {"This article is for subscribers only", PhraseUse::gate}, {"Edition", PhraseUse::setting},
    {"More from this section", PhraseUse::site_list}, {"Also in the news", PhraseUse::site_list},
    {"Around the web", PhraseUse::site_list}, {"Other stories", PhraseUse::site_list},
    {"In other news", PhraseUse::site_list}, {"Related coverage", PhraseUse::related},
    {"Related reading", PhraseUse::related}, {"Read next", PhraseUse::related},
    {"Sign up for email alerts"}, {"Get our app"}, {"Download the app"}, {"Follow", PhraseUse::counter},
    {"Register", PhraseUse::counter}, {"Log in", PhraseUse::counter}, {"Sign in", PhraseUse::counter}, {"Menu", PhraseUse::counter}, {"Search"},
    {"Story continues after advertisement"}, {"Erstellt von - Uhr"}, {"Our standards"},
    {"Share this with"}, {"These are external links and will open in a new window"},
    {"Comment", PhraseUse::counter}, {"View comments", PhraseUse::counter},
    {"Share via email", PhraseUse::counter}, {"Pin it", PhraseUse::counter},
    {"Facebook", PhraseUse::counter}, {"Twitter", PhraseUse::counter},
    {"WhatsApp", PhraseUse::counter}, {"Messenger", PhraseUse::counter},
    {"LinkedIn", PhraseUse::counter}, {"Reddit", PhraseUse::counter},
    {"Next", PhraseUse::counter}, {"Previous", PhraseUse::counter},
    {"Play video", PhraseUse::counter}, {"Watch", PhraseUse::counter},
    {"View gallery", PhraseUse::counter}, {"Full screen", PhraseUse::counter},
    {"Slideshow", PhraseUse::counter}, {"Already a subscriber", PhraseUse::gate},
    {"Create a free account to continue", PhraseUse::gate},
    {"You have reached your limit of free articles", PhraseUse::gate},
    // German
    {"Mehr zum Thema", PhraseUse::related}, {"Lesen Sie auch", PhraseUse::related},
    {"Lesen Sie mehr", PhraseUse::related},
    {"Das könnte Sie auch interessieren", PhraseUse::site_list},
    {"Meistgelesen", PhraseUse::site_list}, {"Themen", PhraseUse::tags},
    {"Schlagworte", PhraseUse::tags}, {"Anzeige"}, {"Werbung"}, {"Newsletter abonnieren"},
    {"Folgen Sie uns"}, {"Zur Startseite"}, {"Teilen", PhraseUse::counter},
    {"Kommentare", PhraseUse::counter}, {"Drucken", PhraseUse::counter},
    {"Mehr dazu", PhraseUse::related}, {"Auch interessant", PhraseUse::related},
    {"Weiterlesen", PhraseUse::related}, {"Weitere Artikel", PhraseUse::related},
    {"Neueste Artikel", PhraseUse::site_list}, {"Aktuelle Nachrichten", PhraseUse::site_list},
    {"Schlagwörter", PhraseUse::tags}, {"Stichworte", PhraseUse::tags}, {"Newsletter bestellen"},
    {"Zum Newsletter anmelden"}, {"Folge uns"}, {"Artikel merken"}, {"Startseite", PhraseUse::counter},
    {"Suche", PhraseUse::counter}, {"Vorlesen", PhraseUse::counter},
    {"Merken", PhraseUse::counter}, {"Schließen", PhraseUse::counter},
    {"Kommentar schreiben", PhraseUse::counter}, {"Zur Galerie", PhraseUse::counter},
    {"Jetzt weiterlesen", PhraseUse::gate}, {"Nur für Abonnenten", PhraseUse::gate},
    {"Registrieren Sie sich, um weiterzulesen", PhraseUse::gate},
    // French
    {"Lire aussi", PhraseUse::related}, {"À lire aussi", PhraseUse::related},
    {"Sur le même sujet", PhraseUse::related}, {"Les plus lus", PhraseUse::site_list},
    {"Mots-clés", PhraseUse::tags}, {"Rejoignez-nous"}, {"Suivez-nous"}, {"Publicité"},
    {"Inscrivez-vous à notre newsletter"}, {"Publié", PhraseUse::counter},
    {"Publié le", PhraseUse::counter}, {"Partager", PhraseUse::counter},
    {"Commentaires", PhraseUse::counter}, {"Imprimer", PhraseUse::counter},
    {"Lire également", PhraseUse::related}, {"Voir aussi", PhraseUse::related},
    {"À voir aussi", PhraseUse::related}, {"Articles liés", PhraseUse::related},
    {"En lien avec cet article", PhraseUse::related},
    {"Dernières nouvelles", PhraseUse::site_list}, {"À la une", PhraseUse::site_list},
    {"Nos dernières actualités", PhraseUse::site_list}, {"Sujets", PhraseUse::tags},
    {"Thèmes", PhraseUse::tags}, {"Étiquettes", PhraseUse::tags}, {"Abonnez-vous"},
    {"S'abonner"}, {"S’abonner"}, {"Rejoignez-nous sur Facebook"},
    {"La suite après la publicité"}, {"Suivez-nous sur les réseaux sociaux"},
    {"Fermer", PhraseUse::counter}, {"Réagir", PhraseUse::counter},
    {"Écouter l'article", PhraseUse::counter}, {"Article réservé aux abonnés", PhraseUse::gate},
    // Spanish, Portuguese, Italian, Dutch
    {"Lea también", PhraseUse::related}, {"Te puede interesar", PhraseUse::site_list},
    {"Noticias relacionadas", PhraseUse::related}, {"Etiquetas", PhraseUse::tags},
    {"Publicidad"}, {"Síguenos"}, {"Compartir", PhraseUse::counter},
    {"Leia também", PhraseUse::related}, {"Leia mais", PhraseUse::related}, {"Publicidade"},
    {"Siga-nos"}, {"Compartilhe", PhraseUse::counter}, {"Leggi anche", PhraseUse::related},
    {"Pubblicità"}, {"Seguici su"}, {"Condividi", PhraseUse::counter},
    {"Lees ook", PhraseUse::related}, {"Lees meer", PhraseUse::related}, {"Advertentie"},
    {"Volg ons"}, {"Delen", PhraseUse::counter}, {"Lee también", PhraseUse::related},
    {"Lea más", PhraseUse::related}, {"Leer más", PhraseUse::related},
    {"También te puede interesar", PhraseUse::related}, {"Veja também", PhraseUse::related},
    {"Notícias relacionadas", PhraseUse::related}, {"Saiba mais", PhraseUse::related},
    {"Leggi tutto", PhraseUse::related}, {"Potrebbe interessarti", PhraseUse::related},
    {"Lees verder", PhraseUse::related}, {"Meer over dit onderwerp", PhraseUse::related},
    {"Articoli correlati", PhraseUse::related}, {"Lo más leído", PhraseUse::site_list},
    {"Últimas noticias", PhraseUse::site_list}, {"Mais lidas", PhraseUse::site_list},
    {"Últimas notícias", PhraseUse::site_list}, {"Più letti", PhraseUse::site_list},
    {"Ultime notizie", PhraseUse::site_list}, {"Meest gelezen", PhraseUse::site_list},
    {"Laatste nieuws", PhraseUse::site_list}, {"Temas", PhraseUse::tags},
    {"Tópicos", PhraseUse::tags}, {"Etiquetas relacionadas", PhraseUse::tags},
    {"Argomenti", PhraseUse::tags}, {"Onderwerpen", PhraseUse::tags},
    {"Trefwoorden", PhraseUse::tags}, {"Suscríbete"}, {"Suscríbete a nuestro boletín"},
    {"Assine nossa newsletter"}, {"Iscriviti alla newsletter"},
    {"Schrijf je in voor de nieuwsbrief"}, {"Continua después de la publicidad"},
    {"Continua depois da publicidade"}, {"Síguenos en"}, {"Siga-nos no Instagram"}, {"Seguici"},
    {"Volg ons op"}, {"Comentarios", PhraseUse::counter}, {"Comentários", PhraseUse::counter},
    {"Commenti", PhraseUse::counter}, {"Reacties", PhraseUse::counter},
    {"Imprimir", PhraseUse::counter}, {"Imprimer l'article", PhraseUse::counter},
    {"Stampa", PhraseUse::counter}, {"Guardar", PhraseUse::counter},
    {"Cerrar", PhraseUse::counter}, {"Fechar", PhraseUse::counter},
    {"Sluiten", PhraseUse::counter}, {"Compartir en Facebook", PhraseUse::counter},
    // Nordic, Slavic, Turkish
    {"Läs också", PhraseUse::related}, {"Læs også", PhraseUse::related},
    {"Les også", PhraseUse::related}, {"Lue myös", PhraseUse::related}, {"Annons"}, {"Annonce"},
    {"Mainos"}, {"Dela", PhraseUse::counter}, {"Читайте также", PhraseUse::related},
    {"Читайте також", PhraseUse::related}, {"Реклама"}, {"Поделиться", PhraseUse::counter},
    {"Czytaj także", PhraseUse::related}, {"Czytaj też", PhraseUse::related}, {"Reklama"},
    {"Udostępnij", PhraseUse::counter}, {"İlgili haberler", PhraseUse::related}, {"Reklam"},
    {"Läs mer", PhraseUse::related}, {"Läs även", PhraseUse::related},
    {"Les mer", PhraseUse::related}, {"Læs mere", PhraseUse::related},
    {"Lue lisää", PhraseUse::related}, {"Relaterade artiklar", PhraseUse::related},
    {"Mest läst", PhraseUse::site_list}, {"Mest lest", PhraseUse::site_list},
    {"Mest læste", PhraseUse::site_list}, {"Luetuimmat", PhraseUse::site_list},
    {"Senaste nytt", PhraseUse::site_list}, {"Siste nytt", PhraseUse::site_list},
    {"Ämnen", PhraseUse::tags}, {"Emner", PhraseUse::tags}, {"Aiheet", PhraseUse::tags},
    {"Prenumerera"}, {"Abonner"}, {"Tilaa uutiskirje"}, {"Følg oss"}, {"Følg os"}, {"Följ oss"},
    {"Kommentarer", PhraseUse::counter}, {"Del", PhraseUse::counter},
    {"Jaa", PhraseUse::counter}, {"Skriv ut", PhraseUse::counter},
    {"Tulosta", PhraseUse::counter}, {"Stäng", PhraseUse::counter}, {"Lukk", PhraseUse::counter},
    {"Luk", PhraseUse::counter},
    // Russian, Ukrainian, Polish, Turkish, Greek
    {"Материалы по теме", PhraseUse::related}, {"По теме", PhraseUse::related},
    {"Смотрите также", PhraseUse::related}, {"Матеріали за темою", PhraseUse::related},
    {"Дивіться також", PhraseUse::related}, {"Powiązane artykuły", PhraseUse::related},
    {"Zobacz także", PhraseUse::related}, {"Ayrıca okuyun", PhraseUse::related},
    {"Διαβάστε επίσης", PhraseUse::related}, {"Σχετικά άρθρα", PhraseUse::related},
    {"Популярное", PhraseUse::site_list}, {"Самое читаемое", PhraseUse::site_list},
    {"Последние новости", PhraseUse::site_list}, {"Популярне", PhraseUse::site_list},
    {"Останні новини", PhraseUse::site_list}, {"Najnowsze", PhraseUse::site_list},
    {"Najczęściej czytane", PhraseUse::site_list}, {"Çok okunanlar", PhraseUse::site_list},
    {"Son dakika haberleri", PhraseUse::site_list}, {"Δημοφιλή", PhraseUse::site_list},
    {"Теги", PhraseUse::tags}, {"Тэги", PhraseUse::tags}, {"Темы", PhraseUse::tags},
    {"Теги новини", PhraseUse::tags}, {"Tagi", PhraseUse::tags}, {"Etiketler", PhraseUse::tags},
    {"Ετικέτες", PhraseUse::tags}, {"Подписывайтесь на нас"}, {"Подписаться"},
    {"Підписуйтесь на нас"}, {"Підписатися"}, {"Obserwuj nas"}, {"Bizi takip edin"},
    {"Ακολουθήστε μας"}, {"Комментарии", PhraseUse::counter}, {"Коментарі", PhraseUse::counter},
    {"Поділитися", PhraseUse::counter}, {"Печать", PhraseUse::counter},
    {"Komentarze", PhraseUse::counter}, {"Drukuj", PhraseUse::counter},
    {"Yorumlar", PhraseUse::counter}, {"Paylaş", PhraseUse::counter},
    {"Yazdır", PhraseUse::counter}, {"Σχόλια", PhraseUse::counter},
    // Vietnamese, Indonesian, Zulu
    {"Tin liên quan", PhraseUse::related}, {"Xem thêm", PhraseUse::related},
    {"Đọc thêm", PhraseUse::related}, {"Baca juga", PhraseUse::related},
    {"Berita terkait", PhraseUse::related}, {"Artikel terkait", PhraseUse::related},
    {"Funda futhi", PhraseUse::related}, {"Đọc nhiều", PhraseUse::site_list},
    {"Tin mới nhất", PhraseUse::site_list}, {"Terpopuler", PhraseUse::site_list},
    {"Berita terbaru", PhraseUse::site_list}, {"Từ khóa", PhraseUse::tags},
    {"Chủ đề", PhraseUse::tags}, {"Tag terkait", PhraseUse::tags}, {"Quảng cáo"},
    {"Theo dõi chúng tôi"}, {"Iklan"}, {"Ikuti kami"}, {"Langganan"},
    {"Bình luận", PhraseUse::counter}, {"Chia sẻ", PhraseUse::counter},
    {"Komentar", PhraseUse::counter}, {"Bagikan", PhraseUse::counter},
    // Japanese, Korean, Chinese
    {"関連記事", PhraseUse::related}, {"関連ニュース", PhraseUse::related},
    {"あわせて読みたい", PhraseUse::related}, {"관련기사", PhraseUse::related},
    {"관련 기사", PhraseUse::related}, {"관련뉴스", PhraseUse::related}, {"相关新闻", PhraseUse::related},
    {"相关阅读", PhraseUse::related}, {"相关报道", PhraseUse::related}, {"相關新聞", PhraseUse::related},
    {"延伸閱讀", PhraseUse::related}, {"延伸阅读", PhraseUse::related},
    {"アクセスランキング", PhraseUse::site_list}, {"人気記事", PhraseUse::site_list},
    {"新着記事", PhraseUse::site_list}, {"많이 본 뉴스", PhraseUse::site_list},
    {"인기기사", PhraseUse::site_list}, {"热门新闻", PhraseUse::site_list},
    {"熱門新聞", PhraseUse::site_list}, {"最新消息", PhraseUse::site_list},
    {"今日推荐", PhraseUse::site_list}, {"キーワード", PhraseUse::tags}, {"タグ", PhraseUse::tags},
    {"키워드", PhraseUse::tags}, {"태그", PhraseUse::tags}, {"关键词", PhraseUse::tags},
    {"標籤", PhraseUse::tags}, {"标签", PhraseUse::tags}, {"關鍵字", PhraseUse::tags}, {"広告"},
    {"メールマガジン登録"}, {"フォローする"}, {"광고"}, {"구독하기"}, {"뉴스레터 신청"}, {"广告"}, {"廣告"}, {"订阅"}, {"訂閱"},
    {"关注我们"}, {"追蹤我們"}, {"コメント", PhraseUse::counter}, {"シェア", PhraseUse::counter},
    {"印刷", PhraseUse::counter}, {"閉じる", PhraseUse::counter}, {"댓글", PhraseUse::counter},
    {"공유", PhraseUse::counter}, {"공유하기", PhraseUse::counter}, {"인쇄", PhraseUse::counter},
    {"닫기", PhraseUse::counter}, {"评论", PhraseUse::counter}, {"分享", PhraseUse::counter},
    {"打印", PhraseUse::counter}, {"評論", PhraseUse::counter}, {"列印", PhraseUse::counter},
    // Arabic, Persian, Hebrew, Hindi
    {"اقرأ أيضا", PhraseUse::related}, {"اقرأ أيضاً", PhraseUse::related},
    {"إقرأ أيضا", PhraseUse::related}, {"مواضيع ذات صلة", PhraseUse::related},
    {"أخبار ذات صلة", PhraseUse::related}, {"مطالب مرتبط", PhraseUse::related},
    {"بیشتر بخوانید", PhraseUse::related}, {"קראו עוד", PhraseUse::related},
    {"כתבות נוספות", PhraseUse::related}, {"עוד בנושא", PhraseUse::related},
    {"यह भी पढ़ें", PhraseUse::related}, {"संबंधित खबरें", PhraseUse::related},
    {"الأكثر قراءة", PhraseUse::site_list}, {"آخر الأخبار", PhraseUse::site_list},
    {"پربازدیدترین‌ها", PhraseUse::site_list}, {"آخرین اخبار", PhraseUse::site_list},
    {"הנקראות ביותר", PhraseUse::site_list}, {"लोकप्रिय", PhraseUse::site_list},
    {"الكلمات المفتاحية", PhraseUse::tags}, {"وسوم", PhraseUse::tags},
    {"كلمات دلالية", PhraseUse::tags}, {"برچسب‌ها", PhraseUse::tags}, {"תגיות", PhraseUse::tags},
    {"टैग", PhraseUse::tags}, {"إعلان"}, {"اشترك في النشرة البريدية"}, {"تابعونا"},
    {"تابعنا على"}, {"تبلیغات"}, {"عضویت در خبرنامه"}, {"פרסומת"}, {"הרשמה לניוזלטר"},
    {"עקבו אחרינו"}, {"विज्ञापन"}, {"تعليقات", PhraseUse::counter},
    {"التعليقات", PhraseUse::counter}, {"شارك", PhraseUse::counter},
    {"مشاركة", PhraseUse::counter}, {"طباعة", PhraseUse::counter}, {"نظرات", PhraseUse::counter},
    {"תגובות", PhraseUse::counter}, {"שתפו", PhraseUse::counter}, {"שיתוף", PhraseUse::counter},
    {"הדפסה", PhraseUse::counter}, {"टिप्पणियाँ", PhraseUse::counter},
    {"शेयर करें", PhraseUse::counter},
};

template <class T = void>
inline constexpr Lazy<std::string_view, T> openings[] = {
    "Your support helps us", "Sign up to our ", "Sign up for our ", "Subscribe to our ",
    "Get the latest news ", "Support our journalism", "Download the app ", "Follow us on ",
    "This content is available only to ", "Support independent journalism", "Become a member ",
    "Sign up now ", "Click here to ", "Read our latest ", "Join thousands of ",
    "Stay up to date with ", "This article was originally published ",
    "Want more stories like this", "Melden Sie sich für unseren Newsletter",
    "Unterstützen Sie unsere", "Abonnieren Sie unseren", "Inscrivez-vous à notre",
    "Abonnez-vous à notre", "Recevez chaque", "Suscríbete a nuestr", "Recibe en tu correo",
    "Assine a nossa", "Receba as notícias", "Iscriviti alla nostra", "Meld je aan voor",
    "Подпишитесь на наш", "Подписывайтесь на наш", "Підписуйтесь на наш", "اشترك في نشرتنا",
    "הירשמו לניוזלטר",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> read_also[] = {
    "read also", "read more", "also read", "see also", "related", "more", "don't miss",
    "lesen sie auch", "mehr zum thema", "lire aussi", "à lire aussi", "lea también",
    "lee también", "leia também", "leggi anche", "lees ook", "läs också", "les også", "læs også",
    "читайте также", "читайте також", "czytaj też", "czytaj także", "read next", "read", "watch",
    "see", "also", "lesen sie mehr", "mehr dazu", "auch interessant", "lire également",
    "voir aussi", "leer más", "veja também", "leia mais", "leggi tutto", "lees meer", "læs mere",
    "läs mer", "les mer", "lue myös", "lue lisää", "смотрите также", "по теме", "дивіться також",
    "zobacz także", "ayrıca okuyun", "ilgili haber", "διαβάστε επίσης", "xem thêm", "đọc thêm",
    "baca juga", "関連記事", "관련기사", "相关阅读", "延伸閱讀", "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا",
    "بیشتر بخوانید", "קראו עוד", "קראו גם", "यह भी पढ़ें",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> by[] = {
    "by", "von", "par", "por", "di", "door", "av", "af", "written by", "story by", "words by",
    "text by", "report by", "text", "texte", "texto de", "testo di", "tekst", "автор", "автори",
    "текст", "autor", "yazan", "yazar", "tác giả", "oleh", "penulis", "作者", "文", "筆者", "글",
    "بقلم", "كتب", "كتبت", "نویسنده", "מאת", "द्वारा",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> published[] = {
    "first published", "published", "published on", "published at", "posted", "posted on",
    "date", "veröffentlicht", "veröffentlicht am", "erstellt am", "publié le", "publicado",
    "publicado el", "publicado em", "pubblicato", "pubblicato il", "gepubliceerd",
    "release date", "online since", "stand", "erschienen", "erschienen am", "veröffentlicht um",
    "publié", "publié à", "mis en ligne le", "fecha", "fecha de publicación", "data",
    "data de publicação", "postado em", "publicato il", "gepubliceerd op", "geplaatst op",
    "publicerad", "publisert", "offentliggjort", "udgivet", "julkaistu", "опубликовано",
    "дата публикации", "дата", "опубліковано", "дата публікації", "opublikowano",
    "data publikacji", "yayınlanma", "yayınlanma tarihi", "yayın tarihi", "δημοσίευση",
    "đăng lúc", "ngày đăng", "dipublikasikan", "diterbitkan", "公開", "公開日", "掲載", "配信", "입력",
    "등록", "송고시간", "게시", "승인", "发布时间", "發布時間", "发表时间", "時間", "نشر في", "نُشر في", "نشر",
    "تاريخ النشر", "تاریخ انتشار", "פורסם", "פורסם ב", "प्रकाशित",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> updated[] = {
    "last updated", "updated", "updated on", "updated at", "last modified", "modified",
    "aktualisiert", "aktualisiert am", "mis à jour le", "actualizado", "atualizado em",
    "aggiornato", "last updated on", "update", "geändert", "zuletzt aktualisiert",
    "zuletzt aktualisiert am", "letzte aktualisierung", "mis à jour", "modifié le",
    "actualizado el", "atualizado", "aggiornato il", "bijgewerkt", "laatst bijgewerkt",
    "uppdaterad", "oppdatert", "sist oppdatert", "opdateret", "päivitetty", "обновлено",
    "изменено", "оновлено", "aktualizacja", "zaktualizowano", "güncelleme", "güncellenme",
    "son güncelleme", "ενημέρωση", "cập nhật", "diperbarui", "更新", "更新日", "最終更新", "수정", "최종수정",
    "更新时间", "更新時間", "تحديث", "آخر تحديث", "به‌روزرسانی", "עודכן", "עדכון אחרון", "अपडेट",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> source[] = {
    "source", "sources", "quelle", "fuente", "fonte", "bron", "kilde", "källa", "источник",
    "джерело", "źródło", "kaynak", "fuentes", "fonti", "bronnen", "sursa", "zdroj", "forrás",
    "πηγή", "lähde", "kilder", "nguồn", "sumber", "出典", "ソース", "출처", "来源", "來源", "المصدر",
    "منبع", "מקור", "स्रोत",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> cover[] = {
    "cover image", "cover photo", "cover picture", "featured image", "featured photo",
    "feature image", "main image", "main photo", "main picture", "lead image", "header image",
    "top image", "banner image", "titelbild", "titelfoto", "aufmacherbild", "beitragsbild",
    "image à la une", "photo de couverture", "imagen destacada", "imagen de portada",
    "imagem de capa", "foto de capa", "immagine di copertina", "foto di copertina", "omslagfoto",
    "uitgelichte afbeelding", "huvudbild", "forsidebillede", "обложка", "главное фото",
    "zdjęcie główne", "kapak fotoğrafı",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> home[] = {
    "home", "homepage", "startseite", "start", "accueil", "inicio", "início", "hem", "hjem",
    "etusivu", "главная", "головна", "strona główna", "anasayfa", "ana sayfa", "αρχική",
    "trang chủ", "beranda", "ホーム", "トップ", "홈", "首页", "首頁", "الرئيسية", "خانه", "דף הבית", "ראשי",
    "होम",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> created[] = {
    "created", "created on", "created at", "angelegt", "angelegt am", "créé le", "creado",
    "creado el", "criado em", "creato il", "создано", "створено", "oluşturulma",
};
template <class T = void>
inline constexpr Lazy<std::string_view, T> jobs[] = {
    "reporter", "correspondent", "editor", "writer", "journalist", "columnist", "producer",
    "critic", "staff", "analyst", "contributor", "photographer", "presenter", "redakteur",
    "redakteurin", "redaktion", "reporterin", "korrespondent", "korrespondentin", "journaliste",
    "rédacteur", "rédactrice", "correspondant", "correspondante", "redactor", "redactora",
    "periodista", "corresponsal", "repórter", "jornalista", "redattore", "giornalista",
    "verslaggever", "redacteur", "correspondente", "корреспондент", "журналист", "кореспондент",
    "журналіст", "muhabir", "muhabiri", "dziennikarz", "dziennikarka",
};
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
      indexed<std::string_view, words::created<T>>(),
      indexed<std::string_view, words::source<T>>(),
      indexed<std::string_view, words::cover<T>>(),
      indexed<std::string_view, words::home<T>>(),
      indexed<std::string_view, words::jobs<T>>(),
  };
  return lists;
}

}  // namespace plain_text
}  // namespace v0
}  // namespace galley

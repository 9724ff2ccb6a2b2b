// galley: picture suppliers the credit grammar knows, and the default lexicon
#pragma once

#include <string_view>

#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_words.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace words {

// clang-format off
template <class T = void>
inline constexpr Lazy<Supplier, T> suppliers[] = {
    // International agencies
    {"AP"}, {"The Associated Press"}, {"Associated Press"}, {"AFP"}, {"Agence France-Presse"},
    {"Reuters"}, {"Thomson Reuters"}, {"dpa"}, {"dpa-Zentralbild"}, {"picture alliance"},
    {"picture-alliance"}, {"EPA"}, {"EPA-EFE"}, {"EFE"}, {"UPI"}, {"Bloomberg"}, {"IPS"},
    // National agencies
    {"PA"}, {"PA Media"}, {"PA Wire"}, {"PA Images"}, {"PA Archive"}, {"Press Association"},
    {"PA Real Life"}, {"ANSA"}, {"LaPresse"}, {"AGI"}, {"TASS"}, {"ITAR-TASS"}, {"ТАСС"},
    {"Sputnik"}, {"RIA Novosti"}, {"РИА Новости"}, {"РИА \"Новости\""}, {"Интерфакс"},
    {"Interfax"}, {"Коммерсантъ"}, {"Коммерсант"}, {"УНИАН"}, {"УНІАН"}, {"UNIAN"}, {"Ukrinform"},
    {"Укринформ"}, {"Укрінформ"}, {"БелТА"}, {"BelTA"}, {"Xinhua"}, {"新华社"}, {"新華社"}, {"中新社"},
    {"中央社"}, {"CNA"}, {"视觉中国"}, {"VCG"}, {"CFP"}, {"China Daily"}, {"Kyodo"}, {"Kyodo News"},
    {"共同"}, {"共同通信"}, {"共同通信社"}, {"時事"}, {"時事通信"}, {"時事通信社"}, {"AFP時事"}, {"Jiji"}, {"Jiji Press"},
    {"ロイター"}, {"アフロ"}, {"ゲッティ"}, {"ゲッティイメージズ"}, {"Aflo"}, {"Yonhap"}, {"연합뉴스"}, {"뉴시스"}, {"뉴스1"},
    {"로이터"}, {"게티이미지"}, {"게티이미지뱅크"}, {"Newsis"}, {"PTI"}, {"ANI"}, {"IANS"}, {"APP"}, {"BSS"},
    {"Antara"}, {"ANTARA FOTO"}, {"Bernama"}, {"TTXVN"}, {"VNA"}, {"TNA"}, {"Anadolu"},
    {"Anadolu Agency"}, {"Anadolu Ajansı"}, {"AA"}, {"DHA"}, {"İHA"}, {"IHA"}, {"WANA"},
    {"West Asia News Agency"}, {"ISNA"}, {"IRNA"}, {"Tasnim"}, {"Fars"}, {"Fars News"}, {"SANA"},
    {"Petra"}, {"WAFA"}, {"SPA"}, {"WAM"}, {"MENA"}, {"أ ف ب"}, {"أ.ف.ب"}, {"رويترز"}, {"ا ف ب"}, {"أ ب"}, {"أ.ب"}, {"د ب أ"},
    {"فرانس برس"}, {"أسوشيتد برس"}, {"أسوشييتد برس"}, {"الأناضول"}, {"وكالة الأناضول"}, {"الفرنسية"},
    {"الأوروبية"}, {"غيتي"}, {"غيتي إيميجز"}, {"سبوتنيك"}, {"شينخوا"}, {"واس"}, {"وام"}, {"سانا"},
    {"ایسنا"}, {"ایرنا"}, {"تسنیم"}, {"مهر"}, {"فارس"}, {"רויטרס"}, {"איי.פי"},
    {"גטי אימג'ס"}, {"פלאש 90"}, {"פלאש90"}, {"לע\"מ"}, {"पीटीआई"}, {"एएनआई"}, {"रॉयटर्स"}, {"एएफपी"},
    {"एपी"}, {"রয়টার্স"}, {"এএফপি"}, {"รอยเตอร์"}, {"เอเอฟพี"}, {"ＡＰ"}, {"ＡＦＰ"}, {"ＥＰＡ"}, {"ＡＦＰ時事"},
    {"東方IC"}, {"东方IC"}, {"人民网"}, {"美联社"}, {"美聯社"}, {"路透社"}, {"路透"}, {"法新社"}, {"歐新社"},
    {"AAP"}, {"AAP Image"}, {"CP"}, {"The Canadian Press"}, {"Canadian Press"}, {"ANP"},
    {"Belga"}, {"Belga Image"}, {"APA"}, {"APA-PictureDesk"}, {"Keystone"}, {"Keystone-SDA"},
    {"Ritzau"}, {"Ritzau Scanpix"}, {"Scanpix"}, {"NTB"}, {"NTB Scanpix"}, {"TT"}, {"Lehtikuva"},
    {"PAP"}, {"Agencja Gazeta"}, {"MTI"}, {"ČTK"}, {"CTK"}, {"TASR"}, {"SITA"}, {"Agerpres"},
    {"Mediafax"}, {"Inquam"}, {"Inquam Photos"}, {"Hina"}, {"Pixsell"}, {"Tanjug"}, {"STA"},
    {"BTA"}, {"БГНЕС"}, {"LETA"}, {"ELTA"}, {"BNS"}, {"Lusa"}, {"EUROKINISSI"}, {"ΑΠΕ-ΜΠΕ"},
    {"Agência Brasil"}, {"Estadão Conteúdo"}, {"Folhapress"}, {"Télam"}, {"NA"}, {"Notimex"},
    {"Cuartoscuro"}, {"Colprensa"}, {"Europa Press"}, {"JTA"}, {"Flash90"}, {"GPO"}, {"APS"},
    {"TAP"}, {"MAP"}, {"NAN"}, {"GNA"}, {"ZUMA"}, {"ZUMA Press"}, {"ZUMA Wire"},
    // Libraries and picture agencies
    {"Getty"}, {"Getty Images"}, {"Getty Images Europe"}, {"Getty Images North America"},
    {"Getty Images Sport"}, {"iStock"}, {"iStockphoto"}, {"iStock by Getty Images"},
    {"Shutterstock"}, {"Rex"}, {"Rex Features"}, {"REX/Shutterstock"}, {"Alamy"},
    {"Alamy Stock Photo"}, {"Alamy Live News"}, {"Corbis"}, {"WireImage"}, {"FilmMagic"},
    {"NurPhoto"}, {"SIPA"}, {"Sipa USA"}, {"Sipa Press"}, {"Abaca"}, {"Abaca Press"}, {"ABACA"},
    {"MAXPPP"}, {"PHOTOPQR"}, {"Hans Lucas"}, {"Magnum"}, {"Magnum Photos"}, {"Redux"},
    {"Polaris"}, {"Contour"}, {"SWNS"}, {"SWNS.com"}, {"Splash News"}, {"Backgrid"}, {"imago"},
    {"imago images"}, {"imago stock&people"}, {"ullstein bild"}, {"akg-images"}, {"epd"}, {"KNA"},
    {"ddp"}, {"ddp images"}, {"dapd"}, {"Eibner"}, {"Depositphotos"}, {"Dreamstime"}, {"123RF"},
    {"Adobe Stock"}, {"stock.adobe.com"}, {"AdobeStock"}, {"Fotolia"}, {"fotolia.com"},
    {"Pixabay"}, {"Unsplash"}, {"Pexels"}, {"Freepik"}, {"Pond5"}, {"Wikimedia Commons"},
    {"Wikimedia"}, {"Wikipedia"}, {"Wikicommons"}, {"Creative Commons"}, {"Flickr"},
    {"Science Photo Library"}, {"Bridgeman Images"}, {"Mary Evans"}, {"Hulton Archive"},
    {"National Archives"}, {"Library of Congress"}, {"Bundesarchiv"}, {"PIXTA"}, {"Panthermedia"},
    {"Action Images"}, {"Icon Sport"}, {"Icon Sportswire"}, {"USA TODAY Sports"},
    {"USA TODAY Network"}, {"Offside"}, {"BPI"}, {"Sportsfile"}, {"INPHO"}, {"PSnewz"}, {"TNS"},
    {"Tribune News Service"}, {"MCT"}, {"Handout"}, {"dts"}, {"dts Nachrichtenagentur"},
    {"Xposure"}, {"GEPA pictures"}, {"Expa"}, {"GEPA"}, {"Witters"}, {"Pressefoto Baumann"},
    {"ActionPress"}, {"action press"}, {"nordphoto"}, {"Photosport"}, {"NZME"}, {"RNZ"},
    {"Camera Press"}, {"Eyevine"}, {"Contrasto"}, {"Fotogramma"}, {"Andina"}, {"GDA"},
    {"إ.ب.أ"}, {"إ ب أ"}, {"الشرق الأوسط"}, {"Radio-Canada"}, {"Pacemaker Press"}, {"PID"}, {"White Star"},
    {"ACN"}, {"Ouest-France"}, {"Imaginechina"}, {"Bestimage"}, {"Starface"}, {"DPPI"}, {"Photononstop"}, {"Avalon"},
    {"La Presse canadienne"}, {"Agence QMI"}, {"Agencia Uno"}, {"AgenciaUno"}, {"Aton Chile"},
    // Services and space
    {"US Army"}, {"U.S. Army"}, {"US Navy"}, {"U.S. Navy"}, {"US Air Force"}, {"U.S. Air Force"},
    {"US Marine Corps"}, {"U.S. Marine Corps"}, {"US Coast Guard"}, {"U.S. Coast Guard"},
    {"US Department of Defense"}, {"DVIDS"}, {"Crown Copyright"}, {"MOD Crown Copyright"},
    {"UK MOD"}, {"NASA"}, {"ESA"}, {"NOAA"}, {"USGS"}, {"Maxar"}, {"Maxar Technologies"},
    {"Planet Labs"}, {"Roscosmos"}, {"JAXA"}, {"SpaceX"}, {"CERN"},
    // Everyday words, broadcasters and platforms: only beside other evidence
    {"BBC", false}, {"BBC News", false}, {"CNN", false}, {"CBC", false}, {"ITV", false},
    {"Sky", false}, {"Sky News", false}, {"NBC", false}, {"CBS", false}, {"ABC", false},
    {"ABC News", false}, {"CBS News", false}, {"NBC News", false}, {"Fox News", false},
    {"Al Jazeera", false}, {"Stars and Stripes", false}, {"RTÉ", false}, {"RFE/RL", false},
    {"NPR", false}, {"ARD", false}, {"ZDF", false}, {"WDR", false}, {"NDR", false},
    {"MDR", false}, {"SWR", false}, {"BR", false}, {"ORF", false}, {"SRF", false}, {"NHK", false},
    {"NRK", false}, {"SVT", false}, {"Twitter", false}, {"X", false}, {"Facebook", false},
    {"Instagram", false}, {"TikTok", false}, {"YouTube", false}, {"Telegram", false},
    {"Google", false}, {"Google Maps", false}, {"Google Earth", false},
    {"Google Street View", false}, {"WhatsApp", false}, {"Netflix", false}, {"Disney", false},
    {"MoD", false}, {"Ministry of Defence", false}, {"Royal Navy", false}, {"RAF", false},
    {"British Army", false}, {"NATO", false}, {"Nato", false}, {"UN", false}, {"UN Photo", false},
    {"UNICEF", false}, {"UNHCR", false}, {"Stringer", false}, {"STR", false}, {"STRINGER", false},
    {"朝日新聞", false}, {"毎日新聞", false}, {"読売新聞", false}, {"조선일보", false}, {"중앙일보", false},
    {"MBC", false}, {"KBS", false}, {"SBS", false}, {"JTBC", false}, {"Mega", false},
    {"Splash", false}, {"Imgur", false}, {"Reddit", false}, {"VK", false}, {"ВКонтакте", false},
    {"Телеграм", false},
};
// clang-format on

}  // namespace words

/// The lists that ship with galley.
template <class T = void>
const Lexicon& default_lexicon() {
  static constexpr Lazy<Lexicon, T> lists = {
      indexed<Label, words::labels<T>>(),
      indexed<Label, words::line_labels<T>>(),
      indexed<Joiner, words::joiners<T>>(),
      words::suffixes<T>,
      indexed<std::string_view, words::signs<T>>(),
      indexed<Supplier, words::suppliers<T>>(),
      indexed<std::string_view, words::house_words<T>>(),
      indexed<std::string_view, words::body_words<T>>(),
      indexed<std::string_view, words::particles<T>>(),
      indexed<std::string_view, words::sourceless<T>>(),
      words::page_tools<T>,
      indexed<NoteWord, words::notes<T>>(),
  };
  return lists;
}

}  // namespace credit
}  // namespace v0
}  // namespace galley

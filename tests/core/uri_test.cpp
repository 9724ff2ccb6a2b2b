#include "galley/core/uri.hpp"

#include <filesystem>
#include <string>
#include <string_view>

#include "core/format_vectors.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"
#include "support/random.hpp"

using galley::check_url;
using galley::is_absolute_uri;
using galley::is_allowed;
using galley::is_uri_reference;
using galley::parse_uri;
using galley::UriParts;
using galley::UrlFault;
using galley::UrlSlot;

static_assert(is_absolute_uri("urn:example:2026:harbour"));
static_assert(!is_absolute_uri("harbour"));

namespace {

constexpr UrlSlot all_slots[] = {UrlSlot::link, UrlSlot::media, UrlSlot::canonical, UrlSlot::embed};

/// All components in one line; an absent one is `-`.
std::string parts_of(std::string_view text) {
  const std::optional<UriParts> parts = parse_uri(text);
  if (!parts) return "malformed";
  std::string line;
  const auto add = [&line](bool is_there, std::string_view part) {
    line.append(is_there ? part : std::string_view("-")).append(" ");
  };
  add(parts->has_scheme, parts->scheme);
  add(parts->has_userinfo, parts->userinfo);
  add(parts->has_authority, parts->host);
  add(parts->has_port, parts->port);
  line.append(parts->path).append(" ");
  add(parts->has_query, parts->query);
  add(parts->has_fragment, parts->fragment);
  line.pop_back();
  return line;
}

/// Addresses that no slot may let through, relative ones allowed or not. One for every trick we
/// know; each line of the list is one idea.
const std::string_view attacks[] = {
    // schemes that run or carry a document
    "javascript:alert(1)", "vbscript:msgbox(1)", "data:text/html,<p>x",
    "data:text/html;base64,PA==", "data:image/svg+xml,x", "data:,x", "blob:https://example.com/1",
    "filesystem:https://example.com/", "file:///etc/passwd", "file:relative", "about:blank",
    "about:srcdoc", "view-source:https://h.example/", "jar:https://h.example/a.jar!/b",
    "livescript:x", "mocha:x", "chrome://settings", "resource://x", "ms-its:x",
    "mhtml:https://h.example/x", "wyciwyg://x", "feed:https://h.example/", "ftp://h.example/x",
    "ws://h.example/", "wss://h.example/", "intent://x#Intent;end", "sms:+15550100", "facetime:x",
    "steam://run/1", "ms-word:ofe|u|x", "search-ms:query=x", "skype:x?call", "urn:x:y",
    // the same, disguised by case, blanks and controls
    "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
    "\njavascript:alert(1)", "\x01javascript:alert(1)", "\x1Fjavascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)",
    "javascript\t:alert(1)", "javascript :alert(1)", "javascript:\nalert(1)",
    "\x7Fjavascript:alert(1)", "java\x01script:alert(1)", "\xC2\xA0javascript:alert(1)",
    "\xE2\x80\x8Bjavascript:alert(1)", "\xEF\xBB\xBFjavascript:alert(1)",
    "\xE3\x80\x80javascript:alert(1)", "java\xC2\xADscript:alert(1)",
    "\xE2\x80\xAEjavascript:alert(1)", "javascript\xC2\xA0:alert(1)",
    "\xE2\x80\xA8javascript:alert(1)", "j\xC3\xA0vascript:alert(1)",
    "\xC5\xBF"
    "javascript:x",
    "javas\xC4\x8Bript:alert(1)",
    "\xEF\xBD\x8A"
    "avascript:alert(1)",
    // entities, percent signs and backslashes
    "javascript&colon;alert(1):x", "%6Aavascript:alert(1)", "java%0Ascript:alert(1)",
    "javascript%3Aalert(1):", "\\javascript:alert(1)", "java\\script:alert(1)",
    "\\x6Aavascript:alert(1)", "jav&Tab;ascript:alert(1)", "java&NewLine;script:x",
    // nested and glued schemes
    "javascript:javascript:x", "feed:javascript:x", "view-source:javascript:x", "jar:javascript:x",
    "https:javascript:alert(1)", "http:javascript:alert(1)", "x:javascript:alert(1)",
    "javascript://%0Aalert(1)", "javascript://https://h.example/%0Aalert(1)",
    ":javascript:alert(1)", "::", ":", ":x", "1:x", "-:x", "http+javascript:x",
    "javascript.https://h.example/", "https-x://h.example/", "httpss://h.example/",
    "httpx://h.example/", "ht tp://h.example/", "h\xD1\x82tps://h.example/",
    "\xE2\x84\x8Bttps://h.example/",
    // authorities that hide where they lead
    "https://user@h.example/", "https://user:secret@h.example/", "https://@h.example/",
    "https://h.example@evil.example/", "https://h.example:443@evil.example/",
    "https://a@b@h.example/", "https://h.example%2F@evil.example/",
    "https://h.example%40evil.example/", "https://%68.example/", "https://h.example%00/",
    "https://h%2eexample/", "https://", "http://", "https:///", "https:///h.example/", "https://?x",
    "https://#x", "https://:80/", "https:/h.example/", "https:h.example", "https:", "http:?x",
    "https:#x", "https:////h.example/", "https:\\\\h.example\\x", "https:/\\h.example/",
    "https://h.example\\@evil.example/", "https://h.example\\.evil.example/",
    "https://h.example|evil.example/", "https://[h.example]/", "https://[::1/", "https://::1/",
    "https://[::1]x/", "https://[1::2::3]/", "https://[]/", "https://[v1.]/", "https://h.example]/",
    "https://h.example:port/", "https://h.example:99999/", "https://h.example:123456/",
    "https://h.example:-1/", "https://h.example:80:80/", "https://h.example:8 0/",
    "https://h .example/", "https://h\texample/",
    // references that look relative and are not
    "//evil.example/x", "//evil.example", "///evil.example", "//", "/\\evil.example",
    "\\\\evil.example", "\\/evil.example", "/\t/evil.example", "/\n/evil.example",
    "\t//evil.example", " //evil.example", "./x:y\"", "\\evil",
    // ways out of an attribute, and bytes that no address holds
    "https://h.example/\" onclick=\"x", "https://h.example/'\"><script>", "https://h.example/<b>",
    "https://h.example/>", "https://h.example/`x`", "https://h.example/{x}",
    "https://h.example/a b", "https://h.example/a\nb", "https://h.example/^", "https://h.example/|",
    "https://h.example/\\", "https://h.example/\x7F", "https://h.example/ ",
    "https://h.example/\xC2\x80", "https://h.example/\xC2\x9F", "https://h.example/\xEF\xBF\xBE",
    "https://h.example/\xEF\xB7\x90", "https://h.example/\xF0\x9F\xBF\xBF",
    "https://h.example/\xFF", "https://h.example/\xC3", "https://h.example/\xC0\xAF",
    "https://h.example/\xED\xA0\x80", "https://h.example/\xF4\x90\x80\x80", "?\"", "#<", "/a b",
    "/\x01", "\x80", ""};

}  // namespace

TEST_CASE("A reference is taken apart into its components", "[uri]") {
  CHECK(parts_of("https://example.com/a?b#c") == "https - example.com - /a b c");
  CHECK(parts_of("https://u:p@h.example:8080") == "https u:p h.example 8080  - -");
  CHECK(parts_of("https://h:") == "https - h   - -");
  CHECK(parts_of("ldap://[2001:db8::7]:389/c=GB?one") == "ldap - [2001:db8::7] 389 /c=GB one -");
  CHECK(parts_of("mailto:a@h.example") == "mailto - - - a@h.example - -");
  CHECK(parts_of("urn:example:a:b") == "urn - - - example:a:b - -");
  CHECK(parts_of("file:///etc") == "file -  - /etc - -");
  CHECK(parts_of("//h/p") == "- - h - /p - -");
  CHECK(parts_of("") == "- - - -  - -");
  CHECK(parts_of("?") == "- - - -   -");
  CHECK(parts_of("#") == "- - - -  - ");
  CHECK(parts_of("a/b:c") == "- - - - a/b:c - -");
  CHECK(parts_of("?a:b") == "- - - -  a:b -");
  CHECK(parts_of("#a?b:c") == "- - - -  - a?b:c");
  CHECK(parts_of("https://h?x@y") == "https - h -  x@y -");
}

TEST_CASE("The examples of RFC 3986 are URIs", "[uri]") {
  for (const std::string_view text :
       {"ftp://ftp.is.co.za/rfc/rfc1808.txt", "http://www.ietf.org/rfc/rfc2396.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212", "telnet://192.0.2.16:80/",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2"}) {
    CAPTURE(text);
    CHECK(is_absolute_uri(text));
    CHECK(is_uri_reference(text));
  }
  for (const std::string_view text :
       {"g",    "./g",        "g/",      "/g",       "//g", "?y",   "g?y",   "#s",
        "g#s",  "g?y#s",      ";x",      "g;x",      "",    ".",    "../..", "../../../g",
        "/./g", "g;x=1/../y", "g?y/./x", "g#s/../x", "%41", "a%0a", "?%ff",  "#%FF"}) {
    CAPTURE(text);
    CHECK(is_uri_reference(text));
    CHECK_FALSE(is_absolute_uri(text));
  }
}

TEST_CASE("What breaks a component breaks the reference", "[uri]") {
  for (const std::string_view text : {" ",
                                      "a b",
                                      "a\"b",
                                      "<a>",
                                      "a\\b",
                                      "a^b",
                                      "`",
                                      "{",
                                      "|",
                                      "}",
                                      "%",
                                      "%1",
                                      "%g0",
                                      "%0g",
                                      "a%",
                                      "#a#b",
                                      "1a:b",
                                      "+a:b",
                                      ":a",
                                      "a_b:c",
                                      "http://[",
                                      "http://]",
                                      "http://[]",
                                      "http://h:1a",
                                      "http://a@b@c",
                                      "http://h[1]",
                                      "/[",
                                      "?[",
                                      "#]",
                                      "http://[::1]x",
                                      "http://[::1]:x",
                                      "http://[1.2.3.4]",
                                      "caf\xC3\xA9",
                                      "\x7F",
                                      "\x1F",
                                      "http://h/\xFF"}) {
    CAPTURE(text);
    CHECK_FALSE(is_uri_reference(text));
    CHECK_FALSE(is_absolute_uri(text));
    CHECK(parts_of(text) == "malformed");
  }
  CHECK_FALSE(is_uri_reference(std::string_view("a\0b", 3)));
}

TEST_CASE("Addresses of IP version 6 follow the grammar", "[uri]") {
  const auto is_host = [](std::string_view address) {
    return is_uri_reference("//[" + std::string(address) + "]");
  };
  for (const std::string_view address :
       {"::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::8",
        "abcd:EF01::", "::1.2.3.4", "::ffff:192.168.0.1", "1:2:3:4:5:6:1.2.3.4",
        "1:2:3:4:5::1.2.3.4", "v1.a", "vF.a:b", "V1f.~", "v0.a"}) {
    CAPTURE(address);
    CHECK(is_host(address));
  }
  for (const std::string_view address : {"",
                                         ":",
                                         ":::",
                                         "1",
                                         "1:2:3:4:5:6:7",
                                         "1:2:3:4:5:6:7:8:9",
                                         "1:2:3:4:5:6:7:8::",
                                         "::1:2:3:4:5:6:7:8",
                                         "1::2::3",
                                         "12345::",
                                         "g::",
                                         "1:",
                                         ":1",
                                         "1:2:3:4:5:6:7:",
                                         "::1.2.3",
                                         "::1.2.3.4.5",
                                         "::01.2.3.4",
                                         "::256.1.1.1",
                                         "1.2.3.4::",
                                         "1.2.3.4:1::",
                                         "1:2:3:4:5:6:7:1.2.3.4",
                                         "1:2:3:4:5:6::1.2.3.4",
                                         "::1%25eth0",
                                         "v.a",
                                         "v1.",
                                         "v1",
                                         "vg.a",
                                         "v1.%a",
                                         "v1.%41",
                                         "1.a"}) {
    CAPTURE(address);
    CHECK_FALSE(is_host(address));
  }
}

TEST_CASE("Good addresses pass in their slots", "[uri]") {
  for (const std::string_view url :
       {"https://example.com/", "http://example.com", "HTTPS://EXAMPLE.COM/",
        "https://h.example:8080/a?b#c", "https://h.example:/", "https://[2001:db8::1]/",
        "https://192.0.2.1/", "https://localhost/", "https://h.example/caf\xC3\xA9?q=\xE2\x80\x9C",
        "https://\xD0\xBF\xD1\x80.example/", "https://h.example/a,b;c=d&e='f'(g)*+!$~@:",
        "https://h.example/%zz", "https://h.example//x", "https://h.example/?u=javascript:x",
        "https://h.example/#data:x", "https://h.example/a@b"}) {
    CAPTURE(url);
    CHECK(check_url(url, UrlSlot::link, false) == UrlFault::none);
    CHECK(check_url(url, UrlSlot::media, false) == UrlFault::none);
    CHECK(check_url(url, UrlSlot::canonical, false) == UrlFault::none);
    CHECK_FALSE(is_allowed(url, UrlSlot::embed, true));
  }
  for (const std::string_view url :
       {"mailto:news@example.com", "MAILTO:a@b?subject=x", "tel:+15550100"}) {
    CAPTURE(url);
    CHECK(is_allowed(url, UrlSlot::link, false));
    CHECK(check_url(url, UrlSlot::media, true) == UrlFault::scheme);
    CHECK(check_url(url, UrlSlot::canonical, true) == UrlFault::scheme);
    CHECK(check_url(url, UrlSlot::embed, true) == UrlFault::scheme);
  }
}

TEST_CASE("Relative addresses pass where they may, when they may", "[uri]") {
  for (const std::string_view url : {"/a", "a", "a/b:c", "./a:b", "../a", "?a", "#a", "/", "a?b:c",
                                     "a#b:c", "/caf\xC3\xA9", ".", "a.b@c", "/a//b"}) {
    CAPTURE(url);
    CHECK(is_allowed(url, UrlSlot::link, true));
    CHECK(is_allowed(url, UrlSlot::media, true));
    CHECK(check_url(url, UrlSlot::link, false) == UrlFault::relative);
    CHECK(check_url(url, UrlSlot::media, false) == UrlFault::relative);
    CHECK(check_url(url, UrlSlot::canonical, true) == UrlFault::relative);
    CHECK(check_url(url, UrlSlot::embed, true) == UrlFault::relative);
  }
}

TEST_CASE("Embeds pass only over https and on a host of the list", "[uri]") {
  CHECK(is_allowed("https://www.youtube-nocookie.com/embed/x", UrlSlot::embed, false));
  CHECK(is_allowed("https://PLAYER.vimeo.com/video/1", UrlSlot::embed, false));
  for (const std::string_view url :
       {"http://player.vimeo.com/video/1", "https://youtube-nocookie.com/embed/x",
        "https://www.youtube-nocookie.com.evil.example/", "https://evil.example/player.vimeo.com",
        "https://xplayer.vimeo.com/", "https://player.vimeo.com@evil.example/",
        "https://player.vimeo.com./", "https://player.vimeo.com%2Eevil.example/"}) {
    CAPTURE(url);
    CHECK_FALSE(is_allowed(url, UrlSlot::embed, true));
  }
  const std::string own[] = {"video.example"};
  CHECK(check_url("https://video.example/1", UrlSlot::embed, false, own) == UrlFault::none);
  CHECK(check_url("https://player.vimeo.com/1", UrlSlot::embed, false, own) == UrlFault::host);
}

TEST_CASE("No attack passes in any slot", "[uri]") {
  std::size_t count = 0;
  for (const std::string_view url : attacks) {
    for (const UrlSlot slot : all_slots) {
      CAPTURE(url);
      CHECK_FALSE(is_allowed(url, slot, true));
      CHECK_FALSE(is_allowed(url, slot, false));
    }
    ++count;
  }
  CHECK(count >= 150);
  CHECK_FALSE(is_allowed(std::string_view("https://h.example/\0x", 20), UrlSlot::link, true));
  CHECK_FALSE(is_allowed(std::string_view("java\0script:x", 13), UrlSlot::link, true));
}

TEST_CASE("No byte put into a good address makes it lead to another scheme or host", "[uri]") {
  const std::string good = "https://h.example/a";
  for (std::size_t place = 0; place <= good.size(); ++place) {
    for (int value = 0; value < 256; ++value) {
      std::string url = good;
      url.insert(place, 1, static_cast<char>(static_cast<unsigned char>(value)));
      if (!is_allowed(url, UrlSlot::canonical, false)) continue;
      CAPTURE(url);
      const bool has_known_scheme = url.compare(0, 8, "https://") == 0;
      CHECK(has_known_scheme);
      CHECK(url.find_first_of("@\\\"<> ") >= url.find('/', 8));
    }
  }
}

TEST_CASE("Entities are no scheme: what looks like one is a fragment of this page", "[uri]") {
  for (const std::string_view url : {"&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)"}) {
    CHECK(check_url(url, UrlSlot::link, false) == UrlFault::relative);
    CHECK(parse_uri(url)->path == "&");
    CHECK_FALSE(parse_uri(url)->has_scheme);
  }
}

TEST_CASE("The reason of a refusal is told", "[uri]") {
  CHECK(check_url("", UrlSlot::link, true) == UrlFault::empty);
  CHECK(check_url("a b", UrlSlot::link, true) == UrlFault::character);
  CHECK(check_url("https:/h", UrlSlot::link, true) == UrlFault::malformed);
  CHECK(check_url("//h", UrlSlot::link, true) == UrlFault::malformed);
  CHECK(check_url("a", UrlSlot::link, false) == UrlFault::relative);
  CHECK(check_url("javascript:x", UrlSlot::link, true) == UrlFault::scheme);
  CHECK(check_url("https://a@h", UrlSlot::link, true) == UrlFault::userinfo);
  CHECK(check_url("https://%41", UrlSlot::link, true) == UrlFault::host);
  CHECK(check_url("https://h:65536", UrlSlot::link, true) == UrlFault::port);
  CHECK(check_url("https://h:65535", UrlSlot::link, true) == UrlFault::none);
}

TEST_CASE("What passes for a URI at first sight is one", "[uri]") {
  using galley::detail::is_plain_uri;
  for (const std::string_view uri :
       {"urn:example:2026:harbour#cover", "https://cv.example/subjects/subj:20000065",
        "http://h.example", "tag:example.org", "https://h.example/a/b_c-d.e/2026#f:g", "a:"})
    CHECK(is_plain_uri(uri));
  for (const std::string_view other :
       {"", "harbour", ":a", "1a:b", "http://h.example:80/a", "http://u@h.example/", "a:b c",
        "a:\xC3\xA9", "a:#b#c", "a:b%20c", "http://h:x/a", "urn:example:2026:harbour#[]"})
    CHECK_FALSE(is_plain_uri(other));
  galley_test::Random random(3);
  const std::string_view pieces[] = {
      "a", "Z", "0", ":", "/", "//", "#",   "?",
      "@", "%", "[", "~", " ", "é",  "-._", "a-long-plain-piece/of:text"};
  for (int i = 0; i < 20'000; ++i) {
    std::string uri(random.pick(pieces));
    for (std::size_t size = random.below(7); size > 0; --size) uri += random.pick(pieces);
    INFO(uri);
    if (is_plain_uri(uri) && !is_absolute_uri(uri)) CHECK(uri == "");
  }
}

TEST_CASE("An address is made ASCII outside its host", "[uri]") {
  const auto ascii = [](std::string_view url) {
    std::string out = "=";
    galley::append_ascii_url(out, url);
    return out.substr(1);
  };
  CHECK(ascii("https://h.example/a?b#c") == "https://h.example/a?b#c");
  CHECK(ascii("https://h.example/\xC3\xA9?\xE2\x82\xAC#\xF0\x9F\x9A\xA2") ==
        "https://h.example/%C3%A9?%E2%82%AC#%F0%9F%9A%A2");
  CHECK(ascii("https://caf\xC3\xA9.example/\xC3\xA9") == "https://caf\xC3\xA9.example/%C3%A9");
  CHECK(ascii("/\xC3\xA9") == "/%C3%A9");
  CHECK(ascii("/\xC3\x80\x7F") ==
        "/%C3%80\x7F");  // the first byte that is not ASCII, and the last that is
  CHECK(ascii("%C3%A9") == "%C3%A9");
  CHECK(ascii("mailto:\xC3\xA9@h") == "mailto:%C3%A9@h");
  for (const std::string_view url : {"https://caf\xC3\xA9.example/\xC3\xA9", "/\xC3\xA9"}) {
    CHECK(is_allowed(ascii(url), UrlSlot::link, true));
    CHECK(ascii(ascii(url)) == ascii(url));
  }
}

TEST_CASE("The JSON Schema vectors for URIs are judged alike", "[uri][conformance]") {
  const std::filesystem::path folder = galley_test::conformance("values");
  if (folder.empty()) return;
  std::size_t count = 0;
  for (const auto& vector : galley_test::format_vectors(folder / "json-schema-uri.json")) {
    CAPTURE(vector.data);
    CHECK(is_absolute_uri(vector.data) == vector.is_valid);
    ++count;
  }
  CHECK(count > 35);
  for (const auto& vector :
       galley_test::format_vectors(folder / "json-schema-uri-reference.json")) {
    CAPTURE(vector.data);
    CHECK(is_uri_reference(vector.data) == vector.is_valid);
    ++count;
  }
  CHECK(count > 55);
}

TEST_CASE("the short cut for usual addresses judges as the long way does") {
  // A query keeps an address off the short cut, and changes no verdict.
  for (const std::string_view start : {"http://www.example.org/news/1", "https://a.example/b"}) {
    for (std::size_t at = 0; at < start.size(); ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        if (byte == '?' || byte == '#') continue;
        std::string url(start);
        url[at] = static_cast<char>(byte);
        for (const UrlSlot slot : {UrlSlot::link, UrlSlot::canonical}) {
          INFO(url);
          const UrlFault usual = check_url(url, slot, false);
          if (usual != check_url(url + "?a", slot, false)) FAIL_CHECK("differs");
        }
      }
    }
  }
  CHECK(check_url("http:///www.example.org/news", UrlSlot::link, false) == UrlFault::host);
}

TEST_CASE("an address in brackets ends in one") {
  CHECK(galley::is_uri_reference("http://[::1]/"));
  CHECK(!galley::is_uri_reference("http://[::1x/"));
  CHECK(!galley::is_uri_reference("http://[::1"));
}

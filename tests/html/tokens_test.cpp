// galley: tokens and addresses are what their grammars say
#include <string>
#include <string_view>
#include <vector>

#include "html/attack.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"

#include <galley/html/tokens.hpp>

namespace {

using galley::UrlSlot;
using galley::html::MachineTime;
using galley::html::Token;
using galley::html::Url;

std::string machine(const char* text) { return std::string(MachineTime(text).text()); }

void check_addresses(const std::vector<std::string>& addresses) {
  std::size_t wrong = 0;
  for (const std::string& address : addresses)
    for (const UrlSlot slot : {UrlSlot::link, UrlSlot::media, UrlSlot::canonical, UrlSlot::embed})
      for (const std::string& full :
           {address, "https://h.example/?q=" + address, "https://" + address + "/"})
        wrong += bool(Url(full, slot)) != galley::is_allowed(full, slot, true);
  CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("a language token is a well-formed tag") {
  for (const char* good :
       {"en", "en-GB", "deu", "deu-DE", "zh-Hant-TW", "i-klingon", "sr-Latn-RS", "x-house"})
    CHECK(Token::language(good).text() == good);
  for (const char* bad :
       {"", "e", "en_GB", "en-", "-en", "en GB", "en\"", "e1", "1n", "en-G", "e\xC3\xA9", "en-G1"})
    CHECK_FALSE(Token::language(bad));
}

TEST_CASE("the quick look at a language tag agrees with the grammar") {
  const std::string letters = "aZ-1 \"";
  std::size_t plain = 0;
  for (std::size_t size = 0; size <= 6; ++size) {
    std::size_t count = 1;
    for (std::size_t i = 0; i < size; ++i) count *= letters.size();
    for (std::size_t n = 0; n < count; ++n) {
      std::string tag;
      for (std::size_t rest = n, i = 0; i < size; ++i, rest /= letters.size())
        tag += letters[rest % letters.size()];
      if (!galley::html::detail::is_plain_tag(tag)) continue;
      ++plain;
      if (!galley::is_language_tag(tag)) FAIL_CHECK(tag);
    }
  }
  CHECK(plain == 4 + 8 + 16 + 32);
}

TEST_CASE("the quick look at an address agrees with the policy") {
  check_addresses(galley_test::own_vectors());
  for (unsigned byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(static_cast<unsigned char>(byte));
    check_addresses({std::string(1, c), std::string("a") + c + "b", std::string("h.example/") + c});
  }
  check_addresses(
      {"", ".", "-", "a.b", "a..b", "1.2.3.4", "a%41", "a_b", "a:80", "a:", "u@a", "[::1]"});
}

TEST_CASE("the quick look at an address agrees with the policy on public vectors",
          "[conformance]") {
  const std::string path = galley_test::conformance("html/xss-payloadbox.txt").string();
  if (path.empty()) return;
  std::vector<std::string> all;
  const std::string lines = galley_test::file_text(path);
  for (const std::string_view line : galley::strings::split(lines, '\n')) all.emplace_back(line);
  check_addresses(all);
}

TEST_CASE("an address knows whether it leads to another site") {
  CHECK(Url("https://h.example/", UrlSlot::link).is_web());
  CHECK(Url("HTTP://h.example/", UrlSlot::link).is_web());
  CHECK_FALSE(Url("mailto:a@h.example", UrlSlot::link).is_web());
  CHECK_FALSE(Url("https-guide", UrlSlot::link).is_web());
  CHECK_FALSE(Url().is_web());
}

TEST_CASE("a machine's time is in a form that HTML knows") {
  CHECK(machine("2026-11-19T22:40:00+01:00") == "2026-11-19T22:40:00+01:00");
  CHECK(machine("20261119T224000Z") == "2026-11-19T22:40:00Z");
  CHECK(machine("2026-11-19 22:40") == "2026-11-19T22:40");
  CHECK(machine("2026-11-19T22:40:07.123456-0330") == "2026-11-19T22:40:07.123-03:30");
  CHECK(machine("2026-11-19T22:40:00-00:00") == "2026-11-19T22:40:00Z");
  CHECK(machine("2026-11-19") == "2026-11-19");
  CHECK(machine("2026-11") == "2026-11");
  CHECK(machine("2026") == "2026");
  CHECK(machine("0001-01-01") == "0001-01-01");
}

TEST_CASE("what HTML has no form for is no machine's time") {
  for (const char* none : {"", "yesterday", "0000-01-01", "2026-13-01", "2026-12-31T23:59:60Z",
                           "2026-01-01T00:00:00Z\""})
    CHECK_FALSE(MachineTime(none));
}

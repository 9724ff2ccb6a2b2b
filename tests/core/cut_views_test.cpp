// Functions of core over views that are cut out of longer texts, at every place: none may look at
// what stands beside them.
#include "support/cut_views.hpp"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/catch.hpp"

#include <galley/core/decode.hpp>
#include <galley/core/escape.hpp>
#include <galley/core/explain.hpp>
#include <galley/core/language.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/timestamp.hpp>
#include <galley/core/uri.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>

namespace {

namespace strings = galley::strings;
namespace utf8 = galley::utf8;

template <class F>
void check_cuts(std::string_view text, F f) {
  CHECK(galley_test::unsteady_cuts(text, f) == 0);
}

template <class Escapes>
std::string escaped_with_marks(std::string_view text) {
  std::vector<char> room(Escapes::worst * text.size() + 32);
  galley::Seen seen;
  const char* const end = galley::copy_escaped<Escapes>(room.data(), text, seen);
  return std::string(room.data(), static_cast<std::size_t>(end - room.data())) +
         (seen.high_bytes ? 'h' : '-') + (seen.illegal ? 'i' : '-');
}

std::string in_words(std::string_view text, const galley::DecodedText& decoded) {
  return std::string(text) + '|' + std::string(decoded.text) + std::to_string(decoded.malformed);
}

}  // namespace

TEST_CASE("UTF-8 is judged by the bytes of the view alone", "[utf8]") {
  for (const std::string_view text :
       {"a\u00E9\u5C71\U0001F600\xE2\x80\xED\xA0\xF0\x9F\x98z\xC3",
        "\xF4\x8F\xBF\xBF\xEF\xBF\xBE\xF0\x9F",
        "plain text, then \u201Cmore\u201D of\x01it\x7F\xC2\x85\uFFFE "})
    check_cuts(text, [](std::string_view cut) {
      std::string steps;
      for (std::size_t at = 0; at < cut.size();) {
        const utf8::Decoded step = utf8::decode(cut, at);
        steps += std::to_string(step.code_point) + (step.is_valid ? '+' : '-');
        at += step.length;
        steps += std::to_string(at);
      }
      utf8::append_replaced(steps, cut);
      utf8::append_allowed<utf8::is_xml_char>(steps, cut);
      return std::make_tuple(steps, utf8::is_valid(cut), utf8::valid_prefix(cut),
                             utf8::count_code_points(cut), utf8::is_xml_text(cut),
                             utf8::is_html_text(cut), utf8::contains_xml_illegal(cut),
                             utf8::contains_html_illegal(cut));
    });
}

TEST_CASE("a text is escaped_with_marks by the bytes of the view alone", "[escape]") {
  check_cuts("a<b>&\"c\"\n\\\x7F\u00E9\u2028 and quite plain \u201Ctext\u201D\uFDD0",
             [](std::string_view cut) {
               return escaped_with_marks<galley::JsonString>(cut) +
                      escaped_with_marks<galley::JsonInScript>(cut) +
                      escaped_with_marks<galley::XmlText>(cut) +
                      escaped_with_marks<galley::XmlAttribute>(cut) +
                      escaped_with_marks<galley::HtmlText>(cut) +
                      escaped_with_marks<galley::HtmlAttribute>(cut) +
                      strings::escape_for_message(cut);
             });
}

TEST_CASE("a grammar ends where the view does", "[language][timestamp][uri]") {
  for (const std::string_view text :
       {"en", "en-GB", "zh-cmn-Hans-CN-1901-a-bb-x-y", "i-klingon", "sgn-BE-FR-GB"})
    check_cuts(text, [](std::string_view cut) {
      galley::LanguageParts parts;
      const bool is_tag = galley::detail::scan_language_tag(cut, parts);
      std::string all;
      if (is_tag)
        for (const std::string_view part :
             {parts.primary, parts.extended, parts.script, parts.region, parts.variants,
              parts.extensions, parts.private_use})
          all += std::string(part) + '|';
      return std::make_tuple(is_tag, all, galley::is_right_to_left(cut),
                             galley::detail::is_plain_language_tag(cut));
    });
  for (const std::string_view text :
       {"2026-05-04T16:20:31.25+02:00", "2026-05-04T16:20:31-02:00", "20260504T162031Z"})
    check_cuts(text, [](std::string_view cut) {
      galley::TimestampParts parts;
      const bool is_time = galley::detail::scan_timestamp(cut, parts);
      if (!is_time) parts = {};
      return std::make_tuple(is_time, parts.date.year, parts.date.month, parts.date.day, parts.hour,
                             parts.minute, parts.second, parts.nanoseconds, parts.offset_minutes,
                             parts.precision, parts.has_offset);
    });
  for (const std::string_view text :
       {"https://a:b@h.x:80/p%41?q#f", "//[::1]:8/", "http://192.0.2.1", "//[v1.a:b]", "a:b/c%4",
        "https://www.example.org/a/b"})
    check_cuts(text, [](std::string_view cut) {
      std::string all;
      const auto parts = galley::parse_uri(cut);
      if (parts)
        for (const std::string_view part :
             {parts->scheme, parts->userinfo, parts->host, parts->port, parts->path, parts->query,
              parts->fragment})
          all += std::string(part) + '|';
      galley::append_ascii_url(all, cut);
      all += galley::detail::is_plain_uri(cut) ? 'p' : '-';
      all += galley::detail::is_plain_web_address(cut) ? 'w' : '-';
      for (const auto slot : {galley::UrlSlot::link, galley::UrlSlot::media,
                              galley::UrlSlot::canonical, galley::UrlSlot::embed})
        all += std::to_string(static_cast<int>(galley::check_url(cut, slot, true)));
      return all;
    });
}

TEST_CASE("words, numbers and parts end where the view does", "[strings]") {
  check_cuts(" -12 3,,4\t", [](std::string_view cut) {
    int number = 7;
    const bool is_number = strings::parse_integer(cut, number);
    std::string parts;
    for (const std::string_view part : strings::split(cut, ',')) parts += std::string(part) + '|';
    return std::make_tuple(is_number, number, parts, std::string(strings::trim(cut)),
                           strings::starts_with(cut, " -"), strings::ends_with(cut, "4\t"),
                           strings::starts_with_ignore_case(cut, " -1"),
                           strings::contains(cut, '3'));
  });
}

TEST_CASE("sources of every encoding end where the view does", "[decode]") {
  check_cuts(
      "\xFF\xFE"
      "a\x01\xD8\x34\xDD\x1E\xE9\x81z\xD8",
      [](std::string_view cut) {
        std::string all;
        for (const auto encoding : {galley::Encoding::utf8, galley::Encoding::utf16_little,
                                    galley::Encoding::utf16_big, galley::Encoding::windows_1252}) {
          galley::DecodedText text;
          text.take_mark(cut);
          text.convert(galley::decoding::stepper_of(encoding));
          all += in_words(all, text);
        }
        return all;
      });
}

TEST_CASE("a source line is shown as far as the view goes", "[explain]") {
  const std::string source = "k\xC3\xA4se\n\xE5\xB1\xB1 X\n";
  for (std::size_t offset = 0; offset <= source.size(); offset += 3)
    check_cuts(source, [&](std::string_view cut) {
      galley::Issue issue;
      issue.position = {1, 1, offset};
      return galley::explain(issue, cut);
    });
}

// galley: what hostile input costs. Ten times the input may take at most thirteen times as long.
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "benchmark.hpp"
#include "markup/adversaries.hpp"

#include <galley/core/utf8_check.hpp>
#include <galley/json/native.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/text/plain_text.hpp>
#include <galley/validate/validate.hpp>
#include <galley/xml/newsml/check.hpp>
#include <galley/xml/reader.hpp>

namespace galley_benchmark {
namespace {

std::string repeated(std::string_view piece, std::size_t size) {
  std::string made;
  made.reserve(size + piece.size());
  while (made.size() < size) made += piece;
  return made;
}

/// A document with one member, which is a list of `piece`.
std::string list_of(const char* name, const std::string& piece, std::size_t size) {
  std::string made = repeated(piece + ",", size);
  made.back() = ']';
  return "{\"galley\":1,\"" + std::string(name) + "\":[" + made + "}";
}

std::string numbered(const char* before, const char* behind, std::size_t size) {
  std::string made;
  for (std::size_t i = 0; made.size() < size; ++i) made += before + std::to_string(i) + behind;
  return made;
}

std::string member(const char* name, const std::string& value) {
  return "{\"galley\":1,\"" + std::string(name) + "\":" + value + "}";
}

std::string nested(const char* open, const char* close, std::size_t depth) {
  return repeated(open, depth * std::string_view(open).size()) + "1" +
         repeated(close, depth * std::string_view(close).size());
}

struct Attack {
  const char* name;
  std::string (*make)(std::size_t size);
};

std::string quoted(std::string_view piece, std::size_t size) {
  return member("headline", "\"" + repeated(piece, size) + "\"");
}

const Attack json_attacks[] = {
    {"long_string", [](std::size_t n) { return quoted("a", n); }},
    {"short_escapes", [](std::size_t n) { return quoted("\\n", n); }},
    {"unicode_escapes", [](std::size_t n) { return quoted("\\u00e9", n); }},
    {"surrogate_pairs", [](std::size_t n) { return quoted("\\ud83d\\ude00", n); }},
    {"four_byte_text", [](std::size_t n) { return quoted("\xF0\x9F\x98\x80", n); }},
    {"malformed_at_end",
     [](std::size_t n) { return member("headline", "\"" + repeated("é", n) + "\xFF\""); }},
    {"open_string", [](std::size_t n) { return "{\"headline\":\"" + repeated("a", n); }},
    {"open_escape", [](std::size_t n) { return "{\"headline\":\"" + repeated("\\\\", n) + "\\"; }},
    {"blanks", [](std::size_t n) { return repeated(" \n", n) + "{}"; }},
    {"line_ends_before_error", [](std::size_t n) { return "{" + repeated("\n", n) + "x"; }},
    {"unknown_keys",
     [](std::size_t n) { return "{" + numbered("\"k", "\":1,", n) + "\"galley\":1}"; }},
    {"duplicate_keys",
     [](std::size_t n) { return "{" + repeated("\"id\":\"a\",", n) + "\"galley\":1}"; }},
    {"escaped_keys",
     [](std::size_t n) { return "{" + repeated("\"\\u0069d\":1,", n) + "\"galley\":1}"; }},
    {"long_key", [](std::size_t n) { return "{\"" + repeated("k", n) + "\":1}"; }},
    {"long_number", [](std::size_t n) { return member("urgency", repeated("7", n)); }},
    {"empty_arrays", [](std::size_t n) { return list_of("x", "[]", n); }},
    {"empty_objects", [](std::size_t n) { return list_of("topics", "{}", n); }},
    {"nulls", [](std::size_t n) { return list_of("keywords", "null", n); }},
    {"strings", [](std::size_t n) { return list_of("keywords", "\"a\"", n); }},
    {"deep_unknown", [](std::size_t n) { return list_of("x", nested("{\"a\":[", "]}", 200), n); }},
    {"unknown_blocks", [](std::size_t n) { return list_of("body", "{\"type\":\"zig\"}", n); }},
    {"types_last",
     [](std::size_t n) { return list_of("body", "{\"text\":\"a\",\"type\":\"paragraph\"}", n); }},
    {"nested_types_last",
     [](std::size_t n) {
       return list_of("body", nested("{\"body\":[", "],\"type\":\"quote\"}", 12), n);
     }},
    {"runs",
     [](std::size_t n) {
       return list_of("body",
                      "{\"type\":\"paragraph\",\"text\":[\"a\",{\"text\":\"b\","
                      "\"marks\":[\"strong\"]},\"c\"]}",
                      n);
     }},
    {"bad_runs",
     [](std::size_t n) {
       return list_of("body", "{\"type\":\"paragraph\",\"text\":[1,{},[],{\"text\":1}]}", n);
     }},
    {"extensions",
     [](std::size_t n) {
       return list_of("extensions", "{\"format\":\"a\",\"slot\":\"b\",\"json\":[1]}", n);
     }},
};

const Attack text_attacks[] = {
    {"text_one_line", [](std::size_t n) { return repeated("word ", n); }},
    {"text_short_lines", [](std::size_t n) { return repeated("a\n", n); }},
    {"text_equal_lines",
     [](std::size_t n) { return repeated("The harbour has opened again today.\n\n", n); }},
    {"text_open_credits", [](std::size_t n) { return repeated("(Picture: ", n); }},
    {"text_captions",
     [](std::size_t n) { return numbered("The quay ", " on Friday (Picture: PA).\n", n); }},
    {"text_labels", [](std::size_t n) { return repeated("Related topics\n\n", n); }},
    {"text_caption_pairs",
     [](std::size_t n) { return repeated("The quay on Friday (Picture: PA).\n", n); }},
    {"text_cut_captions",
     [](std::size_t n) { return repeated("The quay at dawn on a cold Friday...more\n", n); }},
    {"text_bullets",
     [](std::size_t n) { return repeated("\xE2\x80\xA2 Country:\n\xE2\x80\xA2 Norland\n", n); }},
    {"text_titles",
     [](std::size_t n) { return numbered("Harbour reopens after storm ", "\n", n); }},
    {"text_times", [](std::size_t n) { return numbered("Updated 20 Oct 2022 13:04 | ", "\n", n); }},
    {"text_read_also",
     [](std::size_t n) { return repeated("READ ALSO: Harbour opens again\n\n", n); }},
    {"text_open_brackets", [](std::size_t n) { return repeated("(", n); }},
    {"text_signs", [](std::size_t n) { return repeated("\xC2\xA9 ", n); }},
    {"text_slashes", [](std::size_t n) { return repeated("AP/", n); }},
    {"text_capitals", [](std::size_t n) { return repeated("LONDON, ", n); }},
    {"text_unspaced", [](std::size_t n) { return repeated("\xE6\x92\xAE\xE5\xBD\xB1", n); }},
    {"text_zero_width", [](std::size_t n) { return repeated("a\xE2\x80\x8B", n); }},
    {"text_odd_ends", [](std::size_t n) { return repeated("a\xE2\x80\xA8\r", n); }},
    {"text_windows_1252", [](std::size_t n) { return repeated("caf\xE9 ", n); }},
    {"text_controls", [](std::size_t n) { return repeated("a\x01", n); }},
};

std::string in_root(const std::string& content) { return "<r>" + content + "</r>"; }

/// An element with as many attributes as may be.
std::string full_tag(const char* name) {
  std::string tag = "<a";
  for (std::size_t i = 0; i < galley::Limits{}.attributes; ++i)
    tag += name + std::to_string(i) + "=''";
  return tag + "/>";
}

const Attack xml_attacks[] = {
    {"xml_text", [](std::size_t n) { return in_root(repeated("word ", n)); }},
    {"xml_references", [](std::size_t n) { return in_root(repeated("&lt;", n)); }},
    {"xml_zeros", [](std::size_t n) { return in_root("&#" + repeated("0", n) + "65;"); }},
    {"xml_open_references", [](std::size_t n) { return in_root(repeated("&#", n)); }},
    {"xml_names_of_html", [](std::size_t n) { return in_root(repeated("&zwnj;&AElig;", n)); }},
    {"xml_line_ends", [](std::size_t n) { return in_root(repeated("\r", n)); }},
    {"xml_brackets", [](std::size_t n) { return in_root(repeated("]", n)); }},
    {"xml_cdata", [](std::size_t n) { return in_root("<![CDATA[" + repeated("]", n) + "]]>"); }},
    {"xml_cdata_sections", [](std::size_t n) { return in_root(repeated("<![CDATA[]]>", n)); }},
    {"xml_comments", [](std::size_t n) { return in_root(repeated("<!---->", n)); }},
    {"xml_hyphens", [](std::size_t n) { return in_root("<!--" + repeated("- ", n) + "-->"); }},
    {"xml_instructions", [](std::size_t n) { return in_root(repeated("<?a?>", n)); }},
    {"xml_questions", [](std::size_t n) { return in_root("<?a " + repeated("?", n) + "?>"); }},
    {"xml_elements", [](std::size_t n) { return in_root(repeated("<a/>", n)); }},
    {"xml_attributes", [](std::size_t n) { return in_root(repeated(full_tag(" a"), n)); }},
    {"xml_equal_heads",
     [](std::size_t n) { return in_root(repeated(full_tag(" attribute-"), n)); }},
    {"xml_long_name", [](std::size_t n) { return "<" + repeated("n", n) + "/>"; }},
    {"xml_long_value", [](std::size_t n) { return "<r a='" + repeated("\t&amp;", n) + "'/>"; }},
    {"xml_declarations",
     [](std::size_t n) { return in_root(repeated("<a xmlns='u' xmlns:p='&amp;v'/>", n)); }},
    {"xml_prefixes",
     [](std::size_t n) {
       return "<r" + numbered(" xmlns:prefix", "='u'", 60000) + ">" +
              repeated("<a prefix0:b=''/>", n) + "</r>";
     }},
    {"xml_nested",
     [](std::size_t n) {
       return in_root(repeated(nested("<a>", "", 400).substr(0, 1200) + repeated("</a>", 1600), n));
     }},
    {"xml_blanks", [](std::size_t n) { return "<r" + repeated(" ", n) + "/>"; }},
    {"xml_line_ends_before_error", [](std::size_t n) { return "<r>" + repeated("\n", n) + "<"; }},
    {"xml_latin",
     [](std::size_t n) {
       return "<?xml version='1.0' encoding='iso-8859-1'?><r>" + repeated("\xE9", n) + "</r>";
     }},
};

std::string in_item(const std::string& content) {
  return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x'><catalogRef "
         "href='catalog.IPTC-G2-Standards_41.xml'/><contentMeta>" +
         content + "</contentMeta></newsItem>";
}

const Attack newsml_attacks[] = {
    {"newsml_ids", [](std::size_t n) { return in_item(numbered("<keyword id='a", "'/>", n)); }},
    {"newsml_aliases",
     [](std::size_t n) { return in_item(numbered("<keyword role='own", ":a'/>", n)); }},
    {"newsml_guids",
     [](std::size_t n) {
       return "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>" +
              numbered("<newsItem guid='urn:", "'/>", n) + "</itemSet></newsMessage>";
     }},
};

/// Stories whose parts a rule compares with each other. Their validation is timed with the reading.
const Attack validate_attacks[] = {
    {"validate_paragraphs",
     [](std::size_t n) {
       return member("body", "[" +
                                 numbered(R"({"type":"paragraph","text":"Paragraph )",
                                          R"( says what no other of them says."},)", n) +
                                 R"({"type":"divider"}])");
     }},
    {"validate_alike",  // of one size, start and end, as are those of a hash that samples
     [](std::size_t n) {
       std::string list;
       for (std::size_t i = 0; list.size() < n; ++i) {
         std::string middle = std::to_string(i);
         middle.insert(0, 12 - middle.size(), '0');
         list += R"({"type":"paragraph","text":"The same beginning of every paragraph, number )" +
                 middle + R"(, and the same end of every paragraph."},)";
       }
       list.back() = ']';
       return member("body", "[" + list);
     }},
    {"validate_topics",
     [](std::size_t n) {
       std::string list = numbered(R"({"name":"Harbours","id":"subj:3)", R"("},)", n);
       list.back() = ']';
       return member("topics", "[" + list);
     }},
    {"validate_keywords",
     [](std::size_t n) {
       std::string list = numbered("\"word ", "\",", n);
       list.back() = ']';
       return member("keywords", "[" + list);
     }},
    {"validate_links",
     [](std::size_t n) {
       std::string list =
           numbered(R"({"title":"Story","href":"https://www.example.org/)", R"("},)", n);
       list.back() = ']';
       return member("related", "[" + list);
     }},
    {"validate_renditions",
     [](std::size_t n) {
       std::string list = numbered(R"({"href":"https://cdn.example.org/)", R"(.jpg"},)", n);
       list.back() = ']';
       return member("cover", R"({"renditions":[)" + list + "}");
     }},
};

/// Memory once taken is kept: else the kernel's work for fresh pages, which sets in at some size,
/// would pass for growth.
void keep_memory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, 2000000000);
#endif
}

/// Least time of a few readings.
template <class Read>
double time_of(const std::string& text, Read read) {
  double best = 0;
  for (int round = 0; round < 5; ++round) {
    const double start = cpu_nanoseconds();
    consume(read(text));
    const double taken = cpu_nanoseconds() - start;
    if (round == 0 || taken < best) best = taken;
  }
  return best;
}

std::size_t check_utf8(const std::string& text) { return galley::utf8::is_valid(text) ? 1U : 0U; }

std::size_t read_native(const std::string& text) {
  galley::native::ReadOptions options;
  options.limits = galley::Limits::unlimited();
  return galley::native::read(text, options).issues().size();
}

std::size_t check_xml(const std::string& text) {
  galley::xml_text::ReaderOptions options;
  options.html_entities = true;
  return galley::xml_text::check(text, galley::Limits::unlimited(), options).issues().size();
}

std::size_t check_newsml(const std::string& text) {
  return galley::newsml::check(text, galley::Limits::unlimited()).issues().size();
}

std::size_t validate_native(const std::string& text) {
  galley::native::ReadOptions options;
  options.limits = galley::Limits::unlimited();
  const galley::Result<galley::Article> story = galley::native::read(text, options);
  return story ? galley::validate(*story).size() : 0;
}

std::size_t read_markup(const std::string& text) {
  galley::markup::BlockReadOptions options;
  options.limits = galley::Limits::unlimited();
  galley::IssueList issues;
  return galley::markup::read_html_blocks(text, options, issues, galley::Path()).blocks.size();
}

std::string of_adversary(const galley_test::Adversary& adversary, std::size_t size) {
  return std::string(adversary.start) + repeated(adversary.part, size);
}

template <class Read>
bool run(const std::string& name, const std::string& small, const std::string& large, Read read) {
  constexpr double most_growth = 13;
  const double small_time = time_of(small, read);
  const double large_time = time_of(large, read);
  std::printf("ratio adversarial_%s/utf8 %.3g\n", name.c_str(),
              large_time / time_of(large, check_utf8));
  const double growth = large_time / small_time;
  std::printf("growth adversarial_%s %.3g%s\n", name.c_str(), growth,
              growth > most_growth ? " (too much)" : "");
  return growth <= most_growth;
}

constexpr std::size_t small_size = 100000;

template <class Read>
bool run(const Attack& attack, Read read) {
  return run(attack.name, attack.make(small_size), attack.make(10 * small_size), read);
}

}  // namespace

bool run_adversarial() {
  keep_memory();
  bool is_good = true;
  for (const Attack& attack : json_attacks) is_good = run(attack, read_native) && is_good;
  for (const Attack& attack : xml_attacks) is_good = run(attack, check_xml) && is_good;
  for (const Attack& attack : newsml_attacks) is_good = run(attack, check_newsml) && is_good;
  for (const Attack& attack : validate_attacks) is_good = run(attack, validate_native) && is_good;
  for (const galley_test::Adversary& adversary : galley_test::adversaries)
    is_good = run(std::string("markup ") + adversary.name, of_adversary(adversary, small_size),
                  of_adversary(adversary, 10 * small_size), read_markup) &&
              is_good;
  for (const Attack& attack : text_attacks)
    is_good = run(attack,
                  [](const std::string& text) {
                    galley::plain_text::ReadOptions options;
                    options.limits = galley::Limits::unlimited();
                    return galley::plain_text::read(text, options).issues().size();
                  }) &&
              is_good;
  return is_good;
}

}  // namespace galley_benchmark

// galley: articles with one string in every field, and an oracle that reads pages back as tokens
#pragma once

#include <cstddef>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <galley/core/strings.hpp>
#include <galley/core/uri.hpp>
#include <galley/html/characters.hpp>
#include <galley/html/labels.hpp>
#include <galley/html/stylesheet.hpp>
#include <galley/html/tokens.hpp>
#include <galley/model/article.hpp>
#include <galley/model/visit.hpp>

namespace galley_test {

inline std::string file_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// ---- vectors ----

/// The strings of a JSON text; a value stands beside the key before it. Comments are passed over.
inline std::vector<std::pair<std::string, std::string>> json_strings(std::string_view json) {
  std::vector<std::pair<std::string, std::string>> found;
  std::string key;
  std::size_t at = 0;
  const auto hex = [&] {
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i)
      unit = unit * 16 + static_cast<char32_t>(galley::strings::hex_value(json[at++]));
    return unit;
  };
  const auto put = [](std::string& out, char32_t c) {  // lone surrogates too, as malformed bytes
    const auto byte = [&out](char32_t b) {
      out += static_cast<char>(static_cast<unsigned char>(b));
    };
    if (c < 0x80) return byte(c);
    if (c < 0x800) return byte(0xC0U | c >> 6U), byte(0x80U | (c & 63U));
    if (c < 0x10000)
      return byte(0xE0U | c >> 12U), byte(0x80U | (c >> 6U & 63U)), byte(0x80U | (c & 63U));
    byte(0xF0U | c >> 18U), byte(0x80U | (c >> 12U & 63U)), byte(0x80U | (c >> 6U & 63U)),
        byte(0x80U | (c & 63U));
  };
  while (at < json.size()) {
    if (json.substr(at, 2) == "/*") {
      at = json.find("*/", at) + 2;
      continue;
    }
    if (json[at++] != '"') continue;
    std::string text;
    while (json[at] != '"') {
      if (json[at] != '\\') {
        text += json[at++];
        continue;
      }
      const char kind = json[at + 1];
      at += 2;
      const std::string_view kinds = "bfnrt";
      const std::size_t index = kinds.find(kind);
      if (kind == 'u') {
        char32_t c = hex();
        if (c >= 0xD800 && c < 0xDC00 && json.substr(at, 2) == "\\u") {
          const std::size_t back = at;
          at += 2;
          const char32_t low = hex();
          if (low >= 0xDC00 && low < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
          else
            at = back;
        }
        put(text, c);
      } else {
        text += index == std::string_view::npos ? kind : "\b\f\n\r\t"[index];
      }
    }
    ++at;
    const std::size_t next = json.find_first_not_of(" \t\r\n", at);
    if (next != std::string_view::npos && json[next] == ':') {
      key = text;
    } else {
      found.emplace_back(key, text);
    }
  }
  return found;
}

/// The project's own vectors, and some that JSON cannot hold.
inline std::vector<std::string> own_vectors() {
  std::vector<std::string> all;
  for (auto& [group, vector] : json_strings(file_text("tests/fixtures/html/vectors.json")))
    if (!vector.empty()) all.push_back(vector);
  for (const char* bytes :
       {"\xC0\xBC"
        "script>",
        "\xE0\x80\xBC", "\xF0\x80\x80\xBC", "\xFC\x80\x80\x80\x80\xBC", "\x80", "\xFF", "\xC3",
        "\xE2\x82", "\xF0\x9F\x98", "\xE2\x82\"", "\xC3<", "\xF5\x80\x80\x80", "\xED\xA0\x80<",
        "\xFE\xFF", "https://h.example/\xFF", "https://h.example/\xE2\x80\xAE"})
    all.emplace_back(bytes);
  all.push_back(std::string(17000, 'x') + "<script>");
  all.push_back(std::string(16384, '"') + "\xE2\x82\xAC<");
  all.push_back(std::string(16383, 'x') + "\xE2\x82\xAC<");
  return all;
}

// ---- articles ----

/// Gives a value every part that its field list knows: one element to each list, one block of each
/// kind to a body.
template <class T>
void fill(T& value, int bodies) {
  using galley::is_described;
  if constexpr (std::is_same_v<T, std::vector<galley::Block>>) {
    if (bodies == 0) return;
    for (std::size_t kind = 0; kind < galley::names_of<galley::BlockKind>().size; ++kind) {
      value.emplace_back();
      value.back().emplace(static_cast<galley::BlockKind>(kind));
      value.back().visit([&](auto& content) { fill(content, bodies - 1); });
    }
  } else if constexpr (galley::is_vector<T>) {
    value.emplace_back();
    fill(value.back(), bodies);
  } else if constexpr (galley::is_optional<T>) {
    value.emplace();
    fill(*value, bodies);
  } else if constexpr (is_described<T>) {
    galley::fields<T>.each([&](auto field) {
      if (field.name != "is_decorative") fill(field.of(value), bodies);
    });
  } else if constexpr (std::is_same_v<T, bool>) {
    value = true;
  } else if constexpr (std::is_integral_v<T>) {
    value = 40;
  }
}

/// What a vector is to a field.
enum class Place { text, language, media_type, relation, link, media, canonical, shown_time, time };

/// Where a string is going to stand, by its use and the path of its field.
inline Place place_of(galley::Use use, const std::string& path) {
  using galley::strings::ends_with;
  if (path == "/modified") return Place::shown_time;
  if (ends_with(path, "/rel")) return Place::relation;
  if (path.find("/topics/") == 0 && ends_with(path, "/id")) return Place::canonical;
  if (use == galley::Use::language) return Place::language;
  if (use == galley::Use::media_type) return Place::media_type;
  if (use != galley::Use::url) return Place::text;
  if (path == "/url" || ends_with(path, "/cite")) return Place::canonical;
  return path.find("/renditions/") == std::string::npos ? Place::link : Place::media;
}

/// What a field gets for a vector. A twin's values are harmless and of the same shape: of the same
/// length, with the same blanks and bytes beyond ASCII, accepted and refused in the same places.
struct Values {
  std::string vector;
  std::string address;  ///< what addresses get
  bool is_twin = false;

  static std::string masked(std::string text) {
    for (char& c : text)
      if (c > ' ' && c < '\x7F') c = 'x';
    return text;
  }
  std::string text() const { return is_twin ? masked(vector) : vector; }
  std::string of(Place place) const {
    switch (place) {
      case Place::text: return text();
      case Place::language: return language();
      case Place::media_type: return media_type();
      case Place::relation: return relation();
      case Place::link: return url(galley::UrlSlot::link);
      case Place::media: return url(galley::UrlSlot::media);
      case Place::canonical: return url(galley::UrlSlot::canonical);
      case Place::shown_time: return timestamp(vector + " ");  // else equal, and not shown
      default: return timestamp(vector);
    }
  }

 private:
  std::string url(galley::UrlSlot slot) const {
    if (!is_twin) return address;
    return galley::is_allowed(address, slot, true) ? twin_address() : std::string();
  }
  /// Keeps what the writers look at: whether another site is meant, and a comma at either end.
  std::string twin_address() const {
    using galley::strings::starts_with_ignore_case;
    const bool is_web =
        starts_with_ignore_case(address, "http:") || starts_with_ignore_case(address, "https:");
    return std::string(address.front() == ',' ? "," : "") + (is_web ? "https://x.example/" : "x") +
           (address.back() == ',' ? "," : "");
  }
  std::string language() const {
    if (!is_twin) return vector;
    if (!galley::is_language_tag(vector)) return "!";
    const bool is_known = galley::html::detail::words_for(vector) != nullptr;
    if (galley::is_right_to_left(vector)) return is_known ? "ar" : "fa";
    return is_known ? "en" : "tlh";
  }
  std::string media_type() const {
    if (!is_twin) return vector;
    return galley::strings::starts_with(vector, "image/") ? "image/x" : "x";
  }
  std::string relation() const {
    if (!is_twin) return vector;
    std::string kept;
    for (const std::string_view word : galley::strings::split(vector, ' '))
      if (word == "nofollow" || word == "sponsored" || word == "ugc")
        kept += ' ' + std::string(word);
    return kept;
  }
  std::string timestamp(const std::string& own) const {
    if (!is_twin) return own;
    if (galley::html::MachineTime(own)) return "2026-01-01T00:00:00Z";
    return galley::Timestamp(own).is_valid() ? own : masked(own);
  }
};

/// An article with every field there is, and a list of all its strings.
class Target {
 public:
  Target() {
    fill(article_, 2);
    // A second rendition makes a srcset, a second author a list.
    article_.cover->renditions.push_back(article_.cover->renditions[0]);
    article_.authors.push_back(article_.authors[0]);
    const auto note = [this](auto& node, const galley::Path& path, galley::Use use) {
      using Node = std::decay_t<decltype(node)>;
      if constexpr (std::is_same_v<Node, std::string>) {
        strings_.push_back({&node, place_of(use, path.to_string())});
      } else if constexpr (std::is_same_v<Node, galley::Timestamp>) {
        const bool is_modified = path.to_string() == "/modified";
        times_.push_back({&node, is_modified ? Place::shown_time : Place::time});
      } else if constexpr (std::is_same_v<Node, galley::Text>) {
        texts_.push_back(&node);
      } else if constexpr (std::is_same_v<Node, galley::Extensions>) {
        extensions_.push_back(&node);
      }
    };
    galley::visit(article_, galley::Path(), note, galley::Limits::depth_ceiling);
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  std::size_t size() const { return strings_.size() + times_.size() + texts_.size(); }

  /// The article with the values in every string.
  galley::Article& with(const Values& values) {
    std::string by_place[9];
    for (std::size_t i = 0; i < 9; ++i) by_place[i] = values.of(static_cast<Place>(i));
    const auto at = [&](Place place) { return by_place[static_cast<std::size_t>(place)]; };
    for (auto& [string, place] : strings_) *string = at(place);
    for (auto& [time, place] : times_) *time = galley::Timestamp(at(place));
    galley::Style link;
    link.marks = galley::Mark::strong | galley::Mark::quote;
    link.link = {at(Place::link), at(Place::text), at(Place::relation)};
    link.language = at(Place::language);
    galley::Text text(at(Place::text));
    text.append(at(Place::text), link);
    text.append(at(Place::text), galley::Mark::code);
    for (galley::Text* one : texts_) *one = text;
    galley::Extensions extensions;
    extensions.add(at(Place::text), at(Place::text), at(Place::text));
    for (galley::Extensions* one : extensions_) *one = extensions;
    return article_;
  }

 private:
  galley::Article article_;
  std::vector<std::pair<std::string*, Place>> strings_;
  std::vector<std::pair<galley::Timestamp*, Place>> times_;
  std::vector<galley::Text*> texts_;
  std::vector<galley::Extensions*> extensions_;
};

// ---- the oracle ----

/// A page without its data: tags with the names of their attributes, V for a value, T for text.
/// `fault` says what no page of ours may hold.
struct Reading {
  std::string skeleton;
  std::string fault;
};

inline bool is_reference(std::string_view text) {
  for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&#9;", "&#10;", "&#32;"})
    if (galley::strings::starts_with(text, known)) return true;
  return false;
}

inline std::string decoded(std::string_view text) {
  static const std::map<std::string_view, char> letters = {
      {"&amp;", '&'}, {"&lt;", '<'},   {"&gt;", '>'}, {"&quot;", '"'},
      {"&#9;", '\t'}, {"&#10;", '\n'}, {"&#32;", ' '}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    const auto found =
        end == std::string_view::npos ? letters.end() : letters.find(text.substr(at, end + 1 - at));
    if (found == letters.end()) {
      out += text[at++];
    } else {
      out += found->second;
      at = end + 1;
    }
  }
  return out;
}

/// Judges a written address by other code than the policy's.
inline std::string address_fault(std::string_view url) {
  for (const char c : url)
    if (static_cast<unsigned char>(c) <= 0x20 || c == '\x7F' ||
        std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos)
      return "forbidden byte in address " + std::string(url);
  const std::size_t end = url.find_first_of("/?#");
  const std::size_t colon = url.substr(0, end).find(':');
  if (colon == std::string_view::npos)
    return galley::strings::starts_with(url, "//") ? "address without its scheme" : "";
  std::string scheme(url.substr(0, colon));
  for (char& c : scheme) c = galley::strings::to_lower(c);
  static const std::set<std::string_view> allowed = {"http", "https", "mailto", "tel"};
  return allowed.count(scheme) != 0 ? "" : "scheme " + scheme;
}

inline const std::set<std::string_view>& known_elements() {
  static const std::set<std::string_view> all = {
      "html",       "head",    "meta", "title", "link",   "style",   "body",       "header",
      "main",       "article", "p",    "h1",    "h2",     "h3",      "h4",         "h5",
      "h6",         "a",       "time", "div",   "figure", "img",     "figcaption", "span",
      "blockquote", "ol",      "ul",   "li",    "table",  "caption", "thead",      "tbody",
      "tr",         "th",      "td",   "pre",   "aside",  "hr",      "br",         "footer",
      "nav",        "strong",  "em",   "code",  "sub",    "sup",     "mark",       "q",
      "s",          "u",       "small"};
  return all;
}
inline const std::set<std::string_view>& known_attributes() {
  static const std::set<std::string_view> all = {
      "lang",    "dir",      "class", "data-galley", "charset",  "name",
      "content", "rel",      "href",  "hreflang",    "datetime", "src",
      "srcset",  "sizes",    "width", "height",      "alt",      "fetchpriority",
      "loading", "decoding", "title", "cite",        "start",    "scope",
      "colspan", "rowspan",  "role",  "aria-label",  "xmlns",    "xml:lang"};
  return all;
}

/// Reads a page of ours. It is no HTML parser: pages of ours are simpler, and whatever is not so
/// simple is a fault.
class PageReader {
 public:
  explicit PageReader(const std::string& page) : page_(page) {}

  Reading read() {
    if (!galley::html::is_html_text(page_)) fail("characters that HTML forbids");
    const std::string_view doctype = "<!DOCTYPE html>";
    if (rest().substr(0, doctype.size()) == doctype) at_ = doctype.size();
    while (at_ < page_.size() && reading_.fault.empty()) {
      if (page_[at_] == '<') {
        tag();
      } else {
        text();
      }
    }
    if (!open_.empty()) fail("unclosed " + std::string(open_.back()));
    return std::move(reading_);
  }

 private:
  std::string_view rest() const { return page_.substr(at_); }
  bool take(std::string_view expected) {
    if (rest().substr(0, expected.size()) != expected) return false;
    at_ += expected.size();
    return true;
  }
  std::string_view until(const char* ends) {
    const std::string_view found = rest().substr(0, rest().find_first_of(ends));
    at_ += found.size();
    return found;
  }
  void fail(const std::string& what) {
    if (reading_.fault.empty()) reading_.fault = what;
  }
  void check_references(std::string_view text) {
    for (std::size_t i = 0; (i = text.find('&', i)) != std::string_view::npos; ++i)
      if (!is_reference(text.substr(i))) fail("raw &");
  }

  void text() {
    const std::string_view found = until("<");
    if (found.find('>') != std::string_view::npos) fail("raw > in text");
    check_references(found);
    if (found.find_first_not_of('\n') != std::string_view::npos) reading_.skeleton += 'T';
  }

  void tag() {
    ++at_;
    const bool closes = take("/");
    const std::string_view element = until(" >/");
    if (known_elements().count(element) == 0) fail("element " + std::string(element));
    reading_.skeleton += closes ? "</" : "<";
    reading_.skeleton += element;
    while (reading_.fault.empty() && take(" ")) attribute();
    static const std::set<std::string_view> empty = {"meta", "link", "img", "hr", "br"};
    const bool is_empty = take("/") || empty.count(element) != 0;
    if (!take(">")) fail("tag of " + std::string(element) + " does not end");
    reading_.skeleton += '>';
    if (closes) {
      if (open_.empty() || open_.back() != element) return fail("</" + std::string(element) + ">");
      open_.pop_back();
    } else if (!is_empty) {
      open_.push_back(element);
    }
    if (!closes && element == "style" && !take(galley::html::stylesheet)) fail("another style");
  }

  void attribute() {
    const std::string_view name = until("= />");
    if (known_attributes().count(name) == 0) fail("attribute " + std::string(name));
    if (!take("=\"")) return fail("attribute without a quoted value");
    const std::string_view value = until("\"");
    if (!take("\"")) fail("value does not end");
    if (value.find_first_of("<>\n\t\r") != std::string_view::npos) fail("raw letter in a value");
    check_references(value);
    if (name == "href" || name == "src" || name == "cite") address(value);
    if (name == "srcset") {
      for (const std::string_view part : galley::strings::split(value, ' '))
        if (part.find_first_not_of("0123456789w,") != std::string_view::npos) address(part);
    }
    reading_.skeleton += ' ';
    reading_.skeleton += name;
    reading_.skeleton += value.empty() ? "=" : "=V";
  }

  void address(std::string_view value) {
    const std::string what = address_fault(decoded(value));
    if (!what.empty()) fail(what);
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::vector<std::string_view> open_;
  Reading reading_;
};

inline Reading read_page(const std::string& page) { return PageReader(page).read(); }

/// What a page must show of a text.
inline std::string shown(const std::string& text) {
  std::string clean;
  galley::html::append_html_text(clean, text);
  std::string out;
  for (const char c : clean) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c == '\r' ? ' ' : c;
  }
  return out;
}

}  // namespace galley_test

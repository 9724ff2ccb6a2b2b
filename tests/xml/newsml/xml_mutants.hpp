// galley: breaks NewsML-G2 documents in ways that senders do, and in ways that nobody would
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/random.hpp"

namespace galley_test {

struct SourceAttribute {
  std::size_t begin, end;  ///< with the blank before it
  std::string name;
  std::size_t value, value_end;
};

/// An element of a document, by its places in the text.
struct SourceElement {
  std::size_t begin, tag_end, close, end;  ///< `<`, behind its `>`, its end tag, behind that
  std::string name;
  std::vector<SourceAttribute> attributes;
  std::vector<std::size_t> children;
  bool is_empty;  ///< `<a/>`
};

/// The elements of a well-formed document without CDATA sections. (No parser: tests break with it
/// what the parsers read.)
inline std::vector<SourceElement> elements_of(const std::string& text) {
  std::vector<SourceElement> all;
  std::vector<std::size_t> open;
  for (std::size_t at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    if (text.compare(at, 4, "<!--") == 0) at = text.find("-->", at);
    if (text[at + 1] == '?' || text[at] != '<' || text[at + 1] == '!') continue;
    const std::size_t end = text.find('>', at) + 1;
    if (text[at + 1] == '/') {
      all[open.back()].close = at;
      all[open.back()].end = end;
      open.pop_back();
      continue;
    }
    SourceElement element{at, end, end, end, {}, {}, {}, text[end - 2] == '/'};
    std::size_t i = text.find_first_of(" \t\r\n/>", at);
    element.name = text.substr(at + 1, i - at - 1);
    while ((i = text.find_first_not_of(" \t\r\n", i)) < end && text[i] != '>' && text[i] != '/') {
      const std::size_t equals = text.find('=', i);
      const std::size_t quote = text.find_first_of("\"'", equals);
      const std::size_t close = text.find(text[quote], quote + 1);
      std::string name = text.substr(i, equals - i);
      name.erase(name.find_last_not_of(" \t\r\n") + 1);
      element.attributes.push_back({i - 1, close + 1, name, quote + 1, close});
      i = close + 1;
    }
    if (!open.empty()) all[open.back()].children.push_back(all.size());
    if (!element.is_empty) open.push_back(all.size());
    all.push_back(element);
  }
  return all;
}

/// One way to break a document at an element: other text for a part of it. Without a change it does
/// not apply.
struct Change {
  std::size_t at = 0, size = 0;
  std::string text;
  bool applies = false;
};

/// An element of a document that is to be broken.
struct Spot {
  const std::string& text;
  const std::vector<SourceElement>& all;
  std::size_t index;
  Random& random;
  const SourceElement& e = all[index];
};

struct Breakage {
  std::string_view kind;
  Change (*change)(const Spot& spot);
};

inline Change set(std::size_t at, std::size_t end, std::string text) {
  return {at, end - at, std::move(text), true};
}
inline const SourceAttribute* any_attribute(const SourceElement& e, Random& random) {
  std::vector<const SourceAttribute*> own;
  for (const SourceAttribute& a : e.attributes)
    if (a.name.compare(0, 5, "xmlns") != 0) own.push_back(&a);
  return own.empty() ? nullptr : own[random.below(own.size())];
}
template <std::size_t N>
std::string_view one_of(const std::string_view (&words)[N], Random& random) {
  return words[random.below(N)];
}
inline bool is_leaf(const SourceElement& e) { return e.children.empty() && e.close > e.tag_end; }
inline bool is_xhtml(const SourceElement& e) {
  static const std::string_view names[] = {"html", "head", "body", "p",
                                           "h1",   "h2",   "div",  "section"};
  return std::find(std::begin(names), std::end(names), e.name) != std::end(names);
}
inline Change before_end(const SourceElement& e, std::string text) {
  if (e.is_empty || is_xhtml(e)) return {};
  return set(e.close, e.close, std::move(text));
}
inline Change after_start(const SourceElement& e, std::string text) {
  if (e.is_empty || is_xhtml(e)) return {};
  return set(e.tag_end, e.tag_end, std::move(text));
}
inline Change value(const SourceElement& e, Random& random, std::string text) {
  const SourceAttribute* const a = any_attribute(e, random);
  return a == nullptr ? Change{} : set(a->value, a->value_end, std::move(text));
}
/// An attribute whose value begins or is otherwise changed by `words`.
template <std::size_t N>
Change value_among(const SourceElement& e, Random& random, const std::string_view (&words)[N]) {
  return value(e, random, std::string(one_of(words, random)));
}
inline Change named(const SourceElement& e, std::string_view name, std::string text) {
  for (const SourceAttribute& a : e.attributes)
    if (a.name == name) return set(a.value, a.value_end, std::move(text));
  return {};
}
inline Change content(const SourceElement& e, std::string text) {
  return is_leaf(e) && !is_xhtml(e) ? set(e.tag_end, e.close, std::move(text)) : Change{};
}
inline bool is_time(const std::string& text, const SourceElement& e) {
  return is_leaf(e) && e.close - e.tag_end > 18 && text[e.tag_end + 4] == '-' &&
         text[e.tag_end + 10] == 'T';
}

inline const Breakage breakages[] = {
    // ---- elements
    {"element taken out", [](const Spot& s) -> Change { return set(s.e.begin, s.e.end, ""); }},
    {"element twice",
     [](const Spot& s) -> Change {
       return set(s.e.end, s.e.end, s.text.substr(s.e.begin, s.e.end - s.e.begin));
     }},
    {"element emptied",
     [](const Spot& s) -> Change {
       return s.e.is_empty ? Change{} : set(s.e.tag_end, s.e.close, "");
     }},
    {"neighbours swapped",
     [](const Spot& s) -> Change {
       if (s.e.children.size() < 2) return Change{};
       const std::size_t n = s.random.below(s.e.children.size() - 1);
       const SourceElement& a = s.all[s.e.children[n]];
       const SourceElement& b = s.all[s.e.children[n + 1]];
       return set(
           a.begin, b.end,
           s.text.substr(b.begin, b.end - b.begin) + s.text.substr(a.begin, a.end - a.begin));
     }},
    {"element moved to the end",
     [](const Spot& s) -> Change {
       if (s.e.children.size() < 2) return Change{};
       const SourceElement& a = s.all[s.e.children[s.random.below(s.e.children.size() - 1)]];
       return set(
           a.begin, s.e.close,
           s.text.substr(a.end, s.e.close - a.end) + s.text.substr(a.begin, a.end - a.begin));
     }},
    {"element of another place",
     [](const Spot& s) -> Change {
       const SourceElement& other = s.all[s.random.below(s.all.size())];
       return s.index == 0 || (other.begin <= s.e.begin && s.e.begin < other.end)
                  ? Change{}
                  : set(s.e.begin, s.e.begin, s.text.substr(other.begin, other.end - other.begin));
     }},
    {"unknown element", [](const Spot& s) -> Change { return before_end(s.e, "<unheardOf/>"); }},
    {"unknown element first",
     [](const Spot& s) -> Change { return after_start(s.e, "<unheardOf>x</unheardOf>"); }},
    {"foreign element last",
     [](const Spot& s) -> Change { return before_end(s.e, "<f:x xmlns:f=\"urn:example:f\"/>"); }},
    {"foreign element first",
     [](const Spot& s) -> Change { return after_start(s.e, "<f:x xmlns:f=\"urn:example:f\"/>"); }},
    {"element without namespace",
     [](const Spot& s) -> Change { return before_end(s.e, "<x xmlns=\"\"/>"); }},
    {"text between elements", [](const Spot& s) -> Change { return before_end(s.e, "stray"); }},
    {"br within", [](const Spot& s) -> Change { return before_end(s.e, "<br/>"); }},
    // ---- attributes
    {"attribute taken out",
     [](const Spot& s) -> Change {
       const SourceAttribute* a = any_attribute(s.e, s.random);
       return a ? set(a->begin, a->end, "") : Change{};
     }},
    {"attribute renamed",
     [](const Spot& s) -> Change {
       const SourceAttribute* a = any_attribute(s.e, s.random);
       return a ? set(a->begin + 1, a->begin + 1 + a->name.size(), "unheardOf") : Change{};
     }},
    {"attribute of another element",
     [](const Spot& s) -> Change {
       const SourceElement& other = s.all[s.random.below(s.all.size())];
       const SourceAttribute* a = any_attribute(other, s.random);
       if (a == nullptr || is_xhtml(s.e)) return Change{};
       for (const SourceAttribute& own : s.e.attributes)
         if (own.name == a->name) return Change{};
       return set(s.e.begin + 1 + s.e.name.size(), s.e.begin + 1 + s.e.name.size(),
                  s.text.substr(a->begin, a->end - a->begin));
     }},
    {"foreign attribute",
     [](const Spot& s) -> Change {
       return set(s.e.begin + 1 + s.e.name.size(), s.e.begin + 1 + s.e.name.size(),
                  " xmlns:f=\"urn:example:f\" f:x=\"1\"");
     }},
    {"xml:lang of a locale",
     [](const Spot& s) -> Change {
       for (const SourceAttribute& a : s.e.attributes)
         if (a.name == "xml:lang") return set(a.value, a.value_end, "en_GB");
       return set(s.e.begin + 1 + s.e.name.size(), s.e.begin + 1 + s.e.name.size(),
                  " xml:lang=\"en_GB\"");
     }},
    {"value empty", [](const Spot& s) -> Change { return value(s.e, s.random, ""); }},
    {"value with a blank", [](const Spot& s) -> Change { return value(s.e, s.random, "a:b c"); }},
    {"value with a line end",
     [](const Spot& s) -> Change { return value(s.e, s.random, "a:b&#10;c"); }},
    {"value without colon",
     [](const Spot& s) -> Change { return value(s.e, s.random, "nocolon"); }},
    {"value odd",
     [](const Spot& s) -> Change {
       static constexpr std::string_view odd[] = {
           "%",    "a:",     ":a",    "-1",  "0",  "1.5", "101",  "2026-13-01", "2026-05-04T17:02",
           "x y",  "&#160;", "a:b:c", "1e3", "+3", " 7",  "true", "en_GB",      "P1D",
           "a%41", "[",      "#x#y"};
       return value_among(s.e, s.random, odd);
     }},
    {"href of a percent sign", [](const Spot& s) -> Change { return named(s.e, "href", "%"); }},
    {"href with blanks",
     [](const Spot& s) -> Change { return named(s.e, "href", "http://a.example/x y"); }},
    {"id twice",
     [](const Spot& s) -> Change {
       for (const SourceElement& other : s.all)
         for (const SourceAttribute& a : other.attributes)
           if (a.name == "id" && other.begin != s.e.begin && s.e.attributes.empty())
             return set(s.e.begin + 1 + s.e.name.size(), s.e.begin + 1 + s.e.name.size(),
                        s.text.substr(a.begin, a.end - a.begin));
       return Change{};
     }},
    {"width of a fraction", [](const Spot& s) -> Change { return named(s.e, "width", "640.5"); }},
    {"language without tag",
     [](const Spot& s) -> Change {
       return s.e.name == "language" ? named(s.e, "tag", "") : Change{};
     }},
    // ---- texts
    {"line end in text", [](const Spot& s) -> Change { return content(s.e, "two&#10;lines"); }},
    {"tab in text", [](const Spot& s) -> Change { return content(s.e, "a&#9;tab"); }},
    {"no-break space in text",
     [](const Spot& s) -> Change { return content(s.e, "no&#160;break"); }},
    {"offset without colon",
     [](const Spot& s) -> Change {
       return is_time(s.text, s.e) ? content(s.e, "2026-05-04T17:02:00+0100") : Change{};
     }},
    {"no seconds",
     [](const Spot& s) -> Change {
       return is_time(s.text, s.e) ? content(s.e, "2026-05-04T17:02Z") : Change{};
     }},
    {"date only",
     [](const Spot& s) -> Change {
       return is_time(s.text, s.e) ? content(s.e, "2026-05-04") : Change{};
     }},
    {"blank before a time",
     [](const Spot& s) -> Change {
       return is_time(s.text, s.e) ? content(s.e, " 2026-05-04T17:02:00Z") : Change{};
     }},
    {"no offset",
     [](const Spot& s) -> Change {
       return is_time(s.text, s.e) ? content(s.e, "2026-05-04T17:02:00") : Change{};
     }},
    {"urgency out of range",
     [](const Spot& s) -> Change {
       static constexpr std::string_view odd[] = {"0", "10", "", "high", "-1", "1.0", "+3", "03"};
       return s.e.name == "urgency" ? content(s.e, std::string(one_of(odd, s.random))) : Change{};
     }},
    {"version odd",
     [](const Spot& s) -> Change {
       static constexpr std::string_view odd[] = {"0", "1.2", "", "first", "-3", "+2", "007"};
       return s.index == 0 ? named(s.e, "version", std::string(one_of(odd, s.random))) : Change{};
     }},
    {"constant odd",
     [](const Spot& s) -> Change {
       static constexpr std::string_view names[] = {"standard", "standardversion", "conformance",
                                                    "guid"};
       return s.index == 0 ? named(s.e, one_of(names, s.random), s.random.below(2) ? "foo" : "")
                           : Change{};
     }},
    {"embargoed behind pubStatus",
     [](const Spot& s) -> Change {
       return s.e.name == "pubStatus"
                  ? set(s.e.end, s.e.end, "<embargoed>2026-05-04T17:02:00Z</embargoed>")
                  : Change{};
     }},
    {"keyword behind creator",
     [](const Spot& s) -> Change {
       return s.e.name == "creator" ? set(s.e.begin, s.e.begin, "<keyword>early</keyword>")
                                    : Change{};
     }},
};

}  // namespace galley_test

// galley: lines and documents a little different from given ones, the same on every machine.
//
// A grammar of scraped text is a hundred small judgements: how long, how many words, which mark at
// the end. What a few changed characters do to each shape tells more of them apart than any list.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/random.hpp"

namespace galley_test {

/// What stands at the edges of lines, between names and around credits.
inline constexpr std::string_view pieces[] = {" ",
                                              "  ",
                                              "\u00A0",
                                              "\t",
                                              "\u200B",
                                              ".",
                                              ",",
                                              ":",
                                              ";",
                                              "!",
                                              "?",
                                              "…",
                                              "...",
                                              "。",
                                              "؟",
                                              "،",
                                              "-",
                                              " – ",
                                              " — ",
                                              "―",
                                              " | ",
                                              " · ",
                                              " / ",
                                              "/",
                                              "(",
                                              ")",
                                              "[",
                                              "]",
                                              "（",
                                              "）",
                                              "\"",
                                              "“",
                                              "”",
                                              "«",
                                              "»",
                                              "「",
                                              "」",
                                              "'",
                                              "’",
                                              "©",
                                              "(c) ",
                                              "#",
                                              "@",
                                              "*",
                                              "+",
                                              "&",
                                              "0",
                                              "1",
                                              "9",
                                              "24",
                                              "2026",
                                              "10:30",
                                              "7.15",
                                              "12/05/2026",
                                              "5 May 2026",
                                              "May 5",
                                              "UTC",
                                              "+01:00",
                                              "am",
                                              "p.m.",
                                              "年",
                                              "月",
                                              "日",
                                              "Ä",
                                              "İ",
                                              "ß",
                                              "é",
                                              "Ж",
                                              "я",
                                              "א",
                                              "م",
                                              "山",
                                              "サ",
                                              "ｱ",
                                              "김",
                                              "A",
                                              "B.",
                                              "Jr.",
                                              "van",
                                              "de la",
                                              "von",
                                              "Mc",
                                              "O'",
                                              "XY",
                                              "a",
                                              "the ",
                                              " and ",
                                              " und ",
                                              " et ",
                                              " y ",
                                              " via ",
                                              " by ",
                                              " of ",
                                              " for ",
                                              " from ",
                                              "Photo: ",
                                              "Photo by ",
                                              "Foto: ",
                                              "Image: ",
                                              "Picture ",
                                              "Source: ",
                                              "Quelle: ",
                                              "Crédit : ",
                                              "Фото: ",
                                              "写真：",
                                              "撮影",
                                              "사진=",
                                              "صورة: ",
                                              "AP",
                                              "Reuters",
                                              "AFP",
                                              "dpa",
                                              "Getty Images",
                                              "/Getty Images",
                                              " file photo",
                                              "(file)",
                                              "Archiv",
                                              "handout",
                                              "Courtesy ",
                                              "Supplied",
                                              "PORT ELLERY",
                                              "LOWPORT (AP) — ",
                                              "Lowport, May 5 ",
                                              "By ",
                                              "Von ",
                                              "Par ",
                                              "Updated ",
                                              "Published: ",
                                              "Read more",
                                              "READ MORE: ",
                                              "Related: ",
                                              "Share",
                                              "Home | News",
                                              "Tags: ",
                                              "Advertisement",
                                              "© 2026 Example News",
                                              "https://example.org/a",
                                              "example.org",
                                              "a@example.org",
                                              "1. ",
                                              "• ",
                                              "Q: ",
                                              "A: ",
                                              "km",
                                              "%",
                                              "$5",
                                              "Image caption ",
                                              "Image source, ",
                                              "Getty",
                                              "Members of the "};

/// Where a character starts, or the end.
inline std::size_t edge(Random& random, std::string_view text) {
  std::size_t at = random.below(text.size() + 1);
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

/// One change to a line: something put in, taken out, cut off, said twice or in capitals.
inline std::string varied(Random& random, const std::string& line) {
  const std::size_t from = edge(random, line);
  const std::size_t to = from + edge(random, std::string_view(line).substr(from));
  const std::string_view piece = random.pick(pieces);
  std::string made = line;
  switch (random.below(10)) {
    case 0: return made.insert(0, piece);
    case 1:
    case 2: return made.append(piece);
    case 3:
    case 4: return made.insert(from, piece);
    case 5: return made.erase(from, to - from);
    case 6: return made.substr(0, from);
    case 7: return made.substr(from);
    case 8: return made + (random.chance(50) ? " " : ", ") + line;
    default:
      for (char& byte : made)
        if (byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
      return made;
  }
}

/// A document with a few of its lines changed, moved, doubled, dropped or set apart.
inline std::vector<std::string> varied(Random& random, std::vector<std::string> lines) {
  for (std::size_t changes = 1 + random.below(6); changes > 0 && !lines.empty(); --changes) {
    const auto at = static_cast<std::ptrdiff_t>(random.below(lines.size()));
    std::string& line = lines[static_cast<std::size_t>(at)];
    switch (random.below(9)) {
      case 0: lines.erase(lines.begin() + at); break;
      case 1: lines.insert(lines.begin() + at, std::string(line)); break;
      case 2: lines.insert(lines.begin() + at, std::string()); break;
      case 3: line.swap(lines[random.below(lines.size())]); break;
      case 4: lines.insert(lines.begin() + at, std::string(random.pick(pieces))); break;
      case 5: lines.resize(random.below(lines.size() + 1)); break;
      default: line = varied(random, line);
    }
  }
  return lines;
}

inline std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text.append(line).append("\n");
  return text;
}

}  // namespace galley_test

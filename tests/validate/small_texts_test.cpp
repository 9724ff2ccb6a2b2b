// What rules look for in texts, over all texts of a few signs, each against a second way to tell
// it; and over views that are cut out of longer texts.
#include <algorithm>
#include <cstddef>
#include <regex>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/catch.hpp"
#include "support/cut_views.hpp"
#include "support/random.hpp"
#include "validate/clean.hpp"
#include "validate/rule_rows.hpp"

#include <galley/validate/fix.hpp>
#include <galley/validate/validate.hpp>

namespace {

namespace looks = galley::rules::detail;

template <std::size_t Size, class F>
void each_small_text(const char* const (&signs)[Size], std::size_t count, F f,
                     const std::string& text = {}) {
  f(text);
  if (count == 0) return;
  for (const char* sign : signs) each_small_text(signs, count - 1, f, text + sign);
}

/// How many of them `holds(text)` and the expression judge differently.
template <std::size_t Size, class F>
std::size_t strangers(const char* const (&signs)[Size], std::size_t count, const char* expression,
                      F holds) {
  const std::regex wanted(expression);
  std::size_t wrong = 0;
  each_small_text(signs, count, [&](const std::string& text) {
    if (holds(text) != std::regex_match(text, wanted) && ++wrong < 10)
      UNSCOPED_INFO('[' << text << ']');
  });
  return wrong;
}

std::string in_bytes_of(char32_t code) {
  std::string out;
  galley::utf8::append(out, code);
  return out;
}

/// What `publish` finds in an article with such a headline, as codes and edits.
std::string found_in_headline(const std::string& headline) {
  galley::Article article = galley_test::clean_article();
  article.headline = headline;
  std::string out;
  for (const galley::Issue& issue : galley::validate(article)) {
    out += issue.code + ';';
    for (const galley::Edit& edit : issue.fix)
      out +=
          std::to_string(edit.offset) + '+' + std::to_string(edit.length) + '[' + edit.text + ']';
  }
  return out;
}

}  // namespace

TEST_CASE("e-mail addresses and telephone numbers are told from what looks like them",
          "[validate]") {
  const char* const signs[] = {"a", "9", "@", ".", " "};
  CHECK(strangers(signs, 6, "(.*[a9])?@?.*[a9]@[a9].*",
                  [](const std::string& text) { return looks::has_email(text); }) == 0);
  // A number of its own is 9 to 15 digits behind +, ( or 0, with blanks and marks in between.
  for (const char* start : {"+", "(", "0", "a0", "90", "-0", " 0", "é0", "1", "00"})
    for (std::size_t digits = 0; digits < 20; ++digits)
      for (const char* between : {"", " ", "-", "/", ".", "()"}) {
        std::string text = start;
        for (std::size_t i = 0; i < digits; ++i) text += std::string(i == 0 ? "" : between) + "1";
        const std::string_view first = start;
        const bool starts = first != "1" && first != "a0" && first != "90";
        const auto zeros = static_cast<std::size_t>(std::count(first.begin(), first.end(), '0'));
        const std::size_t own = zeros + digits;
        const bool is_whole = *between != '.' && own >= 9 && own <= 15;
        INFO(text);
        CHECK(looks::has_phone_number(text) == (starts && is_whole));
        CHECK(looks::has_phone_number("1 " + text) == (starts && is_whole));
        CHECK(looks::has_phone_number(text + ".") == (starts && is_whole));
      }
  CHECK(looks::has_phone_number("+1234567 +123456789") == false);  // read as one
  CHECK(looks::has_phone_number("+1234567, +123456789"));
  CHECK(looks::has_phone_number("+1234567,+123456789"));
}

TEST_CASE("names of files, media types and fragments", "[validate]") {
  const char* const ends[] = {".",    "jpg", "JPEG", "png", "gif", "webp",
                              "avif", "tif", "svg",  "a",   " "};
  CHECK(strangers(ends, 4, "[^ ]+\\.(jpg|JPEG|png|gif|webp|avif|tif|svg)",
                  [](const std::string& text) { return looks::is_file_name(text); }) == 0);
  const char* const signs[] = {"a", "Z", "0", "+", ".", "/", " ", "%"};
  CHECK(strangers(signs, 4, "[aZ0][aZ0+.]*",
                  [](const std::string& text) { return galley::rules::is_media_name(text); }) == 0);
  for (unsigned value = 0; value < 256; ++value) {
    const char byte = static_cast<char>(static_cast<unsigned char>(value));
    const bool is_mark =
        value != 0 && std::string_view("!#$&-^_.+").find(byte) != std::string_view::npos;
    const bool is_plain = (value >= '0' && value <= '9') ||
                          ((value | 32) >= 'a' && (value | 32) <= 'z' && value < 128);
    CHECK(galley::rules::is_media_name(std::string("a") + byte) == (is_mark || is_plain));
    CHECK(galley::rules::is_media_name(std::string(1, byte)) == is_plain);
    const bool is_blank = value <= 32 || value == 127;
    for (const std::size_t size : {0U, 1U, 15U, 16U, 31U, 32U, 40U})
      for (const std::size_t behind : {0U, 1U, 16U, 17U})
        CHECK(looks::has_blank(std::string(size, 'a') + byte + std::string(behind, 'b')) ==
              is_blank);
  }
  CHECK(looks::without_fragment("a#b#c") == "a");
  CHECK(looks::without_fragment("a") == "a");
  CHECK(looks::without_fragment("#").empty());
}

TEST_CASE("identifiers that say they are URIs have all parts of one", "[validate]") {
  const char* const signs[] = {"urn:", "tag:", "http:", "https:", "/", ",",
                               ":",    "a",    " ",     "%zz",    "é"};
  static const std::regex good("urn:[^: %]+:[^ %]+|tag:[^, %]+,[^ %]+|https?://[^ %]+",
                               std::regex::ECMAScript);
  std::size_t wrong = 0;
  each_small_text(signs, 3, [&](const std::string& text) {
    if (text.empty()) return;
    const std::string codes = [&] {
      galley::Article article = galley_test::clean_article();
      article.id = text;
      std::string out;
      for (const galley::Issue& issue : galley::validate(article))
        if (issue.code.find("identifier.") == 0) out += issue.code + ';';
      return out;
    }();
    const bool has_blank = text.find(' ') != std::string::npos;
    const bool is_uri = std::regex_search(text, std::regex("^(urn|tag|https?):"));
    const bool is_good = std::regex_match(text, good) && galley::is_absolute_uri(text);
    const std::string wanted = has_blank            ? "identifier.blank.present;"
                               : is_uri && !is_good ? "identifier.uri.malformed;"
                                                    : "";
    if (codes != wanted && ++wrong < 10) UNSCOPED_INFO('[' << text << "] " << codes);
  });
  CHECK(wrong == 0);
}

TEST_CASE("gaps between words are found whole", "[validate]") {
  const char* const signs[] = {"a", " ", "\u00A0", "\n", "\u2009"};
  std::size_t wrong = 0;
  each_small_text(signs, 6, [&](const std::string& text) {
    // Of "a" and thin blanks only the former is no white space at the ends.
    const std::size_t first = text.find('a');
    const std::size_t last = text.rfind('a');
    std::string wanted;
    std::string gap;
    if (first != std::string::npos)
      for (std::size_t at = first; at <= last;) {
        const std::size_t size = galley::utf8::decode(text, at).length;
        const std::string sign = text.substr(at, size);
        if (sign == "a" || sign == "\u2009") {
          if (!gap.empty()) wanted += gap + '|';
          gap.clear();
        } else {
          gap += sign == " " ? "s" : sign == "\n" ? "b" : "n";
        }
        at += size;
      }
    std::string met;
    looks::each_gap(text, [&](const looks::Gap& each) {
      std::string signs_met;
      std::size_t count = 0;
      for (std::size_t at = each.begin; at < each.end; ++count) {
        const bool is_nonbreaking = text[at] == '\xC2';
        signs_met += is_nonbreaking ? "n" : text[at] == ' ' ? "s" : "b";
        at += is_nonbreaking ? 2 : 1;
      }
      const bool is_right = count == each.characters &&
                            each.has_break == (signs_met.find('b') != std::string::npos) &&
                            each.has_nonbreaking == (signs_met.find('n') != std::string::npos);
      met += is_right ? signs_met + '|' : "wrong|";
    });
    if (met != wanted && ++wrong < 10) UNSCOPED_INFO('[' << text << "] " << met << ' ' << wanted);
    // White space at the ends, counted by the character.
    const std::size_t front = first == std::string::npos ? text.size() : first;
    const std::size_t back = last == std::string::npos ? text.size() : text.size() - last - 1;
    if (galley::detail::leading_space(text) != front) ++wrong;
    if (galley::detail::trailing_space(text) != back) ++wrong;
    if (galley::detail::is_blank(text) != (front == text.size())) ++wrong;
  });
  CHECK(wrong == 0);
}

TEST_CASE("every code point is a letter, white space or neither to the rules", "[validate]") {
  std::size_t wrong = 0;
  for (char32_t code = 1; code < 0x30000; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const std::string text = in_bytes_of(code);
    const bool is_letter = code < 0x80 ? (code | 32) >= 'a' && (code | 32) <= 'z'
                                       : code >= 0xC0 && (code < 0x2000 || code > 0x206F);
    const bool is_space = code == ' ' || (code >= 9 && code <= 13) || code == 0xA0 ||
                          (code >= 0x2000 && code <= 0x200A) || code == 0x3000;
    const bool is_right =
        (code >= 0x5D0 && code <= 0x8FF && (code < 0x660 || code > 0x669)) ||
        (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
        (code >= 0x10800 && code <= 0x10FFF) || (code >= 0x1E800 && code <= 0x1EFFF);
    const bool is_left =
        code < 0x80 ? is_letter : !is_right && code >= 0xC0 && (code < 0x2000 || code > 0x2BFF);
    bool is_as_wanted = looks::is_letter_at(text, 0) == is_letter &&
                        looks::is_letter_before("." + text, text.size() + 1) == is_letter &&
                        galley::detail::space_at(text, 0) == (is_space ? text.size() : 0) &&
                        galley::detail::trailing_space("." + text) == (is_space ? text.size() : 0);
    is_as_wanted = is_as_wanted && looks::is_right_to_left_letter(code) == is_right &&
                   looks::direction_of(text) == (is_right  ? galley::Direction::rtl
                                                 : is_left ? galley::Direction::ltr
                                                           : galley::Direction::unspecified) &&
                   (!is_right || looks::may_run_right_to_left(text));
    if (!is_as_wanted && ++wrong < 10) UNSCOPED_INFO(static_cast<unsigned>(code));
  }
  CHECK(wrong == 0);
  // Latin, Greek, Cyrillic and punctuation do not even raise the question.
  for (const std::string_view text :
       {"plain", "\u00E9\u03B1\u0436", "\u201Cquoted\u201D \u4E2D\u6587"})
    for (std::size_t size = 0; size < 40; ++size)
      CHECK_FALSE(looks::may_run_right_to_left(std::string(size, 'a') + std::string(text)));
  for (unsigned value = 0x80; value < 256; ++value)
    for (std::size_t size = 0; size < 40; size += 3) {
      const bool may = value >= 0xD6 && (value <= 0xE0 || value >= 0xEF);
      std::string text(size, 'a');
      text += static_cast<char>(static_cast<unsigned char>(value));
      CHECK(looks::may_run_right_to_left(text + "aaaa") == may);
    }
  CHECK_FALSE(looks::is_letter_before("a", 0));
  CHECK_FALSE(looks::is_letter_at("a", 1));
}

TEST_CASE("quotation marks are made curly where all of them pair", "[validate][fix]") {
  // s for straight, o and c for the curly ones, x for „ which pairs otherwise, 1 for a digit.
  const char* const signs[] = {"\"", "\u201C", "\u201D", "\u201E", "1"};
  static const std::regex mixed("(?=.*s)(?=.*[ocx]).*");
  std::size_t wrong = 0;
  each_small_text(signs, 5, [&](const std::string& marks) {
    std::string kinds;
    for (std::size_t at = 0; at < marks.size(); at += galley::utf8::decode(marks, at).length)
      kinds += marks[at] == '"' ? 's'
               : marks[at] == '1'
                   ? '1'
                   : std::string("ocx")[static_cast<unsigned char>(marks[at + 2]) - 0x9C];
    std::string mended;
    bool is_open = false;
    bool is_paired = true;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      if (kinds[i] == '1') {
        mended += '1';
        continue;
      }
      const bool is_inch = kinds[i] == 's' && i != 0 && kinds[i - 1] == '1' && !is_open;
      is_paired = is_paired && !is_inch && (kinds[i] == 's' || kinds[i] == (is_open ? 'c' : 'o'));
      mended += is_open ? "\u201D" : "\u201C";
      is_open = !is_open;
    }
    galley::Article article = galley_test::clean_article();
    article.headline = "a" + marks + "a";
    const galley::Issues issues = galley::validate(article);
    const bool is_found = galley_test::count_issues(issues, "text.quotes.mixed", "/headline") == 1;
    if (is_found != std::regex_match(kinds, mixed)) ++wrong;
    if (!is_found) return;
    galley::apply_fixes(article, issues);
    const std::string wanted = "a" + (is_paired && !is_open ? mended : marks) + "a";
    if (article.headline != wanted && ++wrong < 10) UNSCOPED_INFO(kinds << ' ' << article.headline);
  });
  CHECK(wrong == 0);
}

TEST_CASE("texts are judged by what they hold alone", "[validate]") {
  for (const std::string_view text : {" a\u00A0b\u2009c\u3000 \xE2\x80\xC2",
                                      "\u201Ca\u201D \"b\" \u202Ec\uFEFF\u2060  d\xC2\x80"})
    CHECK(galley_test::unsteady_cuts(text, [](std::string_view cut) {
            std::string quotes;
            looks::QuoteMark mark{looks::QuoteMark::Kind::other, 0, 0};
            for (std::size_t at = 0; looks::next_quote(cut, at, mark);)
              quotes +=
                  std::to_string(mark.offset) + ',' + std::to_string(static_cast<int>(mark.kind));
            std::string odd;
            if (!cut.empty()) {
              const galley::Characters found = galley::characters_of(cut);
              for (int i = 0; i < 9; ++i)
                odd += found.has(static_cast<galley::Character>(i)) ? '1' : '0';
            }
            std::size_t gaps = 0;
            looks::each_gap(
                cut, [&](const looks::Gap& gap) { gaps = gaps * 31 + gap.begin + gap.end * 7; });
            return std::make_tuple(
                galley::detail::leading_space(cut), galley::detail::trailing_space(cut),
                galley::detail::is_blank(cut), quotes, odd, gaps, looks::is_letter_at(cut, 0),
                looks::is_letter_before(cut, cut.size()));
          }) == 0);
  for (const std::string_view text :
       {"plain \u05D0\u05D1 caf\u00E9 and some more, plain", "\u0627 a"})
    CHECK(galley_test::unsteady_cuts(text, [](std::string_view cut) {
            return std::make_tuple(looks::may_run_right_to_left(cut), looks::direction_of(cut));
          }) == 0);
  for (const std::string_view text : {"a@b (020) 7946 0018, c@", "IMG_1.jpeg urn:a:b text/x+y"})
    CHECK(galley_test::unsteady_cuts(text, [](std::string_view cut) {
            return std::make_tuple(looks::has_email(cut), looks::has_phone_number(cut),
                                   looks::is_file_name(cut), looks::has_blank(cut),
                                   galley::rules::is_media_name(cut), galley::detail::hash_of(cut),
                                   galley::detail::Hash().sample(cut).value());
          }) == 0);
}

TEST_CASE("pointers are in the order of the places they name", "[fix]") {
  // First to last; numbers by their value, a parent before its children.
  const std::vector<std::string> ordered = {
      "",   "/",   "/0",   "/0/a",   "/2",   "/9",    "/10",  "/10/0", "/11", "/100",
      "/a", "/a/", "/a/0", "/a/1/x", "/a/2", "/a/12", "/a/x", "/aa",   "/b"};
  for (std::size_t i = 0; i < ordered.size(); ++i)
    for (std::size_t j = 0; j < ordered.size(); ++j) {
      const int order = galley::detail::compare_pointers(ordered[i], ordered[j]);
      INFO(ordered[i] << ' ' << ordered[j]);
      CHECK((i < j ? order < 0 : i > j ? order > 0 : order == 0));
    }
  for (const char* pointer : {"", "/", "/a", "/a/b", "/a/b/", "a", "a/b"}) {
    const std::string text = pointer;
    const std::size_t slash = text.rfind('/');
    const std::string parent = slash == std::string::npos ? "" : text.substr(0, slash);
    CHECK(galley::detail::parent_of(text) == parent);
    if (text.empty() || text[0] == '/')
      CHECK(galley::detail::last_of(text) == (text.empty() ? "" : text.substr(slash + 1)));
  }
}

TEST_CASE("steps of remedies are sorted as the standard would", "[fix]") {
  galley_test::Random random(17);
  for (std::size_t size = 0; size < 70; ++size) {
    std::vector<galley::Edit> edits(size);
    for (galley::Edit& edit : edits) {
      edit.path = "/keywords/" + std::to_string(random.below(12));
      edit.offset = random.below(3);
      edit.length = random.below(2);
      edit.kind = random.chance(30) ? galley::Edit::Kind::remove : galley::Edit::Kind::replace;
    }
    std::vector<galley::detail::Step> steps;
    for (std::size_t i = 0; i < size; ++i) steps.push_back({&edits[i], i});
    std::vector<galley::detail::Step> wanted = steps;
    std::stable_sort(wanted.begin(), wanted.end(), galley::detail::comes_before);
    galley::detail::sort_steps(steps);
    bool is_same = steps.size() == wanted.size();
    for (std::size_t i = 0; is_same && i < size; ++i) is_same = steps[i].issue == wanted[i].issue;
    CHECK(is_same);
  }
}

TEST_CASE("shapes of pictures are one within two in a hundred", "[validate]") {
  std::size_t wrong = 0;
  for (int a = 1; a <= 52; ++a)
    for (int b = 48; b <= 52; ++b)
      for (int c = 1; c <= 52; ++c)
        for (int d = 48; d <= 52; ++d) {
          galley::Rendition one;
          galley::Rendition other;
          one.width = a;
          one.height = b;
          other.width = c;
          other.height = d;
          const int first = a * d;
          const int second = c * b;
          const int more = std::max(first, second);
          const int gap = more - std::min(first, second);
          if (gap * 50 == more) continue;  // the bound itself is a matter of rounding
          if (looks::is_one_shape(one, other) != (gap * 50 < more)) ++wrong;
        }
  CHECK(wrong == 0);
}

TEST_CASE("columns of a table are counted as a page lays them out", "[validate]") {
  galley_test::Random random(23);
  for (int round = 0; round < 400; ++round) {
    std::vector<std::vector<bool>> grid(12, std::vector<bool>(80));
    looks::ColumnCount columns;
    bool is_lost = false;
    for (std::size_t y = 0; y < 6 && !is_lost; ++y) {
      galley::TableRow row;
      std::size_t x = 0;
      for (std::size_t cells = random.below(5) + (round % 5 == 0 ? 62 : 0); cells > 0; --cells) {
        galley::TableCell cell;
        cell.column_span = static_cast<std::int32_t>(random.below(4)) - 1;
        cell.row_span = static_cast<std::int32_t>(random.below(4)) - 1;
        while (x < 64 && grid[y][x]) ++x;
        const auto wide = static_cast<std::size_t>(std::max(1, cell.column_span));
        const auto tall = static_cast<std::size_t>(std::max(1, cell.row_span));
        for (std::size_t i = 0; i < wide && x < 65; ++i, ++x)
          for (std::size_t j = 0; y + j < grid.size(); ++j) grid[y + j][x] = j < tall;
        row.cells.push_back(cell);
      }
      while (x < 64 && grid[y][x]) ++x;
      is_lost = x > 64;
      CHECK(columns.next(row) == (is_lost ? 0 : x));
      // A row that ends before a column taken from above is ragged; what follows is not looked at.
      is_lost = is_lost || std::count(grid[y].begin() + static_cast<std::ptrdiff_t>(x),
                                      grid[y].end(), true) != 0;
    }
  }
}

TEST_CASE("texts are too long from the next character on", "[validate]") {
  for (const std::size_t most : {0U, 1U, 64U})
    for (std::size_t size = 0; size < 70; ++size)
      for (const char* letter : {"a", "\u00E9", "\u5C71", "\U0001F600"}) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) text += letter;
        CHECK(looks::is_longer(text, most) == (size > most));
      }
}

TEST_CASE("pictures are found again in stories of many", "[validate]") {
  for (const std::size_t count : {2U, 15U, 16U, 17U, 63U, 64U, 65U, 66U, 130U}) {
    for (const std::size_t again : {std::size_t{0}, (count - 1) / 2, count - 2}) {
      galley::Article article = galley_test::clean_article();
      article.cover.reset();
      article.body.clear();
      for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        article.other_media.push_back(
            galley_test::picture(("https://cdn.example.org/" + number + ".jpg").c_str(),
                                 ("Picture " + number).c_str(), "The quay."));
      }
      article.other_media.back().renditions = article.other_media[again].renditions;
      const galley::Issues issues = galley::validate(article);
      const std::string path = "/other_media/" + std::to_string(count - 1);
      INFO(count << ' ' << again);
      CHECK(galley_test::count_issues(issues, "image.picture.repeated", path) == 1);
    }
  }
}

TEST_CASE("white space of a headline is mended in every short text", "[validate][fix]") {
  const char* const signs[] = {"ab", "c", " ", "\u00A0", "\n", "."};
  std::size_t wrong = 0;
  each_small_text(signs, 4, [&](const std::string& text) {
    if (text.empty() || galley::detail::is_blank(text)) return;
    galley::Article article = galley_test::clean_article();
    article.headline = text;
    galley::apply_fixes(article, galley::validate(article));
    // Trimmed; each gap with a line end, or with two blanks and no no-break space, is one blank;
    // so is one with a no-break space that binds whole words or stands beside another blank.
    std::string wanted;
    const std::size_t last = text.size() - galley::detail::trailing_space(text);
    for (std::size_t at = galley::detail::leading_space(text); at < last;) {
      std::size_t end = at;
      while (text[end] == ' ' || text[end] == '\n' || text[end] == '\xC2')
        end += text[end] == '\xC2' ? 2U : 1U;
      if (end == at) {
        wanted += text[at++];
        continue;
      }
      const std::string gap = text.substr(at, end - at);
      const bool is_word_before = at >= 2 && text[at - 1] != '.' && (text[at - 2] >= 'a');
      const bool is_bound = gap == "\u00A0" && (text[end] == '.' || !is_word_before);
      wanted += is_bound ? gap : " ";
      at = end;
    }
    if (article.headline != wanted && ++wrong < 10)
      UNSCOPED_INFO('[' << text << "] [" << article.headline << "] [" << wanted << "] "
                        << found_in_headline(text));
  });
  CHECK(wrong == 0);
}

TEST_CASE("a caption is a sentence behind whatever ends one", "[validate]") {
  galley::Article article = galley_test::clean_article();
  const std::string caption = "The old quay at dawn, now open";
  article.cover->caption.text = caption;
  article.body.push_back(galley::paragraph(""));
  const auto is_found_behind = [&](const std::string& before) {
    galley_test::block<galley::Paragraph>(article, article.body.size() - 1).text =
        before + caption + ".";
    return galley_test::count_issues(galley::validate(article), "image.caption.repeated",
                                     "/cover/caption/text") == 1;
  };
  for (char32_t code = 0x20; code < 0x140; ++code) {
    if (code >= 0x7F && code < 0xA0) continue;
    const std::string mark = in_bytes_of(code);
    INFO(mark);
    const bool ends =
        code == ' ' || code == '.' || code == '!' || code == '?' || code == '"' || code >= 0x80;
    CHECK(is_found_behind(mark + ' ') == ends);
    CHECK(is_found_behind("x" + mark + "  ") == (ends && code != ' '));
    CHECK(is_found_behind("." + mark) == (code == ' '));
  }
}

TEST_CASE("a list in disguise may stand anywhere in a body", "[validate]") {
  for (std::size_t before = 0; before < 4; ++before)
    for (std::size_t bullets = 0; bullets < 8; ++bullets)
      for (std::size_t behind = 0; behind < 2; ++behind) {
        galley::Article article = galley_test::clean_article();
        article.body.clear();
        for (std::size_t i = 0; i < before + bullets + behind; ++i) {
          const bool is_bullet = i >= before && i < before + bullets;
          article.body.push_back(
              galley::paragraph((is_bullet ? "- part " : "Part ") + std::to_string(i)));
        }
        const galley::Issues issues = galley::validate(article);
        INFO(before << ' ' << bullets);
        std::size_t count = 0;
        for (const galley::Issue& issue : issues)
          count += issue.code == "block.list.faked" ? 1U : 0U;
        CHECK(count == (bullets >= 3 ? 1U : 0U));
        CHECK(galley_test::count_issues(issues, "block.list.faked",
                                        "/body/" + std::to_string(before)) == count);
      }
}

TEST_CASE("blocks are found again in bodies of every length", "[validate]") {
  const std::string prose =
      "This is a paragraph of the story that is long enough to be prose, number ";
  for (std::size_t count = 2; count < 40; ++count)
    for (const std::size_t again : {std::size_t{0}, count / 2, count - 2}) {
      galley::Article article = galley_test::clean_article();
      article.body.clear();
      for (std::size_t i = 0; i < count; ++i)
        article.body.push_back(galley::paragraph(prose + std::to_string(i) + " of the story."));
      article.body.push_back(article.body[again]);
      const galley::Issues issues = galley::validate(article);
      INFO(count << ' ' << again);
      CHECK(galley_test::count_issues(issues, "block.content.repeated",
                                      "/body/" + std::to_string(count)) == 1);
      std::size_t all = 0;
      for (const galley::Issue& issue : issues)
        all += issue.code == "block.content.repeated" ? 1U : 0U;
      CHECK(all == 1);
      galley::apply_fixes(article, issues);
      CHECK(article.body.size() == count);
    }
}

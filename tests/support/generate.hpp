// galley: random model values, made from the field lists and the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/random.hpp"

#include <galley/core/limits.hpp>
#include <galley/model/bundle.hpp>

namespace galley_test {

struct GenerateOptions {
  /// Strings fit their use (absolute addresses, BCP 47 tags, timestamps with an offset), numbers
  /// are small, text holds no controls. Otherwise every field may hold any well-formed text.
  bool valid = false;
  std::size_t huge = 20'000;    ///< bytes of a seldom huge string; 0 for none
  unsigned huge_per_mille = 2;  ///< of all strings
  std::size_t block_nesting = galley::Limits{}.block_nesting;
  bool extensions = true;   ///< extensions and unmodelled blocks
  bool field_slots = true;  ///< extensions may bear the name of a field, which no reader makes
};

/// Fills values field by field.
class Generator {
 public:
  Generator(Random& random, const GenerateOptions& options) : random_(random), options_(options) {
    text_options_.odd = !options.valid;
    text_options_.huge = options.huge;
    text_options_.huge_per_mille = options.huge_per_mille;
  }

  template <class T>
  T make() {
    T value{};
    fill(value, galley::Use::text);
    return value;
  }

 private:
  template <class T>
  void fill(T& value, galley::Use use);
  template <class T>
  void fill_object(T& value);
  template <class T>
  void fill_list(std::vector<T>& list, galley::Use use);
  template <class T>
  void fill_integer(T& value);

  std::string string_for(galley::Use use);
  std::string address();
  std::string identifier();
  std::string timestamp();
  galley::Style style();
  galley::Text text();
  galley::Extensions extensions();
  std::string raw();
  std::string json(std::size_t depth);
  void fill_block(galley::Block& block);
  void fill_unmodelled(galley::Unmodelled& block);
  std::vector<galley::Block> deep_body();
  std::size_t list_size();

  Random& random_;
  GenerateOptions options_;
  TextOptions text_options_;
  std::size_t depth_ = 0;    // objects above
  std::size_t nesting_ = 0;  // quotes, lists and asides above
};

/// A random value of any described type, or of Text, Block or Extensions.
template <class T>
T generate(Random& random, const GenerateOptions& options = {}) {
  return Generator(random, options).make<T>();
}

// ---- objects ---------------------------------------------------------------------------------

template <class T>
void Generator::fill(T& value, galley::Use use) {
  using galley::is_described;
  if constexpr (std::is_same_v<T, std::string>) {
    value = string_for(use);
  } else if constexpr (std::is_same_v<T, bool>) {
    value = true;
  } else if constexpr (std::is_integral_v<T>) {
    fill_integer(value);
  } else if constexpr (std::is_enum_v<T>) {
    value = static_cast<T>(random_.below(galley::names_of<T>().size));
  } else if constexpr (galley::is_optional<T>) {
    using Value = typename T::value_type;
    Value inner{};
    fill(inner, use);
    value = T(std::move(inner));
  } else if constexpr (galley::is_vector<T>) {
    fill_list(value, use);
  } else if constexpr (std::is_same_v<T, galley::Timestamp>) {
    value = galley::Timestamp(timestamp());
  } else if constexpr (std::is_same_v<T, galley::Text>) {
    value = text();
  } else if constexpr (std::is_same_v<T, galley::Extensions>) {
    if (options_.extensions) value = extensions();
  } else if constexpr (std::is_same_v<T, galley::Block>) {
    fill_block(value);
  } else if constexpr (std::is_same_v<T, galley::Unmodelled>) {
    fill_unmodelled(value);
  } else {
    fill_object(value);
  }
}

template <class T>
void Generator::fill_object(T& value) {
  // Some objects are empty, some full; deep ones are sparse, so that sizes stay in bounds.
  static constexpr unsigned densities[] = {0, 20, 40, 60, 80, 100};
  unsigned percent = random_.pick(densities);
  if (depth_ >= 3) percent = percent * 3 / 4;
  ++depth_;
  galley::fields<T>.each([&](auto field) {
    const bool is_raw = std::is_same_v<typename decltype(field)::type, galley::Extensions>;
    if (random_.chance(is_raw ? percent * 2 / 3 : percent)) fill(field.of(value), field.use);
  });
  --depth_;
}

inline std::size_t Generator::list_size() {
  const std::size_t roll = random_.below(100);
  if (depth_ >= 3) return roll < 85 ? 1 : 2;
  return roll < 50 ? 1 : roll < 75 ? 2 : roll < 97 ? 3 : 12;
}

template <class T>
void Generator::fill_list(std::vector<T>& list, galley::Use use) {
  constexpr bool is_body = std::is_same_v<T, galley::Block>;
  if constexpr (is_body) {
    if (depth_ == 1 && options_.block_nesting != 0 && random_.chance(11)) {
      list = deep_body();
      return;
    }
  }
  std::size_t count = list_size();
  if (is_body && depth_ == 1) count += 1 + random_.below(8);
  for (; count > 0; --count) {
    T item{};
    // A list of lists (the items of a list block) may hold an empty one.
    if (!galley::is_vector<T> || random_.chance(90)) fill(item, use);
    list.push_back(std::move(item));
  }
}

template <class T>
void Generator::fill_integer(T& value) {
  using Range = std::numeric_limits<T>;
  if (options_.valid) {
    value = static_cast<T>(random_.between(1, 6));
  } else if (random_.chance(30)) {
    // A position among siblings never comes near the end of its type.
    constexpr bool is_position = std::is_same_v<T, std::size_t>;
    value = random_.chance(50) ? (Range::min)()
            : is_position      ? static_cast<T>(0xFFFFFFFFU)
                               : (Range::max)();
  } else {
    value = static_cast<T>(random_.between(Range::is_signed ? -100 : 0, 100));
  }
}

// ---- strings ---------------------------------------------------------------------------------

inline std::string Generator::string_for(galley::Use use) {
  using galley::Use;
  if (!options_.valid && random_.chance(30)) {
    TextOptions any = text_options_;
    if (use == Use::url) any.huge = 0;  // addresses have a limit
    return random_text(random_, any);
  }
  switch (use) {
    case Use::text:
    case Use::verbatim: return random_text(random_, text_options_);
    case Use::url: return address();
    case Use::identifier: return random_.chance(50) ? address() : identifier();
    case Use::language: {
      static constexpr std::string_view tags[] = {
          "en",    "en-GB", "de-CH-1996", "zh-Hant-TW", "sr-Latn-RS",     "es-419",
          "ar-EG", "he",    "x-desk",     "fr-CA-x-a",  "sl-rozaj-biske", "und"};
      return std::string(random_.pick(tags));
    }
    case Use::media_type: {
      static constexpr std::string_view types[] = {"image/jpeg",
                                                   "image/webp",
                                                   "video/mp4",
                                                   "audio/mpeg",
                                                   "text/html; charset=utf-8",
                                                   "application/vnd.example.v1+json"};
      return std::string(random_.pick(types));
    }
    case Use::code: {
      static constexpr std::string_view codes[] = {"main",      "sig:update",  "stat:usable",
                                                   "medtop:04", "thumbnail",   "seeAlso",
                                                   "1.2",       "drol:caption"};
      return std::string(random_.pick(codes));
    }
  }
  return {};
}

inline std::string Generator::address() {
  static constexpr std::string_view starts[] = {
      "https://example.com/", "http://example.org:8080/a/", "https://news.example/2026/11/23/",
      "https://[2001:db8::1]/", "https://user@example.net/"};
  static constexpr std::string_view ends[] = {"",        "harbour",    "a%20b.jpg",  "?q=1&r=%26",
                                              "#part-2", "a/b/c.html", "~desk/;v=1", "x?y=z#w"};
  std::string out(random_.pick(starts));
  out += random_.pick(ends);
  // Around the eight bytes and sixteen-byte blocks that readers compare at once.
  if (random_.chance(20)) out.append(random_.below(40), 'p');
  return out;
}

inline std::string Generator::identifier() {
  static constexpr std::string_view starts[] = {"urn:example:2026:", "tag:example.com,2026:",
                                                "urn:newsml:example.com:20261123:", "urn:uuid:"};
  std::string out(random_.pick(starts));
  out += std::to_string(random_.below(1'000'000));
  return out;
}

inline std::string Generator::timestamp() {
  if (!options_.valid && random_.chance(20)) return random_text(random_, text_options_);
  // Step by step: the operands of `+` are evaluated in any order.
  std::string out = "20";
  const auto two = [&](std::int64_t least, std::int64_t most) {
    const std::int64_t n = random_.between(least, most);
    out += static_cast<char>('0' + n / 10);
    out += static_cast<char>('0' + n % 10);
  };
  two(0, 99);
  out += '-';
  two(1, 12);
  out += '-';
  two(1, 28);
  if (!options_.valid && random_.chance(20)) return out;
  out += 'T';
  two(0, 23);
  out += ':';
  two(0, 59);
  out += ':';
  two(0, 59);
  if (random_.chance(20)) out += "." + std::to_string(random_.below(1000));
  if (!options_.valid && random_.chance(20)) return out;
  if (random_.chance(50)) return out + "Z";
  out += random_.chance(50) ? '+' : '-';
  two(0, 13);
  return out + ":00";
}

// ---- text ------------------------------------------------------------------------------------

inline galley::Style Generator::style() {
  galley::Style style;
  const std::size_t marks = random_.below(4);
  for (std::size_t i = 0; i < marks; ++i)
    style.marks = style.marks |
                  static_cast<galley::Mark>(random_.below(galley::names_of<galley::Mark>().size));
  if (random_.chance(30)) {
    style.link.href = string_for(galley::Use::url);
    if (random_.chance(30)) style.link.title = string_for(galley::Use::text);
    if (random_.chance(30)) style.link.rel = string_for(galley::Use::code);
    if (!options_.valid && random_.chance(10)) style.link.href.clear();
  }
  if (random_.chance(20)) style.language = string_for(galley::Use::language);
  if (random_.chance(10)) style.direction = static_cast<galley::Direction>(random_.below(3));
  return style;
}

inline galley::Text Generator::text() {
  if (random_.chance(40)) return galley::Text(random_text(random_, text_options_));
  galley::Text text;
  galley::Style last;
  const std::size_t runs = 1 + random_.below(6);
  for (std::size_t i = 0; i < runs; ++i) {
    if (!random_.chance(25)) last = random_.chance(40) ? galley::Style{} : style();
    text.append(random_.chance(15) ? std::string(" ") : random_text(random_, text_options_), last);
  }
  return text;
}

// ---- blocks ----------------------------------------------------------------------------------

inline void Generator::fill_block(galley::Block& block) {
  using galley::BlockKind;
  auto kind = static_cast<BlockKind>(random_.below(galley::names_of<BlockKind>().size));
  const bool nests =
      kind == BlockKind::quote || kind == BlockKind::list || kind == BlockKind::aside;
  if (nests && (nesting_ >= options_.block_nesting || nesting_ >= 3)) kind = BlockKind::heading;
  if (kind == BlockKind::unmodelled && !options_.extensions) kind = BlockKind::divider;
  block.emplace(kind);
  if (nests) ++nesting_;
  block.visit([this](auto& content) { fill(content, galley::Use::text); });
  if (nests) --nesting_;
}

/// Quotes, lists and asides within each other, as deep as they may nest.
inline std::vector<galley::Block> Generator::deep_body() {
  std::vector<galley::Block> body;
  body.emplace_back(galley::paragraph(text()));
  for (std::size_t level = 0; level < options_.block_nesting; ++level) {
    std::vector<galley::Block> outer;
    if (random_.chance(20)) outer.emplace_back(galley::heading(2, text()));
    switch (random_.below(3)) {
      case 0: {
        galley::Quote quote;
        quote.body = std::move(body);
        outer.emplace_back(std::move(quote));
        break;
      }
      case 1: {
        galley::Aside aside;
        aside.body = std::move(body);
        outer.emplace_back(std::move(aside));
        break;
      }
      default: {
        galley::List list;
        list.items.push_back(std::move(body));
        outer.emplace_back(std::move(list));
      }
    }
    body = std::move(outer);
  }
  return body;
}

inline void Generator::fill_unmodelled(galley::Unmodelled& block) {
  static constexpr std::string_view formats[] = {"native", "ninjs", "newsml", "html"};
  block.format = random_.pick(formats);
  if (options_.valid && block.format != "native") {
    block.raw = raw();
  } else if (random_.chance(50)) {
    block.raw = R"({"type":"poll","answers":)" + json(0) + "}";
  } else {
    block.raw = options_.valid ? R"({"type":"poll"})" : raw();
  }
}

// ---- raw text --------------------------------------------------------------------------------

inline galley::Extensions Generator::extensions() {
  static constexpr std::string_view formats[] = {"native", "native", "ninjs", "newsml", "rss"};
  static constexpr std::string_view slots[] = {"x",
                                               "later_member",
                                               "type",
                                               "galley",
                                               "extensions",
                                               "text",
                                               "",
                                               "a/b~c",
                                               "body/0",
                                               "é",
                                               "a much longer name than any field of the model has",
                                               "\"\\\n",
                                               "headline",
                                               "x"};
  galley::Extensions list;
  const std::size_t count = list_size();
  for (std::size_t i = 0; i < count; ++i) {
    galley::Extension e;
    e.format = random_.pick(formats);
    e.slot = random_.pick(slots);
    if (!options_.field_slots && e.slot == "headline") e.slot = "x";
    if (!options_.valid && random_.chance(10)) e.slot = random_text(random_, text_options_);
    if (random_.chance(20)) e.index = random_.below(100);
    e.raw = raw();
    list.push_back(std::move(e));
  }
  return list;
}

inline std::string Generator::raw() {
  switch (random_.below(8)) {
    case 0: return R"(<x:note xmlns:x="urn:example:x">a &amp; b</x:note>)";
    case 1: return options_.valid ? "<n/>" : random_text(random_, text_options_);
    case 2: return options_.valid ? "{}" : "{ \"blanks\" : [ ] }";
    case 3: return options_.valid ? "[]" : "{\"cut\":";
    default: return json(0);
  }
}

/// Compact JSON with tokens that a careless reader would change.
inline std::string Generator::json(std::size_t depth) {
  static constexpr std::string_view scalars[] = {
      "0",     "-0",         "1.50", "1e999", "-1E+2",         "123456789012345678901234567890",
      "true",  "false",      "null", "\"\"",  R"("\u0061\/")", R"("\ud83d\ude00")",
      "\"é\"", R"("a b \n")"};
  const std::size_t kind = depth > 3 ? 0 : random_.below(4);
  if (kind < 2) return std::string(random_.pick(scalars));
  const bool is_object = kind == 2;
  std::string out(1, is_object ? '{' : '[');
  const std::size_t count = random_.below(4);
  for (std::size_t i = 0; i < count; ++i) {
    if (i != 0) out += ',';
    if (is_object) out += random_.chance(50) ? "\"a\":" : R"("\u0062 \"":)";
    out += json(depth + 1);
  }
  return out + (is_object ? '}' : ']');
}

/// An article without a huge string, valid or with anything in its fields.
inline galley::Article generate_small(Random& random, bool is_valid) {
  GenerateOptions options;
  options.valid = is_valid;
  options.huge = 0;
  return generate<galley::Article>(random, options);
}

}  // namespace galley_test

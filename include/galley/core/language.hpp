// galley: language tags: their syntax by BCP 47, and the direction their script is written in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <galley/core/lazy.hpp>
#include <galley/core/strings.hpp>

namespace galley {
inline namespace v0 {

/// The parts of a language tag as views into it (RFC 5646 section 2.1). A list of subtags is one
/// view with its hyphens inside; what a tag does not have is empty.
struct LanguageParts {
  std::string_view primary;      ///< `en`; empty when the tag is private or an `i-` one
  std::string_view extended;     ///< `yue` of `zh-yue`
  std::string_view script;       ///< `Hant`
  std::string_view region;       ///< `GB`, `419`
  std::string_view variants;     ///< `rozaj-biske`
  std::string_view extensions;   ///< `u-co-phonebk`, with the singletons
  std::string_view private_use;  ///< `twain` of `en-US-x-twain`
  bool is_irregular = false;     ///< one of the old registrations that follow no grammar
};

namespace detail {

/// Longest tag that is read, in bytes; it bounds the search for repeated variants.
inline constexpr std::size_t longest_language_tag = 255;

/// The old registrations that the grammar does not generate; the regular ones it does.
inline constexpr std::string_view irregular_tags[] = {
    "en-GB-oed", "i-ami", "i-bnn",     "i-default", "i-enochian", "i-hak",
    "i-klingon", "i-lux", "i-mingo",   "i-navajo",  "i-pwn",      "i-tao",
    "i-tay",     "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"};

/// Says whether the word is in a list of words between blanks, in any ASCII case.
constexpr bool is_word_of(std::string_view words, std::string_view word) noexcept {
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::size_t same = 0;
    while (same < word.size() && at + same < words.size() &&
           strings::to_lower(words[at + same]) == strings::to_lower(word[same])) {
      ++same;
    }
    at += same;
    if (same == word.size() && (at == words.size() || words[at] == ' ')) return true;
    while (at < words.size() && words[at] != ' ') ++at;
  }
  return false;
}

/// Walks over the subtags of a tag; each take function moves on only if it finds its part.
class LanguageScanner {
 public:
  explicit constexpr LanguageScanner(std::string_view tag) noexcept : tag_(tag) { find(); }

  constexpr bool scan(LanguageParts& parts) noexcept {
    if (!is_private() && !take_langtag(parts)) return false;
    if (!is_done() && !take_private(parts.private_use)) return false;
    return is_done();
  }

 private:
  using Test = bool (*)(char) noexcept;

  constexpr bool is_done() const noexcept { return start_ > tag_.size(); }
  constexpr bool is_private() const noexcept { return strings::equals_ignore_case(subtag_, "x"); }

  constexpr void find() noexcept {
    subtag_ = tag_.substr(start_ < tag_.size() ? start_ : tag_.size());
    subtag_ = subtag_.substr(0, subtag_.find('-'));
  }
  constexpr void move_on() noexcept {
    start_ += subtag_.size() + 1;
    find();
  }

  constexpr bool fits(std::size_t shortest, std::size_t longest, Test test) const noexcept {
    return !is_done() && subtag_.size() >= shortest && subtag_.size() <= longest &&
           strings::all_of(subtag_, test);
  }
  constexpr bool take(std::string_view& part, std::size_t shortest, std::size_t longest,
                      Test test) noexcept {
    if (!fits(shortest, longest, test)) return false;
    part = subtag_;
    move_on();
    return true;
  }
  /// Lengthens a part by the subtag that follows it, or starts it there.
  constexpr void add(std::string_view& part) noexcept {
    const std::size_t from = part.empty() ? start_ : start_ - part.size() - 1;
    part = tag_.substr(from, start_ + subtag_.size() - from);
    move_on();
  }

  constexpr bool take_langtag(LanguageParts& parts) noexcept {
    if (!take(parts.primary, 2, 8, strings::is_ascii_alpha)) return false;
    if (parts.primary.size() <= 3) {
      for (int count = 0; count < 3 && fits(3, 3, strings::is_ascii_alpha); ++count) {
        add(parts.extended);
      }
    }
    take(parts.script, 4, 4, strings::is_ascii_alpha);
    if (!take(parts.region, 2, 2, strings::is_ascii_alpha)) {
      take(parts.region, 3, 3, strings::is_ascii_digit);
    }
    return take_variants(parts.variants) && take_extensions(parts.extensions);
  }

  constexpr bool take_variants(std::string_view& variants) noexcept {
    while (
        fits(5, 8, strings::is_ascii_alphanumeric) ||
        (fits(4, 4, strings::is_ascii_alphanumeric) && strings::is_ascii_digit(subtag_.front()))) {
      for (const std::string_view earlier : strings::split(variants, '-')) {
        if (strings::equals_ignore_case(earlier, subtag_)) return false;  // RFC 5646 2.2.5
      }
      add(variants);
    }
    return true;
  }

  constexpr bool take_extensions(std::string_view& extensions) noexcept {
    std::uint64_t seen = 0;
    while (fits(1, 1, strings::is_ascii_alphanumeric) && !is_private()) {
      const char singleton = strings::to_lower(subtag_.front());
      const unsigned number = strings::is_ascii_digit(singleton)
                                  ? static_cast<unsigned>(singleton - '0')
                                  : static_cast<unsigned>(singleton - 'a') + 10;
      const std::uint64_t bit = std::uint64_t{1} << number;
      if ((seen & bit) != 0) return false;  // RFC 5646 2.2.6
      seen |= bit;
      add(extensions);
      if (!fits(2, 8, strings::is_ascii_alphanumeric)) return false;
      while (fits(2, 8, strings::is_ascii_alphanumeric)) add(extensions);
    }
    return true;
  }

  constexpr bool take_private(std::string_view& private_use) noexcept {
    if (!is_private()) return false;
    move_on();
    while (fits(1, 8, strings::is_ascii_alphanumeric)) add(private_use);
    return !private_use.empty();
  }

  std::string_view tag_;
  std::string_view subtag_;
  std::size_t start_ = 0;
};

/// The shape of nearly all tags: `en` or `en-GB`.
constexpr bool is_plain_language_tag(std::string_view tag) noexcept {
  if (tag.size() != 2 && (tag.size() != 5 || tag[2] != '-')) return false;
  return strings::is_ascii_alpha(tag[0]) && strings::is_ascii_alpha(tag[1]) &&
         (tag.size() == 2 || (strings::is_ascii_alpha(tag[3]) && strings::is_ascii_alpha(tag[4])));
}

constexpr bool scan_language_tag(std::string_view tag, LanguageParts& parts) noexcept {
  if (is_plain_language_tag(tag)) {
    parts.primary = tag.substr(0, 2);
    if (tag.size() == 5) parts.region = tag.substr(3);
    return true;
  }
  for (const std::string_view irregular : irregular_tags) {
    if (!strings::equals_ignore_case(tag, irregular)) continue;
    parts.is_irregular = true;
    const std::string_view first = tag.substr(0, tag.find('-'));
    if (first.size() > 1) parts.primary = first;
    return true;
  }
  return tag.size() <= longest_language_tag && LanguageScanner(tag).scan(parts);
}

}  // namespace detail

/// The parts of a well-formed tag (RFC 5646 section 2.2.9): the grammar is kept, and no variant or
/// extension stands twice; whether subtags are registered is not asked. Absent for any other text,
/// and for one of more than 255 bytes.
template <class T = void>
constexpr std::optional<Lazy<LanguageParts, T>> parse_language_tag(std::string_view tag) noexcept {
  Lazy<LanguageParts, T> parts;
  if (!detail::scan_language_tag(tag, parts)) return std::nullopt;
  return parts;
}

/// Says whether the text is a well-formed language tag; see parse_language_tag().
constexpr bool is_language_tag(std::string_view tag) noexcept {
  LanguageParts parts;
  return detail::scan_language_tag(tag, parts);
}

/// The primary language of a tag, `en` of `en-GB`, as it is spelled there; empty when the text is
/// no tag or names no language.
constexpr std::string_view primary_language(std::string_view tag) noexcept {
  LanguageParts parts;
  return detail::scan_language_tag(tag, parts) ? parts.primary : std::string_view();
}

namespace detail {

/// ISO 15924 codes of the scripts that Unicode writes from right to left.
inline constexpr std::string_view right_to_left_scripts =
    "Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero "
    "Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj "
    "Syrn Thaa Yezi";

/// Languages that are written from right to left unless their tag names a script.
inline constexpr std::string_view right_to_left_languages =
    "aao abh abv acm acq acw acx adf aeb aec afb ajp apc apd ar arb arc ars ary arz ayl ayn azb "
    "bal bcc bej bgn bqi brh ckb dcc dv fa fas glk haz he iw khw ks lrc luz mby mzn nqo pes "
    "pnb prs ps rhg sam sd sdh shu skr syr ug ur yi ji";

/// Languages that only some regions write so; the list holds both subtags.
inline constexpr std::string_view right_to_left_regions =
    "az-IQ az-IR kk-AF kk-CN kk-IR ku-IQ ku-IR ky-CN pa-PK uz-AF";

/// The languages of two letters in such a list, to be looked up.
class LetterPairs {
 public:
  explicit constexpr LetterPairs(std::string_view words) noexcept : rows_() {
    for (const std::string_view word : strings::split(words, ' '))
      if (word.size() == 2 || word.substr(2, 1) == "-")
        rows_[index(word[0])] |= std::uint32_t{1} << index(word[1]);
  }
  /// For two ASCII letters.
  constexpr bool has(std::string_view word) const noexcept {
    return (rows_[index(word[0])] >> index(word[1]) & 1U) != 0;
  }

 private:
  static constexpr unsigned index(char letter) noexcept {
    return static_cast<unsigned>(strings::to_lower(letter) - 'a');
  }
  std::uint32_t rows_[26];
};
inline constexpr LetterPairs right_to_left_pairs{right_to_left_languages};
inline constexpr LetterPairs right_to_left_somewhere{right_to_left_regions};

}  // namespace detail

/// Says whether the language is written from right to left: by the script the tag names, else by
/// what is customary for the language, and in few cases its region (Unicode CLDR, likely subtags).
/// False when the text is no language tag.
constexpr bool is_right_to_left(std::string_view tag) noexcept {
  LanguageParts parts;
  if (!detail::scan_language_tag(tag, parts) || parts.primary.empty()) return false;
  if (!parts.script.empty()) {
    return detail::is_word_of(detail::right_to_left_scripts, parts.script);
  }
  if (parts.primary.size() != 2)
    return detail::is_word_of(detail::right_to_left_languages, parts.primary);
  if (detail::right_to_left_pairs.has(parts.primary)) return true;
  if (parts.region.empty() || !detail::right_to_left_somewhere.has(parts.primary)) return false;
  for (const std::string_view listed : strings::split(detail::right_to_left_regions, ' ')) {
    if (strings::equals_ignore_case(parts.primary, listed.substr(0, 2)) &&
        strings::equals_ignore_case(parts.region, listed.substr(3))) {
      return true;
    }
  }
  return false;
}

}  // namespace v0
}  // namespace galley
